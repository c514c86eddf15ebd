// The letters to click. No keyboard, keyboard hook or input method sees a word that is entered here.
//
// Only letters with which a word of the list can go on may be clicked. When few words are left, they stand here too.

import { useRef, useState } from "preact/hooks";

import { useSession, useTexts } from "../context";
import { type Book, inScript, nextLetters } from "../pure/completion";
import { shown } from "../pure/letters";
import { LATIN, OWN_NAMES } from "../pure/lists";
import { type EntryControl, OFFERED } from "./entry";
import { Explain } from "./frame";
import { EraseIcon } from "./icons";
import { HoldToShow } from "./reveal";

const ALPHABET = [..."abcdefghijklmnopqrstuvwxyz"];

/** Scripts with more signs than this are shown in groups. */
const MOST_LETTERS = 72;

export function Board({ entry }: { readonly entry: EntryControl }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { current, slots } = session.state;
  const slot = slots?.slots[current - 1] ?? "empty";
  const few = entry.typed !== "" && entry.matches.length > 0 && entry.matches.length <= OFFERED;
  const books = lettersOf(entry.books);
  const scripted = books.some((book) => !LATIN.includes(book.list));

  return (
    <aside
      class="board card"
      aria-label={t("board-label")}
      onMouseDown={keepFocus}
      onFocusOut={(event) => entry.left(current, event.relatedTarget)}
    >
      <h2>{t("board-title", { number: current })}</h2>
      {scripted ? <p class="hint">{t("board-why-script")}</p> : null}
      <p class="board-typed">
        <span class="word" aria-hidden="true">{shown(entry.typed)}</span>
        <button
          type="button"
          class="small-button"
          aria-label={t("board-erase")}
          disabled={entry.typed === ""}
          onClick={() => entry.eraseLetter()}
        >
          <EraseIcon />
        </button>
      </p>
      <Letters books={books} entry={entry} />
      {few ? (
        <ul class="board-words">
          {entry.matches.map((match) => (
            <li key={`${match.list}-${match.index}`}>
              <button type="button" class="word" lang={OWN_NAMES[match.list].tag} onClick={() => entry.take(match)}>
                {match.word}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div class="board-actions">
        <button type="button" onClick={() => entry.markUnreadable()}>
          {t("board-unreadable")}
        </button>
        {slot === "empty" ? null : (
          <button type="button" onClick={() => entry.clear()}>
            {t("board-clear")}
          </button>
        )}
        {slot === "known" || slot === "unknown" ? <HoldToShow position={current} /> : null}
      </div>
      {scripted ? null : (
        <Explain question={t("board-why-question")}>
          <p class="hint">{t("board-why")}</p>
        </Explain>
      )}
    </aside>
  );
}

/** Clicking a letter must not take the focus from the field, or an open input method would be asked again. */
function keepFocus(event: MouseEvent): void {
  const onButton = event.target instanceof Element && event.target.closest("button:not(.hold)") !== null;
  if (onButton && document.activeElement?.getAttribute("role") === "combobox") event.preventDefault();
}

/** With no list chosen the board shows plain letters; with one, that list's script. */
function lettersOf(books: readonly Book[]): readonly Book[] {
  const latin = books.filter((book) => LATIN.includes(book.list));
  return latin.length > 0 ? latin : books;
}

interface LetterBoard {
  readonly books: readonly Book[];
  readonly entry: EntryControl;
}

function Letters({ books, entry }: LetterBoard): preact.JSX.Element {
  const t = useTexts();
  const [group, setGroup] = useState<number | null>(null);
  const [spot, setSpot] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const latin = books.every((book) => LATIN.includes(book.list));
  const possible = nextLetters(books, inScript(books, entry.typed));
  const grouped = !latin && possible.length > MOST_LETTERS;
  const size = Math.ceil(Math.sqrt(possible.length));
  const groups = grouped ? chunks(possible, size) : [];
  const letters = latin ? ALPHABET : grouped ? (groups[group ?? -1] ?? []) : possible;
  const keys: readonly { text: string; can: boolean; press: () => void }[] =
    grouped && group === null
      ? groups.map((each, at) => ({
          text: `${shown(each[0] ?? "")}–${shown(each.at(-1) ?? "")}`,
          can: true,
          press: () => setGroup(at),
        }))
      : letters.map((letter) => ({
          text: shown(letter),
          can: possible.includes(letter),
          press: () => {
            setGroup(null);
            entry.addLetter(letter);
          },
        }));

  const arrows = (event: KeyboardEvent): void => {
    const columns = latin ? 7 : 6;
    const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns, ArrowUp: -columns }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(keys.length - 1, spot + step));
    setSpot(to);
    box.current?.querySelectorAll("button").item(to).focus();
  };

  return (
    <div
      ref={box}
      class={`letters ${latin ? "latin" : grouped && group === null ? "groups" : "script"}`}
      role="toolbar"
      aria-label={t("board-letters")}
      onKeyDown={arrows}
    >
      {keys.map(({ text, can, press }, at) => (
        <button
          type="button"
          key={text}
          tabIndex={at === Math.min(spot, keys.length - 1) ? 0 : -1}
          aria-disabled={!can}
          onFocus={() => setSpot(at)}
          onClick={() => (can ? press() : undefined)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

function chunks(letters: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(letters.length / size) }, (_, at) => letters.slice(at * size, (at + 1) * size));
}
