//! Mistakes that concern whole phrases, with both directions for the ideal observer. Uniform within each kind.

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
        }
        let same = words.len() == count
            && words.iter().zip(phrase).all(|(written, word)| *written == Written::Word(*word));
        (!same).then_some(words)
    }

    /// Everything that may have become `written`, with the chance of that: what an observer computes who knows that
    /// one of `mistakes` happened, each equally often, and exactly how.
    pub(crate) fn origins(
        &self,
        mistakes: &[Mistake],
        slips: usize,
        written: &[Written],
    ) -> Vec<(Vec<u16>, f64)> {
        let mut origins = Vec::new();
        let known: Vec<u16> = written
            .iter()
            .map(|word| match word {
                Written::Word(word) => *word,
                Written::Text(_) => u16::MAX,
            })
            .collect();
        let count = known.len();
        for mistake in mistakes {
            match mistake {
                Mistake::OffList | Mistake::TwoOffList => {
                    let mut found = vec![(known.clone(), 1.0)];
                    for (at, word) in written.iter().enumerate() {
                        let Written::Text(text) = word else { continue };
                        let from = &self.spoilers[slips].origins[text];
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
                    origins.extend(found);
                }
                Mistake::Similar => {
                    for at in 0..count {
                        for &meant in &self.neighbours[usize::from(known[at])] {
                            let mut words = known.clone();
                            words[at] = meant;
                            let able =
                                |word: &&u16| !self.neighbours[usize::from(**word)].is_empty();
                            let places = words.iter().filter(able).count();
                            let ways = self.neighbours[usize::from(meant)].len();
                            origins.push((words, 1.0 / (places * ways) as f64));
                        }
                    }
                }
                Mistake::Adjacent => {
                    for at in 0..count - 1 {
                        let mut words = known.clone();
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
                _ => {}
            }
        }
        origins
    }
}
