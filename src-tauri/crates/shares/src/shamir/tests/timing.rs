//! Whether multiplication and interpolation take the same time for every value: Welch's t over a million samples, in the
//! manner of dudect. A figure, not a proof: it would show a table or a branch, as the control run does.
#![expect(clippy::disallowed_types, reason = "a test that measures time")]

use std::hint::black_box;
use std::time::Instant;

use super::*;
use crate::random::SystemRandomness;

const SAMPLES: usize = 1_000_000;

/// Times `work` on bytes of two classes, fixed and random, in random order; the t of their difference.
fn t_of(length: usize, mut work: impl FnMut(&[u8])) -> f64 {
    let mut random = vec![0_u8; 4096];
    let mut classes = vec![0_u8; SAMPLES];
    SystemRandomness.fill(&mut random).unwrap();
    SystemRandomness.fill(&mut classes).unwrap();
    let fixed = vec![0_u8; length];
    let mut inputs = [fixed, vec![0; length]];
    let mut times: [Vec<f64>; 2] = [Vec::new(), Vec::new()];
    for (at, class) in classes.iter().map(|class| usize::from(class & 1)).enumerate() {
        // Both classes copy, so that the copying itself makes no difference.
        let from = at * 7 % (4096 - length);
        let fresh = &random[from..from + length];
        if class == 1 {
            inputs[1].copy_from_slice(fresh);
        } else {
            let twin = vec![0; length];
            inputs[0].copy_from_slice(black_box(&twin));
        }
        let begun = Instant::now();
        work(black_box(&inputs[class]));
        times[class].push(begun.elapsed().as_nanos() as f64);
    }
    // What lies far out is the machine's other work.
    let mut all: Vec<f64> = times.concat();
    all.sort_unstable_by(f64::total_cmp);
    let cut = all[all.len() * 95 / 100];
    let [a, b] = times.map(|times| {
        let kept: Vec<f64> = times.into_iter().filter(|time| *time <= cut).collect();
        let count = kept.len() as f64;
        let mean = kept.iter().sum::<f64>() / count;
        let variance = kept.iter().map(|time| (time - mean).powi(2)).sum::<f64>() / (count - 1.0);
        (mean, variance / count)
    });
    (a.0 - b.0) / (a.1 + b.1).sqrt()
}

/// A busy machine can push one run over the line; three in a row it does not.
fn best_of_three(name: &str, mut measure: impl FnMut() -> f64) {
    let runs: Vec<f64> = (0..3).map(|_| measure()).collect();
    crate::figure(&format!("{name}: t = {runs:.2?} on {SAMPLES} samples each"));
    let best = runs.iter().map(|t| t.abs()).fold(f64::INFINITY, f64::min);
    assert!(best < 4.5, "{name} depends on the values: {runs:?}");
}

#[test]
fn multiplication_takes_the_same_time_for_every_value() {
    best_of_three("multiplication", || {
        t_of(64, |bytes| {
            let sum = bytes.iter().fold(0x53, |product, byte| field::mul(product ^ 0x1D, *byte));
            black_box(sum);
        })
    });
}

#[test]
fn interpolation_takes_the_same_time_for_every_value() {
    let others: Vec<SecretBytes> =
        (0..2_u8).map(|fill| SecretBytes::taking(&mut [fill; 32])).collect();
    best_of_three("interpolation", || {
        let mut value = SecretBytes::zeroed(32);
        t_of(32, |bytes| {
            value.expose_mut().copy_from_slice(bytes);
            let points = [
                Point { x: 0, value: &others[0] },
                Point { x: 1, value: &others[1] },
                Point { x: 2, value: &value },
            ];
            let _ = black_box(interpolate(&points, SECRET_AT).len());
        })
    });
}

#[test]
fn the_measurement_sees_a_multiplication_that_branches() {
    let branching = |a: u8, b: u8| {
        let (mut product, mut shifted, mut rest) = (0_u8, a, b);
        while black_box(rest) != 0 {
            if black_box(rest & 1) == 1 {
                product ^= shifted;
            }
            shifted = shifted << 1 ^ if shifted & 0x80 != 0 { 0x1B } else { 0 };
            rest >>= 1;
        }
        product
    };
    let t = t_of(64, |bytes| {
        let sum = bytes.iter().fold(0x53, |product, byte| branching(product ^ 0x1D, *byte));
        black_box(sum);
    });
    crate::figure(&format!("control, branching: t = {t:.1}"));
    assert!(t.abs() > 4.5, "the control was not seen: {t}");
}
