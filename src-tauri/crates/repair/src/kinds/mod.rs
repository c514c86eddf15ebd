//! The kinds of mistake: how likely each is, and which plans it offers, the likeliest first.
//!
//! A prior says how many of a hundred people whose phrase is refused made this mistake, as far as reports tell
//! (there is no credible count, so the priors are rough; each module gives its reason). Given what was read, only
//! some kinds remain possible, and the priors are brought to a sum of one again.

pub(crate) mod abbreviation;
pub(crate) mod adjacent_swap;
pub(crate) mod digits_swapped;
pub(crate) mod dot_mistake;
pub(crate) mod extra_word;
pub(crate) mod joined_words;
pub(crate) mod missing_word;
pub(crate) mod moved_word;
pub(crate) mod number_base;
pub(crate) mod off_list;
pub(crate) mod order_lost;
pub(crate) mod reading_order;
pub(crate) mod repeated_line;
pub(crate) mod rotated_block;
pub(crate) mod similar_word;
pub(crate) mod split_word;
pub(crate) mod swap;
pub(crate) mod two_mistakes;
pub(crate) mod wrong_word;

use crate::kind::Kind;
use crate::observed::Observed;
use crate::plan::Plan;

/// A kind with what it offers for one reading.
pub(crate) struct Offer {
    pub(crate) kind: Kind,
    pub(crate) prior: f64,
    /// The chances of all plans together, where the weights of the plans are chances; otherwise one, and only the
    /// proportions of the weights count.
    pub(crate) evidence: f64,
    pub(crate) plans: Vec<Plan>,
}

impl Offer {
    /// The weight of all its candidates.
    pub(crate) fn mass(&self) -> f64 {
        self.prior * self.evidence
    }
}

/// What every kind of single mistake offers.
pub(crate) fn offers(seen: &Observed) -> Vec<Offer> {
    let numbers = if seen.numbers { 20.0 } else { 1.0 };
    let layout = if seen.layout.is_some() { 3.0 } else { 1.0 };
    let all = [
        (Kind::ReadingOrder, reading_order::PRIOR * layout, reading_order::plans(seen)),
        (Kind::SimilarWord, similar_word::PRIOR, similar_word::plans(seen)),
        (Kind::AdjacentSwap, adjacent_swap::PRIOR, adjacent_swap::plans(seen)),
        (Kind::Abbreviation, abbreviation::PRIOR, abbreviation::plans(seen)),
        (Kind::Swap, swap::PRIOR, swap::plans(seen)),
        (Kind::NumberBase, number_base::prior(seen), number_base::plans(seen)),
        (Kind::DigitsSwapped, digits_swapped::PRIOR * numbers, digits_swapped::plans(seen)),
        (Kind::DotMistake, dot_mistake::PRIOR * numbers, dot_mistake::plans(seen)),
        (Kind::ExtraWord, extra_word::PRIOR, extra_word::plans(seen)),
        (Kind::RepeatedLine, repeated_line::PRIOR, repeated_line::plans(seen)),
        (Kind::MovedWord, moved_word::PRIOR, moved_word::plans(seen)),
        (Kind::RotatedBlock, rotated_block::PRIOR, rotated_block::plans(seen)),
        (Kind::MissingWord, missing_word::PRIOR, missing_word::plans(seen)),
        (Kind::WrongWord, wrong_word::PRIOR, wrong_word::plans(seen)),
        (Kind::JoinedWords, joined_words::PRIOR, joined_words::plans(seen)),
        (Kind::SplitWord, split_word::PRIOR, split_word::plans(seen)),
        (Kind::OrderLost, order_lost::PRIOR, order_lost::plans(seen)),
    ];
    all.into_iter()
        .filter(|(_, _, plans)| !plans.is_empty())
        .map(|(kind, prior, plans)| {
            let chances = matches!(
                kind,
                Kind::SimilarWord | Kind::Abbreviation | Kind::JoinedWords | Kind::SplitWord
            );
            let evidence = if chances { plans.iter().map(|plan| plan.weight).sum() } else { 1.0 };
            Offer { kind, prior, evidence, plans }
        })
        .collect()
}

/// Of all mistakes, those that are of no kind that is known here, or three and more together.
pub(crate) const SOMETHING_ELSE: f64 = 0.03;

/// Of the phrases that are checked and fit together, those that are right all the same.
pub(crate) const RIGHT: f64 = 0.9;
