//! The desktop shell: a window around the pure crates, with no rule about phrases of its own.
//!
//! In: the command line's options, then the page's commands. Out: views without words. The program starts twice:
//! as launcher it prepares the environment in which nothing below it can reach the network (`launcher`), then
//! runs itself again, inside, as the window (`window`). The [`session`] is the only owner of secrets; the page
//! asks for what it needs, command by command (`commands`), and `lock` ends the page together with its process.
//!
//! Not here: reading, judging and deriving (crates `phrase` and `wallet`), the filter itself (crate `lockdown`),
//! what the page looks like (`ui`).

mod aligned;
mod clean_page;
mod commands;
mod custody;
mod display;
mod files;
mod follow;
mod hunt;
mod idle;
mod input;
mod isolation;
mod launcher;
mod options;
#[doc(hidden)]
pub mod printing;
mod refusal;
mod session;
mod shell;
mod slots;
mod suspicion;
mod views;
#[doc(hidden)]
pub mod webview;
mod window;
mod zoom;

use std::io::Write;
use std::process::ExitCode;

use tanekura_guide::Messages;

use options::{Options, Wanted};

/// Exit codes, the same as the command line's.
const BAD_USAGE: u8 = 2;
const NO_DEVICE: u8 = 3;

/// Runs the program.
#[must_use]
pub fn main() -> ExitCode {
    // First of all, before a library starts a thread: what follows is filtered and cannot be dumped.
    tanekura_lockdown::protect_process(tanekura_lockdown::ProcessKind::Desktop);
    print_only_the_place_of_a_panic();
    let options = match options::read(launcher::arguments(), options::environment_language()) {
        Wanted::Help(language) => return say(&Messages::new(language).text("desktop-help")),
        Wanted::Version => return say(concat!("tanekura-desktop ", env!("CARGO_PKG_VERSION"))),
        Wanted::Unknown(language) => {
            warn(&Messages::new(language).text("desktop-unknown-option"));
            return ExitCode::from(BAD_USAGE);
        }
        Wanted::Window(options) => options,
    };
    if !display::is_announced() {
        return no_display(&options);
    }
    match launcher::start() {
        Some(code) => code,
        None => open(options),
    }
}

fn open(options: Options) -> ExitCode {
    if !display::is_open() {
        return no_display(&options);
    }
    match window::run(options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            warn(&format!("tanekura-desktop: {error}"));
            ExitCode::from(NO_DEVICE)
        }
    }
}

fn no_display(options: &Options) -> ExitCode {
    warn(&Messages::new(options.language).text("desktop-no-display"));
    ExitCode::from(NO_DEVICE)
}

/// A panic message may quote what the code was working on, so only its place is printed.
fn print_only_the_place_of_a_panic() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location();
        let (file, line) = place.map_or(("?", 0), |place| (place.file(), place.line()));
        warn(&format!("tanekura-desktop: internal fault at {file}:{line}"));
    }));
}

fn say(text: &str) -> ExitCode {
    // Nobody is left to tell when standard output is closed.
    let _ = writeln!(std::io::stdout(), "{text}");
    ExitCode::SUCCESS
}

fn warn(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
