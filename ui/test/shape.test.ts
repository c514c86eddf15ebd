import assert from "node:assert/strict";
import { test } from "node:test";

import { neighbour, numberAt, placeOf, rowsOf, type Shape, WORD_COUNTS } from "../src/pure/shape";

const across = (wordCount: number): Shape => ({ wordCount, order: "across" });
const down = (wordCount: number): Shape => ({ wordCount, order: "down" });

function readByColumns(shape: Shape, columns: number): number[] {
  const numbers: number[] = [];
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rowsOf(shape); row += 1) {
      const number = numberAt(shape, row, column);
      if (number !== null) numbers.push(number);
    }
  }
  return numbers;
}

test("the grid across is the one that MetaMask shows", () => {
  assert.deepEqual(readByColumns(across(12), 3), [1, 4, 7, 10, 2, 5, 8, 11, 3, 6, 9, 12]);
});

test("the grid down has the first half on the left", () => {
  assert.deepEqual(readByColumns(down(12), 2), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  assert.equal(numberAt(down(12), 0, 1), 7);
  assert.equal(numberAt(down(24), 0, 1), 13);
});

test("an odd number of words leaves the last place empty", () => {
  assert.equal(rowsOf(down(15)), 8);
  assert.equal(numberAt(down(15), 7, 0), 8);
  assert.equal(numberAt(down(15), 7, 1), null);
});

test("every word has a place, and the place has that word", () => {
  for (const count of [...WORD_COUNTS, 11, 13, 33]) {
    for (const shape of [across(count), down(count)]) {
      for (let number = 1; number <= count; number += 1) {
        const { row, column } = placeOf(shape, number);
        assert.equal(numberAt(shape, row, column), number);
      }
    }
  }
});

test("arrows lead to the field beside and stop at the edge", () => {
  assert.equal(neighbour(across(12), 1, "ArrowDown"), 4);
  assert.equal(neighbour(across(12), 1, "ArrowRight"), 2);
  assert.equal(neighbour(across(12), 1, "ArrowUp"), null);
  assert.equal(neighbour(across(12), 3, "ArrowRight"), null);
  assert.equal(neighbour(down(12), 1, "ArrowRight"), 7);
  assert.equal(neighbour(down(12), 6, "ArrowDown"), null);
  assert.equal(neighbour(down(12), 6, "Home"), null);
});
