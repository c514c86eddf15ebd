//! A search in figures and words: what it will try, how far it is, what it has excluded.
//!
//! In: the ladder, what is looked for, where the search is. Out: lines for standard error, shares and kinds.

use std::time::Instant;

use tanekura_guide::{Arg, Messages, message_id};
use tanekura_repair::{Breadth, Goal, Kind, Ladder, Place, Standing, Step};
use tanekura_wallet::Target;

use crate::hunt::By;
use crate::repairs_page::percent;

/// What does not change while a search runs.
pub(crate) struct Course<'a> {
    pub(crate) ladder: &'a Ladder,
    pub(crate) goal: &'a Goal,
    pub(crate) part: (u64, u64),
    pub(crate) begun: Instant,
    pub(crate) messages: &'a Messages,
}

impl Course<'_> {
    /// The steps that are tried: those whose paths can lead to what is looked for.
    fn steps(&self) -> impl Iterator<Item = (usize, &Step)> {
        let steps = self.ladder.steps().iter().enumerate();
        steps.filter(|(_, step)| self.goal.reaches(step.breadth))
    }

    /// The seeds of a step: each passphrase makes one of its own.
    fn work(&self, step: &Step) -> f64 {
        step.work() * self.goal.passphrases_tried() as f64
    }

    /// The ladder in words: kind, count, time, chance.
    pub(crate) fn plan(&self, rate: f64) -> String {
        let rate_text = format!("{rate:.0}");
        let figures = [("rate", Arg::Text(&rate_text))];
        let mut text = self.messages.text_with("search-will-try", &figures) + "\n";
        let passphrases = self.goal.passphrases_tried();
        if passphrases > 1 {
            let figures = [("count", passphrases.into())];
            text += &(self.messages.text_with("search-passphrases", &figures) + "\n");
        }
        for (_, step) in self.steps().filter(|(_, step)| step.chance > 0.0) {
            let kind = self.messages.text(&message_id("kind", step.kind.as_str()));
            let more = match step.breadth {
                Breadth::Usual => String::new(),
                Breadth::Wide => format!(" ({})", self.messages.text("search-more-paths")),
            };
            let time = self.work(step) / self.part.1 as f64 / rate;
            let (count, time) = (step.candidates.to_string(), duration(time, self.messages));
            let chance = percent(step.chance);
            let figures = [
                ("count", Arg::Text(&count)),
                ("time", Arg::Text(&time)),
                ("chance", Arg::Text(&chance)),
            ];
            let line = self.messages.text_with("search-line", &figures);
            text.push_str(&format!("  · {kind}{more}: {line}\n"));
        }
        let rest = percent(self.ladder.something_else());
        text + &self.messages.text_with("search-rest", &[("percent", Arg::Text(&rest))]) + "\n"
    }

    /// How far it is, in one line.
    pub(crate) fn now(&self, standing: Standing) -> String {
        let rate = standing.seeds as f64 / self.begun.elapsed().as_secs_f64().max(1e-9);
        let left = self.steps().filter(|(number, _)| *number >= standing.place.step);
        let left: f64 = left.map(|(_, step)| self.work(step)).sum();
        let texts = [
            percent(self.chance(standing.place)),
            format!("{rate:.0}"),
            duration(left / self.part.1 as f64 / rate.max(1e-9), self.messages),
        ];
        let [chance, rate, time] = &texts;
        let figures =
            [("chance", Arg::Text(chance)), ("rate", Arg::Text(rate)), ("time", Arg::Text(time))];
        self.messages.text_with("search-now", &figures)
    }

    /// The chance of all steps that are done, and of the part of the present one. Of a part, its share.
    pub(crate) fn chance(&self, place: Place) -> f64 {
        let steps = self.ladder.steps();
        let done: f64 = steps.iter().take(place.step).map(|step| step.chance).sum();
        let present = steps.get(place.step).map_or(0.0, |step| {
            let mine = (step.chunks() / self.part.1).max(1);
            step.chance * (place.chunks as f64 / mine as f64).min(1.0)
        });
        (done + present) / self.part.1 as f64
    }

    /// The kinds of which every step is done, and the others.
    pub(crate) fn kinds(&self, place: Place) -> (Vec<Kind>, Vec<Kind>) {
        let (mut excluded, mut left): (Vec<Kind>, Vec<Kind>) = (Vec::new(), Vec::new());
        for (_, step) in self.steps().filter(|(number, _)| *number >= place.step) {
            if !left.contains(&step.kind) {
                left.push(step.kind);
            }
        }
        for (_, step) in self.steps().filter(|(number, _)| *number < place.step) {
            if !left.contains(&step.kind) && !excluded.contains(&step.kind) {
                excluded.push(step.kind);
            }
        }
        (excluded, left)
    }

    /// How likely it was that one of the wrong phrases of this run would match as well.
    pub(crate) fn coincidence(&self, by: By, target: Option<&Target>, standing: Standing) -> f64 {
        let breadth = self.ladder.steps().get(standing.place.step).map(|step| step.breadth);
        let paths = self.goal.paths_looked_at(breadth.unwrap_or(Breadth::Wide)) as u64;
        match (by, target) {
            (By::Ends, Some(target)) => {
                let compared = standing.seeds.max(1).saturating_mul(paths);
                target.chance_of_coincidence(u32::try_from(compared).unwrap_or(u32::MAX))
            }
            (By::Fingerprint, _) => (standing.seeds.max(1) as f64 / 4_294_967_296.0).min(1.0),
            _ => 0.0,
        }
    }
}

/// "0.2 seconds", "3 minutes", "14 hours": a size, not an appointment.
pub(crate) fn duration(seconds: f64, messages: &Messages) -> String {
    let (id, value) = match seconds {
        s if s < 120.0 => ("length-seconds", s),
        s if s < 7200.0 => ("length-minutes", s / 60.0),
        s if s < 172_800.0 => ("length-hours", s / 3600.0),
        s if s < 6.3e7 => ("length-days", s / 86_400.0),
        s if s < 3e12 => ("length-years", s / 31_557_600.0),
        _ => ("length-ages", 0.0),
    };
    let value = if seconds < 10.0 { format!("{value:.2}") } else { format!("{value:.0}") };
    messages.text_with(id, &[("value", Arg::Text(&value))])
}
