//! What was probably written wrong, without an address.
//!
//! In: a reading, its list, what the person knows. Out: the phrases within the model that fit the checksum, ranked by
//! how likely each is, and how many others fit. Weights add up to one together with "something else".
//! Not here: proof. A phrase that fits is never called the phrase: one wrong phrase of twelve words in sixteen fits.

use std::ops::ControlFlow;

use tanekura_phrase::{List, Phrase, Reading, WordIndex};

use crate::kind::Kind;
use crate::knowledge::Knowledge;
use crate::model::{Model, Reach, model};
use crate::observed::{Observed, RepairError};
use crate::plan::Order;
use crate::rung::Rung;
use crate::words::Words;

/// Rungs with more candidates than this are not looked through; their weight is known all the same.
const MOST_CANDIDATES: u128 = 60_000;
/// The share of the weight from which on a reading counts.
const COUNTS: f64 = 0.001;
/// What is about as likely as the likeliest, where nothing stands out.
const ABOUT_AS_LIKELY: f64 = 0.05;
/// All rungs together: what fits into a tenth of a second.
const MOST_TOGETHER: u128 = 400_000;

/// A word put at a place, counted from 1, of the phrase as read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// Where, counted from 1: in the phrase as read; for a missing word, where it goes.
    pub position: u8,
    /// Which word belongs there; `None` when the word there is left out.
    pub word: Option<WordIndex>,
}

impl std::fmt::Debug for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Change(word {}, hidden)", self.position)
    }
}

/// One reading that fits.
#[derive(Debug)]
pub struct Repair {
    /// What would have happened.
    pub kind: Kind,
    /// What is different from the words as read.
    pub changes: Vec<Change>,
    /// When words stand elsewhere than as read: for each place of the phrase the place as read, counted from 1, or 0
    /// for a word that was not read. Otherwise empty.
    pub order: Vec<u8>,
    /// How likely it is, 0 to 1.
    pub weight: f64,
    /// The whole phrase.
    pub phrase: Phrase,
}

/// What would tell the readings apart.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Settles {
    /// An address of the wallet, or an extended public key.
    Address,
    /// The fingerprint of the master key.
    Fingerprint,
    /// Another copy of the phrase.
    OtherCopy,
    /// Knowing which word is doubtful, or where one is missing.
    Place,
}

impl Settles {
    /// The name used in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Fingerprint => "fingerprint",
            Self::OtherCopy => "other_copy",
            Self::Place => "place",
        }
    }
}

/// What may have happened.
#[derive(Debug)]
pub struct Explanation {
    /// The likeliest readings, best first.
    pub repairs: Vec<Repair>,
    /// How many readings fit that are likely enough to count: one in a thousand and more, of kinds that explain some
    /// readings and not any.
    pub readings: u64,
    /// How many more fit: unlikely ones, and those for which a word must have been any other.
    pub readings_of_any_word: u64,
    /// The chance that none of the listed or counted readings is the phrase.
    pub something_else: f64,
    /// What would settle it.
    pub settled_by: Vec<Settles>,
}

struct Found {
    words: Words,
    kind: Kind,
    order: Order,
    best: f64,
    weight: f64,
}

/// Ranks what may have happened; gives at most `top` readings.
///
/// # Errors
/// When there is nothing to work on, or what is known contradicts itself.
pub fn explain(
    reading: &Reading,
    list: List,
    knowledge: &Knowledge,
    top: usize,
) -> Result<Explanation, RepairError> {
    let seen = Observed::of(reading, list, knowledge)?;
    let Model { mut rungs, something_else } = model(&seen, Reach::TwoWithoutAddress);
    rungs.sort_by_key(Rung::count);
    let mut found: Vec<Found> = Vec::with_capacity(1024);
    let mut unseen = 0.0;
    let mut left = MOST_TOGETHER;
    let mut uncounted = 0.0;
    for rung in &rungs {
        if rung.count() > MOST_CANDIDATES.min(left) {
            unseen += rung.expected_mass();
            uncounted += rung.expected_fitting();
            continue;
        }
        left -= rung.count();
        let _ = rung.visit(0..rung.count(), &mut |candidate| {
            if candidate.words.fit() {
                let order = rung
                    .blocks
                    .get(candidate.block)
                    .map_or(Order::identity(0), |block| block.order);
                found.push(Found {
                    words: candidate.words.copy(),
                    kind: named(rung.kind, candidate.kinds),
                    order,
                    best: candidate.weight,
                    weight: candidate.weight,
                });
            }
            ControlFlow::Continue(())
        });
    }
    let found = merged(found);
    let all = found.iter().map(|found| found.weight).sum::<f64>() + unseen + something_else;
    let counts = |found: &&Found| !found.kind.explains_anything() && found.weight >= all * COUNTS;
    let mut readings = found.iter().filter(counts).count() as u64;
    if readings == 0 {
        // Nothing but a word left out, or any word, explains it: then these are the readings, as far as they are about
        // as likely as the first.
        let first = found.first().map_or(0.0, |first| first.weight);
        readings =
            found.iter().filter(|found| found.weight >= first * ABOUT_AS_LIKELY).count() as u64;
    }
    let readings_of_any_word = found.len() as u64 - readings + uncounted as u64;
    let listed = found.iter().take(top);
    let repairs: Vec<Repair> =
        listed.filter_map(|found| repair(found, &seen, found.weight / all)).collect();
    let something_else = (unseen + something_else) / all;
    let settled_by = settled_by(&repairs, readings + readings_of_any_word);
    Ok(Explanation { repairs, readings, readings_of_any_word, something_else, settled_by })
}

/// The kind of one candidate: what its words say, where its rung holds several kinds.
fn named(kind: Kind, chosen: crate::rung::Kinds) -> Kind {
    if kind != Kind::OffList {
        return kind;
    }
    let order =
        [Kind::WrongWord, Kind::OtherLanguage, Kind::OffList, Kind::Abbreviation, Kind::LookAlike];
    order.into_iter().find(|&kind| chosen.has(kind)).unwrap_or(kind)
}

/// Each phrase once, with the weights of all ways that lead to it, under the name of the likeliest; best first.
fn merged(mut found: Vec<Found>) -> Vec<Found> {
    found.sort_by(|one, other| {
        one.words.indices().cmp(other.words.indices()).then(other.best.total_cmp(&one.best))
    });
    found.dedup_by(|later, kept| {
        let same = later.words.indices() == kept.words.indices();
        if same {
            kept.weight += later.weight;
        }
        same
    });
    found.sort_by(|one, other| {
        other.weight.total_cmp(&one.weight).then(one.words.indices().cmp(other.words.indices()))
    });
    found
}

fn repair(found: &Found, seen: &Observed, weight: f64) -> Option<Repair> {
    let phrase = found.words.phrase(seen.list)?;
    let order = if found.order.is_identity() && found.order.count() == seen.count() {
        Vec::new()
    } else {
        found.order.places().map(|from| from.map_or(0, |from| from as u8 + 1)).collect()
    };
    Some(Repair { kind: found.kind, changes: changes(found, seen), order, weight, phrase })
}

/// What is different from the words as read.
fn changes(found: &Found, seen: &Observed) -> Vec<Change> {
    let words = found.words.indices();
    let at = |position: usize, word: Option<u16>| Change {
        position: u8::try_from(position + 1).unwrap_or(u8::MAX),
        word: word.and_then(WordIndex::new),
    };
    let mut changes = Vec::new();
    if words.len() == seen.count() {
        for (place, &word) in words.iter().enumerate() {
            if seen.word(place) != Some(word) {
                changes.push(at(place, Some(word)));
            }
        }
        return changes;
    }
    for (place, (from, &word)) in found.order.places().zip(words).enumerate() {
        let read = from.and_then(|from| seen.word(from));
        if read != Some(word) {
            changes.push(at(from.unwrap_or(place), Some(word)));
        }
    }
    let left_out = (0..seen.count()).filter(|&place| found.order.place_of(place).is_none());
    changes.extend(left_out.map(|place| at(place, None)));
    changes
}

fn settled_by(repairs: &[Repair], readings: u64) -> Vec<Settles> {
    let sure = readings == 1 && repairs.first().is_some_and(|repair| repair.weight > 0.99);
    let mut settled_by = vec![Settles::Address, Settles::Fingerprint];
    if !sure {
        settled_by.push(Settles::OtherCopy);
    }
    let anywhere = |repair: &Repair| repair.kind.explains_anything();
    if readings > 8 && (repairs.is_empty() || repairs.iter().any(anywhere)) {
        settled_by.push(Settles::Place);
    }
    settled_by
}
