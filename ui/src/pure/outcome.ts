// How a check ended, as far as advice depends on it.

import type { CheckView } from "../bindings/CheckView";
import type { CoverageView } from "../bindings/CoverageView";

export type Outcome = "broken" | "other" | "open" | "unproven" | "proven" | "some" | "none";

/** How many steps of advice stand in the messages for each outcome. */
export const STEPS_OF: Readonly<Record<Outcome, number>> = {
  broken: 5,
  other: 3,
  open: 2,
  unproven: 4,
  proven: 5,
  some: 4,
  none: 5,
};

export function outcomeOf(check: CheckView | null, coverage: CoverageView | null): Outcome {
  if (check === null || check.verdict === "inconsistent") return "broken";
  if (check.verdict === "other_scheme") return "other";
  if (check.verdict === "ambiguous") return "open";
  const compared = coverage?.rows.filter((row) => row.outcome !== "problem") ?? [];
  if (compared.length === 0) return "unproven";
  const opened = compared.filter((row) => row.outcome === "opened");
  if (opened.length === 0) return "none";
  // Two matching ends are weaker than a whole address, so they alone prove nothing.
  if (opened.every((row) => row.exact === false)) return "unproven";
  return opened.length === compared.length ? "proven" : "some";
}
