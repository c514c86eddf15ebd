//! What a SeedQR says: digits, or the bare entropy.

use tanekura_phrase::{List, Phrase, WordIndex};
use tanekura_secret::{SecretBytes, SecretText};
use zeroize::Zeroizing;

/// Which of the two.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Kind {
    /// Four digits a word, counted from 0.
    SeedQr,
    /// The entropy, without the checksum.
    CompactSeedQr,
}

/// Why the content of a symbol is no phrase.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum PayloadError {
    /// The numbers are words, but their checksum does not match.
    #[error("the checksum does not match")]
    Checksum,
    /// Not as many digits or bytes as any phrase has.
    #[error("neither 48 to 96 digits nor 16 to 32 bytes")]
    Length,
    /// Four digits over 2047.
    #[error("a number over 2047")]
    OutOfRange,
}

/// The digits of a standard SeedQR.
#[must_use]
pub fn digits(phrase: &Phrase) -> SecretText {
    let mut text = SecretText::with_capacity(phrase.word_count() * 4);
    for index in (0..phrase.word_count()).filter_map(|word| phrase.index(word)) {
        for unit in [1000, 100, 10, 1] {
            let digit = u32::from(index.get() / unit % 10);
            text.push(char::from_digit(digit, 10).unwrap_or('0'));
        }
    }
    text
}

/// The phrase of a standard SeedQR's digits.
pub(super) fn from_digits(digits: &[u8], list: List) -> Result<Phrase, PayloadError> {
    if ![48, 60, 72, 84, 96].contains(&digits.len()) {
        return Err(PayloadError::Length);
    }
    let mut indices = Zeroizing::new(Vec::with_capacity(24));
    for four in digits.chunks_exact(4) {
        let number = four.iter().fold(0, |number, digit| number * 10 + u16::from(digit & 15));
        indices.push(WordIndex::new(number).ok_or(PayloadError::OutOfRange)?);
    }
    Phrase::from_indices(list, &indices).map_err(|_| PayloadError::Checksum)
}

/// The phrase of a CompactSeedQR's bytes.
pub(super) fn from_bytes(bytes: &[u8], list: List) -> Result<Phrase, PayloadError> {
    let mut copy = Zeroizing::new(bytes.to_vec());
    let entropy = SecretBytes::taking(&mut copy);
    Phrase::from_entropy(list, &entropy).map_err(|_| PayloadError::Length)
}

#[cfg(test)]
mod tests {
    use super::*;

    const VACUUM: &str = "192402220235174306311124037817700641198012901210";

    #[test]
    fn the_specifications_example_has_its_digits() {
        let words =
            "vacuum bridge buddy supreme exclude milk consider tail expand wasp pattern nuclear";
        let indices: Vec<_> =
            words.split(' ').map(|word| List::English.find(word).unwrap()).collect();
        let phrase = Phrase::from_indices(List::English, &indices).unwrap();
        // EXPOSE: a published test phrase.
        assert_eq!(digits(&phrase).expose(), VACUUM);
        assert!(from_digits(VACUUM.as_bytes(), List::English).unwrap().same_as(&phrase));
    }

    #[test]
    fn digits_that_are_no_phrase_are_refused() {
        let answer = |text: &str| from_digits(text.as_bytes(), List::English).err();
        assert_eq!(answer(VACUUM.strip_prefix("1").unwrap()), Some(PayloadError::Length));
        assert_eq!(answer(&VACUUM.replacen("1924", "2048", 1)), Some(PayloadError::OutOfRange));
        assert_eq!(answer(&VACUUM.replacen("1924", "1925", 1)), Some(PayloadError::Checksum));
        assert_eq!(from_bytes(&[0; 17], List::English).err(), Some(PayloadError::Length));
    }
}
