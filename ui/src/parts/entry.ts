// How one word is entered: what has been typed in the field that has the attention, and what each key does with it.
//
// In: keys, clicks on letters, a paste. Out: entries to the session; the text of a field is gone as soon as it is sent.
// Not here: how a field looks (wordfield.tsx), which letters are offered (board.tsx).

import { useEffect, useRef, useState } from "preact/hooks";

import {
  ALL_LISTS,
  type Book,
  certain,
  chosen,
  fitting,
  inScript,
  lookUp,
  type Match,
} from "../pure/completion";
import { fold } from "../pure/letters";
import { LATIN } from "../pure/lists";
import { neighbour } from "../pure/shape";
import type { Session } from "../session";

/** So many words are offered at once; more letters make them fewer. */
export const OFFERED = 7;

/** A word that stands for "I cannot read this". */
const UNREADABLE = /^[?？]$/u;

const SEVERAL = /\S\s+\S/u;

/** The input of a field, by its number. */
export function fieldId(number: number): string {
  return `word-${number}`;
}

export interface EntryControl {
  readonly typed: string;
  readonly marked: number | null;
  readonly matches: readonly Match[];
  readonly books: readonly Book[];
  /** The word that Enter would take now. */
  readonly ready: Match | null;
  /** Whether the words that match are offered under the field. */
  readonly offering: boolean;
  focused(number: number): void;
  left(number: number, to: EventTarget | null): void;
  typedIn(number: number, text: string, composing: boolean): void;
  key(number: number, event: KeyboardEvent): void;
  pasted(number: number, event: ClipboardEvent): void;
  addLetter(letter: string): void;
  eraseLetter(): void;
  take(match: Match): void;
  markUnreadable(): void;
  clear(): void;
}

export function useEntry(session: Session): EntryControl {
  const { state } = session;
  const [typed, setTyped] = useState("");
  const live = useRef("");
  const [marked, setMarked] = useState<number | null>(null);
  const number = state.current;

  const books = booksInQuestion(session, number);
  const matches = lookUp(books, typed);
  const letters = fold(typed).length;
  const latin = books.some((book) => LATIN.includes(book.list));
  const offering = typed !== "" && letters >= (latin ? 2 : 1) && matches.length > 0;

  useEffect(() => focusField(number), []);

  /** Moving the focus calls `left` before the next drawing, so the text is also kept where it is never out of date. */
  const write = (text: string): void => {
    live.current = text;
    setTyped(text);
    setMarked(null);
  };

  const onward = (): void => {
    if (number < state.shape.wordCount) focusField(number + 1);
    else document.getElementById("check-words")?.focus();
  };

  const take = (match: Match): void => {
    write("");
    void session.setEntry(number, { kind: "word", list: match.list, index: match.index });
  };

  /** Sends what is typed, as a word when it is one, as it stands otherwise. */
  const send = (): void => {
    const text = live.current.trim();
    const match = chosen(lookUp(books, text), marked);
    if (match !== null) {
      take(match);
      return;
    }
    write("");
    if (UNREADABLE.test(text)) void session.setEntry(number, { kind: "unreadable" });
    else if (text !== "") void session.setEntry(number, { kind: "text", text });
  };

  /** A clicked letter has no hand behind it that types on, so there a certain word is always taken at once. */
  const change = (text: string, clicked: boolean): void => {
    const match = clicked || state.jump ? certain(lookUp(books, text), text) : null;
    if (match === null) {
      write(text);
      return;
    }
    take(match);
    onward();
  };

  /** Words that came all at once go to the reader as they are, by whatever way they came. */
  const several = (text: string): void => {
    write("");
    void session.paste(text);
  };

  const key = (at: number, event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const offered = Math.min(matches.length, OFFERED);
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp":
        event.preventDefault();
        if (offering) setMarked(nextMark(marked, offered, event.key === "ArrowDown" ? 1 : -1));
        else if (typed === "") moveTo(neighbour(state.shape, at, event.key));
        return;
      case "ArrowLeft":
      case "ArrowRight":
        if (typed === "") moveTo(neighbour(state.shape, at, event.key));
        return;
      case " ":
      case "　":
      case "Enter":
        event.preventDefault();
        if (live.current !== "") send();
        else if (event.key !== "Enter") return;
        onward();
        return;
      case "Tab":
        if (event.shiftKey) return;
        if (live.current !== "") send();
        return;
      case "Escape":
        write("");
        return;
      case "Backspace":
      case "Delete":
        if (typed !== "") return;
        event.preventDefault();
        if (state.slots?.slots[at - 1] !== "empty") void session.setEntry(at, { kind: "empty" });
        else if (event.key === "Backspace") moveTo(at - 1);
        return;
    }
  };

  return {
    typed,
    marked,
    matches,
    books,
    ready: chosen(matches, marked),
    offering,
    key,
    take: (match) => {
      take(match);
      onward();
    },
    focused: (at) => {
      if (at === state.current) return;
      write("");
      session.attend(at);
    },
    left: (at, to) => {
      const within = to instanceof Element && (to.closest(".board, .offers") !== null || to.id === fieldId(at));
      if (at === state.current && live.current !== "" && !within) send();
    },
    typedIn: (at, text, composing) => {
      session.attend(at);
      if (composing) write(text);
      else if (SEVERAL.test(text)) several(text);
      else if (/\s$/u.test(text)) {
        // A space that came without its key: from dictation or an input method.
        write(text.trim());
        send();
        onward();
      } else change(text, false);
    },
    pasted: (at, event) => {
      event.preventDefault();
      const text = event.clipboardData?.getData("text/plain") ?? "";
      write("");
      if (SEVERAL.test(text)) several(text);
      else if (text.trim() !== "") void session.setEntry(at, { kind: "text", text: text.trim() });
    },
    addLetter: (letter) => change(inScript(books, live.current) + letter, true),
    eraseLetter: () => write([...inScript(books, live.current)].slice(0, -1).join("")),
    markUnreadable: () => {
      write("");
      void session.setEntry(number, { kind: "unreadable" });
      onward();
    },
    clear: () => {
      write("");
      void session.setEntry(number, { kind: "empty" });
      focusField(number);
    },
  };
}

export function focusField(number: number): void {
  document.getElementById(fieldId(number))?.focus();
}

function moveTo(number: number | null): void {
  if (number !== null) focusField(number);
}

function nextMark(marked: number | null, offered: number, step: number): number {
  if (marked === null) return step > 0 ? 0 : offered - 1;
  return (marked + step + offered) % offered;
}

/** The lists that the other fields leave possible for this one. */
function booksInQuestion(session: Session, number: number): readonly Book[] {
  const { books, slots, sets } = session.state;
  const others = sets.filter((_, at) => at !== number - 1);
  const told = books.filter((book) => book.list === slots?.list);
  // After a paste nothing is known of single fields; then the list that the reader found counts.
  const silent = others.every((set) => set === ALL_LISTS);
  return silent && told.length > 0 ? told : fitting(books, others);
}
