//! Sets that come together share by share, with everything that can go wrong between.

use tanekura_phrase::Phrase;
use tanekura_secret::SecretBytes;

use super::*;
use crate::arrangement::{Arrangement, Quorum};
use crate::make::{Secret, Wish, make};
use crate::scheme::Form;
use crate::seed_xor::PartsFrom;

fn none() -> SecretText {
    SecretText::with_capacity(0)
}

fn phrase() -> Phrase {
    let entropy = SecretBytes::taking(&mut (40..56).collect::<Vec<u8>>());
    Phrase::from_entropy(List::English, &entropy).unwrap()
}

fn texts(scheme: ShareScheme, arrangement: Arrangement, passphrase: &str) -> Vec<String> {
    let (phrase, seed) = (phrase(), SecretBytes::taking(&mut [7; 64]));
    let secret =
        if scheme == ShareScheme::Codex32 { Secret::Seed(&seed) } else { Secret::Phrase(&phrase) };
    let passphrase = SecretText::copy_of(passphrase);
    let wish = Wish { scheme, arrangement, passphrase: &passphrase, parts_from: PartsFrom::Chance };
    let set = make(secret, &wish).unwrap();
    set.shares.iter().map(|it| it.share.text(Form::Words).unwrap().expose().to_owned()).collect()
}

fn single(threshold: u8, count: u8) -> Arrangement {
    Arrangement::single(Quorum { threshold, count })
}

#[test]
fn a_collection_says_what_is_missing_until_it_opens() {
    let groups = vec![Quorum { threshold: 2, count: 3 }, Quorum { threshold: 1, count: 1 }];
    let shares = texts(ShareScheme::Slip39, Arrangement::groups(2, groups).unwrap(), "");
    let mut collector = Collector::new(None);
    assert!(matches!(collector.add(&shares[2]).unwrap()[..], [Added::Taken(0)]));
    let status = &collector.sets()[0];
    assert_eq!((status.groups_needed, status.group_count, status.ready), (2, 2, false));
    assert_eq!(status.groups[0].members, [3]);
    assert!(!status.groups[0].is_complete());
    assert_eq!(collector.join(&none()).err(), Some(ShareError::TooFewGroups));
    assert!(matches!(collector.add(&shares[3]).unwrap()[..], [Added::Taken(1)]));
    assert!(collector.sets()[0].groups[1].is_complete());
    assert!(matches!(collector.add(&shares[0]).unwrap()[..], [Added::Taken(2)]));
    assert!(collector.sets()[0].ready);
    let joined = collector.join(&none()).unwrap();
    assert!(joined.opened.phrase(List::English).unwrap().same_as(&phrase()));
    assert_eq!((joined.used.len(), joined.left_out.len()), (3, 0));
}

#[test]
fn the_same_share_twice_a_foreign_set_and_another_scheme_are_told() {
    let one = texts(ShareScheme::Slip39, single(2, 3), "");
    let two = texts(ShareScheme::Slip39, single(2, 3), "");
    let sskr = texts(ShareScheme::Sskr, single(2, 3), "");
    let mut collector = Collector::new(None);
    collector.add(&one[0]).unwrap();
    assert!(matches!(collector.add(&one[0]).unwrap()[..], [Added::Again(0)]));
    assert!(matches!(collector.add(&two[1]).unwrap()[..], [Added::Foreign(1)]));
    assert!(matches!(collector.add(&sskr[1]).unwrap()[..], [Added::Foreign(2)]));
    assert!(collector.is_mixed());
    assert_eq!(collector.join(&none()).err(), Some(ShareError::TooFewShares));
    // The second share of the first set makes that one ready; nothing was lost.
    collector.add(&one[2]).unwrap();
    let joined = collector.join(&none()).unwrap();
    assert_eq!(joined.used, [0, 3]);
    // A second complete set: which is meant, nobody can say.
    collector.add(&two[0]).unwrap();
    assert_eq!(collector.join(&none()).err(), Some(ShareError::DifferentSet));
    let sets = collector.sets();
    assert!(collector.join_set(&sets[1], &none()).is_ok());
    collector.remove(1);
    assert_eq!(collector.len(), 4);
}

#[test]
fn one_share_too_many_and_one_that_lies_are_sorted_out() {
    for scheme in [ShareScheme::Slip39, ShareScheme::Sskr] {
        let shares = texts(scheme, single(3, 5), "");
        for liar in 0..4 {
            let mut collector = Collector::new(None);
            for text in &shares[..4] {
                collector.add(text).unwrap();
            }
            // A share that passes its own checksum and is wrong.
            match &mut collector.held[liar] {
                AnyShare::Slip39(share) => share.value.expose_mut()[3] ^= 0x10,
                AnyShare::Sskr(share) => share.value.expose_mut()[3] ^= 0x10,
                _ => unreachable!(),
            }
            let joined = collector.join(&none()).unwrap();
            assert_eq!(joined.left_out, [liar], "{scheme}");
            assert!(joined.opened.phrase(List::English).unwrap().same_as(&phrase()));
            // Without one too many, it can only be said that something is wrong.
            collector.remove((liar + 1) % 4);
            assert_eq!(collector.join(&none()).err(), Some(ShareError::Digest));
        }
    }
}

#[test]
fn codex32_needs_two_shares_too_many_to_name_the_one_that_lies() {
    let shares = texts(ShareScheme::Codex32, single(2, 5), "");
    let mut collector = Collector::new(None);
    for text in &shares[..4] {
        collector.add(text).unwrap();
    }
    if let AnyShare::Codex32(share) = &mut collector.held[2] {
        share.values.expose_mut()[20] ^= 3;
    }
    assert_eq!(collector.join(&none()).unwrap().left_out, [2]);
    collector.remove(3);
    assert_eq!(collector.join(&none()).err(), Some(ShareError::Inconsistent));
}

#[test]
fn a_wrong_passphrase_opens_another_secret_without_a_word() {
    let shares = texts(ShareScheme::Slip39, single(2, 2), "right");
    let mut collector = Collector::new(None);
    collector.add(&shares.join("\n")).unwrap();
    let open = |text: &str| {
        let joined = collector.join(&SecretText::copy_of(text)).unwrap();
        joined.opened.phrase(List::English).unwrap().same_as(&phrase())
    };
    assert!(open("right"));
    assert!(!open("wrong"));
    assert!(!open(""));
}

#[test]
fn parts_in_two_languages_are_two_sets() {
    let shares = texts(ShareScheme::SeedXor, single(2, 2), "");
    let japanese = Phrase::from_entropy(List::Japanese, &phrase().entropy()).unwrap();
    let mut collector = Collector::new(None);
    collector.add(&shares[0]).unwrap();
    let added = collector.add(japanese.shown_text().expose()).unwrap();
    assert!(matches!(added[..], [Added::Foreign(1)]));
    assert_eq!(collector.join(&none()).err(), Some(ShareError::TooFewShares));
    collector.add(&shares[1]).unwrap();
    let joined = collector.join(&none()).unwrap();
    assert!(joined.opened.phrase(List::English).unwrap().same_as(&phrase()));
}

#[test]
fn text_without_a_share_and_too_much_text_are_told_and_lose_nothing() {
    let shares = texts(ShareScheme::Slip39, single(2, 2), "");
    let mut collector = Collector::new(None);
    collector.add(&shares[0]).unwrap();
    assert_eq!(collector.add("hello").err(), Some(ShareError::NotAShare));
    assert_eq!(collector.add(&"word ".repeat(600_000)).err(), Some(ShareError::TooLong));
    assert_eq!(collector.len(), 1);
}
