//! Explaining what was written wrong in a recovery phrase, and finding the phrase that was meant.
//!
//! In: a reading (crate `phrase`), what the person knows, and perhaps what the wallet is known by. Out: ranked readings
//! that fit the checksum; or, with a target, the phrase that opens it.
//! A phrase is a message through a noisy channel: hand, eye, ear, keyboard, memory, the order of a grid. Each kind of
//! mistake has a prior, its candidates in order of likelihood and an exact count (`kinds`); the same model explains
//! (`explain`) and searches (`ladder`, `search`).
//! Not here: files, screens, clocks, sentences.

mod channel;
mod explain;
mod kind;
mod kinds;
mod knowledge;
mod ladder;
mod model;
mod observed;
mod plan;
#[cfg(test)]
mod population;
pub mod resume;
mod rung;
mod seams;
mod search;
mod words;

pub use explain::{Change, Explanation, Repair, Settles, explain};
pub use kind::Kind;
pub use knowledge::{Knowledge, Layout, SIGNS};
pub use ladder::{Breadth, Ladder, Step};
pub use observed::{MOST_UNKNOWN, RepairError};
pub use resume::ResumeError;
pub use search::{
    Found, Goal, Means, Outcome, Place, Standing, USUAL_ACCOUNTS, WIDE_ACCOUNTS, Watch, search,
};
pub use words::{LONGEST, Words};
