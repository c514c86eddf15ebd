//! The proof that a set of shares does what it promises, before anybody sees it.
//!
//! In: the texts of all shares and the secret. Out: how many quorums were joined and how many smaller sets failed, or
//! [`ShareError::ProofFailed`]. The texts are read and joined by the code that reads what people type. Of SLIP-39, each quorum
//! is joined to what was encrypted; that is decrypted once, because the same input decrypts the same way.

use tanekura_secret::{SecretBytes, SecretText};

use crate::arrangement::Arrangement;
use crate::error::ShareError;
use crate::random::Randomness;
use crate::recognise::recognise;
use crate::scheme::{self, AnyShare, Form, Opened, all_codex32, all_slip39, all_sskr};
use crate::subsets::Families;
use crate::{codex32, slip39, sskr, two_level};

/// Above so many sets of a kind, so many are drawn by lot instead.
pub const CAP: u64 = 20_000;
/// Up to so many shares, every set that is too small is tried, and not only the largest of them.
const ALL_SMALL_SETS: usize = 10;

/// What was tried.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Proof {
    /// Sets that are exactly enough and gave the secret back.
    pub quorums_tried: u64,
    /// How many such sets there are.
    pub quorums: u64,
    /// Sets that are too small and failed.
    pub too_small_tried: u64,
    /// How many such sets were to be tried; beyond ten shares only the largest are.
    pub too_small: u64,
}

impl Proof {
    /// Whether sets were drawn by lot because there are too many.
    #[must_use]
    pub fn is_sampled(&self) -> bool {
        self.quorums_tried < self.quorums || self.too_small_tried < self.too_small
    }
}

/// Proves `shares`, in the order of their groups and members.
pub(crate) fn prove(
    shares: &[AnyShare],
    arrangement: &Arrangement,
    expected: &Opened,
    passphrase: &SecretText,
    source: &mut dyn Randomness,
) -> Result<Proof, ShareError> {
    let read: Vec<AnyShare> = shares.iter().map(read_back).collect::<Result<_, _>>()?;
    if read.len() != arrangement.share_count() {
        return Err(ShareError::ProofFailed);
    }
    let chosen =
        |set: &[usize]| -> Vec<&AnyShare> { set.iter().filter_map(|at| read.get(*at)).collect() };
    let quorums = Families::quorums(arrangement);
    // What SLIP-39 shares carry: found and decrypted with the first quorum.
    let mut encrypted: Option<SecretBytes> = None;
    let quorums_tried = quorums.visit(CAP, source, &mut |set| {
        let set = chosen(set);
        let same = match (&encrypted, expected) {
            (Some(encrypted), Opened::Entropy(_)) => slip39::join_encrypted(&all_slip39(&set))
                .is_ok_and(|found| found.same_as(encrypted)),
            _ => {
                let opened = scheme::join(&set, passphrase);
                if matches!(set.first(), Some(AnyShare::Slip39(_))) {
                    encrypted = slip39::join_encrypted(&all_slip39(&set)).ok();
                }
                opened.is_ok_and(|opened| opened.same_as(expected))
            }
        };
        if same { Ok(()) } else { Err(ShareError::ProofFailed) }
    })?;
    let too_small = |set: &[usize]| {
        let set = chosen(set);
        if fails(&set, expected, encrypted.as_ref()) {
            Ok(())
        } else {
            Err(ShareError::ProofFailed)
        }
    };
    let (too_small, too_small_tried) = if read.len() <= ALL_SMALL_SETS {
        let mut count = 0;
        for bits in 1..1_usize << read.len() {
            let set: Vec<usize> = (0..read.len()).filter(|at| bits >> at & 1 == 1).collect();
            if !is_enough(&set, arrangement) {
                too_small(&set)?;
                count += 1;
            }
        }
        (count, count)
    } else {
        let families = Families::just_too_small(arrangement);
        let tried = families.visit(CAP, source, &mut |set| too_small(set))?;
        (families.total(), tried)
    };
    Ok(Proof { quorums_tried, quorums: quorums.total(), too_small_tried, too_small })
}

/// The share as it is read from its own text.
fn read_back(share: &AnyShare) -> Result<AnyShare, ShareError> {
    let text = share.text(Form::Words).ok_or(ShareError::ProofFailed)?;
    // EXPOSE: read by the code that reads what people type.
    let mut found = recognise(text.expose(), share.list())?;
    match (found.pop().and_then(|found| found.share.ok()), found.is_empty()) {
        (Some(read), true) if read.same_as(share) => Ok(read),
        _ => Err(ShareError::ProofFailed),
    }
}

/// Whether a set that is too small fails: the joining code refuses it, and arithmetic without the refusal gives another
/// secret or none.
fn fails(set: &[&AnyShare], expected: &Opened, encrypted: Option<&SecretBytes>) -> bool {
    if set.is_empty() {
        return true;
    }
    if let Some(AnyShare::SeedXor(_)) = set.first() {
        // Too few parts add up to another phrase; nobody can tell.
        return !scheme::join(set, &SecretText::with_capacity(0))
            .is_ok_and(|opened| opened.same_as(expected));
    }
    let refused = match set.first() {
        Some(AnyShare::Slip39(_)) => slip39::join_encrypted(&all_slip39(set)).is_err(),
        _ => scheme::join(set, &SecretText::with_capacity(0)).is_err(),
    };
    let forced = match set.first() {
        Some(AnyShare::Slip39(_)) => {
            let placed: Vec<_> = all_slip39(set).into_iter().map(slip39::placed).collect();
            two_level::recover_as_if_enough(&placed).ok()
        }
        Some(AnyShare::Sskr(_)) => {
            let placed: Vec<_> = all_sskr(set).into_iter().map(sskr::placed).collect();
            two_level::recover_as_if_enough(&placed).ok()
        }
        _ => Some(codex32::join_as_if_enough(&all_codex32(set)).payload()),
    };
    let secret = match expected {
        Opened::Entropy(secret) | Opened::Seed(secret) => Some(encrypted.unwrap_or(secret)),
        Opened::Phrase(_) => None,
    };
    refused && forced.zip(secret).is_none_or(|(found, secret)| !found.same_as(secret))
}

/// Whether the set has enough members of enough groups.
fn is_enough(set: &[usize], arrangement: &Arrangement) -> bool {
    let mut first = 0;
    let mut complete = 0;
    for quorum in arrangement.quorums() {
        let last = first + usize::from(quorum.count);
        let members = set.iter().filter(|at| (first..last).contains(*at)).count();
        complete += usize::from(members >= usize::from(quorum.threshold));
        first = last;
    }
    complete >= usize::from(arrangement.group_threshold())
}
