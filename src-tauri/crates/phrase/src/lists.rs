//! The ten word lists of BIP-39.
//!
//! In: a list and an index, or a list and a word. Out: the other one. Words come in two forms: NFC, as people
//! see them, and NFKD, as the key derivation wants them. The lists themselves come from crate `bip39`, which
//! holds them in NFKD and checks them against their published hashes.
//! Not here: guessing what a misspelt word meant (`suggest`), abbreviations and missing accents (`lookup`).

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// How many words a list has.
pub const LIST_WORDS: u16 = 2048;

/// One of the ten lists. The order is fixed: [`List::number`] crosses to the window as a byte.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash, Ord, PartialOrd)]
#[repr(u8)]
pub enum List {
    /// English: the list that nearly every wallet uses.
    English = 0,
    /// Japanese, in hiragana.
    Japanese = 1,
    /// Korean, in Hangul.
    Korean = 2,
    /// Spanish.
    Spanish = 3,
    /// Chinese, simplified characters.
    ChineseSimplified = 4,
    /// Chinese, traditional characters.
    ChineseTraditional = 5,
    /// French.
    French = 6,
    /// Italian.
    Italian = 7,
    /// Czech.
    Czech = 8,
    /// Portuguese.
    Portuguese = 9,
}

/// The place of a word in its list, 0 to 2047. It is as secret as the word, so `Debug` hides it.
#[derive(Clone, Copy, Eq, PartialEq, Ord, PartialOrd, Hash)]
pub struct WordIndex(u16);

impl WordIndex {
    /// The first word of any list.
    pub const FIRST: Self = Self(0);

    /// `None` when `index` is over 2047.
    #[must_use]
    pub fn new(index: u16) -> Option<Self> {
        (index < LIST_WORDS).then_some(Self(index))
    }

    /// The number itself, 0 to 2047.
    #[must_use]
    pub fn get(self) -> u16 {
        self.0
    }

    /// Every index from 0 to 2047.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
        (0..LIST_WORDS).map(Self)
    }
}

impl zeroize::Zeroize for WordIndex {
    fn zeroize(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for WordIndex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WordIndex(hidden)")
    }
}

impl List {
    /// All lists, in the order of their numbers.
    pub const ALL: [Self; 10] = [
        Self::English,
        Self::Japanese,
        Self::Korean,
        Self::Spanish,
        Self::ChineseSimplified,
        Self::ChineseTraditional,
        Self::French,
        Self::Italian,
        Self::Czech,
        Self::Portuguese,
    ];

    /// The name used in options and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::English => "english",
            Self::Japanese => "japanese",
            Self::Korean => "korean",
            Self::Spanish => "spanish",
            Self::ChineseSimplified => "chinese_simplified",
            Self::ChineseTraditional => "chinese_traditional",
            Self::French => "french",
            Self::Italian => "italian",
            Self::Czech => "czech",
            Self::Portuguese => "portuguese",
        }
    }

    /// The list of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.name() == name)
    }

    /// The list of that number.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number)).copied()
    }

    /// 0 to 9.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The word as people write it (NFC).
    #[must_use]
    pub fn word(self, index: WordIndex) -> &'static str {
        self.composed().get(usize::from(index.0)).map_or("", |word| word.as_ref())
    }

    /// The word as the key derivation takes it (NFKD).
    #[must_use]
    pub fn word_nfkd(self, index: WordIndex) -> &'static str {
        self.words().get(usize::from(index.0)).copied().unwrap_or("")
    }

    /// The index of `word`, which may be in any normal form but is otherwise written exactly so.
    #[must_use]
    pub fn find(self, word: &str) -> Option<WordIndex> {
        if word.is_ascii() {
            return self.find_nfkd(word);
        }
        let decomposed: Zeroizing<String> = Zeroizing::new(word.nfkd().collect());
        self.find_nfkd(&decomposed)
    }

    /// What stands between two words when a phrase is shown.
    #[must_use]
    pub fn separator(self) -> char {
        if self == Self::Japanese { '\u{3000}' } else { ' ' }
    }

    /// The whole list in NFKD, in its official order.
    pub(crate) fn words(self) -> &'static [&'static str; LIST_WORDS as usize] {
        self.in_bip39().word_list()
    }

    pub(crate) fn find_nfkd(self, word: &str) -> Option<WordIndex> {
        let sorted = self.sorted();
        let words = self.words();
        let at = |index: u16| words.get(usize::from(index)).copied().unwrap_or("");
        let found = sorted.binary_search_by(|&index| at(index).cmp(word)).ok()?;
        sorted.get(found).copied().and_then(WordIndex::new)
    }

    fn composed(self) -> &'static [Cow<'static, str>] {
        static COMPOSED: [OnceLock<Vec<Cow<'static, str>>>; 10] = [const { OnceLock::new() }; 10];
        let compose = || {
            let one = |word: &&'static str| {
                if word.is_ascii() {
                    Cow::Borrowed(*word)
                } else {
                    Cow::Owned(word.nfc().collect())
                }
            };
            self.words().iter().map(one).collect()
        };
        COMPOSED.get(usize::from(self.number())).map_or(&[], |cell| cell.get_or_init(compose))
    }

    /// Indices in the order of the words' bytes: the official order follows each language instead.
    fn sorted(self) -> &'static [u16] {
        static SORTED: [OnceLock<Vec<u16>>; 10] = [const { OnceLock::new() }; 10];
        let sort = || {
            let words = self.words();
            let mut indices: Vec<u16> = (0..LIST_WORDS).collect();
            indices.sort_unstable_by_key(|&index| words.get(usize::from(index)).copied());
            indices
        };
        SORTED.get(usize::from(self.number())).map_or(&[], |cell| cell.get_or_init(sort))
    }

    fn in_bip39(self) -> bip39::Language {
        match self {
            Self::English => bip39::Language::English,
            Self::Japanese => bip39::Language::Japanese,
            Self::Korean => bip39::Language::Korean,
            Self::Spanish => bip39::Language::Spanish,
            Self::ChineseSimplified => bip39::Language::SimplifiedChinese,
            Self::ChineseTraditional => bip39::Language::TraditionalChinese,
            Self::French => bip39::Language::French,
            Self::Italian => bip39::Language::Italian,
            Self::Czech => bip39::Language::Czech,
            Self::Portuguese => bip39::Language::Portuguese,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_names_lead_back_to_their_list() {
        for (number, list) in List::ALL.into_iter().enumerate() {
            assert_eq!(usize::from(list.number()), number);
            assert_eq!(List::from_number(list.number()), Some(list));
            assert_eq!(List::from_name(list.name()), Some(list));
        }
        assert_eq!(List::from_number(10), None);
        assert_eq!(List::from_name("klingon"), None);
    }

    #[test]
    fn every_word_is_found_in_every_normal_form() {
        for list in List::ALL {
            for index in WordIndex::all() {
                let nfkd = list.word_nfkd(index);
                let nfc = list.word(index);
                assert_eq!(list.find(nfkd), Some(index));
                assert_eq!(list.find(nfc), Some(index));
                assert_eq!(list.find(&nfc.nfd().collect::<String>()), Some(index));
                assert_eq!(list.find(&nfc.nfkc().collect::<String>()), Some(index));
            }
        }
    }

    #[test]
    fn an_index_over_the_end_does_not_exist() {
        assert!(WordIndex::new(2047).is_some());
        assert!(WordIndex::new(2048).is_none());
    }

    #[test]
    fn debug_of_an_index_shows_no_number() {
        assert_eq!(format!("{:?}", WordIndex::new(1234).unwrap()), "WordIndex(hidden)");
    }
}
