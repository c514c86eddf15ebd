//! Puts the library for WebKit's processes where they can load it.
//!
//! In: the private directory of this run. Out: a directory with the library in it, to be named in
//! `LD_LIBRARY_PATH`: that is also the one list of directories that WebKit's sandbox lets its processes see.
//! What the library does: `preload/library.rs`.

use std::fs::{DirBuilder, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

/// Compiled by the build script; empty where it could not be.
static LIBRARY: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/preload.so"));

/// Writes the library. `None` when there is none or it cannot be written; then the window starts without it and
/// says so (`debugger_attach` is off).
pub(super) fn provide(private_directory: &Path) -> Option<PathBuf> {
    if LIBRARY.is_empty() {
        return None;
    }
    let directory = private_directory.join("lib");
    DirBuilder::new().mode(0o700).create(&directory).ok()?;
    let mut file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o500)
        .open(directory.join(super::names::PRELOAD))
        .ok()?;
    file.write_all(LIBRARY).ok()?;
    Some(directory)
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    #[test]
    fn the_library_is_there_and_other_programs_do_not_mind_it() {
        let directory = std::env::temp_dir().join(format!("preload-{}", std::process::id()));
        DirBuilder::new().mode(0o700).create(&directory).expect("a scratch directory");
        let place = provide(&directory).expect("built on this machine");
        assert!(provide(&directory).is_none(), "an existing file is not taken over");
        // The loader complains on standard error about a library that it cannot load.
        let output = Command::new("cat")
            .arg("/proc/self/maps")
            .env("LD_LIBRARY_PATH", &place)
            .env("LD_PRELOAD", super::super::names::PRELOAD)
            .output()
            .expect("cat starts");
        std::fs::remove_dir_all(&directory).expect("removed");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "");
        let maps = String::from_utf8_lossy(&output.stdout);
        assert!(maps.contains(super::super::names::PRELOAD), "it was not loaded");
    }
}
