// One entry of the phrase as raw bytes, the form in which words cross to the program and back.
//
// To the program: position (from 1), kind, payload. Kind 0 empty · 1 a word of a list: list number, index as two bytes,
// low one first · 2 cannot be read · 3 text that is on no list, UTF-8.
// From the program (reveal_word): list number, index; or 255 and the text.

import { LISTS, type ListName, listNumber } from "./lists";

export type Entry =
  | { readonly kind: "empty" }
  | { readonly kind: "word"; readonly list: ListName; readonly index: number }
  | { readonly kind: "unreadable" }
  | { readonly kind: "text"; readonly text: string };

const TEXT_MARK = 255;

export function encodeEntry(position: number, entry: Entry): Uint8Array {
  switch (entry.kind) {
    case "empty":
      return Uint8Array.of(position, 0);
    case "word":
      return Uint8Array.of(position, 1, listNumber(entry.list), entry.index & 0xff, entry.index >> 8);
    case "unreadable":
      return Uint8Array.of(position, 2);
    case "text": {
      const text = new TextEncoder().encode(entry.text);
      const bytes = new Uint8Array(text.length + 2);
      bytes.set([position, 3]);
      bytes.set(text, 2);
      text.fill(0);
      return bytes;
    }
  }
}

/** Reads what reveal_word answered; `null` when it is not of that form. */
export function decodeRevealed(bytes: Uint8Array): Entry | null {
  const [first, low, high] = bytes;
  if (first === TEXT_MARK) return { kind: "text", text: new TextDecoder().decode(bytes.subarray(1)) };
  if (first === undefined || low === undefined || high === undefined) return null;
  const list = LISTS[first];
  const index = low + (high << 8);
  return list === undefined || index > 2047 ? null : { kind: "word", list, index };
}

/** A raw answer, in whichever form the engine hands it over. */
export function asBytes(answer: unknown): Uint8Array {
  if (answer instanceof Uint8Array) return answer;
  if (answer instanceof ArrayBuffer) return new Uint8Array(answer);
  if (Array.isArray(answer)) return Uint8Array.from(answer as number[]);
  return new Uint8Array();
}
