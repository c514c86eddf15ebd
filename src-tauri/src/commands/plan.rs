//! Plan screens: the custody plan, its file, its picture, its letters. Where a file is, the person tells the chooser,
//! never the page.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde::Deserialize;
use tanekura_guide::Messages;
use tanekura_lockdown::save::{SaveError, new_file, replace_file};
use tanekura_plan::picture::{Picture, picture};
use tanekura_plan::{Event, Plan, PlanError, calendar, file, letter};
use tanekura_secret::SecretText;
use tanekura_sheets::document::{Block, Document};
use tanekura_sheets::{Paper, write_pdf};
use tauri::ipc::Request;
use tauri::{AppHandle, Manager, Runtime, State};

use crate::custody::today;
use crate::files::{self, Question};
use crate::input;
use crate::refusal::Refusal;
use crate::shell::Shell;
use crate::suspicion::reads_as_secret;
use crate::views::custody::CustodyView;

/// The longest password, in bytes.
const MAX_PASSWORD: usize = 1024;

/// What the page shows of the plan.
#[tauri::command]
pub(crate) fn plan_state(shell: State<'_, Shell>) -> Result<CustodyView, Refusal> {
    Ok(shell.custody()?.view())
}

/// Begins a plan.
#[tauri::command]
pub(crate) fn plan_new(shell: State<'_, Shell>) -> Result<CustodyView, Refusal> {
    let mut random = [0; 16];
    getrandom::fill(&mut random).map_err(|_| Refusal::NothingChecked)?;
    let mut custody = shell.custody()?;
    custody.begin(random);
    Ok(custody.view())
}

/// Asks for a file. One in clear is opened; an encrypted one waits for its password.
#[tauri::command(async)]
pub(crate) fn plan_choose<R: Runtime>(app: AppHandle<R>) -> Result<CustodyView, Refusal> {
    let shell = app.state::<Shell>();
    drop(shell.custody()?);
    let wipes = shell.wipes();
    let chosen = files::ask_what_to_open(&app, "plan-chooser-open");
    let mut custody = shell.custody()?;
    let Some(path) = chosen.filter(|_| shell.wipes() == wipes) else { return Ok(custody.view()) };
    let problem = match read(&path) {
        Ok(bytes) => custody.choose(path, bytes).err().map(of_plan),
        Err(problem) => Some(problem),
    };
    Ok(CustodyView { problem, ..custody.view() })
}

/// Opens the chosen file with the password in the request's bytes.
#[tauri::command(async)]
pub(crate) fn plan_open(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<CustodyView, Refusal> {
    let password = SecretText::copy_of(input::text(&request, MAX_PASSWORD)?);
    let chosen = shell.custody()?.chosen_bytes().ok_or(Refusal::NothingChecked)?;
    // Half a second of work, with nothing locked.
    let opened = file::open(&chosen, Some(&password), &reads_as_secret);
    let mut custody = shell.custody()?;
    let problem = match opened {
        Ok(plan) => {
            custody.opened(plan, password);
            None
        }
        Err(error) => Some(of_plan(error)),
    };
    Ok(CustodyView { problem, ..custody.view() })
}

/// Takes the edited plan, whole.
#[tauri::command]
pub(crate) fn plan_change(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<CustodyView, Refusal> {
    let plan: Plan = input::fields(&request)?;
    let mut custody = shell.custody()?;
    let problem = custody.change(plan).err().map(of_plan);
    Ok(CustodyView { problem, ..custody.view() })
}

#[derive(Deserialize)]
struct StepInput {
    back: bool,
}

/// Takes the last change back, or carries it out again.
#[tauri::command]
pub(crate) fn plan_step(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<CustodyView, Refusal> {
    let input: StepInput = input::fields(&request)?;
    let mut custody = shell.custody()?;
    custody.step(input.back);
    Ok(custody.view())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct LookInput {
    item: u32,
    read_back: bool,
}

/// Notes that a copy was looked at today.
#[tauri::command]
pub(crate) fn plan_looked_at(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<CustodyView, Refusal> {
    let input: LookInput = input::fields(&request)?;
    let mut custody = shell.custody()?;
    let problem = custody.looked_at(input.item, input.read_back).err().map(of_plan);
    Ok(CustodyView { problem, ..custody.view() })
}

/// Sets the password that the file is saved with.
#[tauri::command]
pub(crate) fn plan_password(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<CustodyView, Refusal> {
    let password = SecretText::copy_of(input::text(&request, MAX_PASSWORD)?);
    let mut custody = shell.custody()?;
    custody.set_password(password);
    Ok(custody.view())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SaveInput {
    /// Under a new name.
    elsewhere: bool,
    /// Not encrypted.
    clear: bool,
}

/// Saves the plan, where it was or where the person says.
#[tauri::command(async)]
pub(crate) fn plan_save<R: Runtime>(
    request: Request<'_>,
    app: AppHandle<R>,
) -> Result<CustodyView, Refusal> {
    let input: SaveInput = input::fields(&request)?;
    let shell = app.state::<Shell>();
    let wipes = shell.wipes();
    let saving = shell.custody()?.saving().ok_or(Refusal::NothingChecked)?;
    let sealed = match &saving.password {
        _ if input.clear => file::clear(&saving.plan),
        Some(password) => file::seal(&saving.plan, password),
        None => Err(PlanError::EmptyPassphrase),
    };
    let bytes = match sealed {
        Ok(bytes) => bytes,
        Err(error) => return told(&shell, Some(of_plan(error)), None),
    };
    // A file in clear never takes the place of an encrypted one without being asked for by name.
    let known = saving.path.filter(|_| !input.elsewhere && !input.clear);
    let (path, saved) = match known {
        Some(path) => {
            let saved = replace_file(&path, &bytes);
            (path, saved)
        }
        None => {
            let name = if input.clear { "document-1.json" } else { "document-1.age" };
            let question = Question { title: "plan-chooser-save", name };
            let Some(path) = files::ask_where_to_save(&app, question) else {
                return told(&shell, None, None);
            };
            let saved = new_file(&path, &bytes);
            (path, saved)
        }
    };
    if let Err(error) = saved {
        return told(&shell, Some(of_save(error)), None);
    }
    let name = files::name_of(&path);
    let mut custody = shell.custody()?;
    if shell.wipes() == wipes && !input.clear {
        custody.saved(saving.plan, path);
    }
    Ok(CustodyView { written: Some(name), ..custody.view() })
}

/// Forgets the plan.
#[tauri::command]
pub(crate) fn plan_close(shell: State<'_, Shell>) -> Result<CustodyView, Refusal> {
    let mut custody = shell.custody()?;
    custody.close();
    Ok(custody.view())
}

/// The places after an event.
#[tauri::command]
pub(crate) fn plan_picture(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<Picture, Refusal> {
    let event: Event = input::fields(&request)?;
    let custody = shell.custody()?;
    Ok(picture(custody.plan().ok_or(Refusal::NothingChecked)?, event))
}

/// Saves the dates as a calendar file.
#[tauri::command(async)]
pub(crate) fn plan_calendar<R: Runtime>(app: AppHandle<R>) -> Result<CustodyView, Refusal> {
    let (plan, messages) = plan_and_messages(&app)?;
    let today = today().ok_or(Refusal::NothingChecked)?;
    let text = calendar::calendar(&plan, today, &messages);
    save_new(
        &app,
        Question { title: "plan-chooser-calendar", name: "reminders.ics" },
        text.as_bytes(),
    )
}

#[derive(Deserialize)]
struct LetterInput {
    /// A holder's number; 0 is the letter to heirs.
    holder: u32,
}

/// Saves the letter to heirs, or the card for one holder, as PDF.
#[tauri::command(async)]
pub(crate) fn plan_letter<R: Runtime>(
    request: Request<'_>,
    app: AppHandle<R>,
) -> Result<CustodyView, Refusal> {
    let input: LetterInput = input::fields(&request)?;
    let (plan, messages) = plan_and_messages(&app)?;
    let today = today().ok_or(Refusal::NothingChecked)?;
    let letter = if input.holder == 0 {
        letter::to_heirs(&plan, today, &messages)
    } else {
        letter::to_holder(&plan, input.holder, today, &messages).ok_or(Refusal::WrongInput)?
    };
    let pages = document(letter).pages(Paper::A4, messages.language());
    let pdf = write_pdf(&pages).map_err(|_| Refusal::WrongInput)?;
    let question = Question { title: "plan-chooser-letter", name: "document-1.pdf" };
    // EXPOSE: the letter goes into the file that the person names.
    save_new(&app, question, pdf.expose())
}

fn document(letter: letter::Letter) -> Document {
    use letter::Part;
    let block = |part| match part {
        Part::Heading(text) => Block::Heading(1, text),
        Part::Text(text) => Block::Paragraph(text),
        Part::Entry(text) => Block::Bullet(text),
        Part::Step(text) => Block::Step(text),
        Part::Warning(text) => Block::Note(text),
        Part::Line(text) => Block::Field(text),
    };
    let blocks = letter.parts.into_iter().map(block).collect();
    Document { title: letter.title, blocks, mark: String::new() }
}

fn plan_and_messages<R: Runtime>(app: &AppHandle<R>) -> Result<(Plan, Messages), Refusal> {
    let shell = app.state::<Shell>();
    let plan = shell.custody()?.plan().cloned().ok_or(Refusal::NothingChecked)?;
    Ok((plan, Messages::new(shell.language())))
}

fn save_new<R: Runtime>(
    app: &AppHandle<R>,
    question: Question<'_>,
    bytes: &[u8],
) -> Result<CustodyView, Refusal> {
    let shell = app.state::<Shell>();
    let Some(path) = files::ask_where_to_save(app, question) else {
        return told(&shell, None, None);
    };
    match new_file(&path, bytes) {
        Ok(()) => told(&shell, None, Some(files::name_of(&path))),
        Err(error) => told(&shell, Some(of_save(error)), None),
    }
}

fn told(
    shell: &Shell,
    problem: Option<String>,
    written: Option<String>,
) -> Result<CustodyView, Refusal> {
    Ok(CustodyView { problem, written, ..shell.custody()?.view() })
}

/// Reads a file that may be a plan; far larger ones are not read to their end.
fn read(path: &Path) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|_| "plan_error_unreadable_file".to_owned())?;
    let mut most = file.take(file::LARGEST as u64 + 1);
    most.read_to_end(&mut bytes).map_err(|_| "plan_error_unreadable_file".to_owned())?;
    Ok(bytes)
}

fn of_plan(error: PlanError) -> String {
    format!("plan_error_{}", error.as_str())
}

fn of_save(error: SaveError) -> String {
    format!("save_{}", error.as_str())
}
