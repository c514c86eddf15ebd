//! What would happen if: computed from the plan, for every single loss and for pairs.
//!
//! In: a plan. Out: for each event, which phrases could no longer be recovered and which could be stolen, and the
//! weakest point. Each copy is one bit of a set, so an event is a subtraction and "can this be opened" a few counts.
//! Two copies of the same share count as one.
//!
//! A thief is somebody who reads everything at one place, or everything one holder has; what was exposed before is
//! known to every thief. A remembered passphrase is not found by a thief, and is lost with its owner.

use serde::{Deserialize, Serialize};

use crate::{Content, CopyState, Item, Passphrase, PhraseEntry, Plan};

/// The most holders that are imagined to meet.
pub(crate) const MEETING: u8 = 3;

/// Something that may happen.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Event {
    /// What happens.
    pub kind: EventKind,
    /// To which place or holder; 0 where there is none.
    pub first: u32,
    /// To which second one; 0 where there is none.
    pub second: u32,
}

/// What may happen. The order is that of urgency: of two weak points the earlier one is named.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// Nothing: as it is now.
    Now,
    /// Everything at one place burns.
    PlaceLost,
    /// Somebody reads everything at one place.
    ThiefAtPlace,
    /// One holder uses everything they hold.
    HolderActs,
    /// One holder is gone or unwilling.
    HolderGone,
    /// The owner is gone.
    OwnerGone,
    /// Everything at two places burns.
    TwoPlacesLost,
    /// Two holders put together what they hold.
    TwoHoldersMeet,
}

impl EventKind {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Now,
        Self::PlaceLost,
        Self::ThiefAtPlace,
        Self::HolderActs,
        Self::HolderGone,
        Self::OwnerGone,
        Self::TwoPlacesLost,
        Self::TwoHoldersMeet,
    ];

    /// The code: never changes, stands in the names of messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Now => "now",
            Self::PlaceLost => "place_lost",
            Self::ThiefAtPlace => "thief_at_place",
            Self::HolderActs => "holder_acts",
            Self::HolderGone => "holder_gone",
            Self::OwnerGone => "owner_gone",
            Self::TwoPlacesLost => "two_places_lost",
            Self::TwoHoldersMeet => "two_holders_meet",
        }
    }
}

/// What an event would do.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// The event.
    pub event: Event,
    /// Phrases that could not be recovered any more.
    pub lost: Vec<u32>,
    /// Phrases that somebody else could use.
    pub stolen: Vec<u32>,
}

impl Outcome {
    /// Whether nothing is lost and nothing stolen.
    #[must_use]
    pub fn is_harmless(&self) -> bool {
        self.lost.is_empty() && self.stolen.is_empty()
    }
}

/// Everything that was computed.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct WhatIf {
    /// All events, harmless or not, in the order of [`EventKind`].
    pub outcomes: Vec<Outcome>,
    /// The worst of them, when one does harm.
    pub weakest: Option<Outcome>,
    /// For each phrase, how few holders must meet to open it; nothing when three are too few.
    pub meetings: Vec<Meeting>,
}

/// How few holders open a phrase together.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub struct Meeting {
    /// Which phrase.
    pub phrase: u32,
    /// How many holders.
    pub holders: Option<u8>,
}

/// Computes everything.
#[must_use]
pub fn what_if(plan: &Plan) -> WhatIf {
    let view = View::of(plan);
    let mut outcomes = Vec::new();
    let mut tell = |kind,
                    first,
                    second,
                    lost: &dyn Fn(&Opening) -> bool,
                    stolen: &dyn Fn(&Opening) -> bool| {
        let of = |harmed: &dyn Fn(&Opening) -> bool| {
            view.openings.iter().filter(|it| harmed(it)).map(|it| it.phrase).collect()
        };
        let event = Event { kind, first, second };
        outcomes.push(Outcome { event, lost: of(lost), stolen: of(stolen) });
    };
    let no = |_: &Opening| false;
    let everything = view.there;
    let lost_now = |it: &Opening| !it.opens(everything, true);
    let stolen_now = |it: &Opening| it.opens(view.exposed, false);
    // An event is charged only with what it changes.
    let loses = |taken: u128| {
        move |it: &Opening| it.opens(everything, true) && !it.opens(everything & !taken, true)
    };
    let steals = |read: u128| {
        move |it: &Opening| !it.opens(view.exposed, false) && it.opens(view.exposed | read, false)
    };
    tell(EventKind::Now, 0, 0, &lost_now, &stolen_now);
    for &(id, at) in &view.places {
        tell(EventKind::PlaceLost, id, 0, &loses(at), &no);
    }
    for &(id, at) in &view.places {
        tell(EventKind::ThiefAtPlace, id, 0, &no, &steals(at));
    }
    for &(id, held) in &view.holders {
        tell(EventKind::HolderActs, id, 0, &no, &steals(held));
    }
    for &(id, held) in &view.holders {
        tell(EventKind::HolderGone, id, 0, &loses(held), &no);
    }
    let with_owner = |it: &Opening| it.opens(everything, true) && !it.opens(everything, false);
    tell(EventKind::OwnerGone, 0, 0, &with_owner, &no);
    for (&(first, one), &(second, two)) in pairs(&view.places) {
        tell(EventKind::TwoPlacesLost, first, second, &loses(one | two), &no);
    }
    for (&(first, one), &(second, two)) in pairs(&view.holders) {
        tell(EventKind::TwoHoldersMeet, first, second, &no, &steals(one | two));
    }
    let weakest = weakest(&outcomes).cloned();
    let held: Vec<u128> = view.holders.iter().map(|it| it.1).collect();
    let meetings = view
        .openings
        .iter()
        .map(|it| Meeting { phrase: it.phrase, holders: fewest(it, view.exposed, &held) })
        .collect();
    WhatIf { outcomes, weakest, meetings }
}

/// The most urgent kind; of one kind, what harms most phrases; of those, the first.
fn weakest(outcomes: &[Outcome]) -> Option<&Outcome> {
    let harm = |it: &Outcome| it.lost.len() + it.stolen.len();
    outcomes
        .iter()
        .filter(|it| !it.is_harmless())
        .min_by_key(|it| (it.event.kind, usize::MAX - harm(it)))
}

fn pairs<T>(all: &[T]) -> impl Iterator<Item = (&T, &T)> {
    all.iter().enumerate().flat_map(|(at, one)| all.iter().skip(at + 1).map(move |two| (one, two)))
}

/// How few of `held` open a phrase together.
fn fewest(opening: &Opening, exposed: u128, held: &[u128]) -> Option<u8> {
    let mut together = vec![(exposed, 0)];
    for size in 0..=MEETING {
        if together.iter().any(|&(set, _)| opening.opens(set, false)) {
            return Some(size);
        }
        if size == MEETING {
            break;
        }
        together = together
            .iter()
            .flat_map(|&(set, from)| {
                held.iter().enumerate().skip(from).map(move |(at, more)| (set | more, at + 1))
            })
            .collect();
    }
    None
}

/// The plan as sets of copies.
struct View {
    there: u128,
    exposed: u128,
    places: Vec<(u32, u128)>,
    holders: Vec<(u32, u128)>,
    openings: Vec<Opening>,
}

impl View {
    fn of(plan: &Plan) -> Self {
        let set = |wanted: &dyn Fn(&Item) -> bool| of_items(plan, wanted);
        Self {
            there: set(&|_| true),
            exposed: set(&|item| item.state == CopyState::Exposed),
            places: plan
                .places
                .iter()
                .map(|it| (it.id, set(&|item| item.place == it.id)))
                .collect(),
            holders: plan
                .holders
                .iter()
                .map(|it| (it.id, set(&|item| item.holder == Some(it.id))))
                .collect(),
            openings: plan.phrases.iter().map(|it| Opening::of(plan, it)).collect(),
        }
    }
}

/// The items that are there and wanted, a bit each.
fn of_items(plan: &Plan, wanted: &dyn Fn(&Item) -> bool) -> u128 {
    let items = plan.items.iter().take(128).enumerate();
    items
        .filter(|(_, item)| item.state.is_there() && wanted(item))
        .fold(0, |set, (at, _)| set | 1 << at)
}

/// What it takes to open one phrase.
struct Opening {
    phrase: u32,
    whole: u128,
    passphrase: Passphrase,
    passphrases: u128,
    sets: Vec<Quorum>,
}

/// How many groups of a set, and of each group how many of which shares.
struct Quorum {
    needed: usize,
    groups: Vec<(usize, Vec<u128>)>,
}

impl Opening {
    fn of(plan: &Plan, entry: &PhraseEntry) -> Self {
        let with = |wanted: Content| of_items(plan, &|item| item.content == wanted);
        let phrase = entry.id;
        let sets = plan.sets.iter().filter(|set| set.phrase == phrase).map(|set| Quorum {
            needed: set.groups_needed.into(),
            groups: (1..)
                .zip(&set.groups)
                .map(|(group, sizes)| {
                    let share = |member| with(Content::Share { set: set.id, group, member });
                    (usize::from(sizes.needed), (1..=sizes.count).map(share).collect())
                })
                .collect(),
        });
        Self {
            phrase,
            whole: with(Content::Phrase { phrase }),
            passphrase: entry.passphrase,
            passphrases: with(Content::Passphrase { phrase }),
            sets: sets.collect(),
        }
    }

    /// Whether these items open the phrase, with or without what the owner remembers.
    fn opens(&self, items: u128, owner: bool) -> bool {
        let extra = match self.passphrase {
            Passphrase::None => true,
            Passphrase::Remembered => owner,
            Passphrase::Written => self.passphrases & items != 0,
        };
        extra && (self.whole & items != 0 || self.sets.iter().any(|set| set.is_met(items)))
    }
}

impl Quorum {
    fn is_met(&self, items: u128) -> bool {
        let complete = |(needed, shares): &&(usize, Vec<u128>)| {
            shares.iter().filter(|share| *share & items != 0).count() >= *needed
        };
        self.groups.iter().filter(complete).count() >= self.needed
    }
}
