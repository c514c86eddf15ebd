//! Says what a reading is: a consistent phrase, an inconsistent one, or something else.
//!
//! In: a [`Reading`]. Out: a [`Judgement`] with closed codes, positions and counts.
//! Not here: the sentences (crate `guide`), finding the right phrase (crate `repair`), addresses (`wallet`).

use crate::finding::{Finding, FindingCode};
use crate::lists::{List, WordIndex};
use crate::phrase::{Phrase, WORD_COUNTS};
use crate::reading::{Reading, SlotKind};

/// What the person has chosen.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Options {
    /// The list, when it is known.
    pub list: Option<List>,
    /// What word numbers are counted from, 0 or 1, when it is known.
    pub number_base: Option<u8>,
}

/// The answer in one word.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash)]
pub enum Verdict {
    /// All words known and the checksum matches. Not a proof: one wrong 12-word phrase in 16 passes.
    Consistent,
    /// Something is wrong; the findings say what.
    Inconsistent,
    /// Not a BIP-39 phrase but something that we know.
    OtherScheme,
    /// Consistent in more than one way; the person must choose.
    Ambiguous,
}

impl Verdict {
    /// The name used in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Consistent => "consistent",
            Self::Inconsistent => "inconsistent",
            Self::OtherScheme => "other_scheme",
            Self::Ambiguous => "ambiguous",
        }
    }
}

/// What kind of secret this is.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash, Ord, PartialOrd)]
pub enum Scheme {
    /// The usual recovery phrase.
    Bip39,
    /// A Shamir share of Trezor and others.
    Slip39,
    /// A seed of Electrum before 2.0.
    Electrum1,
    /// A seed of Electrum 2.0 and later, ordinary addresses.
    Electrum2Standard,
    /// A seed of Electrum 2.0 and later, segwit addresses.
    Electrum2Segwit,
    /// A seed of Electrum 2.0 and later with two-factor service.
    Electrum2TwoFactor,
    /// A seed of Electrum 2.0 and later with two-factor service, segwit.
    Electrum2TwoFactorSegwit,
    /// A seed of lnd, the Lightning node.
    Aezeed,
    /// A Monero seed.
    Monero,
    /// An Algorand seed.
    Algorand,
    /// A Shamir share of Blockchain Commons, or another text in its byte words.
    Sskr,
    /// A BIP-93 share or secret.
    Codex32,
    /// An extended private key.
    ExtendedPrivateKey,
    /// One private key.
    PrivateKey,
    /// Something that looks like a password.
    PasswordLike,
    /// An extended public key.
    ExtendedPublicKey,
    /// An address.
    Address,
    /// Cannot be told.
    Unknown,
}

impl Scheme {
    /// Every scheme there is.
    pub const ALL: &'static [Self] = &[
        Self::Bip39,
        Self::Slip39,
        Self::Electrum1,
        Self::Electrum2Standard,
        Self::Electrum2Segwit,
        Self::Electrum2TwoFactor,
        Self::Electrum2TwoFactorSegwit,
        Self::Aezeed,
        Self::Monero,
        Self::Algorand,
        Self::Sskr,
        Self::Codex32,
        Self::ExtendedPrivateKey,
        Self::PrivateKey,
        Self::PasswordLike,
        Self::ExtendedPublicKey,
        Self::Address,
        Self::Unknown,
    ];

    /// The name used in JSON and, with `-` for `_`, in message files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bip39 => "bip39",
            Self::Slip39 => "slip39",
            Self::Electrum1 => "electrum1",
            Self::Electrum2Standard => "electrum2_standard",
            Self::Electrum2Segwit => "electrum2_segwit",
            Self::Electrum2TwoFactor => "electrum2_two_factor",
            Self::Electrum2TwoFactorSegwit => "electrum2_two_factor_segwit",
            Self::Aezeed => "aezeed",
            Self::Monero => "monero",
            Self::Algorand => "algorand",
            Self::Sskr => "sskr",
            Self::Codex32 => "codex32",
            Self::ExtendedPrivateKey => "extended_private_key",
            Self::PrivateKey => "private_key",
            Self::PasswordLike => "password_like",
            Self::ExtendedPublicKey => "extended_public_key",
            Self::Address => "address",
            Self::Unknown => "unknown",
        }
    }
}

/// What the checksum says.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash)]
pub enum Checksum {
    /// It matches.
    Matches,
    /// It does not.
    Differs,
    /// It could not be computed.
    Unknown,
}

impl Checksum {
    /// The name used in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Matches => "matches",
            Self::Differs => "differs",
            Self::Unknown => "unknown",
        }
    }
}

/// Everything there is to say about a reading.
#[derive(Debug)]
pub struct Judgement {
    /// The answer in one word.
    pub verdict: Verdict,
    /// What kind of secret it is.
    pub scheme: Scheme,
    /// The list, when there is one.
    pub list: Option<List>,
    /// All lists that fit.
    pub lists: Vec<List>,
    /// How many words were read.
    pub word_count: usize,
    /// What the checksum says.
    pub checksum: Checksum,
    /// The chance that a wrong phrase of this length passes the checksum.
    pub chance_wrong_passes: f64,
    /// What was found, the most important first.
    pub findings: Vec<Finding>,
    phrases: Vec<Phrase>,
}

impl Judgement {
    /// The phrase, when it is consistent in exactly one way.
    #[must_use]
    pub fn phrase(&self) -> Option<&Phrase> {
        match self.phrases.as_slice() {
            [phrase] => Some(phrase),
            _ => None,
        }
    }

    /// All consistent readings: none, one, or more when ambiguous.
    #[must_use]
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }
}

/// Judges a reading.
#[must_use]
pub fn judge(reading: &Reading, options: &Options) -> Judgement {
    let list = options.list.or_else(|| reading.likely_list());
    let count = reading.word_count();
    let mut judgement = Judgement {
        verdict: Verdict::Inconsistent,
        scheme: Scheme::Bip39,
        list,
        lists: list.into_iter().collect(),
        word_count: count,
        checksum: Checksum::Unknown,
        chance_wrong_passes: chance_wrong_passes(count),
        findings: Vec::new(),
        phrases: Vec::new(),
    };
    let findings = &mut judgement.findings;
    if reading.too_long {
        findings.push(Finding::new(FindingCode::TooLong));
        return judgement;
    }
    if count == 0 {
        findings.push(Finding::new(FindingCode::Empty));
        return judgement;
    }
    if !WORD_COUNTS.contains(&count) {
        let mut finding = Finding::new(FindingCode::WordCount);
        finding.count = u32::try_from(count).ok();
        findings.push(finding);
    }
    let mut indices: Vec<WordIndex> = Vec::with_capacity(count);
    for (slot, position) in reading.slots.iter().zip(1_u8..) {
        match list.and_then(|list| reading.index(position, list)) {
            Some(index) => indices.push(index),
            None if slot.kind == SlotKind::Text => {
                findings.push(Finding::new(FindingCode::UnknownWord).at(position));
            }
            None => findings.push(Finding::new(FindingCode::UnreadableWord).at(position)),
        }
    }
    if let Some(list) = list
        && findings.is_empty()
    {
        match Phrase::from_indices(list, &indices) {
            Ok(phrase) => {
                judgement.checksum = Checksum::Matches;
                judgement.verdict = Verdict::Consistent;
                judgement.phrases.push(phrase);
            }
            Err(_) => {
                judgement.checksum = Checksum::Differs;
                findings.push(Finding::new(FindingCode::ChecksumDiffers));
            }
        }
    }
    judgement
}

/// The chance that a wrong phrase passes: one in 2 to the number of checksum bits, for the nearest allowed count.
fn chance_wrong_passes(count: usize) -> f64 {
    let nearest = WORD_COUNTS.into_iter().min_by_key(|&allowed| allowed.abs_diff(count));
    match nearest {
        Some(15) => 1.0 / 32.0,
        Some(18) => 1.0 / 64.0,
        Some(21) => 1.0 / 128.0,
        Some(24) => 1.0 / 256.0,
        _ => 1.0 / 16.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::read;

    #[test]
    fn the_first_test_vector_is_consistent() {
        let typed = "abandon abandon abandon abandon abandon abandon abandon abandon abandon \
                     abandon abandon about";
        let judgement = judge(&read(typed, None), &Options::default());
        assert_eq!(judgement.verdict, Verdict::Consistent);
        assert_eq!(judgement.list, Some(List::English));
        assert!(judgement.phrase().is_some());
        assert!((judgement.chance_wrong_passes - 0.0625).abs() < 1e-12);
    }
}
