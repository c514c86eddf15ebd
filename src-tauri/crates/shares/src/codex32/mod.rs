//! codex32: a one-way backup of the BIP-32 seed, in characters that can be checked and joined by hand.
//!
//! In: a seed of 16 to 64 bytes; or strings. Out: shares; or the seed. The seed of a recovery phrase has 64 bytes and makes
//! long strings; the words cannot be had back from it. Shares are made by interpolation, never from bytes, so that the
//! bits that fill up the last character are as random as the others.
//! Not here: deriving a seed from a phrase (crate `wallet`). Source: BIP-93.

mod checksum;
mod correct;
mod share;

use tanekura_secret::SecretBytes;
use zeroize::Zeroizing;

pub use self::correct::{Correction, correct};
pub use self::share::Share;

use self::checksum::{inverse, mul, value_of};
use self::share::{HEADER, SECRET_AT};
use crate::arrangement::Quorum;
use crate::error::ShareError;
use crate::random::Randomness;

/// The index letters of shares, in the order in which they are given out; `s` is the secret's.
const INDICES: &str = "acdefghjklmnpqrtuvwxyz023456789";

/// Splits `seed` under the four letters of `identifier`, or random ones.
pub(crate) fn split(
    seed: &SecretBytes,
    quorum: Quorum,
    identifier: Option<&str>,
    source: &mut dyn Randomness,
) -> Result<Vec<Share>, ShareError> {
    if !(16..=64).contains(&seed.len()) || !seed.len().is_multiple_of(4) {
        return Err(ShareError::SecretLength);
    }
    if !(2..=9).contains(&quorum.threshold) {
        return Err(ShareError::SchemeCannot);
    }
    if usize::from(quorum.count) > INDICES.len() {
        return Err(ShareError::TooManyShares);
    }
    let header = header(quorum.threshold, identifier, source)?;
    let secret = secret(seed, &header);
    // k − 1 random shares and the secret are the k strings from which all others follow.
    let mut known = vec![secret];
    let mut letters = INDICES.chars().filter_map(value_of);
    for index in letters.by_ref().take(usize::from(quorum.threshold) - 1) {
        let mut values = SecretBytes::zeroed(known.first().map_or(0, |share| share.values.len()));
        // EXPOSE: filled in place: header, index, then random values of five bits each.
        let room = values.expose_mut();
        source.fill(room)?;
        for value in room.iter_mut() {
            *value &= 31;
        }
        for (to, from) in room.iter_mut().zip(header.iter().chain([&index])) {
            *to = *from;
        }
        known.push(Share { values });
    }
    let basis: Vec<&Share> = known.iter().collect();
    let rest: Vec<Share> = letters
        .take(usize::from(quorum.count).saturating_sub(known.len() - 1))
        .map(|index| interpolate(&basis, index))
        .collect();
    known.remove(0);
    known.extend(rest);
    Ok(known)
}

/// The secret string of exactly as many shares as are needed, or more, which are compared.
///
/// # Errors
/// Which of the shares' statements differ, or what is missing.
pub fn join(shares: &[&Share]) -> Result<Share, ShareError> {
    let Some(first) = shares.first() else { return Err(ShareError::TooFewShares) };
    for (at, share) in shares.iter().enumerate() {
        if share.is_secret() {
            return Err(ShareError::SecretItself);
        }
        if share.identifier() != first.identifier() {
            return Err(ShareError::DifferentSet);
        }
        if share.threshold() != first.threshold() {
            return Err(ShareError::DifferentMemberThreshold);
        }
        if share.values.len() != first.values.len() {
            return Err(ShareError::DifferentLength);
        }
        if shares.iter().take(at).any(|other| other.index_value() == share.index_value()) {
            return Err(ShareError::DuplicateMember);
        }
    }
    let Some((used, extra)) = shares.split_at_checked(usize::from(first.threshold())) else {
        return Err(ShareError::TooFewShares);
    };
    for share in extra {
        if !interpolate(used, share.index_value()).values.same_as(&share.values) {
            return Err(ShareError::Inconsistent);
        }
    }
    Ok(interpolate(used, SECRET_AT))
}

/// The string at `index` that follows from `shares`, header and all.
pub(crate) fn interpolate(shares: &[&Share], index: u8) -> Share {
    let mut values = SecretBytes::zeroed(shares.first().map_or(0, |share| share.values.len()));
    for (at, share) in shares.iter().enumerate() {
        let mut weight = 1;
        for (other, neighbour) in shares.iter().enumerate() {
            if other != at {
                let (above, below) = (
                    index ^ neighbour.index_value(),
                    share.index_value() ^ neighbour.index_value(),
                );
                weight = mul(weight, mul(above, inverse(below)));
            }
        }
        // EXPOSE: added up in place; the steps do not depend on the values.
        for (sum, value) in values.expose_mut().iter_mut().zip(share.values.expose()) {
            *sum ^= mul(*value, weight);
        }
    }
    Share { values }
}

/// What the arithmetic gives when too few shares are taken as if they were enough.
pub(crate) fn join_as_if_enough(shares: &[&Share]) -> Share {
    interpolate(shares, SECRET_AT)
}

/// Which share in the order of making has this letter, counted from 1; 0 for the secret's own letter.
pub(crate) fn number_of(letter: char) -> u8 {
    INDICES.chars().position(|known| known == letter).map_or(0, |at| at as u8 + 1)
}

/// Threshold and identifier as values.
fn header(
    threshold: u8,
    identifier: Option<&str>,
    source: &mut dyn Randomness,
) -> Result<[u8; 5], ShareError> {
    let mut header = [0; 5];
    source.fill(&mut header)?;
    for value in &mut header {
        *value &= 31;
    }
    if let Some(identifier) = identifier {
        if identifier.chars().count() != 4 {
            return Err(ShareError::Length);
        }
        for (value, letter) in header.iter_mut().skip(1).zip(identifier.chars()) {
            *value = value_of(letter.to_ascii_lowercase()).ok_or(ShareError::UnknownWord)?;
        }
    }
    let digit = char::from_digit(u32::from(threshold), 10).and_then(value_of);
    if let (Some(first), Some(digit)) = (header.first_mut(), digit) {
        *first = digit;
    }
    Ok(header)
}

/// The seed as the string with index `s`. The bits that fill up are a checksum of the others, as the standard advises.
fn secret(seed: &SecretBytes, header: &[u8; 5]) -> Share {
    let payload = (seed.len() * 8).div_ceil(5);
    let mut values = SecretBytes::zeroed(HEADER + payload);
    // EXPOSE: re-coded in place.
    let room = values.expose_mut();
    for (to, from) in room.iter_mut().zip(header.iter().chain([&SECRET_AT])) {
        *to = *from;
    }
    // EXPOSE: as above; the bits are wiped.
    let mut bits: Zeroizing<Vec<u8>> = Zeroizing::new(
        seed.expose()
            .iter()
            .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1))
            .collect(),
    );
    let filling = payload * 5 - bits.len();
    let crc = filling_checksum(&bits, filling);
    bits.extend((0..filling).rev().map(|bit| crc >> bit & 1));
    for (value, five) in room.iter_mut().skip(HEADER).zip(bits.chunks(5)) {
        *value = five.iter().fold(0, |value, bit| value << 1 | bit);
    }
    Share { values }
}

/// CRC over the bits, as many bits wide as are to be filled: x+1 for one, x^n+x+1 for two to four; the register begins
/// with 1.
fn filling_checksum(bits: &[u8], width: usize) -> u8 {
    if width == 0 {
        return 0;
    }
    let polynomial = if width == 1 { 1 } else { 3 };
    let mask = (1_u8 << width) - 1;
    let register =
        bits.iter().copied().chain(std::iter::repeat_n(0, width)).fold(1_u8, |register, bit| {
            let top = register >> (width - 1) & 1;
            ((register << 1 | bit) & mask) ^ (polynomial & top.wrapping_neg() & mask)
        });
    register & mask
}

#[cfg(test)]
mod tests;
