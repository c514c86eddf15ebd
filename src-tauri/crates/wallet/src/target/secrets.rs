//! Secrets that were pasted where an address belongs.
//!
//! In: folded text. Out: whether a recovery phrase is in it, as words, numbers or digits. Single tokens such
//! as private keys are recognised in `kinds`. Nothing is kept.

use tanekura_phrase::List;
use zeroize::Zeroizing;

/// So many words of one list in a row are a phrase and no label.
const WORDS: usize = 8;
/// So many Chinese characters of one list without a space are a phrase and no label.
const CHARACTERS: usize = 12;
/// So many numbers in a row that could be word numbers are a phrase.
const NUMBERS: usize = 12;
/// So many bytes in a row are a key written as an array.
const BYTES: usize = 32;

/// Whether `text` holds what looks like a recovery phrase.
pub(super) fn holds_phrase(text: &str) -> bool {
    holds_words(text) || holds_numbers(text)
}

/// Whether `text` holds an array of bytes as long as a key: [12, 240, …].
pub(super) fn holds_byte_array(text: &str) -> bool {
    let between = |text: &str| matches!(text.trim(), "," | ";" | "");
    longest_run(text, |number| number <= 255, between) >= BYTES
}

fn holds_words(text: &str) -> bool {
    let mut lower = Zeroizing::new(String::with_capacity(text.len() * 2));
    text.chars().flat_map(char::to_lowercase).for_each(|letter| lower.push(letter));
    let text = lower.as_str();
    let words = || {
        let chunks = text.split(|letter: char| !letter.is_alphanumeric() && !is_mark(letter));
        chunks.filter(|chunk| !chunk.is_empty() && !chunk.bytes().all(|b| b.is_ascii_digit()))
    };
    let run_of = |list: List| {
        let mut run = 0;
        words().any(|word| {
            run = if word.len() <= 64 && list.find(word).is_some() { run + 1 } else { 0 };
            run >= WORDS
        })
    };
    // Texts without enough words are most texts; ten lists need not be asked.
    words().nth(WORDS - 1).is_some() && List::ALL.into_iter().any(run_of)
        || [List::ChineseSimplified, List::ChineseTraditional].into_iter().any(|list| {
            let mut run = 0;
            text.chars().any(|letter| {
                let known =
                    !letter.is_ascii() && list.find(letter.encode_utf8(&mut [0; 4])).is_some();
                run = if known { run + 1 } else { 0 };
                run >= CHARACTERS
            })
        })
}

/// Accents and voicing marks belong to the word when it is decomposed.
fn is_mark(letter: char) -> bool {
    unicode_normalization::char::is_combining_mark(letter)
}

fn holds_numbers(text: &str) -> bool {
    let between = |text: &str| text.chars().all(|letter| !letter.is_alphanumeric());
    longest_run(text, |number| number <= 2048, between) >= NUMBERS
}

/// The longest run of numbers that `fits` accepts, with only what `between` accepts between them.
fn longest_run(text: &str, fits: fn(u32) -> bool, between: fn(&str) -> bool) -> usize {
    let (mut longest, mut run) = (0, 0);
    let mut rest = text;
    while let Some(start) = rest.find(|letter: char| letter.is_ascii_digit()) {
        let (before, from) = rest.split_at_checked(start).unwrap_or_default();
        if !between(before) {
            run = 0;
        }
        let end = from.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(from.len());
        let (digits, after) = from.split_at_checked(end).unwrap_or_default();
        let attached = after.chars().next().is_some_and(char::is_alphanumeric);
        let fitting = digits.len() <= 4 && digits.parse().is_ok_and(fits) && !attached;
        run = if fitting { run + 1 } else { 0 };
        longest = longest.max(run);
        rest = after;
    }
    longest
}
