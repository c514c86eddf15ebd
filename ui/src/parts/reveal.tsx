// Words that are shown while a button is held. They cannot be selected, hide by themselves, and a screen reader meets
// them only now.

import { useEffect, useRef, useState } from "preact/hooks";

import { useSession, useTexts } from "../context";
import { type ListName, LISTS, OWN_NAMES } from "../pure/lists";
import type { Session } from "../session";
import { EyeIcon } from "./icons";

/** Shown no longer than this, even while the button is held. */
const LONGEST = 10_000;
/** A press without holding (a screen reader's click) shows the words for this long. */
const AFTER_CLICK = 5_000;

interface Shown {
  readonly word: string;
  readonly tag: string | undefined;
}

/** The word of one field. */
export function HoldToShow({ position }: { readonly position: number }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const load = async (): Promise<readonly Shown[]> => {
    const word = await standing(session, position);
    return word === null ? [] : [word];
  };
  return <Hold label={t("reveal-hold")} of={String(position)} load={load} />;
}

interface Compared {
  /** The field whose word would be replaced; none where a word is missing. */
  readonly position: number | null;
  readonly list: number;
  readonly index: number;
}

/** A word as it was read, and the word that it would become. */
export function HoldToCompare({ position, list, index }: Compared): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  const name = LISTS[list];
  if (name === undefined) return null;
  const load = async (): Promise<readonly Shown[]> => {
    const before = position === null ? null : await standing(session, position);
    const after = await listed(session, name, index);
    return before === null ? [after] : [before, after];
  };
  return <Hold label={t("repair-show")} of={`${position}-${list}-${index}`} load={load} />;
}

async function standing(session: Session, position: number): Promise<Shown | null> {
  const slot = session.state.slots?.slots[position - 1];
  if (slot !== "known" && slot !== "unknown") return null;
  const entry = await session.reveal(position);
  if (entry?.kind === "text") return { word: entry.text, tag: undefined };
  return entry?.kind === "word" ? listed(session, entry.list, entry.index) : null;
}

async function listed(session: Session, list: ListName, index: number): Promise<Shown> {
  return { word: await session.wordAt(list, index), tag: OWN_NAMES[list].tag };
}

interface Held {
  readonly label: string;
  /** What is shown; when it changes, what was shown hides. */
  readonly of: string;
  readonly load: () => Promise<readonly Shown[]>;
}

function Hold({ label, of, load }: Held): preact.JSX.Element {
  const [words, setWords] = useState<readonly Shown[]>([]);
  const wanted = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const hide = (): void => {
    wanted.current = false;
    clearTimeout(timer.current);
    setWords([]);
  };

  const show = async (milliseconds: number): Promise<void> => {
    if (wanted.current) return;
    wanted.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(hide, milliseconds);
    const found = await load();
    if (wanted.current) setWords(found);
  };

  useEffect(() => {
    addEventListener("blur", hide);
    document.addEventListener("visibilitychange", hide);
    return () => {
      removeEventListener("blur", hide);
      document.removeEventListener("visibilitychange", hide);
      clearTimeout(timer.current);
    };
  }, []);
  useEffect(hide, [of]);

  return (
    <div class="reveal">
      <button
        type="button"
        class="hold"
        onPointerDown={() => void show(LONGEST)}
        onPointerUp={hide}
        onPointerLeave={hide}
        onPointerCancel={hide}
        onContextMenu={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key !== " " && event.key !== "Enter") return;
          event.preventDefault();
          if (!event.repeat) void show(LONGEST);
        }}
        onKeyUp={hide}
        onBlur={hide}
        onClick={(event) => {
          // A click with no pointer behind it comes from assistive technology, which cannot hold.
          if (event.detail === 0) void show(AFTER_CLICK);
        }}
      >
        <EyeIcon /> {label}
      </button>
      <p class="revealed" role="status">
        {words.map(({ word, tag }, at) => (
          <span key={at}>
            {at > 0 ? <span aria-hidden="true"> → </span> : null}
            <span class="word" lang={tag}>
              {word}
            </span>
          </span>
        ))}
      </p>
    </div>
  );
}
