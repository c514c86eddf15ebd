// The red bar: the self-check found a way out, so no secret is taken.

import { useSession, useTexts } from "../context";

export function OpenBar(): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  const { state, refusesSecrets } = session.state.start.isolation;
  if (state !== "open") return null;
  return (
    <div class="stop-bar" role="alert">
      <strong>{t("isolation-open")}</strong> {t("isolation-open-do")}
      {refusesSecrets ? <> {t("open-refuses")}</> : null}
    </div>
  );
}
