// The ten word lists: their names as the host knows them, their numbers on the wire, their own names for people.

export const LISTS = [
  "english",
  "japanese",
  "korean",
  "spanish",
  "chinese_simplified",
  "chinese_traditional",
  "french",
  "italian",
  "czech",
  "portuguese",
] as const;

export type ListName = (typeof LISTS)[number];

/** What each language calls itself, and the tag by which a screen reader pronounces it. */
export const OWN_NAMES: Readonly<Record<ListName, { readonly name: string; readonly tag: string }>> = {
  english: { name: "English", tag: "en" },
  japanese: { name: "日本語", tag: "ja" },
  korean: { name: "한국어", tag: "ko" },
  spanish: { name: "Español", tag: "es" },
  chinese_simplified: { name: "简体中文", tag: "zh-Hans" },
  chinese_traditional: { name: "繁體中文", tag: "zh-Hant" },
  french: { name: "Français", tag: "fr" },
  italian: { name: "Italiano", tag: "it" },
  czech: { name: "Čeština", tag: "cs" },
  portuguese: { name: "Português", tag: "pt" },
};

/** The lists in which four letters name one word and a word is typed with an ordinary keyboard. */
export const LATIN: readonly ListName[] = ["english", "spanish", "french", "italian", "czech", "portuguese"];

export function isListName(name: string): name is ListName {
  return (LISTS as readonly string[]).includes(name);
}

export function listNumber(list: ListName): number {
  return LISTS.indexOf(list);
}
