// A reading that fits, made ready for showing: the cells of its picture, its sentences, its weight in words.
//
// In: places, kinds and weights, as the program tells them. Out: figures and ids of messages. No word is needed here.

import type { RepairView } from "../bindings/RepairView";
import type { RungView } from "../bindings/RungView";

/** What a person says about one word. "open" is: not sure. */
export type Mark = "open" | "sure" | "unreadable";

const NEXT: Readonly<Record<Mark, Mark>> = { open: "sure", sure: "unreadable", unreadable: "open" };

export function nextMark(mark: Mark): Mark {
  return NEXT[mark];
}

export type CellMark = "same" | "changed" | "moved" | "new" | "out";

/** One cell of the picture: the number of the word as it was read, 0 for a word that was not. */
export interface Cell {
  readonly number: number;
  readonly mark: CellMark;
}

/** The grid as it would stand; where a word is left out, the grid as it was read. */
export function cellsOf(repair: RepairView): readonly Cell[] {
  const out = new Set(repair.changes.filter((change) => change.leftOut).map((change) => change.position));
  const changed = new Set(repair.changes.map((change) => change.position));
  if (out.size > 0) {
    return numbers(repair.wordCount + out.size).map((number) => ({
      number,
      mark: out.has(number) ? "out" : changed.has(number) ? "changed" : "same",
    }));
  }
  const replaced = new Set(repair.changes.filter((change) => change.index !== null).map((change) => change.position));
  return numbers(repair.wordCount).map((place) => {
    const number = repair.order.length === 0 ? place : (repair.order[place - 1] ?? 0);
    if (number === 0) return { number, mark: "new" };
    if (repair.order.length === 0) return { number, mark: changed.has(place) ? "changed" : "same" };
    if (inTurn(repair.order)) return { number, mark: replaced.has(number) ? "changed" : "same" };
    return { number, mark: replaced.has(place) ? "changed" : number === place ? "same" : "moved" };
  });
}

/** Whether the words that were read follow each other as read, so that words were only added or left out. */
export function inTurn(order: readonly number[]): boolean {
  const read = order.filter((number) => number > 0);
  return read.every((number, at) => at === 0 || number > (read[at - 1] ?? 0));
}

/** The two places that change with each other, when that is all. */
export function swapOf(repair: RepairView): readonly [number, number] | null {
  const moved = repair.order.flatMap((number, at) => (number > 0 && number !== at + 1 ? [at + 1] : []));
  const [first, second] = moved;
  if (moved.length !== 2 || first === undefined || second === undefined) return null;
  return repair.order[first - 1] === second ? [first, second] : null;
}

/** The id of the sentence for a weight, and the figure in it. */
export function weightOf(weight: number): { readonly id: string; readonly percent: number } {
  const percent = Math.round(weight * 100);
  if (weight >= 0.75) return { id: "repair-very-likely", percent: Math.min(percent, 99) };
  if (weight >= 0.3) return { id: "repair-likely", percent };
  return percent < 1 ? { id: "repair-below-one-percent", percent: 1 } : { id: "repair-possible", percent };
}

/** Steps of the same kind and reach that follow each other, as one. */
export interface Rungs extends RungView {
  /** The steps it holds, counted from 0; `last` is the last of them. */
  readonly first: number;
  readonly last: number;
}

export function together(rungs: readonly RungView[]): readonly Rungs[] {
  const joined: Rungs[] = [];
  rungs.forEach((rung, at) => {
    const before = joined.at(-1);
    if (before === undefined || before.kind !== rung.kind || before.wide !== rung.wide) {
      joined.push({ ...rung, first: at, last: at });
    } else {
      const count = before.count + rung.count;
      const seconds = before.seconds + rung.seconds;
      joined[joined.length - 1] = { ...before, count, seconds, chance: rung.chance, last: at };
    }
  });
  return joined;
}

/** When nine tenths of all the chance that a search has are used: after how long, and how much that is. */
export function mostOf(rungs: readonly RungView[]): { readonly seconds: number; readonly chance: number } {
  const enough = (rungs.at(-1)?.chance ?? 0) * 0.9;
  let seconds = 0;
  for (const rung of rungs) {
    seconds += rung.seconds;
    if (rung.chance >= enough) return { seconds, chance: rung.chance };
  }
  return { seconds, chance: 0 };
}

/** Whether an address was given by its two ends only; then a match is no proof. */
export function isShortened(address: string): boolean {
  return /[^0-9A-Za-z]/u.test(address);
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}
