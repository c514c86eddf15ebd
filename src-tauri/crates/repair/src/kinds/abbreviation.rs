//! Four letters were stamped or written for each word, and a word of three among them was read for a longer one or the
//! other way round: act for acti(on), action for act.
//!
//! Prior: one in two hundred and fifty. Only 49 words of the English list can be meant so, but plates with four letters
//! are common, and a missing blank tile is the known trap (SmartCustody).

use std::sync::Arc;

use tanekura_phrase::WordIndex;

use crate::channel::{Choice, Choices};
use crate::kind::Kind;
use crate::observed::Observed;
use crate::plan::{Plan, Put};
use crate::words::LIST;

pub(crate) const PRIOR: f64 = 0.004;
/// The longer word was meant and its fourth letter could not be read …
const READ_SHORT: f32 = 0.75;
/// … or the short one was meant, and a stain or a blank was read as a fourth letter.
const READ_LONG: f32 = 0.25;

/// Every doubtful word that is the beginning of longer ones, or begins with a short one, with those. The weights are
/// chances: of the words that can be misread so, one is.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let text = |word: u16| WordIndex::new(word).map_or("", |index| seen.list.word_nfkd(index));
    let short: Vec<u16> = (0..LIST).filter(|&word| text(word).chars().count() <= 3).collect();
    let longer = |begin: u16| {
        let begins = move |&word: &u16| word != begin && text(word).starts_with(text(begin));
        (0..LIST).filter(begins)
    };
    let all: Vec<Option<Vec<Choice>>> = (0..seen.count())
        .map(|place| {
            let word = seen.doubtful(place)?;
            let choice = |word: u16, weight: f32| Choice { word, weight, kind: Kind::Abbreviation };
            let choices: Vec<Choice> = if short.contains(&word) {
                longer(word).map(|word| choice(word, READ_SHORT)).collect()
            } else {
                let begins = |&&begin: &&u16| text(word).starts_with(text(begin));
                let read_long =
                    |&begin: &u16| choice(begin, READ_LONG / longer(begin).count().max(1) as f32);
                short.iter().filter(begins).map(read_long).collect()
            };
            (!choices.is_empty()).then_some(choices)
        })
        .collect();
    let able = all.iter().flatten().count().max(1) as f64;
    let plan = |(place, choices): (usize, Option<Vec<Choice>>)| {
        let mut choices = choices?;
        let sum: f32 = choices.iter().map(|choice| choice.weight).sum();
        let put = Put { place, choices: Arc::new(Choices::of(&mut choices)) };
        Some(Plan::replaced(seen.count(), vec![put], f64::from(sum) / able))
    };
    all.into_iter().enumerate().filter_map(plan).collect()
}
