//! Which words may have been meant, and which words begin so.
//!
//! In: a list and what was typed. Out: words of that list, the likeliest first, each with the reason.
//! Not here: choosing one (the person does), trying them against an address (crate `repair`).

mod distance;
mod english;

use zeroize::Zeroizing;

use crate::finding::{Suggestion, SuggestionReason};
use crate::fold::{self, Script};
use crate::lists::{List, WordIndex};
use crate::lookup;

/// Most suggestions for one word.
const MOST: usize = 6;
/// What the possibility weighs that the word is none of the suggested ones.
const NONE_OF_THEM: f32 = 0.03;
/// Longest text that is compared: longer ones are no single word.
const LONGEST: usize = 24;

/// Words of `list` that `typed` may have been meant to be, best first, at most six.
#[must_use]
pub fn suggest(list: List, typed: &str) -> Vec<Suggestion> {
    let key = fold::key(typed);
    let letters = key.chars().count();
    if letters == 0 || letters > LONGEST * 3 {
        return Vec::new();
    }
    let mut found = Candidates::default();
    match lookup::script_of(list) {
        Script::Han => distance::look_alike_characters(&key, &mut |word, score| {
            if let Some(index) = list.find(word) {
                found.add(index, SuggestionReason::LookAlike, score);
            }
        }),
        Script::Latin => {
            let bare = fold::skeleton(&key);
            if list == List::English {
                english_candidates(&bare, &mut found);
            }
            by_beginning(list, &bare, &mut found);
            by_distance(list, &bare, &mut found);
        }
        Script::Kana | Script::Hangul => {
            let bare = fold::skeleton(&key);
            by_beginning(list, &bare, &mut found);
            by_distance(list, &key, &mut found);
        }
    }
    found.ranked(list)
}

/// Words of `list` that begin with `prefix`, whatever its case, accents or dakuten, in the list's order.
#[must_use]
pub fn complete(list: List, prefix: &str) -> Vec<WordIndex> {
    let key = fold::key(prefix.trim());
    if key.is_empty() {
        return Vec::new();
    }
    if lookup::script_of(list) == Script::Han {
        return list.find_nfkd(&key).into_iter().collect();
    }
    let bare = fold::skeleton(&key);
    if bare.is_empty() { Vec::new() } else { lookup::beginning_with(list, &bare) }
}

#[derive(Default)]
struct Candidates {
    /// Each word once, with its best reason.
    found: Zeroizing<Vec<(WordIndex, u8, f32)>>,
}

impl Candidates {
    fn add(&mut self, index: WordIndex, reason: SuggestionReason, score: f32) {
        let reason = reason as u8;
        match self.found.iter_mut().find(|(known, _, _)| *known == index) {
            Some(entry) if entry.2 < score => (entry.1, entry.2) = (reason, score),
            Some(_) => {}
            None => self.found.push((index, reason, score)),
        }
    }

    fn ranked(mut self, list: List) -> Vec<Suggestion> {
        self.found.sort_by(|a, b| b.2.total_cmp(&a.2).then(a.0.cmp(&b.0)));
        let total: f32 = self.found.iter().map(|(_, _, score)| score).sum::<f32>() + NONE_OF_THEM;
        let suggestion = |&(index, reason, score): &(WordIndex, u8, f32)| {
            let reason = SuggestionReason::ALL.get(usize::from(reason)).copied()?;
            Some(Suggestion { list, index, reason, weight: score / total })
        };
        self.found.iter().take(MOST).filter_map(suggestion).collect()
    }
}

fn english_candidates(bare: &str, found: &mut Candidates) {
    let mut add = |word: &str, reason, score| {
        if let Some(index) = List::English.find_nfkd(word) {
            found.add(index, reason, score);
        }
    };
    english::british(bare, &mut |word| add(word, SuggestionReason::BritishSpelling, 0.98));
    english::homophones(bare, &mut |word| add(word, SuggestionReason::Homophone, 0.96));
    english::inflections(bare, &mut |word| add(word, SuggestionReason::Inflection, 0.97));
}

fn by_beginning(list: List, bare: &str, found: &mut Candidates) {
    if bare.chars().count() < 2 || bare.contains(fold::WILDCARD) {
        return;
    }
    let words = lookup::beginning_with(list, bare);
    let mut matching = words.len();
    // Words whose bare form is the same differ only in marks.
    for index in words.iter().copied() {
        if *fold::skeleton(list.word_nfkd(index)) == *bare {
            let kana = list == List::Japanese;
            let reason = if kana { SuggestionReason::Dakuten } else { SuggestionReason::Accent };
            found.add(index, reason, 0.9);
            matching = matching.saturating_sub(1);
        }
    }
    if matching > 0 && matching <= 8 {
        for index in words {
            found.add(index, SuggestionReason::Abbreviation, 0.5 / matching as f32);
        }
    }
}

fn by_distance(list: List, typed: &str, found: &mut Candidates) {
    let typed: Zeroizing<Vec<char>> = Zeroizing::new(typed.chars().collect());
    let comparison = distance::Comparison::new(&typed, lookup::script_of(list));
    let latin = lookup::script_of(list) == Script::Latin;
    let mut word: Vec<char> = Vec::with_capacity(LONGEST);
    let mut compare = |text: &str, index: WordIndex| {
        word.clear();
        word.extend(text.chars());
        if let Some((cost, reason)) = comparison.cost(&word) {
            let mut score = (-1.8 * cost).exp();
            let same_start = typed.iter().zip(&word).take_while(|(a, b)| a == b).count();
            if latin && same_start >= 4 {
                // Four letters name one word of the list.
                score *= 4.0;
            }
            found.add(index, reason, score.min(0.95));
        }
    };
    if latin {
        for (text, index) in lookup::entries(list) {
            if let Some(index) = WordIndex::new(*index) {
                compare(text, index);
            }
        }
    } else {
        for index in WordIndex::all() {
            compare(list.word_nfkd(index), index);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(list: List, typed: &str) -> Option<(&'static str, SuggestionReason)> {
        suggest(list, typed).first().map(|best| (list.word(best.index), best.reason))
    }

    #[test]
    fn slips_of_every_kind_lead_to_the_word() {
        use SuggestionReason as R;
        let cases = [
            ("shouldr", "shoulder", None),
            ("bleu", "blue", None),
            ("abondon", "abandon", Some(R::LookAlike)),
            ("wornan", "woman", Some(R::LookAlike)),
            ("dimb", "climb", Some(R::LookAlike)),
            ("vvindow", "window", Some(R::LookAlike)),
            ("zer0", "zero", Some(R::LookAlike)),
            ("1mage", "image", Some(R::LookAlike)),
            ("colour", "color", Some(R::BritishSpelling)),
            ("cheque", "check", Some(R::BritishSpelling)),
            ("defence", "defense", Some(R::BritishSpelling)),
            ("weight", "wait", Some(R::Homophone)),
            ("knight", "night", Some(R::Homophone)),
            ("bananas", "banana", Some(R::Inflection)),
            ("walking", "walk", Some(R::Inflection)),
            ("stories", "story", Some(R::Inflection)),
            ("carried", "carry", Some(R::Inflection)),
            ("children", "child", Some(R::Inflection)),
            ("amuse", "amused", Some(R::Inflection)),
            ("zeb", "zebra", Some(R::Abbreviation)),
            ("ab?ndon", "abandon", None),
            ("exibit", "exhibit", Some(R::Spelling)),
            ("usefull", "useful", None),
            ("sucess", "success", Some(R::Spelling)),
            ("acouatic", "acoustic", None),
        ];
        for (typed, word, reason) in cases {
            let found = first(List::English, typed);
            assert_eq!(found.map(|found| found.0), Some(word), "{typed}: {found:?}");
            if let Some(reason) = reason {
                assert_eq!(found.map(|found| found.1), Some(reason), "{typed}");
            }
        }
    }

    #[test]
    fn a_key_beside_the_right_one_is_recognised() {
        let best = suggest(List::English, "abandom");
        assert_eq!(List::English.word(best[0].index), "abandon");
        assert_eq!(
            first(List::English, "qbandon"),
            Some(("abandon", SuggestionReason::KeyboardNeighbour))
        );
    }

    #[test]
    fn other_lists_have_suggestions_too() {
        assert_eq!(first(List::Japanese, "あおそら").map(|found| found.0), Some("あおぞら"));
        assert_eq!(
            first(List::Japanese, "きゃぐ").map(|found| found.1),
            Some(SuggestionReason::Dakuten)
        );
        assert_eq!(first(List::Japanese, "あねぞら").map(|found| found.0), Some("あおぞら"));
        assert_eq!(first(List::French, "academi").map(|found| found.0), Some("académie"));
        assert_eq!(first(List::Spanish, "abacp").map(|found| found.0), Some("ábaco"));
        assert_eq!(first(List::Korean, "가겍").map(|found| found.0), Some("가격"));
        let own = List::ChineseSimplified.find("己").is_some()
            || List::ChineseSimplified.find("已").is_some();
        assert_eq!(own, !suggest(List::ChineseSimplified, "巳").is_empty());
    }

    #[test]
    fn suggestions_are_at_most_six_ranked_and_weigh_at_most_one_together() {
        for typed in ["car", "ban", "xx", "sta", "wo", "aaaaaaaaaaaa", "?", "ab??", "zzzz"] {
            let found = suggest(List::English, typed);
            assert!(found.len() <= 6);
            assert!(found.is_sorted_by(|a, b| a.weight >= b.weight), "{typed}");
            assert!(found.iter().map(|one| one.weight).sum::<f32>() <= 1.0);
        }
        assert!(suggest(List::English, "").is_empty());
        assert!(suggest(List::English, &"a".repeat(100_000)).is_empty());
    }

    #[test]
    fn completion_ignores_case_accents_and_dakuten() {
        let words = |list: List, prefix: &str| -> Vec<&str> {
            complete(list, prefix).into_iter().map(|index| list.word(index)).collect()
        };
        assert_eq!(words(List::English, "ZOO"), ["zoo"]);
        assert_eq!(words(List::English, "aba"), ["abandon"]);
        assert_eq!(words(List::French, "ACADE"), ["académie"]);
        assert!(words(List::Japanese, "あおそ").contains(&"あおぞら"));
        assert!(words(List::Japanese, "アオゾ").contains(&"あおぞら"));
        assert!(complete(List::English, "").is_empty());
        assert!(complete(List::English, "q?").is_empty());
    }

    #[test]
    fn most_look_alike_slips_of_the_english_list_lead_back() {
        let pairs = [
            ("a", "o"),
            ("u", "v"),
            ("n", "h"),
            ("i", "l"),
            ("e", "c"),
            ("m", "rn"),
            ("d", "cl"),
            ("w", "vv"),
        ];
        let (mut tried, mut right) = (0, 0);
        for index in WordIndex::all().step_by(7) {
            let word = List::English.word(index);
            for (from, to) in pairs {
                if !word.contains(from) {
                    continue;
                }
                let slip = word.replacen(from, to, 1);
                if List::English.find(&slip).is_some() {
                    continue;
                }
                tried += 1;
                let best = suggest(List::English, &slip);
                let hit = best.first().is_some_and(|best| best.index == index);
                right += usize::from(hit);
            }
        }
        assert!(tried > 400);
        assert!(right * 100 >= tried * 95, "{right} of {tried}");
    }
}
