//! Any input at all: the reader never panics, takes time in proportion, and no word ever shows in `Debug`.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use tanekura_phrase::{
    Entry, FindingCode, List, MAX_INPUT, Options, Phrase, Reading, Verdict, WordIndex, complete,
    judge, read, suggest,
};
use tanekura_secret::SecretBytes;

/// Pieces that the reader treats in special ways, and any characters at all.
fn pieces() -> impl Strategy<Value = String> {
    let known = prop_oneof![
        Just("abandon"),
        Just("zoo"),
        Just("1."),
        Just("12)"),
        Just("①"),
        Just("3番"),
        Just("２"),
        Just("?"),
        Just("___"),
        Just("…"),
        Just("-"),
        Just("\u{200B}"),
        Just("\u{FEFF}"),
        Just("\u{3000}"),
        Just("\n"),
        Just("\t"),
        Just("、"),
        Just("あいこくしん"),
        Just("ｶﾞｯｺｳ"),
        Just("的一是"),
        Just("가격"),
        Just("ábaco"),
        Just("2048"),
        Just("0"),
        Just("99999999999999999999"),
        Just("xprv"),
        Just("0x"),
        Just("ms1"),
        Just("["),
        Just("ab?ndon"),
        Just("\u{0}"),
        Just("\u{301}"),
        Just("\u{202E}"),
        Just("🌱"),
        Just("\r\n"),
    ];
    prop_oneof![3 => known.prop_map(str::to_owned), 1 => any::<String>(), 1 => "[a-z]{1,12}", 1 => "[ -~]{0,40}"]
}

fn texts() -> impl Strategy<Value = String> {
    (
        proptest::collection::vec(pieces(), 0..60),
        prop_oneof![Just(" "), Just(""), Just(", "), Just("\n")],
    )
        .prop_map(|(pieces, between)| pieces.join(between))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_and_judged(text in texts(), list in 0_u8..11, base in 0_u8..3) {
        let list = List::from_number(list);
        let reading = read(&text, list);
        let options = Options { list, number_base: (base < 2).then_some(base) };
        let judgement = judge(&reading, &options);
        prop_assert_eq!(judgement.word_count, reading.word_count());
        prop_assert_eq!(judgement.verdict == Verdict::Consistent, judgement.phrases().len() == 1);
        prop_assert_eq!(judgement.verdict == Verdict::Ambiguous, judgement.phrases().len() > 1);
        let problem = judgement.findings.iter().any(|finding| {
            finding.severity() == tanekura_phrase::Severity::Problem
        });
        prop_assert_eq!(problem, judgement.phrases().is_empty());
        for finding in &judgement.findings {
            prop_assert!(finding.suggestions.len() <= 6);
            for position in finding.position.iter().chain(&finding.positions) {
                prop_assert!(*position >= 1);
            }
        }
        for change in reading.changes() {
            let inside = |position: &u8| usize::from(*position) <= reading.word_count();
            prop_assert!(change.positions.iter().all(inside));
        }
        for position in 0..=u8::MAX {
            let _ = reading.state(position, list);
            let _ = reading.typed(position);
        }
    }

    #[test]
    fn any_text_may_be_a_field(text in any::<String>(), list in 0_u8..10) {
        let list = List::from_number(list).unwrap();
        let entries = [Entry::Text(&text), Entry::Empty, Entry::Unreadable, Entry::Index(list, WordIndex::FIRST)];
        let reading = Reading::from_entries(&entries, None);
        prop_assert_eq!(reading.word_count(), 4);
        let judgement = judge(&reading, &Options::default());
        prop_assert_eq!(judgement.verdict == Verdict::Consistent, false);
        prop_assert!(suggest(list, &text).len() <= 6);
        prop_assert!(complete(list, &text).len() <= 2048);
    }

    #[test]
    fn every_phrase_is_read_back_however_it_is_written(
        mut entropy in proptest::collection::vec(any::<u8>(), 32),
        length in 0_usize..5,
        list in 0_u8..10,
        style in 0_usize..10,
    ) {
        let list = List::from_number(list).unwrap();
        entropy.truncate([16, 20, 24, 28, 32][length]);
        let phrase = Phrase::from_entropy(list, &SecretBytes::taking(&mut entropy)).unwrap();
        let words: Vec<&str> =
            (0..phrase.word_count()).map(|at| list.word(phrase.index(at).unwrap())).collect();
        let numbered = |between: &str, sign: &str| {
            let lines = words.iter().zip(1..).map(|(word, number)| format!("{number}{sign}{word}"));
            lines.collect::<Vec<_>>().join(between)
        };
        let columns = || {
            let rows = words.len() / 3;
            let cell = |at: usize| format!("{}. {}", at + 1, words[at]);
            let row = |row: usize| [cell(row), cell(row + rows), cell(row + 2 * rows)].join("   ");
            (0..rows).map(row).collect::<Vec<_>>().join("\n")
        };
        let text = match style {
            0 => words.join(" "),
            1 => words.join("\u{3000}"),
            2 => words.join(", "),
            3 => numbered("\n", ". "),
            4 => numbered("  ", ") "),
            5 => numbered("\n", "\t"),
            6 => words.join("\n").to_uppercase(),
            7 => columns(),
            8 => format!("“{}”\u{FEFF}", words.join("\u{A0}")),
            _ => words.iter().map(|word| format!("• {word}\r\n")).collect(),
        };
        let judgement = judge(&read(&text, None), &Options::default());
        prop_assert!(
            judgement.phrases().iter().any(|read| read.same_as(&phrase)),
            "{} words of {}, style {style}", words.len(), list.name()
        );
    }

    #[test]
    fn no_word_shows_in_debug(mut entropy in proptest::collection::vec(any::<u8>(), 16), slip in 0_usize..12) {
        let phrase = Phrase::from_entropy(List::English, &SecretBytes::taking(&mut entropy)).unwrap();
        // EXPOSE: a phrase made for this test.
        let mut words: Vec<String> =
            phrase.shown_text().expose().split(' ').map(str::to_owned).collect();
        words[slip].push_str("qqz");
        let reading = read(&words.join(" "), None);
        let judgement = judge(&reading, &Options::default());
        let shown = format!("{reading:?} {judgement:?} {phrase:?} {:?}", Entry::Text(&words[0]));
        for word in words.iter().filter(|word| !OURS.contains(&word.as_str())) {
            let whole = shown.split(|c: char| !c.is_ascii_alphanumeric()).any(|part| part == word);
            prop_assert!(!whole, "{word} shows in {shown}");
        }
        for at in 0..12 {
            let number = phrase.index(at).unwrap().get().to_string();
            let whole = shown.split(|c: char| !c.is_ascii_digit()).any(|part| part == number && part.len() > 2);
            prop_assert!(!whole, "an index shows in {shown}");
        }
    }
}

/// List words that `Debug` itself uses, as names of types and fields.
const OURS: [&str; 7] = ["code", "hidden", "list", "position", "scheme", "word", "wrong"];

#[test]
fn a_megabyte_of_anything_is_refused_at_once() {
    for unit in ["abandon ", "a", "1. ", "\u{200B}", "的", "?", "\n", "[[[[", "가", "é", "0"] {
        let text = unit.repeat(1024 * 1024 / unit.len() + 1);
        let start = Instant::now();
        let judgement = judge(&read(&text, None), &Options::default());
        assert!(start.elapsed() < Duration::from_millis(200));
        assert_eq!(judgement.findings[0].code, FindingCode::TooLong);
    }
}

#[test]
fn time_grows_with_the_text_and_not_faster() {
    let units = [
        "abandon ",
        "abandn ",
        "a",
        "1. ",
        "1 ",
        "\u{200B}a",
        "的",
        "? ",
        "- ",
        "[",
        "가격",
        "é",
        "0 ",
        "zoo\n",
        "abandonability",
        "あ",
        "x_",
        "1. a\n",
        "ab?",
        "a\u{301}",
        "0x1…",
        "ms1",
    ];
    for unit in units {
        let run = |bytes: usize| {
            let text = unit.repeat(bytes / unit.len());
            let one = || {
                let start = Instant::now();
                let _ = judge(&read(&text, None), &Options::default());
                start.elapsed()
            };
            (0..3).map(|_| one()).min().unwrap()
        };
        let (small, large) = (run(MAX_INPUT / 8), run(MAX_INPUT));
        let allowed =
            small * 24 + Duration::from_millis(if cfg!(debug_assertions) { 400 } else { 50 });
        assert!(large < allowed, "{unit:?}: {small:?} became {large:?}");
    }
}

#[test]
fn judging_takes_milliseconds() {
    let phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    let slips = "legl winer thnk yeer wvae sausgae wroth usefull leagl wnnier thakn yelow";
    let long = "abandon ".repeat(23) + "art";
    for (name, text) in [("consistent", phrase), ("twelve slips", slips), ("24 words", &long)] {
        let mut times: Vec<Duration> = (0..20)
            .map(|_| {
                let start = Instant::now();
                let judgement = judge(&read(text, None), &Options::default());
                assert!(judgement.word_count >= 12);
                start.elapsed()
            })
            .collect();
        let first = times[0];
        times.sort();
        println!("{name}: first {first:?}, then {:?}", times[10]);
        let limit = if cfg!(debug_assertions) { 100 } else { 5 };
        assert!(times[10] < Duration::from_millis(limit), "{name}: {:?}", times[10]);
    }
}
