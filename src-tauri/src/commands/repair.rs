//! Repair screens: what the person knows, what was probably written wrong, the search, the reading that is taken.

use serde::Deserialize;
use tanekura_repair::Layout;
use tauri::State;
use tauri::ipc::Request;

use crate::hunt::{Hunt, speed};
use crate::input;
use crate::refusal::Refusal;
use crate::session::Said;
use crate::shell::Shell;
use crate::slots::MAX_FIELDS;
use crate::views::hunt::{HuntView, PlanView};
use crate::views::repair::ExplainView;
use crate::views::{Done, SlotsView};
use tanekura_wallet::{Fingerprint, MAX_TEXT, TargetProblem, parse_targets};

/// Position and the longest pattern.
const MAX_PATTERN: usize = 1 + 128;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct KnowledgeInput<'a> {
    sure: Vec<u8>,
    unreadable: Vec<u8>,
    missing: Vec<u8>,
    order_lost: bool,
    #[serde(borrow)]
    layout: Option<&'a str>,
    from_numbers: bool,
    not_as_written: bool,
}

/// What the person knows about the words, all at once.
#[tauri::command]
pub(crate) fn set_knowledge(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<Done, Refusal> {
    let input: KnowledgeInput<'_> = input::fields(&request)?;
    let layout = match input.layout {
        Some(name) => Some(Layout::from_name(name).ok_or(Refusal::WrongInput)?),
        None => None,
    };
    let places = [&input.sure, &input.unreadable, &input.missing];
    let outside = |place: &u8| !(1..=MAX_FIELDS).contains(place);
    if places
        .iter()
        .any(|places| places.len() > usize::from(MAX_FIELDS) || places.iter().any(outside))
    {
        return Err(Refusal::NoSuchPosition);
    }
    shell.secrets()?.set_knowledge(Said {
        sure: input.sure,
        unreadable: input.unreadable,
        missing: input.missing,
        order_lost: input.order_lost,
        layout,
        from_numbers: input.from_numbers,
        not_as_written: input.not_as_written,
        ..Said::default()
    });
    Ok(Done {})
}

/// How one word looks: position, then the pattern as text; no text forgets it.
#[tauri::command]
pub(crate) fn set_pattern(request: Request<'_>, shell: State<'_, Shell>) -> Result<Done, Refusal> {
    let [position, pattern @ ..] = input::bytes(&request, MAX_PATTERN)? else {
        return Err(Refusal::WrongInput);
    };
    let pattern = std::str::from_utf8(pattern).map_err(|_| Refusal::NotText)?;
    shell.secrets()?.set_pattern(*position, pattern)?;
    Ok(Done {})
}

/// What was probably written wrong. Beside the window's own thread: it takes a tenth of a second.
#[tauri::command(async)]
pub(crate) fn explain(shell: State<'_, Shell>) -> Result<ExplainView, Refusal> {
    Ok(shell.secrets()?.explain())
}

#[derive(Deserialize)]
struct RankInput {
    rank: u8,
}

/// Puts one of the readings into the fields; rank 0 is the one that the search found.
#[tauri::command]
pub(crate) fn take_repair(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<SlotsView, Refusal> {
    let input: RankInput = input::fields(&request)?;
    let mut session = shell.secrets()?;
    if input.rank > 0 {
        return session.take_repair(usize::from(input.rank));
    }
    let hunt = shell.hunt();
    let found = hunt.as_ref().and_then(|hunt| hunt.with_found(|phrase| session.put(phrase)));
    found.ok_or(Refusal::NothingChecked)
}

/// Puts back what stood in the fields before.
#[tauri::command]
pub(crate) fn undo_repair(shell: State<'_, Shell>) -> Result<SlotsView, Refusal> {
    shell.secrets()?.undo_repair()
}

#[derive(Deserialize)]
struct PlanInput<'a> {
    text: &'a str,
}

/// What a search for the addresses and fingerprints in a pasted text (public data) would try.
#[tauri::command(async)]
pub(crate) fn plan_search(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<PlanView, Refusal> {
    let input: PlanInput<'_> = input::fields(&request)?;
    if input.text.len() > MAX_TEXT {
        return Err(Refusal::TooLong);
    }
    let fingerprint = |line: &str| Fingerprint::from_hex(line.trim());
    let fingerprints: Vec<Fingerprint> = input.text.lines().filter_map(fingerprint).collect();
    let others: Vec<&str> = input.text.lines().filter(|line| fingerprint(line).is_none()).collect();
    let (mut targets, mut refused) = (Vec::new(), Vec::new());
    for line in parse_targets(&others.join("\n")) {
        match line {
            Ok(target) => targets.push(target),
            Err(problem) => refused.push(TargetProblem::as_str(problem)),
        }
    }
    let count = u32::try_from(targets.len() + fingerprints.len()).unwrap_or(u32::MAX);
    let mut view = PlanView { refused, targets: count, per_second: speed(), ..PlanView::default() };
    if count > 0 {
        match shell.secrets()?.plan_search(targets, fingerprints) {
            Ok(planned) => view.rungs = planned.rungs(),
            Err(error) => view.problem = Some(error.into()),
        }
    }
    Ok(view)
}

/// Begins the search that was planned.
#[tauri::command]
pub(crate) fn start_search(shell: State<'_, Shell>) -> Result<HuntView, Refusal> {
    let planned = shell.secrets()?.planned()?;
    let mut hunt = shell.hunt();
    // One at a time: dropping the one before stops it.
    *hunt = None;
    let begun = hunt.insert(Hunt::start(planned).map_err(|_| Refusal::NothingChecked)?);
    Ok(begun.view())
}

/// Lets the search rest.
#[tauri::command]
pub(crate) fn pause_search(shell: State<'_, Shell>) -> HuntView {
    shell.notice_person();
    with_hunt(&shell, Hunt::pause)
}

/// Lets it go on.
#[tauri::command]
pub(crate) fn resume_search(shell: State<'_, Shell>) -> HuntView {
    shell.notice_person();
    with_hunt(&shell, Hunt::go_on)
}

/// Ends it. Beside the window's own thread: it waits until the search has ended.
#[tauri::command(async)]
pub(crate) fn stop_search(shell: State<'_, Shell>) -> HuntView {
    shell.notice_person();
    with_hunt(&shell, Hunt::stop)
}

/// How far the search is. Looking is nobody's doing: the idle clock goes on.
#[tauri::command]
pub(crate) fn hunt(shell: State<'_, Shell>) -> HuntView {
    with_hunt(&shell, |_| ())
}

fn with_hunt(shell: &Shell, change: impl FnOnce(&mut Hunt)) -> HuntView {
    match &mut *shell.hunt() {
        Some(hunt) => {
            change(hunt);
            hunt.view()
        }
        None => HuntView { state: "idle", ..HuntView::default() },
    }
}
