//! Checklists: what is done, what the program sees by itself, notes, and whether progress is kept on this computer.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use tanekura_guide::checklist::{CHECKLISTS, Checklist, Evidence, Item, Probe, Seen, checklist};
use tanekura_guide::progress::{Day, NoteError, ParseError, Progress, ReadsAs};
use tanekura_guide::told::tell_item;
use tanekura_guide::{Messages, message_id};
use tanekura_lockdown::save::synced_folder;
use tanekura_lockdown::surroundings::is_as_wanted;
use tanekura_phrase::{Glimpse, glimpse};
use tanekura_sheets::told::checklist_document;
use tauri::ipc::Request;
use tauri::{AppHandle, Runtime, State};

use super::guides::{advice, save_document};
use crate::follow::{Follow, NotKept};
use crate::input;
use crate::refusal::Refusal;
use crate::shell::Shell;
use crate::views::guidance::{
    AdviceView, ChecklistRow, ChecklistView, DocumentView, ItemView, KeepingView, PhaseView,
    SeenView,
};

/// A note with the names in front of it is never longer.
const LONGEST: usize = 20_000;

/// Every checklist, with how far it is.
#[tauri::command]
pub(crate) fn checklists(shell: State<'_, Shell>) -> Vec<ChecklistRow> {
    let messages = Messages::new(shell.language());
    let progress = shell.follow().progress();
    CHECKLISTS.iter().map(|list| row(list, &progress, &messages)).collect()
}

#[derive(Deserialize)]
struct ListInput<'a> {
    list: &'a str,
}

/// One checklist. What the program can see by itself is looked at anew each time.
#[tauri::command]
pub(crate) fn checklist_items(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<ChecklistView, Refusal> {
    let input: ListInput<'_> = input::fields(&request)?;
    shell.notice_person();
    view(named(input.list)?, &shell, Ok(()))
}

#[derive(Deserialize)]
struct TickInput<'a> {
    list: &'a str,
    item: &'a str,
    done: bool,
}

/// Ticks an item, or takes the tick away.
#[tauri::command]
pub(crate) fn tick(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<ChecklistView, Refusal> {
    let TickInput { list, item, done } = input::fields(&request)?;
    shell.notice_person();
    let today = today()?;
    let outcome = shell.follow().change(|progress| match done {
        true => progress.tick(list, item, today),
        false => progress.untick(list, item, today),
    });
    view(named(list)?, &shell, outcome)
}

/// Notes something about an item: raw bytes, `list`, `item` and the text with a NUL between them. Somebody may type
/// words there that do not belong there, so they do not cross as JSON.
#[tauri::command]
pub(crate) fn note_item(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<ChecklistView, Refusal> {
    let mut parts = input::text(&request, LONGEST)?.splitn(3, '\0');
    shell.notice_person();
    let (Some(list), Some(item), Some(text)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(Refusal::WrongInput);
    };
    let today = today()?;
    let outcome =
        shell.follow().change(|progress| progress.note(list, item, text, today, reads_as));
    view(named(list)?, &shell, outcome)
}

/// Takes the last deed back, in whichever list it was.
#[tauri::command]
pub(crate) fn undo_tick(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<ChecklistView, Refusal> {
    let input: ListInput<'_> = input::fields(&request)?;
    shell.notice_person();
    let outcome = shell.follow().change(|progress| {
        progress.undo();
        Ok::<(), NoteError>(())
    });
    view(named(input.list)?, &shell, outcome)
}

/// Opens every item of a list again. Can be taken back.
#[tauri::command]
pub(crate) fn reset_list(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<ChecklistView, Refusal> {
    let input: ListInput<'_> = input::fields(&request)?;
    shell.notice_person();
    let today = today()?;
    let outcome = shell.follow().change(|progress| progress.reset(input.list, today));
    view(named(input.list)?, &shell, outcome)
}

#[derive(Deserialize)]
struct KeepInput<'a> {
    list: &'a str,
    keep: bool,
}

/// Keeps progress on this computer from now on, or takes the file away.
#[tauri::command]
pub(crate) fn keep_progress(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<ChecklistView, Refusal> {
    let input: KeepInput<'_> = input::fields(&request)?;
    shell.notice_person();
    let outcome = shell.follow().keep(input.keep);
    view(named(input.list)?, &shell, outcome)
}

#[derive(Deserialize)]
struct PrintInput<'a> {
    name: &'a str,
    paper: &'a str,
}

/// Saves a checklist as a document for printing.
#[tauri::command(async)]
pub(crate) fn print_checklist<R: Runtime>(
    request: Request<'_>,
    app: AppHandle<R>,
    shell: State<'_, Shell>,
) -> Result<DocumentView, Refusal> {
    let input: PrintInput<'_> = input::fields(&request)?;
    shell.notice_person();
    let messages = Messages::new(shell.language());
    let document = checklist_document(named(input.name)?, &messages);
    save_document(&app, &document, input.paper, &messages)
}

fn named(name: &str) -> Result<&'static Checklist, Refusal> {
    checklist(name).ok_or(Refusal::WrongInput)
}

fn view(
    list: &'static Checklist,
    shell: &Shell,
    outcome: Result<(), NotKept>,
) -> Result<ChecklistView, Refusal> {
    let messages = Messages::new(shell.language());
    let progress = shell.follow().progress();
    let ChecklistRow { name, title, about, done, all } = row(list, &progress, &messages);
    let states = progress.of(list.name);
    let mut phases: Vec<PhaseView> = Vec::new();
    let mut last = None;
    for item in list.items() {
        if last != Some(item.phase) {
            last = Some(item.phase);
            let title = messages.text(&message_id("phase", item.phase.as_str()));
            phases.push(PhaseView { title, items: Vec::new() });
        }
        let state = states.get(item.name).cloned().unwrap_or_default();
        if let Some(phase) = phases.last_mut() {
            phase.items.push(ItemView {
                done: state.done.map(|day| day.to_string()),
                note: state.note.map(|(_, note)| note),
                ..item_view(item, &messages)
            });
        }
    }
    let problem = outcome.err().map(|error| advice(&error.message_id(), &messages));
    let keeping = keeping(shell.follow(), &messages);
    Ok(ChecklistView { name, title, about, phases, done, all, keeping, problem })
}

fn item_view(item: &Item, messages: &Messages) -> ItemView {
    let told = tell_item(item, messages);
    let seen = item.probe.map(|probe| {
        let evidence = Evidence { probe, seen: look(probe) };
        SeenView { seen: evidence.seen.as_str(), text: messages.text(&evidence.message_id()) }
    });
    ItemView {
        name: told.name,
        text: told.text,
        why: told.why,
        done_when: told.done,
        sources: told.sources,
        done: None,
        note: None,
        seen,
    }
}

fn row(list: &Checklist, progress: &Progress, messages: &Messages) -> ChecklistRow {
    let states = progress.of(list.name);
    let is_done = |item: &&Item| {
        states.get(item.name).is_some_and(|state| state.done.is_some())
            || item.probe.is_some_and(|probe| look(probe) == Seen::Good)
    };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    ChecklistRow {
        name: list.name,
        title: messages.text(&list.title_id()),
        about: messages.text(&list.about_id()),
        done: count(list.items().filter(is_done).count()),
        all: count(list.items.len()),
    }
}

/// What the window sees by itself.
fn look(probe: Probe) -> Seen {
    let wanted = match probe {
        // The window wipes itself when nobody is there; there is no way to switch that off.
        Probe::IdleLock => Some(true),
        Probe::SyncedFolder => Follow::usual_file().map(|file| synced_folder(&file).is_none()),
        _ => is_as_wanted(probe.as_str()),
    };
    match wanted {
        Some(true) => Seen::Good,
        Some(false) => Seen::Bad,
        None => Seen::CannotTell,
    }
}

fn keeping(follow: &Follow, messages: &Messages) -> KeepingView {
    let told = |error: ParseError| {
        let line = if let ParseError::Damaged { line } = error { line } else { 0 };
        let id = message_id("progress", error.as_str());
        let text = messages.text_with(&id, &[("line", line.into())]);
        AdviceView { text, advice: messages.text(&format!("{id}-do")) }
    };
    KeepingView {
        kept: follow.is_kept(),
        file: follow.file().map(|file: std::path::PathBuf| shown(&file)),
        problem: follow.problem().map(told),
    }
}

fn shown(file: &Path) -> String {
    file.display().to_string()
}

fn reads_as(text: &str) -> Option<ReadsAs> {
    glimpse(text).map(|seen| match seen {
        Glimpse::Phrase => ReadsAs::Phrase,
        Glimpse::Share => ReadsAs::Share,
        Glimpse::Key => ReadsAs::Key,
    })
}

/// The day by this computer's clock, in Universal Time. Refused when the clock is absurd.
fn today() -> Result<Day, Refusal> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    Day::from_unix_seconds(now).ok_or(Refusal::NoClock)
}
