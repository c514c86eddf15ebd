// The header: always the name, what isolates the program, the size of the text, the language and the lock.

import { useEffect, useState } from "preact/hooks";

import { useSession, useTexts } from "../context";
import type { Language } from "../messages";
import { LockIcon, ShieldIcon } from "./icons";

const LANGUAGES: readonly { readonly tag: Language; readonly name: string }[] = [
  { tag: "ja", name: "日本語" },
  { tag: "en", name: "English" },
];

export function Header(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { start, language, screen } = session.state;
  const { state } = start.isolation;
  return (
    <header class="top">
      <p class="brand">
        Tanekura <span lang="ja">種蔵</span>
      </p>
      <button
        type="button"
        class={`shield shield-${state}`}
        onClick={() => session.showShield()}
        aria-label={t("header-shield-label", { sentence: t(`header-shield-${state}`) })}
      >
        <ShieldIcon /> <span>{t(`header-shield-${state}`)}</span>
      </button>
      <TextSize />
      <div class="switch" role="group" aria-label={t("header-language")}>
        {LANGUAGES.map(({ tag, name }) => (
          <button
            type="button"
            key={tag}
            lang={tag}
            aria-pressed={language === tag}
            onClick={() => session.setLanguage(tag)}
          >
            {name}
          </button>
        ))}
      </div>
      {screen === "locked" ? null : (
        <button type="button" class="lock" onClick={() => void session.lock()}>
          <LockIcon /> {t("header-lock")}
        </button>
      )}
    </header>
  );
}

const SIZES = [100, 125, 150, 200] as const;

/** Larger text, in steps up to double. The keys Ctrl with +, − and 0 scale the whole window and are not the page's. */
function TextSize(): preact.JSX.Element {
  const t = useTexts();
  const [step, setStep] = useState(0);

  useEffect(() => {
    document.documentElement.dataset["size"] = String(SIZES[step] ?? 100);
  }, [step]);

  const move = (by: number): void => setStep((now) => Math.max(0, Math.min(SIZES.length - 1, now + by)));

  return (
    <div class="switch sizes" role="group" aria-label={t("header-size", { percent: SIZES[step] ?? 100 })}>
      <button type="button" aria-label={t("header-smaller")} aria-disabled={step === 0} onClick={() => move(-1)}>
        <span class="letter-small" aria-hidden="true">A</span>
      </button>
      <button
        type="button"
        aria-label={t("header-larger")}
        aria-disabled={step === SIZES.length - 1}
        onClick={() => move(1)}
      >
        <span class="letter-large" aria-hidden="true">A</span>
      </button>
    </div>
  );
}
