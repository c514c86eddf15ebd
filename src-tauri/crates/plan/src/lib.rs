//! The custody plan: which copies of which phrase are where, and what would happen if.
//!
//! In: what the person says about phrases (by nickname, never by their words), places, holders, copies and shares;
//! dates, from the caller. Out: what a loss or a theft would mean ([`WhatIf`]), what to look at this year
//! ([`review`]), a calendar ([`calendar`]), letters ([`letter`]), a picture ([`picture`]), and the [`file`] that
//! keeps it all, encrypted with a passphrase.
//!
//! Not here: the clock, the disk, printing. Whether a text reads as a recovery phrase is asked of the caller, who
//! knows phrases; such a text is refused wherever it stands, so a plan holds no secret but places and people.

pub mod calendar;
mod date;
mod error;
pub mod file;
pub mod letter;
mod model;
pub mod picture;
pub mod review;
mod what_if;

pub use date::Date;
pub use error::PlanError;
pub use model::{
    Account, Content, CopyState, Form, Group, Holder, Item, Limits, Passphrase, PhraseEntry, Place,
    Plan, Scheme, ShareSet,
};
pub use what_if::{Event, EventKind, Outcome, WhatIf, what_if};
