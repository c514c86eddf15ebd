//! The ideal observer: who knows which kinds of mistake happen, how often, and exactly how. No answer without an
//! address can be right more often than his.

use sha2::{Digest, Sha256};
use tanekura_phrase::{List, WordIndex};

use crate::mistakes::{Mistake, SLIPS, World, Written, orders, turns};

/// How likely the ideal observer names `phrase` first, and among his first five. Of equals he takes any.
pub(crate) fn ideal(
    world: &World,
    possible: &[(Mistake, f64)],
    slips: &[usize],
    written: &[Written],
    phrase: &[u16],
) -> (f64, f64) {
    let mut origins = Origins { of: phrase.len(), fitting: Vec::new() };
    for &(mistake, share) in possible {
        origins.add(world, mistake, share, slips, written);
    }
    let mut all = origins.fitting;
    all.sort_by(|one, other| one.0.cmp(&other.0));
    all.dedup_by(|later, kept| {
        let same = later.0 == kept.0;
        if same {
            kept.1 += later.1;
        }
        same
    });
    let Some(&(_, own)) = all.iter().find(|(words, _)| words == phrase) else { return (0.0, 0.0) };
    let above = all.iter().filter(|(_, weight)| *weight > own * 1.000_001).count() as f64;
    let equal = all.iter().filter(|(_, weight)| (weight / own - 1.0).abs() <= 1e-6).count() as f64;
    let among = |first: f64| ((first - above) / equal).clamp(0.0, 1.0);
    (among(1.0), among(5.0))
}

/// What may have become the words, as far as it fits the checksum, with the chance of that.
struct Origins {
    /// How many words the phrase has.
    of: usize,
    fitting: Vec<(Vec<u16>, f64)>,
}

impl Origins {
    fn offer(&mut self, words: &[u16], chance: f64) {
        if words.len() == self.of && fits(words) {
            self.fitting.push((words.to_vec(), chance));
        }
    }

    fn add(
        &mut self,
        world: &World,
        mistake: Mistake,
        share: f64,
        slips: &[usize],
        written: &[Written],
    ) {
        let known: Vec<u16> = written
            .iter()
            .map(|word| match word {
                Written::Word(word) => *word,
                Written::Text(_) => u16::MAX,
            })
            .collect();
        let count = known.len();
        let texts = known.iter().filter(|&&word| word == u16::MAX).count();
        let same_count = texts == 0 && count == self.of;
        match mistake {
            Mistake::OffList if texts == 1 => self.off_list(world, share, slips, written, &known),
            Mistake::TwoOffList if texts == 2 => {
                self.off_list(world, share, slips, written, &known)
            }
            Mistake::Abbreviated if texts == 1 => {
                let at = known.iter().position(|&word| word == u16::MAX).unwrap();
                let Written::Text(text) = &written[at] else { return };
                for index in WordIndex::all() {
                    if text.len() == 4 && List::English.word(index).starts_with(text.as_str()) {
                        let mut words = known.clone();
                        words[at] = index.get();
                        self.offer(&words, share / count as f64);
                    }
                }
            }
            Mistake::Similar | Mistake::Adjacent | Mistake::Order | Mistake::Rotated
                if same_count =>
            {
                for (words, chance) in back(world, mistake, &known) {
                    self.offer(&words, share * chance);
                }
            }
            Mistake::TwoSlips if same_count => {
                for last in SLIPS {
                    for (between, chance) in back(world, last, &known) {
                        for first in SLIPS {
                            for (words, earlier) in back(world, first, &between) {
                                self.offer(&words, share * chance * earlier / 4.0);
                            }
                        }
                    }
                }
            }
            Mistake::Swap if same_count => {
                for one in 0..count - 2 {
                    for other in one + 2..count {
                        let mut words = known.clone();
                        words.swap(one, other);
                        let ways = (count - 2) * (count - one - 2);
                        self.offer(&words, share / ways as f64);
                    }
                }
            }
            Mistake::Moved if same_count => {
                for from in 0..count {
                    for to in 0..count {
                        let mut words = known.clone();
                        let word = words.remove(to);
                        words.insert(from, word);
                        self.offer(&words, share / (count * count) as f64);
                    }
                }
            }
            Mistake::Wrong if same_count => {
                for at in 0..count {
                    let mut words = known.clone();
                    for meant in (0..2048).filter(|&meant| meant != known[at]) {
                        words[at] = meant;
                        self.offer(&words, share / (count * 2048) as f64);
                    }
                }
            }
            Mistake::NumberBase if same_count => {
                for by in [1_i32, -1] {
                    let words: Vec<u16> =
                        known.iter().map(|&word| (i32::from(word) - by) as u16).collect();
                    if words.iter().all(|&word| word < 2048) {
                        self.offer(&words, share / 2.0);
                    }
                }
            }
            Mistake::Missing if count + 1 == self.of => {
                for at in 0..self.of {
                    let mut words = known.clone();
                    words.insert(at, 0);
                    for meant in 0..2048 {
                        words[at] = meant;
                        self.offer(&words, share / self.of as f64);
                    }
                }
            }
            Mistake::Extra if count == self.of + 1 => {
                for at in 0..self.of {
                    if known[at] == known[at + 1] {
                        let mut words = known.clone();
                        words.remove(at);
                        self.offer(&words, share / self.of as f64);
                    }
                }
            }
            Mistake::Repeated if count == self.of + 4 => {
                for start in (0..self.of).step_by(4) {
                    if known[start..start + 4] == known[start + 4..start + 8] {
                        let mut words = known.clone();
                        words.drain(start..start + 4);
                        self.offer(&words, share * 4.0 / self.of as f64);
                    }
                }
            }
            _ => {}
        }
    }

    fn off_list(
        &mut self,
        world: &World,
        share: f64,
        slips: &[usize],
        written: &[Written],
        known: &[u16],
    ) {
        for &way in slips {
            let mut found = vec![(known.to_vec(), share / slips.len() as f64)];
            for (at, word) in written.iter().enumerate() {
                let Written::Text(text) = word else { continue };
                let from = world.spoilers[way].origins.get(text);
                let from = from.map(Vec::as_slice).unwrap_or_default();
                found = found
                    .iter()
                    .flat_map(|(words, weight)| {
                        from.iter().map(move |&(word, chance)| {
                            let mut words = words.clone();
                            words[at] = word;
                            (words, weight * chance)
                        })
                    })
                    .collect();
            }
            for (words, weight) in found {
                self.offer(&words, weight);
            }
        }
    }
}

/// What may have become `known` by one mistake that keeps the number of words, with the chance of that.
fn back(world: &World, mistake: Mistake, known: &[u16]) -> Vec<(Vec<u16>, f64)> {
    let count = known.len();
    let mut origins = Vec::new();
    match mistake {
        Mistake::Similar => {
            let has = |word: u16| !world.neighbours[usize::from(word)].is_empty();
            for at in 0..count {
                for &meant in &world.neighbours[usize::from(known[at])] {
                    let mut words = known.to_vec();
                    words[at] = meant;
                    let places = words.iter().filter(|&&word| has(word)).count();
                    let ways = world.neighbours[usize::from(meant)].len();
                    origins.push((words, 1.0 / (places * ways) as f64));
                }
            }
        }
        Mistake::Adjacent => {
            for at in 0..count - 1 {
                let mut words = known.to_vec();
                words.swap(at, at + 1);
                origins.push((words, 1.0 / (count - 1) as f64));
            }
        }
        Mistake::Order => {
            let all = orders(count);
            for order in &all {
                let mut words = vec![0; count];
                for (at, &from) in order.iter().enumerate() {
                    words[from] = known[at];
                }
                origins.push((words, 1.0 / all.len() as f64));
            }
        }
        Mistake::Rotated => {
            let all = turns(count);
            for &[start, length, turn] in &all {
                let mut words = known.to_vec();
                words[start..start + length].rotate_right(turn);
                origins.push((words, 1.0 / all.len() as f64));
            }
        }
        _ => {}
    }
    origins
}

/// Whether the checksum fits: written once more, so that the observer shares nothing with what is measured.
fn fits(words: &[u16]) -> bool {
    let check = words.len() / 3;
    let mut bits = Vec::with_capacity(words.len() * 11);
    for word in words {
        bits.extend((0..11).rev().map(|bit| word >> bit & 1 == 1));
    }
    let byte = |eight: &[bool]| eight.iter().fold(0_u8, |byte, &bit| byte << 1 | u8::from(bit));
    let (entropy, rest) = bits.split_at(bits.len() - check);
    let entropy: Vec<u8> = entropy.chunks(8).map(byte).collect();
    byte(rest) == Sha256::digest(&entropy)[0] >> (8 - check)
}
