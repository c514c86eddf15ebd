//! Fingerprints: four bytes that name a key without revealing it.
//!
//! In: a compressed public key. Out: eight hexadecimal digits. Standard: BIP-32, "Key identifiers".

use std::fmt;

use crate::address::hash160;

/// The first four bytes of a public key's hash. Public: hardware wallets and descriptors show it.
#[derive(Clone, Copy, Debug, Default, Eq, Hash, PartialEq)]
pub struct Fingerprint([u8; 4]);

impl Fingerprint {
    /// The four bytes.
    #[must_use]
    pub fn bytes(self) -> [u8; 4] {
        self.0
    }

    /// Reads eight hexadecimal digits, in any case.
    #[must_use]
    pub fn from_hex(digits: &str) -> Option<Self> {
        let fits = digits.len() == 8 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        fits.then(|| u32::from_str_radix(digits, 16).ok())?.map(|number| Self(number.to_be_bytes()))
    }

    pub(crate) fn of(public_key: &[u8]) -> Self {
        let [a, b, c, d, ..] = hash160(public_key);
        Self([a, b, c, d])
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_digits_come_back_as_they_went_in() {
        assert_eq!(Fingerprint::from_hex("73C5da0a").unwrap().to_string(), "73c5da0a");
        for wrong in ["", "73c5da0", "73c5da0a0", "73c5da0g", "+3c5da0a", "７3c5da"] {
            assert_eq!(Fingerprint::from_hex(wrong), None, "{wrong}");
        }
    }
}
