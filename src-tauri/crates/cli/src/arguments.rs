//! What the command line asks for: clap's grammar, our words in both languages.
//!
//! In: the arguments as typed. Out: a [`Job`], or a [`Failure`] that repeats nothing of what was typed, because a
//! phrase may have been given by mistake. clap's own error texts repeat the argument, so they are never shown.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, StyledStr, TypedValueParser};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Args, Command, CommandFactory, FromArgMatches, Parser, Subcommand};
use clap_complete::Shell;
use tanekura_guide::{Language, Messages};
use tanekura_phrase::List;
use tanekura_repair::Layout;

use crate::arguments_guide::{self, ChecklistJob, GuideJob};
use crate::failure::{Exit, Failure};
use crate::share_arguments::{self, JoinJob, SplitJob};
use crate::sheet::{self, SheetCommand};
use crate::{repair, suspicion};

/// What is to be done.
pub(crate) enum Job {
    /// Measure the machine.
    Bench(BenchJob),
    /// Check a phrase.
    Check(CheckJob),
    /// Situation guides.
    Guide(GuideJob),
    /// Checklists.
    Checklist(ChecklistJob),
    /// Tell what protects this process.
    Protect(ProtectJob),
    /// Find what was written wrong.
    Repair(Box<RepairJob>),
    /// Split a phrase.
    Split(Box<SplitJob>),
    /// Join shares.
    Join(JoinJob),
    /// Sheets: the catalogue, and drawing from it.
    Sheet(SheetCommand),
    /// Print a text: help, version, completions.
    Say(String),
}

/// The options of `tanekura check`.
#[derive(Args)]
pub(crate) struct CheckJob {
    /// The list, or none for "find out".
    #[arg(long, value_parser = list_parser(), value_name = "LIST")]
    pub(crate) list: Option<ListChoice>,
    /// What word numbers are counted from.
    #[arg(long, value_parser = clap::value_parser!(u8).range(0..=1), value_name = "0|1")]
    pub(crate) count_from: Option<u8>,
    /// The addresses to look for, each argument with any number of them.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) address: Vec<String>,
    /// How many accounts to show.
    #[arg(long, default_value_t = 5, value_name = "N",
        value_parser = clap::value_parser!(u32).range(0..=100))]
    pub(crate) accounts: u32,
    /// Ask for a passphrase on the terminal.
    #[arg(long, conflicts_with = "passphrase_file")]
    pub(crate) passphrase: bool,
    /// Read the passphrase from this file.
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Show the words.
    #[arg(long)]
    pub(crate) reveal: bool,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(crate) json: bool,
    /// Refuse to work without the protections.
    #[arg(long)]
    pub(crate) require_isolation: bool,
}

/// The options of `tanekura repair`.
#[derive(Args)]
pub(crate) struct RepairJob {
    /// The list, or none for "find out".
    #[arg(long, value_parser = list_parser(), value_name = "LIST")]
    pub(crate) list: Option<ListChoice>,
    /// What word numbers are counted from.
    #[arg(long, value_parser = clap::value_parser!(u8).range(0..=1), value_name = "0|1")]
    pub(crate) count_from: Option<u8>,
    /// The addresses to look for.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) address: Vec<String>,
    /// Fingerprints of the master key.
    #[arg(long, value_name = "DIGITS")]
    pub(crate) fingerprint: Vec<String>,
    /// Ask for a passphrase on the terminal.
    #[arg(long, conflicts_with_all = ["passphrase_file", "passphrase_list"])]
    pub(crate) passphrase: bool,
    /// Read the passphrase from this file.
    #[arg(long, value_name = "FILE", conflicts_with = "passphrase_list")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Try each line of this file as the passphrase.
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_list: Option<PathBuf>,
    /// How many mistakes may come together.
    #[arg(long, default_value_t = 2, value_name = "N",
        value_parser = clap::value_parser!(u8).range(1..=2))]
    pub(crate) max_mistakes: u8,
    /// Seconds after which the search stops.
    #[arg(long, value_name = "TIME", value_parser = repair::duration)]
    pub(crate) budget: Option<u64>,
    /// The file that keeps how far the search is.
    #[arg(long, value_name = "FILE")]
    pub(crate) resume: Option<PathBuf>,
    /// Which part of the search, counted from 1.
    #[arg(long, value_name = "I/N", value_parser = repair::part)]
    pub(crate) part: Option<(u64, u64)>,
    /// How many readings to list.
    #[arg(long, default_value_t = 10, value_name = "N")]
    pub(crate) top: usize,
    /// How many threads.
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<usize>,
    /// Places of words that are right.
    #[arg(long, value_name = "PLACES", value_delimiter = ',')]
    pub(crate) sure: Vec<u8>,
    /// Places of words that cannot be read.
    #[arg(long, value_name = "PLACES", value_delimiter = ',')]
    pub(crate) unreadable: Vec<u8>,
    /// Places where words are missing.
    #[arg(long, value_name = "PLACES", value_delimiter = ',')]
    pub(crate) missing_at: Vec<u8>,
    /// The order is lost.
    #[arg(long)]
    pub(crate) order_lost: bool,
    /// How the words stood.
    #[arg(long, value_name = "LAYOUT", value_parser = repair::layout)]
    pub(crate) layout: Option<Layout>,
    /// Read from numbers.
    #[arg(long)]
    pub(crate) from_numbers: bool,
    /// Show the words.
    #[arg(long)]
    pub(crate) reveal: bool,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(crate) json: bool,
    /// Refuse to work without the protections.
    #[arg(long)]
    pub(crate) require_isolation: bool,
}

/// The options of `tanekura protect`.
#[derive(Args)]
pub(crate) struct ProtectJob {
    /// Answer with one JSON object.
    #[arg(long)]
    pub(crate) json: bool,
    /// Fail when a protection is missing.
    #[arg(long)]
    pub(crate) require_isolation: bool,
}

/// The options of `tanekura bench`.
#[derive(Args)]
pub(crate) struct BenchJob {
    /// Answer with one JSON object.
    #[arg(long)]
    pub(crate) json: bool,
}

/// `auto` or one list.
#[derive(Clone, Copy)]
pub(crate) struct ListChoice(pub(crate) Option<List>);

#[derive(Parser)]
#[command(name = "tanekura", version)]
struct Typed {
    #[arg(long, global = true, value_parser = PossibleValuesParser::new(["en", "ja"]))]
    lang: Option<String>,
    #[command(subcommand)]
    command: TypedCommand,
}

#[derive(Subcommand)]
enum TypedCommand {
    Check(CheckJob),
    Repair(Box<RepairJob>),
    Split(Box<SplitJob>),
    Join(JoinJob),
    Sheet {
        #[command(subcommand)]
        command: SheetCommand,
    },
    Guide(GuideJob),
    Checklist(ChecklistJob),
    Protect(ProtectJob),
    Bench(BenchJob),
    Completions {
        shell: Shell,
    },
}

/// The language that `--lang` asks for, found before the grammar is applied: the grammar's own words need it.
pub(crate) fn language(typed: &[OsString], otherwise: Language) -> Language {
    let mut words = typed.iter().filter_map(|word| word.to_str());
    while let Some(word) = words.next() {
        let tag = match word.strip_prefix("--lang") {
            Some("") => words.next(),
            Some(joined) => joined.strip_prefix('='),
            None => None,
        };
        if let Some(language) = tag.and_then(Language::from_tag) {
            return language;
        }
    }
    otherwise
}

/// Reads the arguments.
pub(crate) fn read(typed: &[OsString], messages: &Messages) -> Result<Job, Failure> {
    let mut grammar = grammar(messages);
    let matches = match grammar.try_get_matches_from_mut(typed) {
        Ok(matches) => matches,
        Err(error) => return explain(&error, typed, messages),
    };
    let Ok(read) = Typed::from_arg_matches(&matches) else {
        return Err(Failure::new(Exit::Usage, "usage-unclear", "usage-help-do"));
    };
    match read.command {
        TypedCommand::Check(job) => {
            let secrets = job.address.iter().any(|given| suspicion::in_address(given));
            if secrets { Err(suspicion::refusal()) } else { Ok(Job::Check(job)) }
        }
        TypedCommand::Repair(job) => {
            let secrets = job.address.iter().any(|given| suspicion::in_address(given));
            if secrets { Err(suspicion::refusal()) } else { Ok(Job::Repair(job)) }
        }
        TypedCommand::Split(job) => Ok(Job::Split(job)),
        TypedCommand::Join(job) => Ok(Job::Join(job)),
        TypedCommand::Sheet { command } => Ok(Job::Sheet(command)),
        TypedCommand::Guide(job) => Ok(Job::Guide(job)),
        TypedCommand::Checklist(job) => Ok(Job::Checklist(job)),
        TypedCommand::Protect(job) => Ok(Job::Protect(job)),
        TypedCommand::Bench(job) => Ok(Job::Bench(job)),
        TypedCommand::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut grammar, "tanekura", &mut script);
            Ok(Job::Say(String::from_utf8_lossy(&script).into_owned()))
        }
    }
}

pub(crate) fn list_parser() -> impl TypedValueParser<Value = ListChoice> {
    let names = std::iter::once("auto").chain(List::ALL.into_iter().map(List::name));
    PossibleValuesParser::new(names).map(|name| ListChoice(List::from_name(&name)))
}

/// clap's errors in our words, without what was typed.
fn explain(error: &clap::Error, typed: &[OsString], messages: &Messages) -> Result<Job, Failure> {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let mut text = error.render().to_string();
        text.push_str(if text.ends_with('\n') { "" } else { "\n" });
        return Ok(Job::Say(text));
    }
    if suspicion::in_arguments(typed) {
        return Err(suspicion::refusal());
    }
    let usage = |id| Failure::new(Exit::Usage, id, "usage-help-do");
    let own = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(messages.row(texts)),
        _ => None,
    };
    // Of what clap knows about the error, only its own words are repeated: the option's name where the value
    // was at fault, the values that are possible, the options it suggests.
    Err(match error.kind() {
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let option = own(ContextKind::InvalidArg).unwrap_or_default();
            match (option.as_str(), own(ContextKind::ValidValue)) {
                ("", _) => usage("usage-unclear"),
                (_, Some(values)) if !values.is_empty() => {
                    usage("usage-value-of").with("option", option).with("values", values)
                }
                _ => usage("usage-value").with("option", option),
            }
        }
        ErrorKind::ArgumentConflict => usage("usage-conflict"),
        ErrorKind::TooManyValues => {
            usage("usage-no-value").with("option", own(ContextKind::InvalidArg).unwrap_or_default())
        }
        ErrorKind::MissingSubcommand
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
        | ErrorKind::MissingRequiredArgument => usage("usage-missing"),
        ErrorKind::InvalidSubcommand => usage("usage-no-command"),
        ErrorKind::UnknownArgument => match own(ContextKind::SuggestedArg) {
            Some(option) => usage("usage-did-you-mean").with("option", option),
            None => usage("usage-unknown"),
        },
        _ => usage("usage-unclear"),
    })
}

/// The grammar with every text from `messages`.
fn grammar(messages: &Messages) -> Command {
    let say = |id: &str| messages.text(id);
    let dressed = |command: Command, usage: &'static str, options: &[(&'static str, &str)]| {
        let mut command = command
            .help_template("{about-with-newline}\n{usage}\n\n{all-args}{after-help}")
            .override_usage(format!("{} {usage}", say("help-usage")))
            .next_help_heading(say("help-options"))
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .arg(
                Arg::new("help")
                    .short('h')
                    .long("help")
                    .action(ArgAction::Help)
                    .help_heading(say("help-options"))
                    .help(say("help-option-help")),
            );
        for &(name, id) in options {
            command = command.mut_arg(name, |arg| {
                let valued = arg.get_action().takes_values();
                let arg = arg.help(say(id)).help_heading(say("help-options"));
                // The texts name the values themselves; clap's own way of doing so is English.
                if valued { arg.hide_possible_values(true).hide_default_value(true) } else { arg }
            });
        }
        command
    };
    let whole = Typed::command()
        .about(say("help-about"))
        .subcommand_help_heading(say("help-commands"))
        .after_help(StyledStr::from(say("help-after")))
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help_heading(say("help-options"))
                .help(say("help-option-version")),
        );
    dressed(whole, "tanekura <COMMAND> [OPTIONS]", &[("lang", "help-option-lang")])
        .mut_subcommand("check", |check| {
            dressed(
                check.about(say("help-check")).after_help(StyledStr::from(say("help-check-after"))),
                "tanekura check [OPTIONS]",
                &[
                    ("list", "help-option-list"),
                    ("count_from", "help-option-count-from"),
                    ("address", "help-option-address"),
                    ("accounts", "help-option-accounts"),
                    ("passphrase", "help-option-passphrase"),
                    ("passphrase_file", "help-option-passphrase-file"),
                    ("reveal", "help-option-reveal"),
                    ("json", "help-option-json"),
                    ("require_isolation", "help-option-require-isolation"),
                ],
            )
        })
        .mut_subcommand("repair", |repair| {
            dressed(
                repair
                    .about(say("help-repair"))
                    .after_help(StyledStr::from(say("help-repair-after"))),
                "tanekura repair [OPTIONS]",
                &[
                    ("list", "help-option-list"),
                    ("count_from", "help-option-count-from"),
                    ("address", "help-option-address"),
                    ("fingerprint", "help-option-fingerprint"),
                    ("passphrase", "help-option-passphrase"),
                    ("passphrase_file", "help-option-passphrase-file"),
                    ("passphrase_list", "help-option-passphrase-list"),
                    ("max_mistakes", "help-option-max-mistakes"),
                    ("budget", "help-option-budget"),
                    ("resume", "help-option-resume"),
                    ("part", "help-option-part"),
                    ("top", "help-option-top"),
                    ("threads", "help-option-threads"),
                    ("sure", "help-option-sure"),
                    ("unreadable", "help-option-unreadable"),
                    ("missing_at", "help-option-missing-at"),
                    ("order_lost", "help-option-order-lost"),
                    ("layout", "help-option-layout"),
                    ("from_numbers", "help-option-from-numbers"),
                    ("reveal", "help-option-reveal"),
                    ("json", "help-option-json"),
                    ("require_isolation", "help-option-require-isolation"),
                ],
            )
        })
        .mut_subcommand("split", |split| {
            dressed(
                split.about(say("help-split")).after_help(StyledStr::from(say("help-split-after"))),
                "tanekura split --scheme <SCHEME> [OPTIONS]",
                &share_arguments::SPLIT_TEXTS,
            )
        })
        .mut_subcommand("join", |join| {
            dressed(
                join.about(say("help-join")).after_help(StyledStr::from(say("help-join-after"))),
                "tanekura join [OPTIONS]",
                &share_arguments::JOIN_TEXTS,
            )
        })
        .mut_subcommand("sheet", |sheet| {
            let sheet = dressed(sheet.about(say("help-sheet")), "tanekura sheet <COMMAND>", &[]);
            sheet
                .subcommand_help_heading(say("help-commands"))
                .mut_subcommand("list", |list| {
                    dressed(
                        list.about(say("help-sheet-list")),
                        "tanekura sheet list [OPTIONS]",
                        &[("json", "help-option-json")],
                    )
                })
                .mut_subcommand("draw", |draw| {
                    dressed(
                        draw.about(say("help-sheet-draw"))
                            .after_help(StyledStr::from(say("help-sheet-draw-after"))),
                        "tanekura sheet draw <TEMPLATE> -o <FILE> [OPTIONS]",
                        &sheet::OPTIONS,
                    )
                })
                .mut_subcommand("read", |read| {
                    dressed(
                        read.about(say("help-sheet-read"))
                            .after_help(StyledStr::from(say("help-sheet-read-after"))),
                        "tanekura sheet read <TEMPLATE> [IMAGE] [OPTIONS]",
                        &[
                            ("template", "help-option-read-template"),
                            ("image", "help-option-image"),
                            ("list", "help-option-list"),
                            ("paper", "help-option-read-paper"),
                            ("scale", "help-option-read-scale"),
                            ("count_from", "help-option-count-from"),
                            ("hexadecimal", "help-option-hexadecimal"),
                            ("against", "help-option-against"),
                            ("against_file", "help-option-against-file"),
                            ("reveal", "help-option-reveal"),
                            ("json", "help-option-json"),
                        ],
                    )
                })
        })
        .mut_subcommand("guide", |it| arguments_guide::dress_guide(it, messages, &dressed))
        .mut_subcommand("checklist", |it| arguments_guide::dress_checklist(it, messages, &dressed))
        .mut_subcommand("protect", |protect| {
            dressed(
                protect.about(say("help-protect")),
                "tanekura protect [OPTIONS]",
                &[
                    ("json", "help-option-json"),
                    ("require_isolation", "help-option-require-isolation"),
                ],
            )
        })
        .mut_subcommand("bench", |bench| {
            dressed(
                bench.about(say("help-bench")).after_help(StyledStr::from(say("help-bench-after"))),
                "tanekura bench [OPTIONS]",
                &[("json", "help-option-json")],
            )
        })
        .mut_subcommand("completions", |completions| {
            dressed(
                completions
                    .about(say("help-completions"))
                    .after_help(StyledStr::from(say("help-completions-after"))),
                "tanekura completions <SHELL>",
                &[("shell", "help-option-shell")],
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_words(words: &[&str]) -> Result<Job, Failure> {
        let typed: Vec<OsString> =
            std::iter::once("tanekura").chain(words.iter().copied()).map(OsString::from).collect();
        read(&typed, &Messages::new(Language::English))
    }

    #[test]
    fn the_grammar_is_sound_in_both_languages() {
        for language in Language::ALL {
            grammar(&Messages::new(language)).debug_assert();
        }
    }

    #[test]
    fn options_are_read() {
        let Ok(Job::Check(job)) = read_words(&[
            "check",
            "--list",
            "japanese",
            "--accounts",
            "3",
            "--address",
            "0x9858EfFD232B4033E47d90003D41EC34EcaEda94",
            "--address",
            "main: 0x6Fac4D18c912343BF86fa7049364Dd4E424Ab9C0",
            "--json",
        ]) else {
            panic!("not read")
        };
        assert_eq!(job.list.and_then(|choice| choice.0), Some(List::Japanese));
        assert_eq!((job.accounts, job.address.len(), job.json), (3, 2, true));
        assert!(!job.reveal && !job.passphrase && !job.require_isolation);
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        let find = |words: &[&str]| {
            let typed: Vec<OsString> = words.iter().map(OsString::from).collect();
            language(&typed, Language::English)
        };
        assert_eq!(find(&["tanekura", "check", "--lang", "ja"]), Language::Japanese);
        assert_eq!(find(&["tanekura", "--lang=ja", "check"]), Language::Japanese);
        assert_eq!(find(&["tanekura", "--lang"]), Language::English);
        assert_eq!(find(&["tanekura", "--language=ja"]), Language::English);
    }

    #[test]
    fn no_refusal_repeats_what_was_typed() {
        let canary = "zanzibar";
        let joined = format!("--passphrase={canary}");
        let cases: [&[&str]; 9] = [
            &[canary],
            &["check", canary],
            &["check", "--zanzibar"],
            &["check", "--list", canary],
            &["check", "--accounts", canary],
            &["check", &joined],
            &["check", "--passphrase", canary],
            &["protect", canary],
            &["completions", canary],
        ];
        for language in Language::ALL {
            let messages = Messages::new(language);
            for words in cases {
                let Err(failure) = read_words(words) else { panic!("read") };
                let told = failure.told(&messages);
                assert_eq!(failure.exit(), Exit::Usage);
                assert!(!told.contains(canary), "{told}");
                assert!(!told.contains("{$"), "{told}");
            }
        }
    }
}
