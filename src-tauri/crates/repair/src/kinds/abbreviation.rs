//! Four letters were stamped or written for each word, and one of them was read as a word of three: act for acti(on).
//!
//! Prior: one in two hundred and fifty. Only 49 words of the English list can be meant so, but plates with four letters are common, and
//! a missing blank tile is the known trap (SmartCustody).

use std::sync::Arc;

use tanekura_phrase::WordIndex;

use crate::channel::{Choice, Choices};
use crate::kind::Kind;
use crate::observed::Observed;
use crate::plan::{Plan, Put};
use crate::words::LIST;

pub(crate) const PRIOR: f64 = 0.004;

/// Every doubtful word of three letters with the longer words that begin so.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let text = |word: u16| WordIndex::new(word).map_or("", |index| seen.list.word_nfkd(index));
    (0..seen.count())
        .filter_map(|place| {
            let short = seen.doubtful(place)?;
            let begin = text(short);
            if begin.chars().count() > 3 {
                return None;
            }
            let longer = |&word: &u16| word != short && text(word).starts_with(begin);
            let mut choices: Vec<Choice> = (0..LIST)
                .filter(longer)
                .map(|word| Choice { word, weight: 1.0, kind: Kind::Abbreviation })
                .collect();
            if choices.is_empty() {
                return None;
            }
            let weight = 1.0;
            let put = Put { place, choices: Arc::new(Choices::of(&mut choices)) };
            Some(Plan::replaced(seen.count(), vec![put], weight))
        })
        .collect()
}
