//! A line was copied twice, so that two to eight words stand there again.
//!
//! Prior: one in a hundred. Easily seen, therefore seldom reported; a text of 15 or 16 words is often this.

use crate::observed::Observed;
use crate::plan::{Order, Plan};
use crate::words::checksum_bits;

pub(crate) const PRIOR: f64 = 0.01;

/// Every run of words left out after which the count is right: runs that repeat the words before them, then others.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let count = seen.count();
    let mut plans = Vec::new();
    for length in 2..=8 {
        if count.checked_sub(length).and_then(checksum_bits).is_none() {
            continue;
        }
        for start in 0..=count - length {
            let repeats = |place: usize| {
                let earlier = place.checked_sub(length).and_then(|place| seen.word(place));
                earlier.is_some() && earlier == seen.word(place)
            };
            let repeated = (start..start + length).filter(|&place| repeats(place)).count();
            let weight = match repeated {
                all if all == length => 1000.0,
                most if most + 1 == length && length > 2 => 100.0,
                _ => 1.0,
            };
            let order = Order::of(
                (0..count).filter(|place| !(start..start + length).contains(place)).map(Some),
            );
            plans.push(Plan::ordered(order, weight));
        }
    }
    plans.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    plans
}
