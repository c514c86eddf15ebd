//! Public keys for whole batches of private keys.
//!
//! In: scalars in groups. Out: points in groups. One algorithm (`comb`) over numbers modulo p (`field`), with
//! eight of them in a register where the machine multiplies 52 bits (`ifma`) and one elsewhere (`plain`).
//! Not constant time: for candidates only (see `comb`). Not here: paths (`super::tree`).
//! Standard: SEC 2, secp256k1.

mod comb;
mod field;
#[cfg(target_arch = "x86_64")]
mod ifma;
#[cfg(target_arch = "x86_64")]
mod ifma_calls;
mod plain;

use std::sync::OnceLock;

pub(crate) use comb::{Numbers, Points};

use comb::{Exceptional, Table};

static TABLE: OnceLock<Table> = OnceLock::new();

/// A way to multiply.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Curve(Set);

#[derive(Clone, Copy, Debug)]
enum Set {
    Plain,
    #[cfg(target_arch = "x86_64")]
    Ifma(ifma::HasIfma),
}

impl Curve {
    /// The fastest that this machine has.
    pub(crate) fn best() -> Self {
        Self::all_available().into_iter().next_back().unwrap_or(Self(Set::Plain))
    }

    /// All that this machine has, the slowest first.
    pub(crate) fn all_available() -> Vec<Self> {
        #[allow(unused_mut, reason = "some machines have nothing to add")]
        let mut all = vec![Self(Set::Plain)];
        #[cfg(target_arch = "x86_64")]
        all.extend(ifma::HasIfma::detect().map(|machine| Self(Set::Ifma(machine))));
        all
    }

    /// A name for messages of tests.
    #[cfg(test)]
    pub(crate) fn name(self) -> &'static str {
        match self.0 {
            Set::Plain => "plain",
            #[cfg(target_arch = "x86_64")]
            Set::Ifma(_) => "ifma x8",
        }
    }

    /// `scalars` × G, each scalar below the group's order and not zero. One that is zero or larger gives a point
    /// of no meaning; the caller knows which.
    pub(crate) fn multiply(self, scalars: &[Numbers], out: &mut Vec<Points>) {
        if self.multiply_fast(scalars, out).is_err() {
            simple::multiply(scalars, out);
        }
    }

    fn multiply_fast(self, scalars: &[Numbers], out: &mut Vec<Points>) -> Result<(), Exceptional> {
        let table = TABLE.get_or_init(Table::new);
        match self.0 {
            Set::Plain => comb::multiply::<plain::Plain>(plain::AnyMachine, table, scalars, out),
            #[cfg(target_arch = "x86_64")]
            Set::Ifma(machine) => ifma_calls::multiply(machine, table, scalars, out),
        }
    }
}

/// The simple path: one key at a time, by crate `k256`.
mod simple {
    use k256::elliptic_curve::PrimeField as _;
    use k256::elliptic_curve::sec1::ToSec1Point as _;
    use k256::{ProjectivePoint, Scalar};

    use super::comb::{Numbers, Points};
    use crate::lanes::{GROUP, Row};

    pub(super) fn multiply(scalars: &[Numbers], out: &mut Vec<Points>) {
        out.clear();
        for scalars in scalars {
            let mut points = Points { x: [Row::ZERO; 4], y: [Row::ZERO; 4] };
            for lane in 0..GROUP {
                let scalar: Option<Scalar> =
                    Scalar::from_repr(bytes_of(scalars, lane).into()).into();
                let Some(scalar) = scalar else { continue };
                let point = ProjectivePoint::mul_by_generator(&scalar).to_affine();
                let point = point.to_sec1_point(false);
                let words = point.as_bytes().get(1..).unwrap_or_default().as_chunks::<8>().0;
                for (row, word) in points.x.iter_mut().chain(&mut points.y).zip(words) {
                    let word = u64::from_be_bytes(*word);
                    row.0.iter_mut().skip(lane).take(1).for_each(|to| *to = word);
                }
            }
            out.push(points);
        }
    }

    fn bytes_of(numbers: &Numbers, lane: usize) -> [u8; 32] {
        super::bytes_at(numbers, lane)
    }
}

/// The number in one lane, the highest byte first.
pub(crate) fn bytes_at(numbers: &Numbers, lane: usize) -> [u8; 32] {
    let mut bytes = [0; 32];
    for (chunk, row) in bytes.as_chunks_mut::<8>().0.iter_mut().zip(numbers) {
        *chunk = row.0.get(lane).copied().unwrap_or_default().to_be_bytes();
    }
    bytes
}

#[cfg(test)]
mod tests;
