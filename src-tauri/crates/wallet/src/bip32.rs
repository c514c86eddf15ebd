//! The tree of keys on secp256k1.
//!
//! In: seed bytes of 16 to 64, and child numbers. Out: public keys and fingerprints. Private keys and chain codes
//! stay inside, are wiped when dropped, and have no way out of this file. Not here: which paths to follow,
//! what an address looks like; extended keys as text. Standard: BIP-32.

use std::ops::RangeInclusive;

use k256::elliptic_curve::PrimeField as _;
use k256::elliptic_curve::sec1::ToSec1Point as _;
use k256::{AffinePoint, ProjectivePoint, Scalar};
use zeroize::Zeroizing;

use crate::fingerprint::Fingerprint;
use crate::hmac::{DIGEST, Key};
use crate::path::Step;

/// How long a seed may be, in bytes.
pub(crate) const SEED_LENGTHS: RangeInclusive<usize> = 16..=64;

/// A private key with its chain code. Wiped when dropped; never printed, never given out.
pub(crate) struct Node {
    key: Zeroizing<Scalar>,
    chain: Zeroizing<[u8; 32]>,
    /// Made on the first use: hardened children do not need it, and it is the costly part.
    public: std::cell::OnceCell<PublicKey>,
}

/// A public key: what addresses are made of.
#[derive(Clone, Copy)]
pub(crate) struct PublicKey(pub(crate) AffinePoint);

impl Node {
    /// The root of the tree of `seed`. `None` when the length is wrong, or for one seed in 2^127.
    pub(crate) fn root(seed: &[u8]) -> Option<Self> {
        if !SEED_LENGTHS.contains(&seed.len()) {
            return None;
        }
        let mut both = Zeroizing::new([0; DIGEST]);
        Key::new(b"Bitcoin seed").sign(&[seed], &mut both);
        let (key, chain) = split(&both)?;
        Self::with(key, chain)
    }

    /// The child at `step`. `None` for one child in 2^127; BIP-32 then says to go on with the next.
    pub(crate) fn child(&self, step: Step) -> Option<Self> {
        let mut both = Zeroizing::new([0; DIGEST]);
        let chain = Key::new(&*self.chain);
        let number = step.number_on_the_wire().to_be_bytes();
        if step.is_hardened() {
            let bytes: Zeroizing<[u8; 32]> = Zeroizing::new(self.key.to_bytes().into());
            chain.sign(&[&[0], &*bytes, &number], &mut both);
        } else {
            chain.sign(&[&self.public().compressed(), &number], &mut both);
        }
        let (tweak, chain) = split(&both)?;
        Self::with(Zeroizing::new(*tweak + *self.key), chain)
    }

    /// The public key.
    pub(crate) fn public(&self) -> PublicKey {
        *self
            .public
            .get_or_init(|| PublicKey(ProjectivePoint::mul_by_generator(&self.key).to_affine()))
    }

    /// Whether an extended public key with this chain code and this public key is that of this node.
    pub(crate) fn is(&self, chain_code: &[u8; 32], public: &[u8; 33]) -> bool {
        // The costly part is made only when the cheap one fits. Both are public here.
        *self.chain == *chain_code && self.public().compressed() == *public
    }

    /// The first four bytes of the public key's hash.
    pub(crate) fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.public().compressed())
    }

    fn with(key: Zeroizing<Scalar>, chain: Zeroizing<[u8; 32]>) -> Option<Self> {
        let usable = !bool::from(key.is_zero());
        usable.then(|| Self { key, chain, public: std::cell::OnceCell::new() })
    }
}

impl PublicKey {
    /// 33 bytes: the sign of y, then x.
    pub(crate) fn compressed(&self) -> [u8; 33] {
        let mut out = [0; 33];
        let point = self.0.to_sec1_point(true);
        out.iter_mut().zip(point.as_bytes()).for_each(|(to, from)| *to = *from);
        out
    }

    /// 64 bytes: x, then y.
    pub(crate) fn coordinates(&self) -> [u8; 64] {
        let mut out = [0; 64];
        let point = self.0.to_sec1_point(false);
        out.iter_mut().zip(point.as_bytes().iter().skip(1)).for_each(|(to, from)| *to = *from);
        out
    }
}

/// The left half as a number below the group's order, the right half as a chain code.
fn split(both: &[u8; DIGEST]) -> Option<(Zeroizing<Scalar>, Zeroizing<[u8; 32]>)> {
    let left: Zeroizing<[u8; 32]> = Zeroizing::new(*both.first_chunk()?);
    let right: Zeroizing<[u8; 32]> = Zeroizing::new(*both.last_chunk()?);
    let key = Option::from(Scalar::from_repr((*left).into())).map(Zeroizing::new)?;
    Some((key, right))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::path::Path;
    use crate::vectors::{blocks, unhex};

    const VECTORS: &str = include_str!("../../../../tests/vectors/bip32/vectors.txt");

    /// Depth, parent's fingerprint and number are the path's; the chain code and the key are the node's.
    fn extended(version: u32, path: &Path, parent: Fingerprint, node: &Node, key: &[u8]) -> String {
        let mut bytes = version.to_be_bytes().to_vec();
        bytes.push(u8::try_from(path.steps().len()).unwrap());
        bytes.extend(parent.bytes());
        let last = path.steps().last().map_or(0, |step| step.number_on_the_wire());
        bytes.extend(last.to_be_bytes());
        bytes.extend(*node.chain);
        bytes.extend(key);
        bs58::encode(bytes).with_check().into_string()
    }

    #[test]
    fn every_chain_of_the_official_vectors_comes_out() {
        let mut chains = 0;
        for block in blocks(VECTORS) {
            let path: Path = block.value("path").parse().unwrap();
            let mut node = Node::root(&unhex(block.value("seed"))).unwrap();
            let mut parent = Fingerprint::default();
            for step in path.steps() {
                parent = node.fingerprint();
                node = node.child(*step).unwrap();
            }
            let public = node.public().compressed();
            let public = extended(0x0488_b21e, &path, parent, &node, &public);
            assert_eq!(public, block.value("public"));
            let private: Vec<u8> = [0].into_iter().chain(node.key.to_bytes()).collect();
            let private = extended(0x0488_ade4, &path, parent, &node, &private);
            assert_eq!(private, block.value("private"));
            chains += 1;
        }
        assert_eq!(chains, 17);
    }

    #[test]
    fn every_seed_length_from_16_to_64_bytes_works_and_no_other() {
        for len in 0..=80 {
            assert_eq!(Node::root(&vec![7; len]).is_some(), (16..=64).contains(&len), "{len}");
        }
    }

    #[test]
    fn halves_that_are_no_key_are_refused() {
        assert!(split(&[0xff; 64]).is_none());
        let (zero, chain) = split(&[0; 64]).unwrap();
        assert!(Node::with(zero, chain).is_none());
    }
}
