// One finding: what is wrong, what to do, the way to the place, and answers that are one click away.

import { useEffect, useState } from "preact/hooks";

import type { FindingView } from "../bindings/FindingView";
import type { SuggestionView } from "../bindings/SuggestionView";
import { useSession, useTexts } from "../context";
import { idOf } from "../messages";
import { isListName, LISTS, OWN_NAMES } from "../pure/lists";
import { focusTitle } from "./frame";

interface Shown {
  readonly finding: FindingView;
  readonly oneIn: number;
}

export function FindingCard({ finding, oneIn }: Shown): preact.JSX.Element {
  const t = useTexts();
  const id = `finding-${idOf(finding.code)}`;
  const values = {
    position: finding.position ?? 0,
    positions: t.list(finding.positions),
    count: finding.count ?? 0,
    counts: t.list(finding.counts),
    lists: t.list(finding.lists.map((list) => t(`list-${idOf(list)}`))),
    odds: oneIn,
  };
  const positions = finding.position === null ? finding.positions : [finding.position];
  return (
    <article class={`card finding ${finding.severity}`}>
      <h3>{t(id, values)}</h3>
      <p>{t(`${id}-do`, values)}</p>
      <Suggestions finding={finding} />
      <Answers finding={finding} />
      <Places positions={positions} />
    </article>
  );
}

/** Links to the fields that the finding is about. */
function Places({ positions }: { readonly positions: readonly number[] }): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  if (positions.length === 0) return null;
  return (
    <p class="places">
      {positions.map((position) => (
        <button key={position} type="button" class="link" onClick={() => session.goToField(position)}>
          {t("finding-go", { position })}
        </button>
      ))}
    </p>
  );
}

function Suggestions({ finding }: { readonly finding: FindingView }): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  const { position, suggestions } = finding;
  const words = useWords(suggestions);
  if (position === null || suggestions.length === 0) return null;
  return (
    <div class="suggestions">
      <p>{t("finding-suggestions")}</p>
      <ul>
        {suggestions.map((suggestion, at) => {
          const list = LISTS[suggestion.list];
          const word = words[at];
          if (list === undefined || word === undefined) return null;
          return (
            <li key={`${suggestion.list}-${suggestion.index}`}>
              <button type="button" onClick={() => void session.apply(position, list, suggestion.index).then(focusTitle)}>
                <span class="word" lang={OWN_NAMES[list].tag}>
                  {word}
                </span>
                <span class="hint">{t(`reason-${idOf(suggestion.reason)}`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The suggested words, looked up in the public lists. */
function useWords(suggestions: readonly SuggestionView[]): readonly (string | undefined)[] {
  const session = useSession();
  const [words, setWords] = useState<readonly string[]>([]);
  useEffect(() => {
    let wanted = true;
    const found = suggestions.map(({ list, index }) => {
      const name = LISTS[list];
      return name === undefined ? Promise.resolve("") : session.wordAt(name, index);
    });
    void Promise.all(found).then((all) => (wanted ? setWords(all) : undefined));
    return () => {
      wanted = false;
    };
  }, [suggestions]);
  return words;
}

/** Questions that one click answers. */
function Answers({ finding }: { readonly finding: FindingView }): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  if (finding.code === "list_ambiguous") {
    return (
      <div class="answers">
        {finding.lists.map((list) => (
          <button type="button" key={list} onClick={() => void session.chooseList(list).then(focusTitle)}>
            {isListName(list) ? <span lang={OWN_NAMES[list].tag}>{OWN_NAMES[list].name}</span> : list}
          </button>
        ))}
      </div>
    );
  }
  if (finding.code === "number_base_ambiguous") {
    return (
      <div class="answers">
        {[0, 1].map((base) => (
          <button type="button" key={base} onClick={() => void session.chooseNumberBase(base).then(focusTitle)}>
            {t("finding-base", { base })}
          </button>
        ))}
      </div>
    );
  }
  return null;
}
