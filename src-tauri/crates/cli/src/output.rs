//! The three ways out: standard output for the answer, standard error for the rest, each without a buffer
//! that would keep a copy.
//!
//! `std::io::stdout()` collects lines in a buffer that lives until the process ends and is not wiped; after an
//! answer with words, they would stay in it. So the answer goes to the descriptor itself.

use std::io::{self, IsTerminal, Write};

use crate::failure::{Exit, Failure};

/// Writes the answer. A reader that has gone away is not a failure: the person has seen enough.
pub(crate) fn write(bytes: &[u8]) -> Result<(), Failure> {
    match direct(bytes) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            Err(Failure::new(Exit::Device, "output-failed", "output-failed-do"))
        }
        _ => Ok(()),
    }
}

/// Tells something on standard error. When even that fails, there is nobody left to tell.
pub(crate) fn tell(text: &str) {
    let _ = io::stderr().write_all(text.as_bytes());
}

/// Whether somebody watches standard error, so that progress is worth showing.
pub(crate) fn watched() -> bool {
    io::stderr().is_terminal()
}

#[cfg(unix)]
fn direct(bytes: &[u8]) -> io::Result<()> {
    use std::os::fd::AsFd;

    std::fs::File::from(io::stdout().as_fd().try_clone_to_owned()?).write_all(bytes)
}

#[cfg(not(unix))]
fn direct(bytes: &[u8]) -> io::Result<()> {
    // A Windows console needs the translation to its own encoding that only `Stdout` makes.
    let mut stdout = io::stdout().lock();
    stdout.write_all(bytes)?;
    stdout.flush()
}
