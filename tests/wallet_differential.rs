//! A thousand random phrases against an independent implementation.
//!
//! In: `vectors/differential/accounts.csv`, made by the script beside it (nine lists, passphrases of every sort,
//! account numbers up to 2^31). Every fingerprint and every address must be the same.

#![expect(clippy::unwrap_used, reason = "helpers of tests stop like tests")]

use tanekura_phrase::{List, Phrase};
use tanekura_secret::{SecretBytes, SecretText};
use tanekura_wallet::{Family, Seed, accounts};

fn unhex(digits: &str) -> Vec<u8> {
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

#[test]
fn a_thousand_random_phrases_open_the_same_accounts_as_an_independent_implementation() {
    let file = include_str!("vectors/differential/accounts.csv");
    let mut rows = file.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let header = rows.next().unwrap();
    let families: Vec<Family> =
        header[5..].iter().map(|name| Family::from_name(name).unwrap()).collect();
    assert_eq!(families, Family::ALL);
    let (mut phrases, mut addresses) = (0, 0);
    for row in rows {
        let list = List::from_name(row[0]).unwrap();
        let entropy = SecretBytes::taking(&mut unhex(row[1]));
        let phrase = Phrase::from_entropy(list, &entropy).unwrap();
        let passphrase = SecretText::from_utf8_lossy(&unhex(row[2]));
        let number: u32 = row[3].parse().unwrap();
        let seed = Seed::derive(&phrase, &passphrase);
        assert_eq!(seed.fingerprint().to_string(), row[4]);
        for (family, published) in families.iter().zip(&row[5..]) {
            let number = if *family == Family::SolanaSingle { 0 } else { number };
            let account = &accounts(&seed, *family, number..number + 1)[0];
            assert_eq!(account.address, *published, "{} of {}", account.path, row[1]);
            addresses += 1;
        }
        phrases += 1;
    }
    assert_eq!((phrases, addresses), (1_000, 10_000));
}
