//! One word was written as two: `aban don`.
//!
//! Prior: where there is a word too many and two neighbours make one word of the list together, hardly anything else
//! explains it.

use std::sync::Arc;

use crate::channel::Choices;
use crate::kind::Kind;
use crate::observed::Observed;
use crate::plan::{Order, Plan, Put};

pub(crate) const PRIOR: f64 = 0.5;

/// Every two neighbours with every word that they make, the likeliest first.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let count = seen.count();
    let mut plans: Vec<Plan> = seen
        .seams
        .split
        .iter()
        .map(|split| {
            let choices = Choices::equal(std::iter::once(split.word), Kind::SplitWord);
            let put = vec![Put { place: split.place, choices: Arc::new(choices) }];
            let order = Order::of((0..count).filter(|&at| at != split.place + 1).map(Some));
            Plan { order, put, weight: f64::from(split.likelihood), any_order: false }
        })
        .collect();
    plans.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    plans
}
