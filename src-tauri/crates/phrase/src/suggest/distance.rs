//! How far what was typed is from a word, in slips of the hand and of the keyboard.
//!
//! An edit distance whose prices follow how people err: letters that look alike in handwriting are cheap, also in
//! groups (`rn` for `m`); so are neighbouring keys, swapped letters and doubled ones; anything else is dear.
//! The pairs of look-alikes are those that the English list was filtered against, and the ones it was not.

use std::sync::OnceLock;

use crate::finding::SuggestionReason;
use crate::fold::{Script, WILDCARD};

/// Letters that look alike in handwriting.
const LOOK_ALIKE: &str = "ac ae ao bd bh bp bq br ce cg cn co cq cu dg dh do dp dq ef eo fi fj fl fp ft gj go gp \
    gq gy hk hl hm hn hr ij il it iy jl jp jq jy kx lt mn mw nu nz op oq ou ov pq pr qy sz uv uw uy vw vy rn cd au \
    rs bk vr 0o 0d 1i 1l 1t 2z 3e 4a 5s 6b 6g 7t 8b 9g 9q";

/// Groups of letters that look like one other letter, or like another group.
const GROUPS: [(&str, &str); 14] = [
    ("rn", "m"),
    ("cl", "d"),
    ("vv", "w"),
    ("li", "h"),
    ("ri", "n"),
    ("nn", "m"),
    ("lo", "b"),
    ("lc", "k"),
    ("ol", "d"),
    ("ci", "a"),
    ("ii", "u"),
    ("iu", "w"),
    ("in", "m"),
    ("uu", "w"),
];

const KEYBOARD: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const KANA_ALIKE: [&str; 14] = [
    "ぬめ",
    "わねれ",
    "さちき",
    "はほま",
    "るろ",
    "いりこ",
    "にたなこ",
    "うらち",
    "あおめ",
    "くへし",
    "つし",
    "もま",
    "すむ",
    "そて",
];

/// Hangul vowels and endings that sound or look alike (as conjoining jamo).
const JAMO_ALIKE: [&str; 8] = [
    "\u{1162}\u{1166}",
    "\u{1164}\u{1168}",
    "\u{1161}\u{1163}",
    "\u{1165}\u{1167}",
    "\u{1169}\u{116D}",
    "\u{116E}\u{1172}",
    "\u{11A8}\u{11A9}\u{11BF}",
    "\u{11AE}\u{11BA}\u{11BB}\u{11BD}\u{11BE}\u{11C0}",
];

const HAN_ALIKE: [&str; 28] = [
    "己已巳",
    "未末",
    "土士",
    "日曰目",
    "人入八",
    "大太犬",
    "千干于",
    "天夫",
    "王玉主",
    "田由甲申",
    "问间",
    "問間",
    "设没",
    "今令",
    "午牛",
    "刀力",
    "手毛",
    "贝见",
    "贵责",
    "历厉",
    "东车",
    "来米",
    "清情晴",
    "待侍",
    "拔拨",
    "冒昌",
    "折拆",
    "戍戌戊成",
];

const LOOK: u8 = 1;
const KEY: u8 = 2;
const OTHER: u8 = 4;
const MARK: u8 = 8;

/// What was typed, ready to be compared with many words.
pub(super) struct Comparison<'t> {
    typed: &'t [char],
    script: Script,
    letters: u32,
    limit: f32,
}

#[derive(Clone, Copy)]
struct Cell {
    cost: f32,
    edits: u8,
}

const FAR: Cell = Cell { cost: f32::MAX, edits: 0 };
/// Room for the longest word of any list, taken apart, and one more.
const WIDTH: usize = 32;

type Row = [Cell; WIDTH];

impl<'t> Comparison<'t> {
    pub(super) fn new(typed: &'t [char], script: Script) -> Self {
        let length = typed.len() as f32;
        let limit = (0.35 * length + 0.3).clamp(0.8, 2.4);
        Self { typed, script, letters: letter_mask(typed), limit }
    }

    /// The price of the cheapest way from what was typed to `word`, and what kind of slip it is.
    pub(super) fn cost(&self, word: &[char]) -> Option<(f32, SuggestionReason)> {
        // Each slip changes few letters; most of the list is out of reach.
        let differing = (self.letters ^ letter_mask(word)).count_ones();
        if self.typed.len().abs_diff(word.len()) > 3 || differing > 5 || word.len() >= WIDTH {
            return None;
        }
        let mut rows: [Row; 3] = [[FAR; WIDTH]; 3];
        for row in 0..=self.typed.len() {
            rows.rotate_right(1);
            let [current, above, above2] = &mut rows;
            let mut best = f32::MAX;
            for column in 0..=word.len() {
                let cell = self.cell(row, column, word, current, above, above2);
                best = best.min(cell.cost);
                if let Some(slot) = current.get_mut(column) {
                    *slot = cell;
                }
            }
            if best > self.limit {
                return None;
            }
        }
        let last = rows.first()?.get(word.len())?;
        (last.cost <= self.limit && last.cost > 0.0).then(|| (last.cost, reason(last.edits)))
    }

    fn cell(
        &self,
        row: usize,
        column: usize,
        word: &[char],
        current: &Row,
        above: &Row,
        above2: &Row,
    ) -> Cell {
        if row == 0 && column == 0 {
            return Cell { cost: 0.0, edits: 0 };
        }
        let mut best = FAR;
        let mut consider = |from: &Row, back: usize, price: f32, edit: u8| {
            if let Some(from) = column.checked_sub(back).and_then(|at| from.get(at))
                && from.cost + price < best.cost
            {
                best = Cell { cost: from.cost + price, edits: from.edits | edit };
            }
        };
        let letter = |letters: &[char], at: usize, back: usize| {
            at.checked_sub(back).and_then(|at| letters.get(at)).copied()
        };
        let (a1, a2) = (letter(self.typed, row, 1), letter(self.typed, row, 2));
        let (b1, b2) = (letter(word, column, 1), letter(word, column, 2));
        if let (Some(a), Some(b)) = (a1, b1) {
            let (price, edit) = substitute(a, b, self.script);
            consider(above, 1, price, edit);
        }
        if let Some(a) = a1 {
            // A letter too many; a doubled one is a smaller slip.
            let price = if a2 == Some(a) {
                0.5
            } else if a == WILDCARD {
                0.3
            } else {
                0.85
            };
            consider(above, 0, price, OTHER);
        }
        if let Some(b) = b1 {
            let price = if b2 == Some(b) {
                0.5
            } else if a1 == Some(WILDCARD) {
                0.3
            } else {
                0.8
            };
            consider(current, 1, price, OTHER);
        }
        if a1.is_some() && b1.is_some() && a1 == b2 && a2 == b1 && a1 != a2 {
            consider(above2, 2, 0.55, OTHER);
        }
        if self.script == Script::Latin {
            if is_group(a2, a1, b1) {
                consider(above2, 1, 0.4, LOOK);
            }
            if is_group(b2, b1, a1) {
                consider(above, 2, 0.4, LOOK);
            }
        }
        best
    }
}

/// Whether the two letters `first` and `second` look like `single`.
fn is_group(first: Option<char>, second: Option<char>, single: Option<char>) -> bool {
    // One row for each pair of letters, one bit for each letter it looks like.
    static TABLE: OnceLock<Vec<u32>> = OnceLock::new();
    let at = |first: char, second: char| Some(place(first)? * 36 + place(second)?);
    let table = TABLE.get_or_init(|| {
        let mut table = vec![0; 36 * 36];
        for (group, single) in GROUPS {
            let mut pair = group.chars();
            let row = pair.next().zip(pair.next()).and_then(|(a, b)| at(a, b));
            let bit = single.chars().next().and_then(place);
            if let (Some(row), Some(bit)) = (row.and_then(|row| table.get_mut(row)), bit) {
                *row |= 1_u32 << bit;
            }
        }
        table
    });
    let (Some(first), Some(second), Some(single)) = (first, second, single) else { return false };
    let row = at(first, second).and_then(|row| table.get(row)).copied().unwrap_or(0);
    row != 0 && place(single).is_some_and(|bit| bit < 32 && (row >> bit) & 1 == 1)
}

/// Characters that look like the one typed.
pub(super) fn look_alike_characters(typed: &str, add: &mut dyn FnMut(&str, f32)) {
    let mut chars = typed.chars();
    let (Some(c), None) = (chars.next(), chars.next()) else { return };
    for group in HAN_ALIKE.iter().filter(|group| group.contains(c)) {
        for other in group.chars().filter(|&other| other != c) {
            add(other.encode_utf8(&mut [0; 4]), 0.5);
        }
    }
}

fn reason(edits: u8) -> SuggestionReason {
    match edits {
        LOOK => SuggestionReason::LookAlike,
        KEY => SuggestionReason::KeyboardNeighbour,
        MARK => SuggestionReason::Dakuten,
        _ => SuggestionReason::Spelling,
    }
}

/// The price of typing `a` for `b`.
fn substitute(a: char, b: char, script: Script) -> (f32, u8) {
    if a == b {
        return (0.0, 0);
    }
    if a == WILDCARD {
        return (0.05, OTHER);
    }
    let together =
        |groups: &[&str]| groups.iter().any(|group| group.contains(a) && group.contains(b));
    match script {
        Script::Latin => match (place(a), place(b)) {
            (Some(a), Some(b)) => latin_prices().get(a * 36 + b).copied().unwrap_or((1.0, OTHER)),
            _ => (1.0, OTHER),
        },
        Script::Kana if large(a) == large(b) => (0.3, MARK),
        Script::Kana if together(&KANA_ALIKE) => (0.6, LOOK),
        Script::Kana => (1.0, OTHER),
        Script::Hangul if together(&JAMO_ALIKE) => (0.5, LOOK),
        Script::Hangul => (0.9, OTHER),
        Script::Han => (f32::MAX, OTHER),
    }
}

/// The prices of all pairs of letters and digits, computed once.
fn latin_prices() -> &'static [(f32, u8)] {
    static PRICES: OnceLock<Vec<(f32, u8)>> = OnceLock::new();
    PRICES.get_or_init(|| {
        let signs = || ('a'..='z').chain('0'..='9');
        signs().flat_map(|a| signs().map(move |b| latin_price(a, b))).collect()
    })
}

fn latin_price(a: char, b: char) -> (f32, u8) {
    let alike = |pair: &str| pair.contains(a) && pair.contains(b);
    if LOOK_ALIKE.split_whitespace().any(alike) {
        (if a.is_ascii_digit() { 0.3 } else { 0.45 }, LOOK)
    } else if are_neighbours(a, b) {
        (0.6, KEY)
    } else if is_vowel(a) && is_vowel(b) {
        (0.75, OTHER)
    } else {
        (1.0, OTHER)
    }
}

fn place(c: char) -> Option<usize> {
    match c {
        'a'..='z' => Some(c as usize - 'a' as usize),
        '0'..='9' => Some(c as usize - '0' as usize + 26),
        _ => None,
    }
}

fn are_neighbours(a: char, b: char) -> bool {
    let find =
        |c: char| KEYBOARD.iter().enumerate().find_map(|(row, keys)| Some((row, keys.find(c)?)));
    match (find(a), find(b)) {
        (Some((row_a, a)), Some((row_b, b))) => match row_a.abs_diff(row_b) {
            0 => a.abs_diff(b) == 1,
            // Each row stands half a key to the right of the one above.
            1 => {
                let (upper, lower) = if row_a < row_b { (a, b) } else { (b, a) };
                upper == lower || upper == lower + 1
            }
            _ => false,
        },
        _ => false,
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

fn large(c: char) -> char {
    crate::fold::skeleton(c.encode_utf8(&mut [0; 4])).chars().next().unwrap_or(c)
}

/// One bit per letter; letters beyond a to z share the bits by their number.
fn letter_mask(letters: &[char]) -> u32 {
    letters.iter().filter(|&&c| c != WILDCARD).fold(0, |mask, &c| mask | 1 << (c as u32 % 32))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cost(typed: &str, word: &str) -> Option<f32> {
        let typed: Vec<char> = typed.chars().collect();
        let word: Vec<char> = word.chars().collect();
        Comparison::new(&typed, Script::Latin).cost(&word).map(|(cost, _)| cost)
    }

    #[test]
    fn what_looks_alike_costs_less_than_what_does_not() {
        assert!(cost("wornan", "woman") < cost("woxan", "woman"));
        assert!(cost("clog", "dog") < cost("flog", "dog"));
        assert!(cost("abondon", "abandon") < cost("abxndon", "abandon"));
        assert!(cost("shoudl", "should") < cost("shoukz", "should"));
        assert_eq!(cost("banana", "zebra"), None);
    }

    #[test]
    fn the_keyboard_has_neighbours_above_beside_and_below() {
        for (a, b) in
            [('q', 'w'), ('q', 'a'), ('w', 'a'), ('s', 'w'), ('s', 'e'), ('z', 's'), ('z', 'a')]
        {
            assert!(are_neighbours(a, b) && are_neighbours(b, a), "{a}{b}");
        }
        assert!(
            !are_neighbours('q', 'p') && !are_neighbours('q', 'z') && !are_neighbours('a', 'a')
        );
    }
}
