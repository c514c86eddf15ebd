//! Random plans that keep to the rules.

use proptest::prelude::*;
use tanekura_plan::{
    Account, Content, CopyState, Date, Form, Group, Holder, Item, Passphrase, PhraseEntry, Place,
    Plan, Scheme, ShareSet,
};

/// Nothing that anybody would write reads as a secret here.
pub(crate) fn nothing_is_secret(_: &str) -> bool {
    false
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof!["[a-zA-Z \"\\\\]{0,12}", "[ぁ-ん亜-腕]{0,8}", Just("<b>&'".to_owned())]
}

fn date() -> impl Strategy<Value = Option<Date>> {
    prop::option::of((0_u32..30_000).prop_map(|days| Date::from_days(days).unwrap()))
}

fn sizes() -> impl Strategy<Value = Group> {
    (1_u8..=3).prop_flat_map(|count| (1..=count).prop_map(move |needed| Group { needed, count }))
}

fn sets(phrases: u32) -> impl Strategy<Value = Vec<ShareSet>> {
    let one = (0..phrases, prop::collection::vec(sizes(), 1..=3), any::<u8>(), name());
    prop::collection::vec(one, 0..=2).prop_map(|all| {
        (10..)
            .zip(all)
            .map(|(id, (phrase, groups, pick, name))| ShareSet {
                id,
                name,
                phrase: phrase + 1,
                scheme: [Scheme::Slip39, Scheme::Sskr, Scheme::Codex32][usize::from(pick % 3)],
                groups_needed: 1 + pick % u8::try_from(groups.len()).unwrap(),
                groups,
            })
            .collect()
    })
}

fn phrase(id: u32) -> impl Strategy<Value = PhraseEntry> {
    let passphrase =
        prop::sample::select(vec![Passphrase::None, Passphrase::Remembered, Passphrase::Written]);
    (name(), passphrase, name(), any::<bool>()).prop_map(move |(name, passphrase, note, opened)| {
        let account = Account { name: note.clone(), address: "0x9858…".to_owned(), opened };
        let fingerprint = if opened { "73c5da0a".to_owned() } else { String::new() };
        PhraseEntry { id, name, fingerprint, passphrase, accounts: vec![account], note }
    })
}

fn items(plan: Plan) -> impl Strategy<Value = Plan> {
    let mut contents = Vec::new();
    for phrase in &plan.phrases {
        contents.push(Content::Phrase { phrase: phrase.id });
        contents.push(Content::Passphrase { phrase: phrase.id });
    }
    for set in &plan.sets {
        for (group, sizes) in (1..).zip(&set.groups) {
            let share = |member| Content::Share { set: set.id, group, member };
            contents.extend((1..=sizes.count).map(share));
        }
    }
    let state = prop::sample::select(vec![
        CopyState::Present,
        CopyState::Present,
        CopyState::Present,
        CopyState::Exposed,
        CopyState::Lost,
        CopyState::Destroyed,
    ]);
    let form = prop::sample::select(vec![Form::Paper, Form::Metal, Form::Card, Form::Other]);
    let places = u32::try_from(plan.places.len()).unwrap();
    let holders = u32::try_from(plan.holders.len()).unwrap();
    let one = (
        prop::sample::select(contents),
        1..=places,
        0..=holders,
        state,
        form,
        name(),
        (date(), date(), date()),
    );
    prop::collection::vec(one, 0..=10).prop_map(move |all| {
        let items =
            (100..).zip(all).map(|(id, (content, place, holder, state, form, seal, dates))| Item {
                id,
                content,
                form,
                place,
                holder: (holder > 0).then_some(holder),
                state,
                seal,
                last_seen: dates.0,
                last_verified: dates.1,
                next_check: dates.2,
                note: String::new(),
            });
        Plan { items: items.collect(), ..plan.clone() }
    })
}

/// A plan with up to three phrases, four places, three holders and ten copies.
pub(crate) fn plans() -> impl Strategy<Value = Plan> {
    (1_u32..=3, 1_u32..=4, 0_u32..=3, any::<[u8; 16]>()).prop_flat_map(
        |(phrases, places, holders, random)| {
            let all: Vec<_> = (1..=phrases).map(phrase).collect();
            let names = prop::collection::vec(name(), 8);
            (all, sets(phrases), names)
                .prop_map(move |(phrases, sets, names)| Plan {
                    phrases,
                    sets,
                    places: (1..=places)
                        .zip(&names)
                        .map(|(id, name)| Place { id, name: name.clone(), note: String::new() })
                        .collect(),
                    holders: (1..=holders)
                        .zip(names.iter().rev())
                        .map(|(id, name)| Holder { id, name: name.clone(), contact: String::new() })
                        .collect(),
                    ..Plan::new(random)
                })
                .prop_flat_map(items)
        },
    )
}
