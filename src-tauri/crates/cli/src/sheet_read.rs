//! `tanekura sheet read`: a sheet or plate back to words, and where it differs from the phrase.
//!
//! In: a template, and marks as text on standard input or a picture of a filled sheet; with `--against`, the phrase to
//! compare with, from a hidden prompt or a file. Out: the answer; exit status 1 when anything is wrong.
//! Not here: how marks are read and compared (crate `sheets`).

use std::fs::File;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;
use tanekura_guide::{Arg, Language, Messages, message_id};
use tanekura_phrase::{List, MAX_INPUT, Options, Phrase, judge, read};
use tanekura_secret::{SecretBytes, SecretText};
use tanekura_sheets::read::{Answer, Fault, FaultKind, Form, Plate};
use tanekura_sheets::{Digits, Paper, Picture, Request, Template, read_picture, template};

use crate::arguments::ListChoice;
use crate::failure::{Exit, Failure};
use crate::page::{Page, paragraph};
use crate::prompt::{Line, Terminal};
use crate::{input, json};

/// A picture larger than this is no page.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The options of `tanekura sheet read`.
#[derive(Args)]
pub(crate) struct SheetReadJob {
    /// The template's id.
    #[arg(value_name = "TEMPLATE", value_parser = template_parser())]
    pub(crate) template: String,
    /// A picture; without it the marks come from standard input.
    #[arg(value_name = "IMAGE")]
    pub(crate) image: Option<PathBuf>,
    /// The list of the words.
    #[arg(long, value_parser = crate::arguments::list_parser(), value_name = "LIST")]
    pub(crate) list: Option<ListChoice>,
    /// The paper of the picture.
    #[arg(long, default_value = "a4", value_parser = ["a4", "letter"], value_name = "PAPER")]
    pub(crate) paper: String,
    /// The scale that the sheet was drawn with.
    #[arg(long, default_value_t = 1.0, value_name = "FACTOR")]
    pub(crate) scale: f64,
    /// What word numbers are counted from.
    #[arg(long, value_parser = clap::value_parser!(u8).range(0..=1), value_name = "0|1")]
    pub(crate) count_from: Option<u8>,
    /// Numbers in hexadecimal digits.
    #[arg(long)]
    pub(crate) hexadecimal: bool,
    /// Ask for the phrase to compare with.
    #[arg(long, conflicts_with = "against_file")]
    pub(crate) against: bool,
    /// Read the phrase to compare with from this file.
    #[arg(long, value_name = "FILE")]
    pub(crate) against_file: Option<PathBuf>,
    /// Show the words.
    #[arg(long)]
    pub(crate) reveal: bool,
    /// Answer with one JSON object.
    #[arg(long)]
    pub(crate) json: bool,
}

fn template_parser() -> clap::builder::PossibleValuesParser {
    let readable = tanekura_sheets::templates().map(|template| template.id);
    clap::builder::PossibleValuesParser::new(
        readable.filter(|id| Form::of(id).is_some()).collect::<Vec<_>>(),
    )
}

/// Runs the command.
pub(crate) fn run(job: &SheetReadJob, messages: &Messages) -> Result<Exit, Failure> {
    let unknown = || Failure::new(Exit::Usage, "usage-unclear", "usage-help-do");
    let template = template(&job.template).ok_or_else(unknown)?;
    let form = Form::of(template.id).ok_or_else(unknown)?;
    let phrase = against(job, messages)?;
    let list = match (&phrase, job.list.and_then(|choice| choice.0)) {
        (Some(phrase), None) => phrase.list(),
        (_, list) => list.unwrap_or(List::English),
    };
    let plate = match &job.image {
        Some(path) => from_picture(path, template, &request(job), list)?,
        None => from_marks(form, &request(job), list, messages)?,
    };
    let answer = match &phrase {
        Some(phrase) => plate.against(phrase),
        None => plate.alone(list),
    };
    if job.json {
        write_json(&answer, &plate, job.reveal)?;
    } else {
        page(&answer, &plate, job.reveal, messages).write()?;
    }
    let well = answer.faults.is_empty() && answer.matches != Some(false);
    let read = answer.matches.is_some() || answer.phrase.is_some();
    Ok(if well && read { Exit::Well } else { Exit::BadNews })
}

fn request(job: &SheetReadJob) -> Request<'static> {
    let paper = Paper::from_name(&job.paper).unwrap_or(Paper::A4);
    let mut request = Request::new(paper, Language::English, 24);
    request.scale = job.scale;
    request.base = job.count_from;
    request.digits = if job.hexadecimal { Digits::Hexadecimal } else { Digits::Decimal };
    request
}

/// The phrase to compare with.
fn against(job: &SheetReadJob, messages: &Messages) -> Result<Option<Phrase>, Failure> {
    let list = job.list.and_then(|choice| choice.0);
    let typed = match (&job.against_file, job.against) {
        (Some(path), _) => text_of(path)?,
        (None, true) => input::ask_for_phrase(list, messages)?,
        (None, false) => return Ok(None),
    };
    // EXPOSE: read and judged, inside locked memory.
    let reading = read(typed.expose(), list);
    let judged = judge(&reading, &Options { list, number_base: job.count_from });
    let unclear = || Failure::new(Exit::BadNews, "read-against-unclear", "read-against-unclear-do");
    judged
        .phrase()
        .map_or_else(|| Err(unclear()), |phrase| copy(phrase).map(Some).ok_or_else(unclear))
}

/// The judgement keeps its phrase; this is the same one.
fn copy(phrase: &Phrase) -> Option<Phrase> {
    Phrase::from_entropy(phrase.list(), &phrase.entropy()).ok()
}

fn text_of(path: &Path) -> Result<SecretText, Failure> {
    let failed = || Failure::new(Exit::Device, "read-file-failed", "read-file-failed-do");
    let mut file = File::open(path).map_err(|_| failed())?;
    SecretText::read_from(&mut file, MAX_INPUT).map_err(|_| failed())?.map_err(|_| failed())
}

fn from_picture(
    path: &Path,
    template: &Template,
    request: &Request<'_>,
    list: List,
) -> Result<Plate, Failure> {
    let failed = || Failure::new(Exit::Device, "read-file-failed", "read-file-failed-do");
    let told = |error: tanekura_sheets::PictureError| {
        let id = message_id("picture", error.as_str());
        Failure::composed(Exit::BadNews, "read-failed", &id)
    };
    let mut file = File::open(path).map_err(|_| failed())?;
    let length = file.metadata().map_err(|_| failed())?.len();
    if length > MOST_BYTES {
        return Err(told(tanekura_sheets::PictureError::TooLarge));
    }
    let mut bytes = SecretBytes::zeroed(usize::try_from(length).unwrap_or(0));
    // EXPOSE: filled in place, then decoded.
    std::io::Read::read_exact(&mut file, bytes.expose_mut()).map_err(|_| failed())?;
    // EXPOSE: as above.
    let picture = Picture::from_bytes(bytes.expose()).map_err(told)?;
    read_picture(&picture, template, request, list).map_err(told)
}

fn from_marks(
    form: Form,
    request: &Request<'_>,
    list: List,
    messages: &Messages,
) -> Result<Plate, Failure> {
    let typed = if input::is_typed() { ask_for_marks(messages)? } else { input::piped_marks()? };
    // EXPOSE: read into marks, which are secret too.
    form.from_text(typed.expose(), list, request).map_err(|error| {
        let id = message_id("marks", error.as_str());
        Failure::composed(Exit::BadNews, "read-failed", &id).with("number", error.figure())
    })
}

/// Lines until an empty one.
fn ask_for_marks(messages: &Messages) -> Result<SecretText, Failure> {
    let mut terminal = Terminal::open()?;
    let mut typed = SecretText::with_capacity(4096);
    terminal.say(&paragraph("", &messages.text("read-prompt")))?;
    while typed.len() <= MAX_INPUT {
        terminal.say("> ")?;
        let Line::Text(line) = terminal.hidden_line()? else { break };
        // EXPOSE: collected, inside locked memory.
        if line.expose().trim().is_empty() {
            break;
        }
        // EXPOSE: as above.
        typed.push_str(line.expose());
        typed.push('\n');
    }
    terminal.say("\n")?;
    Ok(typed)
}

/// The zone of a module, its row and its place within the zone, counted from 1.
fn zone(side: usize, cell: u16) -> Option<(String, usize, usize)> {
    let at = usize::from(cell).checked_sub(1)?;
    let (x, y) = (at % side.max(1), at / side.max(1));
    let zone = tanekura_sheets::qr::zones(side).into_iter().find(|zone| {
        (zone.x..zone.x + zone.width).contains(&x) && (zone.y..zone.y + zone.height).contains(&y)
    })?;
    Some((format!("{}{}", zone.row, zone.column), y - zone.y + 1, x - zone.x + 1))
}

/// What is printed beside the cell, where the format prints anything.
fn label(plate: &Plate, cell: u16) -> Option<String> {
    let coding = plate.coding().filter(|coding| coding.is_dots())?;
    Some(coding.label(usize::from(cell).checked_sub(1)?))
}

fn place(fault: &Fault, plate: &Plate, messages: &Messages) -> String {
    let number = |value: Option<u8>| Arg::from(u64::from(value.unwrap_or(0)));
    if let Some(cell) = fault.cell
        && let Some((zone, row, column)) = zone(plate.side(), cell)
    {
        let figures = [("zone", Arg::Text(&zone)), ("row", row.into()), ("cell", column.into())];
        return messages.text_with("fault-place-zone", &figures);
    }
    let word = ("word", number(fault.word));
    match (fault.other, fault.cell) {
        (Some(_), _) => {
            messages.text_with("fault-place-pair", &[word, ("other", number(fault.other))])
        }
        (None, Some(cell)) => {
            let cell_figure = ("cell", Arg::from(u64::from(cell)));
            match label(plate, cell) {
                Some(label) => {
                    let figures = [word, cell_figure, ("label", Arg::Text(&label))];
                    messages.text_with("fault-place-label", &figures)
                }
                None => messages.text_with("fault-place-cell", &[word, cell_figure]),
            }
        }
        (None, None) => messages.text_with("fault-place-word", &[word]),
    }
}

/// The answer for people.
fn page<'m>(answer: &Answer, plate: &Plate, reveal: bool, messages: &'m Messages) -> Page<'m> {
    let mut page = Page::new(messages);
    let say = |page: &mut Page<'m>, id: &str| page.paragraph("", &messages.text(id));
    match (answer.matches, &answer.phrase) {
        (Some(true), _) => say(&mut page, "read-matches"),
        (Some(false), _) => say(&mut page, "read-differs"),
        (None, Some(phrase)) => {
            let figures = [("count", phrase.word_count().into())];
            page.paragraph("", &messages.text_with("read-consistent", &figures));
            say(&mut page, "read-not-compared");
        }
        (None, None) => say(&mut page, "read-unreadable"),
    }
    if let (Some(readings), None) = (answer.readings.filter(|&count| count > 0), &answer.phrase) {
        page.paragraph("", &messages.text_with("read-readings", &[("count", readings.into())]));
    }
    if !answer.faults.is_empty() {
        page.gap();
        say(&mut page, "read-heading-faults");
    }
    let mut advised: Vec<FaultKind> = Vec::new();
    for fault in &answer.faults {
        let place = place(fault, plate, messages);
        let figures = [("where", Arg::Text(&place))];
        let id = message_id("fault", fault.kind.as_str());
        page.paragraph("  ", &messages.text_with(&id, &figures));
        if !advised.contains(&fault.kind) {
            page.advice("  ", &format!("{id}-do"), &figures);
            advised.push(fault.kind);
        }
    }
    if let (true, Some(phrase)) = (reveal, &answer.phrase) {
        page.gap();
        // EXPOSE: the person asked for the words with --reveal.
        page.exact(phrase.shown_text().expose());
        page.gap();
    }
    page
}

#[derive(Serialize)]
struct Object<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    phrase_matches: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reading: Option<&'a str>,
    checksum: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    word_count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    readings: Option<u32>,
    faults: Vec<FaultObject>,
}

#[derive(Serialize)]
struct FaultObject {
    code: &'static str,
    cause: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    word: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cell: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zone: Option<String>,
}

fn write_json(answer: &Answer, plate: &Plate, reveal: bool) -> Result<(), Failure> {
    let text = answer.phrase.as_ref().filter(|_| reveal).map(Phrase::shown_text);
    let faults = answer.faults.iter().map(|fault| FaultObject {
        code: fault.kind.as_str(),
        cause: fault.kind.cause().as_str(),
        word: fault.word.filter(|_| plate.side() == 0),
        other: fault.other,
        cell: fault.cell,
        label: fault.cell.and_then(|cell| label(plate, cell)),
        zone: fault.cell.and_then(|cell| zone(plate.side(), cell)).map(|(name, ..)| name),
    });
    let differs = answer.faults.iter().any(|fault| fault.kind == FaultKind::ChecksumDiffers);
    json::write(&Object {
        phrase_matches: answer.matches,
        // EXPOSE: the person asked for the words with --reveal.
        reading: text.as_ref().map(SecretText::expose),
        checksum: match (&answer.phrase, answer.matches) {
            (Some(_), _) | (_, Some(true)) => "matches",
            _ if differs => "differs",
            _ => "unknown",
        },
        word_count: answer.phrase.as_ref().map(Phrase::word_count),
        readings: answer.readings.filter(|_| answer.phrase.is_none()),
        faults: faults.collect(),
    })
}
