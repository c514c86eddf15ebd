//! Word numbers in digits, and what they are counted from.

use tanekura_phrase::{LIST_WORDS, WordIndex};

use super::RowError;

/// What the number of the first word of the list is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Base {
    /// The first word is 0, the last 2047.
    Zero,
    /// The first word is 1, the last 2048.
    One,
}

/// Which digits a number is written in.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Radix {
    /// 0 to 9, four digits.
    Decimal,
    /// 0 to F, three digits.
    Hexadecimal,
}

/// How numbers are written on a form.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct NumberForm {
    /// Which digits.
    pub radix: Radix,
    /// What is counted from.
    pub base: Base,
}

impl Base {
    /// The number of the word.
    #[must_use]
    pub fn number(self, index: WordIndex) -> u16 {
        index.get() + self.first()
    }

    /// The word of that number.
    ///
    /// # Errors
    /// [`RowError::OutOfRange`].
    pub fn index(self, number: u16) -> Result<WordIndex, RowError> {
        number.checked_sub(self.first()).and_then(WordIndex::new).ok_or(RowError::OutOfRange)
    }

    /// The number of the first word of the list.
    #[must_use]
    pub fn first(self) -> u16 {
        match self {
            Self::Zero => 0,
            Self::One => 1,
        }
    }

    /// The number of the last word of the list.
    #[must_use]
    pub fn last(self) -> u16 {
        self.first() + LIST_WORDS - 1
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Zero => Self::One,
            Self::One => Self::Zero,
        }
    }
}

impl NumberForm {
    /// Every form.
    pub const ALL: [Self; 4] = [
        Self { radix: Radix::Decimal, base: Base::Zero },
        Self { radix: Radix::Decimal, base: Base::One },
        Self { radix: Radix::Hexadecimal, base: Base::Zero },
        Self { radix: Radix::Hexadecimal, base: Base::One },
    ];

    /// How many digits every number has, zeros in front.
    #[must_use]
    pub fn digits(self) -> usize {
        match self.radix {
            Radix::Decimal => 4,
            Radix::Hexadecimal => 3,
        }
    }

    /// Writes the digits of `number`, each as its value.
    pub(super) fn write(self, number: u16, cells: &mut [u16]) {
        let mut rest = number;
        for cell in cells.iter_mut().rev() {
            *cell = rest % self.radix.value();
            rest /= self.radix.value();
        }
    }

    /// The number that the digits say.
    pub(super) fn read(self, cells: &[u16]) -> Result<u16, RowError> {
        if cells.iter().any(|&digit| digit >= self.radix.value()) {
            return Err(RowError::Impossible);
        }
        let shift =
            |number: u16, &digit: &u16| number.checked_mul(self.radix.value())?.checked_add(digit);
        cells.iter().try_fold(0, shift).ok_or(RowError::OutOfRange)
    }
}

impl Radix {
    /// 10 or 16.
    #[must_use]
    pub fn value(self) -> u16 {
        match self {
            Self::Decimal => 10,
            Self::Hexadecimal => 16,
        }
    }
}

#[cfg(test)]
mod tests {
    use tanekura_phrase::List;

    use super::*;
    use crate::marks::Coding;

    fn digits(form: NumberForm, word: &str) -> Vec<u16> {
        let coding = Coding::Number(form);
        let mut cells = vec![0; coding.parts()];
        coding.write(List::English, List::English.find(word).unwrap(), &mut cells);
        cells
    }

    #[test]
    fn zoo_is_2047_or_2048_and_7ff_or_800() {
        let expected = [vec![2, 0, 4, 7], vec![2, 0, 4, 8], vec![7, 15, 15], vec![8, 0, 0]];
        for (form, expected) in NumberForm::ALL.into_iter().zip(expected) {
            assert_eq!(digits(form, "zoo"), expected);
        }
    }

    #[test]
    fn a_number_outside_the_list_is_out_of_range() {
        let [zero, one, ..] = NumberForm::ALL.map(Coding::Number);
        assert_eq!(one.read(List::English, &[0, 0, 0, 0]), Err(RowError::OutOfRange));
        assert_eq!(zero.read(List::English, &[2, 0, 4, 8]), Err(RowError::OutOfRange));
        assert_eq!(one.read(List::English, &[9, 9, 9, 9]), Err(RowError::OutOfRange));
        assert_eq!(one.read(List::English, &[1, 10, 0, 0]), Err(RowError::Impossible));
    }

    #[test]
    fn a_base_and_its_number_belong_together() {
        for base in [Base::Zero, Base::One] {
            assert_eq!(base.index(base.last()).map(WordIndex::get), Ok(2047));
            assert_eq!(base.index(base.last() + 1), Err(RowError::OutOfRange));
            assert_eq!(base.other().other(), base);
        }
    }
}
