//! Mistakes that concern whole phrases. Uniform within each kind. The way back is in `ideal`.

use crate::chance::Chance;
use crate::slips::Spoiler;

/// What happens to a phrase.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash)]
pub(crate) enum Mistake {
    OffList,
    TwoOffList,
    Similar,
    Adjacent,
    Order,
    Swap,
    Moved,
    Missing,
    Extra,
    Repeated,
    Wrong,
    NumberBase,
    Abbreviated,
    Rotated,
    /// Two slips, one after the other: similar words, neighbours exchanged, or one of each.
    TwoSlips,
    /// Three slips, which nobody looks for.
    ThreeSlips,
}

/// How often what happens, in the population of the simulation. It leaves every figure of the model alone: the
/// shares are rounder, kinds are missing, and within a kind everything is equally likely.
pub(crate) const POPULATION: [(Mistake, f64); 16] = [
    (Mistake::OffList, 0.38),
    (Mistake::TwoOffList, 0.02),
    (Mistake::Similar, 0.13),
    (Mistake::Adjacent, 0.11),
    (Mistake::Order, 0.12),
    (Mistake::Swap, 0.02),
    (Mistake::Moved, 0.014),
    (Mistake::Missing, 0.05),
    (Mistake::Extra, 0.03),
    (Mistake::Repeated, 0.01),
    (Mistake::Wrong, 0.04),
    (Mistake::NumberBase, 0.006),
    (Mistake::Abbreviated, 0.02),
    (Mistake::Rotated, 0.01),
    (Mistake::TwoSlips, 0.03),
    (Mistake::ThreeSlips, 0.02),
];

/// What two and three slips are made of.
pub(crate) const SLIPS: [Mistake; 2] = [Mistake::Similar, Mistake::Adjacent];

/// Every block of lines that can be turned: where it begins, how long it is, by how much.
pub(crate) fn turns(count: usize) -> Vec<[usize; 3]> {
    let mut turns = Vec::new();
    for line in [3, 4, 6] {
        for start in (0..count).step_by(line) {
            for length in (2 * line..=count - start).step_by(line) {
                turns.extend((line..length).step_by(line).map(|turn| [start, length, turn]));
            }
        }
    }
    turns
}

/// What was written: words of the list, or text.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Written {
    Word(u16),
    Text(String),
}

pub(crate) struct World {
    pub(crate) spoilers: Vec<Spoiler>,
    pub(crate) neighbours: Vec<Vec<u16>>,
}

/// All grid orders that are documented, as "the k-th word read is this one of the phrase".
pub(crate) fn orders(count: usize) -> Vec<Vec<usize>> {
    let mut orders: Vec<Vec<usize>> = Vec::new();
    for columns in [2, 3, 4, 6, 8, 12] {
        if !count.is_multiple_of(columns) || columns >= count {
            continue;
        }
        let rows = count / columns;
        orders.push((0..count).map(|k| (k % rows) * columns + k / rows).collect());
        if columns <= 4 {
            orders.push(
                (0..count).map(|k| k / columns * columns + columns - 1 - k % columns).collect(),
            );
        }
    }
    orders.push((0..count).map(|k| (k + count / 2) % count).collect());
    orders.sort();
    orders.dedup();
    orders
}

impl World {
    /// Spoils `phrase`. `None` when this mistake cannot happen to it.
    pub(crate) fn spoil(
        &self,
        mistake: Mistake,
        slips: usize,
        phrase: &[u16],
        chance: &mut Chance,
    ) -> Option<Vec<Written>> {
        let mut words: Vec<Written> = phrase.iter().map(|&word| Written::Word(word)).collect();
        let count = words.len();
        match mistake {
            Mistake::OffList | Mistake::TwoOffList => {
                let first = chance.below(count);
                let mut places = vec![first];
                if mistake == Mistake::TwoOffList {
                    places.push((first + 1 + chance.below(count - 1)) % count);
                }
                for place in places {
                    let outcomes = &self.spoilers[slips].outcomes[usize::from(phrase[place])];
                    if outcomes.is_empty() {
                        return None;
                    }
                    words[place] = Written::Text(chance.pick(outcomes).clone());
                }
            }
            Mistake::Similar => {
                let able: Vec<usize> = (0..count)
                    .filter(|&at| !self.neighbours[usize::from(phrase[at])].is_empty())
                    .collect();
                if able.is_empty() {
                    return None;
                }
                let place = *chance.pick(&able);
                words[place] =
                    Written::Word(*chance.pick(&self.neighbours[usize::from(phrase[place])]));
            }
            Mistake::Adjacent => {
                let at = chance.below(count - 1);
                words.swap(at, at + 1);
            }
            Mistake::Order => {
                let all = orders(count);
                let order = chance.pick(&all);
                words = order.iter().map(|&from| words[from].clone()).collect();
            }
            Mistake::Swap => {
                let one = chance.below(count - 2);
                let other = one + 2 + chance.below(count - one - 2);
                words.swap(one, other);
            }
            Mistake::Moved => {
                let word = words.remove(chance.below(count));
                words.insert(chance.below(count), word);
            }
            Mistake::Missing => {
                words.remove(chance.below(count));
            }
            Mistake::Extra => {
                let at = chance.below(count);
                words.insert(at, words[at].clone());
            }
            Mistake::Repeated => {
                let start = chance.below(count / 4) * 4;
                let line: Vec<Written> = words[start..start + 4].to_vec();
                words.splice(start..start, line);
            }
            Mistake::Wrong => {
                words[chance.below(count)] = Written::Word(chance.below(2048) as u16);
            }
            Mistake::NumberBase => {
                let up = chance.below(2) == 0;
                for (room, &word) in words.iter_mut().zip(phrase) {
                    let shifted = if up { word.checked_add(1) } else { word.checked_sub(1) };
                    *room = Written::Word(shifted.filter(|&word| word < 2048)?);
                }
            }
            Mistake::Abbreviated => {
                let place = chance.below(count);
                let list = tanekura_phrase::List::English;
                let word = list.word(tanekura_phrase::WordIndex::new(phrase[place])?);
                let short: String = word.chars().take(4).collect();
                if short == word || list.find(&short).is_some() {
                    return None;
                }
                words[place] = Written::Text(short);
            }
            Mistake::Rotated => {
                let [start, length, turn] = *chance.pick(&turns(count));
                words[start..start + length].rotate_left(turn);
            }
            Mistake::TwoSlips | Mistake::ThreeSlips => {
                let mut now = phrase.to_vec();
                for _ in 0..if mistake == Mistake::TwoSlips { 2 } else { 3 } {
                    words = self.spoil(*chance.pick(&SLIPS), slips, &now, chance)?;
                    for (room, word) in now.iter_mut().zip(&words) {
                        if let Written::Word(word) = word {
                            *room = *word;
                        }
                    }
                }
            }
        }
        let same = words.len() == count
            && words.iter().zip(phrase).all(|(written, word)| *written == Written::Word(*word));
        (!same).then_some(words)
    }
}
