//! Back up screen: the catalogue, pictures of blank sheets, files, printers.
//!
//! Pictures that go to the page are always blank. Words reach a sheet only between the session and the file or the
//! spooler, when the person asked for a filled one.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use tanekura_guide::Language;
use tanekura_lockdown::save::{self, SaveError};
use tanekura_secret::SecretBytes;
use tanekura_sheets::{
    Digits, Format, Lettering, Page, Paper, Request as SheetRequest, draw, template, templates,
    write_dxf, write_pdf, write_svg,
};
use tauri::ipc::Request;
use tauri::{AppHandle, Runtime, State};

use crate::files::{Question, ask_where_to_save, name_of};
use crate::input;
use crate::printing::{PrintError, Tray, print_pdf};
use crate::refusal::Refusal;
use crate::session::ReadAs;
use crate::shell::Shell;
use crate::views::backup::{
    PreviewView, PrintedView, PrinterView, PrintersView, SavedView, TemplateView,
};

/// What a sheet is to be.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SheetInput {
    template: String,
    paper: String,
    language: String,
    words: u8,
    base: Option<u8>,
    hexadecimal: bool,
    scale: f64,
    #[serde(default)]
    filled: bool,
}

impl SheetInput {
    pub(super) fn read_as(&self) -> Result<ReadAs, Refusal> {
        ReadAs::of(&self.template, self.base, self.hexadecimal).ok_or(Refusal::WrongInput)
    }

    pub(super) fn language(&self) -> Result<Language, Refusal> {
        Language::from_tag(&self.language).ok_or(Refusal::WrongInput)
    }

    pub(super) fn template(&self) -> &str {
        &self.template
    }

    pub(super) fn paper(&self) -> Result<Paper, Refusal> {
        Paper::from_name(&self.paper).ok_or(Refusal::WrongInput)
    }

    fn blank(&self) -> Result<SheetRequest<'static>, Refusal> {
        let mut request = SheetRequest::new(self.paper()?, self.language()?, self.words);
        request.base = self.base.filter(|&base| base <= 1);
        request.digits = if self.hexadecimal { Digits::Hexadecimal } else { Digits::Decimal };
        request.scale = self.scale;
        Ok(request)
    }

    /// The pages, with the session's words on them when they were asked for.
    fn pages(&self, shell: &Shell) -> Result<Vec<Page>, Refusal> {
        let template = template(&self.template).ok_or(Refusal::WrongInput)?;
        let mut request = self.blank()?;
        if !self.filled {
            return draw(template, &request).map_err(|_| Refusal::NoSuchSheet);
        }
        let session = shell.secrets()?;
        request.fill = Some(session.phrase()?);
        draw(template, &request).map_err(|_| Refusal::NoSuchSheet)
    }
}

/// The templates of the catalogue.
#[tauri::command]
pub(crate) fn sheet_list(shell: State<'_, Shell>) -> Vec<TemplateView> {
    shell.notice_person();
    let verifiable = |id| ReadAs::of(id, None, false).is_some();
    templates()
        .filter(|template| template.id != "share")
        .map(|template| TemplateView::of(template, verifiable(template.id)))
        .collect()
}

/// A blank sheet as pictures. Beside the window's own thread: many may be asked for at once.
#[tauri::command(async)]
pub(crate) fn preview_sheet(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<PreviewView, Refusal> {
    let input: SheetInput = input::fields(&request)?;
    shell.notice_person();
    let blank = SheetInput { filled: false, ..input };
    let pages = blank.pages(&shell)?;
    let pages = pages
        .iter()
        .map(|page| {
            // EXPOSE: a blank sheet holds no words.
            write_svg(page, Lettering::Outlines).expose().to_owned()
        })
        .collect();
    Ok(PreviewView { pages })
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct SaveInput {
    #[serde(flatten)]
    sheet: SheetInput,
    format: String,
    /// Into the folder that was asked about, although others copy it.
    anyway: bool,
}

/// Saves a sheet where the person says. Beside the window's own thread: it waits for the chooser.
#[tauri::command(async)]
pub(crate) fn save_sheet<R: Runtime>(
    request: Request<'_>,
    app: AppHandle<R>,
    shell: State<'_, Shell>,
) -> Result<SavedView, Refusal> {
    let input: SaveInput = input::fields(&request)?;
    shell.notice_person();
    let format = [Format::Pdf, Format::Svg, Format::Dxf]
        .into_iter()
        .find(|format| format.as_str() == input.format)
        .ok_or(Refusal::WrongInput)?;
    let files = files(&input.sheet.pages(&shell)?, format)?;
    let path = if input.anyway {
        shell.take_place().ok_or(Refusal::WrongInput)?
    } else {
        let name = format!("sheet.{}", format.as_str());
        let question = Question { title: "backup-save-title", name: &name };
        let Some(path) = ask_where_to_save(&app, question) else {
            return Ok(SavedView { outcome: "cancelled", ..SavedView::default() });
        };
        // A blank sheet may lie wherever it likes.
        if let Some(service) = save::synced_folder(&path).filter(|_| input.sheet.filled) {
            shell.keep_place(path);
            let service = Some(service.name());
            return Ok(SavedView { outcome: "synced", service, ..SavedView::default() });
        }
        path
    };
    // What was drawn before the question is only saved while its words are still there.
    if input.sheet.filled {
        shell.secrets()?.phrase()?;
    }
    Ok(saved(&path, &files))
}

/// One file; or one for each page, in formats that have no pages.
fn files(pages: &[Page], format: Format) -> Result<Vec<SecretBytes>, Refusal> {
    let text = |text: tanekura_secret::SecretText| {
        let mut bytes = SecretBytes::zeroed(text.len());
        // EXPOSE: copied from locked memory to locked memory.
        bytes.expose_mut().copy_from_slice(text.expose().as_bytes());
        bytes
    };
    Ok(match format {
        Format::Pdf => vec![write_pdf(pages).map_err(|_| Refusal::NoSuchSheet)?],
        // For engravers: letters as lines, because their programs have other faces.
        Format::Svg => {
            pages.iter().map(|page| text(write_svg(page, Lettering::Outlines))).collect()
        }
        Format::Dxf => pages.iter().map(|page| text(write_dxf(page))).collect(),
    })
}

pub(super) fn saved(path: &Path, files: &[SecretBytes]) -> SavedView {
    for (number, bytes) in files.iter().enumerate() {
        // EXPOSE: this is the file that the person asked for.
        if let Err(error) = save::new_file(&numbered(path, number), bytes.expose()) {
            let problem = Some(SaveError::as_str(error));
            return SavedView { outcome: "failed", problem, ..SavedView::default() };
        }
    }
    SavedView { outcome: "saved", name: Some(name_of(path)), ..SavedView::default() }
}

/// The second page's file is `sheet-2.svg`.
fn numbered(path: &Path, number: usize) -> PathBuf {
    if number == 0 {
        return path.to_path_buf();
    }
    let mut name = path.file_stem().unwrap_or_default().to_os_string();
    name.push(format!("-{}", number + 1));
    if let Some(ending) = path.extension() {
        name.push(".");
        name.push(ending);
    }
    path.with_file_name(name)
}

/// The printers of the system's spooler. Beside the window's own thread: it waits for another program.
#[tauri::command(async)]
pub(crate) fn printers(shell: State<'_, Shell>) -> PrintersView {
    shell.notice_person();
    match crate::printing::printers() {
        Ok(printers) => PrintersView {
            problem: printers.is_empty().then_some(PrintError::NoPrinter.as_str()),
            printers: printers.into_iter().map(PrinterView::from).collect(),
        },
        Err(error) => PrintersView { printers: Vec::new(), problem: Some(error.as_str()) },
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PrintInput {
    #[serde(flatten)]
    sheet: SheetInput,
    printer: String,
}

/// Prints a sheet at its true size. Beside the window's own thread: it waits for another program.
#[tauri::command(async)]
pub(crate) fn print_sheet(
    request: Request<'_>,
    shell: State<'_, Shell>,
) -> Result<PrintedView, Refusal> {
    let input: PrintInput = input::fields(&request)?;
    shell.notice_person();
    let tray = tray(input.sheet.paper()?);
    let pdf = write_pdf(&input.sheet.pages(&shell)?).map_err(|_| Refusal::NoSuchSheet)?;
    // EXPOSE: this is the page that the person sends to the printer.
    Ok(printed(print_pdf(&input.printer, tray, pdf.expose())))
}

pub(super) fn tray(paper: Paper) -> Tray {
    match paper {
        Paper::A4 => Tray::A4,
        Paper::Letter => Tray::Letter,
    }
}

pub(super) fn printed(outcome: Result<i32, PrintError>) -> PrintedView {
    match outcome {
        Ok(job) => PrintedView { job: Some(job), problem: None },
        Err(error) => PrintedView { job: None, problem: Some(error.as_str()) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_further_pages_are_numbered() {
        let path = Path::new("/home/a/a sheet.svg");
        assert_eq!(numbered(path, 0), path);
        assert_eq!(numbered(path, 1), Path::new("/home/a/a sheet-2.svg"));
        assert_eq!(numbered(Path::new("/home/a/sheet"), 2), Path::new("/home/a/sheet-3"));
    }
}
