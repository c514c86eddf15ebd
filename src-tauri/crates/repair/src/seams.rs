//! Spaces that are missing between two words, or stand inside one.
//!
//! In: the texts at all places. Out: which text falls apart into two words of the list, and which neighbours make one
//! word together. Only where the number of words asks for it. Not here: how likely that is beside other mistakes
//! (`kinds`).

use tanekura_phrase::{List, WordIndex};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::channel;
use crate::words::{LIST, checksum_bits};

/// How telling it is that a word of the list can be cut into two others.
const BY_CHANCE: f32 = 1.0 / LIST as f32;

/// A text that falls apart into two words.
#[derive(Zeroize)]
pub(crate) struct Joined {
    pub(crate) place: usize,
    pub(crate) words: [u16; 2],
    pub(crate) likelihood: f32,
}

/// Two neighbours that make one word.
#[derive(Zeroize)]
pub(crate) struct Split {
    /// Of the first of the two.
    pub(crate) place: usize,
    pub(crate) word: u16,
    pub(crate) likelihood: f32,
}

/// Both. Wiped on drop.
#[derive(Default, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Seams {
    pub(crate) joined: Vec<Joined>,
    pub(crate) split: Vec<Split>,
}

impl Seams {
    /// `texts` are what stands at each place; `None` where nothing can be said, or the word is sure.
    pub(crate) fn of(list: List, texts: &[Option<Zeroizing<String>>]) -> Self {
        let mut seams = Self::default();
        if checksum_bits(texts.len() + 1).is_some() {
            for (place, text) in texts.iter().enumerate() {
                if let Some(text) = text {
                    seams.cut(list, place, text);
                }
            }
        }
        if texts.len().checked_sub(1).and_then(checksum_bits).is_some() {
            for (place, pair) in texts.windows(2).enumerate() {
                if let [Some(one), Some(other)] = pair {
                    let whole = Zeroizing::new(format!("{}{}", one.as_str(), other.as_str()));
                    let made = channel::near(list, &whole).into_iter();
                    seams.split.extend(made.map(|(word, likelihood)| Split {
                        place,
                        word,
                        likelihood,
                    }));
                }
            }
        }
        seams
    }

    /// All cuts of which at least one half is a word of the list.
    fn cut(&mut self, list: List, place: usize, text: &str) {
        let factor = if list.find(text).is_some() { BY_CHANCE } else { 1.0 };
        for (at, _) in text.char_indices().skip(1) {
            let Some((left, right)) = text.split_at_checked(at) else { continue };
            let (first, second) = (list.find(left), list.find(right));
            let halves: Vec<([u16; 2], f32)> = match (first, second) {
                (Some(first), Some(second)) => vec![([first.get(), second.get()], 1.0)],
                (Some(first), None) => misspelt(list, right, |second| [first.get(), second]),
                (None, Some(second)) => misspelt(list, left, |first| [first, second.get()]),
                (None, None) => continue,
            };
            self.joined.extend(halves.into_iter().map(|(words, likelihood)| Joined {
                place,
                words,
                likelihood: likelihood * factor,
            }));
        }
    }
}

/// The other half of a cut when it is one slip from a word. One or two letters are no word. Beside a whole word even
/// a misspelt one is seldom chance: the likelihood of the slip counts by its root.
fn misspelt(list: List, half: &str, words: impl Fn(u16) -> [u16; 2]) -> Vec<([u16; 2], f32)> {
    if half.chars().count() < 3 {
        return Vec::new();
    }
    let near = channel::near(list, half).into_iter();
    near.map(|(word, likelihood)| (words(word), likelihood.sqrt())).collect()
}

/// The text of a word.
pub(crate) fn text_of(list: List, word: u16) -> Option<Zeroizing<String>> {
    WordIndex::new(word).map(|index| Zeroizing::new(list.word(index).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seams(texts: &[&str]) -> Seams {
        let texts: Vec<_> =
            texts.iter().map(|text| Some(Zeroizing::new((*text).to_owned()))).collect();
        Seams::of(List::English, &texts)
    }

    fn number(word: &str) -> u16 {
        List::English.find(word).unwrap().get()
    }

    #[test]
    fn a_text_falls_apart_only_where_a_word_is_too_few() {
        let mut texts = vec!["able"; 10];
        texts.push("zerozoo");
        let found = seams(&texts);
        let joined = &found.joined[0];
        assert_eq!((joined.place, joined.words), (10, [number("zero"), number("zoo")]));
        assert!(found.split.is_empty());
        texts.push("able");
        assert!(seams(&texts).joined.is_empty());
    }

    #[test]
    fn a_misspelt_half_is_recognised_and_weighs_less() {
        let mut texts = vec!["able"; 10];
        texts.push("actzeba");
        let found = seams(&texts);
        let zebra = found.joined.iter().find(|it| it.words == [number("act"), number("zebra")]);
        assert!(zebra.is_some_and(|it| it.likelihood < 0.3));
    }

    #[test]
    fn neighbours_make_a_word_only_where_there_is_one_too_many() {
        let mut texts = vec!["able"; 11];
        texts.extend(["aban", "don"]);
        let found = seams(&texts);
        assert_eq!((found.split[0].place, found.split[0].word), (11, number("abandon")));
        assert!(found.joined.is_empty());
    }
}
