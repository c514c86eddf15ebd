//! Starts the window program in clean surroundings.
//!
//! In: the environment that the person's session gave us. Out: the same program once more, as a child, with
//! an environment that keeps it to itself: no session bus, no proxy, no portal, a private temporary
//! directory, freed memory overwritten, WebKit's processes closed to other programs. The first process stays only to wait and to clean up.
//!
//! A second process is needed because allocator settings count only before the libraries are loaded, and
//! because changing the environment of a program with threads is not safe; by the time `main` of a
//! program with WebKit in it runs, there are threads already.
//! Not here: the socket filter, which the child inherits and sets once more for itself.

#[cfg(target_os = "linux")]
mod accessibility;
#[cfg(target_os = "linux")]
mod environment;
#[cfg(target_os = "linux")]
mod preload;
#[cfg(target_os = "linux")]
mod private_directory;
#[cfg(target_os = "linux")]
mod sandbox;
#[cfg(target_os = "linux")]
mod supervise;

use std::ffi::OsString;
use std::process::ExitCode;

#[cfg(target_os = "linux")]
pub(crate) use environment::names;

/// The hidden first argument by which the child knows that it is the child.
pub const INNER: &str = "--inner";
/// Lets input methods (for Japanese, Chinese, Korean text) see what is typed. Off unless asked for.
pub const ALLOW_INPUT_METHOD: &str = "--allow-input-method";

/// Which of the two processes this is.
pub enum Role {
    /// The launcher: the window has come and gone, this is how it ended.
    Launcher(ExitCode),
    /// The inner process: go on and build the window.
    Inner,
}

/// Call right after [`crate::protect_process`]. In the launcher this returns when the window has closed; in
/// the inner process it returns at once. `arguments` are those of the process without its name.
pub fn start(arguments: Vec<OsString>) -> Role {
    if arguments.first().is_some_and(|first| first == INNER) {
        follow_launcher();
        return Role::Inner;
    }
    launch(arguments)
}

#[cfg(target_os = "linux")]
fn follow_launcher() {
    supervise::die_with_launcher();
}

#[cfg(target_os = "linux")]
fn launch(arguments: Vec<OsString>) -> Role {
    let directory = private_directory::make();
    let found = environment::Surroundings {
        preload: directory.as_ref().and_then(|it| preload::provide(it.path())),
        private_directory: directory.as_ref().map(|it| it.path().to_path_buf()),
        accessibility_bus: accessibility::address(),
        // WebKit's sandbox brings a filter of its own: where ours could not be installed, neither can that one.
        web_sandbox: crate::self_check().is_blocked() && sandbox::works(),
        graphics_card: sandbox::has_graphics_card(),
        input_method: arguments.iter().any(|argument| argument == ALLOW_INPUT_METHOD),
    };
    let changes = environment::changes(&|name| std::env::var_os(name), &found);
    Role::Launcher(supervise::run(arguments, changes))
}

/// Other systems have no launcher: the window starts in the process that was started.
#[cfg(not(target_os = "linux"))]
fn follow_launcher() {}

#[cfg(not(target_os = "linux"))]
fn launch(_arguments: Vec<OsString>) -> Role {
    Role::Inner
}
