// One numbered field. What is typed shows while it is typed; a finished word is a tick and nothing else.

import { useRef } from "preact/hooks";

import { useSession, useTexts } from "../context";
import { OWN_NAMES } from "../pure/lists";
import { type EntryControl, fieldId, OFFERED } from "./entry";
import { EnterIcon } from "./icons";

interface Field {
  readonly number: number;
  readonly entry: EntryControl;
}

const SIGNS: Readonly<Record<string, string>> = { known: "✓", unknown: "!", unreadable: "?" };

export function WordField({ number, entry }: Field): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { slots, current } = session.state;
  const composing = useRef(false);
  const slot = slots?.slots[number - 1] ?? "empty";
  const here = current === number;
  const typed = here ? entry.typed : "";
  const open = here && entry.offering;
  const offers = `offers-${number}`;
  const ready = entry.matches.findIndex((match) => match === entry.ready);

  return (
    <li class={`word-field ${slot} ${here ? "here" : ""}`}>
      <label for={fieldId(number)} aria-hidden="true">
        {number}
      </label>
      <input
        id={fieldId(number)}
        type="text"
        role="combobox"
        aria-label={t(`slot-${slot}`, { number })}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? offers : undefined}
        aria-activedescendant={open && ready >= 0 ? `${offers}-${ready}` : undefined}
        autocomplete="off"
        autocorrect="off"
        autocapitalize="none"
        spellcheck={false}
        value={typed}
        onFocus={() => entry.focused(number)}
        onBlur={(event) => entry.left(number, event.relatedTarget)}
        onInput={(event) => entry.typedIn(number, event.currentTarget.value, composing.current)}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          entry.typedIn(number, event.currentTarget.value, false);
        }}
        onKeyDown={(event) => entry.key(number, event)}
        onPaste={(event) => entry.pasted(number, event)}
        onDrop={(event) => event.preventDefault()}
      />
      {typed === "" ? (
        <span class="sign" aria-hidden="true">
          {SIGNS[slot] ?? ""}
        </span>
      ) : null}
      {open ? <Offers id={offers} entry={entry} /> : null}
    </li>
  );
}

/** The words that begin with the typed letters. */
function Offers({ id, entry }: { readonly id: string; readonly entry: EntryControl }): preact.JSX.Element {
  const t = useTexts();
  const first = entry.books[0]?.list;
  const more = entry.matches.length - OFFERED;
  return (
    <div class="offers">
      <ul id={id} role="listbox" aria-label={t("offers-label")}>
        {entry.matches.slice(0, OFFERED).map((match, at) => (
          <li
            key={`${match.list}-${match.index}`}
            id={`${id}-${at}`}
            role="option"
            aria-selected={match === entry.ready}
            lang={OWN_NAMES[match.list].tag}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => entry.take(match)}
          >
            <span class="word">{match.word}</span>
            {match === entry.ready ? <EnterIcon /> : null}
            {match.list !== first ? <span class="hint">{OWN_NAMES[match.list].name}</span> : null}
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="hint">{t("offers-more", { count: more })}</p> : null}
    </div>
  );
}
