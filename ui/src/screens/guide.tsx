// One step of a guide: what to do, why, what not to do, and the ways on.

import { useEffect, useRef, useState } from "preact/hooks";

import type { DocumentView } from "../bindings/DocumentView";
import type { StepView } from "../bindings/StepView";
import type { WayView } from "../bindings/WayView";
import { useSession, useTexts } from "../context";
import { host } from "../host";
import { JOBS } from "../jobs";
import { ButtonRow, Explain, Failure, focusTitle, Title } from "../parts/frame";
import { PrintRow } from "../parts/printrow";
import { answerOfCheck, answerOfRepair } from "../pure/answer";
import type { Session, State } from "../session";

/** The jobs of the start page by the guides' names for them. */
const JOB_IDS: Readonly<Record<string, string>> = {
  check: "check",
  repair: "repair",
  back_up: "backup",
  split: "split",
  join: "join",
  plan: "plan",
};

export function GuideStep(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { guidance, language } = session.state;
  const { step } = guidance;
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else void session.guidance.again();
  }, [language]);
  useEffect(focusTitle, [step?.guide, step?.step]);
  if (step === null) return <Title>{t("guides-title")}</Title>;
  return (
    <>
      <p class="over-title">{step.title}</p>
      <Title>{step.text}</Title>
      {guidance.path.length === 1 && step.kind !== "ask" ? <p class="lead">{step.about}</p> : null}
      {step.not === null ? null : (
        <p class="notice stop">
          <strong>{t("guide-not")}</strong> {step.not}
        </p>
      )}
      <p>
        <strong>{t("guide-why")}</strong> {step.why}
      </p>
      {step.job === null ? null : <Opens step={step} />}
      <Ways step={step} />
      {step.kind === "end" ? <p class="notice match">{t("guide-end")}</p> : null}
      <Failure />
      {step.warnings.length === 0 ? null : (
        <Explain question={t("guide-warnings")}>
          <ul class="crosses">
            {step.warnings.map((warning) => (
              <li key={warning.text}>
                <strong>{warning.text}</strong> {warning.advice}
              </li>
            ))}
          </ul>
        </Explain>
      )}
      <Explain question={t("guide-sources")}>
        <ul>
          {step.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </Explain>
      {step.guide === "start" ? null : <Printing guide={step.guide} />}
      <ButtonRow back={() => void session.guidance.back()}>
        <button type="button" class="quiet" onClick={() => session.guidance.leave()}>
          {t("guide-all")}
        </button>
      </ButtonRow>
    </>
  );
}

/** The button of a job of this program; it stands only where the job can be done. */
function Opens({ step }: { readonly step: StepView }): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  const { job } = step;
  if (job === null) return null;
  const begin = beginning(job.code, job.list, session);
  if (begin === null) return <p class="hint">{job.told}</p>;
  return (
    <div class="card">
      <p>{t("guide-job")}</p>
      <button
        type="button"
        class="main"
        onClick={() => {
          session.guidance.goAway();
          begin();
        }}
      >
        {job.told}
      </button>
    </div>
  );
}

function beginning(code: string, list: string | null, session: Session): (() => void) | null {
  if (code === "genuine") return () => session.go("origin");
  if (code === "checklist" && list !== null) return () => void session.guidance.openList(list);
  const job = JOBS.find((known) => known.id === JOB_IDS[code]);
  if (job === undefined) return null;
  if (job.secret && session.state.start.isolation.refusesSecrets) return null;
  return () => job.begin(session);
}

/** The answer that the program itself already has for a job. */
function answered(code: string | undefined, state: State): string | null {
  if (code === "check") return answerOfCheck(state.check, state.coverage);
  return code === "repair" ? answerOfRepair(state.repair.hunt?.state ?? null) : null;
}

function Ways({ step }: { readonly step: StepView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const known = answered(step.job?.code, session.state);
  const take = (way: WayView): void => void session.guidance.take(way.guide, way.step);
  const isKnown = (way: WayView): boolean => way.answer !== null && way.answer === known;
  return (
    <>
      {step.kind === "open" ? <h2>{t("guide-answer")}</h2> : null}
      <ul class={step.kind === "do" ? "ways single" : "ways"}>
        {step.ways.map((way) => (
          <li key={`${way.answer ?? ""}${way.text}`}>
            <button type="button" class={step.kind === "do" || isKnown(way) ? "main" : ""} onClick={() => take(way)}>
              {way.text}
            </button>
            {isKnown(way) ? <span class="hint"> {t("guide-answer-known")}</span> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function Printing({ guide }: { readonly guide: string }): preact.JSX.Element {
  const [printed, setPrinted] = useState<DocumentView | null>(null);
  return <PrintRow printed={printed} print={async (paper) => setPrinted(await host.printGuide(guide, paper))} />;
}
