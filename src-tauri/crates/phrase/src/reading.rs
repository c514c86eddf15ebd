//! What was read: one slot per word.
//!
//! In: text as typed or pasted, or the window's fields. Out: a [`Reading`], which never fails: what could not
//! be understood is kept as an unknown word and judged later.
//! Not here: whether the words belong together (`judge`).

use std::fmt;

use tanekura_secret::SecretText;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::finding::Change;
use crate::lists::{List, WordIndex};

/// Longest input that is read, in bytes. No phrase and no set of shares comes near.
pub const MAX_INPUT: usize = 64 * 1024;

/// One word as the window's fields give it.
#[derive(Clone, Copy)]
pub enum Entry<'a> {
    /// A word chosen from a list.
    Index(List, WordIndex),
    /// Text that was in no list when it was typed.
    Text(&'a str),
    /// The person cannot read this word.
    Unreadable,
    /// Nothing yet.
    Empty,
}

impl fmt::Debug for Entry<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Entry(hidden)")
    }
}

/// How a slot is to be drawn.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SlotState {
    /// Nothing there.
    Empty,
    /// A word of the list.
    Known,
    /// Not a word of the list.
    Unknown,
    /// Marked as unreadable.
    Unreadable,
}

impl SlotState {
    /// The name used in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Known => "known",
            Self::Unknown => "unknown",
            Self::Unreadable => "unreadable",
        }
    }
}

/// The words as they were read. Holds secrets: wiped on drop, hidden in `Debug`.
pub struct Reading {
    pub(crate) text: SecretText,
    pub(crate) slots: Zeroizing<Vec<Slot>>,
    pub(crate) changes: Vec<Change>,
    pub(crate) list: Option<List>,
    pub(crate) too_long: bool,
}

/// One place for a word.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct Slot {
    pub(crate) kind: SlotKind,
    /// Where the text as read stands in `Reading::text`.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Per list number: the word index, or `u16::MAX` for none.
    pub(crate) found: [u16; 10],
}

#[derive(Clone, Copy, Eq, PartialEq, Zeroize)]
pub(crate) enum SlotKind {
    Empty,
    Unreadable,
    Text,
}

impl Reading {
    /// How many words were read, unreadable and empty places included.
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.slots.len()
    }

    /// What was changed in reading.
    #[must_use]
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// Reads the window's fields: each is one word already, so only the word itself is looked at.
    #[must_use]
    pub fn from_entries(entries: &[Entry<'_>], list: Option<List>) -> Self {
        let mut reading = Self::empty(list);
        for entry in entries {
            match *entry {
                Entry::Index(list, index) => {
                    reading.push_text(list.word(index));
                    if let Some(slot) = reading.slots.last_mut() {
                        slot.found = [u16::MAX; 10];
                        if let Some(found) = slot.found.get_mut(usize::from(list.number())) {
                            *found = index.get();
                        }
                    }
                }
                Entry::Text(text) => reading.push_text(text),
                Entry::Unreadable => reading.push_kind(SlotKind::Unreadable),
                Entry::Empty => reading.push_kind(SlotKind::Empty),
            }
        }
        reading
    }

    /// Whether the word at `position`, counted from 1, is a word of `list`.
    #[must_use]
    pub fn is_known(&self, position: u8, list: List) -> bool {
        self.index(position, list).is_some()
    }

    /// The word at `position`, counted from 1, as a word of `list`.
    #[must_use]
    pub fn index(&self, position: u8, list: List) -> Option<WordIndex> {
        let slot = self.slot(position)?;
        slot.found.get(usize::from(list.number())).copied().and_then(WordIndex::new)
    }

    /// How the place at `position`, counted from 1, is to be drawn. Without a list, any list will do.
    #[must_use]
    pub fn state(&self, position: u8, list: Option<List>) -> SlotState {
        let Some(slot) = self.slot(position) else { return SlotState::Empty };
        let known = match list {
            Some(list) => self.is_known(position, list),
            None => slot.found.iter().any(|&found| found != u16::MAX),
        };
        match slot.kind {
            SlotKind::Empty => SlotState::Empty,
            SlotKind::Unreadable => SlotState::Unreadable,
            SlotKind::Text if known => SlotState::Known,
            SlotKind::Text => SlotState::Unknown,
        }
    }

    /// The text at `position`, counted from 1, as it was typed.
    #[must_use]
    pub fn typed(&self, position: u8) -> Option<SecretText> {
        let slot = self.slot(position)?;
        // EXPOSE: one word, copied from locked memory to locked memory.
        self.text.expose().get(slot.start..slot.end).map(SecretText::copy_of)
    }

    /// The list that fits most words, or the one that was chosen.
    #[must_use]
    pub fn likely_list(&self) -> Option<List> {
        if self.list.is_some() {
            return self.list;
        }
        let hits = |list: List| {
            let at = usize::from(list.number());
            let known = |slot: &&Slot| slot.found.get(at).is_some_and(|&found| found != u16::MAX);
            self.slots.iter().filter(known).count()
        };
        // The first of the best: English before French when all words are in both.
        List::ALL.into_iter().rev().max_by_key(|&list| hits(list)).filter(|&list| hits(list) > 0)
    }

    pub(crate) fn slot(&self, position: u8) -> Option<&Slot> {
        self.slots.get(usize::from(position).checked_sub(1)?)
    }

    fn empty(list: Option<List>) -> Self {
        Self {
            text: SecretText::with_capacity(256),
            slots: Zeroizing::new(Vec::with_capacity(32)),
            changes: Vec::new(),
            list,
            too_long: false,
        }
    }

    fn push_text(&mut self, text: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        let mut found = [u16::MAX; 10];
        for (list, found) in List::ALL.into_iter().zip(&mut found) {
            *found = list.find(text).map_or(u16::MAX, WordIndex::get);
        }
        self.slots.push(Slot { kind: SlotKind::Text, start, end: self.text.len(), found });
    }

    fn push_kind(&mut self, kind: SlotKind) {
        let at = self.text.len();
        self.slots.push(Slot { kind, start: at, end: at, found: [u16::MAX; 10] });
    }
}

impl fmt::Debug for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reading({} words, hidden)", self.word_count())
    }
}

/// Reads what a person typed or pasted. Never fails; takes time in proportion to the text.
#[must_use]
pub fn read(typed: &str, list: Option<List>) -> Reading {
    let mut reading = Reading::empty(list);
    if typed.len() > MAX_INPUT {
        reading.too_long = true;
        return reading;
    }
    for word in typed.split_whitespace() {
        reading.push_text(word);
    }
    reading
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_the_count_only() {
        let reading = read("abandon ability able", None);
        assert_eq!(format!("{reading:?}"), "Reading(3 words, hidden)");
    }

    #[test]
    fn fields_and_text_are_read_alike() {
        let entries = [
            Entry::Index(List::English, WordIndex::FIRST),
            Entry::Text("ability"),
            Entry::Unreadable,
            Entry::Empty,
        ];
        let reading = Reading::from_entries(&entries, None);
        assert_eq!(reading.word_count(), 4);
        assert!(reading.is_known(1, List::English));
        assert!(reading.is_known(2, List::English));
        assert_eq!(reading.state(3, None), SlotState::Unreadable);
        assert_eq!(reading.state(4, None), SlotState::Empty);
        assert_eq!(reading.likely_list(), Some(List::English));
    }
}
