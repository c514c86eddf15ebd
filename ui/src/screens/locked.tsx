// After a lock: nothing of the phrase is left, and the screen says so and no more than that.

import { useSession, useTexts } from "../context";
import { ButtonRow, Title } from "../parts/frame";

export function Locked(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const why = session.state.start.locked ?? "asked";
  return (
    <section class="card locked" role="status">
      <Title>{t("locked-title")}</Title>
      <p class="lead">{t(`locked-${why}`)}</p>
      <p>{t("locked-explain")}</p>
      <ButtonRow back={undefined}>
        <button type="button" class="back" onClick={() => session.quit()}>
          {t("locked-quit")}
        </button>
        <button type="button" class="main" onClick={() => session.go("start")}>
          {t("locked-again")}
        </button>
      </ButtonRow>
    </section>
  );
}
