// Every checklist, with how far somebody is.

import { useEffect, useState } from "preact/hooks";

import type { ChecklistRow } from "../bindings/ChecklistRow";
import { useSession, useTexts } from "../context";
import { host } from "../host";
import { ButtonRow, Failure, Title } from "../parts/frame";

export function Checklists(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { language } = session.state;
  const [lists, setLists] = useState<readonly ChecklistRow[]>([]);
  useEffect(() => {
    void host.checklists().then(setLists);
  }, [language]);
  return (
    <>
      <Title>{t("checklists-title")}</Title>
      <p class="lead">{t("checklists-lead")}</p>
      <Failure />
      <ul class="entries">
        {lists.map((list) => (
          <li key={list.name} class="card">
            <button type="button" class="entry" onClick={() => void session.guidance.openList(list.name)}>
              {list.title}
            </button>
            <p>
              {list.about} <span class="small">{t("checklists-count", { done: list.done, all: list.all })}</span>
            </p>
          </li>
        ))}
      </ul>
      <ButtonRow back={() => session.go("start")} />
    </>
  );
}
