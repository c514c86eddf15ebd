// The places after an event, drawn from the program's boxes; a screen reader gets the same as a list.

import type { Fate } from "../bindings/Fate";
import type { Plan } from "../bindings/Plan";
import { useSession, useTexts } from "../context";
import { contentName, nameOr } from "./plannames";

const SIGNS: Readonly<Record<Fate, string>> = { stays: "", lost: "✕", read: "◉" };

export function PlanPicture({ plan }: { readonly plan: Plan }): preact.JSX.Element | null {
  const t = useTexts();
  const { picture } = useSession().state.custody;
  if (picture === null) return null;
  const cut = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  const placeName = (id: number): string => nameOr(t, plan.places.find((place) => place.id === id)?.name);
  return (
    <figure class="plan-picture">
      <figcaption>{t("whatif-picture")}</figcaption>
      <svg viewBox={`-2 -2 ${picture.width + 4} ${picture.height + 4}`} aria-hidden="true" focusable="false">
        {picture.boxes.map((box) => (
          <g key={box.place} class={`fate-${box.fate}`}>
            <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="8" />
            <text class="place" x={box.x + 16} y={box.y + 29}>
              {SIGNS[box.fate]} {cut(placeName(box.place), 22)}
            </text>
            {box.copies.map((copy) => (
              <g key={copy.item} class={`fate-${copy.fate}`}>
                <text x={box.x + 16} y={copy.y + 23}>
                  {SIGNS[copy.fate]} {cut(contentName(t, plan, copy.content), 26)}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
      <ul class="visually-hidden">
        {picture.boxes.map((box) => (
          <li key={box.place}>
            {placeName(box.place)}: {t(`fate-${box.fate}`)}.{" "}
            {box.copies.map((copy) => `${contentName(t, plan, copy.content)}: ${t(`fate-${copy.fate}`)}`).join(". ")}
          </li>
        ))}
      </ul>
    </figure>
  );
}
