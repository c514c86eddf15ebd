//! Guides: the symptoms, the search, one step after the other, "is this really MetaMask?", the glossary, printing.
//!
//! The page gets sentences, because they are many and only a few are on the screen at a time. What is pasted here
//! should hold no secret; text that reads like one is refused and wiped.

use serde::Deserialize;
use tanekura_guide::find::Finder;
use tanekura_guide::glossary::{TERMS, term_ids};
use tanekura_guide::situation::{Body, GUIDES, Guide, Job, Next, Place, guide};
use tanekura_guide::told::{tell_guide, tell_job};
use tanekura_guide::{Messages, genuine, message_id};
use tanekura_lockdown::save;
use tanekura_phrase::glimpse;
use tanekura_sheets::document::Document;
use tanekura_sheets::told::guide_document;
use tanekura_sheets::{Paper, write_pdf};
use tauri::ipc::Request;
use tauri::{AppHandle, Runtime, State};

use crate::files::{Question, ask_where_to_save, name_of};
use crate::input;
use crate::refusal::Refusal;
use crate::shell::Shell;
use crate::views::guidance::{
    AdviceView, DocumentView, EntryView, FoundView, GuideJobView, OriginRow, OriginView, StepView,
    TermView, WayView,
};

/// The longest text that is searched for or compared.
const LONGEST: usize = 100_000;

/// Every guide, by symptom.
#[tauri::command]
pub(crate) fn guides(shell: State<'_, Shell>) -> Vec<EntryView> {
    let messages = Messages::new(shell.language());
    GUIDES.iter().map(|guide| entry(guide, &messages)).collect()
}

/// The guides for a symptom in the person's own words, best first.
#[tauri::command]
pub(crate) fn find_guides(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<FoundView, Refusal> {
    let text = input::text(&request, LONGEST)?;
    shell.notice_person();
    let messages = Messages::new(shell.language());
    if glimpse(text).is_some() {
        let problem = Some(advice("genuine-secret", &messages));
        return Ok(FoundView { guides: Vec::new(), problem });
    }
    let hits = Finder::new().find(text);
    let guides: Vec<EntryView> = hits.iter().map(|hit| entry(hit.guide, &messages)).collect();
    let problem = guides.is_empty().then(|| advice("guidance-find-nothing", &messages));
    Ok(FoundView { guides, problem })
}

#[derive(Deserialize)]
struct StepInput<'a> {
    guide: &'a str,
    /// The guide's first step when there is none.
    step: Option<&'a str>,
}

/// One step of a guide.
#[tauri::command]
pub(crate) fn guide_step(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<StepView, Refusal> {
    let input: StepInput<'_> = input::fields(&request)?;
    shell.notice_person();
    let guide = guide(input.guide).ok_or(Refusal::WrongInput)?;
    let place = match input.step {
        None => guide.first(),
        Some(name) => guide.step(name).map(|step| Place { guide, step }),
    };
    view(place.ok_or(Refusal::WrongInput)?, &Messages::new(shell.language()))
}

/// Compares the addresses and senders in a pasted text with the built-in list.
#[tauri::command]
pub(crate) fn judge_origin(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<OriginView, Refusal> {
    let text = input::text(&request, LONGEST)?;
    shell.notice_person();
    let messages = Messages::new(shell.language());
    let plain = |verdict: &'static str| {
        let AdviceView { text, advice } = advice(&message_id("genuine", verdict), &messages);
        OriginView { verdict, text, advice, rows: Vec::new() }
    };
    if glimpse(text).is_some() {
        return Ok(plain("secret"));
    }
    let judged = genuine::judge(text);
    if judged.is_empty() {
        return Ok(plain("nothing"));
    }
    let rows = judged.iter().map(|one| {
        let label = if one.sender { "genuine-sender" } else { "genuine-number" };
        let reason = |code: &str| messages.text(&message_id("genuine-reason", code));
        OriginRow {
            name: messages.text_with(label, &[("number", one.number.into())]),
            verdict: one.verdict.as_str(),
            text: messages.text(&message_id("genuine", one.verdict.as_str())),
            reasons: one.reasons.iter().map(|it| reason(it.as_str())).collect(),
            official: one.official,
        }
    });
    Ok(OriginView { rows: rows.collect(), ..plain(genuine::overall(&judged).as_str()) })
}

/// Every term and what it means.
#[tauri::command]
pub(crate) fn glossary(shell: State<'_, Shell>) -> Vec<TermView> {
    let messages = Messages::new(shell.language());
    let term = |name: &&str| {
        let [term, meaning] = term_ids(name).map(|id| messages.text(&id));
        TermView { term, meaning }
    };
    TERMS.iter().map(term).collect()
}

#[derive(Deserialize)]
struct PrintInput<'a> {
    name: &'a str,
    paper: &'a str,
}

/// Saves a guide as a document for printing.
#[tauri::command(async)]
pub(crate) fn print_guide<R: Runtime>(
    request: Request<'_>,
    app: AppHandle<R>,
    shell: State<'_, Shell>,
) -> Result<DocumentView, Refusal> {
    let input: PrintInput<'_> = input::fields(&request)?;
    shell.notice_person();
    let guide = guide(input.name).ok_or(Refusal::WrongInput)?;
    let messages = Messages::new(shell.language());
    save_document(&app, &guide_document(guide, &messages), input.paper, &messages)
}

/// Draws a document without secrets and saves it where the person says.
pub(super) fn save_document<R: Runtime>(
    app: &AppHandle<R>,
    document: &Document,
    paper: &str,
    messages: &Messages,
) -> Result<DocumentView, Refusal> {
    let paper = match paper {
        "a4" => Paper::A4,
        "letter" => Paper::Letter,
        _ => return Err(Refusal::WrongInput),
    };
    let problem = |id: &str| DocumentView { name: None, problem: Some(advice(id, messages)) };
    let Ok(pdf) = write_pdf(&document.pages(paper, messages.language())) else {
        return Ok(problem("document-failed"));
    };
    let question = Question { title: "guidance-save-title", name: "document-1.pdf" };
    let Some(path) = ask_where_to_save(app, question) else {
        return Ok(DocumentView { name: None, problem: None });
    };
    // EXPOSE: a guide or a checklist; there is nothing secret in it.
    Ok(match save::new_file(&path, pdf.expose()) {
        Ok(()) => DocumentView { name: Some(name_of(&path)), problem: None },
        Err(error) => problem(&message_id("save", error.as_str())),
    })
}

/// A message with its advice.
pub(super) fn advice(id: &str, messages: &Messages) -> AdviceView {
    AdviceView { text: messages.text(id), advice: messages.text(&format!("{id}-do")) }
}

fn entry(guide: &Guide, messages: &Messages) -> EntryView {
    EntryView {
        name: guide.name,
        title: messages.text(&guide.title_id()),
        about: messages.text(&guide.about_id()),
    }
}

fn view(place: Place, messages: &Messages) -> Result<StepView, Refusal> {
    let Place { guide, step } = place;
    let told = tell_guide(guide, messages);
    let at = guide.steps.iter().position(|it| it.name == step.name).ok_or(Refusal::WrongInput)?;
    let here = told.steps.into_iter().nth(at).ok_or(Refusal::WrongInput)?;
    let way = |answer, text, next: Next| {
        let to = guide.follow(next)?;
        Some(WayView { answer, text, guide: to.guide.name, step: to.step.name })
    };
    let (kind, job, ways): (_, _, Vec<Option<WayView>>) = match step.body {
        Body::Ask(choices) => {
            let text = |choice| messages.text(&guide.choice_id(step, choice));
            let ways = choices.iter().map(|choice| way(None, text(choice), choice.next));
            ("ask", None, ways.collect())
        }
        Body::Do(next) => ("do", None, vec![way(None, messages.text("guidance-done"), next)]),
        Body::Open(job, replies) => {
            let ways = replies.iter().map(|reply| {
                let code = reply.answer.as_str();
                way(Some(code), messages.text(&message_id("answer", code)), reply.next)
            });
            ("open", Some(job), ways.collect())
        }
        Body::End(job) => ("end", job, Vec::new()),
    };
    let warnings = told.warnings.into_iter().map(|(text, advice)| AdviceView { text, advice });
    Ok(StepView {
        guide: guide.name,
        title: told.title,
        about: told.about,
        step: step.name,
        kind,
        text: here.text,
        why: here.why,
        not: here.not,
        sources: here.sources,
        job: job.map(|job| GuideJobView {
            code: job.as_str(),
            list: if let Job::Checklist(list) = job { Some(list) } else { None },
            told: tell_job(job, messages),
        }),
        ways: ways.into_iter().flatten().collect(),
        warnings: warnings.collect(),
    })
}
