//! The file that keeps how far a search is, so that it can be taken up again.
//!
//! In: where the search is. Out: a file that is always whole and holds no secret, and the place that it tells. What
//! stands in it is the business of crate `repair` (`resume`).

use std::fs;
use std::path::{Path, PathBuf};

use tanekura_guide::message_id;
use tanekura_lockdown::save::{self, SaveError};
use tanekura_repair::Place;
use tanekura_repair::resume::{self, Mark, ResumeError, Saved};

use crate::arguments::RepairJob;
use crate::failure::{Exit, Failure};

/// A resume file is smaller than this.
const LARGEST_FILE: u64 = 4096;

/// The file to go on from.
pub(crate) struct Keeper {
    pub(crate) file: Option<PathBuf>,
    mark: Option<Mark>,
    part: (u64, u64),
    pub(crate) from: Place,
}

impl Keeper {
    pub(crate) fn open(
        job: &RepairJob,
        part: (u64, u64),
        mark: impl Fn([u8; 16]) -> Mark,
    ) -> Result<Self, Failure> {
        let Some(file) = job.resume.clone() else {
            return Ok(Self { file: None, mark: None, part, from: Place::default() });
        };
        let (mark, from) = match saved(&file)? {
            Some(saved) => {
                let mark = mark(saved.salt());
                (mark, saved.place_in(&mark, part).map_err(|error| refused(&error))?)
            }
            None => {
                let mut salt = [0; 16];
                getrandom::fill(&mut salt).map_err(|_| unsaved(SaveError::Device))?;
                (mark(salt), Place::default())
            }
        };
        let keeper = Self { file: Some(file), mark: Some(mark), part, from };
        // A place that cannot be written to is told now, and not after hours.
        keeper.save(from)?;
        Ok(keeper)
    }

    /// Replaces the file as a whole, so that there is always a whole one.
    pub(crate) fn save(&self, place: Place) -> Result<(), Failure> {
        let (Some(file), Some(mark)) = (&self.file, &self.mark) else { return Ok(()) };
        let text = resume::write(mark, self.part, place);
        save::replace_file(file, text.as_bytes()).map_err(unsaved)
    }

    pub(crate) fn remove(&self) {
        if let Some(file) = &self.file {
            let _ = fs::remove_file(file);
        }
    }
}

fn saved(file: &Path) -> Result<Option<Saved>, Failure> {
    let unreadable = || Failure::new(Exit::Device, "resume-unreadable", "resume-unreadable-do");
    match fs::metadata(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(_) => return Err(unreadable()),
        Ok(about) if about.len() > LARGEST_FILE || !about.is_file() => {
            return Err(refused(&ResumeError::NotASearch));
        }
        Ok(_) => {}
    }
    let bytes = fs::read(file).map_err(|_| unreadable())?;
    let text = String::from_utf8(bytes).map_err(|_| refused(&ResumeError::NotASearch))?;
    Saved::read(&text).map(Some).map_err(|error| refused(&error))
}

fn refused(error: &ResumeError) -> Failure {
    Failure::composed(Exit::Device, "repair-refused", &error.code().replace('_', "-"))
}

fn unsaved(error: SaveError) -> Failure {
    Failure::composed(Exit::Device, "resume-unsaved", &message_id("save", error.as_str()))
}
