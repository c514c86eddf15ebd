//! Guides and checklists as texts in one language, for every face that shows or prints them whole.
//!
//! In: a guide or a list, and messages. Out: sentences in order, with the ways from step to step by number.
//! Not here: layout (crate `sheets`, the command line, the window).

use crate::checklist::{Checklist, Item};
use crate::situation::{Body, Guide, Job, Next, Step, guide};
use crate::source::source;
use crate::{Messages, checklist, message_id};

/// A whole guide.
#[derive(Clone, Debug)]
pub struct GuideTold {
    /// The symptom.
    pub title: String,
    /// What is really going on.
    pub about: String,
    /// The steps, in order; the first one has number 1.
    pub steps: Vec<StepTold>,
    /// Bad advice, and what is wrong with it.
    pub warnings: Vec<(String, String)>,
}

/// One step.
#[derive(Clone, Debug)]
pub struct StepTold {
    /// What to do, to answer, or how it ends.
    pub text: String,
    /// The reason.
    pub why: String,
    /// What not to do, where there is an action.
    pub not: Option<String>,
    /// The job of this program that it opens, or proposes at an end.
    pub job: Option<String>,
    /// The ways on: an answer and where it leads. Empty at an end and where the next number follows.
    pub ways: Vec<(String, String)>,
    /// Whether it is an end.
    pub is_end: bool,
    /// Where it is known from.
    pub sources: Vec<String>,
}

/// One item of a checklist.
#[derive(Clone, Debug)]
pub struct ItemTold {
    /// The closed name.
    pub name: &'static str,
    /// What to do.
    pub text: String,
    /// The reason.
    pub why: String,
    /// How to know that it is done.
    pub done: String,
    /// Where it is known from.
    pub sources: Vec<String>,
}

/// The guide in the language of `messages`.
#[must_use]
pub fn tell_guide(guide: &'static Guide, messages: &Messages) -> GuideTold {
    let steps = guide.steps.iter().enumerate();
    GuideTold {
        title: messages.text(&guide.title_id()),
        about: messages.text(&guide.about_id()),
        steps: steps.map(|(at, step)| tell_step(guide, at, step, messages)).collect(),
        warnings: guide
            .warnings
            .iter()
            .map(|advice| {
                let id = advice.message_id();
                (messages.text(&id), messages.text(&format!("{id}-why")))
            })
            .collect(),
    }
}

/// The items of a list in the language of `messages`.
#[must_use]
pub fn tell_checklist(list: &Checklist, messages: &Messages) -> Vec<ItemTold> {
    list.items().map(|item| tell_item(item, messages)).collect()
}

/// One item.
#[must_use]
pub fn tell_item(item: &Item, messages: &Messages) -> ItemTold {
    ItemTold {
        name: item.name,
        text: messages.text(&item.text_id()),
        why: messages.text(&item.why_id()),
        done: messages.text(&item.done_id()),
        sources: sources(item.sources, messages),
    }
}

/// The origins of facts, with how good the evidence is; each once.
#[must_use]
pub fn sources(ids: &[&str], messages: &Messages) -> Vec<String> {
    let mut told: Vec<String> = Vec::new();
    for source in ids.iter().filter_map(|id| source(id)) {
        let id = message_id("evidence", source.evidence.as_str());
        let text = messages.text_with(&id, &[("origin", source.origin.into())]);
        if !told.contains(&text) {
            told.push(text);
        }
    }
    told
}

/// A job's name; a checklist says which.
#[must_use]
pub fn tell_job(job: Job, messages: &Messages) -> String {
    let name = messages.text(&message_id("job", job.as_str()));
    match job {
        Job::Checklist(list) => match checklist::checklist(list) {
            Some(list) => {
                let title = messages.text(&list.title_id());
                messages.text_with("job-with-list", &[("title", title.as_str().into())])
            }
            None => name,
        },
        _ => name,
    }
}

fn tell_step(here: &'static Guide, at: usize, step: &Step, messages: &Messages) -> StepTold {
    let lead = |next: Next| way(here, next, messages);
    let follows = |next: Next| {
        let after = here.steps.get(at + 1).map(|step| step.name);
        matches!(next, Next::Step(name) if Some(name) == after)
    };
    let (job, ways) = match step.body {
        Body::Ask(choices) => {
            let ways = choices
                .iter()
                .map(|choice| (messages.text(&here.choice_id(step, choice)), lead(choice.next)));
            (None, ways.collect())
        }
        Body::Do(next) if follows(next) => (None, Vec::new()),
        Body::Do(next) => (None, vec![(messages.text("guide-word-then"), lead(next))]),
        Body::Open(job, replies) => {
            let ways = replies.iter().map(|reply| {
                (messages.text(&message_id("answer", reply.answer.as_str())), lead(reply.next))
            });
            (Some(tell_job(job, messages)), ways.collect())
        }
        Body::End(job) => (job.map(|job| tell_job(job, messages)), Vec::new()),
    };
    StepTold {
        text: messages.text(&here.text_id(step)),
        why: messages.text(&here.why_id(step)),
        not: here.not_id(step).map(|id| messages.text(&id)),
        job,
        ways,
        is_end: matches!(step.body, Body::End(_)),
        sources: sources(step.sources, messages),
    }
}

/// Where a way leads: a number in the same guide, the title of another one.
fn way(here: &'static Guide, next: Next, messages: &Messages) -> String {
    let number = |guide: &Guide, name: &str| {
        guide.steps.iter().position(|step| step.name == name).map_or(1, |at| at + 1)
    };
    let elsewhere = |name: &str, step: usize| {
        let title = guide(name).map(|guide| messages.text(&guide.title_id())).unwrap_or_default();
        let figures = [("title", title.as_str().into()), ("number", step.into())];
        messages.text_with("guide-word-elsewhere", &figures)
    };
    match next {
        Next::Step(name) => {
            messages.text_with("guide-word-step", &[("number", number(here, name).into())])
        }
        Next::Guide(name) => elsewhere(name, 1),
        Next::At(name, step) => elsewhere(name, guide(name).map_or(1, |it| number(it, step))),
    }
}
