//! The words as they were read, prepared for the search: for every place the word that stands there, or the words
//! that may have been meant, with weights.
//!
//! In: a reading, a list, what the person knows. Out: an [`Observed`], or the contradiction between them.
//! Not here: mistakes that concern more than one place (`kinds`).

use std::sync::Arc;

use tanekura_phrase::{ChangeCode, List, Reading, SlotState, WordIndex};
use zeroize::Zeroizing;

use crate::channel::{self, Alike, Choice, Choices};
use crate::kind::Kind;
use crate::knowledge::{self, Knowledge, Layout};
use crate::seams::{self, Seams};
use crate::words::LIST;

/// More words than this are not looked at: no mistake turns a phrase into so many.
pub(crate) const MOST_PLACES: usize = 31;
/// How many unknown words are searched for when nothing is known about them.
pub const MOST_UNKNOWN: usize = 4;
/// A place is known so well as the number of words says that share this weight.
const NEARLY_ALL: f32 = 0.98;
/// With more possible words than this a place is no word of one's own.
const OWN: usize = 64;

/// Why there is nothing to search.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum RepairError {
    /// No phrase has nearly so few or so many words.
    #[error("{count} words cannot be made into a phrase by the mistakes that are searched for")]
    Count {
        /// How many were read.
        count: u8,
    },
    /// Two things that were said exclude each other.
    #[error("what was said about word {position} contradicts itself or the word")]
    Contradiction {
        /// Which word, counted from 1; 0 for the phrase as a whole.
        position: u8,
    },
    /// No word of the phrase was given.
    #[error("no word of the phrase was given")]
    NoOwnWords,
    /// A place was named that the phrase does not have.
    #[error("there is no word {position}")]
    NoSuchPlace {
        /// Which, counted from 1.
        position: u8,
    },
    /// No word of the list fits what is known about a place.
    #[error("no word of the list fits what is known about word {position}")]
    NothingFits {
        /// Which, counted from 1.
        position: u8,
    },
    /// So many unknown words cannot be found, and a search for them would serve nobody who owns the phrase.
    #[error("{count} words are unknown; at most four can be searched for")]
    TooManyUnknown {
        /// How many.
        count: u8,
    },
}

impl RepairError {
    /// The code used in JSON and, with `-` for `_`, in message files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Count { .. } => "repair_count",
            Self::Contradiction { .. } => "repair_contradiction",
            Self::NoOwnWords => "repair_no_own_words",
            Self::NoSuchPlace { .. } => "repair_no_such_place",
            Self::NothingFits { .. } => "repair_nothing_fits",
            Self::TooManyUnknown { .. } => "repair_too_many_unknown",
        }
    }

    /// The place or number that the code is about.
    #[must_use]
    pub fn number(self) -> Option<u8> {
        match self {
            Self::Count { count } | Self::TooManyUnknown { count } => Some(count),
            Self::Contradiction { position }
            | Self::NoSuchPlace { position }
            | Self::NothingFits { position } => (position > 0).then_some(position),
            Self::NoOwnWords => None,
        }
    }
}

/// One place as it was read.
pub(crate) enum Place {
    /// A word of the list stands there.
    Known {
        /// Which.
        word: u16,
        /// The person is sure of it.
        sure: bool,
    },
    /// Some words are possible.
    Open(Arc<Choices>),
}

/// All places.
pub(crate) struct Observed {
    pub(crate) list: List,
    pub(crate) places: Vec<Place>,
    pub(crate) order_lost: bool,
    pub(crate) layout: Option<Layout>,
    pub(crate) numbers: bool,
    pub(crate) not_as_written: bool,
    /// Places, counted from 1 in the whole phrase, where a word is known to be missing.
    pub(crate) missing: Vec<u8>,
    /// Spaces that are missing or too many.
    pub(crate) seams: Box<Seams>,
    /// For each doubtful place the words that are similar.
    similar: Vec<Option<Zeroizing<Vec<Alike>>>>,
}

impl Observed {
    pub(crate) fn of(
        reading: &Reading,
        list: List,
        knowledge: &Knowledge,
    ) -> Result<Self, RepairError> {
        let count = reading.word_count();
        if count == 0 {
            return Err(RepairError::NoOwnWords);
        }
        if count > MOST_PLACES {
            return Err(RepairError::Count { count: u8::try_from(count).unwrap_or(u8::MAX) });
        }
        let last = count as u8;
        let named = knowledge.sure.iter().chain(knowledge.unreadable.iter());
        let named = named.chain(knowledge.patterns.iter().map(|&(position, _)| position));
        if let Some(position) = named.into_iter().find(|&position| position == 0 || position > last)
        {
            return Err(RepairError::NoSuchPlace { position });
        }
        if knowledge.order_lost && knowledge.layout.is_some() {
            return Err(RepairError::Contradiction { position: 0 });
        }
        let mut places = Vec::with_capacity(count);
        for position in 1..=last {
            places.push(place(reading, list, knowledge, position)?);
        }
        let similar = places
            .iter()
            .map(|place| match place {
                Place::Known { word, sure: false } => Some(channel::similar(list, *word)),
                _ => None,
            })
            .collect();
        let texts: Vec<Option<Zeroizing<String>>> = (1..=last)
            .zip(&places)
            .map(|(position, place)| {
                // EXPOSE: compared with the words of the list; wiped on drop.
                let typed = reading
                    .typed(position)
                    .map(|text| Zeroizing::new(text.expose().to_lowercase()))
                    .filter(|text| text.chars().all(char::is_alphabetic) && !text.is_empty());
                match place {
                    Place::Known { sure: true, .. } => None,
                    Place::Known { word, .. } => typed.or_else(|| seams::text_of(list, *word)),
                    Place::Open(_) => typed.filter(|_| !knowledge.unreadable.has(position)),
                }
            })
            .collect();
        let observed = Self {
            list,
            seams: Box::new(Seams::of(list, &texts)),
            similar,
            places,
            order_lost: knowledge.order_lost,
            layout: knowledge.layout,
            numbers: knowledge.from_numbers
                || reading.changes().iter().any(|change| change.code == ChangeCode::NumbersToWords),
            not_as_written: knowledge.not_as_written,
            missing: knowledge.missing.iter().collect(),
        };
        observed.check_unknown()?;
        Ok(observed)
    }

    pub(crate) fn count(&self) -> usize {
        self.places.len()
    }

    /// The word at `place`, counted from 0, when one of the list stands there.
    pub(crate) fn word(&self, place: usize) -> Option<u16> {
        match self.places.get(place)? {
            Place::Known { word, .. } => Some(*word),
            Place::Open(_) => None,
        }
    }

    /// The word at `place` when it may be wrong.
    pub(crate) fn doubtful(&self, place: usize) -> Option<u16> {
        match self.places.get(place)? {
            Place::Known { word, sure: false } => Some(*word),
            _ => None,
        }
    }

    /// The words similar to the doubtful one at `place`.
    pub(crate) fn similar(&self, place: usize) -> Option<&[Alike]> {
        self.similar.get(place)?.as_ref().map(|alike| alike.as_slice())
    }

    pub(crate) fn open(&self, place: usize) -> Option<&Arc<Choices>> {
        match self.places.get(place)? {
            Place::Open(choices) => Some(choices),
            Place::Known { .. } => None,
        }
    }

    pub(crate) fn open_places(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.count()).filter(|&place| self.open(place).is_some())
    }

    /// Owners have words of their own; whoever has not is refused.
    fn check_unknown(&self) -> Result<(), RepairError> {
        let possible = |place: &Place| match place {
            Place::Known { .. } => 1,
            Place::Open(choices) => choices.enough(NEARLY_ALL, usize::from(LIST)),
        };
        if self.places.iter().all(|place| possible(place) > OWN) {
            return Err(RepairError::NoOwnWords);
        }
        // Measured in words: a place of which half the letters are known is half a word.
        let bits: f64 = self.places.iter().map(|place| (possible(place) as f64).log2()).sum();
        let unknown = (bits / 11.0).ceil() as usize;
        // Between 13 and 24 words the count may be wrong in either direction; below, words must be missing.
        let missing = 12_usize.saturating_sub(self.count());
        if unknown + missing > MOST_UNKNOWN {
            return Err(RepairError::TooManyUnknown { count: (unknown + missing) as u8 });
        }
        Ok(())
    }
}

fn place(
    reading: &Reading,
    list: List,
    knowledge: &Knowledge,
    position: u8,
) -> Result<Place, RepairError> {
    let sure = knowledge.sure.has(position);
    let unreadable = knowledge.unreadable.has(position)
        || matches!(reading.state(position, Some(list)), SlotState::Unreadable | SlotState::Empty);
    let typed = reading.typed(position);
    // EXPOSE: one word, compared with patterns and with the words of the list.
    let typed = typed.as_ref().map_or("", |text| text.expose());
    let said = knowledge.patterns.iter().find(|&&(place, _)| place == position);
    // EXPOSE: as above.
    let said = said.map(|(_, pattern)| pattern.expose());
    let written = knowledge::is_pattern(typed).then_some(typed);
    let word = reading.index(position, list).map(WordIndex::get).filter(|_| !unreadable);
    if let Some(pattern) = said.or(written) {
        let fitting = knowledge::fitting(list, pattern);
        if fitting.is_empty() {
            return Err(RepairError::NothingFits { position });
        }
        if sure && word.is_none_or(|word| !fitting.contains(&word)) {
            return Err(RepairError::Contradiction { position });
        }
        if let Some(word) = word.filter(|_| sure) {
            return Ok(Place::Known { word, sure });
        }
        let choices = if word.is_some() || unreadable || written.is_some() {
            Choices::equal(fitting.iter().copied(), Kind::WrongWord)
        } else {
            let mut some: Vec<Choice> = channel::meant(list, typed)
                .iter()
                .filter(|choice| fitting.contains(&choice.word))
                .collect();
            Choices::of(&mut some)
        };
        return Ok(Place::Open(Arc::new(choices)));
    }
    if sure && word.is_none() {
        return Err(RepairError::Contradiction { position });
    }
    if let Some(word) = word {
        return Ok(Place::Known { word, sure });
    }
    let choices = if unreadable || typed.is_empty() {
        Choices::equal(0..LIST, Kind::WrongWord)
    } else {
        channel::meant(list, typed)
    };
    Ok(Place::Open(Arc::new(choices)))
}

#[cfg(test)]
mod tests {
    use tanekura_phrase::read;
    use tanekura_secret::SecretText;

    use super::*;

    const TWELVE: &str =
        "legal winner thank year wave sausage worth useful legal winner thank yellow";

    fn observe(text: &str, knowledge: &Knowledge) -> Result<Observed, RepairError> {
        Observed::of(&read(text, Some(List::English)), List::English, knowledge)
    }

    fn error(text: &str, knowledge: &Knowledge) -> Option<RepairError> {
        observe(text, knowledge).err()
    }

    #[test]
    fn known_words_stand_and_others_are_open() {
        let observed = observe(&TWELVE.replace("wave", "wove"), &Knowledge::new()).unwrap();
        assert_eq!(observed.open_places().collect::<Vec<_>>(), [4]);
        assert!(observed.doubtful(0).is_some());
    }

    #[test]
    fn contradictions_are_told_with_their_place() {
        let both = Knowledge::new().sure_of(5).cannot_read(5);
        assert_eq!(error(TWELVE, &both), Some(RepairError::Contradiction { position: 5 }));
        let off = Knowledge::new().sure_of(5);
        let text = TWELVE.replace("wave", "wxve");
        assert_eq!(error(&text, &off), Some(RepairError::Contradiction { position: 5 }));
        let other = Knowledge::new().sure_of(1).looks_like(1, SecretText::copy_of("z*"));
        assert_eq!(error(TWELVE, &other), Some(RepairError::Contradiction { position: 1 }));
        let lost = Knowledge::new().order_is_lost().copied_from(Layout::Columns(3));
        assert_eq!(error(TWELVE, &lost), Some(RepairError::Contradiction { position: 0 }));
    }

    #[test]
    fn places_and_patterns_that_do_not_exist_are_told() {
        let far = Knowledge::new().cannot_read(13);
        assert_eq!(error(TWELVE, &far), Some(RepairError::NoSuchPlace { position: 13 }));
        let none = Knowledge::new().looks_like(2, SecretText::copy_of("xq*"));
        assert_eq!(error(TWELVE, &none), Some(RepairError::NothingFits { position: 2 }));
    }

    #[test]
    fn without_words_of_ones_own_there_is_no_search() {
        assert_eq!(error("", &Knowledge::new()), Some(RepairError::NoOwnWords));
        let all = (1..=12).fold(Knowledge::new(), Knowledge::cannot_read);
        assert_eq!(error(TWELVE, &all), Some(RepairError::NoOwnWords));
        let five = (1..=5).fold(Knowledge::new(), Knowledge::cannot_read);
        assert_eq!(error(TWELVE, &five), Some(RepairError::TooManyUnknown { count: 5 }));
        let four = (1..=4).fold(Knowledge::new(), Knowledge::cannot_read);
        assert!(error(TWELVE, &four).is_none());
        let seven = TWELVE.split(' ').take(7).collect::<Vec<_>>().join(" ");
        assert_eq!(
            error(&seven, &Knowledge::new()),
            Some(RepairError::TooManyUnknown { count: 5 })
        );
    }

    #[test]
    fn five_unknown_words_with_structure_are_searched() {
        let patterns =
            (1..=5).fold(Knowledge::new(), |all, at| all.looks_like(at, SecretText::copy_of("a*")));
        assert!(error(TWELVE, &patterns).is_none());
        let patterns = (1..=12)
            .fold(Knowledge::new(), |all, at| all.looks_like(at, SecretText::copy_of("zo?|ab*")));
        assert_eq!(
            error(TWELVE, &patterns),
            None,
            "a handful of words for each place is structure"
        );
        let patterns = (1..=11)
            .fold(Knowledge::new(), |all, at| all.looks_like(at, SecretText::copy_of("a*")));
        assert_eq!(error(TWELVE, &patterns), Some(RepairError::TooManyUnknown { count: 8 }));
    }
}
