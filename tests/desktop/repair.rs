//! Repair in the release window, worked through the accessibility tree and the keyboard: a copy with one mistake is
//! explained, what is known narrows it, an address finds it, and no word stands in the tree.

use std::time::{Duration, Instant};

use tanekura_tests::screen::{Desk, PATIENCE, Window};
use tanekura_tests::texts::Texts;

/// The phrase `legal winner thank year wave sausage worth useful legal winner thank yellow`, with word 6 misread.
const MISREAD: [&str; 12] = [
    "legal", "winner", "thank", "year", "wave", "sansage", "worth", "useful", "legal", "winner",
    "thank", "yellow",
];
/// Its first Ethereum address.
const ADDRESS: &str = "0x58A57ed9d8d624cBD12e2C467D34787555bB1b25";

#[test]
fn a_misread_word_is_explained_in_english_on_light() {
    explained("en", "light");
}

#[test]
fn a_misread_word_is_explained_in_japanese_on_dark() {
    explained("ja", "dark");
}

#[test]
fn an_address_finds_another_word_altogether_in_english_on_dark() {
    found("en", "dark");
}

#[test]
fn an_address_finds_another_word_altogether_in_japanese_on_light() {
    found("ja", "light");
}

#[test]
fn a_search_is_watched_paused_resumed_and_stopped_while_the_window_answers() {
    let texts = Texts::of("en");
    let desk = Desk::start("repair-pause");
    let window = desk.open(&["--lang", "en"]);
    go_to_repair(&window, &texts, &MISREAD);
    for number in [1, 2, 4] {
        // sure, then cannot be read: three unknown words are days of work.
        window.press(&texts.with("know-open", "number", number));
        window.expect(&texts.with("know-sure", "number", number));
        window.press(&texts.with("know-sure", "number", number));
        window.expect(&texts.with("know-unreadable", "number", number));
    }
    give_address(&window, &texts, "0x000000000000000000000000000000000000dEaD");
    window.press(texts.get("search-start"));
    window.expect(texts.get("hunt-running"));
    window.expect_role("progress bar");
    window.picture("repair-running-en");
    let begin = Instant::now();
    window.press(texts.get("hunt-pause"));
    window.expect(texts.get("hunt-paused"));
    let answered = begin.elapsed();
    println!("paused {} ms after the key", answered.as_millis());
    assert!(answered < Duration::from_secs(5), "the window answers while it searches");
    window.press(texts.get("hunt-resume"));
    window.expect(texts.get("hunt-running"));
    // Somebody may look at something else meanwhile, and comes back to the same search.
    window.press("3 What happened");
    window.expect(texts.get("repair-title"));
    window.press("4 Search");
    window.expect(texts.get("hunt-running"));
    window.press(texts.get("hunt-stop"));
    window.expect(texts.get("hunt-stopped"));
    window.expect_text(texts.get("hunt-remains-copy"));
    window.picture("repair-stopped-en");
    let begin = Instant::now();
    window.press(texts.get("header-lock"));
    window.expect(texts.get("locked-title"));
    assert!(begin.elapsed() < PATIENCE, "a lock ends everything");
}

#[test]
fn too_many_unknown_words_are_refused_with_the_reason() {
    let texts = Texts::of("en");
    let desk = Desk::start("repair-refused");
    let window = desk.open(&["--lang", "en"]);
    go_to_repair(&window, &texts, &MISREAD);
    for number in [1, 2, 3, 4, 5] {
        window.press(&texts.with("know-open", "number", number));
        window.press(&texts.with("know-sure", "number", number));
        window.expect(&texts.with("know-unreadable", "number", number));
    }
    window.expect_text(texts.get("repair-too-many-unknown-do"));
    window.picture("repair-refused-en");
}

/// From the start screen to the ranked cards, to the reading that is taken, and back.
fn explained(language: &str, theme: &str) {
    let texts = Texts::of(language);
    let desk = Desk::start(&format!("repair-explained-{language}"));
    let window = desk.open(&["--lang", language, "--theme", theme]);
    go_to_repair(&window, &texts, &MISREAD);
    window.expect_text(&texts.with("repair-change", "position", 6));
    window.picture(&format!("repair-cards-{language}-{theme}"));

    let lines = window.lines().join("\n");
    for word in ["sausage", "sansage", "winner", "yellow"] {
        assert!(!lines.contains(word), "{word} is in the tree:\n{lines}");
    }
    window.press(texts.get("repair-show"));
    window.press(texts.get("repair-take"));
    window.expect(texts.get("verdict-consistent"));
    window.expect_text(texts.get("result-taken"));
    window.picture(&format!("repair-taken-{language}-{theme}"));
    window.press(texts.get("result-undo"));
    window.expect(texts.get("verdict-inconsistent"));
    window.press(texts.get("result-repair"));
    window.expect(texts.get("repair-title"));

    window.press(&texts.with("know-open", "number", 6));
    window.expect(&texts.with("know-sure", "number", 6));
    window.expect_text(texts.get("repair-contradiction"));

    window.unfold(texts.get("know-more"));
    window.focus(texts.get("know-pattern"));
    window.type_text("l*");
    window.press(texts.get("know-pattern-use"));
    window.expect(&texts.with("know-pattern-forget", "number", 1));
    window.picture(&format!("repair-known-{language}-{theme}"));
}

/// One word is another altogether: no card can know it, an address does.
fn found(language: &str, theme: &str) {
    let texts = Texts::of(language);
    let picture = |name: &str| format!("{name}-{language}-{theme}");
    let desk = Desk::start(&format!("repair-found-{language}"));
    let window = desk.open(&["--lang", language, "--theme", theme]);
    let mut words = MISREAD;
    words[5] = "zoo";
    go_to_repair(&window, &texts, &words);
    window.picture(&picture("repair-many"));
    give_address(&window, &texts, ADDRESS);
    window.picture(&picture("repair-ladder"));
    window.press(texts.get("search-start"));
    window.expect(texts.get("hunt-found"));
    window.expect_text("m/44'/60'/0'/0/0");
    window.expect_text(&texts.with("repair-change", "position", 6));
    window.picture(&picture("repair-found"));
    let lines = window.lines().join("\n");
    for word in ["sausage", "zoo", "winner"] {
        assert!(!lines.contains(word), "{word} is in the tree:\n{lines}");
    }
    window.press(texts.get("hunt-take"));
    window.expect(texts.get("verdict-consistent"));
}

fn give_address(window: &Window<'_>, texts: &Texts, address: &str) {
    window.press(texts.get("repair-search"));
    window.expect(texts.get("search-title"));
    window.focus(texts.get("search-targets"));
    window.type_text(address);
    window.press(texts.get("search-plan"));
    window.expect(texts.get("search-start"));
}

fn go_to_repair(window: &Window<'_>, texts: &Texts, words: &[&str]) {
    window.press(texts.get("start-repair-button"));
    window.expect(texts.get("shape-title"));
    window.press(texts.get("shape-onward"));
    window.expect(texts.get("words-title"));
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
    window.press(texts.get("result-repair"));
    window.expect(texts.get("repair-title"));
    window.expect(texts.get("repair-settles"));
}
