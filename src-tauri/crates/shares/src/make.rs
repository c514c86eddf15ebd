//! Making shares: the wish, the arithmetic, the proof, and only then the shares.
//!
//! In: a phrase (or, for codex32, its seed) and a wish. Out: a [`MadeSet`] that has been proved, or why not.
//! Not here: printing (crate `sheets`), files.

use tanekura_phrase::Phrase;
use tanekura_secret::{SecretBytes, SecretText};

use crate::arrangement::Arrangement;
use crate::error::ShareError;
use crate::proof::{self, Proof};
use crate::random::{Randomness, SystemRandomness};
use crate::scheme::{AnyShare, Form, Opened, ShareScheme};
use crate::seed_xor::PartsFrom;
use crate::{codex32, seed_xor, slip39, sskr};

/// What is split.
#[derive(Clone, Copy)]
pub enum Secret<'a> {
    /// A phrase: its entropy, for every scheme but codex32.
    Phrase(&'a Phrase),
    /// A BIP-32 seed, for codex32.
    Seed(&'a SecretBytes),
}

/// How it is to be split.
pub struct Wish<'a> {
    /// The scheme.
    pub scheme: ShareScheme,
    /// How many shares, and how many are needed.
    pub arrangement: Arrangement,
    /// SLIP-39's own passphrase; empty for none. Not the passphrase of the phrase.
    pub passphrase: &'a SecretText,
    /// How the parts of Seed XOR come about.
    pub parts_from: PartsFrom,
}

/// One share that was made.
#[derive(Debug)]
pub struct MadeShare {
    /// Its group, counted from 1.
    pub group: u8,
    /// Its number in the group, counted from 1.
    pub member: u8,
    /// The share.
    pub share: AnyShare,
}

impl MadeShare {
    /// The text that is written down.
    #[must_use]
    pub fn text(&self) -> SecretText {
        self.share.text(Form::Words).unwrap_or_else(|| SecretText::with_capacity(0))
    }
}

/// All shares of one split, proved.
#[derive(Debug)]
pub struct MadeSet {
    /// The scheme.
    pub scheme: ShareScheme,
    /// How many, and how many are needed.
    pub arrangement: Arrangement,
    /// What all shares have in common, if the scheme has such a name.
    pub name: Option<String>,
    /// The shares, group after group.
    pub shares: Vec<MadeShare>,
    /// What was tried.
    pub proof: Proof,
}

/// Splits and proves.
///
/// # Errors
/// A wish that the scheme cannot fulfil; [`ShareError::NoRandomness`]; [`ShareError::ProofFailed`].
pub fn make(secret: Secret<'_>, wish: &Wish<'_>) -> Result<MadeSet, ShareError> {
    make_with(secret, wish, &mut SystemRandomness)
}

pub(crate) fn make_with(
    secret: Secret<'_>,
    wish: &Wish<'_>,
    source: &mut dyn Randomness,
) -> Result<MadeSet, ShareError> {
    let arrangement = &wish.arrangement;
    let (scheme, passphrase) = (wish.scheme, wish.passphrase);
    if scheme != ShareScheme::Slip39 && !passphrase.is_empty() {
        return Err(ShareError::PassphraseUnused);
    }
    let (shares, expected): (Vec<AnyShare>, Opened) = match (scheme, secret) {
        (ShareScheme::Slip39, Secret::Phrase(phrase)) => {
            let entropy = phrase.entropy();
            let made = slip39::split(&entropy, arrangement, passphrase, slip39::EXPONENT, source)?;
            (made.into_iter().map(AnyShare::Slip39).collect(), Opened::Entropy(entropy))
        }
        (ShareScheme::Sskr, Secret::Phrase(phrase)) => {
            let entropy = phrase.entropy();
            let made = sskr::split(&entropy, arrangement, source)?;
            (made.into_iter().map(AnyShare::Sskr).collect(), Opened::Entropy(entropy))
        }
        (ShareScheme::SeedXor, Secret::Phrase(phrase)) => {
            let quorum = arrangement.only().ok_or(ShareError::SchemeCannot)?;
            if quorum.threshold != quorum.count {
                return Err(ShareError::SchemeCannot);
            }
            let made = seed_xor::split(phrase, quorum.count, wish.parts_from, source)?;
            let twin = Phrase::from_entropy(phrase.list(), &phrase.entropy());
            let twin = twin.map_err(|_| ShareError::SecretLength)?;
            (made.into_iter().map(AnyShare::SeedXor).collect(), Opened::Phrase(twin))
        }
        (ShareScheme::Codex32, Secret::Seed(seed)) => {
            let quorum = arrangement.only().ok_or(ShareError::SchemeCannot)?;
            let made = codex32::split(seed, quorum, None, source)?;
            let seed = crate::shamir::copy(seed);
            (made.into_iter().map(AnyShare::Codex32).collect(), Opened::Seed(seed))
        }
        _ => return Err(ShareError::SchemeCannot),
    };
    let proof = proof::prove(&shares, arrangement, &expected, passphrase, source)?;
    let name = shares.first().and_then(AnyShare::set_name);
    let places = (1_u8..).zip(arrangement.quorums());
    let places = places.flat_map(|(group, quorum)| (1..=quorum.count).map(move |it| (group, it)));
    let shares = places
        .zip(shares)
        .map(|((group, member), share)| MadeShare { group, member, share })
        .collect();
    Ok(MadeSet { scheme, arrangement: arrangement.clone(), name, shares, proof })
}

#[cfg(test)]
mod tests;
