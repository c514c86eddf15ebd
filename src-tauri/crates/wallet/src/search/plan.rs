//! Which paths are looked at for each seed, and what at their ends.
//!
//! In: paths. Out: a tree of steps, in which every common beginning is walked once. Paths are numbered in the
//! order in which they were added; a hit names the number.
//! Not here: walking (`walk`), choosing what is likely (crate `repair`).

use std::collections::BTreeMap;
use std::ops::Range;

use crate::address::AddressKind;
use crate::family::Family;
use crate::path::{Path, Step};

/// What to look at where a path ends.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Look {
    /// The address of that kind.
    Address(AddressKind),
    /// The chain code, which an extended public key shows.
    ChainCode,
    /// The fingerprint of the public key.
    Fingerprint,
}

/// The paths of a search.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Where secp256k1 and ed25519 begin.
    pub(super) secp256k1: Branch,
    pub(super) ed25519: Branch,
    paths: Vec<(Path, Look)>,
}

/// A node of the tree of steps.
#[derive(Clone, Debug, Default)]
pub(super) struct Branch {
    /// What is looked at here, and under which number.
    pub(super) looks: Vec<(usize, Look)>,
    /// By the number of the step as it is hashed.
    children: BTreeMap<u32, Branch>,
}

impl Plan {
    /// Adds a path, unless it is there already; the answer is its number. A path on ed25519 has hardened steps
    /// only; others never match.
    pub fn add(&mut self, path: Path, look: Look) -> usize {
        let number = self.paths.len();
        let mut branch = match look {
            Look::Address(AddressKind::Solana) => &mut self.ed25519,
            _ => &mut self.secp256k1,
        };
        for step in path.steps() {
            branch = branch.children.entry(step.number_on_the_wire()).or_default();
        }
        if let Some((known, _)) = branch.looks.iter().find(|(_, known)| *known == look) {
            return *known;
        }
        branch.looks.push((number, look));
        self.paths.push((path, look));
        number
    }

    /// Adds the accounts with the numbers of `range`, on every line of the family's paths.
    pub fn add_family(&mut self, family: Family, range: Range<u32>) {
        for line in family.lines() {
            let numbers = if line.is_numbered() { range.clone() } else { 0..1 };
            for number in numbers {
                self.add(line.path(number), Look::Address(family.address_kind()));
            }
        }
    }

    /// The path with that number, and what was looked at there.
    #[must_use]
    pub fn path(&self, number: usize) -> Option<(&Path, Look)> {
        self.paths.get(number).map(|(path, look)| (path, *look))
    }

    /// How many paths there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.paths.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.paths.is_empty()
    }
}

impl Branch {
    /// The steps that go on from here.
    pub(super) fn children(&self) -> impl Iterator<Item = (Step, &Self)> {
        self.children.iter().map(|(number, below)| {
            let hardened = Step::hardened(*number);
            let is_hardened = hardened.number_on_the_wire() == *number;
            (if is_hardened { hardened } else { Step::normal(*number) }, below)
        })
    }

    /// Whether nothing is looked at here or below.
    pub(super) fn is_empty(&self) -> bool {
        self.looks.is_empty() && self.children.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_beginnings_are_walked_once_and_the_same_path_has_one_number() {
        let mut plan = Plan::default();
        plan.add_family(Family::Ethereum, 0..3);
        let look = Look::Address(AddressKind::Ethereum);
        let path: Path = "m/44'/60'/0'/0/1".parse().unwrap();
        assert_eq!(plan.add(path.clone(), look), 1);
        assert_eq!(plan.add(path.clone(), Look::Fingerprint), 3);
        assert_eq!(plan.len(), 4);
        assert_eq!(plan.path(1), Some((&path, look)));
        let mut branch = &plan.secp256k1;
        for step in ["44'", "60'", "0'", "0"] {
            let children: Vec<_> = branch.children().collect();
            assert_eq!(children.len(), 1);
            assert_eq!(children[0].0.to_string(), step);
            branch = children[0].1;
        }
        assert_eq!(branch.children().count(), 3);
    }

    #[test]
    fn ed25519_has_a_tree_of_its_own() {
        let mut plan = Plan::default();
        plan.add_family(Family::Solana, 0..2);
        assert!(plan.secp256k1.is_empty() && !plan.ed25519.is_empty());
    }
}
