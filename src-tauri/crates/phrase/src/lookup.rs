//! Finding a word in a list although it is not written exactly so.
//!
//! In: a token's key. Out: the word it stands for and how it was recognised: exactly, but for marks (accents,
//! dakuten, small kana), or by its beginning. Only ways in which one word alone is possible; guesses are `suggest`'s.

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::fold::{self, Script};
use crate::lists::{LIST_WORDS, List, WordIndex};

/// How a token was recognised, the surest first.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd)]
pub(crate) enum How {
    /// Letter by letter.
    Exact,
    /// Only marks are missing or different.
    Marks,
    /// By its first letters.
    Beginning,
}

/// The word of `list` that `key` stands for, if there is exactly one.
pub(crate) fn resolve(list: List, key: &str) -> Option<(WordIndex, How)> {
    if let Some(index) = list.find_nfkd(key) {
        return Some((index, How::Exact));
    }
    if script_of(list) == Script::Han {
        return None;
    }
    let bare = fold::skeleton(key);
    let entries = entries(list);
    let start = entries.partition_point(|(text, _)| text.as_ref() < bare.as_str());
    let beginning = |at: usize| entries.get(at).filter(|(text, _)| text.starts_with(bare.as_str()));
    let (first, index) = beginning(start)?;
    let second = beginning(start + 1);
    if first.as_ref() == bare.as_str() {
        // Two words that differ only in marks: which one was meant is not for us to say.
        let alone = second.is_none_or(|(text, _)| text.as_ref() != bare.as_str());
        return if alone { Some((WordIndex::new(*index)?, How::Marks)) } else { None };
    }
    let long_enough = bare.chars().count() >= shortest_beginning(list);
    if second.is_none() && long_enough {
        return Some((WordIndex::new(*index)?, How::Beginning));
    }
    None
}

/// All words whose skeleton begins with `bare`, in the list's order.
pub(crate) fn beginning_with(list: List, bare: &str) -> Vec<WordIndex> {
    let entries = entries(list);
    let start = entries.partition_point(|(text, _)| text.as_ref() < bare);
    let rest = entries.get(start..).unwrap_or_default();
    let mut found: Vec<WordIndex> = rest
        .iter()
        .take_while(|(text, _)| text.starts_with(bare))
        .filter_map(|(_, index)| WordIndex::new(*index))
        .collect();
    found.sort_unstable();
    found
}

/// A word without its marks, and its index.
type Entry = (Cow<'static, str>, u16);

/// Every word of `list` without its marks, in the order of its bytes.
pub(crate) fn entries(list: List) -> &'static [Entry] {
    static ENTRIES: [OnceLock<Vec<Entry>>; 10] = [const { OnceLock::new() }; 10];
    let build = || {
        let mut entries: Vec<Entry> = (0..LIST_WORDS)
            .zip(list.words())
            .map(|(index, &word)| {
                let bare = if word.is_ascii() {
                    Cow::Borrowed(word)
                } else {
                    Cow::Owned(fold::skeleton(word).to_string())
                };
                (bare, index)
            })
            .collect();
        entries.sort_unstable();
        entries
    };
    ENTRIES.get(usize::from(list.number())).map_or(&[], |cell| cell.get_or_init(build))
}

/// The writing system of a list.
pub(crate) fn script_of(list: List) -> Script {
    match list {
        List::Japanese => Script::Kana,
        List::Korean => Script::Hangul,
        List::ChineseSimplified | List::ChineseTraditional => Script::Han,
        List::English
        | List::Spanish
        | List::French
        | List::Italian
        | List::Czech
        | List::Portuguese => Script::Latin,
    }
}

/// From how many letters on a beginning counts as the word: four, as the lists promise; Japanese words are
/// told apart by three kana.
fn shortest_beginning(list: List) -> usize {
    if list == List::Japanese { 3 } else { 4 }
}

#[cfg(test)]
mod tests {
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    fn resolve_text(list: List, text: &str) -> Option<(WordIndex, How)> {
        resolve(list, &fold::key(text))
    }

    #[test]
    fn every_word_is_found_by_its_first_four_letters() {
        for list in List::ALL {
            for index in WordIndex::all() {
                let four: String = list.word(index).chars().take(4).collect();
                let found = resolve_text(list, &four).map(|(index, _)| index);
                assert_eq!(found, Some(index), "{} {four}", list.name());
            }
        }
    }

    #[test]
    fn every_word_is_found_without_accents_unless_another_word_looks_the_same() {
        let mut unresolved = Vec::new();
        for list in List::ALL {
            for index in WordIndex::all() {
                let bare = fold::skeleton(list.word_nfkd(index));
                match resolve_text(list, &bare) {
                    Some((found, _)) if found == index => {}
                    _ => unresolved.push(list.word(index)),
                }
            }
        }
        // The one pair of all lists that only small kana tell apart; the bare form is the second word itself.
        assert_eq!(unresolved, ["きゃく"]);
    }

    #[test]
    fn every_word_is_found_in_every_normal_form_and_in_capitals() {
        for list in List::ALL {
            for index in WordIndex::all() {
                let word = list.word(index);
                let forms = [
                    word.nfc().collect::<String>(),
                    word.nfd().collect(),
                    word.nfkc().collect(),
                    word.nfkd().collect(),
                    word.to_uppercase(),
                ];
                for form in forms {
                    assert_eq!(resolve_text(list, &form), Some((index, How::Exact)));
                }
            }
        }
    }

    #[test]
    fn a_beginning_that_fits_two_words_or_is_too_short_is_not_completed() {
        assert_eq!(
            resolve_text(List::English, "act"),
            Some((WordIndex::new(19).unwrap(), How::Exact))
        );
        assert_eq!(resolve_text(List::English, "aba"), None);
        assert_eq!(resolve_text(List::English, "ab"), None);
        assert_eq!(resolve_text(List::English, ""), None);
    }
}
