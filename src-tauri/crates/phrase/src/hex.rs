//! Word numbers in hexadecimal, three digits each: `3fb 7df 6fe …`.
//!
//! In: text. Out: the numbers, when the text is nothing else and could not be decimal.

use zeroize::Zeroizing;

use crate::phrase::WORD_COUNTS;

/// The numbers, when there are as many as a phrase has words and each is at most 800 (2048).
pub(crate) fn numbers(text: &str) -> Option<Zeroizing<Vec<u32>>> {
    let tokens = || {
        text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '-' | ':'))
            .filter(|token| !token.is_empty())
    };
    let count = tokens().take(25).count();
    if !WORD_COUNTS.contains(&count) {
        return None;
    }
    let hexadecimal = |token: &str| {
        (2..=4).contains(&token.len()) && token.bytes().all(|byte| byte.is_ascii_hexdigit())
    };
    let with = |test: fn(u8) -> bool| tokens().filter(|token| token.bytes().any(test)).count();
    // "add dad fee" are words: most numbers have a digit in them, and some must have a letter.
    let sure = with(|byte| byte.is_ascii_digit()) * 2 > count
        && with(|byte| byte.is_ascii_alphabetic()) > 0;
    if !sure || !tokens().all(hexadecimal) {
        return None;
    }
    let values: Option<Vec<u32>> = tokens()
        .map(|token| u32::from_str_radix(token, 16).ok().filter(|&value| value <= 0x800))
        .collect();
    values.map(Zeroizing::new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_numbers_are_read_and_nothing_else_is() {
        let text = "3fb 7df 6fe 7f7 7bf 5fd 7ef 77f 3fb 7df 6fe 7f8";
        let read = numbers(text).unwrap();
        assert_eq!(read.first(), Some(&0x3FB));
        assert_eq!(numbers(&text.to_uppercase()), Some(read));
        assert_eq!(numbers("12 345 1023 12 345 1023 12 345 1023 12 345 1023"), None);
        assert_eq!(numbers(&"add dad ".repeat(6)), None);
        assert_eq!(numbers(&"3fb ".repeat(13)), None);
        assert_eq!(numbers(&"9fb ".repeat(12)), None);
    }
}
