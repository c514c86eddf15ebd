//! What there is to say about a phrase: closed codes, positions and counts, never the person's text.
//!
//! The sentences for the codes live in crate `guide`. A word appears here only as list and index, and only as
//! a suggestion.

use std::fmt;

use zeroize::Zeroize;

use crate::lists::{List, WordIndex};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash, Ord, PartialOrd)]
pub enum Severity {
    /// Something is wrong; the phrase cannot be used as it is.
    Problem,
    /// Only the person can answer this.
    Question,
    /// Worth knowing; nothing is wrong.
    Notice,
}

impl Severity {
    /// The name used in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Problem => "problem",
            Self::Question => "question",
            Self::Notice => "notice",
        }
    }
}

macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Eq, PartialEq, Hash, Ord, PartialOrd)]
        pub enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl $name {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name used in JSON and, with `-` for `_`, in message files.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }
    };
}

codes! {
    /// What was found.
    FindingCode {
        /// Nothing was typed.
        Empty = "empty",
        /// More was typed than any phrase has.
        TooLong = "too_long",
        /// Not 12, 15, 18, 21 or 24 words. `count` is what was read, `counts` what it could be meant to be,
        /// `positions` the numbers that a numbered list leaves out.
        WordCount = "word_count",
        /// The word at `position` is in no list that fits.
        UnknownWord = "unknown_word",
        /// The word at `position` was marked as unreadable or left empty.
        UnreadableWord = "unreadable_word",
        /// The words are all known but do not belong together.
        ChecksumDiffers = "checksum_differs",
        /// The words at `positions` are from another list than the rest; `lists` names both, the main one first.
        MixedLists = "mixed_lists",
        /// The number at `position` stands for no word.
        NumberOutOfRange = "number_out_of_range",
        /// This is something else than a BIP-39 phrase; the judgement's scheme says what.
        OtherScheme = "other_scheme",
        /// The words fit several lists, and so several different wallets.
        ListAmbiguous = "list_ambiguous",
        /// The word numbers can be counted from 0 or from 1.
        NumberBaseAmbiguous = "number_base_ambiguous",
        /// Where did the phrase come from? Some devices made weak ones. To be asked quietly, of any phrase.
        AskOrigin = "ask_origin",
        /// The words at `positions` were shortened and have been completed.
        AbbreviationsUsed = "abbreviations_used",
        /// Numbers were read as words, counted from `count`.
        NumbersUsed = "numbers_used",
        /// `count` words, at `positions`, repeat the words before them: a line copied twice.
        DuplicateRun = "duplicate_run",
        /// The words are in alphabetical order: a sign of a sorted copy.
        AlphabeticalOrder = "alphabetical_order",
        /// One word all the way (but for a last one).
        SameWordRepeated = "same_word_repeated",
        /// A published example. Anybody can empty such a wallet.
        KnownTestPhrase = "known_test_phrase",
    }
}

impl FindingCode {
    /// How much it matters.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::Empty
            | Self::TooLong
            | Self::WordCount
            | Self::UnknownWord
            | Self::UnreadableWord
            | Self::ChecksumDiffers
            | Self::MixedLists
            | Self::NumberOutOfRange
            | Self::OtherScheme => Severity::Problem,
            Self::ListAmbiguous | Self::NumberBaseAmbiguous | Self::AskOrigin => Severity::Question,
            Self::AbbreviationsUsed
            | Self::NumbersUsed
            | Self::DuplicateRun
            | Self::AlphabeticalOrder
            | Self::SameWordRepeated
            | Self::KnownTestPhrase => Severity::Notice,
        }
    }
}

codes! {
    /// What was changed in reading, so that the person can see that we understood and not guessed.
    ChangeCode {
        /// Numbers in front of words were taken as the words' places.
        ListNumbersRemoved = "list_numbers_removed",
        /// Commas, bullets, quotation marks and the like were left out.
        PunctuationRemoved = "punctuation_removed",
        /// Full-width letters and digits, or half-width kana, were read as the usual ones.
        FullWidthFolded = "full_width_folded",
        /// Capitals were read as small letters.
        CaseFolded = "case_folded",
        /// Invisible characters were left out.
        InvisibleRemoved = "invisible_removed",
        /// Missing or different accents were put right.
        AccentsRestored = "accents_restored",
        /// Missing or different dakuten, handakuten or small kana were put right.
        DakutenRestored = "dakuten_restored",
        /// Katakana was read as hiragana.
        KatakanaFolded = "katakana_folded",
        /// Characters were composed or taken apart (Unicode normal forms); nothing looks different.
        Normalised = "normalised",
        /// Columns side by side were put into the order of their numbers.
        ColumnsJoined = "columns_joined",
        /// Shortened words were completed.
        AbbreviationsExpanded = "abbreviations_expanded",
        /// Numbers were read as words.
        NumbersToWords = "numbers_to_words",
        /// Unusual spaces were read as spaces.
        SpacesFolded = "spaces_folded",
    }
}

codes! {
    /// Why a word is suggested.
    SuggestionReason {
        /// A letter more, less or different.
        Spelling = "spelling",
        /// Letters that look alike in handwriting.
        LookAlike = "look_alike",
        /// Plural, tense or another form of the word.
        Inflection = "inflection",
        /// British for American spelling.
        BritishSpelling = "british_spelling",
        /// Sounds the same.
        Homophone = "homophone",
        /// Only accents differ.
        Accent = "accent",
        /// Only dakuten, handakuten or small kana differ.
        Dakuten = "dakuten",
        /// A neighbouring key was hit.
        KeyboardNeighbour = "keyboard_neighbour",
        /// The word begins so.
        Abbreviation = "abbreviation",
    }
}

/// A word that may have been meant.
#[derive(Clone, Copy, PartialEq)]
pub struct Suggestion {
    /// The list it is from.
    pub list: List,
    /// The word.
    pub index: WordIndex,
    /// What would have happened.
    pub reason: SuggestionReason,
    /// How likely it is among the suggestions for this word, 0 to 1.
    pub weight: f32,
}

impl fmt::Debug for Suggestion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Suggestion({}, {}, hidden)", self.list.name(), self.reason.as_str())
    }
}

impl Drop for Finding {
    fn drop(&mut self) {
        // A suggestion is one guess away from the word.
        for suggestion in &mut self.suggestions {
            suggestion.list = List::English;
            suggestion.index = WordIndex::FIRST;
        }
        self.positions.zeroize();
    }
}

/// One thing found. Which fields are filled depends on the code.
#[derive(Debug)]
pub struct Finding {
    /// What.
    pub code: FindingCode,
    /// Which word, counted from 1.
    pub position: Option<u8>,
    /// Which words, counted from 1.
    pub positions: Vec<u8>,
    /// How many, or the number base.
    pub count: Option<u32>,
    /// How many it could be.
    pub counts: Vec<u32>,
    /// Which lists.
    pub lists: Vec<List>,
    /// What may have been meant, best first, at most six.
    pub suggestions: Vec<Suggestion>,
}

impl Finding {
    /// A finding without details.
    #[must_use]
    pub fn new(code: FindingCode) -> Self {
        Self {
            code,
            position: None,
            positions: Vec::new(),
            count: None,
            counts: Vec::new(),
            lists: Vec::new(),
            suggestions: Vec::new(),
        }
    }

    /// The same, about the word at `position`.
    #[must_use]
    pub fn at(mut self, position: u8) -> Self {
        self.position = Some(position);
        self
    }

    /// How much it matters.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// One change made in reading.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Change {
    /// What was changed.
    pub code: ChangeCode,
    /// In which words, counted from 1; empty when it concerns the text as a whole.
    pub positions: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn codes_are_different_and_in_snake_case() {
        let mut seen = BTreeSet::new();
        let all = FindingCode::ALL.iter().map(|code| code.as_str());
        for text in all {
            assert!(seen.insert(text));
            assert!(text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'));
        }
        assert_eq!(seen.len(), 18);
        assert_eq!(ChangeCode::ALL.len(), 13);
    }

    #[test]
    fn debug_of_a_suggestion_shows_no_word() {
        let suggestion = Suggestion {
            list: List::English,
            index: WordIndex::FIRST,
            reason: SuggestionReason::LookAlike,
            weight: 0.9,
        };
        assert_eq!(format!("{suggestion:?}"), "Suggestion(english, look_alike, hidden)");
    }
}
