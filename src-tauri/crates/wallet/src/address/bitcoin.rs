//! Bitcoin addresses of the four kinds that phrases lead to.
//!
//! In: a public key, or text. Out: addresses. Not here: test networks and other chains, except to name them.
//! Standards: BIP-44 (`1…`), BIP-49 and BIP-16 (`3…`), BIP-84 and BIP-173 (`bc1q…`), BIP-86, BIP-341 and
//! BIP-350 (`bc1p…`).

use bech32::{Fe32, Hrp, segwit as codec};
use k256::elliptic_curve::PrimeField as _;
use k256::elliptic_curve::point::AffineCoordinates as _;
use k256::{ProjectivePoint, Scalar};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::{Address, AddressKind, hash160};
use crate::bip32::PublicKey;

/// First byte of `1…`.
pub(super) const KEY_HASH: u8 = 0x00;
/// First byte of `3…`.
pub(super) const SCRIPT_HASH: u8 = 0x05;

/// `1…`: the hash of the key.
pub(crate) fn key_hash(key: &PublicKey) -> Option<Address> {
    Address::new(AddressKind::BitcoinKeyHash, &hash160(&key.compressed()))
}

/// `3…`: the hash of the script that names the hash of the key.
pub(crate) fn nested_segwit(key: &PublicKey) -> Option<Address> {
    let mut script = [0; 22];
    let (version, program) = script.split_at_mut(2);
    version.copy_from_slice(&[0x00, 0x14]);
    program.copy_from_slice(&hash160(&key.compressed()));
    Address::new(AddressKind::BitcoinScriptHash, &hash160(&script))
}

/// `bc1q…`: the hash of the key.
pub(crate) fn segwit(key: &PublicKey) -> Option<Address> {
    Address::new(AddressKind::BitcoinSegwit, &hash160(&key.compressed()))
}

/// `bc1p…`: the key, tweaked by its own hash because there is no script (BIP-86).
pub(crate) fn taproot(key: &PublicKey) -> Option<Address> {
    let x = key.0.x();
    let tag = Sha256::digest("TapTweak");
    let tweak = Sha256::new().chain_update(tag).chain_update(tag).chain_update(x).finalize();
    let tweak: Scalar = Option::from(Scalar::from_repr(tweak))?;
    // BIP-340 keys are the point with this x and an even y.
    let even = if bool::from(key.0.y_is_odd()) { -key.0 } else { key.0 };
    let tweaked = ProjectivePoint::mul_by_generator_vartime(&tweak) + even;
    Address::new(AddressKind::BitcoinTaproot, &tweaked.to_affine().x())
}

/// What base58 with a checksum says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Base58 {
    /// A Bitcoin address.
    Address(Address),
    /// 32 bytes, or 32 and a mark, after a first byte: a private key.
    Secret,
    /// The first byte belongs to a test network.
    Testnet,
    /// The checksum is right, and it is no Bitcoin address: another chain, or another kind of data.
    Other,
}

/// Reads base58 with a checksum. `None` when the text is not base58 or the checksum differs.
pub(crate) fn base58_check(text: &str) -> Option<Base58> {
    let bytes = Zeroizing::new(bs58::decode(text).with_check(None).into_vec().ok()?);
    let (version, payload) = bytes.split_first()?;
    Some(match (*version, payload.len()) {
        (KEY_HASH, 20) => Base58::Address(Address::new(AddressKind::BitcoinKeyHash, payload)?),
        (SCRIPT_HASH, 20) => {
            Base58::Address(Address::new(AddressKind::BitcoinScriptHash, payload)?)
        }
        (0x6f | 0xc4, 20) => Base58::Testnet,
        (0x80.., 32 | 33) => Base58::Secret,
        _ => Base58::Other,
    })
}

pub(super) fn base58_text(version: u8, payload: &[u8]) -> String {
    bs58::encode(payload).with_check_version(version).into_string()
}

/// What a segwit address says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Segwit {
    /// The prefix before the last 1, in lower case: `bc`, `tb`, …
    pub(crate) prefix: String,
    /// 0 to 16.
    pub(crate) version: u8,
    /// 2 to 40 bytes.
    pub(crate) program: Vec<u8>,
}

/// Reads bech32 (version 0) or bech32m (later versions). `None` for anything that BIP-173 and BIP-350 refuse.
pub(crate) fn segwit_address(text: &str) -> Option<Segwit> {
    let (prefix, version, program) = codec::decode(text).ok()?;
    Some(Segwit { prefix: prefix.to_lowercase(), version: version.to_u8(), program })
}

impl Segwit {
    /// The address, when it is one of the kinds this program knows. The prefix is the caller's to check.
    pub(crate) fn address(&self) -> Option<Address> {
        let kind = match (self.version, self.program.len()) {
            (0, 20) => AddressKind::BitcoinSegwit,
            (0, 32) => AddressKind::BitcoinSegwitScript,
            (1, 32) => AddressKind::BitcoinTaproot,
            _ => return None,
        };
        Address::new(kind, &self.program)
    }
}

pub(super) fn segwit_text(version: u8, program: &[u8]) -> String {
    let version = Fe32::try_from(version).ok();
    let text = version.zip(Hrp::parse("bc").ok());
    text.and_then(|(version, prefix)| codec::encode(prefix, version, program).ok())
        .unwrap_or_default()
}
