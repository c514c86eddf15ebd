//! Claims that are false, outdated or dangerous never appear as advice: `cases/guide/claims.txt`, with a control
//! sentence for each, which must be seen.
//!
//! Read is everything a person can be told, but what is there to warn: `-not`, the named bad advice, and sentences
//! that say no.

use std::collections::BTreeMap;

use tanekura_guide::{Language, Messages, message_ids};

const SAYS_NO_ENGLISH: [&str; 8] =
    ["not ", "n't", "never", "no ", "nor ", "none", "nobody", "nothing"];
const SAYS_NO_JAPANESE: [&str; 7] = ["ない", "ません", "ずに", "なく", "要りま", "わな", "避け"];

struct Claim {
    name: String,
    verdict: String,
    patterns: [Vec<Vec<String>>; 2],
    controls: [String; 2],
    keeps_negation: bool,
}

fn claims() -> Vec<Claim> {
    let text = super::cases("claims.txt");
    let blocks = text.split("\n\n").filter(|block| block.contains("claim: "));
    blocks
        .map(|block| {
            let fields: BTreeMap<&str, &str> =
                block.lines().filter_map(|line| line.split_once(": ")).collect();
            let (name, verdict) = fields["claim"].split_once(' ').unwrap();
            let pattern = |key: &str| -> Vec<Vec<String>> {
                let groups = fields[key].split(" + ");
                groups
                    .map(|group| group.split('|').map(|it| it.trim().to_lowercase()).collect())
                    .collect()
            };
            Claim {
                name: name.to_owned(),
                verdict: verdict.to_owned(),
                patterns: [pattern("en"), pattern("ja")],
                controls: [fields["control en"].to_owned(), fields["control ja"].to_owned()],
                keeps_negation: block.lines().any(|line| line == "keeps negation"),
            }
        })
        .collect()
}

/// The sentences of `text` that give the claim as advice.
fn advising<'t>(claim: &Claim, language: usize, text: &'t str) -> Vec<&'t str> {
    let ends: &[char] = if language == 0 { &['.', '?', '!', ';'] } else { &['。', '？', '！'] };
    // A full stop inside an address ends no sentence.
    let mut sentences = Vec::new();
    let mut from = 0;
    for (at, letter) in text.char_indices() {
        let next = at + letter.len_utf8();
        let closes = text[next..].chars().next().is_none_or(|it| it == ' ' || language == 1);
        if ends.contains(&letter) && closes {
            sentences.push(&text[from..next]);
            from = next;
        }
    }
    sentences.push(&text[from..]);
    sentences
        .into_iter()
        .filter(|sentence| {
            let small = format!("{} ", sentence.to_lowercase());
            let says_no = match language {
                0 => SAYS_NO_ENGLISH.iter().any(|word| small.contains(word)),
                _ => SAYS_NO_JAPANESE.iter().any(|word| small.contains(word)),
            };
            (claim.keeps_negation || !says_no)
                && claim.patterns[language]
                    .iter()
                    .all(|group| group.iter().any(|word| small.contains(word.as_str())))
        })
        .collect()
}

/// Whether a message is there to say what not to do, or is what a person says themselves.
fn warns(id: &str) -> bool {
    id.ends_with("-not") || id.starts_with("advice-") || id.ends_with("-find")
}

#[test]
fn no_claim_that_is_false_outdated_or_dangerous_is_given_as_advice() {
    let claims = claims();
    let mut wrong = Vec::new();
    let mut read = 0;
    for (number, language) in [Language::English, Language::Japanese].into_iter().enumerate() {
        let messages = Messages::new(language);
        for id in message_ids().iter().filter(|id| !warns(id)) {
            let text = messages.text(id);
            read += 1;
            for claim in &claims {
                for sentence in advising(claim, number, &text) {
                    wrong.push(format!("{} in {id}: {sentence}", claim.name));
                }
            }
        }
    }
    println!("{} claims against {read} texts", claims.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(read > 1000, "only {read} texts read");
}

#[test]
fn every_claim_is_seen_where_it_is_given_as_advice() {
    let claims = claims();
    for claim in &claims {
        assert!(["F", "O", "D"].contains(&claim.verdict.as_str()), "{}", claim.name);
        for (language, control) in claim.controls.iter().enumerate() {
            assert!(
                !advising(claim, language, control).is_empty(),
                "{}: not seen: {control}",
                claim.name
            );
        }
    }
    assert!(claims.len() >= 46, "only {} claims", claims.len());
    let verdicts = |verdict: &str| claims.iter().filter(|it| it.verdict == verdict).count();
    assert!(verdicts("D") >= 9 && verdicts("O") >= 3 && verdicts("F") >= 25);
}
