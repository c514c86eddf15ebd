// The first screen: one button per job (jobs.tsx), and what is done here and what never.

import { useSession, useTexts } from "../context";
import { type Group, GROUPS, JOBS } from "../jobs";
import { Explain, Title } from "../parts/frame";

const DOES = ["start-does-reads", "start-does-finds", "start-does-compares", "start-does-advises"];
const NEVER = ["start-never-online", "start-never-keeps", "start-never-shows", "start-never-asks"];

export function Start(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  return (
    <>
      <Title>{t("start-title")}</Title>
      <p class="lead">{t("start-lead")}</p>
      {GROUPS.map((group) => (
        <Jobs key={group} group={group} />
      ))}
      <div class="columns">
        <section aria-labelledby="does">
          <h2 id="does">{t("start-does")}</h2>
          <ul class="ticks">
            {DOES.map((id) => (
              <li key={id}>{t(id)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="never">
          <h2 id="never">{t("start-never")}</h2>
          <ul class="crosses">
            {NEVER.map((id) => (
              <li key={id}>{t(id)}</li>
            ))}
          </ul>
        </section>
      </div>
      <p class="notice look">{t("start-warning")}</p>
      <Explain question={t("explain-phrase")}>
        <p>{t("explain-phrase-answer")}</p>
      </Explain>
      <Explain question={t("explain-safe")}>
        <p>{t("explain-safe-answer")}</p>
      </Explain>
      <p class="small">{t("start-version", { version: session.state.start.version })}</p>
    </>
  );
}

/** The jobs of one kind. Nothing is shown of a kind that has none. */
function Jobs({ group }: { readonly group: Group }): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  const refused = session.state.start.isolation.refusesSecrets;
  const jobs = JOBS.filter((job) => job.group === group);
  if (jobs.length === 0) return null;
  return (
    <section aria-labelledby={`jobs-${group}`}>
      <h2 id={`jobs-${group}`}>{t(`start-group-${group}`)}</h2>
      <ul class="jobs">
        {jobs.map(({ id, Picture, secret, begin }) => (
          <li key={id} class="card job">
            <Picture />
            <div>
              <h3>{t(`start-${id}`)}</h3>
              <p>{t(`start-${id}-explain`)}</p>
              <button
                type="button"
                class={id === "check" ? "main" : ""}
                disabled={secret && refused}
                onClick={() => begin(session)}
              >
                {t(`start-${id}-button`)}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
