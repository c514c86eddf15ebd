//! Seeds per second of each kernel, beside the crates `sha2` and `pbkdf2`, in the same run.
//!
//! Every contender gets a slice of about a millisecond in turn, so that whatever else the machine does falls on
//! all of them alike. Two figures: the best slice (the core to itself) and the median. Cycles are the time
//! multiplied by the highest clock seen, so they err on the high side. docs/speed.md says what the limits are.

use std::hint::black_box;
use std::time::Instant;

use crate::clock::gigahertz;
use tanekura_wallet::lanes::{Kernel, Phrases, Salt, Seeds};

const PHRASE: &[u8] = b"abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
/// Rounds in a slice: few, so that a slice ends before something else wants the core.
const ROUNDS: u32 = 64;
/// Compressions of one phrase with that many rounds: four for the keys and the salt, two for each round.
const COMPRESSIONS: f64 = 2.0 * ROUNDS as f64 + 3.0;
/// The same for a seed.
const SEED: f64 = 2.0 * 2048.0 + 3.0;
const SLICES: usize = 2_000;

/// A way to stretch phrases, and how long its slices took, in nanoseconds for each phrase.
struct Contender {
    name: String,
    slice: Box<dyn FnMut()>,
    phrases: f64,
    times: Vec<f64>,
}

/// Measures every kernel of this machine and says what it found.
pub(crate) fn measure() {
    let mut contenders = vec![crates()];
    contenders.extend(Kernel::all_available().into_iter().map(kernel));
    let mut clock = gigahertz();
    for slice in 0..SLICES {
        for contender in &mut contenders {
            let start = Instant::now();
            (contender.slice)();
            contender.times.push(start.elapsed().as_nanos() as f64 / contender.phrases);
        }
        if slice % 250 == 0 {
            clock = clock.max(gigahertz());
        }
    }
    println!("clock {clock:.2} GHz; seeds per second on one core, cycles for each compression");
    println!(
        "{:<16}{:>8}{:>8}{:>8}{:>8}{:>9}{:>9}",
        "", "best", "median", "cycles", "", "× best", "× median"
    );
    let mut rival = None;
    for contender in &mut contenders {
        contender.times.sort_by(f64::total_cmp);
        let (Some(best), Some(median)) =
            (contender.times.first().copied(), contender.times.get(SLICES / 2).copied())
        else {
            continue;
        };
        let (rival_best, rival_median) = *rival.get_or_insert((best, median));
        println!(
            "{:<16}{:>8.0}{:>8.0}{:>8.1}{:>8.1}{:>9.2}{:>9.2}",
            contender.name,
            1e9 / (best / COMPRESSIONS * SEED),
            1e9 / (median / COMPRESSIONS * SEED),
            best / COMPRESSIONS * clock,
            median / COMPRESSIONS * clock,
            rival_best / best,
            rival_median / median,
        );
    }
}

fn crates() -> Contender {
    let slice = || {
        let mut seed = [0; 64];
        pbkdf2::pbkdf2_hmac::<sha2::Sha512>(black_box(PHRASE), b"mnemonic", ROUNDS, &mut seed);
        black_box(seed);
    };
    Contender {
        name: "sha2 + pbkdf2".into(),
        slice: Box::new(slice),
        phrases: 1.0,
        times: Vec::new(),
    }
}

fn kernel(kernel: Kernel) -> Contender {
    let mut phrases = Phrases::default();
    (0..kernel.lanes()).for_each(|_| phrases.push(PHRASE));
    let salt = Salt::new(b"");
    let mut seeds = Seeds::default();
    let slice = move || {
        kernel.stretch(black_box(&phrases), &salt, ROUNDS, &mut seeds, &mut || true);
        black_box(&seeds);
    };
    let phrases = kernel.lanes() as f64;
    Contender { name: kernel.name().into(), slice: Box::new(slice), phrases, times: Vec::new() }
}
