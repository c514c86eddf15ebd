//! How many words there are, and how many there should be.
//!
//! In: a reading. Out: the finding `word_count` with what the count could be meant to be, and which numbers a
//! numbered list leaves out.

use crate::finding::{Finding, FindingCode};
use crate::phrase::WORD_COUNTS;
use crate::reading::Reading;

/// Whether the count is one of BIP-39's and the list numbers agree; if not, adds the finding, with `position` the first
/// word that has no number in a list that is complete without it.
pub(crate) fn check(reading: &Reading, findings: &mut Vec<Finding>) -> bool {
    let count = reading.word_count();
    let numbered = reading.highest.filter(|&highest| WORD_COUNTS.contains(&usize::from(highest)));
    let gaps = numbered.is_some() && !reading.missing.is_empty();
    let extra = reading.unnumbered.first().copied();
    if WORD_COUNTS.contains(&count) && !gaps {
        return true;
    }
    let mut finding = Finding::new(FindingCode::WordCount);
    finding.count = u32::try_from(count).ok();
    finding.positions.clone_from(&reading.missing);
    finding.position = extra;
    finding.counts = match numbered {
        Some(highest) if gaps || extra.is_some() => vec![u32::from(highest)],
        _ => could_be(count),
    };
    findings.push(finding);
    false
}

/// The chance that a wrong phrase passes: one in 2 to the number of checksum bits, for the nearest allowed count.
pub(crate) fn chance_wrong_passes(count: usize) -> f64 {
    let nearest = WORD_COUNTS.into_iter().min_by_key(|&allowed| allowed.abs_diff(count));
    match nearest {
        Some(15) => 1.0 / 32.0,
        Some(18) => 1.0 / 64.0,
        Some(21) => 1.0 / 128.0,
        Some(24) => 1.0 / 256.0,
        _ => 1.0 / 16.0,
    }
}

/// Counts that may have been meant, the likeliest first: near ones; of two equally near ones the commoner (12 or
/// 24); for a sheet that was only begun, the two common ones.
fn could_be(count: usize) -> Vec<u32> {
    let common = |allowed: usize| !matches!(allowed, 12 | 24);
    let mut near: Vec<usize> =
        WORD_COUNTS.into_iter().filter(|allowed| allowed.abs_diff(count) <= 2).collect();
    near.sort_by_key(|&allowed| {
        (common(allowed) && allowed.abs_diff(count) > 1, allowed.abs_diff(count))
    });
    if near.is_empty() {
        near = if count < 12 { vec![12, 24] } else { vec![24] };
    } else if !near.iter().any(|&allowed| !common(allowed)) {
        // 14 words may be 12 with a remark, and 20 may be 24 of which a row is missing.
        near.extend(if count < 18 { [12] } else { [24] });
    }
    near.into_iter().filter_map(|allowed| u32::try_from(allowed).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;

    #[test]
    fn the_nearest_counts_come_first() {
        assert_eq!(could_be(11), [12]);
        assert_eq!(could_be(13), [12, 15]);
        assert_eq!(could_be(14), [15, 12]);
        assert_eq!(could_be(23), [24, 21]);
        assert_eq!(could_be(25), [24]);
        assert_eq!(could_be(16), [15, 18, 12]);
        assert_eq!(could_be(20), [21, 18, 24]);
        assert_eq!(could_be(3), [12, 24]);
        assert_eq!(could_be(40), [24]);
    }

    #[test]
    fn a_numbered_list_says_which_number_is_missing() {
        let lines: Vec<String> =
            (1..=12).filter(|at| *at != 7).map(|at| format!("{at}. able")).collect();
        let mut findings = Vec::new();
        assert!(!check(&read(&lines.join("\n"), None), &mut findings));
        let finding = findings.first().unwrap();
        assert_eq!(finding.count, Some(11));
        assert_eq!(finding.counts, [12]);
        assert_eq!(finding.positions, [7]);
    }

    #[test]
    fn the_second_half_of_a_sheet_is_recognised_by_its_numbers() {
        let lines: Vec<String> = (13..=24).map(|at| format!("{at}. able")).collect();
        let mut findings = Vec::new();
        assert!(!check(&read(&lines.join("\n"), None), &mut findings));
        assert_eq!(findings.first().unwrap().counts, [24]);
        assert_eq!(findings.first().unwrap().positions, (1..=12).collect::<Vec<u8>>());
    }
}
