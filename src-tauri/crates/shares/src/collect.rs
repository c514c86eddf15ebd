//! Shares as they come together: what is there, what is missing, which belongs to another set, which one lies.
//!
//! In: texts, one after the other, in any order. Out: after each, what it was; at any time a [`Status`]; and, when enough is
//! there, the secret. A share that does not fit is kept apart, never thrown away.

use tanekura_phrase::List;
use tanekura_secret::SecretText;

use crate::error::ShareError;
use crate::recognise::{Fault, recognise};
use crate::scheme::{self, AnyShare, Opened, ShareScheme};
use crate::subsets::combinations;

/// Most shares that are held: 16 groups of 16.
const MOST_HELD: usize = 256;
/// Most sets that are tried when one share of many lies.
const MOST_TRIED: usize = 20_000;

/// What a text turned out to be.
#[derive(Debug)]
pub enum Added {
    /// A share, now held under this number (from 0).
    Taken(usize),
    /// The very same share as one that is held: photographed or typed twice.
    Again(usize),
    /// A share of another set than the first one; held as well.
    Foreign(usize),
    /// A share that cannot be used as it is.
    Faulty(Fault),
    /// The place is taken by a share that says something else; held as well.
    Contradicts(usize),
}

/// One group of a set.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct GroupStatus {
    /// The group, counted from 1.
    pub group: u8,
    /// The members that are there, counted from 1.
    pub members: Vec<u8>,
    /// How many are needed; unknown for Seed XOR.
    pub needed: Option<u8>,
}

impl GroupStatus {
    /// Whether enough members are there.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.needed.is_some_and(|needed| self.members.len() >= usize::from(needed))
    }
}

/// One set of shares that belong together.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SetStatus {
    /// The scheme.
    pub scheme: ShareScheme,
    /// What all its shares have in common, if the scheme has such a name.
    pub name: Option<String>,
    /// The numbers of its shares in the collection.
    pub shares: Vec<usize>,
    /// Groups of which at least one share is there.
    pub groups: Vec<GroupStatus>,
    /// How many groups are needed, and how many there are.
    pub groups_needed: u8,
    /// How many groups there are.
    pub group_count: u8,
    /// Whether enough is there to try. Seed XOR never knows; two parts are enough to try.
    pub ready: bool,
}

/// What joining gave, and from what.
#[derive(Debug)]
pub struct Joined {
    /// The secret.
    pub opened: Opened,
    /// The scheme.
    pub scheme: ShareScheme,
    /// The numbers of the shares that were used.
    pub used: Vec<usize>,
    /// The numbers of shares that do not fit the others: misread without notice, or made up.
    pub left_out: Vec<usize>,
}

/// Shares that have been read so far.
#[derive(Debug, Default)]
pub struct Collector {
    held: Vec<AnyShare>,
    list: Option<List>,
}

impl Collector {
    /// Nothing yet. `list` is the language of phrases, if it is known.
    #[must_use]
    pub fn new(list: Option<List>) -> Self {
        Self { held: Vec::new(), list }
    }

    /// Reads a text with one share or many.
    ///
    /// # Errors
    /// [`ShareError::TooLong`], [`ShareError::NotAShare`] when nothing in it is one, [`ShareError::TooManyShares`].
    pub fn add(&mut self, text: &str) -> Result<Vec<Added>, ShareError> {
        let found = recognise(text, self.list)?;
        if found.is_empty() {
            return Err(ShareError::NotAShare);
        }
        found
            .into_iter()
            .map(|found| match found.share {
                Ok(share) => self.take(share),
                Err(fault) => Ok(Added::Faulty(fault)),
            })
            .collect()
    }

    /// Takes one share.
    ///
    /// # Errors
    /// [`ShareError::TooManyShares`].
    pub fn take(&mut self, share: AnyShare) -> Result<Added, ShareError> {
        if let Some(at) = self.held.iter().position(|held| held.same_as(&share)) {
            return Ok(Added::Again(at));
        }
        if self.held.len() >= MOST_HELD {
            return Err(ShareError::TooManyShares);
        }
        let number = self.held.len();
        let foreign = self.held.first().is_some_and(|first| !belong_together(first, &share));
        let contradicts = self.held.iter().any(|held| {
            belong_together(held, &share)
                && share.place().is_some()
                && held.place() == share.place()
        });
        self.held.push(share);
        Ok(match (foreign, contradicts) {
            (_, true) => Added::Contradicts(number),
            (true, _) => Added::Foreign(number),
            _ => Added::Taken(number),
        })
    }

    /// Takes a share out again.
    pub fn remove(&mut self, number: usize) {
        if number < self.held.len() {
            self.held.remove(number);
        }
    }

    /// How many shares are held.
    #[must_use]
    pub fn len(&self) -> usize {
        self.held.len()
    }

    /// Whether none is held.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.held.is_empty()
    }

    /// One share.
    #[must_use]
    pub fn share(&self, number: usize) -> Option<&AnyShare> {
        self.held.get(number)
    }

    /// The sets that the shares belong to, the largest first.
    #[must_use]
    pub fn sets(&self) -> Vec<SetStatus> {
        let mut sets: Vec<Vec<usize>> = Vec::new();
        for (number, share) in self.held.iter().enumerate() {
            let home = sets.iter_mut().find(|set| {
                set.first()
                    .and_then(|first| self.held.get(*first))
                    .is_some_and(|first| belong_together(first, share))
            });
            match home {
                Some(set) => set.push(number),
                None => sets.push(vec![number]),
            }
        }
        let mut sets: Vec<SetStatus> =
            sets.into_iter().filter_map(|set| self.status_of(set)).collect();
        sets.sort_by_key(|set| (!set.ready, std::cmp::Reverse(set.shares.len())));
        sets
    }

    /// Whether shares of more than one set are there.
    #[must_use]
    pub fn is_mixed(&self) -> bool {
        self.sets().len() > 1
    }

    /// Joins the only set that is ready.
    ///
    /// # Errors
    /// [`ShareError::DifferentSet`] when more than one set is ready; what is missing when none is; otherwise whatever keeps
    /// the shares from joining.
    pub fn join(&self, passphrase: &SecretText) -> Result<Joined, ShareError> {
        let sets = self.sets();
        let mut ready = sets.iter().filter(|set| set.ready);
        match (ready.next(), ready.next()) {
            (Some(set), None) => self.join_set(set, passphrase),
            (Some(_), Some(_)) => Err(ShareError::DifferentSet),
            (None, _) => {
                let Some(set) = sets.first() else { return Err(ShareError::TooFewShares) };
                let all = self.shares_of(&set.shares);
                Err(scheme::join(&all, passphrase).err().unwrap_or(ShareError::TooFewShares))
            }
        }
    }

    /// Joins one set. With more shares than needed and one that lies, the others are used and it is named.
    ///
    /// # Errors
    /// Whatever keeps the shares from joining.
    pub fn join_set(&self, set: &SetStatus, passphrase: &SecretText) -> Result<Joined, ShareError> {
        let all = self.shares_of(&set.shares);
        let code = match scheme::join(&all, passphrase) {
            Ok(opened) => {
                return Ok(Joined {
                    opened,
                    scheme: set.scheme,
                    used: set.shares.clone(),
                    left_out: Vec::new(),
                });
            }
            Err(code) => code,
        };
        let may_be_one = matches!(
            code,
            ShareError::Digest | ShareError::Inconsistent | ShareError::DuplicateMember
        );
        if !may_be_one {
            return Err(code);
        }
        let (opened, left_out) = self.without_liars(set, passphrase).ok_or(code)?;
        let used = set.shares.iter().copied().filter(|it| !left_out.contains(it)).collect();
        Ok(Joined { opened, scheme: set.scheme, used, left_out })
    }

    /// Leaves out one share, then two, until the others join and agree. Only an answer that is the only one of its size
    /// counts.
    fn without_liars(
        &self,
        set: &SetStatus,
        passphrase: &SecretText,
    ) -> Option<(Opened, Vec<usize>)> {
        let mut tried = 0;
        for size in 1..set.shares.len() {
            let mut found: Option<(Opened, Vec<usize>)> = None;
            for out in combinations(set.shares.len(), size) {
                tried += 1;
                if tried > MOST_TRIED {
                    return None;
                }
                let kept: Vec<usize> = (0..set.shares.len())
                    .filter(|at| !out.contains(at))
                    .filter_map(|at| set.shares.get(at).copied())
                    .collect();
                if !self.more_than_enough(set, &kept) {
                    continue;
                }
                if let Ok(opened) = scheme::join(&self.shares_of(&kept), passphrase) {
                    if found.is_some() {
                        return None;
                    }
                    let left_out = out.iter().filter_map(|at| set.shares.get(*at).copied());
                    found = Some((opened, left_out.collect()));
                }
            }
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// Whether agreement of these shares says something. SLIP-39 and SSKR carry a digest; codex32 does not, so there one
    /// share more than needed must agree.
    fn more_than_enough(&self, set: &SetStatus, kept: &[usize]) -> bool {
        let needed = set.groups.first().and_then(|group| group.needed).unwrap_or(1);
        match set.scheme {
            ShareScheme::Codex32 => kept.len() > usize::from(needed),
            ShareScheme::Slip39 | ShareScheme::Sskr => true,
            ShareScheme::SeedXor | ShareScheme::Cards => false,
        }
    }

    fn shares_of(&self, numbers: &[usize]) -> Vec<&AnyShare> {
        numbers.iter().filter_map(|number| self.held.get(*number)).collect()
    }

    fn status_of(&self, shares: Vec<usize>) -> Option<SetStatus> {
        let first = self.held.get(*shares.first()?)?;
        let mut groups: Vec<GroupStatus> = Vec::new();
        for number in &shares {
            let share = self.held.get(*number)?;
            let (group, member) = share.place().unwrap_or((1, groups_len(&groups) + 1));
            match groups.iter_mut().find(|status| status.group == group) {
                Some(status) if status.members.contains(&member) => {}
                Some(status) => status.members.push(member),
                None => groups.push(GroupStatus {
                    group,
                    members: vec![member],
                    needed: share.threshold(),
                }),
            }
        }
        for group in &mut groups {
            group.members.sort_unstable();
        }
        groups.sort_by_key(|group| group.group);
        let (groups_needed, group_count) = first.groups();
        let ready = match first.scheme() {
            ShareScheme::SeedXor => shares.len() >= 2,
            _ => {
                let complete = groups.iter().filter(|group| group.is_complete()).count();
                complete >= usize::from(groups_needed)
            }
        };
        Some(SetStatus {
            scheme: first.scheme(),
            name: first.set_name(),
            shares,
            groups,
            groups_needed,
            group_count,
            ready,
        })
    }
}

fn groups_len(groups: &[GroupStatus]) -> u8 {
    groups.first().map_or(0, |group| u8::try_from(group.members.len()).unwrap_or(u8::MAX))
}

/// Whether two shares can be of one set.
fn belong_together(a: &AnyShare, b: &AnyShare) -> bool {
    if a.scheme() != b.scheme() || a.set_name() != b.set_name() || a.list() != b.list() {
        return false;
    }
    match (a, b) {
        (AnyShare::SeedXor(a), AnyShare::SeedXor(b)) => a.word_count() == b.word_count(),
        (AnyShare::Card(a), AnyShare::Card(b)) => a.word_count() == b.word_count(),
        (AnyShare::Codex32(a), AnyShare::Codex32(b)) => {
            a.threshold() == b.threshold() && a.values.len() == b.values.len()
        }
        _ => a.groups() == b.groups(),
    }
}

#[cfg(test)]
mod tests;
