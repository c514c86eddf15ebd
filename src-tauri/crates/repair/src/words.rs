//! The words of one candidate, and whether they fit together.
//!
//! Not here: checked phrases (`tanekura_phrase::Phrase`): candidates come by the million, so they live in plain
//! arrays that are wiped when dropped.
//! Source: BIP-39, section "Generating the mnemonic".

use sha2::{Digest, Sha256};
use tanekura_phrase::{List, Phrase, WORD_COUNTS, WordIndex};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// The longest phrase that BIP-39 knows.
pub const LONGEST: usize = 24;

/// How many words a list has.
pub(crate) const LIST: u16 = tanekura_phrase::LIST_WORDS;

/// Up to 24 word indices of one list. Wiped on drop, hidden in `Debug`.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Words {
    at: [u16; LONGEST],
    len: u8,
}

impl Words {
    /// `len` times the first word of the list.
    #[must_use]
    pub(crate) fn first(len: usize) -> Self {
        Self { at: [0; LONGEST], len: len.min(LONGEST) as u8 }
    }

    /// How many words.
    #[must_use]
    pub fn count(&self) -> usize {
        usize::from(self.len)
    }

    /// The indices, in order.
    #[must_use]
    pub fn indices(&self) -> &[u16] {
        self.at.get(..self.count()).unwrap_or_default()
    }

    /// Puts `word` at `place`, counted from 0.
    pub(crate) fn put(&mut self, place: usize, word: u16) {
        if let Some(room) = self.at.get_mut(place) {
            *room = word;
        }
    }

    /// A second copy, which is wiped on its own.
    #[must_use]
    pub fn copy(&self) -> Self {
        Self { at: self.at, len: self.len }
    }

    /// Whether the checksum in the last word matches the others.
    #[must_use]
    pub fn fit(&self) -> bool {
        fits(self.indices())
    }

    /// The phrase, when the words fit.
    #[must_use]
    pub fn phrase(&self, list: List) -> Option<Phrase> {
        let mut indices = [WordIndex::FIRST; LONGEST];
        for (room, &word) in indices.iter_mut().zip(self.indices()) {
            *room = WordIndex::new(word)?;
        }
        let phrase = Phrase::from_indices(list, indices.get(..self.count())?).ok();
        indices.fill(WordIndex::FIRST);
        std::hint::black_box(&indices);
        phrase
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Words({}, hidden)", self.len)
    }
}

/// How many bits of checksum a phrase of `count` words has; `None` when there is no such phrase.
#[must_use]
pub(crate) fn checksum_bits(count: usize) -> Option<u32> {
    WORD_COUNTS.contains(&count).then_some((count / 3) as u32)
}

/// Whether the last bits of `indices` are the checksum of the others. Never true for a count that BIP-39 does not
/// know.
#[must_use]
pub(crate) fn fits(indices: &[u16]) -> bool {
    let Some(check) = checksum_bits(indices.len()) else { return false };
    let mut bytes = [0_u8; 33];
    let mut room = bytes.iter_mut();
    let mut bits = 0_u32;
    let mut held = 0_u32;
    for &index in indices {
        held = (held << 11) | u32::from(index);
        bits += 11;
        while bits >= 8 {
            bits -= 8;
            if let Some(byte) = room.next() {
                *byte = (held >> bits) as u8;
            }
        }
    }
    if bits > 0
        && let Some(byte) = room.next()
    {
        *byte = (held << (8 - bits)) as u8;
    }
    let (entropy, rest) = bytes.split_at(indices.len() * 4 / 3);
    let stored = rest.first().copied().unwrap_or(0);
    let hash = Sha256::digest(entropy);
    let mask = ((0xFF00_u32 >> check) & 0xFF) as u8;
    let answer = (stored ^ hash.first().copied().unwrap_or(0)) & mask == 0;
    bytes.zeroize();
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_filter_agrees_with_the_checked_phrase_at_every_length() {
        let mut state = 7_u64;
        let mut fitting = 0;
        for round in 0..20_000 {
            let count = WORD_COUNTS[round % 5];
            let mut words = Words::first(count);
            for place in 0..count {
                state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                words.put(place, (state >> 40) as u16 % LIST);
            }
            assert_eq!(words.fit(), words.phrase(List::English).is_some());
            fitting += usize::from(words.fit());
        }
        assert!(fitting > 200, "the comparison must have seen both answers");
    }

    #[test]
    fn no_other_count_ever_fits() {
        for count in (0..=LONGEST).filter(|count| !WORD_COUNTS.contains(count)) {
            assert!(!Words::first(count).fit());
        }
    }
}
