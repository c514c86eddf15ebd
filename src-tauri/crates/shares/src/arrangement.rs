//! How many shares there are, and how many of them open the phrase again.
//!
//! In: `2of3`, or several such groups and how many of them are needed. Out: an [`Arrangement`] whose numbers make sense.
//! Which arrangements a scheme can express is the scheme's own matter.

use crate::error::ShareError;

/// The most shares in a group, and the most groups.
pub const MOST: u8 = 16;

/// The most shares that codex32 can make: all index letters but the secret's own.
pub const MOST_CODEX32: u8 = 31;

/// So many of so many.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Quorum {
    /// How many are needed.
    pub threshold: u8,
    /// How many there are.
    pub count: u8,
}

impl Quorum {
    /// `threshold` of `count`.
    ///
    /// # Errors
    /// [`ShareError::Threshold`] when more are needed than there are, or none; [`ShareError::TooManyShares`].
    pub fn new(threshold: u8, count: u8) -> Result<Self, ShareError> {
        if count > MOST_CODEX32 {
            return Err(ShareError::TooManyShares);
        }
        if threshold == 0 || threshold > count {
            return Err(ShareError::Threshold);
        }
        Ok(Self { threshold, count })
    }

    /// Reads `2of3`, also with spaces or a slash: `2 of 3`, `2/3`.
    ///
    /// # Errors
    /// [`ShareError::QuorumText`], and those of [`new`](Self::new).
    pub fn parse(text: &str) -> Result<Self, ShareError> {
        let small = text.trim().to_ascii_lowercase();
        let (threshold, count) = small
            .split_once("of")
            .or_else(|| small.split_once('/'))
            .ok_or(ShareError::QuorumText)?;
        let number = |text: &str| text.trim().parse::<u8>().map_err(|_| ShareError::QuorumText);
        Self::new(number(threshold)?, number(count)?)
    }
}

/// Groups of shares. One group is the usual case.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Arrangement {
    group_threshold: u8,
    groups: Vec<Quorum>,
}

impl Arrangement {
    /// One group.
    #[must_use]
    pub fn single(quorum: Quorum) -> Self {
        Self { group_threshold: 1, groups: vec![quorum] }
    }

    /// Several groups, of which `group_threshold` must be complete.
    ///
    /// # Errors
    /// [`ShareError::Threshold`], [`ShareError::TooManyShares`].
    pub fn groups(group_threshold: u8, groups: Vec<Quorum>) -> Result<Self, ShareError> {
        if groups.len() > usize::from(MOST) {
            return Err(ShareError::TooManyShares);
        }
        if group_threshold == 0 || usize::from(group_threshold) > groups.len() {
            return Err(ShareError::Threshold);
        }
        Ok(Self { group_threshold, groups })
    }

    /// How many groups are needed.
    #[must_use]
    pub fn group_threshold(&self) -> u8 {
        self.group_threshold
    }

    /// The groups, in their order.
    #[must_use]
    pub fn quorums(&self) -> &[Quorum] {
        &self.groups
    }

    /// How many shares there are in all groups.
    #[must_use]
    pub fn share_count(&self) -> usize {
        self.groups.iter().map(|quorum| usize::from(quorum.count)).sum()
    }

    /// The one group, when there is only one.
    #[must_use]
    pub fn only(&self) -> Option<Quorum> {
        match self.groups.as_slice() {
            [quorum] => Some(*quorum),
            _ => None,
        }
    }

    /// What SLIP-39 and SSKR can express: 16 shares a group, and no threshold of 1 with several shares, which would be
    /// the same share many times.
    pub(crate) fn check_two_level(&self) -> Result<(), ShareError> {
        if self.groups.iter().any(|quorum| quorum.count > MOST) {
            return Err(ShareError::TooManyShares);
        }
        if self.groups.iter().any(|quorum| quorum.threshold == 1 && quorum.count > 1) {
            return Err(ShareError::CopiesOfOne);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quorums_are_read_as_people_write_them() {
        for text in ["2of3", " 2 of 3", "2/3", "2OF3"] {
            assert_eq!(Quorum::parse(text), Ok(Quorum { threshold: 2, count: 3 }), "{text}");
        }
        for text in ["", "2", "of", "two of three", "2of", "-1of3", "2of300"] {
            assert_eq!(Quorum::parse(text), Err(ShareError::QuorumText), "{text}");
        }
        assert_eq!(Quorum::parse("4of3"), Err(ShareError::Threshold));
        assert_eq!(Quorum::parse("0of3"), Err(ShareError::Threshold));
        assert_eq!(Quorum::parse("2of32"), Err(ShareError::TooManyShares));
    }

    #[test]
    fn groups_that_make_no_sense_are_refused() {
        let two_of_three = Quorum { threshold: 2, count: 3 };
        assert_eq!(Arrangement::groups(0, vec![two_of_three]), Err(ShareError::Threshold));
        assert_eq!(Arrangement::groups(2, vec![two_of_three]), Err(ShareError::Threshold));
        assert_eq!(Arrangement::groups(1, vec![two_of_three; 17]), Err(ShareError::TooManyShares));
        let copies = Arrangement::single(Quorum { threshold: 1, count: 2 });
        assert_eq!(copies.check_two_level(), Err(ShareError::CopiesOfOne));
    }
}
