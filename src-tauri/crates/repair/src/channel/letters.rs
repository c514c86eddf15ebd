//! The letters of words, prepared for comparing: decomposed, in small letters, kana as hiragana.

use std::sync::OnceLock;

use tanekura_phrase::{List, WordIndex};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::slips;

/// Longest text that is compared with words, in letters. The longest word has 14.
pub(super) const LONGEST: usize = 24;

/// Which costs apply.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Script {
    /// Latin letters, with or without marks.
    Latin,
    /// Hiragana.
    Kana,
    /// Hangul, taken apart into jamo.
    Hangul,
    /// Chinese characters: one to a word, so nothing can be compared.
    Han,
}

impl Script {
    pub(super) fn of(list: List) -> Self {
        match list {
            List::Japanese => Self::Kana,
            List::Korean => Self::Hangul,
            List::ChineseSimplified | List::ChineseTraditional => Self::Han,
            _ => Self::Latin,
        }
    }
}

/// One word or one typed text.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(super) struct Letters {
    at: [char; LONGEST],
    len: u8,
    /// Which letters occur, as bits; two letters may share a bit.
    set: u64,
    /// After so many letters: which of the look-alike groups end there, as bits.
    ends: [Ends; LONGEST + 1],
}

/// Which sides of the look-alike groups end at one place.
#[derive(Clone, Copy, Default, Zeroize)]
pub(super) struct Ends {
    pub(super) one: u16,
    pub(super) other: u16,
}

impl Letters {
    /// `None` when the text is empty or longer than anything that could be a word.
    pub(super) fn of(text: &str) -> Option<Self> {
        let mut letters =
            Self { at: ['\0'; LONGEST], len: 0, set: 0, ends: [Ends::default(); LONGEST + 1] };
        for letter in text.nfkd().flat_map(char::to_lowercase).map(as_hiragana) {
            *letters.at.get_mut(usize::from(letters.len))? = letter;
            letters.len += 1;
            letters.set |= 1 << (u32::from(letter) % 64);
        }
        letters.find_groups();
        (letters.len > 0).then_some(letters)
    }

    fn find_groups(&mut self) {
        for (number, (one, other)) in slips::GROUPS.iter().enumerate() {
            for (end, ends) in self.ends.iter_mut().enumerate() {
                let read = self.at.get(..end.min(usize::from(self.len))).unwrap_or_default();
                if end > usize::from(self.len) {
                    break;
                }
                ends.one |= u16::from(read.ends_with(one)) << number;
                ends.other |= u16::from(read.ends_with(other)) << number;
            }
        }
    }

    pub(super) fn ends(&self, after: usize) -> Ends {
        self.ends.get(after).copied().unwrap_or_default()
    }

    pub(super) fn as_slice(&self) -> &[char] {
        self.at.get(..usize::from(self.len)).unwrap_or_default()
    }

    /// How many letters at least one of the two has and the other has not.
    pub(super) fn apart(&self, other: &Self) -> u32 {
        (self.set ^ other.set).count_ones()
    }

    pub(super) fn length_difference(&self, other: &Self) -> u8 {
        self.len.abs_diff(other.len)
    }
}

/// All words of `list`, prepared once.
pub(super) fn of_list(list: List) -> &'static [Letters] {
    static LISTS: [OnceLock<Vec<Letters>>; 10] = [const { OnceLock::new() }; 10];
    let prepare =
        || WordIndex::all().filter_map(|word| Letters::of(list.word_nfkd(word))).collect();
    LISTS.get(usize::from(list.number())).map_or(&[], |cell| cell.get_or_init(prepare).as_slice())
}

fn as_hiragana(letter: char) -> char {
    match letter {
        'ァ'..='ヶ' => char::from_u32(u32::from(letter) - 0x60).unwrap_or(letter),
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_every_list_is_prepared_in_its_place() {
        for list in List::ALL {
            let letters = of_list(list);
            assert_eq!(letters.len(), 2048, "{}", list.name());
            let longest = letters.iter().map(|word| word.as_slice().len()).max().unwrap();
            assert!(longest <= 16, "{} {longest}", list.name());
        }
    }

    #[test]
    fn katakana_and_capitals_are_folded() {
        assert_eq!(
            Letters::of("ガッコウ").unwrap().as_slice(),
            ['か', '\u{3099}', 'っ', 'こ', 'う']
        );
        assert_eq!(Letters::of("ABle").unwrap().as_slice(), ['a', 'b', 'l', 'e']);
        assert!(Letters::of("").is_none());
        assert!(Letters::of(&"a".repeat(25)).is_none());
    }
}
