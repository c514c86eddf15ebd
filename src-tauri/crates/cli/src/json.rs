//! One JSON object on standard output.
//!
//! The object of `check` may hold words, so it is collected in memory that is wiped, and written without a buffer.

use std::io;

use serde::Serialize;
use serde::ser::Error;
use zeroize::Zeroizing;

use crate::failure::{Exit, Failure};
use crate::output;

/// Enough for every answer, so that the text never moves while it grows.
const ROOM: usize = 256 * 1024;

/// Writes `answer`, and a line break behind it.
pub(crate) fn write(answer: &impl Serialize) -> Result<(), Failure> {
    let mut text = Zeroizing::new(Vec::with_capacity(ROOM));
    let written = serde_json::to_writer_pretty(&mut *text, answer)
        .and_then(|()| io::Write::write_all(&mut *text, b"\n").map_err(serde_json::Error::custom));
    match written {
        Ok(()) => output::write(&text),
        Err(_) => Err(Failure::new(Exit::Device, "output-failed", "output-failed-do")),
    }
}
