//! Whether ordinary text has a secret in it: a note, a search, a pasted message.
//!
//! In: text that should hold none. Out: what it reads like, so that the caller can refuse it. Meant for refusing, so
//! it errs on the careful side; it proves nothing about a text that it lets pass. Not here: reading phrases
//! ([`crate::read`]).

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{List, Options, Scheme, judge, read};

/// So many words of one list without another word between them are a phrase or a good part of one.
const RUN: usize = 5;
/// The same for single characters of the Chinese lists, which Japanese text has too.
const RUN_OF_CHARACTERS: usize = 8;
/// So many numbers up to 2048 in a row are word numbers.
const NUMBERS: usize = 10;
/// So many digits in a row are the numbers of a SeedQR.
const DIGITS: usize = 40;
/// No share and no key is shorter.
const SHORTEST: usize = 20;
/// Longer text is looked at in its beginning only.
const LONGEST: usize = 20_000;

/// What a text reads like.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Glimpse {
    /// A recovery phrase, or enough of one.
    Phrase,
    /// A share of a split phrase.
    Share,
    /// A private key.
    Key,
}

/// What `text` reads like, if it reads like a secret.
#[must_use]
pub fn glimpse(text: &str) -> Option<Glimpse> {
    let text: Zeroizing<String> =
        Zeroizing::new(text.chars().take(LONGEST).nfkc().flat_map(char::to_lowercase).collect());
    if has_run(&text) || has_numbers(&text) {
        return Some(Glimpse::Phrase);
    }
    let pieces = text.lines().chain(text.split_whitespace()).chain([text.as_str()]);
    pieces.map(str::trim).filter(|piece| piece.len() >= SHORTEST).find_map(|piece| {
        match judge(&read(piece, None), &Options::default()).scheme {
            Scheme::Slip39 | Scheme::Sskr | Scheme::Codex32 => Some(Glimpse::Share),
            Scheme::PrivateKey | Scheme::ExtendedPrivateKey => Some(Glimpse::Key),
            _ => None,
        }
    })
}

/// Words of one list, one after the other.
fn has_run(text: &str) -> bool {
    let words: Vec<&str> = text
        .split(|letter: char| !letter.is_alphabetic() && !is_mark(letter))
        .filter(|word| !word.is_empty())
        .collect();
    let is_on = |list: List, letter: char| list.find(letter.encode_utf8(&mut [0; 4])).is_some();
    let letters = || text.chars().filter(|letter| letter.is_alphanumeric());
    List::ALL.into_iter().any(|list| {
        let chinese = matches!(list, List::ChineseSimplified | List::ChineseTraditional);
        if chinese {
            longest(letters().map(|letter| is_on(list, letter))) >= RUN_OF_CHARACTERS
        } else {
            // Numbers and punctuation between the words do not count: lists are written with them.
            longest(words.iter().map(|word| list.find(word).is_some())) >= RUN
        }
    })
}

/// Accents and sounds that stand behind their letter.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}')
}

fn has_numbers(text: &str) -> bool {
    let numbers = text.split(|letter: char| letter.is_whitespace() || ",;".contains(letter));
    let small = |word: &str| word.parse::<u16>().is_ok_and(|number| number <= 2048);
    let digits =
        longest(text.chars().filter(|it| !it.is_whitespace()).map(|it| it.is_ascii_digit()));
    longest(numbers.filter(|word| !word.is_empty()).map(small)) >= NUMBERS || digits >= DIGITS
}

/// The longest row of hits.
fn longest(hits: impl Iterator<Item = bool>) -> usize {
    let (mut best, mut run) = (0, 0);
    for hit in hits {
        run = if hit { run + 1 } else { 0 };
        best = best.max(run);
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_shares_and_keys_are_noticed_in_every_dress() {
        for text in [
            "legal winner thank year wave sausage worth useful legal winner thank yellow",
            "the words: 1. legal 2. winner 3. thank 4. year 5. wave",
            "LEGAL-WINNER-THANK-YEAR-WAVE",
            "legal\nwinner\nthank\nyear\nwave",
            "あいこくしん あいさつ あいだ あおぞら あかちゃん",
            "一 丁 七 万 丈 三 上 下",
            "0 5 9 120 2047 33 41 5 6 7 8 9",
            &"0123".repeat(12),
        ] {
            assert_eq!(glimpse(text), Some(Glimpse::Phrase), "{text}");
        }
        assert_eq!(
            glimpse("key 0x1ab42cc412b618bdea3a599e3c9bae199ebf030895b039e9db1e30dafb12b727"),
            Some(Glimpse::Key)
        );
        assert_eq!(
            glimpse(
                "duckling enlarge academic academic agency result length solution fridge kidney \
                 coal piece deal husband erode duke ajar critical decision keyboard"
            ),
            Some(Glimpse::Share)
        );
    }

    #[test]
    fn ordinary_notes_and_questions_are_none() {
        for text in [
            "",
            "Second copy is with Aunt Hanako, seal number 4711.",
            "checked on 2026-11-22, 2 of 3 shares seen, next in May",
            "銀行の貸金庫、封筒の番号は 0042。次は 5 月に確認する。",
            "my phone was stolen and I cannot open the wallet, please help",
            "0x9858EfFD232B4033E47d90003D41EC34EcaEda94",
            "MetaMask - RPC Error: code: -32002 request already pending",
        ] {
            assert_eq!(glimpse(text), None, "{text}");
        }
    }
}
