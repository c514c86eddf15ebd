//! The command line against cases that are data: one file below `tests/cli/` for each, named after what it shows.
//!
//! A case is run in English and in Japanese. Its header says `args`, `status` and perhaps `comment`; its sections,
//! each after a line `--- NAME`, are `stdin`, `file NAME`, and what must come out, exactly: `stdout` and `stderr`,
//! or `stdout en`, `stdout ja` and so on where the languages differ. A section that does not stand there must
//! come out empty. A `\` at the end of a section takes its last line break away. Unknown keys fail.
//!
//! `TANEKURA_UPDATE_CASES=1` writes what comes out into the files; read the difference before keeping it.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests stop like tests"
)]

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use tanekura_tests::command::{self, Outcome};
use tanekura_tests::programs::Scratch;

const LANGUAGES: [&str; 2] = ["en", "ja"];

struct Case {
    comment: Option<String>,
    arguments: String,
    status: i32,
    sections: BTreeMap<String, String>,
}

impl Case {
    fn read(path: &Path) -> Self {
        let text = fs::read_to_string(path).unwrap();
        let mut case =
            Self { comment: None, arguments: String::new(), status: -1, sections: BTreeMap::new() };
        let mut section: Option<String> = None;
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("--- ") {
                let known = ["stdin", "stdout", "stderr", "file"];
                let kind = name.split(' ').next().unwrap_or_default();
                assert!(known.contains(&kind), "{}: no such section: {name}", path.display());
                case.sections.insert(name.to_owned(), String::new());
                section = Some(name.to_owned());
            } else if let Some(text) = section.as_ref().and_then(|it| case.sections.get_mut(it)) {
                text.push_str(line);
                text.push('\n');
            } else if let Some((key, value)) = line.split_once(": ") {
                match key {
                    "comment" => case.comment = Some(value.to_owned()),
                    "args" => value.clone_into(&mut case.arguments),
                    "status" => case.status = value.parse().unwrap(),
                    _ => panic!("{}: no such key: {key}", path.display()),
                }
            } else {
                assert!(line.is_empty(), "{}: not a line of a case: {line}", path.display());
            }
        }
        case
    }

    fn section(&self, name: &str, language: &str) -> String {
        let text = self.sections.get(&format!("{name} {language}"));
        open_end(text.or_else(|| self.sections.get(name)).map_or("", String::as_str))
    }

    /// Runs the case. What this computer's own lacks make the command say each time (memory that cannot be locked)
    /// is no part of the case.
    fn run(&self, language: &str) -> Outcome {
        let mut outcome = self.run_here(language);
        if let Some(rest) = outcome.stderr.strip_prefix(standing_warnings(language)) {
            outcome.stderr = rest.to_owned();
        }
        outcome
    }

    fn run_here(&self, language: &str) -> Outcome {
        let folder = Scratch::new(&format!("case-{language}-{:?}", std::thread::current().id()));
        for (name, text) in &self.sections {
            if let Some(file) = name.strip_prefix("file ") {
                fs::write(folder.path().join(file), open_end(text)).unwrap();
            }
        }
        let mut command = command::command(language);
        command.current_dir(folder.path()).args(split(&self.arguments));
        command::run(&mut command, self.section("stdin", language).as_bytes())
    }

    fn expected(&self, language: &str) -> Outcome {
        Outcome {
            stdout: self.section("stdout", language),
            stderr: self.section("stderr", language),
            status: Some(self.status),
        }
    }

    /// The case with what came out in the place of what should.
    fn rewritten(&self, outcomes: &[Outcome]) -> String {
        let mut text = String::new();
        if let Some(comment) = &self.comment {
            writeln!(text, "comment: {comment}").unwrap();
        }
        writeln!(text, "args: {}", self.arguments).unwrap();
        writeln!(text, "status: {}", outcomes[0].status.unwrap_or(-1)).unwrap();
        let given = self.sections.iter();
        for (name, section) in
            given.filter(|(name, _)| !name.starts_with("std") || *name == "stdin")
        {
            write!(text, "--- {name}\n{section}").unwrap();
        }
        type Stream = fn(&Outcome) -> &str;
        let stdout: Stream = |it| &it.stdout;
        let stderr: Stream = |it| &it.stderr;
        for (name, stream) in [("stdout", stdout), ("stderr", stderr)] {
            if outcomes.iter().all(|it| stream(it) == stream(&outcomes[0])) {
                push_section(&mut text, name, stream(&outcomes[0]));
            } else {
                for (language, outcome) in LANGUAGES.iter().zip(outcomes) {
                    push_section(&mut text, &format!("{name} {language}"), stream(outcome));
                }
            }
        }
        text
    }
}

fn push_section(text: &mut String, name: &str, content: &str) {
    match content.strip_suffix('\n') {
        _ if content.is_empty() => {}
        Some(lines) => writeln!(text, "--- {name}\n{lines}").unwrap(),
        None => writeln!(text, "--- {name}\n{content}\\").unwrap(),
    }
}

fn open_end(text: &str) -> String {
    text.strip_suffix("\\\n").unwrap_or(text).to_owned()
}

/// Arguments as a shell would part them; `'…'` keeps spaces.
fn split(arguments: &str) -> Vec<String> {
    let mut parts = vec![];
    let mut quoted = false;
    let mut part: Option<String> = None;
    for letter in arguments.chars() {
        match letter {
            '\'' => {
                quoted = !quoted;
                part.get_or_insert_default();
            }
            ' ' if !quoted => parts.extend(part.take()),
            _ => part.get_or_insert_default().push(letter),
        }
    }
    parts.extend(part);
    parts
}

/// What `check` says on standard error when nothing is wrong with its input: nothing, on most computers.
fn standing_warnings(language: &str) -> &'static str {
    static WARNINGS: OnceLock<[String; 2]> = OnceLock::new();
    let warnings = WARNINGS.get_or_init(|| {
        LANGUAGES.map(|language| {
            let outcome = command::run(command::command(language).arg("check"), b"");
            assert_eq!(outcome.status, Some(1), "{outcome:?}");
            outcome.stderr
        })
    });
    &warnings[LANGUAGES.iter().position(|it| *it == language).unwrap()]
}

/// Every case with what came out in each language. Run once for all tests.
fn runs() -> &'static [(PathBuf, Case, [Outcome; 2])] {
    static RUNS: OnceLock<Vec<(PathBuf, Case, [Outcome; 2])>> = OnceLock::new();
    RUNS.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cli");
        let mut paths: Vec<PathBuf> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        let run = |path: PathBuf| {
            let case = Case::read(&path);
            let outcomes = LANGUAGES.map(|language| case.run(language));
            (path, case, outcomes)
        };
        paths.into_iter().map(run).collect()
    })
}

#[test]
fn every_case_gives_exactly_what_its_file_says() {
    let update = std::env::var_os("TANEKURA_UPDATE_CASES").is_some();
    let mut wrong = Vec::new();
    for (path, case, outcomes) in runs() {
        if update {
            fs::write(path, case.rewritten(outcomes)).unwrap();
            continue;
        }
        for (language, outcome) in LANGUAGES.iter().zip(outcomes) {
            let expected = case.expected(language);
            if *outcome != expected {
                let path = path.display();
                wrong.push(format!(
                    "{path} in {language}:\n{outcome:#?}\ninstead of\n{expected:#?}"
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn no_case_shows_two_words_of_its_phrase_unless_asked_to() {
    let mut revealed = 0;
    for (path, case, outcomes) in runs() {
        let pairs = command::pairs(&case.section("stdin", "en"));
        for Outcome { stdout, stderr, .. } in outcomes {
            let seen = |text: &str| {
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                pairs.iter().any(|pair| text.contains(pair.as_str()))
            };
            assert!(!seen(stderr), "{}: on standard error", path.display());
            if case.arguments.contains("--reveal") {
                revealed += usize::from(seen(stdout));
            } else {
                assert!(!seen(stdout), "{}: on standard output", path.display());
            }
        }
    }
    assert!(revealed > 0, "without a case that reveals, this test is blind");
}

#[test]
fn arguments_are_parted_as_a_shell_does() {
    assert_eq!(split("check --address 'a b' ''"), ["check", "--address", "a b", ""]);
}
