//! Which words may have been meant, and which words begin so.

use crate::finding::Suggestion;
use crate::lists::{List, WordIndex};

/// Words of `list` that `typed` may have been meant to be, best first, at most six.
#[must_use]
pub fn suggest(list: List, typed: &str) -> Vec<Suggestion> {
    complete(list, typed)
        .into_iter()
        .take(6)
        .map(|index| Suggestion {
            list,
            index,
            reason: crate::finding::SuggestionReason::Abbreviation,
            weight: 0.5,
        })
        .collect()
}

/// Words of `list` that begin with `prefix`.
#[must_use]
pub fn complete(list: List, prefix: &str) -> Vec<WordIndex> {
    WordIndex::all().filter(|&index| list.word(index).starts_with(prefix)).collect()
}
