//! Lanes of x86-64: four with AVX2, four with AVX-512VL, eight with AVX-512F.
//!
//! The four-lane form of AVX-512 is here for machines whose wide units are slow; it is measured, and used when
//! nothing wider is there. Rotations are one instruction with AVX-512 and three with AVX2 (σ0's rotation by 8 is
//! a shuffle of bytes); Ch, Maj and the three-way exclusive or are one ternary operation with AVX-512.
#![allow(unsafe_code, reason = "intrinsics; each value is the proof that the machine has them")]

use std::arch::x86_64::*;

use super::face::{Lanes, Row};

/// The machine has AVX2 (and BMI2, as every such machine).
#[derive(Clone, Copy, Debug)]
pub(crate) struct HasAvx2(());

impl HasAvx2 {
    pub(crate) fn detect() -> Option<Self> {
        let has = is_x86_feature_detected!("avx2")
            && is_x86_feature_detected!("bmi1")
            && is_x86_feature_detected!("bmi2");
        has.then_some(Self(()))
    }
}

/// The machine has AVX-512 F, VL, BW and DQ.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HasAvx512(());

impl HasAvx512 {
    pub(crate) fn detect() -> Option<Self> {
        let has = is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512vl")
            && is_x86_feature_detected!("avx512bw")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("bmi1")
            && is_x86_feature_detected!("bmi2");
        has.then_some(Self(()))
    }
}

/// Four words in a 256-bit register, with AVX2 alone.
#[derive(Clone, Copy)]
pub(crate) struct Avx2(__m256i);

/// Four words in a 256-bit register, with the rotations and ternary operations of AVX-512VL.
#[derive(Clone, Copy)]
pub(crate) struct Avx512Half(__m256i);

/// Eight words in a 512-bit register.
#[derive(Clone, Copy)]
pub(crate) struct Avx512(__m512i);

// What the truth tables of a ternary operation say, for the inputs 11110000, 11001100 and 10101010.
const XOR: i32 = 0b1001_0110;
const CHOOSE: i32 = 0b1100_1010;
const MAJORITY: i32 = 0b1110_1000;

/// The memory of a row is reached in the same way by every type: the start of a part is inside the row.
macro_rules! memory {
    ($machine:ty, $lanes:literal, $splat:ident, $load:ident, $store:ident) => {
        type Machine = $machine;

        #[inline(always)]
        fn splat(_: $machine, word: u64) -> Self {
            // SAFETY: the machine's proof says that the instruction exists.
            Self(unsafe { $splat(word.cast_signed()) })
        }
        #[inline(always)]
        fn load(_: $machine, row: &Row, part: usize) -> Self {
            // SAFETY: the machine's proof; `start` leaves room for a whole part before the row's end, and the
            // load asks for no alignment.
            Self(unsafe { $load(row.0.as_ptr().add(Row::start(part, $lanes)).cast()) })
        }
        #[inline(always)]
        fn store(self, row: &mut Row, part: usize) {
            // SAFETY: as for the load; the row is borrowed for writing.
            unsafe { $store(row.0.as_mut_ptr().add(Row::start(part, $lanes)).cast(), self.0) }
        }
    };
}

/// A function of values of the type, by intrinsics.
macro_rules! by_intrinsics {
    ($(fn $name:ident($first:ident $(, $other:ident)*) = $expression:expr;)*) => {
        $(
            #[inline(always)]
            fn $name(self $(, $other: Self)*) -> Self {
                let $first = self.0;
                $(let $other = $other.0;)*
                // Not every instruction set needs every input.
                let _ = ($first, $($other),*);
                // SAFETY: a value of this type exists only where the machine has these instructions.
                Self(unsafe { $expression })
            }
        )*
    };
}

macro_rules! rotate {
    ($x:ident, $by:literal) => {
        _mm256_or_si256(_mm256_srli_epi64::<$by>($x), _mm256_slli_epi64::<{ 64 - $by }>($x))
    };
}
macro_rules! xor3 {
    ($a:expr, $b:expr, $c:expr) => {
        _mm256_xor_si256(_mm256_xor_si256($a, $b), $c)
    };
}

impl Lanes for Avx2 {
    memory!(HasAvx2, 4, _mm256_set1_epi64x, _mm256_loadu_si256, _mm256_storeu_si256);
    by_intrinsics! {
        fn add(a, b) = _mm256_add_epi64(a, b);
        fn xor(a, b) = _mm256_xor_si256(a, b);
        fn choose(e, f, g) =
            _mm256_xor_si256(_mm256_and_si256(_mm256_xor_si256(f, g), e), g);
        fn majority(a, b, c, front, back) = _mm256_xor_si256(_mm256_and_si256(front, back), b);
        fn big0(x) = xor3!(rotate!(x, 28), rotate!(x, 34), rotate!(x, 39));
        fn big1(x) = xor3!(rotate!(x, 14), rotate!(x, 18), rotate!(x, 41));
        fn small0(x) = xor3!(
            rotate!(x, 1),
            _mm256_shuffle_epi8(x, _mm256_set_epi64x(
                0x080f_0e0d_0c0b_0a09, 0x0007_0605_0403_0201,
                0x080f_0e0d_0c0b_0a09, 0x0007_0605_0403_0201,
            )),
            _mm256_srli_epi64::<7>(x)
        );
        fn small1(x) = xor3!(rotate!(x, 19), rotate!(x, 61), _mm256_srli_epi64::<6>(x));
    }
}

macro_rules! avx512 {
    ($name:ty, $ternary:ident, $rotate:ident, $shift:ident) => {
        #[inline(always)]
        fn fetch(slot: &Self) -> Self {
            // SAFETY: a reference is valid, aligned and initialised.
            Self(unsafe { std::ptr::read_volatile(&raw const slot.0) })
        }
        #[inline(always)]
        fn keep(self, slot: &mut Self) {
            // SAFETY: as for the reading.
            unsafe { std::ptr::write_volatile(&raw mut slot.0, self.0) }
        }
        by_intrinsics! {
            fn choose(e, f, g) = $ternary::<CHOOSE>(e, f, g);
            fn majority(a, b, c, front, back) = $ternary::<MAJORITY>(a, b, c);
            fn big0(x) = $ternary::<XOR>($rotate::<28>(x), $rotate::<34>(x), $rotate::<39>(x));
            fn big1(x) = $ternary::<XOR>($rotate::<14>(x), $rotate::<18>(x), $rotate::<41>(x));
            fn small0(x) = $ternary::<XOR>($rotate::<1>(x), $rotate::<8>(x), $shift::<7>(x));
            fn small1(x) = $ternary::<XOR>($rotate::<19>(x), $rotate::<61>(x), $shift::<6>(x));
        }
    };
}

impl Lanes for Avx512Half {
    memory!(HasAvx512, 4, _mm256_set1_epi64x, _mm256_loadu_si256, _mm256_storeu_si256);
    by_intrinsics! {
        fn add(a, b) = _mm256_add_epi64(a, b);
        fn xor(a, b) = _mm256_xor_si256(a, b);
    }
    avx512!(Self, _mm256_ternarylogic_epi64, _mm256_ror_epi64, _mm256_srli_epi64);
}

impl Lanes for Avx512 {
    memory!(HasAvx512, 8, _mm512_set1_epi64, _mm512_loadu_si512, _mm512_storeu_si512);
    by_intrinsics! {
        fn add(a, b) = _mm512_add_epi64(a, b);
        fn xor(a, b) = _mm512_xor_si512(a, b);
    }
    avx512!(Self, _mm512_ternarylogic_epi64, _mm512_ror_epi64, _mm512_srli_epi64);
}
