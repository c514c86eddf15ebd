// How the words stood where they were copied: a small picture for each way, and the one that fits is chosen.

import { useSession, useTexts } from "../context";

/** The program's names; the picture follows from the name. */
const LAYOUTS = ["2", "3", "4", "vertical"] as const;

const WIDTH = 56;
const HEIGHT = 40;

export function Layouts(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { layout } = session.state.repair;
  return (
    <fieldset class="layouts">
      <legend>{t("know-layout")}</legend>
      <div class="choices">
        <label class="choice">
          <input
            type="radio"
            name="layout"
            checked={layout === null}
            onChange={() => void session.repair.say({ layout: null })}
          />
          <span>{t("know-layout-unknown")}</span>
        </label>
        {LAYOUTS.map((name) => (
          <label key={name} class="choice">
            <input
              type="radio"
              name="layout"
              checked={layout === name}
              onChange={() => void session.repair.say({ layout: name })}
            />
            <LayoutPicture name={name} />
            <span>{t(`know-layout-${name}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Lines for words, in so many columns; upright lines for columns that are read down from the right. */
function LayoutPicture({ name }: { readonly name: (typeof LAYOUTS)[number] }): preact.JSX.Element {
  const upright = name === "vertical";
  const columns = upright ? 5 : Number(name);
  const rows = upright ? 1 : 4;
  const wide = (WIDTH - 8) / columns;
  const high = (HEIGHT - 8) / rows;
  const lines = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = 4 + column * wide;
      const y = 4 + row * high;
      lines.push(
        upright ? `M${x + wide / 2} ${y + 2}v${high - 4}` : `M${x + 2} ${y + high / 2}h${wide - 4}`,
      );
    }
  }
  return (
    <svg class="layout-picture" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect x="0.75" y="0.75" width={WIDTH - 1.5} height={HEIGHT - 1.5} rx="3" fill="none" stroke="currentColor" />
      <path d={lines.join("")} stroke="currentColor" stroke-width="2" fill="none" />
    </svg>
  );
}
