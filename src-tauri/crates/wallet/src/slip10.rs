//! The tree of keys on ed25519, where every child is hardened.
//!
//! In: seed bytes and child numbers. Out: public keys. Not here: which paths to follow; what an address
//! looks like. Standard: SLIP-10.

use ed25519_dalek::SigningKey;
use zeroize::Zeroizing;

use crate::hmac::{DIGEST, Key};
use crate::path::Step;

/// A private key with its chain code. Wiped when dropped; never printed, never given out.
pub(crate) struct Node {
    key: Zeroizing<[u8; 32]>,
    chain: Zeroizing<[u8; 32]>,
}

impl Node {
    /// The root of the tree of `seed`.
    pub(crate) fn root(seed: &[u8]) -> Self {
        Self::split(&Key::new(b"ed25519 seed"), &[seed])
    }

    /// The child at `step`. `None` when the step is not hardened: this curve has no such children.
    pub(crate) fn child(&self, step: Step) -> Option<Self> {
        let number = step.number_on_the_wire().to_be_bytes();
        let chain = || Key::new(&*self.chain);
        step.is_hardened().then(|| Self::split(&chain(), &[&[0], &*self.key, &number]))
    }

    /// The public key.
    pub(crate) fn public(&self) -> [u8; 32] {
        SigningKey::from_bytes(&self.key).verifying_key().to_bytes()
    }

    fn split(key: &Key, parts: &[&[u8]]) -> Self {
        let mut both = Zeroizing::new([0; DIGEST]);
        key.sign(parts, &mut both);
        let mut node = Self { key: Zeroizing::default(), chain: Zeroizing::default() };
        let (left, right) = both.split_at(32);
        node.key.iter_mut().zip(left).for_each(|(to, from)| *to = *from);
        node.chain.iter_mut().zip(right).for_each(|(to, from)| *to = *from);
        node
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fingerprint::Fingerprint;
    use crate::path::Path;
    use crate::vectors::{blocks, unhex};

    const VECTORS: &str = include_str!("../../../../tests/vectors/slip10/ed25519.txt");

    #[test]
    fn every_chain_of_the_official_vectors_comes_out() {
        let mut chains = 0;
        for block in blocks(VECTORS) {
            let path: Path = block.value("path").parse().unwrap();
            let mut node = Node::root(&unhex(block.value("seed")));
            let mut parent = Fingerprint::default();
            for step in path.steps() {
                let public: Vec<u8> = [0].into_iter().chain(node.public()).collect();
                parent = Fingerprint::of(&public);
                node = node.child(*step).unwrap();
            }
            assert_eq!(parent.to_string(), block.value("fingerprint"));
            assert_eq!(node.chain[..], unhex(block.value("chain")));
            assert_eq!(node.key[..], unhex(block.value("private")));
            let public: Vec<u8> = [0].into_iter().chain(node.public()).collect();
            assert_eq!(public, unhex(block.value("public")));
            chains += 1;
        }
        assert_eq!(chains, 12);
    }

    #[test]
    fn a_child_that_is_not_hardened_does_not_exist() {
        assert!(Node::root(&[1; 32]).child(Step::normal(0)).is_none());
    }
}
