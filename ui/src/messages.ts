// The texts of the window, from the same Fluent files as every other face of the program.
//
// In: a language and a message's id. Out: the text. Both languages are in the bundle; nothing is fetched.

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

import enBackup from "../../src-tauri/crates/guide/messages/en/backup.ftl";
import enFindings from "../../src-tauri/crates/guide/messages/en/findings.ftl";
import enGuidance from "../../src-tauri/crates/guide/messages/en/guidance.ftl";
import enPlan from "../../src-tauri/crates/guide/messages/en/plan.ftl";
import enPlate from "../../src-tauri/crates/guide/messages/en/plate.ftl";
import enRepair from "../../src-tauri/crates/guide/messages/en/repair.ftl";
import enShares from "../../src-tauri/crates/guide/messages/en/shares.ftl";
import enSheet from "../../src-tauri/crates/guide/messages/en/sheet.ftl";
import enWindow from "../../src-tauri/crates/guide/messages/en/window.ftl";
import jaBackup from "../../src-tauri/crates/guide/messages/ja/backup.ftl";
import jaFindings from "../../src-tauri/crates/guide/messages/ja/findings.ftl";
import jaGuidance from "../../src-tauri/crates/guide/messages/ja/guidance.ftl";
import jaPlan from "../../src-tauri/crates/guide/messages/ja/plan.ftl";
import jaPlate from "../../src-tauri/crates/guide/messages/ja/plate.ftl";
import jaRepair from "../../src-tauri/crates/guide/messages/ja/repair.ftl";
import jaShares from "../../src-tauri/crates/guide/messages/ja/shares.ftl";
import jaSheet from "../../src-tauri/crates/guide/messages/ja/sheet.ftl";
import jaWindow from "../../src-tauri/crates/guide/messages/ja/window.ftl";

export type Language = "en" | "ja";

export type Arguments = Record<string, FluentVariable>;

/** Gives the text of a message; an unknown id gives the id, and a test makes sure that there is none. */
export interface Translate {
  (id: string, values?: Arguments): string;
  readonly language: Language;
  /** Whether there is such a message; some findings have no "what to do". */
  has(id: string): boolean;
  /** Items of one sentence: "1, 2 and 3", 「1、2、3」. */
  list(items: readonly (string | number)[]): string;
}

const SOURCES: Readonly<Record<Language, readonly string[]>> = {
  en: [enBackup, enFindings, enGuidance, enPlan, enPlate, enRepair, enShares, enSheet, enWindow],
  ja: [jaBackup, jaFindings, jaGuidance, jaPlan, jaPlate, jaRepair, jaShares, jaSheet, jaWindow],
};

function makeTranslate(language: Language): Translate {
  // Isolation marks would stand inside addresses and figures, where they do harm and no good.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const source of SOURCES[language]) bundle.addResource(new FluentResource(source));

  const text = (id: string, values?: Arguments): string => {
    const message = bundle.getMessage(id);
    if (!message?.value) return id;
    return bundle.formatPattern(message.value, values ?? null, []);
  };
  return Object.assign(text, {
    language,
    has: (id: string) => bundle.hasMessage(id),
    list: (items: readonly (string | number)[]) => items.join(language === "ja" ? "、" : ", "),
  });
}

const made = new Map<Language, Translate>();

/** The texts of a language; read when they are first wanted, because reading takes time that the start does not have. */
export function translation(language: Language): Translate {
  const texts = made.get(language) ?? makeTranslate(language);
  made.set(language, texts);
  return texts;
}

/** A closed code as part of a message id: "unknown_word" → "unknown-word". */
export function idOf(code: string): string {
  return code.replaceAll("_", "-");
}
