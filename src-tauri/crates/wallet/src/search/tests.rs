//! Batches against the simple path, which walks one seed at a time through `bip32` and `slip10`.

use std::collections::BTreeSet;

use tanekura_secret::SecretBytes;

use super::curve::Curve;
use super::*;
use crate::accounts::Roots;
use crate::address::{Address, AddressKind};
use crate::family::{Family, Line};
use crate::fingerprint::Fingerprint;
use crate::lanes::tests::Dice;
use crate::lanes::{Kernel, Phrases, Salt, Seeds};
use crate::seed::Seed;
use crate::target::{parse_target, parse_targets};
use crate::vectors::{blocks, unhex};

/// Two rounds instead of 2048: the seeds are as random, and there can be many.
fn seeds(dice: &mut Dice, count: usize) -> Seeds {
    let mut phrases = Phrases::default();
    (0..count).for_each(|_| phrases.push(&dice.roll().to_be_bytes()));
    let mut seeds = Seeds::default();
    Kernel::best().stretch(&phrases, &Salt::new(b""), 2, &mut seeds, &mut || true);
    seeds
}

fn simple_seed(seeds: &Seeds, number: usize) -> Seed {
    Seed::from_bytes(SecretBytes::taking(&mut *seeds.seed(number).unwrap())).unwrap()
}

fn simple_address(seed: &Seed, family: Family, line: Line, number: u32) -> Address {
    Roots::of(seed).branch(family, line).unwrap().address(number).unwrap()
}

fn walks(plan: &Plan, targets: &Targets) -> Vec<Walk> {
    let kernels = Kernel::all_available().into_iter();
    let plain = kernels.map(|kernel| Walk::new(plan.clone(), targets.clone(), kernel));
    let curves = Curve::all_available().into_iter();
    let best = || Walk::new(plan.clone(), targets.clone(), Kernel::best());
    plain.chain(curves.map(|curve| best().with_curve(curve))).collect()
}

fn matches(walk: &Walk, seeds: &Seeds) -> Vec<Match> {
    let mut matches = Vec::new();
    assert!(walk.matches(seeds, &mut matches, &mut || true));
    matches.sort();
    matches
}

/// Every address of every seed on every path of every family, by the simple path; the walk must find each of
/// them where it is and nothing else.
#[test]
fn every_kernel_and_curve_finds_every_address_that_the_simple_path_makes() {
    let mut dice = Dice(41);
    // Not a whole number of groups.
    let seeds = seeds(&mut dice, 37);
    let mut plan = Plan::default();
    Family::ALL.into_iter().for_each(|family| plan.add_family(family, 0..2));
    let paths = plan.len();
    let mut text = String::new();
    let mut expected = BTreeSet::new();
    for seed in 0..seeds.len() {
        let simple = simple_seed(&seeds, seed);
        for family in Family::ALL {
            for line in family.lines() {
                let numbers = if line.is_numbered() { 0..2 } else { 0..1 };
                for number in numbers {
                    let address = simple_address(&simple, family, *line, number);
                    text.push_str(&format!("{address}\n"));
                    // Added before: the answer is the path's number.
                    let look = Look::Address(family.address_kind());
                    let path = plan.add(line.path(number), look);
                    expected.insert(Match { seed, path });
                }
            }
        }
    }
    assert_eq!(plan.len(), paths);
    assert_eq!(expected.len(), seeds.len() * paths);
    let targets: Vec<_> = text.lines().map(|line| parse_target(line).unwrap()).collect();
    for walk in walks(&plan, &Targets::of(&targets)) {
        let found: BTreeSet<Match> = matches(&walk, &seeds).into_iter().collect();
        assert!(found == expected, "{walk:?}");
    }
}

/// How many seeds: a hundred thousand where code is fast enough to wait for it; `make check` asks for a million.
fn seeds_to_compare() -> usize {
    let otherwise = if cfg!(debug_assertions) { 2_000 } else { 100_000 };
    option_env!("TANEKURA_SEEDS").and_then(|count| count.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn the_first_account_of_very_many_seeds_is_that_of_the_simple_path() {
    let mut dice = Dice(42);
    let mut plan = Plan::default();
    plan.add_family(Family::Ethereum, 0..1);
    let mut left = seeds_to_compare();
    while left > 0 {
        let count = left.min(1_000);
        let seeds = seeds(&mut dice, count);
        let text: Vec<String> = (0..count)
            .map(|seed| {
                let line = Family::Ethereum.lines()[0];
                let simple = simple_seed(&seeds, seed);
                simple_address(&simple, Family::Ethereum, line, 0).to_string()
            })
            .collect();
        let targets: Vec<_> = text.iter().map(|line| parse_target(line).unwrap()).collect();
        let walk = Walk::new(plan.clone(), Targets::of(&targets), Kernel::best());
        let found = matches(&walk, &seeds);
        let expected: Vec<Match> = (0..count).map(|seed| Match { seed, path: 0 }).collect();
        assert!(found == expected);
        left -= count;
    }
}

#[test]
fn an_address_with_a_gap_is_found_by_its_ends() {
    let mut dice = Dice(43);
    let seeds = seeds(&mut dice, 20);
    let mut plan = Plan::default();
    plan.add_family(Family::Ethereum, 0..1);
    plan.add_family(Family::BitcoinTaproot, 0..1);
    for (family, path) in [(Family::Ethereum, 0), (Family::BitcoinTaproot, 1)] {
        let line = family.lines()[0];
        let whole = simple_address(&simple_seed(&seeds, 13), family, line, 0).to_string();
        let (start, rest) = whole.split_at(10);
        let cut = format!("{start}…{}", rest.split_at(rest.len() - 6).1);
        let targets: Vec<_> = parse_targets(&cut).into_iter().map(Result::unwrap).collect();
        let walk = Walk::new(plan.clone(), Targets::of(&targets), Kernel::best());
        assert_eq!(matches(&walk, &seeds), [Match { seed: 13, path }]);
    }
}

#[test]
fn a_fingerprint_and_a_chain_code_are_found_at_their_path() {
    const VECTORS: &str = include_str!("../../../../../tests/vectors/bip32/vectors.txt");
    let mut tried = 0;
    for block in blocks(VECTORS) {
        let bytes = unhex(block.value("seed"));
        let Ok(bytes) = <[u8; 64]>::try_from(bytes) else { continue };
        let seeds = Seeds::of(&[[1; 64], bytes, [2; 64]]);
        let public = bs58::decode(block.value("public")).with_check(None).into_vec().unwrap();
        let mut targets = Targets::default();
        targets.add_chain_code(public[13..45].try_into().unwrap());
        targets.add_fingerprint(Fingerprint::of(&public[45..78]));
        let mut plan = Plan::default();
        let path: crate::path::Path = block.value("path").parse().unwrap();
        let chain_code = plan.add(path.clone(), Look::ChainCode);
        let fingerprint = plan.add(path, Look::Fingerprint);
        for walk in walks(&plan, &targets) {
            let both = [chain_code, fingerprint].map(|path| Match { seed: 1, path });
            assert_eq!(matches(&walk, &seeds), both);
        }
        tried += 1;
    }
    assert!(tried >= 6, "{tried}");
}

#[test]
fn a_walk_stops_when_asked_to() {
    let seeds = seeds(&mut Dice(44), 16);
    let mut plan = Plan::default();
    plan.add_family(Family::Ethereum, 0..3);
    plan.add_family(Family::Solana, 0..3);
    let walk = Walk::new(plan, Targets::default(), Kernel::best());
    for steps in 0..20 {
        let mut asked = 0;
        let mut go_on = || {
            asked += 1;
            asked <= steps
        };
        assert!(!walk.matches(&seeds, &mut Vec::new(), &mut go_on), "{steps}");
    }
}

#[test]
fn targets_know_their_kinds() {
    let text =
        "0x9858EfFD232B4033E47d90003D41EC34EcaEda94\nbc1qcr8te4kr609gcawutmrza0j4xv80jy8z306fyu";
    let targets: Vec<_> = parse_targets(text).into_iter().map(Result::unwrap).collect();
    let targets = Targets::of(&targets);
    assert_eq!(targets.kinds(), [AddressKind::Ethereum, AddressKind::BitcoinSegwit]);
    assert!(!targets.is_empty() && Targets::default().is_empty());
}
