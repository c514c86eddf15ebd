//! A checked recovery phrase.
//!
//! In: word indices of one list, or entropy. Out: a [`Phrase`], whose checksum is known to match, in locked
//! memory; from it the entropy, the text for the key derivation, the text for people.
//! Not here: reading what people type (`reading`), keys (crate `wallet`).
//! Source: BIP-39, section "Generating the mnemonic".

use std::fmt;

use sha2::{Digest, Sha256};
use tanekura_secret::{SecretBytes, SecretText};
use zeroize::{Zeroize, Zeroizing};

use crate::lists::{List, WordIndex};

/// The lengths that BIP-39 allows.
pub const WORD_COUNTS: [usize; 5] = [12, 15, 18, 21, 24];

const LONGEST: usize = 24;
const BITS_PER_WORD: usize = 11;

/// Why words or bytes are not a phrase.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum PhraseError {
    /// The last word does not fit the others.
    #[error("the words are known but the checksum does not match")]
    Checksum,
    /// The entropy is not 16, 20, 24, 28 or 32 bytes long.
    #[error("entropy must have 16, 20, 24, 28 or 32 bytes")]
    EntropyLength,
    /// The number of words is not 12, 15, 18, 21 or 24.
    #[error("a phrase has 12, 15, 18, 21 or 24 words")]
    WordCount,
}

/// 12, 15, 18, 21 or 24 words of one list whose checksum matches. Consistent, not proven to be anybody's.
pub struct Phrase {
    list: List,
    /// Two bytes a word, little end first.
    indices: SecretBytes,
}

impl Phrase {
    /// Checks the count and the checksum.
    ///
    /// # Errors
    /// [`PhraseError::WordCount`], [`PhraseError::Checksum`].
    pub fn from_indices(list: List, indices: &[WordIndex]) -> Result<Self, PhraseError> {
        if !WORD_COUNTS.contains(&indices.len()) {
            return Err(PhraseError::WordCount);
        }
        if !checksum_matches(indices) {
            return Err(PhraseError::Checksum);
        }
        Ok(Self { list, indices: pack(indices) })
    }

    /// The phrase that stands for `entropy` in `list`.
    ///
    /// # Errors
    /// [`PhraseError::EntropyLength`].
    pub fn from_entropy(list: List, entropy: &SecretBytes) -> Result<Self, PhraseError> {
        if ![16, 20, 24, 28, 32].contains(&entropy.len()) {
            return Err(PhraseError::EntropyLength);
        }
        let mut bits = Zeroizing::new([0_u8; 33]);
        if let Some(room) = bits.get_mut(..entropy.len()) {
            // EXPOSE: the words are a re-coding of these bytes; the copy is wiped.
            room.copy_from_slice(entropy.expose());
        }
        if let Some(last) = bits.get_mut(entropy.len()) {
            // EXPOSE: the checksum is the first byte of the entropy's hash.
            *last = first_hash_byte(entropy.expose());
        }
        let count = entropy.len() * 3 / 4;
        let mut indices = Zeroizing::new([0_u16; LONGEST]);
        for (word, index) in indices.iter_mut().take(count).enumerate() {
            for bit in word * BITS_PER_WORD..(word + 1) * BITS_PER_WORD {
                let byte = bits.get(bit / 8).copied().unwrap_or(0);
                *index = (*index << 1) | u16::from((byte >> (7 - bit % 8)) & 1);
            }
        }
        let mut packed = SecretBytes::zeroed(count * 2);
        // EXPOSE: written in place.
        for (to, index) in packed.expose_mut().chunks_exact_mut(2).zip(indices.iter()) {
            to.copy_from_slice(&index.to_le_bytes());
        }
        Ok(Self { list, indices: packed })
    }

    /// The list the words are from.
    #[must_use]
    pub fn list(&self) -> List {
        self.list
    }

    /// 12, 15, 18, 21 or 24.
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.indices.len() / 2
    }

    /// The word at `position`, counted from 0.
    #[must_use]
    pub fn index(&self, position: usize) -> Option<WordIndex> {
        // EXPOSE: one word, for the caller who asked for it.
        let pair = self.indices.expose().chunks_exact(2).nth(position)?;
        WordIndex::new(u16::from_le_bytes(pair.try_into().ok()?))
    }

    /// The random number that the words stand for, without the checksum.
    #[must_use]
    pub fn entropy(&self) -> SecretBytes {
        let mut entropy = SecretBytes::zeroed(self.word_count() * 4 / 3);
        // EXPOSE: written in place.
        let room = entropy.expose_mut();
        for position in 0..self.word_count() {
            let index = self.index(position).map_or(0, WordIndex::get);
            write_bits(room, position, index);
        }
        entropy
    }

    /// The words in NFKD with one space between them: what PBKDF2 takes, in every language.
    #[must_use]
    pub fn nfkd_text(&self) -> SecretText {
        self.joined(' ', List::word_nfkd)
    }

    /// The words as people write them, Japanese with U+3000 between them.
    #[must_use]
    pub fn shown_text(&self) -> SecretText {
        self.joined(self.list.separator(), List::word)
    }

    /// Whether both are the same words of the same list, in a time that tells nothing about the words.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> bool {
        self.list == other.list && self.indices.same_as(&other.indices)
    }

    fn joined(&self, separator: char, word: fn(List, WordIndex) -> &'static str) -> SecretText {
        let mut text = SecretText::with_capacity(self.word_count() * 16);
        for position in 0..self.word_count() {
            if position > 0 {
                text.push(separator);
            }
            if let Some(index) = self.index(position) {
                text.push_str(word(self.list, index));
            }
        }
        text
    }
}

impl fmt::Debug for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Phrase({} {} words, hidden)", self.word_count(), self.list.name())
    }
}

/// Whether the last bits of `indices` are the checksum of the others. The count must be one that BIP-39 allows.
pub(crate) fn checksum_matches(indices: &[WordIndex]) -> bool {
    let mut bits = Zeroizing::new([0_u8; 33]);
    for (position, index) in indices.iter().take(LONGEST).enumerate() {
        write_bits(bits.as_mut_slice(), position, index.get());
    }
    let length = indices.len() * 4 / 3;
    let Some((entropy, rest)) = bits.split_at_checked(length) else { return false };
    let checksum_bits = indices.len() / 3;
    let Some(mask) = 0xFF_u8.checked_shl(8_u32.saturating_sub(checksum_bits as u32)) else {
        return false;
    };
    let stored = rest.first().copied().unwrap_or(0);
    (stored ^ first_hash_byte(entropy)) & mask == 0
}

fn first_hash_byte(entropy: &[u8]) -> u8 {
    let mut hash = Sha256::digest(entropy);
    let first = hash.first().copied().unwrap_or(0);
    hash.as_mut_slice().zeroize();
    first
}

/// Writes the 11 bits of word number `position` into `room`, as far as it reaches.
fn write_bits(room: &mut [u8], position: usize, index: u16) {
    for offset in 0..BITS_PER_WORD {
        let bit = position * BITS_PER_WORD + offset;
        let value = ((index >> (BITS_PER_WORD - 1 - offset)) & 1) as u8;
        if let Some(byte) = room.get_mut(bit / 8) {
            *byte |= value << (7 - bit % 8);
        }
    }
}

fn pack(indices: &[WordIndex]) -> SecretBytes {
    let mut packed = SecretBytes::zeroed(indices.len() * 2);
    // EXPOSE: written in place.
    for (to, index) in packed.expose_mut().chunks_exact_mut(2).zip(indices) {
        to.copy_from_slice(&index.get().to_le_bytes());
    }
    packed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn indices(numbers: &[u16]) -> Vec<WordIndex> {
        numbers.iter().map(|&number| WordIndex::new(number).unwrap()).collect()
    }

    #[test]
    fn all_zero_entropy_is_abandon_about() {
        let phrase = Phrase::from_entropy(List::English, &SecretBytes::zeroed(16)).unwrap();
        // EXPOSE: a published test phrase.
        let text = phrase.shown_text();
        assert!(text.expose().ends_with("abandon about"));
        assert_eq!(phrase.word_count(), 12);
        assert_eq!(phrase.index(11).map(WordIndex::get), Some(3));
        assert_eq!(phrase.index(12), None);
    }

    #[test]
    fn entropy_comes_back_for_every_length() {
        for length in [16, 20, 24, 28, 32] {
            for seed in 0..50_u8 {
                let mut bytes: Vec<u8> =
                    (0..length).map(|at: u8| at.wrapping_mul(37) ^ seed.wrapping_mul(91)).collect();
                let entropy = SecretBytes::taking(&mut bytes);
                let phrase = Phrase::from_entropy(List::Czech, &entropy).unwrap();
                assert!(phrase.entropy().same_as(&entropy));
                let words: Vec<_> = (0..24).map_while(|at| phrase.index(at)).collect();
                let again = Phrase::from_indices(List::Czech, &words).unwrap();
                assert!(again.same_as(&phrase));
                let other = Phrase::from_indices(List::Italian, &words).unwrap();
                assert!(!other.same_as(&phrase));
            }
        }
    }

    #[test]
    fn a_wrong_last_word_fails_the_checksum() {
        let mut words = indices(&[0; 12]);
        let passing = (0..2048)
            .filter(|&last| {
                words[11] = WordIndex::new(last).unwrap();
                Phrase::from_indices(List::English, &words).is_ok()
            })
            .count();
        assert_eq!(passing, 128, "one last word in sixteen passes");
    }

    #[test]
    fn counts_that_bip39_does_not_know_are_refused() {
        for count in (0..=30).filter(|count| !WORD_COUNTS.contains(count)) {
            let answer = Phrase::from_indices(List::English, &indices(&vec![0; count]));
            assert_eq!(answer.err(), Some(PhraseError::WordCount));
        }
        for length in (0..=64).filter(|length| ![16, 20, 24, 28, 32].contains(length)) {
            let answer = Phrase::from_entropy(List::English, &SecretBytes::zeroed(length));
            assert_eq!(answer.err(), Some(PhraseError::EntropyLength));
        }
    }

    #[test]
    fn japanese_is_shown_with_the_wide_space_and_derived_with_the_narrow_one() {
        let phrase = Phrase::from_entropy(List::Japanese, &SecretBytes::zeroed(16)).unwrap();
        // EXPOSE: a published test phrase.
        assert_eq!(phrase.shown_text().expose().matches('\u{3000}').count(), 11);
        // EXPOSE: as above.
        assert_eq!(phrase.nfkd_text().expose().matches(' ').count(), 11);
    }

    #[test]
    fn debug_shows_the_count_and_the_list_only() {
        let phrase = Phrase::from_entropy(List::English, &SecretBytes::zeroed(16)).unwrap();
        assert_eq!(format!("{phrase:?}"), "Phrase(12 english words, hidden)");
    }
}
