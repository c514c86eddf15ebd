//! What phrases open, against published addresses.
//!
//! In: `vectors/accounts/published.txt` (phrase, family, number, address and where it was published),
//! `vectors/eip55`, `vectors/segwit`. The seeds and keys behind them are tested inside the wallet crate, which
//! gives no key out.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop like tests")]

use tanekura_phrase::{Options, judge, read};
use tanekura_secret::SecretText;
use tanekura_wallet::{AddressKind, Family, Seed, TargetProblem, accounts, parse_target};

fn seed_of(phrase: &str, passphrase: &str) -> Seed {
    let judgement = judge(&read(phrase, None), &Options::default());
    Seed::derive(judgement.phrase().unwrap(), &SecretText::copy_of(passphrase))
}

fn lines(file: &str) -> impl Iterator<Item = &str> {
    file.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[test]
fn every_published_account_comes_out() {
    let mut seen = Vec::new();
    for line in lines(include_str!("vectors/accounts/published.txt")) {
        let [phrase, family, number, path, address, _source] =
            line.split(" | ").collect::<Vec<_>>()[..]
        else {
            panic!("six columns")
        };
        let family = Family::from_name(family).unwrap();
        let number: u32 = number.parse().unwrap();
        let account = &accounts(&seed_of(phrase, ""), family, number..number + 1)[0];
        assert_eq!((account.path.as_str(), account.address.as_str()), (path, address));
        seen.push(family);
    }
    assert!(Family::ALL.iter().all(|family| seen.contains(family)));
}

#[test]
fn the_phrase_of_the_examples_has_its_fingerprint() {
    let about = format!("{}about", "abandon ".repeat(11));
    assert_eq!(seed_of(&about, "").fingerprint().to_string(), "73c5da0a");
    assert_ne!(seed_of(&about, "x").fingerprint().to_string(), "73c5da0a");
}

#[test]
fn a_family_without_numbers_has_one_account() {
    let seed = seed_of(&format!("{}about", "abandon ".repeat(11)), "");
    assert_eq!(accounts(&seed, Family::SolanaSingle, 0..100).len(), 1);
    assert_eq!(accounts(&seed, Family::SolanaSingle, 1..100).len(), 0);
    assert_eq!(accounts(&seed, Family::Solana, 0..3).len(), 3);
}

#[test]
fn numbers_beyond_31_bits_do_not_exist() {
    let seed = seed_of(&format!("{}about", "abandon ".repeat(11)), "");
    let last = (1 << 31) - 1;
    let end = accounts(&seed, Family::EthereumLedgerLive, last..u32::MAX);
    assert_eq!(end.len(), 1);
    assert_eq!(end[0].path, "m/44'/60'/2147483647'/0/0");
    assert!(accounts(&seed, Family::Ethereum, u32::MAX..u32::MAX).is_empty());
    #[expect(clippy::reversed_empty_ranges, reason = "what a careless caller might pass")]
    let reversed = 5..2;
    assert!(accounts(&seed, Family::Ethereum, reversed).is_empty());
}

#[test]
fn every_eip55_address_is_accepted_and_written_the_same_from_any_case() {
    let mut addresses = 0;
    for address in lines(include_str!("vectors/eip55/addresses.txt")) {
        let target = parse_target(address).unwrap();
        assert_eq!((target.shown(), target.warnings()), (address, &[][..]));
        for other in [address.to_lowercase(), address.to_uppercase()] {
            assert_eq!(parse_target(&other).unwrap().canonical().as_deref(), Some(address));
        }
        addresses += 1;
    }
    assert_eq!(addresses, 8);
}

#[test]
fn segwit_addresses_are_judged_as_bip173_and_bip350_say() {
    let (mut good, mut bad) = (0, 0);
    for line in lines(include_str!("vectors/segwit/addresses.txt")) {
        let (expected, address) = line.split_once(' ').unwrap();
        let answer = parse_target(address.rsplit(' ').next().unwrap());
        match expected {
            // Of the kinds a phrase opens: the bytes come back.
            "main" => {
                let (program, address) = address.split_once(' ').unwrap();
                let target = answer.unwrap();
                let hex: String = target
                    .address()
                    .unwrap()
                    .payload()
                    .iter()
                    .map(|byte| format!("{byte:02x}"))
                    .collect();
                assert!(program.ends_with(&hex), "{line}");
                assert_eq!(target.canonical().unwrap(), address.to_lowercase());
                good += 1;
            }
            "other" => {
                assert_eq!(answer.err(), Some(TargetProblem::UnknownChain), "{line}");
                good += 1;
            }
            "test" => {
                assert_eq!(answer.err(), Some(TargetProblem::Testnet), "{line}");
                good += 1;
            }
            // Invalid for one reason only: the case is mixed, which people's notes often are.
            "mixed" => assert!(matches!(answer, Ok(_) | Err(TargetProblem::Testnet)), "{line}"),
            "invalid" => {
                assert!(answer.is_err(), "{line}");
                bad += 1;
            }
            _ => panic!("{line}"),
        }
    }
    assert_eq!((good, bad), (8, 24));
}

#[test]
fn invalid_extended_keys_and_every_private_one_are_refused_by_kind() {
    let valid = include_str!("vectors/bip32/vectors.txt").lines();
    let (mut public, mut private) = (0, 0);
    for line in valid {
        if let Some(key) = line.strip_prefix("public: ") {
            let target = parse_target(key).unwrap();
            assert!(target.is_extended_key() && target.kinds().is_empty());
            assert_eq!(target.canonical().as_deref(), Some(key));
            public += 1;
        } else if let Some(key) = line.strip_prefix("private: ") {
            assert_eq!(parse_target(key), Err(TargetProblem::ExtendedPrivateKey));
            private += 1;
        }
    }
    assert_eq!((public, private), (17, 17));
    let mut keys = 0;
    for key in lines(include_str!("vectors/bip32/invalid.txt")) {
        let key = key.split(' ').next().unwrap();
        let problem = parse_target(key).unwrap_err();
        match key.get(..4) {
            // A key of the other sort behind the prefix, a checksum, a point off the curve, a header that cannot be.
            Some("xpub") => assert!(
                matches!(
                    problem,
                    TargetProblem::ExtendedPrivateKey
                        | TargetProblem::ExtendedPublicKey
                        | TargetProblem::WrongChecksum
                ),
                "{problem:?}"
            ),
            Some("xprv") => assert_eq!(problem, TargetProblem::ExtendedPrivateKey),
            // Version bytes that nobody knows: in doubt it is private.
            _ => assert!(matches!(
                problem,
                TargetProblem::UnknownChain | TargetProblem::ExtendedPrivateKey
            )),
        }
        keys += 1;
    }
    assert!(keys >= 14, "{keys}");
}

#[test]
fn families_lead_to_the_kind_of_address_they_promise() {
    let seed = seed_of(&format!("{}about", "abandon ".repeat(11)), "");
    for family in Family::ALL {
        let account = &accounts(&seed, family, 0..1)[0];
        let target = parse_target(&account.address).unwrap();
        assert_eq!(target.kinds(), [family.address_kind()]);
        assert_eq!(target.canonical().as_deref(), Some(account.address.as_str()));
    }
    assert_eq!(Family::Ethereum.address_kind(), AddressKind::Ethereum);
}
