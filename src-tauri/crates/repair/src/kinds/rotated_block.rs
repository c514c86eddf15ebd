//! Some words in a row were copied from the middle: the end of the block stands before its beginning.
//!
//! Prior: one in a hundred. Happens with pages and lines that are taken up in the wrong turn.

use crate::observed::Observed;
use crate::plan::{Order, Plan};

pub(crate) const PRIOR: f64 = 0.01;

/// Every block of four words and more, turned by two and more. Turning by one word is a moved word.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let count = seen.count();
    let mut plans = Vec::new();
    for start in 0..count {
        for length in 4..=count - start {
            for turn in 2..=length - 2 {
                // Blocks are lines or pages: they begin where lines do, and turn by whole lines.
                let lines = |line: usize| {
                    let whole = |number: usize| number.is_multiple_of(line);
                    whole(count) && whole(start) && whole(length) && whole(turn)
                };
                let weight = match () {
                    () if [3, 4, 6].into_iter().any(lines) => 25.0,
                    () if lines(2) => 6.0,
                    () => 1.0,
                };
                plans.push(Plan::ordered(rotated(count, start, length, turn), weight));
            }
        }
    }
    plans.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    plans
}

fn rotated(count: usize, start: usize, length: usize, turn: usize) -> Order {
    Order::of((0..count).map(|place| {
        let inside = place >= start && place < start + length;
        Some(if inside { start + (place - start + turn) % length } else { place })
    }))
}
