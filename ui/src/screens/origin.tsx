// "Is this really MetaMask?": a pasted address, sender or message, compared with a built-in list.

import { useState } from "preact/hooks";

import type { OriginView } from "../bindings/OriginView";
import { useSession, useTexts } from "../context";
import { host } from "../host";
import { ButtonRow, Failure, Title } from "../parts/frame";

const TONES: Readonly<Record<string, string>> = { exact: "look", look_alike: "stop", unknown: "look", secret: "stop", nothing: "look" };

export function Origin(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const [text, setText] = useState("");
  const [view, setView] = useState<OriginView | null>(null);
  const compare = async (): Promise<void> => {
    const answer = await host.judgeOrigin(new TextEncoder().encode(text));
    // What reads like a secret is not left standing in the field.
    if (answer.verdict === "secret") setText("");
    setView(answer);
    document.getElementById("origin-answer")?.focus();
  };
  return (
    <>
      <Title>{t("origin-title")}</Title>
      <p class="lead">{t("origin-lead")}</p>
      <div class="field-line tall">
        <label for="origin-text">{t("origin-text")}</label>
        <textarea
          id="origin-text"
          rows={5}
          value={text}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="origin-hint"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p id="origin-hint" class="hint">
          {t("origin-hint")}
        </p>
      </div>
      <Failure />
      <section id="origin-answer" tabIndex={-1} role="status" aria-label={t("origin-answer")}>
        {view === null ? null : (
          <>
            <p class={`notice ${TONES[view.verdict] ?? "look"}`}>
              <strong>{view.text}</strong> {view.advice}
            </p>
            <ul class="origin">
              {view.rows.map((row) => (
                <li key={row.name}>
                  <strong>{row.name}</strong> {row.text}
                  {row.official === null ? null : <span class="mono"> {row.official}</span>}
                  <ul>
                    {row.reasons.map((reason) => (
                      <li key={reason}>{reason}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <ButtonRow back={() => (session.state.guidance.path.length > 0 ? void session.guidance.again() : session.go("guides"))}>
        <button type="button" class="main" disabled={text.trim() === ""} onClick={() => void compare()}>
          {t("origin-compare")}
        </button>
      </ButtonRow>
    </>
  );
}
