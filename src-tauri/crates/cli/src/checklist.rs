//! `tanekura checklist`: lists, what the program sees itself, and how far somebody is.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;
use tanekura_guide::checklist::{CHECKLISTS, Checklist, Evidence, Probe, Seen, checklist};
use tanekura_guide::progress::{Day, NoteError, ParseError, Progress, ReadsAs, State};
use tanekura_guide::told::{ItemTold, tell_checklist};
use tanekura_guide::{Messages, message_id};
use tanekura_lockdown::save::{self, synced_folder};
use tanekura_lockdown::surroundings::is_as_wanted;
use tanekura_phrase::{Glimpse, glimpse};
use tanekura_sheets::told::checklist_document;

use crate::arguments_guide::{ChecklistAsked, ChecklistJob, Followed, Marked};
use crate::document::{self, refused};
use crate::failure::{Exit, Failure};
use crate::guide::{Titled, pasted, write_titles};
use crate::json;
use crate::page::Page;

/// A progress file is never larger.
const LARGEST: u64 = 8 * 1024 * 1024;

/// Runs the command.
pub(crate) fn run(job: &ChecklistJob, messages: &Messages) -> Result<Exit, Failure> {
    match &job.what {
        ChecklistAsked::List(shown) => {
            let titles = CHECKLISTS
                .iter()
                .map(|list| Titled { id: list.name, title: messages.text(&list.title_id()) });
            write_titles(&titles.collect::<Vec<_>>(), shown.json, messages).map(|()| Exit::Well)
        }
        ChecklistAsked::Show(followed) => show(followed, messages),
        ChecklistAsked::Print(printed) => {
            let list = named(&printed.name)?;
            document::save(&checklist_document(list, messages), printed, messages)
        }
        ChecklistAsked::Mark(marked) => mark(marked, messages),
    }
}

fn named(name: &str) -> Result<&'static Checklist, Failure> {
    checklist(name).ok_or_else(|| Failure::new(Exit::Usage, "list-unknown", "list-unknown-do"))
}

#[derive(Serialize)]
struct ListView<'t> {
    id: &'static str,
    title: String,
    about: String,
    items: Vec<ItemView<'t>>,
}

#[derive(Serialize)]
struct ItemView<'t> {
    id: &'static str,
    phase: &'static str,
    text: &'t str,
    why: &'t str,
    done_when: &'t str,
    facts: &'static [&'static str],
    sources: &'t [String],
    ticked: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    probe: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seen: Option<&'static str>,
}

fn show(job: &Followed, messages: &Messages) -> Result<Exit, Failure> {
    let list = named(&job.name)?;
    let states = match &job.progress {
        Some(path) => read(path)?.of(list.name),
        None => BTreeMap::new(),
    };
    let told = tell_checklist(list, messages);
    let evidence: Vec<Option<Evidence>> = list.items().map(|item| item.probe.map(look)).collect();
    if job.json {
        json::write(&view(list, &told, &evidence, &states, messages))?;
    } else {
        page(list, &told, &evidence, &states, messages).write()?;
    }
    Ok(Exit::Well)
}

/// Looks at what an item asks for.
fn look(probe: Probe) -> Evidence {
    let wanted = match probe {
        Probe::SyncedFolder => Some(synced_folder(Path::new("./.")).is_none()),
        // Only the window stays open long enough to need one.
        Probe::IdleLock => None,
        _ => is_as_wanted(probe.as_str()),
    };
    let seen = match wanted {
        Some(true) => Seen::Good,
        Some(false) => Seen::Bad,
        None => Seen::CannotTell,
    };
    Evidence { probe, seen }
}

fn view<'t>(
    list: &Checklist,
    told: &'t [ItemTold],
    evidence: &[Option<Evidence>],
    states: &'t BTreeMap<String, State>,
    messages: &Messages,
) -> ListView<'t> {
    let rows = list.items().zip(told).zip(evidence);
    let items = rows.map(|((item, told), evidence)| {
        let state = states.get(item.name);
        ItemView {
            id: item.name,
            phase: item.phase.as_str(),
            text: &told.text,
            why: &told.why,
            done_when: &told.done,
            facts: item.sources,
            sources: &told.sources,
            ticked: is_ticked(state, *evidence),
            date: state.and_then(|state| state.done).map(|day| day.to_string()),
            note: state.and_then(|state| state.note.as_ref()).map(|(_, note)| note.as_str()),
            probe: item.probe.map(Probe::as_str),
            seen: evidence.map(|evidence| evidence.seen.as_str()),
        }
    });
    ListView {
        id: list.name,
        title: messages.text(&list.title_id()),
        about: messages.text(&list.about_id()),
        items: items.collect(),
    }
}

/// What the program sees ticks an item now; what it sees to be otherwise takes an old tick away.
fn is_ticked(state: Option<&State>, evidence: Option<Evidence>) -> bool {
    match evidence.map(|evidence| evidence.seen) {
        Some(Seen::Good) => true,
        Some(Seen::Bad) => false,
        Some(Seen::CannotTell) | None => state.is_some_and(|state| state.done.is_some()),
    }
}

fn page<'m>(
    list: &Checklist,
    told: &[ItemTold],
    evidence: &[Option<Evidence>],
    states: &BTreeMap<String, State>,
    messages: &'m Messages,
) -> Page<'m> {
    let mut page = Page::new(messages);
    page.paragraph("", &messages.text(&list.title_id()));
    page.paragraph("  ", &messages.text(&list.about_id()));
    let mut phase = None;
    for ((item, told), evidence) in list.items().zip(told).zip(evidence) {
        page.gap();
        if phase != Some(item.phase) {
            page.paragraph("", &messages.text(&message_id("phase", item.phase.as_str())));
            phase = Some(item.phase);
        }
        let state = states.get(item.name);
        let sign = if is_ticked(state, *evidence) { "[x] " } else { "[ ] " };
        page.paragraph(sign, &told.text);
        let line = |id: &str, text: &str| format!("{}: {text}", messages.text(id));
        page.paragraph("    ", &line("checklist-word-why", &told.why));
        page.paragraph("    ", &line("checklist-word-done", &told.done));
        page.paragraph("    ", &line("checklist-word-source", &told.sources.join("; ")));
        if let Some(evidence) = evidence {
            page.paragraph("    ", &messages.text(&evidence.message_id()));
        }
        if let Some(day) = state.and_then(|state| state.done) {
            page.paragraph("    ", &line("checklist-word-ticked", &day.to_string()));
        }
        if let Some((day, note)) = state.and_then(|state| state.note.as_ref()) {
            page.paragraph("    ", &line("checklist-word-note", &format!("{note} ({day})")));
        }
        page.paragraph("    ", &format!("({})", item.name));
    }
    page
}

fn mark(job: &Marked, messages: &Messages) -> Result<Exit, Failure> {
    let list = named(&job.name)?;
    let mut progress = read(&job.progress)?;
    let today = today()?;
    if let Some(item) = &job.done {
        progress.tick(list.name, item, today).map_err(not_noted)?;
    } else if let Some(item) = &job.open {
        progress.untick(list.name, item, today).map_err(not_noted)?;
    } else if let Some(item) = &job.note {
        let text = pasted()?;
        // EXPOSE: a note; what reads like a secret is refused inside and never kept.
        progress.note(list.name, item, text.expose(), today, reads_as).map_err(not_noted)?;
    } else if job.undo {
        if !progress.undo() {
            return Err(Failure::plain(Exit::BadNews, "progress-nothing-to-undo"));
        }
    } else {
        progress.reset(list.name, today).map_err(not_noted)?;
    }
    save::replace_file(&job.progress, progress.to_text().as_bytes()).map_err(refused)?;
    let mut page = Page::new(messages);
    page.paragraph("", &messages.text("progress-saved"));
    page.write()?;
    Ok(Exit::Well)
}

/// What a note reads like, in the words of crate `guide`.
fn reads_as(text: &str) -> Option<ReadsAs> {
    glimpse(text).map(|seen| match seen {
        Glimpse::Phrase => ReadsAs::Phrase,
        Glimpse::Share => ReadsAs::Share,
        Glimpse::Key => ReadsAs::Key,
    })
}

fn not_noted(error: NoteError) -> Failure {
    Failure::composed(Exit::Usage, "not-noted", &message_id("note", error.as_str()))
}

/// The progress in a file; none yet when the file is not there.
fn read(path: &Path) -> Result<Progress, Failure> {
    let unreadable = || Failure::new(Exit::Device, "progress-unreadable", "progress-unreadable-do");
    let told = |error: ParseError| match error {
        ParseError::Damaged { line } => {
            Failure::new(Exit::Device, "progress-damaged", "progress-damaged-do").with("line", line)
        }
        other => {
            let id = message_id("progress", other.as_str());
            Failure::composed(Exit::Device, "progress-refused", &id)
        }
    };
    match fs::metadata(path) {
        Ok(about) if about.len() > LARGEST => return Err(told(ParseError::TooLarge)),
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Progress::default()),
        Ok(_) => {}
        Err(_) => return Err(unreadable()),
    }
    let bytes = fs::read(path).map_err(|_| unreadable())?;
    Progress::parse(&bytes).map_err(told)
}

fn today() -> Result<Day, Failure> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok();
    since
        .and_then(|since| Day::from_unix_seconds(since.as_secs()))
        .ok_or_else(|| Failure::new(Exit::Device, "clock-failed", "clock-failed-do"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_seen_now_outweighs_what_was_ticked() {
        let ticked = State { done: Day::parse("2026-11-22"), note: None };
        let seen = |seen| Some(Evidence { probe: Probe::Offline, seen });
        assert!(is_ticked(Some(&ticked), None));
        assert!(is_ticked(None, seen(Seen::Good)));
        assert!(!is_ticked(Some(&ticked), seen(Seen::Bad)));
        assert!(is_ticked(Some(&ticked), seen(Seen::CannotTell)));
        assert!(!is_ticked(None, seen(Seen::CannotTell)));
    }
}
