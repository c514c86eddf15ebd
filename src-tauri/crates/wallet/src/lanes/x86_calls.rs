//! The doors into code that is compiled for an instruction set.
//!
//! Each takes the proof that the machine has the instructions and enters a function compiled with them; all
//! lane code is inlined there.
#![allow(
    unsafe_code,
    reason = "calls into functions with target features; the proof is an argument"
)]

use super::batch::{DigestGroup, KeyGroup, Salt};
use super::pair::Pair;
use super::pbkdf2;
use super::x86::{Avx2, Avx512, Avx512Half, HasAvx2, HasAvx512};

macro_rules! doors {
    ($($name:ident: $machine:ty, $lanes:ty, $features:literal;)*) => {
        $(
            pub(super) fn $name(
                machine: $machine,
                keys: &KeyGroup,
                part: usize,
                salt: &Salt,
                rounds: u32,
                out: &mut DigestGroup,
            ) {
                #[target_feature(enable = $features)]
                fn inside(
                    machine: $machine,
                    keys: &KeyGroup,
                    part: usize,
                    salt: &Salt,
                    rounds: u32,
                    out: &mut DigestGroup,
                ) {
                    pbkdf2::stretch::<$lanes>(machine, keys, part, salt, rounds, out);
                }
                // SAFETY: the proof exists only where the machine has these features.
                unsafe { inside(machine, keys, part, salt, rounds, out) }
            }
        )*
    };
}

doors! {
    stretch_avx2: HasAvx2, Avx2, "avx2,bmi1,bmi2";
    stretch_avx512_half: HasAvx512, Avx512Half, "avx512f,avx512vl,avx512bw,avx512dq,bmi1,bmi2";
    stretch_avx512: HasAvx512, Avx512, "avx512f,avx512vl,avx512bw,avx512dq,bmi1,bmi2";
    stretch_avx512_pair: HasAvx512, Pair<Avx512>, "avx512f,avx512vl,avx512bw,avx512dq,bmi1,bmi2";
}
