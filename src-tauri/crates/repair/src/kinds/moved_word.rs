//! One word stands elsewhere than it should: forgotten and added later, or put into the wrong line.
//!
//! Prior: one in seventy. Seldom reported; it happens when a word is squeezed in after a gap was noticed.

use crate::observed::Observed;
use crate::plan::{Order, Plan};

pub(crate) const PRIOR: f64 = 0.014;

/// Every word to every place but its neighbours', which are swaps. To the end and near places first.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let count = seen.count();
    let mut plans = Vec::new();
    for from in 0..count {
        for to in (0..count).filter(|to| from.abs_diff(*to) >= 2) {
            // A forgotten word is added at the end: the last word belongs farther up.
            let end = if from == count - 1 { 3.0 } else { 1.0 };
            plans.push(Plan::ordered(
                moved(count, from, to),
                end / (from.abs_diff(to) as f64).sqrt(),
            ));
        }
    }
    plans.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    plans
}

/// The word read at `from` belongs to `to`.
fn moved(count: usize, from: usize, to: usize) -> Order {
    let mut places: Vec<usize> = (0..count).filter(|&place| place != from).collect();
    places.insert(to.min(places.len()), from);
    Order::of(places.into_iter().map(Some))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_word_keeps_the_others_in_order() {
        let order = moved(5, 4, 1);
        assert_eq!(order.places().flatten().collect::<Vec<_>>(), [0, 4, 1, 2, 3]);
        let order = moved(5, 0, 3);
        assert_eq!(order.places().flatten().collect::<Vec<_>>(), [1, 2, 3, 0, 4]);
    }
}
