// The words: numbered fields in the order of the paper, and beside them the letters to click.

import { useSession, useTexts } from "../context";
import { ButtonRow, Explain, Failure, Steps, Title } from "../parts/frame";
import { Board } from "../parts/board";
import { useEntry } from "../parts/entry";
import { WordField } from "../parts/wordfield";
import { idOf } from "../messages";
import { rowsOf } from "../pure/shape";

export function Words(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { state } = session;
  const entry = useEntry(session);
  const { shape } = state;
  const repairs = state.repair.job === "repair";
  const numbers = Array.from({ length: shape.wordCount }, (_, at) => at + 1);
  const filled = state.slots?.slots.filter((slot) => slot !== "empty").length ?? 0;
  const unknown = state.slots?.slots.flatMap((slot, at) => (slot === "unknown" ? [at + 1] : [])) ?? [];

  return (
    <>
      <Steps />
      <Title>{t("words-title")}</Title>
      <p class="lead">{t("words-lead")}</p>
      <div class="desk">
        <div>
          <ol class={`word-grid grid-${shape.order} rows-${rowsOf(shape)}`} aria-label={t("words-grid")}>
            {numbers.map((number) => (
              <WordField key={number} number={number} entry={entry} />
            ))}
          </ol>
          <div role="status">
            {unknown.length > 0 ? (
              <p class="notice look">{t("words-off-list", { count: unknown.length, positions: t.list(unknown) })}</p>
            ) : null}
            <Changes />
          </div>
          <Failure />
          <ButtonRow back={() => session.go("shape")}>
            <span class="count">{t("words-filled", { filled, total: shape.wordCount })}</span>
            <button
              type="button"
              id="check-words"
              class="main"
              disabled={filled === 0}
              onClick={() => void (repairs ? session.repair.fromWords() : session.check())}
            >
              {t(repairs ? "result-repair" : "words-check")}
            </button>
          </ButtonRow>
          <label class="choice inline">
            <input type="checkbox" checked={state.jump} onChange={() => session.setJump(!state.jump)} />{" "}
            {t("words-jump")}
          </label>
          <Explain question={t("explain-typing")}>
            <ul>
              <li>{t("explain-typing-four")}</li>
              <li>{t("explain-typing-unreadable")}</li>
              <li>{t("explain-typing-paste")}</li>
              <li>{t("explain-typing-keys")}</li>
            </ul>
          </Explain>
        </div>
        <Board entry={entry} />
      </div>
    </>
  );
}

/** What the reader changed in a pasted text. */
function Changes(): preact.JSX.Element | null {
  const t = useTexts();
  const changes = useSession().state.slots?.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <div class="notice">
      <p>{t("changes-title")}</p>
      <ul>
        {changes.map((change) => (
          <li key={change.code}>{t(`change-${idOf(change.code)}`)}</li>
        ))}
      </ul>
      <p>{t("changes-do")}</p>
    </div>
  );
}
