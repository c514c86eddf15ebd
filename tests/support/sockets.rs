//! Watches a program with strace: which sockets it asked the kernel for, and which it got.
//!
//! In: a command, later the log of it. Out: counts. The program's own self-check asks too, so what matters is what
//! was made.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// The beginning of a command that runs a program under strace, with all that it starts. Add the program and its
/// arguments.
#[must_use]
pub fn watch(log: &Path) -> Command {
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-e", "trace=socket,io_uring_setup", "-o"]).arg(log);
    command
}

/// What strace saw of the kernel's answers.
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Sockets {
    /// Calls that asked for an internet socket.
    pub asked: usize,
    /// How many of them got one.
    pub made: usize,
    /// io_uring instances that were made.
    pub rings: usize,
}

impl Sockets {
    /// Reads a log that [`watch`] made.
    ///
    /// # Panics
    /// When there is none: no log is not the same as no socket.
    #[must_use]
    pub fn read(log: &Path) -> Self {
        let mut count = Self::default();
        // A call that another process interrupts stands in two lines: the question with "unfinished" at its
        // end, later the answer with "resumed". A process waits for one answer at a time.
        let mut waiting: HashMap<&str, bool> = HashMap::new();
        let text = fs::read_to_string(log).expect("strace wrote its log");
        for line in text.lines() {
            let Some((process, call)) = line.split_once(' ') else { continue };
            let call = call.trim_start();
            let resumed = call.starts_with("<... ");
            let internet = match resumed.then(|| waiting.remove(process)).flatten() {
                Some(internet) => internet,
                None if call.starts_with("socket(AF_INET") => {
                    count.asked += 1;
                    true
                }
                None if call.starts_with("io_uring_setup(") => false,
                None => continue,
            };
            if call.contains("<unfinished ...>") {
                waiting.insert(process, internet);
            } else if !call.contains(" = -1 ") {
                *(if internet { &mut count.made } else { &mut count.rings }) += 1;
            }
        }
        // Whatever was never answered counts as made: silence is no refusal.
        for internet in waiting.into_values() {
            *(if internet { &mut count.made } else { &mut count.rings }) += 1;
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programs::Scratch;

    #[test]
    fn interrupted_lines_of_the_log_are_put_together() {
        let scratch = Scratch::new("hostile-lines");
        let log = scratch.path().join("strace");
        fs::write(
            &log,
            "1 socket(AF_INET, SOCK_STREAM, 0) = -1 EAFNOSUPPORT (no)\n\
             1 socket(AF_INET, SOCK_STREAM, 0 <unfinished ...>\n\
             2 socket(AF_UNIX, SOCK_STREAM, 0) = 3\n\
             2 socket(AF_INET6, SOCK_STREAM, 0 <unfinished ...>\n\
             1 <... socket resumed>) = -1 EAFNOSUPPORT (no)\n\
             2 <... socket resumed>) = 4\n\
             3 socket(AF_INET, SOCK_STREAM, 0 <unfinished ...>\n\
             4 io_uring_setup(4, {}) = -1 EPERM (no)\n\
             4 io_uring_setup(4, {}) = 5\n",
        )
        .expect("a new file");
        assert_eq!(Sockets::read(&log), Sockets { asked: 4, made: 2, rings: 1 });
    }
}
