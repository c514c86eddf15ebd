//! Four ways to spoil one word, each written from other evidence than the model. Each lists every outcome, all equally
//! likely, so that the ideal observer can turn it round.
//!
//! The tables here repeat parts of the model's on purpose: with the model's own, the simulation would agree with
//! whatever the model says.

use std::collections::HashMap;

use tanekura_phrase::{List, WordIndex};

/// Which way.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash)]
pub(crate) enum Slips {
    /// Handwriting: the pairs and groups of facts about look-alike letters.
    Hand,
    /// Typing: neighbouring keys, keys exchanged, doubled, left out.
    Keys,
    /// Dictation and spelling: sounds, doubled consonants, vowels, endings.
    Ear,
    /// Any one letter replaced, added, left out or exchanged. Held out: never used for choosing figures.
    Any,
}

impl Slips {
    pub(crate) const ALL: [Self; 4] = [Self::Hand, Self::Keys, Self::Ear, Self::Any];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Hand => "hand",
            Self::Keys => "keys",
            Self::Ear => "ear",
            Self::Any => "any letter (held out)",
        }
    }

    /// Every outcome for `word`, some more than once.
    fn outcomes(self, word: &str) -> Vec<String> {
        let letters: Vec<char> = word.chars().collect();
        match self {
            Self::Hand => hand(&letters),
            Self::Keys => keys(&letters),
            Self::Ear => ear(word, &letters),
            Self::Any => any(&letters),
        }
    }
}

const PAIRS: &str = "ac ae ao bd bh bp bq br ce cg cn co cq cu dg dh do dp dq ef eo fi fj fl fp ft gj go gp gq gy hk \
    hl hm hn hr ij il it iy jl jp jq jy kx lt mn mw nu nz op oq ou ov pq pr qy sz uv uw uy vw vy";
const GROUPS: [(&str, &str); 12] = [
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
];

fn hand(letters: &[char]) -> Vec<String> {
    let word: String = letters.iter().collect();
    let mut out = Vec::new();
    for pair in PAIRS.split_whitespace() {
        let pair: Vec<char> = pair.chars().collect();
        for (from, to) in [(pair[0], pair[1]), (pair[1], pair[0])] {
            for at in 0..letters.len() {
                if letters[at] == from {
                    let mut changed = letters.to_vec();
                    changed[at] = to;
                    out.push(changed.into_iter().collect());
                }
            }
        }
    }
    for (one, other) in GROUPS {
        for (from, to) in [(one, other), (other, one)] {
            for (at, _) in word.match_indices(from) {
                out.push(format!("{}{to}{}", &word[..at], &word[at + from.len()..]));
            }
        }
    }
    out
}

fn keys(letters: &[char]) -> Vec<String> {
    const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    let near = |letter: char| {
        let mut near = Vec::new();
        for (number, row) in ROWS.iter().enumerate() {
            let row: Vec<char> = row.chars().collect();
            if let Some(at) = row.iter().position(|&key| key == letter) {
                near.extend(at.checked_sub(1).and_then(|at| row.get(at)));
                near.extend(row.get(at + 1));
                if let Some(below) = ROWS.get(number + 1) {
                    near.extend(below.chars().nth(at));
                }
                if number > 0 {
                    near.extend(ROWS[number - 1].chars().nth(at));
                }
            }
        }
        near
    };
    let mut out = Vec::new();
    for at in 0..letters.len() {
        for key in near(letters[at]) {
            let mut changed = letters.to_vec();
            changed[at] = key;
            out.push(changed.into_iter().collect());
        }
        let mut doubled = letters.to_vec();
        doubled.insert(at, letters[at]);
        out.push(doubled.into_iter().collect());
        let mut without = letters.to_vec();
        without.remove(at);
        out.push(without.into_iter().collect());
        if at > 0 && letters[at] != letters[at - 1] {
            let mut exchanged = letters.to_vec();
            exchanged.swap(at, at - 1);
            out.push(exchanged.into_iter().collect());
        }
    }
    out
}

fn ear(word: &str, letters: &[char]) -> Vec<String> {
    const SOUNDS: [(&str, &str); 22] = [
        ("ph", "f"),
        ("f", "ph"),
        ("ck", "k"),
        ("c", "k"),
        ("k", "c"),
        ("s", "c"),
        ("c", "s"),
        ("s", "z"),
        ("z", "s"),
        ("ee", "ea"),
        ("ea", "ee"),
        ("ai", "ay"),
        ("ie", "ei"),
        ("ei", "ie"),
        ("ou", "ow"),
        ("ow", "ou"),
        ("er", "or"),
        ("or", "er"),
        ("le", "el"),
        ("tion", "sion"),
        ("g", "j"),
        ("j", "g"),
    ];
    let mut out = Vec::new();
    for (from, to) in SOUNDS {
        for (at, _) in word.match_indices(from) {
            out.push(format!("{}{to}{}", &word[..at], &word[at + from.len()..]));
        }
    }
    for at in 0..letters.len() {
        if "aeiou".contains(letters[at]) {
            for vowel in "aeiou".chars().filter(|&vowel| vowel != letters[at]) {
                let mut changed = letters.to_vec();
                changed[at] = vowel;
                out.push(changed.into_iter().collect());
            }
        } else if at > 0 && at + 1 < letters.len() {
            let mut changed = letters.to_vec();
            if letters[at] == letters[at - 1] {
                changed.remove(at);
            } else {
                changed.insert(at, letters[at]);
            }
            out.push(changed.into_iter().collect());
        }
    }
    for ending in ["s", "ed", "ing", "er", "e"] {
        out.push(format!("{word}{ending}"));
        if let Some(stem) = word.strip_suffix('e') {
            out.push(format!("{stem}{ending}"));
        }
    }
    out
}

fn any(letters: &[char]) -> Vec<String> {
    let mut out = Vec::new();
    for at in 0..=letters.len() {
        for letter in 'a'..='z' {
            let mut longer = letters.to_vec();
            longer.insert(at, letter);
            out.push(longer.into_iter().collect());
            if at < letters.len() && letters[at] != letter {
                let mut changed = letters.to_vec();
                changed[at] = letter;
                out.push(changed.into_iter().collect());
            }
        }
        if at < letters.len() {
            let mut without = letters.to_vec();
            without.remove(at);
            out.push(without.into_iter().collect());
            if at > 0 && letters[at] != letters[at - 1] {
                let mut exchanged = letters.to_vec();
                exchanged.swap(at, at - 1);
                out.push(exchanged.into_iter().collect());
            }
        }
    }
    out
}

/// Both directions of one way to spoil words.
pub(crate) struct Spoiler {
    /// For every word of the list, its off-list outcomes.
    pub(crate) outcomes: Vec<Vec<String>>,
    /// For every off-list outcome, the words it comes from, with the chance of it given that word.
    pub(crate) origins: HashMap<String, Vec<(u16, f64)>>,
}

impl Spoiler {
    pub(crate) fn new(slips: Slips) -> Self {
        let mut origins: HashMap<String, Vec<(u16, f64)>> = HashMap::new();
        let mut all = Vec::new();
        for index in WordIndex::all() {
            let word = List::English.word(index);
            let mut outcomes = slips.outcomes(word);
            outcomes.retain(|text| text.len() > 1 && List::English.find(text).is_none());
            let chance = 1.0 / outcomes.len() as f64;
            for text in &outcomes {
                let from = origins.entry(text.clone()).or_default();
                match from.iter_mut().find(|(word, _)| *word == index.get()) {
                    Some((_, sum)) => *sum += chance,
                    None => from.push((index.get(), chance)),
                }
            }
            all.push(outcomes);
        }
        Self { outcomes: all, origins }
    }
}

/// For every word, the other words of the list at one edit, or `cl` against `d`.
pub(crate) fn neighbours() -> Vec<Vec<u16>> {
    let mut all = vec![Vec::new(); 2048];
    for index in WordIndex::all() {
        let word = List::English.word(index);
        let letters: Vec<char> = word.chars().collect();
        let mut outcomes = any(&letters);
        outcomes.extend(
            GROUPS.iter().take(2).flat_map(|(one, other)| {
                [word.replacen(one, other, 1), word.replacen(other, one, 1)]
            }),
        );
        let mut found: Vec<u16> = outcomes
            .iter()
            .filter_map(|text| List::English.find(text))
            .map(WordIndex::get)
            .filter(|&other| other != index.get())
            .collect();
        found.sort_unstable();
        found.dedup();
        all[usize::from(index.get())] = found;
    }
    all
}
