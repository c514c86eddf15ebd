//! What the page is told about repair: places, kinds and weights; words only as list and index, and only those that
//! would replace a word. Where the person's own words change places, the places say everything.

use serde::Serialize;
use tanekura_phrase::{Phrase, Reading};
use tanekura_repair::{Explanation, Kind, Repair, RepairError, Settles};

use crate::aligned::{Difference, aligned};

/// With more new words than this in one reading, none is sent: that would be half a phrase.
const MOST_WORDS: usize = 4;

/// What was probably written wrong.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ExplainView {
    /// Why nothing was looked for; null when something was.
    pub(crate) problem: Option<ProblemView>,
    pub(crate) repairs: Vec<RepairView>,
    /// How many readings fit beside those listed.
    pub(crate) others: u32,
    /// How many more fit when any word may have been any other.
    pub(crate) any_word: u32,
    /// The chance that it was none of the listed or counted ones.
    pub(crate) something_else: f64,
    /// What would settle it.
    pub(crate) settles: Vec<&'static str>,
}

/// Why there is nothing to look for.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ProblemView {
    pub(crate) code: &'static str,
    /// The place or the count that the code is about.
    pub(crate) number: Option<u8>,
}

/// One reading that fits.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct RepairView {
    /// Counted from 1.
    pub(crate) rank: u32,
    pub(crate) kind: &'static str,
    pub(crate) weight: f64,
    pub(crate) word_count: u8,
    pub(crate) changes: Vec<RepairChangeView>,
    /// When words stand elsewhere than as read: for each place the place as read, 0 for a new word.
    pub(crate) order: Vec<u8>,
}

/// One place that is different.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct RepairChangeView {
    /// Counted from 1, in the phrase as read; for a missing word, where it goes.
    pub(crate) position: u8,
    /// The word there does not belong to the phrase.
    pub(crate) left_out: bool,
    /// The new word; null for a word of the person's own that stands elsewhere.
    pub(crate) list: Option<u8>,
    pub(crate) index: Option<u16>,
}

impl ExplainView {
    /// What was found; `reading` is what it was found from.
    pub(crate) fn of(explanation: &Explanation, reading: &Reading) -> Self {
        let listed = explanation.repairs.len() as u64;
        let counted = explanation.readings + explanation.readings_of_any_word;
        let any_word = counted.saturating_sub(explanation.readings.max(listed));
        let view = |(repair, rank): (&Repair, u32)| RepairView::of(repair, rank, reading);
        Self {
            problem: None,
            repairs: explanation.repairs.iter().zip(1..).map(view).collect(),
            others: small(explanation.readings.saturating_sub(listed)),
            any_word: small(any_word),
            something_else: explanation.something_else,
            settles: explanation.settled_by.iter().copied().map(Settles::as_str).collect(),
        }
    }

    /// Why nothing was looked for.
    pub(crate) fn refused(error: RepairError) -> Self {
        Self { problem: Some(ProblemView::from(error)), ..Self::default() }
    }
}

impl From<RepairError> for ProblemView {
    fn from(error: RepairError) -> Self {
        Self { code: error.code(), number: error.number() }
    }
}

impl RepairView {
    fn of(repair: &Repair, rank: u32, reading: &Reading) -> Self {
        Self { rank, weight: repair.weight, ..Self::found(&repair.phrase, repair.kind, reading) }
    }

    /// A phrase that a search found. Its rank is 0.
    pub(crate) fn found(phrase: &Phrase, kind: Kind, reading: &Reading) -> Self {
        let found = aligned(reading, phrase);
        let few = found.differences.iter().filter(|it| it.word.is_some()).count() <= MOST_WORDS;
        let list = phrase.list().number();
        let view = |it: &Difference| {
            let word = it.word.filter(|_| few);
            RepairChangeView {
                position: it.position,
                left_out: it.left_out,
                list: word.map(|_| list),
                index: word.map(|word| word.get()),
            }
        };
        Self {
            rank: 0,
            kind: kind.as_str(),
            weight: 1.0,
            word_count: u8::try_from(phrase.word_count()).unwrap_or(u8::MAX),
            changes: found.differences.iter().map(view).collect(),
            order: found.order,
        }
    }
}

fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
