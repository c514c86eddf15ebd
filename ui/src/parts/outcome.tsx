// What became of a file or of a print job, in one line.

import { useSession, useTexts } from "../context";

export function Outcome(): preact.JSX.Element {
  const { saved, printed } = useSession().state.backup;
  const t = useTexts();
  const problem = printed?.problem ? `print-${printed.problem}` : saved?.problem ? `save-${saved.problem}` : null;
  return (
    <div role="status">
      {problem === null ? null : <Problem id={problem.replaceAll("_", "-")} />}
      {saved?.outcome === "synced" ? (
        <p class="notice look">
          <strong>{t("save-synced", { name: saved.service ?? "" })}</strong> {t("save-synced-do")}
        </p>
      ) : null}
      {saved?.outcome === "saved" ? <p class="notice good">{t("sheet-saved", { name: saved.name ?? "" })}</p> : null}
      {saved?.outcome === "cancelled" ? <p class="notice">{t("sheet-cancelled")}</p> : null}
      {typeof printed?.job === "number" ? (
        <p class="notice good">{t("sheet-printed", { number: String(printed.job) })}</p>
      ) : null}
    </div>
  );
}

function Problem({ id }: { readonly id: string }): preact.JSX.Element {
  const t = useTexts();
  return (
    <p class="notice look">
      <strong>{t(id)}</strong> {t(`${id}-do`)}
    </p>
  );
}
