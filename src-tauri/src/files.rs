//! Where a file is: asked with the desktop's own chooser, never told by the page.
//!
//! In: what the chooser is for, by message. Out: a path, when the person chose one. The page asks for a job ("save
//! the plan") and learns at most the file's name; which path it becomes is settled here, between the person and the
//! desktop. The chooser leaves no trace: its list of recent files is switched off, and it closes with a lock.
//!
//! Not here: reading and writing (crate `lockdown`, `save`). Linux only; elsewhere nothing can be chosen yet.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Runtime};

/// What a chooser is for.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(
    any(test, not(target_os = "linux")),
    expect(dead_code, reason = "only the desktop's own chooser shows them")
)]
pub(crate) struct Question<'a> {
    /// The message that stands above it.
    pub(crate) title: &'a str,
    /// The name that is offered for a new file; neutral, because a name alone may tell too much.
    pub(crate) name: &'a str,
}

/// Asks where a new file is to be. `None` when the person does not want one after all.
///
/// Waits for the person: only commands beside the window's own thread (`#[tauri::command(async)]`) may call it, with
/// nothing of the shell locked.
pub(crate) fn ask_where_to_save<R: Runtime>(
    app: &AppHandle<R>,
    question: Question<'_>,
) -> Option<PathBuf> {
    chooser::ask(app, question, Wanted::New)
}

/// Asks which file is meant. `None` when none is. Waits as [`ask_where_to_save`] does.
pub(crate) fn ask_what_to_open<R: Runtime>(app: &AppHandle<R>, title: &str) -> Option<PathBuf> {
    chooser::ask(app, Question { title, name: "" }, Wanted::Existing)
}

/// Closes a chooser that is open, as if the person had cancelled. From any thread.
pub(crate) fn dismiss<R: Runtime>(app: &AppHandle<R>) {
    chooser::dismiss(app);
}

/// What the page may know of a path: the last part.
pub(crate) fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Wanted {
    Existing,
    New,
}

#[cfg(all(target_os = "linux", not(test)))]
mod chooser {
    use std::cell::{Cell, RefCell};
    use std::path::PathBuf;
    use std::sync::mpsc::{Sender, channel};

    use gtk::prelude::*;
    use gtk::{FileChooserAction, FileChooserDialog, ResponseType};
    use tanekura_guide::Messages;
    use tauri::{AppHandle, Manager, Runtime};

    use super::{Question, Wanted};
    use crate::shell::Shell;
    use crate::window::MAIN;

    thread_local! {
        /// The chooser that is open; only the window's own thread has one.
        static OPEN: RefCell<Option<FileChooserDialog>> = const { RefCell::new(None) };
    }

    pub(super) fn ask<R: Runtime>(
        app: &AppHandle<R>,
        question: Question<'_>,
        wanted: Wanted,
    ) -> Option<PathBuf> {
        let messages = Messages::new(app.state::<Shell>().language());
        let texts = Texts {
            title: messages.text(question.title),
            accept: messages.text(match wanted {
                Wanted::Existing => "chooser-open",
                Wanted::New => "chooser-save",
            }),
            cancel: messages.text("chooser-cancel"),
        };
        let name = question.name.to_owned();
        let (sender, receiver) = channel();
        let handle = app.clone();
        app.run_on_main_thread(move || show(&handle, &texts, &name, wanted, sender)).ok()?;
        // A chooser that could not be shown drops its end, and there is no answer.
        receiver.recv().ok().flatten()
    }

    pub(super) fn dismiss<R: Runtime>(app: &AppHandle<R>) {
        // Fails only when the program ends, and every window with it.
        let _ = app.run_on_main_thread(|| {
            if let Some(dialog) = OPEN.take() {
                dialog.response(ResponseType::Cancel);
            }
        });
    }

    struct Texts {
        title: String,
        accept: String,
        cancel: String,
    }

    fn show<R: Runtime>(
        app: &AppHandle<R>,
        texts: &Texts,
        name: &str,
        wanted: Wanted,
        sender: Sender<Option<PathBuf>>,
    ) {
        if OPEN.with_borrow(Option::is_some) {
            // One question at a time: the page cannot open a second chooser over the first.
            return;
        }
        if let Some(settings) = gtk::Settings::default() {
            // Otherwise the path would stand in a list in the person's home that every program reads.
            settings.set_gtk_recent_files_enabled(false);
        }
        let action = match wanted {
            Wanted::Existing => FileChooserAction::Open,
            Wanted::New => FileChooserAction::Save,
        };
        let parent = app.get_webview_window(MAIN).and_then(|window| window.gtk_window().ok());
        let dialog = FileChooserDialog::with_buttons(
            Some(&texts.title),
            parent.as_ref(),
            action,
            &[(&texts.cancel, ResponseType::Cancel), (&texts.accept, ResponseType::Accept)],
        );
        dialog.set_modal(true);
        dialog.set_local_only(true);
        dialog.set_default_response(ResponseType::Accept);
        // Without a folder the chooser begins with recent files.
        dialog.set_current_folder(gtk::glib::home_dir());
        if wanted == Wanted::New {
            dialog.set_current_name(name);
        }
        let here = app.clone();
        dialog.connect_key_press_event(move |_, _| {
            here.state::<Shell>().notice_person();
            gtk::glib::Propagation::Proceed
        });
        // Closing is a second response; only the first one counts.
        let sender = Cell::new(Some(sender));
        dialog.connect_response(move |dialog, response| {
            OPEN.take();
            if let Some(sender) = sender.take() {
                let chosen = (response == ResponseType::Accept).then(|| dialog.filename());
                let _ = sender.send(chosen.flatten());
                dialog.close();
            }
        });
        OPEN.set(Some(dialog.clone()));
        dialog.show_all();
        dialog.present();
    }
}

/// Tests answer for the person.
#[cfg(test)]
mod chooser {
    use std::path::PathBuf;

    use tauri::{AppHandle, Manager, Runtime};

    use super::{Question, Wanted};
    use crate::shell::Shell;

    pub(super) fn ask<R: Runtime>(
        app: &AppHandle<R>,
        _: Question<'_>,
        _: Wanted,
    ) -> Option<PathBuf> {
        app.state::<Shell>().next_choice()
    }

    pub(super) fn dismiss<R: Runtime>(_: &AppHandle<R>) {}
}

#[cfg(all(not(target_os = "linux"), not(test)))]
mod chooser {
    use std::path::PathBuf;

    use tauri::{AppHandle, Runtime};

    use super::{Question, Wanted};

    pub(super) fn ask<R: Runtime>(_: &AppHandle<R>, _: Question<'_>, _: Wanted) -> Option<PathBuf> {
        None
    }

    pub(super) fn dismiss<R: Runtime>(_: &AppHandle<R>) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_learns_the_last_part_of_a_path() {
        assert_eq!(name_of(Path::new("/home/a/secret place/plan.age")), "plan.age");
        assert_eq!(name_of(Path::new("/")), "");
    }
}
