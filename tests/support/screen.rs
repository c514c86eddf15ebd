//! A desktop session for one window: display, session bus, accessibility bus, somebody at the keyboard.
//!
//! In: the program and its options; then names of things on the screen. Out: what a screen reader would find,
//! pictures of the screen. Names come from the window's own message files, so both languages are worked alike.
//! What is missing on the machine is named; nothing is skipped.

mod chooser;

use std::cell::RefCell;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{ChildStdin, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::display::Display;
use crate::processes::{Process, family, named};
use crate::programs::{Running, package_directory, release, wait_until};

/// How long anything on the screen may take on a busy machine before the test says that it does not come.
pub const PATIENCE: Duration = Duration::from_secs(20);

/// The window's own size when it opens.
const WINDOW_SIZE: (u32, u32) = (1080, 800);

/// More things than any screen has.
const MOST_TABS: u32 = 60;

/// Where pictures go; not committed.
#[must_use]
pub fn artefacts() -> PathBuf {
    let path = package_directory().join("artefacts");
    std::fs::create_dir_all(&path).expect("the project's directory can be written");
    path
}

/// Tells a figure to whoever reads the test's output. No figure is a condition: machines differ.
pub fn tell(figure: &str) {
    // A closed output is no reason to fail.
    let _ = writeln!(std::io::stdout(), "{figure}");
}

/// The session.
pub struct Desk {
    reader: RefCell<Reader>,
    _accessibility: Running,
    _bus: Running,
    bus_address: String,
    display: Display,
}

impl Desk {
    /// Starts everything but the window.
    ///
    /// # Panics
    /// When one of the tools is missing; the message names its Debian package.
    #[must_use]
    pub fn start(name: &str) -> Self {
        for (tool, package) in [
            ("/usr/bin/Xvfb", "xvfb"),
            ("/usr/bin/xdotool", "xdotool"),
            ("/usr/bin/import", "imagemagick"),
            ("/usr/bin/dbus-daemon", "dbus-daemon"),
            ("/usr/libexec/at-spi-bus-launcher", "at-spi2-core"),
            ("/usr/lib/python3/dist-packages/gi/__init__.py", "python3-gi"),
            (&typelib("Atspi-2.0"), "gir1.2-atspi-2.0"),
            (&typelib("Gtk-3.0"), "gir1.2-gtk-3.0"),
        ] {
            assert!(
                std::fs::exists(tool).unwrap_or(false),
                "{tool} is missing; install the Debian package {package} (make setup-test does)"
            );
        }
        let display = Display::start(name, "1280x1024");
        let mut command = Command::new("dbus-daemon");
        display
            .dress(&mut command)
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        let mut bus = Running::start(&mut command);
        let output = bus.child().stdout.take().expect("a pipe was asked for");
        let mut address = String::new();
        BufReader::new(output).read_line(&mut address).expect("the bus tells its address");
        let bus_address = address.trim().to_owned();
        let mut command = Command::new("/usr/libexec/at-spi-bus-launcher");
        display
            .dress(&mut command)
            .arg("--launch-immediately")
            .env("DBUS_SESSION_BUS_ADDRESS", &bus_address)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let accessibility = Running::start(&mut command);
        let socket = display.runtime().join("at-spi");
        wait_until("the accessibility bus", PATIENCE, || {
            std::fs::read_dir(&socket).is_ok_and(|mut entries| entries.next().is_some())
        });
        let reader = RefCell::new(Reader::start(&display, &bus_address));
        Self { reader, _accessibility: accessibility, _bus: bus, bus_address, display }
    }

    /// The home of this desk's person.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.display.home()
    }

    /// Starts the release build of the window with these options and waits until it can be used.
    #[must_use]
    pub fn open(&self, options: &[&str]) -> Window<'_> {
        self.start_window(Command::new(release("tanekura-desktop")), options)
    }

    /// The same through a program that starts it in other circumstances.
    #[must_use]
    pub fn open_through(&self, wrapper: &std::path::Path, options: &[&str]) -> Window<'_> {
        let mut command = Command::new(wrapper);
        command.arg(release("tanekura-desktop"));
        self.start_window(command, options)
    }

    fn start_window(&self, mut command: Command, options: &[&str]) -> Window<'_> {
        self.display
            .dress(&mut command)
            .args(options)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus_address)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let begin = Instant::now();
        let program = Running::start(&mut command);
        let mut window = Window { desk: self, program, usable_after: Duration::ZERO };
        window.expect_role("heading");
        window.usable_after = begin.elapsed();
        window.take_focus();
        window
    }

    /// Offers `text` to whoever pastes, as another program of the session.
    pub fn offer_on_clipboard(&self, text: &str) {
        self.ask(&json!({ "do": "own_clipboard", "text": text }));
    }

    fn ask(&self, command: &Value) -> Value {
        self.reader.borrow_mut().ask(command)
    }

    fn run(&self, program: &str, arguments: &[&str]) {
        let mut command = Command::new(program);
        let status = self.display.dress(&mut command).args(arguments).status();
        assert!(status.is_ok_and(|status| status.success()), "{program} {arguments:?} failed");
    }
}

/// The window, and everything that can be done with it without seeing it.
pub struct Window<'a> {
    desk: &'a Desk,
    program: Running,
    usable_after: Duration,
}

impl Window<'_> {
    /// How long it took from the start of the program until there was a page to read.
    #[must_use]
    pub fn usable_after(&self) -> Duration {
        self.usable_after
    }

    /// The program and everything it started.
    #[must_use]
    pub fn family(&self) -> Vec<Process> {
        family(self.program.pid())
    }

    /// The process that holds the page.
    #[must_use]
    pub fn web_process(&self) -> Option<u32> {
        named(&self.family(), "WebKitWebProces").first().map(|process| process.pid)
    }

    /// Gives the window the keyboard, as a window manager would.
    pub fn take_focus(&self) {
        let search = ["search", "--sync", "--onlyvisible", "--name", "^Tanekura$"];
        let focus: Vec<&str> = search.iter().copied().chain(["windowfocus", "--sync"]).collect();
        self.desk.run("xdotool", &focus);
    }

    /// Waits until something with this name is there.
    ///
    /// # Panics
    /// When it does not come; with everything that is there instead.
    pub fn expect(&self, name: &str) {
        self.on("find", &json!({ "name": name }));
    }

    /// Waits until something with one of these names is there.
    ///
    /// # Panics
    /// When none comes; with everything that is there instead.
    pub fn expect_one_of(&self, names: &[String]) {
        self.on("find", &json!({ "names": names }));
    }

    /// Waits until a text contains this.
    ///
    /// # Panics
    /// When it does not come; with everything that is there instead.
    pub fn expect_text(&self, part: &str) {
        self.on("find", &json!({ "part": part }));
    }

    /// Waits until something of this kind is there.
    ///
    /// # Panics
    /// When it does not come; with everything that is there instead.
    pub fn expect_role(&self, role: &str) {
        self.on("find", &json!({ "role": role }));
    }

    /// Moves the keyboard to the thing of this name.
    pub fn focus(&self, name: &str) {
        self.on("focus", &json!({ "name": name }));
    }

    /// Moves the keyboard to the button of this name and presses Enter.
    pub fn press(&self, name: &str) {
        self.on("focus", &json!({ "role": "push button", "name": name }));
        self.keys(&["Return"]);
    }

    /// Presses the button of this name by the tree alone, with no key.
    pub fn activate(&self, name: &str) {
        self.on("press", &json!({ "role": "push button", "name": name }));
    }

    /// Presses the two-state button of this name by the tree alone.
    pub fn activate_toggle(&self, name: &str) {
        self.on("press", &json!({ "role": "toggle button", "name": name }));
    }

    /// Ticks the box of this name, or takes its tick away, by the tree alone.
    pub fn activate_box(&self, name: &str) {
        self.on("press", &json!({ "role": "check box", "name": name }));
    }

    /// Moves the keyboard to the question of this name and opens its answer.
    pub fn unfold(&self, name: &str) {
        self.focus(name);
        self.keys(&["Return"]);
    }

    /// Presses keys, named as in X.
    pub fn keys(&self, keys: &[&str]) {
        let all: Vec<&str> =
            ["key", "--delay", "15"].into_iter().chain(keys.iter().copied()).collect();
        self.desk.run("xdotool", &all);
    }

    /// Presses Tab until the thing of this name has the keyboard.
    ///
    /// # Panics
    /// When it is not reached in as many steps as a screen has.
    pub fn tab_to(&self, name: &str) {
        self.expect(name);
        let reached = (0..MOST_TABS).any(|_| {
            self.keys(&["Tab"]);
            self.has_focus(name)
        });
        assert!(reached, "Tab does not lead to \"{name}\" in:\n{}", self.lines().join("\n"));
    }

    fn has_focus(&self, name: &str) -> bool {
        let answer = self.desk.ask(&json!({ "do": "states", "name": name }));
        answer.get("focused").and_then(Value::as_bool).unwrap_or(false)
    }

    /// Types text.
    pub fn type_text(&self, text: &str) {
        self.desk.run("xdotool", &["type", "--delay", "15", text]);
    }

    /// Everything that a screen reader would find, a line each.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let answer = self.desk.ask(&json!({ "do": "tree" }));
        let lines = answer.get("lines").and_then(Value::as_array).cloned().unwrap_or_default();
        lines.iter().filter_map(|line| line.as_str().map(str::to_owned)).collect()
    }

    /// Whether the thing of this name can be used at all.
    #[must_use]
    pub fn is_enabled(&self, name: &str) -> bool {
        let answer = self.desk.ask(&json!({ "do": "states", "name": name }));
        answer.get("enabled").and_then(Value::as_bool).unwrap_or(false)
    }

    /// How tall the thing of this name is on the screen, in pixels.
    #[must_use]
    pub fn height(&self, name: &str) -> i64 {
        let answer = self.desk.ask(&json!({ "do": "height", "name": name }));
        answer.get("height").and_then(Value::as_i64).unwrap_or_default()
    }

    /// Keeps a picture of the screen as `artefacts/NAME.png`.
    pub fn picture(&self, name: &str) {
        // The tree is ahead of the pixels by a frame or two.
        std::thread::sleep(Duration::from_millis(200));
        let path = artefacts().join(format!("{name}.png"));
        let path = path.to_str().expect("the project's path is text");
        // The window stands in the upper left corner: there is no window manager to put it elsewhere.
        let size = format!("{}x{}+0+0", WINDOW_SIZE.0, WINDOW_SIZE.1);
        self.desk.run("import", &["-window", "root", "-crop", &size, "+repage", path]);
    }

    /// Waits until the program has ended, as it does when its window is closed.
    pub fn wait_for_end(&mut self) -> Option<i32> {
        self.program.wait(PATIENCE).and_then(|status| status.code())
    }

    fn on(&self, todo: &str, wanted: &Value) {
        let mut command = wanted.as_object().cloned().unwrap_or_default();
        command.insert("do".to_owned(), json!(todo));
        command.insert("patience".to_owned(), json!(PATIENCE.as_secs()));
        let answer = self.desk.ask(&Value::Object(command));
        assert!(
            answer.get("missing").is_none() && answer.get("error").is_none(),
            "{todo} {wanted}: {answer}; on the screen is:\n{}",
            self.lines().join("\n")
        );
    }
}

/// Where Debian keeps the description of a library.
fn typelib(name: &str) -> String {
    format!("/usr/lib/{}-linux-gnu/girepository-1.0/{name}.typelib", std::env::consts::ARCH)
}

/// The screen reader, a process of its own.
struct Reader {
    _process: Running,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Reader {
    fn start(display: &Display, bus_address: &str) -> Self {
        // Debian's Python: its accessibility bindings are not seen by another one that stands first in PATH.
        let mut command = Command::new("/usr/bin/python3");
        display
            .dress(&mut command)
            .arg("-Wignore")
            .arg(package_directory().join("support/screen_reader.py"))
            .env("DBUS_SESSION_BUS_ADDRESS", bus_address)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        let mut process = Running::start(&mut command);
        let input = process.child().stdin.take().expect("a pipe was asked for");
        let output = BufReader::new(process.child().stdout.take().expect("a pipe was asked for"));
        Self { _process: process, input, output }
    }

    fn ask(&mut self, command: &Value) -> Value {
        writeln!(self.input, "{command}").expect("the screen reader listens");
        let mut line = String::new();
        self.output.read_line(&mut line).expect("the screen reader answers");
        assert!(!line.is_empty(), "the screen reader has ended: see its message above");
        serde_json::from_str(&line).expect("the screen reader answers in JSON")
    }
}
