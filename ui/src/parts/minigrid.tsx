// The small picture of a reading: the grid as it would stand, with the places that differ. The sentences beside it say
// the same, so it is a picture and nothing more.

import type { RepairView } from "../bindings/RepairView";
import { useSession, useTexts } from "../context";
import { type CellMark, cellsOf } from "../pure/repair";
import { rowsOf } from "../pure/shape";

const SIGNS: Readonly<Record<CellMark, string>> = { same: "", changed: "!", moved: "", new: "+", out: "×" };

export function MiniGrid({ repair }: { readonly repair: RepairView }): preact.JSX.Element {
  const t = useTexts();
  const { order } = useSession().state.shape;
  const cells = cellsOf(repair);
  return (
    <figure class="mini">
      <div class={`mini-grid grid-${order} rows-${rowsOf({ wordCount: cells.length, order })}`} aria-hidden="true">
        {cells.map(({ number, mark }, at) => (
          <span key={at} class={`cell ${mark}`}>
            {number === 0 ? "" : number}
            {SIGNS[mark]}
          </span>
        ))}
      </div>
      <figcaption class="hint">{t("repair-map-caption")}</figcaption>
    </figure>
  );
}
