//! Finds the programs under test and ends them when a test ends.
//!
//! In: a name. Out: a path, or a sentence that says how to build it. Window tests run the release build, as a
//! person gets it; the test itself may be a debug build.

use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// A program of the release build, `tanekura` or `tanekura-desktop`.
///
/// # Panics
/// When it was not built.
#[must_use]
pub fn release(name: &str) -> PathBuf {
    built(target_directory().join("release").join(name), "make release")
}

/// A helper of the desktop package's tests, `hostile_host`.
///
/// # Panics
/// When it was not built.
#[must_use]
pub fn release_example(name: &str) -> PathBuf {
    let path = target_directory().join("release/examples").join(name);
    built(path, "cargo build --release -p tanekura-desktop --examples")
}

/// A helper of the lockdown crate's tests, `without_seccomp`. Of either profile.
///
/// # Panics
/// When it was not built.
#[must_use]
pub fn lockdown_example(name: &str) -> PathBuf {
    let directory = target_directory();
    let release = directory.join("release/examples").join(name);
    let debug = directory.join("debug/examples").join(name);
    let path = if release.exists() { release } else { debug };
    built(path, "cargo build -p tanekura-lockdown --examples")
}

fn built(path: PathBuf, how: &str) -> PathBuf {
    assert!(path.exists(), "{} is missing; build it with: {how}", path.display());
    path
}

/// The build directory, seen from this test: it runs as `target/debug/deps/NAME`.
fn target_directory() -> PathBuf {
    let test = std::env::current_exe().expect("a running program has a path");
    test.ancestors().nth(3).expect("a test lies three levels deep").to_path_buf()
}

/// The directory of this package, `tests/`.
#[must_use]
pub fn package_directory() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A directory of its own for one test, removed with all that is in it.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Makes it. `name` says whose it is.
    ///
    /// # Panics
    /// When there is no room for temporary files.
    #[must_use]
    pub fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("tanekura-test-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).expect("temporary files can be written");
        Self(path)
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &std::path::Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A running program. Dropped, it is asked to end, and made to if it does not, with all that it started.
pub struct Running(Child);

impl Running {
    /// Starts it.
    ///
    /// # Panics
    /// When it cannot be started.
    #[must_use]
    pub fn start(command: &mut Command) -> Self {
        let child = command.spawn();
        assert!(child.is_ok(), "{}: {:?}", command.get_program().display(), child.err());
        Self(child.expect("checked just now"))
    }

    /// Its number.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.0.id()
    }

    /// The child itself, for its streams.
    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }

    /// Waits until it ends by itself; `None` when it does not within `patience`.
    pub fn wait(&mut self, patience: Duration) -> Option<ExitStatus> {
        let begin = Instant::now();
        while begin.elapsed() < patience {
            if let Ok(Some(status)) = self.0.try_wait() {
                return Some(status);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        None
    }

    /// Asks it to end, as a session does when it closes.
    pub fn ask_to_end(&self) {
        send("TERM", self.pid());
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.0.try_wait(), Ok(None)) {
            let family = crate::processes::family(self.pid());
            self.ask_to_end();
            if self.wait(Duration::from_secs(5)).is_none() {
                let _ = self.0.kill();
                let _ = self.0.wait();
            }
            for left in family.iter().filter(|it| it.is_still_there()) {
                send("KILL", left.pid);
            }
        }
    }
}

/// By the shell's own `kill`: a program of that name is not on every machine.
fn send(signal: &str, pid: u32) {
    let line = format!("kill -{signal} {pid}");
    let _ = Command::new("sh").args(["-c", &line]).stderr(Stdio::null()).status();
}

/// Waits until `condition` holds.
///
/// # Panics
/// After `patience`, with the name of what did not happen.
pub fn wait_until(what: &str, patience: Duration, mut condition: impl FnMut() -> bool) {
    let begin = Instant::now();
    while !condition() {
        assert!(begin.elapsed() < patience, "{what}: not within {patience:?}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
