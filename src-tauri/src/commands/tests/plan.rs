//! The custody plan through the page's commands: begun, edited, saved, opened again, and what is refused.

use std::path::PathBuf;

use serde_json::{Value, json};
use tauri::Manager;

use super::{Window, refused};
use crate::shell::{Reason, Shell};

fn folder(name: &str) -> PathBuf {
    let folder =
        std::env::temp_dir().join(format!("tanekura-custody-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn will_choose(window: &Window, path: &std::path::Path) {
    window.app.state::<Shell>().will_choose(path);
}

/// Begins a plan with one phrase on one sheet at one place; the plan as the page has it.
fn begun(window: &Window) -> Value {
    let mut plan = window.json("plan_new", json!({})).unwrap()["open"]["plan"].clone();
    plan["phrases"] = json!([{ "id": 1, "name": "main", "fingerprint": "", "passphrase": "none",
        "accounts": [], "note": "" }]);
    plan["places"] = json!([{ "id": 1, "name": "desk", "note": "" }]);
    plan["holders"] = json!([{ "id": 1, "name": "Hana", "contact": "" }]);
    plan["items"] = json!([{ "id": 1, "content": { "is": "phrase", "phrase": 1 }, "form": "paper",
        "place": 1, "holder": null, "state": "present", "seal": "", "lastSeen": null,
        "lastVerified": null, "nextCheck": null, "note": "" }]);
    plan
}

#[test]
fn a_plan_is_edited_and_every_step_can_be_taken_back() {
    let window = Window::open();
    let plan = begun(&window);
    let view = window.json("plan_change", plan.clone()).unwrap();
    assert_eq!(view["open"]["plan"], plan);
    assert_eq!(view["open"]["whatIf"]["weakest"]["event"]["kind"], json!("place_lost"));
    assert_eq!(view["open"]["review"]["lookAt"], json!([1]));
    assert_eq!(view["open"]["saved"], json!(false));
    let event = json!({ "kind": "place_lost", "first": 1, "second": 0 });
    let picture = window.json("plan_picture", event).unwrap();
    assert_eq!(picture["boxes"][0]["copies"][0]["fate"], json!("lost"));
    let back = window.json("plan_step", json!({ "back": true })).unwrap();
    assert_eq!(back["open"]["plan"]["items"], json!([]));
    let again = window.json("plan_step", json!({ "back": false })).unwrap();
    assert_eq!(again["open"]["plan"], plan);
    let seen = window.json("plan_looked_at", json!({ "item": 1, "readBack": true })).unwrap();
    assert_eq!(seen["open"]["review"]["lookAt"], json!([]));
}

#[test]
fn a_plan_is_saved_and_opened_again_only_with_its_password() {
    let folder = folder("saved");
    let file = folder.join("document-1.age");
    let window = Window::open();
    let plan = begun(&window);
    window.json("plan_change", plan.clone()).unwrap();
    let how = json!({ "elsewhere": false, "clear": false });
    let without = window.json("plan_save", how.clone()).unwrap();
    assert_eq!(without["problem"], json!("plan_error_empty_passphrase"));
    window.raw("plan_password", b"a file password").unwrap();
    will_choose(&window, &file);
    let saved = window.json("plan_save", how.clone()).unwrap();
    assert_eq!((&saved["written"], &saved["problem"]), (&json!("document-1.age"), &Value::Null));
    assert_eq!(saved["open"]["saved"], json!(true));
    assert!(std::fs::read(&file).unwrap().starts_with(b"age-encryption.org/v1\n-> scrypt "));
    // The second time nobody is asked, and under a name that is taken nothing is written.
    assert_eq!(window.json("plan_save", how).unwrap()["problem"], Value::Null);
    will_choose(&window, &file);
    let elsewhere = json!({ "elsewhere": true, "clear": false });
    assert_eq!(window.json("plan_save", elsewhere).unwrap()["problem"], json!("save_exists"));

    assert_eq!(window.json("plan_close", json!({})).unwrap()["open"], Value::Null);
    will_choose(&window, &file);
    let chosen = window.json("plan_choose", json!({})).unwrap();
    assert_eq!((&chosen["chosen"], &chosen["open"]), (&json!("document-1.age"), &Value::Null));
    let wrong = window.raw("plan_open", b"another").unwrap();
    assert_eq!(wrong["problem"], json!("plan_error_wrong_passphrase"));
    let opened = window.raw("plan_open", b"a file password").unwrap();
    assert_eq!(opened["open"]["plan"], plan);
    assert_eq!((&opened["problem"], &opened["chosen"]), (&Value::Null, &Value::Null));
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn letters_and_dates_are_written_where_the_person_says() {
    let folder = folder("letters");
    let window = Window::open();
    let plan = begun(&window);
    window.json("plan_change", plan).unwrap();
    for (command, input, name, begins) in [
        ("plan_calendar", json!({}), "reminders.ics", "BEGIN:VCALENDAR\r\n"),
        ("plan_letter", json!({ "holder": 0 }), "document-1.pdf", "%PDF-"),
        ("plan_letter", json!({ "holder": 1 }), "document-2.pdf", "%PDF-"),
    ] {
        will_choose(&window, &folder.join(name));
        assert_eq!(window.json(command, input).unwrap()["written"], json!(name));
        assert!(std::fs::read(folder.join(name)).unwrap().starts_with(begins.as_bytes()), "{name}");
    }
    assert_eq!(window.json("plan_letter", json!({ "holder": 9 })), refused("wrong_input"));
    // Somebody who cancels the chooser gets nothing and is told nothing.
    let cancelled = window.json("plan_calendar", json!({})).unwrap();
    assert_eq!((&cancelled["written"], &cancelled["problem"]), (&Value::Null, &Value::Null));
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_phrase_in_a_note_is_refused_and_the_plan_stays_as_it_was() {
    let window = Window::open();
    let mut plan = begun(&window);
    window.json("plan_change", plan.clone()).unwrap();
    let before = plan.clone();
    plan["places"][0]["note"] =
        json!("legal winner thank year wave sausage worth useful legal winner thank yellow");
    let view = window.json("plan_change", plan).unwrap();
    assert_eq!(view["problem"], json!("plan_error_holds_a_secret"));
    assert_eq!(view["open"]["plan"], before);
}

#[test]
fn a_file_that_is_no_plan_is_told_and_a_lock_forgets_the_plan() {
    let folder = folder("other");
    std::fs::write(folder.join("other.pdf"), b"%PDF-1.7").unwrap();
    let window = Window::open();
    will_choose(&window, &folder.join("other.pdf"));
    let view = window.json("plan_choose", json!({})).unwrap();
    assert_eq!(view["problem"], json!("plan_error_not_a_plan"));
    will_choose(&window, &folder.join("missing"));
    let view = window.json("plan_choose", json!({})).unwrap();
    assert_eq!(view["problem"], json!("plan_error_unreadable_file"));
    window.json("plan_new", json!({})).unwrap();
    window.app.state::<Shell>().wipe(Reason::Asked);
    assert_eq!(window.json("plan_state", json!({})).unwrap()["open"], Value::Null);
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_window_that_is_not_isolated_takes_no_plan() {
    let window = Window::with(true, "main");
    assert_eq!(window.json("plan_new", json!({})), refused("not_isolated"));
    assert_eq!(window.json("plan_choose", json!({})), refused("not_isolated"));
}
