//! Whole splits: every arrangement proved, wishes refused, and how long it takes.

use tanekura_phrase::List;

use super::*;
use crate::arrangement::Quorum;
use crate::random::below;
use crate::random::repeatable::Repeatable;

fn phrase() -> Phrase {
    let entropy = SecretBytes::taking(&mut (90..106).collect::<Vec<u8>>());
    Phrase::from_entropy(List::English, &entropy).unwrap()
}

fn wish<'a>(scheme: ShareScheme, arrangement: Arrangement, none: &'a SecretText) -> Wish<'a> {
    Wish { scheme, arrangement, passphrase: none, parts_from: PartsFrom::Chance }
}

/// Proves every single group up to `most` shares and `sampled` random arrangements of groups.
fn prove_all(scheme: ShareScheme, most: u8, sampled: usize) -> Proof {
    let (phrase, none) = (phrase(), SecretText::with_capacity(0));
    let mut sum = Proof { quorums_tried: 0, quorums: 0, too_small_tried: 0, too_small: 0 };
    let mut add = |arrangement: Arrangement| {
        let made = make(Secret::Phrase(&phrase), &wish(scheme, arrangement, &none)).unwrap();
        let proof = made.proof;
        sum.quorums_tried += proof.quorums_tried;
        sum.quorums += proof.quorums;
        sum.too_small_tried += proof.too_small_tried;
        sum.too_small += proof.too_small;
    };
    for count in 1..=most {
        for threshold in 1..=count {
            if threshold > 1 || count == 1 {
                add(Arrangement::single(Quorum { threshold, count }));
            }
        }
    }
    let mut source = Repeatable::new(21);
    let mut roll = |bound: u8| below(&mut source, usize::from(bound)).unwrap() as u8;
    for _ in 0..sampled {
        let groups: Vec<Quorum> = (0..2 + roll(3))
            .map(|_| {
                let count = 1 + roll(4);
                Quorum { threshold: if count == 1 { 1 } else { 2 + roll(count - 1) }, count }
            })
            .collect();
        let needed = 1 + roll(groups.len() as u8);
        add(Arrangement::groups(needed, groups).unwrap());
    }
    sum
}

#[test]
fn every_arrangement_stands_its_proof() {
    for scheme in [ShareScheme::Slip39, ShareScheme::Sskr] {
        let proof = prove_all(scheme, 7, 12);
        crate::figure(&format!("{scheme}: {proof:?}"));
        assert!(!proof.is_sampled() && proof.quorums_tried > 200);
    }
}

#[cfg(feature = "long")]
#[test]
fn every_arrangement_up_to_sixteen_stands_its_proof() {
    for scheme in [ShareScheme::Slip39, ShareScheme::Sskr] {
        let proof = prove_all(scheme, 16, 200);
        crate::figure(&format!("{scheme}: quorums and sets of 16 and 200 groups: {proof:?}"));
        assert!(proof.quorums_tried > 100_000);
    }
}

#[test]
fn above_the_cap_sets_are_drawn_by_lot_and_it_is_told() {
    let groups = vec![Quorum { threshold: 4, count: 8 }; 4];
    let arrangement = Arrangement::groups(3, groups).unwrap();
    let none = SecretText::with_capacity(0);
    let made =
        make(Secret::Phrase(&phrase()), &wish(ShareScheme::Sskr, arrangement, &none)).unwrap();
    assert!(made.proof.is_sampled());
    assert_eq!(made.proof.quorums, 4 * 70_u64.pow(3));
    assert_eq!(made.proof.quorums_tried, proof::CAP);
}

#[test]
fn wishes_that_do_not_fit_the_scheme_are_refused() {
    let (phrase, none) = (phrase(), SecretText::with_capacity(0));
    let answer = |scheme, arrangement, passphrase: &str| {
        let passphrase = SecretText::copy_of(passphrase);
        let wish =
            Wish { scheme, arrangement, passphrase: &passphrase, parts_from: PartsFrom::Chance };
        make(Secret::Phrase(&phrase), &wish).err()
    };
    let single = |threshold, count| Arrangement::single(Quorum { threshold, count });
    let groups = Arrangement::groups(1, vec![Quorum { threshold: 2, count: 2 }; 2]).unwrap();
    let cannot = Some(ShareError::SchemeCannot);
    assert_eq!(answer(ShareScheme::SeedXor, single(2, 3), ""), cannot);
    assert_eq!(answer(ShareScheme::SeedXor, groups, ""), cannot);
    assert_eq!(answer(ShareScheme::Cards, single(2, 3), ""), cannot, "weak schemes are not made");
    assert_eq!(answer(ShareScheme::Codex32, single(2, 3), ""), cannot, "only from a seed");
    assert_eq!(answer(ShareScheme::Sskr, single(2, 3), "x"), Some(ShareError::PassphraseUnused));
    assert_eq!(answer(ShareScheme::Sskr, single(2, 17), ""), Some(ShareError::TooManyShares));
    let seed = SecretBytes::zeroed(64);
    let wish = wish(ShareScheme::Slip39, single(2, 3), &none);
    assert_eq!(make(Secret::Seed(&seed), &wish).err(), cannot);
}

#[cfg(feature = "long")]
#[test]
#[expect(clippy::disallowed_types, reason = "a test that measures time")]
fn two_of_three_with_its_proof_takes_less_than_a_tenth_of_a_second() {
    let (phrase, none) = (phrase(), SecretText::with_capacity(0));
    let mut times: Vec<u128> = (0..50)
        .map(|_| {
            let arrangement = Arrangement::single(Quorum { threshold: 2, count: 3 });
            let begun = std::time::Instant::now();
            make(Secret::Phrase(&phrase), &wish(ShareScheme::Slip39, arrangement, &none)).unwrap();
            begun.elapsed().as_micros()
        })
        .collect();
    times.sort_unstable();
    crate::figure(&format!(
        "split 2of3 with proof, quorums: median {} µs, largest {} µs",
        times[25], times[49]
    ));
    assert!(times[25] < 100_000);
}
