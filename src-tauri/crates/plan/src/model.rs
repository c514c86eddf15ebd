//! What a plan says, and what every plan must keep to.
//!
//! In: a plan as it was read or edited. Out: the same, or why not. Entries name each other by number, so a name can
//! change without anything losing its place.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{Date, PlanError};

/// How much a plan takes. More is a mistake or an attack.
#[derive(Clone, Copy, Debug)]
pub struct Limits;

impl Limits {
    /// Phrases, sets of shares, holders.
    pub const ENTRIES: usize = 40;
    /// Places.
    pub const PLACES: usize = 60;
    /// Copies and shares; each is one bit of a `u128` when losses are computed.
    pub const ITEMS: usize = 120;
    /// Accounts of one phrase.
    pub const ACCOUNTS: usize = 60;
    /// Signs in one text.
    pub const TEXT: usize = 240;
    /// Groups in a set, shares in a group.
    pub const SHARES: u8 = 16;
}

/// The whole plan.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Plan {
    /// The version of this form, [`Plan::VERSION`].
    pub version: u32,
    /// 32 hexadecimal digits, drawn when the plan was begun; tells calendars which events are the same.
    pub id: String,
    /// The phrases, by nickname.
    pub phrases: Vec<PhraseEntry>,
    /// Where copies are.
    pub places: Vec<Place>,
    /// Who holds copies, beside the owner.
    pub holders: Vec<Holder>,
    /// How phrases are split.
    pub sets: Vec<ShareSet>,
    /// Copies, shares and written passphrases.
    pub items: Vec<Item>,
}

/// A phrase. Its words are nowhere in a plan.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PhraseEntry {
    /// Its number.
    pub id: u32,
    /// What the owner calls it.
    pub name: String,
    /// Eight hexadecimal digits, or nothing.
    pub fingerprint: String,
    /// Whether there is an extra secret, and where.
    pub passphrase: Passphrase,
    /// What it should open.
    pub accounts: Vec<Account>,
    /// Anything else.
    pub note: String,
}

/// The extra secret of some phrases.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Passphrase {
    /// There is none.
    None,
    /// The owner keeps it in memory alone.
    Remembered,
    /// It is written down, and copies of it are items of the plan.
    Written,
}

/// An account in a wallet.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Account {
    /// What the owner calls it.
    pub name: String,
    /// Its address, or the end of it.
    pub address: String,
    /// Whether the phrase opens it; imported and hardware accounts it does not.
    pub opened: bool,
}

/// Where copies are.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Place {
    /// Its number.
    pub id: u32,
    /// What the owner calls it.
    pub name: String,
    /// How to get at it: key, opening hours, joint holder.
    pub note: String,
}

/// Somebody who holds copies.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Holder {
    /// Their number.
    pub id: u32,
    /// Their name.
    pub name: String,
    /// How they are reached, and how the owner will ask.
    pub contact: String,
}

/// A phrase split into shares.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShareSet {
    /// Its number.
    pub id: u32,
    /// What the owner calls it.
    pub name: String,
    /// Which phrase.
    pub phrase: u32,
    /// By which standard.
    pub scheme: Scheme,
    /// How many groups are needed.
    pub groups_needed: u8,
    /// The groups; one, where the standard has none.
    pub groups: Vec<Group>,
}

/// One group of shares.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Group {
    /// How many of its shares are needed.
    pub needed: u8,
    /// How many there are.
    pub count: u8,
}

/// How a phrase was split.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Scheme {
    /// SLIP-39.
    Slip39,
    /// SSKR.
    Sskr,
    /// Seed XOR: all parts are needed.
    Seedxor,
    /// codex32.
    Codex32,
}

/// One sheet, plate or card.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Item {
    /// Its number.
    pub id: u32,
    /// What is on it.
    pub content: Content,
    /// What it is made of.
    pub form: Form,
    /// Where it is.
    pub place: u32,
    /// Who holds it; nobody is the owner.
    pub holder: Option<u32>,
    /// What has become of it.
    pub state: CopyState,
    /// The number on its seal.
    pub seal: String,
    /// When somebody last saw it, seal intact.
    pub last_seen: Option<Date>,
    /// When its words were last read back and checked.
    pub last_verified: Option<Date>,
    /// When to look next.
    pub next_check: Option<Date>,
    /// Anything else.
    pub note: String,
}

/// What is on a sheet.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase", tag = "is", deny_unknown_fields)]
pub enum Content {
    /// A whole phrase.
    Phrase {
        /// Which.
        phrase: u32,
    },
    /// The extra secret of a phrase.
    Passphrase {
        /// Of which.
        phrase: u32,
    },
    /// One share.
    Share {
        /// Of which set.
        set: u32,
        /// Of which group, from 1.
        group: u8,
        /// Its number in the group, from 1.
        member: u8,
    },
}

/// What a copy is made of.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// A sheet of paper.
    Paper,
    /// A card.
    Card,
    /// A steel or titanium plate.
    Metal,
    /// A hardware wallet or another device.
    Device,
    /// Something else.
    Other,
}

impl Form {
    /// The code: never changes, stands in the names of messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Card => "card",
            Self::Metal => "metal",
            Self::Device => "device",
            Self::Other => "other",
        }
    }
}

/// What has become of a copy.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case")]
pub enum CopyState {
    /// It is where it should be, as far as is known.
    Present,
    /// It is there, and somebody may have read it.
    Exposed,
    /// It is lost, and nobody is known to have it.
    Lost,
    /// It was destroyed on purpose.
    Destroyed,
}

impl CopyState {
    /// Whether it can be used by who has it.
    #[must_use]
    pub fn is_there(self) -> bool {
        matches!(self, Self::Present | Self::Exposed)
    }
}

impl Plan {
    /// The version of the form that this program writes.
    pub const VERSION: u32 = 1;

    /// A plan with nothing in it. `random` tells its calendar events from those of other plans.
    #[must_use]
    pub fn new(random: [u8; 16]) -> Self {
        let id = random.iter().map(|byte| format!("{byte:02x}")).collect();
        Self { version: Self::VERSION, id, ..Self::default() }
    }

    /// The phrase of a copy or a share.
    #[must_use]
    pub fn phrase_of(&self, content: Content) -> Option<&PhraseEntry> {
        let id = match content {
            Content::Phrase { phrase } | Content::Passphrase { phrase } => phrase,
            Content::Share { set, .. } => self.set(set)?.phrase,
        };
        self.phrases.iter().find(|phrase| phrase.id == id)
    }

    /// A set by its number.
    #[must_use]
    pub fn set(&self, id: u32) -> Option<&ShareSet> {
        self.sets.iter().find(|set| set.id == id)
    }

    /// A place by its number.
    #[must_use]
    pub fn place(&self, id: u32) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }

    /// A holder by their number.
    #[must_use]
    pub fn holder(&self, id: u32) -> Option<&Holder> {
        self.holders.iter().find(|holder| holder.id == id)
    }

    /// Whether the plan keeps to its rules. `reads_as_secret` is asked about every text in it.
    ///
    /// # Errors
    /// The first rule that is broken.
    pub fn check(&self, reads_as_secret: &dyn Fn(&str) -> bool) -> Result<(), PlanError> {
        if self.version > Self::VERSION {
            return Err(PlanError::NewerVersion);
        }
        let hexadecimal = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
        if self.version == 0 || self.id.len() != 32 || !hexadecimal(&self.id) {
            return Err(PlanError::WrongValue);
        }
        self.check_counts()?;
        self.check_texts(reads_as_secret)?;
        for phrase in &self.phrases {
            let length = phrase.fingerprint.len();
            if !(length == 0 || length == 8) || !hexadecimal(&phrase.fingerprint) {
                return Err(PlanError::WrongValue);
            }
        }
        self.sets.iter().try_for_each(|set| self.check_set(set))?;
        self.items.iter().try_for_each(|item| self.check_item(item))
    }

    fn check_counts(&self) -> Result<(), PlanError> {
        let too_many = self.phrases.len() > Limits::ENTRIES
            || self.holders.len() > Limits::ENTRIES
            || self.sets.len() > Limits::ENTRIES
            || self.places.len() > Limits::PLACES
            || self.items.len() > Limits::ITEMS
            || self.phrases.iter().any(|phrase| phrase.accounts.len() > Limits::ACCOUNTS);
        if too_many {
            return Err(PlanError::TooMany);
        }
        let once = differ(self.phrases.iter().map(|it| it.id))
            && differ(self.places.iter().map(|it| it.id))
            && differ(self.holders.iter().map(|it| it.id))
            && differ(self.sets.iter().map(|it| it.id))
            && differ(self.items.iter().map(|it| it.id));
        if once { Ok(()) } else { Err(PlanError::Twice) }
    }

    fn check_texts(&self, reads_as_secret: &dyn Fn(&str) -> bool) -> Result<(), PlanError> {
        let mut texts = self.texts();
        texts.retain(|text| !text.trim().is_empty());
        let no_text = |text: &str| {
            text.chars().count() > Limits::TEXT
                || text.chars().any(|sign| sign.is_control() && sign != '\n')
        };
        if texts.iter().any(|text| no_text(text)) {
            return Err(PlanError::TextTooLong);
        }
        // Whole in one field, or a word to each of the fields that follow each other.
        if texts.iter().any(|text| reads_as_secret(text)) || reads_as_secret(&texts.join(" ")) {
            return Err(PlanError::HoldsASecret);
        }
        Ok(())
    }

    /// Every text that somebody wrote.
    fn texts(&self) -> Vec<&str> {
        let mut texts: Vec<&str> = Vec::new();
        for phrase in &self.phrases {
            texts.extend([phrase.name.as_str(), &phrase.note]);
            texts.extend(phrase.accounts.iter().flat_map(|it| [it.name.as_str(), &it.address]));
        }
        texts.extend(self.places.iter().flat_map(|it| [it.name.as_str(), &it.note]));
        texts.extend(self.holders.iter().flat_map(|it| [it.name.as_str(), &it.contact]));
        texts.extend(self.sets.iter().map(|it| it.name.as_str()));
        texts.extend(self.items.iter().flat_map(|it| [it.seal.as_str(), &it.note]));
        texts
    }

    fn check_set(&self, set: &ShareSet) -> Result<(), PlanError> {
        if !self.phrases.iter().any(|phrase| phrase.id == set.phrase) {
            return Err(PlanError::NoSuchEntry);
        }
        let groups = u8::try_from(set.groups.len()).unwrap_or(u8::MAX);
        let fits = |needed: u8, count: u8| {
            (1..=Limits::SHARES).contains(&count) && (1..=count).contains(&needed)
        };
        let all_needed = set.scheme != Scheme::Seedxor
            || set.groups.iter().all(|group| group.needed == group.count);
        let right = fits(set.groups_needed, groups)
            && set.groups.iter().all(|group| fits(group.needed, group.count))
            && all_needed;
        if right { Ok(()) } else { Err(PlanError::WrongValue) }
    }

    fn check_item(&self, item: &Item) -> Result<(), PlanError> {
        let holder_is_there = item.holder.is_none_or(|id| self.holder(id).is_some());
        if self.place(item.place).is_none()
            || !holder_is_there
            || self.phrase_of(item.content).is_none()
        {
            return Err(PlanError::NoSuchEntry);
        }
        if let Content::Share { set, group, member } = item.content {
            let groups = self.set(set).map(|set| set.groups.as_slice()).unwrap_or_default();
            let group = usize::from(group).checked_sub(1).and_then(|at| groups.get(at));
            if !group.is_some_and(|group| (1..=group.count).contains(&member)) {
                return Err(PlanError::WrongValue);
            }
        }
        Ok(())
    }
}

fn differ(mut ids: impl Iterator<Item = u32>) -> bool {
    let mut seen = BTreeSet::new();
    ids.all(|id| seen.insert(id))
}
