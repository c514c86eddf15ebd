//! Lets a test look into processes that are closed to their own user.
//!
//! In: the test's name. Out: whether it may go on here. An ordinary user becomes root in a namespace of its own
//! (user_namespaces(7)), which has power over the programs started in it and over nothing else; the test runs
//! there once more. Where such namespaces are switched off, the test fails and says so.

use std::process::Command;

/// True when this process may read memory that is closed to its user. Otherwise runs the test `name` again as root
/// of a namespace, and returns false: it is done.
///
/// # Panics
/// When the test fails there, or there is no such namespace to be had.
#[must_use]
pub fn may_look_inside(name: &str) -> bool {
    if is_root() {
        return true;
    }
    let test = std::env::current_exe().expect("a running program has a path");
    let again = Command::new("unshare")
        .arg("--map-root-user")
        .arg(test)
        .args(["--exact", name, "--nocapture"])
        .status();
    assert!(
        again.is_ok_and(|status| status.success()),
        "{name} failed as root of a user namespace; where these are switched off \
         (kernel.unprivileged_userns_clone, AppArmor), run it as root"
    );
    false
}

/// Whether this is root, here or in a namespace.
fn is_root() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let user = status.lines().find_map(|line| line.strip_prefix("Uid:"));
    user.is_some_and(|ids| ids.split_whitespace().nth(1) == Some("0"))
}
