//! What the window says about its own isolation, and that it refuses words when there is none.
//!
//! The program has no switch for that. It is started through a helper that takes away the kernel's filters
//! (`without_seccomp`), as on a kernel without them; finding out is the program's own affair.

use tanekura_tests::processes::Process;
use tanekura_tests::programs::lockdown_example;
use tanekura_tests::screen::Desk;
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

/// What a screen reader reads for the shield in the header.
fn label(texts: &Texts, sentence: &str) -> String {
    texts.with("header-shield-label", "sentence", texts.get(sentence))
}
