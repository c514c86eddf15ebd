//! Runs the `tanekura` command as a person's shell does, and catches what comes out.
//!
//! In: arguments, environment, standard input. Out: what was written and the exit status. The program is built once
//! by the first test that needs it, in the profile of the test itself; `TANEKURA_COMMAND` names another one.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// The abandon … about phrase: printed in every manual, so it may stand in tests.
pub const ABANDON: &str = "abandon abandon abandon abandon abandon abandon abandon abandon \
                           abandon abandon abandon about";

/// What a run left behind.
#[derive(Debug, Eq, PartialEq)]
pub struct Outcome {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// The exit status; `None` when a signal ended the program.
    pub status: Option<i32>,
}

/// The program under test.
///
/// # Panics
/// When it cannot be built.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| match std::env::var_os("TANEKURA_COMMAND") {
        Some(named) => PathBuf::from(named),
        None => build(),
    })
}

fn build() -> PathBuf {
    let test = std::env::current_exe().expect("a running program has a path");
    let profile = test.ancestors().nth(2).expect("a test lies in PROFILE/deps");
    let target = profile.parent().expect("the profile lies in the target directory");
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        // The same packages as the test run, so that the same dependencies are used as they were built.
        .args(["build", "--quiet", "--workspace", "--exclude", "tanekura-desktop"])
        .args(["--bin", "tanekura", "--target-dir"])
        .arg(target);
    if profile.ends_with("release") {
        cargo.arg("--release");
    }
    let built = cargo.status().expect("cargo can be started");
    assert!(built.success(), "the command could not be built");
    profile.join("tanekura")
}

/// The command with a clean environment in the given language, before its arguments.
#[must_use]
pub fn command(language: &str) -> Command {
    let mut command = Command::new(program());
    command.env_clear().env("LANG", format!("{language}_XX.UTF-8"));
    command
}

/// Runs `command` with `input` on standard input.
///
/// # Panics
/// When the program cannot be started.
pub fn run(command: &mut Command, input: &[u8]) -> Outcome {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("the command was built");
    let mut stdin = child.stdin.take().expect("it was piped");
    // A program that does not read its input closes it early; that is its right.
    let _ = stdin.write_all(input);
    drop(stdin);
    let output = child.wait_with_output().expect("its pipes can be read");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("the command writes UTF-8");
    Outcome {
        stdout: text(output.stdout),
        stderr: text(output.stderr),
        status: output.status.code(),
    }
}

/// `check` with `arguments` on `input`, in English.
pub fn check<I: AsRef<OsStr>>(arguments: &[I], input: &str) -> Outcome {
    run(command("en").arg("check").args(arguments), input.as_bytes())
}

/// Pairs of neighbouring words: single words appear in ordinary sentences, pairs of a phrase do not.
#[must_use]
pub fn pairs(words: &str) -> Vec<String> {
    let words: Vec<&str> = words.split_whitespace().collect();
    words.windows(2).map(|pair| pair.join(" ")).collect()
}
