//! What the page is told about sheets, printers and plates that were read back: ids, counts, places; never words.

use serde::Serialize;
use tanekura_sheets::read::Fault;
use tanekura_sheets::{Format, Material, Paper, Template};

use crate::printing::Printer;

/// One template of the catalogue.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct TemplateView {
    pub(crate) id: &'static str,
    /// For how many words it exists; empty when it does not depend on that.
    pub(crate) words: Vec<u8>,
    pub(crate) papers: Vec<&'static str>,
    pub(crate) formats: Vec<&'static str>,
    pub(crate) fillable: bool,
    /// A guide to be taped on metal.
    pub(crate) metal: bool,
    /// Whether the finished backup can be read back here.
    pub(crate) verifiable: bool,
}

impl TemplateView {
    pub(crate) fn of(template: &Template, verifiable: bool) -> Self {
        Self {
            id: template.id,
            words: template.words.to_vec(),
            papers: template.papers.iter().copied().map(Paper::as_str).collect(),
            formats: template.formats.iter().copied().map(Format::as_str).collect(),
            fillable: template.fillable,
            metal: template.material == Material::Metal,
            verifiable,
        }
    }
}

/// A blank sheet as pictures, one a page.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct PreviewView {
    pub(crate) pages: Vec<String>,
}

/// What became of a file.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct SavedView {
    /// "saved", "cancelled", "synced" (asked again first) or "failed".
    pub(crate) outcome: &'static str,
    /// The last part of the path.
    pub(crate) name: Option<String>,
    /// Whose computers copy the folder.
    pub(crate) service: Option<&'static str>,
    /// Why it was not saved.
    pub(crate) problem: Option<&'static str>,
}

/// The printers, or why there are none.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct PrintersView {
    pub(crate) printers: Vec<PrinterView>,
    pub(crate) problem: Option<&'static str>,
}

/// One printer.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct PrinterView {
    pub(crate) name: String,
    pub(crate) info: String,
    pub(crate) networked: bool,
    pub(crate) accepts: bool,
}

impl From<Printer> for PrinterView {
    fn from(printer: Printer) -> Self {
        Self {
            name: printer.name,
            info: printer.info,
            networked: printer.is_networked,
            accepts: printer.accepts,
        }
    }
}

/// What became of a print job.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct PrintedView {
    /// The spooler's number for the job.
    pub(crate) job: Option<i32>,
    pub(crate) problem: Option<&'static str>,
}

/// How a format is read back: line by line, each of so many cells.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct VerifyView {
    /// "words", "letters", "number", "dots" or "symbol".
    pub(crate) kind: &'static str,
    /// For each line "empty", "filled" or "unknown".
    pub(crate) lines: Vec<&'static str>,
    /// Cells of a line that are clicked; 0 where something is typed.
    pub(crate) cells: u16,
    /// Cells side by side.
    pub(crate) wide: u16,
    /// What stands above the cells of a line.
    pub(crate) labels: Vec<String>,
}

/// What came of comparing.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ComparedView {
    pub(crate) matches: bool,
    /// Whether what was made is at fault, or the words are others: "plate", "phrase", "unknown"; null when all is well.
    pub(crate) cause: Option<&'static str>,
    pub(crate) faults: Vec<FaultView>,
}

/// One difference, by its place. Everything is counted from 1.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct FaultView {
    pub(crate) code: &'static str,
    pub(crate) word: Option<u8>,
    pub(crate) other: Option<u8>,
    pub(crate) cell: Option<u16>,
    /// What stands at that cell on the plate.
    pub(crate) label: Option<String>,
}

impl FaultView {
    pub(crate) fn of(fault: &Fault, label: Option<String>) -> Self {
        Self {
            code: fault.kind.as_str(),
            word: fault.word,
            other: fault.other,
            cell: fault.cell,
            label,
        }
    }
}
