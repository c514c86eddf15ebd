//! Ctrl with plus, minus and 0: everything larger, smaller, as at first.
//!
//! Done in the window and not in the page, so that it works on every screen, and before the page is there.
//! Windows: the engine has these keys itself. macOS: not yet.

use tauri::{Runtime, WebviewWindow};

/// What people know from their browser.
const STEPS: [f64; 11] = [0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 3.0];

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Change {
    Larger,
    Original,
    Smaller,
}

/// Follows the keys for as long as the window is open.
#[cfg(target_os = "linux")]
pub(crate) fn follow_keys<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use gtk::gdk::ModifierType;
    use gtk::gdk::keys::constants as key;
    use gtk::glib::Propagation;
    use gtk::prelude::*;
    use webkit2gtk::WebViewExt as _;

    window.with_webview(|webview| {
        let view = webview.inner();
        let Some(toplevel) = view.toplevel() else { return };
        toplevel.connect_key_press_event(move |_, event| {
            if !event.state().contains(ModifierType::CONTROL_MASK) {
                return Propagation::Proceed;
            }
            let pressed = event.keyval();
            let change = if [key::plus, key::equal, key::KP_Add].contains(&pressed) {
                Change::Larger
            } else if [key::minus, key::KP_Subtract].contains(&pressed) {
                Change::Smaller
            } else if [key::_0, key::KP_0].contains(&pressed) {
                Change::Original
            } else {
                return Propagation::Proceed;
            };
            view.set_zoom_level(changed(view.zoom_level(), change));
            Propagation::Stop
        });
    })
}

/// Nothing to do by hand on the other systems.
#[cfg(not(target_os = "linux"))]
pub(crate) fn follow_keys<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}

fn changed(now: f64, change: Change) -> f64 {
    let next = match change {
        Change::Larger => STEPS.into_iter().find(|&step| step > now + 0.001),
        Change::Smaller => STEPS.into_iter().rev().find(|&step| step < now - 0.001),
        Change::Original => Some(1.0),
    };
    next.unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_can_be_reached_and_left() {
        let mut zoom = 0.5;
        for step in STEPS.into_iter().skip(1) {
            zoom = changed(zoom, Change::Larger);
            assert!((zoom - step).abs() < f64::EPSILON);
        }
        assert!((changed(zoom, Change::Larger) - 3.0).abs() < f64::EPSILON);
        assert!((changed(0.5, Change::Smaller) - 0.5).abs() < f64::EPSILON);
        assert!((changed(zoom, Change::Original) - 1.0).abs() < f64::EPSILON);
        assert!((changed(2.0, Change::Smaller) - 1.75).abs() < f64::EPSILON);
    }
}
