//! SLIP-39: shares as words that a person can write down.
//!
//! In: the entropy of a phrase, or word numbers. Out: shares; or the entropy. The master secret is the BIP-39 entropy, so
//! that joining gives the words back; a wallet that uses the master secret as its seed opens another wallet from them.
//! Not here: reading typed text (`recognise`), collecting (`collect`), the proof (`proof`).
//! Source: SLIP-39 with the extendable flag of 2024: set on what is made, read either way.

mod cipher;
mod locate;
mod share;

use tanekura_secret::{SecretBytes, SecretText};

pub use self::locate::suspects;
pub use self::share::Share;

use crate::arrangement::Arrangement;
use crate::error::ShareError;
use crate::random::Randomness;
use crate::two_level::{self, Placed};

use self::cipher::Settings;

/// How often the passphrase is stretched: 10,000 rounds times 2 to this power. The value that wallets use.
pub const EXPONENT: u8 = 1;

/// The most bytes that a share set can carry: a whole 512-bit seed.
const LONGEST_SECRET: usize = 64;

/// Splits `secret`.
pub(crate) fn split(
    secret: &SecretBytes,
    arrangement: &Arrangement,
    passphrase: &SecretText,
    exponent: u8,
    source: &mut dyn Randomness,
) -> Result<Vec<Share>, ShareError> {
    arrangement.check_two_level()?;
    if secret.len() < 16 || secret.len() > LONGEST_SECRET || !secret.len().is_multiple_of(2) {
        return Err(ShareError::SecretLength);
    }
    check_passphrase(passphrase)?;
    let mut bytes = [0; 2];
    source.fill(&mut bytes)?;
    let identifier = u16::from_be_bytes(bytes) & 0x7FFF;
    let settings = Settings { identifier, extendable: true, exponent: exponent.min(15) };
    let encrypted = cipher::encrypt(secret, passphrase, settings);
    let groups = two_level::split(arrangement, &encrypted, source)?;
    let group_count = u8::try_from(groups.len()).map_err(|_| ShareError::TooManyShares)?;
    let mut shares = Vec::with_capacity(arrangement.share_count());
    for ((group, values), quorum) in (0_u8..).zip(groups).zip(arrangement.quorums()) {
        for (member, value) in (0_u8..).zip(values) {
            shares.push(Share {
                identifier,
                extendable: true,
                exponent: settings.exponent,
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
pub fn join(shares: &[&Share], passphrase: &SecretText) -> Result<SecretBytes, ShareError> {
    check_passphrase(passphrase)?;
    let encrypted = join_encrypted(shares)?;
    Ok(decrypt(shares, &encrypted, passphrase))
}

/// The same without the passphrase: what was split.
pub(crate) fn join_encrypted(shares: &[&Share]) -> Result<SecretBytes, ShareError> {
    let first = compatible(shares)?;
    let placed: Vec<Placed<'_>> = shares.iter().map(|share| placed(share)).collect();
    two_level::recover(first.group_threshold, &placed)
}

/// The last step of joining.
pub(crate) fn decrypt(
    shares: &[&Share],
    encrypted: &SecretBytes,
    passphrase: &SecretText,
) -> SecretBytes {
    let settings =
        shares.first().map_or(Settings { identifier: 0, extendable: true, exponent: 0 }, |share| {
            Settings {
                identifier: share.identifier,
                extendable: share.extendable,
                exponent: share.exponent,
            }
        });
    cipher::decrypt(encrypted, passphrase, settings)
}

/// The passphrase holds printable ASCII only: other letters have several encodings, and wallets differ in them.
///
/// # Errors
/// [`ShareError::PassphraseCharacters`].
pub fn check_passphrase(passphrase: &SecretText) -> Result<(), ShareError> {
    // EXPOSE: only whether every byte is in the range.
    if passphrase.expose().bytes().all(|byte| (32..127).contains(&byte)) {
        Ok(())
    } else {
        Err(ShareError::PassphraseCharacters)
    }
}

pub(crate) fn placed(share: &Share) -> Placed<'_> {
    Placed {
        group: share.group,
        threshold: share.threshold,
        member: share.member,
        value: &share.value,
    }
}

/// Whether the shares say the same about themselves. Gives the first of them.
fn compatible<'a>(shares: &[&'a Share]) -> Result<&'a Share, ShareError> {
    let Some(first) = shares.first() else { return Err(ShareError::TooFewShares) };
    for (at, share) in shares.iter().enumerate() {
        if share.identifier != first.identifier || share.extendable != first.extendable {
            return Err(ShareError::DifferentSet);
        }
        if share.exponent != first.exponent {
            return Err(ShareError::DifferentExponent);
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
        for other in shares.iter().take(at) {
            if other.group == share.group {
                if other.threshold != share.threshold {
                    return Err(ShareError::DifferentMemberThreshold);
                }
                if other.member == share.member {
                    return Err(ShareError::DuplicateMember);
                }
            }
        }
    }
    Ok(first)
}

#[cfg(test)]
mod tests;
