//! Saving, disturbed: killed at any moment, stopped by a limit, on file systems that can do less.
//!
//! The tests start this program again as the one that saves. `TANEKURA_KILLS` sets how often it is killed (`make
//! check` asks for 200); `TANEKURA_SAVE_FOLDER` names another file system to save on (`make check` gives a full disk and a FAT image).

#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test: what cannot be set up should stop it, and its figures are told"
)]

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use tanekura_lockdown::save::{SaveError, new_file, replace_file};

const LENGTH: usize = 2 << 20;

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("tanekura-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Every byte tells which save it belongs to.
fn contents(save: usize) -> Vec<u8> {
    vec![save as u8; LENGTH]
}

fn whole(file: &Path) -> bool {
    let bytes = fs::read(file).unwrap();
    bytes.len() == LENGTH && bytes.iter().all(|byte| *byte == bytes[0])
}

/// Does nothing as a test of its own: it is what the other tests start and kill.
#[test]
fn writer() {
    let (Some(folder), Ok(way)) =
        (std::env::var_os("TANEKURA_WRITER"), std::env::var("TANEKURA_WAY"))
    else {
        return;
    };
    let folder = PathBuf::from(folder);
    for save in 0.. {
        let bytes = contents(save);
        match way.as_str() {
            "new" => new_file(&folder.join(format!("document-{save}.pdf")), &bytes).unwrap(),
            "replace" => replace_file(&folder.join("plan"), &bytes).unwrap(),
            // The control: what a program does that does not know better.
            _ => fs::write(folder.join(format!("document-{save}.pdf")), &bytes).unwrap(),
        }
        if save > 400 {
            fs::read_dir(&folder)
                .unwrap()
                .flatten()
                .for_each(|entry| fs::remove_file(entry.path()).unwrap());
        }
    }
}

struct Left {
    whole: usize,
    partial: usize,
    stray: usize,
}

fn killed(way: &str, kills: u64) -> Left {
    let mut left = Left { whole: 0, partial: 0, stray: 0 };
    for kill in 0..kills {
        let folder = folder(way);
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "writer"])
            .env("TANEKURA_WRITER", &folder)
            .env("TANEKURA_WAY", way)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        while fs::read_dir(&folder).unwrap().next().is_none() {
            std::thread::sleep(Duration::from_micros(200));
        }
        // Spread over several saves, never twice at the same place.
        std::thread::sleep(Duration::from_micros(kill * 7_919 % 23_000));
        child.kill().unwrap();
        child.wait().unwrap();
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension().and_then(|ending| ending.to_str()) {
                Some("pdf") | None if whole(&path) => left.whole += 1,
                Some("pdf") | None => left.partial += 1,
                Some(_) => left.stray += 1,
            }
        }
        fs::remove_dir_all(folder).unwrap();
    }
    left
}

fn kills() -> u64 {
    std::env::var("TANEKURA_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(20)
}

#[test]
fn a_killed_program_leaves_whole_files_or_none() {
    let left = killed("new", kills());
    println!(
        "{} kills: {} whole, {} partial, {} stray",
        kills(),
        left.whole,
        left.partial,
        left.stray
    );
    assert_eq!((left.partial, left.stray), (0, 0));
    assert!(left.whole > 0, "nothing was ever saved: the test saw nothing");
    let control = killed("plain", 20);
    assert!(control.partial > 0, "even plain writing left no partial file: the test is blind");
}

#[test]
fn a_file_that_is_replaced_is_always_the_old_or_the_new_one() {
    let left = killed("replace", kills());
    assert_eq!(left.partial, 0);
    assert!(left.whole > 0, "nothing was ever saved: the test saw nothing");
}

#[test]
fn a_limit_that_is_reached_is_told_and_leaves_nothing() {
    if let Some(folder) = std::env::var_os("TANEKURA_LIMITED") {
        let folder = PathBuf::from(folder);
        assert_eq!(new_file(&folder.join("large.pdf"), &contents(1)), Err(SaveError::NoSpace));
        assert_eq!(replace_file(&folder.join("plan"), &contents(1)), Err(SaveError::NoSpace));
        new_file(&folder.join("small.pdf"), b"small").unwrap();
        return;
    }
    let folder = folder("limited");
    replace_file(&folder.join("plan"), b"the old one").unwrap();
    let error = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 64; exec \"$0\" \"$@\""])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", "a_limit_that_is_reached_is_told_and_leaves_nothing"])
        .env("TANEKURA_LIMITED", &folder)
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(error.success());
    assert!(!folder.join("large.pdf").exists());
    assert!(!folder.join("plan.new").exists());
    assert_eq!(fs::read(folder.join("plan")).unwrap(), b"the old one");
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn folders_that_may_not_be_written_to_are_told() {
    use std::os::unix::fs::PermissionsExt;
    if let Some(inside) = std::env::var_os("TANEKURA_CLOSED") {
        let error = new_file(&PathBuf::from(inside).join("x.pdf"), b"x").unwrap_err();
        assert_eq!(error, SaveError::NoPermission);
        return;
    }
    let folder = folder("closed");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    // Root may write anywhere, so somebody else tries, from a copy that everybody may read.
    let copy = folder.with_extension("copy");
    fs::copy(std::env::current_exe().unwrap(), &copy).unwrap();
    fs::set_permissions(&copy, fs::Permissions::from_mode(0o755)).unwrap();
    let mut other = Command::new(&copy);
    other
        .args(["--exact", "folders_that_may_not_be_written_to_are_told"])
        .env("TANEKURA_CLOSED", &folder)
        .current_dir("/")
        .stdout(Stdio::null());
    if is_root() {
        other.uid(4242);
    }
    let status = other.status().unwrap();
    fs::remove_file(copy).unwrap();
    assert!(status.success());
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
    fs::remove_dir_all(folder).unwrap();
}

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|about| std::os::unix::fs::MetadataExt::uid(&about) == 0)
}

/// On the folder that `make check` gives: a FAT image, then the same one filled up.
#[test]
fn another_file_system_takes_the_file_or_says_why_not() {
    let Some(folder) = std::env::var_os("TANEKURA_SAVE_FOLDER").map(PathBuf::from) else { return };
    let room = contents(3);
    new_file(&folder.join("DOC1.PDF"), &room).unwrap();
    assert!(whole(&folder.join("DOC1.PDF")));
    assert_eq!(new_file(&folder.join("DOC1.PDF"), b"x"), Err(SaveError::Exists));
    replace_file(&folder.join("PLAN"), b"the old one").unwrap();
    let mut saved = 1;
    let full = loop {
        saved += 1;
        match new_file(&folder.join(format!("DOC{saved}.PDF")), &room) {
            Ok(()) => {}
            Err(error) => break error,
        }
    };
    // Drivers outside the kernel give other reasons for a full disk; a code it is in any case.
    assert!(matches!(full, SaveError::NoSpace | SaveError::NoPermission | SaveError::Device));
    assert!(!folder.join(format!("DOC{saved}.PDF")).exists(), "a part of the file is left");
    assert_eq!(replace_file(&folder.join("PLAN"), &room), Err(full));
    assert_eq!(fs::read(folder.join("PLAN")).unwrap(), b"the old one");
    println!("{} files of 2 MiB, then {}; nothing left of the last", saved - 1, full.as_str());
}
