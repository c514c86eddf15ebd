//! Shares of a phrase: made, proved by joining them, and joined again.
//!
//! In: the entropy of a phrase, or the texts of shares. Out: shares as texts; the entropy, or which share is wrong.
//! Not here: files and screens, printing (crate `sheets`), seeds and addresses (crate `wallet`).

mod arrangement;
mod bytewords;
mod cards;
mod chooser;
pub mod codex32;
mod collect;
mod error;
mod field;
mod make;
mod proof;
mod random;
mod recognise;
mod rehearsal;
mod scheme;
pub mod seed_xor;
mod shamir;
pub mod slip39;
pub mod sskr;
mod subsets;
mod two_level;

pub use arrangement::{Arrangement, MOST, MOST_CODEX32, Quorum};
pub use cards::Card;
pub use chooser::{Advice, Answers, Reason, Risk, advise};
pub use collect::{Added, Collector, GroupStatus, Joined, SetStatus};
pub use error::ShareError;
pub use make::{MadeSet, MadeShare, Secret, Wish, make};
pub use proof::{CAP, Proof};
pub use recognise::{Fault, Found, MAX_INPUT, Suggestion, recognise};
pub use rehearsal::{Rehearsal, Rehearsed};
pub use scheme::{AnyShare, Form, Opened, ShareScheme, join};
pub use seed_xor::PartsFrom;

/// Prints a figure that a test has measured; figures hold no words.
#[cfg(test)]
#[expect(clippy::disallowed_macros, reason = "the figures of tests are meant to be seen")]
pub(crate) fn figure(text: &str) {
    println!("{text}");
}
