//! SSKR: shares in Bytewords and `ur:sskr`, as the Gordian tools write and read them.
//!
//! In: the entropy of a phrase, or bytes read from a text. Out: shares; or the entropy. The share has no checksum of its
//! own: that is the Bytewords'. There is no passphrase.
//! Source: BCR-2020-011. Two CBOR tags are registered: 40309 (`sskr`, made here) and 309 (`crypto-sskr`, read).

use std::fmt;

use tanekura_secret::{SecretBytes, SecretText};
use zeroize::Zeroizing;

use crate::arrangement::Arrangement;
use crate::bytewords::{self, Style};
use crate::error::ShareError;
use crate::random::Randomness;
use crate::two_level::{self, Placed};

const TAG: [u8; 3] = [0xD9, 0x9D, 0x75];
const OLD_TAG: [u8; 3] = [0xD9, 0x01, 0x35];
const HEADER: usize = 5;
/// CBOR's mark of a byte string whose length fits into it, and of one whose length follows.
const SHORT_STRING: u8 = 0x40;
const LONG_STRING: u8 = 0x58;
const SHORT_MOST: usize = 23;

/// A share whose fields make sense.
pub struct Share {
    pub(crate) identifier: u16,
    pub(crate) group: u8,
    pub(crate) group_threshold: u8,
    pub(crate) group_count: u8,
    pub(crate) member: u8,
    pub(crate) threshold: u8,
    pub(crate) value: SecretBytes,
}

impl Share {
    /// Reads the bytes that Bytewords or a UR held: CBOR, tagged or not.
    ///
    /// # Errors
    /// [`ShareError::NotAShare`], [`ShareError::Length`], [`ShareError::Reserved`],
    /// [`ShareError::GroupThresholdOverCount`].
    pub fn from_cbor(bytes: &SecretBytes) -> Result<Self, ShareError> {
        // EXPOSE: taken apart; the value goes to locked memory.
        let bytes = bytes.expose();
        let untagged =
            bytes.strip_prefix(&TAG).or_else(|| bytes.strip_prefix(&OLD_TAG)).unwrap_or(bytes);
        let body = match untagged {
            [LONG_STRING, length, body @ ..] if usize::from(*length) == body.len() => body,
            [head, body @ ..]
                if body.len() <= SHORT_MOST && usize::from(head ^ SHORT_STRING) == body.len() =>
            {
                body
            }
            _ => return Err(ShareError::NotAShare),
        };
        let Some((&[high, low, groups, places, last], value)) = body.split_first_chunk::<HEADER>()
        else {
            return Err(ShareError::Length);
        };
        if !(16..=32).contains(&value.len()) || !value.len().is_multiple_of(2) {
            return Err(ShareError::Length);
        }
        if last >> 4 != 0 {
            return Err(ShareError::Reserved);
        }
        let (group_threshold, group_count) = ((groups >> 4) + 1, (groups & 15) + 1);
        if group_threshold > group_count {
            return Err(ShareError::GroupThresholdOverCount);
        }
        let mut locked = SecretBytes::zeroed(value.len());
        // EXPOSE: from a slice of locked memory to locked memory.
        locked.expose_mut().copy_from_slice(value);
        Ok(Self {
            identifier: u16::from_be_bytes([high, low]),
            group: places >> 4,
            group_threshold,
            group_count,
            member: last & 15,
            threshold: (places & 15) + 1,
            value: locked,
        })
    }

    /// Reads byte word numbers, checksum included.
    ///
    /// # Errors
    /// [`ShareError::Checksum`], and those of [`from_cbor`](Self::from_cbor).
    pub fn from_numbers(numbers: &[u16]) -> Result<Self, ShareError> {
        Self::from_cbor(&bytewords::decode(numbers)?)
    }

    /// Reads `ur:sskr/…` or `ur:crypto-sskr/…`.
    ///
    /// # Errors
    /// [`ShareError::UnknownKind`] for another type and for one part of several; those of
    /// [`from_numbers`](Self::from_numbers).
    pub fn from_ur(text: &str) -> Result<Self, ShareError> {
        let small = Zeroizing::new(text.trim().to_ascii_lowercase());
        let body = small.strip_prefix("ur:").ok_or(ShareError::NotAShare)?;
        let body = body
            .strip_prefix("sskr/")
            .or_else(|| body.strip_prefix("crypto-sskr/"))
            .ok_or(ShareError::UnknownKind)?;
        if body.contains('/') {
            return Err(ShareError::UnknownKind);
        }
        let numbers = bytewords::minimal(body)?;
        Self::from_numbers(&numbers)
    }

    /// The words in full, with the tag, as they are written down.
    #[must_use]
    pub fn words(&self) -> SecretText {
        bytewords::encode(&self.cbor(&TAG), Style::Words)
    }

    /// First and last letters of the same words.
    #[must_use]
    pub fn minimal(&self) -> SecretText {
        bytewords::encode(&self.cbor(&TAG), Style::Minimal)
    }

    /// The form for QR codes: `ur:sskr/…`.
    #[must_use]
    pub fn ur(&self) -> SecretText {
        let mut text = SecretText::copy_of("ur:sskr/");
        // EXPOSE: from locked text to locked text.
        text.push_str(bytewords::encode(&self.cbor(&[]), Style::Minimal).expose());
        text
    }

    /// The set's name: its number in hexadecimal.
    #[must_use]
    pub fn set_name(&self) -> String {
        format!("{:04x}", self.identifier)
    }

    fn cbor(&self, tag: &[u8]) -> Zeroizing<Vec<u8>> {
        let length = HEADER + self.value.len();
        let mut bytes = Zeroizing::new(Vec::with_capacity(length + 8));
        bytes.extend_from_slice(tag);
        if length <= SHORT_MOST {
            bytes.push(SHORT_STRING | length as u8);
        } else {
            bytes.extend_from_slice(&[LONG_STRING, length as u8]);
        }
        bytes.extend_from_slice(&self.identifier.to_be_bytes());
        bytes.push((self.group_threshold.wrapping_sub(1)) << 4 | self.group_count.wrapping_sub(1));
        bytes.push(self.group << 4 | self.threshold.wrapping_sub(1));
        bytes.push(self.member);
        // EXPOSE: written into the text of the share, in memory that is wiped.
        bytes.extend_from_slice(self.value.expose());
        bytes
    }
}

impl fmt::Debug for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Share(sskr, group {}, member {}, hidden)", self.group + 1, self.member + 1)
    }
}

/// Splits `secret`: 16 to 32 bytes, an even number of them.
pub(crate) fn split(
    secret: &SecretBytes,
    arrangement: &Arrangement,
    source: &mut dyn Randomness,
) -> Result<Vec<Share>, ShareError> {
    if !(16..=32).contains(&secret.len()) || !secret.len().is_multiple_of(2) {
        return Err(ShareError::SecretLength);
    }
    let groups = two_level::split(arrangement, secret, source)?;
    let group_count = u8::try_from(groups.len()).map_err(|_| ShareError::TooManyShares)?;
    let mut bytes = [0; 2];
    source.fill(&mut bytes)?;
    let mut shares = Vec::with_capacity(arrangement.share_count());
    for ((group, values), quorum) in (0_u8..).zip(groups).zip(arrangement.quorums()) {
        for (member, value) in (0_u8..).zip(values) {
            shares.push(Share {
                identifier: u16::from_be_bytes(bytes),
                group,
                group_threshold: arrangement.group_threshold(),
                group_count,
                member,
                threshold: quorum.threshold,
                value,
            });
        }
    }
    Ok(shares)
}

/// The secret of `shares`. More than are needed are compared with the others.
///
/// # Errors
/// Which of the shares' statements differ, what is missing, or [`ShareError::Digest`].
pub fn join(shares: &[&Share]) -> Result<SecretBytes, ShareError> {
    let Some(first) = shares.first() else { return Err(ShareError::TooFewShares) };
    for (at, share) in shares.iter().enumerate() {
        if share.identifier != first.identifier {
            return Err(ShareError::DifferentSet);
        }
        if share.group_threshold != first.group_threshold {
            return Err(ShareError::DifferentGroupThreshold);
        }
        if share.group_count != first.group_count {
            return Err(ShareError::DifferentGroupCount);
        }
        if share.value.len() != first.value.len() {
            return Err(ShareError::DifferentLength);
        }
        for other in shares.iter().take(at).filter(|other| other.group == share.group) {
            if other.threshold != share.threshold {
                return Err(ShareError::DifferentMemberThreshold);
            }
            if other.member == share.member {
                return Err(ShareError::DuplicateMember);
            }
        }
    }
    let placed: Vec<Placed<'_>> = shares.iter().map(|share| placed(share)).collect();
    two_level::recover(first.group_threshold, &placed)
}

pub(crate) fn placed(share: &Share) -> Placed<'_> {
    Placed {
        group: share.group,
        threshold: share.threshold,
        member: share.member,
        value: &share.value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arrangement::Quorum;
    use crate::random::SystemRandomness;

    #[test]
    fn every_form_of_a_share_reads_back() {
        for length in (16..=32_u8).step_by(2) {
            let secret = SecretBytes::taking(&mut (0..length).collect::<Vec<_>>());
            let arrangement = Arrangement::single(Quorum { threshold: 2, count: 3 });
            let shares = split(&secret, &arrangement, &mut SystemRandomness).unwrap();
            let again: Vec<Share> = shares
                .iter()
                .zip(0..)
                .map(|(share, form)| match form {
                    0 => {
                        let words = share.words();
                        let numbers: Vec<u16> = words
                            .expose()
                            .split(' ')
                            .map(|word| bytewords::number(word).unwrap())
                            .collect();
                        Share::from_numbers(&numbers).unwrap()
                    }
                    1 => Share::from_ur(&share.ur().expose().to_uppercase()).unwrap(),
                    _ => {
                        let numbers = bytewords::minimal(share.minimal().expose()).unwrap();
                        Share::from_numbers(&numbers).unwrap()
                    }
                })
                .collect();
            for pair in [[0, 1], [1, 2], [2, 0]] {
                let found = join(&[&again[pair[0]], &again[pair[1]]]).unwrap();
                assert!(found.same_as(&secret));
            }
        }
    }

    #[test]
    fn bytes_that_are_no_share_are_refused() {
        let answer =
            |bytes: &[u8]| Share::from_cbor(&SecretBytes::taking(&mut bytes.to_vec())).err();
        assert_eq!(answer(&[]), Some(ShareError::NotAShare));
        assert_eq!(answer(&[0x43, 1, 2, 3]), Some(ShareError::Length));
        assert_eq!(answer(&[0x44, 1, 2, 3]), Some(ShareError::NotAShare));
        let mut share = vec![0x55, 1, 2, 0, 0, 0x10];
        share.extend([7; 16]);
        assert_eq!(answer(&share), Some(ShareError::Reserved));
        share[3] = 0x10;
        share[5] = 0;
        assert_eq!(answer(&share), Some(ShareError::GroupThresholdOverCount));
        assert_eq!(Share::from_ur("ur:bytes/aeae").err(), Some(ShareError::UnknownKind));
        assert_eq!(Share::from_ur("ur:sskr/1-3/aeae").err(), Some(ShareError::UnknownKind));
    }
}
