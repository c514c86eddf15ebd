//! The official vectors of SLIP-39: what joins gives the published secret, what fails has the fault of its title.

use std::collections::BTreeMap;

use tanekura_phrase::OtherList;
use tanekura_secret::SecretText;
use tanekura_shares::ShareError;
use tanekura_shares::slip39::{Share, join};

const VECTORS: &str = include_str!("../vectors/slip39/vectors.json");
const FAULTS: &str = include_str!("../vectors/slip39/faults.txt");

fn joined(texts: &[&str]) -> Result<String, ShareError> {
    let mut shares = Vec::new();
    for text in texts {
        let numbers: Option<Vec<u16>> =
            text.split(' ').map(|word| OtherList::Slip39.find(word)).collect();
        shares.push(Share::from_numbers(&numbers.ok_or(ShareError::UnknownWord)?)?);
    }
    let secret = join(&shares.iter().collect::<Vec<_>>(), &SecretText::copy_of("TREZOR"))?;
    Ok(secret.expose().iter().map(|byte| format!("{byte:02x}")).collect())
}

#[test]
fn all_official_vectors_join_or_fail_as_published() {
    let vectors: Vec<(String, Vec<String>, String, String)> =
        serde_json::from_str(VECTORS).unwrap();
    let faults: BTreeMap<usize, &str> = FAULTS
        .lines()
        .map(|line| line.split_once(' ').unwrap())
        .map(|(number, code)| (number.parse().unwrap(), code))
        .collect();
    assert_eq!(vectors.len(), 45);
    let mut passed = 0;
    for (number, (title, texts, secret, _)) in (1..).zip(&vectors) {
        let answer = joined(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        match faults.get(&number) {
            Some(fault) => {
                assert_eq!(answer.map_err(ShareError::as_str), Err(*fault), "{title}");
                assert!(secret.is_empty(), "{title}");
            }
            None => assert_eq!(answer.as_ref(), Ok(secret), "{title}"),
        }
        passed += 1;
    }
    println!("SLIP-39: {passed} of 45, {} of them refused with the named fault", faults.len());
}
