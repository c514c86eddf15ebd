//! One codex32 string: what stands before its payload, the payload, and its checksum.
//!
//! In: a string. Out: its parts, or the code of what is wrong with it. A string with index `s` is the secret itself.
//! Source: BIP-93, section "codex32", with the sizes of September 2026: seeds of 16 to 64 bytes in steps of four.

use std::fmt;

use tanekura_secret::{SecretBytes, SecretText};
use zeroize::Zeroizing;

use super::checksum::{Code, character, value_of};
use crate::error::ShareError;

/// Threshold, four letters of identifier, index.
pub(crate) const HEADER: usize = 6;
/// The value of `s`, the place of the secret.
pub(crate) const SECRET_AT: u8 = 16;
/// "ms1", header, payload of 64 bytes, long checksum.
pub(crate) const LONGEST: usize = 3 + HEADER + 103 + 15;

/// A string whose checksum matches.
pub struct Share {
    /// The values of the data part without the checksum, header included.
    pub(crate) values: SecretBytes,
}

impl Share {
    /// Reads a string such as `ms12name…`.
    ///
    /// # Errors
    /// [`ShareError::NotAShare`] without `ms1` at its beginning, [`ShareError::MixedCase`],
    /// [`ShareError::UnknownWord`] for a character that does not occur, [`ShareError::Length`],
    /// [`ShareError::Checksum`], [`ShareError::Threshold`], [`ShareError::Padding`].
    pub fn parse(text: &str) -> Result<Self, ShareError> {
        let values = values_of(text)?;
        let whole = Code::for_whole(values.len()).ok_or(ShareError::Length)?;
        if values.len() < HEADER + whole.length {
            return Err(ShareError::Length);
        }
        if whole.syndrome(&values) != 0 {
            return Err(ShareError::Checksum);
        }
        let body = values.get(..values.len() - whole.length).unwrap_or_default();
        check_body(body)?;
        let mut locked = SecretBytes::zeroed(body.len());
        // EXPOSE: filled in place.
        locked.expose_mut().copy_from_slice(body);
        Ok(Self { values: locked })
    }

    /// How many shares are needed; 0 for a secret that was not split.
    #[must_use]
    pub fn threshold(&self) -> u8 {
        threshold_of(self.value(0)).unwrap_or(0)
    }

    /// The four letters that all shares of a set have.
    #[must_use]
    pub fn identifier(&self) -> String {
        (1..5).map(|at| character(self.value(at))).collect()
    }

    /// The share's own letter.
    #[must_use]
    pub fn index(&self) -> char {
        character(self.index_value())
    }

    /// Whether this is the secret itself.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.index_value() == SECRET_AT
    }

    /// The string in capitals, as it is written by hand and drawn as QR.
    #[must_use]
    pub fn text(&self) -> SecretText {
        // EXPOSE: re-coded as characters, in memory that is wiped.
        let body = self.values.expose();
        let code = Code::for_body(body.len());
        let checksum = Zeroizing::new(code.make(body));
        let mut text = SecretText::with_capacity(LONGEST);
        text.push_str("MS1");
        for value in body.iter().chain(checksum.iter()) {
            text.push(character(*value).to_ascii_uppercase());
        }
        text
    }

    /// The bytes of the payload; the bits that fill up the last character are left out.
    #[must_use]
    pub fn payload(&self) -> SecretBytes {
        // EXPOSE: re-coded as bytes.
        let values = self.values.expose().get(HEADER..).unwrap_or_default();
        let mut bytes = SecretBytes::zeroed(values.len() * 5 / 8);
        // EXPOSE: written in place.
        for (at, byte) in bytes.expose_mut().iter_mut().enumerate() {
            for bit in at * 8..at * 8 + 8 {
                let value = values.get(bit / 5).copied().unwrap_or(0);
                *byte = *byte << 1 | (value >> (4 - bit % 5) & 1);
            }
        }
        bytes
    }

    pub(crate) fn index_value(&self) -> u8 {
        self.value(5)
    }

    pub(crate) fn value(&self, at: usize) -> u8 {
        // EXPOSE: one value of the header.
        self.values.expose().get(at).copied().unwrap_or(0)
    }
}

impl fmt::Debug for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Share(codex32, {} of {}, hidden)", self.index(), self.identifier())
    }
}

/// The values of everything behind `ms1`.
pub(crate) fn values_of(text: &str) -> Result<Zeroizing<Vec<u8>>, ShareError> {
    let text = text.trim();
    if text.len() > LONGEST + 8 {
        return Err(ShareError::Length);
    }
    let upper = text.chars().any(|letter| letter.is_ascii_uppercase());
    let lower = text.chars().any(|letter| letter.is_ascii_lowercase());
    if upper && lower {
        return Err(ShareError::MixedCase);
    }
    let small = Zeroizing::new(text.to_ascii_lowercase());
    let body = small.strip_prefix("ms1").ok_or(ShareError::NotAShare)?;
    body.chars()
        .map(|letter| value_of(letter).ok_or(ShareError::UnknownWord))
        .collect::<Result<Vec<u8>, _>>()
        .map(Zeroizing::new)
}

/// Whether header and size are as the standard has them.
pub(crate) fn check_body(body: &[u8]) -> Result<(), ShareError> {
    let threshold = body.first().copied().and_then(threshold_of).ok_or(ShareError::Threshold)?;
    let index = body.get(5).copied().unwrap_or(0);
    if threshold == 0 && index != SECRET_AT {
        return Err(ShareError::Threshold);
    }
    let bits = body.len().saturating_sub(HEADER) * 5;
    if bits % 8 > 4 {
        return Err(ShareError::Padding);
    }
    let bytes = bits / 8;
    if !(16..=64).contains(&bytes) || !bytes.is_multiple_of(4) {
        return Err(ShareError::Length);
    }
    Ok(())
}

/// 0 or 2 to 9; the character must be that digit.
fn threshold_of(value: u8) -> Option<u8> {
    let digit = character(value).to_digit(10)?;
    // "1" does not occur in the alphabet.
    u8::try_from(digit).ok()
}
