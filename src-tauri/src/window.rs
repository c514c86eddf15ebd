//! The one window, made here and not in `tauri.conf.json`: the settings that matter exist only in code.

use tauri::{RunEvent, Theme, WebviewUrl, WebviewWindowBuilder};

use crate::isolation::Isolation;
use crate::options::Options;
use crate::shell::{Reason, Shell};
use crate::{clean_page, commands, idle, webview, zoom};

/// The window's name in the capability.
pub(crate) const MAIN: &str = "main";

/// Opens the window and stays until it is closed.
pub(crate) fn run(options: Options) -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .manage(Shell::new(options, Isolation::found))
        .invoke_handler(commands::handler())
        .setup(move |app| {
            open(app, &options)?;
            idle::watch(app.handle().clone())?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            clean_page::wipe(app, Reason::Asked);
        }
    });
    Ok(())
}

fn open(app: &tauri::App, options: &Options) -> tauri::Result<()> {
    let theme = options.theme.map(|name| if name == "dark" { Theme::Dark } else { Theme::Light });
    let builder = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("".into()))
        .title("Tanekura")
        .inner_size(1080.0, 800.0)
        .min_inner_size(480.0, 400.0)
        .prevent_overflow()
        .theme(theme)
        .zoom_hotkeys_enabled(cfg!(windows));
    let window = webview::lead_nowhere(webview::confine(builder)).build()?;
    webview::harden(&window)?;
    zoom::follow_keys(&window)?;
    clean_page::follow_every_end(&window)
}
