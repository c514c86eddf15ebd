//! Reed-Solomon correction as QR symbols use it: GF(256) with x^8 + x^4 + x^3 + x^2 + 1, roots from α^0.
//!
//! In: one block, data first. Out: the block put right, when not more than half of its check bytes are wrong.
//! Runs on what was read from paper: no secret decides how long it takes but through the places of the errors.
//! Source: ISO/IEC 18004; Berlekamp and Massey for the places, Forney for the values.

use zeroize::Zeroizing;

/// More bytes are wrong than the block can put right.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct TooManyErrors;

/// Puts `block` right and says how many bytes were wrong.
pub(super) fn correct(block: &mut [u8], check_bytes: usize) -> Result<usize, TooManyErrors> {
    let syndromes = syndromes(block, check_bytes);
    if syndromes.iter().all(|&value| value == 0) {
        return Ok(0);
    }
    let locator = locator(&syndromes).ok_or(TooManyErrors)?;
    let errors = locator.len() - 1;
    let length = block.len();
    let evaluator = evaluator(&syndromes, &locator);
    let mut found = 0;
    for place in 0..length {
        // The byte at `place` stands for x^(length − 1 − place).
        let root = power(255 - (length - 1 - place) % 255);
        if value_at(&locator, root) != 0 {
            continue;
        }
        let slope = derivative_at(&locator, root);
        if slope == 0 {
            return Err(TooManyErrors);
        }
        let magnitude = multiply(
            power((length - 1 - place) % 255),
            multiply(value_at(&evaluator, root), inverse(slope)),
        );
        if let Some(byte) = block.get_mut(place) {
            *byte ^= magnitude;
        }
        found += 1;
    }
    let healed = self::syndromes(block, check_bytes).iter().all(|&value| value == 0);
    if found == errors && healed { Ok(found) } else { Err(TooManyErrors) }
}

/// The check bytes of `data`, for proving symbols that were read.
fn syndromes(block: &[u8], check_bytes: usize) -> Zeroizing<Vec<u8>> {
    let at = |root| block.iter().fold(0, |sum, &byte| multiply(sum, root) ^ byte);
    Zeroizing::new((0..check_bytes).map(|exponent| at(power(exponent))).collect())
}

/// The polynomial whose roots tell the places, lowest term first; `None` when there are too many of them.
fn locator(syndromes: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut current = Zeroizing::new(vec![1_u8]);
    let mut previous = Zeroizing::new(vec![1_u8]);
    let (mut errors, mut gap, mut last) = (0_usize, 1_usize, 1_u8);
    for step in 0..syndromes.len() {
        let discrepancy = current.iter().enumerate().take(step + 1).fold(0, |sum, (at, &term)| {
            sum ^ multiply(term, syndromes.get(step - at).copied().unwrap_or(0))
        });
        if discrepancy == 0 {
            gap += 1;
            continue;
        }
        let factor = multiply(discrepancy, inverse(last));
        let before = current.clone();
        if current.len() < previous.len() + gap {
            current.resize(previous.len() + gap, 0);
        }
        for (at, &term) in previous.iter().enumerate() {
            if let Some(target) = current.get_mut(at + gap) {
                *target ^= multiply(factor, term);
            }
        }
        if 2 * errors <= step {
            errors = step + 1 - errors;
            previous = before;
            last = discrepancy;
            gap = 1;
        } else {
            gap += 1;
        }
    }
    while current.last() == Some(&0) {
        current.pop();
    }
    (current.len() == errors + 1 && 2 * errors <= syndromes.len()).then_some(current)
}

fn evaluator(syndromes: &[u8], locator: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut product = Zeroizing::new(vec![0; syndromes.len()]);
    for (left, &a) in locator.iter().enumerate() {
        for (right, &b) in syndromes.iter().enumerate() {
            if let Some(term) = product.get_mut(left + right) {
                *term ^= multiply(a, b);
            }
        }
    }
    product
}

fn value_at(polynomial: &[u8], x: u8) -> u8 {
    polynomial.iter().rev().fold(0, |sum, &term| multiply(sum, x) ^ term)
}

/// In a field of characteristic 2 only the odd terms survive.
fn derivative_at(polynomial: &[u8], x: u8) -> u8 {
    let square = multiply(x, x);
    let odd = polynomial.iter().skip(1).step_by(2);
    odd.rev().fold(0, |sum, &term| multiply(sum, square) ^ term)
}

fn multiply(a: u8, b: u8) -> u8 {
    let (mut sum, mut shifted) = (0_u8, a);
    for bit in 0..8 {
        sum ^= shifted & (b >> bit & 1).wrapping_neg();
        shifted = shifted << 1 ^ (0x1D & (shifted >> 7).wrapping_neg());
    }
    sum
}

fn power(exponent: usize) -> u8 {
    (0..exponent % 255).fold(1, |value, _| multiply(value, 2))
}

fn inverse(value: u8) -> u8 {
    (0..253).fold(value, |product, _| multiply(product, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A block made by division, independent of the correction.
    fn block(data: &[u8], check_bytes: usize) -> Vec<u8> {
        let mut generator = vec![1_u8];
        for exponent in 0..check_bytes {
            let mut next = vec![0; generator.len() + 1];
            for (at, &term) in generator.iter().enumerate() {
                next[at] ^= term;
                next[at + 1] ^= multiply(term, power(exponent));
            }
            generator = next;
        }
        let mut rest = data.to_vec();
        rest.resize(data.len() + check_bytes, 0);
        for at in 0..data.len() {
            let factor = rest[at];
            for (offset, &term) in generator.iter().enumerate() {
                rest[at + offset] ^= multiply(factor, term);
            }
        }
        let mut whole = data.to_vec();
        whole.extend_from_slice(&rest[data.len()..]);
        whole
    }

    #[test]
    fn half_as_many_wrong_bytes_as_check_bytes_are_put_right() {
        let mut state = 1_u32;
        let mut random = |below: usize| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 8) as usize % below
        };
        for check_bytes in [7, 10, 15, 18, 22, 26] {
            for round in 0..60 {
                let data: Vec<u8> = (0..19 + round % 20).map(|_| random(256) as u8).collect();
                let good = block(&data, check_bytes);
                let mut bad = good.clone();
                let wrong = random(check_bytes / 2 + 1);
                let mut places: Vec<usize> = (0..good.len()).collect();
                for _ in 0..wrong {
                    let place = places.swap_remove(random(places.len()));
                    bad[place] ^= 1 + random(255) as u8;
                }
                assert_eq!(correct(&mut bad, check_bytes), Ok(wrong));
                assert_eq!(bad, good);
            }
        }
    }

    #[test]
    fn too_many_wrong_bytes_are_not_made_into_something_else_silently() {
        let good = block(&[7; 19], 7);
        let mut refused = 0;
        for seed in 0..200_u8 {
            let mut bad = good.clone();
            for place in 0..9 {
                bad[place * 2] ^= seed.wrapping_mul(place as u8 + 3) | 1;
            }
            refused += usize::from(correct(&mut bad, 7) == Err(TooManyErrors));
        }
        assert!(refused > 150, "{refused} of 200 refused");
    }
}
