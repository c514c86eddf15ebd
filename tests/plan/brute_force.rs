//! What would happen if, computed a second time and in another way: every way to open a phrase is written out as a
//! list of copies, and an event is a list of copies that are gone or read.

use std::collections::BTreeSet;

use proptest::prelude::*;
use tanekura_plan::{Content, CopyState, Event, EventKind, Item, Passphrase, Plan, what_if};

use crate::random::{nothing_is_secret, plans};

/// All ways to choose `size` of `all`.
fn choose<T: Clone>(all: &[T], size: usize) -> Vec<Vec<T>> {
    if size == 0 {
        return vec![Vec::new()];
    }
    let mut ways = Vec::new();
    for (at, first) in all.iter().enumerate() {
        for mut rest in choose(&all[at + 1..], size - 1) {
            rest.insert(0, first.clone());
            ways.push(rest);
        }
    }
    ways
}

/// Every list of contents that opens the phrase; a remembered passphrase is no content.
fn ways(plan: &Plan, phrase: u32) -> Vec<Vec<Content>> {
    let mut ways = vec![vec![Content::Phrase { phrase }]];
    for set in plan.sets.iter().filter(|set| set.phrase == phrase) {
        let numbered: Vec<_> = (1_u8..).zip(set.groups.clone()).collect();
        for groups in choose(&numbered, set.groups_needed.into()) {
            let mut sums: Vec<Vec<Content>> = vec![Vec::new()];
            for (group, sizes) in groups {
                let members: Vec<u8> = (1..=sizes.count).collect();
                let mut longer = Vec::new();
                for sum in &sums {
                    for chosen in choose(&members, sizes.needed.into()) {
                        let share = |member| Content::Share { set: set.id, group, member };
                        longer.push(
                            sum.iter().copied().chain(chosen.into_iter().map(share)).collect(),
                        );
                    }
                }
                sums = longer;
            }
            ways.extend(sums);
        }
    }
    let entry = plan.phrases.iter().find(|entry| entry.id == phrase).unwrap();
    if entry.passphrase == Passphrase::Written {
        ways.iter_mut().for_each(|way| way.push(Content::Passphrase { phrase }));
    }
    ways
}

fn opens(plan: &Plan, phrase: u32, items: &[&Item], owner: bool) -> bool {
    let entry = plan.phrases.iter().find(|entry| entry.id == phrase).unwrap();
    let at_hand = |content: &Content| items.iter().any(|item| item.content == *content);
    (owner || entry.passphrase != Passphrase::Remembered)
        && ways(plan, phrase).iter().any(|way| way.iter().all(at_hand))
}

fn there(plan: &Plan) -> Vec<&Item> {
    let states = [CopyState::Present, CopyState::Exposed];
    plan.items.iter().filter(|item| states.contains(&item.state)).collect()
}

/// Lost and stolen phrases, from the words of the event alone.
fn expected(plan: &Plan, event: Event) -> (Vec<u32>, Vec<u32>) {
    let named = |id: u32| id == event.first || id == event.second;
    let held = |item: &Item| item.holder.is_some_and(named);
    let (mut left, mut read) = (there(plan), there(plan));
    read.retain(|item| item.state == CopyState::Exposed);
    let known: Vec<&Item> = read.clone();
    let mut owner = true;
    match event.kind {
        EventKind::Now => {}
        EventKind::PlaceLost | EventKind::TwoPlacesLost => left.retain(|item| !named(item.place)),
        EventKind::HolderGone => left.retain(|item| !held(item)),
        EventKind::OwnerGone => owner = false,
        EventKind::ThiefAtPlace => {
            read.extend(there(plan).into_iter().filter(|item| named(item.place)));
        }
        EventKind::HolderActs | EventKind::TwoHoldersMeet => {
            read.extend(there(plan).into_iter().filter(|item| held(item)));
        }
    }
    let (mut lost, mut stolen) = (Vec::new(), Vec::new());
    for phrase in plan.phrases.iter().map(|entry| entry.id) {
        let had = opens(plan, phrase, &there(plan), true);
        let was_known = opens(plan, phrase, &known, false);
        if event.kind == EventKind::Now {
            lost.extend((!had).then_some(phrase));
            stolen.extend(was_known.then_some(phrase));
        } else {
            lost.extend((had && !opens(plan, phrase, &left, owner)).then_some(phrase));
            stolen.extend((!was_known && opens(plan, phrase, &read, false)).then_some(phrase));
        }
    }
    (lost, stolen)
}

/// How few holders open a phrase, by trying all groups of them.
fn fewest(plan: &Plan, phrase: u32) -> Option<u8> {
    let holders: Vec<u32> = plan.holders.iter().map(|holder| holder.id).collect();
    (0_u8..=3).find(|&size| {
        choose(&holders, size.into()).iter().any(|together| {
            let theirs: Vec<&Item> = there(plan)
                .into_iter()
                .filter(|item| {
                    item.state == CopyState::Exposed
                        || item.holder.is_some_and(|holder| together.contains(&holder))
                })
                .collect();
            opens(plan, phrase, &theirs, false)
        })
    })
}

fn agrees(plan: &Plan) {
    let told = what_if(plan);
    let mut seen = BTreeSet::new();
    for outcome in &told.outcomes {
        let event = outcome.event;
        assert!(seen.insert((event.kind, event.first, event.second)), "{event:?} twice");
        let (lost, stolen) = expected(plan, event);
        assert_eq!((&outcome.lost, &outcome.stolen), (&lost, &stolen), "{event:?} {plan:#?}");
    }
    let (places, holders) = (plan.places.len(), plan.holders.len());
    let pairs = |count: usize| count * count.saturating_sub(1) / 2;
    assert_eq!(seen.len(), 2 + 2 * places + 2 * holders + pairs(places) + pairs(holders));
    for meeting in &told.meetings {
        assert_eq!(meeting.holders, fewest(plan, meeting.phrase), "{plan:#?}");
    }
    let worst = told.outcomes.iter().filter(|outcome| !outcome.is_harmless());
    assert_eq!(told.weakest.is_some(), worst.clone().next().is_some());
    if let Some(weakest) = &told.weakest {
        assert!(worst.clone().all(|outcome| outcome.event.kind >= weakest.event.kind));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_event_does_what_a_brute_force_says(plan in plans()) {
        prop_assert_eq!(plan.check(&nothing_is_secret), Ok(()));
        agrees(&plan);
    }
}

#[test]
fn two_copies_of_one_share_count_once_and_a_burnt_place_takes_both() {
    let json = r#"{"version":1,"id":"00000000000000000000000000000000",
        "phrases":[{"id":1,"name":"a","fingerprint":"","passphrase":"none","accounts":[],"note":""}],
        "places":[{"id":1,"name":"p","note":""},{"id":2,"name":"q","note":""}],"holders":[],
        "sets":[{"id":1,"name":"s","phrase":1,"scheme":"slip39","groupsNeeded":1,"groups":[{"needed":2,"count":3}]}],
        "items":[ITEM1,ITEM2,ITEM3]}"#;
    let item = |id: u32, member: u8, place: u32| {
        format!(
            r#"{{"id":{id},"content":{{"is":"share","set":1,"group":1,"member":{member}}},"form":"paper",
            "place":{place},"holder":null,"state":"present","seal":"","lastSeen":null,"lastVerified":null,
            "nextCheck":null,"note":""}}"#
        )
    };
    let text = json
        .replace("ITEM1", &item(1, 1, 1))
        .replace("ITEM2", &item(2, 1, 1))
        .replace("ITEM3", &item(3, 2, 2));
    let plan: Plan = serde_json::from_str(&text).unwrap();
    agrees(&plan);
    let told = what_if(&plan);
    let weakest = told.weakest.unwrap();
    assert_eq!((weakest.event.kind, weakest.event.first), (EventKind::PlaceLost, 1));
    assert!(
        told.outcomes.iter().all(|it| it.event.kind != EventKind::ThiefAtPlace || it.is_harmless())
    );
}
