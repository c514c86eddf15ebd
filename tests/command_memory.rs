//! Where the words are when the command has its answer: nowhere, unless the answer shows them.
//!
//! The command is stopped at the moment when it has read, judged and derived everything and is about to write its
//! answer: its standard output is a pipe that is full. Then its whole memory is searched.
#![expect(clippy::unwrap_used, reason = "helpers of tests stop like tests")]

use std::fs;
use std::io::{Read, Write, pipe};
use std::process::Stdio;
use std::time::Duration;

use tanekura_tests::command;
use tanekura_tests::memory::{Found, Wanted, may_search, search, total};
use tanekura_tests::programs::{Running, wait_until};

const PHRASE: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";
/// What a pipe holds on Linux until it is full.
const PIPE_BYTES: usize = 64 * 1024;
const PATIENCE: Duration = Duration::from_secs(20);

/// How often two neighbouring words of the phrase lie anywhere in the memory of `check` with these arguments, when
/// its answer is ready. `None` when this user may not look.
fn pairs_in_memory(arguments: &[&str]) -> Option<Vec<Found>> {
    let (mut reader, mut writer) = pipe().unwrap();
    writer.write_all(&vec![b' '; PIPE_BYTES]).unwrap();
    let mut command = command::command("en");
    command.arg("check").args(arguments).stdin(Stdio::piped()).stdout(writer);
    let mut running = Running::start(&mut command);
    // The command's own copy of the writing end must be the only one, or the reader below never sees the end.
    drop(command);
    let pid = running.pid();
    running.child().stdin.take().unwrap().write_all(PHRASE.as_bytes()).unwrap();
    if !may_search(pid) {
        // An ordinary user: then the protection itself is what there is to see.
        let refused = fs::File::open(format!("/proc/{pid}/mem")).unwrap_err();
        assert_eq!(refused.kind(), std::io::ErrorKind::PermissionDenied);
        return None;
    }
    wait_until("the command waits for its reader", PATIENCE, || {
        fs::read_to_string(format!("/proc/{pid}/wchan")).is_ok_and(|it| it.contains("pipe_write"))
    });
    let words: Vec<&str> = PHRASE.split(' ').collect();
    // The phrase is a published one, and the program's own file knows some of those by heart.
    let own = fs::read_link(format!("/proc/{pid}/exe")).unwrap();
    let found: Vec<_> = search(pid, &Wanted::pairs(&words))
        .into_iter()
        .filter(|found| found.mapping != own.to_string_lossy())
        .collect();
    let mut answer = String::new();
    reader.read_to_string(&mut answer).unwrap();
    assert!(answer.to_lowercase().contains("fingerprint"), "{answer}");
    Some(found)
}

#[test]
fn an_answer_without_words_is_written_by_a_process_without_words() {
    let address = "0x9858EfFD232B4033E47d90003D41EC34EcaEda94";
    let Some(found) = pairs_in_memory(&["--address", address]) else { return };
    assert_eq!(total(&found), 0, "{found:#?}");
    // The control: with --reveal the words are in the answer, and the same search sees them.
    let revealed = pairs_in_memory(&["--reveal", "--json"]).unwrap_or_default();
    assert!(total(&revealed) > 0, "the search sees nothing");
}
