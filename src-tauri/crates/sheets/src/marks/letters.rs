//! The first four letters of a word, which tell every word of a list from every other.
//!
//! Accents are left off, as on metal tiles. Lists that are not written in Latin letters cannot be written so.

use std::sync::OnceLock;

use tanekura_phrase::{List, WordIndex};

use super::{EMPTY, RowError};

/// How many letters are kept.
pub const LETTERS: usize = 4;

/// Whether words of `list` are written with the letters A to Z (accents left off).
#[must_use]
pub fn can_be_lettered(list: List) -> bool {
    matches!(
        list,
        List::English
            | List::Spanish
            | List::French
            | List::Italian
            | List::Czech
            | List::Portuguese
    )
}

/// The first four letters of any word as capitals A to Z, 0 where there is none. For words of other lists too.
#[must_use]
pub fn first_letters(word_nfkd: &str) -> [u8; LETTERS] {
    let mut four = [0; LETTERS];
    let letters = word_nfkd.bytes().filter(u8::is_ascii_alphabetic);
    for (place, letter) in four.iter_mut().zip(letters) {
        *place = letter.to_ascii_uppercase();
    }
    four
}

/// Writes the four letters as ASCII capitals, [`EMPTY`] where there is none.
pub(super) fn write(list: List, index: WordIndex, cells: &mut [u16]) {
    for (cell, letter) in cells.iter_mut().zip(first_letters(list.word_nfkd(index))) {
        *cell = u16::from(letter);
    }
}

/// The word that begins so.
pub(super) fn read(list: List, cells: &[u16]) -> Result<WordIndex, RowError> {
    if cells.len() != LETTERS || cells.iter().any(|&cell| cell > u16::from(u8::MAX)) {
        return Err(RowError::UnknownLetters);
    }
    if cells.iter().all(|&cell| cell == EMPTY) {
        return Err(RowError::Blank);
    }
    let mut key = [0; LETTERS];
    for (letter, &cell) in key.iter_mut().zip(cells) {
        *letter = u8::try_from(cell).unwrap_or(0);
    }
    let table = table(list);
    let found = table.binary_search_by(|(letters, _)| letters.cmp(&key));
    let index =
        found.ok().and_then(|at| table.get(at)).and_then(|&(_, index)| WordIndex::new(index));
    index.ok_or(RowError::UnknownLetters)
}

/// Four letters and the word that begins so.
type Beginning = ([u8; LETTERS], u16);

/// The beginnings of all words of `list`, sorted. Empty for lists that have none.
fn table(list: List) -> &'static [Beginning] {
    static TABLES: [OnceLock<Vec<Beginning>>; 10] = [const { OnceLock::new() }; 10];
    let make = || {
        if !can_be_lettered(list) {
            return Vec::new();
        }
        let mut table: Vec<_> = WordIndex::all()
            .map(|index| (first_letters(list.word_nfkd(index)), index.get()))
            .collect();
        table.sort_unstable();
        table
    };
    TABLES.get(usize::from(list.number())).map_or(&[], |cell| cell.get_or_init(make))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_letters_tell_every_word_of_every_lettered_list_apart() {
        for list in List::ALL.into_iter().filter(|&list| can_be_lettered(list)) {
            let table = table(list);
            assert_eq!(table.len(), 2048);
            assert!(table.windows(2).all(|pair| pair[0].0 != pair[1].0), "{list:?}");
        }
    }

    #[test]
    fn english_words_of_three_letters_leave_the_fourth_cell_empty() {
        let short = table(List::English).iter().filter(|(letters, _)| letters[3] == 0).count();
        let long = table(List::English).iter().filter(|(letters, _)| letters[2] == 0).count();
        assert!(short > 0 && long == 0, "{short} words of three letters, {long} of two");
        assert_eq!(&first_letters("act"), b"ACT\0");
        assert_eq!(&first_letters("action"), b"ACTI");
    }

    #[test]
    fn accents_are_left_off() {
        let word = List::Spanish.word_nfkd(List::Spanish.find("ábaco").unwrap());
        assert_eq!(&first_letters(word), b"ABAC");
    }
}
