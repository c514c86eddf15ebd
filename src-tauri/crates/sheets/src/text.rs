//! Lines of text: where they break, how high a paragraph is.
//!
//! In: a text, a width. Out: lines. Latin text breaks at spaces, Japanese between any two characters but those that
//! may not begin or end a line. Captions only: words to be kept secret stand each on its own line and never break.
//! Source: JIS X 4051, the classes of characters that do not begin or end a line.

use crate::face::{self, Face};
use crate::page::Pen;
use crate::shape::{Ink, Text};

/// From base line to base line, in ems.
pub(crate) const LEADING: f64 = 1.42;

/// May not begin a line.
const NOT_FIRST: &str = "、。，．・：；？！ー）」』】〉》〕］｝ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ\
                         …‥〜～％,.:;?!)]}%’”›»°";
/// May not end a line.
const NOT_LAST: &str = "（「『【〈《〔［｛([{‘“‹«¥$#";

/// The lines of `text`, each at most `width` wide in the measure of `size`. A line break in the text stays one.
pub(crate) fn lines(face: Face, size: f64, width: f64, text: &str) -> Vec<String> {
    text.split('\n').flat_map(|line| broken(face, width / size, line)).collect()
}

fn broken(face: Face, width: f64, text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut filled) = (String::new(), 0.0);
    for piece in pieces(text) {
        let wide = face::ems(face, piece.trim_end());
        if filled + wide > width && !line.is_empty() {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
            filled = 0.0;
        }
        if wide > width {
            // An address or a path longer than the line: broken where it must.
            for letter in piece.chars() {
                let more = face::letter_ems(face, letter);
                if filled + more > width && !line.is_empty() {
                    lines.push(std::mem::take(&mut line));
                    filled = 0.0;
                }
                line.push(letter);
                filled += more;
            }
            continue;
        }
        line.push_str(piece);
        filled += face::ems(face, piece);
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The parts between which a line may break. A space belongs to the part before it.
fn pieces(text: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let mut before: Option<char> = None;
    for (at, letter) in text.char_indices() {
        if let Some(before) = before
            && may_break(before, letter)
        {
            cuts.push(at);
        }
        before = Some(letter);
    }
    cuts.push(text.len());
    let part = |cut: &[usize]| match *cut {
        [from, to] => text.get(from..to),
        _ => None,
    };
    cuts.windows(2).filter_map(part).filter(|piece| !piece.is_empty()).collect()
}

fn may_break(before: char, after: char) -> bool {
    if after == ' ' || NOT_FIRST.contains(after) || NOT_LAST.contains(before) {
        return false;
    }
    before == ' ' || is_wide(before) || is_wide(after)
}

/// Characters of scripts that are written without spaces.
fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe4f}' | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}')
}

/// How a paragraph looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) size: f64,
    pub(crate) ink: Ink,
    pub(crate) strong: bool,
}

impl Style {
    /// Ordinary black text.
    pub(crate) fn plain(size: f64) -> Self {
        Self { size, ink: Ink::Black, strong: false }
    }

    /// The same, heavier.
    pub(crate) fn strong(size: f64) -> Self {
        Self { strong: true, ..Self::plain(size) }
    }
}

/// Writes a paragraph whose upper edge is at `at`; says where its lower edge is.
pub(crate) fn paragraph(
    pen: &mut Pen<'_>,
    at: (f64, f64),
    width: f64,
    style: Style,
    text: &str,
) -> f64 {
    let mut top = at.1;
    for line in lines(Face::Sans, style.size, width, text) {
        // The line stands in the middle of its leading.
        let base = top + style.size * (LEADING / 2.0 + 0.36);
        let line = Text { strong: style.strong, ..Text::new((at.0, base), style.size, line) };
        pen.write(line.ink(style.ink));
        top += style.size * LEADING;
    }
    top
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_asked() {
        let texts = [
            "Print this sheet at actual size, then measure both rulers with a real ruler before you go on.",
            "この用紙だけで、ウォレットを復元できます。写真を撮ったり、コピー機にかけたりしないでください。",
            "m/44'/60'/0'/0/0 は、MetaMaskの最初のアカウントのパスです（0から数えます）。",
        ];
        for text in texts {
            for width in [20.0, 33.0, 61.0] {
                let lines = lines(Face::Sans, 3.0, width, text);
                assert!(lines.len() > 1);
                for line in &lines {
                    assert!(face::ems(Face::Sans, line) * 3.0 <= width + 1e-6, "{line}");
                }
                let packed = |text: &str| text.replace(' ', "");
                assert_eq!(packed(&lines.concat()), packed(text));
            }
        }
    }

    #[test]
    fn japanese_lines_begin_and_end_as_they_may() {
        let text = "「復元フレーズ」（12語か24語）は、ウォレットそのものです。ちょっとでも迷ったら、\
                    だれにも見せないでください。";
        for width in 10..60 {
            for line in lines(Face::Sans, 3.0, f64::from(width), text) {
                let first = line.chars().next();
                assert!(!first.is_some_and(|it| "、。」）ょっー".contains(it)), "{line}");
                let last = line.chars().last();
                assert!(!last.is_some_and(|it| "「（".contains(it)), "{line}");
            }
        }
    }

    #[test]
    fn what_is_longer_than_a_line_is_broken_where_it_must() {
        let address = "0x9858EfFD232B4033E47d90003D41EC34EcaEda94";
        let lines = lines(Face::Mono, 3.0, 30.0, address);
        assert!(lines.len() > 1);
        assert_eq!(lines.concat(), address);
    }

    #[test]
    fn a_line_break_in_the_text_stays() {
        assert_eq!(lines(Face::Sans, 3.0, 100.0, "a\nb\n\nc"), ["a", "b", "", "c"]);
    }
}
