//! Made-up phrases for the tests of this part.

use tanekura_phrase::{List, Phrase};
use tanekura_secret::SecretBytes;

/// Numbers that are the same on every run.
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

/// An English phrase of that much entropy.
pub(crate) fn phrase(chance: &mut Chance, bytes: usize) -> Phrase {
    let mut entropy: Vec<u8> = (0..bytes).map(|_| chance.below(256) as u8).collect();
    Phrase::from_entropy(List::English, &SecretBytes::taking(&mut entropy)).unwrap()
}
