//! Two words that are not neighbours changed places.
//!
//! Prior: one in fifty. Asked for by owners (btcrecover 406) but mostly as a deliberate disguise that was forgotten.

use super::adjacent_swap::swapped;
use crate::observed::Observed;
use crate::plan::Plan;

pub(crate) const PRIOR: f64 = 0.02;

/// Every pair that is not adjacent, near pairs first: a word slips into the line above or below, seldom farther.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let count = seen.count();
    (2..count)
        .flat_map(|distance| (0..count - distance).map(move |place| (place, place + distance)))
        .map(|(one, other)| Plan::ordered(swapped(count, one, other), 1.0))
        .collect()
}
