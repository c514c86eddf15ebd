//! The backup commands as the page reaches them.

use super::*;

const LEGAL: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";

fn sheet(template: &str, filled: bool) -> Value {
    json!({
        "template": template, "paper": "a4", "language": "en", "words": 12, "base": null,
        "hexadecimal": false, "scale": 1.0, "filled": filled,
    })
}

fn with(mut sheet: Value, more: Value) -> Value {
    for (key, value) in more.as_object().unwrap() {
        sheet[key] = value.clone();
    }
    sheet
}

/// A folder of its own, taken away at the end.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("tanekura-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self, name: &str) -> std::path::PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn checked() -> Window {
    let window = Window::open();
    window.paste(LEGAL);
    window.json("check", json!({})).unwrap();
    window
}

#[test]
fn the_catalogue_is_listed_and_every_preview_is_blank() {
    let window = checked();
    let list = window.json("sheet_list", json!({})).unwrap();
    let ids: Vec<&str> =
        list.as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect();
    assert!(ids.contains(&"words-down"), "{ids:?}");
    let blank = window.json("preview_sheet", sheet("words-down", false)).unwrap();
    let asked_filled = window.json("preview_sheet", sheet("words-down", true)).unwrap();
    assert!(blank["pages"][0].as_str().unwrap().starts_with("<svg"));
    assert_eq!(blank, asked_filled);
}

#[test]
fn a_sheet_is_saved_blank_without_a_phrase_and_filled_only_with_one() {
    let window = Window::open();
    let folder = Folder::new("sheet-save");
    let shell = window.app.state::<Shell>();
    let asked = |filled| {
        window.json(
            "save_sheet",
            with(sheet("words-down", filled), json!({ "format": "pdf", "anyway": false })),
        )
    };
    shell.will_choose(&folder.file("blank.pdf"));
    assert_eq!(asked(false).unwrap()["outcome"], "saved");
    assert!(std::fs::read(folder.file("blank.pdf")).unwrap().starts_with(b"%PDF-"));
    assert_eq!(asked(true), refused("nothing_checked"));
    window.paste(LEGAL);
    window.json("check", json!({})).unwrap();
    shell.will_choose(&folder.file("filled.pdf"));
    let answer = asked(true).unwrap();
    assert_eq!(
        (answer["outcome"].as_str(), answer["name"].as_str()),
        (Some("saved"), Some("filled.pdf"))
    );
    shell.will_choose(&folder.file("filled.pdf"));
    assert_eq!(asked(true).unwrap()["problem"], "exists");
    // Nobody chose a place.
    assert_eq!(asked(false).unwrap()["outcome"], "cancelled");
}

#[test]
fn words_in_a_folder_that_others_copy_are_asked_about_first() {
    let window = checked();
    let folder = Folder::new("sheet-synced");
    let dropbox = folder.file("Dropbox");
    std::fs::create_dir(&dropbox).unwrap();
    let path = dropbox.join("sheet.svg");
    let ask = |filled: bool, anyway: bool| {
        let more = json!({ "format": "svg", "anyway": anyway });
        window.json("save_sheet", with(sheet("words-down", filled), more))
    };
    let shell = window.app.state::<Shell>();
    shell.will_choose(&path);
    let answer = ask(true, false).unwrap();
    assert_eq!(
        (answer["outcome"].as_str(), answer["service"].as_str()),
        (Some("synced"), Some("Dropbox"))
    );
    assert!(!path.exists());
    assert_eq!(ask(true, true).unwrap()["outcome"], "saved");
    assert_eq!(ask(true, true), refused("wrong_input"), "a place is good for one file");
    shell.will_choose(&dropbox.join("blank.svg"));
    assert_eq!(ask(false, false).unwrap()["outcome"], "saved");
}

#[test]
fn a_backup_is_read_back_and_its_record_holds_no_word() {
    let window = checked();
    let folder = Folder::new("sheet-record");
    let record = || {
        let more = json!({ "date": "2 May", "copy": "desk", "fingerprint": true, "printer": "" });
        window.json("save_record", with(sheet("words-down", false), more))
    };
    let view = window.json("begin_verify", sheet("words-down", false)).unwrap();
    assert_eq!(
        (view["kind"].as_str(), view["lines"].as_array().unwrap().len()),
        (Some("words"), 12)
    );
    assert_eq!(record(), refused("nothing_checked"));
    for (number, word) in (1_u8..).zip(LEGAL.split(' ')) {
        let line: Vec<u8> = [&[number][..], word.as_bytes()].concat();
        window.raw("verify_line", &line).unwrap();
    }
    assert_eq!(window.json("compare_backup", json!({})).unwrap()["matches"], true);
    window.app.state::<Shell>().will_choose(&folder.file("record.pdf"));
    assert_eq!(record().unwrap()["outcome"], "saved");
    let pdf = std::fs::read(folder.file("record.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
}

#[test]
fn nothing_secret_begins_without_isolation_and_odd_sheets_are_refused() {
    let window = Window::with(true, "main");
    assert_eq!(window.json("begin_verify", sheet("words-down", false)), refused("not_isolated"));
    let window = checked();
    assert_eq!(window.json("preview_sheet", sheet("no-such", false)), refused("wrong_input"));
    assert_eq!(
        window.json("begin_verify", sheet("recover-by-hand", false)),
        refused("wrong_input")
    );
    let odd = with(sheet("words-down", false), json!({ "scale": 7.0 }));
    assert_eq!(window.json("preview_sheet", odd), refused("no_such_sheet"));
    assert_eq!(window.raw("verify_line", &[1, 97]), refused("nothing_checked"));
}
