//! Verify step: a finished backup is read back, line by line, without seeing the phrase. The record of it says when
//! and how, and holds no word.

use serde::Deserialize;
use tanekura_guide::{Arg, Messages};
use tanekura_sheets::document::{Block, Document};
use tanekura_sheets::{Page, write_pdf};
use tauri::ipc::Request;
use tauri::{AppHandle, Runtime, State};

use super::backup::{SheetInput, printed, saved, tray};
use crate::files::{Question, ask_where_to_save};
use crate::input;
use crate::printing::print_pdf;
use crate::refusal::Refusal;
use crate::session::MAX_LINE;
use crate::shell::Shell;
use crate::views::backup::{ComparedView, PrintedView, SavedView, VerifyView};

/// The longest name of a copy, and the longest date, in bytes.
const MAX_NOTE: usize = 200;

#[derive(Deserialize)]
struct BeginInput {
    #[serde(flatten)]
    sheet: SheetInput,
}

/// Begins to read a backup of this kind.
#[tauri::command]
pub(crate) fn begin_verify(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<VerifyView, Refusal> {
    let input: BeginInput = input::fields(&request)?;
    shell.secrets()?.begin_verifying(input.sheet.read_as()?)
}

/// One line: its number, then what was typed or clicked.
#[tauri::command]
pub(crate) fn verify_line(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<VerifyView, Refusal> {
    let [line, bytes @ ..] = input::bytes(&request, 1 + MAX_LINE)? else {
        return Err(Refusal::WrongInput);
    };
    shell.secrets()?.verify_line(*line, bytes)
}

/// Where the backup differs from the phrase.
#[tauri::command]
pub(crate) fn compare_backup(shell: State<'_, Shell>) -> Result<ComparedView, Refusal> {
    shell.secrets()?.compare_backup()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct RecordInput {
    #[serde(flatten)]
    sheet: SheetInput,
    /// As the person writes it; empty for none.
    date: String,
    /// The name of the copy, such as "steel plate, 1 of 2".
    copy: String,
    /// Whether the fingerprint stands in the record.
    fingerprint: bool,
    /// Empty when it is saved.
    printer: String,
}

impl RecordInput {
    /// The record, of a backup that was the same.
    fn pages(&self, shell: &Shell) -> Result<Vec<Page>, Refusal> {
        if self.date.len() > MAX_NOTE || self.copy.len() > MAX_NOTE {
            return Err(Refusal::TooLong);
        }
        let language = self.sheet.language()?;
        let fingerprint = {
            let mut session = shell.secrets()?;
            if !session.backup_matched() {
                return Err(Refusal::NothingChecked);
            }
            if self.fingerprint { Some(session.seed()?.fingerprint().to_string()) } else { None }
        };
        let messages = Messages::new(language);
        let line = |id: &str, value: &str| {
            let value = value.trim();
            let text = messages.text_with(id, &[("text", Arg::Text(value))]);
            // What was not given is a line to write on.
            if value.is_empty() { Block::Field(text) } else { Block::Paragraph(text) }
        };
        let title = messages.text(&format!("sheet-title-{}", self.sheet.template()));
        let mut blocks = vec![
            Block::Paragraph(messages.text("record-says")),
            line("record-format", &title),
            line("record-copy", &self.copy),
            line("record-date", &self.date),
        ];
        blocks.extend(fingerprint.map(|fingerprint| line("record-fingerprint", &fingerprint)));
        blocks.push(Block::Note(messages.text("record-again")));
        let document =
            Document { title: messages.text("record-title"), blocks, mark: "record 1".to_owned() };
        Ok(document.pages(self.sheet.paper()?, language))
    }
}

/// Saves the record of a backup that was the same. Beside the window's own thread: it waits for the chooser.
#[tauri::command(async)]
pub(crate) fn save_record<R: Runtime>(
    request: Request<'_>,
    app: AppHandle<R>,
    shell: State<'_, Shell>,
) -> Result<SavedView, Refusal> {
    let input: RecordInput = input::fields(&request)?;
    let pdf = write_pdf(&input.pages(&shell)?).map_err(|_| Refusal::NoSuchSheet)?;
    let question = Question { title: "backup-save-title", name: "record.pdf" };
    Ok(match ask_where_to_save(&app, question) {
        Some(path) => saved(&path, &[pdf]),
        None => SavedView { outcome: "cancelled", ..SavedView::default() },
    })
}

/// Prints the record. Beside the window's own thread: it waits for another program.
#[tauri::command(async)]
pub(crate) fn print_record(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<PrintedView, Refusal> {
    let input: RecordInput = input::fields(&request)?;
    let pdf = write_pdf(&input.pages(&shell)?).map_err(|_| Refusal::NoSuchSheet)?;
    let tray = tray(input.sheet.paper()?);
    // EXPOSE: a record holds no words.
    Ok(printed(print_pdf(&input.printer, tray, pdf.expose())))
}
