//! What a judgement says: closed sets of names, positions and counts, and the consistent phrases.
//!
//! Not here: how it is reached (`judge`); the sentences (crate `guide`).

use crate::finding::Finding;
use crate::lists::List;
use crate::phrase::Phrase;

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
    pub(crate) phrases: Vec<Phrase>,
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

    /// Whether all consistent readings open the same wallet: the seed comes from the text, so a phrase whose words
    /// are the same characters in both Chinese lists, or the same letters in English and French, has one seed.
    #[must_use]
    pub fn opens_one_wallet(&self) -> bool {
        let texts: Vec<_> = self.phrases.iter().map(Phrase::nfkd_text).collect();
        // EXPOSE: compared with each other only.
        texts.windows(2).all(|pair| matches!(pair, [a, b] if a.expose() == b.expose()))
            && !texts.is_empty()
    }

    /// All consistent readings: none, one, or more when ambiguous.
    #[must_use]
    pub fn phrases(&self) -> &[Phrase] {
        &self.phrases
    }
}
