//! Start screen: what the page needs to begin.

use serde::Deserialize;
use tanekura_guide::Language;
use tauri::State;
use tauri::ipc::Request;

use crate::input;
use crate::refusal::Refusal;
use crate::shell::{Reason, Shell};
use crate::views::{Done, StartView};

/// Language, isolation, version.
#[tauri::command]
pub(crate) fn start_state(shell: State<'_, Shell>) -> StartView {
    shell.page_begins();
    StartView {
        language: shell.language().tag(),
        isolation: shell.check_isolation(),
        version: env!("CARGO_PKG_VERSION"),
        idle_seconds: u32::try_from(shell.idle().as_secs()).unwrap_or(u32::MAX),
        theme: shell.theme(),
        locked: shell.last_reason().map(Reason::as_str),
    }
}

#[derive(Deserialize)]
struct LanguageInput<'a> {
    language: &'a str,
}

/// Remembers the language for the page after a lock.
#[tauri::command]
pub(crate) fn set_language(request: Request<'_>, shell: State<'_, Shell>) -> Result<Done, Refusal> {
    let input: LanguageInput<'_> = input::fields(&request)?;
    shell.notice_person();
    shell.set_language(Language::from_tag(input.language).ok_or(Refusal::WrongInput)?);
    Ok(Done {})
}

/// Somebody is there.
#[tauri::command]
pub(crate) fn activity(shell: State<'_, Shell>) -> Done {
    shell.notice_person();
    Done {}
}
