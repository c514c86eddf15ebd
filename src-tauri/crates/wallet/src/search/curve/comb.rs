//! Public keys of many private keys: k × G by a table, with one inversion for a whole batch.
//!
//! In: scalars below the group's order. Out: points, x and y. The table holds, for each of the 32 bytes of a
//! scalar, its 255 multiples of 2^(8 i) G; a key is the sum of 32 entries, added as affine points. All keys of a
//! batch take the same step together, so that their 32 divisions become one (Montgomery's trick). The sum
//! begins at a fixed point S, taken away at the end, so that a zero byte is no special case.
//!
//! An addition of two points with the same x would divide by zero. That happens for one key in 2^250; then the
//! answer is [`Exceptional`] and the caller takes the simple path for the batch: no candidate is lost.
//! Table look-ups depend on the key. That is all right for candidates, of which nearly all are nobody's phrase;
//! a phrase that is known goes through `bip32`, which takes constant time.

use k256::elliptic_curve::BatchNormalize as _;
use k256::elliptic_curve::sec1::ToSec1Point as _;
use k256::{AffinePoint, ProjectivePoint, Scalar};
use zeroize::Zeroize;

use super::field::{Field, Limbs, canonical, limbs_of};
use crate::lanes::{GROUP, Row};

/// Numbers below 2^256 of one group, as four rows, the highest word first.
pub(crate) type Numbers = [Row; 4];

/// The points of one group: x and y.
#[derive(Clone, Copy, Debug, Zeroize)]
pub(crate) struct Points {
    pub(crate) x: Numbers,
    pub(crate) y: Numbers,
}

/// Two points with the same x met in a sum.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Exceptional;

type Window = [[Limbs; 2]; 256];

/// The multiples of the generator, and the point where sums begin.
pub(super) struct Table {
    /// For each byte of a scalar, the lowest first. Entry 0 is never used.
    windows: Vec<Window>,
    start: [Limbs; 2],
    minus_start: [Limbs; 2],
}

impl Table {
    /// Takes some milliseconds; 640 KiB.
    pub(super) fn new() -> Self {
        let mut windows = Vec::with_capacity(32);
        let mut base = ProjectivePoint::GENERATOR;
        for _ in 0..32 {
            let multiples: Vec<ProjectivePoint> =
                std::iter::successors(Some(base), |point| Some(point + &base)).take(256).collect();
            let mut window = [[[0; 5]; 2]; 256];
            let affine: Vec<AffinePoint> = ProjectivePoint::batch_normalize(multiples.as_slice());
            for (entry, point) in window.iter_mut().skip(1).zip(&affine) {
                *entry = coordinates(point);
            }
            windows.push(window);
            base = multiples.last().copied().unwrap_or(base);
        }
        let start = (ProjectivePoint::GENERATOR * start()).to_affine();
        Self { windows, start: coordinates(&start), minus_start: coordinates(&-start) }
    }
}

/// The logarithm of S: any number that nobody's key has a reason to be near.
fn start() -> Scalar {
    Scalar::from(0x0073_6565_6473_746f_7265_686f_7573_u128).square().square()
}

fn coordinates(point: &AffinePoint) -> [Limbs; 2] {
    let point = point.to_sec1_point(false);
    let limbs = |bytes: &[u8]| bytes.first_chunk().map_or([0; 5], limbs_of);
    let (x, y) =
        point.as_bytes().get(1..).unwrap_or_default().split_at_checked(32).unwrap_or_default();
    [limbs(x), limbs(y)]
}

/// One number of each step for a vector of keys.
#[derive(Clone, Copy)]
struct Sum<F> {
    x: F,
    y: F,
    /// The product of all differences before this one.
    before: F,
}

/// `scalars` × G. On an exception `out` holds nothing of use.
#[inline(always)]
pub(super) fn multiply<F: Field>(
    machine: F::Machine,
    table: &Table,
    scalars: &[Numbers],
    out: &mut Vec<Points>,
) -> Result<(), Exceptional> {
    let one = F::splat(machine, &[1, 0, 0, 0, 0]);
    let [start_x, start_y] = table.start.map(|limbs| F::splat(machine, &limbs));
    let parts = GROUP / F::COUNT;
    let mut sums = vec![Sum { x: start_x, y: start_y, before: one }; scalars.len() * parts];
    let mut result = Ok(());
    for (number, window) in table.windows.iter().enumerate() {
        let shift = (number % 8 * 8) as u32;
        let row = |scalars: &Numbers| scalars.iter().rev().nth(number / 8).copied();
        let mut product = one;
        for (sums, scalars) in sums.chunks_exact_mut(parts).zip(scalars) {
            let row = row(scalars).unwrap_or(Row::ZERO);
            for (part, sum) in sums.iter_mut().enumerate() {
                let places = F::digits(machine, &row, part, shift);
                let difference = F::x_at(window, places).sub(sum.x).unless_zero(places, one);
                sum.before = product;
                product = product.mul(difference);
            }
        }
        let mut inverse = product.invert();
        result = result.and(all_inverted(&inverse));
        for (sums, scalars) in sums.chunks_exact_mut(parts).zip(scalars).rev() {
            let row = row(scalars).unwrap_or(Row::ZERO);
            for (part, sum) in sums.iter_mut().enumerate().rev() {
                let places = F::digits(machine, &row, part, shift);
                let x = F::x_at(window, places);
                let difference = x.sub(sum.x).unless_zero(places, one);
                let this = inverse.mul(sum.before);
                inverse = inverse.mul(difference);
                let (new_x, new_y) = added(*sum, x, F::y_at(window, places), this);
                sum.x = new_x.unless_zero(places, sum.x);
                sum.y = new_y.unless_zero(places, sum.y);
            }
        }
    }
    // Take S away.
    let [x, y] = table.minus_start.map(|limbs| F::splat(machine, &limbs));
    let mut product = one;
    for sum in &mut sums {
        sum.before = product;
        product = product.mul(x.sub(sum.x));
    }
    let mut inverse = product.invert();
    result = result.and(all_inverted(&inverse));
    for sum in sums.iter_mut().rev() {
        let this = inverse.mul(sum.before);
        inverse = inverse.mul(x.sub(sum.x));
        (sum.x, sum.y) = added(*sum, x, y, this);
    }
    out.clear();
    for sums in sums.chunks_exact(parts) {
        out.push(points_of(sums));
    }
    sums.fill(Sum { x: one, y: one, before: one });
    std::hint::black_box(&sums);
    result
}

/// The sum of two points, when `inverse` is 1 / (x − sum.x).
#[inline(always)]
fn added<F: Field>(sum: Sum<F>, x: F, y: F, inverse: F) -> (F, F) {
    let slope = y.sub(sum.y).mul(inverse);
    let new_x = slope.square().sub(sum.x).weak().sub(x).weak();
    let new_y = slope.mul(sum.x.sub(new_x)).sub(sum.y).weak();
    (new_x, new_y)
}

/// Zero has no inverse: a product with a zero in it shows as one.
#[inline(always)]
fn all_inverted<F: Field>(inverse: &F) -> Result<(), Exceptional> {
    let zero = |lane| canonical(&inverse.limbs(lane)) == [0; 4];
    if (0..F::COUNT).any(zero) { Err(Exceptional) } else { Ok(()) }
}

#[inline(always)]
fn points_of<F: Field>(sums: &[Sum<F>]) -> Points {
    let mut points = Points { x: [Row::ZERO; 4], y: [Row::ZERO; 4] };
    for (part, sum) in sums.iter().enumerate() {
        for lane in 0..F::COUNT {
            let at = part * F::COUNT + lane;
            put(&mut points.x, at, &sum.x.limbs(lane));
            put(&mut points.y, at, &sum.y.limbs(lane));
        }
    }
    points
}

#[inline(always)]
fn put(numbers: &mut Numbers, lane: usize, limbs: &Limbs) {
    for (row, word) in numbers.iter_mut().rev().zip(canonical(limbs)) {
        row.0.iter_mut().skip(lane).take(1).for_each(|to| *to = word);
    }
}

/// The logarithm of S, for keys that meet it.
#[cfg(test)]
pub(super) fn start_for_tests() -> Scalar {
    start()
}
