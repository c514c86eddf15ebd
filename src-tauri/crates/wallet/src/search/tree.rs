//! The trees of a whole batch of seeds, one step of a path for all of them at a time.
//!
//! In: seeds in groups. Out: private keys, chain codes and public keys in groups, which never leave `search`.
//! A child that does not exist (one in 2^127; `bip32` gives `None` for it) takes its lane out of the batch for
//! every path below. Not here: which paths (`plan`), what is looked at (`look`). Standards: BIP-32, SLIP-10.

use zeroize::Zeroize;

use super::curve::{Curve, Numbers, Points};
use super::scalar::{Scalar, is_key, negated, sum};
use crate::lanes::{DigestGroup, GROUP, Kernel, Row, Seeds};
use crate::path::Step;

/// What works on a batch.
#[derive(Clone, Copy, Debug)]
pub(super) struct Machine {
    pub(super) kernel: Kernel,
    pub(super) curve: Curve,
}

/// One node of each tree. Wiped when dropped.
pub(super) struct Nodes {
    /// The key in the first four rows, the chain code in the others.
    keys: Vec<DigestGroup>,
    /// A bit for each lane whose node exists.
    alive: Vec<u16>,
    /// The public keys, once somebody asked for them; only for secp256k1.
    points: Vec<Points>,
}

impl Nodes {
    /// The roots of secp256k1 trees.
    pub(super) fn secp256k1(machine: Machine, seeds: &Seeds) -> Self {
        let mut nodes = Self::roots(machine, b"Bitcoin seed", seeds);
        for (keys, alive) in nodes.keys.iter().zip(&mut nodes.alive) {
            *alive &= mask(|lane| is_key(&scalar_at(keys, lane)));
        }
        nodes
    }

    /// The roots of ed25519 trees.
    pub(super) fn ed25519(machine: Machine, seeds: &Seeds) -> Self {
        Self::roots(machine, b"ed25519 seed", seeds)
    }

    fn roots(machine: Machine, text: &[u8], seeds: &Seeds) -> Self {
        let mut keys = Vec::with_capacity(seeds.len().div_ceil(GROUP));
        machine.kernel.roots(text, seeds, &mut keys);
        let alive =
            (0..keys.len()).map(|group| mask(|lane| group * GROUP + lane < seeds.len())).collect();
        Self { keys, alive, points: Vec::new() }
    }

    /// The children at `step` on secp256k1.
    pub(super) fn child(&mut self, machine: Machine, step: Step) -> Self {
        if !step.is_hardened() {
            self.points(machine);
        }
        let mut child = self.children(machine, step);
        let parents = self.keys.iter().zip(&self.alive);
        for ((keys, alive), (parent, parents_alive)) in
            child.keys.iter_mut().zip(&mut child.alive).zip(parents)
        {
            *alive = mask(|lane| {
                let tweak = scalar_at(keys, lane);
                let key = sum(&tweak, &scalar_at(parent, lane));
                put_scalar(keys, lane, &key);
                // BIP-32 allows a tweak of zero, but not a key of zero.
                (is_key(&tweak) || tweak == [0; 4]) && is_key(&key)
            }) & parents_alive;
        }
        child
    }

    /// The children at `step`, which is hardened, on ed25519: the left half is the key.
    pub(super) fn ed25519_child(&mut self, machine: Machine, step: Step) -> Self {
        self.children(machine, step)
    }

    /// HMAC of every node's key with the number of the child.
    fn children(&self, machine: Machine, step: Step) -> Self {
        let mut keys = Vec::with_capacity(self.keys.len());
        for (group, (parent, alive)) in self.keys.iter().zip(&self.alive).enumerate() {
            let [k0, k1, k2, k3, chain @ ..] = parent;
            let number = step.number_on_the_wire();
            let mut message = if step.is_hardened() {
                message(&[0; GROUP], [k0, k1, k2, k3], number)
            } else {
                let [x0, x1, x2, x3] = self.points.get(group).map_or([Row::ZERO; 4], |p| p.x);
                message(&self.signs(group), [&x0, &x1, &x2, &x3], number)
            };
            let mut child = [Row::ZERO; 8];
            let len = GROUP - alive.leading_zeros() as usize;
            machine.kernel.child(chain, &message, len, &mut child);
            message.zeroize();
            keys.push(child);
        }
        Self { keys, alive: self.alive.clone(), points: Vec::new() }
    }

    /// The first byte of each compressed public key of a group: 2, or 3 when y is odd.
    fn signs(&self, group: usize) -> [u64; GROUP] {
        let [.., y] = self.points.get(group).map_or([Row::ZERO; 4], |points| points.y);
        y.0.map(|word| 2 | (word & 1))
    }

    /// The public keys on secp256k1.
    pub(super) fn points(&mut self, machine: Machine) -> &[Points] {
        if self.points.is_empty() {
            let mut keys: Vec<Numbers> = Vec::with_capacity(self.keys.len());
            for (group, alive) in self.keys.iter().zip(&self.alive) {
                let [k0, k1, k2, k3, ..] = *group;
                let mut numbers = [k0, k1, k2, k3];
                fill_the_dead(&mut numbers, *alive);
                keys.push(numbers);
            }
            self.points.reserve_exact(keys.len());
            machine.curve.multiply(&keys, &mut self.points);
            keys.zeroize();
        }
        &self.points
    }

    /// The x coordinates of the keys that BIP-86 makes: each key with an even y, and a tweak for each that
    /// `tweak` gives for its x, the highest byte first. `None` takes the lane out.
    pub(super) fn tweaked(
        &mut self,
        machine: Machine,
        tweak: impl Fn(&[u8; 32]) -> [u8; 32],
    ) -> (Vec<Points>, Vec<u16>) {
        self.points(machine);
        let mut alive = Vec::with_capacity(self.keys.len());
        let mut keys: Vec<Numbers> = Vec::with_capacity(self.keys.len());
        for ((group, points), parents_alive) in self.keys.iter().zip(&self.points).zip(&self.alive)
        {
            let mut numbers = [Row::ZERO; 4];
            let tweaked = parents_alive
                & mask(|lane| {
                    let key = scalar_at(group, lane);
                    let [.., y] = scalar_of(&points.y, lane);
                    let even = if y & 1 == 1 { negated(&key) } else { key };
                    let tweak = words_of(&tweak(&super::curve::bytes_at(&points.x, lane)));
                    let key = sum(&even, &tweak);
                    put_scalar(&mut numbers, lane, &key);
                    (is_key(&tweak) || tweak == [0; 4]) && is_key(&key)
                });
            fill_the_dead(&mut numbers, tweaked);
            keys.push(numbers);
            alive.push(tweaked);
        }
        let mut points = Vec::with_capacity(keys.len());
        machine.curve.multiply(&keys, &mut points);
        keys.zeroize();
        (points, alive)
    }

    /// The key and the chain code of each lane, 64 bytes.
    pub(super) fn keys(&self) -> &[DigestGroup] {
        &self.keys
    }

    /// A bit for each lane whose node exists, group by group.
    pub(super) fn alive(&self) -> &[u16] {
        &self.alive
    }
}

impl Drop for Nodes {
    fn drop(&mut self) {
        self.keys.zeroize();
        self.points.zeroize();
    }
}

/// A bit for each lane that `is` true of.
fn mask(mut is: impl FnMut(usize) -> bool) -> u16 {
    (0..GROUP).fold(0, |mask, lane| mask | u16::from(is(lane)) << lane)
}

/// Lanes without a key get 1, with which multiplication has no trouble.
fn fill_the_dead(numbers: &mut Numbers, alive: u16) {
    for lane in (0..GROUP).filter(|lane| alive >> lane & 1 == 0) {
        put_scalar(numbers, lane, &[0, 0, 0, 1]);
    }
}

fn scalar_at(group: &DigestGroup, lane: usize) -> Scalar {
    let [k0, k1, k2, k3, ..] = group;
    [k0, k1, k2, k3].map(|row| row.0.get(lane).copied().unwrap_or_default())
}

fn scalar_of(numbers: &Numbers, lane: usize) -> Scalar {
    numbers.map(|row| row.0.get(lane).copied().unwrap_or_default())
}

/// Writes into the first four rows.
fn put_scalar(rows: &mut [Row], lane: usize, scalar: &Scalar) {
    for (row, word) in rows.iter_mut().zip(scalar) {
        row.0.iter_mut().skip(lane).take(1).for_each(|to| *to = *word);
    }
}

fn words_of(bytes: &[u8; 32]) -> Scalar {
    let mut words = [0; 4];
    for (word, chunk) in words.iter_mut().zip(bytes.as_chunks::<8>().0) {
        *word = u64::from_be_bytes(*chunk);
    }
    words
}

/// One byte, 32 bytes, and the number of a child: 37 bytes and the bit that ends them, lane by lane.
fn message(first: &[u64; GROUP], [k0, k1, k2, k3]: [&Row; 4], number: u32) -> [Row; 5] {
    let end = u64::from(number) << 24 | 0x80 << 16;
    let mut out = [Row::ZERO; 5];
    let [m0, m1, m2, m3, m4] = &mut out;
    shifted(m0, &first.map(|byte| byte), k0);
    shifted(m1, &k0.0, k1);
    shifted(m2, &k1.0, k2);
    shifted(m3, &k2.0, k3);
    for (to, high) in m4.0.iter_mut().zip(&k3.0) {
        *to = high << 56 | end;
    }
    out
}

/// The last byte of `high`, then the first seven of `low`.
fn shifted(to: &mut Row, high: &[u64; GROUP], low: &Row) {
    for ((to, high), low) in to.0.iter_mut().zip(high).zip(&low.0) {
        *to = high << 56 | low >> 8;
    }
}
