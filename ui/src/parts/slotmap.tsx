// The fields as a small map in the order of the paper, with marks where to look. Each leads to its field.

import { useSession, useTexts } from "../context";
import { rowsOf } from "../pure/shape";

interface Marks {
  /** Numbers of the words that a finding points at. */
  readonly marked: ReadonlySet<number>;
}

export function SlotMap({ marked }: Marks): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  const { slots, shape } = session.state;
  if (slots === null) return null;
  return (
    <ol class={`slot-map grid-${shape.order} rows-${rowsOf(shape)}`} aria-label={t("map-label")}>
      {slots.slots.map((slot, at) => {
        const number = at + 1;
        const look = marked.has(number) || slot === "unknown" || slot === "unreadable";
        const says = look ? t("map-look", { number }) : t(`slot-${slot}`, { number });
        return (
          <li key={number}>
            <button type="button" class={look ? "look" : slot} aria-label={says} onClick={() => session.goToField(number)}>
              <span class="number">{number}</span>
              <span aria-hidden="true">{look ? "!" : slot === "known" ? "✓" : ""}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}
