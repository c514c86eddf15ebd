import assert from "node:assert/strict";
import { test } from "node:test";

import type { CheckView } from "../src/bindings/CheckView";
import type { CoverageView } from "../src/bindings/CoverageView";
import { outcomeOf } from "../src/pure/outcome";

function check(verdict: string): CheckView {
  return {
    verdict, scheme: "bip39", list: "english", lists: ["english"], wordCount: 12, checksum: "matches",
    chanceWrongPasses: 0.0625, oneIn: 16, findings: [], fingerprint: null, firstAccounts: [],
  };
}

function coverage(...rows: readonly (readonly [outcome: string, exact: boolean])[]): CoverageView {
  return {
    searched: 100,
    withPassphrase: false,
    rows: rows.map(([outcome, exact]) => ({
      shown: "", label: null, outcome, path: null, family: null, number: null, exact, problem: null, warnings: [], possible: [],
    })),
  };
}

const consistent = check("consistent");

test("a phrase is not proved before an address was compared", () => {
  assert.equal(outcomeOf(consistent, null), "unproven");
  assert.equal(outcomeOf(consistent, coverage(["problem", true])), "unproven");
});

test("two matching ends alone do not prove it", () => {
  assert.equal(outcomeOf(consistent, coverage(["opened", false])), "unproven");
  assert.equal(outcomeOf(consistent, coverage(["opened", false], ["opened", true])), "proven");
});

test("one address that is not opened is said, whatever else matches", () => {
  assert.equal(outcomeOf(consistent, coverage(["opened", true], ["not_found", true])), "some");
  assert.equal(outcomeOf(consistent, coverage(["not_found", true])), "none");
});

test("without a consistent phrase the addresses do not count", () => {
  const all = coverage(["opened", true]);
  assert.equal(outcomeOf(null, all), "broken");
  assert.equal(outcomeOf(check("inconsistent"), all), "broken");
  assert.equal(outcomeOf(check("other_scheme"), all), "other");
  assert.equal(outcomeOf(check("ambiguous"), all), "open");
});
