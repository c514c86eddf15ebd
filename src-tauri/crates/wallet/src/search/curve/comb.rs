//! Public keys of many private keys: k × G by a table, with one inversion for a whole batch.
//!
//! In: scalars below the group's order. Out: points, x and y. The table holds, for each of the 32 bytes of a
//! scalar, its 256 multiples of 2^(8 i) G, each moved by an offset of the byte's own; the offsets add up to
//! nothing. So no entry is the point at infinity, a zero byte is no special case, and the sum of 32 entries is
//! k × G. Four partial sums grow at a time, and those of all keys of a batch take the same step together, so that
//! their divisions become one (Montgomery's trick): nine inversions for a whole batch.
//!
//! An addition of two points with the same x would divide by zero. That happens for one key in 2^250, and for
//! zero; then the answer is [`Exceptional`] and the caller takes the simple path for the batch: no candidate is
//! lost. Table look-ups depend on the key. That is all right for candidates, of which nearly all are nobody's
//! phrase; a phrase that is known goes through `bip32`, which takes constant time.

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

/// Windows of a scalar: one for each byte, the lowest first.
const WINDOWS: usize = 32;
/// Partial sums of a key: one for each of its words.
const CHAINS: usize = 4;

/// The moved multiples of the generator.
pub(super) struct Table(Vec<Window>);

impl Table {
    /// Takes some milliseconds; 640 KiB.
    pub(super) fn new() -> Self {
        let mut base = ProjectivePoint::GENERATOR;
        let windows = (0..WINDOWS).map(|number| {
            let offset = ProjectivePoint::GENERATOR * offset(number);
            let moved: Vec<ProjectivePoint> =
                std::iter::successors(Some(offset), |point| Some(point + &base))
                    .take(256)
                    .collect();
            (0..8).for_each(|_| base = base.double());
            let affine: Vec<AffinePoint> = ProjectivePoint::batch_normalize(moved.as_slice());
            let mut window = [[[0; 5]; 2]; 256];
            for (entry, point) in window.iter_mut().zip(&affine) {
                *entry = coordinates(point);
            }
            window
        });
        Self(windows.collect())
    }

    /// The window of byte `step` of word `chain`, the lowest word first.
    #[inline(always)]
    fn window(&self, chain: usize, step: usize) -> &Window {
        const NONE: &Window = &[[[0; 5]; 2]; 256];
        self.0.get(chain * (WINDOWS / CHAINS) + step).unwrap_or(NONE)
    }
}

/// The logarithm of the offset of a window: numbers that nobody's key has a reason to be near. The last one
/// makes their sum zero.
pub(super) fn offset(window: usize) -> Scalar {
    let mut number = Scalar::from(0x0073_6565_6473_746f_7265_686f_7573_u128);
    let mut sum = Scalar::ZERO;
    for _ in 0..window.min(WINDOWS - 1) {
        number = number.square();
        sum += number;
    }
    if window == WINDOWS - 1 { -sum } else { number.square() }
}

fn coordinates(point: &AffinePoint) -> [Limbs; 2] {
    let point = point.to_sec1_point(false);
    let limbs = |bytes: &[u8]| bytes.first_chunk().map_or([0; 5], limbs_of);
    let (x, y) =
        point.as_bytes().get(1..).unwrap_or_default().split_at_checked(32).unwrap_or_default();
    [limbs(x), limbs(y)]
}

/// A partial sum of a vector of keys, and what its next addition needs.
#[derive(Clone, Copy)]
struct Sum<F> {
    x: F,
    y: F,
    /// x of what is added next.
    next: F,
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
    let vectors = scalars.len() * (GROUP / F::COUNT);
    let mut sums = vec![Sum { x: one, y: one, next: one, before: one }; CHAINS * vectors];
    let mut result = Ok(());
    for step in 0..WINDOWS / CHAINS {
        result = result.and(grow(machine, table, scalars, step, &mut sums));
    }
    let (low, high) = sums.split_at_mut(2 * vectors);
    result = result.and(join(one, low, high));
    let (low, high) = low.split_at_mut(vectors);
    result = result.and(join(one, low, high));
    out.clear();
    for sums in low.chunks_exact(GROUP / F::COUNT) {
        out.push(points_of(sums));
    }
    sums.fill(Sum { x: one, y: one, next: one, before: one });
    std::hint::black_box(&sums);
    result
}

/// Adds to each partial sum the entry of its word's byte `step`. The first entry is the beginning of the sum.
#[inline(always)]
fn grow<F: Field>(
    machine: F::Machine,
    table: &Table,
    scalars: &[Numbers],
    step: usize,
    sums: &mut [Sum<F>],
) -> Result<(), Exceptional> {
    let parts = GROUP / F::COUNT;
    let vectors = (sums.len() / CHAINS).max(1);
    let shift = (step * 8) as u32;
    let word = |scalars: &Numbers, chain| scalars.iter().rev().nth(chain).copied();
    let mut product = F::splat(machine, &[1, 0, 0, 0, 0]);
    for (chain, sums) in sums.chunks_exact_mut(vectors).enumerate() {
        let window = table.window(chain, step);
        for (sums, scalars) in sums.chunks_exact_mut(parts).zip(scalars) {
            let row = word(scalars, chain).unwrap_or(Row::ZERO);
            for (part, sum) in sums.iter_mut().enumerate() {
                let places = F::digits(machine, &row, part, shift);
                sum.next = F::x_at(window, places);
                if step == 0 {
                    sum.x = sum.next;
                    sum.y = F::y_at(window, places);
                } else {
                    sum.before = product;
                    product = product.mul(sum.next.sub(sum.x));
                }
            }
        }
    }
    if step == 0 {
        return Ok(());
    }
    let mut inverse = product.invert();
    let result = all_inverted(&inverse);
    for (chain, sums) in sums.chunks_exact_mut(vectors).enumerate().rev() {
        let window = table.window(chain, step);
        for (sums, scalars) in sums.chunks_exact_mut(parts).zip(scalars).rev() {
            let row = word(scalars, chain).unwrap_or(Row::ZERO);
            for (part, sum) in sums.iter_mut().enumerate().rev() {
                let places = F::digits(machine, &row, part, shift);
                add(sum, F::y_at(window, places), &mut inverse);
            }
        }
    }
    result
}

/// Adds each sum of `others` to its fellow in `sums`.
#[inline(always)]
fn join<F: Field>(one: F, sums: &mut [Sum<F>], others: &[Sum<F>]) -> Result<(), Exceptional> {
    let mut product = one;
    for (sum, other) in sums.iter_mut().zip(others) {
        sum.next = other.x;
        sum.before = product;
        product = product.mul(sum.next.sub(sum.x));
    }
    let mut inverse = product.invert();
    let result = all_inverted(&inverse);
    for (sum, other) in sums.iter_mut().zip(others).rev() {
        add(sum, other.y, &mut inverse);
    }
    result
}

/// Adds the point (`sum.next`, `y`). `inverse` is 1 / the product of all differences up to this one, and
/// afterwards up to the one before.
#[inline(always)]
fn add<F: Field>(sum: &mut Sum<F>, y: F, inverse: &mut F) {
    let this = inverse.mul(sum.before);
    *inverse = inverse.mul(sum.next.sub(sum.x));
    let slope = y.sub(sum.y).mul(this);
    let x = slope.square().sub(sum.x).weak().sub(sum.next).weak();
    sum.y = slope.mul(sum.x.sub(x)).sub(sum.y).weak();
    sum.x = x;
}

/// Zero has no inverse: a product with a zero in it shows as one.
#[inline(always)]
fn all_inverted<F: Field>(inverse: &F) -> Result<(), Exceptional> {
    let lanes = inverse.limbs();
    let zero = lanes.iter().take(F::COUNT).any(|limbs| canonical(limbs) == [0; 4]);
    if zero { Err(Exceptional) } else { Ok(()) }
}

#[inline(always)]
fn points_of<F: Field>(sums: &[Sum<F>]) -> Points {
    let mut points = Points { x: [Row::ZERO; 4], y: [Row::ZERO; 4] };
    for (part, sum) in sums.iter().enumerate() {
        put(&mut points.x, part * F::COUNT, sum.x.limbs().iter().take(F::COUNT));
        put(&mut points.y, part * F::COUNT, sum.y.limbs().iter().take(F::COUNT));
    }
    points
}

/// Writes numbers into the lanes from `first` on.
#[inline(always)]
fn put<'a>(numbers: &mut Numbers, first: usize, limbs: impl Iterator<Item = &'a Limbs>) {
    let [w3, w2, w1, w0] = numbers;
    let lanes = w0.0.iter_mut().zip(&mut w1.0).zip(&mut w2.0).zip(&mut w3.0).skip(first);
    for ((((w0, w1), w2), w3), limbs) in lanes.zip(limbs) {
        [*w0, *w1, *w2, *w3] = canonical(limbs);
    }
}
