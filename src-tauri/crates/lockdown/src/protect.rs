//! The first lines of `main`: everything the process can do for itself before a secret exists.
//!
//! In: the kind of program. Out: what the system agreed to. Not here: finding out whether it holds
//! (`self_check`, `protections`): what is reported there is asked anew, not remembered from here.

use std::sync::OnceLock;

/// What kind of program starts. They need different things from the kernel.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ProcessKind {
    /// The `tanekura` command: no socket of any family, no other program started.
    CommandLine,
    /// The window: local sockets (display, web process, accessibility) and its own child processes.
    Desktop,
}

/// What the system agreed to. `false` is not always a danger, but the person is told: see [`crate::protections`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Protections {
    /// The socket filter is in place for all threads and for every process started from here.
    pub network_filter: bool,
    /// No program started from here gains rights by its file (set-uid).
    pub no_new_privs: bool,
    /// A crash writes no core file, not even through a crash collector.
    pub core_dumps_off: bool,
    /// Programs of the same user may not look into this process.
    pub debugger_off: bool,
}

impl Protections {
    /// Whether the system agreed to all of it.
    #[must_use]
    pub fn complete(self) -> bool {
        self.network_filter && self.no_new_privs && self.core_dumps_off && self.debugger_off
    }
}

static KIND: OnceLock<ProcessKind> = OnceLock::new();

/// Protects this process and all that it starts. Call it first in `main`, before any thread and any secret.
///
/// Nothing here can be undone, and nothing here fails loudly: a system that refuses a protection still runs
/// the program, and [`crate::self_check`] and [`crate::protections`] say so.
pub fn protect_process(kind: ProcessKind) -> Protections {
    let kind = *KIND.get_or_init(|| kind);
    system::protect(kind)
}

/// The kind that [`protect_process`] was called with. Before that: the command line.
pub(crate) fn kind() -> ProcessKind {
    KIND.get().copied().unwrap_or(ProcessKind::CommandLine)
}

#[cfg(target_os = "linux")]
mod system {
    use rustix::process::{
        DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit, umask,
    };

    use super::{ProcessKind, Protections};
    use crate::{filter, kernel};

    pub(super) fn protect(kind: ProcessKind) -> Protections {
        umask(rustix::fs::Mode::from_raw_mode(0o077));
        // 1 and not 0: with a core pattern that is a pipe the kernel ignores a limit of 0 and starts the
        // crash collector all the same; 1 is its own mark for "not even to a pipe". Children inherit it.
        let one_byte = Rlimit { current: Some(1), maximum: Some(1) };
        let core_dumps_off = setrlimit(Resource::Core, one_byte).is_ok();
        // Lost by `exec`, so each process that holds secrets sets it for itself.
        let debugger_off = set_dumpable_behavior(DumpableBehavior::NotDumpable).is_ok();
        let no_new_privs = rustix::thread::set_no_new_privs(true).is_ok();
        // An open connection that we were started with would pass the filter, which judges only new ones.
        // Standard input, output and error stay: the self-check names them if they are connections.
        for fd in kernel::network_descriptors().into_iter().filter(|&fd| fd > 2) {
            kernel::close_inherited(fd);
        }
        let network_filter = filter::for_this_machine(kind)
            .is_some_and(|mut program| kernel::install_filter(&mut program).is_ok());
        Protections { network_filter, no_new_privs, core_dumps_off, debugger_off }
    }
}

#[cfg(all(unix, not(target_os = "linux")))]
mod system {
    use rustix::process::{Resource, Rlimit, setrlimit, umask};

    use super::{ProcessKind, Protections};

    pub(super) fn protect(_kind: ProcessKind) -> Protections {
        umask(rustix::fs::Mode::from_raw_mode(0o077));
        let nothing = Rlimit { current: Some(0), maximum: Some(0) };
        let core_dumps_off = setrlimit(Resource::Core, nothing).is_ok();
        Protections {
            network_filter: false,
            no_new_privs: false,
            core_dumps_off,
            debugger_off: false,
        }
    }
}

#[cfg(not(unix))]
mod system {
    use super::{ProcessKind, Protections};

    pub(super) fn protect(_kind: ProcessKind) -> Protections {
        Protections {
            network_filter: false,
            no_new_privs: false,
            core_dumps_off: false,
            debugger_off: false,
        }
    }
}
