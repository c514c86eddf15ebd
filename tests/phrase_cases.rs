//! What people type and what must be said about it: one file for each case in `cases/phrase`.
//!
//! A case begins with its expectations. `expect:` is a finding's code; if it is a problem, it must be the only
//! kind of problem found, and if it is a question or a notice, there must be no problem at all. `comment:` says what
//! the one fault is. The other keys may follow, each checked if it is there: `verdict`, `scheme`, `checksum`, `list`,
//! and of the expected finding `position`, `positions`, `count`, `counts`, `lists`, `suggest` (the first suggestion).
//! After a blank line follows the input, byte for byte. An unknown key fails.

#![expect(clippy::panic, reason = "helpers of tests stop like tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tanekura_phrase::{Finding, FindingCode, Judgement, Options, Severity, judge, read};

const KEYS: [&str; 12] = [
    "expect",
    "comment",
    "verdict",
    "scheme",
    "checksum",
    "list",
    "position",
    "positions",
    "count",
    "counts",
    "lists",
    "suggest",
];

#[test]
fn every_case_is_judged_as_its_file_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases/phrase");
    let mut files: Vec<_> =
        std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "txt"));
    files.sort();
    let mut wrong = Vec::new();
    let mut problems = 0;
    let mut codes = BTreeMap::new();
    for file in &files {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let content = std::fs::read_to_string(file).unwrap();
        let (head, typed) =
            content.split_once("\n\n").unwrap_or_else(|| panic!("{name}: no blank line"));
        let fields = fields(&name, head);
        let code = code(fields["expect"]).unwrap_or_else(|| panic!("{name}: no such code"));
        problems += usize::from(code.severity() == Severity::Problem);
        *codes.entry(code.as_str()).or_insert(0) += 1;
        if let Err(difference) =
            compare(&fields, code, &judge(&read(typed, None), &Options::default()))
        {
            wrong.push(format!("{name}: {difference}"));
        }
    }
    println!("{} cases, {problems} of them problems: {codes:?}", files.len());
    assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), files.len(), wrong.join("\n"));
    assert!(problems >= 300, "only {problems} bad inputs");
    assert_eq!(codes.len(), FindingCode::ALL.len(), "a code without a case");
}

fn fields<'h>(name: &str, head: &'h str) -> BTreeMap<&'h str, &'h str> {
    let mut fields = BTreeMap::new();
    for line in head.lines() {
        let (key, value) = line.split_once(": ").unwrap_or_else(|| panic!("{name}: {line}"));
        assert!(KEYS.contains(&key), "{name}: unknown key {key}");
        assert!(fields.insert(key, value).is_none(), "{name}: {key} twice");
    }
    assert!(fields.contains_key("expect") && fields.contains_key("comment"), "{name}");
    fields
}

fn code(name: &str) -> Option<FindingCode> {
    FindingCode::ALL.iter().copied().find(|code| code.as_str() == name)
}

fn compare(
    fields: &BTreeMap<&str, &str>,
    code: FindingCode,
    judgement: &Judgement,
) -> Result<(), String> {
    let found: Vec<&str> = judgement.findings.iter().map(|finding| finding.code.as_str()).collect();
    let of = |severity: Severity| {
        judgement
            .findings
            .iter()
            .filter(|finding| finding.severity() == severity)
            .map(|finding| finding.code)
            .collect::<BTreeSet<_>>()
    };
    let problems = of(Severity::Problem);
    let expected: BTreeSet<_> =
        if code.severity() == Severity::Problem { [code].into() } else { [].into() };
    if problems != expected {
        return Err(format!("found {found:?}"));
    }
    let Some(finding) = judgement.findings.iter().find(|finding| finding.code == code) else {
        return Err(format!("found {found:?}"));
    };
    for (&key, &expected) in fields {
        let Some(seen) = seen(key, finding, judgement) else { continue };
        if seen != expected {
            return Err(format!("{key} is {seen:?} and not {expected:?}"));
        }
    }
    Ok(())
}

fn seen(key: &str, finding: &Finding, judgement: &Judgement) -> Option<String> {
    let list = |names: Vec<String>| Some(names.join(", "));
    match key {
        "verdict" => Some(judgement.verdict.as_str().to_owned()),
        "scheme" => Some(judgement.scheme.as_str().to_owned()),
        "checksum" => Some(judgement.checksum.as_str().to_owned()),
        "list" => Some(judgement.list.map_or("", |list| list.name()).to_owned()),
        "position" => Some(finding.position.unwrap_or(0).to_string()),
        "positions" => list(finding.positions.iter().map(u8::to_string).collect()),
        "count" => Some(finding.count.map_or("none".to_owned(), |count| count.to_string())),
        "counts" => list(finding.counts.iter().map(u32::to_string).collect()),
        "lists" => list(finding.lists.iter().map(|list| list.name().to_owned()).collect()),
        "suggest" => {
            let first = finding.suggestions.first();
            Some(first.map_or("nothing", |first| first.list.word(first.index)).to_owned())
        }
        _ => None,
    }
}
