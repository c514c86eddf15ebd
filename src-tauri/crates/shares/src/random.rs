//! Where random numbers come from: the operating system, and nothing else.
//!
//! The trait exists so that tests of this crate can repeat a split. It is not public: no caller, and no user, can
//! bring numbers of their own.

use crate::error::ShareError;

/// A source of bytes, each of 0 to 255 equally likely and independent of the others.
pub(crate) trait Randomness {
    /// Fills `room`.
    fn fill(&mut self, room: &mut [u8]) -> Result<(), ShareError>;
}

/// The generator of the operating system.
pub(crate) struct SystemRandomness;

impl Randomness for SystemRandomness {
    fn fill(&mut self, room: &mut [u8]) -> Result<(), ShareError> {
        getrandom::fill(room).map_err(|_| ShareError::NoRandomness)
    }
}

/// A number below `bound`, for choosing which quorums are tried: no secret depends on it.
pub(crate) fn below(source: &mut dyn Randomness, bound: usize) -> Result<usize, ShareError> {
    let mut bytes = [0; 8];
    source.fill(&mut bytes)?;
    let bound = bound.max(1) as u64;
    // Of 2⁶⁴ values, the last incomplete round would favour small numbers by less than 2⁻⁴⁰: of no weight here.
    Ok((u64::from_le_bytes(bytes) % bound) as usize)
}

#[cfg(test)]
pub(crate) mod repeatable {
    use sha2::{Digest, Sha256};

    use super::*;

    /// Numbers that follow from a seed: SHA-256 of seed and counter.
    pub(crate) struct Repeatable {
        seed: u64,
        counter: u64,
        rest: Vec<u8>,
    }

    impl Repeatable {
        pub(crate) fn new(seed: u64) -> Self {
            Self { seed, counter: 0, rest: Vec::new() }
        }
    }

    impl Randomness for Repeatable {
        fn fill(&mut self, room: &mut [u8]) -> Result<(), ShareError> {
            for byte in room {
                if self.rest.is_empty() {
                    let mut hash = Sha256::new();
                    hash.update(self.seed.to_le_bytes());
                    hash.update(self.counter.to_le_bytes());
                    self.counter += 1;
                    self.rest = hash.finalize().to_vec();
                }
                *byte = self.rest.pop().unwrap_or(0);
            }
            Ok(())
        }
    }

    #[test]
    fn the_systems_bytes_are_not_all_the_same() {
        let mut bytes = [0; 64];
        SystemRandomness.fill(&mut bytes).unwrap();
        assert!(bytes.windows(2).any(|pair| pair[0] != pair[1]));
    }
}
