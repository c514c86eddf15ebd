//! The session's part in repair: what the person knows, the readings that fit, the one that is taken, the way back.
//!
//! Not here: which readings there are and how likely they are (crate `repair`).

use std::sync::Arc;

use tanekura_phrase::{Entry, List, Phrase, Reading};
use tanekura_repair::{Goal, Knowledge, Ladder, Layout, RepairError, explain};
use tanekura_secret::SecretText;
use tanekura_wallet::{Fingerprint, Target};

use super::Session;
use crate::hunt::Planned;
use crate::refusal::Refusal;
use crate::slots::{MAX_FIELDS, Slots};
use crate::views::repair::ExplainView;
use crate::views::{ChangeView, SlotsView};

/// So many readings are listed; the others are counted.
const LISTED: usize = 8;
/// A search goes through two mistakes together.
const MOST_MISTAKES: u8 = 2;

/// What the person said about the words. Starts empty.
#[derive(Default)]
pub(crate) struct Said {
    /// Places, counted from 1, of words that are certainly right.
    pub(crate) sure: Vec<u8>,
    /// Places of words that cannot be read.
    pub(crate) unreadable: Vec<u8>,
    /// Places in the whole phrase where a word is missing.
    pub(crate) missing: Vec<u8>,
    pub(crate) order_lost: bool,
    pub(crate) layout: Option<Layout>,
    pub(crate) from_numbers: bool,
    /// The words fit together and do not open what they should.
    pub(crate) not_as_written: bool,
    pub(crate) patterns: Vec<(u8, SecretText)>,
}

/// What stood in the fields before a reading was taken.
pub(super) struct Before {
    slots: Slots,
    word_count: u8,
    pasted: Option<Reading>,
    changes: Vec<ChangeView>,
}

impl Session {
    /// Replaces what is known, but for how single words look.
    pub(crate) fn set_knowledge(&mut self, said: Said) {
        let patterns = std::mem::take(&mut self.said.patterns);
        self.said = Said { patterns, ..said };
        self.explanation = None;
        self.planned = None;
    }

    /// How the word at `position` looks; an empty pattern forgets it.
    pub(crate) fn set_pattern(&mut self, position: u8, pattern: &str) -> Result<(), Refusal> {
        if !(1..=MAX_FIELDS).contains(&position) {
            return Err(Refusal::NoSuchPosition);
        }
        self.said.patterns.retain(|&(known, _)| known != position);
        if !pattern.trim().is_empty() {
            self.said.patterns.push((position, SecretText::copy_of(pattern.trim())));
        }
        self.explanation = None;
        self.planned = None;
        Ok(())
    }

    /// Ranks what was probably written wrong.
    pub(crate) fn explain(&mut self) -> ExplainView {
        self.ranked().unwrap_or_else(ExplainView::refused)
    }

    fn ranked(&mut self) -> Result<ExplainView, RepairError> {
        self.explanation = None;
        let (reading, list) = self.for_repair()?;
        let explanation = explain(&reading, list, &self.said.knowledge(), LISTED)?;
        let view = ExplainView::of(&explanation, &reading);
        self.explanation = Some(explanation);
        Ok(view)
    }

    /// Puts the reading of this rank, counted from 1, into the fields.
    pub(crate) fn take_repair(&mut self, rank: usize) -> Result<SlotsView, Refusal> {
        let explanation = self.explanation.take().ok_or(Refusal::NothingChecked)?;
        let place = rank.checked_sub(1).ok_or(Refusal::NoPhrase)?;
        let repair = explanation.repairs.get(place).ok_or(Refusal::NoPhrase)?;
        Ok(self.put(&repair.phrase))
    }

    /// Puts a whole phrase into the fields; what stood there can be put back.
    pub(crate) fn put(&mut self, phrase: &Phrase) -> SlotsView {
        let mut slots = Slots::empty();
        let mut count = 0;
        for position in 1..=MAX_FIELDS {
            let Some(index) = phrase.index(usize::from(position) - 1) else { break };
            slots.set(position, Entry::Index(phrase.list(), index));
            count = position;
        }
        let before = Before {
            slots: std::mem::replace(&mut self.slots, slots),
            word_count: self.word_count,
            pasted: self.pasted.take(),
            changes: std::mem::take(&mut self.changes),
        };
        self.entries_changed();
        self.word_count = count;
        self.said = Said::default();
        self.before = Some(before);
        self.view()
    }

    /// Puts back what stood in the fields before the last reading was taken.
    pub(crate) fn undo_repair(&mut self) -> Result<SlotsView, Refusal> {
        let before = self.before.take().ok_or(Refusal::NoPhrase)?;
        self.entries_changed();
        self.slots = before.slots;
        self.word_count = before.word_count;
        self.pasted = before.pasted;
        self.changes = before.changes;
        Ok(self.view())
    }

    /// Plans a search for what the wallet is known by.
    pub(crate) fn plan_search(
        &mut self,
        targets: Vec<Target>,
        fingerprints: Vec<Fingerprint>,
    ) -> Result<Arc<Planned>, RepairError> {
        self.planned = None;
        let (reading, list) = self.for_repair()?;
        let ladder = Ladder::plan(&reading, list, &self.said.knowledge(), MOST_MISTAKES)?;
        let mut passphrases = Vec::new();
        if !self.passphrase.is_empty() {
            // EXPOSE: copied from locked memory to locked memory.
            passphrases.push(SecretText::copy_of(self.passphrase.expose()));
        }
        let goal = Goal { targets, fingerprints, passphrases };
        let planned = Arc::new(Planned { ladder, goal, reading });
        self.planned = Some(Arc::clone(&planned));
        Ok(planned)
    }

    /// The search that was planned last, when there is anything to look for and nothing changed since.
    pub(crate) fn planned(&self) -> Result<Arc<Planned>, Refusal> {
        let planned = self.planned.as_ref().filter(|planned| !planned.goal.is_empty());
        planned.map(Arc::clone).ok_or(Refusal::NothingChecked)
    }

    /// The words as they stand, and their list.
    fn for_repair(&self) -> Result<(Reading, List), RepairError> {
        let reading = self.reading(self.words_for_repair());
        let list = self.list.or_else(|| reading.likely_list());
        Ok((reading, list.ok_or(RepairError::NoOwnWords)?))
    }

    /// The fields up to the last one of which something is known. Behind it a word may be missing anywhere.
    fn words_for_repair(&self) -> u8 {
        let filled = |&position: &u8| !matches!(self.slots.entry(position), Entry::Empty);
        let filled = (1..=self.word_count).rev().find(filled).unwrap_or(0);
        let patterns = self.said.patterns.iter().map(|&(position, _)| position);
        let said = self.said.unreadable.iter().copied().chain(patterns);
        said.filter(|&position| position <= self.word_count).fold(filled, u8::max)
    }
}

impl Said {
    fn knowledge(&self) -> Knowledge {
        let mut known = Knowledge::new();
        known = self.sure.iter().fold(known, |known, &at| known.sure_of(at));
        known = self.unreadable.iter().fold(known, |known, &at| known.cannot_read(at));
        known = self.missing.iter().fold(known, |known, &at| known.missing_at(at));
        for (position, pattern) in &self.patterns {
            // EXPOSE: copied from locked memory to locked memory.
            known = known.looks_like(*position, SecretText::copy_of(pattern.expose()));
        }
        if let Some(layout) = self.layout {
            known = known.copied_from(layout);
        }
        if self.order_lost {
            known = known.order_is_lost();
        }
        if self.from_numbers {
            known = known.read_from_numbers();
        }
        if self.not_as_written {
            known = known.not_as_written();
        }
        known
    }
}
