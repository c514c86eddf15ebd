//! Bytewords: any bytes as four-letter words, the last four words a checksum.
//!
//! In: bytes, or the words in full (`tuna acid epic`), or as first and last letters (`taadec`). Out: the other one.
//! Source: BCR-2020-012. Not here: what the bytes mean (`sskr`).

use tanekura_phrase::{OtherList, crc32};
use tanekura_secret::{SecretBytes, SecretText};
use zeroize::Zeroizing;

use crate::error::ShareError;

const CHECKSUM: usize = 4;

/// How byte words are written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Style {
    /// Whole words with spaces.
    Words,
    /// First and last letters, nothing between them.
    Minimal,
}

/// The words of `bytes` and of their checksum.
pub(crate) fn encode(bytes: &[u8], style: Style) -> SecretText {
    let mut text = SecretText::with_capacity((bytes.len() + CHECKSUM) * 5);
    let checksum = crc32(bytes.iter().copied()).to_be_bytes();
    for (at, byte) in bytes.iter().chain(&checksum).enumerate() {
        let word = OtherList::Bytewords.word(u16::from(*byte));
        match style {
            Style::Words => {
                if at > 0 {
                    text.push(' ');
                }
                text.push_str(word);
            }
            Style::Minimal => {
                text.push_str(word.get(..1).unwrap_or_default());
                text.push_str(word.get(3..).unwrap_or_default());
            }
        }
    }
    text
}

/// The bytes of word numbers, the checksum taken off.
pub(crate) fn decode(numbers: &[u16]) -> Result<SecretBytes, ShareError> {
    let mut all = SecretBytes::zeroed(numbers.len());
    // EXPOSE: filled in place.
    for (to, number) in all.expose_mut().iter_mut().zip(numbers) {
        *to = u8::try_from(*number).map_err(|_| ShareError::UnknownWord)?;
    }
    // EXPOSE: the checksum is over the bytes.
    let Some((body, checksum)) = all.expose().split_last_chunk::<CHECKSUM>() else {
        return Err(ShareError::Length);
    };
    if crc32(body.iter().copied()).to_be_bytes() != *checksum {
        return Err(ShareError::Checksum);
    }
    let mut bytes = SecretBytes::zeroed(body.len());
    // EXPOSE: from locked memory to locked memory.
    bytes.expose_mut().copy_from_slice(body);
    Ok(bytes)
}

/// The word number of a whole word, or of its first and last letter.
pub(crate) fn number(word: &str) -> Option<u16> {
    if word.len() == 2 {
        let (first, last) = (word.get(..1)?, word.get(1..)?);
        return (0..256).find(|&number| {
            let known = OtherList::Bytewords.word(number);
            known.starts_with(first) && known.ends_with(last)
        });
    }
    OtherList::Bytewords.find(word)
}

/// The word numbers of first and last letters in a row.
pub(crate) fn minimal(text: &str) -> Result<Zeroizing<Vec<u16>>, ShareError> {
    if !text.is_ascii() || !text.len().is_multiple_of(2) {
        return Err(ShareError::UnknownWord);
    }
    let mut numbers = Zeroizing::new(Vec::with_capacity(text.len() / 2));
    for at in (0..text.len()).step_by(2) {
        let pair = text.get(at..at + 2).and_then(number).ok_or(ShareError::UnknownWord)?;
        numbers.push(pair);
    }
    Ok(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_and_last_letters_name_every_word_alone() {
        for value in 0..256 {
            let word = OtherList::Bytewords.word(value);
            let letters: Vec<char> = word.chars().collect();
            let pair = format!("{}{}", letters[0], letters[3]);
            assert_eq!(number(&pair), Some(value), "{word}");
            assert_eq!(number(word), Some(value), "{word}");
        }
        assert_eq!(number("zz"), None);
    }

    #[test]
    fn bytes_come_back_and_a_changed_word_is_noticed() {
        let bytes: Vec<u8> = (0..60).map(|at: u8| at.wrapping_mul(91)).collect();
        let text = encode(&bytes, Style::Minimal);
        let numbers = minimal(text.expose()).unwrap();
        assert_eq!(decode(&numbers).unwrap().expose(), bytes);
        for at in 0..numbers.len() {
            let mut changed = numbers.clone();
            changed[at] ^= 1;
            assert_eq!(decode(&changed).err(), Some(ShareError::Checksum));
        }
        assert_eq!(decode(&numbers[..3]).err(), Some(ShareError::Length));
    }
}
