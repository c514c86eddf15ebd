//! There is a word too many: a word written twice, a passphrase written behind the phrase, a heading.
//!
//! Prior: one in thirty. A list of thirteen words explains itself in few other ways.

use crate::observed::Observed;
use crate::plan::{Order, Plan};
use crate::words::checksum_bits;

pub(crate) const PRIOR: f64 = 0.03;

/// Each word left out in turn: first one that its neighbour repeats, or that is in no list, then the last and the
/// first, then the others.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let count = seen.count();
    if count.checked_sub(1).and_then(checksum_bits).is_none() {
        return Vec::new();
    }
    let mut plans: Vec<Plan> = (0..count)
        .filter_map(|place| {
            let word = seen.word(place);
            let repeats = place > 0 && word.is_some() && seen.word(place - 1) == word;
            // Of two equal neighbours one is enough: leaving out either gives the same phrase.
            if place + 1 < count && word.is_some() && seen.word(place + 1) == word {
                return None;
            }
            let weight = match () {
                () if repeats => 10.0,
                () if word.is_none() => 5.0,
                () if place + 1 == count => 3.0,
                () if place == 0 => 2.0,
                () => 1.0,
            };
            let order = Order::of((0..count).filter(|&kept| kept != place).map(Some));
            Some(Plan::ordered(order, weight))
        })
        .collect();
    plans.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    plans
}
