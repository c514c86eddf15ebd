//! Finding a guide by what somebody types: a symptom, an error text, a code; in either language, however it is spelled.
//!
//! In: the text. Out: guides, the best first. Case, full width, kana or kanji, punctuation and small slips make no
//! difference: both sides are folded to the same spelling and compared by pairs of letters, rare pairs counting most.
//! Not here: the phrasings themselves (`guide-…-find` in `messages/*/guides.ftl`).

mod fold;

use std::collections::{BTreeMap, BTreeSet};

use crate::situation::{GUIDES, Guide};
use crate::{Language, Messages};

/// Longer text is cut: a page that was pasted says no more than its beginning.
const LONGEST: usize = 2000;
/// A guide below this share of the best one is not worth showing.
const WORTH_SHOWING: f64 = 0.35;
/// Below this, nothing was recognised.
const RECOGNISED: f64 = 0.12;

/// A guide that was found.
#[derive(Clone, Copy, Debug)]
pub struct Hit {
    /// The guide.
    pub guide: &'static Guide,
    /// How well it fits, above 0; only good for comparing.
    pub score: f64,
}

/// The phrasings of all guides, ready for questions.
pub struct Finder {
    phrasings: Vec<(usize, Features)>,
    whole: Vec<Features>,
    weights: BTreeMap<String, f64>,
}

type Features = BTreeSet<String>;

impl Default for Finder {
    fn default() -> Self {
        Self::new()
    }
}

impl Finder {
    /// Reads the phrasings of both languages: people mix them.
    #[must_use]
    pub fn new() -> Self {
        let mut phrasings = Vec::new();
        let mut whole = vec![Features::new(); GUIDES.len()];
        for language in Language::ALL {
            let messages = Messages::new(language);
            for (number, guide) in GUIDES.iter().enumerate() {
                let texts =
                    messages.text(&guide.find_id()) + "|" + &messages.text(&guide.title_id());
                for phrasing in texts.split('|') {
                    let features = features(phrasing);
                    if let Some(whole) = whole.get_mut(number) {
                        whole.extend(features.iter().cloned());
                    }
                    phrasings.push((number, features));
                }
            }
        }
        let weights = weights(&whole);
        Self { phrasings, whole, weights }
    }

    /// The guides that fit `text`, the best first; none when nothing in it is recognised.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Hit> {
        let asked = features(&text.chars().take(LONGEST).collect::<String>());
        let total = self.weight(&asked);
        let mut best = vec![0.0_f64; GUIDES.len()];
        for (number, phrasing) in &self.phrasings {
            let shared = self.shared(&asked, phrasing);
            let score = shared / (total * self.weight(phrasing)).sqrt().max(f64::MIN_POSITIVE);
            if let Some(best) = best.get_mut(*number) {
                *best = best.max(score);
            }
        }
        let mut hits: Vec<Hit> = GUIDES
            .iter()
            .zip(best)
            .zip(&self.whole)
            .map(|((guide, best), whole)| {
                let share = self.shared(&asked, whole) / total.max(f64::MIN_POSITIVE);
                Hit { guide, score: best + 0.5 * share }
            })
            .collect();
        hits.sort_by(|a, b| b.score.total_cmp(&a.score));
        let top = hits.first().map_or(0.0, |hit| hit.score);
        hits.retain(|hit| top > RECOGNISED && hit.score >= top * WORTH_SHOWING);
        hits
    }

    fn weight(&self, features: &Features) -> f64 {
        features.iter().map(|feature| self.of(feature)).sum()
    }

    fn shared(&self, asked: &Features, known: &Features) -> f64 {
        asked.intersection(known).map(|feature| self.of(feature)).sum()
    }

    /// How much one feature says. What no guide knows counts like the rarest that one does.
    fn of(&self, feature: &str) -> f64 {
        let rarest = (GUIDES.len() as f64).ln() + 0.1;
        let weight = self.weights.get(feature).copied().unwrap_or(rarest);
        // A code stands for itself; a whole word says more than its letters.
        match feature.chars().next() {
            Some('#') => weight * 8.0,
            Some('=') => weight * 2.0,
            _ => weight,
        }
    }
}

/// How rare each feature is among the guides.
fn weights(whole: &[Features]) -> BTreeMap<String, f64> {
    let mut guides: BTreeMap<String, u32> = BTreeMap::new();
    for feature in whole.iter().flatten() {
        *guides.entry(feature.clone()).or_default() += 1;
    }
    let count = whole.len() as f64;
    guides
        .into_iter()
        .map(|(feature, in_so_many)| {
            let weight = (count / f64::from(in_so_many)).ln() + 0.1;
            (feature, weight)
        })
        .collect()
}

/// Pairs of letters, whole words (`=`) and codes (`#`).
fn features(text: &str) -> Features {
    let mut features: Features =
        fold::codes(text).into_iter().map(|code| format!("#{code}")).collect();
    for word in fold::words(text) {
        let letters: Vec<char> = word.chars().collect();
        let latin = letters.iter().all(char::is_ascii);
        if latin {
            features.insert(format!("={word}"));
        }
        features.extend(letters.windows(2).map(|pair| pair.iter().collect::<String>()));
        if let ([only], false) = (letters.as_slice(), latin) {
            features.insert(only.to_string());
        }
    }
    features
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_width_case_and_script_make_no_difference() {
        let finder = Finder::new();
        let first = |text: &str| finder.find(text).first().map(|hit| hit.guide.name);
        for text in ["接続拒否", "せつぞくきょひ", "セツゾク拒否", "ｾﾂｿﾞｸ拒否"]
        {
            assert_eq!(first(text), Some("connection-refused"), "{text}");
        }
        for text in [
            "SESSION EXPIRED",
            "ｓｅｓｓｉｏｎ　ｅｘｐｉｒｅｄ",
            "sesion expierd",
            "Session-expired!",
        ] {
            assert_eq!(first(text), Some("session-expired"), "{text}");
        }
    }

    #[test]
    fn nothing_is_found_in_nothing() {
        let finder = Finder::new();
        for text in ["", "   ", "qqqq zzzz xxxx", "!!!"] {
            assert!(finder.find(text).is_empty(), "{text}");
        }
    }
}
