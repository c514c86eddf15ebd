//! The door into code that is compiled for AVX-512 IFMA.
#![allow(
    unsafe_code,
    reason = "a call into a function with target features; the proof is an argument"
)]

use super::comb::{self, Exceptional, Numbers, Points, Table};
use super::ifma::{HasIfma, Ifma};

pub(super) fn multiply(
    machine: HasIfma,
    table: &Table,
    scalars: &[Numbers],
    out: &mut Vec<Points>,
) -> Result<(), Exceptional> {
    #[target_feature(enable = "avx512f,avx512dq,avx512vl,avx512bw,avx512ifma,bmi1,bmi2")]
    fn inside(
        machine: HasIfma,
        table: &Table,
        scalars: &[Numbers],
        out: &mut Vec<Points>,
    ) -> Result<(), Exceptional> {
        comb::multiply::<Ifma>(machine, table, scalars, out)
    }
    // SAFETY: the proof exists only where the machine has these features.
    unsafe { inside(machine, table, scalars, out) }
}
