//! SLIP-39 from end to end, and what its checksum notices.

use super::*;
use crate::arrangement::Quorum;
use crate::random::SystemRandomness;
use crate::random::repeatable::Repeatable;

fn secret(length: usize) -> SecretBytes {
    SecretBytes::taking(&mut (0..length).map(|at| at as u8 ^ 0x5C).collect::<Vec<_>>())
}

fn two_of_three() -> Arrangement {
    Arrangement::single(Quorum { threshold: 2, count: 3 })
}

fn none() -> SecretText {
    SecretText::with_capacity(0)
}

#[test]
fn every_length_comes_back_with_its_passphrase_only() {
    for length in (16..=32).step_by(2).chain([64]) {
        let secret = secret(length);
        let passphrase = SecretText::copy_of("correct horse");
        let shares =
            split(&secret, &two_of_three(), &passphrase, 0, &mut SystemRandomness).unwrap();
        for pair in [[0, 1], [0, 2], [1, 2], [2, 0]] {
            let chosen: Vec<&Share> = pair.iter().map(|&at| &shares[at]).collect();
            assert!(join(&chosen, &passphrase).unwrap().same_as(&secret));
            let other = join(&chosen, &SecretText::copy_of("wrong horse")).unwrap();
            assert!(!other.same_as(&secret), "a wrong passphrase opens another secret");
        }
        assert!(shares.iter().all(|share| share.extendable && share.threshold == 2));
    }
}

#[test]
fn groups_need_as_many_as_they_say() {
    let groups = vec![
        Quorum { threshold: 2, count: 3 },
        Quorum { threshold: 1, count: 1 },
        Quorum { threshold: 3, count: 5 },
    ];
    let arrangement = Arrangement::groups(2, groups).unwrap();
    let secret = secret(16);
    let shares = split(&secret, &arrangement, &none(), 0, &mut Repeatable::new(1)).unwrap();
    assert_eq!(shares.len(), 9);
    let answer = |chosen: &[usize]| {
        join(&chosen.iter().map(|&at| &shares[at]).collect::<Vec<_>>(), &none())
            .map(|found| found.same_as(&secret))
    };
    assert_eq!(answer(&[0, 2, 3]), Ok(true));
    assert_eq!(answer(&[3, 4, 6, 8]), Ok(true));
    assert_eq!(answer(&[0, 1, 2, 3, 4, 5, 6, 7, 8]), Ok(true));
    assert_eq!(answer(&[0, 1, 2]), Err(ShareError::TooFewGroups));
    assert_eq!(answer(&[0, 1, 4, 5]), Err(ShareError::TooFewShares));
    assert_eq!(answer(&[]), Err(ShareError::TooFewShares));
}

#[test]
fn shares_of_two_sets_do_not_join() {
    let secret = secret(16);
    let make = |seed| split(&secret, &two_of_three(), &none(), 0, &mut Repeatable::new(seed));
    let (one, two) = (make(1).unwrap(), make(2).unwrap());
    assert_eq!(join(&[&one[0], &two[1]], &none()).err(), Some(ShareError::DifferentSet));
    assert_eq!(join(&[&one[0], &one[0]], &none()).err(), Some(ShareError::DuplicateMember));
    assert_eq!(join(&[&one[0]], &none()).err(), Some(ShareError::TooFewShares));
}

#[test]
fn wishes_that_the_standard_does_not_allow_are_refused() {
    let copies = Arrangement::single(Quorum { threshold: 1, count: 3 });
    let answer = |secret: &SecretBytes, arrangement: &Arrangement, passphrase: &str| {
        let passphrase = SecretText::copy_of(passphrase);
        split(secret, arrangement, &passphrase, 0, &mut SystemRandomness).err()
    };
    assert_eq!(answer(&secret(16), &copies, ""), Some(ShareError::CopiesOfOne));
    assert_eq!(answer(&secret(15), &two_of_three(), ""), Some(ShareError::SecretLength));
    assert_eq!(answer(&secret(17), &two_of_three(), ""), Some(ShareError::SecretLength));
    assert_eq!(answer(&secret(66), &two_of_three(), ""), Some(ShareError::SecretLength));
    let wide = answer(&secret(16), &two_of_three(), "pässword");
    assert_eq!(wide, Some(ShareError::PassphraseCharacters));
}

#[test]
fn every_wrong_word_is_noticed_and_its_place_is_named() {
    for length in [16, 32] {
        let shares =
            split(&secret(length), &two_of_three(), &none(), 1, &mut Repeatable::new(3)).unwrap();
        let right = shares[1].numbers();
        let (mut tried, mut located) = (0, 0);
        for place in 0..right.len() {
            for wrong in (0..1024).filter(|&wrong| wrong != right[place]) {
                let mut numbers = right.clone();
                numbers[place] = wrong;
                tried += 1;
                assert_eq!(Share::from_numbers(&numbers).err(), Some(ShareError::Checksum));
                // Locating is slower than noticing; every seventh will do here, all of them in the long run.
                if cfg!(feature = "long") || wrong % 7 == 0 {
                    located += 1;
                    assert_eq!(suspects(&numbers), [place as u8 + 1], "{place} {wrong}");
                }
            }
        }
        crate::figure(&format!(
            "{} words: {tried} substitutions noticed, {located} located",
            right.len()
        ));
        assert_eq!(tried, right.len() * 1023);
    }
}

#[test]
fn two_and_three_wrong_words_are_noticed() {
    use crate::random::below;
    let shares = split(&secret(16), &two_of_three(), &none(), 1, &mut Repeatable::new(4)).unwrap();
    let right = shares[0].numbers();
    let mut source = Repeatable::new(5);
    for mistakes in [2, 3] {
        for _ in 0..100_000 {
            let mut numbers = right.clone();
            let mut places = Vec::new();
            while places.len() < mistakes {
                let place = below(&mut source, 20).unwrap();
                if !places.contains(&place) {
                    places.push(place);
                    numbers[place] ^= 1 + below(&mut source, 1023).unwrap() as u16;
                }
            }
            assert!(Share::from_numbers(&numbers).is_err());
        }
    }
}

#[test]
fn two_words_that_changed_places_are_both_named() {
    let shares = split(&secret(16), &two_of_three(), &none(), 1, &mut Repeatable::new(6)).unwrap();
    let right = shares[0].numbers();
    for first in 0..19 {
        let mut numbers = right.clone();
        if numbers[first] == numbers[first + 1] {
            continue;
        }
        numbers.swap(first, first + 1);
        assert_eq!(suspects(&numbers), [first as u8 + 1, first as u8 + 2]);
    }
}

#[test]
fn a_right_share_has_no_suspects() {
    let shares = split(&secret(16), &two_of_three(), &none(), 1, &mut Repeatable::new(8)).unwrap();
    assert!(suspects(&shares[2].numbers()).is_empty());
    assert!(suspects(&[]).is_empty());
    assert!(suspects(&[7; 500]).is_empty());
}
