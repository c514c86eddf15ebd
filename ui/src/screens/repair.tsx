// What was probably written wrong: ranked readings without an address, and beside them what the person knows.

import { useEffect } from "preact/hooks";

import type { ExplainView } from "../bindings/ExplainView";
import type { ProblemView } from "../bindings/ProblemView";
import { useSession, useTexts } from "../context";
import { idOf } from "../messages";
import { ButtonRow, Explain, Failure, Steps, Title } from "../parts/frame";
import { Knowing } from "../parts/knowing";
import { RepairCard } from "../parts/repaircard";

/** Rarer readings than this stand one click away. */
const WORTH_A_LOOK = 0.01;

export function Repair(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { view } = session.state.repair;
  useEffect(() => {
    if (session.state.repair.view === null) void session.repair.explain();
  }, []);
  return (
    <>
      <Steps />
      <Title>{t("repair-title")}</Title>
      {view === null || view.repairs.length === 0 ? null : <p class="lead">{t("repair-lead")}</p>}
      <div class="answer repairs">
        <div>
          <Failure />
          <div role="status">{view === null ? <p>{t("repair-busy")}</p> : <Summary view={view} />}</div>
          {view === null ? null : <Readings view={view} />}
        </div>
        <Knowing />
      </div>
      <ButtonRow back={() => session.go("words")}>
        <button type="button" class="main" onClick={() => session.repair.enter("search")}>
          {t("repair-search")}
        </button>
      </ButtonRow>
    </>
  );
}

/** How many readings there are beside those that are listed. Heard again whenever something more is known. */
function Summary({ view }: { readonly view: ExplainView }): preact.JSX.Element {
  const t = useTexts();
  if (view.problem !== null) return <Problem problem={view.problem} />;
  if (view.repairs.length === 0) {
    return (
      <p class="notice look">
        <strong>{t("repair-none")}</strong> {t("repair-none-explain")}
      </p>
    );
  }
  return (
    <p>
      {t("repair-others", { count: view.others })}{" "}
      {view.anyWord > 0 ? t("repair-any-other", { count: view.anyWord }) : null}
    </p>
  );
}

export function Problem({ problem }: { readonly problem: ProblemView }): preact.JSX.Element {
  const t = useTexts();
  const number = problem.number ?? 0;
  const id = `repair-${idOf(problem.code).replace(/^repair-/u, "")}`;
  return (
    <p class="notice look">
      <strong>{t(id, { number })}</strong> {t(`${id}-do`)}
    </p>
  );
}

function Readings({ view }: { readonly view: ExplainView }): preact.JSX.Element | null {
  const t = useTexts();
  if (view.problem !== null) return null;
  const percent = Math.round(view.somethingElse * 100);
  const likely = view.repairs.filter((repair, at) => at === 0 || repair.weight >= WORTH_A_LOOK);
  const rare = view.repairs.slice(likely.length);
  return (
    <>
      {view.repairs.length === 0 ? null : (
        <ol class="findings" aria-label={t("repair-list")}>
          {likely.map((repair) => (
            <li key={repair.rank}>
              <RepairCard repair={repair} />
            </li>
          ))}
        </ol>
      )}
      {rare.length === 0 ? null : (
        <Explain question={t("repair-rare", { count: rare.length })}>
          <ol class="findings">
            {rare.map((repair) => (
              <li key={repair.rank}>
                <RepairCard repair={repair} />
              </li>
            ))}
          </ol>
        </Explain>
      )}
      {view.repairs.length > 0 && percent > 0 ? <p>{t("repair-something", { percent })}</p> : null}
      <h2>{t("repair-settles")}</h2>
      <ul>
        {view.settles.map((settle) => (
          <li key={settle}>{t(`settles-${idOf(settle)}`)}</li>
        ))}
      </ul>
      <Explain question={t("explain-weight")}>
        <p>{t("explain-weight-answer")}</p>
      </Explain>
    </>
  );
}
