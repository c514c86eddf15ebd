//! A plate with nothing to compare it with: only its own rules and the phrase's checksum can speak.

use tanekura_phrase::{List, Phrase, WORD_COUNTS, WordIndex};
use zeroize::Zeroizing;

use super::fault::{Answer, Fault, FaultKind};
use super::layout::Layout;
use super::whole::{Slip, indices};
use crate::marks::{Coding, EMPTY, MARKED, Marks, UNCLEAR};

/// Reads `marks` as words of `list`. When they do not pass as they stand, asks which single slip lets them pass.
#[must_use]
pub fn alone(marks: &Marks, list: List, layout: Layout) -> Answer {
    if !WORD_COUNTS.contains(&marks.words()) {
        return answer(None, None, vec![Fault::whole(FaultKind::WordCount)]);
    }
    if let Some(phrase) = phrase_of(marks, list, Slip::None, layout) {
        return answer(Some(phrase), Some(1), Vec::new());
    }
    // A slip of the whole plate leaves every row a word of the list: with 12 words, that and a matching checksum
    // come together by chance once in sixteen, so more than one may pass.
    let mut passing: Vec<(Slip, Phrase)> = Slip::all(marks.coding(), marks.words())
        .into_iter()
        .filter(|slip| *slip != Slip::None)
        .filter_map(|slip| Some((slip, phrase_of(marks, list, slip, layout)?)))
        .collect();
    let likely = |slip: &Slip| !matches!(slip, Slip::Order { .. });
    if passing.iter().any(|(slip, _)| likely(slip)) {
        passing.retain(|(slip, _)| likely(slip));
    }
    let mut faults = of_rows(marks, list);
    let rows_are_words = faults.is_empty();
    // Where every row is a word as it stands, another order is only one guess among thousands.
    passing.retain(|(slip, _)| likely(slip) || !rows_are_words);
    match passing.pop() {
        Some((slip, phrase)) if passing.is_empty() => {
            return answer(Some(phrase), Some(1), slip.faults());
        }
        Some((slip, _)) => {
            let readings = u32::try_from(passing.len() + 1).ok();
            let mut told = vec![Fault::whole(FaultKind::ChecksumDiffers)];
            told.extend(slip.faults());
            told.extend(passing.iter().flat_map(|(slip, _)| slip.faults()));
            return answer(None, readings, told);
        }
        None => {}
    }
    if rows_are_words {
        faults.push(Fault::whole(FaultKind::ChecksumDiffers));
    }
    let (readings, only) = one_cell(marks, list);
    match only {
        Some((phrase, fault)) if readings == 1 => {
            faults.retain(|other| {
                other.word != fault.word && other.kind != FaultKind::ChecksumDiffers
            });
            faults.push(fault);
            answer(Some(phrase), Some(1), faults)
        }
        _ => answer(None, Some(readings), faults),
    }
}

fn answer(phrase: Option<Phrase>, readings: Option<u32>, faults: Vec<Fault>) -> Answer {
    Answer { matches: None, phrase, readings, faults }
}

/// The phrase that the plate says if this slip happened.
fn phrase_of(marks: &Marks, list: List, slip: Slip, layout: Layout) -> Option<Phrase> {
    let words = match slip {
        Slip::Base(base) => indices(marks, list, Some(base))?,
        _ => indices(&slip.undone(marks, layout)?, list, None)?,
    };
    Phrase::from_indices(list, &words).ok()
}

/// The rows that are no word.
fn of_rows(marks: &Marks, list: List) -> Vec<Fault> {
    let mut faults = Vec::new();
    for word in 0..marks.words() {
        let Err(error) = marks.word(list, word) else { continue };
        let kind = FaultKind::from(error);
        if kind == FaultKind::MarkUnclear {
            let row = marks.row(word);
            let unclear = (0..row.len()).filter(|&part| row.get(part) == Some(&UNCLEAR));
            faults.extend(unclear.map(|part| Fault::of_cell(kind, word, part)));
        } else {
            faults.push(Fault::of_word(kind, word));
        }
    }
    faults
}

/// How many consistent phrases are one cell away, and the last of them with the cell.
///
/// Only when at most one row is no word; otherwise no single cell is enough.
fn one_cell(marks: &Marks, list: List) -> (u32, Option<(Phrase, Fault)>) {
    let coding = marks.coding();
    let mut words = Zeroizing::new(Vec::with_capacity(24));
    let mut broken = None;
    for word in 0..marks.words() {
        match marks.word(list, word) {
            Ok(index) => words.push(index),
            Err(_) if broken.is_none() => {
                broken = Some(word);
                words.push(WordIndex::FIRST);
            }
            Err(_) => return (0, None),
        }
    }
    if coding == Coding::Words {
        return (0, None);
    }
    let mut found = 0;
    let mut only = None;
    let candidates = broken.map_or(0..marks.words(), |word| word..word + 1);
    for word in candidates {
        let Some(&before) = words.get(word) else { continue };
        let row = marks.row(word);
        for part in 0..coding.parts() {
            for symbol in symbols(coding) {
                if row.get(part) == Some(&symbol) {
                    continue;
                }
                let mut changed = row.clone();
                if let Some(cell) = changed.get_mut(part) {
                    *cell = symbol;
                }
                let Ok(index) = coding.read(list, &changed) else { continue };
                if let Some(place) = words.get_mut(word) {
                    *place = index;
                }
                if let Ok(phrase) = Phrase::from_indices(list, &words) {
                    found += 1;
                    let kind = kind_of(coding, row.get(part).copied().unwrap_or(EMPTY));
                    only = Some((phrase, Fault::of_cell(kind, word, part)));
                }
            }
        }
        if let Some(place) = words.get_mut(word) {
            *place = before;
        }
    }
    (found, only)
}

/// What may stand in a cell.
fn symbols(coding: Coding) -> Vec<u16> {
    match coding {
        Coding::Letters => {
            std::iter::once(EMPTY).chain(u16::from(b'A')..=u16::from(b'Z')).collect()
        }
        Coding::Number(form) => (0..form.radix.value()).collect(),
        _ => vec![EMPTY, MARKED],
    }
}

/// What is wrong with a cell whose symbol is to be changed.
fn kind_of(coding: Coding, symbol: u16) -> FaultKind {
    match (coding, symbol) {
        (_, UNCLEAR) => FaultKind::MarkUnclear,
        (Coding::Letters, _) => FaultKind::WrongLetter,
        (Coding::Number(_), _) => FaultKind::WrongDigit,
        (_, EMPTY) => FaultKind::MarkMissing,
        _ => FaultKind::MarkExtra,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Chance, phrase};
    use super::*;

    #[test]
    fn a_whole_plate_is_read_in_every_coding() {
        let mut chance = Chance(3);
        for coding in Coding::all() {
            for bytes in [16, 20, 24, 28, 32] {
                let phrase = phrase(&mut chance, bytes);
                let layout = Layout::of(coding, phrase.word_count());
                let answer = alone(&Marks::of(coding, &phrase), List::English, layout);
                assert!(answer.phrase.unwrap().same_as(&phrase));
                assert_eq!(answer.faults, []);
            }
        }
    }

    #[test]
    fn a_slip_of_the_whole_plate_is_found_by_the_checksum_of_24_words() {
        let mut chance = Chance(5);
        let (mut named, mut all) = (0, 0);
        for coding in Coding::all() {
            for _ in 0..20 {
                let phrase = phrase(&mut chance, 32);
                let layout = Layout::of(coding, 24);
                let slips = Slip::all(coding, 24).into_iter().filter(|slip| {
                    matches!(slip, Slip::Base(_) | Slip::Lying { .. } | Slip::Inverted)
                });
                for slip in slips {
                    let seen = slip.seen(coding, &phrase, layout);
                    let answer = alone(&seen, List::English, layout);
                    all += 1;
                    let right = answer.phrase.is_some_and(|read| read.same_as(&phrase));
                    named += usize::from(right && answer.faults == slip.faults());
                    assert!(
                        answer.faults.iter().any(|fault| slip.faults().contains(fault))
                            || answer.faults.is_empty(),
                        "{coding:?} {slip:?} {:?}",
                        answer.faults
                    );
                }
            }
        }
        // A wrong reading passes a checksum of 8 bits once in 256, and then two slips fit, or none is looked for.
        assert!(named * 100 >= all * 96, "{named} of {all}");
    }

    #[test]
    fn a_row_that_is_no_word_is_named_and_mended_when_only_one_cell_can_be_meant() {
        let mut chance = Chance(17);
        let (mut mended, mut all) = (0, 0);
        for _ in 0..100 {
            let phrase = phrase(&mut chance, 32);
            let mut marks = Marks::of(Coding::Letters, &phrase);
            let (word, part) = (chance.below(24), chance.below(4));
            marks.set(word, part, u16::from(b'Q'));
            if marks.word(List::English, word).is_ok() {
                continue;
            }
            let answer = alone(&marks, List::English, Layout::of(Coding::Letters, 24));
            all += 1;
            assert!(answer.faults.iter().all(|fault| fault.word == Some(word as u8 + 1)));
            if let Some(read) = answer.phrase {
                mended += 1;
                assert!(read.same_as(&phrase));
                assert_eq!(answer.faults, [Fault::of_cell(FaultKind::WrongLetter, word, part)]);
            } else {
                assert_ne!(answer.readings, Some(1));
            }
        }
        assert!(mended * 10 > all * 8, "{mended} of {all}");
    }

    #[test]
    fn one_dot_that_leaves_every_row_a_word_is_told_as_a_checksum_with_its_odds() {
        let mut chance = Chance(19);
        let mut told = 0;
        for _ in 0..100 {
            let phrase = phrase(&mut chance, 16);
            let mut marks = Marks::of(Coding::Punch11, &phrase);
            let (word, part) = (chance.below(12), chance.below(11));
            let before = marks.get(word, part).unwrap();
            marks.set(word, part, 1 - before);
            let answer = alone(&marks, List::English, Layout::of(Coding::Punch11, 12));
            let differs = |fault: &Fault| fault.kind == FaultKind::ChecksumDiffers;
            if answer.faults.iter().any(differs) {
                told += 1;
                assert!(answer.readings.unwrap() > 1);
                assert!(answer.phrase.is_none());
            }
        }
        assert!(told > 60, "{told} of 100");
    }
}
