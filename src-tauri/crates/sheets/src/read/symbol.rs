//! The modules of a SeedQR, with and without the phrase that they should say.

use tanekura_phrase::{List, Phrase};

use super::fault::{Answer, Fault, FaultKind};
use crate::qr::{self, Kind, Level, Modules};

/// More wrong modules than this, as a share of all, are another symbol and not slips of the hand: a quarter would
/// already be half way to chance.
const MOST_WRONG: f64 = 0.15;

/// Reads a symbol as it stands. Wrong modules are put right as far as the symbol allows, and named.
#[must_use]
pub fn alone_symbol(modules: &Modules, list: List) -> Answer {
    match qr::read(modules, list) {
        Ok(read) => {
            let mut faults = lying(&read);
            if faults.is_empty() {
                faults.extend(wrong(modules, &read.wrong));
            }
            Answer { matches: None, phrase: Some(read.phrase), readings: Some(1), faults }
        }
        Err(_) => {
            let faults = vec![Fault::whole(FaultKind::NotASymbol)];
            Answer { matches: None, phrase: None, readings: None, faults }
        }
    }
}

/// Compares a symbol with the one that `phrase` makes, in every mask and level, and names the modules that differ.
#[must_use]
pub fn compare_symbol(modules: &Modules, phrase: &Phrase, kind: Kind) -> Answer {
    if let Ok(read) = qr::read(modules, phrase.list()) {
        let same = read.phrase.same_as(phrase);
        let lying = lying(&read);
        let faults = match (same, lying.is_empty()) {
            (false, _) => vec![Fault::whole(FaultKind::AnotherPhrase)],
            (true, true) => wrong(modules, &read.wrong),
            (true, false) => lying,
        };
        return Answer { matches: Some(same), phrase: None, readings: None, faults };
    }
    let nearest = Level::ALL
        .into_iter()
        .flat_map(|level| (0..8).map(move |mask| (level, mask)))
        .filter_map(|(level, mask)| qr::draw_masked(phrase, kind, level, Some(mask)).ok())
        .filter(|drawn| drawn.size() == modules.size())
        .map(|drawn| drawn.differing(modules))
        .min_by_key(Vec::len);
    let area = modules.size() * modules.size();
    let faults = match nearest {
        Some(places) if places.len() as f64 <= area as f64 * MOST_WRONG => wrong(modules, &places),
        _ => vec![Fault::whole(FaultKind::NotASymbol)],
    };
    Answer { matches: Some(false), phrase: None, readings: None, faults }
}

/// How the symbol lay. A quarter turn is no fault: readers do not mind it; but the hand that copied it might.
fn lying(read: &qr::Read) -> Vec<Fault> {
    let told = [
        (read.turns == 2, FaultKind::UpsideDown),
        (read.mirrored, FaultKind::Mirrored),
        (read.inverted, FaultKind::Inverted),
    ];
    told.into_iter().filter(|(so, _)| *so).map(|(_, kind)| Fault::whole(kind)).collect()
}

fn wrong(modules: &Modules, places: &[(usize, usize)]) -> Vec<Fault> {
    let fault = |&(x, y): &(usize, usize)| {
        let kind =
            if modules.is_dark(x, y) { FaultKind::MarkExtra } else { FaultKind::MarkMissing };
        Fault::of_cell(kind, 0, y * modules.size() + x)
    };
    places.iter().map(fault).collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Chance, phrase};
    use super::*;

    #[test]
    fn wrong_modules_are_named_by_their_places_and_the_phrase_is_still_read() {
        let mut chance = Chance(23);
        for round in 0..40 {
            let phrase = phrase(&mut chance, if round % 2 == 0 { 16 } else { 32 });
            for kind in [Kind::SeedQr, Kind::CompactSeedQr] {
                let mut modules = qr::draw(&phrase, kind, Level::L).unwrap();
                let size = modules.size();
                let (x, y) = (chance.below(size), chance.below(size));
                let dark = modules.is_dark(x, y);
                modules.set(x, y, !dark);
                let fault = if dark { FaultKind::MarkMissing } else { FaultKind::MarkExtra };
                let expected = [Fault::of_cell(fault, 0, y * size + x)];
                let answer = alone_symbol(&modules, List::English);
                assert!(answer.phrase.unwrap().same_as(&phrase));
                assert_eq!(answer.faults, expected);
                let answer = compare_symbol(&modules, &phrase, kind);
                assert_eq!((answer.matches, answer.faults.as_slice()), (Some(true), &expected[..]));
            }
        }
    }

    #[test]
    fn more_wrong_modules_than_can_be_put_right_are_named_when_the_phrase_is_known() {
        let mut chance = Chance(29);
        for _ in 0..20 {
            let phrase = phrase(&mut chance, 16);
            let mut modules = qr::draw(&phrase, Kind::CompactSeedQr, Level::L).unwrap();
            let good = qr::draw(&phrase, Kind::CompactSeedQr, Level::L).unwrap();
            // One row copied one module too far to the left: it cannot be put right any more.
            for y in [10, 12, 14] {
                for x in 0..20 {
                    modules.set(x, y, good.is_dark(x + 1, y));
                }
            }
            let answer = compare_symbol(&modules, &phrase, Kind::CompactSeedQr);
            assert_eq!(answer.faults.len(), good.differing(&modules).len());
            assert!(answer.faults.iter().all(|fault| fault.cell.is_some()));
        }
    }

    #[test]
    fn a_mirrored_symbol_and_another_phrase_are_told_apart() {
        let mut chance = Chance(31);
        for _ in 0..20 {
            let (one, other) = (phrase(&mut chance, 16), phrase(&mut chance, 16));
            let modules = qr::draw(&one, Kind::SeedQr, Level::L).unwrap();
            let answer = compare_symbol(&modules.lying(0, true), &one, Kind::SeedQr);
            assert_eq!(answer.faults, [Fault::whole(FaultKind::Mirrored)]);
            let answer = compare_symbol(&modules, &other, Kind::SeedQr);
            assert_eq!(answer.faults, [Fault::whole(FaultKind::AnotherPhrase)]);
            let empty = Modules::light(25);
            let answer = compare_symbol(&empty, &one, Kind::SeedQr);
            assert_eq!(answer.faults, [Fault::whole(FaultKind::NotASymbol)]);
        }
    }
}
