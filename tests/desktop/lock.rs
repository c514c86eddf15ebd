//! What a lock leaves: nothing in memory, everybody confined, a page that works. For every way to be locked.

use std::process::Command;
use tanekura_phrase::{List, Phrase};
use tanekura_secret::{SecretBytes, SecretText};
use tanekura_tests::memory::{Found, Wanted, may_search, search, total};
use tanekura_tests::processes::Process;
use tanekura_tests::root::may_look_inside;
use tanekura_tests::screen::{Desk, Window, tell};
use tanekura_tests::texts::Texts;
#[cfg(feature = "long")]
use tanekura_tests::{programs::wait_until, screen::PATIENCE};

/// Made for this test and used nowhere else.
const ENTROPY: [u8; 16] = [
    0xc4, 0x1b, 0x77, 0xe0, 0x92, 0x5d, 0x3a, 0xf8, 0x06, 0xcb, 0xd1, 0x4e, 0x29, 0xb5, 0x80, 0x6f,
];

#[test]
fn every_process_is_confined_before_and_after_a_lock() {
    let texts = Texts::of("en");
    let desk = Desk::start("confined");
    let window = desk.open(&["--lang", "en"]);
    assert_confined(&window);
    window.activate(texts.get("header-lock"));
    window.expect(texts.get("locked-title"));
    assert_confined(&window);
}

#[test]
fn a_pasted_phrase_is_in_memory_before_a_lock_and_nowhere_after_it() {
    if !may_look_inside("a_pasted_phrase_is_in_memory_before_a_lock_and_nowhere_after_it") {
        return;
    }
    let texts = Texts::of("en");
    let desk = Desk::start("memory");
    let window = desk.open(&["--lang", "en"]);
    go_to_words(&window, &texts);
    let phrase = phrase();
    // EXPOSE: a phrase that guards nothing; the test looks for it.
    desk.offer_on_clipboard(phrase.expose());
    window.focus(&texts.with("slot-empty", "number", 1));
    window.keys(&["ctrl+v"]);
    window.expect(&texts.with("slot-known", "number", 12));
    window.press(texts.get("words-check"));
    window.expect(texts.get("verdict-consistent"));

    let wanted = traces(&phrase);
    let before = found_in(&window, &wanted);
    tell(&format!("before the lock: {}", told(&before)));
    let page = window.web_process().expect("there is a page");
    let in_page = before.iter().filter(|it| it.pid == page).count();
    assert!(
        in_page > 0,
        "the search sees nothing in the page: it would see nothing after a lock either"
    );

    window.activate(texts.get("header-lock"));
    window.expect(texts.get("locked-title"));
    let after = found_in(&window, &wanted);
    assert_eq!(total(&after), 0, "after the lock: {}", told(&after));
}

#[test]
fn a_typed_phrase_is_nowhere_after_a_lock() {
    if !may_look_inside("a_typed_phrase_is_nowhere_after_a_lock") {
        return;
    }
    let texts = Texts::of("en");
    let desk = Desk::start("typed");
    let window = desk.open(&["--lang", "en"]);
    go_to_words(&window, &texts);
    let phrase = phrase();
    window.focus(&texts.with("slot-empty", "number", 1));
    // EXPOSE: a phrase that guards nothing; the test types it.
    for (word, number) in phrase.expose().split(' ').zip(1..) {
        window.type_text(word);
        window.keys(&["Return"]);
        window.expect(&texts.with("slot-known", "number", number));
    }
    window.press(texts.get("words-check"));
    window.expect(texts.get("verdict-consistent"));
    let wanted = traces(&phrase);
    let before = found_in(&window, &wanted);
    tell(&format!("before the lock: {}", told(&before)));
    assert!(total(&before) > 0, "the search sees nothing of a session that holds the phrase");
    window.activate(texts.get("header-lock"));
    window.expect(texts.get("locked-title"));
    let after = found_in(&window, &wanted);
    assert_eq!(total(&after), 0, "after the lock: {}", told(&after));
}

#[test]
fn typed_text_and_a_passphrase_are_in_memory_before_a_lock_and_nowhere_after_it() {
    if !may_look_inside(
        "typed_text_and_a_passphrase_are_in_memory_before_a_lock_and_nowhere_after_it",
    ) {
        return;
    }
    let texts = Texts::of("en");
    let desk = Desk::start("text");
    let window = desk.open(&["--lang", "en"]);
    go_to_words(&window, &texts);
    // In no list, so it crosses as text and not as a number; and in no library, so every find is ours.
    let word = "qzxjvkwpyt";
    window.focus(&texts.with("slot-empty", "number", 12));
    window.type_text(word);
    window.keys(&["Return"]);
    window.expect(&texts.with("slot-unknown", "number", 12));
    // EXPOSE: a phrase that guards nothing; pasted over the word, so that there is something to compare.
    desk.offer_on_clipboard(phrase().expose());
    window.focus(&texts.with("slot-empty", "number", 1));
    window.keys(&["ctrl+v"]);
    window.expect(&texts.with("slot-known", "number", 12));
    window.press(texts.get("words-check"));
    window.press(texts.get("result-accounts"));
    window.expect(texts.get("accounts-title"));
    window.unfold(texts.get("passphrase-question"));
    let passphrase = "vjqkzpwyxt";
    window.focus(texts.get("passphrase-label"));
    window.type_text(passphrase);
    window.press(texts.get("passphrase-use"));
    window.expect(texts.get("passphrase-is-set"));

    let wanted = [Wanted::text("word", word), Wanted::text("passphrase", passphrase)];
    let before = found_in(&window, &wanted);
    tell(&format!("before the lock: {}", told(&before)));
    for name in ["word", "passphrase"] {
        assert!(before.iter().any(|it| it.name == name), "the search does not see the {name}");
    }
    window.activate(texts.get("header-lock"));
    window.expect(texts.get("locked-title"));
    let after = found_in(&window, &wanted);
    assert_eq!(total(&after), 0, "after the lock: {}", told(&after));
}

#[test]
fn nobody_there_locks_the_window() {
    let texts = Texts::of("ja");
    let desk = Desk::start("idle");
    let window = desk.open(&["--lang", "ja", "--idle", "4"]);
    go_to_words(&window, &texts);
    window.focus(&texts.with("slot-empty", "number", 1));
    window.type_text("zebr");
    let page = window.web_process();
    window.expect_text(texts.get("locked-idle"));
    assert_ne!(window.web_process(), page, "the page's process is another one");
    window.press(texts.get("locked-again"));
    window.expect(texts.get("start-title"));
}

#[test]
fn a_web_process_that_is_killed_leaves_a_locked_window_that_works() {
    let texts = Texts::of("en");
    let desk = Desk::start("killed");
    let window = desk.open(&["--lang", "en"]);
    go_to_words(&window, &texts);
    let page = window.web_process().expect("there is a page");
    kill(page);
    window.expect_text(texts.get("locked-fault"));
    assert_confined(&window);
    window.press(texts.get("locked-again"));
    window.expect(texts.get("start-title"));
}

/// Fifty times, at moments that differ. Long, so it runs with `make check`.
#[cfg(feature = "long")]
#[test]
fn fifty_kills_leave_a_window_that_works() {
    let texts = Texts::of("en");
    let desk = Desk::start("kills");
    let window = desk.open(&["--lang", "en"]);
    let mut page = window.web_process();
    for kills in 1..=50_u64 {
        kill(page.expect("there is a page"));
        wait_until("another page", PATIENCE, || {
            let now = window.web_process();
            now.is_some() && now != page
        });
        // Killed before it has told the engine its number, WebKitGTK 2.50 ends the whole program: nothing is left
        // behind, but nothing is recovered either. So the page may begin, and is then killed at any moment.
        window.expect_text(texts.get("locked-fault"));
        std::thread::sleep(std::time::Duration::from_millis(kills * 37 % 400));
        page = window.web_process();
    }
    window.expect_text(texts.get("locked-fault"));
    window.press(texts.get("locked-again"));
    window.expect(texts.get("start-title"));
    assert_confined(&window);
    tell("50 of 50 kills survived");
}

#[test]
fn a_display_that_is_not_there_is_said_in_the_persons_language() {
    for (language, part) in [("en", "tanekura check"), ("ja", "画面が見つかりません")] {
        let output = Command::new(tanekura_tests::programs::release("tanekura-desktop"))
            .args(["--lang", language])
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .output()
            .expect("the program starts");
        assert_eq!(output.status.code(), Some(3));
        let said = String::from_utf8(output.stderr).expect("text");
        assert!(said.contains(part), "{said}");
        assert!(output.stdout.is_empty());
    }
}

fn phrase() -> SecretText {
    let entropy = SecretBytes::taking(&mut ENTROPY.clone());
    Phrase::from_entropy(List::English, &entropy).expect("sixteen bytes").shown_text()
}

/// The phrase as text and as the numbers behind it. Single words prove nothing: the lists are in memory.
fn traces(phrase: &SecretText) -> Vec<Wanted> {
    // EXPOSE: to be searched for.
    let words: Vec<&str> = phrase.expose().split(' ').collect();
    let mut wanted = Wanted::pairs(&words);
    wanted.push(Wanted::bytes("entropy", &ENTROPY));
    let seed = seed_of(phrase);
    wanted.push(Wanted::bytes("seed", &seed));
    wanted.push(Wanted::bytes("half a seed", seed.get(32..).unwrap_or_default()));
    wanted
}

/// PBKDF2 as the standard writes it, so that the test does not ask the program what to look for.
fn seed_of(phrase: &SecretText) -> Vec<u8> {
    let script = "import hashlib,sys;sys.stdout.buffer.write(hashlib.pbkdf2_hmac('sha512',sys.stdin.buffer.read(),b'mnemonic',2048))";
    let mut python = Command::new("/usr/bin/python3")
        .args(["-c", script])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("Python starts");
    let mut input = python.stdin.take().expect("a pipe was asked for");
    // EXPOSE: a phrase that guards nothing.
    std::io::Write::write_all(&mut input, phrase.expose().as_bytes()).expect("Python listens");
    drop(input);
    let seed = python.wait_with_output().expect("Python answers").stdout;
    assert_eq!(seed.len(), 64);
    seed
}

fn found_in(window: &Window<'_>, wanted: &[Wanted]) -> Vec<Found> {
    let family = window.family();
    for Process { pid, name, .. } in &family {
        assert!(may_search(*pid), "no right to read the memory of {name}");
    }
    family.iter().flat_map(|process| search(process.pid, wanted)).collect()
}

/// Where and how often; never what.
fn told(found: &[Found]) -> String {
    let line = |it: &Found| format!("{} × {} in {} {}", it.count, it.name, it.pid, it.mapping);
    found.iter().map(line).collect::<Vec<_>>().join("; ")
}

fn assert_confined(window: &Window<'_>) {
    let family = window.family();
    assert!(family.len() >= 4, "launcher, window, network and web process: {family:?}");
    let free: Vec<_> = family.iter().filter(|process| !process.is_confined()).collect();
    assert!(free.is_empty(), "not confined: {free:?}");
}

fn kill(pid: u32) {
    let status = Command::new("kill").args(["-KILL", &pid.to_string()]).status();
    assert!(status.is_ok_and(|status| status.success()), "process {pid} could not be killed");
}

fn go_to_words(window: &Window<'_>, texts: &Texts) {
    window.press(texts.get("start-check-button"));
    window.expect(texts.get("shape-title"));
    window.press(texts.get("shape-onward"));
    window.expect(texts.get("words-title"));
}
