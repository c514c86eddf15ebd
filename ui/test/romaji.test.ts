import assert from "node:assert/strict";
import { test } from "node:test";

import { kanaAfter, looksLikeRomaji, readRomaji } from "../src/pure/romaji";

const kana = (letters: string): string => readRomaji(letters).kana;

test("Hepburn and Kunrei spellings give the same kana", () => {
  assert.equal(kana("shashin"), "しゃし");
  assert.equal(readRomaji("shashin").rest, "n");
  for (const [one, other] of [["shi", "si"], ["chi", "ti"], ["tsu", "tu"], ["fu", "hu"], ["ji", "zi"], ["ja", "zya"], ["cho", "tyo"]]) {
    assert.equal(kana(one ?? ""), kana(other ?? ""), one);
  }
});

test("a doubled consonant is a small tsu", () => {
  assert.equal(kana("gakkou"), "がっこう");
});

test("n before a consonant, doubled or marked is a syllable of its own", () => {
  assert.equal(kana("kangaeru"), "かんがえる");
  assert.equal(kana("onna"), "おんな");
  assert.equal(kana("kin'en"), "きんえ");
  assert.equal(kana("nn"), "ん");
  assert.equal(kana("nya"), "にゃ");
});

test("letters of an unfinished syllable are handed back", () => {
  assert.deepEqual(readRomaji("aky"), { kana: "あ", rest: "ky" });
  assert.deepEqual(readRomaji(""), { kana: "", rest: "" });
  assert.deepEqual(readRomaji("q"), { kana: "", rest: "q" });
});

test("kana among the letters stay", () => {
  assert.equal(kana("あi"), "あい");
});

test("an unfinished syllable says which kana can follow", () => {
  assert(kanaAfter("k").has("き"));
  assert(kanaAfter("n").has("ん"));
  assert(!kanaAfter("k").has("さ"));
  assert.equal(kanaAfter("q").size, 0);
});

test("only plain letters look like romaji", () => {
  assert(looksLikeRomaji("abunai"));
  assert(!looksLikeRomaji("あb"));
  assert(!looksLikeRomaji(""));
});
