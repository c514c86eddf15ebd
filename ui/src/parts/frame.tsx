// What most screens share: the heading that takes the focus, the steps, the row of buttons, explanations.

import { useEffect, useRef } from "preact/hooks";

import { useSession, useTexts } from "../context";
import { isHunting } from "../repair";
import type { Screen, State } from "../session";

/** The screen's heading. It takes the focus, so that a screen reader starts here. */
export function Title({ children }: { readonly children: preact.ComponentChildren }): preact.JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}

/** Brings the focus back to the heading when what had it is gone. */
export function focusTitle(): void {
  document.querySelector("h1")?.focus();
}

const CHECK: readonly Screen[] = ["shape", "words", "result", "accounts", "next"];
const PLAN: readonly Screen[] = ["plan", "inventory", "whatif", "review"];
const REPAIR: readonly Screen[] = ["shape", "words", "repair", "search"];
const BACKUP: readonly Screen[] = ["backup", "sheet", "verify"];

/** The steps of the job that was begun. An answer and what follows from it are steps of the check. */
function stepsOf({ screen, repair }: State): readonly Screen[] {
  if (BACKUP.includes(screen)) return BACKUP;
  if (PLAN.includes(screen)) return PLAN;
  if (screen === "result" || screen === "accounts" || screen === "next") return CHECK;
  return repair.job === "repair" ? REPAIR : CHECK;
}

/** A step can be gone to when what it needs is there. */
function reachable(screen: Screen, state: State): boolean {
  if (screen === "shape" || screen === "backup" || screen === "plan") return true;
  if (screen === "sheet") return state.backup.chosen !== null;
  if (screen === "verify") return state.backup.verify !== null;
  if (PLAN.includes(screen)) return state.custody.view.open !== null;
  if (screen === "words") return state.slots !== null;
  if (screen === "accounts") return state.check?.verdict === "consistent";
  return state.check !== null;
}

export function Steps(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const { state } = session;
  return (
    <div class="steps">
      <nav aria-label={t("steps-label")}>
        <ol>
          {stepsOf(state).map((screen, at) => {
            const here = state.screen === screen || (screen === "search" && state.screen === "hunt");
            const open = reachable(screen, state) && !here;
            const target = screen === "search" && isHunting(state.repair) ? "hunt" : screen;
            return (
              <li key={screen} class={here ? "here" : open ? "open" : "closed"}>
                <button
                  type="button"
                  aria-current={here ? "step" : undefined}
                  disabled={!open && !here}
                  onClick={() => (open ? session.go(target) : undefined)}
                >
                  <span class="number">{at + 1}</span> {t(`step-${screen}`)}
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
      <StartOver />
    </div>
  );
}

interface Row {
  readonly back?: (() => void) | undefined;
  readonly children?: preact.ComponentChildren;
}

/** The way back on the left, the next step on the right. */
export function ButtonRow({ back, children }: Row): preact.JSX.Element {
  const t = useTexts();
  return (
    <div class="button-row">
      {back ? (
        <button type="button" class="back" onClick={back}>
          {t("back")}
        </button>
      ) : null}
      <div class="onward">{children}</div>
    </div>
  );
}

interface Explained {
  readonly question: string;
  readonly children: preact.ComponentChildren;
}

/** A term or a reason, one click away. */
export function Explain({ question, children }: Explained): preact.JSX.Element {
  return (
    <details class="explain">
      <summary>{question}</summary>
      <div>{children}</div>
    </details>
  );
}

/** The last refusal of the program, in words. */
export function Failure(): preact.JSX.Element {
  const { failure } = useSession().state;
  const t = useTexts();
  if (failure === null) return <div role="alert" />;
  const id = `failure-${failure.replaceAll("_", "-")}`;
  const known = t.has(id) ? id : "failure-unexpected";
  return (
    <div role="alert">
      <p class="notice look">
        <strong>{t(known)}</strong> {t(`${known}-do`)}
      </p>
    </div>
  );
}

/** "Start over" asks first, in the page and not in a window of its own. */
function StartOver(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const box = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="quiet" onClick={() => box.current?.showModal()}>
        {t("start-over")}
      </button>
      <dialog ref={box} aria-labelledby="start-over-title">
        <h2 id="start-over-title">{t("start-over-ask")}</h2>
        <p>{t("start-over-explain")}</p>
        <div class="button-row">
          <button type="button" class="back" onClick={() => box.current?.close()}>
            {t("start-over-no")}
          </button>
          <div class="onward">
            <button type="button" class="main" onClick={() => void session.lock()}>
              {t("start-over-yes")}
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
