//! Guides and checklists in the release window, worked through the accessibility tree and the keyboard, in both languages.

use tanekura_tests::screen::Desk;
use tanekura_tests::texts::Texts;

#[test]
fn a_guide_leads_into_a_check_and_back_in_english_on_light() {
    guided("en", "light");
}

#[test]
fn a_guide_leads_into_a_check_and_back_in_japanese_on_dark() {
    guided("ja", "dark");
}

#[test]
fn a_checklist_is_ticked_kept_and_taken_back_in_english_on_dark() {
    listed("en", "dark");
}

#[test]
fn a_checklist_is_ticked_kept_and_taken_back_in_japanese_on_light() {
    listed("ja", "light");
}

/// From the start page over the first question to a step that opens the check, and back with the bar.
fn guided(language: &str, theme: &str) {
    let texts = Texts::of(language);
    let desk = Desk::start(&format!("guidance-{language}"));
    let window = desk.open(&["--lang", language, "--theme", theme]);
    window.press(texts.get("start-guides-button"));
    window.expect(texts.get("guides-title"));
    window.picture(&format!("guides-{language}-{theme}"));
    window.focus(texts.get("guides-search"));
    window.type_text("4001");
    window.keys(&["Return"]);
    window.expect(texts.get("guides-found"));
    window.press(texts.get("guides-ask-button"));
    window.expect(texts.get("guide-start-see"));
    window.picture(&format!("guide-question-{language}-{theme}"));
    window.press(texts.get("guide-start-see-password-box"));
    window.expect(texts.get("guide-logged-out-unlock"));
    window.picture(&format!("guide-step-{language}-{theme}"));
    window.press(texts.get("back"));
    window.expect(texts.get("guide-start-see"));
    window.press(texts.get("guide-all"));
    window.press(texts.get("origin-title"));
    window.focus(texts.get("origin-text"));
    window.type_text("metarnask.io");
    window.press(texts.get("origin-compare"));
    window.expect_text(texts.get("genuine-look-alike"));
    window.picture(&format!("origin-{language}-{theme}"));
}

/// Ticks an item, has it kept in a file, and takes it back.
fn listed(language: &str, theme: &str) {
    let texts = Texts::of(language);
    let desk = Desk::start(&format!("checklist-{language}"));
    let window = desk.open(&["--lang", language, "--theme", theme]);
    window.press(texts.get("start-checklists-button"));
    window.expect(texts.get("checklists-title"));
    window.picture(&format!("checklists-{language}-{theme}"));
    window.press(texts.get("list-of-write-new"));
    window.expect(texts.get("list-of-write-new"));
    window.activate_box(texts.get("item-quiet-room"));
    window.expect_text(&texts.with("checklist-done-on", "date", today()));
    window.picture(&format!("checklist-{language}-{theme}"));
    window.activate_box(texts.get("checklist-keep"));
    window.expect_text(texts.get("checklist-kept"));
    let kept = desk.home().join(".local/share/tanekura/checklists");
    let text = std::fs::read_to_string(&kept).expect("the progress is kept");
    assert!(text.contains("write-new quiet-room"), "{text}");
    window.press(texts.get("checklist-undo"));
    window.expect_text(texts.get("checklist-kept"));
    let text = std::fs::read_to_string(&kept).expect("the progress is kept");
    assert!(!text.contains("quiet-room"), "{text}");
}

/// The day as a tick shows it, in Universal Time.
fn today() -> String {
    let date = std::process::Command::new("date").args(["-u", "+%F"]).output();
    String::from_utf8_lossy(&date.expect("coreutils are there").stdout).trim().to_owned()
}
