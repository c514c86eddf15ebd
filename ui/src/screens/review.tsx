// The yearly review: what to look at this time, and the papers that go with it.

import { useSession, useTexts } from "../context";
import { ButtonRow, Failure, Steps, Title } from "../parts/frame";
import { PlanBar, PlanNews } from "../parts/planbar";
import { itemName, nameOr } from "../parts/plannames";

export function ReviewScreen(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { open } = session.state.custody.view;
  return (
    <>
      <Steps />
      <Title>{t("review-title")}</Title>
      <PlanNews />
      <Failure />
      {open === null ? null : (
        <>
          <Looks />
          <Papers />
        </>
      )}
      <PlanBar />
      <ButtonRow back={() => session.go("whatif")} />
    </>
  );
}

function Looks(): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  const { open } = session.state.custody.view;
  if (open === null) return null;
  const { plan, review } = open;
  const item = (id: number): string => {
    const found = plan.items.find((it) => it.id === id);
    return found === undefined ? "" : itemName(t, plan, found);
  };
  return (
    <>
      {review.lookAt.length === 0 ? (
        <p>{t("review-look-none", { date: review.next })}</p>
      ) : (
        <>
          <p>{t("review-look")}</p>
          <ul class="plan-entries">
            {review.lookAt.map((id) => (
              <li key={id}>
                <button type="button" onClick={() => void session.custody.lookedAt(id, false)}>
                  {t("review-seen", { name: item(id) })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {review.readBack === null ? null : (
        <>
          <p>{t("review-read-back")}</p>
          <button type="button" onClick={() => void session.custody.lookedAt(review.readBack ?? 0, true)}>
            {t("review-read-back-done", { name: item(review.readBack) })}
          </button>
        </>
      )}
      {review.speakTo.length === 0 ? null : (
        <>
          <p>{t("review-speak")}</p>
          <ul>
            {review.speakTo.map((id) => {
              const holder = plan.holders.find((it) => it.id === id);
              return (
                <li key={id}>
                  {nameOr(t, holder?.name)} {holder?.contact}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {review.notOpened.length === 0 ? null : (
        <p class="notice look">
          {t("review-not-opened")} {t.list(review.notOpened.map((id) => nameOr(t, plan.phrases.find((it) => it.id === id)?.name)))}
        </p>
      )}
    </>
  );
}

function Papers(): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  const { open } = session.state.custody.view;
  const { busy } = session.state;
  if (open === null) return null;
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t("review-papers")}</h2>
      <div class="answers">
        <button type="button" disabled={busy} onClick={() => void session.custody.calendar()}>
          {t("review-calendar")}
        </button>
        <button type="button" disabled={busy} onClick={() => void session.custody.letter(0)}>
          {t("review-heirs")}
        </button>
        {open.plan.holders.map(({ id, name }) => (
          <button key={id} type="button" disabled={busy} onClick={() => void session.custody.letter(id)}>
            {t("review-card", { name: nameOr(t, name) })}
          </button>
        ))}
      </div>
      <p class="hint">{t("review-calendar-explain")}</p>
    </section>
  );
}
