//! The file's text, version 1: `DAY DEED LIST [ITEM [NOTE]]`, one line for each deed.

use super::{Day, Deed, Entry, LONGEST_NOTE, MOST_ENTRIES, Progress};

const HEADING: &str = "tanekura progress ";
const VERSION: &str = "1";
/// The largest file that is read.
const LARGEST: usize = 8 * 1024 * 1024;
/// The longest name of a list or item.
const LONGEST_NAME: usize = 60;

/// Why a file could not be read.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseError {
    /// A line cannot be read; counted from 1.
    #[error("line {line} cannot be read")]
    Damaged {
        /// Which line.
        line: usize,
    },
    /// It was written by a newer version.
    #[error("the file is of a newer version")]
    Newer,
    /// It is no such file.
    #[error("the file is not a progress file")]
    NotOurs,
    /// It is larger than any such file.
    #[error("the file is too large")]
    TooLarge,
}

impl ParseError {
    /// The closed codes.
    pub const CODES: [&'static str; 4] = ["damaged", "newer", "not_ours", "too_large"];

    /// The closed code; its message is `progress-…`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Damaged { .. } => "damaged",
            Self::Newer => "newer",
            Self::NotOurs => "not_ours",
            Self::TooLarge => "too_large",
        }
    }
}

/// Reads a file.
pub(super) fn parse(bytes: &[u8]) -> Result<Progress, ParseError> {
    if bytes.len() > LARGEST {
        return Err(ParseError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ParseError::NotOurs)?;
    let mut lines = text.lines();
    match lines.next().and_then(|line| line.strip_prefix(HEADING)) {
        Some(VERSION) => {}
        Some(other) if other.parse::<u32>().is_ok_and(|version| version > 1) => {
            return Err(ParseError::Newer);
        }
        _ => return Err(ParseError::NotOurs),
    }
    let mut entries = Vec::new();
    for (number, line) in lines.enumerate().filter(|(_, line)| !line.is_empty()) {
        let damaged = ParseError::Damaged { line: number + 2 };
        if entries.len() >= MOST_ENTRIES {
            return Err(ParseError::TooLarge);
        }
        entries.push(entry(line).ok_or(damaged)?);
    }
    Ok(Progress { entries })
}

fn entry(line: &str) -> Option<Entry> {
    let mut words = line.splitn(5, ' ');
    let day = Day::parse(words.next()?)?;
    let deed = words.next()?;
    let list = name(words.next()?)?;
    let item = words.next().map(name);
    let note = words.next();
    let deed = match (deed, item, note) {
        ("done", Some(item), None) => Deed::Done(item?),
        ("open", Some(item), None) => Deed::Open(item?),
        ("note", Some(item), note) => {
            let text = note.unwrap_or_default();
            let fits =
                text.chars().count() <= 2 * LONGEST_NOTE && !text.chars().any(char::is_control);
            Deed::Note(item?, fits.then(|| text.to_owned())?)
        }
        ("reset", None, None) => Deed::Reset,
        _ => return None,
    };
    Some(Entry { day, list, deed })
}

/// A name as lists and items have; one that this version does not know is kept.
fn name(text: &str) -> Option<String> {
    let fits = (1..=LONGEST_NAME).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    fits.then(|| text.to_owned())
}

/// The file's text.
pub(super) fn to_text(progress: &Progress) -> String {
    let mut text = format!("{HEADING}{VERSION}\n");
    for Entry { day, list, deed } in &progress.entries {
        let line = match deed {
            Deed::Done(item) => format!("{day} done {list} {item}\n"),
            Deed::Open(item) => format!("{day} open {list} {item}\n"),
            Deed::Note(item, note) if note.is_empty() => format!("{day} note {list} {item}\n"),
            Deed::Note(item, note) => format!("{day} note {list} {item} {note}\n"),
            Deed::Reset => format!("{day} reset {list}\n"),
        };
        text.push_str(&line);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_are_not_ours_or_damaged_are_told_by_code() {
        let code = |text: &str| parse(text.as_bytes()).unwrap_err();
        assert_eq!(code(""), ParseError::NotOurs);
        assert_eq!(code("tanekura progress x\n"), ParseError::NotOurs);
        assert_eq!(code("tanekura progress 2\nanything"), ParseError::Newer);
        assert_eq!(parse(&[0xff, 0xfe]).unwrap_err(), ParseError::NotOurs);
        assert_eq!(parse(&vec![b' '; LARGEST + 1]).unwrap_err(), ParseError::TooLarge);
        for line in [
            "2026-11-22",
            "2026-11-22 done",
            "2026-11-22 done write-new",
            "2026-11-22 done write-new offline more",
            "2026-11-31 done write-new offline",
            "2026-11-22 burn write-new offline",
            "2026-11-22 reset write-new offline",
            "2026-11-22 done Write-New offline",
            "2026-11-22 note write-new offline a\tb",
        ] {
            let text = format!("tanekura progress 1\n2026-11-22 reset write-new\n{line}\n");
            assert_eq!(code(&text), ParseError::Damaged { line: 3 }, "{line}");
        }
    }

    #[test]
    fn an_item_of_a_later_version_survives() {
        let text = "tanekura progress 1\n2026-11-22 done write-new not-yet-invented\n";
        assert_eq!(to_text(&parse(text.as_bytes()).unwrap()), text);
    }
}
