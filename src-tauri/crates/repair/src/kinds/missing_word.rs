//! A word, or two, was left out.
//!
//! Prior: one in twenty for one word, one in two hundred for two. Among the oldest requests for help (btcrecover 31, 349,
//! iancoleman/bip39 584), and a list of eleven words explains itself in no other way.

use std::sync::Arc;

use crate::channel::Choices;
use crate::kind::Kind;
use crate::observed::Observed;
use crate::plan::{Order, Plan, Put};
use crate::words::{LIST, LONGEST, checksum_bits};

pub(crate) const PRIOR: f64 = 0.05;
/// Two words missing.
pub(crate) const TWO: f64 = 0.005;

/// One word more, at every place, or where one is known to be missing.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    let after = seen.count() + 1;
    if checksum_bits(after).is_none() {
        return Vec::new();
    }
    let all = Arc::new(Choices::equal(0..LIST, Kind::MissingWord));
    let known = seen.missing.first().map(|&position| usize::from(position).saturating_sub(1));
    (0..after)
        .filter(|&place| known.is_none_or(|known| known == place))
        .map(|place| with_new(seen.count(), &[place], &all))
        .collect()
}

/// Two, three or four words more, at every choice of places, or where they are known to be missing.
pub(crate) fn more_plans(seen: &Observed, missing: usize) -> Vec<Plan> {
    let after = seen.count() + missing;
    if missing < 2 || after > LONGEST || checksum_bits(after).is_none() {
        return Vec::new();
    }
    let all = Arc::new(Choices::equal(0..LIST, Kind::MissingWord));
    let known: Vec<usize> =
        seen.missing.iter().map(|&position| usize::from(position).saturating_sub(1)).collect();
    let mut plans = Vec::new();
    let mut places: Vec<usize> = (0..missing).collect();
    loop {
        if known.iter().all(|place| places.contains(place)) {
            plans.push(with_new(seen.count(), &places, &all));
        }
        if !next_choice(&mut places, after) {
            return plans;
        }
    }
}

/// The next choice of places out of `count`, in order; false after the last.
fn next_choice(places: &mut [usize], count: usize) -> bool {
    let chosen = places.len();
    for number in (0..chosen).rev() {
        let Some(place) = places.get(number).copied() else { return false };
        if place < count - (chosen - number) {
            for (offset, room) in places.iter_mut().skip(number).enumerate() {
                *room = place + 1 + offset;
            }
            return true;
        }
    }
    false
}

/// `places` are those of the whole phrase.
fn with_new(count: usize, places: &[usize], choices: &Arc<Choices>) -> Plan {
    let mut read = 0..count;
    let after = count + places.len();
    let order =
        Order::of((0..after).map(|place| if places.contains(&place) { None } else { read.next() }));
    let put = places.iter().map(|&place| Put { place, choices: Arc::clone(choices) }).collect();
    Plan { order, put, weight: 1.0, any_order: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_choice_of_places_comes_once() {
        let mut places = vec![0, 1];
        let mut seen = vec![places.clone()];
        while next_choice(&mut places, 12) {
            seen.push(places.clone());
        }
        assert_eq!(seen.len(), 66);
        seen.dedup();
        assert_eq!(seen.len(), 66);
    }
}
