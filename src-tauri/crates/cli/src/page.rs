//! The human answer: lines of at most 78 columns, collected in locked memory.
//!
//! A page may hold words (suggestions; with `--reveal` the phrase), so it is a secret until it is written.

use tanekura_guide::Messages;
use tanekura_secret::SecretText;

use crate::failure::Failure;
use crate::output;

const COLUMNS: usize = 78;

/// Text on its way to standard output.
pub(crate) struct Page<'m> {
    /// Where its sentences come from.
    pub(crate) messages: &'m Messages,
    text: SecretText,
}

impl<'m> Page<'m> {
    /// An empty page.
    pub(crate) fn new(messages: &'m Messages) -> Self {
        Self { messages, text: SecretText::with_capacity(16 * 1024) }
    }

    /// An empty line.
    pub(crate) fn gap(&mut self) {
        self.text.push('\n');
    }

    /// A paragraph; `first` stands before its first line, and the other lines are indented as far.
    pub(crate) fn paragraph(&mut self, first: &str, text: &str) {
        self.text.push_str(&paragraph(first, text));
    }

    /// What is wrong and what to do: message `id` and its partner.
    pub(crate) fn pair(
        &mut self,
        first: &str,
        id: &str,
        figures: &[(&str, tanekura_guide::Arg<'_>)],
    ) {
        self.paragraph(first, &self.messages.text_with(id, figures));
        self.advice(first, &format!("{id}-do"), figures);
    }

    /// What to do: message `id` behind an arrow, indented like a paragraph that begins with `first`.
    pub(crate) fn advice(
        &mut self,
        first: &str,
        id: &str,
        figures: &[(&str, tanekura_guide::Arg<'_>)],
    ) {
        let arrow = format!("{}→ ", " ".repeat(width(first)));
        self.paragraph(&arrow, &self.messages.text_with(id, figures));
    }

    /// Text as it is, without a line break behind it.
    pub(crate) fn exact(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// Writes the page to standard output.
    pub(crate) fn write(self) -> Result<(), Failure> {
        // EXPOSE: the answer goes to standard output; words are in it only as far as the person asked for them.
        output::write(self.text.expose().as_bytes())
    }
}

/// A paragraph of at most 78 columns; `first` stands before its first line, and the other lines are indented as far.
/// For sentences, which are no secrets; words go to a page by [`Page::exact`].
pub(crate) fn paragraph(first: &str, text: &str) -> String {
    hanging(first, width(first), text)
}

/// The same with another indent for the lines after the first.
pub(crate) fn hanging(first: &str, indent: usize, text: &str) -> String {
    let mut column = width(first);
    let begin = column;
    let mut lines = String::from(first);
    for piece in pieces(text) {
        let (glue, piece) = match piece.strip_prefix(' ') {
            Some(rest) => (1, rest),
            None => (0, piece),
        };
        if column > begin.max(indent) && column + glue + width(piece) > COLUMNS {
            lines.push('\n');
            lines.extend(std::iter::repeat_n(' ', indent));
            column = indent;
        } else if glue == 1 {
            lines.push(' ');
            column += 1;
        }
        lines.push_str(piece);
        column += width(piece);
    }
    lines.push('\n');
    lines
}

/// Columns on a terminal: two for a Japanese, Chinese or Korean character.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(|letter| if is_wide(letter) { 2 } else { 1 }).sum()
}

fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3fffd}')
}

/// The parts between which a line may break: at spaces, and around wide characters, but never before closing
/// punctuation or after an opening bracket. A part that begins with a space is set apart by it.
fn pieces(text: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let mut before: Option<char> = None;
    for (at, letter) in text.char_indices() {
        let wide_edge = before.is_some_and(|before| {
            before != ' '
                && (is_wide(before) || is_wide(letter))
                && !"、。」)』】!?ー・〜".contains(letter)
                && !"「(『【〜・".contains(before)
        });
        if at > 0 && (letter == ' ' || wide_edge) {
            cuts.push(at);
        }
        before = Some(letter);
    }
    cuts.push(text.len());
    cuts.windows(2)
        .filter_map(|cut| match *cut {
            [from, to] => text.get(from..to),
            _ => None,
        })
        .filter(|piece| !piece.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_paragraphs_break_between_words_and_stay_indented() {
        let text = paragraph("  → ", &"some words that go on ".repeat(8));
        for (number, line) in text.lines().enumerate() {
            assert!(width(line) <= COLUMNS, "{line}");
            assert!(
                number == 0 || line.starts_with("    s") || !line.starts_with("     "),
                "{line}"
            );
        }
        assert!(text.lines().count() >= 3);
        let joined: Vec<&str> = text.split_whitespace().skip(1).collect();
        assert_eq!(joined.join(" "), "some words that go on ".repeat(8).trim());
    }

    #[test]
    fn japanese_breaks_between_characters_but_not_before_punctuation() {
        let sentence = "次に、ウォレットに表示されるアドレスと見比べてください。".repeat(4);
        let text = paragraph("→ ", &sentence);
        assert!(text.lines().count() >= 3);
        for line in text.lines() {
            assert!(width(line) <= COLUMNS, "{line}");
            assert!(!line.trim_start().starts_with(['、', '。', 'ー']), "{line}");
        }
        let joined: String = text.lines().map(str::trim).collect();
        assert_eq!(joined, format!("→ {sentence}"));
    }

    #[test]
    fn a_word_that_is_too_long_is_left_whole() {
        let address = "a".repeat(100);
        assert!(paragraph("", &format!("see {address} there")).contains(&address));
    }
}
