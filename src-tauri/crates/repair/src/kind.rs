//! The kinds of mistake, by name.
//!
//! What each kind is, how likely it is and which readings it offers stands in its own module under `kinds`.

/// What would have happened. The name is the one used in JSON and, with `-` for `_`, in message files.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash, Ord, PartialOrd)]
pub enum Kind {
    /// No mistake: the words as they were read.
    AsWritten,
    /// A word that is in no list was written for one that is.
    OffList,
    /// The same, and only letters that look alike in handwriting or print differ.
    LookAlike,
    /// A shortened word was completed wrongly, or not at all.
    Abbreviation,
    /// A word of the list was written for another that is spelt nearly the same.
    SimilarWord,
    /// A grid was read in another order than it was meant.
    ReadingOrder,
    /// Two neighbours changed places.
    AdjacentSwap,
    /// Two words changed places.
    Swap,
    /// One word stands elsewhere than it should.
    MovedWord,
    /// Some words in a row were copied in another turn: the end of the row first.
    RotatedBlock,
    /// A word is missing.
    MissingWord,
    /// There is a word too many.
    ExtraWord,
    /// A row was copied twice.
    RepeatedLine,
    /// A word is another word altogether, or cannot be read.
    WrongWord,
    /// The word at the same place of another language's list.
    OtherLanguage,
    /// Word numbers were counted from 0 instead of 1, or the other way round.
    NumberBase,
    /// Two digits of a word number changed places.
    DigitsSwapped,
    /// One dot of a number on a plate is wrong.
    DotMistake,
    /// The words are right and their order is lost.
    OrderLost,
    /// Two words were written as one.
    JoinedWords,
    /// One word was written as two.
    SplitWord,
    /// Two mistakes of different kinds.
    TwoMistakes,
}

impl Kind {
    /// Every kind there is.
    pub const ALL: [Self; 22] = [
        Self::AsWritten,
        Self::OffList,
        Self::LookAlike,
        Self::Abbreviation,
        Self::SimilarWord,
        Self::ReadingOrder,
        Self::AdjacentSwap,
        Self::Swap,
        Self::MovedWord,
        Self::RotatedBlock,
        Self::MissingWord,
        Self::ExtraWord,
        Self::RepeatedLine,
        Self::WrongWord,
        Self::OtherLanguage,
        Self::NumberBase,
        Self::DigitsSwapped,
        Self::DotMistake,
        Self::OrderLost,
        Self::JoinedWords,
        Self::SplitWord,
        Self::TwoMistakes,
    ];

    /// The name used in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AsWritten => "as_written",
            Self::OffList => "off_list",
            Self::LookAlike => "look_alike",
            Self::Abbreviation => "abbreviation",
            Self::SimilarWord => "similar_word",
            Self::ReadingOrder => "reading_order",
            Self::AdjacentSwap => "adjacent_swap",
            Self::Swap => "swap",
            Self::MovedWord => "moved_word",
            Self::RotatedBlock => "rotated_block",
            Self::MissingWord => "missing_word",
            Self::ExtraWord => "extra_word",
            Self::RepeatedLine => "repeated_line",
            Self::WrongWord => "wrong_word",
            Self::OtherLanguage => "other_language",
            Self::NumberBase => "number_base",
            Self::DigitsSwapped => "digits_swapped",
            Self::DotMistake => "dot_mistake",
            Self::OrderLost => "order_lost",
            Self::JoinedWords => "joined_words",
            Self::SplitWord => "split_word",
            Self::TwoMistakes => "two_mistakes",
        }
    }

    /// Whether the kind can explain nearly anything, so that its readings are counted and not listed beside
    /// those of kinds that explain little.
    #[must_use]
    pub fn explains_anything(self) -> bool {
        matches!(self, Self::WrongWord | Self::MissingWord | Self::OrderLost)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn names_are_different_and_in_snake_case() {
        let names: BTreeSet<&str> = Kind::ALL.iter().map(|kind| kind.as_str()).collect();
        assert_eq!(names.len(), Kind::ALL.len());
        let snake =
            |name: &&str| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
        assert!(names.iter().all(snake));
    }
}
