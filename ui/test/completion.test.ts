import assert from "node:assert/strict";
import { test } from "node:test";

import {
  ALL_LISTS,
  type Book,
  certain,
  chosen,
  complete,
  fitting,
  inScript,
  listsWith,
  lookUp,
  makeBook,
  nextLetters,
} from "../src/pure/completion";
import { fold, shown } from "../src/pure/letters";
import { isListName, type ListName } from "../src/pure/lists";
import { SAMPLES } from "./samples";

function book(list: ListName): Book {
  return makeBook(list, SAMPLES[list] ?? []);
}

const english = book("english");
const french = book("french");
const japanese = book("japanese");
const korean = book("korean");
const words = (matches: readonly { word: string }[]): string[] => matches.map((match) => match.word);

test("every sample list has a known name", () => {
  for (const name of Object.keys(SAMPLES)) assert(isListName(name), name);
});

test("letters are compared without case, accents, dakuten, width and katakana", () => {
  assert.equal(fold("ÉCOLE"), "ecole");
  assert.equal(fold("ａｂｌｅ"), "able");
  assert.equal(fold("ガッコウ"), fold("かっこう"));
  assert.equal(fold("がっこう"), "かっこう");
  assert.notEqual(fold("きゃく"), fold("きやく"));
});

test("the whole word stands before longer ones", () => {
  assert.deepEqual(words(complete([english], "act")), ["act", "action", "actor", "actress"]);
});

test("an accent may be left out", () => {
  assert.deepEqual(words(complete([french], "eco")), ["école"]);
});

test("nothing typed matches nothing", () => {
  assert.deepEqual(complete([english, french], ""), []);
});

test("a word that two lists share is offered once, for the first", () => {
  const matches = complete([english, french], "abandon");
  assert.deepEqual(matches.map((match) => match.list), ["english"]);
});

test("the index is the place in the list", () => {
  const [match] = complete([english], "ability");
  assert.equal(match?.index, 1);
});

test("four letters of an ordinary word are certain, three are not", () => {
  assert.equal(certain(complete([english], "ques"), "ques")?.word, "question");
  assert.equal(certain(complete([english], "que"), "que"), null);
});

test("a whole word that begins longer ones is not certain", () => {
  assert.equal(certain(complete([english], "act"), "act"), null);
});

test("a short whole word with nothing longer is certain", () => {
  assert.equal(certain(complete([english], "zoo"), "zoo")?.word, "zoo");
});

test("four letters of a Japanese word are not yet certain, the whole word is", () => {
  assert.equal(certain(complete([japanese], "あいこく"), "あいこく"), null);
  assert.equal(certain(complete([japanese], "あいこくしん"), "あいこくしん")?.word, "あいこくしん");
});

test("Enter takes the whole word, the only word, or the marked one, and never one of several", () => {
  assert.equal(chosen(complete([english], "act"), null)?.word, "act");
  assert.equal(chosen(complete([english], "acto"), null)?.word, "actor");
  assert.equal(chosen(complete([english], "ab"), null), null);
  assert.equal(chosen(complete([english], "ab"), 2)?.word, "able");
  assert.equal(chosen(complete([english], "ab"), 99), null);
  assert.equal(chosen([], null), null);
});

test("with several lists in question, Enter takes the only word of the first list that has one", () => {
  assert.equal(chosen(complete([english, french], "aban"), null)?.word, "abandon");
  assert.equal(chosen(complete([english, french], "abai"), null)?.word, "abaisser");
});

test("only letters that continue a word can follow", () => {
  assert.deepEqual(nextLetters([english], "qu"), ["a", "e"]);
  assert.deepEqual(nextLetters([english], "zoo"), []);
  assert.deepEqual(nextLetters([japanese], "きや"), ["く"]);
});

test("Korean letters are offered one by one and shown as syllables", () => {
  const [first] = nextLetters([korean], "");
  assert.equal(first, "ᄀ");
  assert.equal(shown(`${first}ᅡ`), "가");
  assert.equal(complete([korean], "ᄀ").length, SAMPLES["korean"]?.length);
});

test("plain letters find Japanese words when only that list is in question", () => {
  assert.deepEqual(words(lookUp([japanese], "aozora")), ["あおぞら"]);
  assert.deepEqual(words(lookUp([japanese], "aik")), ["あいこくしん"]);
  assert.deepEqual(words(lookUp([japanese], "gakkou")), ["がっこう"]);
  assert.deepEqual(lookUp([english, japanese], "aozora"), []);
});

test("letters typed for Japanese count as kana, and those of other lists stay letters", () => {
  assert.equal(inScript([japanese], "gak"), "か");
  assert.equal(inScript([english, japanese], "Gak"), "gak");
});

test("a last n of plain letters is a whole syllable", () => {
  const matches = lookUp([japanese], "jikan");
  assert.deepEqual(words(matches), ["じかん"]);
  assert.equal(matches[0]?.exact, true);
});

test("one unfinished plain letter already finds words", () => {
  assert.deepEqual(words(lookUp([japanese], "g")), ["がっこう", "きおん", "きゃく", "きやく"]);
});

test("a word remembers the lists that hold it", () => {
  const both = listsWith([english, french], "abandon");
  const one = listsWith([english, french], "ability");
  assert.notEqual(both, one);
  assert.deepEqual(fitting([english, french], [both, ALL_LISTS]).length, 2);
  assert.deepEqual(fitting([english, french], [both, one]), [english]);
});

test("words of different lists leave all lists open", () => {
  const sets = [listsWith([english, french], "ability"), listsWith([english, french], "école")];
  assert.deepEqual(fitting([english, french], sets), [english, french]);
});
