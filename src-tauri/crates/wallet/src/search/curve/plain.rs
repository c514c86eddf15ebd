//! One number at a time, on any machine.

use super::field::{FOLD, FOLD_HIGH, FOUR_P, Field, Limbs, MASK, TOP};
use crate::lanes::Row;

/// One number.
#[derive(Clone, Copy)]
pub(super) struct Plain(Limbs);

/// Every machine multiplies 64 by 64 bits.
#[derive(Clone, Copy, Debug)]
pub(super) struct AnyMachine;

impl Field for Plain {
    type Machine = AnyMachine;
    type Places = usize;
    const COUNT: usize = 1;

    #[inline(always)]
    fn splat(_: AnyMachine, limbs: &Limbs) -> Self {
        Self(*limbs)
    }
    #[inline(always)]
    fn digits(_: AnyMachine, row: &Row, part: usize, shift: u32) -> usize {
        usize::from((row.0.get(part).copied().unwrap_or_default() >> shift) as u8)
    }
    #[inline(always)]
    fn x_at(window: &[[Limbs; 2]; 256], place: usize) -> Self {
        Self(window.get(place).map_or([0; 5], |[x, _]| *x))
    }
    #[inline(always)]
    fn y_at(window: &[[Limbs; 2]; 256], place: usize) -> Self {
        Self(window.get(place).map_or([0; 5], |[_, y]| *y))
    }

    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        let [a0, a1, a2, a3, a4] = self.0.map(u128::from);
        let [b0, b1, b2, b3, b4] = other.0.map(u128::from);
        reduce([
            a0 * b0,
            a0 * b1 + a1 * b0,
            a0 * b2 + a1 * b1 + a2 * b0,
            a0 * b3 + a1 * b2 + a2 * b1 + a3 * b0,
            a0 * b4 + a1 * b3 + a2 * b2 + a3 * b1 + a4 * b0,
            a1 * b4 + a2 * b3 + a3 * b2 + a4 * b1,
            a2 * b4 + a3 * b3 + a4 * b2,
            a3 * b4 + a4 * b3,
            a4 * b4,
        ])
    }

    #[inline(always)]
    fn square(self) -> Self {
        let [a0, a1, a2, a3, a4] = self.0.map(u128::from);
        let (d0, d1, d2, d3) = (2 * a0, 2 * a1, 2 * a2, 2 * a3);
        reduce([
            a0 * a0,
            d0 * a1,
            d0 * a2 + a1 * a1,
            d0 * a3 + d1 * a2,
            d0 * a4 + d1 * a3 + a2 * a2,
            d1 * a4 + d2 * a3,
            d2 * a4 + a3 * a3,
            d3 * a4,
            a4 * a4,
        ])
    }

    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        let [a0, a1, a2, a3, a4] = self.0;
        let [b0, b1, b2, b3, b4] = other.0;
        let [p0, p1, p2, p3, p4] = FOUR_P;
        carried([a0 + p0 - b0, a1 + p1 - b1, a2 + p2 - b2, a3 + p3 - b3, a4 + p4 - b4])
    }

    #[inline(always)]
    fn weak(self) -> Self {
        let [l0, l1, l2, l3, l4] = self.0;
        carried([l0 + (l4 >> 48) * FOLD, l1, l2, l3, l4 & TOP])
    }

    #[inline(always)]
    fn limbs(&self) -> [Limbs; 8] {
        [self.0; 8]
    }
}

#[inline(always)]
fn carried([l0, l1, l2, l3, l4]: Limbs) -> Plain {
    let l1 = l1 + (l0 >> 52);
    let l2 = l2 + (l1 >> 52);
    let l3 = l3 + (l2 >> 52);
    Plain([l0 & MASK, l1 & MASK, l2 & MASK, l3 & MASK, l4 + (l3 >> 52)])
}

/// The sum of `columns` × 2^(52 i), weak. Each column is below 5 × 2^104.
#[inline(always)]
fn reduce([c0, c1, c2, c3, c4, c5, c6, c7, c8]: [u128; 9]) -> Plain {
    let mask = u128::from(MASK);
    // The high half in limbs of 52 bits.
    let c6 = c6 + (c5 >> 52);
    let c7 = c7 + (c6 >> 52);
    let c8 = c8 + (c7 >> 52);
    // Times 2^260 modulo p onto the low half. The last carry is below 2^54, so that its product fits.
    let fold = u128::from(FOLD_HIGH);
    let c0 = c0 + (c5 & mask) * fold;
    let c1 = c1 + (c6 & mask) * fold + (c0 >> 52);
    let c2 = c2 + (c7 & mask) * fold + (c1 >> 52);
    let c3 = c3 + (c8 & mask) * fold + (c2 >> 52);
    let c4 = c4 + (c8 >> 52) * fold + (c3 >> 52);
    // What stands above 2^256, times 2^256 modulo p.
    let c0 = (c0 & mask) + (c4 >> 48) * u128::from(FOLD);
    let c1 = (c1 & mask) + (c0 >> 52);
    let c2 = (c2 & mask) + (c1 >> 52);
    let c3 = (c3 & mask) + (c2 >> 52);
    let c4 = (c4 & u128::from(TOP)) + (c3 >> 52);
    Plain([
        (c0 & mask) as u64,
        (c1 & mask) as u64,
        (c2 & mask) as u64,
        (c3 & mask) as u64,
        c4 as u64,
    ])
}
