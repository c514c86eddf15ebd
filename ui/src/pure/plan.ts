// Changes to a custody plan: a plan in, a plan out. What a plan must keep to is the program's business; here a number
// is found for what is new, and what names a removed entry goes with it.

import type { Account } from "../bindings/Account";
import type { Content } from "../bindings/Content";
import type { Group } from "../bindings/Group";
import type { Item } from "../bindings/Item";
import type { Plan } from "../bindings/Plan";

/** The lists of a plan. */
export type Kind = "phrases" | "places" | "holders" | "sets" | "items";

export const KINDS: readonly Kind[] = ["phrases", "places", "holders", "sets", "items"];

/** A number that no entry of the list has. */
export function freeId(entries: readonly { readonly id: number }[]): number {
  return 1 + entries.reduce((most, entry) => Math.max(most, entry.id), 0);
}

/** The plan with an entry put in, or in the place of the one with its number. */
export function withEntry<K extends Kind>(plan: Plan, kind: K, entry: Plan[K][number]): Plan {
  const entries: readonly Plan[K][number][] = plan[kind];
  const known = entries.some(({ id }) => id === entry.id);
  const list = known ? entries.map((old) => (old.id === entry.id ? entry : old)) : [...entries, entry];
  return fitting({ ...plan, [kind]: list });
}

/** The plan without an entry and without what names it. */
export function withoutEntry(plan: Plan, kind: Kind, id: number): Plan {
  const left: Plan = { ...plan, [kind]: plan[kind].filter((entry) => entry.id !== id) };
  const phrases = new Set(left.phrases.map((it) => it.id));
  const sets = left.sets.filter((set) => phrases.has(set.phrase));
  const holders = new Set(left.holders.map((it) => it.id));
  const places = new Set(left.places.map((it) => it.id));
  const known = new Set(sets.map((it) => it.id));
  const items = left.items
    .filter((item) => places.has(item.place))
    .filter(({ content }) => (content.is === "share" ? known.has(content.set) : phrases.has(content.phrase)))
    // A copy stays when its holder goes: it is then the owner's.
    .map((item) => (item.holder !== null && !holders.has(item.holder) ? { ...item, holder: null } : item));
  return { ...left, sets, items };
}

/** How many other entries go with an entry. */
export function goingWith(plan: Plan, kind: Kind, id: number): number {
  const left = withoutEntry(plan, kind, id);
  const count = (all: Plan): number => KINDS.reduce((sum, list) => sum + all[list].length, 0);
  return count(plan) - count(left) - 1;
}

/** Without shares that their set does not have any more. */
function fitting(plan: Plan): Plan {
  const items = plan.items.filter(({ content }) => {
    if (content.is !== "share") return true;
    const group = plan.sets.find(({ id }) => id === content.set)?.groups[content.group - 1];
    return group !== undefined && content.member <= group.count;
  });
  return { ...plan, items };
}

/** Everything that can stand on a sheet: each phrase, each written passphrase, each share. */
export function contentsOf(plan: Plan): Content[] {
  const whole = plan.phrases.map(({ id }): Content => ({ is: "phrase", phrase: id }));
  const extra = plan.phrases
    .filter(({ passphrase }) => passphrase === "written")
    .map(({ id }): Content => ({ is: "passphrase", phrase: id }));
  const shares = plan.sets.flatMap((set) =>
    set.groups.flatMap(({ count }, at) =>
      Array.from({ length: count }, (_, member): Content => ({ is: "share", set: set.id, group: at + 1, member: member + 1 })),
    ),
  );
  return [...whole, ...extra, ...shares];
}

/** Whether two sheets say the same. */
export function sameContent(one: Content, two: Content): boolean {
  return JSON.stringify(one, Object.keys(one).sort()) === JSON.stringify(two, Object.keys(two).sort());
}

/** "2of3 3of5" as groups; null when it is not written so. */
export function groupsFrom(text: string): Group[] | null {
  const words = text.trim().split(/[\s,、]+/);
  const groups = words.map((word) => /^(\d{1,2})\s*(?:of|\/|-)\s*(\d{1,2})$/i.exec(word));
  return groups.every((found) => found !== null)
    ? groups.map((found) => ({ needed: Number(found[1]), count: Number(found[2]) }))
    : null;
}

export function groupsText(groups: readonly Group[]): string {
  return groups.map(({ needed, count }) => `${needed}of${count}`).join(" ");
}

/** One account a line: a minus for those that the phrase does not open, the name, the address. */
export function accountsFrom(text: string): Account[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const opened = !/^[-−–]/.test(line);
      const words = line.replace(/^[-−–]\s*/, "").split(/\s+/);
      const address = words.length > 1 ? (words.pop() ?? "") : "";
      return { name: words.join(" "), address, opened };
    });
}

export function accountsText(accounts: readonly Account[]): string {
  return accounts.map(({ name, address, opened }) => `${opened ? "" : "- "}${name} ${address}`.trim()).join("\n");
}

/** A new sheet, as people usually begin. */
export function newItem(plan: Plan): Item {
  return {
    id: freeId(plan.items),
    content: contentsOf(plan)[0] ?? { is: "phrase", phrase: 0 },
    form: "paper",
    place: plan.places[0]?.id ?? 0,
    holder: null,
    state: "present",
    seal: "",
    lastSeen: null,
    lastVerified: null,
    nextCheck: null,
    note: "",
  };
}
