// Every term that the program uses, and what it means.

import { useEffect, useState } from "preact/hooks";

import type { TermView } from "../bindings/TermView";
import { useSession, useTexts } from "../context";
import { host } from "../host";
import { ButtonRow, Title } from "../parts/frame";

export function Glossary(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { language } = session.state;
  const [terms, setTerms] = useState<readonly TermView[]>([]);
  useEffect(() => {
    void host.glossary().then(setTerms);
  }, [language]);
  return (
    <>
      <Title>{t("glossary-title")}</Title>
      <dl class="glossary">
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <ButtonRow back={() => session.go("guides")} />
    </>
  );
}
