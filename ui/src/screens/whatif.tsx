// What would happen if: the weakest point first, then every event, one at a time, with its picture.

import { useEffect } from "preact/hooks";

import type { Event } from "../bindings/Event";
import type { Outcome } from "../bindings/Outcome";
import type { Plan } from "../bindings/Plan";
import { useSession, useTexts } from "../context";
import { idOf } from "../messages";
import { ButtonRow, Failure, Steps, Title } from "../parts/frame";
import { PlanPicture } from "../parts/planpicture";
import { eventNames, nameOr } from "../parts/plannames";

export function WhatIfScreen(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { open } = session.state.custody.view;
  const ready = open !== null && open.plan.phrases.length > 0;
  return (
    <>
      <Steps />
      <Title>{t("whatif-title")}</Title>
      <p class="lead">{t("whatif-lead")}</p>
      <Failure />
      {ready ? <Answer /> : <p class="notice look">{t("whatif-empty")}</p>}
      <ButtonRow back={() => session.go("inventory")}>
        <button type="button" class="main" onClick={() => session.go("review")}>
          {t("step-review")}
        </button>
      </ButtonRow>
    </>
  );
}

const same = (one: Event, two: Event): boolean => one.kind === two.kind && one.first === two.first && one.second === two.second;

function Answer(): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  const { custody } = session.state;
  const { open } = custody.view;
  const start = open?.whatIf.weakest?.event ?? { kind: "now" as const, first: 0, second: 0 };
  useEffect(() => void session.custody.look(start), []);
  if (open === null) return null;
  const { plan, whatIf } = open;
  const { outcomes, weakest } = whatIf;
  const harmful = outcomes.filter((it) => it.lost.length + it.stolen.length > 0);
  const chosen = outcomes.find((it) => same(it.event, custody.event));
  return (
    <>
      <section aria-labelledby="weak" class="card">
        <h2 id="weak">{t("weak-heading")}</h2>
        {weakest === null ? <p>{t("weak-none")}</p> : <Weak plan={plan} event={weakest.event} />}
        <p>{t("whatif-harmful", { count: harmful.length, total: outcomes.length })}</p>
      </section>
      <label class="field-block">
        {t("whatif-choose")}
        <select
          value={String(outcomes.findIndex((it) => same(it.event, custody.event)))}
          onChange={(event) => {
            const outcome = outcomes[Number(event.currentTarget.value)];
            if (outcome !== undefined) void session.custody.look(outcome.event);
          }}
        >
          {outcomes.map((outcome, at) => (
            <option key={at} value={String(at)}>
              {harmful.includes(outcome) ? "✕ " : ""}
              {t(`event-${idOf(outcome.event.kind)}`, eventNames(t, plan, outcome.event))}
            </option>
          ))}
        </select>
      </label>
      <div role="status">{chosen === undefined ? null : <Told plan={plan} outcome={chosen} />}</div>
      <PlanPicture plan={plan} />
      <Meetings />
    </>
  );
}

function Weak({ plan, event }: { readonly plan: Plan; readonly event: Event }): preact.JSX.Element {
  const t = useTexts();
  const id = `weak-${idOf(event.kind)}`;
  return (
    <p>
      <strong>{t(id, eventNames(t, plan, event))}</strong> {t(`${id}-do`)}
    </p>
  );
}

function Told({ plan, outcome }: { readonly plan: Plan; readonly outcome: Outcome }): preact.JSX.Element {
  const t = useTexts();
  const names = (ids: readonly number[]): string => t.list(ids.map((id) => nameOr(t, plan.phrases.find((it) => it.id === id)?.name)));
  if (outcome.lost.length + outcome.stolen.length === 0) return <p>{t("whatif-fine")}</p>;
  return (
    <>
      {outcome.lost.length === 0 ? null : <p class="notice stop">{t("whatif-lost", { names: names(outcome.lost) })}</p>}
      {outcome.stolen.length === 0 ? null : <p class="notice stop">{t("whatif-stolen", { names: names(outcome.stolen) })}</p>}
    </>
  );
}

const FEW = ["whatif-meeting-open", "whatif-meeting-one"] as const;

function Meetings(): preact.JSX.Element | null {
  const t = useTexts();
  const { open } = useSession().state.custody.view;
  if (open === null || open.plan.holders.length === 0) return null;
  return (
    <section aria-labelledby="meetings">
      <h2 id="meetings">{t("whatif-meetings")}</h2>
      <ul>
        {open.whatIf.meetings.map(({ phrase, holders }) => {
          const name = nameOr(t, open.plan.phrases.find(({ id }) => id === phrase)?.name);
          const id = holders === null ? "whatif-meeting-none" : (FEW[holders] ?? "whatif-meeting");
          return <li key={phrase}>{t(id, { name, count: holders ?? 0 })}</li>;
        })}
      </ul>
    </section>
  );
}
