//! What single characters are: letters, digits, list numbers, marks.
//!
//! In: a character. Out: its kind. What a run of them means is `tokens`' question.

use unicode_normalization::char::is_combining_mark;

use crate::fold;

/// Part of a word.
pub(crate) fn is_letter(c: char) -> bool {
    let loose_mark = matches!(c, '\u{309B}' | '\u{309C}' | '\u{FF9E}' | '\u{FF9F}');
    (c.is_alphabetic() || is_combining_mark(c) || loose_mark)
        && !fold::is_invisible(c)
        && enumerator(c).is_none()
        && !matches!(c, 'º' | 'ª')
        || c == 'ー'
}

/// The value of a usual or wide digit.
pub(crate) fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '０'..='９' => Some(c as u32 - '０' as u32),
        _ => None,
    }
}

/// Characters that are a list number by themselves.
pub(crate) fn enumerator(c: char) -> Option<u32> {
    let from = |first: char, number: u32| Some(c as u32 - first as u32 + number);
    match c {
        '①'..='⑳' => from('①', 1),
        '⑴'..='⒇' => from('⑴', 1),
        '⒈'..='⒛' => from('⒈', 1),
        '\u{24EB}'..='\u{24F4}' => from('\u{24EB}', 11),
        '\u{24F5}'..='\u{24FE}' => from('\u{24F5}', 1),
        '❶'..='❿' => from('❶', 1),
        '➀'..='➉' => from('➀', 1),
        '➊'..='➓' => from('➊', 1),
        '㉑'..='㉟' => from('㉑', 21),
        '㊱'..='㊿' => from('㊱', 36),
        'Ⅰ'..='Ⅻ' => from('Ⅰ', 1),
        'ⅰ'..='ⅻ' => from('ⅰ', 1),
        _ => None,
    }
}

/// Hyphens and dashes.
pub(crate) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑' | '‒' | '–' | '—' | '―' | '─' | '−' | '－' | '﹣')
}

/// Full stops and ellipses.
pub(crate) fn is_dot(c: char) -> bool {
    matches!(c, '.' | '…' | '⋯' | '‥' | '．' | '。')
}

/// Boxes and circles: bullets, or places to fill in.
pub(crate) fn is_box(c: char) -> bool {
    matches!(
        c,
        '□' | '■'
            | '▢'
            | '☐'
            | '☑'
            | '☒'
            | '○'
            | '◯'
            | '〇'
            | '●'
            | '×'
            | '✕'
            | '✗'
            | '✘'
    )
}

/// Asterisks.
pub(crate) fn is_star(c: char) -> bool {
    matches!(c, '*' | '＊')
}

/// Signs that people put where a word is missing.
pub(crate) fn is_blank(c: char) -> bool {
    matches!(c, '?' | '？' | '_' | '＿' | '\u{FFFD}' | '¿' | '*' | '＊' | '！' | '!')
}

/// Crosses through what cannot be read.
pub(crate) fn is_cross(c: char) -> bool {
    matches!(c, 'x' | 'X' | 'ｘ' | 'Ｘ')
}

/// What stands in a ticked box.
pub(crate) fn is_tick(c: char) -> bool {
    matches!(c, 'x' | 'X' | 'v' | 'V')
}

/// Brackets of all kinds.
pub(crate) fn is_bracket(c: char) -> bool {
    matches!(
        c,
        '(' | ')'
            | '['
            | ']'
            | '{'
            | '}'
            | '<'
            | '>'
            | '（'
            | '）'
            | '［'
            | '］'
            | '【'
            | '】'
            | '〔'
            | '〕'
            | '「'
            | '」'
            | '『'
            | '』'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_circles_and_brackets_have_their_value() {
        let cases = [
            ('①', 1),
            ('⑳', 20),
            ('㉑', 21),
            ('㊿', 50),
            ('⑴', 1),
            ('⒓', 12),
            ('❿', 10),
            ('Ⅻ', 12),
            ('⓬', 12),
        ];
        for (sign, number) in cases {
            assert_eq!(enumerator(sign), Some(number), "{sign}");
            assert!(!is_letter(sign));
        }
        assert_eq!(digit('７'), Some(7));
        assert_eq!(enumerator('7'), None);
    }
}
