//! The window's fields, in locked memory.
//!
//! In: one entry at a time. Out: entries for `phrase`. Words stand as list and index, never as text, unless they
//! were in no list. Fields beyond the chosen number keep what they hold: going back loses nothing.

use tanekura_phrase::{Entry, List, Reading, SlotState, WordIndex};
use tanekura_secret::{SecretBytes, SecretText};

/// More fields than any phrase or share has words.
pub(crate) const MAX_FIELDS: u8 = 64;
/// Bytes per field: kind, list, index.
const FIELD: usize = 4;
const EMPTY: u8 = 0;
const INDEX: u8 = 1;
const UNREADABLE: u8 = 2;
const TEXT: u8 = 3;

/// All fields. Wiped on drop.
pub(crate) struct Slots {
    table: SecretBytes,
    /// What was in no list, by field.
    texts: Vec<Option<SecretText>>,
}

impl Slots {
    /// Fields that are all empty.
    pub(crate) fn empty() -> Self {
        Self {
            table: SecretBytes::zeroed(usize::from(MAX_FIELDS) * FIELD),
            texts: (0..MAX_FIELDS).map(|_| None).collect(),
        }
    }

    /// Puts `entry` into the field at `position`, counted from 1. False when there is no such field.
    pub(crate) fn set(&mut self, position: u8, entry: Entry<'_>) -> bool {
        let Some(at) = usize::from(position).checked_sub(1) else { return false };
        let Some(text) = self.texts.get_mut(at) else { return false };
        // EXPOSE: the field is written in place.
        let Some(field) = self.table.expose_mut().get_mut(at * FIELD..(at + 1) * FIELD) else {
            return false;
        };
        *text = None;
        let bytes = match entry {
            Entry::Empty => [EMPTY, 0, 0, 0],
            Entry::Unreadable => [UNREADABLE, 0, 0, 0],
            Entry::Index(list, index) => {
                let [low, high] = index.get().to_le_bytes();
                [INDEX, list.number(), low, high]
            }
            Entry::Text(typed) => {
                *text = Some(SecretText::copy_of(typed));
                [TEXT, 0, 0, 0]
            }
        };
        field.copy_from_slice(&bytes);
        true
    }

    /// What the field at `position`, counted from 1, holds.
    pub(crate) fn entry(&self, position: u8) -> Entry<'_> {
        let Some(at) = usize::from(position).checked_sub(1) else { return Entry::Empty };
        // EXPOSE: read in place; the index goes on as a value of a redacted type.
        let field = self.table.expose().get(at * FIELD..(at + 1) * FIELD).unwrap_or_default();
        match *field {
            [INDEX, list, low, high] => {
                let index = WordIndex::new(u16::from_le_bytes([low, high]));
                match (List::from_number(list), index) {
                    (Some(list), Some(index)) => Entry::Index(list, index),
                    _ => Entry::Empty,
                }
            }
            [UNREADABLE, ..] => Entry::Unreadable,
            [TEXT, ..] => match self.texts.get(at) {
                // EXPOSE: lent to `phrase`, which copies it into locked memory.
                Some(Some(text)) => Entry::Text(text.expose()),
                _ => Entry::Empty,
            },
            _ => Entry::Empty,
        }
    }

    /// The first `count` fields.
    pub(crate) fn first(&self, count: u8) -> Vec<Entry<'_>> {
        (1..=count.min(MAX_FIELDS)).map(|position| self.entry(position)).collect()
    }

    /// Makes the words of other lists, where `list` has them too, words of `list`.
    pub(crate) fn move_to(&mut self, list: List) {
        for position in 1..=MAX_FIELDS {
            if let Entry::Index(from, index) = self.entry(position)
                && from != list
                && let Some(index) = list.find(from.word(index))
            {
                self.set(position, Entry::Index(list, index));
            }
        }
    }

    /// Replaces all fields by the words of `reading`: as list and index where its likely list knows the word, and
    /// as they were typed otherwise. Nearly every slip is a word, or the start of one, of some other list.
    pub(crate) fn take_over(&mut self, reading: &Reading) {
        *self = Self::empty();
        let likely = reading.likely_list();
        let count = u8::try_from(reading.word_count()).unwrap_or(u8::MAX).min(MAX_FIELDS);
        for position in 1..=count {
            let known = |list: List| reading.index(position, list).map(|index| (list, index));
            match (reading.state(position, None), likely.and_then(known)) {
                (SlotState::Unreadable, _) => self.set(position, Entry::Unreadable),
                (SlotState::Empty, _) => self.set(position, Entry::Empty),
                (_, Some((list, index))) => self.set(position, Entry::Index(list, index)),
                (_, None) => match reading.typed(position) {
                    // EXPOSE: copied from locked memory to locked memory.
                    Some(typed) => self.set(position, Entry::Text(typed.expose())),
                    None => self.set(position, Entry::Empty),
                },
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(of: u16) -> WordIndex {
        WordIndex::new(of).unwrap()
    }

    #[test]
    fn a_field_gives_back_what_was_put_in() {
        let mut slots = Slots::empty();
        assert!(slots.set(1, Entry::Index(List::Portuguese, index(2047))));
        assert!(slots.set(2, Entry::Text("frob")));
        assert!(slots.set(64, Entry::Unreadable));
        assert!(matches!(slots.entry(1), Entry::Index(List::Portuguese, at) if at.get() == 2047));
        assert!(matches!(slots.entry(2), Entry::Text("frob")));
        assert!(matches!(slots.entry(64), Entry::Unreadable));
        assert!(matches!(slots.entry(3), Entry::Empty));
        assert!(slots.set(2, Entry::Empty));
        assert!(matches!(slots.entry(2), Entry::Empty));
    }

    #[test]
    fn there_is_no_field_0_and_none_after_the_last() {
        let mut slots = Slots::empty();
        for position in [0, 65, 255] {
            assert!(!slots.set(position, Entry::Unreadable));
            assert!(matches!(slots.entry(position), Entry::Empty));
        }
    }

    #[test]
    fn words_that_two_lists_share_follow_the_chosen_list() {
        let mut slots = Slots::empty();
        let shared = List::French.find("festival").unwrap();
        slots.set(1, Entry::Index(List::French, shared));
        slots.set(2, Entry::Index(List::French, List::French.find("abaisser").unwrap()));
        slots.move_to(List::English);
        let here = List::English.find("festival").unwrap();
        assert!(matches!(slots.entry(1), Entry::Index(List::English, at) if at == here));
        assert!(matches!(slots.entry(2), Entry::Index(List::French, _)));
    }

    #[test]
    fn a_pasted_phrase_fills_the_fields_in_order() {
        let reading = tanekura_phrase::read("abandon frob zoo", None);
        let mut slots = Slots::empty();
        slots.take_over(&reading);
        assert!(matches!(slots.entry(1), Entry::Index(List::English, at) if at.get() == 0));
        assert!(matches!(slots.entry(2), Entry::Text(_)));
        assert!(matches!(slots.entry(3), Entry::Index(List::English, at) if at.get() == 2047));
        assert!(matches!(slots.entry(4), Entry::Empty));
    }
}
