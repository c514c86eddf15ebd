//! The word numbers were counted from 0 where they are counted from 1, or the other way round, for every word.
//!
//! Prior: one in a hundred and seventy, and one in four when the words were read from numbers or dots
//! (krux_binaries 2, and the warning in the SeedQR specification). Words that were read as words seldom come from
//! numbers, and each of the two readings stands beside one of two neighbours exchanged.

use std::sync::Arc;

use crate::channel::Choices;
use crate::kind::Kind;
use crate::observed::Observed;
use crate::plan::{Plan, Put};
use crate::words::LIST;

const PRIOR: f64 = 0.006;
const FROM_NUMBERS: f64 = 0.24;

pub(crate) fn prior(seen: &Observed) -> f64 {
    if seen.numbers { FROM_NUMBERS } else { PRIOR }
}

/// Every word one number lower, and every word one number higher. Neither when a word has no such neighbour.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let shifted = |by: i32| {
        let put: Option<Vec<Put>> = (0..seen.count())
            .filter_map(|place| Some((place, seen.doubtful(place)?)))
            .map(|(place, word)| {
                let word = u16::try_from(i32::from(word) + by).ok().filter(|&word| word < LIST)?;
                let choices = Choices::equal(std::iter::once(word), Kind::NumberBase);
                Some(Put { place, choices: Arc::new(choices) })
            })
            .collect();
        let put = put.filter(|put| !put.is_empty())?;
        Some(Plan::replaced(seen.count(), put, 1.0))
    };
    [-1, 1].into_iter().filter_map(shifted).collect()
}
