//! Cuts text into words, numbers, list numbers and gaps.
//!
//! In: text as typed or pasted. Out: tokens in the order of the text. What only decorates (commas, bullets,
//! quotation marks, invisible characters) is left out and noted.
//! Not here: which numbers are list numbers after all, and columns (`layout`); which words they are (`lookup`).

use zeroize::{Zeroize, Zeroizing};

use crate::fold::{self, SEAM, Script, WILDCARD};
use crate::foreign;
use crate::lists::List;
use crate::lookup::{self, How};
use crate::signs::{
    digit, enumerator, is_blank, is_box, is_bracket, is_cross, is_dash, is_dot, is_letter, is_star,
    is_tick,
};

/// More tokens than any sheet has; what follows is not read.
const MAX_TOKENS: usize = 1024;
/// A list number has at most two digits; longer ones are word numbers.
const MAX_LABEL: u32 = 99;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    /// A dash alone: a bullet, a separator, or an empty place after a list number.
    Dash,
    /// A mark that says "I cannot read this".
    Gap,
    /// Surely a list number: `1.`, `(1)`, `①`, `1番`.
    Label(u32),
    /// A number that may be a list number or a word number.
    Number(u32),
    /// Letters.
    Word,
}

pub(crate) struct Token {
    pub(crate) kind: Kind,
    /// As typed, without invisible characters; for numbers, the digits.
    pub(crate) text: Zeroizing<String>,
    pub(crate) line: u32,
    pub(crate) invisible: bool,
    pub(crate) width: bool,
}

impl Drop for Token {
    fn drop(&mut self) {
        // The text wipes itself; a number may be a word.
        if let Kind::Label(number) | Kind::Number(number) = &mut self.kind {
            number.zeroize();
        }
    }
}

pub(crate) struct Scan {
    pub(crate) tokens: Vec<Token>,
    pub(crate) punctuation: bool,
    pub(crate) spaces: bool,
    pub(crate) invisible: bool,
    pub(crate) overflow: bool,
}

/// Cuts `text` into tokens.
pub(crate) fn scan(text: &str) -> Scan {
    let mut scan = Scan {
        tokens: Vec::new(),
        punctuation: false,
        spaces: false,
        invisible: false,
        overflow: false,
    };
    // Where the token stands that continues a word cut at the end of a line.
    let mut hyphens = Vec::new();
    for (line, number) in text.split(fold::is_line_break).zip(0..) {
        scan.spaces |= line.chars().any(|c| c.is_whitespace() && c != ' ' && c != '\t');
        let mut chunks = line.split(char::is_whitespace).filter(|chunk| !chunk.is_empty());
        let mut next = chunks.next();
        let mut first = true;
        while let Some(chunk) = next {
            if scan.tokens.len() >= MAX_TOKENS {
                scan.overflow = true;
                return scan;
            }
            next = chunks.next();
            let bullet = first && next.is_some();
            let mut cutter = Cutter::new(&mut scan, chunk, number);
            cutter.cut(bullet);
            first = false;
            if next.is_none() && chunk.ends_with(is_dash) && chunk.chars().any(is_letter) {
                hyphens.push(scan.tokens.len());
            }
        }
    }
    join_hyphenated(&mut scan.tokens, &hyphens);
    scan
}

/// Whether `text` is nothing but a mark for what cannot be read.
pub(crate) fn is_gap(text: &str) -> bool {
    let tokens = scan(text).tokens;
    !tokens.is_empty() && tokens.iter().all(|token| token.kind == Kind::Gap)
}

fn join_hyphenated(tokens: &mut Vec<Token>, hyphens: &[usize]) {
    for &at in hyphens.iter().rev() {
        let (Some(start), Some(end)) = (tokens.get(at.wrapping_sub(1)), tokens.get(at)) else {
            continue;
        };
        let whole = Zeroizing::new(format!("{}{}", start.text.as_str(), end.text.as_str()));
        let halves = is_word(&start.text) && is_word(&end.text);
        if start.kind == Kind::Word && end.kind == Kind::Word && !halves && is_word(&whole) {
            tokens.remove(at);
            if let Some(start) = tokens.get_mut(at - 1) {
                start.text = whole;
            }
        }
    }
}

/// Whether `text` is a word of some list, letter by letter or but for its marks.
pub(crate) fn is_word(text: &str) -> bool {
    let script = fold::script(text);
    let key = fold::key(text);
    let lists = List::ALL.into_iter().filter(|&list| script == Some(lookup::script_of(list)));
    lists
        .into_iter()
        .any(|list| lookup::resolve(list, &key).is_some_and(|(_, how)| how != How::Beginning))
}

/// Cuts one chunk: what stands between two spaces.
struct Cutter<'s> {
    scan: &'s mut Scan,
    chars: Zeroizing<Vec<char>>,
    at: usize,
    line: u32,
    /// An invisible character was skipped and belongs to the next token.
    unseen: bool,
}

impl<'s> Cutter<'s> {
    fn new(scan: &'s mut Scan, chunk: &str, line: u32) -> Self {
        let mut chars = Zeroizing::new(Vec::with_capacity(chunk.len()));
        chars.extend(chunk.chars());
        Self { scan, chars, at: 0, line, unseen: false }
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.chars.get(self.at + ahead).copied()
    }

    fn cut(&mut self, bullet: bool) {
        if self.whole_mark(bullet) || self.whole_key() {
            return;
        }
        let mut enclosed = false;
        while let Some(c) = self.peek(0) {
            if fold::is_invisible(c) {
                self.unseen = true;
                self.scan.invisible = true;
                self.at += 1;
            } else if let Some(number) = enumerator(c) {
                self.at += 1;
                self.skip_closers();
                self.push(Kind::Label(number), String::new(), false);
            } else if digit(c).is_some() {
                self.number(enclosed);
                enclosed = false;
            } else if is_letter(c) || self.opens_with_wildcard(c) {
                self.word();
                enclosed = false;
            } else {
                enclosed = matches!(
                    c,
                    '(' | '[' | '（' | '［' | '【' | '〔' | '{' | '<' | '#' | '＃' | '№'
                );
                if !(enclosed && self.peek(1).and_then(digit).is_some()) {
                    self.scan.punctuation = true;
                }
                self.at += 1;
            }
        }
    }

    /// Chunks that are marks only: gaps, dashes, bullets, ruled lines. `true` when that is what it was.
    fn whole_mark(&mut self, bullet: bool) -> bool {
        let seen = || self.chars.iter().copied().filter(|&c| !fold::is_invisible(c));
        let inner = || seen().filter(|&c| !is_bracket(c));
        let count = inner().count();
        let bracketed = seen().count() > count;
        let all = |test: fn(char) -> bool| count > 0 && inner().all(test);
        let kind = if seen().count() == 0 {
            self.scan.invisible = true;
            return true;
        } else if all(is_dash) && !bracketed {
            match count {
                1 => Some(Kind::Dash),
                2..=4 if !bullet => Some(Kind::Gap),
                _ => None,
            }
        } else if all(is_dot) {
            let long = count >= 3 || inner().any(|c| matches!(c, '…' | '⋯' | '‥'));
            long.then_some(Kind::Gap)
        } else if all(is_box) {
            (!bullet).then_some(Kind::Gap)
        } else if all(is_star) {
            (count > 1).then_some(Kind::Gap)
        } else if all(is_blank) || (all(is_cross) && count > 1) {
            Some(Kind::Gap)
        } else if all(is_tick) && bracketed && count == 1 {
            // A ticked box, `[x]`.
            None
        } else {
            return false;
        };
        match kind {
            Some(kind) => self.push(kind, String::new(), false),
            None => self.scan.punctuation = true,
        }
        true
    }

    /// A key or address inside a phrase is one unknown word, not many.
    fn whole_key(&mut self) -> bool {
        let mut text = String::with_capacity(self.chars.len() * 4);
        text.extend(self.chars.iter().copied().filter(|&c| !fold::is_invisible(c)));
        let is_key = text.len() > 16 && foreign::is_key_or_address(&text);
        if is_key {
            self.push(Kind::Word, text, false);
        } else {
            text.zeroize();
        }
        is_key
    }

    /// `?`, `_` and the like count as letters when letters follow, except where they are mere decoration.
    fn opens_with_wildcard(&self, c: char) -> bool {
        matches!(c, '?' | '？' | '□' | '\u{FFFD}') && self.peek(1).is_some_and(is_letter)
    }

    fn number(&mut self, enclosed: bool) {
        let start = self.at;
        let mut digits = String::with_capacity(8);
        let mut width = false;
        let mut keycap = false;
        while let Some(value) = self.peek(0).and_then(digit) {
            width |= self.peek(0).is_some_and(fold::is_width_form);
            digits.push(char::from_digit(value, 10).unwrap_or('0'));
            self.at += 1;
            // A keycap is a digit, a variation selector and the frame around it.
            while matches!(self.peek(0), Some('\u{FE0F}' | '\u{20E3}')) {
                keycap = true;
                self.at += 1;
            }
        }
        let number = digits.parse::<u32>().unwrap_or(u32::MAX);
        while self.peek(0).is_some_and(fold::is_invisible) {
            self.at += 1;
            self.unseen = true;
            self.scan.invisible = true;
        }
        let next = self.peek(0);
        let after = self.peek(1);
        let digit_after = after.and_then(digit).is_some();
        let letter_after = after.is_some_and(is_letter);
        let suffix = self.ordinal_suffix().max(self.out_of(number));
        let is_label = number <= MAX_LABEL
            && match next {
                _ if enclosed || keycap || suffix > 0 => true,
                Some(')' | '）' | ']' | '］' | '】' | '〕' | '}' | '>' | '°') => true,
                Some('.' | '．' | '。' | ':' | '：' | '、' | '､' | '-' | '–' | '—' | '=') => {
                    !digit_after
                }
                Some(',' | '，' | ';' | '；' | '/' | '|') => letter_after,
                Some(c) if is_letter(c) => {
                    if !self.stands_for_letters(start) {
                        true
                    } else {
                        self.at = start;
                        return self.word();
                    }
                }
                _ => false,
            };
        if is_label {
            self.at += suffix;
            self.skip_closers();
            self.push(Kind::Label(number), digits, width);
        } else {
            self.push(Kind::Number(number), digits, width);
        }
    }

    /// How many of the next characters say "st", "th", "番目" and so on.
    fn ordinal_suffix(&self) -> usize {
        const SUFFIXES: [&str; 16] = [
            "番目", "語目", "個目", "番", "語", "号", "번째", "번", "st", "nd", "rd", "th", "º",
            "ª", "er", "e",
        ];
        for suffix in SUFFIXES {
            let length = suffix.chars().count();
            let same = suffix.chars().zip(0..).all(|(c, ahead)| self.peek(ahead) == Some(c));
            let japanese = !suffix.is_ascii();
            let ends = !self.peek(length).is_some_and(is_letter);
            if same && (ends || japanese) {
                return length;
            }
        }
        0
    }

    /// The length of `/12` in `1/12`: the first of twelve.
    fn out_of(&self, number: u32) -> usize {
        let digits = self.chars.get(self.at..).unwrap_or_default().iter().skip(1).copied();
        let digits: Vec<u32> = digits.map_while(digit).take(3).collect();
        let of = digits.iter().fold(0, |value, digit| value * 10 + digit);
        let counts = crate::phrase::WORD_COUNTS.map(|count| count as u32);
        let slash = matches!(self.peek(0), Some('/' | '／' | '⁄'));
        if slash && counts.contains(&of) && (1..=of).contains(&number) {
            digits.len() + 1
        } else {
            0
        }
    }

    /// Whether the digits at `start` are meant as letters: `1mage`, `0ther`.
    fn stands_for_letters(&self, start: usize) -> bool {
        let rest = || self.chars.get(self.at..).unwrap_or_default().iter().copied();
        let mut stem = Zeroizing::new(String::with_capacity(64));
        stem.extend(rest().take_while(|&c| is_letter(c)).take(12));
        if is_word(&stem) || self.at != start + 1 {
            return false;
        }
        let mut whole = Zeroizing::new(String::with_capacity(64));
        let letters: &[char] = match self.chars.get(start).copied().and_then(digit) {
            Some(0) => &['o'],
            Some(1) => &['i', 'l'],
            Some(5) => &['s'],
            Some(6) => &['b', 'g'],
            Some(8) => &['b'],
            _ => &[],
        };
        letters.iter().any(|&letter| {
            whole.clear();
            whole.push(letter);
            whole.push_str(&stem);
            is_word(&whole)
        })
    }

    fn skip_closers(&mut self) {
        let closer = |c: char| {
            is_bracket(c)
                || is_dash(c)
                || matches!(c, '.' | '．' | '。' | ':' | '：' | '、' | '､' | '=' | '>' | '°' | '→')
        };
        while self.peek(0).is_some_and(|c| closer(c) || fold::is_invisible(c)) {
            self.at += 1;
        }
    }

    fn word(&mut self) {
        let mut text = Zeroizing::new(String::with_capacity(64));
        let mut width = false;
        while let Some(c) = self.peek(0) {
            if digit(c).is_some()
                && fold::script(&text).is_some_and(|script| script != Script::Latin)
            {
                break;
            } else if is_letter(c) || digit(c).is_some() {
                width |= fold::is_width_form(c);
                text.push(c);
            } else if fold::is_invisible(c) {
                self.unseen = true;
                self.scan.invisible = true;
                let between = !text.is_empty() && self.peek(1).is_some_and(is_letter);
                if fold::is_seam(c) && between {
                    text.push(SEAM);
                }
            } else if matches!(c, '?' | '？' | '□' | '\u{FFFD}' | '_')
                || (c == '*' && self.peek(1).is_some_and(is_letter))
            {
                text.push(if c == '_' { '_' } else { WILDCARD });
            } else {
                break;
            }
            self.at += 1;
        }
        self.split_word(&text, width);
    }

    /// Underscores join words or stand for letters; a question mark at the end may be mere doubt.
    fn split_word(&mut self, text: &str, width: bool) {
        let pieces = text.split('_').filter(|piece| !piece.is_empty());
        if text.contains('_') && pieces.clone().count() > 1 && pieces.clone().all(is_word) {
            for piece in pieces {
                self.scan.punctuation = true;
                self.push(Kind::Word, piece.to_owned(), width);
            }
            return;
        }
        let doubtful = |c: char| c == '_' || c == WILDCARD;
        let stem = text.trim_matches(doubtful);
        if stem.len() < text.len()
            && (is_word(stem) || (text.starts_with('_') && text.ends_with('_')) || stem.is_empty())
        {
            self.scan.punctuation = true;
            if !stem.is_empty() {
                self.push(Kind::Word, stem.to_owned(), width);
            }
            return;
        }
        let mut clean = String::with_capacity(text.len());
        clean.extend(text.chars().map(|c| if c == '_' { WILDCARD } else { c }));
        let kind = if says_unreadable(&clean) { Kind::Gap } else { Kind::Word };
        self.push(kind, clean, width);
    }

    fn push(&mut self, kind: Kind, text: String, width: bool) {
        let invisible = std::mem::take(&mut self.unseen);
        let text = Zeroizing::new(text);
        self.scan.tokens.push(Token { kind, text, line: self.line, invisible, width });
    }
}

fn says_unreadable(text: &str) -> bool {
    const NOTES: [&str; 6] =
        ["unreadable", "illegible", "不明", "読めない", "読めません", "判読不能"];
    NOTES.contains(&fold::key(text).as_str())
        || NOTES.iter().any(|note| *fold::key(note) == *fold::key(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let show = |token: &Token| match token.kind {
            Kind::Dash => "-".to_owned(),
            Kind::Gap => "?".to_owned(),
            Kind::Label(number) => format!("{number}."),
            Kind::Number(number) => format!("{number}"),
            Kind::Word => token.text.to_string(),
        };
        scan(text).tokens.iter().map(show).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn list_numbers_are_seen_in_every_style() {
        for style in [
            "1. able",
            "1) able",
            "(1) able",
            "[1]able",
            "①able",
            "1:able",
            "1番 able",
            "１．able",
            "#1 able",
            "1/12 able",
            "1番目able",
            "1、able",
            "1- able",
            "1st able",
            "⒈ able",
            "1️⃣ able",
            "1.able",
            "1able",
        ] {
            let seen = shown(style);
            assert_eq!(seen, "1. able", "{style}");
        }
    }

    #[test]
    fn numbers_without_a_sign_stay_numbers() {
        assert_eq!(shown("12 345 2048"), "12 345 2048");
        assert_eq!(shown("12, 345, 2048"), "12 345 2048");
        assert_eq!(shown("12,345,2048"), "12 345 2048");
        assert_eq!(shown("0012-0345"), "12 345");
    }

    #[test]
    fn decoration_is_left_out() {
        assert_eq!(
            shown("“able”, (about); «above» • acid / *age* **air** _all_"),
            "able about above acid age air all"
        );
        assert_eq!(
            shown("- able\n* about\n□ above\n[x] acid\n[ ] age"),
            "- able about above acid age"
        );
        assert_eq!(shown("able_about_above"), "able about above");
    }

    #[test]
    fn marks_for_what_cannot_be_read_become_gaps() {
        for mark in
            ["?", "???", "_", "____", "…", "...", "***", "--", "[?]", "□", "xxx", "(unreadable)"]
        {
            assert_eq!(shown(&format!("able {mark} about")), "able ? about", "{mark}");
        }
    }

    #[test]
    fn letters_that_cannot_be_read_stay_inside_their_word() {
        assert_eq!(shown("ab?ndon ab_ndon able? absen_"), "ab?ndon ab?ndon able absen?");
    }

    #[test]
    fn a_word_cut_at_the_end_of_a_line_is_joined() {
        assert_eq!(shown("able aban-\ndon zoo-\nzoo"), "able abandon zoo zoo");
    }

    #[test]
    fn digits_written_for_letters_stay_inside_their_word() {
        assert_eq!(shown("1mage 0ther zer0"), "1mage 0ther zer0");
    }

    #[test]
    fn invisible_characters_leave_a_seam_or_nothing() {
        assert_eq!(shown("ab\u{AD}le\u{200B}about"), "able\u{200B}about");
        assert_eq!(shown("\u{FEFF}able\u{200E}"), "able");
    }
}
