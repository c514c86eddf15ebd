//! Published SSKR shares, with both tags, as Bytewords and as UR.

use std::collections::BTreeMap;

use tanekura_secret::SecretText;
use tanekura_shares::{AnyShare, Collector, Opened, ShareScheme, join, recognise};

const FILES: [&str; 2] =
    [include_str!("../vectors/sskr/bytewords.txt"), include_str!("../vectors/sskr/ur.txt")];

#[test]
fn published_shares_give_the_published_secrets() {
    let (mut sets, mut shares) = (0, 0);
    for set in FILES.iter().flat_map(|file| file.split("\n\n")) {
        let mut lines = set.trim().lines();
        let secret = lines.next().unwrap().strip_prefix("secret ").unwrap();
        let mut collector = Collector::new(None);
        for line in lines {
            collector.add(line).unwrap();
            shares += 1;
        }
        let joined = collector.join(&SecretText::with_capacity(0)).unwrap();
        assert_eq!(joined.scheme, ShareScheme::Sskr);
        let Opened::Entropy(found) = joined.opened else { panic!("{:?}", joined.opened) };
        let found: String = found.expose().iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(found, secret);
        sets += 1;
    }
    println!("SSKR: {sets} published sets of {shares} shares");
}

#[test]
fn the_two_groups_of_the_standard_need_two_and_three() {
    let set = FILES[0].split("\n\n").last().unwrap();
    let found: Vec<AnyShare> = set
        .lines()
        .skip(1)
        .map(|line| recognise(line, None).unwrap().remove(0).share.unwrap())
        .collect();
    let mut outcomes: BTreeMap<bool, u32> = BTreeMap::new();
    for chosen in 1_u32..1 << 8 {
        let some: Vec<&AnyShare> =
            (0..8).filter(|at| chosen >> at & 1 == 1).map(|at| &found[at]).collect();
        let enough = (chosen & 0b111).count_ones() >= 2 && (chosen >> 3).count_ones() >= 3;
        assert_eq!(join(&some, &SecretText::with_capacity(0)).is_ok(), enough, "{chosen:b}");
        *outcomes.entry(enough).or_default() += 1;
    }
    println!("SSKR: {outcomes:?} of 255 sets");
}
