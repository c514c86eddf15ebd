// "What do you see?": the first question, a search in one's own words, every guide by symptom.

import { useEffect, useState } from "preact/hooks";

import type { EntryView } from "../bindings/EntryView";
import type { FoundView } from "../bindings/FoundView";
import { useSession, useTexts } from "../context";
import { host } from "../host";
import { ButtonRow, Failure, Title } from "../parts/frame";

export function Guides(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { language } = session.state;
  const [all, setAll] = useState<readonly EntryView[]>([]);
  const [found, setFound] = useState<FoundView | null>(null);
  const [wanted, setWanted] = useState("");
  const find = async (): Promise<void> => {
    setFound(wanted.trim() === "" ? null : await host.findGuides(new TextEncoder().encode(wanted)));
    document.getElementById("found")?.focus();
  };
  useEffect(() => {
    void host.guides().then(setAll);
    if (found !== null) void find();
  }, [language]);
  return (
    <>
      <Title>{t("guides-title")}</Title>
      <p class="lead">{t("guides-lead")}</p>
      <p class="notice look">{t("guides-warning")}</p>
      <div class="card">
        <h2>{t("guides-ask")}</h2>
        <p>{t("guides-ask-explain")}</p>
        <button type="button" class="main" onClick={() => void session.guidance.begin("start")}>
          {t("guides-ask-button")}
        </button>
      </div>
      <form
        class="field-line"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <label for="guide-search">{t("guides-search")}</label>
        <input
          id="guide-search"
          type="search"
          value={wanted}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="guide-search-hint"
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <button type="submit">{t("guides-search-button")}</button>
        <p id="guide-search-hint" class="hint">
          {t("guides-search-hint")}
        </p>
      </form>
      <section id="found" tabIndex={-1} aria-label={t("guides-found")} role="status">
        {found === null ? null : <Found found={found} />}
      </section>
      <Failure />
      <h2>{t("guides-all")}</h2>
      <Entries entries={all} />
      <ButtonRow back={() => session.go("start")}>
        <button type="button" class="quiet" onClick={() => session.go("glossary")}>
          {t("glossary-title")}
        </button>
        <button type="button" class="quiet" onClick={() => session.go("origin")}>
          {t("origin-title")}
        </button>
      </ButtonRow>
    </>
  );
}

function Found({ found }: { readonly found: FoundView }): preact.JSX.Element {
  const t = useTexts();
  if (found.problem !== null) {
    return (
      <p class="notice look">
        <strong>{found.problem.text}</strong> {found.problem.advice}
      </p>
    );
  }
  return (
    <>
      <h2>{t("guides-found")}</h2>
      <Entries entries={found.guides} />
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly EntryView[] }): preact.JSX.Element {
  const session = useSession();
  return (
    <ul class="entries">
      {entries.map((guide) => (
        <li key={guide.name} class="card">
          <button type="button" class="entry" onClick={() => void session.guidance.begin(guide.name)}>
            {guide.title}
          </button>
          <p>{guide.about}</p>
        </li>
      ))}
    </ul>
  );
}
