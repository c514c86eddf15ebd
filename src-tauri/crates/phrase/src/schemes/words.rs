//! The word lists of other schemes (origins and licences: data/ORIGIN.md).

use std::sync::OnceLock;

/// A list that is not one of BIP-39's.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum OtherList {
    /// The 1,024 words of SLIP-39.
    Slip39,
    /// The 256 byte words.
    Bytewords,
    /// Monero's English words.
    Monero,
    /// Electrum's words before version 2.
    Electrum1,
}

impl OtherList {
    pub(crate) const ALL: [Self; 4] =
        [Self::Slip39, Self::Bytewords, Self::Monero, Self::Electrum1];

    /// The index of `word`. SLIP-39 words and byte words are told apart by four letters, Monero's by three.
    #[must_use]
    pub fn find(self, word: &str) -> Option<u16> {
        let sorted = self.sorted();
        let at = sorted.partition_point(|&(known, _)| known < word);
        let &(known, index) = sorted.get(at)?;
        let shortened = match self {
            Self::Slip39 => word.len() >= 4 && known.starts_with(word),
            Self::Monero => word.len() >= 4 && known.starts_with(word),
            Self::Bytewords | Self::Electrum1 => false,
        };
        (known == word || shortened).then_some(index)
    }

    /// The word at `index`.
    #[must_use]
    pub fn word(self, index: u16) -> &'static str {
        self.text().lines().nth(usize::from(index)).unwrap_or("")
    }

    /// Whether a secret in these words may have about `count` words.
    pub(crate) fn may_have(self, count: usize) -> bool {
        match self {
            Self::Slip39 | Self::Bytewords => count >= 12,
            Self::Monero => (11..=27).contains(&count),
            Self::Electrum1 => (10..=26).contains(&count),
        }
    }

    /// Whether this list wins although BIP-39 knows all the words too: the count says so.
    pub(crate) fn wins_ties(self, count: usize) -> bool {
        match self {
            Self::Slip39 => matches!(count, 20 | 33),
            Self::Bytewords => true,
            Self::Monero => matches!(count, 13 | 25),
            // Only 42 in 100 of BIP-39's words are Electrum's: twelve of them by chance are one in 30,000.
            Self::Electrum1 => matches!(count, 12 | 24),
        }
    }

    fn text(self) -> &'static str {
        match self {
            Self::Slip39 => include_str!("../../data/slip39.txt"),
            Self::Bytewords => include_str!("../../data/bytewords.txt"),
            Self::Monero => include_str!("../../data/monero.txt"),
            Self::Electrum1 => include_str!("../../data/electrum1.txt"),
        }
    }

    fn sorted(self) -> &'static [(&'static str, u16)] {
        static SORTED: [OnceLock<Vec<(&'static str, u16)>>; 4] = [const { OnceLock::new() }; 4];
        let sort = || {
            let mut words: Vec<(&'static str, u16)> = self.text().lines().zip(0..).collect();
            words.sort_unstable();
            words
        };
        SORTED.get(self as usize).map_or(&[], |cell| cell.get_or_init(sort))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_whole_and_every_word_is_found() {
        let sizes = [1024, 256, 1626, 1626];
        for (list, size) in OtherList::ALL.into_iter().zip(sizes) {
            assert_eq!(list.sorted().len(), size, "{list:?}");
            for &(word, index) in list.sorted() {
                assert_eq!(list.find(word), Some(index));
                assert_eq!(list.word(index), word);
            }
        }
    }

    #[test]
    fn four_letters_are_enough_where_the_list_promises_it() {
        assert_eq!(OtherList::Slip39.find("acad"), OtherList::Slip39.find("academic"));
        assert_eq!(OtherList::Electrum1.find("love"), Some(2));
        assert_eq!(OtherList::Electrum1.find("lov"), None);
    }
}
