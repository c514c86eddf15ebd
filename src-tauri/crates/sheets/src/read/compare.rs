//! A plate against the phrase that it should say.

use tanekura_phrase::{List, Phrase};

use super::fault::{Answer, Fault, FaultKind};
use super::layout::Layout;
use super::whole::Slip;
use crate::marks::{Coding, EMPTY, Marks, UNCLEAR};

/// From so many differing cells on, a word counts as another word: more differences explain no more.
const MOST: usize = 3;
/// What a slip of the whole plate costs, in cells: it must explain more than this to be believed.
const SLIP_COST: usize = 4;

/// Compares `marks` with `phrase` and says where they differ, and by what kind of slip.
#[must_use]
pub fn compare(marks: &Marks, phrase: &Phrase, layout: Layout) -> Answer {
    let coding = marks.coding();
    if marks.words() != phrase.word_count() {
        return told(vec![Fault::whole(FaultKind::WordCount)], false);
    }
    let cost = |slip: &Slip, seen: &Marks| {
        let words = 0..marks.words();
        let cells: usize = words.map(|word| marks.differing(seen, word).min(MOST)).sum();
        cells + if *slip == Slip::None { 0 } else { SLIP_COST }
    };
    let best = Slip::all(coding, marks.words())
        .into_iter()
        .map(|slip| (slip, slip.seen(coding, phrase, layout)))
        .min_by_key(|(slip, seen)| cost(slip, seen));
    let Some((slip, seen)) = best else { return told(Vec::new(), true) };
    let strange =
        (0..marks.words()).filter(|&word| marks.differing(&seen, word) >= MOST.min(coding.parts()));
    if strange.count() * 2 > marks.words() {
        return told(vec![Fault::whole(FaultKind::AnotherPhrase)], false);
    }
    let mut faults = slip.faults();
    faults.extend(swapped(marks, &seen));
    let taken: Vec<usize> = faults
        .iter()
        .filter(|fault| fault.kind == FaultKind::RowsSwapped)
        .flat_map(|fault| [fault.word, fault.other])
        .filter_map(|word| Some(usize::from(word?) - 1))
        .collect();
    for word in (0..marks.words()).filter(|word| !taken.contains(word)) {
        row(marks, &seen, phrase.list(), word, &mut faults);
    }
    let matches = faults.is_empty();
    told(faults, matches)
}

fn told(faults: Vec<Fault>, matches: bool) -> Answer {
    Answer { matches: Some(matches), phrase: None, readings: None, faults }
}

/// Pairs of words that stand in each other's place.
fn swapped(marks: &Marks, seen: &Marks) -> Vec<Fault> {
    let mut pairs = Vec::new();
    for word in 0..marks.words() {
        for other in word + 1..marks.words() {
            let differ = marks.differing(seen, word) > 0 && marks.differing(seen, other) > 0;
            let crossed =
                *marks.row(word) == *seen.row(other) && *marks.row(other) == *seen.row(word);
            if differ && crossed {
                pairs.push(Fault::of_pair(FaultKind::RowsSwapped, word, other));
            }
        }
    }
    pairs
}

/// The faults of one word.
fn row(marks: &Marks, seen: &Marks, list: List, word: usize, faults: &mut Vec<Fault>) {
    let coding = marks.coding();
    let (is, should) = (marks.row(word), seen.row(word));
    let unclear: Vec<usize> = places(&is, |symbol, _| symbol == UNCLEAR, &should);
    let wrong: Vec<usize> =
        places(&is, |symbol, right| symbol != UNCLEAR && symbol != right, &should);
    faults.extend(unclear.iter().map(|&part| Fault::of_cell(FaultKind::MarkUnclear, word, part)));
    if wrong.is_empty() {
        return;
    }
    let blank = is.iter().all(|&symbol| symbol == EMPTY) && !matches!(coding, Coding::Number(_));
    let says_another = marks.word(list, word).is_ok();
    if blank && coding != Coding::Words {
        faults.push(Fault::of_word(FaultKind::RowBlank, word));
    } else if is_shifted(coding, &is, &should) {
        faults.push(Fault::of_word(FaultKind::MarksShifted, word));
    } else if let Some(part) = exchanged(coding, &is, &should, &wrong) {
        faults.push(Fault::of_cell(FaultKind::NeighboursSwapped, word, part));
    } else if coding == Coding::Words || (wrong.len() >= few(coding) && says_another) {
        faults.push(Fault::of_word(FaultKind::AnotherWord, word));
    } else if wrong.len() > few(coding) {
        faults.push(Fault::of_word(FaultKind::RowDiffers, word));
    } else {
        for part in wrong {
            let kind = match coding {
                Coding::Letters => FaultKind::WrongLetter,
                Coding::Number(_) => FaultKind::WrongDigit,
                _ if is.get(part) == Some(&EMPTY) => FaultKind::MarkMissing,
                _ => FaultKind::MarkExtra,
            };
            faults.push(Fault::of_cell(kind, word, part));
        }
    }
}

fn places(is: &[u16], wanted: impl Fn(u16, u16) -> bool, should: &[u16]) -> Vec<usize> {
    let pairs = is.iter().zip(should).enumerate();
    pairs.filter(|(_, (is, should))| wanted(**is, **should)).map(|(part, _)| part).collect()
}

/// From so many wrong cells on, a row that says another word is another word and not a slip of the hand.
fn few(coding: Coding) -> usize {
    match coding {
        Coding::Letters | Coding::Number(_) => 2,
        Coding::Words => 1,
        // One letter of the matrix in the wrong column is two cells.
        Coding::DotMatrix | Coding::Punch11 | Coding::Punch12 | Coding::Stackbit => 3,
    }
}

/// All marks of a row one column too far left or right.
fn is_shifted(coding: Coding, is: &[u16], should: &[u16]) -> bool {
    if !matches!(coding, Coding::Punch11 | Coding::Punch12) {
        return false;
    }
    let moved = |from: &[u16], to: &[u16]| {
        let inner = from.iter().zip(to.iter().skip(1)).all(|(a, b)| a == b);
        inner
            && to.first() == Some(&EMPTY)
            && from.iter().filter(|cell| **cell != EMPTY).count() > 1
    };
    moved(should, is) || {
        let inner = should.iter().skip(1).zip(is).all(|(a, b)| a == b);
        inner
            && is.last() == Some(&EMPTY)
            && should.iter().filter(|cell| **cell != EMPTY).count() > 1
    }
}

/// The first of two neighbouring letters or digits that are exchanged.
fn exchanged(coding: Coding, is: &[u16], should: &[u16], wrong: &[usize]) -> Option<usize> {
    let [first, second] = wrong else { return None };
    let crossed = second - first == 1
        && is.get(*first) == should.get(*second)
        && is.get(*second) == should.get(*first);
    (crossed && matches!(coding, Coding::Letters | Coding::Number(_))).then_some(*first)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Chance, phrase};
    use super::*;
    use crate::marks::{Base, NumberForm, Radix};

    const DECIMAL: Coding = Coding::Number(NumberForm { radix: Radix::Decimal, base: Base::One });

    fn kinds(answer: &Answer) -> Vec<FaultKind> {
        answer.faults.iter().map(|fault| fault.kind).collect()
    }

    /// Every coding with a plate of 12 or 24 random words, many times.
    fn each(mut test: impl FnMut(&mut Chance, Coding, &Phrase, Layout)) {
        let mut chance = Chance(7);
        for coding in Coding::all() {
            for round in 0..25 {
                let phrase = phrase(&mut chance, if round % 2 == 0 { 16 } else { 32 });
                let layout = Layout::of(coding, phrase.word_count());
                test(&mut chance, coding, &phrase, layout);
            }
        }
    }

    #[test]
    fn a_plate_that_says_the_phrase_has_no_fault() {
        each(|_, coding, phrase, layout| {
            let answer = compare(&Marks::of(coding, phrase), phrase, layout);
            assert_eq!((answer.matches, kinds(&answer)), (Some(true), vec![]), "{coding:?}");
        });
    }

    #[test]
    fn one_wrong_cell_is_named_with_its_place() {
        each(|chance, coding, phrase, layout| {
            if coding == Coding::Words {
                return;
            }
            let mut marks = Marks::of(coding, phrase);
            let (word, part) = (chance.below(marks.words()), chance.below(coding.parts()));
            let before = marks.get(word, part).unwrap();
            let (after, kind) = match coding {
                Coding::Letters => (if before == 81 { 90 } else { 81 }, FaultKind::WrongLetter),
                Coding::Number(_) => ((before + 1) % 10, FaultKind::WrongDigit),
                _ if before == EMPTY => (1, FaultKind::MarkExtra),
                _ => (0, FaultKind::MarkMissing),
            };
            marks.set(word, part, after);
            let answer = compare(&marks, phrase, layout);
            let blank = marks.row(word).iter().all(|&symbol| symbol == EMPTY);
            let expected = match coding {
                _ if blank && !matches!(coding, Coding::Number(_)) => {
                    Fault::of_word(FaultKind::RowBlank, word)
                }
                _ => Fault::of_cell(kind, word, part),
            };
            assert_eq!(answer.faults, [expected], "{coding:?}");
            assert_eq!(answer.matches, Some(false));
        });
    }

    #[test]
    fn a_cell_that_cannot_be_told_is_asked_for() {
        each(|chance, coding, phrase, layout| {
            let mut marks = Marks::of(coding, phrase);
            let (word, part) = (chance.below(marks.words()), chance.below(coding.parts()));
            marks.set(word, part, UNCLEAR);
            let answer = compare(&marks, phrase, layout);
            assert_eq!(answer.faults, [Fault::of_cell(FaultKind::MarkUnclear, word, part)]);
        });
    }

    #[test]
    fn the_other_base_is_named_for_the_whole_plate() {
        each(|_, coding, phrase, layout| {
            let Some(base) = coding.base() else { return };
            let marks = Slip::Base(base.other()).seen(coding, phrase, layout);
            let kind = match base {
                Base::One => FaultKind::CountedFromZero,
                Base::Zero => FaultKind::CountedFromOne,
            };
            assert_eq!(kinds(&compare(&marks, phrase, layout)), [kind], "{coding:?}");
        });
    }

    #[test]
    fn a_plate_held_the_wrong_way_is_named_so() {
        each(|_, coding, phrase, layout| {
            if !coding.is_dots() {
                return;
            }
            for (mirrored, turned) in [(true, false), (false, true), (true, true)] {
                let slip = Slip::Lying { mirrored, turned };
                let answer = compare(&slip.seen(coding, phrase, layout), phrase, layout);
                assert_eq!(answer.faults, slip.faults(), "{coding:?}");
            }
            let inverted = Slip::Inverted.seen(coding, phrase, layout);
            assert_eq!(kinds(&compare(&inverted, phrase, layout)), [FaultKind::Inverted]);
        });
    }

    #[test]
    fn a_wrong_dot_is_found_on_a_plate_that_also_lies_upside_down() {
        each(|chance, coding, phrase, layout| {
            if !coding.is_dots() {
                return;
            }
            let slip = Slip::Lying { mirrored: false, turned: true };
            let mut marks = slip.seen(coding, phrase, layout);
            let (word, part) = (chance.below(marks.words()), chance.below(coding.parts()));
            let before = marks.get(word, part).unwrap();
            marks.set(word, part, 1 - before);
            let answer = compare(&marks, phrase, layout);
            assert_eq!(answer.faults[0].kind, FaultKind::UpsideDown, "{coding:?}");
            assert_eq!(answer.faults.len(), 2);
            assert_eq!(answer.faults[1].word, Some(word as u8 + 1));
        });
    }

    #[test]
    fn a_row_left_out_or_left_blank_is_one_fault_and_not_twenty() {
        each(|chance, coding, phrase, layout| {
            // Near the end too few rows move to tell it from wrong words.
            let from = chance.below(phrase.word_count() - 5);
            for slip in [Slip::Low { from }, Slip::High { from }] {
                let answer = compare(&slip.seen(coding, phrase, layout), phrase, layout);
                assert_eq!(kinds(&answer), [FaultKind::RowsShifted], "{coding:?} {slip:?}");
                let told = usize::from(answer.faults[0].word.unwrap());
                // A word that equals its neighbour in marks moves the place by one.
                assert!(told.abs_diff(from + 1) <= 1, "{coding:?} {slip:?} {told}");
            }
        });
    }

    #[test]
    fn two_rows_exchanged_are_named_as_a_pair() {
        each(|chance, coding, phrase, layout| {
            let (one, other) = (chance.below(6), 6 + chance.below(6));
            let swap = |word: usize| match word {
                _ if word == one => other,
                _ if word == other => one,
                _ => word,
            };
            let marks = Marks::of(coding, phrase).moved(|word, part| (swap(word), part));
            let answer = compare(&marks, phrase, layout);
            let expected = Fault::of_pair(FaultKind::RowsSwapped, one, other);
            assert_eq!(answer.faults, [expected], "{coding:?}");
        });
    }

    #[test]
    fn words_entered_down_instead_of_across_are_a_reading_order() {
        each(|_, coding, phrase, layout| {
            for columns in [2, 3, 4, 6] {
                let slip = Slip::Order { columns };
                let answer = compare(&slip.seen(coding, phrase, layout), phrase, layout);
                assert_eq!(kinds(&answer), [FaultKind::ReadingOrder], "{coding:?} {columns}");
            }
        });
    }

    #[test]
    fn another_word_is_the_phrases_fault_and_another_phrase_too() {
        let mut chance = Chance(11);
        for coding in [DECIMAL, Coding::Letters, Coding::Words, Coding::Stackbit] {
            let (one, other) = (phrase(&mut chance, 16), phrase(&mut chance, 16));
            let layout = Layout::of(coding, 12);
            let answer = compare(&Marks::of(coding, &other), &one, layout);
            assert_eq!(kinds(&answer), [FaultKind::AnotherPhrase], "{coding:?}");
            let mut marks = Marks::of(coding, &one);
            // A word whose marks are far from those that should be there.
            let far = tanekura_phrase::WordIndex::all().find(|&index| {
                marks.put(List::English, 4, index);
                marks.differing(&Marks::of(coding, &one), 4) >= MOST.min(coding.parts())
            });
            assert!(far.is_some());
            let answer = compare(&marks, &one, layout);
            assert_eq!(answer.faults, [Fault::of_word(FaultKind::AnotherWord, 4)], "{coding:?}");
            assert_eq!(answer.faults[0].kind.cause(), super::super::Cause::Phrase);
            let longer = phrase(&mut chance, 32);
            let answer = compare(&Marks::of(coding, &longer), &one, layout);
            assert_eq!(kinds(&answer), [FaultKind::WordCount]);
        }
    }

    #[test]
    fn marks_one_column_aside_and_letters_exchanged_are_named() {
        let mut chance = Chance(13);
        for _ in 0..100 {
            let phrase = phrase(&mut chance, 16);
            let word = chance.below(12);
            let layout = Layout::of(Coding::Punch12, 12);
            let good = Marks::of(Coding::Punch12, &phrase);
            let row = good.row(word);
            if row[11] == EMPTY && row.iter().filter(|cell| **cell != EMPTY).count() > 2 {
                let marks = good.moved(|at, part| match part {
                    _ if at != word => (at, part),
                    0 => (usize::MAX, 0),
                    _ => (at, part - 1),
                });
                let answer = compare(&marks, &phrase, layout);
                assert_eq!(answer.faults, [Fault::of_word(FaultKind::MarksShifted, word)]);
            }
            let good = Marks::of(DECIMAL, &phrase);
            let row = good.row(word);
            if row[2] != row[3] {
                let cross = |part| {
                    if part == 2 {
                        3
                    } else if part == 3 {
                        2
                    } else {
                        part
                    }
                };
                let marks =
                    good.moved(|at, part| (at, if at == word { cross(part) } else { part }));
                let answer = compare(&marks, &phrase, Layout::of(DECIMAL, 12));
                let expected = Fault::of_cell(FaultKind::NeighboursSwapped, word, 2);
                assert_eq!(answer.faults, [expected]);
            }
        }
    }
}
