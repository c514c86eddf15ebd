//! Finds out whether WebKit's own sandbox for web pages can be used on this machine.
//!
//! In: nothing. Out: yes or no, by trying it once. A wrong "yes" would leave the person with an empty
//! window, so both programs that WebKit starts for it must be there and a trial must succeed.
//!
//! The kernel's socket filter does not need this sandbox: it is a second wall, around files and other
//! processes, and some systems forbid it (AppArmor on Ubuntu, containers).

use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long the trial may take before it counts as a no. A few milliseconds are usual.
const PATIENCE: Duration = Duration::from_secs(1);

/// Whether `bwrap` can make the same separations here that WebKit asks it for.
pub(super) fn works() -> bool {
    Path::new("/usr/bin/xdg-dbus-proxy").exists() && trial()
}

/// Whether the machine has a graphics card that WebKit could share buffers with.
pub(super) fn has_graphics_card() -> bool {
    std::fs::read_dir("/dev/dri").is_ok_and(|entries| {
        entries
            .filter_map(Result::ok)
            .any(|entry| entry.file_name().to_str().is_some_and(|name| name.starts_with("renderD")))
    })
}

fn trial() -> bool {
    let child = Command::new("/usr/bin/bwrap")
        .args(["--die-with-parent", "--unshare-user", "--unshare-pid", "--unshare-net"])
        .args(["--unshare-ipc", "--unshare-uts", "--ro-bind", "/", "/", "--proc", "/proc"])
        .args(["--dev", "/dev", "--tmpfs", "/run", "--", "/bin/true"])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else { return false };
    let begin = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if begin.elapsed() < PATIENCE => thread::sleep(Duration::from_millis(2)),
            _ => {
                let _ = child.kill();
                let _ = child.wait();
                return false;
            }
        }
    }
}
