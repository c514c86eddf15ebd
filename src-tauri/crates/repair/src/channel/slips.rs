//! Which letters are taken for which.
//!
//! Evidence: the author of the English list took care that no two words differ in one of 63 pairs that look alike in
//! handwriting (his test of 2013); people's reports and the pairs that the list does contain add `r/n`, `c/d`, `a/u`,
//! `r/s`; neighbouring keys; letters that sound alike; what stamps and stencils confuse. Kana and Hangul: shapes that
//! learners and readers of handwriting mix up.

use std::sync::OnceLock;

use super::letters::Script;

/// One letter for another.
#[derive(Clone, Copy)]
pub(super) struct Replaced {
    /// Up to the common factor of `edit`.
    pub(super) likelihood: f32,
    /// Whether the two look alike.
    pub(super) shape: bool,
}

const LOOK_ALIKE: f32 = 0.006;
const LOOK_ALIKE_TOO: f32 = 0.004;
const PRINTED: f32 = 0.002;
const NEIGHBOUR_KEY: f32 = 0.0025;
const SOUND: f32 = 0.002;
const ANY: f32 = 0.0005;
const OTHER_MARK: f32 = 0.1;
const SIMILAR_KANA: f32 = 0.006;
const SMALL_KANA: f32 = 0.1;
const SIMILAR_JAMO: f32 = 0.006;

/// The 63 pairs that the English list was checked against.
const HANDWRITING: &str = "ac ae ao bd bh bp bq br ce cg cn co cq cu dg dh do dp dq ef eo fi fj fl fp ft gj go gp gq \
    gy hk hl hm hn hr ij il it iy jl jp jq jy kx lt mn mw nu nz op oq ou ov pq pr qy sz uv uw uy vw vy";
/// Pairs that do occur between its words, from reports.
const HANDWRITING_TOO: &str = "cd rn au rs bk rv ks lb ah ei ir nr tf rx ty";
/// Stamped and stencilled capitals.
const CAPITALS: &str =
    "oq il uv ef pr cg mn vy bd do dq xy xk wm hn ae be bp bs gs jl lt kr mh nm nh";
/// Letters that sound alike in some word.
const SOUNDS: &str = "ck cs sz kq gj fv td bp mn iy ae ei ou ie ao au eo ai oi iu eu ea";
const KEY_ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
/// Digits and the letters they are taken for.
const DIGITS: &str = "0o 1l 1i 2z 3e 4a 5s 6b 6g 7t 8b 9g 9q";

/// Groups of letters that look like other letters.
pub(super) const GROUPS: &[(&[char], &[char])] = &[
    (&['r', 'n'], &['m']),
    (&['c', 'l'], &['d']),
    (&['v', 'v'], &['w']),
    (&['l', 'i'], &['h']),
    (&['r', 'i'], &['n']),
    (&['n', 'n'], &['m']),
    (&['l', 'o'], &['b']),
    (&['l', 'c'], &['k']),
    (&['o', 'l'], &['d']),
    (&['c', 'i'], &['a']),
    (&['i', 'i'], &['u']),
    (&['i', 'u'], &['w']),
    (&['i', 'n'], &['m']),
    (&['n', 'i'], &['m']),
    (&['u', 'u'], &['w']),
];

/// Kana that look alike, in hiragana or as the katakana of the same sound.
const KANA: &str = "ねれ ねわ れわ はほ はけ さき きち さち るろ ぬめ いり こに あお つし くへ たな まも よま らち うら \
    えん そて とを んそ しつ くわ うわ うふ こゆ すぬ ちて なめ のそ あま せや るれ らを こり うつ んり";
const KANA_SMALL: &str = "あぁ いぃ うぅ えぇ おぉ つっ やゃ ゆゅ よょ わゎ";

/// Jamo that look or sound alike. Compatibility jamo, brought to leading, vowel and trailing ones below.
const JAMO: &str = "ㅐㅔ ㅏㅓ ㅗㅜ ㅑㅕ ㅛㅠ ㅡㅣ ㅏㅑ ㅓㅕ ㅗㅛ ㅜㅠ ㅚㅙ ㅚㅞ ㅙㅞ ㅒㅖ ㅐㅒ ㅔㅖ ㄱㅋ ㄱㄲ ㄷㅌ ㄷㄸ ㅂㅍ ㅂㅃ ㅈㅊ ㅈㅉ \
    ㅅㅆ ㅇㅎ ㅇㅁ ㅁㅂ ㄴㄷ ㄷㄹ ㅈㅅ ㄴㄹ";

/// A combining mark: an accent, or (han)dakuten.
pub(super) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{3099}' | '\u{309A}')
}

/// How likely `seen` is written or read for `meant`, which differs.
pub(super) fn replaced(script: Script, meant: char, seen: char) -> Replaced {
    let no = Replaced { likelihood: ANY, shape: false };
    match (is_mark(meant), is_mark(seen)) {
        (true, true) => return Replaced { likelihood: OTHER_MARK, shape: true },
        (true, false) | (false, true) => return Replaced { likelihood: ANY / 10.0, shape: false },
        (false, false) => {}
    }
    let table = match script {
        Script::Latin => return latin_pair(meant, seen).unwrap_or(no),
        Script::Kana => kana(),
        Script::Hangul => hangul(),
        Script::Han => return no,
    };
    let key = if meant < seen { (meant, seen) } else { (seen, meant) };
    match table.binary_search_by_key(&key, |&(pair, _)| pair) {
        Ok(at) => table.get(at).map_or(no, |&(_, replaced)| replaced),
        Err(_) => no,
    }
}

type Table = Vec<((char, char), Replaced)>;

/// The pairs of `latin`, by the codes of both characters: looked up more often than anything else here.
fn latin_pair(one: char, other: char) -> Option<Replaced> {
    static PAIRS: OnceLock<Vec<Option<Replaced>>> = OnceLock::new();
    let pairs = PAIRS.get_or_init(|| {
        let mut pairs = vec![None; 128 * 128];
        for ((one, other), replaced) in latin() {
            for (one, other) in [(one, other), (other, one)] {
                if let Some(room) =
                    pairs.get_mut(u32::from(one) as usize * 128 + u32::from(other) as usize)
                {
                    *room = Some(replaced);
                }
            }
        }
        pairs
    });
    if !one.is_ascii() || !other.is_ascii() {
        return None;
    }
    pairs.get(u32::from(one) as usize * 128 + u32::from(other) as usize).copied().flatten()
}

fn latin() -> Table {
    let mut table = Vec::new();
    add(&mut table, DIGITS, LOOK_ALIKE * 4.0, true);
    add(&mut table, HANDWRITING, LOOK_ALIKE, true);
    add(&mut table, HANDWRITING_TOO, LOOK_ALIKE_TOO, true);
    add(&mut table, CAPITALS, PRINTED, true);
    add(&mut table, SOUNDS, SOUND, false);
    for row in KEY_ROWS {
        for (one, other) in row.chars().zip(row.chars().skip(1)) {
            table.push((ordered(one, other), Replaced { likelihood: NEIGHBOUR_KEY, shape: false }));
        }
    }
    let [top, middle, bottom] = KEY_ROWS;
    for (upper, lower) in [(top, middle), (middle, bottom)] {
        let key = Replaced { likelihood: NEIGHBOUR_KEY, shape: false };
        for (one, other) in upper.chars().zip(lower.chars()) {
            table.push((ordered(one, other), key));
        }
        for (one, other) in upper.chars().skip(1).zip(lower.chars()) {
            table.push((ordered(one, other), key));
        }
    }
    sorted(table)
}

fn kana() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = Vec::new();
        add(&mut table, KANA, SIMILAR_KANA, true);
        add(&mut table, KANA_SMALL, SMALL_KANA, true);
        sorted(table)
    })
}

fn hangul() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = Vec::new();
        let replaced = Replaced { likelihood: SIMILAR_JAMO, shape: true };
        for pair in JAMO.split_whitespace() {
            let mut letters = pair.chars();
            if let (Some(one), Some(other)) = (letters.next(), letters.next()) {
                for (one, other) in conjoining(one).into_iter().zip(conjoining(other)) {
                    if let (Some(one), Some(other)) = (one, other) {
                        table.push((ordered(one, other), replaced));
                    }
                }
            }
        }
        sorted(table)
    })
}

/// The leading, vowel and trailing forms of a compatibility jamo.
fn conjoining(jamo: char) -> [Option<char>; 3] {
    const LEADING: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    const VOWELS: &str = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    const TRAILING: &str = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    let at = |row: &str, first: u32| {
        let place = row.chars().position(|letter| letter == jamo)?;
        char::from_u32(first + u32::try_from(place).ok()?)
    };
    [at(LEADING, 0x1100), at(VOWELS, 0x1161), at(TRAILING, 0x11A8)]
}

fn add(table: &mut Table, pairs: &str, likelihood: f32, shape: bool) {
    for pair in pairs.split_whitespace() {
        let mut letters = pair.chars();
        if let (Some(one), Some(other)) = (letters.next(), letters.next()) {
            table.push((ordered(one, other), Replaced { likelihood, shape }));
        }
    }
}

fn ordered(one: char, other: char) -> (char, char) {
    if one < other { (one, other) } else { (other, one) }
}

/// For each pair the likelihoods of its reasons together; looking alike wins the name.
fn sorted(mut table: Table) -> Table {
    table.sort_by_key(|&(pair, _)| pair);
    table.dedup_by(|later, kept| {
        let same = later.0 == kept.0;
        if same {
            kept.1.likelihood += later.1.likelihood;
            kept.1.shape |= later.1.shape;
        }
        same
    });
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_work_in_both_directions() {
        for (one, other) in [('a', 'o'), ('r', 'n'), ('u', 'v')] {
            let there = replaced(Script::Latin, one, other);
            let back = replaced(Script::Latin, other, one);
            assert!(there.shape && back.shape);
            assert!((there.likelihood - back.likelihood).abs() < 1e-9);
        }
        assert!(!replaced(Script::Latin, 'b', 'x').shape);
    }

    #[test]
    fn there_are_63_pairs_of_the_list_author() {
        assert_eq!(HANDWRITING.split_whitespace().count(), 63);
    }

    #[test]
    fn similar_kana_and_jamo_are_known() {
        assert!(replaced(Script::Kana, 'ね', 'れ').shape);
        assert!(replaced(Script::Kana, 'そ', 'ん').shape, "katakana of these look alike");
        assert!(!replaced(Script::Kana, 'ね', 'く').shape);
        assert!(replaced(Script::Hangul, '\u{1162}', '\u{1166}').shape);
        assert!(replaced(Script::Hangul, '\u{1100}', '\u{110F}').shape);
    }
}
