import assert from "node:assert/strict";
import { test } from "node:test";

import type { RepairView } from "../src/bindings/RepairView";
import { durationOf } from "../src/pure/duration";
import { cellsOf, inTurn, isShortened, mostOf, nextMark, swapOf, together, weightOf } from "../src/pure/repair";

const AS_READ = { rank: 1, kind: "off_list", weight: 0.9, wordCount: 12, changes: [], order: [] };

function repair(change: Partial<RepairView>): RepairView {
  return { ...AS_READ, ...change };
}

const word = (position: number) => ({ position, leftOut: false, list: 0, index: 7 });
const moved = (position: number) => ({ position, leftOut: false, list: null, index: null });
const out = (position: number) => ({ position, leftOut: true, list: null, index: null });
const marked = (view: RepairView) => cellsOf(view).flatMap(({ mark }, at) => (mark === "same" ? [] : [[at + 1, mark]]));

test("a replaced word is marked at its place and nowhere else", () => {
  const view = repair({ changes: [word(6)] });
  assert.equal(cellsOf(view).length, 12);
  assert.deepEqual(marked(view), [[6, "changed"]]);
  assert.equal(swapOf(view), null);
});

test("two words that change places show each other's numbers", () => {
  const order = [1, 2, 4, 3, 5, 6, 7, 8, 9, 10, 11, 12];
  const view = repair({ kind: "adjacent_swap", changes: [moved(3), moved(4)], order });
  assert.deepEqual(marked(view), [[3, "moved"], [4, "moved"]]);
  assert.deepEqual(cellsOf(view).map(({ number }) => number), order);
  assert.deepEqual(swapOf(view), [3, 4]);
});

test("three words in another turn are not called a swap", () => {
  assert.equal(swapOf(repair({ order: [2, 3, 1, 4] })), null);
});

test("a missing word is an empty new cell", () => {
  const view = repair({ kind: "missing_word", wordCount: 12, changes: [word(5)], order: [1, 2, 3, 4, 0, 5, 6, 7, 8, 9, 10, 11] });
  assert.equal(cellsOf(view)[4]?.mark, "new");
  assert.equal(cellsOf(view)[4]?.number, 0);
  assert(inTurn(view.order));
});

test("a word too many is crossed out in the grid as it was read", () => {
  const view = repair({ kind: "extra_word", changes: [out(13)], order: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] });
  assert.equal(cellsOf(view).length, 13);
  assert.deepEqual(marked(view), [[13, "out"]]);
});

test("a weight becomes a sentence and never says certain", () => {
  assert.deepEqual(weightOf(0.999), { id: "repair-very-likely", percent: 99 });
  assert.deepEqual(weightOf(0.5), { id: "repair-likely", percent: 50 });
  assert.deepEqual(weightOf(0.2), { id: "repair-possible", percent: 20 });
  assert.equal(weightOf(0.001).id, "repair-below-one-percent");
});

test("three clicks lead back to the first mark", () => {
  assert.equal(nextMark(nextMark(nextMark("open"))), "open");
});

test("a time is told in one unit that fits it", () => {
  assert.deepEqual(durationOf(0.2), { id: "time-moment", count: 0 });
  assert.deepEqual(durationOf(Number.NaN), { id: "time-moment", count: 0 });
  assert.deepEqual(durationOf(90), { id: "time-seconds", count: 90 });
  assert.deepEqual(durationOf(600), { id: "time-minutes", count: 10 });
  assert.deepEqual(durationOf(86_400), { id: "time-hours", count: 24 });
  assert.deepEqual(durationOf(1e6), { id: "time-days", count: 12 });
  assert.equal(durationOf(Number.POSITIVE_INFINITY).id, "time-longer");
});

const rung = (kind: string, seconds: number, chance: number, wide = false) => ({ kind, wide, count: 10, seconds, chance });

test("steps of one kind that follow each other are drawn as one rung", () => {
  const joined = together([rung("swap", 1, 0.2), rung("swap", 2, 0.3), rung("swap", 1, 0.4, true), rung("swap", 1, 0.5)]);
  assert.deepEqual(joined.map(({ count, seconds, chance, first, last }) => [count, seconds, chance, first, last]), [
    [20, 3, 0.3, 0, 1],
    [10, 1, 0.4, 2, 2],
    [10, 1, 0.5, 3, 3],
  ]);
  assert.deepEqual(together([]), []);
});

test("the time for most of the chance leaves out the long end", () => {
  const rungs = [rung("swap", 1, 0.5), rung("wrong_word", 4, 0.85), rung("two_mistakes", 1e7, 0.9)];
  assert.deepEqual(mostOf(rungs), { seconds: 5, chance: 0.85 });
  assert.deepEqual(mostOf([]), { seconds: 0, chance: 0 });
});

test("a match of both ends is told apart from a match of the whole address", () => {
  assert(isShortened("0x58A5…1b25"));
  assert(isShortened("0x58A5...1b25"));
  assert(!isShortened("0x58A57ed9d8d624cBD12e2C467D34787555bB1b25"));
  assert(!isShortened("b8688df1"));
});
