// The first screen: what can be done here, what is done and never done, and one button per job.

import { useSession, useTexts } from "../context";
import { Explain, Title } from "../parts/frame";
import { PaperIcon, RepairIcon } from "../parts/icons";

const DOES = ["start-does-reads", "start-does-finds", "start-does-compares", "start-does-advises"];
const NEVER = ["start-never-online", "start-never-keeps", "start-never-shows", "start-never-asks"];

export function Start(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const refused = session.state.start.isolation.refusesSecrets;
  return (
    <>
      <Title>{t("start-title")}</Title>
      <p class="lead">{t("start-lead")}</p>
      <ul class="jobs">
        <li class="card job">
          <PaperIcon />
          <div>
            <h2>{t("start-check")}</h2>
            <p>{t("start-check-explain")}</p>
            <button type="button" class="main" disabled={refused} onClick={() => session.repair.begin("check")}>
              {t("start-check-button")}
            </button>
          </div>
        </li>
        <li class="card job">
          <RepairIcon />
          <div>
            <h2>{t("start-repair")}</h2>
            <p>{t("start-repair-explain")}</p>
            <button type="button" disabled={refused} onClick={() => session.repair.begin("repair")}>
              {t("start-repair-button")}
            </button>
          </div>
        </li>
      </ul>
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
