//! What a search looks for: addresses, fingerprints, chain codes.
//!
//! In: targets as people gave them. Out: whether bytes are one of them. Whole addresses are found by their
//! bytes; of those whose middle is missing, the text is made and compared. Not here: deriving (`tree`).

use std::collections::HashSet;

use crate::address::{Address, AddressKind};
use crate::fingerprint::Fingerprint;
use crate::target::{Target, What};

/// Everything that counts as found.
#[derive(Clone, Debug, Default)]
pub struct Targets {
    whole: HashSet<Address>,
    partial: Vec<Target>,
    fingerprints: Vec<Fingerprint>,
    chain_codes: Vec<[u8; 32]>,
}

impl Targets {
    /// Addresses, whole or known at both ends, and extended public keys (by their chain code).
    #[must_use]
    pub fn of(targets: &[Target]) -> Self {
        let mut all = Self::default();
        for target in targets {
            match &target.what {
                What::Whole(address) => {
                    all.whole.insert(*address);
                }
                What::Ends(_) => all.partial.push(target.clone()),
                What::Key(key) => all.chain_codes.push(*key.chain_code()),
            }
        }
        all
    }

    /// Adds the fingerprint of a root: what a hardware wallet or a descriptor shows.
    pub fn add_fingerprint(&mut self, fingerprint: Fingerprint) {
        self.fingerprints.push(fingerprint);
    }

    /// Adds the chain code of an extended public key. It is found without any public key being made.
    pub fn add_chain_code(&mut self, chain_code: [u8; 32]) {
        self.chain_codes.push(chain_code);
    }

    /// Whether nothing can be found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.whole.is_empty()
            && self.partial.is_empty()
            && self.fingerprints.is_empty()
            && self.chain_codes.is_empty()
    }

    /// The kinds of address that are looked for.
    #[must_use]
    pub fn kinds(&self) -> Vec<AddressKind> {
        let wanted = |kind: &AddressKind| {
            self.whole.iter().any(|address| address.kind() == *kind)
                || self.partial.iter().any(|target| target.kinds().contains(kind))
        };
        AddressKind::ALL.into_iter().filter(wanted).collect()
    }

    pub(super) fn has_address(&self, address: &Address) -> bool {
        self.whole.contains(address)
            || self
                .partial
                .iter()
                .any(|target| target.kinds().contains(&address.kind()) && target.fits(address))
    }

    pub(super) fn has_fingerprint(&self, fingerprint: Fingerprint) -> bool {
        self.fingerprints.contains(&fingerprint)
    }

    pub(super) fn has_chain_code(&self, chain_code: &[u8; 32]) -> bool {
        self.chain_codes.contains(chain_code)
    }
}
