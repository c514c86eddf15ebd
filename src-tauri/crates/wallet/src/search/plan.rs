//! Which paths are looked at for each seed, and what at their ends.
//!
//! In: paths. Out: a tree of steps, in which every common beginning is walked once. Paths are numbered in the
//! order in which they were added; a hit names the number.
//! Not here: walking (`walk`), choosing what is likely (crate `repair`).

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
    pub(super) children: Vec<(Step, Branch)>,
}

impl Plan {
    /// Adds a path, unless it is there already; the answer is its number. A path on ed25519 has hardened steps only; others never match.
    pub fn add(&mut self, path: Path, look: Look) -> usize {
        let number = self.paths.len();
        let mut branch = match look {
            Look::Address(AddressKind::Solana) => &mut self.ed25519,
            _ => &mut self.secp256k1,
        };
        for step in path.steps() {
            branch = branch.at(*step);
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
    fn at(&mut self, step: Step) -> &mut Self {
        let place = match self.children.iter().position(|(known, _)| *known == step) {
            Some(place) => place,
            None => {
                self.children.push((step, Self::default()));
                self.children.len() - 1
            }
        };
        match self.children.get_mut(place) {
            Some((_, branch)) => branch,
            None => unreachable!("the place was just found or made"),
        }
    }

    /// Whether nothing is looked at here or below.
    pub(super) fn is_empty(&self) -> bool {
        self.looks.is_empty() && self.children.is_empty()
    }
}
