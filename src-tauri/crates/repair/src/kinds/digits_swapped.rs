//! Two neighbouring digits of one word number changed places: 1243 for 1234.
//!
//! Prior: one in four hundred, twenty times as likely when the words were read from numbers.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::channel::Choices;
use crate::kind::Kind;
use crate::observed::Observed;
use crate::plan::{Plan, Put};
use crate::words::LIST;

pub(crate) const PRIOR: f64 = 0.0025;

/// Every doubtful place with the words whose numbers, counted from 0 or from 1, have two digits swapped.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    (0..seen.count())
        .filter_map(|place| {
            let word = seen.doubtful(place)?;
            let others: BTreeSet<u16> =
                [0, 1].into_iter().flat_map(|base| swapped(word, base)).collect();
            if others.is_empty() {
                return None;
            }
            let weight = others.len() as f64;
            let choices = Choices::equal(others.into_iter(), Kind::DigitsSwapped);
            let put = Put { place, choices: Arc::new(choices) };
            Some(Plan::replaced(seen.count(), vec![put], weight))
        })
        .collect()
}

/// The words that `word` becomes when two neighbouring digits of its number are exchanged.
fn swapped(word: u16, base: u16) -> Vec<u16> {
    let number = word + base;
    [1, 10, 100]
        .into_iter()
        .filter_map(|unit| {
            let (low, high) = (number / unit % 10, number / unit / 10 % 10);
            let other = number - low * unit - high * unit * 10 + high * unit + low * unit * 10;
            other.checked_sub(base).filter(|&other| other < LIST && other != word)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_exchanged_in_both_bases() {
        assert_eq!(swapped(1234, 0), [1243, 1324]);
        assert_eq!(swapped(1233, 1), [1242, 1323]);
        assert!(swapped(1234, 0).into_iter().all(|other| swapped(other, 0).contains(&1234)));
        assert_eq!(swapped(5, 0), [50]);
    }
}
