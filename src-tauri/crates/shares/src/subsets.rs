//! Which sets of shares open, and which are just too small: all of them, or a sample of them.
//!
//! In: an arrangement. Out: lists of share numbers (from 0, group after group), one after the other.

use crate::arrangement::Arrangement;
use crate::error::ShareError;
use crate::random::{Randomness, below};

/// Families of sets: in each, so many members of each group.
pub(crate) struct Families {
    counts: Vec<usize>,
    offsets: Vec<usize>,
    sizes: Vec<Vec<usize>>,
}

impl Families {
    /// Sets that are exactly enough.
    pub(crate) fn quorums(arrangement: &Arrangement) -> Self {
        Self::new(arrangement, usize::from(arrangement.group_threshold()), |chosen, quorum| {
            if chosen { quorum.0 } else { 0 }
        })
    }

    /// The largest sets that are not enough: one complete group too few, and one share too few in each of the others.
    pub(crate) fn just_too_small(arrangement: &Arrangement) -> Self {
        let full = usize::from(arrangement.group_threshold()) - 1;
        Self::new(arrangement, full, |chosen, quorum| if chosen { quorum.1 } else { quorum.0 - 1 })
    }

    fn new(
        arrangement: &Arrangement,
        chosen: usize,
        size: impl Fn(bool, (usize, usize)) -> usize,
    ) -> Self {
        let quorums: Vec<(usize, usize)> = arrangement
            .quorums()
            .iter()
            .map(|quorum| (usize::from(quorum.threshold), usize::from(quorum.count)))
            .collect();
        let sizes = combinations(quorums.len(), chosen)
            .into_iter()
            .map(|groups| {
                let sizes = quorums.iter().enumerate();
                sizes.map(|(at, quorum)| size(groups.contains(&at), *quorum)).collect()
            })
            .collect();
        let counts: Vec<usize> = quorums.iter().map(|quorum| quorum.1).collect();
        let mut offsets = Vec::with_capacity(counts.len());
        let mut sum = 0;
        for count in &counts {
            offsets.push(sum);
            sum += count;
        }
        Self { counts, offsets, sizes }
    }

    /// How many sets there are.
    pub(crate) fn total(&self) -> u64 {
        let family = |sizes: &Vec<usize>| {
            sizes.iter().zip(&self.counts).fold(1_u64, |product, (size, count)| {
                product.saturating_mul(choose(*count as u64, *size as u64))
            })
        };
        self.sizes.iter().fold(0_u64, |sum, sizes| sum.saturating_add(family(sizes)))
    }

    /// Visits every set, or `cap` random ones when there are more. Gives how many were visited.
    pub(crate) fn visit(
        &self,
        cap: u64,
        source: &mut dyn Randomness,
        visit: &mut dyn FnMut(&[usize]) -> Result<(), ShareError>,
    ) -> Result<u64, ShareError> {
        let total = self.total();
        if total <= cap {
            for sizes in &self.sizes {
                self.visit_all(sizes, 0, &mut Vec::new(), visit)?;
            }
            return Ok(total);
        }
        for _ in 0..cap {
            let family = below(source, self.sizes.len())?;
            let mut set = Vec::new();
            for (group, size) in self.sizes.get(family).into_iter().flatten().enumerate() {
                let (count, offset) = self.group(group);
                let mut left: Vec<usize> = (0..count).collect();
                for _ in 0..*size {
                    let which = below(source, left.len())?;
                    if which < left.len() {
                        set.push(offset + left.swap_remove(which));
                    }
                }
            }
            visit(&set)?;
        }
        Ok(cap)
    }

    fn visit_all(
        &self,
        sizes: &[usize],
        group: usize,
        set: &mut Vec<usize>,
        visit: &mut dyn FnMut(&[usize]) -> Result<(), ShareError>,
    ) -> Result<(), ShareError> {
        let Some((size, rest)) = sizes.split_first() else { return visit(set) };
        let (count, offset) = self.group(group);
        let kept = set.len();
        for members in combinations(count, *size) {
            set.extend(members.iter().map(|member| offset + member));
            self.visit_all(rest, group + 1, set, visit)?;
            set.truncate(kept);
        }
        Ok(())
    }

    fn group(&self, group: usize) -> (usize, usize) {
        let at = |list: &[usize]| list.get(group).copied().unwrap_or(0);
        (at(&self.counts), at(&self.offsets))
    }
}

/// All ways to choose `size` of `count`.
pub(crate) fn combinations(count: usize, size: usize) -> Vec<Vec<usize>> {
    let mut found = Vec::new();
    let mut current: Vec<usize> = (0..size).collect();
    if size > count {
        return found;
    }
    loop {
        found.push(current.clone());
        // The last place that can still move up.
        let Some(at) = (0..size)
            .rev()
            .find(|&at| current.get(at).is_some_and(|&value| value < count - size + at))
        else {
            return found;
        };
        let start = current.get(at).copied().unwrap_or(0) + 1;
        for (value, place) in current.iter_mut().skip(at).zip(start..) {
            *value = place;
        }
    }
}

fn choose(count: u64, size: u64) -> u64 {
    if size > count {
        return 0;
    }
    (0..size).fold(1, |product, at| product * (count - at) / (at + 1))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::arrangement::Quorum;
    use crate::random::repeatable::Repeatable;

    #[test]
    fn combinations_are_all_there_once() {
        for count in 0..8 {
            for size in 0..8 {
                let all = combinations(count, size);
                let distinct: BTreeSet<_> = all.iter().collect();
                assert_eq!(all.len(), distinct.len());
                assert_eq!(all.len() as u64, choose(count as u64, size as u64));
            }
        }
    }

    #[test]
    fn families_are_counted_right_and_sampled_above_the_cap() {
        let groups = vec![Quorum { threshold: 2, count: 3 }, Quorum { threshold: 3, count: 5 }];
        let arrangement = Arrangement::groups(2, groups).unwrap();
        let quorums = Families::quorums(&arrangement);
        assert_eq!(quorums.total(), 30);
        // A complete first group with 2 of the second, or 1 of the first with a complete second.
        let small = Families::just_too_small(&arrangement);
        assert_eq!(small.total(), 10 + 3);
        for (families, cap, expected) in [(&quorums, 100, 30), (&quorums, 7, 7), (&small, 100, 13)]
        {
            let mut seen = 0;
            let visited = families.visit(cap, &mut Repeatable::new(1), &mut |set| {
                assert!(set.iter().all(|share| *share < 8));
                seen += 1;
                Ok(())
            });
            assert_eq!((visited, seen), (Ok(expected), expected));
        }
    }
}
