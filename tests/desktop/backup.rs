//! Back up in the release window, worked through the accessibility tree and the keyboard: a blank sheet goes to a
//! spooler by script, a finished backup is read back with a mistake and without, and no word stands in the tree.

use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use tanekura_tests::screen::{Desk, Window};
use tanekura_tests::texts::Texts;

const WORDS: [&str; 12] = [
    "legal", "winner", "thank", "year", "wave", "sausage", "worth", "useful", "legal", "winner",
    "thank", "yellow",
];

#[test]
fn a_blank_sheet_is_chosen_and_printed_at_true_size_in_english_on_light() {
    printed("en", "light");
}

#[test]
fn a_blank_sheet_is_chosen_and_printed_at_true_size_in_japanese_on_dark() {
    printed("ja", "dark");
}

#[test]
fn a_backup_is_read_back_with_a_slip_and_without_in_english_on_dark() {
    read_back("en", "dark");
}

#[test]
fn a_backup_is_read_back_with_a_slip_and_without_in_japanese_on_light() {
    read_back("ja", "light");
}

#[test]
fn a_plate_is_clicked_by_keyboard_alone_and_without_a_spooler_the_reason_is_told() {
    let texts = Texts::of("en");
    let desk = Desk::start("backup-dots");
    let spooler = Spooler::none("backup-dots");
    let window = desk.open_through(&spooler.wrapper(), &["--lang", "en"]);
    go_to_backup(&window, &texts);
    choose(&window, &texts, "backup-metal", "tinyseed");
    window.expect_text(texts.get("print-no-spooler"));
    window.press(texts.get("sheet-verify"));
    window.expect(texts.get("verify-title"));
    window.focus(&texts.with("verify-cell", "label", "2048"));
    for _ in 0..12 {
        // The last dot of each row: the number 1 in every word.
        window.keys(&["Right"; 11]);
        window.keys(&["space", "Return"]);
    }
    window.press(texts.get("verify-compare"));
    window.expect(texts.get("verify-faults"));
    window.picture("backup-dots-en");
}

/// From the start screen to the page that the spooler gets.
fn printed(language: &str, theme: &str) {
    let texts = Texts::of(language);
    let desk = Desk::start(&format!("backup-print-{language}"));
    let spooler = Spooler::start(&format!("backup-print-{language}"));
    let window = desk.open_through(&spooler.wrapper(), &["--lang", language, "--theme", theme]);
    window.press(texts.get("start-backup-button"));
    window.expect(texts.get("backup-title"));
    choose(&window, &texts, "backup-paper", "words-down");
    window.expect_text(texts.get("sheet-content-none"));
    window.expect("Virtual");
    window.picture(&format!("backup-sheet-{language}-{theme}"));
    window.press(texts.get("sheet-print"));
    window.expect_text(&texts.with("sheet-printed", "number", 7));
    let job = spooler.jobs.recv_timeout(Duration::from_secs(10)).expect("a job arrives");
    let has = |part: &[u8]| job.windows(part.len()).any(|it| it == part);
    assert!(has(b"%PDF-") && has(b"print-scaling") && has(b"none"), "a PDF at its own size");
    let paper: &[u8] = b"iso_a4_210x297mm";
    assert!(has(paper) && has(b"application/pdf"));
}

/// From the checked words to a backup that says the same.
fn read_back(language: &str, theme: &str) {
    let texts = Texts::of(language);
    let picture = |name: &str| format!("{name}-{language}-{theme}");
    let desk = Desk::start(&format!("backup-verify-{language}"));
    let spooler = Spooler::none(&format!("backup-verify-{language}"));
    let window = desk.open_through(&spooler.wrapper(), &["--lang", language, "--theme", theme]);
    go_to_backup(&window, &texts);
    window.picture(&picture("backup-choose"));
    choose(&window, &texts, "backup-paper", "words-across");
    window.focus(texts.get("sheet-content-filled"));
    window.keys(&["space"]);
    window.expect_text(texts.get("filled-better"));
    window.picture(&picture("backup-filled"));
    window.press(texts.get("sheet-verify"));
    window.expect(texts.get("verify-title"));
    let mut words = WORDS;
    words[5] = "satisfy";
    window.focus(&texts.with("slot-empty", "number", 1));
    for (word, number) in words.iter().zip(1..) {
        window.type_text(word);
        window.keys(&["Return"]);
        window.expect(&texts.with("slot-known", "number", number));
    }
    window.press(texts.get("verify-compare"));
    window.expect(texts.get("verify-differs-phrase"));
    window.picture(&picture("backup-differs"));
    window.focus(&texts.with("slot-known", "number", 6));
    window.type_text(WORDS[5]);
    window.keys(&["Return"]);
    window.press(texts.get("verify-compare"));
    window.expect(texts.get("verify-same"));
    window.expect(texts.get("record-save"));
    window.picture(&picture("backup-same"));
    let lines = window.lines().join("\n");
    for word in ["sausage", "satisfy", "winner", "yellow"] {
        assert!(!lines.contains(word), "{word} is in the tree:\n{lines}");
    }
}

/// Through the check to the button that leads to a backup.
fn go_to_backup(window: &Window<'_>, texts: &Texts) {
    window.press(texts.get("start-check-button"));
    window.expect(texts.get("shape-title"));
    window.press(texts.get("shape-onward"));
    window.expect(texts.get("words-title"));
    window.focus(&texts.with("slot-empty", "number", 1));
    for (word, number) in WORDS.iter().zip(1..) {
        window.type_text(word);
        window.keys(&["Return"]);
        window.expect(&texts.with("slot-known", "number", number));
    }
    window.press(texts.get("words-check"));
    window.expect(texts.get("verdict-consistent"));
    window.press(texts.get("result-next"));
    window.press(texts.get("next-backup"));
    window.expect(texts.get("backup-title"));
}

fn choose(window: &Window<'_>, texts: &Texts, situation: &str, template: &str) {
    window.focus(texts.get(situation));
    window.keys(&["space"]);
    let title = texts.get(&format!("sheet-title-{template}"));
    window.press(&texts.with("backup-choose", "title", title));
    window.expect_text(texts.get("sheet-preview-blank"));
}

/// A spooler by script: it has one printer, and hands over what it is asked to print.
struct Spooler {
    folder: PathBuf,
    jobs: Receiver<Vec<u8>>,
}

impl Spooler {
    fn none(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("tanekura-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
        Self { folder, jobs: channel().1 }
    }

    fn start(name: &str) -> Self {
        let mut spooler = Self::none(name);
        let listener = UnixListener::bind(spooler.folder.join("cups.sock")).expect("a socket");
        let (sender, jobs) = channel();
        spooler.jobs = jobs;
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let Ok(mut stream) = stream else { return };
                let request = whole_request(&mut stream);
                let answer = if request.starts_with(b"POST /printers/Virtual ") {
                    // Nobody may be waiting any more.
                    let _ = sender.send(request);
                    [&[2, 0, 0, 0, 0, 0, 0, 1, 2][..], &attribute(0x21, "job-id", &[0, 0, 0, 7])]
                        .concat()
                } else {
                    let name = attribute(0x42, "printer-name", b"Virtual");
                    [&[2, 0, 0, 0, 0, 0, 0, 1, 4][..], &name].concat()
                };
                let head =
                    format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", answer.len() + 1);
                let _ = stream.write_all(&[head.as_bytes(), &answer, &[3]].concat());
            }
        });
        spooler
    }

    /// Starts a program that finds this spooler, or none.
    fn wrapper(&self) -> PathBuf {
        let path = self.folder.join("with-spooler");
        let socket = self.folder.join("cups.sock");
        let script = format!("#!/bin/sh\nCUPS_SERVER={} exec \"$@\"\n", socket.display());
        std::fs::write(&path, script).expect("the folder can be written");
        let run = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(&path, run).expect("the file is ours");
        path
    }
}

impl Drop for Spooler {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn attribute(tag: u8, name: &str, value: &[u8]) -> Vec<u8> {
    let mut bytes = vec![tag];
    for part in [name.as_bytes(), value] {
        bytes.extend(u16::try_from(part.len()).expect("short").to_be_bytes());
        bytes.extend(part);
    }
    bytes
}

/// Reads until the length that the request announces is there.
fn whole_request(stream: &mut impl Read) -> Vec<u8> {
    let mut request = Vec::new();
    let mut part = [0; 65536];
    loop {
        let text = String::from_utf8_lossy(&request);
        let announced = text.split("\r\n\r\n").next().and_then(|head| {
            head.lines()
                .find_map(|line| line.strip_prefix("Content-Length: "))?
                .parse::<usize>()
                .ok()
        });
        let head = request.windows(4).position(|it| it == b"\r\n\r\n");
        if let (Some(length), Some(head)) = (announced, head)
            && request.len() >= head + 4 + length
        {
            return request;
        }
        match stream.read(&mut part) {
            Ok(read) if read > 0 => request.extend_from_slice(part.get(..read).unwrap_or_default()),
            _ => return request,
        }
    }
}
