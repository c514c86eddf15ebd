//! The vectors of BIP-93: what is valid gives the published seed, what is not is refused for its reason.

use tanekura_shares::ShareError;
use tanekura_shares::codex32::{Share, join};

const VALID: &str = include_str!("../vectors/codex32/valid.txt");
const INVALID: &str = include_str!("../vectors/codex32/invalid.txt");

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn published_secrets_and_sets_give_the_published_seeds() {
    let (mut secrets, mut quorums) = (0, 0);
    for line in VALID.lines() {
        let mut words = line.split(' ');
        if words.next() == Some("secret") {
            let share = Share::parse(words.next().unwrap()).unwrap();
            assert!(share.is_secret(), "{line}");
            assert_eq!(hex(share.payload().expose()), words.next().unwrap(), "{line}");
            secrets += 1;
            continue;
        }
        let secret = words.next().unwrap().to_uppercase();
        let shares: Vec<Share> = words.map(|text| Share::parse(text).unwrap()).collect();
        let needed = usize::from(shares[0].threshold());
        for chosen in 0_u32..1 << shares.len() {
            let some: Vec<&Share> = (0..shares.len())
                .filter(|at| chosen >> at & 1 == 1)
                .map(|at| &shares[at])
                .collect();
            match join(&some) {
                Ok(found) => {
                    assert!(some.len() >= needed);
                    assert_eq!(found.text().expose(), secret);
                    quorums += 1;
                }
                Err(code) => {
                    assert!(some.len() < needed);
                    assert_eq!(code, ShareError::TooFewShares);
                }
            }
        }
    }
    println!("BIP-93: {secrets} secrets, {quorums} sets of shares");
    assert!(secrets >= 22 && quorums >= 20, "{secrets} {quorums}");
}

#[test]
fn published_faults_are_refused() {
    let mut refused = 0;
    for line in INVALID.lines() {
        let (kind, text) = line.split_once(' ').unwrap();
        let code = match Share::parse(text) {
            Ok(_) => panic!("{kind}: accepted"),
            Err(code) => code,
        };
        match kind {
            "bad_cases" => assert_eq!(code, ShareError::MixedCase, "{text}"),
            "invalid_share_index" => assert_eq!(code, ShareError::Threshold, "{text}"),
            "invalid_codex32" | "invalid_codex32_long" => {
                assert!(
                    matches!(code, ShareError::NotAShare | ShareError::Length),
                    "{text} {code}"
                );
            }
            _ => {}
        }
        refused += 1;
    }
    println!("BIP-93: {refused} strings refused");
    assert!(refused >= 80);
}
