//! `tanekura repair`, and the repairs in `tanekura check`, as programs and people call them.

use std::fs;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;
use tanekura_tests::command::{self, Outcome};
use tanekura_tests::programs::Scratch;

const TWELVE: &str = "legal winner thank year wave sausage worth useful legal winner thank yellow";
const ADDRESS: &str = "0x58A57ed9d8d624cBD12e2C467D34787555bB1b25";
const TWENTY_FOUR: &str = "letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd \
                           amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic bless";

fn run(arguments: &[&str], words: &str) -> Outcome {
    command::run(command::command("en").args(arguments), words.as_bytes())
}

fn json(arguments: &[&str], words: &str) -> (Value, Option<i32>) {
    let outcome = run(arguments, words);
    let parsed = serde_json::from_str(&outcome.stdout);
    (parsed.expect("the answer is JSON"), outcome.status)
}

fn repair(more: &[&str], words: &str) -> (Value, Option<i32>) {
    let arguments = [&["repair", "--address", ADDRESS, "--json", "--reveal"], more].concat();
    json(&arguments, words)
}

#[test]
fn a_misspelt_word_is_put_right_without_an_address() {
    for phrase in [TWELVE, TWENTY_FOUR] {
        let (right, wrong) =
            if phrase == TWELVE { ("sausage", "sousage") } else { ("doctor", "doktor") };
        let (answer, status) =
            json(&["check", "--json", "--reveal"], &phrase.replacen(right, wrong, 1));
        let first = &answer["repairs"][0];
        assert_eq!(first["words"], serde_json::json!([right]));
        assert_eq!(first["positions"], serde_json::json!([6]));
        assert_eq!(first["reading"], phrase);
        assert!(first["weight"].as_f64().unwrap() > 0.8, "{first}");
        assert!(answer["readings"].as_u64().unwrap() >= 1);
        assert_eq!(status, Some(1));
    }
}

#[test]
fn a_grid_read_down_is_ranked_among_the_first_and_shows_no_word_unasked() {
    let words: Vec<&str> = TWENTY_FOUR.split(' ').collect();
    let down: Vec<&str> = (0..24).map(|k| words[(k % 8) * 3 + k / 8]).collect();
    let down = down.join(" ");
    let (answer, _) = json(&["check", "--json", "--reveal"], &down);
    let repairs = answer["repairs"].as_array().unwrap();
    let place = repairs.iter().position(|repair| repair["reading"] == TWENTY_FOUR);
    assert!(place.is_some_and(|place| place < 5), "{repairs:?}");
    let (answer, _) = json(&["check", "--json"], &down);
    assert_eq!(answer["repairs"][0]["kind"], "reading_order");
    let text = answer["repairs"].to_string();
    assert!(words.iter().all(|word| !text.contains(&format!("\"{word}\""))), "{text}");
}

#[test]
fn with_an_address_the_phrase_is_found_whatever_was_wrong() {
    let words: Vec<&str> = TWELVE.split(' ').collect();
    let swapped = TWELVE.replacen("thank year", "year thank", 1);
    let down: Vec<&str> = (0..12).map(|k| words[(k % 4) * 3 + k / 4]).collect();
    let missing = TWELVE.replacen(" sausage", "", 1);
    for (kind, written) in [
        ("off_list", TWELVE.replacen("sausage", "sosage", 1)),
        ("adjacent_swap", swapped),
        ("reading_order", down.join(" ")),
        ("similar_word", TWELVE.replacen("wave", "save", 1)),
        ("wrong_word", TWELVE.replacen("wave", "zebra", 1)),
        ("wrong_word", TWELVE.replacen("wave", "?", 1)),
        ("wrong_word", TWELVE.replacen("wave", "w?v*", 1)),
        ("wrong_word", TWELVE.replacen("wave", "zoo|wave|able", 1)),
        ("missing_word", missing),
        ("extra_word", format!("{TWELVE} zebra")),
        ("as_written", TWELVE.to_owned()),
    ] {
        let (answer, status) = repair(&["--max-mistakes", "1"], &written);
        assert_eq!(answer["outcome"], "found", "{kind}: {answer}");
        assert_eq!(answer["phrase"], TWELVE, "{kind}");
        assert_eq!(answer["matched"]["address"], ADDRESS);
        assert_eq!(answer["matched"]["path"], "m/44'/60'/0'/0/0");
        assert_eq!(answer["matched"]["kind"], kind);
        assert_eq!(status, Some(0));
    }
}

#[test]
fn words_are_told_only_when_asked_for() {
    let written = TWELVE.replacen("wave", "zebra", 1);
    let outcome = run(&["repair", "--address", ADDRESS, "--max-mistakes", "1"], &written);
    assert_eq!(outcome.status, Some(0), "{outcome:?}");
    assert!(outcome.stdout.contains("m/44'/60'/0'/0/0"));
    assert!(!outcome.stdout.contains("wave") && !outcome.stderr.contains("sausage"));
    let outcome = run(&["repair", "--address", ADDRESS, "--reveal"], &written);
    assert!(outcome.stdout.contains(TWELVE), "the control: --reveal shows it");
}

#[test]
fn of_several_parts_exactly_one_finds_it() {
    let written = TWELVE.replacen("wave", "zebra", 1);
    let outcomes: Vec<String> = (1..=3)
        .map(|part| {
            let part = format!("{part}/3");
            let (answer, _) = repair(&["--max-mistakes", "1", "--part", &part], &written);
            answer["outcome"].as_str().unwrap().to_owned()
        })
        .collect();
    let found = outcomes.iter().filter(|outcome| *outcome == "found").count();
    let not_found = outcomes.iter().filter(|outcome| *outcome == "not_found").count();
    assert_eq!((found, not_found), (1, 2), "{outcomes:?}");
}

#[test]
fn a_search_that_is_ended_again_and_again_still_finds_it() {
    let scratch = Scratch::new("repair-ended");
    let file = scratch.path().join("search.txt");
    let named = file.to_str().unwrap();
    let written = TWELVE.replacen(" wave", "", 1);
    for (number, wait) in [40, 150, 90, 300, 20, 200, 120, 250].into_iter().enumerate() {
        let mut child = command::command("en")
            .args(["repair", "--address", ADDRESS, "--json", "--resume", named])
            .args(["--max-mistakes", "1", "--threads", "1"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), written.as_bytes()).unwrap();
        sleep(Duration::from_millis(wait));
        let signal = if number % 2 == 0 { "-KILL" } else { "-INT" };
        let _ = Command::new("kill").arg(signal).arg(child.id().to_string()).status();
        if child.wait().unwrap().code() == Some(0) {
            // It was faster than the signal: begin anew.
            assert!(!file.exists(), "a search that found its phrase leaves no file");
        }
    }
    let (answer, status) = repair(&["--max-mistakes", "1", "--resume", named], &written);
    assert_eq!((answer["outcome"].as_str(), status), (Some("found"), Some(0)), "{answer}");
    assert_eq!(answer["phrase"], TWELVE);
    assert!(!file.exists());
}

#[test]
fn the_file_of_another_search_is_refused_and_left_as_it_is() {
    let scratch = Scratch::new("repair-file");
    let file = scratch.path().join("search.txt");
    let named = file.to_str().unwrap();
    // Another address: not found, so the place is kept.
    let other = ["repair", "--json", "--address", "0x9858EfFD232B4033E47d90003D41EC34EcaEda94"];
    let search = |words: &str| {
        json(
            &[&other[..], &["--max-mistakes", "1", "--budget", "1s", "--resume", named]].concat(),
            words,
        )
    };
    let written = TWELVE.replacen("wave", "zebra", 1);
    let (answer, status) = search(&written);
    assert!(["stopped", "not_found"].contains(&answer["outcome"].as_str().unwrap()));
    assert_eq!(status, Some(1));
    let whole = fs::read_to_string(&file).unwrap();
    assert!(written.split(' ').all(|word| !whole.contains(word)), "{whole}");
    let refused = |text: &str, words: &str| {
        fs::write(&file, text).unwrap();
        let (answer, status) = search(words);
        assert_eq!((answer["outcome"].as_str(), status), (Some("refused"), Some(3)), "{answer}");
        assert_eq!(fs::read_to_string(&file).unwrap(), text, "a file that is refused stays");
        answer["code"].as_str().unwrap().to_owned()
    };
    assert_eq!(refused(&whole, &TWELVE.replacen("wave", "zoo", 1)), "resume_another_search");
    assert_eq!(refused(whole.split_at(whole.len() / 2).0, &written), "resume_cut");
    assert_eq!(refused(&whole.replacen("step ", "step 1", 1), &written), "resume_edited");
    assert_eq!(refused(&whole.replacen("search 1", "search 9", 1), &written), "resume_newer");
    assert_eq!(refused("milk\nbread\n", &written), "resume_not_a_search");
}

#[test]
fn a_file_that_cannot_be_written_is_told_before_the_search() {
    let (answer, status) =
        repair(&["--resume", "/nonexistent/search.txt"], &TWELVE.replacen("wave", "zebra", 1));
    assert_eq!((answer["code"].as_str(), status), (Some("save_no_folder"), Some(3)));
}

#[test]
fn whoever_has_no_words_of_his_own_is_refused_with_the_reason() {
    for (words, code) in [
        (["?"; 12].join(" "), "repair_no_own_words"),
        (
            TWELVE
                .split(' ')
                .map(|word| if word < "u" { "?" } else { word })
                .collect::<Vec<_>>()
                .join(" "),
            "repair_too_many_unknown",
        ),
        (TWELVE.split(' ').take(6).collect::<Vec<_>>().join(" "), "repair_too_many_unknown"),
        (String::new(), "repair_no_own_words"),
    ] {
        let (answer, status) = repair(&[], &words);
        assert_eq!((answer["code"].as_str(), status), (Some(code), Some(2)), "{words}: {answer}");
    }
    let (answer, _) = repair(&["--sure", "5", "--unreadable", "5"], TWELVE);
    assert_eq!(answer["code"], "repair_contradiction");
    let (answer, _) = repair(&["--unreadable", "13"], TWELVE);
    assert_eq!(answer["code"], "repair_no_such_place");
    let (answer, _) = repair(&[], &TWELVE.replacen("wave", "xq*", 1));
    assert_eq!(answer["code"], "repair_nothing_fits");
}

#[test]
fn without_a_target_readings_are_ranked_and_nothing_is_called_found() {
    let (answer, status) =
        json(&["repair", "--json", "--top", "3"], &TWELVE.replacen("wave", "save", 1));
    assert_eq!(answer["outcome"], "no_target");
    assert!(answer["repairs"].as_array().unwrap().len() <= 3);
    assert!(answer["readings"].as_u64().is_some());
    assert_eq!(status, Some(1));
}

const ZEROS: &str =
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
/// Account 0 of the phrase above, as BIP-84 and BIP-86 print it.
const ZPUB: &str = "zpub6rFR7y4Q2AijBEqTUquhVz398htDFrtymD9xYYfG1m4wAcvPhXNfE3EfH1r1ADqtfSdVCToUG868RvUUkgDKf31mGDtKsAYz2oz2AGutZYs";
const XPUB: &str = "xpub6BgBgsespWvERF3LHQu6CnqdvfEvtMcQjYrcRzx53QJjSxarj2afYWcLteoGVky7D3UKDP9QyrLprQ3VCECoY49yfdDEHGCtMMj92pReUsQ";

#[test]
fn an_extended_public_key_is_opened_and_searched_for() {
    let arguments = ["check", "--json", "--address", ZPUB, "--address", XPUB];
    let (answer, _) = json(&arguments, ZEROS);
    assert_eq!(answer["coverage"][0]["path"], "m/84'/0'/0'");
    assert_eq!(answer["coverage"][1]["path"], "m/86'/0'/0'");
    let (answer, _) = json(&["check", "--json", "--address", ZPUB], TWELVE);
    assert_eq!(answer["coverage"][0]["covered"], false, "another phrase");
    let words = ZEROS.replacen("about", "above", 1);
    for key in [ZPUB, XPUB] {
        let arguments = ["repair", "--address", key, "--max-mistakes", "1", "--json", "--reveal"];
        let (answer, status) = json(&arguments, &words);
        assert_eq!((answer["phrase"].as_str(), status), (Some(ZEROS), Some(0)), "{answer}");
        assert_eq!(answer["matched"]["by"], "extended_key");
        assert_eq!(answer["matched"]["address"], key);
    }
}

#[test]
fn weak_evidence_is_told_with_its_odds() {
    let written = TWELVE.replacen("wave", "zebra", 1);
    let ((start, _), (_, end)) = (ADDRESS.split_at(8), ADDRESS.split_at(38));
    for (target, by) in [
        (["--address", &format!("{start}…{end}")], "ends"),
        (["--fingerprint", "b8688df1"], "fingerprint"),
    ] {
        let arguments = [&["repair", "--max-mistakes", "1", "--json"][..], &target].concat();
        let (answer, _) = json(&arguments, &written);
        assert_eq!(answer["matched"]["by"], by, "{answer}");
        let chance = answer["matched"]["chance_of_coincidence"].as_f64().unwrap();
        assert!(chance > 0.0 && chance < 0.001, "{chance}");
    }
    let (answer, _) = repair(&["--max-mistakes", "1"], &written);
    assert!(answer["matched"]["chance_of_coincidence"].is_null(), "a whole address");
}

#[test]
fn each_line_of_a_list_of_passphrases_is_tried() {
    let scratch = Scratch::new("repair-passphrases");
    let file = scratch.path().join("list.txt");
    let named = file.to_str().unwrap();
    let written = TWELVE.replacen("wave", "zebra", 1);
    // The seed of this one begins with a space.
    fs::write(&file, "wrong\r\n\n TREZOR \nTREZOR\n").unwrap();
    let secret = scratch.path().join("one.txt");
    fs::write(&secret, " TREZOR ").unwrap();
    let secret = secret.to_str().unwrap();
    let (answer, _) = json(&["check", "--json", "--passphrase-file", secret], TWELVE);
    let address = answer["accounts"][0]["address"].as_str().unwrap().to_owned();
    let search = |address: &str| {
        let more = ["--max-mistakes", "1", "--json", "--passphrase-list", named];
        json(&[&["repair", "--address", address][..], &more].concat(), &written)
    };
    assert_eq!(search(&address).0["matched"]["passphrase"], 3);
    assert_eq!(search(ADDRESS).0["matched"]["passphrase"], 2, "an empty line stands for none");
    fs::write(&file, "\n").unwrap();
    assert_eq!(search(ADDRESS).0["code"], "passphrase_list_empty");
    fs::write(&file, "x\n".repeat(101)).unwrap();
    assert_eq!(search(ADDRESS).0["code"], "passphrase_list_long");
    let more = ["--passphrase-list", named, "--passphrase-file", secret];
    let outcome = run(&[&["repair", "--address", ADDRESS][..], &more].concat(), &written);
    assert_eq!(outcome.status, Some(2), "one way at a time");
}

#[test]
fn a_target_that_cannot_be_used_has_a_code() {
    for (target, code) in [
        ("0x58A57ed9d8d624cBD12e2C467D34787555bB1b2", "target_wrong_length"),
        ("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", "target_wrong_checksum"),
        ("tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", "target_testnet"),
        ("TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL", "target_unknown_chain"),
        ("xpub6BgBg…pReUsQ", "target_extended_public_key"),
        ("vitalik.eth", "target_name_service"),
    ] {
        let (answer, status) = json(&["repair", "--json", "--address", target], TWELVE);
        assert_eq!((answer["code"].as_str(), status), (Some(code), Some(2)), "{answer}");
    }
    let (answer, status) = json(&["repair", "--json", "--fingerprint", "b8688df"], TWELVE);
    assert_eq!((answer["code"].as_str(), status), (Some("fingerprint_unusable"), Some(2)));
    let key = "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi";
    let outcome = run(&["repair", "--address", key], TWELVE);
    assert_eq!(outcome.status, Some(2));
    assert!(!outcome.stderr.contains("xprv9"), "a secret is not repeated");
}

#[test]
fn what_was_not_found_is_told_with_what_is_excluded_and_what_remains() {
    let other = "0x9858EfFD232B4033E47d90003D41EC34EcaEda94";
    let arguments = ["repair", "--address", other, "--max-mistakes", "1", "--json"];
    let (answer, status) = json(&arguments, &TWELVE.replacen("wave", "w?v*", 1));
    assert_eq!((answer["outcome"].as_str(), status), (Some("not_found"), Some(1)));
    assert_eq!(answer["excluded"], serde_json::json!(["wrong_word"]));
    assert_eq!(answer["not_excluded"], serde_json::json!([]));
    let budget = [&arguments[..], &["--budget", "0", "--part", "1/2"]].concat();
    let (answer, _) = json(&budget, &TWELVE.replacen("wave", "zebra", 1));
    assert_eq!(answer["outcome"], "stopped");
    assert!(answer["chance_tried"].as_f64().unwrap() <= 0.5, "half of it is another part's");
    assert!(!answer["not_excluded"].as_array().unwrap().is_empty());
}

/// The shell's own limit on file sizes stands for a full disk: the kernel refuses every byte.
#[test]
fn on_a_full_disk_the_old_file_stays_whole() {
    let scratch = Scratch::new("repair-full");
    let file = scratch.path().join("search.txt");
    let other = "0x9858EfFD232B4033E47d90003D41EC34EcaEda94";
    let line = |limit: &str| {
        format!(
            "trap '' XFSZ; {limit} echo '{}' | {} repair --address {other} --max-mistakes 1 --budget 0 \
             --json --resume {} 2>/dev/null | cat",
            TWELVE.replacen("wave", "zebra", 1),
            command::program().display(),
            file.display()
        )
    };
    let shell = |limit: &str| {
        let outcome = command::run(Command::new("sh").args(["-c", &line(limit)]), b"");
        serde_json::from_str::<Value>(&outcome.stdout).expect("an object")
    };
    assert_eq!(shell("ulimit -f 0;")["code"], "save_no_space");
    assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 0, "nothing half-written is left");
    assert_eq!(shell("")["outcome"], "stopped", "the control: with room it is saved");
    let whole = fs::read_to_string(&file).unwrap();
    assert_eq!(shell("ulimit -f 0;")["code"], "save_no_space");
    assert_eq!(fs::read_to_string(&file).unwrap(), whole);
    assert_eq!(fs::read_dir(scratch.path()).unwrap().count(), 1);
    assert_eq!(shell("")["outcome"], "stopped", "and it can be gone on with");
}

#[test]
fn bench_tells_rates_and_times_in_a_few_seconds_and_both_languages() {
    let begun = std::time::Instant::now();
    let (answer, status) = json(&["bench", "--json"], "");
    assert_eq!(status, Some(0));
    assert!(begun.elapsed() < Duration::from_secs(60), "fifteen seconds where nothing else runs");
    let kernels = answer["kernels"].as_array().unwrap();
    assert!(kernels.iter().any(|row| row["lanes"] == "plain" && row["threads"] == 1));
    assert!(kernels.iter().all(|row| row["seeds_per_second"].as_f64().unwrap() > 1.0));
    let searches = answer["searches"].as_array().unwrap();
    for name in ["one_wrong_word", "one_missing_word", "two_unknown_words"] {
        let search = searches.iter().find(|search| search["search"] == name).unwrap();
        assert!(search["seconds"].as_f64().unwrap() > 0.0, "{search}");
    }
    let outcome = command::run(command::command("ja").arg("bench"), b"");
    assert!(outcome.stdout.contains("スレッド"), "{outcome:?}");
    assert!(outcome.stderr.contains('…'), "progress goes to standard error");
}
