//! The older scheme of three cards, each with a third of the words left out. Read for recovery only.
//!
//! In: readings of cards, gaps marked. Out: the phrase of two or three cards. Weak: one card of a 12-word phrase leaves
//! four words open, which rented computers can try. This program never makes such cards.

use std::fmt;

use tanekura_phrase::{List, Phrase, PhraseError, WORD_COUNTS, WordIndex};
use zeroize::Zeroizing;

use crate::error::ShareError;

/// Words of a phrase with gaps.
pub struct Card {
    pub(crate) list: List,
    pub(crate) words: Zeroizing<Vec<Option<WordIndex>>>,
}

impl Card {
    /// A card, when it looks like one: as long as a phrase, between a quarter and a half of it left out.
    pub(crate) fn new(list: List, words: Vec<Option<WordIndex>>) -> Option<Self> {
        let words = Zeroizing::new(words);
        let gaps = words.iter().filter(|word| word.is_none()).count();
        let fits = WORD_COUNTS.contains(&words.len())
            && gaps * 4 >= words.len()
            && gaps * 2 <= words.len();
        fits.then_some(Self { list, words })
    }

    pub(crate) fn same_as(&self, other: &Self) -> bool {
        self.list == other.list && *self.words == *other.words
    }

    /// How many words the phrase has.
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.words.len()
    }
}

impl fmt::Debug for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Card({} places, hidden)", self.words.len())
    }
}

/// The phrase of two or three cards.
///
/// # Errors
/// [`ShareError::TooFewShares`] when places stay open, [`ShareError::Inconsistent`] when two cards say different words,
/// [`ShareError::Checksum`].
pub(crate) fn join(cards: &[&Card]) -> Result<Phrase, ShareError> {
    let Some(first) = cards.first() else { return Err(ShareError::TooFewShares) };
    let mut words = Zeroizing::new(Vec::with_capacity(first.words.len()));
    for place in 0..first.words.len() {
        let mut known: Option<WordIndex> = None;
        for card in cards {
            if card.words.len() != first.words.len() {
                return Err(ShareError::DifferentLength);
            }
            if card.list != first.list {
                return Err(ShareError::DifferentList);
            }
            let here = card.words.get(place).copied().flatten();
            if known.is_some() && here.is_some() && known != here {
                return Err(ShareError::Inconsistent);
            }
            known = known.or(here);
        }
        words.push(known.ok_or(ShareError::TooFewShares)?);
    }
    Phrase::from_indices(first.list, &words).map_err(|error| match error {
        PhraseError::Checksum => ShareError::Checksum,
        _ => ShareError::Length,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use tanekura_secret::SecretBytes;

    fn cards() -> (Phrase, Vec<Card>) {
        let entropy = SecretBytes::taking(&mut (10..26).collect::<Vec<u8>>());
        let phrase = Phrase::from_entropy(List::English, &entropy).unwrap();
        let cards = (0..3)
            .map(|card| {
                let words = (0..12).map(|at| phrase.index(at).filter(|_| at % 3 != card)).collect();
                Card::new(List::English, words).unwrap()
            })
            .collect();
        (phrase, cards)
    }

    #[test]
    fn two_cards_give_the_phrase_and_one_does_not() {
        let (phrase, cards) = cards();
        for (a, b) in [(0, 1), (0, 2), (1, 2)] {
            assert!(join(&[&cards[a], &cards[b]]).unwrap().same_as(&phrase));
        }
        assert_eq!(join(&[&cards[0]]).err(), Some(ShareError::TooFewShares));
    }

    #[test]
    fn cards_that_contradict_each_other_are_noticed() {
        let (_, mut cards) = cards();
        let other = cards[1].words[2].and_then(|word| WordIndex::new((word.get() + 1) % 2048));
        cards[1].words[2] = other;
        assert_eq!(join(&[&cards[0], &cards[1]]).err(), Some(ShareError::Inconsistent));
    }

    #[test]
    fn a_whole_phrase_and_an_empty_card_are_no_cards() {
        let word = WordIndex::new(5);
        assert!(Card::new(List::English, vec![word; 12]).is_none());
        assert!(Card::new(List::English, vec![None; 12]).is_none());
        assert!(Card::new(List::English, vec![word, None, word]).is_none());
    }
}
