//! A small population of mistakes: every one of them must be in the ladder, at both lengths and for every kind.
//! The simulation (`benches/simulate.rs find`) does the same with real addresses, two thousand times.

use tanekura_phrase::{Entry, List, Phrase, Reading, WordIndex};
use tanekura_secret::SecretBytes;
use tanekura_wallet::search::Packed;

use crate::channel;
use crate::knowledge::Knowledge;
use crate::ladder::Ladder;

const LIST: List = List::English;

struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % end
    }
}

#[derive(Clone)]
enum Written {
    Word(u16),
    Text(String),
    Unreadable,
}

impl Written {
    /// Text that is itself a word of the list would be read as that word.
    fn filter_list(self) -> Option<Self> {
        match self {
            Self::Text(text) if LIST.find(&text).is_some() => None,
            other => Some(other),
        }
    }
}

fn phrase(count: usize, chance: &mut Chance) -> Vec<u16> {
    let mut entropy: Vec<u8> = (0..count * 4 / 3).map(|_| chance.below(256) as u8).collect();
    let phrase = Phrase::from_entropy(LIST, &SecretBytes::taking(&mut entropy)).unwrap();
    (0..count).map(|at| phrase.index(at).unwrap().get()).collect()
}

fn text(word: u16) -> &'static str {
    LIST.word(WordIndex::new(word).unwrap())
}

/// One of seventeen mistakes. `None` when it cannot happen to these words.
fn spoil(kind: usize, phrase: &[u16], chance: &mut Chance) -> Option<Vec<Written>> {
    let count = phrase.len();
    let mut words: Vec<Written> = phrase.iter().map(|&word| Written::Word(word)).collect();
    let at = chance.below(count);
    match kind {
        0 => {
            let mut letters: Vec<char> = text(phrase[at]).chars().collect();
            letters.swap(1, 2);
            words[at] = Written::Text(letters.into_iter().collect());
        }
        1 => words[at] = Written::Text(text(phrase[at]).replacen('a', "o", 1)),
        2 => words[at] = Written::Text(text(phrase[at]).chars().take(4).collect()),
        3 => {
            let similar = channel::similar(LIST, phrase[at]);
            // What is similar to the word is, the other way round, what the word may be written for.
            words[at] = Written::Word(similar.first()?.word);
        }
        4 => {
            let columns = [2, 3, 4, 6][chance.below(4)];
            let rows = count / columns;
            words = (0..count).map(|k| words[(k % rows) * columns + k / rows].clone()).collect();
        }
        5 => words.swap(at.min(count - 2), at.min(count - 2) + 1),
        6 => words.swap(at, chance.below(count)),
        7 => {
            let word = words.remove(at);
            words.insert(chance.below(count), word);
        }
        8 => {
            words.remove(at);
        }
        9 => words.insert(at, words[at].clone()),
        10 => {
            let start = at / 4 * 4;
            let line: Vec<Written> = words[start..start + 4].to_vec();
            words.splice(start..start, line);
        }
        11 => words[at] = Written::Word(chance.below(2048) as u16),
        12 => {
            for (word, true_word) in words.iter_mut().zip(phrase) {
                *word = Written::Word(true_word.checked_add(1).filter(|&word| word < 2048)?);
            }
        }
        13 => {
            let at = at.min(count - 2);
            let joined = format!("{}{}", text(phrase[at]), text(phrase[at + 1]));
            words.remove(at);
            words[at] = Written::Text(joined).filter_list()?;
        }
        14 => {
            let (left, right) = text(phrase[at]).split_at_checked(3)?;
            let halves = [left, right].map(|half| match LIST.find(half) {
                Some(word) => Written::Word(word.get()),
                None => Written::Text(half.to_owned()),
            });
            if right.len() < 2 {
                return None;
            }
            words.splice(at..=at, halves);
        }
        15 => {
            let longer: Vec<u16> = (0..2048)
                .filter(|&word| word != phrase[at] && text(word).starts_with(text(phrase[at])))
                .collect();
            words[at] = Written::Word(*longer.get(chance.below(longer.len().max(1)))?);
        }
        _ => words[at] = Written::Unreadable,
    }
    Some(words)
}

fn reading(words: &[Written]) -> Reading {
    let entries: Vec<Entry<'_>> = words
        .iter()
        .map(|word| match word {
            Written::Word(word) => Entry::Index(LIST, WordIndex::new(*word).unwrap()),
            Written::Text(text) => Entry::Text(text),
            Written::Unreadable => Entry::Unreadable,
        })
        .collect();
    Reading::from_entries(&entries, Some(LIST))
}

#[test]
fn spoiled_phrases_are_all_in_the_ladder() {
    let mut chance = Chance(39);
    let mut cases = 0;
    while cases < 340 {
        let count = if cases % 2 == 0 { 12 } else { 24 };
        let phrase = phrase(count, &mut chance);
        let kind = cases / 2 % 17;
        let Some(written) = spoil(kind, &phrase, &mut chance) else { continue };
        let ladder = Ladder::plan(&reading(&written), LIST, &Knowledge::new(), 1).unwrap();
        let wanted = Packed::of(&phrase);
        let mut candidates = Vec::new();
        let found = ladder.steps().iter().any(|step| {
            let rung = ladder.rung(step).unwrap();
            candidates.clear();
            rung.fill(0..rung.count(), &mut candidates);
            step.words == count && candidates.contains(&wanted)
        });
        assert!(found, "kind {kind}, {count} words, case {cases}");
        cases += 1;
    }
}
