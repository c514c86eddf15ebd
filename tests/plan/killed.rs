//! A program that saves plans is killed at random moments; what lies on the disk is then always a whole plan, the
//! one before or the one after. The program is this test itself, started once more.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use tanekura_lockdown::save::replace_file;
use tanekura_plan::{Plan, file};
use tanekura_secret::SecretText;

use crate::random::{nothing_is_secret, plans};

const FOLDER: &str = "TANEKURA_PLAN_FOLDER";
const WORK: u8 = 4;

fn key() -> SecretText {
    SecretText::copy_of("killed")
}

fn random_plan() -> Plan {
    plans().new_tree(&mut TestRunner::default()).unwrap().current()
}

/// Not a test of its own: what the tests below start and kill.
#[test]
fn saving_child() {
    let Some(folder) = std::env::var_os(FOLDER).map(PathBuf::from) else { return };
    for number in 0_u64.. {
        let mut plan = random_plan();
        plan.id = format!("{number:032x}");
        replace_file(&folder.join("plan.age"), &file::seal_with(&plan, &key(), WORK).unwrap())
            .unwrap();
        fs::write(folder.join("saved"), number.to_string()).unwrap();
    }
}

fn number_of(path: &Path) -> u64 {
    let plan = file::open(&fs::read(path).unwrap(), Some(&key()), &nothing_is_secret).unwrap();
    u64::from_str_radix(&plan.id, 16).unwrap()
}

#[test]
fn what_was_saved_is_there_after_every_kill() {
    let kills = std::env::var("TANEKURA_PLAN_KILLS").map_or(12, |count| count.parse().unwrap());
    let folder = std::env::temp_dir().join(format!("tanekura-plan-{}", std::process::id()));
    let mut saved = 0;
    for kill in 0_u64..kills {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "killed::saving_child"])
            .env(FOLDER, &folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        while !folder.join("saved").exists() {
            std::thread::sleep(Duration::from_millis(1));
        }
        // Another moment each time, spread over what one saving takes.
        std::thread::sleep(Duration::from_micros(kill.wrapping_mul(7919) % 9000));
        child.kill().unwrap();
        child.wait().unwrap();
        let told = fs::read_to_string(folder.join("saved")).unwrap();
        let told: u64 = told.parse().unwrap_or_default();
        let kept = number_of(&folder.join("plan.age"));
        assert!(kept >= told, "plan {told} was saved, plan {kept} is there");
        saved += kept + 1;
    }
    println!("{kills} kills among {saved} random plans: 0 lost, 0 half-written");
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn random_plans_come_back_as_they_were() {
    let mut runner = TestRunner::default();
    for _ in 0..200 {
        let plan = plans().new_tree(&mut runner).unwrap().current();
        let sealed = file::seal_with(&plan, &key(), WORK).unwrap();
        assert_eq!(file::open(&sealed, Some(&key()), &nothing_is_secret), Ok(plan.clone()));
        let clear = file::clear(&plan).unwrap();
        assert_eq!(file::open(&clear, None, &nothing_is_secret), Ok(plan));
    }
}
