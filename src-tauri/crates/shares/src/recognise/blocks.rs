//! Cutting a text into what may be shares.
//!
//! In: text as pasted. Out: `ur:` strings, codex32 strings, and groups of lines of words. Blank lines part groups.

use zeroize::Zeroizing;

/// A piece of the text.
pub(super) enum Block {
    /// `ur:…`
    Ur(Zeroizing<String>),
    /// `ms1…`, spaces and dashes taken out.
    Codex32(Zeroizing<String>),
    /// Lines that stand together.
    Lines(Vec<Zeroizing<String>>),
}

/// The pieces, in their order.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut found = Vec::new();
    let mut lines: Vec<Zeroizing<String>> = Vec::new();
    let close = |lines: &mut Vec<Zeroizing<String>>, found: &mut Vec<Block>| {
        if !lines.is_empty() {
            found.push(Block::Lines(std::mem::take(lines)));
        }
    };
    for line in text.lines() {
        let plain = narrow(line);
        if plain.trim().is_empty() {
            close(&mut lines, &mut found);
        } else if let Some(ur) = token_with(&plain, "ur:") {
            close(&mut lines, &mut found);
            found.push(Block::Ur(ur));
        } else if let Some(string) = codex32_in(&plain) {
            close(&mut lines, &mut found);
            found.push(Block::Codex32(string));
        } else {
            lines.push(plain);
        }
    }
    close(&mut lines, &mut found);
    found
}

/// The words of Latin letters, in small letters; what marks a list ("1.") is left out.
pub(super) fn words(text: &str) -> Vec<Zeroizing<String>> {
    text.split(|letter: char| !letter.is_alphabetic())
        .filter(|word| !word.is_empty())
        .map(|word| Zeroizing::new(word.to_lowercase()))
        .collect()
}

/// The numbers, when there is nothing else in the text.
pub(super) fn numbers(text: &str) -> Option<Zeroizing<Vec<u32>>> {
    if text.chars().any(char::is_alphabetic) {
        return None;
    }
    let numbers: Result<Vec<u32>, _> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(str::parse)
        .collect();
    numbers.ok().filter(|numbers| !numbers.is_empty()).map(Zeroizing::new)
}

/// Full-width letters as ordinary ones.
fn narrow(line: &str) -> Zeroizing<String> {
    let mut plain = Zeroizing::new(String::with_capacity(line.len()));
    for letter in line.chars() {
        plain.push(match letter {
            '\u{FF01}'..='\u{FF5E}' => char::from_u32(letter as u32 - 0xFEE0).unwrap_or(letter),
            '\u{3000}' | '\u{A0}' => ' ',
            other => other,
        });
    }
    plain
}

/// The token that begins so, in any case.
fn token_with(line: &str, beginning: &str) -> Option<Zeroizing<String>> {
    line.split_whitespace()
        .find(|token| {
            token.get(..beginning.len()).is_some_and(|it| it.eq_ignore_ascii_case(beginning))
        })
        .map(|token| Zeroizing::new(token.to_owned()))
}

/// A codex32 string, perhaps written in groups with spaces or dashes: everything from `ms1` to the end of the line.
fn codex32_in(line: &str) -> Option<Zeroizing<String>> {
    let mut from = None;
    let mut at_start = true;
    for (at, letter) in line.char_indices() {
        let rest = line.get(at..at + 3);
        if at_start && rest.is_some_and(|it| it.eq_ignore_ascii_case("ms1")) {
            from = Some(at);
            break;
        }
        at_start = !letter.is_alphanumeric();
    }
    let rest = line.get(from?..)?;
    let squeezed: String =
        rest.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
    // Shorter than any codex32 string could be, even with a piece lost: words that begin so by chance.
    (squeezed.len() >= 40).then(|| Zeroizing::new(squeezed))
}
