//! Header: Lock and Quit.

use tauri::{AppHandle, Runtime};

use crate::clean_page;
use crate::shell::Reason;
use crate::views::Done;

/// Wipes the session, ends the web process, loads a clean page.
#[tauri::command]
pub(crate) fn lock<R: Runtime>(app: AppHandle<R>) -> Done {
    clean_page::lock(&app, Reason::Asked);
    Done {}
}

/// Wipes the session and ends the program.
#[tauri::command]
pub(crate) fn quit<R: Runtime>(app: AppHandle<R>) -> Done {
    clean_page::wipe(&app, Reason::Asked);
    app.exit(0);
    Done {}
}
