//! The only way to leave no copy of a word in a web page: the page's process ends, and a new one begins.
//!
//! Clearing fields or reloading leaves dozens of copies behind in the old process. So a lock first replaces the
//! session, then ends the web process, and loads the start page when the engine says that the process is gone.
//! The same path recovers from a web process that crashed or was killed.

use tauri::{AppHandle, Manager, Runtime};

use crate::files;
use crate::shell::{Reason, Shell};
use crate::webview::home;
use crate::window::MAIN;

/// Wipes the session, ends the page's process and loads a clean page. From any thread.
pub(crate) fn lock<R: Runtime>(app: &AppHandle<R>, reason: Reason) {
    wipe(app, reason);
    // A page that has not begun holds nothing; and ended before it has told the engine its number, the engine
    // (WebKitGTK 2.50, `readPIDFromPeer`) ends the whole program.
    if app.state::<Shell>().page_ends() {
        end_page(app);
    }
}

/// Wipes the session and leaves the page alone.
pub(crate) fn wipe<R: Runtime>(app: &AppHandle<R>, reason: Reason) {
    app.state::<Shell>().wipe(reason);
    files::dismiss(app);
}

#[cfg(target_os = "linux")]
fn end_page<R: Runtime>(app: &AppHandle<R>) {
    use webkit2gtk::WebViewExt as _;

    let Some(window) = app.get_webview_window(MAIN) else { return };
    // Not at once but next: the command that asked for it is still being answered to the process that ends.
    gtk::glib::idle_add_once(move || {
        // Fails only when the window is being closed, and then the process ends anyway.
        let _ = window.with_webview(|webview| webview.inner().terminate_web_process());
    });
}

/// Loads the start page whenever the web process has ended, for whatever reason.
#[cfg(target_os = "linux")]
pub(crate) fn follow_every_end<R: Runtime>(window: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{WebProcessTerminationReason, WebViewExt as _};

    let app = window.app_handle().clone();
    window.with_webview(move |webview| {
        webview.inner().connect_web_process_terminated(move |view, reason| {
            if reason != WebProcessTerminationReason::TerminatedByApi {
                app.state::<Shell>().page_ends();
                wipe(&app, Reason::Fault);
            }
            view.load_uri(home().as_str());
        });
    })
}

#[cfg(not(target_os = "linux"))]
fn end_page<R: Runtime>(app: &AppHandle<R>) {
    // These engines cannot be told to end their process; leaving the page is what there is.
    if let Some(window) = app.get_webview_window(MAIN) {
        let _ = window.navigate(home());
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn follow_every_end<R: Runtime>(_: &tauri::WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}
