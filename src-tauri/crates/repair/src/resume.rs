//! A search that was interrupted, as a small text without secrets.
//!
//! In: where a search is. Out: lines of text; and back, refused when they belong to another search, are cut, changed
//! or newer than this program.
//!
//! The text holds the place in the ladder, the part, a random salt and 32 bits of a keyed digest over everything that
//! the search depends on: the words as read, what was said about them, addresses, passphrases, the ladder's counts. A
//! thief of the file could try to guess the words by the digest. Each guess costs a hundred times what it
//! costs to try the same guess against one of the wallet's public addresses, and 32 bits leave it unproved; so the
//! file tells him nothing that is cheaper to learn from it than without it.
//! Not here: files. Standard: RFC 8018 (PBKDF2) with SHA-512.

use pbkdf2::pbkdf2_hmac;
use sha2::{Digest, Sha256, Sha512};
use tanekura_phrase::Reading;
use tanekura_secret::SecretText;
use zeroize::Zeroizing;

use crate::knowledge::Knowledge;
use crate::ladder::Ladder;
use crate::search::{Goal, Place};

/// A hundred times the 2048 of a seed.
const ROUNDS: u32 = 204_800;
const VERSION: u32 = 1;
const TITLE: &str = "tanekura search";

/// Why a resume text cannot be used.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ResumeError {
    /// The words, what is known about them, the addresses or the passphrase are not those of the search.
    #[error("this belongs to another search")]
    AnotherSearch,
    /// The end is missing.
    #[error("the end is missing")]
    Cut,
    /// It was changed by something else than this program.
    #[error("something was changed")]
    Edited,
    /// A newer program wrote it.
    #[error("a newer version wrote this")]
    Newer,
    /// It is something else.
    #[error("this is no search")]
    NotASearch,
    /// It is another part of the same search.
    #[error("this is another part of the search")]
    OtherPart,
}

impl ResumeError {
    /// Every code.
    pub const ALL: [Self; 6] = [
        Self::AnotherSearch,
        Self::Cut,
        Self::Edited,
        Self::Newer,
        Self::NotASearch,
        Self::OtherPart,
    ];

    /// The code used in JSON and, with `-` for `_`, in message files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::AnotherSearch => "resume_another_search",
            Self::Cut => "resume_cut",
            Self::Edited => "resume_edited",
            Self::Newer => "resume_newer",
            Self::NotASearch => "resume_not_a_search",
            Self::OtherPart => "resume_other_part",
        }
    }
}

/// What a search can be recognised by. Made once per search; it takes a tenth of a second.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Mark {
    salt: [u8; 16],
    digest: u32,
}

impl Mark {
    /// The mark of a search, with `salt` fresh from the system's chance.
    #[must_use]
    pub fn of(
        salt: [u8; 16],
        reading: &Reading,
        knowledge: &Knowledge,
        goal: &Goal,
        ladder: &Ladder,
    ) -> Self {
        let all = everything(reading, knowledge, goal, ladder);
        let mut digest = Zeroizing::new([0_u8; 4]);
        // EXPOSE: stretched; only 32 bits of the result leave.
        pbkdf2_hmac::<Sha512>(all.expose().as_bytes(), &salt, ROUNDS, digest.as_mut_slice());
        Self { salt, digest: u32::from_be_bytes(*digest) }
    }
}

/// Writes down where a search is.
#[must_use]
pub fn write(mark: &Mark, part: (u64, u64), place: Place) -> String {
    let mut text = format!("{TITLE} {VERSION}\nsalt ");
    mark.salt.iter().for_each(|byte| text.push_str(&format!("{byte:02x}")));
    let (index, count) = part;
    text.push_str(&format!(
        "\nmark {:08x}\npart {index}/{count}\nstep {}\nchunks {}\n",
        mark.digest, place.step, place.chunks
    ));
    let sum = checksum(&text);
    text.push_str(&format!("end {sum}\n"));
    text
}

/// What a text says before it is compared with a search.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Saved {
    salt: [u8; 16],
    digest: u32,
    part: (u64, u64),
    place: Place,
}

impl Saved {
    /// Reads a text that [`write`] made.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(text: &str) -> Result<Self, ResumeError> {
        let Some((first, _)) = text.split_once('\n') else {
            let begun = TITLE.starts_with(text) || text.starts_with(TITLE);
            return Err(if begun { ResumeError::Cut } else { ResumeError::NotASearch });
        };
        let version = first.strip_prefix(TITLE).ok_or(ResumeError::NotASearch)?;
        let version: u32 = version.trim().parse().map_err(|_| ResumeError::Edited)?;
        if version > VERSION {
            return Err(ResumeError::Newer);
        }
        let (body, end) = text.rsplit_once("end ").ok_or(ResumeError::Cut)?;
        let Some(sum) = end.strip_suffix('\n').filter(|sum| sum.len() == 16) else {
            return Err(if end.len() < 17 { ResumeError::Cut } else { ResumeError::Edited });
        };
        if checksum(body) != sum {
            return Err(ResumeError::Edited);
        }
        Self::fields(body).ok_or(ResumeError::Edited)
    }

    /// The salt, with which the [`Mark`] of the present search is to be made.
    #[must_use]
    pub fn salt(&self) -> [u8; 16] {
        self.salt
    }

    /// Where to go on, if this belongs to the search of `mark` and to this part of it.
    ///
    /// # Errors
    /// [`ResumeError::AnotherSearch`], [`ResumeError::OtherPart`].
    pub fn place_in(&self, mark: &Mark, part: (u64, u64)) -> Result<Place, ResumeError> {
        if mark.digest != self.digest || mark.salt != self.salt {
            return Err(ResumeError::AnotherSearch);
        }
        if part != self.part {
            return Err(ResumeError::OtherPart);
        }
        Ok(self.place)
    }

    fn fields(body: &str) -> Option<Self> {
        let field =
            |name: &str| body.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        let mut salt = [0_u8; 16];
        let hex = field("salt").filter(|hex| hex.len() == 32 && hex.is_ascii())?;
        for (byte, at) in salt.iter_mut().zip((0..).step_by(2)) {
            *byte = u8::from_str_radix(hex.get(at..at + 2)?, 16).ok()?;
        }
        let (index, count) = field("part")?.split_once('/')?;
        Some(Self {
            salt,
            digest: u32::from_str_radix(field("mark")?, 16).ok()?,
            part: (index.parse().ok()?, count.parse().ok()?),
            place: Place {
                step: field("step")?.parse().ok()?,
                chunks: field("chunks")?.parse().ok()?,
            },
        })
    }
}

/// Everything on which the numbering of candidates and the meaning of "found" depend.
fn everything(
    reading: &Reading,
    knowledge: &Knowledge,
    goal: &Goal,
    ladder: &Ladder,
) -> SecretText {
    let mut all = SecretText::with_capacity(4096);
    all.push_str(ladder.list().name());
    for position in 1..=u8::try_from(reading.word_count()).unwrap_or(u8::MAX) {
        all.push('\n');
        if let Some(word) = reading.typed(position) {
            // EXPOSE: from locked memory to locked memory.
            all.push_str(word.expose());
        }
    }
    all.push_str(&format!("\n{knowledge:?}\n"));
    for (position, pattern) in &knowledge.patterns {
        all.push_str(&format!("{position} "));
        // EXPOSE: as above.
        all.push_str(pattern.expose());
        all.push('\n');
    }
    for target in &goal.targets {
        all.push_str(&target.canonical().unwrap_or_else(|| target.shown().to_owned()));
        all.push('\n');
    }
    for fingerprint in &goal.fingerprints {
        all.push_str(&format!("{fingerprint}\n"));
    }
    for passphrase in &goal.passphrases {
        // EXPOSE: as above.
        all.push_str(passphrase.expose());
        all.push('\n');
    }
    for step in ladder.steps() {
        all.push_str(&format!("{} {:?} {}\n", step.kind.as_str(), step.breadth, step.candidates));
    }
    all
}

/// Eight bytes of SHA-256, to tell an accident from a whole file. It keeps nobody from writing another.
fn checksum(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use tanekura_phrase::{List, read};

    use super::*;

    const TWELVE: &str =
        "legal winner thank year wave sausage worth useful legal winner thank wellow";

    fn mark(text: &str, salt: u8) -> Mark {
        let (reading, knowledge) = (read(text, Some(List::English)), Knowledge::new());
        let ladder = Ladder::plan(&reading, List::English, &knowledge, 1).unwrap();
        Mark::of([salt; 16], &reading, &knowledge, &Goal::default(), &ladder)
    }

    const PLACE: Place = Place { step: 4, chunks: 1234 };

    #[test]
    fn what_is_written_is_read() {
        let mark = mark(TWELVE, 1);
        let text = write(&mark, (0, 1), PLACE);
        let saved = Saved::read(&text).unwrap();
        assert_eq!(saved.salt(), [1; 16]);
        assert_eq!(saved.place_in(&mark, (0, 1)), Ok(PLACE));
        assert_eq!(saved.place_in(&mark, (1, 2)), Err(ResumeError::OtherPart));
        assert!(TWELVE.split(' ').all(|word| !text.contains(word)), "no word of the phrase");
    }

    #[test]
    fn another_phrase_is_refused() {
        let saved = Saved::read(&write(&mark(TWELVE, 1), (0, 1), PLACE)).unwrap();
        let other = mark(&TWELVE.replace("wave", "wage"), 1);
        assert_eq!(saved.place_in(&other, (0, 1)), Err(ResumeError::AnotherSearch));
    }

    #[test]
    fn every_cut_and_every_changed_letter_is_noticed() {
        let text = write(&mark(TWELVE, 1), (3, 8), PLACE);
        for end in 0..text.len() {
            let error = Saved::read(text.get(..end).unwrap()).unwrap_err();
            assert!(matches!(error, ResumeError::Cut | ResumeError::Edited), "{end}: {error}");
        }
        for at in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
            assert!(Saved::read(&String::from_utf8(changed).unwrap()).is_err(), "{at}");
        }
    }

    #[test]
    fn newer_and_foreign_texts_are_told_apart() {
        let text = write(&mark(TWELVE, 1), (0, 1), PLACE);
        let newer = text.replace("search 1", "search 2");
        assert_eq!(Saved::read(&newer), Err(ResumeError::Newer));
        assert_eq!(Saved::read("a shopping list\nmilk\n"), Err(ResumeError::NotASearch));
        assert_eq!(Saved::read(""), Err(ResumeError::Cut));
    }
}
