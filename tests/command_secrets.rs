//! What the command must never let out: words on standard error, in any written byte, in a file; and what it must
//! refuse. Every search has a control that shows that it can find something.

use std::fs;
use std::process::{Command, Stdio};

use serde_json::Value;
use tanekura_tests::command::{self, ABANDON, check, pairs, program};
use tanekura_tests::programs::{Scratch, lockdown_example};

const PHRASE: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";

/// Every system call of one run that could carry bytes or make a file, as strace writes it down.
fn traced(arguments: &[&str], input: &str) -> String {
    let folder = Scratch::new(&format!("strace-{}", arguments.join("")));
    let trace = folder.path().join("trace");
    let mut strace = Command::new("strace");
    strace
        .args(["-f", "-s", "1000000", "-o"])
        .arg(&trace)
        .args([
            "-e",
            "trace=write,writev,pwrite64,pwritev,sendto,sendmsg,sendmmsg,open,openat,creat",
        ])
        .arg(program())
        .args(arguments)
        .current_dir(folder.path())
        .env("LANG", "en_XX.UTF-8");
    let outcome = command::run(&mut strace, input.as_bytes());
    assert!(outcome.status.is_some(), "{outcome:?}");
    let trace = fs::read_to_string(&trace).expect("strace is installed and may trace");
    assert!(trace.contains("write("), "strace saw nothing: {trace}");
    trace
}

fn holds_pairs(text: &str) -> bool {
    pairs(PHRASE).iter().any(|pair| text.contains(pair.as_str()))
}

#[test]
fn no_written_byte_holds_words_unless_the_person_asks_for_them() {
    for arguments in [
        &["check"][..],
        &["check", "--json"],
        &["check", "--lang", "ja"],
        &["check", "--address", "0x9858EfFD232B4033E47d90003D41EC34EcaEda94"],
    ] {
        assert!(!holds_pairs(&traced(arguments, PHRASE)), "{arguments:?}");
    }
    let wrong = PHRASE.replace("yellow", "wave");
    assert!(!holds_pairs(&traced(&["check"], &wrong)));
    // The control: with --reveal the same search finds them.
    assert!(holds_pairs(&traced(&["check", "--reveal", "--json"], PHRASE)));
}

#[test]
fn no_file_is_opened_for_writing() {
    let trace = traced(&["check", "--json"], PHRASE);
    let writing = |line: &&str| {
        ["O_WRONLY", "O_RDWR", "O_CREAT", "creat("].iter().any(|mark| line.contains(mark))
    };
    let opened: Vec<&str> = trace.lines().filter(writing).collect();
    assert!(opened.is_empty(), "{opened:#?}");
    // The control: the trace does see files that are opened.
    assert!(trace.contains("O_RDONLY"), "{trace}");
}

#[test]
fn a_secret_on_the_command_line_is_refused_without_being_repeated() {
    let key = "0x1ab42cc412b618bdea3a599e3c9bae199ebf030895b039e9db1e30dafb12b727";
    let words: Vec<&str> = PHRASE.split(' ').collect();
    let cases: [&[&str]; 7] = [
        &words,
        &[PHRASE],
        &["--address", PHRASE],
        &["--address", key],
        &[key],
        &["--list", PHRASE],
        &["--passphrase=winner"],
    ];
    for arguments in cases {
        let outcome = check(arguments, "");
        assert_eq!(outcome.status, Some(2), "{arguments:?}: {outcome:?}");
        assert_eq!(outcome.stdout, "");
        assert!(outcome.stderr.contains("history"), "{outcome:?}");
        for secret in ["winner", "sausage", "yellow", "1ab42cc4"] {
            assert!(!outcome.stderr.contains(secret), "{outcome:?}");
        }
    }
}

#[test]
fn random_bytes_never_end_in_a_panic() {
    // A small generator with a fixed start: the same bytes in every run.
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for length in [0, 1, 7, 100, 1000, 5000, 70_000] {
        let input: Vec<u8> = (0..length).map(|_| next().to_le_bytes()[0]).collect();
        let outcome = command::run(command::command("en").args(["check", "--json"]), &input);
        assert_eq!(outcome.status, Some(1), "{length} bytes: {outcome:?}");
        assert_eq!(outcome.stderr, "", "{length} bytes");
        let answer: Value = serde_json::from_str(&outcome.stdout).unwrap();
        assert_ne!(answer["verdict"], "consistent");
    }
}

#[test]
fn endless_input_is_cut_off() {
    let endless = fs::File::open("/dev/zero").unwrap();
    let output = command::command("en")
        .args(["check", "--json"])
        .stdin(Stdio::from(endless))
        .output()
        .unwrap();
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["findings"][0]["code"], "too_long");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let line =
        format!("printf '%s' '{ABANDON}' | \"$TANEKURA\" check | true; echo ${{PIPESTATUS[1]}}");
    let output =
        Command::new("bash").args(["-c", &line]).env("TANEKURA", program()).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "0\n");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn an_answer_that_cannot_be_written_is_a_failed_device() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let mut command = command::command("en");
    let mut child = command
        .arg("check")
        .stdin(Stdio::piped())
        .stdout(Stdio::from(full))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), ABANDON.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("could not be written"));
}

#[test]
fn a_passphrase_comes_from_a_descriptor_too() {
    let line = format!(
        "printf '%s' '{ABANDON}' | \"$TANEKURA\" check --json --accounts 0 \
         --passphrase-file /dev/fd/3 3< <(printf TREZOR)"
    );
    let output =
        Command::new("bash").args(["-c", &line]).env("TANEKURA", program()).output().unwrap();
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["fingerprint"], "b4e3f5ed");
}

#[test]
fn the_first_published_phrase_answers_with_its_published_account() {
    let outcome = check(&["--json"], ABANDON);
    assert_eq!(outcome.status, Some(0), "{outcome:?}");
    let answer: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(answer["verdict"], "consistent");
    assert_eq!(answer["fingerprint"], "73c5da0a");
    assert_eq!(answer["accounts"][0]["path"], "m/44'/60'/0'/0/0");
    assert_eq!(answer["accounts"][0]["address"], "0x9858EfFD232B4033E47d90003D41EC34EcaEda94");
}

#[test]
fn a_wrong_word_is_named_by_its_position_with_a_suggestion() {
    let outcome = check(&["--json"], &PHRASE.replace("sausage", "sausege"));
    assert_eq!(outcome.status, Some(1), "{outcome:?}");
    let answer: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(answer["verdict"], "inconsistent");
    assert_eq!(answer["findings"][0]["code"], "unknown_word");
    assert_eq!(answer["findings"][0]["position"], 6);
    assert_eq!(answer["findings"][0]["suggestions"][0], "sausage");
    assert!(!outcome.stdout.contains("sausege"), "what was typed is not repeated: {outcome:?}");
    // With --reveal it is, word for word.
    let revealed = check(&["--json", "--reveal"], &PHRASE.replace("sausage", "sausege"));
    let answer: Value = serde_json::from_str(&revealed.stdout).unwrap();
    assert_eq!(answer["words"][5], "sausege");
}

#[test]
fn a_fitting_word_in_the_wrong_place_is_told_as_a_checksum() {
    let outcome = check(&["--json"], &PHRASE.replace("yellow", "wave"));
    assert_eq!(outcome.status, Some(1), "{outcome:?}");
    let answer: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(answer["checksum"], "differs");
    assert_eq!(answer["findings"][0]["code"], "checksum_differs");
    assert_eq!(answer["fingerprint"], Value::Null);
}

#[test]
fn protections_are_told_as_the_kernel_has_them() {
    let outcome = command::run(command::command("en").args(["protect", "--json"]), b"");
    assert_eq!(outcome.status, Some(0), "{outcome:?}");
    let answer: Value = serde_json::from_str(&outcome.stdout).unwrap();
    assert_eq!(answer["isolation"], "kernel");
    let state = |code: &str| {
        let rows = answer["protections"].as_array().unwrap();
        rows.iter().find(|row| row["code"] == code).unwrap()["state"].as_str().unwrap().to_owned()
    };
    for code in ["network_sockets", "no_new_privs", "core_dumps", "debugger_attach"] {
        assert_eq!(state(code), "on", "{code}");
    }
    for language in ["en", "ja"] {
        let told = command::run(command::command(language).arg("protect"), b"");
        assert_eq!((told.status, told.stderr.as_str()), (Some(0), ""), "{told:?}");
        assert!(!told.stdout.contains("protect-") && !told.stdout.contains('{'), "{}", told.stdout);
    }
}

#[test]
fn without_the_kernels_barrier_the_command_warns_and_on_request_refuses() {
    let unprotected = |arguments: &[&str]| {
        let mut outer = Command::new(lockdown_example("without_seccomp"));
        outer.arg(program()).args(arguments).env("LANG", "en_XX.UTF-8");
        command::run(&mut outer, ABANDON.as_bytes())
    };
    let warned = unprotected(&["check", "--json"]);
    assert_eq!(warned.status, Some(0), "{warned:?}");
    assert!(warned.stderr.contains("not cut off from the internet"), "{warned:?}");
    let refused = unprotected(&["check", "--json", "--require-isolation"]);
    assert_eq!(refused.status, Some(4), "{refused:?}");
    assert_eq!(refused.stdout, "");
    assert!(refused.stderr.contains("Network connections"), "{refused:?}");
    let told = unprotected(&["protect", "--json"]);
    assert_eq!(told.status, Some(1), "{told:?}");
    assert_eq!(unprotected(&["protect", "--require-isolation"]).status, Some(4));
    // With the barrier in place the same command is content.
    assert_eq!(check(&["--require-isolation", "--json"], ABANDON).status, Some(0));
}

#[test]
fn memory_that_cannot_be_locked_is_said_and_does_not_stop_the_work() {
    // Root may lock without limit, unless that right is taken away; others have only the limit.
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let privileged = !status.contains("CapEff:\t0000000000000000");
    let drop: &[&str] =
        if privileged { &["setpriv", "--bounding-set=-ipc_lock", "--"] } else { &[] };
    let mut limited = Command::new("prlimit");
    limited.args(["--memlock=0:0"]).args(drop).arg(program()).args(["check", "--json"]);
    limited.env("LANG", "en_XX.UTF-8");
    let outcome = command::run(&mut limited, ABANDON.as_bytes());
    assert_eq!(outcome.status, Some(0), "{outcome:?}");
    assert!(outcome.stderr.contains("refused to lock the pages"), "{outcome:?}");
    assert!(outcome.stdout.contains("73c5da0a"), "{outcome:?}");
}

#[test]
fn completions_are_offered_for_every_shell() {
    for (shell, mark) in [
        ("bash", "complete"),
        ("zsh", "#compdef"),
        ("fish", "complete -c"),
        ("powershell", "Register"),
    ] {
        let outcome = command::run(command::command("ja").args(["completions", shell]), b"");
        assert_eq!(outcome.status, Some(0), "{outcome:?}");
        assert!(outcome.stdout.contains(mark), "{shell}");
        assert!(outcome.stdout.contains("passphrase-file"), "{shell}");
    }
}
