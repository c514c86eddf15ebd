//! One dot too many or too few in a word number that is stamped or punched as dots.
//!
//! Prior: one in four hundred, twenty times as likely when the words were read from numbers or dots.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::channel::Choices;
use crate::kind::Kind;
use crate::observed::Observed;
use crate::plan::{Plan, Put};
use crate::words::LIST;

pub(crate) const PRIOR: f64 = 0.0025;

/// Every doubtful place with the words whose numbers, counted from 0 or from 1, differ in one dot.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    (0..seen.count())
        .filter_map(|place| {
            let word = seen.doubtful(place)?;
            let flipped = |base: u16| {
                let dot = move |bit: u32| ((word + base) ^ (1 << bit)).checked_sub(base);
                (0..12).filter_map(dot).filter(|&other| other < LIST)
            };
            let others: BTreeSet<u16> = flipped(0).chain(flipped(1)).collect();
            let choices = Choices::equal(others.into_iter(), Kind::DotMistake);
            let put = Put { place, choices: Arc::new(choices) };
            Some(Plan::replaced(seen.count(), vec![put], 1.0))
        })
        .collect()
}
