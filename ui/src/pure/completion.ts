// Which words of a list begin with what was typed, and when that is enough to take one.
//
// In: the lists in question and the letters so far. Out: matches, the letters that may follow, a decision.
// Not here: fields, keys, sending. The lists are public; only what was typed is secret, and nothing here keeps it.

import { LATIN, LISTS, type ListName } from "./lists";
import { fold } from "./letters";
import { kanaAfter, looksLikeRomaji, readRomaji } from "./romaji";

/** A list ready for look-up: its words as shown, and the same words folded. */
export interface Book {
  readonly list: ListName;
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

export interface Match {
  readonly list: ListName;
  readonly index: number;
  readonly word: string;
  /** The typed letters are the whole word. */
  readonly exact: boolean;
}

/** From this many letters on, an ordinary list word is certain. */
export const ENOUGH_LETTERS = 4;

export function makeBook(list: ListName, words: readonly string[]): Book {
  return { list, words, folded: words.map(fold) };
}

/**
 * Words that begin with `typed`: those of the first list first, and of each list the whole word before longer ones.
 * A word that several lists share is named once, for the first of them.
 */
export function complete(books: readonly Book[], typed: string): Match[] {
  const begin = fold(typed);
  if (begin === "") return [];
  const seen = new Set<string>();
  return books.flatMap((book) => {
    const exact: Match[] = [];
    const longer: Match[] = [];
    book.folded.forEach((folded, index) => {
      const word = book.words[index];
      if (word === undefined || !folded.startsWith(begin) || seen.has(word)) return;
      seen.add(word);
      const match = { list: book.list, index, word, exact: folded === begin };
      (match.exact ? exact : longer).push(match);
    });
    return [...exact, ...longer];
  });
}

function onlyJapanese(books: readonly Book[]): boolean {
  return books.length > 0 && books.every((book) => book.list === "japanese");
}

/** The typed letters in the script of the list, folded; plain letters count as kana when only Japanese is in question. */
export function inScript(books: readonly Book[], typed: string): string {
  return fold(onlyJapanese(books) && looksLikeRomaji(typed) ? readRomaji(typed).kana : typed);
}

/** As `complete`, and understands Japanese words typed with plain letters when no other list is in question. */
export function lookUp(books: readonly Book[], typed: string): Match[] {
  if (!onlyJapanese(books) || !looksLikeRomaji(typed)) return complete(books, typed);
  const { kana, rest } = readRomaji(typed);
  if (rest === "") return complete(books, kana);
  const next = new Set([...kanaAfter(rest)].map(fold));
  const begin = fold(kana);
  const pool = begin === "" ? allOf(books) : complete(books, kana);
  return pool
    .filter((match) => next.has(fold(match.word).charAt(begin.length)))
    .map((match) => ({ ...match, exact: rest === "n" && fold(match.word) === `${begin}ん` }))
    .sort((a, b) => Number(b.exact) - Number(a.exact));
}

function allOf(books: readonly Book[]): Match[] {
  return books.flatMap((book) => book.words.map((word, index) => ({ list: book.list, index, word, exact: false })));
}

/** The letters that can follow `typed` in some word, in the order of their script. */
export function nextLetters(books: readonly Book[], typed: string): string[] {
  const begin = fold(typed);
  const letters = new Set<string>();
  for (const book of books) {
    for (const folded of book.folded) {
      if (!folded.startsWith(begin)) continue;
      const next = folded.codePointAt(begin.length);
      if (next !== undefined) letters.add(String.fromCodePoint(next));
    }
  }
  return [...letters].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
}

/**
 * The word that is certain while somebody still types, or `null`: one word is left, and either it is complete or it is
 * of an ordinary list and has four letters.
 */
export function certain(matches: readonly Match[], typed: string): Match | null {
  const [only, another] = matches;
  if (only === undefined || another !== undefined) return null;
  const enough = LATIN.includes(only.list) && fold(typed).length >= ENOUGH_LETTERS;
  return only.exact || enough ? only : null;
}

/**
 * The word that Enter, Space or Tab takes: the marked one; else, in the first list that has any, the whole one or the
 * only one. Several lists are in question only until a word or two has told them apart.
 */
export function chosen(matches: readonly Match[], marked: number | null): Match | null {
  if (marked !== null) return matches[marked] ?? null;
  const ours = matches.filter((match) => match.list === matches[0]?.list);
  const whole = ours.filter((match) => match.exact);
  return (whole.length === 1 ? whole[0] : ours.length === 1 ? ours[0] : null) ?? null;
}

/** A set of lists as bits, so that a field can remember "could be English or French" and not its word. */
export type ListSet = number;

export const ALL_LISTS: ListSet = (1 << LISTS.length) - 1;

/** The lists that hold this word. */
export function listsWith(books: readonly Book[], word: string): ListSet {
  let set = 0;
  const folded = fold(word);
  for (const book of books) {
    if (book.folded.includes(folded)) set |= 1 << LISTS.indexOf(book.list);
  }
  return set;
}

/** The books that fit all fields filled so far; all of them when no list fits all. */
export function fitting(books: readonly Book[], sets: readonly ListSet[]): readonly Book[] {
  const common = sets.reduce((left, set) => left & set, ALL_LISTS);
  const fit = books.filter((book) => (common & (1 << LISTS.indexOf(book.list))) !== 0);
  return fit.length > 0 ? fit : books;
}
