//! Addresses: what a wallet shows, and what a public key becomes.
//!
//! In: public keys, or the bytes of an address. Out: [`Address`], which can be compared, and its text.
//! Not here: reading what a person pasted (`target`), which keys to look at (`family`).

mod bitcoin;
mod ethereum;
mod solana;

use std::fmt;

pub(crate) use bitcoin::{
    Base58, base58_check, key_hash, nested_segwit, segwit, segwit_address, taproot,
};
pub(crate) use ethereum::{account as ethereum, case_is_right};
pub(crate) use solana::{account as solana, is_on_curve};

use ripemd::{Digest as _, Ripemd160};
use sha2::Sha256;

/// What an address stands for.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum AddressKind {
    /// An account on Ethereum, and on every chain that has the same kind of address.
    Ethereum,
    /// Bitcoin, `1…`: the hash of a key.
    BitcoinKeyHash,
    /// Bitcoin, `3…`: the hash of a script, which may hold one key (BIP-49) or several.
    BitcoinScriptHash,
    /// Bitcoin, `bc1q…` with 42 characters: the hash of a key.
    BitcoinSegwit,
    /// Bitcoin, `bc1q…` with 62 characters: the hash of a script. Never one phrase's alone.
    BitcoinSegwitScript,
    /// Bitcoin, `bc1p…`.
    BitcoinTaproot,
    /// Solana: the key itself.
    Solana,
}

impl AddressKind {
    /// Every kind.
    pub const ALL: [Self; 7] = [
        Self::Ethereum,
        Self::BitcoinKeyHash,
        Self::BitcoinScriptHash,
        Self::BitcoinSegwit,
        Self::BitcoinSegwitScript,
        Self::BitcoinTaproot,
        Self::Solana,
    ];

    /// The name that programs read.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ethereum => "ethereum",
            Self::BitcoinKeyHash => "bitcoin_key_hash",
            Self::BitcoinScriptHash => "bitcoin_script_hash",
            Self::BitcoinSegwit => "bitcoin_segwit",
            Self::BitcoinSegwitScript => "bitcoin_segwit_script",
            Self::BitcoinTaproot => "bitcoin_taproot",
            Self::Solana => "solana",
        }
    }

    /// How many bytes stand behind the text.
    pub(crate) fn len(self) -> usize {
        match self {
            Self::Ethereum
            | Self::BitcoinKeyHash
            | Self::BitcoinScriptHash
            | Self::BitcoinSegwit => 20,
            Self::BitcoinSegwitScript | Self::BitcoinTaproot | Self::Solana => 32,
        }
    }
}

/// An address as bytes, so that two ways of writing it are equal.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub struct Address {
    kind: AddressKind,
    /// Shorter payloads are followed by zeroes.
    bytes: [u8; 32],
}

impl Address {
    /// `None` when the length is not the kind's.
    pub(crate) fn new(kind: AddressKind, payload: &[u8]) -> Option<Self> {
        if payload.len() != kind.len() {
            return None;
        }
        let mut bytes = [0; 32];
        bytes.iter_mut().zip(payload).for_each(|(to, from)| *to = *from);
        Some(Self { kind, bytes })
    }

    /// What it stands for.
    #[must_use]
    pub fn kind(&self) -> AddressKind {
        self.kind
    }

    /// The bytes behind the text: a hash or a key, 20 or 32 of them.
    #[must_use]
    pub fn payload(&self) -> &[u8] {
        self.bytes.get(..self.kind.len()).unwrap_or_default()
    }
}

/// The usual text: EIP-55 case, lower case bech32, base58.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.payload();
        f.write_str(&match self.kind {
            AddressKind::Ethereum => ethereum::text(bytes),
            AddressKind::BitcoinKeyHash => bitcoin::base58_text(bitcoin::KEY_HASH, bytes),
            AddressKind::BitcoinScriptHash => bitcoin::base58_text(bitcoin::SCRIPT_HASH, bytes),
            AddressKind::BitcoinSegwit | AddressKind::BitcoinSegwitScript => {
                bitcoin::segwit_text(0, bytes)
            }
            AddressKind::BitcoinTaproot => bitcoin::segwit_text(1, bytes),
            AddressKind::Solana => solana::text(bytes),
        })
    }
}

/// RIPEMD-160 of SHA-256: Bitcoin's short hash.
pub(crate) fn hash160(bytes: &[u8]) -> [u8; 20] {
    Ripemd160::digest(Sha256::digest(bytes)).into()
}
