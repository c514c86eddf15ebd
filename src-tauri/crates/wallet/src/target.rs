//! Addresses as people paste them: in any case, with labels, bullets and numbers, whole or cut in the middle; and
//! extended public keys.
//!
//! In: text, which may by mistake hold a secret. Out: one [`Target`] or one [`TargetProblem`] for each thing in it
//! that is meant as an address. A problem carries no text at all, and a target only what is certainly an
//! address, so that a secret pasted into the wrong field is never shown again.
//! Not here: whether a phrase opens the address (`coverage`); asking a chain or a name service about it.

mod ends;
mod extended;
mod kinds;
mod secrets;
mod split;

use crate::address::{Address, AddressKind};
use crate::path::Path;

pub(crate) use ends::Ends;
pub(crate) use extended::{ExtendedKey, account_at};
pub use split::{MAX_TEXT, parse_target, parse_targets};

/// An address, or an extended public key, that somebody says they own. Public data.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    shown: String,
    label: Option<String>,
    pub(crate) what: What,
    warnings: Vec<TargetWarning>,
}

/// What is known of an address.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What {
    /// Its beginning and its end.
    Ends(Ends),
    /// It is no address but the public key that an account's addresses are made from.
    Key(Box<ExtendedKey>),
    /// Everything.
    Whole(Address),
}

impl Target {
    pub(crate) fn new(shown: String, what: What, warnings: Vec<TargetWarning>) -> Self {
        Self { shown, label: None, what, warnings }
    }

    /// The address as it was given, without the spaces and invisible characters in it.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.shown
    }

    /// What stood beside the address, if it was short: “Account 1”.
    #[must_use]
    pub fn label(&self) -> Option<&str> {
        self.label.as_deref()
    }

    /// The address as a wallet writes it. `None` when the middle is not known.
    #[must_use]
    pub fn canonical(&self) -> Option<String> {
        match &self.what {
            What::Ends(_) => None,
            What::Key(_) => Some(self.shown.clone()),
            What::Whole(address) => Some(address.to_string()),
        }
    }

    /// The address itself. `None` when the middle is not known, and for an extended public key.
    #[must_use]
    pub fn address(&self) -> Option<&Address> {
        match &self.what {
            What::Ends(_) | What::Key(_) => None,
            What::Whole(address) => Some(address),
        }
    }

    /// What kinds of address it can be: one, or two when only the ends are known. None for an extended public key.
    #[must_use]
    pub fn kinds(&self) -> Vec<AddressKind> {
        match &self.what {
            What::Ends(ends) => ends.kinds.clone(),
            What::Key(_) => Vec::new(),
            What::Whole(address) => vec![address.kind()],
        }
    }

    /// Whether it is an extended public key.
    #[must_use]
    pub fn is_extended_key(&self) -> bool {
        matches!(self.what, What::Key(_))
    }

    /// The chain code of an extended public key, and the paths at which it may stand, the likeliest first. Where the
    /// key does not say which account it is, the first `accounts` are meant.
    #[must_use]
    pub fn extended_key(&self, accounts: u32) -> Option<([u8; 32], Vec<Path>)> {
        match &self.what {
            What::Key(key) => Some((*key.chain_code(), key.paths(accounts))),
            What::Ends(_) | What::Whole(_) => None,
        }
    }

    /// What the person should know about the address as they gave it.
    #[must_use]
    pub fn warnings(&self) -> &[TargetWarning] {
        &self.warnings
    }

    /// How likely it is that one of `compared` foreign addresses looks like this one. 0 unless only the ends are known.
    #[must_use]
    pub fn chance_of_coincidence(&self, compared: u32) -> f64 {
        match &self.what {
            What::Ends(ends) => (f64::from(compared) / ends.one_in()).min(1.0),
            What::Key(_) | What::Whole(_) => 0.0,
        }
    }

    /// Whether `address` is this one, as far as this one is known.
    #[must_use]
    pub fn fits(&self, address: &Address) -> bool {
        match &self.what {
            What::Ends(ends) => ends.fit(address, &address.to_string()),
            What::Key(_) => false,
            What::Whole(whole) => whole == address,
        }
    }

    pub(crate) fn with_label(mut self, label: Option<String>) -> Self {
        self.label = label;
        self
    }
}

/// What to know about an address that can be used all the same.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TargetWarning {
    /// The case of the letters is not what EIP-55 wants: a digit may be wrong.
    Eip55CaseWrong,
    /// A Solana account that a program owns: no phrase opens it.
    NotOnCurve,
    /// 0x was missing and has been added.
    PrefixMissing,
    /// All letters have one case, so that nothing protects against a wrong digit.
    SingleCase,
    /// Only the ends are known; a match is weaker.
    Truncated,
}

impl TargetWarning {
    /// Every warning.
    pub const ALL: &[Self] = &[
        Self::Eip55CaseWrong,
        Self::NotOnCurve,
        Self::PrefixMissing,
        Self::SingleCase,
        Self::Truncated,
    ];

    /// The code that programs read.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Eip55CaseWrong => "eip55_case_wrong",
            Self::NotOnCurve => "not_on_curve",
            Self::PrefixMissing => "prefix_missing",
            Self::SingleCase => "single_case",
            Self::Truncated => "truncated",
        }
    }
}

/// Why something cannot be used as an address. Carries no text: it may have been a secret.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum TargetProblem {
    /// Nothing was given.
    #[error("nothing was given")]
    Empty,
    /// An extended private key: it opens everything. Treat as stolen.
    #[error("this is an extended private key")]
    ExtendedPrivateKey,
    /// An extended public key that cannot be used: cut, damaged, or from below the addresses.
    #[error("this extended public key cannot be used")]
    ExtendedPublicKey,
    /// The form of banks (ICAP, XE…), which wallets no longer show.
    #[error("this is an address in ICAP form")]
    Icap,
    /// A name (….eth): what it stands for is known only online.
    #[error("this is a name, not an address")]
    NameService,
    /// Not an address of any kind known here.
    #[error("this is not an address")]
    NotAnAddress,
    /// A private key, or as many digits as one has. Treat as stolen.
    #[error("this looks like a private key")]
    PrivateKey,
    /// Words of a recovery phrase in the field for addresses.
    #[error("this looks like a recovery phrase")]
    RecoveryPhrase,
    /// More than one address where one was asked for.
    #[error("there is more than one address here")]
    SeveralAddresses,
    /// An address of a test network.
    #[error("this address belongs to a test network")]
    Testnet,
    /// More text than anybody's addresses.
    #[error("the text is too long")]
    TooLong,
    /// Cut in the middle, and fewer than four characters are known at one end.
    #[error("too few characters of the address are known")]
    TooShort,
    /// An address of a chain, or of a kind, that this program does not derive.
    #[error("this address belongs to a chain that is not known here")]
    UnknownChain,
    /// A character that such an address cannot have.
    #[error("a character cannot stand in such an address")]
    WrongCharacter,
    /// The address's own checksum does not fit: a character is wrong.
    #[error("the checksum of the address differs")]
    WrongChecksum,
    /// Characters are missing, or there are too many.
    #[error("the address has the wrong length")]
    WrongLength,
}

impl TargetProblem {
    /// Every problem.
    pub const ALL: &[Self] = &[
        Self::Empty,
        Self::ExtendedPrivateKey,
        Self::ExtendedPublicKey,
        Self::Icap,
        Self::NameService,
        Self::NotAnAddress,
        Self::PrivateKey,
        Self::RecoveryPhrase,
        Self::SeveralAddresses,
        Self::Testnet,
        Self::TooLong,
        Self::TooShort,
        Self::UnknownChain,
        Self::WrongCharacter,
        Self::WrongChecksum,
        Self::WrongLength,
    ];

    /// The code that programs read.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::ExtendedPrivateKey => "extended_private_key",
            Self::ExtendedPublicKey => "extended_public_key",
            Self::Icap => "icap",
            Self::NameService => "name_service",
            Self::NotAnAddress => "not_an_address",
            Self::PrivateKey => "private_key",
            Self::RecoveryPhrase => "recovery_phrase",
            Self::SeveralAddresses => "several_addresses",
            Self::Testnet => "testnet",
            Self::TooLong => "too_long",
            Self::TooShort => "too_short",
            Self::UnknownChain => "unknown_chain",
            Self::WrongCharacter => "wrong_character",
            Self::WrongChecksum => "wrong_checksum",
            Self::WrongLength => "wrong_length",
        }
    }

    /// Whether what was pasted may be a secret: then it has been seen by the clipboard and should be replaced.
    #[must_use]
    pub fn is_secret(self) -> bool {
        matches!(self, Self::ExtendedPrivateKey | Self::PrivateKey | Self::RecoveryPhrase)
    }
}
