//! Formats made of dots: 11 and 12 bits, Stackbit 1248, and the alphabet matrix.

use tanekura_phrase::{List, WordIndex};

use super::{EMPTY, LETTERS, MARKED, RowError, letters};

/// 4 letters of 26 dots.
pub(super) const MATRIX_CELLS: usize = LETTERS * 26;
/// 2 rows of 7.
pub(super) const STACKBIT_CELLS: usize = 14;

/// What each Stackbit cell counts, row 1 then row 2: thousands, hundreds twice, tens twice, units twice.
const STACKBIT_VALUES: [u16; STACKBIT_CELLS] =
    [1000, 100, 200, 10, 20, 1, 2, 2000, 400, 800, 40, 80, 4, 8];

/// Writes `number`, the highest bit in the first cell.
pub(super) fn write_bits(number: u16, cells: &mut [u16]) {
    for (bit, cell) in (0_u32..).zip(cells.iter_mut().rev()) {
        *cell = number.checked_shr(bit).unwrap_or(0) & 1;
    }
}

/// The number that the dots say.
pub(super) fn read_bits(cells: &[u16]) -> Result<u16, RowError> {
    if cells.len() > 15 {
        return Err(RowError::Impossible);
    }
    cells.iter().try_fold(0, |number, &cell| match cell {
        EMPTY | MARKED => Ok(number << 1 | cell),
        _ => Err(RowError::Impossible),
    })
}

/// Writes the four decimal digits of `number`, each as 1 + 2 + 4 + 8.
pub(super) fn write_stackbit(number: u16, cells: &mut [u16]) {
    for (cell, value) in cells.iter_mut().zip(STACKBIT_VALUES) {
        let decade = decade(value);
        *cell = ((number / decade % 10) / (value / decade)) & 1;
    }
}

/// The number, if every digit is one and the thousands are not more than 2.
pub(super) fn read_stackbit(cells: &[u16]) -> Result<u16, RowError> {
    let mut digits = [0_u16; 4];
    for (&cell, value) in cells.iter().zip(STACKBIT_VALUES) {
        let decade = decade(value);
        if let Some(digit) = digits.get_mut(decade.ilog10() as usize) {
            *digit += if cell == EMPTY { 0 } else { value / decade };
        }
    }
    let [units, tens, hundreds, thousands] = digits;
    if units > 9 || tens > 9 || hundreds > 9 || thousands > 2 {
        return Err(RowError::Impossible);
    }
    Ok(thousands * 1000 + hundreds * 100 + tens * 10 + units)
}

/// The value of a Stackbit cell with its decade, as plates print it.
pub(super) fn stackbit_label(part: usize) -> String {
    STACKBIT_VALUES.get(part).map(u16::to_string).unwrap_or_default()
}

fn decade(value: u16) -> u16 {
    10_u16.pow(value.ilog10())
}

/// One dot per letter of the four.
pub(super) fn write_matrix(list: List, index: WordIndex, cells: &mut [u16]) {
    let mut four = [EMPTY; LETTERS];
    letters::write(list, index, &mut four);
    for (row, letter) in cells.chunks_mut(26).zip(four) {
        let column = letter.checked_sub(u16::from(b'A')).map(usize::from);
        if let Some(cell) = column.and_then(|column| row.get_mut(column)) {
            *cell = MARKED;
        }
    }
}

/// The word of the four letters; at most one dot may stand in a row, and none only in the fourth.
pub(super) fn read_matrix(list: List, cells: &[u16]) -> Result<WordIndex, RowError> {
    let mut four = [EMPTY; LETTERS];
    for (letter, row) in four.iter_mut().zip(cells.chunks(26)) {
        let mut marked = (u16::from(b'A')..).zip(row).filter(|(_, cell)| **cell != EMPTY);
        *letter = marked.next().map_or(EMPTY, |(letter, _)| letter);
        if marked.next().is_some() {
            return Err(RowError::Impossible);
        }
    }
    if four == [EMPTY; LETTERS] {
        return Err(RowError::Blank);
    }
    letters::read(list, &four)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::marks::Coding;

    fn dots(coding: Coding, word: &str) -> String {
        let mut cells = vec![0; coding.parts()];
        coding.write(List::English, List::English.find(word).unwrap(), &mut cells);
        cells.iter().map(|&cell| if cell == MARKED { '#' } else { '.' }).collect()
    }

    fn read(coding: Coding, dots: &str) -> Result<&'static str, RowError> {
        let cells: Vec<u16> = dots
            .chars()
            .filter(|c| "#.".contains(*c))
            .map(|c| if c == '#' { MARKED } else { EMPTY })
            .collect();
        coding.read(List::English, &cells).map(|index| List::English.word(index))
    }

    #[test]
    fn stackbits_published_oyster_is_1268() {
        // T: 1 · H: 2 · Z: 2 + 4 · E: 8
        assert_eq!(dots(Coding::Stackbit, "oyster"), "#.#.#.....#..#");
        assert_eq!(read(Coding::Stackbit, "# .# .# ..  . .. #. .#"), Ok("oyster"));
    }

    #[test]
    fn keytags_published_examples_are_amazing_63_and_key_977() {
        assert_eq!(dots(Coding::Punch12, "amazing"), "......######");
        assert_eq!(read(Coding::Punch12, ".... ..## ####"), Ok("amazing"));
        assert_eq!(dots(Coding::Punch12, "key"), "..####.#...#");
    }

    #[test]
    fn tinyseed_counts_from_1_and_zoo_stands_alone_on_2048() {
        assert_eq!(dots(Coding::Punch12, "abandon"), "...........#");
        assert_eq!(dots(Coding::Punch12, "zoo"), "#...........");
        assert_eq!(read(Coding::Punch12, "............"), Err(RowError::Blank));
        assert_eq!(read(Coding::Punch12, "#..........#"), Err(RowError::Impossible));
    }

    #[test]
    fn the_centre_punch_card_counts_from_0_so_abandon_is_a_blank_row() {
        assert_eq!(dots(Coding::Punch11, "abandon"), "...........");
        assert_eq!(dots(Coding::Punch11, "zoo"), "###########");
        assert_eq!(read(Coding::Punch11, "..........#"), Ok("ability"));
    }

    #[test]
    fn stackbit_refuses_digits_that_do_not_exist() {
        // units 2 + 8 = 10; thousands 1 + 2 = 3; nothing at all; 2049
        assert_eq!(read(Coding::Stackbit, "......#......#"), Err(RowError::Impossible));
        assert_eq!(read(Coding::Stackbit, "#......#......"), Err(RowError::Impossible));
        assert_eq!(read(Coding::Stackbit, ".............."), Err(RowError::Blank));
        assert_eq!(read(Coding::Stackbit, ".....#.#..#..#"), Err(RowError::OutOfRange));
        assert_eq!(read(Coding::Stackbit, ".......#..#..#"), Ok("zoo"));
    }

    #[test]
    fn the_matrix_takes_one_dot_a_row_and_lets_only_the_fourth_be_empty() {
        let act = dots(Coding::DotMatrix, "act");
        assert_eq!(act.matches('#').count(), 3);
        assert_eq!(read(Coding::DotMatrix, &act), Ok("act"));
        let two = act.replacen('.', "#", 1);
        assert_eq!(read(Coding::DotMatrix, &two), Err(RowError::Impossible));
        let gap = act.replacen('#', ".", 1);
        assert_eq!(read(Coding::DotMatrix, &gap), Err(RowError::UnknownLetters));
        assert_eq!(read(Coding::DotMatrix, &".".repeat(104)), Err(RowError::Blank));
    }
}
