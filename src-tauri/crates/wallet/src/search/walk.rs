//! Walks the paths of a plan for a batch of seeds and compares what stands at their ends.
//!
//! In: seeds. Out: which of them has which target, at which path. Depth first, so that memory is that of one
//! path. Hashes of public keys are made one by one: next to 2048 rounds they are little.
//! Not here: making seeds (`driver`). Standards: as in `address`.

use ed25519_dalek::SigningKey;
use sha2::{Digest as _, Sha256};
use sha3::Keccak256;

use super::curve::{Curve, Points, bytes_at};
use super::plan::{Branch, Look, Plan};
use super::targets::Targets;
use super::tree::{Machine, Nodes};
use crate::address::{Address, AddressKind, hash160};
use crate::fingerprint::Fingerprint;
use crate::lanes::{GROUP, Kernel, Seeds, digest_of};

/// A plan, what it is for, and the machine's best means.
#[derive(Clone, Debug)]
pub struct Walk {
    plan: Plan,
    targets: Targets,
    machine: Machine,
}

/// A seed of a batch that has a target.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Match {
    /// Which seed of the batch, counted from 0.
    pub seed: usize,
    /// Which path of the plan.
    pub path: usize,
}

type GoOn<'a> = &'a mut dyn FnMut() -> bool;

impl Walk {
    /// For the instruction set of `kernel`; curves use the best that the machine has.
    #[must_use]
    pub fn new(plan: Plan, targets: Targets, kernel: Kernel) -> Self {
        Self { plan, targets, machine: Machine { kernel, curve: Curve::best() } }
    }

    /// The same with another way to multiply.
    #[cfg(test)]
    pub(super) fn with_curve(mut self, curve: Curve) -> Self {
        self.machine.curve = curve;
        self
    }

    /// The plan.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Adds every match of `seeds` to `matches`, in no order. `go_on` is asked before each step of a path; the
    /// answer says whether everything was looked at.
    pub fn matches(&self, seeds: &Seeds, matches: &mut Vec<Match>, go_on: GoOn<'_>) -> bool {
        let mut all = true;
        if !self.plan.secp256k1.is_empty() {
            let mut roots = Nodes::secp256k1(self.machine, seeds);
            all = self.secp256k1(&mut roots, &self.plan.secp256k1, matches, go_on);
        }
        if all && !self.plan.ed25519.is_empty() {
            let mut roots = Nodes::ed25519(self.machine, seeds);
            all = self.ed25519(&mut roots, &self.plan.ed25519, matches, go_on);
        }
        all
    }

    fn secp256k1(
        &self,
        nodes: &mut Nodes,
        branch: &Branch,
        matches: &mut Vec<Match>,
        go_on: GoOn<'_>,
    ) -> bool {
        for (path, look) in &branch.looks {
            if !go_on() {
                return false;
            }
            self.look(nodes, *path, *look, matches);
        }
        branch.children().all(|(step, below)| {
            go_on() && {
                let mut child = nodes.child(self.machine, step);
                self.secp256k1(&mut child, below, matches, go_on)
            }
        })
    }

    fn ed25519(
        &self,
        nodes: &mut Nodes,
        branch: &Branch,
        matches: &mut Vec<Match>,
        go_on: GoOn<'_>,
    ) -> bool {
        for (path, look) in &branch.looks {
            if !go_on() {
                return false;
            }
            if *look == Look::Address(AddressKind::Solana) {
                self.solana(nodes, *path, matches);
            }
        }
        let hardened = branch.children().filter(|(step, _)| step.is_hardened());
        for (step, below) in hardened {
            if !go_on() {
                return false;
            }
            let mut child = nodes.ed25519_child(self.machine, step);
            if !self.ed25519(&mut child, below, matches, go_on) {
                return false;
            }
        }
        true
    }

    fn look(&self, nodes: &mut Nodes, path: usize, look: Look, matches: &mut Vec<Match>) {
        let has =
            |address: Option<Address>| address.is_some_and(|it| self.targets.has_address(&it));
        match look {
            Look::ChainCode => each(nodes.alive(), path, matches, |group, lane| {
                let both = nodes.keys().get(group).map(|keys| digest_of(keys, lane));
                let chain = both.as_ref().and_then(|both| both.last_chunk());
                chain.is_some_and(|chain| self.targets.has_chain_code(chain))
            }),
            Look::Address(AddressKind::BitcoinTaproot) => {
                let tag = Sha256::digest("TapTweak");
                let (points, alive) = nodes.tweaked(self.machine, |x| {
                    Sha256::new()
                        .chain_update(tag)
                        .chain_update(tag)
                        .chain_update(x)
                        .finalize()
                        .into()
                });
                each(&alive, path, matches, |group, lane| {
                    points.get(group).is_some_and(|points| {
                        has(Address::new(AddressKind::BitcoinTaproot, &bytes_at(&points.x, lane)))
                    })
                });
            }
            Look::Address(kind) => {
                nodes.points(self.machine);
                self.by_key(nodes, path, matches, |key| has(key.address(kind)));
            }
            Look::Fingerprint => {
                nodes.points(self.machine);
                self.by_key(nodes, path, matches, |key| {
                    self.targets.has_fingerprint(Fingerprint::of(&key.compressed()))
                });
            }
        }
    }

    fn by_key(
        &self,
        nodes: &mut Nodes,
        path: usize,
        matches: &mut Vec<Match>,
        fits: impl Fn(PublicKey<'_>) -> bool,
    ) {
        let points = nodes.points(self.machine).to_vec();
        each(nodes.alive(), path, matches, |group, lane| {
            points.get(group).is_some_and(|points| fits(PublicKey { points, lane }))
        });
    }

    fn solana(&self, nodes: &Nodes, path: usize, matches: &mut Vec<Match>) {
        each(nodes.alive(), path, matches, |group, lane| {
            let Some(keys) = nodes.keys().get(group) else { return false };
            let both = digest_of(keys, lane);
            let Some(key) = both.first_chunk() else { return false };
            let public = SigningKey::from_bytes(key).verifying_key().to_bytes();
            Address::new(AddressKind::Solana, &public)
                .is_some_and(|address| self.targets.has_address(&address))
        });
    }
}

/// A public key in a lane.
#[derive(Clone, Copy)]
struct PublicKey<'a> {
    points: &'a Points,
    lane: usize,
}

impl PublicKey<'_> {
    fn compressed(self) -> [u8; 33] {
        let y = bytes_at(&self.points.y, self.lane);
        let sign = 2 | y.last().copied().unwrap_or_default() & 1;
        let mut out = [sign; 33];
        let x = bytes_at(&self.points.x, self.lane);
        out.iter_mut().skip(1).zip(x).for_each(|(to, from)| *to = from);
        out
    }

    fn address(self, kind: AddressKind) -> Option<Address> {
        match kind {
            AddressKind::Ethereum => {
                let x = bytes_at(&self.points.x, self.lane);
                let y = bytes_at(&self.points.y, self.lane);
                let hash = Keccak256::new().chain_update(x).chain_update(y).finalize();
                Address::new(kind, hash.last_chunk::<20>()?)
            }
            AddressKind::BitcoinKeyHash | AddressKind::BitcoinSegwit => {
                Address::new(kind, &hash160(&self.compressed()))
            }
            AddressKind::BitcoinScriptHash => {
                let mut script = [0; 22];
                let hash = hash160(&self.compressed());
                let bytes = [0x00, 0x14].iter().chain(&hash);
                script.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
                Address::new(kind, &hash160(&script))
            }
            // Made elsewhere, or not from one key of this curve.
            AddressKind::BitcoinSegwitScript
            | AddressKind::BitcoinTaproot
            | AddressKind::Solana => None,
        }
    }
}

/// Adds a match for each living lane that `fits`.
fn each(alive: &[u16], path: usize, matches: &mut Vec<Match>, fits: impl Fn(usize, usize) -> bool) {
    for (group, alive) in alive.iter().enumerate() {
        for lane in (0..GROUP).filter(|lane| alive >> lane & 1 == 1) {
            if fits(group, lane) {
                matches.push(Match { seed: group * GROUP + lane, path });
            }
        }
    }
}
