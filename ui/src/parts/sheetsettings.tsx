// What can be set on a sheet: paper, language, words, numbers, the printer's scale, blank or filled.

import { type Choice, hasPhrase } from "../backup";
import type { TemplateView } from "../bindings/TemplateView";
import { useSession, useTexts } from "../context";
import { scaleOf } from "../pure/sheet";

export function SheetSettings({ template }: { readonly template: TemplateView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { state } = session;
  const { backup } = state;
  const set = (choice: Choice): void => session.backup.set(choice);
  const counts = template.words.length > 0 && !backup.filled ? template.words : [];
  const fits = template.words.length === 0 || template.words.includes(state.check?.wordCount ?? 0);
  const fillable = template.fillable && hasPhrase(state) && fits;
  return (
    <div class="settings">
      <Options
        name="paper"
        legend={t("sheet-paper")}
        options={(["a4", "letter"] as const).filter((paper) => template.papers.includes(paper))}
        value={backup.paper}
        text={(paper) => t(`sheet-paper-${paper}`)}
        set={(paper) => set({ paper })}
      />
      <Options
        name="captions"
        legend={t("sheet-language")}
        options={["ja", "en"] as const}
        value={backup.language ?? state.language}
        text={(language) => (language === "ja" ? "日本語" : "English")}
        set={(language) => set({ language })}
      />
      {counts.length < 2 ? null : (
        <Options
          name="count"
          legend={t("sheet-count")}
          options={counts}
          value={backup.words}
          text={String}
          set={(words) => set({ words })}
        />
      )}
      {template.id === "word-numbers" ? (
        <>
          <Options
            name="base"
            legend={t("sheet-counted")}
            options={[0, 1] as const}
            value={backup.base}
            text={(base) => t(`sheet-counted-${base}`)}
            set={(base) => set({ base })}
          />
          <Options
            name="digits"
            legend={t("sheet-digits")}
            options={["decimal", "hexadecimal"] as const}
            value={backup.hexadecimal ? "hexadecimal" : "decimal"}
            text={(digits) => t(`sheet-digits-${digits}`)}
            set={(digits) => set({ hexadecimal: digits === "hexadecimal" })}
          />
        </>
      ) : null}
      <Options
        name="content"
        legend={t("sheet-content")}
        options={["blank", "filled"] as const}
        value={backup.filled ? "filled" : "blank"}
        text={(content) => t(`sheet-content-${content}`)}
        disabled={(content) => content === "filled" && !fillable}
        set={(content) => set({ filled: content === "filled" })}
      />
      {fillable ? null : <p class="hint">{t(template.fillable ? "sheet-content-none" : "sheet-content-not")}</p>}
      <div class="field-line">
        <label for="ruler">{t("sheet-ruler")}</label>
        <input
          id="ruler"
          type="number"
          min="91"
          max="111"
          step="0.1"
          value={backup.measured}
          aria-describedby="ruler-hint"
          onInput={(event) => set({ measured: event.currentTarget.valueAsNumber })}
        />
      </div>
      <p class="hint" id="ruler-hint">
        {t(scaleOf(backup.measured) === null ? "sheet-ruler-wrong" : "sheet-ruler-hint")}
      </p>
    </div>
  );
}

interface Chosen<T extends string | number> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly T[];
  readonly value: T;
  readonly text: (option: T) => string;
  readonly set: (option: T) => void;
  readonly disabled?: (option: T) => boolean;
}

function Options<T extends string | number>({ name, legend, options, value, text, set, disabled }: Chosen<T>): preact.JSX.Element {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option} class="choice">
            <input
              type="radio"
              name={name}
              checked={option === value}
              disabled={disabled?.(option) ?? false}
              onChange={() => set(option)}
            />
            <span>{text(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
