//! Tries to get around the socket filter in every way we know, each in a process of its own.
//!
//! First without the filter: enough attempts must succeed, or the test is blind on this machine. Then under
//! the product's own `protect_process`, as the user who runs the test and, for root, as an ordinary user as
//! well: none may succeed. Then the same for the command line's stricter filter.
//!
//! The program starts itself again for every attempt (`attempt NAME KIND`), hence no test harness. What the
//! attempts are stands in `bypass/attempts.rs`.
#![allow(clippy::print_stdout, reason = "a test without a harness reports for itself")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[cfg(target_os = "linux")]
#[path = "bypass/attempts.rs"]
mod attempts;

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["attempt", name, filter] => attempts::run(name, filter),
        ["socket"] => attempts::after_exec(),
        ["victim"] => attempts::victim(),
        ["must-work"] => must_work(),
        _ => matrix::run(),
    }
}

/// What the window needs under its filter. Exit code 0 when all of it works.
#[cfg(target_os = "linux")]
fn must_work() {
    use std::os::unix::net::{UnixListener, UnixStream};

    use tanekura_lockdown::{NetworkState, ProcessKind, protect_process, self_check};

    let protections = protect_process(ProcessKind::Desktop);
    assert!(protections.complete(), "{protections:?}");
    assert_eq!(self_check(), NetworkState::Blocked(tanekura_lockdown::Blocker::Kernel));
    let (left, right) = UnixStream::pair().unwrap();
    drop((left, right));
    let directory = std::env::temp_dir().join(format!("bypass-{}", std::process::id()));
    let listener = UnixListener::bind(&directory).unwrap();
    UnixStream::connect(&directory).unwrap();
    drop(listener);
    std::fs::remove_file(&directory).unwrap();
    assert!(attempts::route_socket_opens());
    assert!(std::process::Command::new("/bin/true").status().unwrap().success());
    std::thread::spawn(|| {}).join().unwrap();
}

#[cfg(target_os = "linux")]
mod matrix {
    use std::fs;
    use std::io::{BufRead, BufReader};
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::process::{CommandExt, ExitStatusExt};
    use std::path::{Path, PathBuf};
    use std::process::{Child, Command, Stdio};

    use super::attempts::{ATTEMPTS, OPEN, REFUSED, SKIPPED};

    /// Somebody who is not root and owns nothing.
    const NOBODY: u32 = 4242;

    #[derive(Clone, Copy, Eq, PartialEq)]
    enum Outcome {
        Open,
        Refused,
        Skipped,
    }

    pub(crate) fn run() {
        let program = Program::copy();
        let root = fs::metadata("/proc/self").unwrap();
        let root = std::os::unix::fs::MetadataExt::uid(&root) == 0;
        let users: &[Option<u32>] = if root { &[None, Some(NOBODY)] } else { &[None] };

        for &user in users {
            let open = column(&program, "none", user);
            let window = column(&program, "desktop", user);
            let command = column(&program, "command", user);
            let who =
                if user.is_some() { "as an ordinary user" } else { "as the user of the test" };
            println!("\n{who}{:>46} {:>8} {:>8}", "no filter", "window", "command");
            for (((name, _), open), (window, command)) in
                ATTEMPTS.iter().zip(&open).zip(window.iter().zip(&command))
            {
                println!(
                    "{name:<58} {:>8} {:>8} {:>8}",
                    word(*open),
                    word(*window),
                    word(*command)
                );
            }
            let count = |column: &[Outcome], it| column.iter().filter(|&&one| one == it).count();
            println!(
                "open: {} of {} without a filter, {} in the window, {} on the command line",
                count(&open, Outcome::Open),
                ATTEMPTS.len(),
                count(&window, Outcome::Open),
                count(&command, Outcome::Open)
            );

            assert!(ATTEMPTS.len() >= 30, "the matrix has shrunk");
            assert_eq!(count(&window, Outcome::Open), 0, "a way around the window's filter");
            assert_eq!(count(&command, Outcome::Open), 0, "a way around the command line's filter");
            assert_eq!(count(&window, Outcome::Skipped), 0, "an attempt was not made");
            // The control. Fourteen were open on the machine where this was first measured; each class of
            // attempt that any Linux machine can show must be among them.
            assert!(count(&open, Outcome::Open) >= 14, "the test is blind: too little is open");
            for must in attempts_that_work_anywhere() {
                let at = ATTEMPTS.iter().position(|(name, _)| name == must).unwrap();
                let shown = open.get(at) == Some(&Outcome::Open);
                assert!(shown, "the control cannot show: {must}");
            }
        }

        let works = Command::new(&program.path).arg("must-work").status().unwrap();
        assert!(works.success(), "something that the window needs is refused");
        println!(
            "\nlocal sockets, the route table, threads and child processes work under the filter"
        );
    }

    fn attempts_that_work_anywhere() -> &'static [&'static str] {
        &[
            "TCP over IPv4",
            "UDP over IPv4",
            "socket of a thread that was there before",
            "socket of a program started afterwards",
            "socket after adding a filter that allows all",
            "family with high bits set",
        ]
    }

    fn word(outcome: Outcome) -> &'static str {
        match outcome {
            Outcome::Open => "OPEN",
            Outcome::Refused => "refused",
            Outcome::Skipped => "-",
        }
    }

    fn column(program: &Program, filter: &str, user: Option<u32>) -> Vec<Outcome> {
        let victim = Victim::start(program, user);
        ATTEMPTS
            .iter()
            .map(|(name, _)| {
                let mut command = Command::new(&program.path);
                command.args(["attempt", name, filter]).env("VICTIM", victim.0.id().to_string());
                if let Some(user) = user {
                    command.uid(user).gid(user);
                }
                let status = command.stdin(Stdio::null()).status().unwrap();
                match (status.code(), status.signal()) {
                    (Some(OPEN), _) => Outcome::Open,
                    (Some(REFUSED), _) => Outcome::Refused,
                    (Some(SKIPPED), _) => Outcome::Skipped,
                    // No 32-bit calls in this kernel: the instruction itself faults.
                    (None, Some(libc::SIGSEGV | libc::SIGSYS)) => Outcome::Refused,
                    other => panic!("{name} with {filter}: ended with {other:?}"),
                }
            })
            .collect()
    }

    /// A process outside the filter, of the same user, with an open network socket.
    struct Victim(Child);

    impl Victim {
        fn start(program: &Program, user: Option<u32>) -> Self {
            let mut command = Command::new(&program.path);
            command.arg("victim").stdin(Stdio::piped()).stdout(Stdio::piped());
            if let Some(user) = user {
                command.uid(user).gid(user);
            }
            let mut child = command.spawn().unwrap();
            let mut line = String::new();
            BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
            assert_eq!(line, "ready\n");
            Self(child)
        }
    }

    impl Drop for Victim {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    /// This program, copied to where another user may start it.
    struct Program {
        directory: PathBuf,
        path: PathBuf,
    }

    impl Program {
        fn copy() -> Self {
            let directory = std::env::temp_dir().join(format!("matrix-{}", std::process::id()));
            let path = directory.join("bypass");
            let open = |path: &Path| fs::set_permissions(path, fs::Permissions::from_mode(0o755));
            fs::create_dir(&directory).unwrap();
            open(&directory).unwrap();
            fs::copy(std::env::current_exe().unwrap(), &path).unwrap();
            open(&path).unwrap();
            Self { directory, path }
        }
    }

    impl Drop for Program {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.directory);
        }
    }
}
