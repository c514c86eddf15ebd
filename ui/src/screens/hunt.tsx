// The search while it runs, and its end: found, with what was different and the lesson; or not, with what that means.

import { useEffect } from "preact/hooks";

import type { HuntView } from "../bindings/HuntView";
import { useSession, useTexts } from "../context";
import { idOf } from "../messages";
import { ButtonRow, Failure, focusTitle, Steps, Title } from "../parts/frame";
import { duration, figure, Ladder, percent } from "../parts/ladder";
import { MiniGrid } from "../parts/minigrid";
import { Changes } from "../parts/repaircard";
import { durationOf } from "../pure/duration";
import { isShortened } from "../pure/repair";
import { isHunting } from "../repair";

export function Hunt(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { hunt } = session.state.repair;
  const ended = !isHunting(session.state.repair);
  // The buttons of the course are gone with it, and one of them had the focus.
  useEffect(() => (ended ? focusTitle() : undefined), [ended]);
  return (
    <>
      <Steps />
      <Title>{t("hunt-title")}</Title>
      <Failure />
      {hunt === null ? null : <Course hunt={hunt} />}
    </>
  );
}

function Course({ hunt }: { readonly hunt: HuntView }): preact.JSX.Element {
  if (hunt.state === "found") return <Found hunt={hunt} />;
  if (hunt.state === "not_found" || hunt.state === "stopped") return <NotFound hunt={hunt} />;
  return <Running hunt={hunt} />;
}

function Running({ hunt }: { readonly hunt: HuntView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const paused = hunt.state === "paused";
  const kind = hunt.rungs[hunt.rung]?.kind ?? "as_written";
  const tooLong = durationOf(hunt.secondsLeft).id === "time-longer";
  const share = hunt.total > 0 ? hunt.tried / hunt.total : 0;
  return (
    <>
      <div class="card hunting">
        <div role="status">
          <h2>{t(paused ? "hunt-paused" : "hunt-running")}</h2>
        </div>
        <progress aria-label={t("hunt-progress")} max={1} value={share} />
        <p>{t("hunt-step", { kind: t(`kind-${idOf(kind)}`) })}</p>
        <p class="figures">
          <span>{t("hunt-tried", { tried: figure(t, hunt.tried), total: figure(t, hunt.total) })}</span>
          <span>{t("hunt-rate", { rate: figure(t, hunt.perSecond) })}</span>
          <span>{t(tooLong ? "hunt-left-long" : "hunt-left", { time: duration(t, hunt.secondsLeft) })}</span>
          <span>{t("hunt-since", { time: duration(t, hunt.elapsed) })}</span>
        </p>
        <p class="hint">{t(paused ? "hunt-paused-explain" : "hunt-awake")}</p>
      </div>
      <Ladder rungs={hunt.rungs} at={hunt.rung} />
      <ButtonRow back={undefined}>
        <button type="button" onClick={() => void session.repair.stop().then(focusTitle)}>
          {t("hunt-stop")}
        </button>
        <button type="button" class="main" onClick={() => void (paused ? session.repair.resume() : session.repair.pause())}>
          {t(paused ? "hunt-resume" : "hunt-pause")}
        </button>
      </ButtonRow>
    </>
  );
}

function Found({ hunt }: { readonly hunt: HuntView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { matched, repair } = hunt;
  const ends = matched !== null && isShortened(matched.address);
  return (
    <>
      <div class={`card verdict ${ends ? "next-unproven" : "next-proven"}`} role="status">
        <h2>{t(ends ? "hunt-found-ends" : "hunt-found")}</h2>
        <p class="lead">{t(ends ? "hunt-found-ends-explain" : "hunt-found-explain")}</p>
        {matched === null ? null : <p class="address">{t("hunt-found-path", { path: matched.path, address: matched.address })}</p>}
      </div>
      {repair === null ? null : (
        <section aria-labelledby="different" class="card finding">
          <h2 id="different">{t("hunt-found-here")}</h2>
          <div class="reading">
            <MiniGrid repair={repair} />
            <div>
              <h3>{t(`kind-${idOf(repair.kind)}`)}</h3>
              <p>{t(`kind-${idOf(repair.kind)}-says`)}</p>
              <Changes repair={repair} />
              <h3>{t("hunt-lesson")}</h3>
              <p>{t(`kind-${idOf(repair.kind)}-lesson`)}</p>
            </div>
          </div>
        </section>
      )}
      <h2>{t("hunt-next")}</h2>
      <ol class="todo">
        <li>{t("hunt-next-copy")}</li>
        <li>{t("hunt-next-check")}</li>
        <li>{t("hunt-next-others")}</li>
        <li>{t("hunt-next-old")}</li>
      </ol>
      <ButtonRow back={() => session.go("search")}>
        <button type="button" class="main" onClick={() => void session.repair.take(0).then(focusTitle)}>
          {t("hunt-take")}
        </button>
      </ButtonRow>
    </>
  );
}

function NotFound({ hunt }: { readonly hunt: HuntView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const whole = hunt.state === "not_found";
  const done = whole ? hunt.rungs : hunt.rungs.slice(0, hunt.rung);
  const kinds = [...new Set(done.map((rung) => t(`kind-${idOf(rung.kind)}`)))];
  const chance = done.at(-1)?.chance ?? 0;
  return (
    <>
      <div class="card verdict" role="status">
        <h2>{t(whole ? "hunt-none" : "hunt-stopped")}</h2>
        <p class="lead">
          {t(whole ? "hunt-none-explain" : "hunt-stopped-explain", {
            count: figure(t, hunt.tried),
            total: figure(t, hunt.total),
          })}
        </p>
        {done.length > 0 ? <p>{t("hunt-odds", { chance: percent(chance) })}</p> : null}
      </div>
      {kinds.length > 0 ? (
        <>
          <h2>{t("hunt-excluded")}</h2>
          <p>{t("hunt-excluded-all", { kinds: t.list(kinds) })}</p>
        </>
      ) : null}
      <h2>{t("hunt-remains")}</h2>
      <ul>
        <li>{t("hunt-remains-address")}</li>
        <li>{t("hunt-remains-passphrase")}</li>
        <li>{t("hunt-remains-more")}</li>
        <li>{t("hunt-remains-copy")}</li>
      </ul>
      <ButtonRow back={() => session.go("search")}>
        <button type="button" class="quiet" onClick={() => session.go("search")}>
          {t("hunt-new")}
        </button>
        <button type="button" class="main" onClick={() => session.go("repair")}>
          {t("hunt-back-known")}
        </button>
      </ButtonRow>
    </>
  );
}
