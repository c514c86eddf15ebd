//! The answer of `tanekura repair --json`. Field names are a contract: they may be added, never renamed.

use serde::Serialize;
use tanekura_repair::{Breadth, Explanation, Kind, Ladder};
use tanekura_secret::SecretText;

use crate::arguments::RepairJob;
use crate::failure::Failure;
use crate::hunt::Hunted;
use crate::repair::Answer;
use crate::repairs_json::{RepairObject, RepairsView};

/// An answer with the secrets that the object borrows.
pub(crate) struct View<'a> {
    answer: &'a Answer,
    repairs: RepairsView<'a>,
    phrase: Option<SecretText>,
    resume: Option<String>,
    reveal: bool,
}

#[derive(Serialize, Default)]
pub(crate) struct Object<'a> {
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    matched: Option<Matched<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<Vec<ChangeObject>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tried: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seeds_per_second: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    elapsed_s: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    chance_tried: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resume: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resume_problem: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    excluded: Option<Vec<&'static str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    not_excluded: Option<Vec<&'static str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rungs: Option<Vec<RungObject>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    repairs: Option<Vec<RepairObject<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    readings: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    readings_of_any_word: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    something_else: Option<f64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    settled_by: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phrase: Option<&'a str>,
}

#[derive(Serialize)]
struct Matched<'a> {
    path: Option<&'a str>,
    address: Option<&'a str>,
    kind: &'static str,
    exact: bool,
    by: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    chance_of_coincidence: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    passphrase: Option<usize>,
}

#[derive(Serialize)]
struct ChangeObject {
    position: u8,
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    word: Option<&'static str>,
}

#[derive(Serialize)]
struct RungObject {
    kind: &'static str,
    wide: bool,
    words: usize,
    candidates: String,
    seeds: f64,
    chance: f64,
}

/// A refusal as an object.
#[derive(Serialize)]
pub(crate) struct Refusal {
    outcome: &'static str,
    code: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u64>,
}

pub(crate) fn refusal(failure: &Failure) -> Refusal {
    Refusal { outcome: "refused", code: failure.code(), number: failure.number() }
}

/// Prepares the object; with `--reveal` the words are in it.
pub(crate) fn view<'a>(answer: &'a Answer, job: &RepairJob) -> View<'a> {
    let (explanation, hunted) = match answer {
        Answer::Ranked { explanation, .. } => (Some(explanation), None),
        Answer::Hunted { hunted, .. } => (None, Some(hunted)),
    };
    let found = hunted.and_then(|hunted| hunted.found.as_ref()).filter(|_| job.reveal);
    let resume = hunted.and_then(|hunted| hunted.resume.as_ref());
    View {
        answer,
        repairs: RepairsView::of(explanation, job.reveal),
        phrase: found.map(|found| found.phrase.shown_text()),
        resume: resume.map(|file| file.display().to_string()),
        reveal: job.reveal,
    }
}

impl View<'_> {
    /// What is written.
    pub(crate) fn object(&self) -> Object<'_> {
        match self.answer {
            Answer::Ranked { explanation, .. } => self.ranked(explanation),
            Answer::Hunted { hunted, ladder } => self.hunted(hunted, ladder),
        }
    }

    fn ranked(&self, explanation: &Explanation) -> Object<'_> {
        Object {
            outcome: "no_target",
            repairs: Some(self.repairs.objects()),
            readings: Some(explanation.readings),
            readings_of_any_word: Some(explanation.readings_of_any_word),
            something_else: Some(explanation.something_else),
            settled_by: explanation.settled_by.iter().map(|by| by.as_str()).collect(),
            ..Object::default()
        }
    }

    fn hunted<'a>(&'a self, hunted: &'a Hunted, ladder: &Ladder) -> Object<'a> {
        let found = hunted.found.as_ref();
        let changes = found.map(|found| {
            let count = found.phrase.word_count();
            let indices: Vec<u16> =
                (0..count).filter_map(|at| found.phrase.index(at)).map(|it| it.get()).collect();
            let word = |index| found.phrase.list().word(index);
            ladder
                .changes(&indices)
                .into_iter()
                .map(|change| ChangeObject {
                    position: change.position,
                    kind: found.kind.as_str(),
                    word: change.word.filter(|_| self.reveal).map(word),
                })
                .collect()
        });
        Object {
            outcome: hunted.outcome,
            matched: found.map(|found| Matched {
                path: found.path.as_deref(),
                address: hunted.address.as_deref(),
                kind: found.kind.as_str(),
                exact: found.exact,
                by: hunted.by.as_str(),
                chance_of_coincidence: Some(hunted.coincidence).filter(|chance| *chance > 0.0),
                passphrase: hunted.listed_passphrase(),
            }),
            changes,
            tried: Some(hunted.tried),
            seeds_per_second: Some(hunted.rate()),
            elapsed_s: Some(hunted.elapsed),
            chance_tried: Some(hunted.chance),
            resume: self.resume.as_deref(),
            resume_problem: hunted.unsaved.as_ref().map(Failure::code),
            excluded: found.is_none().then(|| kinds(&hunted.excluded)),
            not_excluded: found.is_none().then(|| kinds(&hunted.not_excluded)),
            rungs: Some(ladder.steps().iter().map(rung).collect()),
            // EXPOSE: the person asked for the words with --reveal.
            phrase: self.phrase.as_ref().map(SecretText::expose),
            ..Object::default()
        }
    }
}

fn kinds(kinds: &[Kind]) -> Vec<&'static str> {
    kinds.iter().map(|kind| kind.as_str()).collect()
}

fn rung(step: &tanekura_repair::Step) -> RungObject {
    RungObject {
        kind: step.kind.as_str(),
        wide: step.breadth == Breadth::Wide,
        words: step.words,
        // More than a JSON number can hold exactly.
        candidates: step.candidates.to_string(),
        seeds: step.seeds,
        chance: step.chance,
    }
}
