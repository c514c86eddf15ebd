//! The rungs for one reading: what may have happened, with counts and weights. Explaining and searching both use them.
//!
//! Weights: the prior of the kind, shared among its plans and their words, so that the weight of a candidate is the
//! chance that somebody with this phrase would have written what was read. A wrong candidate passes the checksum
//! by luck; the same holds for the part of "something else", so that weights of what fits compare directly.

use std::sync::Arc;

use tanekura_phrase::WORD_COUNTS;

use crate::channel::Choices;
use crate::kind::Kind;
use crate::kinds::{self, Offer, off_list, two_mistakes};
use crate::observed::Observed;
use crate::plan::{Plan, Put};
use crate::rung::Rung;
use crate::words::checksum_bits;

/// Of the words for an off-list text, those that share this much of the weight are called likely …
const LIKELY: f32 = 0.998;
/// … but never more than these, by how many open places there are.
const MOST_LIKELY: [usize; 6] = [64, 64, 40, 14, 7, 4];
/// With a second mistake beside the off-list words.
const MOST_LIKELY_BESIDE: [usize; 6] = [24, 24, 6, 3, 2, 1];
/// Words for a place about which nothing is known count as one kind: any word.
const EQUAL: f32 = 1.0 / 1024.0;

/// Of the mistakes of no kind that is known, those that lead to one number of words that is no phrase's.
const OTHER_COUNT: f64 = 0.1;

/// All rungs for one reading, in no particular order, and the weight of what is in none of them.
pub(crate) struct Model {
    pub(crate) rungs: Vec<Rung>,
    /// The weight of "something else", in the measure of what passes the checksum.
    pub(crate) something_else: f64,
}

/// Which rungs are built.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Reach {
    /// One mistake, or off-list words alone.
    One,
    /// Two mistakes together.
    Two,
    /// Two mistakes together, but none of the rungs that only an address can decide.
    TwoWithoutAddress,
}

/// Builds the rungs.
pub(crate) fn model(seen: &Observed, reach: Reach) -> Model {
    let open: Vec<usize> = seen.open_places().collect();
    let near = cut(seen, &open, &MOST_LIKELY);
    let beside = cut(seen, &open, &MOST_LIKELY_BESIDE);
    let mut rungs = Vec::new();
    let mut add = |kind: Kind, mass: f64, plans: &[Plan], tier: &[Arc<Choices>]| {
        let choices = |place: usize| {
            let number = open.iter().position(|&other| other == place)?;
            tier.get(number).cloned()
        };
        let all: f64 = plans.iter().map(|plan| plan.weight).sum();
        // All candidates of a rung have the same number of words.
        for count in WORD_COUNTS {
            let of_count: Vec<&Plan> =
                plans.iter().filter(|plan| plan.order.count() == count).collect();
            let part: f64 = of_count.iter().map(|plan| plan.weight).sum();
            if part > 0.0 {
                rungs.extend(Rung::of(kind, mass * part / all, &of_count, seen, &choices));
            }
        }
    };
    let unread = |place: &usize| {
        seen.open(*place)
            .and_then(|all| all.at(0))
            .is_some_and(|first| first.kind == Kind::WrongWord)
    };
    let as_written = match () {
        () if open.is_empty() => Kind::AsWritten,
        () if open.iter().all(unread) => Kind::WrongWord,
        () => Kind::OffList,
    };
    let single = kinds::offers(seen);
    let (right, wrong) = match (open.is_empty(), seen.not_as_written) {
        (true, false) => (kinds::RIGHT, 1.0 - kinds::RIGHT),
        (true, true) => (0.0, 1.0),
        (false, _) => (off_list::ALONE, 1.0 - off_list::ALONE),
    };
    if right > 0.0 {
        add(as_written, right, &[off_list::plan(seen)], &near);
    }
    // With words off the list, another mistake beside them is a second one already.
    if open.is_empty() || reach != Reach::One {
        for offer in &single {
            let Offer { kind, plans, .. } = offer;
            let tier = if plans.len() == 1 { &near } else { &beside };
            let second = !open.is_empty() && !changes_the_count(*kind);
            let kind = if second && *kind != Kind::WrongWord { Kind::TwoMistakes } else { *kind };
            add(kind, wrong * offer.mass(), plans, tier);
        }
    } else {
        for offer in single.iter().filter(|offer| changes_the_count(offer.kind)) {
            add(offer.kind, wrong * offer.mass(), &offer.plans, &beside);
        }
    }
    let mut left_out = 0.0;
    if reach != Reach::One && open.is_empty() {
        let (offers, skipped) = two_mistakes::offers(seen, &single, reach == Reach::Two);
        left_out = skipped;
        for offer in offers {
            add(offer.kind, wrong * offer.mass(), &offer.plans, &near);
        }
    }
    // An off-list word that was meant to be none of the likely ones.
    let far = unrecognisable(seen, &open, &near);
    add(Kind::WrongWord, off_list::UNRECOGNISABLE, &far, &near);
    if reach != Reach::One && open.len() > 1 {
        let all: Vec<Arc<Choices>> =
            open.iter().filter_map(|&place| seen.open(place).cloned()).collect();
        add(Kind::WrongWord, off_list::UNRECOGNISABLE / 10.0, &[off_list::plan(seen)], &all);
    }
    let bits = WORD_COUNTS
        .into_iter()
        .min_by_key(|&count| count.abs_diff(seen.count()))
        .and_then(checksum_bits)
        .unwrap_or(4);
    // Few of the mistakes that nobody thought of change the number of words.
    let other_count = if checksum_bits(seen.count()).is_some() { 1.0 } else { OTHER_COUNT };
    let something_else = wrong * (kinds::SOMETHING_ELSE * other_count + left_out);
    Model { rungs, something_else: something_else / 2_f64.powi(bits as i32) }
}

fn changes_the_count(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::MissingWord
            | Kind::ExtraWord
            | Kind::RepeatedLine
            | Kind::JoinedWords
            | Kind::SplitWord
    )
}

/// For each open place the likely words.
fn cut(seen: &Observed, open: &[usize], most: &[usize; 6]) -> Vec<Arc<Choices>> {
    let most = most.get(open.len()).copied().unwrap_or(3);
    open.iter()
        .filter_map(|&place| {
            let choices = seen.open(place)?;
            // Without any hint all words are alike, and a few of them would be an arbitrary choice.
            if choices.at(0).is_some_and(|first| first.weight < EQUAL) {
                return Some(Arc::clone(choices));
            }
            Some(Arc::new(choices.best(choices.enough(LIKELY, most))))
        })
        .collect()
}

/// One open place with all words that are not likely there, the others with their likely words.
fn unrecognisable(seen: &Observed, open: &[usize], near: &[Arc<Choices>]) -> Vec<Plan> {
    open.iter()
        .zip(near)
        .filter_map(|(&place, likely)| {
            let rest = seen.open(place)?.rest(likely.len());
            if rest.len() == 0 {
                return None;
            }
            let put = Put { place, choices: Arc::new(rest) };
            Some(Plan::replaced(seen.count(), vec![put], 1.0))
        })
        .collect()
}
