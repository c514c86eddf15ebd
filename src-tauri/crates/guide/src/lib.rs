//! What the program says, in English and Japanese.
//!
//! In: a message's id and its figures. Out: the sentence, in the reader's language. The texts are Fluent files
//! below `messages/`, one folder per language, compiled into the program; the window reads the same files.
//! `findings.ftl` is shared by every face of the program, `command.ftl` belongs to the command line and
//! `window.ftl` to the window (it is not compiled in here: the window bundles it itself).
//!
//! Ids follow the closed codes of the other crates with `-` for `_`: the finding `unknown_word` is told by
//! `finding-unknown-word` (what is wrong) and `finding-unknown-word-do` (what to do).
//!
//! Not here: which finding applies, reading the environment or files, printing. No message ever takes a word of a
//! phrase as a figure.
//! Source: Project Fluent, syntax 1.0.

mod language;
mod messages;

pub use language::Language;
pub use messages::{Arg, Messages, message_id};
