import assert from "node:assert/strict";
import { test } from "node:test";

import { cellBeside, moduleAt, pictureOf, scaleOf, zoneAt } from "../src/pure/sheet";

test("a printer that shrinks is corrected, and nonsense is not", () => {
  assert.equal(scaleOf(100), 1);
  assert.equal(scaleOf(97)?.toFixed(4), "1.0309");
  for (const measured of [0, -3, 50, 200, Number.NaN]) assert.equal(scaleOf(measured), null);
});

test("a picture survives every sign in it", () => {
  const svg = `<svg>#%"'日本</svg>`;
  assert.equal(decodeURIComponent(pictureOf(svg).split(",").slice(1).join(",")), svg);
});

test("a module is found by its row, its column and its zone", () => {
  assert.deepEqual(moduleAt(1, 25), { row: 1, column: 1 });
  assert.deepEqual(moduleAt(26, 25), { row: 2, column: 1 });
  assert.equal(zoneAt(1, 25), "A1");
  assert.equal(zoneAt(25 * 25, 25), "E5");
  assert.equal(zoneAt(29 * 29, 29), "F6");
  assert.equal(zoneAt(21 * 7 + 8, 21), "B2");
});

test("arrows move among the cells and stop at the edges", () => {
  assert.equal(cellBeside(0, "ArrowRight", 12, 12), 1);
  assert.equal(cellBeside(0, "ArrowLeft", 12, 12), 0);
  assert.equal(cellBeside(3, "ArrowDown", 14, 7), 10);
  assert.equal(cellBeside(10, "ArrowDown", 14, 7), 10);
  assert.equal(cellBeside(3, "Enter", 14, 7), null);
});
