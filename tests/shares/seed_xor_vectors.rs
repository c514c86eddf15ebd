//! Seed XOR: Coldcard's worked examples, and its deterministic parts.

use tanekura_phrase::{List, Phrase};
use tanekura_secret::{SecretBytes, SecretText};
use tanekura_shares::{
    AnyShare, Arrangement, Collector, PartsFrom, Quorum, Secret, ShareScheme, Wish, make,
};

const PUBLISHED: &str = include_str!("../vectors/seed-xor/published.txt");
const DETERMINISTIC: &str = include_str!("../vectors/seed-xor/deterministic.txt");

fn bytes(hex: &str) -> SecretBytes {
    let digits: Vec<u8> =
        hex.chars().map(|digit| u8::try_from(digit.to_digit(16).unwrap()).unwrap()).collect();
    SecretBytes::taking(
        &mut digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect::<Vec<_>>(),
    )
}

#[test]
fn published_parts_give_the_published_phrases() {
    for example in PUBLISHED.split("\n\n") {
        let (phrase, parts) = example.trim().split_once('\n').unwrap();
        let mut collector = Collector::new(Some(List::English));
        assert_eq!(collector.add(parts).unwrap().len(), 3);
        let joined = collector.join(&SecretText::with_capacity(0)).unwrap();
        let found = joined.opened.phrase(List::English).unwrap();
        assert_eq!(found.shown_text().expose(), phrase.strip_prefix("phrase ").unwrap());
    }
}

#[test]
fn deterministic_parts_are_those_that_coldcard_makes() {
    let mut sets = 0;
    for set in DETERMINISTIC.split("\n\n") {
        let mut lines = set.trim().lines();
        let entropy = bytes(lines.next().unwrap().strip_prefix("entropy ").unwrap());
        let parts: Vec<&str> = lines.collect();
        let phrase = Phrase::from_entropy(List::English, &entropy).unwrap();
        let count = u8::try_from(parts.len()).unwrap();
        let wish = Wish {
            scheme: ShareScheme::SeedXor,
            arrangement: Arrangement::single(Quorum { threshold: count, count }),
            passphrase: &SecretText::with_capacity(0),
            parts_from: PartsFrom::Phrase,
        };
        let made = make(Secret::Phrase(&phrase), &wish).unwrap();
        for (share, part) in made.shares.iter().zip(&parts) {
            let AnyShare::SeedXor(found) = &share.share else { panic!("not a phrase") };
            assert!(found.entropy().same_as(&bytes(part)));
        }
        sets += 1;
    }
    println!("Seed XOR: {sets} deterministic sets");
    assert_eq!(sets, 9);
}
