//! What opening a plan costs, once for its owner and once for each guess.

use std::time::Instant;

use tanekura_plan::{Plan, file};
use tanekura_secret::SecretText;

use crate::random::nothing_is_secret;

#[test]
fn a_saved_plan_takes_the_documented_work_to_open() {
    let key = SecretText::copy_of("four quiet horses");
    let plan = Plan::new([3; 16]);
    let begin = Instant::now();
    let sealed = file::seal(&plan, &key).unwrap();
    let sealing = begin.elapsed();
    let header = String::from_utf8_lossy(&sealed[..200]).into_owned();
    let stanza = header.lines().nth(1).unwrap().to_owned();
    assert!(stanza.ends_with(&format!(" {}", file::WORK)), "{stanza}");
    let begin = Instant::now();
    assert_eq!(file::open(&sealed, Some(&key), &nothing_is_secret), Ok(plan));
    let opening = begin.elapsed();
    println!(
        "2^{} rounds, {} MiB: sealed in {} ms, opened in {} ms",
        file::WORK,
        1 << (file::WORK - 10),
        sealing.as_millis(),
        opening.as_millis()
    );
}
