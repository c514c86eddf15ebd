//! The one owner of secrets while the window is open: what was entered, and what follows from it.
//!
//! In: entries, pasted text, a passphrase. Out: views without words. Replaced as a whole by a lock; every part
//! wipes itself when it is dropped.
//! Not here: what is right and wrong with a phrase (crate `phrase`), addresses (crate `wallet`), what was written
//! wrong (crate `repair`; its part of the session is in `session/repair.rs`), backups (`session/verify.rs`).

mod repair;
mod verify;

use std::ops::ControlFlow;
use std::sync::Arc;

use tanekura_phrase::{
    Entry, Judgement, List, Options, Reading, SlotState, WORD_COUNTS, WordIndex, judge, read,
};
use tanekura_repair::Explanation;
use tanekura_secret::SecretText;
use tanekura_wallet::{Family, Seed};

use crate::hunt::Planned;
use crate::refusal::Refusal;
use crate::slots::{MAX_FIELDS, Slots};
use crate::views::{AccountView, ChangeView, CheckView, SlotsView};
use repair::Before;
pub(crate) use repair::Said;
use verify::Verifying;
pub(crate) use verify::{MAX_LINE, ReadAs};

/// How many fields the window shows at first.
const USUAL_WORDS: u8 = 12;
/// How many accounts are shown with a consistent phrase.
const FIRST_ACCOUNTS: u32 = 5;

/// Everything that was entered.
pub(crate) struct Session {
    slots: Slots,
    word_count: u8,
    list: Option<List>,
    number_base: Option<u8>,
    /// A pasted text as it was read, as long as no field was changed since: it says more than the fields.
    pasted: Option<Reading>,
    changes: Vec<ChangeView>,
    passphrase: SecretText,
    judgement: Option<Judgement>,
    seed: Option<Arc<Seed>>,
    /// What the person knows about the words.
    said: Said,
    /// The readings that fit, as long as no field was changed since.
    explanation: Option<Explanation>,
    /// The search that was planned, as long as nothing changed since.
    planned: Option<Arc<Planned>>,
    /// What stood in the fields before a reading was taken.
    before: Option<Before>,
    /// A backup of the phrase that is being read back.
    verifying: Option<Verifying>,
}

/// One word on its way to the page, which asked for exactly this one.
pub(crate) enum Revealed {
    /// A word of a list.
    Index(List, WordIndex),
    /// What was typed and is in no list.
    Text(SecretText),
}

impl Session {
    /// A session in which nothing was entered.
    pub(crate) fn empty() -> Self {
        Self {
            slots: Slots::empty(),
            word_count: USUAL_WORDS,
            list: None,
            number_base: None,
            pasted: None,
            changes: Vec::new(),
            passphrase: SecretText::with_capacity(64),
            judgement: None,
            seed: None,
            said: Said::default(),
            explanation: None,
            planned: None,
            before: None,
            verifying: None,
        }
    }

    /// Sets the number of fields and the list; `None` finds the list by the words.
    pub(crate) fn set_shape(
        &mut self,
        words: u8,
        list: Option<List>,
    ) -> Result<SlotsView, Refusal> {
        if !(1..=MAX_FIELDS).contains(&words) {
            return Err(Refusal::WrongInput);
        }
        if words != self.word_count {
            self.entries_changed();
            self.word_count = words;
        }
        self.choose_list(list);
        Ok(self.view())
    }

    /// Puts one entry into one field.
    pub(crate) fn set_word(
        &mut self,
        position: u8,
        entry: Entry<'_>,
    ) -> Result<SlotsView, Refusal> {
        let known = match entry {
            Entry::Text(typed) => self.as_listed(typed),
            _ => None,
        };
        let entry = known.map_or(entry, |(list, index)| Entry::Index(list, index));
        if !self.slots.set(position, entry) {
            return Err(Refusal::NoSuchPosition);
        }
        self.entries_changed();
        Ok(self.view())
    }

    /// Reads a pasted phrase into the fields.
    pub(crate) fn paste(&mut self, typed: &str) -> SlotsView {
        let reading = read(typed, self.list);
        if reading.word_count() > 0 {
            self.entries_changed();
            let count = u8::try_from(reading.word_count()).unwrap_or(MAX_FIELDS);
            self.word_count = count.min(MAX_FIELDS);
            self.slots.take_over(&reading);
            self.changes = reading.changes().iter().map(ChangeView::from).collect();
            self.pasted = Some(reading);
        }
        self.view()
    }

    /// Sets the passphrase. An empty one is none.
    pub(crate) fn set_passphrase(&mut self, passphrase: &str) {
        self.passphrase = SecretText::copy_of(passphrase);
        self.seed = None;
        self.planned = None;
    }

    /// Judges what was entered.
    pub(crate) fn check(&mut self) -> CheckView {
        let options = Options { list: self.list, number_base: self.number_base };
        let judgement = match &self.pasted {
            Some(pasted) => judge(pasted, &options),
            None => judge(&self.reading(self.judged_words()), &options),
        };
        let mut view = CheckView::of(&judgement);
        self.judgement = Some(judgement);
        self.seed = None;
        if let Ok(seed) = self.seed() {
            view.fingerprint = Some(seed.fingerprint().to_string());
            let first = tanekura_wallet::accounts(&seed, Family::Ethereum, 0..FIRST_ACCOUNTS);
            view.first_accounts = first.into_iter().map(AccountView::from).collect();
        }
        view
    }

    /// Answers which list is meant. Words that this list has too become its words.
    pub(crate) fn choose_list(&mut self, list: Option<List>) {
        if let Some(list) = list
            && self.list != Some(list)
        {
            self.slots.move_to(list);
        }
        self.list = list;
    }

    /// Answers whether word numbers begin at 0 or at 1.
    pub(crate) fn choose_number_base(&mut self, base: u8) -> Result<(), Refusal> {
        if base > 1 {
            return Err(Refusal::WrongInput);
        }
        self.number_base = Some(base);
        Ok(())
    }

    /// Whether something was judged.
    pub(crate) fn was_checked(&self) -> bool {
        self.judgement.is_some()
    }

    /// Whether there is a passphrase.
    pub(crate) fn has_passphrase(&self) -> bool {
        !self.passphrase.is_empty()
    }

    /// The word in one field.
    pub(crate) fn reveal(&self, position: u8) -> Result<Revealed, Refusal> {
        match self.slots.entry(position) {
            Entry::Index(list, index) => Ok(Revealed::Index(list, index)),
            Entry::Text(typed) => Ok(Revealed::Text(SecretText::copy_of(typed))),
            Entry::Unreadable | Entry::Empty => Err(Refusal::NoSuchPosition),
        }
    }

    /// What the phrase and the passphrase make. Shared, so that long work does not hold the session.
    pub(crate) fn seed(&mut self) -> Result<Arc<Seed>, Refusal> {
        let judgement = self.judgement.as_ref().ok_or(Refusal::NothingChecked)?;
        let phrase = judgement.phrase().ok_or(Refusal::NoPhrase)?;
        let derive = || Arc::new(Seed::derive(phrase, &self.passphrase));
        Ok(Arc::clone(self.seed.get_or_insert_with(derive)))
    }

    fn entries_changed(&mut self) {
        self.pasted = None;
        self.changes.clear();
        self.judgement = None;
        self.seed = None;
        self.explanation = None;
        self.planned = None;
        self.before = None;
        self.verifying = None;
    }

    /// The chosen number of words; or fewer, when the fields are filled up to a number that a phrase can have
    /// and the rest was left empty.
    fn judged_words(&self) -> u8 {
        let filled = (1..=self.word_count)
            .rev()
            .find(|&position| !matches!(self.slots.entry(position), Entry::Empty))
            .unwrap_or(0);
        let whole = WORD_COUNTS.contains(&usize::from(filled)) || filled == 0;
        if whole { filled } else { self.word_count }
    }

    fn reading(&self, words: u8) -> Reading {
        let mut entries = self.slots.first(words);
        if self.list.is_none() {
            // Without a chosen list the words speak for themselves: many are in two lists.
            for entry in &mut entries {
                if let Entry::Index(list, index) = *entry {
                    *entry = Entry::Text(list.word(index));
                }
            }
        }
        Reading::from_entries(&entries, self.list)
    }

    /// A single word, typed where the page does not know the list: found as a pasted phrase is.
    fn as_listed(&self, typed: &str) -> Option<(List, WordIndex)> {
        let reading = read(typed, self.list);
        let others = || self.reading(self.word_count).likely_list();
        let list = self.list.or_else(others).or_else(|| reading.likely_list())?;
        let index = reading.index(1, list)?;
        (reading.word_count() == 1).then_some((list, index))
    }

    fn view(&self) -> SlotsView {
        let built;
        let reading = match &self.pasted {
            Some(pasted) => pasted,
            None => {
                built = self.reading(self.word_count);
                &built
            }
        };
        // By the likely list and not by any list: nearly every slip is a word, or the start of one, somewhere.
        let list = self.list.or_else(|| reading.likely_list());
        let state = |position| reading.state(position, list);
        SlotsView {
            word_count: self.word_count,
            list: list.map(List::name),
            slots: (1..=self.word_count).map(state).map(SlotState::as_str).collect(),
            changes: self.changes.clone(),
        }
    }
}

/// Stops long work when the session it began with is gone.
pub(crate) fn go_on_while(same_session: bool) -> ControlFlow<()> {
    if same_session { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
}
