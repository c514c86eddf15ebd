// The last half minute before the program locks by itself.

import { useEffect, useState } from "preact/hooks";

import { useSession, useTexts } from "../context";

const WARN_SECONDS = 30;
const LOOK_EVERY = 1000;

export function IdleBar(): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  const [left, setLeft] = useState<number | null>(null);

  useEffect(() => {
    const timer = setInterval(() => {
      const seconds = Math.ceil(session.secondsLeft());
      setLeft(seconds <= WARN_SECONDS ? Math.max(0, seconds) : null);
    }, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [session]);

  if (left === null) return null;
  return (
    <div class="idle-bar">
      <p>
        <span role="alert">{t("idle-soon")}</span>{" "}
        <span aria-hidden="true" class="count">{t("idle-left", { seconds: left })}</span>
      </p>
      <button
        type="button"
        onClick={() => {
          session.ping(0);
          setLeft(null);
        }}
      >
        {t("idle-stay")}
      </button>
    </div>
  );
}
