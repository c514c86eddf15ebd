// What to do next. One list of steps for each way the check can end; the same warnings for all.

import { useSession, useTexts } from "../context";
import { ButtonRow, Explain, Steps, Title } from "../parts/frame";
import { type Outcome, outcomeOf, STEPS_OF } from "../pure/outcome";
import type { Screen } from "../session";

/** Where the main button leads when the check is not at its end. */
const AGAIN: Readonly<Partial<Record<Outcome, { readonly screen: Screen; readonly text: string }>>> = {
  broken: { screen: "words", text: "next-words" },
  open: { screen: "result", text: "next-answer" },
  unproven: { screen: "accounts", text: "result-accounts" },
};

export function Next(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { check, coverage } = session.state;
  const outcome: Outcome = outcomeOf(check, coverage);
  const again = AGAIN[outcome] ?? null;
  return (
    <>
      <Steps />
      <Title>{t("next-title")}</Title>
      <div class={`card verdict next-${outcome}`}>
        <h2>{t(`next-${outcome}`)}</h2>
        <p class="lead">{t(`next-${outcome}-explain`)}</p>
      </div>
      <ol class="todo">
        {Array.from({ length: STEPS_OF[outcome] }, (_, at) => (
          <li key={at}>{t(`next-${outcome}-${at + 1}`)}</li>
        ))}
      </ol>
      <h2>{t("next-always")}</h2>
      <ul class="always">
        <li>{t("next-always-support")}</li>
        <li>{t("next-always-helpers")}</li>
        <li>{t("next-always-photo")}</li>
      </ul>
      <Explain question={t("explain-stolen")}>
        <p>{t("explain-stolen-answer")}</p>
      </Explain>
      <Explain question={t("explain-password")}>
        <p>{t("explain-password-answer")}</p>
      </Explain>
      <ButtonRow back={() => session.go(coverage === null ? "result" : "accounts")}>
        {check?.verdict === "consistent" ? (
          <button type="button" class={outcome === "proven" ? "" : "quiet"} onClick={() => void session.backup.begin()}>
            {t("next-backup")}
          </button>
        ) : null}
        {again === null ? null : (
          <button type="button" class="quiet" onClick={() => void session.lock()}>
            {t("next-finish")}
          </button>
        )}
        <button
          type="button"
          class="main"
          onClick={() => (again === null ? void session.lock() : session.go(again.screen))}
        >
          {t(again === null ? "next-finish" : again.text)}
        </button>
      </ButtonRow>
    </>
  );
}
