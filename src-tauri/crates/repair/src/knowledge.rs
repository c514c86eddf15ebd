//! What the person knows about the phrase: which words are sure, which cannot be read, how a word begins, how the
//! words stood on the screen.
//!
//! Not here: what it changes in the search (`observed`, `kinds`). Contradictions are found in `observed`, which
//! sees the words.

use tanekura_phrase::{List, WordIndex};
use tanekura_secret::SecretText;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// Places of words, counted from 1 to 32.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub(crate) struct Places(u32);

impl Places {
    pub(crate) fn add(&mut self, position: u8) {
        self.0 |= bit(position);
    }

    pub(crate) fn has(self, position: u8) -> bool {
        self.0 & bit(position) != 0
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = u8> {
        (1..=32).filter(move |&position| self.has(position))
    }
}

fn bit(position: u8) -> u32 {
    u32::from(position).checked_sub(1).and_then(|shift| 1_u32.checked_shl(shift)).unwrap_or(0)
}

/// How the words stood where they were copied from.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Hash)]
pub enum Layout {
    /// A grid of so many columns, direction unknown.
    Columns(u8),
    /// MetaMask's browser extension and its mobile app since 2024: three columns, read across.
    MetaMask,
    /// MetaMask's extension in a narrow window: two columns, read across.
    MetaMaskNarrow,
    /// MetaMask's mobile app until about 2024: two columns, read down.
    MetaMaskOldMobile,
    /// A card for 24 words: 1 to 12 on the left, 13 to 24 on the right.
    TwoColumnCard,
    /// Columns from right to left, each read down, as Japanese is written on paper.
    Vertical,
}

impl Layout {
    /// The names used on the command line, with the layouts they mean.
    pub const NAMED: [(&'static str, Self); 5] = [
        ("metamask", Self::MetaMask),
        ("metamask-narrow", Self::MetaMaskNarrow),
        ("metamask-old-mobile", Self::MetaMaskOldMobile),
        ("two-column-card", Self::TwoColumnCard),
        ("vertical", Self::Vertical),
    ];

    /// A name, or a number of columns.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        if let Ok(columns) = name.parse::<u8>() {
            return (2..=12).contains(&columns).then_some(Self::Columns(columns));
        }
        Self::NAMED.into_iter().find(|&(known, _)| known == name).map(|(_, layout)| layout)
    }

    /// How many columns it has; `None` when any number is possible.
    pub(crate) fn columns(self) -> Option<u8> {
        match self {
            Self::Columns(columns) => Some(columns),
            Self::MetaMask => Some(3),
            Self::MetaMaskNarrow | Self::MetaMaskOldMobile | Self::TwoColumnCard => Some(2),
            Self::Vertical => None,
        }
    }
}

/// What the person knows. Starts empty; every statement narrows the search.
#[derive(Debug, Default)]
pub struct Knowledge {
    pub(crate) sure: Places,
    pub(crate) unreadable: Places,
    pub(crate) patterns: Vec<(u8, SecretText)>,
    pub(crate) missing: Places,
    pub(crate) order_lost: bool,
    pub(crate) layout: Option<Layout>,
    pub(crate) from_numbers: bool,
    pub(crate) not_as_written: bool,
}

impl Knowledge {
    /// Nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The word at `position`, counted from 1, is certainly right.
    #[must_use]
    pub fn sure_of(mut self, position: u8) -> Self {
        self.sure.add(position);
        self
    }

    /// The word at `position` cannot be read.
    #[must_use]
    pub fn cannot_read(mut self, position: u8) -> Self {
        self.unreadable.add(position);
        self
    }

    /// The word at `position` looks like `pattern`: letters, `?` for one letter, `*` for any number of letters, `|`
    /// between alternatives.
    #[must_use]
    pub fn looks_like(mut self, position: u8, pattern: SecretText) -> Self {
        self.patterns.push((position, pattern));
        self
    }

    /// A word is missing that would be number `position` of the whole phrase.
    #[must_use]
    pub fn missing_at(mut self, position: u8) -> Self {
        self.missing.add(position);
        self
    }

    /// The words are right and their order is lost.
    #[must_use]
    pub fn order_is_lost(mut self) -> Self {
        self.order_lost = true;
        self
    }

    /// How the words stood where they were copied from.
    #[must_use]
    pub fn copied_from(mut self, layout: Layout) -> Self {
        self.layout = Some(layout);
        self
    }

    /// The words were read from word numbers or from dots on a plate.
    #[must_use]
    pub fn read_from_numbers(mut self) -> Self {
        self.from_numbers = true;
        self
    }

    /// The words as they stand fit together but do not open what they should.
    #[must_use]
    pub fn not_as_written(mut self) -> Self {
        self.not_as_written = true;
        self
    }
}

/// The signs of a pattern: one letter, any number of letters, or. The second of each looks much the same and is a letter,
/// so that it survives the reading of typed text, for which the first is punctuation: whoever takes patterns from
/// typed text puts it there.
pub const SIGNS: [[char; 2]; 3] = [['?', '\u{1C3}'], ['*', '\u{1C1}'], ['|', '\u{1C0}']];

/// Whether `text` uses the signs of a pattern.
pub(crate) fn is_pattern(text: &str) -> bool {
    text.contains(|letter| SIGNS.as_flattened().contains(&letter))
}

/// The plain sign for either form.
fn plain_sign(letter: char) -> char {
    let sign = SIGNS.iter().find(|forms| forms.contains(&letter));
    sign.map_or(letter, |[plain, _]| *plain)
}

/// The words of `list` that `pattern` fits.
pub(crate) fn fitting(list: List, pattern: &str) -> Vec<u16> {
    let pattern: Zeroizing<String> = Zeroizing::new(pattern.chars().map(plain_sign).collect());
    let alternatives: Vec<Zeroizing<Vec<char>>> = pattern
        .split('|')
        .map(|part| Zeroizing::new(plain_letters(list, part.trim())))
        .filter(|part| !part.is_empty())
        .collect();
    WordIndex::all()
        .filter(|&word| {
            let letters = Zeroizing::new(plain_letters(list, list.word(word)));
            alternatives.iter().any(|part| fits(part, &letters))
        })
        .map(WordIndex::get)
        .collect()
}

/// Small letters without marks; Hangul and Chinese as whole characters.
fn plain_letters(list: List, text: &str) -> Vec<char> {
    let lower = |letter: char| letter.to_lowercase();
    match list {
        List::Korean | List::ChineseSimplified | List::ChineseTraditional => text.nfkc().collect(),
        _ => text
            .nfkd()
            .filter(|letter| !matches!(letter, '\u{300}'..='\u{36F}' | '\u{3099}' | '\u{309A}'))
            .flat_map(lower)
            .collect(),
    }
}

/// Glob matching without backtracking beyond the last `*`.
fn fits(pattern: &[char], letters: &[char]) -> bool {
    let (mut at, mut from) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while from < letters.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, from));
                at += 1;
            }
            Some(&sign) if sign == '?' || letters.get(from) == Some(&sign) => {
                at += 1;
                from += 1;
            }
            _ => match star {
                Some((star_at, star_from)) => {
                    star = Some((star_at, star_from + 1));
                    at = star_at + 1;
                    from = star_from + 1;
                }
                None => return false,
            },
        }
    }
    pattern.get(at..).unwrap_or_default().iter().all(|&sign| sign == '*')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(list: List, pattern: &str) -> Vec<&'static str> {
        let word = |index| list.word(WordIndex::new(index).unwrap());
        fitting(list, pattern).into_iter().map(word).collect()
    }

    #[test]
    fn patterns_fit_what_they_say() {
        assert_eq!(words(List::English, "qua*"), ["quality", "quantum", "quarter"]);
        assert_eq!(words(List::English, "z??"), ["zoo"]);
        assert_eq!(words(List::English, "quality|zoo"), ["quality", "zoo"]);
        assert_eq!(words(List::English, "q?a*y"), ["quality"]);
        assert!(words(List::English, "xyz*").is_empty());
        assert_eq!(words(List::English, "*").len(), 2048);
        assert!(words(List::English, "").is_empty());
    }

    #[test]
    fn patterns_do_not_ask_for_accents_or_dakuten() {
        assert!(words(List::French, "acad*").contains(&"académie"));
        assert!(words(List::Japanese, "かっこ*").iter().any(|word| word.contains('こ')));
    }

    #[test]
    fn a_pattern_of_many_stars_takes_no_time() {
        assert!(words(List::English, &"*a".repeat(200)).is_empty());
    }

    #[test]
    fn layouts_have_names_or_columns() {
        assert_eq!(Layout::from_name("3"), Some(Layout::Columns(3)));
        assert_eq!(Layout::from_name("metamask"), Some(Layout::MetaMask));
        assert_eq!(Layout::from_name("1"), None);
        assert_eq!(Layout::from_name("unknown"), None);
    }
}
