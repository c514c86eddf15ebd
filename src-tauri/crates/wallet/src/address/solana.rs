//! Solana addresses: the public key itself, in base58, with no checksum.
//!
//! In: a public key. Out: the address and its text. Standard: Solana's account model; base58 with
//! Bitcoin's alphabet.

use ed25519_dalek::VerifyingKey;

use super::{Address, AddressKind};

/// The account of a key.
pub(crate) fn account(key: &[u8; 32]) -> Option<Address> {
    Address::new(AddressKind::Solana, key)
}

/// Whether the bytes are a point of the curve. Accounts that programs own are not, so no phrase opens them.
pub(crate) fn is_on_curve(address: &Address) -> bool {
    address.payload().first_chunk().is_some_and(|key| VerifyingKey::from_bytes(key).is_ok())
}

pub(super) fn text(bytes: &[u8]) -> String {
    bs58::encode(bytes).into_string()
}
