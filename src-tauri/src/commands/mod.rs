//! What the page may ask for: one file per screen, a few lines per command, no rule about phrases.
//!
//! Every command here is named once more in `permissions/commands.toml` and in the capability of
//! `tauri.conf.json`; a test compares the three.

mod backup;
mod check;
mod checklists;
mod coverage;
mod guides;
mod lock;
mod plan;
mod repair;
mod start;
mod verify;

#[cfg(test)]
mod tests;

use tauri::ipc::Invoke;
use tauri::{Manager, Runtime};

use crate::clean_page;
use crate::shell::{Reason, guarded};

macro_rules! registered {
    ($($screen:ident::$command:ident),+ $(,)?) => {
        /// The names of all commands.
        #[cfg(test)]
        pub(crate) const NAMES: &[&str] = &[$(stringify!($command)),+];

        fn dispatch<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($screen::$command),+]
        }
    };
}

registered![
    start::start_state,
    start::set_language,
    start::activity,
    check::word_list,
    check::set_shape,
    check::set_word,
    check::paste_phrase,
    check::set_passphrase,
    check::check,
    check::choose_list,
    check::choose_number_base,
    check::reveal_word,
    coverage::coverage,
    repair::set_knowledge,
    repair::set_pattern,
    repair::explain,
    repair::take_repair,
    repair::undo_repair,
    repair::plan_search,
    repair::start_search,
    repair::pause_search,
    repair::resume_search,
    repair::stop_search,
    repair::hunt,
    backup::sheet_list,
    backup::preview_sheet,
    backup::save_sheet,
    backup::printers,
    backup::print_sheet,
    verify::begin_verify,
    verify::verify_line,
    verify::compare_backup,
    verify::save_record,
    verify::print_record,
    guides::guides,
    guides::find_guides,
    guides::guide_step,
    guides::judge_origin,
    guides::glossary,
    guides::print_guide,
    checklists::checklists,
    checklists::checklist_items,
    checklists::tick,
    checklists::note_item,
    checklists::undo_tick,
    checklists::reset_list,
    checklists::keep_progress,
    checklists::print_checklist,
    plan::plan_state,
    plan::plan_new,
    plan::plan_choose,
    plan::plan_open,
    plan::plan_change,
    plan::plan_step,
    plan::plan_looked_at,
    plan::plan_password,
    plan::plan_save,
    plan::plan_close,
    plan::plan_picture,
    plan::plan_calendar,
    plan::plan_letter,
    lock::lock,
    lock::quit,
];

/// Carries out a command. A failure inside one locks the window and does not take it down.
pub(crate) fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    let dispatch = dispatch::<R>();
    move |invoke| {
        let app = invoke.message.webview_ref().app_handle().clone();
        guarded(|| dispatch(invoke), || clean_page::lock(&app, Reason::Fault))
    }
}
