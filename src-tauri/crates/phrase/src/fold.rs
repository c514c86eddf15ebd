//! Making two spellings of the same word equal.
//!
//! In: text as typed. Out: its *key* (NFKD, small letters, hiragana: compared with the lists) and its *skeleton*
//! (the key without accents, dakuten and small kana: what is left when the marks were forgotten).
//! Standard: Unicode normal forms, as BIP-39 asks for them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use zeroize::Zeroizing;

/// Stands, inside a token, for an invisible character that was there: perhaps a place where two words meet.
pub(crate) const SEAM: char = '\u{200B}';

/// Stands, inside a token, for a letter that could not be read.
pub(crate) const WILDCARD: char = '?';

/// The writing system of a token; each list has one.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Script {
    Han,
    Hangul,
    Kana,
    Latin,
}

/// The form in which words are compared: NFKD, small letters, katakana as hiragana.
pub(crate) fn key(text: &str) -> Zeroizing<String> {
    let mut key = Zeroizing::new(String::with_capacity(text.len() * 3 + 8));
    let lower = text.chars().filter(|&c| c != SEAM).map(stand_alone_mark).nfkd();
    for c in lower.flat_map(char::to_lowercase) {
        key.push(to_hiragana(c));
    }
    key
}

/// The key without the marks that people leave out: accents, dakuten, handakuten, small kana.
pub(crate) fn skeleton(key: &str) -> Zeroizing<String> {
    let mut bare = Zeroizing::new(String::with_capacity(key.len() + 8));
    for c in key.chars().filter(|&c| !is_combining_mark(c)) {
        match c {
            'œ' => bare.push_str("oe"),
            'æ' => bare.push_str("ae"),
            'ß' => bare.push_str("ss"),
            'ø' => bare.push('o'),
            'ł' => bare.push('l'),
            'đ' => bare.push('d'),
            'ı' => bare.push('i'),
            other => bare.push(large_kana(other)),
        }
    }
    bare
}

/// The writing system of the first letter that has one.
pub(crate) fn script(text: &str) -> Option<Script> {
    text.chars().find_map(|c| match c as u32 {
        0x41..=0x5A | 0x61..=0x7A | 0xAA | 0xBA | 0xC0..=0x24F | 0x1E00..=0x1EFF => {
            Some(Script::Latin)
        }
        _ if is_double(c) => Some(Script::Latin),
        0xFB00..=0xFB06 | 0xFF21..=0xFF3A | 0xFF41..=0xFF5A => Some(Script::Latin),
        0x3041..=0x30FF | 0x31F0..=0x31FF | 0xFF66..=0xFF9F => Some(Script::Kana),
        0x1100..=0x11FF | 0x3131..=0x318E | 0xA960..=0xA97F | 0xAC00..=0xD7FB => {
            Some(Script::Hangul)
        }
        0xFFA0..=0xFFDC => Some(Script::Hangul),
        0x2E80..=0x2FDF | 0x3400..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF => {
            Some(Script::Han)
        }
        _ => None,
    })
}

/// Whether the character is one of the wide or narrow forms that Japanese keyboards make.
pub(crate) fn is_width_form(c: char) -> bool {
    matches!(c, '\u{FF01}'..='\u{FFEE}')
}

/// Whether the character is seen by nobody and so cannot have been meant.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}' | '\u{20E3}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}')
        || (c.is_control() && !is_line_break(c) && c != '\t')
}

/// Whether an invisible character may stand where a space was meant.
pub(crate) fn is_seam(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{180E}')
}

/// Whether the character ends a line.
pub(crate) fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Katakana as hiragana; everything else as it is.
pub(crate) fn to_hiragana(c: char) -> char {
    match c {
        'ァ'..='ヶ' => char::from_u32(c as u32 - 0x60).unwrap_or(c),
        other => other,
    }
}

/// The marks that stand beside their letter instead of on it.
fn stand_alone_mark(c: char) -> char {
    match c {
        '\u{309B}' | '\u{FF9E}' => '\u{3099}',
        '\u{309C}' | '\u{FF9F}' => '\u{309A}',
        other => to_latin(other),
    }
}

/// Cyrillic letters that look exactly like Latin ones; no list has Cyrillic words.
fn to_latin(c: char) -> char {
    match c {
        'а' | 'А' => 'a',
        'В' => 'b',
        'с' | 'С' => 'c',
        'е' | 'Е' => 'e',
        'Н' => 'h',
        'і' | 'І' => 'i',
        'ј' | 'Ј' => 'j',
        'К' => 'k',
        'М' => 'm',
        'о' | 'О' => 'o',
        'р' | 'Р' => 'p',
        'ѕ' | 'Ѕ' => 's',
        'Т' => 't',
        'х' | 'Х' => 'x',
        'у' => 'y',
        other => other,
    }
}

/// Whether the letter is a Cyrillic one that is read as Latin.
pub(crate) fn is_double(c: char) -> bool {
    to_latin(c) != c
}

fn large_kana(c: char) -> char {
    match c {
        'ぁ' => 'あ',
        'ぃ' => 'い',
        'ぅ' => 'う',
        'ぇ' => 'え',
        'ぉ' => 'お',
        'っ' => 'つ',
        'ゃ' => 'や',
        'ゅ' => 'ゆ',
        'ょ' => 'よ',
        'ゎ' => 'わ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_upper_case_letters_have_the_key_of_the_usual_ones() {
        assert_eq!(*key("ＡＢａＮdon"), "abandon");
    }

    #[test]
    fn half_width_katakana_with_a_loose_mark_is_hiragana() {
        assert_eq!(*key("ｶﾞｯｺｳ"), *key("がっこう"));
        assert_eq!(*key("か゛っこう"), *key("がっこう"));
    }

    #[test]
    fn the_skeleton_has_no_marks() {
        assert_eq!(*skeleton(&key("Académie")), "academie");
        assert_eq!(*skeleton(&key("がっこう")), "かつこう");
        assert_eq!(*skeleton(&key("año")), "ano");
    }

    #[test]
    fn letters_that_only_look_latin_are_read_as_latin() {
        assert_eq!(*key("lеgаl"), "legal");
        assert_eq!(script("а"), Some(Script::Latin));
    }

    #[test]
    fn scripts_are_told_apart() {
        assert_eq!(script("word"), Some(Script::Latin));
        assert_eq!(script("ｗ"), Some(Script::Latin));
        assert_eq!(script("ｶ"), Some(Script::Kana));
        assert_eq!(script("가"), Some(Script::Hangul));
        assert_eq!(script("的"), Some(Script::Han));
        assert_eq!(script("123?"), None);
    }
}
