//! The schemes, and one share of any of them.

use std::fmt;

use tanekura_phrase::{List, Phrase};
use tanekura_secret::{SecretBytes, SecretText};

use crate::cards::Card;
use crate::error::ShareError;
use crate::{codex32, seed_xor, slip39, sskr};

/// How a secret is split.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash, Ord, PartialOrd)]
pub enum ShareScheme {
    /// SLIP-39: 20 or 33 words a share.
    Slip39,
    /// SSKR: byte words.
    Sskr,
    /// Seed XOR: every part a phrase.
    SeedXor,
    /// codex32: characters, from the seed.
    Codex32,
    /// Three cards with words left out: read for recovery, never made, because one card alone leaves few words open.
    Cards,
}

impl ShareScheme {
    /// Every scheme that is read.
    pub const ALL: [Self; 5] =
        [Self::Slip39, Self::Sskr, Self::SeedXor, Self::Codex32, Self::Cards];
    /// Every scheme that is made.
    pub const MADE: [Self; 4] = [Self::Slip39, Self::Sskr, Self::SeedXor, Self::Codex32];

    /// The name used in options and in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Slip39 => "slip39",
            Self::Sskr => "sskr",
            Self::SeedXor => "seedxor",
            Self::Codex32 => "codex32",
            Self::Cards => "cards",
        }
    }

    /// The scheme of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.as_str() == name)
    }
}

/// How a share is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Form {
    /// Words in full; characters for codex32.
    Words,
    /// The first four letters of each word.
    FourLetters,
    /// The words' numbers, counted from 1.
    Numbers,
    /// First and last letters of byte words, as one string.
    Minimal,
    /// `ur:sskr/…`, the form for QR codes.
    Ur,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 5] =
        [Self::Words, Self::FourLetters, Self::Numbers, Self::Minimal, Self::Ur];

    /// The code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Words => "words",
            Self::FourLetters => "four_letters",
            Self::Numbers => "numbers",
            Self::Minimal => "minimal",
            Self::Ur => "ur",
        }
    }
}

/// One share of any scheme, its own checksum passed.
#[derive(Debug)]
pub enum AnyShare {
    /// Of SLIP-39.
    Slip39(slip39::Share),
    /// Of SSKR.
    Sskr(sskr::Share),
    /// A phrase that may be a part.
    SeedXor(Phrase),
    /// Of codex32.
    Codex32(codex32::Share),
    /// A card with words left out.
    Card(Card),
}

impl AnyShare {
    /// Its scheme.
    #[must_use]
    pub fn scheme(&self) -> ShareScheme {
        match self {
            Self::Slip39(_) => ShareScheme::Slip39,
            Self::Sskr(_) => ShareScheme::Sskr,
            Self::SeedXor(_) => ShareScheme::SeedXor,
            Self::Codex32(_) => ShareScheme::Codex32,
            Self::Card(_) => ShareScheme::Cards,
        }
    }

    /// The share as text, if it has that form.
    #[must_use]
    pub fn text(&self, form: Form) -> Option<SecretText> {
        match (self, form) {
            (Self::Slip39(share), Form::Words) => Some(share.text()),
            (Self::Slip39(share), Form::Numbers) => Some(numbers(&share.numbers())),
            (Self::Slip39(share), Form::FourLetters) => Some(four_letters(&share.text())),
            (Self::Sskr(share), Form::Words) => Some(share.words()),
            (Self::Sskr(share), Form::Minimal) => Some(share.minimal()),
            (Self::Sskr(share), Form::Ur) => Some(share.ur()),
            (Self::SeedXor(phrase), Form::Words) => Some(phrase.shown_text()),
            (Self::SeedXor(phrase), Form::Numbers) => {
                let indices = (0..24).map_while(|at| phrase.index(at));
                let all = zeroize::Zeroizing::new(indices.map(|it| it.get()).collect::<Vec<_>>());
                Some(numbers(&all))
            }
            (Self::SeedXor(phrase), Form::FourLetters) if phrase.list() == List::English => {
                Some(four_letters(&phrase.shown_text()))
            }
            (Self::Codex32(share), Form::Words) => Some(share.text()),
            _ => None,
        }
    }

    /// What all shares of one split have in common; nothing for Seed XOR and cards, whose parts do not know each other.
    #[must_use]
    pub fn set_name(&self) -> Option<String> {
        match self {
            Self::Slip39(share) => Some(share.set_name()),
            Self::Sskr(share) => Some(share.set_name()),
            Self::Codex32(share) => Some(share.identifier()),
            Self::SeedXor(_) | Self::Card(_) => None,
        }
    }

    /// Where the share stands: group and member, counted from 1. codex32 counts its letters in the order in which they
    /// are given out.
    #[must_use]
    pub fn place(&self) -> Option<(u8, u8)> {
        match self {
            Self::Slip39(share) => Some((share.group + 1, share.member + 1)),
            Self::Sskr(share) => Some((share.group + 1, share.member + 1)),
            Self::Codex32(share) => Some((1, codex32::number_of(share.index()))),
            Self::SeedXor(_) | Self::Card(_) => None,
        }
    }

    /// How many of its group are needed.
    #[must_use]
    pub fn threshold(&self) -> Option<u8> {
        match self {
            Self::Slip39(share) => Some(share.threshold),
            Self::Sskr(share) => Some(share.threshold),
            Self::Codex32(share) => Some(share.threshold()),
            Self::SeedXor(_) => None,
            Self::Card(_) => Some(2),
        }
    }

    /// How many groups are needed, of how many.
    #[must_use]
    pub fn groups(&self) -> (u8, u8) {
        match self {
            Self::Slip39(share) => (share.group_threshold, share.group_count),
            Self::Sskr(share) => (share.group_threshold, share.group_count),
            Self::SeedXor(_) | Self::Codex32(_) | Self::Card(_) => (1, 1),
        }
    }

    /// The language, where the share has one.
    #[must_use]
    pub fn list(&self) -> Option<List> {
        match self {
            Self::SeedXor(phrase) => Some(phrase.list()),
            Self::Card(card) => Some(card.list),
            Self::Slip39(_) | Self::Sskr(_) | Self::Codex32(_) => None,
        }
    }

    /// Whether both are the very same share.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Slip39(a), Self::Slip39(b)) => a.same_as(b),
            (Self::Sskr(a), Self::Sskr(b)) => {
                a.set_name() == b.set_name()
                    && (a.group, a.member, a.threshold) == (b.group, b.member, b.threshold)
                    && (a.group_threshold, a.group_count) == (b.group_threshold, b.group_count)
                    && a.value.same_as(&b.value)
            }
            (Self::SeedXor(a), Self::SeedXor(b)) => a.same_as(b),
            (Self::Codex32(a), Self::Codex32(b)) => a.values.same_as(&b.values),
            (Self::Card(a), Self::Card(b)) => a.same_as(b),
            _ => false,
        }
    }
}

/// What joining gave.
#[derive(Debug)]
pub enum Opened {
    /// The entropy of a phrase; the shares do not say in which language it was.
    Entropy(SecretBytes),
    /// A phrase in its language.
    Phrase(Phrase),
    /// The BIP-32 seed; no words can be had from it.
    Seed(SecretBytes),
}

impl Opened {
    /// The phrase in `list`, unless the parts brought their own language.
    ///
    /// # Errors
    /// [`ShareError::SecretLength`] when no phrase has entropy of this length, [`ShareError::SchemeCannot`] for a seed.
    pub fn phrase(&self, list: List) -> Result<Phrase, ShareError> {
        match self {
            Self::Entropy(entropy) => {
                Phrase::from_entropy(list, entropy).map_err(|_| ShareError::SecretLength)
            }
            Self::Phrase(phrase) => Phrase::from_entropy(phrase.list(), &phrase.entropy())
                .map_err(|_| ShareError::SecretLength),
            Self::Seed(_) => Err(ShareError::SchemeCannot),
        }
    }

    /// Whether both hold the same secret.
    #[must_use]
    pub fn same_as(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Entropy(a), Self::Entropy(b)) | (Self::Seed(a), Self::Seed(b)) => a.same_as(b),
            (Self::Phrase(a), Self::Phrase(b)) => a.same_as(b),
            _ => false,
        }
    }
}

/// Joins shares of one scheme. More than are needed are compared with the others.
///
/// # Errors
/// Whatever keeps them from joining.
pub fn join(shares: &[&AnyShare], passphrase: &SecretText) -> Result<Opened, ShareError> {
    let Some(first) = shares.first() else { return Err(ShareError::TooFewShares) };
    if shares.iter().any(|share| share.scheme() != first.scheme()) {
        return Err(ShareError::DifferentScheme);
    }
    if first.scheme() != ShareScheme::Slip39 && !passphrase.is_empty() {
        return Err(ShareError::PassphraseUnused);
    }
    match first {
        AnyShare::Slip39(_) => slip39::join(&all_slip39(shares), passphrase).map(Opened::Entropy),
        AnyShare::Sskr(_) => sskr::join(&all_sskr(shares)).map(Opened::Entropy),
        AnyShare::SeedXor(_) => {
            let parts: Vec<&Phrase> = shares
                .iter()
                .filter_map(|it| if let AnyShare::SeedXor(it) = it { Some(it) } else { None })
                .collect();
            seed_xor::join(&parts).map(Opened::Phrase)
        }
        AnyShare::Codex32(_) => {
            codex32::join(&all_codex32(shares)).map(|share| Opened::Seed(share.payload()))
        }
        AnyShare::Card(_) => {
            let cards: Vec<&Card> = shares
                .iter()
                .filter_map(|it| if let AnyShare::Card(it) = it { Some(it) } else { None })
                .collect();
            crate::cards::join(&cards).map(Opened::Phrase)
        }
    }
}

pub(crate) fn all_slip39<'a>(shares: &[&'a AnyShare]) -> Vec<&'a slip39::Share> {
    shares
        .iter()
        .filter_map(|it| if let AnyShare::Slip39(it) = it { Some(it) } else { None })
        .collect()
}

pub(crate) fn all_sskr<'a>(shares: &[&'a AnyShare]) -> Vec<&'a sskr::Share> {
    shares
        .iter()
        .filter_map(|it| if let AnyShare::Sskr(it) = it { Some(it) } else { None })
        .collect()
}

pub(crate) fn all_codex32<'a>(shares: &[&'a AnyShare]) -> Vec<&'a codex32::Share> {
    shares
        .iter()
        .filter_map(|it| if let AnyShare::Codex32(it) = it { Some(it) } else { None })
        .collect()
}

/// Numbers counted from 1, with spaces.
fn numbers(indices: &[u16]) -> SecretText {
    let mut text = SecretText::with_capacity(indices.len() * 5);
    for (at, index) in indices.iter().enumerate() {
        if at > 0 {
            text.push(' ');
        }
        let mut rest = *index + 1;
        let mut digits = [0_u8; 5];
        let mut first = digits.len();
        while rest > 0 || first == digits.len() {
            first -= 1;
            if let Some(digit) = digits.get_mut(first) {
                *digit = (rest % 10) as u8;
            }
            rest /= 10;
        }
        for digit in digits.iter().skip(first) {
            text.push(char::from(b'0' + digit));
        }
        zeroize::Zeroize::zeroize(&mut digits);
    }
    text
}

fn four_letters(words: &SecretText) -> SecretText {
    let mut text = SecretText::with_capacity(words.len());
    // EXPOSE: shortened into locked memory.
    for (at, word) in words.expose().split(' ').enumerate() {
        if at > 0 {
            text.push(' ');
        }
        text.push_str(word.get(..4).unwrap_or(word));
    }
    text
}

impl fmt::Display for ShareScheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
