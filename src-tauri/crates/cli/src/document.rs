//! A document without secrets, saved as a PDF file under the name that the person gives.

use tanekura_guide::{Messages, message_id};
use tanekura_lockdown::save;
use tanekura_sheets::document::Document;
use tanekura_sheets::write_pdf;

use crate::arguments_guide::Printed;
use crate::failure::{Exit, Failure};
use crate::output;
use crate::page::paragraph;

/// Draws and saves it.
pub(crate) fn save(
    document: &Document,
    printed: &Printed,
    messages: &Messages,
) -> Result<Exit, Failure> {
    let pages = document.pages(printed.paper, messages.language());
    let pdf = write_pdf(&pages)
        .map_err(|_| Failure::new(Exit::Device, "document-failed", "document-failed-do"))?;
    // EXPOSE: a guide or a checklist; there is nothing secret in it.
    save::new_file(&printed.output, pdf.expose()).map_err(refused)?;
    let figures = [("count", pages.len().into())];
    output::tell(&paragraph("", &messages.text_with("document-saved", &figures)));
    Ok(Exit::Well)
}

/// A failure to save, told with its own advice.
pub(crate) fn refused(error: save::SaveError) -> Failure {
    Failure::composed(Exit::Device, "document-not-saved", &message_id("save", error.as_str()))
}
