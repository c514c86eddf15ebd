//! Prints a blank sheet as the window does: bytes from memory to the spooler's socket. For tests/printing.sh.
//!
//! `print_file` alone lists the printers; `print_file PRINTER a4|letter TEMPLATE COPY.pdf` draws a sheet, prints it,
//! and writes down what was sent.

use std::io::Write;
use std::process::ExitCode;

use tanekura_desktop::printing::{Tray, print_pdf, printers};
use tanekura_guide::Language;
use tanekura_sheets::{Paper, Request, draw, template, write_pdf};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.as_slice() {
        [] => list(),
        [printer, paper, id, copy] => print(printer, paper, id, copy),
        _ => return ExitCode::from(2),
    };
    let (text, code) = match outcome {
        Ok(text) => (text, ExitCode::SUCCESS),
        Err(text) => (text, ExitCode::FAILURE),
    };
    // A closed output is no reason to fail.
    let _ = std::io::stdout().write_all(text.as_bytes());
    code
}

fn list() -> Result<String, String> {
    let printers = printers().map_err(|error| format!("{error}\n"))?;
    Ok(printers.iter().map(|it| format!("{} {}\n", it.name, it.is_default)).collect())
}

fn print(printer: &str, paper: &str, id: &str, copy: &str) -> Result<String, String> {
    let template = template(id).ok_or("no such template\n")?;
    let paper = Paper::from_name(paper).ok_or("no such paper\n")?;
    let tray = if paper == Paper::A4 { Tray::A4 } else { Tray::Letter };
    let request = Request::new(paper, Language::English, 24);
    let pages = draw(template, &request).map_err(|error| format!("{error}\n"))?;
    let pdf = write_pdf(&pages).map_err(|error| format!("{error}\n"))?;
    // EXPOSE: a blank sheet holds no words.
    std::fs::write(copy, pdf.expose()).map_err(|error| format!("{error}\n"))?;
    let job = print_pdf(printer, tray, pdf.expose()).map_err(|error| format!("{error}\n"))?;
    Ok(format!("job {job}\n"))
}
