// "Does it open my accounts?": addresses in, one verdict for each of them.

import { useState } from "preact/hooks";

import { useSession, useTexts } from "../context";
import { CoverageTable } from "../parts/coverage";
import { ButtonRow, Explain, Failure, Steps, Title } from "../parts/frame";

export function Accounts(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { state } = session;
  const { coverage, addresses, busy } = state;
  const [passphrase, setPassphrase] = useState("");
  const usePassphrase = async (): Promise<void> => {
    if (await session.setPassphrase(passphrase)) setPassphrase("");
  };
  const compare = async (): Promise<void> => {
    // A passphrase that was typed and not confirmed is meant all the same.
    if (passphrase !== "") await usePassphrase();
    await session.compare();
    const answer = document.getElementById("coverage");
    answer?.focus({ preventScroll: true });
    answer?.scrollIntoView({ block: "start" });
  };
  return (
    <>
      <Steps />
      <Title>{t("accounts-title")}</Title>
      <p class="lead">{t("accounts-lead")}</p>
      <div class="field-line tall">
        <label for="addresses">{t("accounts-addresses")}</label>
        <textarea
          id="addresses"
          class="mono"
          rows={4}
          value={addresses}
          placeholder="0x…"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="addresses-hint"
          onInput={(event) => session.keepAddresses(event.currentTarget.value)}
        />
        <p id="addresses-hint" class="hint">
          {t("accounts-addresses-hint")}
        </p>
      </div>
      <Passphrase text={passphrase} change={setPassphrase} use={usePassphrase} />
      <Failure />
      <div role="status">{busy ? <p>{t("accounts-busy")}</p> : null}</div>
      {coverage === null ? null : <CoverageTable coverage={coverage} />}
      <FirstAccounts />
      <Explain question={t("explain-find-address")}>
        <p>{t("explain-find-address-answer")}</p>
      </Explain>
      <ButtonRow back={() => session.go("result")}>
        <button
          type="button"
          class={coverage === null ? "main" : "quiet"}
          disabled={addresses.trim() === "" || busy}
          onClick={() => void compare()}
        >
          {t("accounts-compare")}
        </button>
        <button type="button" class={coverage === null ? "quiet" : "main"} onClick={() => session.go("next")}>
          {t("accounts-next")}
        </button>
      </ButtonRow>
    </>
  );
}

interface PassphraseField {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly use: () => Promise<void>;
}

const SHOWN = { type: "text" } as const;
const HIDDEN = { type: "password" } as const;

/** The extra secret that a few people use. It is sent as bytes and the field forgets it. */
function Passphrase({ text, change, use }: PassphraseField): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
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
        <button type="button" disabled={text === ""} onClick={() => void use()}>
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

/** Without an address at hand, the first ones of this phrase can be compared by eye. */
function FirstAccounts(): preact.JSX.Element | null {
  const t = useTexts();
  const accounts = useSession().state.check?.firstAccounts ?? [];
  if (accounts.length === 0) return null;
  return (
    <Explain question={t("accounts-first")}>
      <p>{t("accounts-first-explain")}</p>
      <ol class="addresses">
        {accounts.map(({ path, address }) => (
          <li key={path}>
            <span class="mono address">{address}</span> <span class="hint mono">{path}</span>
          </li>
        ))}
      </ol>
    </Explain>
  );
}
