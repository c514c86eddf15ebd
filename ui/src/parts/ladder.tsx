// The ladder: what is tried, one rung after another, how many readings each has, how long it takes here, and how likely
// the phrase is to be found by then. The bars say the chance; the table says everything.

import type { RungView } from "../bindings/RungView";
import { useTexts } from "../context";
import { idOf, type Translate } from "../messages";
import { durationOf } from "../pure/duration";
import { together } from "../pure/repair";
import { Explain } from "./frame";

/** So many rungs stand in sight; the others are one click away. */
const IN_SIGHT = 9;

interface Climbed {
  readonly rungs: readonly RungView[];
  /** The rung that is being tried, counted from 0; none before the start. */
  readonly at?: number;
}

const BAR_WIDTH = 120;
const BAR_HEIGHT = 12;

/** The first rungs, or those around the one that is being tried. */
export function Ladder({ rungs, at }: Climbed): preact.JSX.Element {
  const t = useTexts();
  const all = together(rungs);
  const here = at === undefined ? undefined : all.findIndex((rung) => rung.first <= at && at <= rung.last);
  const first = Math.max(0, Math.min((here ?? 0) - 2, all.length - IN_SIGHT));
  return (
    <>
      <Rungs rungs={all} at={here} first={first} last={first + IN_SIGHT} />
      {all.length > IN_SIGHT ? (
        <Explain question={t("search-all", { count: all.length })}>
          <Rungs rungs={all} at={here} first={0} last={all.length} />
        </Explain>
      ) : null}
    </>
  );
}

interface Seen {
  readonly rungs: readonly RungView[];
  readonly at: number | undefined;
  readonly first: number;
  readonly last: number;
}

function Rungs({ rungs, at, first, last }: Seen): preact.JSX.Element {
  const t = useTexts();
  return (
    <table class="ladder">
      <caption>{t("search-ladder")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("search-step")}</th>
          <th scope="col" class="figure">{t("search-count")}</th>
          <th scope="col" class="figure">{t("search-time")}</th>
          <th scope="col">{t("search-chance")}</th>
        </tr>
      </thead>
      <tbody>
        {rungs.slice(first, last).map((rung, place) => ({ rung, number: first + place })).map(({ rung, number }) => (
          <tr key={number} class={standing(number, at)} aria-current={number === at ? "step" : undefined}>
            <th scope="row">
              {t(`kind-${idOf(rung.kind)}`)}
              {rung.wide ? <span class="hint">{t("search-wide")}</span> : null}
            </th>
            <td class="figure">{figure(t, rung.count)}</td>
            <td class="figure">{duration(t, rung.seconds)}</td>
            <td>
              <Bar before={rungs[number - 1]?.chance ?? 0} chance={rung.chance} /> {percent(rung.chance)} %
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function standing(number: number, at: number | undefined): string {
  if (at === undefined || number > at) return "ahead";
  return number === at ? "here" : "done";
}

/** The chance by the end of a rung; the part that this rung adds is darker. */
function Bar({ before, chance }: { readonly before: number; readonly chance: number }): preact.JSX.Element {
  const end = BAR_WIDTH * Math.min(1, chance);
  const begin = BAR_WIDTH * Math.min(1, before);
  return (
    <svg class="bar" viewBox={`0 0 ${BAR_WIDTH} ${BAR_HEIGHT}`} width={BAR_WIDTH} height={BAR_HEIGHT} aria-hidden="true">
      <rect class="room" x="0.5" y="0.5" width={BAR_WIDTH - 1} height={BAR_HEIGHT - 1} rx="2" />
      <rect class="before" x="0" y="0" width={begin} height={BAR_HEIGHT} />
      <rect class="gain" x={begin} y="0" width={Math.max(1, end - begin)} height={BAR_HEIGHT} />
    </svg>
  );
}

export function duration(t: Translate, seconds: number): string {
  const { id, count } = durationOf(seconds);
  return t(id, { count });
}

/** Large figures in groups of three, as both languages write them. */
export function figure(t: Translate, count: number): string {
  return Math.round(count).toLocaleString(t.language === "ja" ? "ja-JP" : "en-GB");
}

/** Never 100: something else is always possible. */
export function percent(chance: number): string {
  const figure = chance * 100;
  return figure > 99 ? "99" : figure < 10 ? figure.toFixed(1) : figure.toFixed(0);
}
