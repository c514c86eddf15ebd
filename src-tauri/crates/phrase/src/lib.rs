//! Reading and judging a recovery phrase.
//!
//! In: text as people type and paste it. Out: what was read, what was changed in reading, what is wrong with
//! it, and, when it is consistent, the [`Phrase`]. All ten BIP-39 lists; other schemes are recognised and named.
//! Not here: files, screens, sentences (crate `guide`), keys and addresses (crate `wallet`), search (`repair`).
//! Source: BIP-39 and its word lists.

mod counts;
mod finding;
mod fold;
mod foreign;
mod glimpse;
mod hex;
mod judge;
mod judgement;
mod known;
mod layout;
mod lists;
mod lookup;
mod patterns;
mod phrase;
mod read;
mod reading;
mod schemes;
mod segment;
mod signs;
mod suggest;
mod tokens;

pub use finding::{
    Change, ChangeCode, Finding, FindingCode, Severity, Suggestion, SuggestionReason,
};
pub use glimpse::{Glimpse, glimpse};
pub use judge::judge;
pub use judgement::{Checksum, Judgement, Options, Scheme, Verdict};
pub use lists::{LIST_WORDS, List, WordIndex};
pub use phrase::{Phrase, PhraseError, WORD_COUNTS};
pub use read::read;
pub use reading::{Entry, MAX_INPUT, Reading, SlotState};
pub use schemes::{OtherList, crc32, rs1024};
pub use suggest::{complete, suggest};
