//! Eight numbers at a time, with the 52-bit multiplications of AVX-512 IFMA.
#![allow(unsafe_code, reason = "intrinsics; each value is the proof that the machine has them")]

use std::arch::x86_64::*;

use super::field::{FOLD, FOLD_HIGH, FOUR_P, Field, Limbs, MASK, TOP};
use crate::lanes::Row;

/// The machine has AVX-512 with IFMA.
#[derive(Clone, Copy, Debug)]
pub(super) struct HasIfma(());

impl HasIfma {
    pub(super) fn detect() -> Option<Self> {
        let has = is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("avx512vl")
            && is_x86_feature_detected!("avx512bw")
            && is_x86_feature_detected!("avx512ifma")
            && is_x86_feature_detected!("bmi1")
            && is_x86_feature_detected!("bmi2");
        has.then_some(Self(()))
    }
}

/// Eight numbers, limb by limb.
#[derive(Clone, Copy)]
pub(super) struct Ifma([__m512i; 5]);

/// Eight digits.
#[derive(Clone, Copy)]
pub(super) struct Places(__m512i);

/// Words of an entry of a table: x and y.
const ENTRY: u64 = 10;

impl Field for Ifma {
    type Machine = HasIfma;
    type Places = Places;
    const COUNT: usize = 8;

    #[inline(always)]
    fn splat(_: HasIfma, limbs: &Limbs) -> Self {
        // SAFETY: the proof.
        Self(limbs.map(|limb| unsafe { _mm512_set1_epi64(limb.cast_signed()) }))
    }

    #[inline(always)]
    fn digits(_: HasIfma, row: &Row, part: usize, shift: u32) -> Places {
        let half = half_of(row, part);
        // SAFETY: the proof; `half` has 64 bytes.
        Places(unsafe {
            let words = _mm512_loadu_si512(half.as_ptr().cast());
            let shifted = _mm512_srlv_epi64(words, _mm512_set1_epi64(i64::from(shift)));
            _mm512_and_si512(shifted, _mm512_set1_epi64(255))
        })
    }

    #[inline(always)]
    fn x_at(window: &[[Limbs; 2]; 256], places: Places) -> Self {
        gathered::<0>(window, places)
    }

    #[inline(always)]
    fn y_at(window: &[[Limbs; 2]; 256], places: Places) -> Self {
        gathered::<5>(window, places)
    }

    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        let (a, b) = (self.0, other.0);
        // SAFETY: the values are the proof.
        unsafe {
            let zero = _mm512_setzero_si512();
            // Low and high halves apart: two chains of additions instead of one.
            let mut low = [zero; 10];
            let mut high = [zero; 10];
            macro_rules! products {
                ($($i:literal: $($j:literal)*;)*) => { $($(
                    low[$i + $j] = _mm512_madd52lo_epu64(low[$i + $j], a[$i], b[$j]);
                    high[$i + $j + 1] = _mm512_madd52hi_epu64(high[$i + $j + 1], a[$i], b[$j]);
                )*)* };
            }
            products! { 0: 0 1 2 3 4; 1: 0 1 2 3 4; 2: 0 1 2 3 4; 3: 0 1 2 3 4; 4: 0 1 2 3 4; }
            reduce(sums(low, high))
        }
    }

    #[inline(always)]
    fn square(self) -> Self {
        let a = self.0;
        // SAFETY: the values are the proof.
        unsafe {
            let zero = _mm512_setzero_si512();
            let mut low = [zero; 10];
            let mut high = [zero; 10];
            macro_rules! products {
                ($($i:literal: $($j:literal)*;)*) => { $($(
                    low[$i + $j] = _mm512_madd52lo_epu64(low[$i + $j], a[$i], a[$j]);
                    high[$i + $j + 1] = _mm512_madd52hi_epu64(high[$i + $j + 1], a[$i], a[$j]);
                )*)* };
            }
            products! { 0: 1 2 3 4; 1: 2 3 4; 2: 3 4; 3: 4; }
            let mut c = sums(low, high);
            macro_rules! doubled {
                ($($i:literal)*) => { $( c[$i] = _mm512_add_epi64(c[$i], c[$i]); )* };
            }
            doubled!(0 1 2 3 4 5 6 7 8 9);
            macro_rules! squares {
                ($($i:literal)*) => { $(
                    c[2 * $i] = _mm512_madd52lo_epu64(c[2 * $i], a[$i], a[$i]);
                    c[2 * $i + 1] = _mm512_madd52hi_epu64(c[2 * $i + 1], a[$i], a[$i]);
                )* };
            }
            squares!(0 1 2 3 4);
            reduce(c)
        }
    }

    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        let ([a0, a1, a2, a3, a4], [b0, b1, b2, b3, b4]) = (self.0, other.0);
        // SAFETY: the values are the proof.
        unsafe {
            macro_rules! less {
                ($a:ident, $b:ident, $i:literal) => {{
                    let p = _mm512_set1_epi64(const { FOUR_P[$i].cast_signed() });
                    _mm512_sub_epi64(_mm512_add_epi64($a, p), $b)
                }};
            }
            carried([
                less!(a0, b0, 0),
                less!(a1, b1, 1),
                less!(a2, b2, 2),
                less!(a3, b3, 3),
                less!(a4, b4, 4),
            ])
        }
    }

    #[inline(always)]
    fn weak(self) -> Self {
        let [l0, l1, l2, l3, l4] = self.0;
        // SAFETY: the values are the proof.
        unsafe {
            let over = _mm512_srli_epi64::<48>(l4);
            let l4 = _mm512_and_si512(l4, splat(TOP));
            carried([_mm512_madd52lo_epu64(l0, over, splat(FOLD)), l1, l2, l3, l4])
        }
    }

    #[inline(always)]
    fn limbs(&self) -> [Limbs; 8] {
        let mut lanes = [[0; 5]; 8];
        for (number, limb) in self.0.into_iter().enumerate() {
            let mut words = [0_u64; 8];
            // SAFETY: the values are the proof; `words` has 64 bytes.
            unsafe { _mm512_storeu_si512(words.as_mut_ptr().cast(), limb) };
            for (lane, word) in lanes.iter_mut().zip(words) {
                lane.iter_mut().skip(number).take(1).for_each(|to| *to = word);
            }
        }
        lanes
    }
}

/// The eight words of part `part` of a row.
#[inline(always)]
fn half_of(row: &Row, part: usize) -> [u64; 8] {
    let (halves, _) = row.0.as_chunks::<8>();
    halves.get(part).copied().unwrap_or_default()
}

/// Five words of each entry, from word `FIRST` of it on.
#[inline(always)]
fn gathered<const FIRST: usize>(window: &[[Limbs; 2]; 256], places: Places) -> Ifma {
    let start = window.as_ptr().cast::<i64>();
    // SAFETY: the places are the proof. They are below 256, so that each address is that of a word of an entry
    // of the window, which is 256 entries of ten words in a row.
    unsafe {
        let at = _mm512_mullo_epi64(places.0, splat(ENTRY));
        Ifma([
            _mm512_i64gather_epi64::<8>(at, start.add(FIRST)),
            _mm512_i64gather_epi64::<8>(at, start.add(FIRST + 1)),
            _mm512_i64gather_epi64::<8>(at, start.add(FIRST + 2)),
            _mm512_i64gather_epi64::<8>(at, start.add(FIRST + 3)),
            _mm512_i64gather_epi64::<8>(at, start.add(FIRST + 4)),
        ])
    }
}

#[inline(always)]
unsafe fn splat(word: u64) -> __m512i {
    // SAFETY: the caller has the proof.
    unsafe { _mm512_set1_epi64(word.cast_signed()) }
}

#[inline(always)]
unsafe fn sums(low: [__m512i; 10], high: [__m512i; 10]) -> [__m512i; 10] {
    let mut c = low;
    macro_rules! add {
        ($($i:literal)*) => { $(
            // SAFETY: the caller has the proof.
            c[$i] = unsafe { _mm512_add_epi64(low[$i], high[$i]) };
        )* };
    }
    add!(0 1 2 3 4 5 6 7 8 9);
    c
}

/// Carries from each limb into the next; the top one keeps what it gets.
#[inline(always)]
unsafe fn carried([l0, l1, l2, l3, l4]: [__m512i; 5]) -> Ifma {
    // SAFETY: the caller has the proof.
    unsafe {
        let mask = splat(MASK);
        let l1 = _mm512_add_epi64(l1, _mm512_srli_epi64::<52>(l0));
        let l2 = _mm512_add_epi64(l2, _mm512_srli_epi64::<52>(l1));
        let l3 = _mm512_add_epi64(l3, _mm512_srli_epi64::<52>(l2));
        let l4 = _mm512_add_epi64(l4, _mm512_srli_epi64::<52>(l3));
        Ifma([
            _mm512_and_si512(l0, mask),
            _mm512_and_si512(l1, mask),
            _mm512_and_si512(l2, mask),
            _mm512_and_si512(l3, mask),
            l4,
        ])
    }
}

/// The sum of c × 2^(52 i), weak. Each column is below 11 × 2^52.
#[inline(always)]
unsafe fn reduce(c: [__m512i; 10]) -> Ifma {
    let [c0, c1, c2, c3, c4, c5, c6, c7, c8, c9] = c;
    // SAFETY: the caller has the proof.
    unsafe {
        let Ifma([h0, h1, h2, h3, h4]) = carried([c5, c6, c7, c8, c9]);
        // Times 2^260 modulo p onto the low half; h4 is below 2^52 because the product is below 2^520.
        let fold = splat(FOLD_HIGH);
        let c0 = _mm512_madd52lo_epu64(c0, h0, fold);
        let c1 = _mm512_madd52lo_epu64(_mm512_madd52hi_epu64(c1, h0, fold), h1, fold);
        let c2 = _mm512_madd52lo_epu64(_mm512_madd52hi_epu64(c2, h1, fold), h2, fold);
        let c3 = _mm512_madd52lo_epu64(_mm512_madd52hi_epu64(c3, h2, fold), h3, fold);
        let c4 = _mm512_madd52lo_epu64(_mm512_madd52hi_epu64(c4, h3, fold), h4, fold);
        let top = _mm512_madd52hi_epu64(_mm512_setzero_si512(), h4, fold);
        let Ifma([c0, c1, c2, c3, c4]) = carried([c0, c1, c2, c3, c4]);
        // What stands above 2^256, below 2^42, times 2^256 modulo p.
        let over = _mm512_add_epi64(_mm512_slli_epi64::<4>(top), _mm512_srli_epi64::<48>(c4));
        let c4 = _mm512_and_si512(c4, splat(TOP));
        let fold = splat(FOLD);
        let c0 = _mm512_madd52lo_epu64(c0, over, fold);
        let c1 = _mm512_madd52hi_epu64(c1, over, fold);
        carried([c0, c1, c2, c3, c4])
    }
}
