//! The checksum, tested or computed: which candidates are phrases at all.
//!
//! In: packed candidates. Out: those whose checksum matches; or, when the last word is free, candidates whose
//! checksum was computed, of which none has to be thrown away (16 to 256 times fewer hashes). SHA-256 of one
//! block each, four at a time where the machine has instructions for it.
//! Not here: which candidates there are. Standard: BIP-39; FIPS 180-4.

use sha2::block_api::compress256;

use super::packed::{Packed, Shape};
#[cfg(target_arch = "x86_64")]
use super::sha_ni::HasShaNi;

/// Where SHA-256 begins (FIPS 180-4, section 5.3.3).
pub(super) const INITIAL: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

/// A way to hash, and the shape of what is hashed.
#[derive(Clone, Copy, Debug)]
pub struct Checksum {
    shape: Shape,
    engine: Engine,
}

#[derive(Clone, Copy, Debug)]
enum Engine {
    /// Crate `sha2`, which has instructions for SHA-256 on Arm, and plain code for the rest.
    Plain,
    #[cfg(target_arch = "x86_64")]
    ShaNi(HasShaNi),
}

impl Checksum {
    /// The fastest that this machine has.
    #[must_use]
    pub fn best(shape: Shape) -> Self {
        let plain = Self { shape, engine: Engine::Plain };
        Self::all_available(shape).into_iter().next_back().unwrap_or(plain)
    }

    /// All that this machine has, the slowest first.
    #[must_use]
    pub fn all_available(shape: Shape) -> Vec<Self> {
        #[allow(unused_mut, reason = "some machines have nothing to add")]
        let mut engines = vec![Engine::Plain];
        #[cfg(target_arch = "x86_64")]
        engines.extend(HasShaNi::detect().map(Engine::ShaNi));
        engines.into_iter().map(|engine| Self { shape, engine }).collect()
    }

    /// A name for figures.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self.engine {
            Engine::Plain => "plain",
            #[cfg(target_arch = "x86_64")]
            Engine::ShaNi(_) => "sha-ni x4",
        }
    }

    /// Keeps the candidates whose checksum matches, in their order.
    pub fn keep(self, candidates: &mut Vec<Packed>) {
        let mut kept = 0;
        let mut read = 0;
        while let Some(four) = four_at(candidates, read) {
            for (candidate, sum) in four.iter().zip(self.sums(&four)) {
                if candidate.checksum(self.shape) == sum && read < candidates.len() {
                    // `kept` never overtakes `read`.
                    if let Some(to) = candidates.get_mut(kept) {
                        *to = *candidate;
                    }
                    kept += 1;
                }
                read += 1;
            }
        }
        candidates.truncate(kept);
    }

    /// Puts the right checksum into candidates that have none yet: their last word holds entropy only.
    pub fn complete(self, candidates: &mut [Packed]) {
        let mut at = 0;
        while let Some(four) = four_at(candidates, at) {
            let sums = self.sums(&four);
            for (candidate, sum) in candidates.iter_mut().skip(at).zip(sums) {
                candidate.put_checksum(self.shape, sum);
            }
            at += 4;
        }
    }

    /// The checksums that four candidates should have.
    #[inline]
    fn sums(self, four: &[Packed; 4]) -> [u32; 4] {
        let blocks = four.map(|candidate| candidate.block(self.shape));
        let tops = match self.engine {
            Engine::Plain => blocks.map(|block| plain(&block)),
            #[cfg(target_arch = "x86_64")]
            Engine::ShaNi(machine) => machine.first_words(&blocks),
        };
        tops.map(|top| top >> (32 - self.shape.checksum_bits()))
    }
}

/// Four candidates from `at` on; the first of them again where there are no more.
#[inline]
fn four_at(candidates: &[Packed], at: usize) -> Option<[Packed; 4]> {
    let rest = candidates.get(at..)?;
    let first = *rest.first()?;
    Some(rest.first_chunk().copied().unwrap_or_else(|| {
        let mut four = [first; 4];
        four.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        four
    }))
}

/// The first word of the hash of one block.
fn plain(block: &[u64; 8]) -> u32 {
    let mut bytes = [0; 64];
    let (words, _) = bytes.as_chunks_mut::<8>();
    words.iter_mut().zip(block).for_each(|(to, word)| *to = word.to_be_bytes());
    let mut state = INITIAL;
    compress256(&mut state, &[bytes]);
    let [first, ..] = state;
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lanes::tests::Dice;
    use tanekura_phrase::{List, Phrase, WordIndex};

    fn random(dice: &mut Dice, words: usize) -> Vec<u16> {
        (0..words).map(|_| u16::try_from(dice.below(2048)).unwrap()).collect()
    }

    fn is_phrase(indices: &[u16]) -> bool {
        let words: Vec<WordIndex> = indices.iter().map(|i| WordIndex::new(*i).unwrap()).collect();
        Phrase::from_indices(List::English, &words).is_ok()
    }

    #[test]
    fn every_engine_keeps_the_phrases_and_nothing_else() {
        let mut dice = Dice(11);
        for words in [12, 15, 18, 21, 24] {
            let shape = Shape::new(words).unwrap();
            // An odd number, so that the last one has no partner.
            let all: Vec<Vec<u16>> = (0..8_191).map(|_| random(&mut dice, words)).collect();
            let expected: Vec<Packed> = all
                .iter()
                .filter(|indices| is_phrase(indices))
                .map(|indices| Packed::of(indices))
                .collect();
            assert!(expected.len() > 5);
            for engine in Checksum::all_available(shape) {
                let mut candidates: Vec<Packed> = all.iter().map(|i| Packed::of(i)).collect();
                engine.keep(&mut candidates);
                assert!(candidates == expected, "{} {words}", engine.name());
            }
        }
    }

    #[test]
    fn the_last_candidate_is_kept_once_whatever_their_number() {
        let about = Packed::of(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3]);
        for engine in Checksum::all_available(Shape::new(12).unwrap()) {
            for count in 0..6 {
                let mut candidates = vec![about; count];
                engine.keep(&mut candidates);
                assert_eq!(candidates.len(), count);
            }
        }
    }

    #[test]
    fn computed_last_words_are_exactly_those_that_pass() {
        let mut dice = Dice(12);
        for words in [12, 15, 18, 21, 24] {
            let shape = Shape::new(words).unwrap();
            let mut indices = random(&mut dice, words);
            let last = words - 1;
            let mut tested: Vec<Packed> = Vec::new();
            for word in 0..2048 {
                indices[last] = word;
                tested.push(Packed::of(&indices));
            }
            Checksum::best(shape).keep(&mut tested);
            indices[last] = 0;
            let start = Packed::of(&indices);
            let free = 1 << (11 - shape.checksum_bits());
            for engine in Checksum::all_available(shape) {
                let mut computed: Vec<Packed> = (0..free)
                    .map(|entropy: u16| start.with_word(last, entropy << shape.checksum_bits()))
                    .collect();
                engine.complete(&mut computed);
                assert!(computed == tested, "{} {words}", engine.name());
            }
        }
    }
}
