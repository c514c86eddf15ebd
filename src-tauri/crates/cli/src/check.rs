//! `tanekura check`: from options and secrets to an answer.

use std::time::Instant;

use tanekura_guide::{Messages, message_id};
use tanekura_phrase::Options;
use tanekura_wallet::{Target, TargetProblem, parse_targets};

use crate::answer::{Answer, Question};
use crate::arguments::CheckJob;
use crate::failure::{Exit, Failure};
use crate::{answer_json, answer_page, input, json, output, protect};

/// Progress is shown only when there is something to wait for.
const PATIENCE_MS: u128 = 400;

/// Runs the command.
pub(crate) fn run(job: &CheckJob, messages: &Messages) -> Result<Exit, Failure> {
    // Everything that can be refused is refused before the words are asked for.
    if job.require_isolation {
        protect::require(messages)?;
    }
    let targets = targets(&job.address)?;
    output::tell(&protect::warnings(input::is_typed(), messages));
    let list = job.list.and_then(|choice| choice.0);
    let typed = input::phrase(list, messages)?;
    let passphrase = input::passphrase(job.passphrase, job.passphrase_file.as_deref(), messages)?;
    let question = Question {
        options: Options { list, number_base: job.count_from },
        accounts: job.accounts,
        targets,
    };
    let mut progress = Progress::new(messages);
    let answer = Answer::find(typed, &passphrase, question, &mut |done, total| {
        progress.show(done, total);
    });
    progress.clear();
    if job.json {
        json::write(&answer_json::view(&answer, job.reveal).object())?;
    } else {
        answer_page::page(&answer, job.reveal, messages).write()?;
    }
    Ok(answer.exit())
}

/// The addresses to look for. One that cannot be used stops the command, by its number.
pub(crate) fn targets(given: &[String]) -> Result<Vec<Target>, Failure> {
    given
        .iter()
        .flat_map(|text| parse_targets(text))
        .zip(1_usize..)
        .map(|(target, number)| target.map_err(|problem| unusable(problem, number)))
        .collect()
}

fn unusable(problem: TargetProblem, number: usize) -> Failure {
    let id = message_id("target", problem.as_str());
    Failure::composed(Exit::Usage, "address-unusable", &id).with("number", number)
}

/// One line on standard error, if somebody watches.
struct Progress<'m> {
    messages: &'m Messages,
    begun: Instant,
    shown: bool,
    watched: bool,
}

impl<'m> Progress<'m> {
    fn new(messages: &'m Messages) -> Self {
        Self { messages, begun: Instant::now(), shown: false, watched: output::watched() }
    }

    fn show(&mut self, done: u32, total: u32) {
        if self.watched && self.begun.elapsed().as_millis() > PATIENCE_MS {
            let figures = [("done", done.into()), ("total", total.into())];
            output::tell(&format!("\r{}", self.messages.text_with("progress-coverage", &figures)));
            self.shown = true;
        }
    }

    fn clear(&mut self) {
        if self.shown {
            output::tell("\r\u{1b}[K");
        }
    }
}
