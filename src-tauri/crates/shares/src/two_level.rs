//! Groups of shares: the secret is split among the groups, each group's part among its members.
//!
//! In: a secret and an arrangement; or values with their places. Out: values by group and member; or the secret, or
//! which shares do not fit. Shared by SLIP-39 and SSKR, whose texts differ but whose arithmetic is one.

use std::collections::BTreeMap;

use tanekura_secret::SecretBytes;

use crate::arrangement::Arrangement;
use crate::error::ShareError;
use crate::random::Randomness;
use crate::shamir::{self, Point};

/// The values of all shares, group by group.
pub(crate) fn split(
    arrangement: &Arrangement,
    secret: &SecretBytes,
    source: &mut dyn Randomness,
) -> Result<Vec<Vec<SecretBytes>>, ShareError> {
    arrangement.check_two_level()?;
    let quorums = arrangement.quorums();
    let count = u8::try_from(quorums.len()).map_err(|_| ShareError::TooManyShares)?;
    let parts = shamir::split(arrangement.group_threshold(), count, secret, source)?;
    quorums
        .iter()
        .zip(&parts)
        .map(|(quorum, part)| shamir::split(quorum.threshold, quorum.count, part, source))
        .collect()
}

/// Where a value stands.
pub(crate) struct Placed<'a> {
    pub(crate) group: u8,
    pub(crate) threshold: u8,
    pub(crate) member: u8,
    pub(crate) value: &'a SecretBytes,
}

/// The secret of the groups that are complete. More shares than needed are compared with the others.
pub(crate) fn recover(
    group_threshold: u8,
    shares: &[Placed<'_>],
) -> Result<SecretBytes, ShareError> {
    let mut groups: BTreeMap<u8, Vec<&Placed<'_>>> = BTreeMap::new();
    for share in shares {
        groups.entry(share.group).or_default().push(share);
    }
    let mut parts = Vec::new();
    let mut started = false;
    for (group, members) in &groups {
        let threshold = members.first().map_or(1, |share| share.threshold);
        if members.len() < usize::from(threshold) {
            started = true;
            continue;
        }
        let points: Vec<Point<'_>> =
            members.iter().map(|share| Point { x: share.member, value: share.value }).collect();
        parts.push((*group, recover_checked(threshold, &points)?));
    }
    if parts.len() < usize::from(group_threshold) {
        // One group only, and not complete: shares are missing rather than groups.
        let code = if started && groups.len() >= usize::from(group_threshold) {
            ShareError::TooFewShares
        } else {
            ShareError::TooFewGroups
        };
        return Err(code);
    }
    let points: Vec<Point<'_>> = parts.iter().map(|(x, value)| Point { x: *x, value }).collect();
    recover_checked(group_threshold, &points)
}

/// The secret of the first points; the others must lie on the same polynomial.
pub(crate) fn recover_checked(
    threshold: u8,
    points: &[Point<'_>],
) -> Result<SecretBytes, ShareError> {
    let Some((used, extra)) = points.split_at_checked(usize::from(threshold)) else {
        return Err(ShareError::TooFewShares);
    };
    let secret = shamir::recover(used)?;
    for point in extra {
        let fits = shamir::interpolate(used, point.x).same_as(point.value);
        if !fits {
            return Err(ShareError::Inconsistent);
        }
    }
    Ok(secret)
}

/// What the arithmetic gives when too few shares are taken as if they were enough. For showing that it is not the secret.
pub(crate) fn recover_as_if_enough(shares: &[Placed<'_>]) -> Result<SecretBytes, ShareError> {
    let mut groups: BTreeMap<u8, Vec<&Placed<'_>>> = BTreeMap::new();
    for share in shares {
        groups.entry(share.group).or_default().push(share);
    }
    let mut parts = Vec::new();
    for (group, members) in &groups {
        let used = members.iter().take(members.first().map_or(1, |share| share.threshold.into()));
        let points: Vec<Point<'_>> =
            used.map(|share| Point { x: share.member, value: share.value }).collect();
        if let Ok(part) = shamir::recover(&points) {
            parts.push((*group, part));
        }
    }
    let points: Vec<Point<'_>> = parts.iter().map(|(x, value)| Point { x: *x, value }).collect();
    shamir::recover(&points)
}
