//! Says what a reading is: a consistent phrase, an inconsistent one, or something else.
//!
//! In: a [`Reading`]. Out: a [`Judgement`] with closed codes, positions and counts.
//! Not here: the sentences (crate `guide`), finding the right phrase (crate `repair`), addresses (`wallet`).
//!
//! Two choices worth knowing. A consistent BIP-39 phrase is never called something else, although one Electrum
//! seed in sixteen is also a consistent BIP-39 phrase: most people have BIP-39. And `ask_origin` stands on every
//! consistent phrase that is not a published one, because no look at the words can tell where they came from;
//! interfaces fold it away behind a quiet line.

use zeroize::Zeroizing;

use crate::counts;
use crate::finding::{Finding, FindingCode};
use crate::judgement::{Checksum, Judgement, Options, Scheme, Verdict};
use crate::known;
use crate::lists::{List, WordIndex};
use crate::lookup::How;
use crate::patterns;
use crate::phrase::{Phrase, WORD_COUNTS};
use crate::reading::{Reading, Slot, SlotKind};
use crate::schemes::{self, Recognised};
use crate::suggest;

/// More words than this are no phrase, and no share either.
const MOST_WORDS: usize = 66;
/// A single word that another list knows is a slip rather than another language when a word this close exists.
const SLIP: f32 = 0.5;

/// Judges a reading.
#[must_use]
pub fn judge(reading: &Reading, options: &Options) -> Judgement {
    let list = options.list.or_else(|| reading.likely_list());
    let count = reading.word_count();
    let mut judgement = Judgement {
        verdict: Verdict::Inconsistent,
        scheme: Scheme::Bip39,
        list,
        lists: list.into_iter().collect(),
        word_count: count,
        checksum: Checksum::Unknown,
        chance_wrong_passes: counts::chance_wrong_passes(count),
        findings: Vec::new(),
        phrases: Vec::new(),
    };
    if let Some(scheme) = reading.foreign {
        be_other_scheme(&mut judgement, Recognised::of_shape(scheme));
    } else if reading.too_long || count > MOST_WORDS {
        judge_long(reading, &mut judgement);
    } else if reading.slots.iter().all(|slot| slot.kind == SlotKind::Empty) {
        judgement.findings.push(Finding::new(FindingCode::Empty));
    } else {
        judge_words(reading, options, &mut judgement);
    }
    judgement.findings.sort_by_key(|finding| (finding.severity(), finding.position));
    judgement
}

fn judge_long(reading: &Reading, judgement: &mut Judgement) {
    let known = known_in(reading, judgement.list);
    match schemes::of_own_list(reading, known) {
        Some(other) => be_other_scheme(judgement, other),
        None => judgement.findings.push(Finding::new(FindingCode::TooLong)),
    }
}

fn judge_words(reading: &Reading, options: &Options, judgement: &mut Judgement) {
    let count = reading.word_count();
    let counted = counts::check(reading, &mut judgement.findings);
    let Some(list) = judgement.list else {
        // Not one word is known: say so for each, and what else it could be.
        if let Some(other) = schemes::of_own_list(reading, 0) {
            return be_other_scheme(judgement, other);
        }
        mark_unknown(reading, None, &mut judgement.findings);
        return;
    };
    let lists = fitting_lists(reading, options, list);
    let readings = readings(reading, options, &lists);
    let complete = !readings.is_empty();
    if counted && complete {
        judge_checksums(reading, &readings, judgement);
    }
    if judgement.phrases.is_empty() {
        let known = known_in(reading, Some(list));
        let indices = readings.first().map(|(_, _, indices)| indices.as_slice());
        let other = match indices {
            Some(indices) => schemes::of_known_words(reading, list, indices),
            None => schemes::of_own_list(reading, known),
        };
        if let Some(other) = other {
            return be_other_scheme(judgement, other);
        }
    }
    if counted && complete && judgement.phrases.is_empty() {
        judgement.checksum = Checksum::Differs;
        let best = lists.first().map(|&list| reading.fit(list));
        judgement.lists =
            lists.iter().copied().filter(|&list| Some(reading.fit(list)) == best).collect();
        judgement.findings.push(Finding::new(FindingCode::ChecksumDiffers));
    }
    let list = judgement.list.unwrap_or(list);
    mark_unknown(reading, Some(list), &mut judgement.findings);
    mark_numbers(reading, options, judgement, &readings);
    mark_abbreviations(reading, list, &mut judgement.findings);
    let indices: Zeroizing<Vec<Option<u16>>> = Zeroizing::new(
        reading.slots.iter().map(|slot| index_in(slot, list, 1).map(WordIndex::get)).collect(),
    );
    let phrase = judgement.phrases.first();
    let test = phrase.is_some_and(known::is_published);
    if test {
        judgement.findings.push(Finding::new(FindingCode::KnownTestPhrase));
    } else if judgement.verdict == Verdict::Consistent {
        judgement.findings.push(Finding::new(FindingCode::AskOrigin));
    }
    judgement.findings.extend(patterns::find(&indices, list, WORD_COUNTS.contains(&count)));
}

/// All lists that know every word, the likeliest first.
fn fitting_lists(reading: &Reading, options: &Options, likely: List) -> Vec<List> {
    if options.list.is_some() || reading.list.is_some() {
        return vec![likely];
    }
    let text = || reading.slots.iter().filter(|slot| slot.kind == SlotKind::Text);
    if text().count() == 0 {
        return vec![likely];
    }
    let fits = |list: &List| text().all(|slot| slot.in_list(*list).is_some());
    let mut lists: Vec<List> = List::ALL.into_iter().filter(fits).collect();
    lists.sort_by_key(|&list| std::cmp::Reverse(reading.fit(list)));
    if lists.is_empty() { vec![likely] } else { lists }
}

/// A complete reading: a list, a number base, and a word for every place.
type Complete = (List, u8, Zeroizing<Vec<WordIndex>>);

fn readings(reading: &Reading, options: &Options, lists: &[List]) -> Vec<Complete> {
    let bases = number_bases(reading, options);
    let mut complete = Vec::new();
    for &list in lists {
        for &base in &bases {
            let mut indices = Zeroizing::new(Vec::with_capacity(reading.slots.len()));
            indices.extend(reading.slots.iter().map_while(|slot| index_in(slot, list, base)));
            if indices.len() == reading.slots.len() {
                complete.push((list, base, indices));
            }
        }
    }
    complete
}

/// What word numbers may be counted from. A 0 says from 0, a 2048 says from 1.
fn number_bases(reading: &Reading, options: &Options) -> Vec<u8> {
    let numbers = || reading.slots.iter().filter(|slot| slot.kind == SlotKind::Number);
    if numbers().count() == 0 {
        return vec![1];
    }
    if let Some(base) = options.number_base {
        return vec![base.min(1)];
    }
    if reading.counted_from_zero || numbers().any(|slot| slot.value == 0) {
        return vec![0];
    }
    if numbers().any(|slot| slot.value == u32::from(crate::LIST_WORDS)) {
        return vec![1];
    }
    vec![1, 0]
}

fn index_in(slot: &Slot, list: List, base: u8) -> Option<WordIndex> {
    match slot.kind {
        SlotKind::Number => {
            let index = slot.value.checked_sub(u32::from(base))?;
            WordIndex::new(u16::try_from(index).ok()?)
        }
        _ => slot.in_list(list).map(|(index, _)| index),
    }
}

fn judge_checksums(reading: &Reading, readings: &[Complete], judgement: &mut Judgement) {
    // A list that knows the words letter by letter beats one that knows them only by their beginnings.
    let mut best = 0;
    for (list, _, indices) in readings {
        let fit = reading.fit(*list);
        if fit >= best
            && let Ok(phrase) = Phrase::from_indices(*list, indices)
        {
            best = fit;
            judgement.phrases.push(phrase);
        }
    }
    let Some(first) = judgement.phrases.first() else { return };
    judgement.checksum = Checksum::Matches;
    judgement.list = Some(first.list());
    judgement.lists = judgement.phrases.iter().map(Phrase::list).collect();
    judgement.lists.dedup();
    if judgement.phrases.len() == 1 {
        judgement.verdict = Verdict::Consistent;
        return;
    }
    judgement.verdict = Verdict::Ambiguous;
    if judgement.lists.len() > 1 {
        let mut finding = Finding::new(FindingCode::ListAmbiguous);
        finding.lists.clone_from(&judgement.lists);
        judgement.findings.push(finding);
    } else {
        judgement.findings.push(Finding::new(FindingCode::NumberBaseAmbiguous));
    }
}

fn be_other_scheme(judgement: &mut Judgement, other: Recognised) {
    judgement.verdict = Verdict::OtherScheme;
    judgement.scheme = other.scheme;
    judgement.checksum = other.checksum;
    judgement.chance_wrong_passes = other.chance;
    if !matches!(
        other.scheme,
        Scheme::Aezeed
            | Scheme::Algorand
            | Scheme::Electrum2Standard
            | Scheme::Electrum2Segwit
            | Scheme::Electrum2TwoFactor
            | Scheme::Electrum2TwoFactorSegwit
    ) {
        judgement.list = None;
        judgement.lists.clear();
    }
    let mut finding = Finding::new(FindingCode::OtherScheme);
    finding.count = u32::try_from(judgement.word_count).ok();
    finding.counts = other.counts;
    finding.positions = other.positions;
    judgement.findings = vec![finding];
}

/// Unknown and unreadable words, and words of another list.
fn mark_unknown(reading: &Reading, list: Option<List>, findings: &mut Vec<Finding>) {
    let unknown = |slot: &Slot| {
        slot.kind == SlotKind::Text && list.is_none_or(|list| slot.in_list(list).is_none())
    };
    let other = other_list(reading, list, unknown);
    let mut mixed = Vec::new();
    for (slot, position) in reading.slots.iter().zip(1..=u8::MAX) {
        if matches!(slot.kind, SlotKind::Empty | SlotKind::Unreadable) {
            findings.push(Finding::new(FindingCode::UnreadableWord).at(position));
        }
        if !unknown(slot) {
            continue;
        }
        let suggestions =
            list.map_or_else(Vec::new, |list| suggest::suggest(list, reading.text_of(slot)));
        let close = suggestions.first().is_some_and(|best| best.weight >= SLIP);
        let foreign = other.is_some_and(|(other, words)| {
            slot.in_list(other).is_some_and(|(_, how)| how != How::Beginning)
                && (words > 1 || !close)
        });
        if foreign {
            mixed.push(position);
            continue;
        }
        let mut finding = Finding::new(FindingCode::UnknownWord).at(position);
        finding.suggestions = suggestions;
        findings.push(finding);
    }
    if let (Some(list), Some((other, _))) = (list, other)
        && !mixed.is_empty()
    {
        let mut finding = Finding::new(FindingCode::MixedLists);
        finding.position = mixed.first().copied();
        finding.positions = mixed;
        finding.lists = vec![list, other];
        findings.push(finding);
    }
}

/// The list that knows most of the unknown words, and how many.
fn other_list(
    reading: &Reading,
    list: Option<List>,
    unknown: impl Fn(&Slot) -> bool,
) -> Option<(List, usize)> {
    let known = |other: List| {
        let knows = |slot: &&Slot| {
            unknown(slot) && slot.in_list(other).is_some_and(|(_, how)| how != How::Beginning)
        };
        reading.slots.iter().filter(knows).count()
    };
    let others = List::ALL.into_iter().rev().filter(|&other| Some(other) != list);
    let (other, words) =
        others.map(|other| (other, known(other))).max_by_key(|&(_, words)| words)?;
    (words > 0).then_some((other, words))
}

fn mark_numbers(
    reading: &Reading,
    options: &Options,
    judgement: &mut Judgement,
    readings: &[Complete],
) {
    let numbers: Vec<u8> = positions(reading, |slot| slot.kind == SlotKind::Number);
    if numbers.is_empty() {
        return;
    }
    let bases = number_bases(reading, options);
    let lowest = bases.iter().copied().max().unwrap_or(1);
    let lowest = if bases.len() == 1 { u32::from(lowest) } else { 0 };
    let highest = if bases.contains(&1) { 2048 } else { 2047 };
    for (slot, position) in reading.slots.iter().zip(1..=u8::MAX) {
        let inside = (lowest..=highest).contains(&slot.value);
        if slot.kind == SlotKind::Number && !inside {
            judgement.findings.push(Finding::new(FindingCode::NumberOutOfRange).at(position));
        }
    }
    let mut finding = Finding::new(FindingCode::NumbersUsed);
    finding.positions = numbers;
    // Which base it was is known when only one is possible, or when only one passes the checksum.
    let passing = |base: u8| {
        readings.iter().any(|(list, other, indices)| {
            *other == base && Phrase::from_indices(*list, indices).is_ok()
        })
    };
    finding.count = match (bases.as_slice(), passing(0), passing(1)) {
        ([base], _, _) => Some(u32::from(*base)),
        (_, true, false) => Some(0),
        (_, false, true) => Some(1),
        _ => None,
    };
    judgement.findings.push(finding);
}

fn mark_abbreviations(reading: &Reading, list: List, findings: &mut Vec<Finding>) {
    let short = |slot: &Slot| matches!(slot.in_list(list), Some((_, How::Beginning)));
    let positions = positions(reading, short);
    if !positions.is_empty() {
        let mut finding = Finding::new(FindingCode::AbbreviationsUsed);
        finding.positions = positions;
        findings.push(finding);
    }
}

fn positions(reading: &Reading, test: impl Fn(&Slot) -> bool) -> Vec<u8> {
    let slots = reading.slots.iter().zip(1..=u8::MAX);
    slots.filter(|(slot, _)| test(slot)).map(|(_, position)| position).collect()
}

fn known_in(reading: &Reading, list: Option<List>) -> usize {
    let Some(list) = list else { return 0 };
    reading.slots.iter().filter(|slot| slot.in_list(list).is_some()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::read;

    fn judge_text(typed: &str) -> Judgement {
        judge(&read(typed, None), &Options::default())
    }

    fn codes(typed: &str) -> Vec<&'static str> {
        judge_text(typed).findings.iter().map(|finding| finding.code.as_str()).collect()
    }

    #[test]
    fn the_first_test_vector_is_consistent_and_known() {
        let typed = "abandon abandon abandon abandon abandon abandon abandon abandon abandon \
                     abandon abandon about";
        let judgement = judge_text(typed);
        assert_eq!(judgement.verdict, Verdict::Consistent);
        assert_eq!(judgement.list, Some(List::English));
        assert!(judgement.phrase().is_some());
        assert!((judgement.chance_wrong_passes - 0.0625).abs() < 1e-12);
        assert_eq!(codes(typed), ["known_test_phrase", "same_word_repeated"]);
    }

    #[test]
    fn a_misspelt_word_is_named_by_position_and_the_right_word_is_suggested_first() {
        let typed = "legal winner thank year wave sausage worth usefull legal winner thank yellow";
        let judgement = judge_text(typed);
        assert_eq!(judgement.verdict, Verdict::Inconsistent);
        let finding = judgement.findings.first().unwrap();
        assert_eq!((finding.code, finding.position), (FindingCode::UnknownWord, Some(8)));
        let first = finding.suggestions.first().unwrap();
        assert_eq!(first.list.word(first.index), "useful");
    }

    #[test]
    fn numbers_count_from_the_base_that_passes() {
        let phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow";
        for base in [0, 1] {
            let numbers: Vec<String> = phrase
                .split(' ')
                .map(|word| (List::English.find(word).unwrap().get() + base).to_string())
                .collect();
            let judgement = judge_text(&numbers.join(" "));
            assert_eq!(judgement.verdict, Verdict::Consistent);
            let used =
                judgement.findings.iter().find(|finding| finding.code == FindingCode::NumbersUsed);
            assert_eq!(used.unwrap().count, Some(u32::from(base)));
        }
    }

    #[test]
    fn a_phrase_in_both_chinese_lists_is_ambiguous_but_opens_one_wallet() {
        let shared: Vec<WordIndex> = WordIndex::all()
            .filter(|&index| {
                List::ChineseSimplified.word(index) == List::ChineseTraditional.word(index)
            })
            .collect();
        assert_eq!(shared.len(), 1275);
        let found = (0..shared.len()).find_map(|last| {
            let mut words = vec![shared[7]; 11];
            words.push(shared[last]);
            Phrase::from_indices(List::ChineseSimplified, &words).ok()
        });
        let phrase = found.unwrap();
        // EXPOSE: a phrase made for this test.
        let judgement = judge_text(phrase.shown_text().expose());
        assert_eq!(judgement.verdict, Verdict::Ambiguous);
        assert_eq!(judgement.lists, [List::ChineseSimplified, List::ChineseTraditional]);
        assert!(judgement.phrase().is_none());
        assert!(judgement.opens_one_wallet());
    }

    #[test]
    fn one_word_twelve_times_is_not_taken_for_another_scheme() {
        // "love" is an Electrum 1 word too.
        assert_eq!(codes(&"love ".repeat(12)), ["checksum_differs", "same_word_repeated"]);
    }

    #[test]
    fn a_chosen_list_answers_the_question() {
        let reading = read("的 的 的 的 的 的 的 的 的 的 的 在", None);
        let open = judge(&reading, &Options::default());
        let options = Options { list: Some(List::ChineseTraditional), ..Options::default() };
        let chosen = judge(&reading, &options);
        assert_eq!(open.verdict, Verdict::Ambiguous);
        assert_eq!(chosen.verdict, Verdict::Consistent);
        assert_eq!(chosen.list, Some(List::ChineseTraditional));
    }

    #[test]
    fn words_of_two_languages_are_mixed_lists() {
        let typed = "legal winner thank year wave sausage worth useful legal winner ábaco acción";
        let judgement = judge_text(typed);
        let finding = judgement.findings.first().unwrap();
        assert_eq!(finding.code, FindingCode::MixedLists);
        assert_eq!(finding.positions, [11, 12]);
        assert_eq!(finding.lists, [List::English, List::Spanish]);
    }
}
