// One word, shown while a button is held. It cannot be selected, hides by itself, and a screen reader meets it only now.

import { useEffect, useRef, useState } from "preact/hooks";

import { useSession, useTexts } from "../context";
import { OWN_NAMES } from "../pure/lists";
import { EyeIcon } from "./icons";

/** Shown no longer than this, even while the button is held. */
const LONGEST = 10_000;
/** A press without holding (a screen reader's click) shows the word for this long. */
const AFTER_CLICK = 5_000;

interface Shown {
  readonly word: string;
  readonly tag: string | undefined;
}

export function HoldToShow({ position }: { readonly position: number }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const [word, setWord] = useState<Shown | null>(null);
  const wanted = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const hide = (): void => {
    wanted.current = false;
    clearTimeout(timer.current);
    setWord(null);
  };

  const show = async (milliseconds: number): Promise<void> => {
    if (wanted.current) return;
    wanted.current = true;
    clearTimeout(timer.current);
    timer.current = setTimeout(hide, milliseconds);
    const entry = await session.reveal(position);
    if (!wanted.current || entry === null) return;
    if (entry.kind === "text") setWord({ word: entry.text, tag: undefined });
    if (entry.kind === "word") {
      const text = await session.wordAt(entry.list, entry.index);
      if (wanted.current) setWord({ word: text, tag: OWN_NAMES[entry.list].tag });
    }
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
  useEffect(hide, [position]);

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
        <EyeIcon /> {t("reveal-hold")}
      </button>
      <p class="revealed" role="status">
        {word === null ? null : (
          <span class="word" lang={word.tag}>
            {word.word}
          </span>
        )}
      </p>
    </div>
  );
}
