// The extra secret that a few people use beside the words: a field that sends it as bytes and forgets it.

import { useState } from "preact/hooks";

import { useSession, useTexts } from "../context";
import { Explain } from "./frame";

/** What is typed and not yet in use. */
export interface PassphraseField {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Uses what was typed; does nothing when nothing was. */
  readonly useTyped: () => Promise<void>;
}

export function usePassphrase(): PassphraseField {
  const session = useSession();
  const [text, change] = useState("");
  const useTyped = async (): Promise<void> => {
    if (text !== "" && (await session.setPassphrase(text))) change("");
  };
  return { text, change, useTyped };
}

const SHOWN = { type: "text" } as const;
const HIDDEN = { type: "password" } as const;

export function Passphrase({ field }: { readonly field: PassphraseField }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { text, change, useTyped } = field;
  const [visible, setVisible] = useState(false);
  const { passphraseSet } = session.state;
  return (
    <Explain question={t(passphraseSet ? "passphrase-is-set" : "passphrase-question")}>
      <p>{t("passphrase-explain")}</p>
      <div class="field-line">
        <label for="passphrase">{t("passphrase-label")}</label>
        <input
          id="passphrase"
          class="mono"
          {...(visible ? SHOWN : HIDDEN)}
          value={text}
          autocomplete="off"
          autocorrect="off"
          autocapitalize="none"
          spellcheck={false}
          onInput={(event) => change(event.currentTarget.value)}
        />
        <label class="choice inline">
          <input type="checkbox" checked={visible} onChange={() => setVisible(!visible)} /> {t("passphrase-show")}
        </label>
      </div>
      <div class="answers">
        <button type="button" disabled={text === ""} onClick={() => void useTyped()}>
          {t("passphrase-use")}
        </button>
        {passphraseSet ? (
          <button type="button" onClick={() => void session.setPassphrase("")}>
            {t("passphrase-remove")}
          </button>
        ) : null}
      </div>
    </Explain>
  );
}
