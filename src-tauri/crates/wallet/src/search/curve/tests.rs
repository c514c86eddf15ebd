//! Every way to multiply against crate `k256`, at random and where sums meet.

use k256::elliptic_curve::PrimeField as _;
use k256::{ProjectivePoint, Scalar};

use super::*;
use crate::lanes::tests::Dice;
use crate::lanes::{GROUP, Row};

/// How many random keys: a hundred thousand where code is fast enough to wait for it.
const KEYS: usize = if cfg!(debug_assertions) { 4_096 } else { 102_400 };

fn numbers_of(scalars: &[[u8; 32]]) -> Vec<Numbers> {
    scalars
        .chunks(GROUP)
        .map(|group| {
            // Lanes that are not used hold 1: a zero would be an exception of its own.
            let mut numbers = [Row::ZERO, Row::ZERO, Row::ZERO, Row([1; GROUP])];
            for (lane, bytes) in group.iter().enumerate() {
                for (row, word) in numbers.iter_mut().zip(bytes.as_chunks::<8>().0) {
                    row.0[lane] = u64::from_be_bytes(*word);
                }
            }
            numbers
        })
        .collect()
}

fn random_scalars(dice: &mut Dice, count: usize) -> Vec<[u8; 32]> {
    let mut out = Vec::new();
    while out.len() < count {
        let mut bytes = [0; 32];
        bytes.as_chunks_mut::<8>().0.iter_mut().for_each(|word| *word = dice.roll().to_be_bytes());
        // Half of them with long runs of equal bits, so that zero bytes and carries are met.
        if out.len() % 2 == 1 {
            let (from, to) = (dice.below(32), dice.below(33));
            let fill = if dice.roll() & 1 == 0 { 0 } else { 255 };
            bytes.iter_mut().skip(from.min(to)).take(from.abs_diff(to)).for_each(|b| *b = fill);
        }
        let scalar: Option<Scalar> = Scalar::from_repr(bytes.into()).into();
        if scalar.is_some_and(|scalar| scalar != Scalar::ZERO) {
            out.push(bytes);
        }
    }
    out
}

fn assert_same(points: &[Points], expected: &[Points], count: usize, name: &str) {
    for at in 0..count {
        let (ours, theirs) = (&points[at / GROUP], &expected[at / GROUP]);
        assert_eq!(bytes_at(&ours.x, at % GROUP), bytes_at(&theirs.x, at % GROUP), "{name} {at}");
        assert_eq!(bytes_at(&ours.y, at % GROUP), bytes_at(&theirs.y, at % GROUP), "{name} {at}");
    }
}

#[test]
fn every_way_agrees_with_the_simple_one_on_random_keys() {
    let mut dice = Dice(21);
    let mut left = KEYS;
    while left > 0 {
        let count = left.min(1_024);
        let scalars = random_scalars(&mut dice, count);
        let numbers = numbers_of(&scalars);
        let (mut expected, mut points) = (Vec::new(), Vec::new());
        simple::multiply(&numbers, &mut expected);
        for curve in Curve::all_available() {
            assert_eq!(curve.multiply_fast(&numbers, &mut points), Ok(()));
            assert_same(&points, &expected, count, curve.name());
        }
        left -= count;
    }
}

#[test]
fn small_and_large_keys_and_single_bytes_agree() {
    let mut scalars = Vec::new();
    for byte in 0..32 {
        for digit in [1, 2, 127, 128, 254, 255] {
            let mut bytes = [0; 32];
            bytes[31 - byte] = digit;
            let valid: Option<Scalar> = Scalar::from_repr(bytes.into()).into();
            scalars.extend(valid.map(|_| bytes));
        }
    }
    for small in 1..=300_u64 {
        scalars.push(Scalar::from(small).to_repr().into());
        scalars.push((-Scalar::from(small)).to_repr().into());
    }
    let numbers = numbers_of(&scalars);
    let (mut expected, mut points) = (Vec::new(), Vec::new());
    simple::multiply(&numbers, &mut expected);
    for curve in Curve::all_available() {
        curve.multiply(&numbers, &mut points);
        assert_same(&points, &expected, scalars.len(), curve.name());
    }
}

/// Keys with which two points of the same x meet when the last two sums are added: zero, where they are each
/// other's negative, and one where they are equal. Let the words of the key be w0 to w3, the lowest first, and o
/// what the offsets of the words 0 and 2 add up to (−o for the others): w0 + w2 2^128 + o = w1 2^64 + w3 2^192 − o,
/// so that 2 o is written in base 2^64 with the signs −, +, −, +.
fn exceptional_scalars() -> Vec<[u8; 32]> {
    let o: Scalar = (0..8).chain(16..24).map(comb::offset).sum();
    let bytes: [u8; 32] = (o + o).to_repr().into();
    let mut carry = 0;
    let mut key = [0; 32];
    for (number, (to, word)) in
        key.as_chunks_mut::<8>().0.iter_mut().zip(bytes.as_chunks::<8>().0).rev().enumerate()
    {
        let digit = u128::from(u64::from_be_bytes(*word)) + carry;
        let low = digit as u64;
        if number % 2 == 0 {
            *to = low.wrapping_neg().to_be_bytes();
            carry = (digit >> 64) + u128::from(low != 0);
        } else {
            *to = low.to_be_bytes();
            carry = digit >> 64;
        }
    }
    assert_eq!(carry, 0);
    let valid: Option<Scalar> = Scalar::from_repr(key.into()).into();
    assert!(valid.is_some());
    vec![[0; 32], key]
}

#[test]
fn keys_with_which_sums_meet_are_noticed_and_lose_nobody() {
    let mut dice = Dice(22);
    for scalar in exceptional_scalars() {
        let mut scalars = random_scalars(&mut dice, 40);
        scalars[33] = scalar;
        let numbers = numbers_of(&scalars);
        let (mut expected, mut points) = (Vec::new(), Vec::new());
        simple::multiply(&numbers, &mut expected);
        for curve in Curve::all_available() {
            assert_eq!(curve.multiply_fast(&numbers, &mut points), Err(Exceptional));
            curve.multiply(&numbers, &mut points);
            assert_same(&points, &expected, scalars.len(), curve.name());
        }
    }
}

#[test]
fn the_simple_way_is_the_generators_multiple() {
    let numbers = numbers_of(&[Scalar::from(2_u64).to_repr().into()]);
    let mut points = Vec::new();
    simple::multiply(&numbers, &mut points);
    let two = ProjectivePoint::GENERATOR.double().to_affine();
    let x: [u8; 32] = k256::elliptic_curve::point::AffineCoordinates::x(&two).into();
    assert_eq!(bytes_at(&points[0].x, 0), x);
}
