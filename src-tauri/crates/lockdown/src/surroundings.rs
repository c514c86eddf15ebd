//! The computer around the program, as far as a program may look: network links, clipboard programs, printers.
//!
//! In: nothing. Out: what was seen, or that it cannot be seen. Only lists and settings are read; nothing is asked
//! over a socket and no other program is started. Not here: what protects this process ([`crate::protections`]).
//!
//! Sources: `Documentation/ABI/testing/sysfs-class-net` (operstate), proc(5), cups printers.conf(5).

use crate::{Blocker, NetworkState, State, protections, self_check};

/// What was seen.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Sight {
    /// There is one.
    Present,
    /// There is none, as far as was looked.
    Absent,
    /// It could not be looked at.
    Hidden,
}

/// Whether a network link of this computer is up, wired or wireless. Bluetooth is not looked at.
#[must_use]
pub fn network_link() -> Sight {
    system::network_link()
}

/// Whether a program that keeps what is copied is running: one that this program knows.
#[must_use]
pub fn clipboard_history() -> Sight {
    system::clipboard_history()
}

/// Whether a printer on a network is set up.
#[must_use]
pub fn network_printer() -> Sight {
    system::network_printer()
}

/// Whether one of the things that a checklist asks for is as it asks: `offline`, `isolation`, `clipboard_history`,
/// `session_type`, `printer`, `hibernation`. `None` when it cannot be seen from here, or is none of these.
#[must_use]
pub fn is_as_wanted(code: &str) -> Option<bool> {
    let absent = |sight| match sight {
        Sight::Absent => Some(true),
        Sight::Present => Some(false),
        Sight::Hidden => None,
    };
    match code {
        "offline" => absent(network_link()),
        "clipboard_history" => absent(clipboard_history()),
        "printer" => absent(network_printer()),
        "isolation" => match self_check() {
            NetworkState::Blocked(Blocker::Kernel) => Some(true),
            NetworkState::Blocked(Blocker::Engine) => None,
            NetworkState::Open { .. } => Some(false),
        },
        "session_type" | "hibernation" => {
            let row = protections().into_iter().find(|row| row.code == code)?;
            match row.state {
                State::On => Some(true),
                State::Off => Some(false),
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(target_os = "linux")]
mod system {
    use std::fs;
    use std::path::Path;

    use super::Sight;

    /// Programs that keep what is copied. Plasma's own keeps it inside `plasmashell`.
    pub(super) const KEEPERS: [&str; 14] = [
        "klipper",
        "plasmashell",
        "copyq",
        "gpaste-daemon",
        "parcellite",
        "clipit",
        "diodon",
        "clipman",
        "xfce4-clipman",
        "greenclip",
        "cliphist",
        "qlipper",
        "clipcatd",
        "clipmenud",
    ];
    /// The kernel keeps this many letters of a program's name.
    const NAME_LENGTH: usize = 15;

    pub(super) fn network_link() -> Sight {
        links(Path::new("/sys/class/net"))
    }

    pub(super) fn links(folder: &Path) -> Sight {
        let Ok(entries) = fs::read_dir(folder) else { return Sight::Hidden };
        for entry in entries.flatten().filter(|entry| entry.file_name() != "lo") {
            let state = fs::read_to_string(entry.path().join("operstate")).unwrap_or_default();
            // Tunnels and the like do not tell their state; what they carry does.
            let carrier = || fs::read_to_string(entry.path().join("carrier")).unwrap_or_default();
            match state.trim() {
                "up" => return Sight::Present,
                "unknown" if carrier().trim() == "1" => return Sight::Present,
                _ => {}
            }
        }
        Sight::Absent
    }

    pub(super) fn clipboard_history() -> Sight {
        let Ok(entries) = fs::read_dir("/proc") else { return Sight::Hidden };
        let mut seen = 0;
        for entry in entries.flatten() {
            let Ok(name) = fs::read_to_string(entry.path().join("comm")) else { continue };
            seen += 1;
            if keeps(name.trim()) {
                return Sight::Present;
            }
        }
        // A process table of our own, or one that hides others, shows next to nothing.
        if seen > 2 { Sight::Absent } else { Sight::Hidden }
    }

    pub(super) fn keeps(name: &str) -> bool {
        KEEPERS.iter().any(|keeper| keeper.get(..NAME_LENGTH).unwrap_or(keeper) == name)
    }

    pub(super) fn network_printer() -> Sight {
        printers(fs::read_to_string("/etc/cups/printers.conf"))
    }

    pub(super) fn printers(file: std::io::Result<String>) -> Sight {
        match file {
            Ok(text) => {
                let away =
                    ["ipp:", "ipps:", "socket:", "lpd:", "http:", "https:", "smb:", "dnssd:"];
                let far = text
                    .lines()
                    .filter_map(|line| line.trim().strip_prefix("DeviceURI "))
                    .any(|device| away.iter().any(|kind| device.starts_with(kind)));
                if far { Sight::Present } else { Sight::Absent }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                // Without a print system there is nothing to look at.
                if Path::new("/etc/cups").exists() { Sight::Hidden } else { Sight::Absent }
            }
            Err(_) => Sight::Hidden,
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::Sight;

    pub(super) fn network_link() -> Sight {
        Sight::Hidden
    }

    pub(super) fn clipboard_history() -> Sight {
        Sight::Hidden
    }

    pub(super) fn network_printer() -> Sight {
        Sight::Hidden
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_is_up_is_seen_and_the_loop_is_none() {
        let folder = std::env::temp_dir().join(format!("tanekura-links-{}", std::process::id()));
        let make = |name: &str, state: &str| {
            std::fs::create_dir_all(folder.join(name)).unwrap();
            std::fs::write(folder.join(name).join("operstate"), state).unwrap();
        };
        make("lo", "unknown\n");
        make("eth0", "down\n");
        assert_eq!(system::links(&folder), Sight::Absent);
        make("wlan0", "up\n");
        assert_eq!(system::links(&folder), Sight::Present);
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(system::links(&folder), Sight::Hidden);
    }

    #[test]
    fn printers_are_told_by_the_way_to_them() {
        let seen = |text: &str| system::printers(Ok(text.to_owned()));
        assert_eq!(seen("<Printer a>\nDeviceURI usb://Brother/HL\n</Printer>"), Sight::Absent);
        assert_eq!(seen("DeviceURI usb://a\n  DeviceURI ipp://printer.local/ipp"), Sight::Present);
        let refused = std::io::Error::from(std::io::ErrorKind::PermissionDenied);
        assert_eq!(system::printers(Err(refused)), Sight::Hidden);
    }

    #[test]
    fn clipboard_programs_are_known_by_the_name_that_the_kernel_keeps() {
        assert!(system::keeps("copyq") && system::keeps("xfce4-clipman"));
        assert!(!system::keeps("bash") && !system::keeps(""));
        assert!(system::KEEPERS.iter().all(|name| name.len() <= 15));
    }
}
