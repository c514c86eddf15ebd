//! What is going to be tried, in which order, how many, with what chance: the plan of a search, before it starts.
//!
//! In: a reading and what the person knows. Out: steps, the likeliest per unit of work first. Each step is one kind of
//! mistake with one reach of paths: first the accounts that people have, then many more. Candidates are numbered,
//! and chunks of them; both depend on the reading alone, so that a search can be cut into parts and taken up again.
//! Not here: threads, addresses (`search`), files (`resume`).

use std::ops::ControlFlow;

use tanekura_phrase::{List, Reading};
use tanekura_wallet::search::{Candidates, Checksums, Packed};

use crate::explain::Change;
use crate::kind::Kind;
use crate::knowledge::Knowledge;
use crate::model::{Reach, model};
use crate::observed::{Observed, RepairError};
use crate::rung::Rung;
use crate::words::Words;

/// Rungs up to this count are gone through to see what really fits; for larger ones the expected number is good.
const COUNTED: u128 = 20_000;
/// Candidates that can be thrown away by their checksum in the time of one seed.
const FILTERED_PER_SEED: f64 = 2000.0;
/// The share of addresses that are among the first accounts of the usual paths.
const USUAL_ACCOUNT: f64 = 0.85;
/// How much more a seed costs with many paths.
const WIDE_COST: f64 = 1.5;
/// The largest chunk that the search takes.
const LARGEST_CHUNK: u128 = 65_536;

/// How many paths are looked at.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd)]
pub enum Breadth {
    /// The first accounts of the usual paths.
    Usual,
    /// Many accounts of all paths that wallets use.
    Wide,
}

/// One step of the ladder.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// What would have happened.
    pub kind: Kind,
    /// Which paths are looked at.
    pub breadth: Breadth,
    /// How many words the candidates have.
    pub words: usize,
    /// How many candidates there are, exactly.
    pub candidates: u128,
    /// How many of them fit the checksum: exactly for small steps, as expected for large ones. Each costs one seed.
    pub seeds: f64,
    /// The chance that the phrase is found here.
    pub chance: f64,
    pub(crate) rung: usize,
}

/// The plan of a search.
pub struct Ladder {
    pub(crate) list: List,
    pub(crate) rungs: Vec<Rung>,
    pub(crate) seen: Observed,
    steps: Vec<Step>,
    something_else: f64,
}

impl Ladder {
    /// Plans the search. `most_mistakes` may be 1 or 2.
    ///
    /// # Errors
    /// When there is nothing to search, what is known contradicts itself, or too little of the phrase is known.
    pub fn plan(
        reading: &Reading,
        list: List,
        knowledge: &Knowledge,
        most_mistakes: u8,
    ) -> Result<Self, RepairError> {
        let seen = Observed::of(reading, list, knowledge)?;
        let reach = if most_mistakes < 2 { Reach::One } else { Reach::Two };
        let model = model(&seen, reach);
        if model.rungs.is_empty() {
            return Err(RepairError::Count { count: seen.count() as u8 });
        }
        let measured: Vec<(f64, f64)> = model.rungs.iter().map(measure).collect();
        let all = measured.iter().map(|(_, mass)| mass).sum::<f64>() + model.something_else;
        let mut steps = Vec::new();
        for (number, (rung, &(seeds, mass))) in model.rungs.iter().zip(&measured).enumerate() {
            for (breadth, share) in
                [(Breadth::Usual, USUAL_ACCOUNT), (Breadth::Wide, 1.0 - USUAL_ACCOUNT)]
            {
                steps.push(Step {
                    kind: rung.kind,
                    breadth,
                    words: rung.words(),
                    candidates: rung.count(),
                    seeds,
                    chance: share * mass / all,
                    rung: number,
                });
            }
        }
        // The likeliest per unit of work first; equals in the order in which they were made.
        steps.sort_by(|one, other| {
            (other.chance / other.work()).total_cmp(&(one.chance / one.work()))
        });
        let something_else = model.something_else / all;
        Ok(Self { list, rungs: model.rungs, seen, steps, something_else })
    }

    /// The steps, in the order in which they are tried.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The chance that the phrase is in none of the steps.
    #[must_use]
    pub fn something_else(&self) -> f64 {
        self.something_else
    }

    /// The list that the words are in.
    #[must_use]
    pub fn list(&self) -> List {
        self.list
    }

    pub(crate) fn rung(&self, step: &Step) -> Option<&Rung> {
        self.rungs.get(step.rung)
    }

    /// What is different between the words as read and `words`, for the kind of one step.
    #[must_use]
    pub fn changes(&self, words: &[u16]) -> Vec<Change> {
        let mut changes = Vec::new();
        for (place, &word) in words.iter().enumerate() {
            if self.seen.word(place) != Some(word) {
                let word = tanekura_phrase::WordIndex::new(word);
                changes.push(Change { position: place as u8 + 1, word });
            }
        }
        changes
    }
}

impl std::fmt::Debug for Ladder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Ladder({} steps, hidden)", self.steps.len())
    }
}

impl Step {
    /// The work in seeds: what fits, and what is thrown away by its checksum.
    #[must_use]
    pub fn work(&self) -> f64 {
        let filtered = self.candidates as f64 / FILTERED_PER_SEED;
        match self.breadth {
            Breadth::Usual => self.seeds + filtered,
            Breadth::Wide => self.seeds * WIDE_COST + filtered,
        }
        .max(0.01)
    }

    /// How many candidates a chunk has.
    fn chunk(&self) -> u128 {
        if self.candidates > 10_000_000 {
            LARGEST_CHUNK
        } else {
            (self.candidates / 64).clamp(16, 8192)
        }
    }

    /// How many chunks the step has.
    #[must_use]
    pub fn chunks(&self) -> u64 {
        u64::try_from(self.candidates.div_ceil(self.chunk())).unwrap_or(u64::MAX)
    }
}

/// How many fit, and the weight of those.
fn measure(rung: &Rung) -> (f64, f64) {
    if rung.count() > COUNTED {
        return (rung.expected_fitting(), rung.expected_mass());
    }
    let (mut fitting, mut mass) = (0.0, 0.0);
    let _ = rung.visit(0..rung.count(), &mut |candidate| {
        if candidate.words.fit() {
            fitting += 1.0;
            mass += candidate.weight;
        }
        ControlFlow::Continue(())
    });
    (fitting, mass)
}

/// The candidates of one step, in chunks.
pub(crate) struct StepCandidates<'a> {
    pub(crate) rung: &'a Rung,
    pub(crate) step: &'a Step,
}

impl Candidates for StepCandidates<'_> {
    fn chunks(&self) -> u64 {
        self.step.chunks()
    }

    fn checksums(&self) -> Checksums {
        Checksums::Test
    }

    fn fill(&self, chunk: u64, candidates: &mut Vec<Packed>) {
        let size = self.step.chunk();
        let start = u128::from(chunk) * size;
        self.rung.fill(start..start + size, candidates);
    }
}

/// The words of a candidate that was found.
pub(crate) fn words_of(indices: &[u16]) -> Words {
    let mut words = Words::first(indices.len());
    for (place, &word) in indices.iter().enumerate() {
        words.put(place, word);
    }
    words
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use tanekura_phrase::read;
    use tanekura_secret::SecretText;

    use super::*;

    const TWELVE: &str =
        "legal winner thank year wave sausage worth useful legal winner thank yellow";

    fn ladder(text: &str, knowledge: &Knowledge, most: u8) -> Ladder {
        Ladder::plan(&read(text, Some(List::English)), List::English, knowledge, most).unwrap()
    }

    fn small_ladders() -> Vec<Ladder> {
        let misspelt = TWELVE.replace("sausage", "sausoge");
        let two = misspelt.replace("useful", "usefull");
        let eleven = TWELVE.rsplit_once(' ').unwrap().0.to_owned();
        let thirteen = format!("{TWELVE} yellow");
        let sixteen = format!("legal winner thank year {TWELVE}");
        let joined = TWELVE.replacen("legal winner", "legalwinnr", 1);
        let split = TWELVE.replace("sausage", "saus age");
        let masked = Knowledge::new().looks_like(4, SecretText::copy_of("ye*|ya*")).sure_of(1);
        let nothing = Knowledge::new();
        vec![
            ladder(&TWELVE.replace("year", "wear"), &nothing, 1),
            ladder(&misspelt, &nothing, 2),
            ladder(&two, &nothing, 2),
            ladder(&eleven, &nothing, 1),
            ladder(&thirteen, &nothing, 2),
            ladder(&sixteen, &nothing, 1),
            ladder(&joined, &nothing, 2),
            ladder(&split, &nothing, 2),
            ladder(TWELVE, &masked, 2),
            ladder(TWELVE, &Knowledge::new().not_as_written(), 1),
        ]
    }

    #[test]
    fn every_count_is_what_is_enumerated_and_both_ways_give_the_same_candidates() {
        for ladder in small_ladders() {
            for rung in ladder.rungs.iter().filter(|rung| rung.count() < 200_000) {
                let mut shown = Vec::new();
                let _ = rung.visit(0..u128::MAX, &mut |candidate| {
                    shown.push(Packed::of(candidate.words.indices()));
                    ControlFlow::Continue(())
                });
                assert_eq!(shown.len() as u128, rung.count(), "{:?}", rung.kind);
                let mut filled = Vec::new();
                rung.fill(0..u128::MAX, &mut filled);
                assert!(shown == filled, "{:?}", rung.kind);
            }
        }
    }

    #[test]
    fn chunks_together_are_the_whole_and_disjoint() {
        for ladder in small_ladders() {
            for step in ladder.steps().iter().filter(|step| step.candidates < 100_000) {
                let rung = ladder.rung(step).unwrap();
                let candidates = StepCandidates { rung, step };
                let (mut whole, mut joined) = (Vec::new(), Vec::new());
                rung.fill(0..rung.count(), &mut whole);
                for chunk in 0..candidates.chunks() {
                    candidates.fill(chunk, &mut joined);
                }
                assert!(whole == joined);
                let mut beyond = Vec::new();
                candidates.fill(candidates.chunks(), &mut beyond);
                assert!(beyond.is_empty());
            }
        }
    }

    #[test]
    fn chances_with_something_else_add_up_to_one() {
        for ladder in small_ladders() {
            let sum: f64 = ladder.steps().iter().map(|step| step.chance).sum();
            assert!((sum + ladder.something_else() - 1.0).abs() < 1e-9, "{sum}");
        }
    }

    #[test]
    fn steps_come_in_the_order_of_chance_per_work() {
        for ladder in small_ladders() {
            let ratios: Vec<f64> =
                ladder.steps().iter().map(|step| step.chance / step.work()).collect();
            assert!(ratios.is_sorted_by(|one, other| one >= other));
        }
    }

    #[test]
    fn a_lost_order_is_counted_exactly_with_repeated_words() {
        let knowledge = Knowledge::new().order_is_lost();
        let ladder = ladder(TWELVE, &knowledge, 1);
        let lost = ladder.steps().iter().find(|step| step.kind == Kind::OrderLost).unwrap();
        // legal, winner and thank stand there twice
        assert_eq!(lost.candidates, 479_001_600 / 8);
    }

    #[test]
    fn counts_by_hand() {
        let ladder = ladder(&TWELVE.replace("year", "wear"), &Knowledge::new(), 1);
        let count = |kind: Kind| {
            ladder.steps().iter().find(|step| step.kind == kind).map(|step| step.candidates)
        };
        assert_eq!(count(Kind::AdjacentSwap), Some(11));
        assert_eq!(count(Kind::Swap), Some(55));
        let wrong = count(Kind::WrongWord).unwrap();
        let similar = count(Kind::SimilarWord).unwrap();
        assert_eq!(wrong + similar, 12 * 2047);
        let kinds: BTreeSet<Kind> = ladder.steps().iter().map(|step| step.kind).collect();
        assert!(kinds.len() >= 8);
    }
}
