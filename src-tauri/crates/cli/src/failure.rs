//! Why a command could not give an answer, and the exit status of every outcome.
//!
//! A failure is an id of a message (with its partner `-do`) and figures; what the person typed never stands in it.

use std::process::ExitCode;

use tanekura_guide::{Arg, Messages};

use crate::page::{hanging, paragraph};

/// The exit statuses, as `--help` lists them.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Exit {
    /// All is well.
    Well,
    /// The command worked and the news is bad.
    BadNews,
    /// The arguments cannot be used.
    Usage,
    /// A file or a device failed.
    Device,
    /// A protection is missing and was required.
    Unprotected,
    /// The person pressed Ctrl-C. The number is the shells' own for an interrupt.
    Interrupted,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Well => 0,
            Exit::BadNews => 1,
            Exit::Usage => 2,
            Exit::Device => 3,
            Exit::Unprotected => 4,
            Exit::Interrupted => 130,
        })
    }
}

/// A command that could not give an answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Failure {
    exit: Exit,
    id: &'static str,
    /// A message whose text completes the first one, as `$problem`.
    problem_id: Option<String>,
    do_id: Option<String>,
    figures: Vec<(&'static str, String)>,
}

impl Failure {
    /// The failure that message `id` tells, with message `do_id` as the advice.
    pub(crate) fn new(exit: Exit, id: &'static str, do_id: &'static str) -> Self {
        Self { exit, id, problem_id: None, do_id: Some(do_id.to_owned()), figures: Vec::new() }
    }

    /// A failure that needs no advice.
    pub(crate) fn plain(exit: Exit, id: &'static str) -> Self {
        Self { exit, id, problem_id: None, do_id: None, figures: Vec::new() }
    }

    /// Message `id` with message `problem` inside it (as `$problem`), and that one's advice.
    pub(crate) fn composed(exit: Exit, id: &'static str, problem: &str) -> Self {
        let (problem_id, do_id) = (Some(problem.to_owned()), Some(format!("{problem}-do")));
        Self { exit, id, problem_id, do_id, figures: Vec::new() }
    }

    /// The same with one figure for the message: the program's own text or a number, never the person's.
    pub(crate) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.figures.push((name, value.to_string()));
        self
    }

    /// What is wrong, for programs: the id of the message that says so.
    pub(crate) fn code(&self) -> String {
        self.problem_id.as_deref().unwrap_or(self.id).replace('-', "_")
    }

    /// The place or count that the message names.
    pub(crate) fn number(&self) -> Option<u64> {
        let number = self.figures.iter().find(|(name, _)| *name == "number");
        number.and_then(|(_, number)| number.parse().ok())
    }

    /// The status to leave with.
    pub(crate) fn exit(&self) -> Exit {
        self.exit
    }

    /// What is wrong and what to do, for standard error.
    pub(crate) fn told(&self, messages: &Messages) -> String {
        let problem = self.problem_id.as_deref().map(|id| messages.text(id)).unwrap_or_default();
        // Messages choose singular and plural by numbers.
        let figure = |value: &'_ String| value.parse().map(Arg::Number);
        let mut figures: Vec<(&str, Arg<'_>)> = self
            .figures
            .iter()
            .map(|(name, value)| (*name, figure(value).unwrap_or(Arg::Text(value))))
            .collect();
        figures.push(("problem", Arg::Text(&problem)));
        let mut text = hanging("tanekura: ", 2, &messages.text_with(self.id, &figures));
        if let Some(id) = &self.do_id {
            text.push_str(&paragraph("  → ", &messages.text_with(id, &figures)));
        }
        text
    }
}
