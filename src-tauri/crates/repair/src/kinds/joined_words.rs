//! Two words were written as one: `zerozoo` for zero and zoo.
//!
//! Prior: where a word is too few and a text falls apart into two words of the list, hardly anything else explains it.
//! A word of the list that happens to consist of two others says next to nothing. The reader of typed text cuts what
//! is whole and long (crate `phrase`); here are short words, and cuts of which one half is misspelt.

use std::sync::Arc;

use crate::channel::Choices;
use crate::kind::Kind;
use crate::observed::Observed;
use crate::plan::{Order, Plan, Put};

pub(crate) const PRIOR: f64 = 0.5;

/// Every text with every way to cut it, the likeliest first.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let count = seen.count();
    let one = |word: u16| Arc::new(Choices::equal(std::iter::once(word), Kind::JoinedWords));
    let mut plans: Vec<Plan> = seen
        .seams
        .joined
        .iter()
        .map(|joined| {
            let place = joined.place;
            let from = |at: usize| match at {
                at if at <= place => Some(at),
                at if at == place + 1 => None,
                at => Some(at - 1),
            };
            let [first, second] = joined.words;
            let put = vec![
                Put { place, choices: one(first) },
                Put { place: place + 1, choices: one(second) },
            ];
            let order = Order::of((0..=count).map(from));
            Plan { order, put, weight: f64::from(joined.likelihood), any_order: false }
        })
        .collect();
    plans.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    plans
}
