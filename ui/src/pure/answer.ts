// What a job found out, as the guides know it: the code of the way on.

import type { CheckView } from "../bindings/CheckView";
import type { CoverageView } from "../bindings/CoverageView";

/** The answer of a check, as far as there is one. */
export function answerOfCheck(check: CheckView | null, coverage: CoverageView | null): string | null {
  if (check === null) return null;
  if (check.verdict === "other_scheme") return "other_scheme";
  if (check.verdict !== "consistent") return "unreadable";
  const compared = coverage?.rows.filter((row) => row.outcome !== "problem") ?? [];
  if (compared.length === 0) return "readable";
  const opened = compared.filter((row) => row.outcome === "opened").length;
  if (opened === compared.length) return "covered";
  return opened === 0 ? "not_covered" : "some_covered";
}

/** The answer of a repair, as far as there is one. */
export function answerOfRepair(state: string | null): string | null {
  if (state === "found") return "found";
  return state === "not_found" ? "not_found" : null;
}
