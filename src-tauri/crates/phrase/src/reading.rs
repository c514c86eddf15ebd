//! What was read: one slot per word.
//!
//! In: text as typed or pasted (through `read`), or the window's fields. Out: a [`Reading`], which never fails:
//! what could not be understood is kept as an unknown word and judged later.
//! Not here: how text is taken apart (`tokens`, `layout`, `segment`), whether the words belong together (`judge`).

use std::fmt;

use tanekura_secret::SecretText;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::finding::Change;
use crate::fold;
use crate::judgement::Scheme;
use crate::lists::{List, WordIndex};
use crate::lookup::{self, How};
use crate::tokens;

/// Longest input that is read, in bytes. No phrase and no set of shares comes near.
pub const MAX_INPUT: usize = 64 * 1024;

/// Most words that are kept; positions are bytes.
pub(crate) const MAX_SLOTS: usize = 254;

/// No word of that list.
pub(crate) const NONE: u16 = u16::MAX;

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
    /// Something else that was recognised before any word was read.
    pub(crate) foreign: Option<Scheme>,
    /// Numbers that a numbered list leaves out, and its highest one.
    pub(crate) missing: Vec<u8>,
    pub(crate) highest: Option<u8>,
    /// Words without a number in a numbered list that is complete without them.
    pub(crate) unnumbered: Vec<u8>,
    /// The numbers are a SeedQR's and count from 0.
    pub(crate) counted_from_zero: bool,
}

/// One place for a word.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct Slot {
    pub(crate) kind: SlotKind,
    /// The number, for numbers.
    pub(crate) value: u32,
    /// Where the text as typed stands in `Reading::text`.
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Per list number: the word index, or [`NONE`].
    pub(crate) found: [u16; 10],
    /// Per list number: how the word was recognised, as [`How`]'s number.
    pub(crate) how: [u8; 10],
}

#[derive(Clone, Copy, Debug, Eq, PartialEq, Zeroize)]
pub(crate) enum SlotKind {
    Empty,
    Number,
    Text,
    Unreadable,
}

impl Slot {
    /// The word in `list`, and how it was recognised.
    pub(crate) fn in_list(&self, list: List) -> Option<(WordIndex, How)> {
        let at = usize::from(list.number());
        let index = self.found.get(at).copied().and_then(WordIndex::new)?;
        let how = match self.how.get(at)? {
            0 => How::Exact,
            1 => How::Marks,
            _ => How::Beginning,
        };
        Some((index, how))
    }
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
        for entry in entries.iter().take(MAX_SLOTS) {
            match *entry {
                Entry::Index(list, index) => {
                    reading.push_text(list.word(index));
                    reading.keep_only(list);
                }
                Entry::Text(text) => match text.trim().parse::<u32>() {
                    Ok(number) => reading.push_number(number),
                    Err(_) if text.trim().is_empty() => reading.push_kind(SlotKind::Empty),
                    Err(_) if tokens::is_gap(text) => reading.push_kind(SlotKind::Unreadable),
                    Err(_) => reading.push_text(text.trim()),
                },
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
        self.slot(position)?.in_list(list).map(|(index, _)| index)
    }

    /// How the place at `position`, counted from 1, is to be drawn. Without a list, any list will do.
    #[must_use]
    pub fn state(&self, position: u8, list: Option<List>) -> SlotState {
        let Some(slot) = self.slot(position) else { return SlotState::Empty };
        let known = match list {
            Some(list) => self.is_known(position, list),
            None => slot.found.iter().any(|&found| found != NONE),
        };
        match slot.kind {
            SlotKind::Empty => SlotState::Empty,
            SlotKind::Unreadable => SlotState::Unreadable,
            SlotKind::Number if slot.value <= u32::from(crate::LIST_WORDS) => SlotState::Known,
            SlotKind::Text if known => SlotState::Known,
            SlotKind::Number | SlotKind::Text => SlotState::Unknown,
        }
    }

    /// The text at `position`, counted from 1, as it was typed.
    #[must_use]
    pub fn typed(&self, position: u8) -> Option<SecretText> {
        let slot = self.slot(position)?;
        // EXPOSE: one word, copied from locked memory to locked memory.
        self.text.expose().get(slot.start..slot.end).map(SecretText::copy_of)
    }

    /// The list that fits most words, or the one that was chosen. Of equals the first: English before French.
    #[must_use]
    pub fn likely_list(&self) -> Option<List> {
        if self.list.is_some() {
            return self.list;
        }
        let best = List::ALL.into_iter().rev().max_by_key(|&list| self.fit(list))?;
        if self.fit(best) > 0 {
            return Some(best);
        }
        // Numbers have no language; nearly every phrase that was ever stamped as numbers is English.
        let numbers = self.slots.iter().any(|slot| slot.kind == SlotKind::Number);
        numbers.then_some(List::English)
    }

    /// How well the words fit `list`: a word recognised by its beginning counts less.
    pub(crate) fn fit(&self, list: List) -> u32 {
        let weigh = |slot: &Slot| match slot.in_list(list) {
            Some((_, How::Exact)) => 100,
            Some((_, How::Marks)) => 90,
            Some((_, How::Beginning)) => 60,
            None => 0,
        };
        self.slots.iter().map(weigh).sum()
    }

    pub(crate) fn slot(&self, position: u8) -> Option<&Slot> {
        self.slots.get(usize::from(position).checked_sub(1)?)
    }

    /// The typed text of a slot, for comparing only.
    pub(crate) fn text_of(&self, slot: &Slot) -> &str {
        // EXPOSE: read inside this crate, never handed out.
        self.text.expose().get(slot.start..slot.end).unwrap_or("")
    }

    pub(crate) fn empty(list: Option<List>) -> Self {
        Self {
            text: SecretText::with_capacity(512),
            slots: Zeroizing::new(Vec::with_capacity(32)),
            changes: Vec::new(),
            list,
            too_long: false,
            foreign: None,
            missing: Vec::new(),
            highest: None,
            unnumbered: Vec::new(),
            counted_from_zero: false,
        }
    }

    pub(crate) fn push_text(&mut self, text: &str) {
        let start = self.text.len();
        self.text.push_str(text);
        let mut slot = Slot {
            kind: SlotKind::Text,
            value: 0,
            start,
            end: self.text.len(),
            found: [NONE; 10],
            how: [0; 10],
        };
        if let Some(script) = fold::script(text) {
            let key = fold::key(text);
            for list in List::ALL.into_iter().filter(|&list| lookup::script_of(list) == script) {
                let at = usize::from(list.number());
                if let Some((index, how)) = lookup::resolve(list, &key)
                    && let (Some(to), Some(way)) = (slot.found.get_mut(at), slot.how.get_mut(at))
                {
                    *to = index.get();
                    *way = how as u8;
                }
            }
        }
        self.slots.push(slot);
    }

    pub(crate) fn push_number(&mut self, value: u32) {
        self.push_kind(SlotKind::Number);
        if let Some(slot) = self.slots.last_mut() {
            slot.value = value;
        }
    }

    pub(crate) fn push_kind(&mut self, kind: SlotKind) {
        let at = self.text.len();
        let (found, how) = ([NONE; 10], [0; 10]);
        self.slots.push(Slot { kind, value: 0, start: at, end: at, found, how });
    }

    /// The last word was chosen from `list`, so it is a word of no other.
    fn keep_only(&mut self, list: List) {
        if let Some(slot) = self.slots.last_mut() {
            for (found, other) in slot.found.iter_mut().zip(List::ALL) {
                if other != list {
                    *found = NONE;
                }
            }
        }
    }
}

impl fmt::Debug for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reading({} words, hidden)", self.word_count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;

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

    #[test]
    fn a_mark_typed_into_a_field_says_unreadable() {
        for mark in ["?", "___", "…", "[?]", "不明"] {
            let reading = Reading::from_entries(&[Entry::Text(mark)], None);
            assert_eq!(reading.state(1, None), SlotState::Unreadable, "{mark}");
        }
    }

    #[test]
    fn a_word_chosen_from_one_list_belongs_to_no_other() {
        let shared = List::French.find("animal").unwrap();
        let reading = Reading::from_entries(&[Entry::Index(List::French, shared)], None);
        assert!(!reading.is_known(1, List::English));
        assert_eq!(reading.likely_list(), Some(List::French));
    }
}
