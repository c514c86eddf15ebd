//! `tanekura split` and `tanekura join`, from phrase to shares and back, as a person uses them.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;
use tanekura_tests::command::{Outcome, command, run};

const PHRASE: &str =
    "letter advice cage absurd amount doctor acoustic avoid letter advice cage above";

fn tanekura(arguments: &[&str], input: &str) -> Outcome {
    run(command("en").args(arguments), input.as_bytes())
}

fn json(outcome: &Outcome) -> Value {
    serde_json::from_str(&outcome.stdout)
        .unwrap_or_else(|_| panic!("{}\n{}", outcome.stdout, outcome.stderr))
}

fn texts(answer: &Value) -> Vec<String> {
    let shares = answer["shares"].as_array().unwrap();
    shares.iter().map(|share| share["text"].as_str().unwrap().to_owned()).collect()
}

fn split(arguments: &[&str]) -> Vec<String> {
    let all: Vec<&str> = [&["split", "--json", "--reveal"], arguments].concat();
    let outcome = tanekura(&all, PHRASE);
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    texts(&json(&outcome))
}

/// A folder that is empty and goes away again.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tanekura-{name}-{}", std::process::id()));
        fs::create_dir(&path).unwrap();
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn every_scheme_that_keeps_the_words_gives_them_back() {
    for (scheme, wish) in [
        ("slip39", &["--shares", "2of3"] as &[_]),
        ("slip39", &["--group", "2of3", "--group", "1of1", "--groups", "2"]),
        ("sskr", &["--shares", "3of5"]),
        ("sskr", &["--group", "2of2", "--group", "2of3", "--groups", "1"]),
        ("seedxor", &["--shares", "3of3"]),
        ("seedxor", &["--shares", "2of2", "--deterministic"]),
    ] {
        let shares = split(&[&["--scheme", scheme], wish].concat());
        let answer = tanekura(&["join", "--json", "--reveal"], &shares.join("\n"));
        assert_eq!(answer.status, Some(0), "{scheme}: {}", answer.stdout);
        let answer = json(&answer);
        assert_eq!(answer["scheme"], *scheme);
        assert_eq!(answer["phrase"], PHRASE);
        assert_eq!(
            answer["fingerprint"],
            json(&tanekura(&["check", "--json"], PHRASE))["fingerprint"]
        );
    }
}

#[test]
fn codex32_says_whether_the_seed_matches_and_never_a_phrase() {
    let shares = split(&["--scheme", "codex32", "--shares", "2of3"]);
    let with = |phrase: &str| {
        let input = format!("{}\n{}\n\n{phrase}\n", shares[0], shares[2]);
        let outcome = tanekura(&["join", "--check-against-phrase", "--json"], &input);
        (outcome.status, json(&outcome))
    };
    let (status, answer) = with(PHRASE);
    assert_eq!((status, &answer["seed_matches"]), (Some(0), &Value::Bool(true)));
    assert!(answer.get("phrase").is_none());
    let (status, answer) =
        with("legal winner thank year wave sausage worth useful legal winner thank yellow");
    assert_eq!((status, &answer["seed_matches"]), (Some(1), &Value::Bool(false)));
    let revealed = tanekura(&["join", "--reveal"], &shares.join("\n"));
    assert_eq!(revealed.status, Some(0));
    assert!(!revealed.stdout.contains("letter"), "{}", revealed.stdout);
}

#[test]
fn without_reveal_no_word_is_shown() {
    let shares = split(&["--scheme", "slip39", "--shares", "2of3"]);
    for arguments in [&["join"] as &[_], &["join", "--json"], &["join", "--check-against-phrase"]] {
        let outcome = tanekura(arguments, &format!("{}\n\n{PHRASE}", shares[..2].join("\n")));
        for word in ["letter", "advice", "absurd"] {
            assert!(!outcome.stdout.contains(word) && !outcome.stderr.contains(word));
        }
    }
}

#[test]
fn files_of_shares_are_read_as_they_are_and_never_overwritten() {
    let folder = Folder::new("shares");
    let out = folder.0.to_str().unwrap();
    let arguments = ["split", "--scheme", "sskr", "--shares", "2of3", "--out", out, "--json"];
    let outcome = tanekura(&arguments, PHRASE);
    assert_eq!(outcome.status, Some(0), "{}", outcome.stderr);
    let answer = json(&outcome);
    assert!(answer["shares"][0].get("text").is_none(), "not asked for with --reveal");
    let file = |number| fs::read_to_string(folder.0.join(format!("share-{number}.txt"))).unwrap();
    for (a, b) in [(1, 2), (2, 3), (3, 1)] {
        let joined =
            tanekura(&["join", "--json", "--reveal"], &format!("{}\n{}", file(a), file(b)));
        assert_eq!(json(&joined)["phrase"], PHRASE, "{}", joined.stdout);
    }
    assert!(!file(1).contains("fingerprint") && !file(1).contains("0x"), "a share is anonymous");
    let before = file(1);
    let again = tanekura(&arguments, PHRASE);
    assert_eq!(again.status, Some(3));
    assert_eq!(file(1), before);
    let nowhere = folder.0.join("missing");
    let arguments =
        ["split", "--scheme", "sskr", "--shares", "2of3", "--out", nowhere.to_str().unwrap()];
    assert_eq!(tanekura(&arguments, PHRASE).status, Some(3));
}

#[test]
fn what_is_missing_misread_or_foreign_is_told_with_a_code() {
    let shares = split(&["--scheme", "slip39", "--shares", "2of3"]);
    let other = split(&["--scheme", "slip39", "--shares", "2of3"]);
    let code = |input: &str| {
        let outcome = tanekura(&["join", "--json"], input);
        assert_eq!(outcome.status, Some(1), "{input}");
        let answer = json(&outcome);
        (answer["code"].as_str().unwrap_or("-").to_owned(), answer)
    };
    assert_eq!(code(&shares[0]).0, "too_few_shares");
    assert_eq!(code(&format!("{}\n{}", shares[0], other[1])).0, "too_few_shares");
    let mixed = [&shares[0], &shares[1], &other[0], &other[1]].map(String::as_str).join("\n");
    assert_eq!(code(&mixed).0, "different_set");
    assert_eq!(code("hello world").0, "not_a_share");
    assert_eq!(code("").0, "not_a_share");
    assert_eq!(code(&"academic acid ".repeat(250_000)).0, "too_long");
    let (twice, answer) = code(&format!("{}\n{}", shares[0], shares[0]));
    assert_eq!((twice.as_str(), &answer["duplicates"]), ("too_few_shares", &Value::from(1)));
    let mut words: Vec<&str> = shares[1].split(' ').collect();
    words[9] = if words[9] == "academic" { "acid" } else { "academic" };
    let (_, answer) = code(&format!("{}\n{}", shares[0], words.join(" ")));
    assert_eq!(answer["faults"][0]["code"], "checksum");
    assert_eq!(answer["faults"][0]["positions"], serde_json::json!([10]));
}

#[test]
fn wishes_that_cannot_be_fulfilled_are_refused_before_the_words_are_asked_for() {
    for arguments in [
        &["split", "--scheme", "slip39", "--shares", "2of3"] as &[_],
        &["split", "--scheme", "slip39", "--reveal"],
        &["split", "--scheme", "slip39", "--shares", "4of3", "--reveal"],
        &["split", "--scheme", "slip39", "--shares", "two", "--reveal"],
        &["split", "--scheme", "cards", "--shares", "2of3", "--reveal"],
        &["split", "--shares", "2of3", "--reveal"],
        &["split", "--scheme", "slip39", "--shares", "2of3", "--group", "2of3", "--reveal"],
    ] {
        let outcome = tanekura(arguments, "");
        assert_eq!(outcome.status, Some(2), "{arguments:?}: {}", outcome.stderr);
        assert!(outcome.stdout.is_empty());
    }
    for (arguments, status) in [
        (&["--scheme", "slip39", "--shares", "1of3"] as &[_], 2),
        (&["--scheme", "seedxor", "--shares", "2of3"], 2),
        (&["--scheme", "codex32", "--shares", "1of2"], 2),
    ] {
        let outcome = tanekura(&[&["split", "--reveal"], arguments].concat(), PHRASE);
        assert_eq!(outcome.status, Some(status), "{arguments:?}: {}", outcome.stderr);
    }
    let unreadable = ["split", "--scheme", "slip39", "--shares", "2of3", "--reveal"];
    assert_eq!(tanekura(&unreadable, "letter advice cage").status, Some(1));
}

#[test]
fn a_passphrase_of_slip39_belongs_to_the_shares() {
    let folder = Folder::new("passphrase");
    let file = |name: &str, text: &str| {
        let path = folder.0.join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let (right, wrong) = (file("right", "correct horse\n"), file("wrong", "other\n"));
    let shares = split(&["--scheme", "slip39", "--shares", "2of2", "--passphrase-file", &right]);
    let joined = |passphrase: &[&str]| {
        let all: Vec<&str> = [&["join", "--json", "--reveal"], passphrase].concat();
        json(&tanekura(&all, &shares.join("\n")))["phrase"].as_str().unwrap().to_owned()
    };
    assert_eq!(joined(&["--passphrase-file", &right]), PHRASE);
    assert_ne!(joined(&["--passphrase-file", &wrong]), PHRASE);
    assert_ne!(joined(&[]), PHRASE);
    let refused = tanekura(
        &["split", "--scheme", "sskr", "--shares", "2of3", "--reveal", "--passphrase-file", &right],
        PHRASE,
    );
    assert_eq!(refused.status, Some(2));
}
