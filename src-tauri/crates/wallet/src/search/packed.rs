//! Word indices as bits, as the checksum sees them.
//!
//! Eleven bits for each word, from the left, in five 64-bit numbers: a word is put in by one OR. A candidate is
//! one of these; a phrase of 12 words has 128 bits of entropy and 4 of checksum, one of 24 has 256 and 8.
//! Not here: hashing (`checksum`). Standard: BIP-39, "Generating the mnemonic".

use zeroize::Zeroize;

/// The most words a phrase has.
pub const MOST_WORDS: usize = 24;

/// How many words a phrase has, and what follows from it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Shape(u32);

impl Shape {
    /// `None` when phrases do not have so many words.
    #[must_use]
    pub fn new(words: usize) -> Option<Self> {
        let words = u32::try_from(words).ok()?;
        matches!(words, 12 | 15 | 18 | 21 | 24).then_some(Self(words))
    }

    /// How many words: 12, 15, 18, 21 or 24.
    #[must_use]
    pub fn words(self) -> usize {
        self.0 as usize
    }

    /// Bits of checksum: one for each three words.
    #[must_use]
    pub fn checksum_bits(self) -> u32 {
        self.0 / 3
    }

    /// Bits of entropy: eleven for each word, less the checksum. A multiple of 32.
    #[must_use]
    pub fn entropy_bits(self) -> u32 {
        self.0 / 3 * 32
    }
}

/// A candidate. As secret as a phrase: hidden in `Debug`, to be wiped by whoever holds many.
#[derive(Clone, Copy, Default, Eq, PartialEq, Zeroize)]
pub struct Packed([u64; 5]);

impl Packed {
    /// The words with these indices, at most 24; only eleven bits of each count.
    #[must_use]
    pub fn of(indices: &[u16]) -> Self {
        let places = indices.iter().take(MOST_WORDS).enumerate();
        places.fold(Self::default(), |packed, (place, index)| packed.with_word(place, *index))
    }

    /// The same with the word `index` at `place`, counted from 0, where there was none (or word 0) before.
    #[must_use]
    #[inline]
    pub fn with_word(self, place: usize, index: u16) -> Self {
        self.or(&Self::word(place, index))
    }

    /// One word alone: what a search prepares once and ORs many times.
    #[must_use]
    #[inline]
    pub fn word(place: usize, index: u16) -> Self {
        let bit = place.min(MOST_WORDS - 1) * 11;
        // The word at the top of 128 bits, moved to where it begins in its 64.
        let wide = (u128::from(index & 2047) << 117) >> (bit % 64);
        let mut bits = [0; 5];
        let pair = bits.iter_mut().skip(bit / 64);
        pair.zip([(wide >> 64) as u64, wide as u64]).for_each(|(to, from)| *to = from);
        Self(bits)
    }

    /// Both together.
    #[must_use]
    #[inline]
    pub fn or(&self, other: &Self) -> Self {
        let ([a, b, c, d, e], [f, g, h, i, j]) = (self.0, other.0);
        Self([a | f, b | g, c | h, d | i, e | j])
    }

    /// The index at `place`, counted from 0.
    #[must_use]
    pub fn index(&self, place: usize) -> u16 {
        let bit = place.min(MOST_WORDS - 1) * 11;
        let mut pair = self.0.iter().skip(bit / 64).copied();
        let (high, low) = (pair.next().unwrap_or(0), pair.next().unwrap_or(0));
        let wide = (u128::from(high) << 64 | u128::from(low)) << (bit % 64);
        (wide >> 117) as u16
    }

    /// The bits of the checksum, at the low end.
    #[must_use]
    #[inline]
    pub(super) fn checksum(&self, shape: Shape) -> u32 {
        let bit = shape.entropy_bits();
        let word = self.0.get(bit as usize / 64).copied().unwrap_or(0);
        ((word << (bit % 64)) >> (64 - shape.checksum_bits())) as u32
    }

    /// Puts in a checksum where there was none.
    #[inline]
    pub(super) fn put_checksum(&mut self, shape: Shape, checksum: u32) {
        let bit = shape.entropy_bits();
        if let Some(word) = self.0.get_mut(bit as usize / 64) {
            *word |= u64::from(checksum) << (64 - shape.checksum_bits()) >> (bit % 64);
        }
    }

    /// The entropy as the one block that SHA-256 takes, its padding included: sixteen words, two in each
    /// number, the first in the high half.
    #[inline]
    pub(super) fn block(&self, shape: Shape) -> [u64; 8] {
        let [a, b, c, d, _] = self.0;
        // The bit that ends the message stands where a pair begins, or in its middle.
        const BEGINS: u64 = 1 << 63;
        const MIDDLE: u64 = 1 << 31;
        let high = |word: u64| word & 0xffff_ffff_0000_0000;
        match shape.words() {
            12 => [a, b, BEGINS, 0, 0, 0, 0, 128],
            15 => [a, b, high(c) | MIDDLE, 0, 0, 0, 0, 160],
            18 => [a, b, c, BEGINS, 0, 0, 0, 192],
            21 => [a, b, c, high(d) | MIDDLE, 0, 0, 0, 224],
            _ => [a, b, c, d, BEGINS, 0, 0, 256],
        }
    }
}

impl std::fmt::Debug for Packed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Packed(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_comes_back_from_every_place() {
        for place in 0..MOST_WORDS {
            for index in 0..2048 {
                let packed = Packed::default().with_word(place, index);
                assert_eq!(packed.index(place), index);
                let ones: u32 = packed.0.iter().map(|word| word.count_ones()).sum();
                assert_eq!(ones, index.count_ones(), "nothing outside the word's bits");
            }
        }
    }

    #[test]
    fn words_beside_each_other_do_not_touch() {
        let indices: Vec<u16> = (0..24).map(|place| (place * 601 + 77) & 2047).collect();
        let packed = Packed::of(&indices);
        let back: Vec<u16> = (0..24).map(|place| packed.index(place)).collect();
        assert_eq!(back, indices);
    }

    #[test]
    fn only_five_counts_of_words_have_a_shape() {
        let shapes: Vec<usize> = (0..40).filter(|words| Shape::new(*words).is_some()).collect();
        assert_eq!(shapes, [12, 15, 18, 21, 24]);
    }

    #[test]
    fn a_checksum_that_is_put_in_is_the_last_words_low_bits() {
        for words in [12, 15, 18, 21, 24] {
            let shape = Shape::new(words).unwrap();
            for checksum in 0..1 << shape.checksum_bits() {
                let mut packed = Packed::default();
                packed.put_checksum(shape, checksum);
                assert_eq!(packed.checksum(shape), checksum);
                assert_eq!(u32::from(packed.index(words - 1)), checksum);
            }
        }
    }

    #[test]
    fn debug_hides_the_words() {
        assert_eq!(format!("{:?}", Packed::of(&[1, 2, 3])), "Packed(hidden)");
    }
}
