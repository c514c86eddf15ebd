// The answer: in plain words, with its odds, and with what to do about each thing that was found.

import type { CheckView } from "../bindings/CheckView";
import type { FindingView } from "../bindings/FindingView";
import { useSession, useTexts } from "../context";
import { idOf } from "../messages";
import { FindingCard } from "../parts/finding";
import { ButtonRow, Explain, Failure, focusTitle, Steps, Title } from "../parts/frame";
import { SlotMap } from "../parts/slotmap";

export function Result(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { check, undo, repair } = session.state;
  if (check === null) return <Title>{t("result-title")}</Title>;

  const loud = check.findings.filter((finding) => finding.severity !== "notice");
  const quiet = check.findings.filter((finding) => finding.severity === "notice");
  const consistent = check.verdict === "consistent";
  const broken = check.verdict === "inconsistent";

  return (
    <>
      <Steps />
      <Title>{t("result-title")}</Title>
      <div role="status">
        <Verdict check={check} />
      </div>
      {undo ? (
        <p class="notice">
          {t("result-applied", { position: undo.position })}{" "}
          <button type="button" class="small-button" onClick={() => void session.takeBack().then(focusTitle)}>
            {t("result-undo")}
          </button>
        </p>
      ) : null}
      {repair.taken ? (
        <p class="notice">
          {t("result-taken")}{" "}
          <button type="button" class="small-button" onClick={() => void session.repair.takeBack().then(focusTitle)}>
            {t("result-undo")}
          </button>
        </p>
      ) : null}
      <div class={consistent ? "" : "answer"}>
        <div>
          <Failure />
          <Findings findings={loud} label={t("result-findings")} />
          <Findings findings={quiet} label={t("result-notices")} />
          {loud.length + quiet.length === 0 ? <p>{t("result-nothing")}</p> : null}
          <Term verdict={check.verdict} />
          {check.fingerprint === null ? null : (
            <Explain question={t("result-fingerprint")}>
              <p class="mono">{check.fingerprint}</p>
              <p>{t("result-fingerprint-explain")}</p>
            </Explain>
          )}
        </div>
        {consistent ? null : (
          <section aria-labelledby="map-title" class="map">
            <h2 id="map-title">{t("map-title")}</h2>
            <SlotMap marked={pointedAt(check)} />
          </section>
        )}
      </div>
      <ButtonRow back={() => session.go("words")}>
        <button type="button" class={consistent || broken ? "quiet" : "main"} onClick={() => session.go("next")}>
          {t("result-next")}
        </button>
        {consistent && repair.taken ? (
          <button type="button" onClick={() => void session.backup.begin()}>
            {t("repair-fresh")}
          </button>
        ) : null}
        {broken ? (
          <button type="button" class="main" onClick={() => session.repair.enter("repair")}>
            {t("result-repair")}
          </button>
        ) : null}
        {consistent ? (
          <button type="button" class="main" onClick={() => session.go("accounts")}>
            {t("result-accounts")}
          </button>
        ) : null}
      </ButtonRow>
    </>
  );
}

/** The verdict never says "correct": only a matching address can. */
function Verdict({ check }: { readonly check: CheckView }): preact.JSX.Element {
  const t = useTexts();
  const id = `verdict-${idOf(check.verdict)}`;
  const fits = check.verdict === "consistent" || check.verdict === "ambiguous";
  return (
    <div class={`card verdict verdict-${idOf(check.verdict)}`}>
      <h2>{t(id)}</h2>
      {check.verdict === "other_scheme" ? (
        <>
          <p class="lead">{t(`scheme-${idOf(check.scheme)}`)}</p>
          <p>{t(`scheme-${idOf(check.scheme)}-do`)}</p>
        </>
      ) : null}
      {fits ? (
        <p class="lead">{t("result-odds", { odds: check.oneIn, count: check.wordCount })}</p>
      ) : null}
      {fits && check.list !== null ? <p class="small">{t("result-list", { list: t(`list-${idOf(check.list)}`) })}</p> : null}
      {check.verdict === "inconsistent" || check.verdict === "ambiguous" ? <p>{t(`${id}-do`)}</p> : null}
    </div>
  );
}

/** The one term that the answer cannot do without. */
function Term({ verdict }: { readonly verdict: string }): preact.JSX.Element {
  const t = useTexts();
  const other = verdict === "other_scheme";
  return (
    <Explain question={t(other ? "explain-standard" : "explain-checksum")}>
      <p>{t(other ? "explain-standard-answer" : "explain-checksum-answer")}</p>
    </Explain>
  );
}

function Findings({ findings, label }: { readonly findings: readonly FindingView[]; readonly label: string }): preact.JSX.Element | null {
  const session = useSession();
  if (findings.length === 0) return null;
  return (
    <section aria-label={label}>
      <h2>{label}</h2>
      <ul class="findings">
        {findings.map((finding) => (
          <li key={`${finding.code}-${finding.position ?? ""}`}>
            <FindingCard finding={finding} oneIn={session.state.check?.oneIn ?? 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function pointedAt(check: CheckView): ReadonlySet<number> {
  return new Set(
    check.findings
      .filter((finding) => finding.severity !== "notice")
      .flatMap((finding) => (finding.position === null ? finding.positions : [finding.position, ...finding.positions])),
  );
}
