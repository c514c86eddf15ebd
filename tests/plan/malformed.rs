//! 200 files that are not a whole plan of ours: each has its code, none opens, none stops the program.

use std::collections::BTreeMap;

use tanekura_plan::{Plan, PlanError, file};
use tanekura_secret::SecretText;

use crate::random::nothing_is_secret;

/// Cheap to open: the work factor is not what is tried here.
const WORK: u8 = 4;

fn plan() -> Plan {
    serde_json::from_str(
        r#"{"version":1,"id":"000102030405060708090a0b0c0d0e0f",
        "phrases":[{"id":1,"name":"main","fingerprint":"73c5da0a","passphrase":"none","accounts":[],"note":""}],
        "places":[{"id":1,"name":"desk","note":""}],
        "holders":[{"id":1,"name":"Hana","contact":"call"}],
        "sets":[{"id":1,"name":"s","phrase":1,"scheme":"slip39","groupsNeeded":1,"groups":[{"needed":2,"count":3}]}],
        "items":[{"id":1,"content":{"is":"share","set":1,"group":1,"member":3},"form":"metal","place":1,"holder":1,
        "state":"present","seal":"A1","lastSeen":"2026-11-22","lastVerified":null,"nextCheck":null,"note":""}]}"#,
    )
    .unwrap()
}

fn key() -> SecretText {
    SecretText::copy_of("a file password")
}

fn opened(bytes: &[u8]) -> Result<Plan, PlanError> {
    file::open(bytes, Some(&key()), &nothing_is_secret)
}

/// The clear text with one part replaced.
fn changed(from: &str, to: &str) -> Vec<u8> {
    let text = serde_json::to_string(&plan()).unwrap();
    assert!(text.contains(from), "{from} is not in {text}");
    text.replacen(from, to, 1).into_bytes()
}

/// The bytes of a sealed file, cut into header and rest.
fn sealed() -> (Vec<u8>, usize) {
    let bytes = file::seal_with(&plan(), &key(), WORK).unwrap();
    let mark = bytes.windows(5).position(|part| part == b"\n--- ").unwrap();
    let header = mark + 1 + bytes[mark + 1..].iter().position(|&byte| byte == b'\n').unwrap() + 1;
    (bytes, header)
}

fn in_clear() -> Vec<(Vec<u8>, PlanError)> {
    use PlanError::{
        Damaged, NewerVersion, NoSuchEntry, NotAPlan, TextTooLong, TooMany, Truncated, Twice,
        WrongValue,
    };
    let mut files = Vec::new();
    for (from, to, error) in [
        ("\"version\":1", "\"version\":2", NewerVersion),
        ("\"version\":1", "\"version\":4000000000", NewerVersion),
        ("\"version\":1", "\"version\":99999999999999999", NewerVersion),
        ("\"version\":1", "\"version\":0", WrongValue),
        ("\"version\":1", "\"version\":-1", WrongValue),
        ("\"version\":1", "\"version\":\"1\"", WrongValue),
        ("\"version\":1,", "", NotAPlan),
        ("000102", "0001zz", WrongValue),
        ("000102", "00", WrongValue),
        ("\"73c5da0a\"", "\"73c5da0\"", WrongValue),
        ("\"73c5da0a\"", "\"73c5da0g\"", WrongValue),
        ("\"passphrase\":\"none\"", "\"passphrase\":\"maybe\"", WrongValue),
        ("\"scheme\":\"slip39\"", "\"scheme\":\"halves\"", WrongValue),
        ("\"scheme\":\"slip39\"", "\"scheme\":\"seedxor\"", WrongValue),
        ("\"groupsNeeded\":1", "\"groupsNeeded\":0", WrongValue),
        ("\"groupsNeeded\":1", "\"groupsNeeded\":2", WrongValue),
        ("\"groupsNeeded\":1", "\"groupsNeeded\":300", WrongValue),
        ("\"needed\":2", "\"needed\":0", WrongValue),
        ("\"needed\":2", "\"needed\":4", WrongValue),
        ("\"count\":3", "\"count\":17", WrongValue),
        ("[{\"needed\":2,\"count\":3}]", "[]", WrongValue),
        ("\"member\":3", "\"member\":4", WrongValue),
        ("\"member\":3", "\"member\":0", WrongValue),
        ("\"group\":1", "\"group\":2", WrongValue),
        ("\"group\":1", "\"group\":0", WrongValue),
        ("\"is\":\"share\"", "\"is\":\"half\"", WrongValue),
        ("\"form\":\"metal\"", "\"form\":\"cloud\"", WrongValue),
        ("\"state\":\"present\"", "\"state\":\"gone\"", WrongValue),
        ("2026-11-22", "2026-02-30", WrongValue),
        ("2026-11-22", "22.11.2026", WrongValue),
        ("2026-11-22", "1815-01-01", WrongValue),
        ("\"note\":\"\"", "\"words\":\"\"", WrongValue),
        ("\"note\":\"\"", "\"note\":7", WrongValue),
        ("\"phrase\":1", "\"phrase\":9", NoSuchEntry),
        ("\"set\":1", "\"set\":9", NoSuchEntry),
        ("\"place\":1", "\"place\":9", NoSuchEntry),
        ("\"holder\":1", "\"holder\":9", NoSuchEntry),
        ("\"name\":\"desk\"", "\"name\":\"a\\u0007b\"", TextTooLong),
    ] {
        files.push((changed(from, to), error));
    }
    let long = format!("\"name\":\"{}\"", "あ".repeat(241));
    files.push((changed("\"name\":\"desk\"", &long), TextTooLong));
    let place = "{\"id\":1,\"name\":\"desk\",\"note\":\"\"}";
    files.push((changed(place, &format!("{place},{place}")), Twice));
    let many: Vec<String> = (1..=61).map(|id| place.replace(":1", &format!(":{id}"))).collect();
    files.push((changed(place, &many.join(",")), TooMany));
    let whole = serde_json::to_vec(&plan()).unwrap();
    for (text, error) in [
        (b"".to_vec(), Truncated),
        (b"{".to_vec(), Truncated),
        (b"{\"ver".to_vec(), Truncated),
        (b"null".to_vec(), NotAPlan),
        (b"[]".to_vec(), NotAPlan),
        (b"{}".to_vec(), NotAPlan),
        (b"\"version\"".to_vec(), NotAPlan),
        (b"{\"hello\":1}".to_vec(), NotAPlan),
        (b"%PDF-1.7\n".to_vec(), NotAPlan),
        (b"PK\x03\x04".to_vec(), NotAPlan),
        (b"\x00\x00\x00\x00".to_vec(), NotAPlan),
        (b"\xff\xfe{\x00".to_vec(), NotAPlan),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n".to_vec(), NotAPlan),
        ("復元".as_bytes().to_vec(), NotAPlan),
        ([&whole[..], b"}"].concat(), Damaged),
        ([&whole[..], b"{}"].concat(), Damaged),
        (b"[".repeat(100_000), NotAPlan),
        ([b"{\"version\":1,\"id\":".to_vec(), b"[".repeat(100_000)].concat(), Truncated),
    ] {
        files.push((text, error));
    }
    // Cut anywhere behind the beginning, a text is damaged or at its end: never a plan.
    for part in 1..=60 {
        files.push((whole[..whole.len() * part / 61].to_vec(), Truncated));
    }
    for at in (12..whole.len()).step_by(whole.len() / 12) {
        let mut bytes = whole.clone();
        bytes[at] = 0x01;
        files.push((bytes, Damaged));
    }
    files
}

fn encrypted() -> Vec<(Vec<u8>, PlanError)> {
    use PlanError::{Damaged, NewerVersion, OtherKey, Truncated, WorkTooHigh, WrongPassphrase};
    let mut files = Vec::new();
    let (whole, header) = sealed();
    // The beginning tells what it is; whatever is missing behind it is told as missing.
    for length in [5, 20, 21, 30, 60, 90, header - 1, header, header + 3, header + 15] {
        files.push((whole[..length].to_vec(), Truncated));
    }
    for part in 1..=25 {
        let length = header + 17 + (whole.len() - header - 18) * part / 26;
        files.push((whole[..length].to_vec(), Truncated));
    }
    for part in 0..=20 {
        let mut bytes = whole.clone();
        let at = header + (whole.len() - header - 1) * part / 20;
        bytes[at] ^= 0x20;
        files.push((bytes, Damaged));
    }
    let text = String::from_utf8_lossy(&whole[..header]).into_owned();
    let with_header = |header_text: String| [header_text.as_bytes(), &whole[header..]].concat();
    let mut mac = text.clone();
    let last = mac.len() - 3;
    let other = if &mac[last..=last] == "A" { "B" } else { "A" };
    mac.replace_range(last..=last, other);
    let stanza = text.lines().nth(1).unwrap().to_owned();
    let body = text.lines().nth(2).unwrap().to_owned();
    for (header_text, error) in [
        (mac, Damaged),
        (text.replace("/v1\n", "/v2\n"), NewerVersion),
        (text.replace("/v1\n", "/v10\n"), NewerVersion),
        (text.replace(" 4\n", " 20\n"), WorkTooHigh),
        (text.replace(" 4\n", " 40\n"), WorkTooHigh),
        (text.replace(" 4\n", " 63\n"), WorkTooHigh),
        (text.replace(" 4\n", " 200\n"), WorkTooHigh),
        (text.replace(" 4\n", " 5\n"), WrongPassphrase),
        (text.replace(" 4\n", " four\n"), Damaged),
        (text.replace(" 4\n", " 04\n"), Damaged),
        (text.replace(" 4\n", "\n"), Damaged),
        (text.replace("-> scrypt", "=> scrypt"), Damaged),
        (text.replace(&stanza, "-> X25519 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"), OtherKey),
        (text.replace(&stanza, &format!("{stanza}\n{body}\n{stanza}")), Damaged),
        (text.replace(&body, ""), Damaged),
    ] {
        assert_ne!(header_text, text, "nothing was changed");
        files.push((with_header(header_text), error));
    }
    let other = SecretText::copy_of("another");
    files.push((file::seal_with(&plan(), &other, WORK).unwrap(), WrongPassphrase));
    files.push(([whole.clone(), vec![0]].concat(), Truncated));
    files.push(([whole.clone(), whole.clone()].concat(), Truncated));
    files.push((vec![b' '; file::LARGEST + 1], PlanError::TooLarge));
    files
}

#[test]
fn two_hundred_malformed_files_have_a_code_each() {
    assert_eq!(opened(&serde_json::to_vec(&plan()).unwrap()), Ok(plan()), "the whole one opens");
    assert_eq!(opened(&sealed().0), Ok(plan()), "the whole one opens");
    let files: Vec<_> = in_clear().into_iter().chain(encrypted()).collect();
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (number, (bytes, expected)) in files.iter().enumerate() {
        let got = opened(bytes);
        if got.as_ref() != Err(expected) {
            let beginning = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
            wrong.push(format!("{number}: {expected:?}, not {:?}: {beginning}", got.err()));
        }
        *codes.entry(expected.as_str()).or_default() += 1;
    }
    println!("{} malformed files, 0 opened: {codes:?}", files.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(files.len() >= 200, "only {} files", files.len());
}

#[test]
fn without_its_password_a_sealed_plan_stays_closed_and_says_so() {
    let (bytes, _) = sealed();
    let without = file::open(&bytes, None, &nothing_is_secret);
    assert_eq!(without, Err(PlanError::NeedsPassphrase));
    assert_eq!(file::seal(&plan(), &SecretText::with_capacity(0)), Err(PlanError::EmptyPassphrase));
    let text = String::from_utf8_lossy(&bytes).into_owned();
    for told in ["desk", "Hana", "main", "73c5da0a"] {
        assert!(!text.contains(told), "{told} can be read");
    }
}

#[test]
fn a_text_that_reads_as_a_secret_is_refused_wherever_it_stands() {
    let suspicious = |text: &str| text.contains("legal winner");
    let text = serde_json::to_string(&plan()).unwrap();
    for place in ["main", "desk", "Hana", "call", "A1", "\"s\""] {
        let bad = text.replacen(
            place,
            &place.replace(|it: char| it != '"', "").replace("\"\"", "\"legal winner\""),
            1,
        );
        let bad = if bad.contains("legal winner") {
            bad
        } else {
            text.replacen(place, "legal winner", 1)
        };
        let got = file::open(bad.as_bytes(), None, &suspicious);
        assert_eq!(got, Err(PlanError::HoldsASecret), "{place}");
    }
    // One word in each of two fields that follow each other.
    let parts = text.replacen("desk", "legal", 1).replacen("Hana", "winner", 1);
    assert_eq!(file::open(parts.as_bytes(), None, &suspicious), Err(PlanError::HoldsASecret));
    assert_eq!(file::open(text.as_bytes(), None, &suspicious), Ok(plan()));
}

#[test]
fn other_programs_of_the_format_find_what_they_need() {
    let (bytes, header) = sealed();
    let text = std::str::from_utf8(&bytes[..header]).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], "age-encryption.org/v1");
    assert!(lines[1].starts_with("-> scrypt "), "{text}");
    assert_eq!(lines.len(), 4, "{text}");
    assert_eq!((bytes.len() - header - 32) % 4096, 0, "whole blocks");
}
