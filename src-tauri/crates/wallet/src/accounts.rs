//! The accounts of a seed: numbers in, paths and addresses out.
//!
//! Not here: which families exist (`family`), comparing with addresses a person owns (`coverage`).

use std::ops::Range;

use crate::address::{self, Address, AddressKind};
use crate::bip32;
use crate::family::{Family, Line};
use crate::path::Step;
use crate::seed::Seed;
use crate::slip10;

/// Account numbers end here: a step of a path has 31 bits.
const NUMBERS: u32 = 1 << 31;

/// One account: where it is and what the wallet shows for it. All of it is public.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Account {
    /// Whose numbering it is.
    pub family: Family,
    /// Counted from 0, as in the path.
    pub number: u32,
    /// As it is written: m/44'/60'/0'/0/0.
    pub path: String,
    /// As a wallet shows it.
    pub address: String,
}

/// The accounts of `family` with the numbers of `range`, on the family's usual path. A family with a single
/// account has it under number 0. Takes about 50 µs for each account.
#[must_use]
pub fn accounts(seed: &Seed, family: Family, range: Range<u32>) -> Vec<Account> {
    let roots = Roots::of(seed);
    let Some(line) = family.lines().first() else { return Vec::new() };
    let Some(branch) = roots.branch(family, *line) else { return Vec::new() };
    let end = if line.is_numbered() { range.end.min(NUMBERS) } else { range.end.min(1) };
    let account = |number| {
        let address = branch.address(number)?.to_string();
        Some(Account { family, number, path: line.path(number).to_string(), address })
    };
    (range.start..end).filter_map(account).collect()
}

/// The roots of both trees of a seed.
pub(crate) struct Roots {
    secp256k1: Option<bip32::Node>,
    ed25519: slip10::Node,
}

/// Where the paths of a line part: what comes before is derived once.
pub(crate) struct Branch {
    family: Family,
    line: Line,
    node: Node,
}

enum Node {
    Secp256k1(bip32::Node),
    Ed25519(slip10::Node),
}

impl Roots {
    pub(crate) fn of(seed: &Seed) -> Self {
        Self { secp256k1: seed.tree(), ed25519: seed.ed25519_tree() }
    }

    /// `None` only for keys that one seed in 2^127 has.
    pub(crate) fn branch(&self, family: Family, line: Line) -> Option<Branch> {
        let node = match family.address_kind() {
            AddressKind::Solana => {
                Node::Ed25519(walk(&self.ed25519, line.shared(), slip10::Node::child)?)
            }
            _ => {
                let root = self.secp256k1.as_ref()?;
                Node::Secp256k1(walk(root, line.shared(), bip32::Node::child)?)
            }
        };
        Some(Branch { family, line, node })
    }
}

impl Branch {
    /// The address of account `number`. `None` for one number in 2^127, which wallets skip.
    pub(crate) fn address(&self, number: u32) -> Option<Address> {
        match &self.node {
            Node::Ed25519(node) if self.line.is_numbered() => {
                let node = walk(node, self.line.own(number), slip10::Node::child)?;
                address::solana(&node.public())
            }
            Node::Ed25519(node) => address::solana(&node.public()),
            Node::Secp256k1(node) => {
                let key = walk(node, self.line.own(number), bip32::Node::child)?.public();
                match self.family.address_kind() {
                    AddressKind::BitcoinKeyHash => address::key_hash(&key),
                    AddressKind::BitcoinScriptHash => address::nested_segwit(&key),
                    AddressKind::BitcoinSegwit => address::segwit(&key),
                    AddressKind::BitcoinTaproot => address::taproot(&key),
                    AddressKind::Ethereum => address::ethereum(&key),
                    // Not made from one key of this curve; no family has them.
                    AddressKind::BitcoinSegwitScript | AddressKind::Solana => None,
                }
            }
        }
    }
}

/// Follows one or more steps. `None` when a step does not exist.
fn walk<N>(
    from: &N,
    mut steps: impl Iterator<Item = Step>,
    child: fn(&N, Step) -> Option<N>,
) -> Option<N> {
    let first = child(from, steps.next()?)?;
    steps.try_fold(first, |node, step| child(&node, step))
}
