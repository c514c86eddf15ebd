//! Situation guides: from what somebody sees on the screen, step by step, to an end that harms nothing.
//!
//! In: a guide's name and the choices made. Out: steps, each with the ids of its sentences, its reason, what not to
//! do and where it is known from. The texts stand in `messages/*/guides.ftl`, the paths in one file per guide.
//! Not here: running a job, opening a page (nothing in this program does), keeping what was chosen.

mod advice;
mod before_reinstall;
mod connection_cancelled;
mod connection_refused;
mod device_lost;
mod get_help;
mod job;
mod logged_out;
mod password_only;
mod phrase_leaked;
mod phrase_not_accepted;
mod session_expired;
mod somebody_offers_help;
mod start;
mod step;
mod walk;
mod wallet_empty;

pub use advice::Advice;
pub use job::{Answer, Job};
pub use step::{Body, Choice, Danger, Next, Reply, Step};
pub use walk::{Place, Walk, WalkError};

/// One situation and the way through it.
#[derive(Clone, Copy, Debug)]
pub struct Guide {
    /// The closed name: `connection-cancelled`.
    pub name: &'static str,
    /// The steps; the first one is where it begins.
    pub steps: &'static [Step],
    /// Popular advice for this situation that does harm, to be named with the reason.
    pub warnings: &'static [Advice],
}

/// The first question of all: which of the four different things that look like "logged out" is it, or what else.
pub const START: &Guide = &start::GUIDE;

/// Every guide, in the order of a list. [`START`] leads to each of them and is not among them.
pub const GUIDES: [&Guide; 12] = [
    &connection_cancelled::GUIDE,
    &connection_refused::GUIDE,
    &logged_out::GUIDE,
    &session_expired::GUIDE,
    &get_help::GUIDE,
    &phrase_not_accepted::GUIDE,
    &wallet_empty::GUIDE,
    &phrase_leaked::GUIDE,
    &password_only::GUIDE,
    &device_lost::GUIDE,
    &before_reinstall::GUIDE,
    &somebody_offers_help::GUIDE,
];

/// The guide of that name; `start` is the first question.
#[must_use]
pub fn guide(name: &str) -> Option<&'static Guide> {
    std::iter::once(START).chain(GUIDES).find(|guide| guide.name == name)
}

impl Guide {
    /// The step of that name.
    #[must_use]
    pub fn step(&self, name: &str) -> Option<&'static Step> {
        self.steps.iter().find(|step| step.name == name)
    }

    /// The id of its title: the symptom, in the words on the screen.
    #[must_use]
    pub fn title_id(&self) -> String {
        format!("guide-{}", self.name)
    }

    /// The id of the sentence that says what is really going on.
    #[must_use]
    pub fn about_id(&self) -> String {
        format!("guide-{}-about", self.name)
    }

    /// The id of the phrasings by which the search finds it, parted by `|`.
    #[must_use]
    pub fn find_id(&self) -> String {
        format!("guide-{}-find", self.name)
    }

    /// The id of a step's sentence: what to do, what to answer, or how it ends.
    #[must_use]
    pub fn text_id(&self, step: &Step) -> String {
        format!("guide-{}-{}", self.name, step.name)
    }

    /// The id of a step's reason.
    #[must_use]
    pub fn why_id(&self, step: &Step) -> String {
        format!("guide-{}-{}-why", self.name, step.name)
    }

    /// The id of what not to do; only a step with an action has one.
    #[must_use]
    pub fn not_id(&self, step: &Step) -> Option<String> {
        step.is_action().then(|| format!("guide-{}-{}-not", self.name, step.name))
    }

    /// The id of the words on a choice.
    #[must_use]
    pub fn choice_id(&self, step: &Step, choice: &Choice) -> String {
        format!("guide-{}-{}-{}", self.name, step.name, choice.name)
    }

    /// Every id that this guide needs.
    #[must_use]
    pub fn message_ids(&self) -> Vec<String> {
        let mut ids = vec![self.title_id(), self.about_id()];
        if self.name != START.name {
            ids.push(self.find_id());
        }
        for step in self.steps {
            ids.extend([self.text_id(step), self.why_id(step)]);
            ids.extend(self.not_id(step));
            if let Body::Ask(choices) = step.body {
                ids.extend(choices.iter().map(|choice| self.choice_id(step, choice)));
            }
        }
        ids
    }
}
