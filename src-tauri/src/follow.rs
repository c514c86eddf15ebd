//! How far somebody is in the checklists: in memory, and in a file if the person wants one kept.
//!
//! In: deeds (a tick, a note). Out: the progress, and where it is kept. It holds no secret: notes that read like one are
//! refused before they get here. A lock leaves it alone. Nothing is written before the person asks for it.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tanekura_guide::progress::{NoteError, ParseError, Progress};
use tanekura_lockdown::save::{SaveError, replace_file};

/// A progress file is never larger.
const LARGEST: u64 = 8 * 1024 * 1024;

/// Why a deed was not kept.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum NotKept {
    /// It cannot be noted.
    Note(NoteError),
    /// The file could not be written; nothing has changed, in memory either.
    Save(SaveError),
}

impl NotKept {
    /// The message that tells it; its advice ends in `-do`.
    pub(crate) fn message_id(self) -> String {
        match self {
            Self::Note(error) => tanekura_guide::message_id("note", error.as_str()),
            Self::Save(error) => tanekura_guide::message_id("save", error.as_str()),
        }
    }
}

/// The progress of this person on this computer.
pub(crate) struct Follow {
    inner: Mutex<Inner>,
}

struct Inner {
    progress: Progress,
    /// Where it would be kept. None when this system does not say where programs keep such things.
    file: Option<PathBuf>,
    kept: bool,
    /// A file that is there and cannot be read. It is left as it is.
    problem: Option<ParseError>,
}

impl Follow {
    /// Goes on from `file`, if it is there.
    pub(crate) fn open(file: Option<PathBuf>) -> Self {
        let read = file.as_deref().map_or(Ok(None), read);
        let (progress, kept, problem) = match read {
            Ok(Some(progress)) => (progress, true, None),
            Ok(None) => (Progress::default(), false, None),
            Err(error) => (Progress::default(), false, Some(error)),
        };
        Self { inner: Mutex::new(Inner { progress, file, kept, problem }) }
    }

    /// Where this system keeps what programs remember about a person.
    pub(crate) fn usual_file() -> Option<PathBuf> {
        let folder = |name: &str| {
            std::env::var_os(name).map(PathBuf::from).filter(|folder| folder.is_absolute())
        };
        let data =
            folder("XDG_DATA_HOME").or_else(|| Some(folder("HOME")?.join(".local/share")))?;
        Some(data.join("tanekura").join("checklists"))
    }

    /// The progress as it is.
    pub(crate) fn progress(&self) -> Progress {
        self.inner().progress.clone()
    }

    /// Where it is or would be kept.
    pub(crate) fn file(&self) -> Option<PathBuf> {
        self.inner().file.clone()
    }

    /// Whether it is kept.
    pub(crate) fn is_kept(&self) -> bool {
        self.inner().kept
    }

    /// Why the file that is there is not used.
    pub(crate) fn problem(&self) -> Option<ParseError> {
        self.inner().problem
    }

    /// Does something to the progress, and keeps it if it is kept. All or nothing.
    pub(crate) fn change(
        &self,
        deed: impl FnOnce(&mut Progress) -> Result<(), NoteError>,
    ) -> Result<(), NotKept> {
        let mut inner = self.inner();
        let mut changed = inner.progress.clone();
        deed(&mut changed).map_err(NotKept::Note)?;
        if let (true, Some(file)) = (inner.kept, &inner.file) {
            write(file, &changed).map_err(NotKept::Save)?;
        }
        inner.progress = changed;
        Ok(())
    }

    /// Begins to keep it, or takes the file away. What is ticked in this window stays ticked.
    pub(crate) fn keep(&self, keep: bool) -> Result<(), NotKept> {
        let mut inner = self.inner();
        let file = inner.file.clone().ok_or(NotKept::Save(SaveError::NoFolder))?;
        if inner.problem.is_some() {
            return Err(NotKept::Save(SaveError::Exists));
        }
        if keep {
            write(&file, &inner.progress).map_err(NotKept::Save)?;
        } else if inner.kept {
            fs::remove_file(&file).map_err(|_| NotKept::Save(SaveError::Device))?;
        }
        inner.kept = keep;
        Ok(())
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read(file: &Path) -> Result<Option<Progress>, ParseError> {
    match fs::metadata(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Ok(about) if about.len() > LARGEST => return Err(ParseError::TooLarge),
        _ => {}
    }
    let bytes = fs::read(file).map_err(|_| ParseError::NotOurs)?;
    Progress::parse(&bytes).map(Some)
}

fn write(file: &Path, progress: &Progress) -> Result<(), SaveError> {
    if let Some(folder) = file.parent() {
        // When this fails, saving says why.
        let _ = fs::create_dir_all(folder);
    }
    replace_file(file, progress.to_text().as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use tanekura_guide::progress::Day;

    fn place(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("follow-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder.join("tanekura").join("checklists")
    }

    fn tick(follow: &Follow) -> Result<(), NotKept> {
        let day = Day::parse("2026-11-22").unwrap();
        follow.change(|progress| progress.tick("write-new", "offline", day))
    }

    #[test]
    fn nothing_is_written_before_it_is_asked_for_and_all_comes_back_afterwards() {
        let file = place("keep");
        let follow = Follow::open(Some(file.clone()));
        tick(&follow).unwrap();
        assert!(!file.exists());
        follow.keep(true).unwrap();
        assert_eq!(Follow::open(Some(file.clone())).progress(), follow.progress());
        follow.keep(false).unwrap();
        assert!(!file.exists());
        assert_eq!(follow.progress().of("write-new").len(), 1);
        fs::remove_dir_all(file.parent().unwrap().parent().unwrap()).unwrap();
    }

    #[test]
    fn a_file_that_cannot_be_read_is_left_as_it_is() {
        let file = place("foreign");
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, b"something else").unwrap();
        let follow = Follow::open(Some(file.clone()));
        assert!(follow.problem().is_some());
        tick(&follow).unwrap();
        assert!(follow.keep(true).is_err());
        assert_eq!(fs::read(&file).unwrap(), b"something else");
        fs::remove_dir_all(file.parent().unwrap().parent().unwrap()).unwrap();
    }

    #[test]
    fn a_deed_that_cannot_be_saved_has_not_happened() {
        let file = place("unsaved");
        let follow = Follow::open(Some(file.clone()));
        follow.keep(true).unwrap();
        // The folder's place is taken by a file.
        let folder = file.parent().unwrap();
        fs::remove_dir_all(folder).unwrap();
        fs::write(folder, b"").unwrap();
        assert!(matches!(tick(&follow), Err(NotKept::Save(_))));
        assert!(follow.progress().of("write-new").is_empty());
        fs::remove_dir_all(folder.parent().unwrap()).unwrap();
    }
}
