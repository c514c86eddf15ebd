//! Two letters filled from the plan: one for heirs, one card for each holder.
//!
//! In: a plan, the messages. Out: headings and paragraphs, for whoever prints them. The letter to heirs names places
//! and people and therefore belongs apart from every copy; the card names neither phrase nor wallet nor another
//! holder, because it lies beside what it is about. Neither has room for a secret.
//!
//! Not here: pages (crate `sheets`).

use tanekura_guide::{Arg, Messages, message_id};

use crate::{Content, CopyState, Date, Item, Passphrase, PhraseEntry, Plan, ShareSet};

/// A letter.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Letter {
    /// What stands above it.
    pub title: String,
    /// What it says, in order.
    pub parts: Vec<Part>,
}

/// A piece of a letter.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Part {
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// One entry of a list.
    Entry(String),
    /// One of several steps, in order.
    Step(String),
    /// Something to heed.
    Warning(String),
    /// A line to be filled in by hand.
    Line(String),
}

/// What heirs need to know, and what to beware of.
#[must_use]
pub fn to_heirs(plan: &Plan, today: Date, messages: &Messages) -> Letter {
    let text = |id: &str| messages.text(id);
    let date = today.to_string();
    let mut parts = vec![
        Part::Text(messages.text_with("plan-heirs-lead", &[("date", Arg::Text(&date))])),
        Part::Warning(text("plan-heirs-apart")),
    ];
    for phrase in &plan.phrases {
        parts.push(Part::Heading(phrase.name.clone()));
        parts.extend(about(plan, phrase, messages));
    }
    parts.push(Part::Heading(text("plan-heirs-how")));
    for step in ["quiet", "helper", "collect", "program", "move"] {
        parts.push(Part::Step(text(&message_id("plan-heirs-step", step))));
    }
    parts.push(Part::Heading(text("plan-heirs-beware")));
    for warning in ["asked", "companies", "photograph", "typed"] {
        parts.push(Part::Warning(text(&message_id("plan-heirs-never", warning))));
    }
    parts.push(Part::Line(text("plan-heirs-signed")));
    Letter { title: text("plan-heirs-title"), parts }
}

fn about(plan: &Plan, phrase: &PhraseEntry, messages: &Messages) -> Vec<Part> {
    let text = |id: &str| messages.text(id);
    let mut parts = Vec::new();
    if !phrase.fingerprint.is_empty() {
        let args = [("fingerprint", Arg::Text(&phrase.fingerprint))];
        parts.push(Part::Text(messages.text_with("plan-heirs-fingerprint", &args)));
    }
    let usable: Vec<&Item> = plan.items.iter().filter(|item| item.state.is_there()).collect();
    let listed = |wanted: &dyn Fn(Content) -> bool| -> Vec<Part> {
        let found = usable.iter().filter(|item| wanted(item.content));
        found.map(|item| Part::Entry(where_it_is(plan, item, messages))).collect()
    };
    let whole = listed(&|content| content == Content::Phrase { phrase: phrase.id });
    let has_whole = !whole.is_empty();
    if has_whole {
        parts.push(Part::Text(text("plan-heirs-whole")));
        parts.extend(whole);
    }
    for set in plan.sets.iter().filter(|set| set.phrase == phrase.id) {
        let shares =
            listed(&|content| matches!(content, Content::Share { set: of, .. } if of == set.id));
        if shares.is_empty() {
            continue;
        }
        let id = if has_whole { "plan-heirs-or-shares" } else { "plan-heirs-shares" };
        let needed = needed(set, messages);
        parts.push(Part::Text(messages.text_with(id, &[("needed", Arg::Text(&needed))])));
        parts.extend(shares);
    }
    match phrase.passphrase {
        Passphrase::None => {}
        Passphrase::Remembered => parts.push(Part::Warning(text("plan-heirs-remembered"))),
        Passphrase::Written => {
            parts.push(Part::Text(text("plan-heirs-written")));
            parts.extend(listed(&|content| content == Content::Passphrase { phrase: phrase.id }));
        }
    }
    let accounts = |opened: bool| phrase.accounts.iter().filter(move |it| it.opened == opened);
    for (opened, id) in [(true, "plan-heirs-opens"), (false, "plan-heirs-opens-not")] {
        if accounts(opened).next().is_some() {
            parts.push(Part::Text(text(id)));
            let entry = |it: &crate::Account| format!("{} {}", it.name, it.address);
            parts.extend(accounts(opened).map(|it| Part::Entry(entry(it).trim().to_owned())));
        }
    }
    parts
}

/// How many shares a set needs, in words.
fn needed(set: &ShareSet, messages: &Messages) -> String {
    let of = |needed: u8, count: u8| {
        let args = [("needed", Arg::from(needed)), ("count", Arg::from(count))];
        messages.text_with("plan-of", &args)
    };
    let groups: Vec<String> = set.groups.iter().map(|it| of(it.needed, it.count)).collect();
    if let [one] = groups.as_slice() {
        return one.clone();
    }
    let args = [
        ("needed", Arg::from(set.groups_needed)),
        ("count", Arg::from(set.groups.len())),
        ("groups", Arg::Text(&groups.join(" / "))),
    ];
    messages.text_with("plan-of-groups", &args)
}

/// One copy in a list: what, where, with whom, behind which seal.
fn where_it_is(plan: &Plan, item: &Item, messages: &Messages) -> String {
    let mut parts = vec![messages.text(&message_id("plan-form", item.form.as_str()))];
    if let Content::Share { set, group, member } = item.content {
        let many = plan.set(set).is_some_and(|set| set.groups.len() > 1);
        let args = [("group", Arg::from(group)), ("number", Arg::from(member))];
        let id = if many { "plan-share-of-group" } else { "plan-share" };
        parts.push(messages.text_with(id, &args));
    }
    parts.extend(plan.place(item.place).map(|place| place.name.clone()));
    parts.extend(plan.place(item.place).map(|it| it.note.clone()).filter(|it| !it.is_empty()));
    if let Some(holder) = item.holder.and_then(|id| plan.holder(id)) {
        parts.push(holder.name.clone());
        parts.extend(Some(holder.contact.clone()).filter(|contact| !contact.is_empty()));
    }
    if !item.seal.is_empty() {
        parts.push(messages.text_with("plan-seal", &[("seal", Arg::Text(&item.seal))]));
    }
    if item.state == CopyState::Exposed {
        parts.push(messages.text("plan-state-exposed"));
    }
    parts.join(" · ")
}

/// The card for one holder. Says nothing about what it is that they keep.
#[must_use]
pub fn to_holder(plan: &Plan, holder: u32, today: Date, messages: &Messages) -> Option<Letter> {
    let entry = plan.holder(holder)?;
    let text = |id: &str| messages.text(id);
    let date = today.to_string();
    let kept: Vec<&Item> = plan
        .items
        .iter()
        .filter(|item| item.holder == Some(holder) && item.state.is_there())
        .collect();
    let args = [("name", Arg::Text(&entry.name)), ("count", Arg::from(kept.len()))];
    let mut parts = vec![Part::Text(messages.text_with("plan-card-lead", &args))];
    for item in kept.iter().filter(|item| !item.seal.is_empty()) {
        parts
            .push(Part::Entry(messages.text_with("plan-seal", &[("seal", Arg::Text(&item.seal))])));
    }
    for rule in ["closed", "dry", "asked", "never", "lost"] {
        parts.push(Part::Step(text(&message_id("plan-card-rule", rule))));
    }
    parts.push(Part::Text(messages.text_with("plan-card-since", &[("date", Arg::Text(&date))])));
    parts.push(Part::Line(text("plan-card-reach")));
    Some(Letter { title: text("plan-card-title"), parts })
}
