//! The core's clock, found without counters: a chain of additions, each waiting for the one before, takes one
//! cycle each on every machine this runs on.

use std::hint::black_box;
use std::time::Instant;

/// Links in the chain: short enough to run between two interruptions.
const LINKS: u64 = 20_000;

/// Cycles in a nanosecond: the highest clock that a few hundred chains saw. Figures that divide by it are never
/// better than the truth.
pub(crate) fn gigahertz() -> f64 {
    (0..400).map(|_| one_chain()).fold(0.0, f64::max)
}

fn one_chain() -> f64 {
    let start = Instant::now();
    let mut sum = black_box(1_u64);
    let step = black_box(3_u64);
    for _ in 0..LINKS / 20 {
        // The compiler may not join additions whose result it must show.
        macro_rules! link {
            ($($times:literal)*) => { $( let _ = $times; sum = chained(sum, step); )* };
        }
        link!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19);
    }
    black_box(sum);
    LINKS as f64 / start.elapsed().as_nanos().max(1) as f64
}

/// One addition that the compiler cannot merge with its neighbours.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn chained(mut sum: u64, step: u64) -> u64 {
    // SAFETY: adds two registers.
    unsafe {
        std::arch::asm!("add {0}, {1}", inout(reg) sum, in(reg) step, options(pure, nomem, nostack))
    };
    sum
}

#[cfg(target_arch = "aarch64")]
#[inline(always)]
fn chained(mut sum: u64, step: u64) -> u64 {
    // SAFETY: adds two registers.
    unsafe {
        std::arch::asm!("add {0}, {0}, {1}", inout(reg) sum, in(reg) step, options(pure, nomem, nostack))
    };
    sum
}
