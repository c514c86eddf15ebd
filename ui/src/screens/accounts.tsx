// "Does it open my accounts?": addresses in, one verdict for each of them.

import { useSession, useTexts } from "../context";
import { CoverageTable } from "../parts/coverage";
import { ButtonRow, Explain, Failure, Steps, Title } from "../parts/frame";
import { Passphrase, usePassphrase } from "../parts/passphrase";

export function Accounts(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { state } = session;
  const { coverage, addresses, busy } = state;
  const notOpened = coverage?.rows.some((row) => row.outcome === "not_found") ?? false;
  const passphrase = usePassphrase();
  const compare = async (): Promise<void> => {
    // A passphrase that was typed and not confirmed is meant all the same.
    await passphrase.useTyped();
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
      <Passphrase field={passphrase} />
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
        {notOpened ? (
          <button type="button" onClick={() => session.repair.enter("search")}>
            {t("accounts-repair")}
          </button>
        ) : null}
        <button type="button" class={coverage === null ? "quiet" : "main"} onClick={() => session.go("next")}>
          {t("accounts-next")}
        </button>
      </ButtonRow>
    </>
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
