//! `tanekura sheet`: the catalogue, and drawing from it.
//!
//! In: options, and with `--fill` the phrase from standard input or the hidden prompt. Out: a file that was not there
//! before. Everything that can be refused is refused before the words are asked for.

use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand};
use serde::Serialize;
use tanekura_guide::{Messages, message_id};
use tanekura_lockdown::save::{self, SaveError};
use tanekura_phrase::{Judgement, Options, Verdict, judge, read};
use tanekura_secret::SecretBytes;
use tanekura_sheets::{
    CardSize, Digits, Fields, Format, Lettering, Page, Paper, Places, Plate, Request, SheetError,
    Template, draw, template, templates, write_dxf, write_pdf, write_svg,
};

use crate::arguments::{ListChoice, list_parser};
use crate::failure::{Exit, Failure};
use crate::page::paragraph;
use crate::sheet_read::{self, SheetReadJob};
use crate::{input, json, output, protect, suspicion};

/// The commands of `tanekura sheet`.
#[derive(Subcommand)]
pub(crate) enum SheetCommand {
    /// Tell what there is.
    List(SheetListJob),
    /// Draw a template into a file.
    Draw(Box<SheetDrawJob>),
    /// Read a sheet or plate back.
    Read(Box<SheetReadJob>),
}

/// The options of `tanekura sheet list`.
#[derive(Args)]
pub(crate) struct SheetListJob {
    /// Answer with one JSON array.
    #[arg(long)]
    pub(crate) json: bool,
}

/// The options of `tanekura sheet draw`.
#[derive(Args)]
pub(crate) struct SheetDrawJob {
    /// The template's id.
    #[arg(value_name = "TEMPLATE", value_parser = ids())]
    pub(crate) template: String,
    /// The file to be written; its ending says what it becomes.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    /// The paper.
    #[arg(long, default_value = "a4", value_parser = papers(), value_name = "PAPER")]
    pub(crate) paper: Paper,
    /// Print the words into it.
    #[arg(long)]
    pub(crate) fill: bool,
    /// The list of the words, or none for "find out".
    #[arg(long, value_parser = list_parser(), value_name = "LIST")]
    pub(crate) list: Option<ListChoice>,
    /// For how many words.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(0..=24))]
    pub(crate) words: Option<u8>,
    /// 100 divided by what the printed ruler measures.
    #[arg(long, default_value_t = 1.0, value_name = "FACTOR")]
    pub(crate) scale: f64,
    /// The number of the list's first word.
    #[arg(long, value_parser = clap::value_parser!(u8).range(0..=1), value_name = "0|1")]
    pub(crate) count_from: Option<u8>,
    /// How numbers are written.
    #[arg(long, default_value = "decimal", value_name = "DIGITS",
        value_parser = PossibleValuesParser::new(["decimal", "hexadecimal"]))]
    pub(crate) digits: String,
    /// How blank places of a QR code look.
    #[arg(long, default_value = "grid", value_name = "PLACES",
        value_parser = PossibleValuesParser::new(["grid", "dots"]))]
    pub(crate) places: String,
    /// The size of the folding card.
    #[arg(long, default_value = "bank", value_name = "SIZE",
        value_parser = PossibleValuesParser::new(["bank", "trading"]))]
    pub(crate) card: String,
    /// Width and height of the owner's plate.
    #[arg(long, value_name = "WIDTHxHEIGHT", value_parser = pair)]
    pub(crate) plate: Option<(f64, f64)>,
    /// Rows and columns on the owner's plate.
    #[arg(long, value_name = "ROWSxCOLUMNS", value_parser = pair, requires = "plate")]
    pub(crate) cells: Option<(f64, f64)>,
    /// Its corners and its holes: radius, diameter.
    #[arg(long, value_name = "RADIUSxHOLE", value_parser = pair, requires = "plate")]
    pub(crate) corners: Option<(f64, f64)>,
    /// From mark to mark.
    #[arg(long, value_name = "ACROSSxDOWN", value_parser = pair)]
    pub(crate) pitch: Option<(f64, f64)>,
    /// A name for the wallet.
    #[arg(long, value_name = "TEXT")]
    pub(crate) label: Option<String>,
    /// The day.
    #[arg(long, value_name = "TEXT")]
    pub(crate) date: Option<String>,
    /// The wallet and its version.
    #[arg(long, value_name = "TEXT")]
    pub(crate) wallet: Option<String>,
    /// Which copy of how many.
    #[arg(long, value_name = "I/N", value_parser = copy)]
    pub(crate) copy: Option<(u8, u8)>,
    /// Letters as outlines.
    #[arg(long)]
    pub(crate) outlines: bool,
    /// Which page, for files that hold one.
    #[arg(long, default_value_t = 1, value_name = "N",
        value_parser = clap::value_parser!(u8).range(1..))]
    pub(crate) page: u8,
    /// Refuse to work without the protections.
    #[arg(long)]
    pub(crate) require_isolation: bool,
}

/// The options of `draw`, each with the message that explains it.
pub(crate) const OPTIONS: [(&str, &str); 22] = [
    ("template", "help-option-template"),
    ("output", "help-option-output"),
    ("paper", "help-option-paper"),
    ("fill", "help-option-fill"),
    ("list", "help-option-list"),
    ("words", "help-option-words"),
    ("scale", "help-option-scale"),
    ("count_from", "help-option-first-number"),
    ("digits", "help-option-digits"),
    ("places", "help-option-places"),
    ("card", "help-option-card"),
    ("plate", "help-option-plate"),
    ("cells", "help-option-cells"),
    ("corners", "help-option-corners"),
    ("pitch", "help-option-pitch"),
    ("label", "help-option-label"),
    ("date", "help-option-date"),
    ("wallet", "help-option-wallet"),
    ("copy", "help-option-copy"),
    ("outlines", "help-option-outlines"),
    ("page", "help-option-page"),
    ("require_isolation", "help-option-require-isolation"),
];

/// Runs the command.
pub(crate) fn run(job: &SheetCommand, messages: &Messages) -> Result<Exit, Failure> {
    match job {
        SheetCommand::List(job) => list(job, messages),
        SheetCommand::Draw(job) => draw_into_file(job, messages),
        SheetCommand::Read(job) => sheet_read::run(job, messages),
    }
}

/// A template as programs see it.
#[derive(Serialize)]
struct Listed {
    id: &'static str,
    title: String,
    words: &'static [u8],
    papers: Vec<&'static str>,
    formats: Vec<&'static str>,
    fillable: bool,
}

fn list(job: &SheetListJob, messages: &Messages) -> Result<Exit, Failure> {
    let listed: Vec<Listed> = templates()
        .map(|template| Listed {
            id: template.id,
            title: messages.text(&format!("sheet-title-{}", template.id)),
            words: template.words,
            papers: template.papers.iter().map(|paper| paper.as_str()).collect(),
            formats: template.formats.iter().map(|format| format.as_str()).collect(),
            fillable: template.fillable,
        })
        .collect();
    if job.json {
        json::write(&listed)?;
        return Ok(Exit::Well);
    }
    let mut text = String::new();
    for one in &listed {
        text.push_str(&paragraph(&format!("  {:<18}", one.id), &one.title));
    }
    output::write(text.as_bytes())?;
    Ok(Exit::Well)
}

fn draw_into_file(job: &SheetDrawJob, messages: &Messages) -> Result<Exit, Failure> {
    let notes = [&job.label, &job.date, &job.wallet];
    if notes.into_iter().flatten().any(|note| suspicion::in_note(note)) {
        return Err(suspicion::refusal());
    }
    let template = template(&job.template).ok_or_else(|| refused(SheetError::NoTemplate))?;
    let format = format(template, &job.output)?;
    if std::fs::symlink_metadata(&job.output).is_ok() {
        return Err(unsaved(SaveError::Exists));
    }
    if job.require_isolation {
        protect::require(messages)?;
    }
    // A blank sheet of the same kind first: what cannot be drawn is told before the words are asked for.
    let mut request = request(job, template, messages);
    if job.fill && !template.fillable {
        return Err(refused(SheetError::NotFillable));
    }
    let mut pages = draw(template, &request).map_err(refused)?;
    let judgement = if job.fill { Some(words(job, messages)?) } else { None };
    if let Some(phrase) = judgement.as_ref().and_then(Judgement::phrase) {
        request.fill = Some(phrase);
        pages = draw(template, &request).map_err(refused)?;
    }
    let bytes = written(&pages, format, job)?;
    if let Some(synced) = save::synced_folder(&job.output) {
        let name = [("name", synced.name().into())];
        output::tell(&paragraph("! ", &messages.text_with("save-synced", &name)));
        output::tell(&paragraph("  → ", &messages.text("save-synced-do")));
    }
    // EXPOSE: into the file that the person named.
    save::new_file(&job.output, bytes.expose()).map_err(unsaved)?;
    let count = if format == Format::Pdf { pages.len() } else { 1 };
    let mut text = paragraph("", &messages.text_with("sheet-drawn", &[("count", count.into())]));
    if pages.len() > count {
        let count = [("count", pages.len().into())];
        text.push_str(&paragraph("", &messages.text_with("sheet-saved-one", &count)));
    }
    if job.fill {
        text.push_str(&paragraph("", &messages.text("sheet-saved-filled")));
    }
    output::write(text.as_bytes())?;
    Ok(Exit::Well)
}

fn request<'a>(job: &'a SheetDrawJob, template: &Template, messages: &Messages) -> Request<'a> {
    let usual = if template.words.is_empty() { 0 } else { 12 };
    let count = job.words.unwrap_or(usual);
    let mut request = Request::new(job.paper, messages.language(), count);
    request.scale = job.scale;
    request.base = job.count_from;
    request.pitch = job.pitch;
    if job.digits == "hexadecimal" {
        request.digits = Digits::Hexadecimal;
    }
    if job.places == "dots" {
        request.places = Places::Dots;
    }
    if job.card == "trading" {
        request.card = CardSize::Trading;
    }
    request.fields = Fields {
        label: job.label.as_deref(),
        date: job.date.as_deref(),
        wallet: job.wallet.as_deref(),
        copy: job.copy,
        ..Fields::default()
    };
    request.plate = job.plate.map(|(width, height)| {
        let (rows, columns) = job.cells.unwrap_or((12.0, 2.0));
        let (radius, hole) = job.corners.unwrap_or((3.0, 0.0));
        let inset = (hole + 3.0).max(4.0);
        let (rows, columns) = (rows as u8, columns as u8);
        Plate { width, height, radius, hole, hole_inset: inset, rows, columns }
    });
    request
}

/// The phrase, read and judged. One that is not consistent in exactly one way is not printed: a sheet looks final.
fn words(job: &SheetDrawJob, messages: &Messages) -> Result<Judgement, Failure> {
    output::tell(&protect::warnings(input::is_typed(), messages));
    let list = job.list.and_then(|choice| choice.0);
    let doubtful = |id| Failure::new(Exit::BadNews, id, "sheet-fill-do");
    let Ok(typed) = input::phrase(list, messages)? else {
        return Err(doubtful("sheet-fill-inconsistent"));
    };
    // EXPOSE: read into slots that are wiped on drop.
    let reading = read(typed.expose(), list);
    let judgement = judge(&reading, &Options { list, number_base: None });
    match (judgement.verdict, judgement.phrase()) {
        (Verdict::Consistent, Some(_)) => Ok(judgement),
        (_, None) if judgement.phrases().len() > 1 => Err(doubtful("sheet-fill-ambiguous")),
        _ => Err(doubtful("sheet-fill-inconsistent")),
    }
}

/// The file's bytes.
fn written(pages: &[Page], format: Format, job: &SheetDrawJob) -> Result<SecretBytes, Failure> {
    let page = || {
        let wanted = pages.get(usize::from(job.page).saturating_sub(1));
        wanted.ok_or_else(|| Failure::new(Exit::Usage, "sheet-no-page", "sheet-no-page-do"))
    };
    let lettering = if job.outlines { Lettering::Outlines } else { Lettering::Text };
    let text = match format {
        Format::Pdf => return write_pdf(pages).map_err(refused),
        Format::Svg => write_svg(page()?, lettering),
        Format::Dxf => write_dxf(page()?),
    };
    let mut bytes = SecretBytes::zeroed(text.len());
    // EXPOSE: copied, inside locked memory.
    if let Some(room) = bytes.expose_mut().get_mut(..text.len()) {
        // EXPOSE: as above.
        room.copy_from_slice(text.expose().as_bytes());
    }
    Ok(bytes)
}

fn format(template: &Template, path: &Path) -> Result<Format, Failure> {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    let wanted = |format: &&Format| ending.eq_ignore_ascii_case(format.as_str());
    template.formats.iter().find(wanted).copied().ok_or_else(|| {
        let endings: Vec<_> =
            template.formats.iter().map(|it| format!(".{}", it.as_str())).collect();
        let failure = Failure::new(Exit::Usage, "sheet-ending", "sheet-ending-do");
        failure.with("values", endings.join(" "))
    })
}

fn refused(error: SheetError) -> Failure {
    let id = message_id("sheet-error", error.as_str());
    Failure::composed(Exit::Usage, "sheet-not-drawn", &id)
}

fn unsaved(error: SaveError) -> Failure {
    let id = message_id("save", error.as_str());
    Failure::composed(Exit::Device, "sheet-not-saved", &id)
}

fn ids() -> PossibleValuesParser {
    PossibleValuesParser::new(templates().map(|template| template.id))
}

fn papers() -> impl TypedValueParser<Value = Paper> {
    PossibleValuesParser::new(Paper::ALL.map(Paper::as_str))
        .map(|name| Paper::from_name(&name).unwrap_or(Paper::A4))
}

/// Two numbers with an `x` between them. What was typed is not repeated.
fn pair(given: &str) -> Result<(f64, f64), &'static str> {
    let (first, second) = given.split_once(['x', '×']).ok_or("two numbers")?;
    let number = |text: &str| {
        text.trim().parse::<f64>().ok().filter(|it| (0.0..=1000.0).contains(it)).ok_or("a number")
    };
    Ok((number(first)?, number(second)?))
}

/// `1/3`: which copy of how many.
fn copy(given: &str) -> Result<(u8, u8), &'static str> {
    let (number, of) = given.split_once('/').ok_or("two numbers")?;
    let read = |text: &str| text.trim().parse::<u8>().map_err(|_| "a number");
    match (read(number)?, read(of)?) {
        (number, of) if (1..=of).contains(&number) => Ok((number, of)),
        _ => Err("a copy of those there are"),
    }
}
