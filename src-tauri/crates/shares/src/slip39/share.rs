//! One SLIP-39 share: its words, and the fields that they spell.
//!
//! In: word numbers, or fields. Out: the other one; or the code of what is wrong with the share by itself.
//! Source: SLIP-39, section "Format of the share mnemonic", with the extendable flag of 2024.

use std::fmt;

use subtle::ConstantTimeEq;
use tanekura_phrase::{OtherList, rs1024};
use tanekura_secret::{SecretBytes, SecretText};
use zeroize::Zeroizing;

use crate::error::ShareError;

pub(crate) const WORD_BITS: usize = 10;
/// Words before the value: identifier, flags and places.
const PREFIX_WORDS: usize = 4;
pub(crate) const CHECKSUM_WORDS: usize = 3;
/// A share of 128 bits.
const SHORTEST: usize = 20;
/// A share of 512 bits: what some wallets make of a whole seed.
pub(crate) const LONGEST: usize = 59;

/// A share whose checksum matches.
pub struct Share {
    pub(crate) identifier: u16,
    pub(crate) extendable: bool,
    pub(crate) exponent: u8,
    pub(crate) group: u8,
    pub(crate) group_threshold: u8,
    pub(crate) group_count: u8,
    pub(crate) member: u8,
    pub(crate) threshold: u8,
    pub(crate) value: SecretBytes,
}

impl Share {
    /// Reads word numbers (0 to 1023).
    ///
    /// # Errors
    /// [`ShareError::Length`], [`ShareError::Checksum`], [`ShareError::GroupThresholdOverCount`],
    /// [`ShareError::Padding`].
    pub fn from_numbers(numbers: &[u16]) -> Result<Self, ShareError> {
        let count = numbers.len();
        if !(SHORTEST..=LONGEST).contains(&count) {
            return Err(ShareError::Length);
        }
        let value_words = count - PREFIX_WORDS - CHECKSUM_WORDS;
        let padding = value_words * WORD_BITS % 16;
        if padding > 8 {
            return Err(ShareError::Length);
        }
        let mut bits = Bits { numbers, at: 0 };
        let identifier = bits.take(15);
        let extendable = bits.take(1) == 1;
        if rs1024(customisation(extendable), numbers) != 1 {
            return Err(ShareError::Checksum);
        }
        let mut field = || bits.take(4) as u8;
        let exponent = field();
        let group = field();
        let group_threshold = field() + 1;
        let group_count = field() + 1;
        let member = field();
        let threshold = field() + 1;
        if group_threshold > group_count {
            return Err(ShareError::GroupThresholdOverCount);
        }
        if bits.take(padding) != 0 {
            return Err(ShareError::Padding);
        }
        let mut value = SecretBytes::zeroed((value_words * WORD_BITS - padding) / 8);
        // EXPOSE: filled in place.
        for byte in value.expose_mut() {
            *byte = bits.take(8) as u8;
        }
        let share = Self {
            identifier,
            extendable,
            exponent,
            group,
            group_threshold,
            group_count,
            member,
            threshold,
            value,
        };
        Ok(share)
    }

    /// The word numbers, 0 to 1023, checksum included.
    #[must_use]
    pub fn numbers(&self) -> Zeroizing<Vec<u16>> {
        let value_bits = self.value.len() * 8;
        let value_words = value_bits.div_ceil(WORD_BITS);
        let count = PREFIX_WORDS + value_words + CHECKSUM_WORDS;
        let mut words =
            Words { numbers: Zeroizing::new(Vec::with_capacity(count)), bits: 0, open: 0 };
        words.put(self.identifier, 15);
        words.put(u16::from(self.extendable), 1);
        words.put(u16::from(self.exponent), 4);
        words.put(u16::from(self.group), 4);
        words.put(u16::from(self.group_threshold.wrapping_sub(1)), 4);
        words.put(u16::from(self.group_count.wrapping_sub(1)), 4);
        words.put(u16::from(self.member), 4);
        words.put(u16::from(self.threshold.wrapping_sub(1)), 4);
        words.put(0, value_words * WORD_BITS - value_bits);
        // EXPOSE: re-coded as words, into memory that is wiped.
        for byte in self.value.expose() {
            words.put(u16::from(*byte), 8);
        }
        let mut numbers = std::mem::replace(&mut words.numbers, Zeroizing::new(Vec::new()));
        numbers.extend([0; CHECKSUM_WORDS]);
        let checksum = rs1024(customisation(self.extendable), &numbers) ^ 1;
        for (number, shift) in numbers.iter_mut().rev().zip([0, 10, 20]) {
            *number = (checksum >> shift & 0x3FF) as u16;
        }
        numbers
    }

    /// The words with one space between them.
    #[must_use]
    pub fn text(&self) -> SecretText {
        let mut text = SecretText::with_capacity(LONGEST * 9);
        for (at, number) in self.numbers().iter().enumerate() {
            if at > 0 {
                text.push(' ');
            }
            text.push_str(OtherList::Slip39.word(*number));
        }
        text
    }

    /// The set's name: the two words that all its shares begin with. They say nothing about the secret.
    #[must_use]
    pub fn set_name(&self) -> String {
        let numbers = self.numbers();
        let words = numbers.iter().take(2).map(|number| OtherList::Slip39.word(*number));
        words.collect::<Vec<_>>().join("-")
    }

    /// Whether both are the same share, in a time that does not depend on the values.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> bool {
        let (mine, theirs) = (self.numbers(), other.numbers());
        mine.len() == theirs.len()
            && mine.iter().zip(theirs.iter()).fold(true, |all, (a, b)| all & bool::from(a.ct_eq(b)))
    }
}

impl fmt::Debug for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Share(slip39, group {}, member {}, hidden)", self.group + 1, self.member + 1)
    }
}

/// What the checksum also covers: it tells the two generations of shares apart.
pub(crate) fn customisation(extendable: bool) -> &'static str {
    if extendable { "shamir_extendable" } else { "shamir" }
}

/// Reads bits from words, the highest first.
struct Bits<'a> {
    numbers: &'a [u16],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: usize) -> u16 {
        let mut value = 0;
        for _ in 0..count {
            let word = self.numbers.get(self.at / WORD_BITS).copied().unwrap_or(0);
            value = value << 1 | (word >> (WORD_BITS - 1 - self.at % WORD_BITS)) & 1;
            self.at += 1;
        }
        value
    }
}

/// Writes bits into words, the highest first.
struct Words {
    numbers: Zeroizing<Vec<u16>>,
    bits: u32,
    open: usize,
}

impl Words {
    fn put(&mut self, value: u16, count: usize) {
        for bit in (0..count).rev() {
            self.bits = self.bits << 1 | u32::from(value >> bit & 1);
            self.open += 1;
            if self.open == WORD_BITS {
                self.numbers.push((self.bits & 0x3FF) as u16);
                self.open = 0;
            }
        }
    }
}

impl Drop for Words {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.bits);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_come_back_from_the_words_for_every_length() {
        for length in (16..=64).step_by(2) {
            let value: Vec<u8> = (0..length).map(|at| at as u8 ^ 0xA5).collect();
            let share = Share {
                identifier: 0x5ABC,
                extendable: length % 4 == 0,
                exponent: 9,
                group: 3,
                group_threshold: 2,
                group_count: 16,
                member: 15,
                threshold: 16,
                value: SecretBytes::taking(&mut value.clone()),
            };
            let numbers = share.numbers();
            let again = Share::from_numbers(&numbers).unwrap();
            assert_eq!(again.identifier, 0x5ABC);
            assert_eq!((again.exponent, again.group, again.group_threshold), (9, 3, 2));
            assert_eq!((again.group_count, again.member, again.threshold), (16, 15, 16));
            assert_eq!(again.value.expose(), value);
            assert!(again.same_as(&share));
        }
    }

    #[test]
    fn lengths_that_no_share_has_are_refused() {
        for count in (0..20).chain([21, 24, 26, 29, 60, 200]) {
            let answer = Share::from_numbers(&vec![0; count]).err();
            assert_eq!(answer, Some(ShareError::Length), "{count}");
        }
    }
}
