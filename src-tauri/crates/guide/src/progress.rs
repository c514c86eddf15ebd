//! How far somebody is with a checklist: ticks, dates and short notes, in a plain file without secrets.
//!
//! In: the file's text, or what somebody did. Out: the state of each item, and the file's text again. The file is a
//! list of what was done, one line each, so that undoing is taking the last line away, and resetting can be undone too.
//!
//! ```text
//! tanekura progress 1
//! 2026-11-22 done write-new offline
//! 2026-11-22 note write-new two-places second copy is with the family
//! ```
//!
//! Not here: files (callers save with `tanekura_lockdown::save`), the clock (callers give the day), and the question
//! whether a note reads like a secret (callers ask crate `phrase` and hand the answer in).

mod day;
mod file;

use std::collections::BTreeMap;

pub use day::Day;
pub use file::ParseError;

use crate::checklist::checklist;

/// The most letters of a note.
pub const LONGEST_NOTE: usize = 500;
/// The most lines of a file.
pub const MOST_ENTRIES: usize = 10_000;

/// What was done.
#[derive(Clone, Debug, Eq, PartialEq)]
enum Deed {
    Done(String),
    Open(String),
    Note(String, String),
    Reset,
}

#[derive(Clone, Debug, Eq, PartialEq)]
struct Entry {
    day: Day,
    list: String,
    deed: Deed,
}

/// The progress in all lists.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Progress {
    entries: Vec<Entry>,
}

/// The state of one item.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct State {
    /// The day on which it was ticked, if it is.
    pub done: Option<Day>,
    /// The latest note, with its day.
    pub note: Option<(Day, String)>,
}

/// What a text reads like, for [`Progress::note`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ReadsAs {
    /// A recovery phrase or a good part of one.
    Phrase,
    /// A share.
    Share,
    /// A private key.
    Key,
}

/// Why something was not noted.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum NoteError {
    /// It contains characters that a line cannot hold.
    #[error("the note has control characters")]
    ControlCharacters,
    /// There is no such list or item.
    #[error("there is no such item")]
    NoSuchItem,
    /// It reads like a private key.
    #[error("the note reads like a private key")]
    ReadsAsKey,
    /// It reads like a recovery phrase.
    #[error("the note reads like a recovery phrase")]
    ReadsAsPhrase,
    /// It reads like a share.
    #[error("the note reads like a share")]
    ReadsAsShare,
    /// It is longer than [`LONGEST_NOTE`].
    #[error("the note is too long")]
    TooLong,
    /// The file has [`MOST_ENTRIES`] lines.
    #[error("the file has too many lines")]
    TooMany,
}

impl NoteError {
    /// Every error.
    pub const ALL: [Self; 7] = [
        Self::ControlCharacters,
        Self::NoSuchItem,
        Self::ReadsAsKey,
        Self::ReadsAsPhrase,
        Self::ReadsAsShare,
        Self::TooLong,
        Self::TooMany,
    ];

    /// The closed code; its message is `note-…`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ControlCharacters => "control_characters",
            Self::NoSuchItem => "no_such_item",
            Self::ReadsAsKey => "reads_as_key",
            Self::ReadsAsPhrase => "reads_as_phrase",
            Self::ReadsAsShare => "reads_as_share",
            Self::TooLong => "too_long",
            Self::TooMany => "too_many",
        }
    }
}

impl Progress {
    /// Reads a file.
    ///
    /// # Errors
    /// When it is none of ours, newer, too large, or has a line that cannot be read.
    pub fn parse(bytes: &[u8]) -> Result<Self, ParseError> {
        file::parse(bytes)
    }

    /// The file's text.
    #[must_use]
    pub fn to_text(&self) -> String {
        file::to_text(self)
    }

    /// Ticks an item.
    ///
    /// # Errors
    /// When there is no such item, or no room.
    pub fn tick(&mut self, list: &str, item: &str, day: Day) -> Result<(), NoteError> {
        known(list, item)?;
        self.add(day, list, Deed::Done(item.to_owned()))
    }

    /// Takes a tick away.
    ///
    /// # Errors
    /// When there is no such item, or no room.
    pub fn untick(&mut self, list: &str, item: &str, day: Day) -> Result<(), NoteError> {
        known(list, item)?;
        self.add(day, list, Deed::Open(item.to_owned()))
    }

    /// Notes something about an item; an empty note takes the old one away. `reads_as` says what the text reads like.
    ///
    /// # Errors
    /// When the text cannot or must not be kept.
    pub fn note(
        &mut self,
        list: &str,
        item: &str,
        text: &str,
        day: Day,
        reads_as: impl Fn(&str) -> Option<ReadsAs>,
    ) -> Result<(), NoteError> {
        known(list, item)?;
        let text = text.trim();
        if text.chars().count() > LONGEST_NOTE {
            return Err(NoteError::TooLong);
        }
        // Several notes together must not make up what one alone may not hold.
        let mut all = self.notes();
        all.insert((list.to_owned(), item.to_owned()), text.to_owned());
        let together = all.into_values().collect::<Vec<_>>().join("\n");
        match reads_as(text).or_else(|| reads_as(&together)) {
            Some(ReadsAs::Phrase) => return Err(NoteError::ReadsAsPhrase),
            Some(ReadsAs::Share) => return Err(NoteError::ReadsAsShare),
            Some(ReadsAs::Key) => return Err(NoteError::ReadsAsKey),
            None => {}
        }
        let line: String = text.lines().map(str::trim).collect::<Vec<_>>().join(" / ");
        if line.chars().any(char::is_control) {
            return Err(NoteError::ControlCharacters);
        }
        self.add(day, list, Deed::Note(item.to_owned(), line))
    }

    /// Opens every item of a list again, and forgets its notes. Can be undone.
    ///
    /// # Errors
    /// When there is no such list, or no room.
    pub fn reset(&mut self, list: &str, day: Day) -> Result<(), NoteError> {
        checklist(list).ok_or(NoteError::NoSuchItem)?;
        self.add(day, list, Deed::Reset)
    }

    /// Takes the last deed back. False when there is none.
    pub fn undo(&mut self) -> bool {
        self.entries.pop().is_some()
    }

    /// The items of a list that have a tick or a note.
    #[must_use]
    pub fn of(&self, list: &str) -> BTreeMap<String, State> {
        let mut states: BTreeMap<String, State> = BTreeMap::new();
        for entry in self.entries.iter().filter(|entry| entry.list == list) {
            match &entry.deed {
                Deed::Done(item) => states.entry(item.clone()).or_default().done = Some(entry.day),
                Deed::Open(item) => states.entry(item.clone()).or_default().done = None,
                Deed::Note(item, text) => {
                    let note = (!text.is_empty()).then(|| (entry.day, text.clone()));
                    states.entry(item.clone()).or_default().note = note;
                }
                Deed::Reset => states.clear(),
            }
        }
        states.retain(|_, state| state.done.is_some() || state.note.is_some());
        states
    }

    /// Everything that was ever noted and is still in the file, the latest of each item.
    fn notes(&self) -> BTreeMap<(String, String), String> {
        let mut notes = BTreeMap::new();
        for entry in &self.entries {
            if let Deed::Note(item, text) = &entry.deed {
                notes.insert((entry.list.clone(), item.clone()), text.clone());
            }
        }
        notes
    }

    fn add(&mut self, day: Day, list: &str, deed: Deed) -> Result<(), NoteError> {
        if self.entries.len() >= MOST_ENTRIES {
            return Err(NoteError::TooMany);
        }
        self.entries.push(Entry { day, list: list.to_owned(), deed });
        Ok(())
    }
}

fn known(list: &str, item: &str) -> Result<(), NoteError> {
    let list = checklist(list).ok_or(NoteError::NoSuchItem)?;
    list.items.iter().find(|name| **name == item).map(|_| ()).ok_or(NoteError::NoSuchItem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn harmless(_: &str) -> Option<ReadsAs> {
        None
    }

    #[test]
    fn ticks_notes_undo_and_reset_come_back_from_the_file() {
        let (first, second) = (day("2026-11-22"), day("2027-05-22"));
        let mut progress = Progress::default();
        progress.tick("write-new", "offline", first).unwrap();
        progress.note("write-new", "two-places", "box,\nand aunt", second, harmless).unwrap();
        progress.tick("check-old", "offline", second).unwrap();
        let states = progress.of("write-new");
        assert_eq!(states["offline"].done, Some(first));
        assert_eq!(states["two-places"].note, Some((second, "box, / and aunt".to_owned())));
        assert_eq!(Progress::parse(progress.to_text().as_bytes()).unwrap(), progress);

        progress.reset("write-new", second).unwrap();
        assert!(progress.of("write-new").is_empty());
        assert_eq!(progress.of("check-old").len(), 1);
        assert!(progress.undo());
        assert_eq!(progress.of("write-new"), states);
        progress.untick("write-new", "offline", second).unwrap();
        assert_eq!(progress.of("write-new").len(), 1);
        while progress.undo() {}
        assert_eq!(progress, Progress::default());
    }

    #[test]
    fn what_reads_like_a_secret_is_refused_even_when_it_comes_in_parts() {
        let mut progress = Progress::default();
        let three_of_them =
            |text: &str| (text.matches("word").count() >= 3).then_some(ReadsAs::Phrase);
        let today = day("2026-11-22");
        let mut note =
            |item: &str, text: &str| progress.note("write-new", item, text, today, three_of_them);
        assert_eq!(note("offline", "word word word"), Err(NoteError::ReadsAsPhrase));
        assert_eq!(note("offline", "word word"), Ok(()));
        assert_eq!(note("isolation", "word"), Err(NoteError::ReadsAsPhrase));
        assert_eq!(note("isolation", "nothing of the kind"), Ok(()));
        assert_eq!(note("isolation", "a\u{7}b"), Err(NoteError::ControlCharacters));
        assert_eq!(note("isolation", &"x".repeat(501)), Err(NoteError::TooLong));
        assert_eq!(note("no-such-item", "text"), Err(NoteError::NoSuchItem));
        assert_eq!(progress.reset("no-such-list", today), Err(NoteError::NoSuchItem));
        assert!(!progress.to_text().contains("word word word"));
    }
}
