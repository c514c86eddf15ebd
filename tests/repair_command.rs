//! `tanekura repair`, and the repairs in `tanekura check`, as programs and people call them.

use std::fs;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;
use tanekura_tests::command::{self, Outcome};
use tanekura_tests::programs::Scratch;

const TWELVE: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";
const ADDRESS: &str = "0x58A57ed9d8d624cBD12e2C467D34787555bB1b25";
const TWENTY_FOUR: &str = "letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd \
                           amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic bless";

fn run(arguments: &[&str], words: &str) -> Outcome {
    command::run(command::command("en").args(arguments), words.as_bytes())
}

fn json(arguments: &[&str], words: &str) -> (Value, Option<i32>) {
    let outcome = run(arguments, words);
    let parsed = serde_json::from_str(&outcome.stdout);
    (parsed.expect("the answer is JSON"), outcome.status)
}

fn repair(more: &[&str], words: &str) -> (Value, Option<i32>) {
    let arguments = [&["repair", "--address", ADDRESS, "--json", "--reveal"], more].concat();
    json(&arguments, words)
}

#[test]
fn a_misspelt_word_is_put_right_without_an_address() {
    for phrase in [TWELVE, TWENTY_FOUR] {
        let (right, wrong) =
            if phrase == TWELVE { ("sausage", "sousage") } else { ("doctor", "doktor") };
        let (answer, status) =
            json(&["check", "--json", "--reveal"], &phrase.replacen(right, wrong, 1));
        let first = &answer["repairs"][0];
        assert_eq!(first["words"], serde_json::json!([right]));
        assert_eq!(first["positions"], serde_json::json!([6]));
        assert_eq!(first["reading"], phrase);
        assert!(first["weight"].as_f64().unwrap() > 0.8, "{first}");
        assert!(answer["readings"].as_u64().unwrap() >= 1);
        assert_eq!(status, Some(1));
    }
}

#[test]
fn a_grid_read_down_is_ranked_among_the_first_and_shows_no_word_unasked() {
    let words: Vec<&str> = TWENTY_FOUR.split(' ').collect();
    let down: Vec<&str> = (0..24).map(|k| words[(k % 8) * 3 + k / 8]).collect();
    let down = down.join(" ");
    let (answer, _) = json(&["check", "--json", "--reveal"], &down);
    let repairs = answer["repairs"].as_array().unwrap();
    let place = repairs.iter().position(|repair| repair["reading"] == TWENTY_FOUR);
    assert!(place.is_some_and(|place| place < 5), "{repairs:?}");
    let (answer, _) = json(&["check", "--json"], &down);
    assert_eq!(answer["repairs"][0]["kind"], "reading_order");
    let text = answer["repairs"].to_string();
    assert!(words.iter().all(|word| !text.contains(&format!("\"{word}\""))), "{text}");
}

#[test]
fn with_an_address_the_phrase_is_found_whatever_was_wrong() {
    let words: Vec<&str> = TWELVE.split(' ').collect();
    let swapped = TWELVE.replacen("thank year", "year thank", 1);
    let down: Vec<&str> = (0..12).map(|k| words[(k % 4) * 3 + k / 4]).collect();
    let missing = TWELVE.replacen(" sausage", "", 1);
    for (kind, written) in [
        ("off_list", TWELVE.replacen("sausage", "sosage", 1)),
        ("adjacent_swap", swapped),
        ("reading_order", down.join(" ")),
        ("similar_word", TWELVE.replacen("wave", "save", 1)),
        ("wrong_word", TWELVE.replacen("wave", "zebra", 1)),
        ("wrong_word", TWELVE.replacen("wave", "?", 1)),
        ("wrong_word", TWELVE.replacen("wave", "w?v*", 1)),
        ("wrong_word", TWELVE.replacen("wave", "zoo|wave|able", 1)),
        ("missing_word", missing),
        ("extra_word", format!("{TWELVE} zebra")),
        ("as_written", TWELVE.to_owned()),
    ] {
        let (answer, status) = repair(&["--max-mistakes", "1"], &written);
        assert_eq!(answer["outcome"], "found", "{kind}: {answer}");
        assert_eq!(answer["phrase"], TWELVE, "{kind}");
        assert_eq!(answer["matched"]["address"], ADDRESS);
        assert_eq!(answer["matched"]["path"], "m/44'/60'/0'/0/0");
        assert_eq!(answer["matched"]["kind"], kind);
        assert_eq!(status, Some(0));
    }
}

#[test]
fn words_are_told_only_when_asked_for() {
    let written = TWELVE.replacen("wave", "zebra", 1);
    let outcome = run(&["repair", "--address", ADDRESS, "--max-mistakes", "1"], &written);
    assert_eq!(outcome.status, Some(0), "{outcome:?}");
    assert!(outcome.stdout.contains("m/44'/60'/0'/0/0"));
    assert!(!outcome.stdout.contains("wave") && !outcome.stderr.contains("sausage"));
    let outcome = run(&["repair", "--address", ADDRESS, "--reveal"], &written);
    assert!(outcome.stdout.contains(TWELVE), "the control: --reveal shows it");
}

#[test]
fn of_several_parts_exactly_one_finds_it() {
    let written = TWELVE.replacen("wave", "zebra", 1);
    let outcomes: Vec<String> = (1..=3)
        .map(|part| {
            let part = format!("{part}/3");
            let (answer, _) = repair(&["--max-mistakes", "1", "--part", &part], &written);
            answer["outcome"].as_str().unwrap().to_owned()
        })
        .collect();
    let found = outcomes.iter().filter(|outcome| *outcome == "found").count();
    let not_found = outcomes.iter().filter(|outcome| *outcome == "not_found").count();
    assert_eq!((found, not_found), (1, 2), "{outcomes:?}");
}

#[test]
fn a_search_that_is_ended_again_and_again_still_finds_it() {
    let scratch = Scratch::new("repair-ended");
    let file = scratch.path().join("search.txt");
    let named = file.to_str().unwrap();
    let written = TWELVE.replacen(" wave", "", 1);
    for (number, wait) in [40, 150, 90, 300, 20, 200, 120, 250].into_iter().enumerate() {
        let mut child = command::command("en")
            .args(["repair", "--address", ADDRESS, "--json", "--resume", named])
            .args(["--max-mistakes", "1", "--threads", "1"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), written.as_bytes()).unwrap();
        sleep(Duration::from_millis(wait));
        let signal = if number % 2 == 0 { "-KILL" } else { "-INT" };
        let _ = Command::new("kill").arg(signal).arg(child.id().to_string()).status();
        if child.wait().unwrap().code() == Some(0) {
            // It was faster than the signal: begin anew.
            assert!(!file.exists(), "a search that found its phrase leaves no file");
        }
    }
    let (answer, status) = repair(&["--max-mistakes", "1", "--resume", named], &written);
    assert_eq!((answer["outcome"].as_str(), status), (Some("found"), Some(0)), "{answer}");
    assert_eq!(answer["phrase"], TWELVE);
    assert!(!file.exists());
}

#[test]
fn the_file_of_another_search_is_refused_and_left_as_it_is() {
    let scratch = Scratch::new("repair-file");
    let file = scratch.path().join("search.txt");
    let named = file.to_str().unwrap();
    // Another address: not found, so the place is kept.
    let other = ["repair", "--json", "--address", "0x9858EfFD232B4033E47d90003D41EC34EcaEda94"];
    let search = |words: &str| {
        json(
            &[&other[..], &["--max-mistakes", "1", "--budget", "1s", "--resume", named]].concat(),
            words,
        )
    };
    let written = TWELVE.replacen("wave", "zebra", 1);
    let (answer, status) = search(&written);
    assert!(["stopped", "not_found"].contains(&answer["outcome"].as_str().unwrap()));
    assert_eq!(status, Some(1));
    let whole = fs::read_to_string(&file).unwrap();
    assert!(written.split(' ').all(|word| !whole.contains(word)), "{whole}");
    let refused = |text: &str, words: &str| {
        fs::write(&file, text).unwrap();
        let (answer, status) = search(words);
        assert_eq!((answer["outcome"].as_str(), status), (Some("refused"), Some(3)), "{answer}");
        assert_eq!(fs::read_to_string(&file).unwrap(), text, "a file that is refused stays");
        answer["code"].as_str().unwrap().to_owned()
    };
    assert_eq!(refused(&whole, &TWELVE.replacen("wave", "zoo", 1)), "resume_another_search");
    assert_eq!(refused(whole.split_at(whole.len() / 2).0, &written), "resume_cut");
    assert_eq!(refused(&whole.replacen("step ", "step 1", 1), &written), "resume_edited");
    assert_eq!(refused(&whole.replacen("search 1", "search 9", 1), &written), "resume_newer");
    assert_eq!(refused("milk\nbread\n", &written), "resume_not_a_search");
}

#[test]
fn a_file_that_cannot_be_written_is_told_before_the_search() {
    let (answer, status) =
        repair(&["--resume", "/nonexistent/search.txt"], &TWELVE.replacen("wave", "zebra", 1));
    assert_eq!((answer["code"].as_str(), status), (Some("resume_failed"), Some(3)));
}

#[test]
fn whoever_has_no_words_of_his_own_is_refused_with_the_reason() {
    for (words, code) in [
        (["?"; 12].join(" "), "repair_no_own_words"),
        (
            TWELVE
                .split(' ')
                .map(|word| if word < "u" { "?" } else { word })
                .collect::<Vec<_>>()
                .join(" "),
            "repair_too_many_unknown",
        ),
        (TWELVE.split(' ').take(6).collect::<Vec<_>>().join(" "), "repair_too_many_unknown"),
        (String::new(), "repair_no_own_words"),
    ] {
        let (answer, status) = repair(&[], &words);
        assert_eq!((answer["code"].as_str(), status), (Some(code), Some(2)), "{words}: {answer}");
    }
    let (answer, _) = repair(&["--sure", "5", "--unreadable", "5"], TWELVE);
    assert_eq!(answer["code"], "repair_contradiction");
    let (answer, _) = repair(&["--unreadable", "13"], TWELVE);
    assert_eq!(answer["code"], "repair_no_such_place");
    let (answer, _) = repair(&[], &TWELVE.replacen("wave", "xq*", 1));
    assert_eq!(answer["code"], "repair_nothing_fits");
}

#[test]
fn without_a_target_readings_are_ranked_and_nothing_is_called_found() {
    let (answer, status) =
        json(&["repair", "--json", "--top", "3"], &TWELVE.replacen("wave", "save", 1));
    assert_eq!(answer["outcome"], "no_target");
    assert!(answer["repairs"].as_array().unwrap().len() <= 3);
    assert!(answer["readings"].as_u64().is_some());
    assert_eq!(status, Some(1));
}
