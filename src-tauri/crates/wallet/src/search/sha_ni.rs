//! SHA-256 of four one-block messages at a time, with the SHA instructions of x86-64.
//!
//! In: blocks as words. Out: the first word of each hash, which is all that a checksum needs. Four at
//! a time, because one waits for itself: a round instruction takes four cycles, and another could start each.
#![allow(unsafe_code, reason = "intrinsics behind a proof that the machine has them")]

use std::arch::x86_64::*;

use super::checksum::INITIAL;

/// The constants of the rounds, four in a row as the instructions take them.
#[rustfmt::skip]
const ROUNDS: [[u32; 4]; 16] = [
    [0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5], [0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5],
    [0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3], [0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174],
    [0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc], [0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da],
    [0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7], [0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967],
    [0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13], [0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85],
    [0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3], [0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070],
    [0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5], [0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3],
    [0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208], [0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2],
];

/// The machine has SHA-256 instructions.
#[derive(Clone, Copy, Debug)]
pub(super) struct HasShaNi(());

impl HasShaNi {
    pub(super) fn detect() -> Option<Self> {
        let has = is_x86_feature_detected!("sha")
            && is_x86_feature_detected!("sse4.1")
            && is_x86_feature_detected!("ssse3");
        has.then_some(Self(()))
    }

    /// The first word of the hash of each block.
    #[inline]
    pub(super) fn first_words(self, blocks: &[[u64; 8]; 4]) -> [u32; 4] {
        // SAFETY: the proof exists only where the machine has these features.
        unsafe { first_words(blocks) }
    }
}

#[target_feature(enable = "sha,sse4.1,ssse3")]
fn first_words(blocks: &[[u64; 8]; 4]) -> [u32; 4] {
    // The instructions hold the state as (a, b, e, f) and (c, d, g, h), the first at the top.
    let [a, b, c, d, e, f, g, h] = INITIAL.map(u32::cast_signed);
    let mut abef = [_mm_set_epi32(a, b, e, f); 4];
    let mut cdgh = [_mm_set_epi32(c, d, g, h); 4];
    let [b0, b1, b2, b3] = blocks;
    let mut w = [quarters(b0), quarters(b1), quarters(b2), quarters(b3)];

    // Four rounds of all; `$at` is where their words are.
    macro_rules! four {
        ($k:expr, $at:literal) => {{
            let [k0, k1, k2, k3] = $k.map(u32::cast_signed);
            let k = _mm_set_epi32(k3, k2, k1, k0);
            for ((abef, cdgh), w) in abef.iter_mut().zip(&mut cdgh).zip(&w) {
                let sums = _mm_add_epi32(w[$at], k);
                *cdgh = _mm_sha256rnds2_epu32(*cdgh, *abef, sums);
                *abef = _mm_sha256rnds2_epu32(*abef, *cdgh, _mm_shuffle_epi32::<0x0e>(sums));
            }
        }};
    }
    // The words of four later rounds, from the sixteen before.
    macro_rules! next {
        ($k:expr, $a:literal, $b:literal, $c:literal, $d:literal) => {{
            for w in &mut w {
                let sum = _mm_sha256msg1_epu32(w[$a], w[$b]);
                let sum = _mm_add_epi32(sum, _mm_alignr_epi8::<4>(w[$d], w[$c]));
                w[$a] = _mm_sha256msg2_epu32(sum, w[$d]);
            }
            four!($k, $a);
        }};
    }
    four!(ROUNDS[0], 0);
    four!(ROUNDS[1], 1);
    four!(ROUNDS[2], 2);
    four!(ROUNDS[3], 3);
    macro_rules! sixteen {
        ($k0:literal, $k1:literal, $k2:literal, $k3:literal) => {
            next!(ROUNDS[$k0], 0, 1, 2, 3);
            next!(ROUNDS[$k1], 1, 2, 3, 0);
            next!(ROUNDS[$k2], 2, 3, 0, 1);
            next!(ROUNDS[$k3], 3, 0, 1, 2);
        };
    }
    sixteen!(4, 5, 6, 7);
    sixteen!(8, 9, 10, 11);
    sixteen!(12, 13, 14, 15);
    let top = |state: __m128i| _mm_extract_epi32::<3>(state).wrapping_add(a).cast_unsigned();
    [top(abef[0]), top(abef[1]), top(abef[2]), top(abef[3])]
}

/// A block as four registers, the first word of each at the low end.
#[target_feature(enable = "sse4.1")]
fn quarters(block: &[u64; 8]) -> [__m128i; 4] {
    let [a, b, c, d, e, f, g, h] = block.map(|pair| pair.rotate_left(32).cast_signed());
    [_mm_set_epi64x(b, a), _mm_set_epi64x(d, c), _mm_set_epi64x(f, e), _mm_set_epi64x(h, g)]
}
