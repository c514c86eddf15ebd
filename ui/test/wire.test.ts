import assert from "node:assert/strict";
import { test } from "node:test";

import { asBytes, decodeRevealed, encodeEntry } from "../src/pure/wire";

test("a word crosses as list number and index, low byte first", () => {
  const bytes = encodeEntry(3, { kind: "word", list: "japanese", index: 0x0702 });
  assert.deepEqual([...bytes], [3, 1, 1, 0x02, 0x07]);
});

test("empty and unreadable carry nothing else", () => {
  assert.deepEqual([...encodeEntry(1, { kind: "empty" })], [1, 0]);
  assert.deepEqual([...encodeEntry(24, { kind: "unreadable" })], [24, 2]);
});

test("text crosses as UTF-8", () => {
  assert.deepEqual([...encodeEntry(2, { kind: "text", text: "é" })], [2, 3, 0xc3, 0xa9]);
});

test("a revealed word is the word that was sent", () => {
  for (const index of [0, 1, 255, 256, 2047]) {
    const sent = encodeEntry(1, { kind: "word", list: "portuguese", index });
    assert.deepEqual(decodeRevealed(sent.subarray(2)), { kind: "word", list: "portuguese", index });
  }
});

test("revealed text is the text that was sent", () => {
  const bytes = Uint8Array.of(255, ...new TextEncoder().encode("きゃ"));
  assert.deepEqual(decodeRevealed(bytes), { kind: "text", text: "きゃ" });
});

test("answers of another form are not taken for a word", () => {
  assert.equal(decodeRevealed(new Uint8Array()), null);
  assert.equal(decodeRevealed(Uint8Array.of(0, 1)), null);
  assert.equal(decodeRevealed(Uint8Array.of(10, 0, 0)), null);
  assert.equal(decodeRevealed(Uint8Array.of(0, 0, 8)), null);
});

test("raw answers may be a buffer, bytes or numbers", () => {
  const bytes = Uint8Array.of(1, 2);
  assert.deepEqual([...asBytes(bytes.buffer)], [1, 2]);
  assert.deepEqual([...asBytes(bytes)], [1, 2]);
  assert.deepEqual([...asBytes([1, 2])], [1, 2]);
  assert.deepEqual([...asBytes("12")], []);
});
