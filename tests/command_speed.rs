//! How long a person waits for the command, start of the program included. Needs the release build.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tanekura_tests::command::{self, ABANDON};
use tanekura_tests::programs::release;

const RUNS: usize = 25;
const PROMISED: Duration = Duration::from_millis(60);

#[test]
fn an_answer_with_five_accounts_comes_within_sixty_milliseconds() {
    let program = release("tanekura");
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let begin = Instant::now();
            let outcome = command::run(
                Command::new(&program).args(["check", "--json"]).stdin(Stdio::piped()),
                ABANDON.as_bytes(),
            );
            let took = begin.elapsed();
            assert_eq!(outcome.status, Some(0), "{outcome:?}");
            assert!(outcome.stdout.contains("m/44'/60'/0'/0/4"));
            took
        })
        .collect();
    times.sort_unstable();
    let (median, slowest) = (times[RUNS / 2], times[RUNS - 1]);
    println!("start to answer: median {median:?}, slowest {slowest:?} of {RUNS}");
    assert!(median < PROMISED, "median {median:?}, slowest {slowest:?} of {RUNS}");
}
