//! Seed XOR: parts that are phrases themselves, and whose sum bit by bit is the phrase.
//!
//! In: a phrase, or all parts of one. Out: the parts; or the phrase. All parts are needed, and nothing in a part says that
//! it is one: it looks like a wallet, and opens one. Whether a set is complete cannot be seen from it.
//! Source: Coldcard's published description; its deterministic parts come out the same.

use sha2::{Digest, Sha256};
use tanekura_phrase::{List, Phrase};
use tanekura_secret::SecretBytes;
use zeroize::Zeroize;

use crate::error::ShareError;
use crate::random::Randomness;
use crate::shamir::copy;

/// How the parts are made.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PartsFrom {
    /// Random: another set each time.
    Chance,
    /// From the phrase itself, as Coldcard does: the same set each time. Whoever has all parts can see that they were
    /// made this way.
    Phrase,
}

/// The parts of `phrase`: 2 to 4, each a phrase of the same list and length.
pub(crate) fn split(
    phrase: &Phrase,
    parts: u8,
    from: PartsFrom,
    source: &mut dyn Randomness,
) -> Result<Vec<Phrase>, ShareError> {
    if !(2..=4).contains(&parts) {
        return Err(ShareError::SchemeCannot);
    }
    let entropy = phrase.entropy();
    check_length(entropy.len())?;
    let mut last = copy(&entropy);
    let mut made = Vec::with_capacity(usize::from(parts));
    for number in 0..parts - 1 {
        let part = match from {
            PartsFrom::Chance => {
                let mut part = SecretBytes::zeroed(entropy.len());
                // EXPOSE: filled in place.
                source.fill(part.expose_mut())?;
                part
            }
            PartsFrom::Phrase => derived(&entropy, number, parts),
        };
        add(&mut last, &part);
        made.push(as_phrase(phrase.list(), &part)?);
    }
    made.push(as_phrase(phrase.list(), &last)?);
    Ok(made)
}

/// The phrase whose parts these are. Which parts are missing, if any, nobody can see.
///
/// # Errors
/// [`ShareError::TooFewShares`] below two parts, [`ShareError::DifferentLength`], [`ShareError::DifferentList`],
/// [`ShareError::SchemeCannot`] for 15 and 21 words, [`ShareError::DuplicateMember`] for the same part twice.
pub fn join(parts: &[&Phrase]) -> Result<Phrase, ShareError> {
    let (Some(first), 2..) = (parts.first(), parts.len()) else {
        return Err(ShareError::TooFewShares);
    };
    let mut sum = SecretBytes::zeroed(first.entropy().len());
    check_length(sum.len())?;
    for (at, part) in parts.iter().enumerate() {
        if part.word_count() != first.word_count() {
            return Err(ShareError::DifferentLength);
        }
        if part.list() != first.list() {
            return Err(ShareError::DifferentList);
        }
        // The same part twice adds up to nothing; nobody means that.
        if parts.iter().take(at).any(|other| other.same_as(part)) {
            return Err(ShareError::DuplicateMember);
        }
        add(&mut sum, &part.entropy());
    }
    as_phrase(first.list(), &sum)
}

fn check_length(bytes: usize) -> Result<(), ShareError> {
    if [16, 24, 32].contains(&bytes) { Ok(()) } else { Err(ShareError::SchemeCannot) }
}

/// Coldcard's deterministic part: twice SHA-256 over a fixed word, the secret, and which part of how many.
fn derived(entropy: &SecretBytes, number: u8, parts: u8) -> SecretBytes {
    let mut hash = Sha256::new();
    hash.update(b"Batshitoshi ");
    // EXPOSE: the published form takes the secret itself.
    hash.update(entropy.expose());
    hash.update(format!("{number} of {parts} parts").as_bytes());
    let mut once = hash.finalize();
    let mut twice = Sha256::digest(once);
    let mut part = SecretBytes::zeroed(entropy.len());
    // EXPOSE: written in place; the hashes are wiped.
    for (to, from) in part.expose_mut().iter_mut().zip(&twice) {
        *to = *from;
    }
    once.as_mut_slice().zeroize();
    twice.as_mut_slice().zeroize();
    part
}

fn add(sum: &mut SecretBytes, part: &SecretBytes) {
    // EXPOSE: added up in place.
    for (to, from) in sum.expose_mut().iter_mut().zip(part.expose()) {
        *to ^= from;
    }
}

fn as_phrase(list: List, entropy: &SecretBytes) -> Result<Phrase, ShareError> {
    Phrase::from_entropy(list, entropy).map_err(|_| ShareError::SecretLength)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::SystemRandomness;

    fn phrase(bytes: usize) -> Phrase {
        let entropy =
            SecretBytes::taking(&mut (0..bytes).map(|at| at as u8 * 5).collect::<Vec<_>>());
        Phrase::from_entropy(List::Japanese, &entropy).unwrap()
    }

    #[test]
    fn all_parts_together_give_the_phrase_and_fewer_do_not() {
        for bytes in [16, 24, 32] {
            for parts in 2..=4 {
                for from in [PartsFrom::Chance, PartsFrom::Phrase] {
                    let whole = phrase(bytes);
                    let made = split(&whole, parts, from, &mut SystemRandomness).unwrap();
                    assert_eq!(made.len(), usize::from(parts));
                    for chosen in 1_u32..1 << parts {
                        let some: Vec<&Phrase> = (0..usize::from(parts))
                            .filter(|at| chosen >> at & 1 == 1)
                            .map(|at| &made[at])
                            .collect();
                        let all = some.len() == made.len();
                        let found = join(&some);
                        let opens = found.is_ok_and(|found| found.same_as(&whole));
                        assert_eq!(opens, all);
                    }
                }
            }
        }
    }

    #[test]
    fn parts_from_the_phrase_are_the_same_each_time_and_random_ones_are_not() {
        let whole = phrase(16);
        let make = |from| split(&whole, 3, from, &mut SystemRandomness).unwrap();
        assert!(make(PartsFrom::Phrase)[0].same_as(&make(PartsFrom::Phrase)[0]));
        assert!(!make(PartsFrom::Chance)[0].same_as(&make(PartsFrom::Chance)[0]));
    }

    #[test]
    fn what_the_scheme_does_not_know_is_refused() {
        let answer = |bytes, parts| {
            split(&phrase(bytes), parts, PartsFrom::Chance, &mut SystemRandomness).err()
        };
        assert_eq!(answer(20, 2), Some(ShareError::SchemeCannot));
        assert_eq!(answer(28, 2), Some(ShareError::SchemeCannot));
        assert_eq!(answer(16, 1), Some(ShareError::SchemeCannot));
        assert_eq!(answer(16, 5), Some(ShareError::SchemeCannot));
        let (a, b) = (phrase(16), phrase(32));
        assert_eq!(join(&[&a, &b]).err(), Some(ShareError::DifferentLength));
        assert_eq!(join(&[&a, &a]).err(), Some(ShareError::DuplicateMember));
        assert_eq!(join(&[&a]).err(), Some(ShareError::TooFewShares));
        let english = Phrase::from_entropy(List::English, &a.entropy()).unwrap();
        assert_eq!(join(&[&a, &english]).err(), Some(ShareError::DifferentList));
    }
}
