//! Files that are whole or not there: what the user saves, never half-written and never over something else.
//!
//! In: a path and all the bytes. Out: a file with exactly these bytes that only its owner can read, or a
//! [`SaveError`] and nothing changed. On Linux a new file has no name until it is complete (`O_TMPFILE`, then
//! linkat(2)), so a killed program leaves neither a part of it nor a stray copy. File systems without that (FAT,
//! exFAT, NFS) get the file at its own name at once, and it is taken away again when writing fails.
//!
//! Not here: what the bytes mean; whether they may be saved at all. Sources: open(2), link(2), rename(2).

mod synced;
#[cfg(target_os = "linux")]
mod unnamed;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

pub use synced::{Synced, synced_folder};

/// Why a file was not saved. Nothing that was there before has changed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum SaveError {
    /// Something with that name is there already.
    Exists,
    /// The folder is not there.
    NoFolder,
    /// What is given as the folder is a file.
    NotAFolder,
    /// The path ends in a folder, or names no file at all.
    NoName,
    /// The name is longer than the file system allows.
    NameTooLong,
    /// Nothing can be written to this file system.
    ReadOnly,
    /// This user may not write there.
    NoPermission,
    /// The disk, or the user's share of it, is full.
    NoSpace,
    /// There is something with that name that is no plain file: a folder, a device, a link.
    NotAPlainFile,
    /// The device refused, without a reason that this program knows.
    Device,
}

impl SaveError {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Exists,
        Self::NoFolder,
        Self::NotAFolder,
        Self::NoName,
        Self::NameTooLong,
        Self::ReadOnly,
        Self::NoPermission,
        Self::NoSpace,
        Self::NotAPlainFile,
        Self::Device,
    ];

    /// The code: never changes, stands in JSON and in the names of messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exists => "exists",
            Self::NoFolder => "no_folder",
            Self::NotAFolder => "not_a_folder",
            Self::NoName => "no_name",
            Self::NameTooLong => "name_too_long",
            Self::ReadOnly => "read_only",
            Self::NoPermission => "no_permission",
            Self::NoSpace => "no_space",
            Self::NotAPlainFile => "not_a_plain_file",
            Self::Device => "device",
        }
    }

    fn of(error: &io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::AlreadyExists => Self::Exists,
            Kind::NotFound => Self::NoFolder,
            Kind::NotADirectory => Self::NotAFolder,
            Kind::IsADirectory => Self::NotAPlainFile,
            Kind::ReadOnlyFilesystem => Self::ReadOnly,
            Kind::PermissionDenied => Self::NoPermission,
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::NoSpace,
            Kind::InvalidFilename => Self::NameTooLong,
            _ => Self::Device,
        }
    }
}

/// Saves a file that is not there yet. When this returns `Ok`, the bytes are on the disk.
///
/// # Errors
/// [`SaveError`]; whatever stood at `path` is untouched.
pub fn new_file(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let folder = folder_of(path)?;
    // Said before anything is written; the link or the exclusive creation below decides for good.
    if fs::symlink_metadata(path).is_ok() {
        return Err(SaveError::Exists);
    }
    #[cfg(target_os = "linux")]
    if let Some(outcome) = unnamed::save(&folder, path, bytes) {
        outcome.map_err(|error| SaveError::of(&error))?;
        settle(&folder);
        return Ok(());
    }
    named(path, bytes).map_err(|error| SaveError::of(&error))?;
    settle(&folder);
    Ok(())
}

/// Puts new contents into a file of ours that may be there already: progress, plans, places of a search. Holds no
/// secret in clear, because a killed program may leave the complete new file beside the old one, under the name with
/// `.new` behind it; the next call takes it away.
///
/// # Errors
/// [`SaveError`]; the old contents are untouched.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), SaveError> {
    let folder = folder_of(path)?;
    match fs::symlink_metadata(path) {
        Ok(about) if !about.is_file() => return Err(SaveError::NotAPlainFile),
        _ => {}
    }
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    let new = PathBuf::from(name);
    if fs::symlink_metadata(&new).is_ok_and(|about| about.is_file()) {
        fs::remove_file(&new).map_err(|error| SaveError::of(&error))?;
    }
    new_file(&new, bytes)?;
    fs::rename(&new, path).map_err(|error| {
        let _ = fs::remove_file(&new);
        SaveError::of(&error)
    })?;
    settle(&folder);
    Ok(())
}

/// The folder that a file is saved in.
fn folder_of(path: &Path) -> Result<PathBuf, SaveError> {
    if path.file_name().is_none() || path.as_os_str().to_string_lossy().ends_with(['/', '\\']) {
        return Err(SaveError::NoName);
    }
    let folder = match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    };
    let about = fs::metadata(folder).map_err(|error| SaveError::of(&error))?;
    if about.is_dir() { Ok(folder.into()) } else { Err(SaveError::NotAFolder) }
}

/// The way for file systems that have no files without a name.
fn named(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes).and_then(|()| file.sync_all()).inspect_err(|_| {
        let _ = fs::remove_file(path);
    })
}

/// Makes the new name last through a power cut. Not every file system can; the file itself is safe by then.
fn settle(folder: &Path) {
    let _ = File::open(folder).and_then(|folder| folder.sync_all());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn empty_folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("save-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<_> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_new_file_has_all_bytes_and_is_its_owners_alone() {
        let folder = empty_folder("new");
        let file = folder.join("document-1.pdf");
        let bytes: Vec<u8> = (0..200_000_u32).map(|n| n as u8).collect();
        new_file(&file, &bytes).unwrap();
        assert_eq!(fs::read(&file).unwrap(), bytes);
        assert_eq!(names(&folder), ["document-1.pdf"]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        }
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn nothing_is_ever_written_over() {
        let folder = empty_folder("over");
        let file = folder.join("document-1.pdf");
        fs::write(&file, b"old").unwrap();
        assert_eq!(new_file(&file, b"new"), Err(SaveError::Exists));
        assert_eq!(named(&file, b"new").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&file).unwrap(), b"old");
        #[cfg(unix)]
        {
            let link = folder.join("link.pdf");
            std::os::unix::fs::symlink(folder.join("nowhere"), &link).unwrap();
            assert_eq!(new_file(&link, b"new"), Err(SaveError::Exists));
            assert_eq!(replace_file(&link, b"new"), Err(SaveError::NotAPlainFile));
        }
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_file_of_ours_is_replaced_and_leaves_no_second_one() {
        let folder = empty_folder("replace");
        let file = folder.join("plan");
        replace_file(&file, b"one").unwrap();
        // What a killed program may have left.
        fs::write(folder.join("plan.new"), b"half").unwrap();
        replace_file(&file, b"two").unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"two");
        assert_eq!(names(&folder), ["plan"]);
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn places_that_cannot_take_a_file_have_a_code_each() {
        let folder = empty_folder("places");
        fs::write(folder.join("file"), b"").unwrap();
        let long = "n".repeat(300);
        for (path, error) in [
            (folder.join("missing/document.pdf"), SaveError::NoFolder),
            (folder.join("file/document.pdf"), SaveError::NotAFolder),
            (folder.join(long), SaveError::NameTooLong),
            (PathBuf::from("/"), SaveError::NoName),
            (folder.join("new/"), SaveError::NoName),
            (PathBuf::new(), SaveError::NoName),
            (folder.clone(), SaveError::Exists),
        ] {
            assert_eq!(new_file(&path, b"bytes"), Err(error), "{}", path.display());
        }
        assert_eq!(replace_file(&folder, b"bytes"), Err(SaveError::NotAPlainFile));
        fs::remove_dir_all(folder).unwrap();
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_device_is_told_and_leaves_nothing() {
        // /dev/full takes no bytes; as a folder it is none.
        assert_eq!(new_file(Path::new("/dev/full/x"), b"x"), Err(SaveError::NotAFolder));
        assert!(matches!(
            new_file(Path::new("/proc/document.pdf"), b"x"),
            Err(SaveError::NoFolder | SaveError::NoPermission | SaveError::Device)
        ));
    }
}
