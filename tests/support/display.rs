//! A virtual display of its own for one test, and a session around it that has nothing else in it.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::programs::{Running, Scratch, wait_until};

/// Xvfb on a free display number, with a runtime directory and a home of its own.
pub struct Display {
    _server: Running,
    number: String,
    scratch: Scratch,
}

impl Display {
    /// Starts it with a screen of the given size.
    ///
    /// # Panics
    /// When Xvfb is missing or finds no free number.
    #[must_use]
    pub fn start(name: &str, size: &str) -> Self {
        let mut command = Command::new("Xvfb");
        command
            .args(["-displayfd", "1", "-screen", "0", &format!("{size}x24"), "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut server = Running::start(&mut command);
        let output = server.child().stdout.take().expect("a pipe was asked for");
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line).expect("Xvfb tells its number");
        let number = line.trim().to_owned();
        assert!(!number.is_empty(), "Xvfb found no free display number");
        let socket = format!("/tmp/.X11-unix/X{number}");
        wait_until("the display", Duration::from_secs(5), || {
            std::path::Path::new(&socket).exists()
        });
        let scratch = Scratch::new(name);
        for directory in ["home", "runtime"] {
            std::fs::create_dir(scratch.path().join(directory)).expect("a new directory");
        }
        Self { _server: server, number, scratch }
    }

    /// The name of the display, as in `:5`.
    #[must_use]
    pub fn name(&self) -> String {
        format!(":{}", self.number)
    }

    /// The home directory of this session; whatever a program writes shows up here.
    #[must_use]
    pub fn home(&self) -> std::path::PathBuf {
        self.scratch.path().join("home")
    }

    /// The runtime directory of this session.
    #[must_use]
    pub fn runtime(&self) -> std::path::PathBuf {
        self.scratch.path().join("runtime")
    }

    /// Puts a program into this session: its display and directories, and nothing of the session that runs the
    /// test.
    pub fn dress<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let keep =
            ["PATH", "LANG", "LC_ALL", "LC_MESSAGES"].map(|name| (name, std::env::var_os(name)));
        command.env_clear();
        for (name, value) in keep {
            if let Some(value) = value {
                command.env(name, value);
            }
        }
        command
            .env("DISPLAY", self.name())
            .env("HOME", self.home())
            .env("XDG_RUNTIME_DIR", self.runtime())
    }
}
