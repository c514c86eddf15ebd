//! A word of the list was written for another that is spelt or sounds nearly the same: fire for fine, day for clay.
//!
//! Prior: one in eight. Reported often (metamask-extension 12697, nami 580, BlueWallet 1285); btcrecover's defaults, ten
//! years of cases, try it first together with swapped neighbours.

use std::sync::Arc;

use crate::observed::Observed;
use crate::plan::{Plan, Put};

pub(crate) const PRIOR: f64 = 0.13;

/// Every doubtful place with its similar words, the place with the likeliest first.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let mut plans: Vec<Plan> = (0..seen.count())
        .filter_map(|place| {
            let (choices, sum) = seen.similar(place)?;
            let put = Put { place, choices: Arc::clone(choices) };
            (*sum > 0.0).then(|| Plan::replaced(seen.count(), vec![put], f64::from(*sum)))
        })
        .collect();
    plans.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    plans
}
