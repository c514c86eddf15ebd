//! Patterns that a phrase made by chance does not have.
//!
//! In: word indices. Out: notices: a line copied twice, a sorted copy, one word all the way.

use crate::finding::{Finding, FindingCode};
use crate::lists::List;

/// Fewer words than this may be in order by chance.
const SORTED: usize = 8;

/// All patterns. `None` is a word that is not known; `allowed` says whether the count is one of BIP-39's.
pub(crate) fn find(indices: &[Option<u16>], list: List, allowed: bool) -> Vec<Finding> {
    let mut findings = Vec::new();
    if is_one_word(indices) {
        let first = indices.first();
        let equal = indices.iter().filter(|word| Some(*word) == first).count();
        let mut finding = Finding::new(FindingCode::SameWordRepeated);
        finding.count = u32::try_from(equal).ok();
        findings.push(finding);
        return findings;
    }
    if let Some((start, length)) = repeated_run(indices, allowed) {
        let mut finding = Finding::new(FindingCode::DuplicateRun);
        finding.count = u32::try_from(length).ok();
        finding.positions =
            (start + 1..=start + length).filter_map(|at| u8::try_from(at).ok()).collect();
        findings.push(finding);
    }
    if is_sorted(indices, list) {
        findings.push(Finding::new(FindingCode::AlphabeticalOrder));
    }
    findings
}

/// One word all the way, but for a last one.
fn is_one_word(indices: &[Option<u16>]) -> bool {
    let [first, rest @ .., _] = indices else { return false };
    rest.len() >= 2 && first.is_some() && rest.iter().all(|word| word == first)
}

/// Where words repeat earlier ones, and how many: two or more directly one after the other, three or more
/// anywhere; a single word only if without it the count would be right.
fn repeated_run(indices: &[Option<u16>], allowed: bool) -> Option<(usize, usize)> {
    let count = indices.len();
    let same = |a: usize, b: usize| {
        indices.get(a).copied().flatten().is_some() && indices.get(a) == indices.get(b)
    };
    let mut best: Option<(usize, usize)> = None;
    for second in 1..count {
        for first in 0..second {
            // A run that begins earlier has been seen already.
            if first > 0 && same(first - 1, second - 1) {
                continue;
            }
            let most = (second - first).min(count - second);
            let length = (0..most).take_while(|&at| same(first + at, second + at)).count();
            let adjacent = first + length == second;
            let varied = (1..length).any(|at| !same(first, first + at));
            let without = crate::phrase::WORD_COUNTS.contains(&(count - length));
            let counts = match length {
                0 => false,
                1 => adjacent && !allowed && without,
                2 => adjacent && (varied || (!allowed && without)),
                _ => varied || adjacent,
            };
            if counts && best.is_none_or(|(_, longest)| length > longest) {
                best = Some((second, length));
            }
        }
    }
    best
}

/// The official order is alphabetical, except in the Chinese lists, which go by how common a character is.
fn is_sorted(indices: &[Option<u16>], list: List) -> bool {
    let alphabetical = !matches!(list, List::ChineseSimplified | List::ChineseTraditional);
    let known = indices.iter().all(Option::is_some);
    let rising = indices.windows(2).filter(|pair| matches!(pair, [a, b] if a < b)).count();
    alphabetical
        && known
        && indices.len() >= SORTED
        && indices.is_sorted()
        && rising + 3 >= indices.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(numbers: &[u16], allowed: bool) -> Vec<FindingCode> {
        let indices: Vec<Option<u16>> = numbers.iter().copied().map(Some).collect();
        find(&indices, List::English, allowed).iter().map(|finding| finding.code).collect()
    }

    #[test]
    fn a_row_copied_twice_is_seen() {
        let numbers = [9, 800, 31, 500, 9, 800, 31, 500, 77, 1200, 3, 18];
        let indices: Vec<Option<u16>> = numbers.into_iter().map(Some).collect();
        let finding = find(&indices, List::English, true).remove(0);
        assert_eq!(finding.code, FindingCode::DuplicateRun);
        assert_eq!(finding.count, Some(4));
        assert_eq!(finding.positions, [5, 6, 7, 8]);
    }

    #[test]
    fn a_row_copied_again_further_down_is_seen() {
        assert_eq!(
            codes(&[9, 800, 31, 500, 2, 7, 1, 9, 800, 31], false),
            [FindingCode::DuplicateRun]
        );
    }

    #[test]
    fn one_word_twice_matters_only_when_the_count_is_wrong() {
        assert_eq!(codes(&[5, 5, 900, 4, 800, 3, 700, 2, 600, 1, 500, 0], true), []);
        assert_eq!(
            codes(&[5, 5, 900, 4, 800, 3, 700, 2, 600, 1, 500, 0, 400], false),
            [FindingCode::DuplicateRun]
        );
    }

    #[test]
    fn a_sorted_copy_is_seen_and_a_single_word_is_not_called_sorted() {
        let sorted: Vec<u16> = (0..12).map(|at| at * 100).collect();
        assert_eq!(codes(&sorted, true), [FindingCode::AlphabeticalOrder]);
        assert_eq!(
            codes(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3], true),
            [FindingCode::SameWordRepeated]
        );
    }

    #[test]
    fn a_single_word_is_counted_with_and_without_a_last_one() {
        let count = |last: u16| {
            let mut indices = vec![Some(7); 12];
            indices[11] = Some(last);
            find(&indices, List::English, true).remove(0).count
        };
        assert_eq!((count(7), count(8)), (Some(12), Some(11)));
    }

    #[test]
    fn an_ordinary_phrase_has_no_pattern() {
        assert_eq!(
            codes(&[1019, 2015, 1790, 2039, 1983, 1533, 2031, 1919, 1019, 2015, 1790, 2040], true),
            [FindingCode::DuplicateRun]
        );
        assert_eq!(
            codes(&[1019, 2015, 1790, 2039, 1983, 1533, 2031, 1919, 19, 215, 790, 240], true),
            []
        );
    }
}
