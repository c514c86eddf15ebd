// How entries of the custody plan are called on every screen, from their own names and the messages.

import type { Content } from "../bindings/Content";
import type { Event } from "../bindings/Event";
import type { Item } from "../bindings/Item";
import type { Plan } from "../bindings/Plan";
import type { Arguments, Translate } from "../messages";

export function nameOr(t: Translate, name: string | undefined): string {
  return name === undefined || name.trim() === "" ? t("plan-unnamed") : name;
}

export function contentName(t: Translate, plan: Plan, content: Content): string {
  const nameOf = (id: number): string => nameOr(t, plan.phrases.find((phrase) => phrase.id === id)?.name);
  if (content.is === "phrase") return t("plan-content-phrase", { name: nameOf(content.phrase) });
  if (content.is === "passphrase") return t("plan-content-passphrase", { name: nameOf(content.phrase) });
  const set = plan.sets.find(({ id }) => id === content.set);
  const name = set === undefined || set.name === "" ? nameOf(set?.phrase ?? 0) : set.name;
  const values = { name, group: content.group, number: content.member };
  return t((set?.groups.length ?? 1) > 1 ? "plan-content-share-group" : "plan-content-share", values);
}

/** A sheet by what is on it and where it is. */
export function itemName(t: Translate, plan: Plan, item: Item): string {
  const place = nameOr(t, plan.places.find(({ id }) => id === item.place)?.name);
  return `${contentName(t, plan, item.content)} (${t(`plan-form-${item.form}`)}, ${place})`;
}

/** The places or people of an event, for its message. */
export function eventNames(t: Translate, plan: Plan, { kind, first, second }: Event): Arguments {
  const people = kind.includes("holder");
  const find = (id: number): string => nameOr(t, (people ? plan.holders : plan.places).find((it) => it.id === id)?.name);
  return { first: find(first), second: find(second) };
}
