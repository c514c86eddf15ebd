import assert from "node:assert/strict";
import { test } from "node:test";

import type { CheckView } from "../src/bindings/CheckView";
import type { CoverageView } from "../src/bindings/CoverageView";
import { answerOfCheck, answerOfRepair } from "../src/pure/answer";

const check = (verdict: string): CheckView => ({ verdict }) as CheckView;
const coverage = (...outcomes: readonly string[]): CoverageView =>
  ({ rows: outcomes.map((outcome) => ({ outcome })) }) as CoverageView;

test("a check answers a guide with what it found out, and with nothing before", () => {
  assert.equal(answerOfCheck(null, null), null);
  assert.equal(answerOfCheck(check("other_scheme"), null), "other_scheme");
  assert.equal(answerOfCheck(check("inconsistent"), null), "unreadable");
  assert.equal(answerOfCheck(check("ambiguous"), null), "unreadable");
  assert.equal(answerOfCheck(check("consistent"), null), "readable");
  assert.equal(answerOfCheck(check("consistent"), coverage("problem")), "readable");
  assert.equal(answerOfCheck(check("consistent"), coverage("opened", "problem")), "covered");
  assert.equal(answerOfCheck(check("consistent"), coverage("opened", "not_found")), "some_covered");
  assert.equal(answerOfCheck(check("consistent"), coverage("not_found")), "not_covered");
});

test("a search answers when it has come to an end", () => {
  assert.equal(answerOfRepair(null), null);
  assert.equal(answerOfRepair("running"), null);
  assert.equal(answerOfRepair("stopped"), null);
  assert.equal(answerOfRepair("found"), "found");
  assert.equal(answerOfRepair("not_found"), "not_found");
});
