//! Shamir's scheme in the form of SLIP-39 and SSKR: the secret at x = 255, a digest of it at x = 254.
//!
//! In: a secret and how many of how many; or shares with their places. Out: the shares; or the secret, with the
//! certainty of 32 bits that the shares belong together. Shares stand at x = 0, 1, 2, …
//! Not here: what stands around a share's value (`slip39`, `sskr`), groups (`two_level`).
//! Source: SLIP-39, section "Sharing a secret"; bc-shamir's form is the same.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use subtle::ConstantTimeEq;
use tanekura_secret::SecretBytes;
use zeroize::Zeroize;

use crate::error::ShareError;
use crate::field;
use crate::random::Randomness;

const SECRET_AT: u8 = 255;
const DIGEST_AT: u8 = 254;
const DIGEST_LENGTH: usize = 4;

/// A value and the place on the polynomial where it stands.
pub(crate) struct Point<'a> {
    pub(crate) x: u8,
    pub(crate) value: &'a SecretBytes,
}

/// The values of `count` shares, of which `threshold` give the secret back.
pub(crate) fn split(
    threshold: u8,
    count: u8,
    secret: &SecretBytes,
    source: &mut dyn Randomness,
) -> Result<Vec<SecretBytes>, ShareError> {
    if threshold == 0 || threshold > count {
        return Err(ShareError::Threshold);
    }
    let length = secret.len();
    if threshold == 1 {
        return Ok((0..count).map(|_| copy(secret)).collect());
    }
    if length <= DIGEST_LENGTH {
        return Err(ShareError::SecretLength);
    }
    let mut free: Vec<(u8, SecretBytes)> = Vec::with_capacity(usize::from(threshold));
    for x in 0..threshold - 2 {
        let mut value = SecretBytes::zeroed(length);
        // EXPOSE: filled in place.
        source.fill(value.expose_mut())?;
        free.push((x, value));
    }
    let fixed = [(DIGEST_AT, digest_point(secret, source)?), (SECRET_AT, copy(secret))];
    let points: Vec<Point<'_>> =
        free.iter().chain(&fixed).map(|(x, value)| Point { x: *x, value }).collect();
    Ok((0..count).map(|x| interpolate(&points, x)).collect())
}

/// The secret of exactly as many points as are needed.
pub(crate) fn recover(points: &[Point<'_>]) -> Result<SecretBytes, ShareError> {
    let (Some(first), length) = (points.first(), points.len()) else {
        return Err(ShareError::TooFewShares);
    };
    if points.iter().any(|point| point.value.len() != first.value.len()) {
        return Err(ShareError::DifferentLength);
    }
    if length == 1 {
        return Ok(copy(first.value));
    }
    let secret = interpolate(points, SECRET_AT);
    let stored = interpolate(points, DIGEST_AT);
    // EXPOSE: the digest point is four bytes of digest and the random key of the digest.
    let Some((claimed, key)) = stored.expose().split_at_checked(DIGEST_LENGTH) else {
        return Err(ShareError::SecretLength);
    };
    let mut digest = digest_of(key, &secret);
    let matches: bool = digest.as_slice().ct_eq(claimed).into();
    digest.zeroize();
    if matches { Ok(secret) } else { Err(ShareError::Digest) }
}

/// The value at `x` of the polynomial through `points`.
pub(crate) fn interpolate(points: &[Point<'_>], x: u8) -> SecretBytes {
    let length = points.first().map_or(0, |point| point.value.len());
    let mut result = SecretBytes::zeroed(length);
    for (at, point) in points.iter().enumerate() {
        let mut above = 1;
        let mut below = 1;
        for (other, neighbour) in points.iter().enumerate() {
            if other != at {
                above = field::mul(above, x ^ neighbour.x);
                below = field::mul(below, point.x ^ neighbour.x);
            }
        }
        let weight = field::mul(above, field::inverse(below));
        // EXPOSE: added up in place; the steps do not depend on the values.
        for (sum, value) in result.expose_mut().iter_mut().zip(point.value.expose()) {
            *sum ^= field::mul(*value, weight);
        }
    }
    result
}

/// A second copy in locked memory.
pub(crate) fn copy(secret: &SecretBytes) -> SecretBytes {
    let mut twin = SecretBytes::zeroed(secret.len());
    // EXPOSE: from locked memory to locked memory.
    twin.expose_mut().copy_from_slice(secret.expose());
    twin
}

/// Digest and random key, as long as the secret.
fn digest_point(
    secret: &SecretBytes,
    source: &mut dyn Randomness,
) -> Result<SecretBytes, ShareError> {
    let mut point = SecretBytes::zeroed(secret.len());
    // EXPOSE: filled in place.
    if let Some((digest, key)) = point.expose_mut().split_at_mut_checked(DIGEST_LENGTH) {
        source.fill(key)?;
        let mut computed = digest_of(key, secret);
        digest.copy_from_slice(&computed);
        computed.zeroize();
    }
    Ok(point)
}

fn digest_of(key: &[u8], secret: &SecretBytes) -> [u8; DIGEST_LENGTH] {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; DIGEST_LENGTH] };
    // EXPOSE: the standard's digest is a keyed hash of the secret.
    mac.update(secret.expose());
    let mut whole = mac.finalize().into_bytes();
    let digest = whole.first_chunk::<DIGEST_LENGTH>().copied().unwrap_or_default();
    whole.as_mut_slice().zeroize();
    digest
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::random::SystemRandomness;
    use crate::random::repeatable::Repeatable;

    fn secret(length: usize) -> SecretBytes {
        SecretBytes::taking(&mut (0..length).map(|at| (at * 7 + 3) as u8).collect::<Vec<_>>())
    }

    fn points<'a>(values: &'a [SecretBytes], chosen: u32) -> Vec<Point<'a>> {
        values
            .iter()
            .enumerate()
            .filter(|(at, _)| chosen >> at & 1 == 1)
            .map(|(at, value)| Point { x: at as u8, value })
            .collect()
    }

    /// Every subset of every (threshold, count): the quorums open, all others fail.
    fn all_subsets(most: u8) -> (u64, u64) {
        let (mut opened, mut failed) = (0, 0);
        for count in 1..=most {
            for threshold in 1..=count {
                let secret = secret(16);
                let values = split(threshold, count, &secret, &mut SystemRandomness).unwrap();
                for chosen in 1..1_u32 << count {
                    let size = chosen.count_ones() as u8;
                    if size == threshold {
                        let found = recover(&points(&values, chosen)).unwrap();
                        assert!(found.same_as(&secret), "{threshold} of {count}: {chosen:b}");
                        opened += 1;
                    } else if size < threshold {
                        let answer = recover(&points(&values, chosen));
                        // One share alone carries no digest: it must simply not be the secret.
                        let fails = answer.map_or(true, |found| !found.same_as(&secret));
                        assert!(fails, "{threshold} of {count}: {chosen:b}");
                        failed += 1;
                    }
                }
            }
        }
        (opened, failed)
    }

    #[test]
    fn every_quorum_opens_and_every_smaller_set_fails() {
        let (opened, failed) = all_subsets(9);
        crate::figure(&format!(
            "up to 9 shares: {opened} quorums open, {failed} smaller sets fail"
        ));
        assert_eq!(opened, (1..=9).map(|count| (1 << count) - 1).sum::<u64>());
    }

    #[cfg(feature = "long")]
    #[test]
    fn every_quorum_opens_and_every_smaller_set_fails_up_to_sixteen() {
        let (opened, failed) = all_subsets(16);
        crate::figure(&format!(
            "up to 16 shares: {opened} quorums open, {failed} smaller sets fail"
        ));
        assert_eq!(opened, (1..=16).map(|count| (1 << count) - 1).sum::<u64>());
    }

    /// The coefficients of the polynomials through the shares, one for each byte and power, by Lagrange's formula.
    fn coefficients(values: &[SecretBytes]) -> Vec<Vec<u8>> {
        let length = values[0].len();
        (0..length)
            .map(|byte| {
                let mut sum = vec![0; values.len()];
                for (at, value) in values.iter().enumerate() {
                    let mut term = vec![1_u8];
                    let mut below = 1;
                    for other in (0..values.len()).filter(|&other| other != at) {
                        let mut next = vec![0; term.len() + 1];
                        for (power, &factor) in term.iter().enumerate() {
                            next[power] ^= field::mul(factor, other as u8);
                            next[power + 1] ^= factor;
                        }
                        term = next;
                        below = field::mul(below, at as u8 ^ other as u8);
                    }
                    let weight = field::mul(value.expose()[byte], field::inverse(below));
                    for (power, factor) in term.iter().enumerate() {
                        sum[power] ^= field::mul(*factor, weight);
                    }
                }
                sum
            })
            .collect()
    }

    #[test]
    fn ten_thousand_splits_repeat_no_polynomial_and_use_every_coefficient() {
        let secret = secret(16);
        let mut seen = HashSet::new();
        let mut counts = [0_u64; 256];
        for _ in 0..10_000 {
            let values = split(3, 3, &secret, &mut SystemRandomness).unwrap();
            let all = coefficients(&values);
            // What is random: the coefficients of x and x².
            for byte in &all {
                counts[usize::from(byte[1])] += 1;
                counts[usize::from(byte[2])] += 1;
            }
            assert!(seen.insert(all), "a polynomial came twice");
        }
        let expected = counts.iter().sum::<u64>() as f64 / 256.0;
        let chi: f64 =
            counts.iter().map(|&count| (count as f64 - expected).powi(2) / expected).sum();
        crate::figure(&format!(
            "320,000 coefficients: chi² = {chi:.1} at 255 degrees, zeros: {}",
            counts[0]
        ));
        // Beyond these bounds once in more than a million runs.
        assert!((150.0..385.0).contains(&chi), "chi² = {chi}");
        assert!(counts[0] > 1000, "zero is a coefficient like any other: {}", counts[0]);
    }

    #[test]
    fn fewer_shares_say_nothing_about_the_secret() {
        // A known share of two secrets: over many splits, its bytes are spread the same way for both.
        let mut counts = [[0_i64; 256]; 2];
        for (which, fill) in [0x00_u8, 0xFF].into_iter().enumerate() {
            let secret = SecretBytes::taking(&mut [fill; 16]);
            for _ in 0..5_000 {
                let values = split(2, 3, &secret, &mut SystemRandomness).unwrap();
                for byte in values[1].expose() {
                    counts[which][usize::from(*byte)] += 1;
                }
            }
        }
        let chi: f64 = (0..256)
            .map(|value| {
                let (a, b) = (counts[0][value] as f64, counts[1][value] as f64);
                (a - b).powi(2) / (a + b)
            })
            .sum();
        assert!(chi < 385.0, "chi² = {chi}: a share depends on the secret");
    }

    #[test]
    fn one_changed_byte_is_noticed() {
        let secret = secret(32);
        let values = split(3, 5, &secret, &mut Repeatable::new(7)).unwrap();
        for byte in 0..32 {
            let mut twisted: Vec<SecretBytes> = values.iter().map(copy).collect();
            twisted[1].expose_mut()[byte] ^= 0x40;
            assert_eq!(recover(&points(&twisted, 0b111)).err(), Some(ShareError::Digest));
            assert!(recover(&points(&twisted, 0b11100)).unwrap().same_as(&secret));
        }
    }

    #[cfg(feature = "long")]
    mod timing;
}
