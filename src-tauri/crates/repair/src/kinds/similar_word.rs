//! A word of the list was written for another that is spelt or sounds nearly the same: fire for fine, day for clay.
//!
//! Prior: one in eight. Reported often (metamask-extension 12697, nami 580, BlueWallet 1285); btcrecover's defaults, ten
//! years of cases, try it first together with swapped neighbours, so both have the same prior.

use std::sync::Arc;

use crate::channel::{self, Choice, Choices};
use crate::kind::Kind;
use crate::observed::Observed;
use crate::plan::{Plan, Put};

pub(crate) const PRIOR: f64 = 0.12;

/// Every doubtful place with its similar words, the place with the likeliest first. The weights are chances: how
/// likely somebody with that phrase, who makes this mistake, writes what was read.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let ways: Vec<f64> = (0..seen.count())
        .map(|place| seen.doubtful(place).map_or(0.0, |word| channel::ways(seen.list, word).into()))
        .collect();
    let mut plans: Vec<Plan> = (0..seen.count())
        .filter_map(|place| {
            let beside = || {
                ways.iter().enumerate().filter(|&(other, _)| other != place).map(|(_, &ways)| ways)
            };
            let places = 1.0 + beside().filter(|&ways| ways >= 1.0).count() as f64;
            let all: f64 = beside().sum();
            // Which word is mistaken: any that can be, or the sooner the more words are like it. Half and half.
            let chance = |ways: f64, slip: f64| slip * (0.5 / places + 0.5 * ways / (all + ways));
            let mut choices: Vec<Choice> = seen
                .similar(place)?
                .iter()
                .map(|alike| Choice {
                    word: alike.word,
                    weight: chance(alike.ways.into(), alike.slip.into()) as f32,
                    kind: Kind::SimilarWord,
                })
                .collect();
            let sum: f32 = choices.iter().map(|choice| choice.weight).sum();
            let put = Put { place, choices: Arc::new(Choices::of(&mut choices)) };
            (sum > 0.0).then(|| Plan::replaced(seen.count(), vec![put], f64::from(sum)))
        })
        .collect();
    plans.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    plans
}
