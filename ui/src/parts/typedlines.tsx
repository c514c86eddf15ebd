// Lines of a backup that are typed: words, letters or numbers. What was typed is gone from the page when it is taken.

import { useState } from "preact/hooks";

import type { VerifyView } from "../bindings/VerifyView";
import { useSession, useTexts } from "../context";

/** What the fields of the words screen are called in each state. */
const SLOTS: Readonly<Record<string, string>> = { empty: "empty", filled: "known", unknown: "unknown" };
const SIGNS: Readonly<Record<string, string>> = { filled: "✓", unknown: "!" };

export function TypedLines({ verify }: { readonly verify: VerifyView }): preact.JSX.Element {
  const t = useTexts();
  const rows = Math.ceil(verify.lines.length / 2);
  return (
    <ol class={`word-grid grid-down rows-${rows}`} aria-label={t("verify-lines")}>
      {verify.lines.map((line, at) => (
        <TypedLine key={at} number={at + 1} line={line} />
      ))}
    </ol>
  );
}

interface Typed {
  readonly number: number;
  readonly line: string;
}

function TypedLine({ number, line }: Typed): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const [text, setText] = useState("");

  const send = (): void => {
    const typed = text.trim();
    setText("");
    if (typed !== "") void session.backup.line(number, new TextEncoder().encode(typed));
  };
  const key = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === "Enter" || event.key === " " || event.key === "　") {
      event.preventDefault();
      send();
      document.getElementById(`line-${number + 1}`)?.focus();
    } else if (event.key === "Backspace" && text === "" && line !== "empty") {
      event.preventDefault();
      void session.backup.line(number, new Uint8Array());
    }
  };

  return (
    <li class={`word-field ${SLOTS[line] ?? "empty"}`}>
      <label for={`line-${number}`} aria-hidden="true">
        {number}
      </label>
      <input
        id={`line-${number}`}
        type="text"
        aria-label={t(`slot-${SLOTS[line] ?? "empty"}`, { number })}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={60}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={key}
        onBlur={send}
        onDrop={(event) => event.preventDefault()}
      />
      {text === "" ? (
        <span class="sign" aria-hidden="true">
          {SIGNS[line] ?? ""}
        </span>
      ) : null}
    </li>
  );
}
