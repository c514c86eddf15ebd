// One reading: what would have happened, how likely it is, the places that differ, and one button to put it in.

import type { RepairView } from "../bindings/RepairView";
import { useSession, useTexts } from "../context";
import { idOf } from "../messages";
import { inTurn, swapOf, weightOf } from "../pure/repair";
import { focusTitle } from "./frame";
import { MiniGrid } from "./minigrid";
import { HoldToCompare } from "./reveal";

export function RepairCard({ repair }: { readonly repair: RepairView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const kind = `kind-${idOf(repair.kind)}`;
  const { id, percent } = weightOf(repair.weight);
  return (
    <article class={`card finding repair ${id}`}>
      <h3>{t(kind)}</h3>
      <p class="weight">{t(id, { percent })}</p>
      <div class="reading">
        <MiniGrid repair={repair} />
        <div>
          <p>{t(`${kind}-says`)}</p>
          <Changes repair={repair} />
          <button type="button" onClick={() => void session.repair.take(repair.rank).then(focusTitle)}>
            {t("repair-take")}
          </button>
        </div>
      </div>
    </article>
  );
}

/** The places, one sentence each. Words show only while a button is held. */
export function Changes({ repair }: { readonly repair: RepairView }): preact.JSX.Element {
  const t = useTexts();
  const added = repair.order.flatMap((from, at) => (from === 0 ? [at + 1] : []));
  const swap = swapOf(repair);
  const moved = repair.order.length > 0 && !inTurn(repair.order);
  const words = repair.changes.filter((change) => change.leftOut || change.index !== null);
  return (
    <ul class="repair-changes">
      {swap === null ? null : <li>{t("repair-change-swap", { first: swap[0], second: swap[1] })}</li>}
      {moved && swap === null ? <li>{t("repair-change-order", { positions: t.list(repair.order) })}</li> : null}
      {words.map(({ position, leftOut, list, index }) => {
        const id = leftOut ? "repair-change-out" : added.includes(position) ? "repair-change-new" : "repair-change";
        const before = id === "repair-change" ? position : null;
        return (
          <li key={`${position}-${index}`}>
            {t(id, { position })}
            {list === null || index === null ? null : <HoldToCompare position={before} list={list} index={index} />}
          </li>
        );
      })}
    </ul>
  );
}
