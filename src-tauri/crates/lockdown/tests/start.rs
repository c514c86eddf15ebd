//! Starts the launcher for real: this program is launcher, inner process and test at once.
//!
//! `start` launches the inner process, which reports what it finds around it and waits for a line; the test
//! looks at both from outside.
#![allow(clippy::print_stdout, reason = "a test without a harness reports for itself")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let first = arguments.first().and_then(|it| it.to_str()).unwrap_or("");
    if first == "launched" || first == tanekura_lockdown::launch::INNER {
        return product::main(arguments);
    }
    checks::run();
    std::process::ExitCode::SUCCESS
}

/// What the desktop program does, with a report instead of a window.
#[cfg(target_os = "linux")]
mod product {
    use std::ffi::OsString;
    use std::io::{BufRead, stdin};
    use std::process::ExitCode;

    use tanekura_lockdown::launch::{Role, start};
    use tanekura_lockdown::{ProcessKind, protect_process, protections, self_check};

    pub(crate) fn main(arguments: Vec<OsString>) -> ExitCode {
        protect_process(ProcessKind::Desktop);
        // A thread of some library, started before `main` in the real program: signals may go to it.
        std::thread::spawn(std::thread::park);
        if let Role::Launcher(code) = start(arguments) {
            return code;
        }
        println!("pid {}", std::process::id());
        println!("network {}", self_check().as_str());
        for line in protections() {
            println!("protection {} {}", line.code, line.state.as_str());
        }
        for (name, value) in std::env::vars() {
            println!("variable {name}={value}");
        }
        if std::env::var_os("LEAVE_BEHIND").is_some() {
            leave_behind();
        }
        println!("ready");
        let mut line = String::new();
        stdin().lock().read_line(&mut line).unwrap();
        ExitCode::from(line.trim().parse::<u8>().unwrap_or(99))
    }

    #[expect(clippy::zombie_processes, reason = "stays behind on purpose, as a web process might")]
    fn leave_behind() {
        let child = std::process::Command::new("sleep").arg("60").spawn().unwrap();
        println!("left {}", child.id());
    }
}

#[cfg(target_os = "linux")]
mod checks {
    use std::fs;
    use std::io::{BufRead, BufReader, Write};
    use std::path::{Path, PathBuf};
    use std::process::{Child, ChildStdin, Command, Stdio};
    use std::time::{Duration, Instant};

    pub(crate) fn run() {
        check("the inner process runs in clean surroundings", clean_surroundings);
        check("the exit code of the window is the exit code of the program", exit_code);
        check("asking the launcher to end ends the window and cleans up", asked_to_end);
        check("a killed launcher takes the window with it", killed_launcher);
        check("the next start cleans up after a killed launcher", cleaned_up_later);
        check("processes that the window left behind are ended", left_behind);
        check("without seccomp the self-check says open", no_seccomp);
    }

    fn check(sentence: &str, test: fn()) {
        test();
        println!("ok: {sentence}");
    }

    struct Started {
        launcher: Child,
        stdin: Option<ChildStdin>,
        report: Vec<String>,
        runtime: PathBuf,
    }

    impl Started {
        fn new() -> Self {
            Self::with(Command::new(std::env::current_exe().unwrap()), scratch())
        }

        fn with(mut command: Command, runtime: PathBuf) -> Self {
            let mut launcher = command
                .arg("launched")
                .env("XDG_RUNTIME_DIR", &runtime)
                .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
                .env("AT_SPI_BUS_ADDRESS", "unix:path=/accessibility")
                .env("no_proxy", "*")
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let output = BufReader::new(launcher.stdout.take().unwrap());
            let report: Vec<_> =
                output.lines().map(Result::unwrap).take_while(|line| line != "ready").collect();
            let stdin = launcher.stdin.take();
            Self { launcher, stdin, report, runtime }
        }

        fn has(&self, line: &str) -> bool {
            self.report.iter().any(|it| it == line)
        }

        fn inner(&self) -> u32 {
            let line = self.report.iter().find_map(|line| line.strip_prefix("pid ")).unwrap();
            line.parse().unwrap()
        }

        fn end(mut self, code: &str) -> Option<i32> {
            writeln!(self.stdin.take().unwrap(), "{code}").unwrap();
            let status = self.launcher.wait().unwrap();
            assert!(is_empty(&self.runtime), "the private directory is still there");
            fs::remove_dir_all(&self.runtime).unwrap();
            status.code()
        }
    }

    fn scratch() -> PathBuf {
        let path = std::env::temp_dir()
            .join(format!("start-{}-{:?}", std::process::id(), Instant::now()).replace(' ', ""));
        fs::create_dir(&path).unwrap();
        path
    }

    fn is_empty(directory: &Path) -> bool {
        fs::read_dir(directory).unwrap().next().is_none()
    }

    fn wait_for(what: &str, condition: impl Fn() -> bool) {
        let begin = Instant::now();
        while !condition() {
            assert!(begin.elapsed() < Duration::from_secs(10), "{what}: not after ten seconds");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn runs(pid: u32) -> bool {
        fs::read_to_string(format!("/proc/{pid}/stat")).is_ok_and(|stat| !stat.contains(") Z "))
    }

    fn send(signal: &str, pid: u32) {
        // The shell's own `kill`: the program of that name is not on every machine.
        let line = format!("kill {signal} {pid}");
        assert!(Command::new("sh").args(["-c", &line]).status().unwrap().success());
    }

    fn clean_surroundings() {
        let started = Started::new();
        let directory = started.runtime.join(format!("tanekura-{}", started.launcher.id()));
        assert!(directory.is_dir());
        for line in [
            "network kernel",
            "protection network_sockets on",
            "protection no_new_privs on",
            "protection core_dumps on",
            "protection debugger_attach on",
            "protection dead_proxy on",
            "protection input_method on",
            "protection native_memory on",
            "protection accessibility_bus off",
            "protection web_process_sandbox unknown",
            "variable DBUS_SESSION_BUS_ADDRESS=disabled:",
            "variable AT_SPI_BUS_ADDRESS=unix:path=/accessibility",
            "variable Malloc=1",
            "variable https_proxy=http://127.0.0.1:0",
            &format!("variable TMPDIR={}", directory.display()),
        ] {
            assert!(started.has(line), "missing: {line}\n{:#?}", started.report);
        }
        assert!(!started.report.iter().any(|line| line.starts_with("variable no_proxy=")));
        let status = fs::read_to_string(format!("/proc/{}/status", started.launcher.id())).unwrap();
        assert!(status.contains("Seccomp:\t2"), "the launcher is under the filter too");
        assert_eq!(started.end("0"), Some(0));
    }

    fn exit_code() {
        assert_eq!(Started::new().end("7"), Some(7));
    }

    fn asked_to_end() {
        for signal in ["-TERM", "-INT", "-HUP"] {
            let mut started = Started::new();
            let inner = started.inner();
            send(signal, started.launcher.id());
            // The inner process ended by SIGTERM, which shells report as 128 + 15.
            assert_eq!(started.launcher.wait().unwrap().code(), Some(143));
            assert!(!runs(inner));
            assert!(is_empty(&started.runtime));
            fs::remove_dir_all(&started.runtime).unwrap();
        }
    }

    fn killed_launcher() {
        let mut started = Started::new();
        let inner = started.inner();
        assert!(runs(inner));
        started.launcher.kill().unwrap();
        started.launcher.wait().unwrap();
        wait_for("the inner process ends", || !runs(inner));
        fs::remove_dir_all(&started.runtime).unwrap();
    }

    fn cleaned_up_later() {
        let mut first = Started::new();
        first.launcher.kill().unwrap();
        first.launcher.wait().unwrap();
        let directory = first.runtime.join(format!("tanekura-{}", first.launcher.id()));
        assert!(directory.is_dir(), "the control: a killed launcher cannot clean up");
        let command = Command::new(std::env::current_exe().unwrap());
        let second = Started::with(command, first.runtime.clone());
        assert!(!directory.exists());
        assert_eq!(second.end("0"), Some(0));
    }

    fn left_behind() {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.env("LEAVE_BEHIND", "1");
        let started = Started::with(command, scratch());
        let line = started.report.iter().find_map(|line| line.strip_prefix("left ")).unwrap();
        let left: u32 = line.parse().unwrap();
        assert!(runs(left), "the control");
        assert_eq!(started.end("0"), Some(0));
        assert!(!runs(left), "still running after the program has ended");
    }

    fn no_seccomp() {
        let mut command = Command::new(example("without_seccomp"));
        command.arg(std::env::current_exe().unwrap());
        let started = Started::with(command, scratch());
        assert!(started.has("network open"), "{:#?}", started.report);
        assert!(started.has("protection network_sockets off"));
        assert_eq!(started.end("0"), Some(0));
    }

    /// Examples are built by `cargo test` beside the directory of the tests.
    fn example(name: &str) -> PathBuf {
        let test = std::env::current_exe().unwrap();
        let path = test.parent().unwrap().parent().unwrap().join("examples").join(name);
        assert!(path.exists(), "build it first: cargo build -p tanekura-lockdown --examples");
        path
    }
}
