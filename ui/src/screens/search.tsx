// The search before it starts: what the wallet is known by, and the ladder of what would be tried.

import { useSession, useTexts } from "../context";
import { idOf } from "../messages";
import { ButtonRow, Explain, Failure, Steps, Title } from "../parts/frame";
import { duration, figure, Ladder, percent } from "../parts/ladder";
import { Passphrase, usePassphrase } from "../parts/passphrase";
import { mostOf } from "../pure/repair";
import { Problem } from "./repair";

export function Search(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { addresses, busy, repair } = session.state;
  const passphrase = usePassphrase();
  const ready = repair.plan !== null && repair.plan.problem === null && repair.plan.targets > 0;
  const plan = async (): Promise<void> => {
    await passphrase.useTyped();
    await session.repair.plan();
    document.getElementById("plan")?.focus({ preventScroll: true });
    document.getElementById("plan")?.scrollIntoView({ block: "start" });
  };
  return (
    <>
      <Steps />
      <Title>{t("search-title")}</Title>
      <p class="lead">{t("search-lead")}</p>
      <div class="field-line tall">
        <label for="targets">{t("search-targets")}</label>
        <textarea
          id="targets"
          class="mono"
          rows={3}
          value={addresses}
          placeholder="0x…"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby="targets-hint"
          onInput={(event) => session.repair.keepTargets(event.currentTarget.value)}
        />
        <p id="targets-hint" class="hint">
          {t("search-targets-hint")}
        </p>
      </div>
      <Passphrase field={passphrase} />
      <Failure />
      <div role="status">{busy ? <p>{t("repair-busy")}</p> : null}</div>
      <PlannedLadder />
      <Explain question={t("search-owners")}>
        <p>{t("search-owners-answer")}</p>
      </Explain>
      <ButtonRow back={() => session.go("repair")}>
        <button
          type="button"
          class={ready ? "quiet" : "main"}
          disabled={addresses.trim() === "" || busy}
          onClick={() => void plan()}
        >
          {t("search-plan")}
        </button>
        {ready ? (
          <button type="button" class="main" disabled={busy} onClick={() => void session.repair.start()}>
            {t("search-start")}
          </button>
        ) : null}
      </ButtonRow>
    </>
  );
}

function PlannedLadder(): preact.JSX.Element | null {
  const t = useTexts();
  const { plan } = useSession().state.repair;
  if (plan === null) return null;
  const seconds = plan.rungs.reduce((sum, rung) => sum + rung.seconds, 0);
  const early = mostOf(plan.rungs);
  return (
    <section id="plan" tabIndex={-1} class="plan">
      {plan.refused.map((code, at) => {
        const id = `target-${idOf(code)}`;
        return (
          <p key={at} class="notice look">
            {t("search-problem", { reason: t(id) })} {t(`${id}-do`)}
          </p>
        );
      })}
      {plan.problem === null ? null : <Problem problem={plan.problem} />}
      {plan.problem === null && plan.targets === 0 ? (
        <p class="notice look">
          <strong>{t("search-nothing")}</strong> {t("search-nothing-do")}
        </p>
      ) : null}
      {plan.rungs.length === 0 ? null : (
        <>
          <Ladder rungs={plan.rungs} />
          <p>
            {t("search-early", { chance: percent(early.chance), time: duration(t, early.seconds) })}{" "}
            {t("search-total", { time: duration(t, seconds) })} {t("search-speed", { rate: figure(t, plan.perSecond) })}
          </p>
        </>
      )}
    </section>
  );
}
