//! One word, or two, is another word altogether.
//!
//! Prior: one in twenty-five for one, one in two hundred for two. Mistakes of memory, words of another phrase. It
//! explains anything and therefore, without an address, nothing.

use std::sync::Arc;

use crate::channel::Choices;
use crate::kind::Kind;
use crate::observed::Observed;
use crate::plan::{Plan, Put};
use crate::words::LIST;

pub(crate) const PRIOR: f64 = 0.04;
/// Two words wholly wrong.
pub(crate) const TWO: f64 = 0.005;

/// Every doubtful place with all words that are neither the word itself nor similar to it.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    (0..seen.count())
        .filter_map(|place| {
            let word = seen.doubtful(place)?;
            let similar = seen.similar(place)?;
            let tried = |word: u16| similar.iter().any(|alike| alike.word == word);
            let others = (0..LIST).filter(|&other| other != word && !tried(other));
            let put = Put { place, choices: Arc::new(Choices::equal(others, Kind::WrongWord)) };
            Some(Plan::replaced(seen.count(), vec![put], 1.0))
        })
        .collect()
}

/// Every two doubtful places with all words but those that stand there.
pub(crate) fn two_plans(seen: &Observed) -> Vec<Plan> {
    let all: Vec<Plan> = (0..seen.count())
        .filter_map(|place| {
            let word = seen.doubtful(place)?;
            let others = (0..LIST).filter(|&other| other != word);
            let put = Put { place, choices: Arc::new(Choices::equal(others, Kind::WrongWord)) };
            Some(Plan::replaced(seen.count(), vec![put], 1.0))
        })
        .collect();
    let pair = |number: usize| {
        let first = all.get(number);
        all.iter().skip(number + 1).filter_map(move |second| first?.and_replaced(second))
    };
    (0..all.len()).flat_map(pair).collect()
}
