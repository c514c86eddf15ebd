//! The `tanekura` command: the strictest path, on which nothing passes through a web page.
//!
//! In: arguments without secrets; the phrase from standard input or a hidden prompt. Out: the answer on standard
//! output (one JSON object with `--json`), everything else on standard error, and an exit status.
//! Not here: any rule about phrases, keys or protection (crates `phrase`, `wallet`, `lockdown`); any sentence
//! (crate `guide`).

mod answer;
mod answer_json;
mod answer_page;
mod arguments;
mod arguments_guide;
mod bench;
mod check;
mod checklist;
mod course;
mod document;
mod failure;
mod guide;
mod hunt;
mod input;
mod join;
mod json;
mod keeper;
mod output;
mod page;
mod panic;
mod prompt;
mod protect;
mod repair;
mod repair_json;
mod repair_page;
mod repairs_json;
mod repairs_page;
mod share_arguments;
mod share_sheet;
mod share_text;
mod sheet;
mod sheet_read;
mod signals;
mod split;
mod suspicion;

use std::process::ExitCode;

use tanekura_guide::{Language, Messages};
use tanekura_lockdown::{ProcessKind, protect_process};
use tanekura_secret::WipingAllocator;

use crate::arguments::Job;
use crate::failure::{Exit, Failure};

#[global_allocator]
static ALLOCATOR: WipingAllocator = WipingAllocator;

fn main() -> ExitCode {
    // Before anything else, so that no secret is ever read by an unprotected process. What the system refused
    // is asked again, and told, by the commands themselves.
    let _ = protect_process(ProcessKind::CommandLine);
    panic::report_place_only();
    let typed: Vec<_> = std::env::args_os().collect();
    let messages = Messages::new(arguments::language(&typed, environment_language()));
    match run(&typed, &messages) {
        Ok(exit) => exit.into(),
        Err(failure) => {
            output::tell(&failure.told(&messages));
            failure.exit().into()
        }
    }
}

fn run(typed: &[std::ffi::OsString], messages: &Messages) -> Result<Exit, Failure> {
    match arguments::read(typed, messages)? {
        Job::Check(job) => check::run(&job, messages),
        Job::Repair(job) => repair::run(&job, messages),
        Job::Split(job) => split::run(&job, messages),
        Job::Join(job) => join::run(&job, messages),
        Job::Sheet(job) => sheet::run(&job, messages),
        Job::Guide(job) => guide::run(&job, messages),
        Job::Checklist(job) => checklist::run(&job, messages),
        Job::Protect(job) => protect::run(&job, messages),
        Job::Bench(job) => bench::run(job.json, messages),
        Job::Say(text) => output::write(text.as_bytes()).map(|()| Exit::Well),
    }
}

fn environment_language() -> Language {
    let value = |name| std::env::var(name).ok();
    Language::from_environment_values(
        value("LC_ALL").as_deref(),
        value("LC_MESSAGES").as_deref(),
        value("LANG").as_deref(),
    )
}
