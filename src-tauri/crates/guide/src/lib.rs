//! What the program says, in English and Japanese, and what it knows: situation guides, checklists, a glossary.
//!
//! In: a message's id and its figures, or a symptom, an address, a list's name. Out: the sentence in the reader's
//! language, the way through a situation, a verdict by a closed code. The texts are Fluent files below `messages/`,
//! one folder per language, compiled into the program; the window reads the same files. `findings.ftl` is shared by
//! every face of the program, `command.ftl` belongs to the command line and `window.ftl` to the window (it is not
//! compiled in here: the window bundles it itself).
//!
//! Ids follow the closed codes of the other crates with `-` for `_`: the finding `unknown_word` is told by
//! `finding-unknown-word` (what is wrong) and `finding-unknown-word-do` (what to do).
//!
//! Not here: which finding applies, reading the environment or files, the clock, printing. No message ever takes a
//! word of a phrase as a figure.
//! Source: Project Fluent, syntax 1.0; the facts behind guides and checklists stand in [`source`].

mod catalogue;
pub mod checklist;
pub mod find;
pub mod genuine;
pub mod glossary;
mod language;
mod messages;
pub mod progress;
pub mod situation;
pub mod source;
pub mod told;

pub use catalogue::message_ids;
pub use language::Language;
pub use messages::{Arg, Messages, message_id};
