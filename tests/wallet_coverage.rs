//! Which of a person's addresses a phrase opens.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop like tests")]

use std::ops::ControlFlow;

use tanekura_phrase::{Options, judge, read};
use tanekura_secret::SecretText;
use tanekura_wallet::{
    Circumstances, CoverOutcome, Covered, Family, MOST_ACCOUNTS, Possibility, Seed, Target,
    accounts, coverage, parse_target, parse_targets, possibilities,
};

/// On no path that is scanned: the account m/44'/60'/0'/0/100 of the examples' phrase.
fn beyond() -> String {
    accounts(&seed(""), Family::Ethereum, 100..101).remove(0).address
}

fn seed(passphrase: &str) -> Seed {
    let phrase = format!("{}about", "abandon ".repeat(11));
    let judgement = judge(&read(&phrase, None), &Options::default());
    Seed::derive(judgement.phrase().unwrap(), &SecretText::copy_of(passphrase))
}

fn targets(text: &str) -> Vec<Target> {
    parse_targets(text).into_iter().map(|target| target.unwrap()).collect()
}

fn cover(text: &str, accounts: u32) -> Vec<Covered> {
    coverage(&seed(""), &targets(text), accounts, &mut |_, _| ControlFlow::Continue(()))
}

fn path_of(covered: &Covered) -> Option<&str> {
    match &covered.outcome {
        CoverOutcome::Opened { path, .. } => Some(path),
        CoverOutcome::NotFound { .. } => None,
    }
}

#[test]
fn the_last_account_of_every_family_is_found_with_its_path() {
    for family in Family::ALL {
        let number = if family == Family::SolanaSingle { 0 } else { 99 };
        let account = &accounts(&seed(""), family, number..number + 1)[0];
        let covered = cover(&account.address, 100);
        let expected = CoverOutcome::Opened {
            path: account.path.clone(),
            family: Some(family),
            number,
            exact: true,
        };
        assert_eq!(covered, [Covered { target: 0, outcome: expected }]);
    }
}

#[test]
fn change_addresses_and_one_address_accounts_of_bitcoin_are_found() {
    // The change address is published in BIP-84; the other was made with bip-utils 2.12.3.
    let covered = cover(
        "bc1q8c6fshw2dlwun7ekn9qwf37cu2rn755upcp6el\nbc1qku0qh0mc00y8tk0n65x2tqw4trlspak0fnjmfz",
        10,
    );
    assert_eq!(path_of(&covered[0]), Some("m/84'/0'/0'/1/0"));
    assert_eq!(path_of(&covered[1]), Some("m/84'/0'/1'/0/0"));
}

#[test]
fn each_target_is_answered_in_its_place_even_when_given_twice() {
    let text = format!(
        "0x9858EfFD232B4033E47d90003D41EC34EcaEda94\n{}\n0x9858effd232b4033e47d90003d41ec34ecaeda94",
        beyond()
    );
    let covered = cover(&text, 5);
    let numbers: Vec<usize> = covered.iter().map(|covered| covered.target).collect();
    assert_eq!(numbers, [0, 1, 2]);
    assert_eq!(path_of(&covered[0]), Some("m/44'/60'/0'/0/0"));
    assert_eq!(path_of(&covered[2]), Some("m/44'/60'/0'/0/0"));
    // Three families of five Ethereum accounts each.
    assert_eq!(covered[1].outcome, CoverOutcome::NotFound { searched: 15 });
}

#[test]
fn a_passphrase_opens_other_accounts() {
    let targets = targets("0x9858EfFD232B4033E47d90003D41EC34EcaEda94");
    let covered = coverage(&seed("x"), &targets, 5, &mut |_, _| ControlFlow::Continue(()));
    assert_eq!(covered[0].outcome, CoverOutcome::NotFound { searched: 15 });
}

#[test]
fn cut_addresses_match_at_both_ends_and_are_marked_as_weaker() {
    for text in ["0x9858…da94", "0x6Fac4D1...24Ab9C0", "bc1qcr8t…306fyu", "HAgk…Kpqk", "1LqB…eabA"]
    {
        match &cover(text, 3)[0].outcome {
            CoverOutcome::Opened { exact, .. } => assert!(!exact, "{text}"),
            CoverOutcome::NotFound { .. } => panic!("{text}"),
        }
    }
    for text in ["0x9858…da95", "0x9858…Ea94", "bc1qcr8t…306fyv", "HAgk…Kpqj", "hAgk…Kpqk"]
    {
        assert_eq!(path_of(&cover(text, 3)[0]), None, "{text}");
    }
}

#[test]
fn the_chance_of_a_coincidence_is_told_for_cut_addresses() {
    let chance = |text: &str| parse_target(text).unwrap().chance_of_coincidence(300);
    assert_eq!(chance("0x9858EfFD232B4033E47d90003D41EC34EcaEda94"), 0.0);
    assert_eq!(chance("0x9858…da94"), 300.0 / 4_294_967_296.0);
    assert_eq!(chance("bc1qcr8t…306fyu"), 300.0 / 32_f64.powi(10));
    assert!(chance("HAgk…Kpqk") < 1e-9);
}

#[test]
fn progress_counts_up_to_the_total_and_the_scan_stops_when_all_are_found() {
    let mut seen = Vec::new();
    let targets = targets(&beyond());
    coverage(&seed(""), &targets, 7, &mut |done, total| {
        seen.push((done, total));
        ControlFlow::Continue(())
    });
    let expected: Vec<(u32, u32)> = (0..=21).map(|done| (done, 21)).collect();
    assert_eq!(seen, expected);

    let mut last = 0;
    let first = parse_targets("0x9858EfFD232B4033E47d90003D41EC34EcaEda94");
    let first: Vec<Target> = first.into_iter().map(Result::unwrap).collect();
    coverage(&seed(""), &first, 100, &mut |done, _| {
        last = done;
        ControlFlow::Continue(())
    });
    assert_eq!(last, 1);
}

#[test]
fn a_scan_that_is_stopped_says_how_far_it_came() {
    let covered = coverage(&seed(""), &targets(&beyond()), 100, &mut |done, _| {
        if done == 40 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    assert_eq!(covered[0].outcome, CoverOutcome::NotFound { searched: 40 });
}

#[test]
fn only_families_whose_addresses_can_match_are_scanned() {
    let total_for = |text: &str| {
        let mut total = 0;
        coverage(&seed(""), &targets(text), 100, &mut |_, all| {
            total = all;
            ControlFlow::Continue(())
        });
        total
    };
    assert_eq!(total_for(&beyond()), 300);
    assert_eq!(total_for("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"), 300);
    assert_eq!(total_for("4Nd1mBQtrMJVYVfKf2PJy9NZUZdTAsp7D4xWLs4gDB4T"), 201);
    assert_eq!(coverage(&seed(""), &[], 100, &mut |_, _| ControlFlow::Continue(())), []);
}

#[test]
fn more_accounts_than_the_limit_are_not_scanned() {
    let covered = cover(&beyond(), u32::MAX);
    assert_eq!(covered[0].outcome, CoverOutcome::NotFound { searched: 3 * MOST_ACCOUNTS });
    let covered = cover(&beyond(), 0);
    assert_eq!(covered[0].outcome, CoverOutcome::NotFound { searched: 0 });
}

#[test]
fn uncovered_addresses_are_explained_by_what_else_is_known() {
    let explain = |text: &str, opens_another, with_passphrase, accounts_per_family| {
        let circumstances = Circumstances { opens_another, with_passphrase, accounts_per_family };
        possibilities(&parse_target(text).unwrap(), circumstances)
    };
    let address = "0x9858EfFD232B4033E47d90003D41EC34EcaEda94";
    // The wallet's other accounts are opened: this one came from elsewhere.
    assert_eq!(explain(address, true, false, 100)[0], Possibility::ImportedKey);
    assert_eq!(explain(address, true, false, 5)[0], Possibility::MoreAccounts);
    // Nothing is opened: the phrase itself is in question.
    assert_eq!(explain(address, false, false, 100)[0], Possibility::OtherPhrase);
    assert!(explain(address, false, false, 100).contains(&Possibility::Passphrase));
    assert!(explain(address, false, true, 100).contains(&Possibility::OtherPassphrase));
    assert!(explain(address, false, false, 100).contains(&Possibility::ContractWallet));
    // The address itself is in question.
    let wrong_case = "0x9858EfFD232B4033E47d90003D41EC34EcaEdA94";
    assert_eq!(explain(wrong_case, true, false, 100)[0], Possibility::MistypedAddress);
    // Addresses that no single phrase opens.
    let script = "bc1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3qccfmv3";
    assert_eq!(explain(script, false, false, 100), [Possibility::SharedAddress]);
    for text in [address, "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "0x9858…da94"] {
        for bits in 0..4 {
            let list = explain(text, bits & 1 == 1, bits & 2 == 2, 100);
            assert!(!list.is_empty());
            let mut unique = list.clone();
            unique.sort_by_key(|possibility| possibility.as_str());
            unique.dedup();
            assert_eq!(unique.len(), list.len());
        }
    }
}
