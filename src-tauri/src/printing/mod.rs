//! Printing: a PDF from memory to the system's own spooler, with no file of ours in between.
//!
//! In: a printer and the bytes of a PDF. Out: the number of the job, or a [`PrintError`]. The program speaks to CUPS
//! over its socket on this machine, the one way that the isolation leaves open; scaling is switched off, because the
//! sheets are true to scale.
//!
//! Not here: what happens behind the spooler. It keeps its own files, and a printer its own memory; the screen says
//! so before words go out.

mod ipp;
mod wire;

use std::fmt;

use ipp::{Answer, GET_DEFAULT, GET_PRINTERS, Group, Message, PRINT_JOB};

/// The name of every job: what is printed is nobody's business.
const JOB_NAME: &str = "Sheet";

/// One printer that the spooler knows.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Printer {
    /// The spooler's name for it.
    pub name: String,
    /// What the owner calls it, or the name again.
    pub info: String,
    /// Whether it is the one that is meant when none is named.
    pub is_default: bool,
    /// Whether pages reach it over a network.
    pub is_networked: bool,
    /// Whether it takes jobs now.
    pub accepts: bool,
}

/// Why nothing was printed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PrintError {
    /// There is no spooler on this machine, or it is switched off.
    NoSpooler,
    /// There is no such printer.
    NoPrinter,
    /// The printer takes no jobs now.
    NotAccepting,
    /// The spooler wants a password, or forbids this user to print.
    NotAllowed,
    /// The spooler does not take this kind of document or setting.
    NotTaken,
    /// The spooler did not answer, or not in its language.
    NoAnswer,
}

impl PrintError {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::NoSpooler,
        Self::NoPrinter,
        Self::NotAccepting,
        Self::NotAllowed,
        Self::NotTaken,
        Self::NoAnswer,
    ];

    /// The code that the page knows.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoSpooler => "no_spooler",
            Self::NoPrinter => "no_printer",
            Self::NotAccepting => "not_accepting",
            Self::NotAllowed => "not_allowed",
            Self::NotTaken => "not_taken",
            Self::NoAnswer => "no_answer",
        }
    }

    /// By the status of an answer.
    fn of(status: u16) -> Self {
        match status {
            0x0401..=0x0403 => Self::NotAllowed,
            0x0406 => Self::NoPrinter,
            0x0506 => Self::NotAccepting,
            _ => Self::NotTaken,
        }
    }
}

impl fmt::Display for PrintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The paper in the printer's tray.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Tray {
    /// 210 × 297 mm.
    A4,
    /// 215.9 × 279.4 mm.
    Letter,
}

impl Tray {
    fn keyword(self) -> &'static str {
        match self {
            Self::A4 => "iso_a4_210x297mm",
            Self::Letter => "na_letter_8.5x11in",
        }
    }
}

/// All printers, the default one first.
///
/// # Errors
/// [`PrintError`], when there is no spooler or it does not answer. A spooler without printers is no error.
pub fn printers() -> Result<Vec<Printer>, PrintError> {
    let answer = ask(Message::new(GET_PRINTERS).finish())?;
    let default = ask(Message::new(GET_DEFAULT).finish()).ok();
    let default = default.and_then(|answer| answer.printers().first()?.text("printer-name"));
    let mut printers: Vec<Printer> = answer
        .printers()
        .into_iter()
        .filter_map(|group| printer(group, default.as_deref()))
        .collect();
    printers.sort_by_key(|printer| !printer.is_default);
    Ok(printers)
}

/// Prints a PDF at its true size.
///
/// # Errors
/// [`PrintError`]; nothing was printed.
pub fn print_pdf(printer: &str, tray: Tray, pdf: &[u8]) -> Result<i32, PrintError> {
    let place = wire::place_of(printer).ok_or(PrintError::NoPrinter)?;
    let user = std::env::var("USER").ok().filter(|name| !name.is_empty());
    let request = Message::new(PRINT_JOB)
        .uri("printer-uri", &format!("ipp://localhost{place}"))
        .name("requesting-user-name", user.as_deref().unwrap_or("anonymous"))
        .name("job-name", JOB_NAME)
        .media_type("document-format", "application/pdf")
        .job()
        .number("copies", 1)
        .keyword("media", tray.keyword())
        .keyword("print-scaling", "none")
        .keyword("sides", "one-sided")
        .finish();
    let answer = Answer::read(&wire::exchange(&place, &request, pdf)?);
    let answer = answer.ok_or(PrintError::NoAnswer)?;
    if !answer.is_success() {
        return Err(PrintError::of(answer.status));
    }
    Ok(answer.job().and_then(|job| job.number("job-id")).unwrap_or_default())
}

fn ask(request: Vec<u8>) -> Result<Answer, PrintError> {
    let answer = Answer::read(&wire::exchange("/", &request, &[])?).ok_or(PrintError::NoAnswer)?;
    match answer.status {
        // "Not found" from a spooler that has no printer.
        0x0406 => Ok(answer),
        status if status >= 0x0100 => Err(PrintError::of(status)),
        _ => Ok(answer),
    }
}

fn printer(group: Group<'_>, default: Option<&str>) -> Option<Printer> {
    let name = group.text("printer-name").filter(|name| wire::place_of(name).is_some())?;
    let info = group.text("printer-info").filter(|info| !info.is_empty());
    let device = group.text("device-uri").unwrap_or_default();
    Some(Printer {
        info: info.unwrap_or_else(|| name.clone()),
        is_default: default == Some(name.as_str()),
        is_networked: is_networked(&device),
        accepts: group.truth("printer-is-accepting-jobs").unwrap_or(true),
        name,
    })
}

/// By how the spooler reaches it. An address on this machine is mostly a program that speaks to a cable.
fn is_networked(device: &str) -> bool {
    let network = ["ipp", "ipps", "http", "https", "socket", "lpd", "smb", "dnssd", "mdns"];
    let Some((scheme, rest)) = device.split_once("://") else { return false };
    network.contains(&scheme) && !rest.starts_with("localhost") && !rest.starts_with("127.0.0.1")
}

#[cfg(test)]
mod tests;
