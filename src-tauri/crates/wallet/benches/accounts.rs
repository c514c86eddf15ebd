//! How long the answers take that a person waits for: a seed, the first accounts, the whole coverage.
//!
//! `cargo bench -p tanekura-wallet --bench accounts`. One core, median of eleven runs.
#![expect(clippy::print_stdout, clippy::disallowed_macros, reason = "a measurement speaks")]

use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use tanekura_phrase::{List, Phrase};
use tanekura_secret::{SecretBytes, SecretText};
use tanekura_wallet::{Family, Seed, Target, accounts, coverage, parse_targets};

/// One address of each kind, none of which the phrase opens, so that everything is scanned.
const FOREIGN: &str = "0xde709f2102306220921060314715629080e2fb77
1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2
3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy
bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4
bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0
4Nd1mBQtrMJVYVfKf2PJy9NZUZdTAsp7D4xWLs4gDB4T";

fn main() {
    let entropy = SecretBytes::zeroed(16);
    let Ok(phrase) = Phrase::from_entropy(List::English, &entropy) else { return };
    let none = SecretText::with_capacity(0);
    let seed = Seed::derive(&phrase, &none);
    tell("seed from a phrase", || Seed::derive(&phrase, &none));
    tell("fingerprint", || seed.fingerprint());
    tell("5 Ethereum accounts", || accounts(&seed, Family::Ethereum, 0..5));
    for family in Family::ALL {
        tell(&format!("100 accounts, {}", family.as_str()), || accounts(&seed, family, 0..100));
    }
    let foreign: Vec<Target> = parse_targets(FOREIGN).into_iter().flatten().collect();
    let mut compared = 0;
    tell("coverage, 100 accounts of all families", || {
        coverage(&seed, &foreign, 100, &mut |done, _| {
            compared = done;
            ControlFlow::Continue(())
        })
    });
    println!("  compared {compared} addresses with {} targets", foreign.len());
    tell("reading the six targets", || parse_targets(FOREIGN));
}

fn tell<T>(what: &str, mut work: impl FnMut() -> T) {
    let mut times: Vec<Duration> = (0..11)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(work());
            start.elapsed()
        })
        .collect();
    times.sort();
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    println!("{what:45} {:10.3} ms", median.as_secs_f64() * 1e3);
}
