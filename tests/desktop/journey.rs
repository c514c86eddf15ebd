//! The release window, worked through the accessibility tree and the keyboard, with the isolation on.

use std::time::{Duration, Instant};

use tanekura_tests::screen::{Desk, Window, tell};
use tanekura_tests::texts::Texts;

const FIRST_ADDRESS: &str = "0x9858EfFD232B4033E47d90003D41EC34EcaEda94";
const WORDS: [&str; 12] = [
    "abandon", "abandon", "abandon", "abandon", "abandon", "abandon", "abandon", "abandon",
    "abandon", "abandon", "abandon", "about",
];

#[test]
fn the_check_is_worked_from_start_to_lock_in_english_on_light() {
    whole_check("en", "light");
}

#[test]
fn the_check_is_worked_from_start_to_lock_in_english_on_dark() {
    whole_check("en", "dark");
}

#[test]
fn the_check_is_worked_from_start_to_lock_in_japanese_on_light() {
    whole_check("ja", "light");
}

#[test]
fn the_check_is_worked_from_start_to_lock_in_japanese_on_dark() {
    whole_check("ja", "dark");
}

#[test]
fn a_wrong_word_is_marked_and_put_right_with_one_click() {
    for (language, theme) in [("en", "light"), ("ja", "dark")] {
        let texts = Texts::of(language);
        let desk = Desk::start(&format!("wrong-word-{language}"));
        let window = desk.open(&["--lang", language, "--theme", theme]);
        go_to_words(&window, &texts);
        let mut words = WORDS;
        words[11] = "abuot";
        type_words(&window, &texts, &words);
        window.expect(&texts.with("slot-unknown", "number", 12));
        window.press(texts.get("words-check"));
        window.expect(texts.get("verdict-inconsistent"));
        window.picture(&format!("check-wrong-word-{language}-{theme}"));
        window.press(&format!("about {}", texts.get("reason-spelling")));
        window.expect(texts.get("verdict-consistent"));
    }
}

#[test]
fn the_language_can_be_changed_at_any_time_and_stays_after_a_lock() {
    let (english, japanese) = (Texts::of("en"), Texts::of("ja"));
    let desk = Desk::start("language");
    let window = desk.open(&["--lang", "en"]);
    window.expect(english.get("start-title"));
    window.activate_toggle("日本語");
    window.expect(japanese.get("start-title"));
    window.activate(japanese.get("header-lock"));
    window.expect(japanese.get("locked-title"));
}

#[test]
fn the_keyboard_alone_is_enough() {
    let texts = Texts::of("en");
    let desk = Desk::start("keyboard");
    let mut window = desk.open(&["--lang", "en"]);
    let press = |window: &Window<'_>, name: &str| {
        window.tab_to(name);
        window.keys(&["Return"]);
    };
    press(&window, texts.get("start-check-button"));
    press(&window, texts.get("shape-onward"));
    window.tab_to(&texts.with("slot-empty", "number", 1));
    for word in WORDS {
        // Four letters are enough; Enter takes the word and goes on to the next field.
        window.type_text(word.get(..4).unwrap_or(word));
        window.keys(&["Return"]);
    }
    window.expect(&texts.with("slot-known", "number", 12));
    press(&window, texts.get("words-check"));
    press(&window, texts.get("result-accounts"));
    window.tab_to(texts.get("accounts-addresses"));
    window.type_text(FIRST_ADDRESS);
    press(&window, texts.get("accounts-compare"));
    window.expect_text(texts.get("coverage-opened"));
    press(&window, texts.get("accounts-next"));
    press(&window, texts.get("next-finish"));
    press(&window, texts.get("locked-quit"));
    assert_eq!(window.wait_for_end(), Some(0));
}

#[test]
fn control_and_plus_make_everything_larger() {
    let texts = Texts::of("en");
    let desk = Desk::start("zoom");
    let window = desk.open(&["--lang", "en"]);
    let title = texts.get("start-title");
    let before = window.height(title);
    window.keys(&["ctrl+plus"; 5]);
    let begin = Instant::now();
    // Double size: one line may have become two, never less than double.
    while window.height(title) < before * 19 / 10 {
        assert!(begin.elapsed() < Duration::from_secs(5), "the title keeps its {before} pixels");
    }
    window.picture("start-zoom-200");
    window.keys(&["ctrl+0"]);
    let begin = Instant::now();
    while window.height(title) != before {
        assert!(begin.elapsed() < Duration::from_secs(5), "the title does not come back");
    }
}

fn whole_check(language: &str, theme: &str) {
    let texts = Texts::of(language);
    let picture = |name: &str| format!("{name}-{language}-{theme}");
    let desk = Desk::start(&format!("journey-{language}-{theme}"));
    let mut window = desk.open(&["--lang", language, "--theme", theme]);
    tell(&format!("window usable {} ms after its start", window.usable_after().as_millis()));
    window.expect(texts.get("start-title"));
    window.expect_text(texts.get("header-shield-kernel"));
    window.picture(&picture("start"));

    go_to_words(&window, &texts);
    type_words(&window, &texts, &WORDS);
    window.picture(&picture("words"));
    window.press(texts.get("words-check"));
    window.expect(texts.get("verdict-consistent"));
    window.picture(&picture("check-result"));

    window.press(texts.get("result-accounts"));
    window.expect(texts.get("accounts-title"));
    window.focus(texts.get("accounts-addresses"));
    window.type_text(FIRST_ADDRESS);
    window.press(texts.get("accounts-compare"));
    window.expect_text(texts.get("coverage-opened"));
    window.expect_text("m/44'/60'/0'/0/0");
    window.picture(&picture("accounts"));

    window.press(texts.get("accounts-next"));
    window.expect(texts.get("next-proven"));
    window.picture(&picture("next"));

    let shield = texts.with("header-shield-label", "sentence", texts.get("header-shield-kernel"));
    window.press(&shield);
    window.expect(texts.get("shield-title"));
    window.picture(&picture("shield"));

    let lines = window.lines().join("\n");
    for word in ["abandon", "about"] {
        assert!(!lines.contains(word), "{word} is in the tree:\n{lines}");
    }
    let page = window.web_process();
    let begin = Instant::now();
    window.press(texts.get("header-lock"));
    window.expect(texts.get("locked-title"));
    window.expect_text(texts.get("locked-asked"));
    tell(&format!("locked page readable {} ms after the key", begin.elapsed().as_millis()));
    assert_ne!(window.web_process(), page, "the page's process is another one");
    window.picture(&picture("locked"));

    window.press(texts.get("locked-quit"));
    assert_eq!(window.wait_for_end(), Some(0));
}

fn go_to_words(window: &Window<'_>, texts: &Texts) {
    window.press(texts.get("start-check-button"));
    window.expect(texts.get("shape-title"));
    if texts.get("shape-title").is_ascii() {
        window.picture("shape-en");
    } else {
        window.picture("shape-ja");
    }
    window.press(texts.get("shape-onward"));
    window.expect(texts.get("words-title"));
}

fn type_words(window: &Window<'_>, texts: &Texts, words: &[&str]) {
    window.focus(&texts.with("slot-empty", "number", 1));
    for (word, number) in words.iter().zip(1..) {
        window.type_text(word);
        window.keys(&["Return"]);
        let filled = [
            texts.with("slot-known", "number", number),
            texts.with("slot-unknown", "number", number),
        ];
        window.expect_one_of(&filled);
    }
}
