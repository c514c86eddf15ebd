//! The program starts itself once more, in surroundings that are known.
//!
//! Everything about those surroundings is in `tanekura_lockdown::launch`; here is only how the desktop
//! program uses it.

use std::ffi::OsString;
use std::process::ExitCode;

use tanekura_lockdown::launch::{self, Role};

/// The arguments of the process without its name and without the mark of the second start.
pub(crate) fn arguments() -> impl Iterator<Item = OsString> {
    let mut arguments = std::env::args_os().skip(1).peekable();
    // Only as the first argument is it the mark; anywhere else it is a mistake to be named.
    arguments.next_if(|first| first == launch::INNER);
    arguments
}

/// Starts the window program and waits for it; `None` when this is already that program.
pub(crate) fn start() -> Option<ExitCode> {
    match launch::start(std::env::args_os().skip(1).collect()) {
        Role::Launcher(code) => Some(code),
        Role::Inner => None,
    }
}
