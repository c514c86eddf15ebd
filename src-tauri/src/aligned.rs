//! What is different between the words as read and a phrase that was found, told by places.
//!
//! In: both. Out: for each place of the phrase the place as read, and the places that differ. Words of the person's own
//! that only stand elsewhere are told by their places alone.
//! Not here: what would have happened (crate `repair` knows the kind).

use tanekura_phrase::{Phrase, Reading, WordIndex};

/// One place that differs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Difference {
    /// Counted from 1, in the phrase as read; for a word that was not read, where it goes.
    pub(crate) position: u8,
    /// The word there does not belong to the phrase.
    pub(crate) left_out: bool,
    /// The new word, when it is not one of the person's own from another place.
    pub(crate) word: Option<WordIndex>,
}

/// Both together.
pub(crate) struct Aligned {
    /// For each place of the phrase the place as read, 0 for a new word; empty when every word is in its place.
    pub(crate) order: Vec<u8>,
    pub(crate) differences: Vec<Difference>,
}

/// Compares them.
pub(crate) fn aligned(reading: &Reading, phrase: &Phrase) -> Aligned {
    let list = phrase.list();
    let words: Vec<WordIndex> =
        (0..phrase.word_count()).filter_map(|at| phrase.index(at)).collect();
    let read: Vec<Option<WordIndex>> =
        (1..=reading.word_count()).map(|at| reading.index(small(at), list)).collect();
    if words.len() == read.len() { same_count(&read, &words) } else { other_count(&read, &words) }
}

fn same_count(read: &[Option<WordIndex>], words: &[WordIndex]) -> Aligned {
    let differing: Vec<usize> = read
        .iter()
        .zip(words)
        .enumerate()
        .filter(|(_, (read, word))| **read != Some(**word))
        .map(|(place, _)| place)
        .collect();
    let mut order: Vec<u8> = (1..=words.len()).map(small).collect();
    let mut free = differing.clone();
    let mut differences = Vec::new();
    for &place in &differing {
        let word = words.get(place).copied();
        let elsewhere = free.iter().position(|&from| read.get(from).copied().flatten() == word);
        let from = elsewhere.map(|number| free.remove(number));
        if let (Some(from), Some(room)) = (from, order.get_mut(place)) {
            *room = small(from + 1);
        }
        let word = word.filter(|_| from.is_none());
        differences.push(Difference { position: small(place + 1), left_out: false, word });
    }
    if differences.iter().all(|difference| difference.word.is_some()) {
        order.clear();
    }
    Aligned { order, differences }
}

/// Walks along both; where they part, a word is missing or too many, until the counts agree.
fn other_count(read: &[Option<WordIndex>], words: &[WordIndex]) -> Aligned {
    let (mut order, mut differences) = (Vec::new(), Vec::new());
    let (mut from, mut place) = (0, 0);
    while from < read.len() || place < words.len() {
        let word = words.get(place).copied();
        let same = word.is_some() && read.get(from).copied().flatten() == word;
        let (read_left, words_left) = (read.len() - from, words.len() - place);
        if same || (read_left == words_left && word.is_some()) {
            if !same {
                differences.push(Difference { position: small(from + 1), left_out: false, word });
            }
            order.push(small(from + 1));
            (from, place) = (from + 1, place + 1);
        } else if read_left < words_left {
            differences.push(Difference { position: small(place + 1), left_out: false, word });
            order.push(0);
            place += 1;
        } else {
            differences.push(Difference { position: small(from + 1), left_out: true, word: None });
            from += 1;
        }
    }
    Aligned { order, differences }
}

fn small(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use tanekura_phrase::{List, read};

    use super::*;

    const PHRASE: &str =
        "legal winner thank year wave sausage worth useful legal winner thank yellow";

    fn phrase() -> Phrase {
        let index = |word: &str| List::English.find(word).unwrap();
        let indices: Vec<WordIndex> = PHRASE.split(' ').map(index).collect();
        Phrase::from_indices(List::English, &indices).unwrap()
    }

    fn compared(text: &str) -> (Vec<u8>, Vec<(u8, bool, bool)>) {
        let aligned = aligned(&read(text, Some(List::English)), &phrase());
        let told = |it: &Difference| (it.position, it.left_out, it.word.is_some());
        (aligned.order, aligned.differences.iter().map(told).collect())
    }

    #[test]
    fn a_replaced_word_is_told_with_its_place() {
        assert_eq!(compared(PHRASE), (vec![], vec![]));
        assert_eq!(compared(&PHRASE.replace("wave", "zoo")), (vec![], vec![(5, false, true)]));
    }

    #[test]
    fn words_that_changed_places_are_told_without_words() {
        let swapped = PHRASE.replace("year wave", "wave year");
        let order = vec![1, 2, 3, 5, 4, 6, 7, 8, 9, 10, 11, 12];
        assert_eq!(compared(&swapped), (order.clone(), vec![(4, false, false), (5, false, false)]));
        let both = swapped.replace("useful", "zoo");
        let differences = vec![(4, false, false), (5, false, false), (8, false, true)];
        assert_eq!(compared(&both), (order, differences));
    }

    #[test]
    fn missing_words_and_words_too_many_are_told_at_their_places() {
        let (order, differences) = compared(&PHRASE.replace(" wave", ""));
        assert_eq!(order, [1, 2, 3, 4, 0, 5, 6, 7, 8, 9, 10, 11]);
        assert_eq!(differences, [(5, false, true)]);
        let (order, differences) = compared(&PHRASE.replace("wave", "wave zoo"));
        assert_eq!(order, [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13]);
        assert_eq!(differences, [(6, true, false)]);
        let (_, differences) = compared("");
        assert_eq!(differences.len(), 12);
    }
}
