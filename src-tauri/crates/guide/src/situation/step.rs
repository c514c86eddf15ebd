//! One step of a guide: a question, an action, a job of this program, or an end.

use super::{Answer, Job};

/// Something that cannot be taken back, or that shows a secret. A guide reaches it only past its guard.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Danger {
    /// Removing, reinstalling or resetting a wallet. Guarded by a check in which all addresses were opened.
    Remove,
    /// Bringing the words onto a screen or into a wallet. Guarded by a step that makes sure of the surroundings.
    ShowPhrase,
    /// Moving what a wallet holds. Guarded by a check of the phrase that it goes to.
    MoveFunds,
}

/// Where a step leads.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Next {
    /// A step of the same guide.
    Step(&'static str),
    /// The beginning of another guide.
    Guide(&'static str),
    /// A step of another guide.
    At(&'static str, &'static str),
}

/// One of the answers to a question.
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The closed name, part of its message's id.
    pub name: &'static str,
    /// Where it leads.
    pub next: Next,
}

/// Where a job's answer leads.
#[derive(Clone, Copy, Debug)]
pub struct Reply {
    /// The answer.
    pub answer: Answer,
    /// Where it leads.
    pub next: Next,
}

/// What a step is.
#[derive(Clone, Copy, Debug)]
pub enum Body {
    /// A question with its answers.
    Ask(&'static [Choice]),
    /// One action, and what follows it.
    Do(Next),
    /// A job of this program, and what follows each of its answers.
    Open(Job, &'static [Reply]),
    /// The end; perhaps a job that is worth doing next.
    End(Option<Job>),
}

/// One step.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The closed name within its guide.
    pub name: &'static str,
    /// What it is.
    pub body: Body,
    /// The facts it rests on, ids of [`crate::source`].
    pub sources: &'static [&'static str],
    /// The dangerous act it asks for, if it does.
    pub danger: Option<Danger>,
    /// The dangerous acts that may follow it.
    pub guards: &'static [Danger],
}

impl Step {
    /// Whether it asks for an action, and so has something that must not be done instead.
    #[must_use]
    pub fn is_action(&self) -> bool {
        matches!(self.body, Body::Do(_))
    }

    /// Where it can lead.
    #[must_use]
    pub fn nexts(&self) -> Vec<Next> {
        match self.body {
            Body::Ask(choices) => choices.iter().map(|choice| choice.next).collect(),
            Body::Do(next) => vec![next],
            Body::Open(_, replies) => replies.iter().map(|reply| reply.next).collect(),
            Body::End(_) => Vec::new(),
        }
    }

    /// The same step, which asks for this dangerous act.
    pub(super) const fn dangerous(mut self, danger: Danger) -> Self {
        self.danger = Some(danger);
        self
    }

    /// The same step, after which these acts may follow.
    pub(super) const fn guarding(mut self, guards: &'static [Danger]) -> Self {
        self.guards = guards;
        self
    }
}

const fn step(name: &'static str, body: Body, sources: &'static [&'static str]) -> Step {
    Step { name, body, sources, danger: None, guards: &[] }
}

/// A question.
pub(super) const fn ask(
    name: &'static str,
    choices: &'static [Choice],
    sources: &'static [&'static str],
) -> Step {
    step(name, Body::Ask(choices), sources)
}

/// An action.
pub(super) const fn act(name: &'static str, next: Next, sources: &'static [&'static str]) -> Step {
    step(name, Body::Do(next), sources)
}

/// A job of this program.
pub(super) const fn open(
    name: &'static str,
    job: Job,
    replies: &'static [Reply],
    sources: &'static [&'static str],
) -> Step {
    step(name, Body::Open(job, replies), sources)
}

/// An end.
pub(super) const fn end(
    name: &'static str,
    then: Option<Job>,
    sources: &'static [&'static str],
) -> Step {
    step(name, Body::End(then), sources)
}

/// A choice that leads to a step of the same guide.
pub(super) const fn to(name: &'static str, next: &'static str) -> Choice {
    Choice { name, next: Next::Step(next) }
}

/// A choice that leads elsewhere.
pub(super) const fn choice(name: &'static str, next: Next) -> Choice {
    Choice { name, next }
}

/// A job's answer that leads to a step of the same guide.
pub(super) const fn back(answer: Answer, next: &'static str) -> Reply {
    Reply { answer, next: Next::Step(next) }
}

/// A job's answer that leads elsewhere.
pub(super) const fn reply(answer: Answer, next: Next) -> Reply {
    Reply { answer, next }
}
