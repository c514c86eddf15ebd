//! The plan as a picture: places as boxes, the copies that are there as lines in them, and what an event does.
//!
//! In: a plan and an event. Out: boxes and lines with their places and what becomes of each, in units of a drawing
//! 960 wide; whoever shows it turns them into shapes and adds the words for a screen reader from the same figures.

use serde::Serialize;

use crate::{Content, CopyState, Event, EventKind, Item, Plan};

/// How wide the drawing is.
const WIDTH: u32 = 960;
const COLUMNS: u32 = 3;
const GAP: u32 = 24;
const HEAD: u32 = 44;
const ROW: u32 = 34;

/// The drawing.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct Picture {
    /// How wide.
    pub width: u32,
    /// How tall.
    pub height: u32,
    /// The places.
    pub boxes: Vec<PlaceBox>,
}

/// One place.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct PlaceBox {
    /// Which.
    pub place: u32,
    /// From the left.
    pub x: u32,
    /// From above.
    pub y: u32,
    /// How wide.
    pub width: u32,
    /// How tall.
    pub height: u32,
    /// What happens to the place.
    pub fate: Fate,
    /// What is there.
    pub copies: Vec<CopyLine>,
}

/// One copy.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct CopyLine {
    /// Which.
    pub item: u32,
    /// From above.
    pub y: u32,
    /// Whether it is a whole phrase, a share or a passphrase.
    pub content: Content,
    /// What happens to it.
    pub fate: Fate,
}

/// What happens to a place or a copy.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Nothing.
    Stays,
    /// It cannot be used any more.
    Lost,
    /// Somebody else has read it.
    Read,
}

/// Draws the plan as it would be after an event.
#[must_use]
pub fn picture(plan: &Plan, event: Event) -> Picture {
    let width = (WIDTH - GAP * (COLUMNS - 1)) / COLUMNS;
    let mut boxes = Vec::new();
    let mut y = 0;
    for row in plan.places.chunks(COLUMNS as usize) {
        let mut tallest = 0;
        for (column, place) in (0..).zip(row) {
            let copies: Vec<CopyLine> = plan
                .items
                .iter()
                .filter(|item| item.place == place.id && item.state != CopyState::Destroyed)
                .zip(0..)
                .map(|(item, at)| CopyLine {
                    item: item.id,
                    y: y + HEAD + at * ROW,
                    content: item.content,
                    fate: fate(item, event),
                })
                .collect();
            let rows = u32::try_from(copies.len()).unwrap_or(0).max(1);
            let height = HEAD + rows * ROW + GAP / 2;
            tallest = tallest.max(height);
            let fate = place_fate(place.id, event);
            let x = column * (width + GAP);
            boxes.push(PlaceBox { place: place.id, x, y, width, height, fate, copies });
        }
        y += tallest + GAP;
    }
    Picture { width: WIDTH, height: y.saturating_sub(GAP).max(HEAD), boxes }
}

fn place_fate(place: u32, event: Event) -> Fate {
    let named = place == event.first || place == event.second;
    match event.kind {
        EventKind::PlaceLost | EventKind::TwoPlacesLost if named => Fate::Lost,
        EventKind::ThiefAtPlace if named => Fate::Read,
        _ => Fate::Stays,
    }
}

fn fate(item: &Item, event: Event) -> Fate {
    let held = item.holder.is_some_and(|holder| holder == event.first || holder == event.second);
    match (item.state, event.kind) {
        (CopyState::Lost | CopyState::Destroyed, _) => Fate::Lost,
        (_, EventKind::HolderGone) if held => Fate::Lost,
        (_, EventKind::HolderActs | EventKind::TwoHoldersMeet) if held => Fate::Read,
        (CopyState::Exposed, EventKind::Now) => Fate::Read,
        (state, _) => match place_fate(item.place, event) {
            Fate::Stays if state == CopyState::Exposed => Fate::Read,
            fate => fate,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Form, Place};

    #[test]
    fn boxes_do_not_overlap_and_hold_their_copies() {
        let mut plan = Plan::new([0; 16]);
        for id in 1..=7 {
            plan.places.push(Place { id, name: String::new(), note: String::new() });
            for item in 0..id {
                plan.items.push(Item {
                    id: id * 100 + item,
                    content: Content::Phrase { phrase: 1 },
                    form: Form::Paper,
                    place: id,
                    holder: None,
                    state: CopyState::Present,
                    seal: String::new(),
                    last_seen: None,
                    last_verified: None,
                    next_check: None,
                    note: String::new(),
                });
            }
        }
        let event = Event { kind: EventKind::TwoPlacesLost, first: 2, second: 5 };
        let picture = picture(&plan, event);
        let apart = |a: &PlaceBox, b: &PlaceBox| {
            a.x + a.width <= b.x
                || b.x + b.width <= a.x
                || a.y + a.height <= b.y
                || b.y + b.height <= a.y
        };
        for (at, one) in picture.boxes.iter().enumerate() {
            assert!(one.x + one.width <= picture.width && one.y + one.height <= picture.height);
            assert!(picture.boxes[at + 1..].iter().all(|two| apart(one, two)));
            assert!(one.copies.iter().all(|it| it.y >= one.y && it.y + ROW <= one.y + one.height));
            let lost = [2, 5].contains(&one.place);
            assert_eq!(one.fate == Fate::Lost, lost);
            assert!(one.copies.iter().all(|it| (it.fate == Fate::Lost) == lost));
        }
    }
}
