//! Words as marks: the one place that knows what every plate and form writes for a word.
//!
//! In: a word's place in its list. Out: one symbol per cell of the format (a dot or none, a letter, a digit), and
//! back, with the reason where a row of symbols is no word. [`Marks`] holds the cells of a whole plate.
//! Not here: where the cells lie on a plate (`templates`), QR symbols (`qr`), what is wrong with a plate (`reading`).
//! Sources: the makers' published examples, which the tests repeat; docs/plates.md tells each format by hand.

mod dots;
mod letters;
mod numbers;
mod plate;
mod text;

use tanekura_phrase::{List, WordIndex};

pub use letters::{LETTERS, can_be_lettered, first_letters};
pub use numbers::{Base, NumberForm, Radix};
pub use plate::Marks;
pub use text::{TextError, from_text, symbol_from_text, to_text};

/// A cell without a mark.
pub const EMPTY: u16 = 0;
/// A cell with a mark, in the formats made of dots.
pub const MARKED: u16 = 1;
/// A cell that cannot be told.
pub const UNCLEAR: u16 = u16::MAX;

/// How a word is written.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Coding {
    /// 4 rows of 26 dots, one row per letter: row 1 is the first letter, A is at the left.
    DotMatrix,
    /// The first four letters, the fourth empty when the word has three.
    Letters,
    /// The number of the word, in digits.
    Number(NumberForm),
    /// 11 dots, the number counted from 0, the highest bit first.
    Punch11,
    /// 12 dots, the number counted from 1, the highest bit (2048) first: Tinyseed, KeyTag, binary grid.
    Punch12,
    /// 2 rows of 7 dots: thousands 1 2, then hundreds, tens and units as 1 2 over 4 8; counted from 1.
    Stackbit,
    /// The whole word.
    Words,
}

/// Why the cells of one word are no word.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, thiserror::Error)]
pub enum RowError {
    /// There is no mark at all where the format needs one.
    #[error("no mark in a row that needs one")]
    Blank,
    /// The marks contradict the rules of the format.
    #[error("these marks cannot stand together")]
    Impossible,
    /// The number is none of the list's.
    #[error("the number is outside the list")]
    OutOfRange,
    /// At least one cell cannot be told.
    #[error("a cell cannot be told")]
    Unclear,
    /// No word of the list begins with these letters.
    #[error("no word begins with these letters")]
    UnknownLetters,
}

impl Coding {
    /// Every coding, numbers in each of their forms.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::DotMatrix,
            Self::Letters,
            Self::Punch11,
            Self::Punch12,
            Self::Stackbit,
            Self::Words,
        ];
        all.extend(NumberForm::ALL.map(Self::Number));
        all
    }

    /// How many cells a word has.
    #[must_use]
    pub fn parts(self) -> usize {
        match self {
            Self::DotMatrix => dots::MATRIX_CELLS,
            Self::Letters => LETTERS,
            Self::Number(form) => form.digits(),
            Self::Punch11 => 11,
            Self::Punch12 => 12,
            Self::Stackbit => dots::STACKBIT_CELLS,
            Self::Words => 1,
        }
    }

    /// Whether a cell holds a dot or nothing.
    #[must_use]
    pub fn is_dots(self) -> bool {
        matches!(self, Self::DotMatrix | Self::Punch11 | Self::Punch12 | Self::Stackbit)
    }

    /// What the number of a word is counted from, in the formats that write numbers.
    #[must_use]
    pub fn base(self) -> Option<Base> {
        match self {
            Self::Number(form) => Some(form.base),
            Self::Punch11 => Some(Base::Zero),
            Self::Punch12 | Self::Stackbit => Some(Base::One),
            Self::DotMatrix | Self::Letters | Self::Words => None,
        }
    }

    /// Whether words of `list` can be written so.
    #[must_use]
    pub fn knows(self, list: List) -> bool {
        !matches!(self, Self::DotMatrix | Self::Letters) || can_be_lettered(list)
    }

    /// The symbol in each cell of a word, written into `cells`, which has [`Coding::parts`] places.
    pub fn write(self, list: List, index: WordIndex, cells: &mut [u16]) {
        cells.fill(EMPTY);
        match self {
            Self::DotMatrix => dots::write_matrix(list, index, cells),
            Self::Letters => letters::write(list, index, cells),
            Self::Number(form) => form.write(form.base.number(index), cells),
            Self::Punch11 => dots::write_bits(index.get(), cells),
            Self::Punch12 => dots::write_bits(index.get() + 1, cells),
            Self::Stackbit => dots::write_stackbit(index.get() + 1, cells),
            Self::Words => cells.fill(index.get()),
        }
    }

    /// The word that `cells` say.
    ///
    /// # Errors
    /// [`RowError`], when they say none.
    pub fn read(self, list: List, cells: &[u16]) -> Result<WordIndex, RowError> {
        if cells.contains(&UNCLEAR) {
            return Err(RowError::Unclear);
        }
        match self {
            Self::DotMatrix => dots::read_matrix(list, cells),
            Self::Letters => letters::read(list, cells),
            Self::Number(form) => form.base.index(form.read(cells)?),
            Self::Punch11 => Base::Zero.index(dots::read_bits(cells)?),
            Self::Punch12 => match dots::read_bits(cells)? {
                0 => Err(RowError::Blank),
                // Nothing lies above 2048, so beside its dot no other can stand.
                number if number > 2048 => Err(RowError::Impossible),
                number => Base::One.index(number),
            },
            Self::Stackbit => match dots::read_stackbit(cells)? {
                0 => Err(RowError::Blank),
                number => Base::One.index(number),
            },
            Self::Words => {
                cells.first().copied().and_then(WordIndex::new).ok_or(RowError::OutOfRange)
            }
        }
    }

    /// The symbols of a number as it stands, whatever it is counted from; nothing in formats without numbers.
    pub(crate) fn write_number(self, number: u16, cells: &mut [u16]) {
        cells.fill(EMPTY);
        match self {
            Self::Number(form) => form.write(number, cells),
            Self::Punch11 | Self::Punch12 => dots::write_bits(number, cells),
            Self::Stackbit => dots::write_stackbit(number, cells),
            Self::DotMatrix | Self::Letters | Self::Words => {}
        }
    }

    /// The number that `cells` say, whatever it is counted from.
    pub(crate) fn read_number(self, cells: &[u16]) -> Result<u16, RowError> {
        if cells.contains(&UNCLEAR) {
            return Err(RowError::Unclear);
        }
        match self {
            Self::Number(form) => form.read(cells),
            Self::Punch11 | Self::Punch12 => dots::read_bits(cells),
            Self::Stackbit => dots::read_stackbit(cells),
            Self::DotMatrix | Self::Letters | Self::Words => Err(RowError::Impossible),
        }
    }

    /// What is written beside or above cell `part`: the value of a dot, or which letter or digit it is.
    #[must_use]
    pub fn label(self, part: usize) -> String {
        match self {
            Self::DotMatrix => {
                let letter = char::from(b'A' + u8::try_from(part % 26).unwrap_or(0));
                format!("{letter}{}", part / 26 + 1)
            }
            Self::Punch11 | Self::Punch12 => {
                (1_u32 << (self.parts().saturating_sub(part + 1)).min(11)).to_string()
            }
            Self::Stackbit => dots::stackbit_label(part),
            Self::Letters | Self::Number(_) | Self::Words => (part + 1).to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_comes_back_from_its_marks_in_every_coding_and_list() {
        for coding in Coding::all() {
            for list in List::ALL.into_iter().filter(|&list| coding.knows(list)) {
                let mut cells = vec![0; coding.parts()];
                for index in WordIndex::all() {
                    coding.write(list, index, &mut cells);
                    assert_eq!(coding.read(list, &cells), Ok(index), "{coding:?} {list:?}");
                }
            }
        }
    }

    #[test]
    fn a_cell_that_cannot_be_told_is_never_guessed() {
        for coding in Coding::all() {
            let mut cells = vec![0; coding.parts()];
            coding.write(List::English, WordIndex::FIRST, &mut cells);
            cells[0] = UNCLEAR;
            assert_eq!(coding.read(List::English, &cells), Err(RowError::Unclear));
        }
    }

    #[test]
    fn any_symbols_are_read_or_refused_but_never_stop_the_program() {
        for coding in Coding::all() {
            for symbol in [0, 1, 2, 9, 10, 45, 65, 90, 91, 2047, 2048, 60_000] {
                for length in [0, 1, coding.parts(), coding.parts() + 3] {
                    let _ = coding.read(List::English, &vec![symbol; length]);
                }
            }
        }
    }
}
