//! What a reading ends in: closed codes with places.

use tanekura_phrase::Phrase;

use crate::marks::RowError;

/// What is wrong. A code says nothing about the words; the places beside it say where to look.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum FaultKind {
    /// Most words are other words: this is another phrase.
    AnotherPhrase,
    /// The marks are a word, but another one.
    AnotherWord,
    /// All cells say words, but the checksum does not match.
    ChecksumDiffers,
    /// The numbers were counted from 0; the format counts from 1.
    CountedFromZero,
    /// The numbers were counted from 1; the format counts from 0.
    CountedFromOne,
    /// Marked and unmarked are exchanged.
    Inverted,
    /// A mark too many.
    MarkExtra,
    /// A mark is missing.
    MarkMissing,
    /// The cell cannot be told.
    MarkUnclear,
    /// The marks of the row stand one cell too far to one side.
    MarksShifted,
    /// The plate is seen in a mirror, or was marked from behind.
    Mirrored,
    /// Two neighbouring letters or digits are exchanged.
    NeighboursSwapped,
    /// The symbol cannot be read as a phrase.
    NotASymbol,
    /// A number that no word has.
    OutOfRange,
    /// The words were entered row by row instead of column by column, or the other way round.
    ReadingOrder,
    /// Nothing is marked for this word.
    RowBlank,
    /// Several cells of the row differ, and it is no word.
    RowDiffers,
    /// The marks of the row cannot stand together.
    RowImpossible,
    /// From this word on, everything stands one row too low or too high.
    RowsShifted,
    /// Two words have changed places.
    RowsSwapped,
    /// No word begins with these letters.
    UnknownLetters,
    /// The plate lies upside down.
    UpsideDown,
    /// Another number of words.
    WordCount,
    /// Not the letter of the word.
    WrongLetter,
    /// Not the digit of the number.
    WrongDigit,
}

/// Where a fault comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Cause {
    /// A slip in making or reading the plate.
    Plate,
    /// The plate says other words.
    Phrase,
    /// It cannot be told.
    Unknown,
}

impl FaultKind {
    /// All kinds.
    pub const ALL: [Self; 25] = [
        Self::AnotherPhrase,
        Self::AnotherWord,
        Self::ChecksumDiffers,
        Self::CountedFromZero,
        Self::CountedFromOne,
        Self::Inverted,
        Self::MarkExtra,
        Self::MarkMissing,
        Self::MarkUnclear,
        Self::MarksShifted,
        Self::Mirrored,
        Self::NeighboursSwapped,
        Self::NotASymbol,
        Self::OutOfRange,
        Self::ReadingOrder,
        Self::RowBlank,
        Self::RowDiffers,
        Self::RowImpossible,
        Self::RowsShifted,
        Self::RowsSwapped,
        Self::UnknownLetters,
        Self::UpsideDown,
        Self::WordCount,
        Self::WrongLetter,
        Self::WrongDigit,
    ];

    /// The name used in JSON and in messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AnotherPhrase => "another_phrase",
            Self::AnotherWord => "another_word",
            Self::ChecksumDiffers => "checksum_differs",
            Self::CountedFromZero => "counted_from_zero",
            Self::CountedFromOne => "counted_from_one",
            Self::Inverted => "inverted",
            Self::MarkExtra => "mark_extra",
            Self::MarkMissing => "mark_missing",
            Self::MarkUnclear => "mark_unclear",
            Self::MarksShifted => "marks_shifted",
            Self::Mirrored => "mirrored",
            Self::NeighboursSwapped => "neighbours_swapped",
            Self::NotASymbol => "not_a_symbol",
            Self::OutOfRange => "out_of_range",
            Self::ReadingOrder => "reading_order",
            Self::RowBlank => "row_blank",
            Self::RowDiffers => "row_differs",
            Self::RowImpossible => "row_impossible",
            Self::RowsShifted => "rows_shifted",
            Self::RowsSwapped => "rows_swapped",
            Self::UnknownLetters => "unknown_letters",
            Self::UpsideDown => "upside_down",
            Self::WordCount => "word_count",
            Self::WrongLetter => "wrong_letter",
            Self::WrongDigit => "wrong_digit",
        }
    }

    /// Whether the plate or the phrase is at fault.
    #[must_use]
    pub fn cause(self) -> Cause {
        match self {
            Self::AnotherPhrase | Self::AnotherWord | Self::WordCount => Cause::Phrase,
            Self::ChecksumDiffers | Self::NotASymbol => Cause::Unknown,
            _ => Cause::Plate,
        }
    }
}

impl Cause {
    /// The name used in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Plate => "plate",
            Self::Phrase => "phrase",
            Self::Unknown => "unknown",
        }
    }
}

impl From<RowError> for FaultKind {
    fn from(error: RowError) -> Self {
        match error {
            RowError::Blank => Self::RowBlank,
            RowError::Impossible => Self::RowImpossible,
            RowError::OutOfRange => Self::OutOfRange,
            RowError::Unclear => Self::MarkUnclear,
            RowError::UnknownLetters => Self::UnknownLetters,
        }
    }
}

/// One fault with its place. Everything is counted from 1.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// The word, or the first of the two words.
    pub word: Option<u8>,
    /// The second word of a pair.
    pub other: Option<u8>,
    /// The cell within the word; in a symbol the module, row by row.
    pub cell: Option<u16>,
}

impl Fault {
    /// A fault of the whole plate.
    #[must_use]
    pub(super) fn whole(kind: FaultKind) -> Self {
        Self { kind, word: None, other: None, cell: None }
    }

    /// A fault of the word in place `word`, counted from 0.
    #[must_use]
    pub(super) fn of_word(kind: FaultKind, word: usize) -> Self {
        Self { word: counted(word), ..Self::whole(kind) }
    }

    /// A fault of a cell, both counted from 0.
    #[must_use]
    pub(super) fn of_cell(kind: FaultKind, word: usize, cell: usize) -> Self {
        Self { cell: u16::try_from(cell + 1).ok(), ..Self::of_word(kind, word) }
    }

    /// A fault of two words, counted from 0.
    #[must_use]
    pub(super) fn of_pair(kind: FaultKind, word: usize, other: usize) -> Self {
        Self { other: counted(other), ..Self::of_word(kind, word) }
    }
}

fn counted(word: usize) -> Option<u8> {
    u8::try_from(word + 1).ok()
}

/// What came of reading a plate.
#[derive(Debug)]
pub struct Answer {
    /// Whether the plate, read by its own rules as it stands, says the phrase it was compared with. `None` when it
    /// was compared with none.
    pub matches: Option<bool>,
    /// The phrase that was read, with the faults below taken into account. `None` when there is none, or several.
    pub phrase: Option<Phrase>,
    /// How many consistent phrases one single slip could have come from, where that is known.
    pub readings: Option<u32>,
    /// What is wrong, the whole plate first, then word by word.
    pub faults: Vec<Fault>,
}
