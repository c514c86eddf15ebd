// Japanese words typed with plain letters and no input method: "abunai" becomes あぶない.
//
// Hepburn and Kunrei spellings both work (shi, si; tsu, tu; ja, zya). Whole syllables become kana; letters of an
// unfinished one are handed back, so that a field can wait for the rest.

const ROWS: Readonly<Record<string, string>> = {
  "": "あいうえお",
  k: "かきくけこ",
  g: "がぎぐげご",
  s: "さしすせそ",
  z: "ざじずぜぞ",
  t: "たちつてと",
  d: "だぢづでど",
  n: "なにぬねの",
  h: "はひふへほ",
  b: "ばびぶべぼ",
  p: "ぱぴぷぺぽ",
  m: "まみむめも",
  r: "らりるれろ",
};

const SPECIAL: Readonly<Record<string, string>> = {
  shi: "し", chi: "ち", tsu: "つ", fu: "ふ", ji: "じ",
  ya: "や", yu: "ゆ", yo: "よ", wa: "わ", wo: "を",
  sha: "しゃ", shu: "しゅ", sho: "しょ",
  cha: "ちゃ", chu: "ちゅ", cho: "ちょ",
  ja: "じゃ", ju: "じゅ", jo: "じょ",
  "-": "ー",
};

const VOWELS = "aiueo";
const SMALL_Y: Readonly<Record<string, string>> = { a: "ゃ", u: "ゅ", o: "ょ" };

function table(): ReadonlyMap<string, string> {
  const kana = new Map<string, string>();
  for (const [consonant, row] of Object.entries(ROWS)) {
    [...row].forEach((sign, at) => kana.set(consonant + VOWELS.charAt(at), sign));
    const second = [...row][1];
    if (consonant === "" || second === undefined) continue;
    for (const [vowel, small] of Object.entries(SMALL_Y)) kana.set(`${consonant}y${vowel}`, second + small);
  }
  for (const [letters, sign] of Object.entries(SPECIAL)) kana.set(letters, sign);
  return kana;
}

const KANA = table();
const LONGEST = 3;

export interface Read {
  readonly kana: string;
  /** Letters at the end that do not make a syllable yet. */
  readonly rest: string;
}

export function readRomaji(letters: string): Read {
  let kana = "";
  let rest = letters.normalize("NFKC").toLowerCase();
  for (;;) {
    const step = oneSyllable(rest);
    if (step === null) return { kana, rest };
    kana += step.kana;
    rest = rest.slice(step.length);
  }
}

function oneSyllable(rest: string): { kana: string; length: number } | null {
  const first = rest.charAt(0);
  const second = rest.charAt(1);
  if (first === "") return null;
  if (!/[a-z'-]/.test(first)) return { kana: first, length: 1 };
  if (first === "n" && second === "n") return { kana: "ん", length: VOWELS.includes(rest.charAt(2) || "-") ? 1 : 2 };
  if (first === "n" && second === "'") return { kana: "ん", length: 2 };
  if (first === "n" && second !== "" && !VOWELS.includes(second) && second !== "y") return { kana: "ん", length: 1 };
  if (first === second && !VOWELS.includes(first)) return { kana: "っ", length: 1 };
  for (let length = LONGEST; length > 0; length -= 1) {
    const sign = KANA.get(rest.slice(0, length));
    if (rest.length >= length && sign !== undefined) return { kana: sign, length };
  }
  return null;
}

/** True for text that a plain keyboard typed and that may be romaji. */
export function looksLikeRomaji(text: string): boolean {
  return /^[a-z'\-ａ-ｚ]+$/iu.test(text);
}

/** The kana with which a word can go on when `rest` is an unfinished syllable. */
export function kanaAfter(rest: string): ReadonlySet<string> {
  const next = new Set<string>();
  for (const [letters, sign] of KANA) {
    if (letters.startsWith(rest)) next.add(sign.charAt(0));
  }
  if (rest === "n") next.add("ん");
  return next;
}
