//! The seed: what a phrase and its passphrase become, and the root of everything a wallet derives.
//!
//! In: a [`Phrase`] and a passphrase (often empty), or raw bytes from a backup that stores a seed. Out: a
//! [`Seed`] in locked memory. Not here: keys and addresses; checking the phrase.
//! Standard: BIP-39, section "From mnemonic to seed".

use tanekura_phrase::Phrase;
use tanekura_secret::{SecretBytes, SecretText};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::bip32;
use crate::fingerprint::Fingerprint;
use crate::hmac::DIGEST;
use crate::slip10;
use crate::stretch::stretch;

/// How often BIP-39 stretches.
const ROUNDS: u32 = 2048;

/// Why bytes cannot be a seed.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum SeedError {
    /// BIP-32 knows seeds of 16 to 64 bytes.
    #[error("a seed has 16 to 64 bytes")]
    Length,
    /// The bytes give no usable master key. One in 2^127 seeds is like that.
    #[error("these bytes give no usable master key")]
    Unusable,
}

/// What everything is derived from. In locked memory, wiped when dropped, never shown.
pub struct Seed {
    bytes: SecretBytes,
}

impl Seed {
    /// The seed of `phrase` with `passphrase`, which is brought to NFKD here. An empty passphrase is none.
    #[must_use]
    pub fn derive(phrase: &Phrase, passphrase: &SecretText) -> Self {
        Self::from_phrase_text(&phrase.nfkd_text(), passphrase)
    }

    /// A seed that was stored as bytes (SLIP-39 and codex32 keep seeds, not phrases).
    ///
    /// # Errors
    /// When the length is not one that BIP-32 knows, or the bytes give no usable key.
    pub fn from_bytes(bytes: SecretBytes) -> Result<Self, SeedError> {
        if !bip32::SEED_LENGTHS.contains(&bytes.len()) {
            return Err(SeedError::Length);
        }
        let seed = Self { bytes };
        seed.tree().map(|_| seed).ok_or(SeedError::Unusable)
    }

    /// The seed itself, for a backup of the seed: shares of it, or comparing it with joined ones.
    #[must_use]
    pub fn bytes(&self) -> &SecretBytes {
        &self.bytes
    }

    /// The fingerprint of the master key: the first four bytes of its hash. Says which seed it is; reveals nothing.
    #[must_use]
    pub fn fingerprint(&self) -> Fingerprint {
        self.tree().map(|root| root.fingerprint()).unwrap_or_default()
    }

    /// `phrase` must already be in NFKD and have single spaces.
    pub(crate) fn from_phrase_text(phrase: &SecretText, passphrase: &SecretText) -> Self {
        let mut salt = SecretText::copy_of("mnemonic");
        // EXPOSE: the passphrase is part of the salt; the copy is in locked memory too.
        passphrase.expose().nfkd().for_each(|letter| salt.push(letter));
        let mut out = Zeroizing::new([0; DIGEST]);
        // EXPOSE: PBKDF2 needs the bytes of both; it keeps nothing.
        stretch(phrase.expose().as_bytes(), salt.expose().as_bytes(), ROUNDS, &mut out);
        Self { bytes: SecretBytes::taking(&mut *out) }
    }

    /// The root of the secp256k1 tree. `None` for one seed in 2^127.
    pub(crate) fn tree(&self) -> Option<bip32::Node> {
        // EXPOSE: the master key is made from these bytes and nothing else.
        bip32::Node::root(self.bytes.expose())
    }

    /// The root of the ed25519 tree.
    pub(crate) fn ed25519_tree(&self) -> slip10::Node {
        // EXPOSE: as for the secp256k1 tree.
        slip10::Node::root(self.bytes.expose())
    }
}

impl std::fmt::Debug for Seed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seed(hidden)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vectors::unhex;
    use tanekura_phrase::List;

    const TEN_LISTS: &str = include_str!("../../../../tests/vectors/bip39/vectors.json");
    const JAPANESE: &str = include_str!("../../../../tests/vectors/bip39/japanese-passphrase.json");

    fn seed_of(list: List, entropy: &str, passphrase: &str) -> Seed {
        let entropy = SecretBytes::taking(&mut unhex(entropy));
        let phrase = Phrase::from_entropy(list, &entropy).unwrap();
        Seed::derive(&phrase, &SecretText::copy_of(passphrase))
    }

    fn bytes_of(seed: &Seed) -> &[u8] {
        // EXPOSE: to compare with published seeds.
        seed.bytes.expose()
    }

    #[test]
    fn every_published_seed_of_the_ten_lists_comes_out() {
        let file: serde_json::Value = serde_json::from_str(TEN_LISTS).unwrap();
        let mut seeds = 0;
        for list in List::ALL {
            for vector in file[list.name()].as_array().unwrap() {
                let [entropy, text, published, _] =
                    [0, 1, 2, 3].map(|at| vector[at].as_str().unwrap());
                let seed = seed_of(list, entropy, "TREZOR");
                assert_eq!(bytes_of(&seed), unhex(published), "{}", list.name());
                // The words as published, in NFKD, give the same: nothing depends on our own word lists.
                let text: String = text.nfkd().collect();
                let text = SecretText::copy_of(&text.replace('\u{3000}', " "));
                let seed = Seed::from_phrase_text(&text, &SecretText::copy_of("TREZOR"));
                assert_eq!(bytes_of(&seed), unhex(published), "{}", list.name());
                seeds += 1;
            }
        }
        assert_eq!(seeds, 240);
    }

    #[test]
    fn every_published_japanese_seed_with_the_hard_passphrase_comes_out() {
        let file: serde_json::Value = serde_json::from_str(JAPANESE).unwrap();
        let mut seeds = 0;
        for vector in file.as_array().unwrap() {
            let value = |name: &str| vector[name].as_str().unwrap();
            let seed = seed_of(List::Japanese, value("entropy"), value("passphrase"));
            assert_eq!(bytes_of(&seed), unhex(value("seed")));
            seeds += 1;
        }
        assert_eq!(seeds, 24);
    }

    #[test]
    fn the_form_in_which_a_passphrase_is_typed_makes_no_difference() {
        let zero = "00".repeat(16);
        let forms: [String; 4] = [
            "ガバ é ﬁ".nfc().collect(),
            "ガバ é ﬁ".nfd().collect(),
            "ガバ é ﬁ".nfkc().collect(),
            "ガバ é ﬁ".nfkd().collect(),
        ];
        let seeds = forms.map(|form| seed_of(List::English, &zero, &form));
        assert!(seeds.iter().all(|seed| bytes_of(seed) == bytes_of(&seeds[0])));
        assert_ne!(bytes_of(&seeds[0]), bytes_of(&seed_of(List::English, &zero, "ガハ é ﬁ")));
    }

    #[test]
    fn the_fingerprint_is_the_published_one() {
        let seed = seed_of(List::English, &"00".repeat(16), "");
        assert_eq!(seed.fingerprint().to_string(), "73c5da0a");
    }

    #[test]
    fn bytes_of_a_length_that_bip32_does_not_know_are_no_seed() {
        let of = |len: usize| Seed::from_bytes(SecretBytes::taking(&mut vec![1; len]));
        for len in [0, 15, 65, 1000] {
            assert_eq!(of(len).err(), Some(SeedError::Length));
        }
        for len in [16, 20, 24, 28, 32, 48, 64] {
            assert!(of(len).is_ok(), "{len}");
        }
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", seed_of(List::English, &"00".repeat(16), "x")), "Seed(hidden)");
    }
}
