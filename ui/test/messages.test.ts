import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { durationOf } from "../src/pure/duration";
import { LISTS, OWN_NAMES } from "../src/pure/lists";
import { STEPS_OF } from "../src/pure/outcome";
import { weightOf } from "../src/pure/repair";
import { translation } from "../src/messages";

/** The repair crate's kinds, as ids. */
const KINDS = [
  "as-written", "off-list", "look-alike", "abbreviation", "similar-word", "reading-order", "adjacent-swap", "swap",
  "moved-word", "rotated-block", "missing-word", "extra-word", "repeated-line", "wrong-word", "other-language",
  "number-base", "digits-swapped", "dot-mistake", "order-lost", "joined-words", "split-word", "two-mistakes",
];
const MESSAGES = "../src-tauri/crates/guide/messages";
const LANGUAGES = ["en", "ja"] as const;

function ids(language: string, file: string): string[] {
  const text = readFileSync(`${MESSAGES}/${language}/${file}`, "utf8");
  return [...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, id = ""]) => id);
}

function variables(language: string, file: string): Map<string, string> {
  const text = readFileSync(`${MESSAGES}/${language}/${file}`, "utf8");
  const parts = text.split(/^(?=[a-z][a-z0-9-]* =)/m);
  return new Map(parts.map((part) => {
    const names = [...part.matchAll(/\$([a-z]+)/g)].map(([, name = ""]) => name);
    return [part.slice(0, part.indexOf(" =")), [...new Set(names)].sort().join(" ")];
  }));
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return /\.tsx?$/.test(name) ? [readFileSync(path, "utf8")] : name.includes(".") ? [] : sources(path);
  });
}

test("both languages have the same messages of the window, in the same order", () => {
  assert(ids("en", "window.ftl").length > 150);
  assert.deepEqual(ids("ja", "window.ftl"), ids("en", "window.ftl"));
});

test("a message uses the same figures in both languages", () => {
  const japanese = variables("ja", "window.ftl");
  for (const [id, names] of variables("en", "window.ftl")) {
    const may = new Set(names.split(" "));
    for (const name of (japanese.get(id) ?? "").split(" ")) assert(may.has(name), `${id}: ${name}`);
  }
});

test("no id of the window stands in another file", () => {
  const others = new Set(["findings.ftl", "command.ftl", "desktop.ftl", "repair.ftl", "backup.ftl", "guidance.ftl", "plate.ftl", "sheet.ftl"].flatMap((file) => ids("en", file)));
  for (const id of ids("en", "window.ftl")) assert(!others.has(id), id);
});

test("every id that the page names exists in both languages", () => {
  const named = sources("src").flatMap((text) => [
    ...[...text.matchAll(/\bt\(\s*"([a-z0-9-]+)"/g)].map(([, id = ""]) => id),
    ...[...text.matchAll(/"((?:start-does|start-never|explain|probably|passphrase|board-why|coverage-opened)-[a-z0-9-]+|board-why)"/g)].map(([, id = ""]) => id),
  ]);
  assert(named.length > 80);
  for (const language of LANGUAGES) {
    for (const id of named) assert(translation(language).has(id), `${language}: ${id}`);
  }
});

test("ids that are put together exist for every case", () => {
  const outcomes = Object.entries(STEPS_OF).flatMap(([outcome, steps]) => [
    `next-${outcome}`,
    `next-${outcome}-explain`,
    ...Array.from({ length: steps }, (_, at) => `next-${outcome}-${at + 1}`),
  ]);
  const cases = [
    ...outcomes,
    ...["start", "shape", "words", "result", "accounts", "next", "repair", "search", "hunt", "shield", "locked", "backup", "sheet", "verify"].map((each) => `window-title-${each}`),
    ...["shape", "words", "result", "accounts", "next", "repair", "search", "backup", "sheet", "verify"].map((each) => `step-${each}`),
    ...["kernel", "engine", "open"].flatMap((each) => [`header-shield-${each}`, `isolation-${each}`, `isolation-${each}-do`]),
    ...["empty", "known", "unknown", "unreadable"].map((each) => `slot-${each}`),
    ...["asked", "idle", "suspend", "fault"].map((each) => `locked-${each}`),
    ...["all", "some", "none", "nothing"].map((each) => `coverage-${each}`),
    ...["across", "down"].flatMap((each) => [`shape-${each}`, `shape-${each}-hint`]),
    ...["on", "off", "not-available", "unknown"].map((each) => `state-${each}`),
    ...["not-isolated", "no-phrase", "too-long", "unexpected"].flatMap((each) => [`failure-${each}`, `failure-${each}-do`]),
    ...["consistent", "inconsistent", "other-scheme", "ambiguous"].map((each) => `verdict-${each}`),
    ...["standard", "checksum"].flatMap((each) => [`explain-${each}`, `explain-${each}-answer`]),
    ...KINDS.flatMap((kind) => [`kind-${kind}`, `kind-${kind}-says`, `kind-${kind}-lesson`]),
    ...["count", "contradiction", "no-own-words", "no-such-place", "nothing-fits", "too-many-unknown"].flatMap((each) => [`repair-${each}`, `repair-${each}-do`]),
    ...["address", "fingerprint", "other-copy", "place"].map((each) => `settles-${each}`),
    ...["open", "sure", "unreadable"].flatMap((each) => [`know-${each}`, `know-legend-${each}`]),
    ...["unknown", "2", "3", "4", "vertical"].map((each) => `know-layout-${each}`),
    ...[0, 1, 100, 1e4, 1e6, 1e8, 1e12].map((seconds) => durationOf(seconds).id),
    ...[0, 0.1, 0.5, 0.9].map((weight) => weightOf(weight).id),
    ...["check", "repair", "backup"].flatMap((job) => [`start-${job}`, `start-${job}-explain`, `start-${job}-button`]),
    ...["doubt", "keep", "learn"].map((group) => `start-group-${group}`),
    ...["no-spooler", "no-printer", "not-accepting", "not-allowed", "not-taken", "no-answer"].flatMap((each) => [`print-${each}`, `print-${each}-do`]),
    ...["words", "letters", "number", "dots", "symbol"].map((each) => `verify-${each}`),
    ...["plate", "phrase", "unknown"].map((each) => `verify-differs-${each}`),
    "next-words",
    "next-answer",
    ...LISTS.map((list) => `list-${list.replaceAll("_", "-")}`),
  ];
  for (const language of LANGUAGES) {
    for (const id of cases) assert(translation(language).has(id), `${language}: ${id}`);
  }
});

test("advice has no more steps than are shown", () => {
  for (const [outcome, steps] of Object.entries(STEPS_OF)) {
    assert(!translation("en").has(`next-${outcome}-${steps + 1}`), outcome);
  }
});

test("every message gives a text, with its figures filled in", () => {
  for (const language of LANGUAGES) {
    const t = translation(language);
    for (const [id, names] of variables(language, "window.ftl")) {
      if (!t.has(id)) continue;
      const text = t(id, Object.fromEntries(names.split(" ").map((name) => [name, 2])));
      assert(text !== "" && text !== id, `${language}: ${id}`);
      assert.doesNotMatch(text, /[{}$\u2068\u2069]/u, `${language}: ${id}`);
    }
  }
});

test("no text calls a phrase correct", () => {
  for (const file of ["window.ftl", "findings.ftl", "repair.ftl", "backup.ftl", "guidance.ftl", "plate.ftl", "sheet.ftl"]) {
    const texts = readFileSync(`${MESSAGES}/en/${file}`, "utf8").split("\n").filter((line) => !line.startsWith("#"));
    for (const line of texts) assert.doesNotMatch(line, /phrase is (correct|valid)/i, line);
  }
});

test("the bundled face has every sign of every text", () => {
  const have = new Set(readFileSync("fonts/coverage.txt", "utf8"));
  for (const { name } of Object.values(OWN_NAMES)) {
    for (const sign of name) assert(have.has(sign), name);
  }
  for (const language of LANGUAGES) {
    for (const file of ["window.ftl", "findings.ftl", "repair.ftl", "backup.ftl", "guidance.ftl", "plate.ftl", "sheet.ftl"]) {
      for (const sign of new Set(readFileSync(`${MESSAGES}/${language}/${file}`, "utf8"))) {
        assert(/\s/u.test(sign) || have.has(sign), `${language}/${file}: ${sign}`);
      }
    }
  }
});
