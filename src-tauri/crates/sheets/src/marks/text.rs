//! Marks as plain text, so that a plate can be read aloud, typed, or piped.
//!
//! One word a line. Dots: `#`, `x`, `*`, `1` or `●` for a mark, `.`, `-`, `_`, `0` or `○` for none, `?` for a cell
//! that cannot be told; blanks and `|` only separate. A number with `:` or `)` in front counts the words and is
//! skipped. The alphabet matrix takes four lines of 26 a word, Stackbit two of 7 or one of 14. Letters, digits and
//! whole words may also stand side by side with blanks or commas between them.
//! docs/plates.md shows each format.

use tanekura_phrase::{List, WORD_COUNTS};
use tanekura_secret::SecretText;
use zeroize::Zeroizing;

use super::{Coding, EMPTY, LETTERS, MARKED, Marks, Radix, UNCLEAR};
use crate::qr::Modules;

/// Longest text that is looked at. The largest plate, 24 words in the alphabet matrix, needs 2.6 kB.
const LONGEST: usize = 64 * 1024;

/// Why a text is no plate.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum TextError {
    /// Nothing was given.
    #[error("no marks")]
    Nothing,
    /// A line, counted from 1, does not have as many cells as the format.
    #[error("line {line} does not have the cells that the format has")]
    RowLength {
        /// Which line.
        line: u16,
    },
    /// A line, counted from 1, holds something that is no mark of the format.
    #[error("line {line} holds something that is no mark")]
    Symbol {
        /// Which line.
        line: u16,
    },
    /// Longer than any plate.
    #[error("the text is longer than any plate")]
    TooLong,
    /// A number of words that no phrase has.
    #[error("{count} words; a phrase has 12, 15, 18, 21 or 24")]
    WordCount {
        /// How many words were read.
        count: u16,
    },
}

impl TextError {
    /// One of each, for whoever tells them all.
    pub const ALL: [Self; 5] = [
        Self::Nothing,
        Self::RowLength { line: 1 },
        Self::Symbol { line: 1 },
        Self::TooLong,
        Self::WordCount { count: 13 },
    ];

    /// The name used in JSON.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::RowLength { .. } => "row_length",
            Self::Symbol { .. } => "symbol",
            Self::TooLong => "too_long",
            Self::WordCount { .. } => "word_count",
        }
    }

    /// The line or the count that it speaks of, 0 where it has none.
    #[must_use]
    pub fn figure(self) -> u16 {
        match self {
            Self::Nothing | Self::TooLong => 0,
            Self::RowLength { line } | Self::Symbol { line } => line,
            Self::WordCount { count } => count,
        }
    }
}

/// Reads marks as text.
///
/// # Errors
/// [`TextError`], with a line or a count and never the text.
pub fn from_text(text: &str, coding: Coding, list: List) -> Result<Marks, TextError> {
    if text.len() > LONGEST {
        return Err(TextError::TooLong);
    }
    let cells = match coding {
        Coding::Words => words(text, list),
        _ if coding.is_dots() => dots(text, coding)?,
        _ => rows_of_symbols(text, coding)?,
    };
    if cells.is_empty() {
        return Err(TextError::Nothing);
    }
    let count = cells.len() / coding.parts();
    if !WORD_COUNTS.contains(&count) {
        return Err(TextError::WordCount { count: u16::try_from(count).unwrap_or(u16::MAX) });
    }
    let mut marks = Marks::blank(coding, count);
    for (at, &symbol) in cells.iter().enumerate() {
        marks.set(at / coding.parts(), at % coding.parts(), symbol);
    }
    Ok(marks)
}

/// Reads the rows of a QR symbol, one line a row, in the signs of dots.
///
/// # Errors
/// [`TextError`]; a symbol of another size than 21 to 41 modules is a [`TextError::RowLength`].
pub fn symbol_from_text(text: &str) -> Result<Modules, TextError> {
    if text.len() > LONGEST {
        return Err(TextError::TooLong);
    }
    let rows = lines(text).count();
    if rows == 0 {
        return Err(TextError::Nothing);
    }
    let mut modules = Modules::light(rows);
    for (y, (line, content)) in lines(text).enumerate() {
        let mut x = 0;
        for symbol in content.chars() {
            if let Some(symbol) = dot(symbol).ok_or(TextError::Symbol { line })? {
                modules.set(x, y, symbol == MARKED);
                x += 1;
            }
        }
        if x != rows || !(21..=41).contains(&rows) || rows % 4 != 1 {
            return Err(TextError::RowLength { line });
        }
    }
    Ok(modules)
}

/// The symbol of a sign, `Some(None)` for what only separates.
fn dot(sign: char) -> Option<Option<u16>> {
    match sign {
        '#' | 'x' | 'X' | '*' | '1' | '●' | '■' => Some(Some(MARKED)),
        '.' | '-' | '_' | '0' | '○' | '□' => Some(Some(EMPTY)),
        '?' => Some(Some(UNCLEAR)),
        '|' | ' ' | '\t' | '\u{3000}' => Some(None),
        _ => None,
    }
}

/// The marks as [`from_text`] reads them.
#[must_use]
pub fn to_text(marks: &Marks, list: List) -> SecretText {
    let coding = marks.coding();
    let line = match coding {
        Coding::DotMatrix => 26,
        Coding::Stackbit => 7,
        _ => coding.parts(),
    };
    let mut text = SecretText::with_capacity(marks.words() * (coding.parts() + 8));
    for word in 0..marks.words() {
        for (part, &symbol) in marks.row(word).iter().enumerate() {
            if part > 0 && part % line == 0 {
                text.push('\n');
            }
            match coding {
                _ if symbol == UNCLEAR => text.push('?'),
                Coding::Words => {
                    let index = tanekura_phrase::WordIndex::new(symbol);
                    text.push_str(index.map_or("?", |index| list.word(index)));
                }
                Coding::Letters if symbol == EMPTY => text.push('-'),
                Coding::Letters => {
                    text.push(u8::try_from(symbol).map_or('?', char::from));
                }
                Coding::Number(_) => {
                    let digit = char::from_digit(u32::from(symbol), 16).unwrap_or('?');
                    text.push(digit.to_ascii_uppercase());
                }
                _ => text.push(if symbol == EMPTY { '.' } else { '#' }),
            }
        }
        text.push('\n');
    }
    text
}

/// Lines with something on them, counted from 1, without the number in front.
fn lines(text: &str) -> impl Iterator<Item = (u16, &str)> {
    (1_u16..=u16::MAX).zip(text.lines()).filter_map(|(number, line)| {
        let line = line.trim();
        let rest = line.trim_start_matches(|c: char| c.is_ascii_digit());
        let content = match rest.strip_prefix([':', ')']) {
            Some(content) if rest.len() < line.len() => content.trim(),
            _ => line,
        };
        (!content.is_empty()).then_some((number, content))
    })
}

fn dots(text: &str, coding: Coding) -> Result<Zeroizing<Vec<u16>>, TextError> {
    let mut cells = Zeroizing::new(Vec::with_capacity(24 * coding.parts()));
    let shorter = match coding {
        Coding::DotMatrix => 26,
        Coding::Stackbit => 7,
        _ => coding.parts(),
    };
    for (line, content) in lines(text) {
        let before = cells.len();
        for symbol in content.chars() {
            cells.extend(dot(symbol).ok_or(TextError::Symbol { line })?);
        }
        let length = cells.len() - before;
        if length != shorter && length != coding.parts() {
            return Err(TextError::RowLength { line });
        }
    }
    if cells.len() % coding.parts() != 0 {
        let last = lines(text).last().map_or(0, |(line, _)| line);
        return Err(TextError::RowLength { line: last });
    }
    Ok(cells)
}

fn rows_of_symbols(text: &str, coding: Coding) -> Result<Zeroizing<Vec<u16>>, TextError> {
    let mut cells = Zeroizing::new(Vec::with_capacity(24 * coding.parts()));
    for (line, content) in lines(text) {
        let apart = |c: char| c.is_whitespace() || [',', ';', '|', '\u{3001}'].contains(&c);
        for token in content.split(apart).filter(|token| !token.is_empty()) {
            let token = match coding {
                Coding::Number(_) => {
                    token.strip_prefix("0x").or(token.strip_prefix("0X")).unwrap_or(token)
                }
                _ => token,
            };
            let start = cells.len();
            for character in token.chars().take(LETTERS) {
                cells.push(symbol(character, coding).ok_or(TextError::Symbol { line })?);
            }
            let length = cells.len() - start;
            // A whole word says no more than its first four letters; a number may leave its zeros out.
            let too_long = token.chars().count() > LETTERS && coding != Coding::Letters;
            if too_long || length > coding.parts() {
                return Err(TextError::RowLength { line });
            }
            let missing = coding.parts() - length;
            match coding {
                Coding::Letters => cells.extend(std::iter::repeat_n(EMPTY, missing)),
                _ => {
                    cells.splice(start..start, std::iter::repeat_n(0, missing));
                }
            }
        }
    }
    Ok(cells)
}

/// The symbol that a typed character stands for.
fn symbol(character: char, coding: Coding) -> Option<u16> {
    match coding {
        _ if character == '?' => Some(UNCLEAR),
        Coding::Letters => match character {
            '-' | '_' | '–' | '.' => Some(EMPTY),
            letter if letter.is_ascii_alphabetic() => Some(letter.to_ascii_uppercase() as u16),
            letter => {
                // An accent is left off, as on the plate.
                let mut buffer = [0; 4];
                let plain = plain_letter(letter.encode_utf8(&mut buffer));
                (plain != 0).then_some(u16::from(plain))
            }
        },
        Coding::Number(form) => {
            let radix = if form.radix == Radix::Decimal { 10 } else { 16 };
            character.to_digit(radix).and_then(|digit| u16::try_from(digit).ok())
        }
        _ => None,
    }
}

/// The capital A to Z under an accented letter of the lists, 0 when there is none.
fn plain_letter(letter: &str) -> u8 {
    const ACCENTED: [(&str, u8); 9] = [
        ("áàâäãÁÀÂÄÃ", b'A'),
        ("éèêëěÉÈÊËĚ", b'E'),
        ("íìîïÍÌÎÏ", b'I'),
        ("óòôöõÓÒÔÖÕ", b'O'),
        ("úùûüůÚÙÛÜŮ", b'U'),
        ("çčÇČ", b'C'),
        ("ñňÑŇ", b'N'),
        ("šŠ", b'S'),
        ("žŽ", b'Z'),
    ];
    ACCENTED.iter().find(|(accented, _)| accented.contains(letter)).map_or(0, |&(_, plain)| plain)
}

/// Whole words, read as the check reads them.
fn words(text: &str, list: List) -> Zeroizing<Vec<u16>> {
    let reading = tanekura_phrase::read(text, Some(list));
    let places = 1..=u8::try_from(reading.word_count()).unwrap_or(u8::MAX);
    let index = |place| reading.index(place, list).map_or(UNCLEAR, |index| index.get());
    Zeroizing::new(places.map(index).collect())
}

#[cfg(test)]
mod tests {
    use tanekura_phrase::Phrase;
    use tanekura_secret::SecretBytes;

    use super::*;
    use crate::marks::{Base, NumberForm};

    const HEX: Coding = Coding::Number(NumberForm { radix: Radix::Hexadecimal, base: Base::Zero });
    const DECIMAL: Coding = Coding::Number(NumberForm { radix: Radix::Decimal, base: Base::One });

    fn phrase(list: List, bytes: usize, seed: u8) -> Phrase {
        let mut entropy: Vec<u8> =
            (0..bytes).map(|at| (at as u8).wrapping_mul(73) ^ seed.wrapping_mul(29)).collect();
        Phrase::from_entropy(list, &SecretBytes::taking(&mut entropy)).unwrap()
    }

    fn row(text: &str, coding: Coding) -> Result<Vec<u16>, TextError> {
        let text = format!("{text}\n").repeat(12);
        from_text(&text, coding, List::English).map(|marks| marks.row(11).to_vec())
    }

    #[test]
    fn every_plate_is_read_back_from_its_text() {
        for coding in Coding::all() {
            for list in List::ALL.into_iter().filter(|&list| coding.knows(list)) {
                for (seed, bytes) in (0..20).zip([16, 20, 24, 28, 32].into_iter().cycle()) {
                    let marks = Marks::of(coding, &phrase(list, bytes, seed));
                    let text = to_text(&marks, list);
                    // EXPOSE: a made-up phrase in a test.
                    let again = from_text(text.expose(), coding, list).unwrap();
                    let same = |word| marks.differing(&again, word) == 0;
                    assert!((0..marks.words()).all(same), "{coding:?} {list:?}");
                }
            }
        }
    }

    #[test]
    fn numbers_of_the_words_separators_and_other_signs_are_taken_as_meant() {
        let expected = Ok(vec![0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
        assert_eq!(row("7: .... ..## ####", Coding::Punch12), expected);
        assert_eq!(row("12) 0000|0011|1111", Coding::Punch12), expected);
        assert_eq!(row("○○○○ ○○●● ●●●●", Coding::Punch12), expected);
        assert_eq!(row("act", Coding::Letters), row("ACT-", Coding::Letters));
        assert_eq!(row("abandon", Coding::Letters), row("ABAN", Coding::Letters));
        assert_eq!(row("63", DECIMAL), Ok(vec![0, 0, 6, 3]));
        assert_eq!(row("0x3f", HEX), Ok(vec![0, 3, 15]));
        assert_eq!(row("6?3", DECIMAL), Ok(vec![0, 6, UNCLEAR, 3]));
    }

    #[test]
    fn what_is_no_plate_is_refused_with_its_line() {
        assert_eq!(row("#.#", Coding::Punch12), Err(TextError::RowLength { line: 1 }));
        assert_eq!(row("hello world!", Coding::Punch12), Err(TextError::Symbol { line: 1 }));
        assert_eq!(row("12345", DECIMAL), Err(TextError::RowLength { line: 1 }));
        assert_eq!(row("7FF", DECIMAL), Err(TextError::Symbol { line: 1 }));
        assert_eq!(row("\n", DECIMAL), Err(TextError::Nothing));
        let thirteen = "#...........\n".repeat(13);
        let answer = from_text(&thirteen, Coding::Punch12, List::English);
        assert_eq!(answer.err(), Some(TextError::WordCount { count: 13 }));
        let endless = "#".repeat(LONGEST + 1);
        let answer = from_text(&endless, Coding::Punch12, List::English);
        assert_eq!(answer.err(), Some(TextError::TooLong));
    }
}
