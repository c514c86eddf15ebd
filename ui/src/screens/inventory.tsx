// The inventory: phrases, places, people, sets of shares, copies; each entry with its form, in the page.

import { useRef, useState } from "preact/hooks";

import type { Plan } from "../bindings/Plan";
import { useSession, useTexts } from "../context";
import type { Translate } from "../messages";
import { ButtonRow, Failure, Steps, Title } from "../parts/frame";
import { PlanBar, PlanNews } from "../parts/planbar";
import { EntryForm } from "../parts/planforms";
import { itemName, nameOr } from "../parts/plannames";
import { goingWith, groupsText, KINDS, type Kind, withoutEntry } from "../pure/plan";

/** Which form is open. */
interface Edited {
  readonly kind: Kind;
  readonly id: number | null;
}

export function Inventory(): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const [edited, edit] = useState<Edited | null>(null);
  const { open } = session.state.custody.view;
  return (
    <>
      <Steps />
      <Title>{t("inventory-title")}</Title>
      <p class="lead">{t("inventory-lead")}</p>
      <PlanNews />
      <Failure />
      {open === null
        ? null
        : KINDS.map((kind) => <Section key={kind} kind={kind} plan={open.plan} edited={edited} edit={edit} />)}
      <PlanBar />
      <ButtonRow back={() => session.go("plan")}>
        <button type="button" class="main" disabled={open === null} onClick={() => session.go("whatif")}>
          {t("step-whatif")}
        </button>
      </ButtonRow>
    </>
  );
}

interface Part {
  readonly kind: Kind;
  readonly plan: Plan;
  readonly edited: Edited | null;
  readonly edit: (edited: Edited | null) => void;
}

function Section({ kind, plan, edited, edit }: Part): preact.JSX.Element {
  const t = useTexts();
  const close = (): void => {
    edit(null);
    document.getElementById(`add-${kind}`)?.focus();
  };
  const missing = needs(kind, plan);
  const isNew = edited?.kind === kind && edited.id === null;
  return (
    <section aria-labelledby={`list-${kind}`}>
      <h2 id={`list-${kind}`}>{t(`plan-${kind}`)}</h2>
      {plan[kind].length === 0 ? <p class="small">{t(`plan-${kind}-none`)}</p> : null}
      <ul class="plan-entries">
        {plan[kind].map(({ id }) => (
          <li key={id}>
            {edited?.kind === kind && edited.id === id ? (
              <EntryForm plan={plan} kind={kind} id={id} close={close} />
            ) : (
              <Entry kind={kind} id={id} plan={plan} edit={edit} />
            )}
          </li>
        ))}
      </ul>
      {isNew ? <EntryForm plan={plan} kind={kind} id={null} close={close} /> : null}
      {missing === null ? null : <p class="hint">{t(missing)}</p>}
      <button type="button" id={`add-${kind}`} disabled={missing !== null || isNew} onClick={() => edit({ kind, id: null })}>
        {t(`plan-${kind}-add`)}
      </button>
    </section>
  );
}

/** What has to be entered before. */
function needs(kind: Kind, plan: Plan): string | null {
  if (kind === "sets" && plan.phrases.length === 0) return "plan-sets-first";
  if (kind === "items" && (plan.phrases.length === 0 || plan.places.length === 0)) return "plan-items-first";
  return null;
}

interface Line {
  readonly kind: Kind;
  readonly id: number;
  readonly plan: Plan;
  readonly edit: (edited: Edited) => void;
}

function Entry({ kind, id, plan, edit }: Line): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const box = useRef<HTMLDialogElement>(null);
  const { name, details } = describe(t, plan, kind, id);
  const others = goingWith(plan, kind, id);
  const remove = (): void => void session.custody.change(withoutEntry(plan, kind, id));
  return (
    <div class="plan-entry">
      <p>
        <strong>{name}</strong> {details}
      </p>
      <div class="answers">
        <button type="button" aria-label={t("plan-edit", { name })} onClick={() => edit({ kind, id })}>
          {t("plan-edit", { name: "" }).trim()}
        </button>
        <button
          type="button"
          aria-label={t("plan-remove", { name })}
          onClick={() => (others === 0 ? remove() : box.current?.showModal())}
        >
          {t("plan-remove-yes")}
        </button>
      </div>
      <dialog ref={box} aria-labelledby={`remove-${kind}-${id}`}>
        <h2 id={`remove-${kind}-${id}`}>{t("plan-remove-ask", { name })}</h2>
        <p>{t("plan-remove-explain", { count: others })}</p>
        <div class="button-row">
          <button type="button" class="back" onClick={() => box.current?.close()}>
            {t("plan-remove-no")}
          </button>
          <div class="onward">
            <button type="button" class="main" onClick={remove}>
              {t("plan-remove-yes")}
            </button>
          </div>
        </div>
      </dialog>
    </div>
  );
}

function describe(t: Translate, plan: Plan, kind: Kind, id: number): { readonly name: string; readonly details: string } {
  const item = kind === "items" ? plan.items.find((it) => it.id === id) : undefined;
  if (item !== undefined) {
    const holder = plan.holders.find((it) => it.id === item.holder);
    const parts = [
      holder === undefined ? t("plan-holder-self") : nameOr(t, holder.name),
      item.seal === "" ? "" : t("plan-seal", { seal: item.seal }),
      item.state === "present" ? "" : t(`plan-state-${item.state}`),
    ];
    return { name: itemName(t, plan, item), details: parts.filter((part) => part !== "").join(" · ") };
  }
  const set = kind === "sets" ? plan.sets.find((it) => it.id === id) : undefined;
  const phrase = kind === "phrases" ? plan.phrases.find((it) => it.id === id) : undefined;
  const holder = kind === "holders" ? plan.holders.find((it) => it.id === id) : undefined;
  const place = kind === "places" ? plan.places.find((it) => it.id === id) : undefined;
  const details = set ? `${t(`plan-scheme-${set.scheme}`)} ${groupsText(set.groups)}` : (phrase?.fingerprint ?? holder?.contact ?? place?.note);
  return { name: nameOr(t, (set ?? phrase ?? holder ?? place)?.name), details: details ?? "" };
}
