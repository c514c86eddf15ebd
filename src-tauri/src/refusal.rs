//! Why a command was not carried out: a closed code for the page, which owns the words.

use serde::Serialize;

/// Why a command was not carried out. Never carries what was sent.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "snake_case", tag = "code")]
pub(crate) enum Refusal {
    /// This computer's clock shows no day.
    NoClock,
    /// A position beyond the fields there are, or one that holds no word.
    NoSuchPosition,
    /// What was checked is not one consistent phrase.
    NoPhrase,
    /// Bytes that were to be text are not UTF-8.
    NotText,
    /// A sheet of that kind does not exist for this paper, language or number of words.
    NoSuchSheet,
    /// The program is not isolated, so it takes no secret.
    NotIsolated,
    /// Nothing was checked yet.
    NothingChecked,
    /// More was sent than the command takes.
    TooLong,
    /// A list of that name or number does not exist, or has no such word.
    UnknownList,
    /// What was sent is missing or not of the form that the command takes.
    WrongInput,
}
