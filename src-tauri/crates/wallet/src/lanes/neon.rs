//! Two lanes of 64-bit Arm, where every machine has NEON.
//!
//! A rotation is a shift and a shift-with-insert. Checked by reading and by the compiler only: no such machine
//! has run it yet.
#![allow(unsafe_code, reason = "intrinsics that every 64-bit Arm has")]

use std::arch::aarch64::*;

use super::face::{Lanes, Row};
use super::plain::AnyMachine;

/// Two words in a 128-bit register.
#[derive(Clone, Copy)]
pub(crate) struct Neon(uint64x2_t);

macro_rules! rotate {
    ($x:ident, $by:literal) => {
        vsriq_n_u64::<$by>(vshlq_n_u64::<{ 64 - $by }>($x), $x)
    };
}
macro_rules! xor3 {
    ($a:expr, $b:expr, $c:expr) => {
        veorq_u64(veorq_u64($a, $b), $c)
    };
}
macro_rules! by_intrinsics {
    ($(fn $name:ident($first:ident $(, $other:ident)*) = $expression:expr;)*) => {
        $(
            #[inline(always)]
            fn $name(self $(, $other: Self)*) -> Self {
                let $first = self.0;
                $(let $other = $other.0;)*
                // Not every instruction set needs every input.
                let _ = ($first, $($other),*);
                // SAFETY: NEON belongs to the base of this architecture.
                Self(unsafe { $expression })
            }
        )*
    };
}

impl Lanes for Neon {
    type Machine = AnyMachine;

    #[inline(always)]
    fn splat(_: AnyMachine, word: u64) -> Self {
        // SAFETY: NEON belongs to the base of this architecture.
        Self(unsafe { vdupq_n_u64(word) })
    }
    #[inline(always)]
    fn load(_: AnyMachine, row: &Row, part: usize) -> Self {
        // SAFETY: as above; `start` leaves room for a whole part before the row's end.
        Self(unsafe { vld1q_u64(row.0.as_ptr().add(Row::start(part, 2))) })
    }
    #[inline(always)]
    fn store(self, row: &mut Row, part: usize) {
        // SAFETY: as for the load; the row is borrowed for writing.
        unsafe { vst1q_u64(row.0.as_mut_ptr().add(Row::start(part, 2)), self.0) }
    }
    by_intrinsics! {
        fn add(a, b) = vaddq_u64(a, b);
        fn xor(a, b) = veorq_u64(a, b);
        fn choose(e, f, g) = vbslq_u64(e, f, g);
        fn majority(a, b, c, front, back) = vbslq_u64(front, c, b);
        fn big0(x) = xor3!(rotate!(x, 28), rotate!(x, 34), rotate!(x, 39));
        fn big1(x) = xor3!(rotate!(x, 14), rotate!(x, 18), rotate!(x, 41));
        fn small0(x) = xor3!(rotate!(x, 1), rotate!(x, 8), vshrq_n_u64::<7>(x));
        fn small1(x) = xor3!(rotate!(x, 19), rotate!(x, 61), vshrq_n_u64::<6>(x));
    }
}
