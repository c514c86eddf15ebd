//! What protects this process right now, and what does not.
//!
//! In: nothing. Out: one line for each protection with a closed code, read back from the system at the
//! moment of asking. Nothing is remembered from start-up and nothing is assumed: what cannot be read is
//! `Unknown`. Not here: the words for people (crate `guide`).
//!
//! Source: proc(5), core(5), `Documentation/admin-guide/LSM/Yama.rst`.

/// Whether a protection is in effect.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum State {
    /// It is in effect.
    On,
    /// It is not.
    Off,
    /// This system or this kind of program has nothing of the kind.
    NotAvailable,
    /// The system did not say.
    Unknown,
}

impl State {
    /// The closed code of the state.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::NotAvailable => "not_available",
            Self::Unknown => "unknown",
        }
    }
}

/// One protection. The state always says whether it *protects*: `swap` is `On` when no swap is in use.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Protection {
    /// Closed code, one of [`Protection::CODES`].
    pub code: &'static str,
    /// Whether it is in effect.
    pub state: State,
    /// A closed word more, where there is one: the kind of session, for example.
    pub detail: Option<&'static str>,
}

impl Protection {
    /// Every code that can appear, in the order in which they are shown.
    pub const CODES: [&'static str; 14] = [
        // Of every process.
        "network_sockets",
        "no_new_privs",
        "core_dumps",
        "debugger_attach",
        "ptrace_scope",
        "memory_locked",
        "swap",
        "hibernation",
        "session_type",
        // Of the window only.
        "accessibility_bus",
        "input_method",
        "web_process_sandbox",
        "dead_proxy",
        "native_memory",
    ];
}

/// Asks the system about every protection, now.
#[must_use]
pub fn protections() -> Vec<Protection> {
    system::ask()
}

fn line(code: &'static str, state: State) -> Protection {
    Protection { code, state, detail: None }
}

fn memory_locked() -> State {
    match tanekura_secret::lock_state() {
        tanekura_secret::LockState::Locked => State::On,
        tanekura_secret::LockState::Refused => State::Off,
    }
}

#[cfg(target_os = "linux")]
mod system {
    use std::env;
    use std::ffi::OsStr;
    use std::fs;

    use rustix::process::{DumpableBehavior, Resource, dumpable_behavior, getrlimit};

    use super::{Protection, State, line, memory_locked};
    use crate::launch::names;
    use crate::protect::{ProcessKind, kind};
    use crate::self_check::self_check;

    pub(super) fn ask() -> Vec<Protection> {
        let status = fs::read_to_string("/proc/self/status").ok();
        let mut lines = vec![
            line("network_sockets", on_if(self_check().is_blocked())),
            line("no_new_privs", flag(status.as_deref(), "NoNewPrivs", "1")),
            line("core_dumps", core_dumps()),
            debugger_attach(),
            line("ptrace_scope", ptrace_scope(read("/proc/sys/kernel/yama/ptrace_scope"))),
            line("memory_locked", memory_locked()),
            line("swap", swap(read("/proc/swaps").as_deref())),
            line(
                "hibernation",
                hibernation(
                    read("/sys/power/state").as_deref(),
                    read("/sys/power/disk").as_deref(),
                ),
            ),
            session_type(is_set("WAYLAND_DISPLAY"), is_set("DISPLAY"), forced_x11()),
        ];
        if kind() == ProcessKind::Desktop {
            lines.extend([
                line("accessibility_bus", on_if(!is_set(names::ACCESSIBILITY_BUS))),
                line("input_method", on_if(has(names::INPUT_METHOD, names::NO_INPUT_METHOD))),
                line("web_process_sandbox", web_process_sandbox()),
                line("dead_proxy", on_if(has(names::PROXY, names::DEAD_PROXY))),
                line("native_memory", native_memory()),
            ]);
        }
        lines
    }

    fn on_if(protected: bool) -> State {
        if protected { State::On } else { State::Off }
    }

    fn is_set(name: &str) -> bool {
        env::var_os(name).is_some_and(|value| !value.is_empty())
    }

    fn has(name: &str, value: &str) -> bool {
        env::var_os(name).is_some_and(|found| found == OsStr::new(value))
    }

    fn forced_x11() -> bool {
        env::var_os("GDK_BACKEND").is_some_and(|value| value == OsStr::new("x11"))
    }

    fn read(path: &str) -> Option<String> {
        fs::read_to_string(path).ok()
    }

    /// A line of `/proc/PID/status`, as in `NoNewPrivs:\t1`.
    pub(super) fn field<'a>(status: &'a str, name: &str) -> Option<&'a str> {
        status.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(':')).map(str::trim)
    }

    fn flag(status: Option<&str>, name: &str, wanted: &str) -> State {
        match status.and_then(|status| field(status, name)) {
            Some(value) => on_if(value == wanted),
            None => State::Unknown,
        }
    }

    fn core_dumps() -> State {
        // 0 stops core files, 1 stops crash collectors behind a pipe as well (core(5)).
        on_if(getrlimit(Resource::Core).current == Some(1))
    }

    /// This process, and in the window WebKit's processes too: the page's words are in them.
    fn debugger_attach() -> Protection {
        let (state, detail) = match dumpable_behavior() {
            Err(_) => (State::Unknown, None),
            Ok(DumpableBehavior::Dumpable) => (State::Off, None),
            Ok(_) if webkit_is_readable() => (State::Off, Some("web_process")),
            Ok(_) => (State::On, None),
        };
        Protection { code: "debugger_attach", state, detail }
    }

    /// Whether a program with our rights could read the memory of a WebKit process of ours. The test is to do it:
    /// we have those rights, and being its parent gives no more.
    fn webkit_is_readable() -> bool {
        let root = rustix::process::geteuid().is_root();
        webkit_processes().any(|process| {
            let at = |name: &str| format!("/proc/{}/{name}", process.pid);
            // Root may read everything, so there the question is whether the process has closed itself.
            let closed =
                || fs::read_to_string(at("maps")).is_ok_and(|maps| maps.contains(names::PRELOAD));
            fs::File::open(at("mem")).is_ok() && !(root && closed())
        })
    }

    pub(super) fn ptrace_scope(file: Option<String>) -> State {
        // No file: the kernel was built without Yama, and any program of the user may attach to any other.
        match file.map(|text| text.trim().parse::<u8>()) {
            None => State::NotAvailable,
            Some(Ok(scope)) => on_if(scope >= 1),
            Some(Err(_)) => State::Unknown,
        }
    }

    pub(super) fn swap(table: Option<&str>) -> State {
        // The first line names the columns; each further one is a swap device or file in use.
        table.map_or(State::Unknown, |table| on_if(table.lines().count() <= 1))
    }

    pub(super) fn hibernation(states: Option<&str>, disk: Option<&str>) -> State {
        // Hibernation writes all memory to disk, locked pages too. `disk` among the states means it can.
        match states {
            None => State::NotAvailable,
            Some(states) => {
                let possible = states.split_whitespace().any(|state| state == "disk");
                let disabled = disk.is_some_and(|modes| modes.contains("[disabled]"));
                on_if(!possible || disabled)
            }
        }
    }

    pub(super) fn session_type(wayland: bool, display: bool, forced_x11: bool) -> Protection {
        let (state, detail) = match (wayland && !forced_x11, display) {
            (true, _) => (State::On, "wayland"),
            // Under X11 every program of the session reads every key: a fact of X11, not of this program.
            (false, true) => (State::Off, "x11"),
            (false, false) => (State::NotAvailable, "none"),
        };
        Protection { code: "session_type", state, detail: Some(detail) }
    }

    fn web_process_sandbox() -> State {
        // WebKit's sandbox gives each web process a process table of its own: the kernel then lists two
        // numbers for it. Before the first page there is no web process to ask about.
        let mut seen = State::Unknown;
        for process in webkit_processes().filter(|it| it.name == "WebKitWebProces") {
            if process.numbers < 2 {
                return State::Off;
            }
            seen = State::On;
        }
        seen
    }

    struct WebKitProcess {
        pid: u32,
        name: String,
        /// How many numbers it has: one for each process table that it is in.
        numbers: usize,
    }

    /// The WebKit processes that descend from this one.
    fn webkit_processes() -> impl Iterator<Item = WebKitProcess> {
        fs::read_dir("/proc")
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok())
            .filter_map(|pid| {
                let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
                let name = field(&status, "Name").filter(|name| name.starts_with("WebKit"))?;
                let numbers = field(&status, "NSpid")?.split_whitespace().count();
                is_ours(&status).then(|| WebKitProcess { pid, name: name.to_owned(), numbers })
            })
    }

    /// Whether a process descends from this one.
    fn is_ours(status: &str) -> bool {
        let me = std::process::id();
        let parent = |status: &str| field(status, "PPid").and_then(|number| number.parse().ok());
        let mut next: Option<u32> = parent(status);
        // Families are a few generations deep; the bound keeps a race of dying parents from looping.
        for _ in 0..16 {
            match next {
                Some(pid) if pid == me => return true,
                Some(pid) if pid > 1 => {
                    next = fs::read_to_string(format!("/proc/{pid}/status"))
                        .ok()
                        .and_then(|status| parent(&status));
                }
                _ => return false,
            }
        }
        false
    }

    fn native_memory() -> State {
        let system_allocator = has(names::WEBKIT_SYSTEM_MALLOC, "1");
        let overwrites = env::var_os(names::GLIBC_TUNABLES).is_some_and(|value| {
            value.to_str().is_some_and(|value| value.contains(names::OVERWRITE_FREED))
        });
        on_if(system_allocator && overwrites)
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::{Protection, State, line, memory_locked};
    use crate::protect::{ProcessKind, kind};

    /// How many of the codes are of every process; the rest are of the window only.
    const GENERAL: usize = 9;

    pub(super) fn ask() -> Vec<Protection> {
        let count = match kind() {
            ProcessKind::CommandLine => GENERAL,
            ProcessKind::Desktop => Protection::CODES.len(),
        };
        Protection::CODES
            .iter()
            .take(count)
            .map(|&code| match code {
                "memory_locked" => line(code, memory_locked()),
                // There are such things on these systems, but nothing here reads them.
                "swap" | "hibernation" | "session_type" => line(code, State::Unknown),
                _ => line(code, State::NotAvailable),
            })
            .collect()
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::system::*;
    use super::*;

    #[test]
    fn every_line_has_a_known_code_and_no_code_comes_twice() {
        let codes: Vec<_> = protections().iter().map(|line| line.code).collect();
        assert!(codes.iter().all(|code| Protection::CODES.contains(code)));
        let mut unique = codes.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), codes.len());
    }

    #[test]
    fn this_unprotected_test_is_reported_as_unprotected() {
        let lines = protections();
        let state = |code| lines.iter().find(|line| line.code == code).map(|line| line.state);
        assert_eq!(state("network_sockets"), Some(State::Off));
        assert_eq!(state("debugger_attach"), Some(State::Off));
    }

    #[test]
    fn swap_is_on_the_list_only_when_the_table_has_a_second_line() {
        assert_eq!(swap(Some("Filename\tType\tSize\n")), State::On);
        assert_eq!(swap(Some("Filename\tType\tSize\n/dev/dm-1 partition 1000\n")), State::Off);
        assert_eq!(swap(None), State::Unknown);
    }

    #[test]
    fn a_machine_that_can_sleep_to_disk_is_reported() {
        assert_eq!(
            hibernation(Some("freeze mem disk\n"), Some("[platform] shutdown\n")),
            State::Off
        );
        assert_eq!(hibernation(Some("freeze mem disk\n"), Some("[disabled]\n")), State::On);
        assert_eq!(hibernation(Some("freeze mem\n"), None), State::On);
        assert_eq!(hibernation(None, None), State::NotAvailable);
    }

    #[test]
    fn a_session_is_wayland_only_when_the_window_really_goes_there() {
        assert_eq!(session_type(true, true, false).detail, Some("wayland"));
        assert_eq!(session_type(true, true, true).state, State::Off);
        assert_eq!(session_type(false, true, false).detail, Some("x11"));
        assert_eq!(session_type(false, false, false).state, State::NotAvailable);
    }

    #[test]
    fn yama_is_read_as_documented() {
        assert_eq!(ptrace_scope(Some("0\n".into())), State::Off);
        assert_eq!(ptrace_scope(Some("1\n".into())), State::On);
        assert_eq!(ptrace_scope(Some("?".into())), State::Unknown);
        assert_eq!(ptrace_scope(None), State::NotAvailable);
    }

    #[test]
    fn a_status_line_is_found_by_its_whole_name() {
        let status = "Name:\ttanekura\nSeccomp:\t2\nSeccomp_filters:\t1\n";
        assert_eq!(field(status, "Seccomp"), Some("2"));
        assert_eq!(field(status, "Secc"), None);
    }
}
