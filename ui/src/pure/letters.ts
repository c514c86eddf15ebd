// Letters made comparable: case, accents, dakuten, width and katakana do not matter while a word is being typed.

/** Combining marks, with which accents, dakuten and handakuten are written once a text is taken apart. */
const MARKS = /\p{Mark}/gu;

const KATAKANA = /[\u30a1-\u30f6]/gu;
const KATAKANA_TO_HIRAGANA = 0x60;

export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(KATAKANA, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - KATAKANA_TO_HIRAGANA));
}

/** Folded letters joined again for showing: Korean letters become syllables. */
export function shown(folded: string): string {
  return folded.normalize("NFC");
}
