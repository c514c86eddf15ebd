//! The desktop's own window for choosing a file, answered from the keyboard.

use std::path::Path;
use std::process::{Command, Stdio};

use super::{Desk, PATIENCE, Window};
use crate::programs::wait_until;

impl Window<'_> {
    /// Types a path into the chooser with this title and accepts it.
    ///
    /// # Panics
    /// When no such chooser comes, or when it stays.
    pub fn answer_chooser(&self, title: &str, path: &Path) {
        self.wait_for_chooser(title);
        let number = self.desk.window_of(title).expect("it was just there");
        self.desk.run("xdotool", &["windowfocus", "--sync", &number]);
        // A slash opens the line for a path, where there is none yet; the rest replaces what is offered.
        self.keys(&["ctrl+l"]);
        self.keys(&["ctrl+a"]);
        self.type_text(path.to_str().expect("the test's path is text"));
        std::thread::sleep(std::time::Duration::from_millis(400));
        self.keys(&["Return"]);
        self.wait_for_no_chooser(title);
        self.take_focus();
    }

    /// Waits until the chooser with this title is there.
    pub fn wait_for_chooser(&self, title: &str) {
        wait_until("the chooser", PATIENCE, || self.desk.window_of(title).is_some());
    }

    /// Waits until it is gone.
    pub fn wait_for_no_chooser(&self, title: &str) {
        wait_until("the chooser to close", PATIENCE, || self.desk.window_of(title).is_none());
    }
}

impl Desk {
    /// What the session's list of recent files says; nothing when there is none.
    #[must_use]
    pub fn recent_files(&self) -> String {
        let list = self.display.home().join(".local/share/recently-used.xbel");
        std::fs::read_to_string(list).unwrap_or_default()
    }

    /// The number of the visible window with exactly this title.
    fn window_of(&self, title: &str) -> Option<String> {
        let mut command = Command::new("xdotool");
        let output = self
            .display
            .dress(&mut command)
            .args(["search", "--onlyvisible", "--name", &format!("^{title}$")])
            .stderr(Stdio::null())
            .output()
            .ok()?;
        String::from_utf8(output.stdout).ok()?.lines().next().map(str::to_owned)
    }
}
