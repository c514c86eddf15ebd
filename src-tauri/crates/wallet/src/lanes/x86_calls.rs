//! The doors into code that is compiled for an instruction set.
//!
//! Each takes the proof that the machine has the instructions and enters a function compiled with them; all
//! lane code is inlined there.
#![allow(
    unsafe_code,
    reason = "calls into functions with target features; the proof is an argument"
)]

use super::batch::DigestGroup;
use super::hmac::Job;
use super::pair::Pair;
use super::x86::{Avx2, Avx512, Avx512Half, HasAvx2, HasAvx512};

macro_rules! doors {
    ($($name:ident: $machine:ty, $lanes:ty, $features:literal;)*) => {
        $(
            pub(super) fn $name(
                machine: $machine,
                job: &Job<'_>,
                part: usize,
                out: &mut DigestGroup,
            ) {
                #[target_feature(enable = $features)]
                fn inside(machine: $machine, job: &Job<'_>, part: usize, out: &mut DigestGroup) {
                    job.run::<$lanes>(machine, part, out);
                }
                // SAFETY: the proof exists only where the machine has these features.
                unsafe { inside(machine, job, part, out) }
            }
        )*
    };
}

doors! {
    avx2: HasAvx2, Avx2, "avx2,bmi1,bmi2";
    avx512_half: HasAvx512, Avx512Half, "avx512f,avx512vl,avx512bw,avx512dq,bmi1,bmi2";
    avx512: HasAvx512, Avx512, "avx512f,avx512vl,avx512bw,avx512dq,bmi1,bmi2";
    avx512_pair: HasAvx512, Pair<Avx512>, "avx512f,avx512vl,avx512bw,avx512dq,bmi1,bmi2";
}
