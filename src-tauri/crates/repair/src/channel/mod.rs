//! From a text that was read to the words it may have been meant to be.
//!
//! In: a list and one typed word. Out: every word of the list with the likelihood that it was written so, best
//! first, adding up to one. Not here: several words at once (`scene`, `kinds`).
//!
//! A text comes from a word by slips of letters (`edit`), by another form or spelling of the word (`english`), by
//! shortening it, or by something that cannot be followed; the last gets the same small share for every word.

mod edit;
mod english;
mod letters;
mod slips;

use tanekura_phrase::{List, WordIndex};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::kind::Kind;
use crate::words::LIST;
use letters::{Letters, Script};

/// Words that share fewer letters than this are not compared: three slips change six letters at most.
const MOST_APART: u32 = 6;
/// One slip changes two letters, or three in a group.
const MOST_APART_SIMILAR: u32 = 3;
/// Words that sound alike may look less alike: right and write.
const MOST_APART_SOUNDING: u32 = 4;
/// Likelihoods below this are no explanation.
const LEAST: f32 = 1e-8;
/// Of all off-list texts, the share that no slip explains. In the measure of [`edit`].
const UNEXPLAINED: f32 = 2e-8;
/// A word shortened to its first four letters, which are unique in every list.
const FIRST_FOUR: f32 = 0.05;
/// A word shortened to its first three, two letters or one.
const FIRST_FEW: [f32; 3] = [0.0005, 0.002, 0.02];

/// Words for one place with their weights, best first. The weights add up to one, or less after a cut.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct Choices {
    words: Vec<u16>,
    weights: Vec<f32>,
    /// How each came about: a number of [`Kind::ALL`].
    kinds: Vec<u8>,
}

/// One word for one place.
#[derive(Clone, Copy)]
pub(crate) struct Choice {
    pub(crate) word: u16,
    pub(crate) weight: f32,
    pub(crate) kind: Kind,
}

impl Choices {
    /// Sorts `choices` and brings their weights to a sum of one.
    pub(crate) fn of(choices: &mut Vec<Choice>) -> Self {
        // Equal weights stay in the order of the list, so that numbering never depends on chance.
        choices.sort_by(|one, other| {
            other.weight.total_cmp(&one.weight).then(one.word.cmp(&other.word))
        });
        let sum: f32 = choices.iter().map(|choice| choice.weight).sum();
        let part = if sum > 0.0 { 1.0 / sum } else { 0.0 };
        let kind = |choice: &Choice| {
            Kind::ALL.iter().position(|&kind| kind == choice.kind).unwrap_or(0) as u8
        };
        let made = Self {
            words: choices.iter().map(|choice| choice.word).collect(),
            weights: choices.iter().map(|choice| choice.weight * part).collect(),
            kinds: choices.iter().map(kind).collect(),
        };
        for choice in choices {
            choice.word.zeroize();
        }
        made
    }

    /// `words`, all equally likely.
    pub(crate) fn equal(words: impl Iterator<Item = u16>, kind: Kind) -> Self {
        let mut choices: Vec<Choice> =
            words.map(|word| Choice { word, weight: 1.0, kind }).collect();
        Self::of(&mut choices)
    }

    pub(crate) fn len(&self) -> usize {
        self.words.len()
    }

    pub(crate) fn at(&self, number: usize) -> Option<Choice> {
        let kind = usize::from(*self.kinds.get(number)?);
        Some(Choice {
            word: *self.words.get(number)?,
            weight: *self.weights.get(number)?,
            kind: *Kind::ALL.get(kind)?,
        })
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Choice> + '_ {
        (0..self.len()).filter_map(|number| self.at(number))
    }

    /// The best `count`, with the weights they have.
    pub(crate) fn best(&self, count: usize) -> Self {
        let count = count.min(self.len());
        Self {
            words: self.words.iter().take(count).copied().collect(),
            weights: self.weights.iter().take(count).copied().collect(),
            kinds: self.kinds.iter().take(count).copied().collect(),
        }
    }

    /// All but the best `count`, with the weights they have.
    pub(crate) fn rest(&self, count: usize) -> Self {
        Self {
            words: self.words.iter().skip(count).copied().collect(),
            weights: self.weights.iter().skip(count).copied().collect(),
            kinds: self.kinds.iter().skip(count).copied().collect(),
        }
    }

    /// How many of the best have to be taken for `share` of the weight, at most `most`.
    pub(crate) fn enough(&self, share: f32, most: usize) -> usize {
        let mut sum = 0.0;
        for (number, weight) in self.weights.iter().enumerate().take(most) {
            sum += weight;
            if sum >= share {
                return number + 1;
            }
        }
        most.min(self.len())
    }
}

/// The words of `list` that `typed`, which is none of them, may have been meant to be: all of them, with weights.
pub(crate) fn meant(list: List, typed: &str) -> Choices {
    let script = Script::of(list);
    let text: Zeroizing<String> = Zeroizing::new(typed.to_lowercase());
    let seen = Letters::of(&text);
    let listed = list == List::English && english::is_listed(&text);
    let mut choices: Vec<Choice> = Vec::with_capacity(usize::from(LIST));
    for (word, letters) in (0..LIST).zip(letters::of_list(list)) {
        let mut choice = Choice { word, weight: UNEXPLAINED, kind: Kind::WrongWord };
        let Some(seen) = &seen else {
            choices.push(choice);
            continue;
        };
        if script != Script::Han && letters.apart(seen) <= MOST_APART {
            let slip = edit::slip(script, letters, seen);
            if slip.likelihood > LEAST {
                choice.weight += slip.likelihood;
                choice.kind = if slip.only_shapes { Kind::LookAlike } else { Kind::OffList };
            }
        }
        let begins = letters.as_slice().starts_with(seen.as_slice());
        if begins && script == Script::Latin && seen.as_slice().len() < letters.as_slice().len() {
            let likelihood = match seen.as_slice().len() {
                0 => 0.0,
                length @ 1..=3 => FIRST_FEW.get(length - 1).copied().unwrap_or(0.0),
                _ => FIRST_FOUR,
            };
            if likelihood > choice.weight {
                choice.kind = Kind::Abbreviation;
            }
            choice.weight += likelihood;
        }
        if list == List::English {
            let meant = WordIndex::new(word).map_or("", |index| list.word(index));
            let form = if listed { english::likelihood(meant, &text) } else { form(meant, &text) };
            if form > choice.weight {
                choice.kind = Kind::OffList;
            }
            choice.weight += form;
        }
        choices.push(choice);
    }
    other_language(list, &text, &mut choices);
    Choices::of(&mut choices)
}

/// A word that may have been meant where another word of the list stands.
#[derive(Zeroize)]
pub(crate) struct Alike {
    pub(crate) word: u16,
    /// The chance that this word, when it is mistaken for one of the words like it, becomes the one that was read.
    pub(crate) slip: f32,
    /// How many words it is easily mistaken for.
    pub(crate) ways: f32,
}

/// The other words of `list` that `seen`, itself a word of it, may have been written for by a slip.
pub(crate) fn similar(list: List, seen: u16) -> Zeroizing<Vec<Alike>> {
    let mut alike: Vec<Alike> = slips_between(list, seen, true)
        .iter()
        .filter_map(|&(word, _)| {
            let from_here = slips_between(list, word, false);
            let (_, likelihood) = *from_here.iter().find(|&&(other, _)| other == seen)?;
            let ways: f32 = from_here.iter().map(|&(_, likelihood)| alike_at_all(likelihood)).sum();
            let all_traced: f32 = from_here.iter().map(|&(_, likelihood)| traced(likelihood)).sum();
            // A word with hardly any neighbour is mistaken hardly ever: no sum is let fall below one slip's.
            let slip = 0.5 * alike_at_all(likelihood) / ways.max(1.0)
                + 0.5 * traced(likelihood) / all_traced.max(ONE_SLIP.sqrt());
            Some(Alike { word, slip, ways })
        })
        .collect();
    alike.sort_by(|one, other| other.slip.total_cmp(&one.slip).then(one.word.cmp(&other.word)));
    Zeroizing::new(alike)
}

/// The words that `text` is, or may have been meant to be by one slip, with the likelihood of that: 1 for the word itself.
pub(crate) fn near(list: List, text: &str) -> Vec<(u16, f32)> {
    if let Some(word) = list.find(text) {
        return vec![(word.get(), 1.0)];
    }
    let script = Script::of(list);
    let (Some(seen), false) = (Letters::of(text), script == Script::Han) else { return Vec::new() };
    let all = (0..LIST).zip(letters::of_list(list));
    let likely = |(word, letters): (u16, &Letters)| {
        if letters.apart(&seen) > MOST_APART_SIMILAR || letters.length_difference(&seen) > 2 {
            return None;
        }
        let likelihood = edit::slip(script, letters, &seen).likelihood;
        (likelihood >= ONE_SLIP).then_some((word, likelihood))
    };
    all.filter_map(likely).collect()
}

/// How many words `word` is easily mistaken for.
pub(crate) fn ways(list: List, word: u16) -> f32 {
    slips_between(list, word, false).iter().map(|&(_, likelihood)| alike_at_all(likelihood)).sum()
}

/// One view of slips that spell a word: whoever takes one word for another does so by the look of the whole, and any
/// one slip is as good as another.
fn alike_at_all(likelihood: f32) -> f32 {
    if likelihood < ONE_SLIP { TWO_SLIPS } else { 1.0 }
}

/// The other view: the hand slips, letter by letter, and the word helps: flatter than slips of letters.
fn traced(likelihood: f32) -> f32 {
    likelihood.sqrt() * alike_at_all(likelihood)
}

/// The words that `word` may have been meant for by a slip (`back`), or that it may become by one; with the
/// likelihood of the slip.
fn slips_between(list: List, word: u16, back: bool) -> Vec<(u16, f32)> {
    let script = Script::of(list);
    let all = letters::of_list(list);
    let (Some(this), false) = (all.get(usize::from(word)), script == Script::Han) else {
        return Vec::new();
    };
    let name = |word| WordIndex::new(word).map_or("", |index| list.word(index));
    let mut found = Vec::new();
    for (other, letters) in (0..LIST).zip(all) {
        let apart = letters.apart(this);
        if other == word || apart > MOST_APART_SOUNDING || letters.length_difference(this) > 2 {
            continue;
        }
        let (from, to) = if back { (letters, this) } else { (this, letters) };
        let mut likelihood = match apart {
            0..=MOST_APART_SIMILAR => edit::slip(script, from, to).likelihood,
            _ => 0.0,
        };
        if list == List::English && english::may_be_related(name(other), name(word)) {
            let (from, to) = if back { (other, word) } else { (word, other) };
            likelihood += english::likelihood(name(from), name(to));
        }
        if likelihood >= SLIP {
            found.push((other, likelihood));
        }
    }
    found
}

/// Less than this is no similar word.
const SLIP: f32 = 0.000_03;
/// Any one slip has at least this likelihood; two have less.
const ONE_SLIP: f32 = 0.000_4;
/// How much rarer two slips are that make a word, beside what their likelihood says.
const TWO_SLIPS: f32 = 0.03;

fn form(meant: &str, text: &str) -> f32 {
    let shared = meant.bytes().zip(text.bytes()).take_while(|(one, other)| one == other).count();
    if shared >= 2 && (english::other_form(meant, text) || english::other_form(text, meant)) {
        0.03
    } else {
        0.0
    }
}

/// A word of another list stands for the word of the same number: so in the two Chinese lists, which write the same
/// words, and rarely in others, when somebody worked with word numbers and the wrong list.
fn other_language(list: List, text: &str, choices: &mut [Choice]) {
    for other in List::ALL.into_iter().filter(|&other| other != list) {
        let chinese = Script::of(list) == Script::Han && Script::of(other) == Script::Han;
        let likelihood = if chinese { 0.5 } else { 0.000_02 };
        if let Some(found) = other.find(text)
            && let Some(choice) = choices.get_mut(usize::from(found.get()))
        {
            if likelihood > choice.weight {
                choice.kind = Kind::OtherLanguage;
            }
            choice.weight += likelihood;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(list: List, typed: &str) -> (&'static str, Kind, f32) {
        let choices = meant(list, typed);
        let first = choices.at(0).unwrap();
        (list.word(WordIndex::new(first.word).unwrap()), first.kind, first.weight)
    }

    #[test]
    fn misspelt_words_lead_to_the_word_that_was_meant() {
        for (typed, meant, kind) in [
            ("guality", "quality", Kind::LookAlike),
            ("shoudl", "should", Kind::OffList),
            ("bleu", "blue", Kind::OffList),
            ("modem", "modern", Kind::LookAlike),
            ("colour", "color", Kind::OffList),
            ("apples", "apple", Kind::OffList),
            ("weight", "wait", Kind::OffList),
            ("aban", "abandon", Kind::Abbreviation),
            ("zehra", "zebra", Kind::LookAlike),
            ("stopping", "stop", Kind::OffList),
        ] {
            if List::English.find(meant).is_none() {
                continue;
            }
            let (word, reason, weight) = best(List::English, typed);
            assert_eq!((word, reason), (meant, kind), "{typed}");
            assert!(weight > 0.5, "{typed} {weight}");
        }
    }

    #[test]
    fn every_word_has_some_weight_and_the_sum_is_one() {
        for list in List::ALL {
            let choices = meant(list, "zzqqxx");
            assert_eq!(choices.len(), 2048);
            let sum: f32 = choices.iter().map(|choice| choice.weight).sum();
            assert!((sum - 1.0).abs() < 1e-3, "{sum}");
            assert!(choices.iter().all(|choice| choice.weight > 0.0));
        }
    }

    #[test]
    fn lost_accents_dakuten_and_jamo_lead_back() {
        assert_eq!(best(List::Japanese, "かつこう").0.chars().count(), "がっこう".chars().count());
        assert_eq!(best(List::ChineseTraditional, "这").1, Kind::OtherLanguage);
        assert_eq!(best(List::French, "academie").0, "académie");
    }

    #[test]
    fn similar_words_hold_the_known_dangerous_pairs() {
        for (one, other) in [
            ("clay", "day"),
            ("act", "cat"),
            ("fine", "fire"),
            ("three", "there"),
            ("right", "write"),
        ] {
            let find = |word| List::English.find(word).unwrap().get();
            let similar = similar(List::English, find(one));
            assert!(similar.iter().any(|alike| alike.word == find(other)), "{one} {other}");
        }
    }

    #[test]
    fn a_word_is_similar_to_few_others() {
        let all: usize = (0..2048).map(|word| slips_between(List::English, word, true).len()).sum();
        assert!((1_600..6_000).contains(&all), "{all}");
    }
}
