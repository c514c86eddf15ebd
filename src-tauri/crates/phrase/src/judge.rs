//! Says what a reading is: a consistent phrase, an inconsistent one, or something else.
//!
//! In: a [`Reading`]. Out: a [`Judgement`] with closed codes, positions and counts.
//! Not here: the sentences (crate `guide`), finding the right phrase (crate `repair`), addresses (`wallet`).

use crate::finding::{Finding, FindingCode};
use crate::judgement::{Checksum, Judgement, Options, Scheme, Verdict};
use crate::lists::{List, WordIndex};
use crate::phrase::{Phrase, WORD_COUNTS};
use crate::reading::{Reading, SlotKind};

/// Judges a reading.
#[must_use]
pub fn judge(reading: &Reading, options: &Options) -> Judgement {
    let list = options.list.or_else(|| reading.likely_list());
    let count = reading.word_count();
    let mut judgement = Judgement {
        verdict: Verdict::Inconsistent,
        scheme: Scheme::Bip39,
        list,
        lists: list.into_iter().collect(),
        word_count: count,
        checksum: Checksum::Unknown,
        chance_wrong_passes: chance_wrong_passes(count),
        findings: Vec::new(),
        phrases: Vec::new(),
    };
    let findings = &mut judgement.findings;
    if reading.too_long {
        findings.push(Finding::new(FindingCode::TooLong));
        return judgement;
    }
    if count == 0 {
        findings.push(Finding::new(FindingCode::Empty));
        return judgement;
    }
    if !WORD_COUNTS.contains(&count) {
        let mut finding = Finding::new(FindingCode::WordCount);
        finding.count = u32::try_from(count).ok();
        findings.push(finding);
    }
    let mut indices: Vec<WordIndex> = Vec::with_capacity(count);
    for (slot, position) in reading.slots.iter().zip(1_u8..) {
        match list.and_then(|list| reading.index(position, list)) {
            Some(index) => indices.push(index),
            None if slot.kind == SlotKind::Text => {
                findings.push(Finding::new(FindingCode::UnknownWord).at(position));
            }
            None => findings.push(Finding::new(FindingCode::UnreadableWord).at(position)),
        }
    }
    if let Some(list) = list
        && findings.is_empty()
    {
        match Phrase::from_indices(list, &indices) {
            Ok(phrase) => {
                judgement.checksum = Checksum::Matches;
                judgement.verdict = Verdict::Consistent;
                judgement.phrases.push(phrase);
            }
            Err(_) => {
                judgement.checksum = Checksum::Differs;
                findings.push(Finding::new(FindingCode::ChecksumDiffers));
            }
        }
    }
    judgement
}

/// The chance that a wrong phrase passes: one in 2 to the number of checksum bits, for the nearest allowed count.
fn chance_wrong_passes(count: usize) -> f64 {
    let nearest = WORD_COUNTS.into_iter().min_by_key(|&allowed| allowed.abs_diff(count));
    match nearest {
        Some(15) => 1.0 / 32.0,
        Some(18) => 1.0 / 64.0,
        Some(21) => 1.0 / 128.0,
        Some(24) => 1.0 / 256.0,
        _ => 1.0 / 16.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;

    #[test]
    fn the_first_test_vector_is_consistent() {
        let typed = "abandon abandon abandon abandon abandon abandon abandon abandon abandon \
                     abandon abandon about";
        let judgement = judge(&read(typed, None), &Options::default());
        assert_eq!(judgement.verdict, Verdict::Consistent);
        assert_eq!(judgement.list, Some(List::English));
        assert!(judgement.phrase().is_some());
        assert!((judgement.chance_wrong_passes - 0.0625).abs() < 1e-12);
    }
}
