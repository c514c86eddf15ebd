//! Every message that guides, checklists, glossary, the comparison with official addresses and progress need.

use crate::checklist::{CHECKLISTS, Evidence, ITEMS, Phase, Probe, Seen};
use crate::genuine::{Reason, Verdict};
use crate::glossary::{TERMS, term_ids};
use crate::message_id;
use crate::progress::{NoteError, ParseError};
use crate::situation::{Advice, Answer, GUIDES, Job, START};
use crate::source;

/// The ids of those messages. A test makes sure that each is written in every language, and nothing beyond them.
#[must_use]
pub fn message_ids() -> Vec<String> {
    let mut ids = START.message_ids();
    ids.extend(GUIDES.iter().flat_map(|guide| guide.message_ids()));
    for advice in Advice::ALL {
        ids.extend([advice.message_id(), advice.message_id() + "-why"]);
    }
    ids.extend(source::Evidence::ALL.map(|it| message_id("evidence", it.as_str())));
    for word in ["step", "elsewhere", "then", "why", "not", "source", "warnings"] {
        ids.push(format!("guide-word-{word}"));
    }
    ids.extend(["why", "done", "source", "date"].map(|word| format!("checklist-word-{word}")));
    ids.push("job-with-list".to_owned());
    ids.extend(jobs().map(|job| message_id("job", job.as_str())));
    ids.extend(Answer::ALL.map(|answer| message_id("answer", answer.as_str())));
    for list in CHECKLISTS {
        ids.extend([list.title_id(), list.about_id()]);
    }
    ids.extend(Phase::ALL.map(|phase| message_id("phase", phase.as_str())));
    for item in ITEMS {
        ids.extend([item.text_id(), item.why_id(), item.done_id()]);
    }
    for probe in Probe::ALL {
        ids.extend(Seen::ALL.map(|seen| Evidence { probe, seen }.message_id()));
    }
    ids.extend(TERMS.iter().flat_map(|term| term_ids(term)));
    let mut pair = |id: String| ids.extend([format!("{id}-do"), id]);
    Verdict::ALL.iter().for_each(|verdict| pair(message_id("genuine", verdict.as_str())));
    NoteError::ALL.iter().for_each(|error| pair(message_id("note", error.as_str())));
    ParseError::CODES.iter().for_each(|code| pair(message_id("progress", code)));
    ids.extend(Reason::ALL.map(|reason| message_id("genuine-reason", reason.as_str())));
    ids
}

fn jobs() -> [Job; 8] {
    let list = Job::Checklist("");
    [Job::Check, Job::Repair, Job::BackUp, Job::Split, Job::Join, Job::Plan, Job::Genuine, list]
}
