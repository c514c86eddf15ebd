//! Two mistakes of different kinds, or one kind twice.
//!
//! Prior: one in twenty-five. Whoever makes one mistake in copying makes another more easily; btcrecover's defaults allow
//! two. Three are not tried: they are among "something else".

use crate::kind::Kind;
use crate::kinds::{Offer, missing_word, wrong_word};
use crate::observed::Observed;
use crate::plan::Plan;

pub(crate) const PRIOR: f64 = 0.04;

/// Which kinds go together, and how often, among two mistakes.
const PAIRS: &[(Kind, Kind, f64)] = &[
    (Kind::SimilarWord, Kind::SimilarWord, 0.25),
    (Kind::SimilarWord, Kind::AdjacentSwap, 0.25),
    (Kind::SimilarWord, Kind::ReadingOrder, 0.2),
    (Kind::AdjacentSwap, Kind::AdjacentSwap, 0.1),
    (Kind::AdjacentSwap, Kind::ReadingOrder, 0.1),
    (Kind::SimilarWord, Kind::Swap, 0.02),
    (Kind::WrongWord, Kind::ReadingOrder, 0.02),
    (Kind::WrongWord, Kind::AdjacentSwap, 0.03),
    (Kind::WrongWord, Kind::SimilarWord, 0.02),
    (Kind::MissingWord, Kind::SimilarWord, 0.05),
    (Kind::MissingWord, Kind::AdjacentSwap, 0.05),
    (Kind::ExtraWord, Kind::SimilarWord, 0.03),
    (Kind::ExtraWord, Kind::AdjacentSwap, 0.03),
];

/// What the pairs offer. `single` is what the kinds offer on their own. Pairs with a word that may be any other are
/// left out when no address could tell their readings apart; the second answer is how likely those are.
pub(crate) fn offers(seen: &Observed, single: &[Offer], with_address: bool) -> (Vec<Offer>, f64) {
    let find = |kind: Kind| single.iter().find(|offer| offer.kind == kind);
    let mut offers = Vec::new();
    let mut left_out = 0.0;
    for &(first, second, share) in PAIRS {
        let (Some(first), Some(second)) = (find(first), find(second)) else { continue };
        if first.kind.explains_anything() && !with_address {
            left_out += PRIOR * share * first.evidence * second.evidence;
            continue;
        }
        let plans = together(first, second);
        if !plans.is_empty() {
            let evidence = first.evidence * second.evidence;
            offers.push(Offer { kind: Kind::TwoMistakes, prior: PRIOR * share, evidence, plans });
        }
    }
    if !with_address {
        return (offers, left_out + wrong_word::TWO);
    }
    let two = wrong_word::two_plans(seen);
    if !two.is_empty() {
        let (kind, prior) = (Kind::WrongWord, wrong_word::TWO);
        offers.push(Offer { kind, prior, evidence: 1.0, plans: two });
    }
    for missing in 2..=4 {
        let plans = missing_word::more_plans(seen, missing);
        if !plans.is_empty() {
            let prior = missing_word::TWO / 4_f64.powi(missing as i32 - 2);
            offers.push(Offer { kind: Kind::MissingWord, prior, evidence: 1.0, plans });
        }
    }
    (offers, left_out)
}

/// Every plan of the one with every plan of the other.
fn together(first: &Offer, second: &Offer) -> Vec<Plan> {
    let twice = std::ptr::eq(first, second);
    let mut plans = Vec::new();
    for (number, one) in first.plans.iter().enumerate() {
        let start = if twice { number + 1 } else { 0 };
        plans.extend(second.plans.iter().skip(start).filter_map(|other| both(one, other)));
    }
    plans.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    plans
}

/// Both mistakes put right: first the one that keeps places, because the other was seen on the words as read.
fn both(one: &Plan, other: &Plan) -> Option<Plan> {
    let replaces = |plan: &Plan| plan.order.is_identity();
    let reorders = |plan: &Plan| plan.put.is_empty();
    match () {
        () if replaces(one) && replaces(other) => one.and_replaced(other),
        () if replaces(one) => one.reordered(other),
        () if replaces(other) => other.reordered(one),
        () if reorders(one) && one.order.count() >= other.order.count() => one.reordered(other),
        () if reorders(other) => other.reordered(one),
        () => one.reordered(other),
    }
}
