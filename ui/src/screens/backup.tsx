// What to keep the words on: the situation first, then a picture of each sheet.

import { useEffect } from "preact/hooks";

import { hasPhrase } from "../backup";
import type { TemplateView } from "../bindings/TemplateView";
import { useSession, useTexts } from "../context";
import { ButtonRow, Failure, Steps, Title } from "../parts/frame";

export function Backup(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { state } = session;
  const { metal, templates, from } = state.backup;
  return (
    <>
      <Steps />
      <Title>{t("backup-title")}</Title>
      <p class="lead">{t("backup-lead")}</p>
      <Failure />
      <div class="choices situations" role="radiogroup" aria-label={t("backup-title")}>
        {[false, true].map((each) => (
          <label key={String(each)} class="choice">
            <input
              type="radio"
              name="situation"
              aria-label={t(each ? "backup-metal" : "backup-paper")}
              aria-describedby={each ? "metal-hint" : "paper-hint"}
              checked={metal === each}
              onChange={() => session.backup.situate(each)}
            />
            <span>
              <strong>{t(each ? "backup-metal" : "backup-paper")}</strong>
              <br />
              <span class="hint" id={each ? "metal-hint" : "paper-hint"}>{t(each ? "backup-metal-hint" : "backup-paper-hint")}</span>
            </span>
          </label>
        ))}
      </div>
      {metal === null ? null : (
        <section aria-labelledby="which">
          <h2 id="which">{t(metal ? "backup-which-metal" : "backup-which-paper")}</h2>
          {metal ? <p>{t("backup-none")}</p> : null}
          <ul class="gallery">
            {templates
              .filter((template) => template.metal === metal)
              .map((template) => (
                <Picture key={template.id} template={template} />
              ))}
          </ul>
        </section>
      )}
      <p class="small">
        {hasPhrase(state) ? t("backup-has-phrase", { count: state.check?.wordCount ?? 0 }) : t("backup-no-phrase")}
      </p>
      <ButtonRow back={() => session.backup.leave(from === "locked" ? "start" : from)} />
    </>
  );
}

function Picture({ template }: { readonly template: TemplateView }): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { id } = template;
  const key = session.backup.pictureKey(id);
  const picture = session.state.backup.pictures.get(key)?.[0];
  useEffect(() => void session.backup.picture(id, false), [key]);
  const title = t(`sheet-title-${id}`);
  return (
    <li>
      <button type="button" class="card" aria-label={t("backup-choose", { title })} onClick={() => session.backup.choose(id)}>
        <span class="thumb">{picture === undefined ? null : <img src={picture} alt="" />}</span>
        <span>{title}</span>
      </button>
    </li>
  );
}
