//! Starts the inner process, waits for it, and leaves nothing running.
//!
//! In: arguments and changes of the environment. Out: how the inner process ended.
//! Not here: what the changes are.

use std::ffi::OsString;
use std::fs;
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{Child, Command, ExitCode, ExitStatus};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, WaitOptions};

use super::INNER;
use super::environment::Change;
use crate::kernel::{Arrival, Signals};

/// Tells the inner process who its launcher is.
const LAUNCHER: &str = "TANEKURA_LAUNCHER";
/// How long children of the window may take to end by themselves once it is gone.
const PATIENCE: Duration = Duration::from_secs(2);

/// In the inner process: end when the launcher ends, for whatever reason.
pub(super) fn die_with_launcher() {
    // It was started as `/proc/self/exe`, and process lists would call it "exe".
    let _ = rustix::thread::set_name(c"tanekura-window");
    let _ = rustix::process::set_parent_process_death_signal(Some(Signal::KILL));
    // The launcher may have ended between the start and the line above; then no signal would ever come.
    let expected = std::env::var(LAUNCHER).ok().and_then(|number| number.parse::<i32>().ok());
    let parent = rustix::process::getppid().map(Pid::as_raw_nonzero).map(i32::from);
    if expected.is_some() && parent != expected {
        std::process::exit(1);
    }
}

/// Runs this program once more with the changed environment, until it ends.
pub(super) fn run(arguments: Vec<OsString>, changes: Vec<Change>) -> ExitCode {
    // Web processes whose parent has died come to the launcher, which can then end them.
    let _ = rustix::process::set_child_subreaper(Some(rustix::process::getpid()));
    // Before the child exists, so that its end cannot be missed.
    let Ok(mut signals) = Signals::collect() else { return ExitCode::from(3) };
    // `/proc/self/exe` is the file that runs now, even if another one has taken its name since.
    let mut command = Command::new("/proc/self/exe");
    if let Some(name) = std::env::args_os().next() {
        // Screen readers and window lists take the program's name from here.
        command.arg0(name);
    }
    command.arg(INNER).args(arguments).env(LAUNCHER, std::process::id().to_string());
    for (name, value) in changes {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let Ok(mut inner) = command.spawn() else { return ExitCode::from(3) };
    let status = wait(&mut inner, &mut signals);
    end_the_rest();
    status.map_or(ExitCode::from(3), code)
}

fn wait(inner: &mut Child, signals: &mut Signals) -> Option<ExitStatus> {
    loop {
        if let Ok(Some(status)) = inner.try_wait() {
            return Some(status);
        }
        // Somebody wants the program to end: pass it on and go on waiting for the window to close.
        if signals.next() == Arrival::End
            && let Some(pid) = Pid::from_raw(i32::try_from(inner.id()).ok()?)
        {
            let _ = rustix::process::kill_process(pid, Signal::TERM);
        }
    }
}

/// Waits for what the window started, and ends what does not end.
fn end_the_rest() {
    let begin = Instant::now();
    loop {
        match rustix::process::wait(WaitOptions::NOHANG) {
            // One more has ended; look again.
            Ok(Some(_)) => {}
            Ok(None) => {
                if begin.elapsed() > PATIENCE {
                    for pid in children() {
                        let _ = rustix::process::kill_process(pid, Signal::KILL);
                    }
                }
                std::thread::sleep(Duration::from_millis(10));
            }
            // No child is left.
            Err(_) => return,
        }
        if begin.elapsed() > 2 * PATIENCE {
            return;
        }
    }
}

fn children() -> Vec<Pid> {
    let me = std::process::id();
    fs::read_to_string(format!("/proc/{me}/task/{me}/children"))
        .unwrap_or_default()
        .split_whitespace()
        .filter_map(|number| Pid::from_raw(number.parse().ok()?))
        .collect()
}

fn code(status: ExitStatus) -> ExitCode {
    match (status.code(), status.signal()) {
        (Some(code), _) => ExitCode::from(u8::try_from(code).unwrap_or(1)),
        // As shells report a process that a signal ended.
        (None, Some(signal)) => ExitCode::from(u8::try_from(128 + signal).unwrap_or(1)),
        (None, None) => ExitCode::from(1),
    }
}
