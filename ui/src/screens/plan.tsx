// The custody plan's door: a new plan, a saved one, the password of its file.

import { useState } from "preact/hooks";

import { useSession, useTexts } from "../context";
import { ButtonRow, Explain, Failure, Title } from "../parts/frame";
import { PasswordField, PlanNews } from "../parts/planbar";

export function PlanDoor(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { view, working } = session.state.custody;
  const { busy } = session.state;
  return (
    <>
      <Title>{t("plan-title")}</Title>
      <p class="lead">{t("plan-lead")}</p>
      <PlanNews />
      <Failure />
      {view.chosen === null ? null : <Unlock name={view.chosen} />}
      <div role="status">{working === "opening" ? <p>{t("plan-file-opening")}</p> : null}</div>
      <div class="answers">
        {view.open === null ? (
          <button type="button" class={view.chosen === null ? "main" : ""} disabled={busy} onClick={() => void session.custody.new()}>
            {t("plan-new")}
          </button>
        ) : (
          <button type="button" class="main" onClick={() => session.go("inventory")}>
            {t("plan-go-on")}
          </button>
        )}
        {view.open === null || view.open.saved ? (
          <button type="button" disabled={busy} onClick={() => void session.custody.choose()}>
            {t("plan-choose")}
          </button>
        ) : null}
      </div>
      <Explain question={t("plan-why-encrypted")}>
        <p>{t("plan-why-encrypted-answer")}</p>
      </Explain>
      <ButtonRow back={() => session.go("start")} />
    </>
  );
}

function Unlock({ name }: { readonly name: string }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const [text, change] = useState("");
  const open = async (event: Event): Promise<void> => {
    event.preventDefault();
    await session.custody.open(text);
    change("");
  };
  return (
    <form class="card" onSubmit={(event) => void open(event)}>
      <p>{t("plan-file-chosen", { name })}</p>
      <PasswordField text={text} change={change} />
      <button type="submit" class="main" disabled={text === "" || session.state.busy}>
        {t("plan-file-open")}
      </button>
    </form>
  );
}
