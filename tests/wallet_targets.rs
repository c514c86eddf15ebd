//! Addresses as people paste them: one file for each case in `cases/wallet`, and text of every other sort.
//!
//! A case begins with its expectations, in the order of the text: `expect:` a problem's code or the address that
//! must be understood, then the `label:` and `warning:`s of that address. `secret:` is text that must not appear in
//! anything that comes back. After a blank line follows what was pasted.

use std::path::Path;

use proptest::prelude::*;
use tanekura_wallet::{
    MAX_TEXT, Target, TargetProblem, TargetWarning, parse_target, parse_targets,
};

/// What one result must be: a code or an address, its label, its warnings.
#[derive(Debug, Default, Eq, PartialEq)]
struct Expected {
    what: String,
    label: Option<String>,
    warnings: Vec<String>,
}

fn seen(result: &Result<Target, TargetProblem>) -> Expected {
    match result {
        Ok(target) => Expected {
            what: target.canonical().unwrap_or_else(|| target.shown().to_owned()),
            label: target.label().map(str::to_owned),
            warnings: target.warnings().iter().map(|w| w.as_str().to_owned()).collect(),
        },
        Err(problem) => Expected { what: problem.as_str().to_owned(), ..Expected::default() },
    }
}

#[test]
fn every_case_is_read_as_its_file_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/wallet");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let mut bad = 0;
    let mut wrong = Vec::new();
    for file in &files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let content = std::fs::read_to_string(file).unwrap();
        let (head, text) = content.split_once("\n\n").unwrap();
        let text = text.strip_suffix('\n').unwrap();
        let mut expected: Vec<Expected> = Vec::new();
        let mut secret = None;
        for line in head.lines() {
            match line.split_once(": ").unwrap() {
                ("expect", what) => {
                    expected.push(Expected { what: what.to_owned(), ..Expected::default() });
                }
                ("label", label) => expected.last_mut().unwrap().label = Some(label.to_owned()),
                ("warning", code) => expected.last_mut().unwrap().warnings.push(code.to_owned()),
                ("secret", text) => secret = Some(text),
                ("comment", _) => {}
                (other, _) => panic!("{name}: {other}"),
            }
        }
        let results = parse_targets(text);
        let mut answer: Vec<Expected> = results.iter().map(seen).collect();
        for (answer, expected) in answer.iter_mut().zip(&mut expected) {
            answer.warnings.sort();
            expected.warnings.sort();
        }
        if answer != expected {
            wrong.push(format!("{name}: expected {expected:?}, got {answer:?}"));
        }
        if let Some(secret) = secret {
            let shown = format!("{results:?}").to_lowercase();
            assert!(!shown.contains(&secret.to_lowercase()), "{name}: the secret came back");
        }
        bad += usize::from(name.starts_with("bad-"));
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), files.len(), wrong.join("\n"));
    assert!(bad >= 100, "only {bad} bad cases");
}

#[test]
fn every_problem_and_every_warning_has_a_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/wallet");
    let files = std::fs::read_dir(folder).unwrap();
    let all: String =
        files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap()).collect();
    // These three are about the amount of text, and tested below.
    let elsewhere = [TargetProblem::Empty, TargetProblem::SeveralAddresses, TargetProblem::TooLong];
    for problem in TargetProblem::ALL.iter().filter(|problem| !elsewhere.contains(problem)) {
        assert!(all.contains(&format!("expect: {}\n", problem.as_str())), "{problem:?}");
    }
    for warning in TargetWarning::ALL {
        assert!(all.contains(&format!("warning: {}\n", warning.as_str())), "{warning:?}");
    }
}

#[test]
fn nothing_one_and_several_addresses_are_told_apart() {
    let one = "0x9858EfFD232B4033E47d90003D41EC34EcaEda94";
    for blank in ["", " ", "\n\n\t", "\u{3000}"] {
        assert!(parse_targets(blank).is_empty());
        assert_eq!(parse_target(blank), Err(TargetProblem::Empty));
    }
    assert_eq!(parse_target(&format!("Account 1 {one}\n")).unwrap().shown(), one);
    let several = format!("{one} {one}");
    assert_eq!(parse_target(&several), Err(TargetProblem::SeveralAddresses));
}

#[test]
fn more_text_than_anybody_has_addresses_is_refused_at_once() {
    assert_eq!(parse_targets(&"x".repeat(MAX_TEXT + 1)), [Err(TargetProblem::TooLong)]);
    let one = "0x9858EfFD232B4033E47d90003D41EC34EcaEda94\n";
    let many = one.repeat(MAX_TEXT / one.len());
    assert!(parse_targets(&many).iter().all(Result::is_ok));
    // One character that stands for eighteen.
    assert_eq!(parse_targets(&"\u{fdfa}".repeat(1_000)), [Err(TargetProblem::TooLong)]);
}

#[test]
fn the_longest_text_of_any_shape_is_read_quickly() {
    let shapes = [
        "0x",
        "0x9858...",
        "bc1q",
        "bc1 ",
        "xe73 ",
        "1",
        "1 ",
        "1,",
        "a.eth",
        ".",
        "… ",
        "abandon ",
        "的",
        "0x12ab…",
        "0X0X",
        "\u{fdfa}",
        "É ",
        "ﾊﾟ",
        "0 0x",
        "あ\n",
        "z",
        "5K",
    ];
    for shape in shapes {
        let text = shape.repeat(MAX_TEXT / shape.len());
        let start = std::time::Instant::now();
        let results = parse_targets(&text);
        // Ten times what it takes on a slow machine: only a time that grows with the square fails.
        assert!(start.elapsed().as_millis() < 5_000, "{shape:?}: {:?}", start.elapsed());
        assert!(!results.is_empty(), "{shape:?}");
    }
}

#[test]
fn one_wrong_digit_in_a_mixed_case_address_is_nearly_always_noticed() {
    let address = "0x9858EfFD232B4033E47d90003D41EC34EcaEda94";
    let (mut changed, mut unnoticed) = (0, 0);
    for at in 2..42 {
        for digit in "0123456789abcdefABCDEF".chars() {
            let mut other = address.to_owned();
            other.replace_range(at..=at, &digit.to_string());
            if !other.eq_ignore_ascii_case(address) {
                let target = parse_target(&other).unwrap();
                changed += 1;
                unnoticed += usize::from(target.warnings() != [TargetWarning::Eip55CaseWrong]);
            }
        }
    }
    // EIP-55 itself gives 0.0247 % for a random mistake.
    assert!(changed > 800 && unnoticed <= 1, "{unnoticed} of {changed}");
}

fn ends_of_addresses() -> impl Strategy<Value = String> {
    // Pieces from which real and nearly real input is made.
    prop::collection::vec(
        prop_oneof![
            Just("0x".to_owned()),
            Just("0X9858EfFD232B4033E47d90003D41EC34EcaEda94".to_owned()),
            Just("bc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu".to_owned()),
            Just("…".to_owned()),
            Just("...".to_owned()),
            Just(".eth".to_owned()),
            Just("XE73".to_owned()),
            Just("xprv".to_owned()),
            Just("bc1".to_owned()),
            Just("tb1".to_owned()),
            Just("\n".to_owned()),
            Just(" ".to_owned()),
            Just("1. ".to_owned()),
            Just("\u{200b}".to_owned()),
            Just("ア".to_owned()),
            "[0-9a-fA-F]{1,66}",
            "[1-9A-HJ-NP-Za-km-z]{1,112}",
            "[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{1,62}",
            "\\PC{0,12}",
        ],
        0..12,
    )
    .prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn garbage_never_panics_and_targets_are_made_of_the_input(text in ends_of_addresses()) {
        for target in parse_targets(&text).into_iter().flatten() {
            prop_assert!(!target.kinds().is_empty());
            // Reading what is shown gives the same address again.
            let again = parse_target(target.shown()).unwrap();
            prop_assert_eq!(again.canonical(), target.canonical());
            prop_assert_eq!(again.kinds(), target.kinds());
        }
        let _ = parse_target(&text);
    }

    #[test]
    fn any_text_at_all_never_panics(text in "(?s).{0,300}") {
        let _ = parse_targets(&text);
    }

    #[test]
    fn a_private_key_of_64_digits_is_never_shown_again(key in "[0-9a-fA-F]{64}", label in "[a-z]{0,8}") {
        for text in [format!("{label} {key}"), format!("0x{key}"), format!("{key} {label}\n0x9858…da94")] {
            let shown = format!("{:?}", parse_targets(&text));
            prop_assert!(shown.contains("PrivateKey"));
            for piece in key.as_bytes().windows(8) {
                prop_assert!(!shown.contains(std::str::from_utf8(piece).unwrap()));
            }
        }
    }
}
