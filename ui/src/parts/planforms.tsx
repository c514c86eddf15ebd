// The forms of the inventory: one entry of the custody plan, from its fields to a plan that has it.

import { useState } from "preact/hooks";

import type { CopyState } from "../bindings/CopyState";
import type { Form } from "../bindings/Form";
import type { Holder } from "../bindings/Holder";
import type { Item } from "../bindings/Item";
import type { Passphrase } from "../bindings/Passphrase";
import type { PhraseEntry } from "../bindings/PhraseEntry";
import type { Place } from "../bindings/Place";
import type { Plan } from "../bindings/Plan";
import type { Scheme } from "../bindings/Scheme";
import type { ShareSet } from "../bindings/ShareSet";
import { useSession, useTexts } from "../context";
import { accountsFrom, accountsText, contentsOf, freeId, groupsFrom, groupsText, type Kind, newItem, sameContent, withEntry } from "../pure/plan";
import { contentName, nameOr } from "./plannames";

interface Opened {
  readonly plan: Plan;
  readonly kind: Kind;
  /** Null for a new entry. */
  readonly id: number | null;
  readonly close: () => void;
}

/** The form of one entry. */
export function EntryForm(opened: Opened): preact.JSX.Element {
  const { plan, kind, id } = opened;
  const of = <K extends Kind>(list: K): Plan[K][number] | undefined => plan[list].find((entry) => entry.id === id);
  switch (kind) {
    case "phrases":
      return <PhraseForm {...opened} entry={of("phrases") ?? emptyPhrase(plan)} />;
    case "places":
      return <PlaceForm {...opened} entry={of("places") ?? { id: freeId(plan.places), name: "", note: "" }} />;
    case "holders":
      return <HolderForm {...opened} entry={of("holders") ?? { id: freeId(plan.holders), name: "", contact: "" }} />;
    case "sets":
      return <SetForm {...opened} entry={of("sets") ?? emptySet(plan)} />;
    case "items":
      return <ItemForm {...opened} entry={of("items") ?? newItem(plan)} />;
  }
}

function emptyPhrase(plan: Plan): PhraseEntry {
  return { id: freeId(plan.phrases), name: "", fingerprint: "", passphrase: "none", accounts: [], note: "" };
}

function emptySet(plan: Plan): ShareSet {
  const phrase = plan.phrases[0]?.id ?? 0;
  return { id: freeId(plan.sets), name: "", phrase, scheme: "slip39", groupsNeeded: 1, groups: [{ needed: 2, count: 3 }] };
}

interface Frame {
  readonly opened: Opened;
  readonly next: () => Plan | null;
  readonly children: preact.ComponentChildren;
}

/** The fields and the two ways out. A form stays open when the program does not take what is in it. */
function FormFrame({ opened, next, children }: Frame): preact.JSX.Element {
  const session = useSession();
  const t = useTexts();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const plan = next();
    if (plan !== null && (await session.custody.change(plan))) opened.close();
  };
  return (
    <form class="card plan-form" onSubmit={(event) => void submit(event)}>
      {children}
      <div class="answers">
        <button type="submit" class="main">
          {t("plan-done")}
        </button>
        <button type="button" onClick={opened.close}>
          {t("plan-cancel")}
        </button>
      </div>
    </form>
  );
}

interface TextField {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly hint?: string;
  readonly lines?: number;
  readonly first?: boolean;
}

const QUIET = { autocomplete: "off", autocapitalize: "none", spellcheck: false } as const;

function Field({ label, value, change, hint, lines, first }: TextField): preact.JSX.Element {
  const t = useTexts();
  return (
    <label class="field-block">
      {t(label)}
      {lines === undefined ? (
        <input
          {...QUIET}
          type="text"
          value={value}
          ref={(field) => {
            if (first === true && field !== null && document.activeElement?.tagName !== "INPUT") field.focus();
          }}
          onInput={(event) => change(event.currentTarget.value)}
        />
      ) : (
        <textarea {...QUIET} rows={lines} value={value} onInput={(event) => change(event.currentTarget.value)} />
      )}
      {hint === undefined ? null : <span class="hint">{t(hint)}</span>}
    </label>
  );
}

interface Choice<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly change: (value: T) => void;
}

function Select<T extends string>({ label, value, options, change }: Choice<T>): preact.JSX.Element {
  const t = useTexts();
  const chosen = (text: string): T => options.find(([option]) => option === text)?.[0] ?? value;
  return (
    <label class="field-block">
      {t(label)}
      <select value={value} onChange={(event) => change(chosen(event.currentTarget.value))}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

const PASSPHRASES: readonly Passphrase[] = ["none", "remembered", "written"];
const SCHEMES: readonly Scheme[] = ["slip39", "sskr", "seedxor", "codex32"];
const FORMS: readonly Form[] = ["paper", "card", "metal", "device", "other"];
const STATES: readonly CopyState[] = ["present", "exposed", "lost", "destroyed"];

function PhraseForm({ entry, ...opened }: Opened & { readonly entry: PhraseEntry }): preact.JSX.Element {
  const t = useTexts();
  const [draft, set] = useState(entry);
  const [accounts, setAccounts] = useState(accountsText(entry.accounts));
  const next = (): Plan => withEntry(opened.plan, "phrases", { ...draft, accounts: accountsFrom(accounts) });
  return (
    <FormFrame opened={opened} next={next}>
      <Field first label="plan-field-nickname" value={draft.name} change={(name) => set({ ...draft, name })} />
      <Field
        label="plan-field-fingerprint"
        hint="plan-field-fingerprint-hint"
        value={draft.fingerprint}
        change={(text) => set({ ...draft, fingerprint: text.trim().toLowerCase() })}
      />
      <Select
        label="plan-field-passphrase"
        value={draft.passphrase}
        options={PASSPHRASES.map((it) => [it, t(`plan-passphrase-${it}`)] as const)}
        change={(passphrase) => set({ ...draft, passphrase })}
      />
      <Field label="plan-field-accounts" hint="plan-field-accounts-hint" lines={3} value={accounts} change={setAccounts} />
      <Field label="plan-field-note" value={draft.note} change={(note) => set({ ...draft, note })} />
    </FormFrame>
  );
}

function PlaceForm({ entry, ...opened }: Opened & { readonly entry: Place }): preact.JSX.Element {
  const [draft, set] = useState(entry);
  return (
    <FormFrame opened={opened} next={() => withEntry(opened.plan, "places", draft)}>
      <Field first label="plan-field-name" value={draft.name} change={(name) => set({ ...draft, name })} />
      <Field label="plan-field-access" value={draft.note} change={(note) => set({ ...draft, note })} />
    </FormFrame>
  );
}

function HolderForm({ entry, ...opened }: Opened & { readonly entry: Holder }): preact.JSX.Element {
  const [draft, set] = useState(entry);
  return (
    <FormFrame opened={opened} next={() => withEntry(opened.plan, "holders", draft)}>
      <Field first label="plan-field-name" value={draft.name} change={(name) => set({ ...draft, name })} />
      <Field label="plan-field-contact" value={draft.contact} change={(contact) => set({ ...draft, contact })} />
    </FormFrame>
  );
}

function SetForm({ entry, ...opened }: Opened & { readonly entry: ShareSet }): preact.JSX.Element {
  const t = useTexts();
  const { plan } = opened;
  const [draft, set] = useState(entry);
  const [groups, setGroups] = useState(groupsText(entry.groups));
  const read = groupsFrom(groups);
  // What cannot be read goes to the program as no group, which it refuses in words.
  const next = (): Plan => withEntry(plan, "sets", { ...draft, groups: read ?? [] });
  return (
    <FormFrame opened={opened} next={next}>
      <Field first label="plan-field-name" value={draft.name} change={(name) => set({ ...draft, name })} />
      <Select
        label="plan-field-phrase"
        value={String(draft.phrase)}
        options={plan.phrases.map(({ id, name }) => [String(id), nameOr(t, name)] as const)}
        change={(id) => set({ ...draft, phrase: Number(id) })}
      />
      <Select
        label="plan-field-scheme"
        value={draft.scheme}
        options={SCHEMES.map((it) => [it, t(`plan-scheme-${it}`)] as const)}
        change={(scheme) => set({ ...draft, scheme })}
      />
      <Field label="plan-field-groups" value={groups} change={setGroups} />
      {read !== null && read.length > 1 ? (
        <Field
          label="plan-field-groups-needed"
          value={String(draft.groupsNeeded)}
          change={(text) => set({ ...draft, groupsNeeded: Math.min(16, Math.max(0, Math.trunc(Number(text)) || 0)) })}
        />
      ) : null}
    </FormFrame>
  );
}

function ItemForm({ entry, ...opened }: Opened & { readonly entry: Item }): preact.JSX.Element {
  const t = useTexts();
  const { plan } = opened;
  const [draft, set] = useState(entry);
  const contents = contentsOf(plan);
  const at = Math.max(0, contents.findIndex((content) => sameContent(content, draft.content)));
  const date = (text: string): string | null => (text.trim() === "" ? null : text.trim());
  return (
    <FormFrame opened={opened} next={() => withEntry(plan, "items", draft)}>
      <Select
        label="plan-field-content"
        value={String(at)}
        options={contents.map((content, number) => [String(number), contentName(t, plan, content)] as const)}
        change={(number) => set({ ...draft, content: contents[Number(number)] ?? draft.content })}
      />
      <Select
        label="plan-field-form"
        value={draft.form}
        options={FORMS.map((it) => [it, t(`plan-form-${it}`)] as const)}
        change={(form) => set({ ...draft, form })}
      />
      <Select
        label="plan-field-place"
        value={String(draft.place)}
        options={plan.places.map(({ id, name }) => [String(id), nameOr(t, name)] as const)}
        change={(id) => set({ ...draft, place: Number(id) })}
      />
      <Select
        label="plan-field-holder"
        value={String(draft.holder ?? 0)}
        options={[["0", t("plan-holder-self")] as const, ...plan.holders.map(({ id, name }) => [String(id), nameOr(t, name)] as const)]}
        change={(id) => set({ ...draft, holder: Number(id) || null })}
      />
      <Select
        label="plan-field-state"
        value={draft.state}
        options={STATES.map((it) => [it, t(`plan-state-${it}`)] as const)}
        change={(state) => set({ ...draft, state })}
      />
      <Field label="plan-field-seal" value={draft.seal} change={(seal) => set({ ...draft, seal })} />
      <Field
        label="plan-field-seen"
        hint="plan-field-date-hint"
        value={draft.lastSeen ?? ""}
        change={(text) => set({ ...draft, lastSeen: date(text) })}
      />
      <Field label="plan-field-verified" value={draft.lastVerified ?? ""} change={(text) => set({ ...draft, lastVerified: date(text) })} />
      <Field label="plan-field-next" value={draft.nextCheck ?? ""} change={(text) => set({ ...draft, nextCheck: date(text) })} />
      <Field label="plan-field-note" value={draft.note} change={(note) => set({ ...draft, note })} />
    </FormFrame>
  );
}
