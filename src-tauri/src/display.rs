//! Whether there is a display to open a window on.

/// Whether the environment names a display. Cheap, and asks no library.
#[cfg(target_os = "linux")]
pub(crate) fn is_announced() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Whether the display answers. Tauri would stop with a panic on a display that does not.
#[cfg(target_os = "linux")]
pub(crate) fn is_open() -> bool {
    gtk::init().is_ok()
}

/// These systems always have one.
#[cfg(not(target_os = "linux"))]
pub(crate) fn is_announced() -> bool {
    true
}

/// These systems always have one.
#[cfg(not(target_os = "linux"))]
pub(crate) fn is_open() -> bool {
    true
}
