//! Ethereum addresses: 0x and forty hexadecimal digits, whose case is a checksum.
//!
//! In: a public key, or the twenty bytes. Out: the address, its text, and whether a given case fits.
//! Standard: EIP-55; Keccak-256, not SHA3-256.

use sha3::{Digest as _, Keccak256};

use super::{Address, AddressKind};
use crate::bip32::PublicKey;

/// The account of a key: the last twenty bytes of its hash.
pub(crate) fn account(key: &PublicKey) -> Option<Address> {
    let hash: [u8; 32] = Keccak256::digest(key.coordinates()).into();
    Address::new(AddressKind::Ethereum, hash.last_chunk::<20>()?)
}

/// The text with 0x and the case of EIP-55.
pub(super) fn text(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(42);
    digits.push_str("0x");
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            digits.extend(char::from_digit(u32::from(digit), 16));
        }
    }
    let hash = Keccak256::digest(digits.strip_prefix("0x").unwrap_or_default());
    let nibbles = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let (prefix, rest) = digits.split_at_checked(2).unwrap_or_default();
    let cased = rest
        .chars()
        .zip(nibbles)
        .map(|(digit, nibble)| if nibble >= 8 { digit.to_ascii_uppercase() } else { digit });
    prefix.chars().chain(cased).collect()
}

/// Whether forty digits of mixed case are written as EIP-55 wants. `None` when all letters have one case,
/// so that there is nothing to check.
pub(crate) fn case_is_right(digits: &str, address: &Address) -> Option<bool> {
    let upper = digits.bytes().any(|digit| digit.is_ascii_uppercase());
    let lower = digits.bytes().any(|digit| digit.is_ascii_lowercase());
    (upper && lower).then(|| address.to_string().strip_prefix("0x") == Some(digits))
}
