//! Checklists: what to do, in order, and how to know that it is done.
//!
//! In: a list's name. Out: its items, each with the ids of its sentences, its phase, where it is known from, and, where
//! the program can look itself, what it looks at. The texts stand in `messages/*/checklists.ftl`.
//! Not here: looking (crate `lockdown` and the callers do), saving what was ticked ([`crate::progress`]).

mod items;
mod lists;
mod probe;

pub use items::ITEMS;
pub use lists::CHECKLISTS;
pub use probe::{Evidence, Probe, Seen};

/// When in a backup's life an item belongs.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Phase {
    /// Before the words are seen.
    Prepare,
    /// While they are written.
    Write,
    /// Making sure.
    Verify,
    /// Putting away.
    Store,
    /// Giving shares to others.
    Share,
    /// Looking again.
    Review,
    /// For those who come after.
    Inherit,
    /// When something went wrong.
    Incident,
}

impl Phase {
    /// Every phase, in the order of a backup's life.
    pub const ALL: [Self; 8] = [
        Self::Prepare,
        Self::Write,
        Self::Verify,
        Self::Store,
        Self::Share,
        Self::Review,
        Self::Inherit,
        Self::Incident,
    ];

    /// The closed code.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Prepare => "prepare",
            Self::Write => "write",
            Self::Verify => "verify",
            Self::Store => "store",
            Self::Share => "share",
            Self::Review => "review",
            Self::Inherit => "inherit",
            Self::Incident => "incident",
        }
    }
}

/// One thing to do.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// The closed name; progress is kept by it, so it never changes.
    pub name: &'static str,
    /// When it belongs.
    pub phase: Phase,
    /// The facts it rests on, ids of [`crate::source`].
    pub sources: &'static [&'static str],
    /// What the program can look at itself.
    pub probe: Option<Probe>,
}

/// Items for one occasion.
#[derive(Clone, Copy, Debug)]
pub struct Checklist {
    /// The closed name: `write-new`.
    pub name: &'static str,
    /// The names of its items, in the order in which they are done.
    pub items: &'static [&'static str],
}

/// The item of that name.
#[must_use]
pub fn item(name: &str) -> Option<&'static Item> {
    ITEMS.iter().find(|item| item.name == name)
}

/// The list of that name.
#[must_use]
pub fn checklist(name: &str) -> Option<&'static Checklist> {
    CHECKLISTS.iter().find(|list| list.name == name)
}

impl Item {
    /// The id of what to do.
    #[must_use]
    pub fn text_id(&self) -> String {
        format!("item-{}", self.name)
    }

    /// The id of the reason.
    #[must_use]
    pub fn why_id(&self) -> String {
        format!("item-{}-why", self.name)
    }

    /// The id of how to know that it is done.
    #[must_use]
    pub fn done_id(&self) -> String {
        format!("item-{}-done", self.name)
    }
}

impl Checklist {
    /// Its items, in order.
    pub fn items(&self) -> impl Iterator<Item = &'static Item> {
        self.items.iter().filter_map(|name| item(name))
    }

    /// The id of its title.
    #[must_use]
    pub fn title_id(&self) -> String {
        format!("list-of-{}", self.name)
    }

    /// The id of when to use it.
    #[must_use]
    pub fn about_id(&self) -> String {
        format!("list-of-{}-about", self.name)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::source::source;

    #[test]
    fn every_item_stands_once_belongs_to_a_list_and_has_its_source() {
        let mut names = BTreeSet::new();
        let listed: BTreeSet<&str> =
            CHECKLISTS.iter().flat_map(|list| list.items.iter().copied()).collect();
        for item in ITEMS {
            assert!(names.insert(item.name), "{} stands twice", item.name);
            assert!(listed.contains(item.name), "{} is in no list", item.name);
            assert!(!item.sources.is_empty(), "{} has no source", item.name);
            for id in item.sources {
                assert!(source(id).is_some(), "{}: no source {id}", item.name);
            }
        }
        assert_eq!(listed, names, "a list names an item that there is not");
        let phases: BTreeSet<Phase> = ITEMS.iter().map(|item| item.phase).collect();
        assert_eq!(phases.len(), Phase::ALL.len());
        assert!((55..=70).contains(&names.len()), "{} items", names.len());
    }

    #[test]
    fn no_list_names_an_item_twice() {
        for list in CHECKLISTS {
            let once: BTreeSet<&&str> = list.items.iter().collect();
            assert_eq!(once.len(), list.items.len(), "{}", list.name);
            assert_eq!(list.items().count(), list.items.len(), "{}", list.name);
        }
    }
}
