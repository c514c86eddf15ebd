// What the plan's screens share: whether it is saved, undo, the file and its password, what went wrong.

import { useRef, useState } from "preact/hooks";

import { useSession, useTexts } from "../context";
import { idOf } from "../messages";
import { Explain } from "./frame";

/** What the program did not do, or has just written. */
export function PlanNews(): preact.JSX.Element {
  const t = useTexts();
  const { view } = useSession().state.custody;
  const id = view.problem === null ? null : idOf(view.problem);
  return (
    <>
      <div role="alert">
        {id === null ? null : (
          <p class="notice look">
            <strong>{t(id)}</strong> {t(`${id}-do`)}
          </p>
        )}
      </div>
      <div role="status">{view.written === null ? null : <p>{t("review-written", { name: view.written })}</p>}</div>
    </>
  );
}

/** Undo, redo, save, close. */
export function PlanBar(): preact.JSX.Element | null {
  const session = useSession();
  const t = useTexts();
  const box = useRef<HTMLDialogElement>(null);
  const { view, working } = session.state.custody;
  const { busy } = session.state;
  if (view.open === null) return null;
  const { open } = view;
  const close = (): void => (open.saved ? void session.custody.close() : box.current?.showModal());
  return (
    <section class="card plan-bar">
      <p role="status">
        {working === "saving" ? t("plan-saving") : open.saved ? t("plan-saved", { name: open.name ?? "" }) : t("plan-unsaved")}
      </p>
      <div class="answers">
        <button type="button" disabled={!open.canUndo || busy} onClick={() => void session.custody.step(true)}>
          {t("plan-undo")}
        </button>
        <button type="button" disabled={!open.canRedo || busy} onClick={() => void session.custody.step(false)}>
          {t("plan-redo")}
        </button>
        <button
          type="button"
          class="main"
          disabled={busy}
          onClick={() => void session.custody.save({ elsewhere: false, clear: false })}
        >
          {t("plan-save")}
        </button>
        <button type="button" disabled={busy} onClick={() => void session.custody.save({ elsewhere: true, clear: false })}>
          {t("plan-save-as")}
        </button>
        <button type="button" disabled={busy} onClick={close}>
          {t("plan-close")}
        </button>
      </div>
      <Password />
      <dialog ref={box} aria-labelledby="close-title">
        <h2 id="close-title">{t("plan-close-ask")}</h2>
        <p>{t("plan-close-explain")}</p>
        <div class="button-row">
          <button type="button" class="back" onClick={() => box.current?.close()}>
            {t("plan-close-no")}
          </button>
          <div class="onward">
            <button type="button" class="main" onClick={() => void session.custody.close()}>
              {t("plan-close-yes")}
            </button>
          </div>
        </div>
      </dialog>
    </section>
  );
}

function Password(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const [text, change] = useState("");
  const isSet = session.state.custody.view.open?.hasPassword ?? false;
  const use = async (): Promise<void> => {
    await session.custody.setPassword(text);
    change("");
  };
  return (
    <Explain question={t(isSet ? "plan-file-is-set" : "plan-file-choose")}>
      <p>{t("plan-file-hint")}</p>
      <PasswordField text={text} change={change} />
      <div class="answers">
        <button type="button" disabled={text === ""} onClick={() => void use()}>
          {t("plan-file-set")}
        </button>
        <button type="button" onClick={() => void session.custody.save({ elsewhere: true, clear: true })}>
          {t("plan-save-clear")}
        </button>
      </div>
    </Explain>
  );
}

const SHOWN = { type: "text" } as const;
const HIDDEN = { type: "password" } as const;

export function PasswordField({ text, change }: { readonly text: string; readonly change: (text: string) => void }): preact.JSX.Element {
  const t = useTexts();
  const [visible, setVisible] = useState(false);
  return (
    <div class="field-line">
      <label for="plan-password">{t("plan-file-label")}</label>
      <input
        id="plan-password"
        class="mono"
        {...(visible ? SHOWN : HIDDEN)}
        value={text}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <label class="choice inline">
        <input type="checkbox" checked={visible} onChange={() => setVisible(!visible)} /> {t("plan-file-show")}
      </label>
    </div>
  );
}
