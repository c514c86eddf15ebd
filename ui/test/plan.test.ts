import assert from "node:assert/strict";
import { test } from "node:test";

import type { Plan } from "../src/bindings/Plan";
import {
  accountsFrom, accountsText, contentsOf, freeId, goingWith, groupsFrom, groupsText, newItem, sameContent, withEntry, withoutEntry,
} from "../src/pure/plan";

const EMPTY: Plan = { version: 1, id: "0".repeat(32), phrases: [], places: [], holders: [], sets: [], items: [] };

function family(): Plan {
  const phrase = { id: 1, name: "main", fingerprint: "", passphrase: "written" as const, accounts: [], note: "" };
  const places = [{ id: 1, name: "home", note: "" }, { id: 2, name: "bank", note: "" }];
  const holders = [{ id: 1, name: "Hana", contact: "" }];
  const sets = [{ id: 1, name: "", phrase: 1, scheme: "slip39" as const, groupsNeeded: 1, groups: [{ needed: 2, count: 3 }] }];
  const plan: Plan = { ...EMPTY, phrases: [phrase], places, holders, sets };
  const whole = { ...newItem(plan), id: 1, place: 1 };
  const share = { ...newItem(plan), id: 2, place: 2, holder: 1, content: { is: "share" as const, set: 1, group: 1, member: 3 } };
  return { ...plan, items: [whole, share] };
}

test("groups are read as people write them, and nothing else is", () => {
  assert.deepEqual(groupsFrom("2of3"), [{ needed: 2, count: 3 }]);
  assert.deepEqual(groupsFrom(" 2of3, 3/5 "), [{ needed: 2, count: 3 }, { needed: 3, count: 5 }]);
  assert.equal(groupsText(groupsFrom("2of3 3of5") ?? []), "2of3 3of5");
  for (const text of ["", "two of three", "2of", "of3", "2of3 x"]) assert.equal(groupsFrom(text), null, text);
});

test("accounts come back from their lines", () => {
  const text = "savings 0x12ab\n- Ledger nano 0x34cd\nspare";
  assert.deepEqual(accountsFrom(text).map(({ opened }) => opened), [true, false, true]);
  assert.deepEqual(accountsFrom(text)[1], { name: "Ledger nano", address: "0x34cd", opened: false });
  assert.equal(accountsText(accountsFrom(text)), text);
});

test("a new entry gets a free number and a changed one keeps its place", () => {
  const plan = withEntry(family(), "places", { id: freeId(family().places), name: "safe", note: "" });
  assert.deepEqual(plan.places.map(({ id }) => id), [1, 2, 3]);
  const renamed = withEntry(plan, "places", { id: 2, name: "vault", note: "" });
  assert.deepEqual(renamed.places.map(({ name }) => name), ["home", "vault", "safe"]);
});

test("what names a removed entry goes with it, and a copy outlives its holder", () => {
  const plan = family();
  assert.equal(goingWith(plan, "places", 1), 1);
  assert.equal(goingWith(plan, "phrases", 1), 3);
  assert.deepEqual(withoutEntry(plan, "phrases", 1).items, []);
  assert.equal(goingWith(plan, "holders", 1), 0);
  assert.equal(withoutEntry(plan, "holders", 1).items[1]?.holder, null);
});

test("a smaller set loses the shares that it has no more", () => {
  const plan = family();
  const [set] = plan.sets;
  assert(set !== undefined);
  assert.equal(withEntry(plan, "sets", { ...set, groups: [{ needed: 2, count: 2 }] }).items.length, 1);
});

test("everything that can stand on a sheet is offered once", () => {
  const contents = contentsOf(family());
  assert.deepEqual(contents.map(({ is }) => is), ["phrase", "passphrase", "share", "share", "share"]);
  assert.equal(contents.filter((one) => sameContent(one, { member: 2, group: 1, set: 1, is: "share" })).length, 1);
});
