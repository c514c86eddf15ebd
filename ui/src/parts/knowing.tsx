// What the person knows: a click on a word says how sure it is; the rest is one step further.

import { useState } from "preact/hooks";

import { useSession, useTexts } from "../context";
import type { Mark } from "../pure/repair";
import { rowsOf } from "../pure/shape";
import { Explain } from "./frame";
import { Layouts } from "./layouts";

const SIGNS: Readonly<Record<Mark, string>> = { open: "", sure: "✓", unreadable: "?" };
const MARKS: readonly Mark[] = ["open", "sure", "unreadable"];

export function Knowing(): preact.JSX.Element {
  const t = useTexts();
  return (
    <section aria-labelledby="know-title" class="card knowing">
      <h2 id="know-title">{t("know-title")}</h2>
      <p class="small">{t("know-lead")}</p>
      <MarkGrid />
      <p class="legend hint" aria-hidden="true">
        {MARKS.map((mark) => (
          <span key={mark} class={`cell ${mark}`}>
            {SIGNS[mark]} {t(`know-legend-${mark}`)}
          </span>
        ))}
      </p>
      <Explain question={t("know-more")}>
        <More />
      </Explain>
    </section>
  );
}

/** The words in the order of the paper; each click goes on to the next mark. */
function MarkGrid(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { shape, repair } = session.state;
  return (
    <ol class={`slot-map grid-${shape.order} rows-${rowsOf(shape)}`} aria-label={t("know-grid")}>
      {places(shape.wordCount).map((number) => {
        const mark = repair.marks.get(number) ?? "open";
        return (
          <li key={number}>
            <button
              type="button"
              class={`mark-${mark}`}
              aria-label={t(`know-${mark}`, { number })}
              onClick={() => void session.repair.mark(number)}
            >
              <span class="number">{number}</span>
              <span aria-hidden="true">{SIGNS[mark]}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function More(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { repair, shape } = session.state;
  return (
    <>
      <Letters />
      <label class="field-block">
        {t("know-missing")}
        <select
          value={String(repair.missing ?? 0)}
          onChange={(event) => void session.repair.say({ missing: Number(event.currentTarget.value) || null })}
        >
          <option value="0">{t("know-missing-none")}</option>
          {places(shape.wordCount).map((number) => (
            <option key={number} value={String(number)}>
              {t("know-missing-at", { number })}
            </option>
          ))}
        </select>
      </label>
      <Layouts />
      <label class="choice inline">
        <input
          type="checkbox"
          checked={repair.orderLost}
          onChange={() => void session.repair.say({ orderLost: !repair.orderLost })}
        />{" "}
        {t("know-order-lost")}
      </label>
      <label class="choice inline">
        <input
          type="checkbox"
          checked={repair.fromNumbers}
          onChange={() => void session.repair.say({ fromNumbers: !repair.fromNumbers })}
        />{" "}
        {t("know-numbers")}
      </label>
    </>
  );
}

/** Letters of one word that are clear. They go to the program at once, and the field forgets them. */
function Letters(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { repair, shape } = session.state;
  const [position, setPosition] = useState(1);
  const [letters, setLetters] = useState("");
  const use = async (): Promise<void> => {
    if (await session.repair.setPattern(position, letters)) setLetters("");
  };
  return (
    <form
      class="letters-known"
      onSubmit={(event) => {
        event.preventDefault();
        if (letters.trim() !== "") void use();
      }}
    >
      <label class="field-block">
        {t("know-pattern-word")}
        <select value={String(position)} onChange={(event) => setPosition(Number(event.currentTarget.value))}>
          {places(shape.wordCount).map((number) => (
            <option key={number} value={String(number)}>
              {t("know-pattern-choose", { number })}
            </option>
          ))}
        </select>
      </label>
      <label class="field-block">
        {t("know-pattern")}
        <input
          type="text"
          class="mono"
          value={letters}
          maxLength={60}
          autocomplete="off"
          autocorrect="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="pattern-hint"
          onInput={(event) => setLetters(event.currentTarget.value)}
        />
      </label>
      <p id="pattern-hint" class="hint">
        {t("know-pattern-hint")}
      </p>
      <button type="submit" disabled={letters.trim() === ""}>
        {t("know-pattern-use")}
      </button>
      {[...repair.patterns].map((number) => (
        <button key={number} type="button" class="link" onClick={() => void session.repair.setPattern(number, "")}>
          {t("know-pattern-forget", { number })}
        </button>
      ))}
    </form>
  );
}

function places(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
