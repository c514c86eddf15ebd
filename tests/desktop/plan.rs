//! The custody plan in the release window, worked through the accessibility tree and the keyboard: entered, looked at,
//! saved with the desktop's own chooser, closed, opened again with its password.

use std::fs;
use std::path::PathBuf;

use tanekura_tests::screen::{Desk, Window};
use tanekura_tests::texts::Texts;

const PASSWORD: &str = "four quiet horses";

#[test]
fn a_plan_is_kept_and_found_again_in_english_on_light() {
    kept("en", "light");
}

#[test]
fn a_plan_is_kept_and_found_again_in_japanese_on_dark() {
    kept("ja", "dark");
}

#[test]
fn a_phrase_is_refused_as_a_note_and_a_chooser_closes_with_a_lock() {
    let texts = Texts::of("en");
    let desk = Desk::start("plan-refused");
    let window = desk.open(&["--lang", "en"]);
    begin(&window, &texts);
    window.press(texts.get("plan-places-add"));
    window.focus(texts.get("plan-field-name"));
    window.type_text("legal winner thank year wave sausage worth useful legal winner thank yellow");
    window.press(texts.get("plan-done"));
    window.expect_text(texts.get("plan-error-holds-a-secret"));
    window.picture("plan-refused-en");
    window.press(texts.get("plan-cancel"));
    window.press(texts.get("step-whatif"));
    window.expect(texts.get("whatif-title"));
    window.press(texts.get("step-review"));
    window.expect(texts.get("review-title"));
    window.press(texts.get("review-calendar"));
    window.wait_for_chooser(texts.get("plan-chooser-calendar"));
    window.activate(texts.get("header-lock"));
    window.expect(texts.get("locked-title"));
    window.wait_for_no_chooser(texts.get("plan-chooser-calendar"));
}

fn kept(language: &str, theme: &str) {
    let texts = Texts::of(language);
    let picture = |name: &str| format!("plan-{name}-{language}-{theme}");
    let folder = empty_folder(language);
    let desk = Desk::start(&format!("plan-{language}"));
    let window = desk.open(&["--lang", language, "--theme", theme]);
    begin(&window, &texts);
    enter(&window, &texts, "plan-phrases-add", "plan-field-nickname", "main");
    enter(&window, &texts, "plan-places-add", "plan-field-name", "desk");
    enter(&window, &texts, "plan-holders-add", "plan-field-name", "Hana");
    window.press(texts.get("plan-items-add"));
    window.focus(texts.get("plan-field-seal"));
    window.type_text("A7");
    window.picture(&picture("form"));
    window.press(texts.get("plan-done"));
    window.expect_text(&texts.with("plan-seal", "seal", "A7"));
    window.press(texts.get("plan-undo"));
    window.expect_text(texts.get("plan-items-none"));
    window.press(texts.get("plan-redo"));
    window.expect_text(&texts.with("plan-seal", "seal", "A7"));
    window.picture(&picture("inventory"));

    window.press(texts.get("step-whatif"));
    window.expect(texts.get("whatif-title"));
    window.expect_text(&texts.with("weak-place-lost", "first", "desk"));
    window.expect_text(texts.get("fate-lost"));
    window.picture(&picture("whatif"));

    window.press(texts.get("step-review"));
    window.expect(texts.get("review-title"));
    window.press(texts.get("review-heirs"));
    let letter = folder.join("letter.pdf");
    window.answer_chooser(texts.get("plan-chooser-letter"), &letter);
    window.expect_text(&texts.with("review-written", "name", "letter.pdf"));
    assert!(fs::read(&letter).is_ok_and(|bytes| bytes.starts_with(b"%PDF-")));

    window.unfold(texts.get("plan-file-choose"));
    window.focus(texts.get("plan-file-label"));
    window.type_text(PASSWORD);
    window.press(texts.get("plan-file-set"));
    window.expect(texts.get("plan-file-is-set"));
    window.press(texts.get("plan-save"));
    let file = folder.join("papers.age");
    window.answer_chooser(texts.get("plan-chooser-save"), &file);
    window.expect_text(&texts.with("plan-saved", "name", "papers.age"));
    window.picture(&picture("review"));
    let bytes = fs::read(&file).unwrap_or_default();
    assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));

    window.press(texts.get("plan-close"));
    window.expect(texts.get("plan-title"));
    window.press(texts.get("plan-choose"));
    window.answer_chooser(texts.get("plan-chooser-open"), &file);
    window.expect_text(&texts.with("plan-file-chosen", "name", "papers.age"));
    window.focus(texts.get("plan-file-label"));
    window.type_text("another");
    window.press(texts.get("plan-file-open"));
    window.expect_text(texts.get("plan-error-wrong-passphrase"));
    window.focus(texts.get("plan-file-label"));
    window.type_text(PASSWORD);
    window.press(texts.get("plan-file-open"));
    window.expect(texts.get("inventory-title"));
    window.expect_text(&texts.with("plan-seal", "seal", "A7"));
    window.press(texts.get("header-lock"));
    window.expect(texts.get("locked-title"));
    let left: Vec<String> = names_in(&folder);
    assert_eq!(left, ["letter.pdf", "papers.age"], "nothing else was left there");
    // The desktop's library may write a list, but it names nothing.
    let recent = desk.recent_files();
    assert!(!recent.contains("<bookmark ") && !recent.contains("papers"), "{recent}");
    fs::remove_dir_all(folder).expect("the test made it");
}

fn begin(window: &Window<'_>, texts: &Texts) {
    window.press(texts.get("start-plan-button"));
    window.expect(texts.get("plan-title"));
    window.press(texts.get("plan-new"));
    window.expect(texts.get("inventory-title"));
}

fn enter(window: &Window<'_>, texts: &Texts, add: &str, field: &str, name: &str) {
    window.press(texts.get(add));
    window.focus(texts.get(field));
    window.type_text(name);
    window.press(texts.get("plan-done"));
    window.expect(&texts.with("plan-remove", "name", name));
}

fn empty_folder(name: &str) -> PathBuf {
    let folder =
        std::env::temp_dir().join(format!("tanekura-window-{name}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("the system's folder for such things can be written");
    folder
}

fn names_in(folder: &PathBuf) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the test made it");
    let mut names: Vec<String> =
        entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
