// The way back to a guide from the job that it opened.

import { useSession, useTexts } from "../context";

export function ReturnBar(): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  const { guidance, screen } = session.state;
  if (!guidance.away || guidance.step === null || screen === "guide" || screen === "locked") return null;
  return (
    <nav class="return-bar" aria-label={t("return-label")}>
      <span>{t("return-from", { title: guidance.step.title })}</span>
      <button type="button" class="quiet" onClick={() => void session.guidance.again()}>
        {t("return-button")}
      </button>
    </nav>
  );
}
