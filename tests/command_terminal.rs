//! The hidden prompt, on a pseudo-terminal: `script` (util-linux) gives the command a terminal of its own, and the
//! test types and reads at its other end.
#![expect(clippy::unwrap_used, reason = "helpers of tests stop like tests")]

use std::io::{Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tanekura_tests::command::{self, pairs, program};

const PHRASE: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";
const PATIENCE: Duration = Duration::from_secs(20);

/// A shell line that runs on a terminal.
struct Session {
    child: Child,
    seen: Arc<Mutex<Vec<u8>>>,
}

impl Session {
    fn start(line: &str, language: &str) -> Self {
        let mut child = Command::new("script")
            .args(["--quiet", "--return", "--flush", "--command", line, "/dev/null"])
            .env("LANG", format!("{language}_XX.UTF-8"))
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("SHELL", "/bin/sh")
            .env("TANEKURA", program())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("`script` of util-linux is installed");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let mut output = child.stdout.take().unwrap();
        let collected = Arc::clone(&seen);
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(got @ 1..) = output.read(&mut buffer) {
                collected.lock().unwrap().extend(buffer.iter().take(got));
            }
        });
        Self { child, seen }
    }

    fn seen(&self) -> String {
        String::from_utf8_lossy(&self.seen.lock().unwrap()).into_owned()
    }

    /// Waits until `text` was shown `times` times. Typing before the prompt would be thrown away, as it should be.
    fn expect(&self, text: &str, times: usize) {
        let begin = Instant::now();
        while self.seen().matches(text).count() < times {
            assert!(begin.elapsed() < PATIENCE, "not seen: {text}; but: {}", self.seen());
            std::thread::sleep(Duration::from_millis(5));
        }
        // The prompt is written just before the terminal is muted.
        std::thread::sleep(Duration::from_millis(150));
    }

    fn send(&mut self, keys: &str) {
        let stdin = self.child.stdin.as_mut().unwrap();
        stdin.write_all(keys.as_bytes()).unwrap();
        stdin.flush().unwrap();
    }

    /// Waits for the end and gives everything that was shown, and the exit status.
    fn end(mut self) -> (String, Option<i32>) {
        let begin = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status.code();
            }
            assert!(begin.elapsed() < PATIENCE, "still running: {}", self.seen());
            std::thread::sleep(Duration::from_millis(5));
        };
        std::thread::sleep(Duration::from_millis(100));
        (self.seen(), status)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Not one word of the phrase that is no ordinary word of the program's own sentences.
fn shows_no_word(seen: &str) {
    for word in ["winner", "sausage", "yellow", "useful"] {
        assert!(!seen.contains(word), "{word} was shown: {seen}");
    }
    assert!(pairs(PHRASE).iter().all(|pair| !seen.contains(pair.as_str())));
}

#[test]
fn a_whole_phrase_is_typed_unseen_and_answered() {
    let mut session = Session::start("\"$TANEKURA\" check --accounts 1", "en");
    session.expect("> ", 1);
    session.send(&format!("{PHRASE}\n"));
    session.expect("12 words so far", 1);
    session.send("\n");
    let (seen, status) = session.end();
    assert_eq!(status, Some(0), "{seen}");
    assert!(seen.contains("This phrase is readable."), "{seen}");
    shows_no_word(&seen);
}

#[test]
fn words_are_typed_one_by_one_in_japanese_surroundings() {
    let mut session = Session::start("\"$TANEKURA\" check --accounts 1", "ja");
    for (typed, word) in PHRASE.split(' ').enumerate() {
        session.expect("> ", typed + 1);
        session.send(&format!("{word}\n"));
    }
    session.expect("ここまでで 12 語です。", 1);
    session.send("\n");
    let (seen, status) = session.end();
    assert_eq!(status, Some(0), "{seen}");
    assert!(seen.contains("この復元フレーズは読み取れます。"), "{seen}");
    shows_no_word(&seen);
}

#[test]
fn a_passphrase_is_asked_on_the_terminal_while_the_phrase_comes_from_a_pipe() {
    let line = format!(
        "printf '%s' '{}' | \"$TANEKURA\" check --passphrase --accounts 0",
        command::ABANDON
    );
    let mut session = Session::start(&line, "en");
    session.expect("Passphrase (not shown):", 1);
    session.send("TREZOR\n");
    let (seen, status) = session.end();
    assert_eq!(status, Some(0), "{seen}");
    // The fingerprint of this phrase with this passphrase, from the published BIP-39 vectors' root key.
    assert!(seen.contains("Fingerprint: b4e3f5ed"), "{seen}");
    assert!(!seen.contains("TREZOR"), "{seen}");
}

#[test]
fn in_a_session_whose_programs_read_the_keys_this_is_said_before_the_first_word() {
    let line = "DISPLAY=:0 WAYLAND_DISPLAY= \"$TANEKURA\" check";
    let mut session = Session::start(line, "en");
    session.expect("> ", 1);
    let seen = session.seen().replace("\r\n", " ");
    let seen = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(seen.contains("every program in it can read what you type"), "{seen}");
    session.send("\u{3}");
    let (_, status) = session.end();
    assert_eq!(status, Some(130));
}

#[test]
fn control_c_stops_and_leaves_the_terminal_as_it_was() {
    let line = "\"$TANEKURA\" check; echo \"status $?\"; stty -a";
    let mut session = Session::start(line, "en");
    session.expect("> ", 1);
    session.send("legal winner\n");
    session.expect("2 words so far", 1);
    session.send("thank \u{3}");
    let (seen, _) = session.end();
    assert!(seen.contains("Stopped. Nothing was kept."), "{seen}");
    assert!(seen.contains("status 130"), "{seen}");
    for mode in [" echo ", " isig ", " icanon "] {
        let modes = seen.replace(['\r', '\n', ';'], " ");
        assert!(modes.contains(mode), "{mode} is off: {seen}");
    }
    assert!(!seen.contains("winner") && !seen.contains("thank"), "{seen}");
}

#[test]
fn a_command_that_is_ended_from_outside_leaves_the_terminal_as_it_was() {
    let line = "\"$TANEKURA\" check < /dev/tty & p=$!; sleep 1; kill -TERM $p; wait $p; echo \"status $?\"; stty -a";
    let session = Session::start(line, "en");
    session.expect("> ", 1);
    let (seen, _) = session.end();
    assert!(seen.contains("Stopped. Nothing was kept."), "{seen}");
    assert!(seen.contains("status 130"), "{seen}");
    for mode in [" echo ", " isig ", " icanon "] {
        let modes = seen.replace(['\r', '\n', ';'], " ");
        assert!(modes.contains(mode), "{mode} is off: {seen}");
    }
}

#[test]
fn an_end_of_input_at_the_prompt_is_an_answer_too() {
    let mut session = Session::start("\"$TANEKURA\" check", "en");
    session.expect("> ", 1);
    session.send("\u{4}");
    let (seen, status) = session.end();
    assert_eq!(status, Some(1), "{seen}");
    assert!(seen.contains("There is nothing to check."), "{seen}");
}

#[test]
fn the_terminal_shows_what_is_typed_when_nothing_hides_it() {
    // The control: on this terminal, typed words are seen unless the command mutes it.
    let mut session = Session::start("echo ready; head -n 1 >/dev/null", "en");
    session.expect("ready", 1);
    session.send("legal winner\n");
    let (seen, _) = session.end();
    assert!(seen.contains("legal winner"), "{seen}");
}

#[test]
fn without_a_terminal_the_command_says_so_and_reads_nothing() {
    let mut setsid = Command::new("setsid");
    setsid.arg("--wait").arg(program()).args(["check", "--passphrase"]);
    setsid.env("LANG", "en_XX.UTF-8").env_remove("LC_ALL").env_remove("LC_MESSAGES");
    let outcome = command::run(&mut setsid, PHRASE.as_bytes());
    assert_eq!(outcome.status, Some(3), "{outcome:?}");
    assert!(outcome.stderr.contains("There is no terminal to ask on."), "{outcome:?}");
    assert_eq!(outcome.stdout, "");
}
