//! What the window says about its own isolation, and that it refuses words when there is none.
//!
//! The program has no switch for that. It is started through a helper that takes away the kernel's filters
//! (`without_seccomp`), as on a kernel without them; finding out is the program's own affair.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use tanekura_tests::display::Display;
use tanekura_tests::processes::{Process, family, named};
use tanekura_tests::programs::{Running, Scratch, lockdown_example, release, wait_until};
use tanekura_tests::screen::Desk;
use tanekura_tests::sockets::{self, Sockets};
use tanekura_tests::texts::Texts;

#[test]
fn without_a_filter_the_window_says_so_and_takes_no_words() {
    for (language, theme) in [("en", "light"), ("ja", "dark")] {
        let texts = Texts::of(language);
        let desk = Desk::start(&format!("open-{language}"));
        let helper = lockdown_example("without_seccomp");
        let window = desk.open_through(&helper, &["--lang", language, "--theme", theme]);
        window.expect_text(texts.get("isolation-open"));
        window.expect_text(texts.get("open-refuses"));
        window.expect(&label(&texts, "header-shield-open"));
        window.picture(&format!("not-isolated-{language}-{theme}"));
        // The one job of the start screen cannot be begun, not by a screen reader either.
        window.expect(texts.get("start-check-button"));
        assert!(!window.is_enabled(texts.get("start-check-button")));
        window.activate(texts.get("start-check-button"));
        window.keys(&["Return"]);
        window.expect(texts.get("start-title"));
    }
}

#[test]
fn with_the_filter_the_header_names_the_kernel() {
    for language in ["en", "ja"] {
        let texts = Texts::of(language);
        let desk = Desk::start(&format!("kernel-{language}"));
        let window = desk.open(&["--lang", language]);
        window.expect(&label(&texts, "header-shield-kernel"));
        assert!(window.is_enabled(texts.get("start-check-button")));
        let family = window.family();
        assert!(family.len() >= 4, "{family:?}");
        assert!(family.iter().all(Process::is_confined), "{family:?}");
    }
}

#[test]
fn from_start_to_lock_the_kernel_makes_no_internet_socket() {
    let texts = Texts::of("en");
    let scratch = Scratch::new("watched-log");
    let log = scratch.path().join("strace");
    let watcher = scratch.path().join("watch");
    let watch = sockets::watch(&log);
    let words: Vec<&str> = std::iter::once(watch.get_program())
        .chain(watch.get_args())
        .filter_map(OsStr::to_str)
        .collect();
    fs::write(&watcher, format!("#!/bin/sh\nexec {} \"$@\"\n", words.join(" ")))
        .expect("a new file");
    fs::set_permissions(&watcher, fs::Permissions::from_mode(0o755)).expect("it is ours");

    let desk = Desk::start("watched");
    let window = desk.open_through(&watcher, &["--lang", "en"]);
    window.press(texts.get("start-check-button"));
    window.press(texts.get("shape-onward"));
    window.focus(&texts.with("slot-empty", "number", 1));
    for number in 1..=12 {
        window.type_text(if number == 12 { "about" } else { "abandon" });
        window.keys(&["Return"]);
        window.expect(&texts.with("slot-known", "number", number));
    }
    window.press(texts.get("words-check"));
    window.expect(texts.get("verdict-consistent"));
    window.activate(texts.get("header-lock"));
    window.expect(texts.get("locked-title"));
    drop(window);
    let seen = Sockets::read(&log);
    // The self-check asks each time it looks; without those the watcher would have seen nothing.
    assert!(seen.asked > 0, "strace saw no attempt: the test is blind");
    assert_eq!((seen.made, seen.rings), (0, 0), "{seen:?}");
}

/// Somebody without rights who exists on every machine.
const NOBODY: u32 = 65534;

#[test]
fn other_programs_of_the_same_person_cannot_open_the_windows_memory() {
    // As root the test becomes an ordinary person: root may open everything.
    let root = fs::metadata("/proc/self").is_ok_and(|about| about.uid() == 0);
    let become_ordinary = |command: &mut Command| {
        if root {
            command.uid(NOBODY).gid(NOBODY);
        }
    };
    let display = Display::start("memory-of-others", "1100x900");
    let scratch = Scratch::new("memory-of-others-program");
    let program = scratch.path().join("tanekura-desktop");
    fs::copy(release("tanekura-desktop"), &program).expect("room for a copy");
    let open = |path: &Path| fs::set_permissions(path, fs::Permissions::from_mode(0o755));
    for path in [scratch.path(), display.home().parent().expect("it has one")] {
        open(path).expect("it is ours");
    }
    if root {
        for path in [display.home(), display.runtime()] {
            chown(path, Some(NOBODY), Some(NOBODY)).expect("root may");
        }
    }
    let mut command = Command::new(&program);
    display.dress(&mut command).current_dir("/").stdout(Stdio::null()).stderr(Stdio::null());
    become_ordinary(&mut command);
    let window = Running::start(&mut command);
    wait_until("the page's process", Duration::from_secs(20), || {
        !named(&family(window.pid()), "WebKitWebProces").is_empty()
    });
    std::thread::sleep(Duration::from_secs(1));

    let opens = |pid: u32| {
        let mut command = Command::new("sh");
        command.args(["-c", &format!("exec < /proc/{pid}/mem")]).stderr(Stdio::null());
        become_ordinary(&mut command);
        command.status().expect("a shell").success()
    };
    let mut other = Command::new("sleep");
    other.arg("60");
    become_ordinary(&mut other);
    let other = Running::start(&mut other);
    // Where the kernel keeps all programs apart (Yama), the control has nothing to show.
    let scope = fs::read_to_string("/proc/sys/kernel/yama/ptrace_scope").unwrap_or_default();
    assert!(opens(other.pid()) || scope.trim() > "0", "the test is blind");

    let family = family(window.pid());
    let holders: Vec<&Process> = family
        .iter()
        .filter(|it| it.name.starts_with("tanekura") || it.name.starts_with("WebKit"))
        .collect();
    assert!(holders.len() >= 4, "launcher, window, network and page: {family:?}");
    for process in holders {
        assert!(!opens(process.pid), "{process:?} can be read");
        let limits = fs::read_to_string(format!("/proc/{}/limits", process.pid)).expect("there");
        let core = limits.lines().find(|line| line.starts_with("Max core file size"));
        let fields: Vec<&str> = core.expect("a limit").split_whitespace().collect();
        assert_eq!(fields.get(4..6), Some(["1", "1"].as_slice()), "{process:?}: core files");
    }
}

/// What a screen reader reads for the shield in the header.
fn label(texts: &Texts, sentence: &str) -> String {
    texts.with("header-shield-label", "sentence", texts.get(sentence))
}
