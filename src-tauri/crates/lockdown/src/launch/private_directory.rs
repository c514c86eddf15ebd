//! A directory that only this run uses, in memory, gone when the window closes.
//!
//! In: nothing. Out: `$XDG_RUNTIME_DIR/tanekura-PID`, mode 0700, or the like under `/dev/shm` when the
//! session has no runtime directory. Never `/tmp`: that may be a disk. Directories that a killed run left
//! behind are removed on the way.

use std::fs::{self, DirBuilder};
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::path::{Path, PathBuf};

const PREFIX: &str = "tanekura-";

/// The directory; dropped, it is removed with all that is in it.
pub(super) struct PrivateDirectory(PathBuf);

impl PrivateDirectory {
    pub(super) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for PrivateDirectory {
    fn drop(&mut self) {
        // What cannot be removed stays in memory until the person logs out; there is nobody to tell.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Makes the directory, or `None` when there is no place in memory for it.
pub(super) fn make() -> Option<PrivateDirectory> {
    let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
    let usual = PathBuf::from(format!("/run/user/{}", rustix::process::geteuid().as_raw()));
    [session, Some(usual), Some(PathBuf::from("/dev/shm"))]
        .into_iter()
        .flatten()
        .filter(|parent| parent.is_absolute())
        .find_map(|parent| make_in(&parent))
}

fn make_in(parent: &Path) -> Option<PrivateDirectory> {
    remove_left_behind(parent);
    let path = parent.join(format!("{PREFIX}{}", std::process::id()));
    // `create` fails when the name exists, so nobody can have prepared it for us.
    DirBuilder::new().mode(0o700).create(&path).ok()?;
    Some(PrivateDirectory(path))
}

/// Removes directories of runs that no longer exist. Only our own, only by the exact form of their name.
fn remove_left_behind(parent: &Path) {
    let me = rustix::process::geteuid().as_raw();
    let Ok(entries) = fs::read_dir(parent) else { return };
    for entry in entries.filter_map(Result::ok) {
        let name = entry.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.parse::<u32>().ok());
        let Some(number) = number else { continue };
        // `symlink_metadata`: a link is not a directory, so it is never followed.
        let Ok(about) = fs::symlink_metadata(entry.path()) else { continue };
        if about.is_dir() && about.uid() == me && !Path::new(&format!("/proc/{number}")).exists() {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn scratch(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a scratch directory");
        path
    }

    #[test]
    fn it_is_ours_alone_and_gone_afterwards() {
        let parent = scratch("private-directory");
        let made = make_in(&parent).expect("made");
        let path = made.path().to_path_buf();
        let mode = fs::metadata(&path).expect("exists").permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
        fs::create_dir_all(path.join("cache/deep")).expect("written into");
        fs::write(path.join("cache/deep/file"), b"x").expect("written into");
        assert!(make_in(&parent).is_none(), "an existing directory is not taken over");
        drop(made);
        assert!(!path.exists());
        fs::remove_dir_all(parent).expect("removed");
    }

    #[test]
    fn only_directories_of_runs_that_are_gone_are_removed() {
        let parent = scratch("left-behind");
        // No process has a number above 4 194 304, the largest that Linux gives.
        for name in ["tanekura-4999999", "tanekura-x", "tanekura-1", "other-4999999"] {
            fs::create_dir(parent.join(name)).expect("made");
        }
        remove_left_behind(&parent);
        assert!(!parent.join("tanekura-4999999").exists());
        for name in ["tanekura-x", "tanekura-1", "other-4999999"] {
            assert!(parent.join(name).exists(), "{name}");
        }
        fs::remove_dir_all(parent).expect("removed");
    }
}
