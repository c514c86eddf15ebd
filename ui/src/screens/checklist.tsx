// One checklist: ticks, what the program sees by itself, notes, and whether it is kept.

import { useEffect, useRef, useState } from "preact/hooks";

import type { ItemView } from "../bindings/ItemView";
import type { KeepingView } from "../bindings/KeepingView";
import type { DocumentView } from "../bindings/DocumentView";
import { useSession, useTexts } from "../context";
import { host } from "../host";
import { ButtonRow, Explain, Failure, Title } from "../parts/frame";
import { PrintRow } from "../parts/printrow";

export function Checklist(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { guidance, language } = session.state;
  const { list } = guidance;
  const [printed, setPrinted] = useState<DocumentView | null>(null);
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else void session.guidance.deed((name) => host.checklistItems(name));
  }, [language]);
  if (list === null) return <Title>{t("checklists-title")}</Title>;
  const back = guidance.away ? () => void session.guidance.again() : () => session.go("checklists");
  return (
    <>
      <Title>{list.title}</Title>
      <p class="lead">{list.about}</p>
      <p role="status">
        <progress value={list.done} max={list.all} aria-hidden="true" /> {t("checklists-count", { done: list.done, all: list.all })}
      </p>
      <div role="alert">
        {list.problem === null ? null : (
          <p class="notice look">
            <strong>{list.problem.text}</strong> {list.problem.advice}
          </p>
        )}
      </div>
      <Failure />
      {list.phases.map((phase) => (
        <section key={phase.title} aria-label={phase.title}>
          <h2>{phase.title}</h2>
          <ul class="items">
            {phase.items.map((item) => (
              <Item key={item.name} item={item} />
            ))}
          </ul>
        </section>
      ))}
      <Keeping keeping={list.keeping} />
      <PrintRow printed={printed} print={async (paper) => setPrinted(await host.printChecklist(list.name, paper))} />
      <ButtonRow back={back}>
        <button type="button" class="quiet" onClick={() => void session.guidance.deed((name) => host.undoTick(name))}>
          {t("checklist-undo")}
        </button>
        <button type="button" class="quiet" onClick={() => void session.guidance.deed((name) => host.resetList(name))}>
          {t("checklist-reset")}
        </button>
      </ButtonRow>
    </>
  );
}

function Item({ item }: { readonly item: ItemView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { guidance } = session;
  const itself = item.seen?.seen === "good";
  const id = `item-${item.name}`;
  return (
    <li class="card item">
      <label for={id} class="item-line">
        <input
          id={id}
          type="checkbox"
          checked={itself || item.done !== null}
          disabled={itself}
          onChange={(event) => {
            const done = event.currentTarget.checked;
            void guidance.deed((list) => host.tick(list, item.name, done));
          }}
        />
        <span>{item.text}</span>
      </label>
      <p class="small">
        <strong>{t("checklist-done-when")}</strong> {item.doneWhen}
      </p>
      {item.done === null ? null : <p class="small">{t("checklist-done-on", { date: item.done })}</p>}
      {item.seen === null ? null : <p class={`small seen-${item.seen.seen}`}>{item.seen.text}</p>}
      <Explain question={t("checklist-why")}>
        <p>{item.why}</p>
        <p class="small">
          {t("checklist-source")} {item.sources.join("; ")}
        </p>
      </Explain>
      <Note item={item} />
    </li>
  );
}

function Note({ item }: { readonly item: ItemView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const [text, setText] = useState(item.note ?? "");
  useEffect(() => setText(item.note ?? ""), [item.note]);
  const id = `note-${item.name}`;
  const save = (): void => {
    const { list } = session.state.guidance;
    if (list === null || text === (item.note ?? "")) return;
    const bytes = new TextEncoder().encode(`${list.name}\0${item.name}\0${text}`);
    void session.guidance.deed(() => host.noteItem(bytes)).then(() => {
      // A note that was refused is not left standing.
      if (session.state.guidance.list?.problem) setText(item.note ?? "");
    });
  };
  return (
    <details class="explain" open={item.note !== null}>
      <summary>{t("checklist-note")}</summary>
      <div class="field-line">
        <label for={id}>{t("checklist-note-label")}</label>
        <input id={id} type="text" value={text} autocomplete="off" spellcheck={false} maxLength={500} onInput={(event) => setText(event.currentTarget.value)} onBlur={save} />
        <button type="button" onClick={save}>
          {t("checklist-note-save")}
        </button>
      </div>
    </details>
  );
}

function Keeping({ keeping }: { readonly keeping: KeepingView }): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  if (keeping.file === null) return null;
  if (keeping.problem !== null) {
    return (
      <p class="notice look">
        <strong>{keeping.problem.text}</strong> {keeping.problem.advice} <span class="mono">{keeping.file}</span>
      </p>
    );
  }
  return (
    <p>
      <label>
        <input
          type="checkbox"
          checked={keeping.kept}
          onChange={(event) => {
            const keep = event.currentTarget.checked;
            void session.guidance.deed((list) => host.keepProgress(list, keep));
          }}
        />{" "}
        {t("checklist-keep")}
      </label>{" "}
      <span class="small">
        {t(keeping.kept ? "checklist-kept" : "checklist-not-kept")} <span class="mono">{keeping.file}</span>
      </span>
    </p>
  );
}
