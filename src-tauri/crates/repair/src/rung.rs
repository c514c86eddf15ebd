//! One step of the search: all candidates of one kind of mistake, numbered.
//!
//! In: plans and the reading. Out: candidates by number, in an order that never changes; their exact count; the
//! weight of each. Not here: which rungs there are and in which order they are tried (`model`, `ladder`).

use std::ops::{ControlFlow, Range};
use std::sync::Arc;

use tanekura_wallet::search::Packed;

use crate::channel::{Choice, Choices};
use crate::kind::Kind;
use crate::observed::Observed;
use crate::plan::{Order, Plan};
use crate::words::{LONGEST, Words, checksum_bits};

/// All candidates of one plan: fixed words, some places with choices, perhaps in all orders.
pub(crate) struct Block {
    base: Words,
    free: Vec<(usize, Arc<Choices>)>,
    /// Which places hold equal words, when all orders are tried: a number for each place.
    classes: Option<[u8; LONGEST]>,
    pub(crate) order: Order,
    weight: f64,
}

/// One candidate, lent for as long as it is looked at.
pub(crate) struct Candidate<'a> {
    pub(crate) words: &'a Words,
    pub(crate) weight: f64,
    pub(crate) block: usize,
    /// What the chosen words were: the kinds of the choices that were made.
    pub(crate) kinds: Kinds,
}

/// A set of kinds.
#[derive(Clone, Copy, Default)]
pub(crate) struct Kinds(u32);

impl Kinds {
    fn add(&mut self, kind: Kind) {
        self.0 |= 1 << (kind as u32);
    }

    pub(crate) fn has(self, kind: Kind) -> bool {
        self.0 & (1 << (kind as u32)) != 0
    }
}

/// All candidates of one kind.
pub(crate) struct Rung {
    pub(crate) kind: Kind,
    pub(crate) blocks: Vec<Block>,
    /// The number of the first candidate of each block.
    starts: Vec<u128>,
    count: u128,
    /// The sum of all weights.
    pub(crate) mass: f64,
}

impl Block {
    /// `None` when the plan leads to a count that is no phrase's, or leaves a place without a word.
    pub(crate) fn of(
        plan: &Plan,
        seen: &Observed,
        open: &dyn Fn(usize) -> Option<Arc<Choices>>,
    ) -> Option<Self> {
        let count = plan.order.count();
        checksum_bits(count)?;
        let mut base = Words::first(count);
        let mut free = Vec::with_capacity(plan.put.len());
        for (place, from) in plan.order.places().enumerate() {
            if let Some(put) = plan.put.iter().find(|put| put.place == place) {
                free.push((place, Arc::clone(&put.choices)));
            } else if let Some(word) = seen.word(from?) {
                base.put(place, word);
            } else {
                free.push((place, open(from?)?));
            }
        }
        if free.iter().any(|(_, choices)| choices.len() == 0) {
            return None;
        }
        // The place with the most choices turns fastest: its words are often in the order of the list.
        free.sort_by_key(|(place, choices)| (choices.len(), *place));
        let classes = plan.any_order.then(|| classes(&base, &free));
        Some(Self { base, free, classes, order: plan.order, weight: plan.weight })
    }

    /// How many candidates.
    pub(crate) fn count(&self) -> u128 {
        let choices: u128 = self.free.iter().map(|(_, choices)| choices.len() as u128).product();
        choices.saturating_mul(
            self.classes.as_ref().map_or(1, |classes| arrangements(self.in_use(classes))),
        )
    }

    fn in_use<'a>(&self, classes: &'a [u8; LONGEST]) -> &'a [u8] {
        classes.get(..self.base.count()).unwrap_or_default()
    }

    /// How much of the weight of the open places the block covers.
    fn share(&self) -> f64 {
        let sum =
            |choices: &Choices| choices.iter().map(|choice| f64::from(choice.weight)).sum::<f64>();
        self.free.iter().map(|(_, choices)| sum(choices)).product()
    }

    /// Shows the candidates with the numbers in `range`, counted within the block.
    fn visit(
        &self,
        block: usize,
        range: Range<u128>,
        look: &mut dyn FnMut(Candidate<'_>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let all: u128 = self.free.iter().map(|(_, choices)| choices.len() as u128).product();
        if all == 0 || range.is_empty() {
            return ControlFlow::Continue(());
        }
        let mut digits = vec![0_usize; self.free.len()];
        let mut rest = range.start % all;
        for (digit, (_, choices)) in digits.iter_mut().zip(&self.free).rev() {
            *digit = (rest % choices.len() as u128) as usize;
            rest /= choices.len() as u128;
        }
        let mut arrangement = self
            .classes
            .as_ref()
            .map(|classes| Arrangement::numbered(self.in_use(classes), range.start / all));
        let orders =
            self.classes.as_ref().map_or(1.0, |classes| arrangements(self.in_use(classes)) as f64);
        let mut words = self.base.copy();
        let mut arranged = self.base.copy();
        let mut left = range.end - range.start;
        while left > 0 {
            let mut weight = self.weight / orders;
            let mut kinds = Kinds::default();
            for (&digit, (place, choices)) in digits.iter().zip(&self.free) {
                if let Some(Choice { word, weight: share, kind }) = choices.at(digit) {
                    words.put(*place, word);
                    weight *= f64::from(share);
                    kinds.add(kind);
                }
            }
            let shown = match &arrangement {
                Some(arrangement) => {
                    arrangement.apply(&words, &mut arranged);
                    &arranged
                }
                None => &words,
            };
            look(Candidate { words: shown, weight, block, kinds })?;
            left -= 1;
            // the next one: like a mileage counter
            let mut carry = true;
            for (digit, (_, choices)) in digits.iter_mut().zip(&self.free).rev() {
                *digit += 1;
                carry = *digit == choices.len();
                if !carry {
                    break;
                }
                *digit = 0;
            }
            if carry && let Some(arrangement) = &mut arrangement {
                arrangement.advance();
            }
        }
        ControlFlow::Continue(())
    }
}

impl Block {
    /// The same candidates as [`visit`](Self::visit) shows: the place that turns fastest is one OR for each.
    fn fill(&self, range: Range<u128>, candidates: &mut Vec<Packed>) {
        let (Some((&(place, ref fastest), others)), None) = (self.free.split_last(), &self.classes)
        else {
            let _ = self.visit(0, range, &mut |candidate| {
                candidates.push(Packed::of(candidate.words.indices()));
                ControlFlow::Continue(())
            });
            return;
        };
        let turn = fastest.len() as u128;
        let (mut at, end) = (range.start, range.end);
        while at < end {
            let mut base = Packed::of(self.base.indices());
            let mut rest = at / turn;
            for (place, choices) in others.iter().rev() {
                let digit = (rest % choices.len() as u128) as usize;
                rest /= choices.len() as u128;
                base = base.with_word(*place, choices.at(digit).map_or(0, |choice| choice.word));
            }
            let start = (at % turn) as usize;
            let count = (turn - at % turn).min(end - at) as usize;
            let words = fastest.iter().skip(start).take(count);
            candidates.extend(words.map(|choice| base.with_word(place, choice.word)));
            at += count as u128;
        }
    }
}

impl Rung {
    /// The candidates of `plans`, whose weights are brought to a sum of `mass`. `None` when there are none.
    pub(crate) fn of(
        kind: Kind,
        mass: f64,
        plans: &[&Plan],
        seen: &Observed,
        open: &dyn Fn(usize) -> Option<Arc<Choices>>,
    ) -> Option<Self> {
        let mut blocks: Vec<Block> =
            plans.iter().filter_map(|plan| Block::of(plan, seen, open)).collect();
        let all: f64 = blocks.iter().map(|block| block.weight).sum();
        if all <= 0.0 {
            return None;
        }
        let mut starts = Vec::with_capacity(blocks.len());
        let mut count = 0_u128;
        let mut covered = 0.0;
        for block in &mut blocks {
            block.weight *= mass / all;
            covered += block.weight * block.share();
            starts.push(count);
            count = count.saturating_add(block.count());
        }
        Some(Self { kind, blocks, starts, count, mass: covered })
    }

    /// How many candidates, before the checksum is looked at.
    pub(crate) fn count(&self) -> u128 {
        self.count
    }

    /// How many of them are expected to pass the checksum.
    pub(crate) fn expected_fitting(&self) -> f64 {
        let bits = self.blocks.first().and_then(|block| checksum_bits(block.base.count()));
        self.count as f64 / 2_f64.powi(bits.unwrap_or(4) as i32)
    }

    /// The part of weight that passes the checksum by chance.
    pub(crate) fn expected_mass(&self) -> f64 {
        let bits = self.blocks.first().and_then(|block| checksum_bits(block.base.count()));
        self.mass / 2_f64.powi(bits.unwrap_or(4) as i32)
    }

    /// How many words the candidates have.
    pub(crate) fn words(&self) -> usize {
        self.blocks.first().map_or(0, |block| block.base.count())
    }

    /// Adds the candidates with the numbers in `range`, as the checksum filter takes them.
    pub(crate) fn fill(&self, range: Range<u128>, candidates: &mut Vec<Packed>) {
        let range = range.start..range.end.min(self.count);
        let first = self.starts.partition_point(|&start| start <= range.start).saturating_sub(1);
        for (block, &start) in self.blocks.iter().zip(&self.starts).skip(first) {
            if start >= range.end {
                break;
            }
            let from = range.start.max(start) - start;
            let to = range.end.min(start.saturating_add(block.count())) - start;
            if from < to {
                block.fill(from..to, candidates);
            }
        }
    }

    /// Shows the candidates with the numbers in `range`. Stops early when `look` says so.
    pub(crate) fn visit(
        &self,
        range: Range<u128>,
        look: &mut dyn FnMut(Candidate<'_>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let range = range.start..range.end.min(self.count);
        let first = self.starts.partition_point(|&start| start <= range.start).saturating_sub(1);
        for (number, (block, &start)) in
            self.blocks.iter().zip(&self.starts).enumerate().skip(first)
        {
            if start >= range.end {
                break;
            }
            let from = range.start.max(start) - start;
            let to = range.end.min(start.saturating_add(block.count())) - start;
            if from < to {
                block.visit(number, from..to, look)?;
            }
        }
        ControlFlow::Continue(())
    }
}

/// A number for each place: equal for places whose words are always equal.
fn classes(base: &Words, free: &[(usize, Arc<Choices>)]) -> [u8; LONGEST] {
    let mut classes = [0_u8; LONGEST];
    let is_free = |place: usize| free.iter().any(|&(other, _)| other == place);
    let words = base.indices();
    for (place, word) in words.iter().enumerate() {
        let same = (0..place)
            .find(|&other| !is_free(place) && !is_free(other) && words.get(other) == Some(word));
        let class = same.unwrap_or(place);
        if let Some(room) = classes.get_mut(place) {
            *room = class as u8;
        }
    }
    classes
}

/// In how many orders `classes` can stand: the factorial of the count, divided by those of the repetitions.
fn arrangements(classes: &[u8]) -> u128 {
    // Built up one by one, each as "n choose how many are equal", so that nothing overflows: 24! < 2^80.
    let mut count = 1_u128;
    for (number, class) in classes.iter().enumerate() {
        let equal = classes.iter().take(number + 1).filter(|&other| other == class).count();
        count = count * (number as u128 + 1) / equal as u128;
    }
    count
}

/// One order of the places, in the sequence of all of them.
struct Arrangement {
    /// The class at each place.
    at: Vec<u8>,
}

impl Arrangement {
    /// The order with that number, counted from 0 for the ascending one.
    fn numbered(classes: &[u8], mut number: u128) -> Self {
        let mut left = classes.to_vec();
        left.sort_unstable();
        let mut at = Vec::with_capacity(left.len());
        while !left.is_empty() {
            let mut place = 0;
            let mut chosen = None;
            while let Some(&class) = left.get(place) {
                let mut without = left.clone();
                without.remove(place);
                let here = arrangements(&without);
                if number < here {
                    chosen = Some(place);
                    break;
                }
                number -= here;
                while left.get(place) == Some(&class) {
                    place += 1;
                }
            }
            let Some(place) = chosen else { break };
            at.push(left.remove(place));
        }
        Self { at }
    }

    /// The next order; after the last comes the first.
    fn advance(&mut self) {
        let at = &mut self.at;
        let Some(turn) = (1..at.len()).rev().find(|&place| at.get(place - 1) < at.get(place))
        else {
            at.reverse();
            return;
        };
        let pivot = turn - 1;
        if let Some(next) = (turn..at.len()).rev().find(|&place| at.get(place) > at.get(pivot)) {
            at.swap(pivot, next);
        }
        if let Some(tail) = at.get_mut(turn..) {
            tail.reverse();
        }
    }

    /// The words of `from` in this order. Equal words are interchangeable, so the class names the place.
    fn apply(&self, from: &Words, to: &mut Words) {
        let words = from.indices();
        for (place, &class) in self.at.iter().enumerate() {
            if let Some(&word) = words.get(usize::from(class)) {
                to.put(place, word);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn orders_are_numbered_without_gaps_even_when_words_repeat() {
        for classes in
            [&[0_u8, 1, 2, 3, 4][..], &[0, 0, 2, 2, 4], &[0, 0, 0, 0], &[0, 1, 1, 3, 1, 0]]
        {
            let count = arrangements(classes);
            let mut seen = BTreeSet::new();
            let mut walking = Arrangement::numbered(classes, 0);
            for number in 0..count {
                let direct = Arrangement::numbered(classes, number);
                assert_eq!(direct.at, walking.at);
                assert!(seen.insert(direct.at));
                walking.advance();
            }
            assert_eq!(
                walking.at,
                Arrangement::numbered(classes, 0).at,
                "after the last comes the first"
            );
        }
        assert_eq!(arrangements(&[0, 1, 2, 3, 4]), 120);
        assert_eq!(arrangements(&[0, 0, 2, 2, 4]), 30);
    }

    #[test]
    fn the_orders_of_24_words_are_counted_exactly() {
        let classes: Vec<u8> = (0..24).collect();
        assert_eq!(arrangements(&classes), 620_448_401_733_239_439_360_000);
    }
}
