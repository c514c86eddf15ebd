// Each address with its verdict: opened, and where; or not found, and what that probably means.

import type { CoverageRow } from "../bindings/CoverageRow";
import type { CoverageView } from "../bindings/CoverageView";
import { useTexts } from "../context";
import { idOf } from "../messages";
import { Explain } from "./frame";
import { CrossIcon, LookIcon, TickIcon } from "./icons";

/** So many explanations stand beside an address that is not opened; the others are one click away. */
const AT_ONCE = 2;

export function CoverageTable({ coverage }: { readonly coverage: CoverageView }): preact.JSX.Element {
  const t = useTexts();
  const { rows } = coverage;
  const opened = rows.filter((row) => row.outcome === "opened").length;
  const compared = rows.filter((row) => row.outcome !== "problem").length;
  const summary = compared === 0 ? "nothing" : opened === compared ? "all" : opened > 0 ? "some" : "none";
  return (
    <section aria-labelledby="coverage" class="coverage">
      <h2 id="coverage" tabIndex={-1} class={summary}>
        {t(`coverage-${summary}`, { opened, total: compared })}
      </h2>
      {coverage.withPassphrase ? <p>{t("coverage-with-passphrase")}</p> : null}
      <table>
        <thead>
          <tr>
            <th scope="col">{t("coverage-address")}</th>
            <th scope="col">{t("coverage-verdict")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} class={row.outcome}>
              <th scope="row">
                {row.label ? <span class="hint">{row.label}</span> : null}
                <span class="mono address">{row.shown}</span>
              </th>
              <td>
                <Verdict row={row} searched={coverage.searched} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Verdict({ row, searched }: { readonly row: CoverageRow; readonly searched: number }): preact.JSX.Element {
  const t = useTexts();
  const warnings = row.warnings.map((code) => `warning-${idOf(code)}`);
  return (
    <>
      {row.outcome === "opened" ? <Opened row={row} /> : null}
      {row.outcome === "not_found" ? (
        <>
          <p class="says look">
            <LookIcon /> {t("coverage-not-opened")}
          </p>
          <p>{t("coverage-searched", { searched })}</p>
          <Possible codes={row.possible} />
        </>
      ) : null}
      {row.outcome === "problem" ? <Problem code={row.problem} /> : null}
      {warnings.map((id) => (
        <p key={id} class="hint">
          {t(id)} {t(`${id}-do`)}
        </p>
      ))}
    </>
  );
}

function Opened({ row }: { readonly row: CoverageRow }): preact.JSX.Element {
  const t = useTexts();
  const family = row.family === null ? null : t(`family-${idOf(row.family)}`);
  return (
    <>
      <p class={row.exact === false ? "says look" : "says match"}>
        <TickIcon /> {t(row.exact === false ? "coverage-opened-ends" : "coverage-opened")}
      </p>
      <p>
        {family === null || row.number === null ? null : t("coverage-account", { family, number: row.number + 1 })}
        <span class="hint mono">{row.path}</span>
      </p>
    </>
  );
}

function Problem({ code }: { readonly code: string | null }): preact.JSX.Element {
  const t = useTexts();
  const id = code === null ? "cover-problem" : `target-${idOf(code)}`;
  const known = t.has(id) ? id : "cover-problem";
  return (
    <>
      <p class="says stop">
        <CrossIcon /> {t(known)}
      </p>
      <p>{t(`${known}-do`)}</p>
    </>
  );
}

/** What an address that is not opened probably is, likeliest first. */
function Possible({ codes }: { readonly codes: readonly string[] }): preact.JSX.Element | null {
  const t = useTexts();
  const explained = (code: string): preact.JSX.Element => (
    <li key={code}>
      {t(`possible-${idOf(code)}`)} <span class="hint">{t(`possible-${idOf(code)}-do`)}</span>
    </li>
  );
  if (codes.length === 0) return null;
  return (
    <>
      <p>{t("probably-title")}</p>
      <ul class="possible">{codes.slice(0, AT_ONCE).map(explained)}</ul>
      {codes.length > AT_ONCE ? (
        <Explain question={t("probably-more")}>
          <ul class="possible">{codes.slice(AT_ONCE).map(explained)}</ul>
        </Explain>
      ) : null}
    </>
  );
}
