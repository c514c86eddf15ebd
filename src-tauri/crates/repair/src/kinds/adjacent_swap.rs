//! Two neighbours changed places.
//!
//! Prior: one in eight. With similar words the first thing that btcrecover tries; a swap of neighbours is also the
//! commonest slip in copying any list by hand.

use crate::observed::Observed;
use crate::plan::{Order, Plan};

pub(crate) const PRIOR: f64 = 0.12;

/// Every pair of neighbours: one fewer than words.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    (1..seen.count())
        .map(|place| Plan::ordered(swapped(seen.count(), place - 1, place), 1.0))
        .collect()
}

/// Everything where it is but `one` and `other`, counted from 0.
pub(crate) fn swapped(count: usize, one: usize, other: usize) -> Order {
    Order::of((0..count).map(|place| {
        Some(match place {
            place if place == one => other,
            place if place == other => one,
            place => place,
        })
    }))
}
