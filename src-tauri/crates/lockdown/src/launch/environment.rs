//! The environment of the window program: what is set, what is taken away, and why.
//!
//! In: the environment of the session and what the launcher found out. Out: a list of changes.
//! Not here: applying them (`supervise`).

use std::ffi::OsString;
use std::path::PathBuf;

/// Names and values that are set here and read back in `protections`.
pub(crate) mod names {
    pub(crate) const ACCESSIBILITY_BUS: &str = "AT_SPI_BUS_ADDRESS";
    pub(crate) const INPUT_METHOD: &str = "GTK_IM_MODULE";
    pub(crate) const NO_INPUT_METHOD: &str = "gtk-im-context-simple";
    pub(crate) const PROXY: &str = "http_proxy";
    /// Nobody can ever listen on port 0, so a connection that goes there goes nowhere.
    pub(crate) const DEAD_PROXY: &str = "http://127.0.0.1:0";
    pub(crate) const WEBKIT_SYSTEM_MALLOC: &str = "Malloc";
    pub(crate) const GLIBC_TUNABLES: &str = "GLIBC_TUNABLES";
    /// The library for WebKit's processes, by its file name.
    pub(crate) const PRELOAD: &str = "libtanekura_preload.so";
    pub(crate) const OVERWRITE_FREED: &str = "glibc.malloc.perturb=165";
}

/// What the launcher found out about the machine and the session.
pub(crate) struct Surroundings {
    pub(crate) private_directory: Option<PathBuf>,
    /// The directory with the library for WebKit's processes.
    pub(crate) preload: Option<PathBuf>,
    pub(crate) accessibility_bus: Option<String>,
    pub(crate) web_sandbox: bool,
    pub(crate) graphics_card: bool,
    pub(crate) input_method: bool,
}

/// A variable and its new value; `None` takes it away.
pub(crate) type Change = (&'static str, Option<OsString>);

/// Every change to the environment of the session, given as a function from name to value.
pub(crate) fn changes(
    session: &dyn Fn(&str) -> Option<OsString>,
    found: &Surroundings,
) -> Vec<Change> {
    let mut list: Vec<Change> = Vec::new();
    let mut set = |name: &'static str, value: &str| list.push((name, Some(value.into())));

    // WebKit's own allocator keeps freed memory as it was. The C library's does what it is told: no
    // per-thread stores, and every freed byte overwritten.
    set(names::WEBKIT_SYSTEM_MALLOC, "1");
    set(names::GLIBC_TUNABLES, "glibc.malloc.tcache_count=0:glibc.malloc.perturb=165");

    // Settings and recent files of other programs: neither read from a bus nor written to disk.
    set("GSETTINGS_BACKEND", "memory");
    // No file dialog and no opening of links by another process.
    set("GTK_USE_PORTAL", "0");
    set("GIO_USE_VFS", "local");
    set("GIO_USE_PROXY_RESOLVER", "dummy");
    set("GIO_USE_NETWORK_MONITOR", "base");
    // Through the session bus any program of the session can be asked to open an address. An empty value
    // would make GTK start a bus of its own; this one makes every attempt fail at once.
    set("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    set("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");

    for name in [names::PROXY, "https_proxy", "ftp_proxy", "all_proxy"] {
        set(name, names::DEAD_PROXY);
    }
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY"] {
        set(name, names::DEAD_PROXY);
    }

    if !found.input_method {
        // An input method is another program that sees each key, and some learn what was typed. Dead keys
        // and Compose still work. `--allow-input-method` leaves the session's own in place.
        set(names::INPUT_METHOD, names::NO_INPUT_METHOD);
    }
    if found.web_sandbox {
        set("WEBKIT_FORCE_SANDBOX", "1");
    }
    if !found.graphics_card && session("WEBKIT_DISABLE_DMABUF_RENDERER").is_none() {
        // Without a graphics card the shared-buffer path only costs time and warnings.
        set("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    }
    if let Some(address) = &found.accessibility_bus {
        // A screen reader goes on working although the session bus is gone: GTK and WebKit both take
        // the address of the accessibility bus from here.
        set(names::ACCESSIBILITY_BUS, address);
    }

    // Exceptions from the dead proxy, switches that open WebKit up, and ways to load foreign code.
    for name in [
        "no_proxy",
        "NO_PROXY",
        "WEBKIT_INSPECTOR_SERVER",
        "WEBKIT_INSPECTOR_HTTP_SERVER",
        "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS",
        "TAURI_WEBVIEW_AUTOMATION",
        "LD_AUDIT",
        "GTK_MODULES",
        "GTK3_MODULES",
        "GTK_DEBUG",
        "G_MESSAGES_DEBUG",
    ] {
        list.push((name, None));
    }

    // Whatever the session wants to load into every program, this program is not every program.
    list.push(("LD_PRELOAD", found.preload.as_ref().map(|_| names::PRELOAD.into())));
    if let Some(directory) = &found.preload {
        let mut path = directory.clone().into_os_string();
        if let Some(before) = session("LD_LIBRARY_PATH").filter(|before| !before.is_empty()) {
            path.push(":");
            path.push(before);
        }
        list.push(("LD_LIBRARY_PATH", Some(path)));
    }

    if let Some(directory) = &found.private_directory {
        let here = |list: &mut Vec<Change>, name, path: PathBuf| {
            list.push((name, Some(path.into_os_string())));
        };
        for name in ["TMPDIR", "TMP", "TEMP"] {
            here(&mut list, name, directory.clone());
        }
        // Caches of shaders, fonts and plug-ins say what was drawn; they go when the window goes.
        here(&mut list, "XDG_CACHE_HOME", directory.join("cache"));
        if session("XDG_RUNTIME_DIR").is_none_or(|value| value.is_empty()) {
            // Without it GLib would keep its sockets under the home directory.
            here(&mut list, "XDG_RUNTIME_DIR", directory.clone());
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn bare() -> Surroundings {
        Surroundings {
            private_directory: None,
            preload: None,
            accessibility_bus: None,
            web_sandbox: false,
            graphics_card: true,
            input_method: false,
        }
    }

    fn result(
        session: &[(&str, &str)],
        found: &Surroundings,
    ) -> BTreeMap<String, Option<OsString>> {
        let session: BTreeMap<_, _> = session.iter().copied().collect();
        let list = changes(&|name| session.get(name).map(OsString::from), found);
        let count = list.len();
        let map: BTreeMap<_, _> =
            list.into_iter().map(|(name, it)| (name.to_owned(), it)).collect();
        assert_eq!(map.len(), count, "a variable is changed twice");
        map
    }

    fn value<'a>(map: &'a BTreeMap<String, Option<OsString>>, name: &str) -> Option<&'a str> {
        map.get(name)?.as_ref()?.to_str()
    }

    #[test]
    fn the_session_bus_is_gone_and_the_accessibility_bus_stays() {
        let found = Surroundings { accessibility_bus: Some("unix:path=/x".into()), ..bare() };
        let map = result(&[("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/1/bus")], &found);
        assert_eq!(value(&map, "DBUS_SESSION_BUS_ADDRESS"), Some("disabled:"));
        assert_eq!(value(&map, "AT_SPI_BUS_ADDRESS"), Some("unix:path=/x"));
    }

    #[test]
    fn every_proxy_leads_nowhere_and_no_exception_is_left() {
        let map = result(&[("no_proxy", "*"), ("http_proxy", "http://corp:8080")], &bare());
        for name in ["http_proxy", "https_proxy", "all_proxy", "HTTPS_PROXY", "ALL_PROXY"] {
            assert_eq!(value(&map, name), Some("http://127.0.0.1:0"));
        }
        assert_eq!(map.get("no_proxy"), Some(&None));
        assert_eq!(map.get("NO_PROXY"), Some(&None));
    }

    #[test]
    fn temporary_files_and_caches_go_to_the_private_directory() {
        let found = Surroundings { private_directory: Some("/run/user/1/t".into()), ..bare() };
        let map = result(&[("XDG_RUNTIME_DIR", "/run/user/1")], &found);
        assert_eq!(value(&map, "TMPDIR"), Some("/run/user/1/t"));
        assert_eq!(value(&map, "XDG_CACHE_HOME"), Some("/run/user/1/t/cache"));
        assert!(!map.contains_key("XDG_RUNTIME_DIR"), "the session's own is kept");
        let map = result(&[], &found);
        assert_eq!(value(&map, "XDG_RUNTIME_DIR"), Some("/run/user/1/t"));
    }

    #[test]
    fn input_methods_are_kept_only_when_asked_for() {
        assert_eq!(value(&result(&[], &bare()), "GTK_IM_MODULE"), Some("gtk-im-context-simple"));
        let found = Surroundings { input_method: true, ..bare() };
        assert!(!result(&[], &found).contains_key("GTK_IM_MODULE"));
    }

    #[test]
    fn the_renderer_is_changed_only_without_a_card_and_never_against_the_person() {
        let without = Surroundings { graphics_card: false, ..bare() };
        let name = "WEBKIT_DISABLE_DMABUF_RENDERER";
        assert_eq!(value(&result(&[], &without), name), Some("1"));
        assert!(!result(&[(name, "0")], &without).contains_key(name));
        assert!(!result(&[], &bare()).contains_key(name));
    }

    #[test]
    fn only_our_own_library_is_loaded_beforehand_and_where_others_lie_is_kept() {
        let found = Surroundings { preload: Some("/run/user/1/t/lib".into()), ..bare() };
        let map = result(&[("LD_PRELOAD", "foreign.so"), ("LD_LIBRARY_PATH", "/opt/lib")], &found);
        assert_eq!(value(&map, "LD_PRELOAD"), Some("libtanekura_preload.so"));
        assert_eq!(value(&map, "LD_LIBRARY_PATH"), Some("/run/user/1/t/lib:/opt/lib"));
        let map = result(&[("LD_PRELOAD", "foreign.so")], &bare());
        assert_eq!(map.get("LD_PRELOAD"), Some(&None));
        assert!(!map.contains_key("LD_LIBRARY_PATH"));
    }

    #[test]
    fn the_web_sandbox_is_asked_for_only_where_it_works() {
        assert!(!result(&[], &bare()).contains_key("WEBKIT_FORCE_SANDBOX"));
        let found = Surroundings { web_sandbox: true, ..bare() };
        assert_eq!(value(&result(&[], &found), "WEBKIT_FORCE_SANDBOX"), Some("1"));
    }
}
