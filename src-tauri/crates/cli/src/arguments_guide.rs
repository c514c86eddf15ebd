//! The arguments of `tanekura guide` and `tanekura checklist`, and their help.

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, StyledStr, TypedValueParser};
use clap::{ArgGroup, Args, Command, Subcommand};
use tanekura_guide::Messages;
use tanekura_sheets::Paper;

/// `tanekura guide`.
#[derive(Args)]
pub(crate) struct GuideJob {
    #[command(subcommand)]
    pub(crate) what: GuideAsked,
}

/// What of the guides.
#[derive(Subcommand)]
pub(crate) enum GuideAsked {
    /// All guides.
    List(Shown),
    /// The guides that fit a text.
    Find {
        /// The symptom, error text or code.
        #[arg(required = true, allow_negative_numbers = true, value_name = "TEXT")]
        text: Vec<String>,
        /// Answer with one JSON array.
        #[arg(long)]
        json: bool,
    },
    /// One guide as a whole.
    Show(Named),
    /// One guide as a file to print.
    Print(Printed),
    /// Compare an address or a message, read from standard input.
    Genuine(Shown),
}

/// `tanekura checklist`.
#[derive(Args)]
pub(crate) struct ChecklistJob {
    #[command(subcommand)]
    pub(crate) what: ChecklistAsked,
}

/// What of the checklists.
#[derive(Subcommand)]
pub(crate) enum ChecklistAsked {
    /// All lists.
    List(Shown),
    /// One list, with what the program can see itself.
    Show(Followed),
    /// One list as a file to print.
    Print(Printed),
    /// Tick, note, undo, reset.
    Mark(Marked),
}

/// Only how to answer.
#[derive(Args)]
pub(crate) struct Shown {
    /// Answer with JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// A name and how to answer.
#[derive(Args)]
pub(crate) struct Named {
    /// Which.
    pub(crate) name: String,
    /// Answer with JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// A list, its progress, and how to answer.
#[derive(Args)]
pub(crate) struct Followed {
    /// Which.
    pub(crate) name: String,
    /// The file that keeps what is ticked.
    #[arg(long, value_name = "FILE")]
    pub(crate) progress: Option<PathBuf>,
    /// Answer with JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

/// What goes to a file.
#[derive(Args)]
pub(crate) struct Printed {
    /// Which.
    pub(crate) name: String,
    /// The file, PDF.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// The paper.
    #[arg(long, default_value = "a4", value_parser = paper_parser(), value_name = "PAPER")]
    pub(crate) paper: Paper,
}

/// A change of the progress; one at a time.
#[derive(Args)]
#[command(group = ArgGroup::new("deed").required(true).args(["done", "open", "note", "undo", "reset"]))]
pub(crate) struct Marked {
    /// Which list.
    pub(crate) name: String,
    /// The file that keeps what is ticked.
    #[arg(long, value_name = "FILE")]
    pub(crate) progress: PathBuf,
    /// Tick this item.
    #[arg(long, value_name = "ITEM")]
    pub(crate) done: Option<String>,
    /// Take the tick of this item away.
    #[arg(long, value_name = "ITEM")]
    pub(crate) open: Option<String>,
    /// Note what stands on standard input about this item.
    #[arg(long, value_name = "ITEM")]
    pub(crate) note: Option<String>,
    /// Take the last change back.
    #[arg(long)]
    pub(crate) undo: bool,
    /// Open all items again.
    #[arg(long)]
    pub(crate) reset: bool,
}

fn paper_parser() -> impl TypedValueParser<Value = Paper> {
    PossibleValuesParser::new(Paper::ALL.map(Paper::as_str))
        .map(|name| Paper::from_name(&name).unwrap_or(Paper::A4))
}

/// Gives a command its usage, and its options their texts.
pub(crate) type Dress<'d> = &'d dyn Fn(Command, &'static str, &[(&'static str, &str)]) -> Command;

/// `tanekura guide` with its texts.
pub(crate) fn dress_guide(command: Command, messages: &Messages, dress: Dress<'_>) -> Command {
    let say = |id: &str| messages.text(id);
    let json = ("json", "help-option-json");
    let name = ("name", "help-option-guide-name");
    let printed = [name, ("output", "help-option-document"), ("paper", "help-option-print-paper")];
    let part = |command: Command, usage, id: &str, options: &[(&'static str, &str)]| {
        dress(command.about(say(id)), usage, options)
    };
    let command = command
        .about(say("help-guide"))
        .subcommand_help_heading(say("help-commands"))
        .after_help(StyledStr::from(say("help-guide-after")))
        .mut_subcommand("list", |it| {
            part(it, "tanekura guide list [OPTIONS]", "help-guide-list", &[json])
        })
        .mut_subcommand("find", |it| {
            let options = [json, ("text", "help-option-find-text")];
            part(it, "tanekura guide find <TEXT>... [OPTIONS]", "help-guide-find", &options)
        })
        .mut_subcommand("show", |it| {
            part(it, "tanekura guide show <NAME> [OPTIONS]", "help-guide-show", &[name, json])
        })
        .mut_subcommand("print", |it| {
            part(it, "tanekura guide print <NAME> -o <FILE>", "help-guide-print", &printed)
        })
        .mut_subcommand("genuine", |it| {
            part(it, "tanekura guide genuine [OPTIONS]", "help-guide-genuine", &[json])
        });
    dress(command, "tanekura guide <COMMAND> [OPTIONS]", &[])
}

/// `tanekura checklist` with its texts.
pub(crate) fn dress_checklist(command: Command, messages: &Messages, dress: Dress<'_>) -> Command {
    let say = |id: &str| messages.text(id);
    let json = ("json", "help-option-json");
    let name = ("name", "help-option-checklist-name");
    let progress = ("progress", "help-option-progress");
    let part = |command: Command, usage, id: &str, options: &[(&'static str, &str)]| {
        dress(command.about(say(id)), usage, options)
    };
    let command = command
        .about(say("help-checklist"))
        .subcommand_help_heading(say("help-commands"))
        .after_help(StyledStr::from(say("help-checklist-after")))
        .mut_subcommand("list", |it| {
            part(it, "tanekura checklist list [OPTIONS]", "help-checklist-list", &[json])
        })
        .mut_subcommand("show", |it| {
            let options = [name, progress, json];
            part(it, "tanekura checklist show <NAME> [OPTIONS]", "help-checklist-show", &options)
        })
        .mut_subcommand("print", |it| {
            let options =
                [name, ("output", "help-option-document"), ("paper", "help-option-print-paper")];
            part(it, "tanekura checklist print <NAME> -o <FILE>", "help-checklist-print", &options)
        })
        .mut_subcommand("mark", |it| {
            let options = [
                name,
                progress,
                ("done", "help-option-mark-done"),
                ("open", "help-option-mark-open"),
                ("note", "help-option-mark-note"),
                ("undo", "help-option-mark-undo"),
                ("reset", "help-option-mark-reset"),
            ];
            let usage = "tanekura checklist mark <NAME> --progress <FILE> <CHANGE>";
            part(it, usage, "help-checklist-mark", &options)
        });
    dress(command, "tanekura checklist <COMMAND> [OPTIONS]", &[])
}
