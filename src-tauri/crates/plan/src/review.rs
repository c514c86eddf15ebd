//! The yearly review: what to look at this time.
//!
//! In: a plan and today's date. Out: copies that nobody has looked at for a year, one copy to read back (a different
//! one each time), holders to speak to. Facts: R1 to R7 of the catalogue: first after half a year, then every year;
//! one copy a year is read back, in turn.

use serde::Serialize;

use crate::{CopyState, Date, Item, Plan};

/// Months until a copy is looked at for the first time.
const FIRST: u16 = 6;
/// Months from one look to the next.
const YEARLY: u16 = 12;

/// What to do this time.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// Copies to look at: where they should be, seal intact, readable.
    pub look_at: Vec<u32>,
    /// The copy whose words to read back this year.
    pub read_back: Option<u32>,
    /// Holders whose contacts to renew.
    pub speak_to: Vec<u32>,
    /// Phrases with accounts that they do not open.
    pub not_opened: Vec<u32>,
    /// When the next review is due.
    pub next: Date,
}

/// What to look at today.
#[must_use]
pub fn review(plan: &Plan, today: Date) -> Review {
    let due: Vec<&Item> = living(plan).filter(|item| next_check(item, today) <= today).collect();
    let mut speak_to: Vec<u32> = due.iter().filter_map(|item| item.holder).collect();
    speak_to.sort_unstable();
    speak_to.dedup();
    let next = living(plan).map(|item| next_check(item, today)).filter(|date| *date > today).min();
    Review {
        look_at: due.iter().map(|item| item.id).collect(),
        read_back: read_back(plan, today),
        speak_to,
        not_opened: plan
            .phrases
            .iter()
            .filter(|phrase| phrase.accounts.iter().any(|account| !account.opened))
            .map(|phrase| phrase.id)
            .collect(),
        next: next.unwrap_or(today.plus_months(if due.is_empty() { FIRST } else { YEARLY })),
    }
}

/// Notes that a copy was looked at today, and whether its words were read back too.
pub fn looked_at(plan: &mut Plan, item: u32, read_back: bool, today: Date) {
    for item in plan.items.iter_mut().filter(|it| it.id == item) {
        let first = item.last_seen.is_none();
        item.last_seen = Some(today);
        if read_back {
            item.last_verified = Some(today);
        }
        item.next_check = Some(today.plus_months(if first { FIRST } else { YEARLY }));
    }
}

/// The copies that are still counted on.
pub(crate) fn living(plan: &Plan) -> impl Iterator<Item = &Item> {
    plan.items.iter().filter(|item| item.state == CopyState::Present)
}

/// When a copy is due: as noted, but never later than a year after it was seen.
pub(crate) fn next_check(item: &Item, today: Date) -> Date {
    let by_sight = item.last_seen.map(|seen| seen.plus_months(YEARLY));
    match (item.next_check, by_sight) {
        (Some(noted), Some(by_sight)) => noted.min(by_sight),
        (Some(date), None) | (None, Some(date)) => date,
        (None, None) => today,
    }
}

/// The copy that was read back longest ago, or never; none when one was read back within the year and none is left
/// that never was.
fn read_back(plan: &Plan, today: Date) -> Option<u32> {
    let oldest = living(plan).min_by_key(|item| (item.last_verified, item.id))?;
    let newest = living(plan).filter_map(|item| item.last_verified).max();
    let rested = newest.is_none_or(|date| date.plus_months(YEARLY) <= today);
    (rested || oldest.last_verified.is_none()).then_some(oldest.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Content, Form};

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn plan(copies: u32) -> Plan {
        let item = |id| Item {
            id,
            content: Content::Phrase { phrase: 1 },
            form: Form::Paper,
            place: 1,
            holder: (id == 2).then_some(7),
            state: CopyState::Present,
            seal: String::new(),
            last_seen: None,
            last_verified: None,
            next_check: None,
            note: String::new(),
        };
        Plan { items: (1..=copies).map(item).collect(), ..Plan::new([0; 16]) }
    }

    #[test]
    fn what_was_never_seen_is_due_and_then_after_half_a_year_and_then_every_year() {
        let mut plan = plan(2);
        let today = day("2026-11-22");
        let first = review(&plan, today);
        assert_eq!(
            (first.look_at.as_slice(), first.speak_to.as_slice()),
            ([1, 2].as_slice(), [7].as_slice())
        );
        looked_at(&mut plan, 1, true, today);
        looked_at(&mut plan, 2, false, today);
        assert_eq!(plan.items[0].next_check, Some(day("2027-05-22")));
        assert!(review(&plan, today).look_at.is_empty());
        assert_eq!(review(&plan, today).next, day("2027-05-22"));
        looked_at(&mut plan, 1, false, day("2027-05-22"));
        assert_eq!(plan.items[0].next_check, Some(day("2028-05-22")));
        assert_eq!(review(&plan, day("2027-05-22")).look_at, [2]);
    }

    #[test]
    fn over_the_years_every_copy_is_read_back_in_turn() {
        let mut plan = plan(3);
        let mut today = day("2026-11-22");
        let mut order = Vec::new();
        for _ in 0..6 {
            let id = review(&plan, today).read_back.unwrap();
            order.push(id);
            looked_at(&mut plan, id, true, today);
            today = today.plus_months(12);
        }
        assert_eq!(order, [1, 2, 3, 1, 2, 3]);
    }

    #[test]
    fn what_is_lost_or_destroyed_is_not_looked_for() {
        let mut plan = plan(3);
        plan.items[0].state = CopyState::Lost;
        plan.items[1].state = CopyState::Destroyed;
        plan.items[2].state = CopyState::Exposed;
        let review = review(&plan, day("2026-11-22"));
        assert_eq!((review.look_at.len(), review.read_back), (0, None));
    }
}
