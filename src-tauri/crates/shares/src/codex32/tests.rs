//! codex32 from end to end, and what it mends.

use super::*;
use crate::random::repeatable::Repeatable;
use crate::random::{SystemRandomness, below};

fn seed(length: usize) -> SecretBytes {
    SecretBytes::taking(&mut (0..length).map(|at| at as u8 ^ 0x3D).collect::<Vec<_>>())
}

#[test]
fn every_quorum_gives_the_seed_back_and_smaller_sets_do_not() {
    for length in [16, 32, 44, 48, 64] {
        for (threshold, count) in [(2, 3), (3, 5), (9, 9), (2, 31)] {
            let seed = seed(length);
            let quorum = Quorum { threshold, count };
            let shares = split(&seed, quorum, Some("test"), &mut SystemRandomness).unwrap();
            assert_eq!(shares.len(), usize::from(count));
            let again: Vec<Share> =
                shares.iter().map(|share| Share::parse(share.text().expose()).unwrap()).collect();
            let last: Vec<&Share> = again.iter().rev().take(usize::from(threshold)).collect();
            let found = join(&last).unwrap();
            assert!(found.payload().same_as(&seed), "{length} {threshold} of {count}");
            assert_eq!(found.identifier(), "test");
            assert_eq!(join(&last[1..]).err(), Some(ShareError::TooFewShares));
            let all: Vec<&Share> = again.iter().collect();
            assert!(join(&all).unwrap().payload().same_as(&seed));
            // Forced: one share less, taken as if it were enough, gives another string.
            assert!(!interpolate(&last[1..], SECRET_AT).payload().same_as(&seed));
        }
    }
}

#[test]
fn a_foreign_share_and_a_bad_one_are_told_apart() {
    let quorum = Quorum { threshold: 2, count: 4 };
    let make = |id: &str| split(&seed(16), quorum, Some(id), &mut SystemRandomness).unwrap();
    let (one, two) = (make("aaaa"), make("cccc"));
    assert_eq!(join(&[&one[0], &two[1]]).err(), Some(ShareError::DifferentSet));
    assert_eq!(join(&[&one[0], &one[0]]).err(), Some(ShareError::DuplicateMember));
    let other = make("aaaa");
    assert_eq!(join(&[&one[0], &one[1], &other[2]]).err(), Some(ShareError::Inconsistent));
}

#[test]
fn wishes_that_the_standard_does_not_allow_are_refused() {
    let answer = |length, threshold, count| {
        split(&seed(length), Quorum { threshold, count }, None, &mut SystemRandomness).err()
    };
    assert_eq!(answer(15, 2, 3), Some(ShareError::SecretLength));
    assert_eq!(answer(18, 2, 3), Some(ShareError::SecretLength));
    assert_eq!(answer(68, 2, 3), Some(ShareError::SecretLength));
    assert_eq!(answer(16, 1, 3), Some(ShareError::SchemeCannot));
    assert_eq!(answer(16, 10, 12), Some(ShareError::SchemeCannot));
    assert_eq!(answer(16, 2, 32), Some(ShareError::TooManyShares));
}

/// Changes `count` different places behind the header's first three characters.
fn spoil(text: &str, count: usize, source: &mut Repeatable) -> (String, Vec<u8>) {
    let mut letters: Vec<char> = text.chars().collect();
    let mut places = Vec::new();
    while places.len() < count {
        let place = 3 + below(source, letters.len() - 3).unwrap();
        let new = checksum::character(below(source, 32).unwrap() as u8).to_ascii_uppercase();
        if !places.contains(&(place as u8 + 1)) && letters[place] != new {
            letters[place] = new;
            places.push(place as u8 + 1);
        }
    }
    places.sort_unstable();
    (letters.into_iter().collect(), places)
}

#[test]
fn up_to_four_wrong_characters_are_mended_and_named() {
    let mut source = Repeatable::new(11);
    for length in [16, 32, 44, 64] {
        let quorum = Quorum { threshold: 2, count: 2 };
        let shares = split(&seed(length), quorum, None, &mut source).unwrap();
        let right = shares[1].text();
        for count in 1..=4 {
            for _ in 0..50 {
                let (wrong, places) = spoil(right.expose(), count, &mut source);
                assert!(Share::parse(&wrong).is_err());
                let mended = correct(&wrong).unwrap();
                assert_eq!(mended.text.expose(), right.expose());
                assert_eq!(mended.positions, places);
            }
        }
    }
}

#[test]
fn eight_unreadable_characters_and_a_burst_are_filled_in() {
    let mut source = Repeatable::new(12);
    for (length, burst) in [(16, 13), (32, 13), (64, 15)] {
        let quorum = Quorum { threshold: 2, count: 2 };
        let shares = split(&seed(length), quorum, None, &mut source).unwrap();
        let right = shares[0].text();
        let letters: Vec<char> = right.expose().chars().collect();
        for _ in 0..50 {
            let mut wrong = letters.clone();
            for _ in 0..8 {
                wrong[3 + below(&mut source, letters.len() - 3).unwrap()] = '?';
            }
            let mended = correct(&wrong.iter().collect::<String>()).unwrap();
            assert_eq!(mended.text.expose(), right.expose());
        }
        for start in 3..letters.len() - burst {
            let mut wrong = letters.clone();
            wrong[start..start + burst].fill('?');
            let mended = correct(&wrong.iter().collect::<String>()).unwrap();
            assert_eq!(mended.text.expose(), right.expose());
        }
    }
}

#[test]
fn more_mistakes_never_give_a_string_that_fails_its_own_checksum() {
    let mut source = Repeatable::new(13);
    let quorum = Quorum { threshold: 2, count: 2 };
    let shares = split(&seed(16), quorum, None, &mut source).unwrap();
    let right = shares[0].text();
    let mut offered = 0;
    for count in 5..12 {
        for _ in 0..200 {
            let (wrong, _) = spoil(right.expose(), count, &mut source);
            if let Some(mended) = correct(&wrong) {
                offered += 1;
                assert!(Share::parse(mended.text.expose()).is_ok());
            }
        }
    }
    crate::figure(&format!(
        "1,400 strings with 5 to 11 mistakes: {offered} answers, each with a matching checksum"
    ));
    assert!(correct(right.expose()).is_none(), "nothing to mend");
    for nonsense in ["", "ms1", "????????", "cbbc1yuglpryqdm", &"ms1".repeat(1000), "種蔵種蔵種蔵"]
    {
        assert!(correct(nonsense).is_none());
    }
}
