//! Looks at a program and all that it started, from outside.
//!
//! In: a process number. Out: its family, with what the kernel says about each member (proc(5), `status`).

use std::fs;

/// One process, as the kernel describes it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Process {
    /// Its number.
    pub pid: u32,
    /// The number of the process that started it.
    pub parent: u32,
    /// Its short name, at most 15 characters.
    pub name: String,
    /// 0 none, 1 strict, 2 filter.
    pub seccomp: u8,
    /// Whether programs it starts can gain rights by their file.
    pub no_new_privs: bool,
}

impl Process {
    /// Reads one process; `None` when it is gone, or has ended and only waits to be noticed.
    #[must_use]
    pub fn read(pid: u32) -> Option<Self> {
        let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
        let field = |name: &str| {
            status
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))
                .map(str::trim)
        };
        if field("State")?.starts_with('Z') {
            return None;
        }
        Some(Self {
            pid,
            parent: field("PPid")?.parse().ok()?,
            name: field("Name")?.to_owned(),
            seccomp: field("Seccomp")?.parse().ok()?,
            no_new_privs: field("NoNewPrivs")? == "1",
        })
    }

    /// Whether this very process (and not another one with its number) still runs.
    #[must_use]
    pub fn is_still_there(&self) -> bool {
        Self::read(self.pid).is_some_and(|now| now.name == self.name)
    }

    /// Whether the socket filter holds for it and cannot be shaken off.
    #[must_use]
    pub fn is_confined(&self) -> bool {
        self.seccomp == 2 && self.no_new_privs
    }
}

/// The process and all its descendants, parents before children.
#[must_use]
pub fn family(root: u32) -> Vec<Process> {
    let all: Vec<Process> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(Process::read)
        .collect();
    let mut family: Vec<Process> = all.iter().filter(|it| it.pid == root).cloned().collect();
    let mut next = 0;
    while let Some(parent) = family.get(next).map(|it| it.pid) {
        family.extend(all.iter().filter(|it| it.parent == parent).cloned());
        next += 1;
    }
    family
}

/// The members of a family that have this short name, as in `WebKitWebProces`.
#[must_use]
pub fn named(family: &[Process], name: &str) -> Vec<Process> {
    family.iter().filter(|it| it.name == name).cloned().collect()
}

#[cfg(test)]
mod tests {
    use std::process::{Command, Stdio};
    use std::time::Duration;

    use super::*;
    use crate::programs::{Running, wait_until};

    #[test]
    fn a_family_has_its_children_and_grandchildren_and_nobody_else() {
        let mut command = Command::new("sh");
        command.args(["-c", "sleep 30 & echo started; wait"]).stdout(Stdio::piped());
        let mut shell = Running::start(&mut command);
        let mut byte = [0];
        let output = shell.child().stdout.as_mut().unwrap();
        std::io::Read::read_exact(output, &mut byte).unwrap();
        // The child bears the shell's name until it has become `sleep`.
        let pid = shell.pid();
        let patience = Duration::from_secs(10);
        wait_until("sleep runs", patience, || named(&family(pid), "sleep").len() == 1);
        let family = family(pid);
        let names: Vec<_> = family.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["sh", "sleep"]);
        assert!(!family.iter().any(Process::is_confined));
        assert_eq!(named(&family, "sleep").len(), 1);
        let sleep = family.last().unwrap().clone();
        assert!(sleep.is_still_there());
        drop(shell);
        wait_until("nothing is left running", Duration::from_secs(5), || !sleep.is_still_there());
    }
}
