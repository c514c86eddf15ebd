//! The messages of both languages, held against each other, against the codes they tell and against the rules of
//! their wording. Reads the Fluent files as they lie in the repository.
#![expect(clippy::unwrap_used, clippy::panic, reason = "helpers of tests stop like tests")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use tanekura_guide::{Arg, Language, Messages, message_id};
use tanekura_lockdown::save::SaveError;
use tanekura_lockdown::{Blocker, NetworkState, Protection, State};
use tanekura_phrase::{ChangeCode, FindingCode, List, Scheme, SuggestionReason, Verdict};
use tanekura_plan::PlanError;
use tanekura_repair::{Kind, resume::ResumeError};
use tanekura_shares::{Reason, Risk, ShareError, ShareScheme};
use tanekura_wallet::{Family, Possibility, TargetProblem, TargetWarning};

/// Longest sentence, in words and in characters.
const ENGLISH_WORDS: usize = 25;
const JAPANESE_CHARACTERS: usize = 60;

/// Sentences that may be longer, with the reason.
const LONG_BY_NEED: [&str; 1] = [
    // The list of programs and devices is the content; cutting it in two would hide half of it.
    "finding-ask-origin-do",
];

/// The messages that are read through the API of guides and checklists; the crate itself lists them.
fn ids_of_guides() -> BTreeSet<String> {
    let ids = tanekura_guide::message_ids();
    let once: BTreeSet<String> = ids.iter().cloned().collect();
    assert_eq!(ids.len(), once.len(), "an id is listed twice");
    once
}

/// Phrasings for the search are what people type, not sentences of ours.
fn is_for_the_search(id: &str) -> bool {
    id.starts_with("guide-") && id.ends_with("-find")
}

/// Texts laid out by hand, line by line: their lines are measured instead of their sentences.
fn is_laid_out(id: &str) -> bool {
    is_help_page(id) || id == "desktop-help"
}

/// What stands below the options in `--help`.
fn is_help_page(id: &str) -> bool {
    id.starts_with("help-") && id.ends_with("after")
}

/// Words that would promise or confuse too much, and the few messages that are about the thing itself.
const FORBIDDEN_ENGLISH: [(&str, &[&str]); 8] = [
    ("correct", &[]),
    ("invalid", &[]),
    ("guarantee", &[]),
    ("mnemonic", &[]),
    ("seed phrase", &[]),
    ("secret recovery phrase", &[]),
    ("simply", &[]),
    ("password", &WALLET_PASSWORD),
];
const FORBIDDEN_JAPANESE: [(&str, &[&str]); 8] = [
    ("正しい", &[]),
    ("正しく", &[]),
    ("無効なフレーズ", &[]),
    ("ニーモニック", &[]),
    ("シードフレーズ", &[]),
    ("シェア", &[]),
    ("秘密の復元", &[]),
    ("パスワード", &WALLET_PASSWORD),
];

/// The messages that are about a wallet's password, which is not its phrase.
const WALLET_PASSWORD: [&str; 10] = [
    "scheme-password-like",
    "scheme-password-like-do",
    "scheme-aezeed-do",
    "start-never-asks",
    "explain-phrase-answer",
    "passphrase-explain",
    "next-always-support",
    "explain-stolen-answer",
    "explain-password",
    "explain-password-answer",
];

/// The messages about the password of the file that a custody plan is kept in.
fn opens_the_plan(id: &str) -> bool {
    id == "plan-lead" || id.starts_with("plan-file-") || id.starts_with("plan-error-")
}

/// Every figure that some message uses, with a value to try it with.
const FIGURES: &[(&str, Arg<'_>)] = &[
    ("cycles", Arg::Text("75.7")),
    ("value", Arg::Text("3")),
    ("kinds", Arg::Text("A similar word, A word is missing")),
    ("line", Arg::Number(3)),
    ("index", Arg::Number(2)),
    ("first", Arg::Text("0001")),
    ("last", Arg::Text("2048")),
    ("example", Arg::Text("1268")),
    ("second", Arg::Text("b")),
    ("names", Arg::Text("a, b")),
    ("needed", Arg::Text("2 of 3")),
    ("group", Arg::Number(1)),
    ("groups", Arg::Text("2 of 3 / 3 of 5")),
    ("seal", Arg::Text("A1")),
    ("position", Arg::Number(7)),
    ("line", Arg::Number(3)),
    ("origin", Arg::Text("A page")),
    ("title", Arg::Text("A title")),
    ("positions", Arg::Text("3, 4")),
    ("count", Arg::Number(12)),
    ("counts", Arg::Text("12, 15")),
    ("lists", Arg::Text("a, b")),
    ("odds", Arg::Number(16)),
    ("name", Arg::Text("Dropbox")),
    ("path", Arg::Text("m/44'")),
    ("searched", Arg::Number(1000)),
    ("state", Arg::Text("off")),
    ("known", Arg::Text("yes")),
    ("checksum", Arg::Text("differs")),
    ("fingerprint", Arg::Text("73c5da0a")),
    ("done", Arg::Number(3)),
    ("all", Arg::Number(9)),
    ("total", Arg::Number(9)),
    ("missing", Arg::Text("a, b")),
    ("option", Arg::Text("--list")),
    ("values", Arg::Text("a, b")),
    ("number", Arg::Number(2)),
    ("problem", Arg::Text("p")),
    ("percent", Arg::Text("93")),
    ("rate", Arg::Text("6400")),
    ("time", Arg::Text("0:12")),
    ("chance", Arg::Text("40")),
    ("title", Arg::Text("t")),
    ("text", Arg::Text("x")),
    ("from", Arg::Number(1)),
    ("to", Arg::Number(12)),
    ("times", Arg::Text("3")),
    ("where", Arg::Text("Word 7")),
    ("word", Arg::Number(7)),
    ("cell", Arg::Number(3)),
    ("label", Arg::Text("256")),
    ("other", Arg::Number(9)),
    ("zone", Arg::Text("B2")),
    ("row", Arg::Number(4)),
    ("date", Arg::Text("2026-11-22")),
    ("format", Arg::Text("Tinyseed")),
    ("copy", Arg::Text("A")),
    ("scheme", Arg::Text("SLIP-39")),
    ("group", Arg::Number(1)),
    ("needed", Arg::Number(2)),
];

type File = BTreeMap<String, String>;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The messages of one language, file by file.
fn files(language: Language) -> BTreeMap<String, File> {
    let folder = root().join("src-tauri/crates/guide/messages").join(language.tag());
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let file = parse(&fs::read_to_string(&path).unwrap(), &name);
            (name, file)
        })
        .collect()
}

fn all(language: Language) -> File {
    files(language).into_values().flatten().collect()
}

/// Fluent's outer grammar: a message begins at the margin, its other lines are indented or close a selector.
fn parse(text: &str, name: &str) -> File {
    let mut file = File::new();
    let mut current: Option<String> = None;
    for line in text.lines() {
        if line.starts_with('#') {
            current = None;
        } else if let Some((id, value)) = line.split_once(" =").filter(|(id, _)| is_id(id)) {
            let twice = file.insert(id.to_owned(), value.trim().to_owned());
            assert!(twice.is_none(), "{name}: {id} stands twice");
            current = Some(id.to_owned());
        } else if line.starts_with([' ', '}']) || line.is_empty() {
            if let Some(text) = current.as_ref().and_then(|id| file.get_mut(id)) {
                text.push('\n');
                text.push_str(line);
            }
        } else {
            panic!("{name}: this line belongs to no message: {line}");
        }
    }
    file
}

fn is_id(id: &str) -> bool {
    id.starts_with(|letter: char| letter.is_ascii_lowercase())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn variables(text: &str) -> BTreeSet<String> {
    let names = text.split('$').skip(1);
    names
        .map(|rest| {
            rest.chars().take_while(|&it| it.is_ascii_alphanumeric() || "-_".contains(it)).collect()
        })
        .collect()
}

/// Whether the figure `name` is put into the text, and does not only choose a wording.
fn is_shown(text: &str, name: &str) -> bool {
    text.split(&format!("${name}")).skip(1).any(|rest| rest.trim_start().starts_with('}'))
}

/// The sentences of a message, with `0` for each figure and each form of a selector on its own.
fn sentences(text: &str, ends: &[char]) -> Vec<String> {
    let mut plain = String::new();
    let mut depth = 0_usize;
    let lines: Vec<String> = text.lines().map(|line| form(line.trim())).collect();
    for letter in lines.join("\n").chars() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => {
                depth -= 1;
                plain.push_str(if depth == 0 && !plain.ends_with(['0', '\n']) { "0" } else { "" });
            }
            _ if depth == 0 || letter == '\n' => plain.push(letter),
            _ => {}
        }
    }
    // A full stop inside "0.5", "metamask.io" or "0x12ab…" ends nothing: a space or the end must follow.
    let marked = ends.iter().fold(plain, |text, end| {
        let cut = if end.is_ascii() { format!("{end} ") } else { end.to_string() };
        text.replace(&cut, "\n")
    });
    marked.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// One form of a selector, taken out of the braces around it.
fn form(line: &str) -> String {
    match line.split_once(']') {
        Some((key, text)) if key.starts_with('[') || key.starts_with("*[") => format!("}}{text}{{"),
        _ => line.to_owned(),
    }
}

/// The ids that follow from closed codes: with advice, or only a name.
fn ids_of_codes() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    let mut pair = |kind: &str, code: &str| {
        ids.insert(message_id(kind, code));
        ids.insert(message_id(kind, code) + "-do");
    };
    FindingCode::ALL.iter().for_each(|code| pair("finding", code.as_str()));
    Scheme::ALL.iter().for_each(|scheme| pair("scheme", scheme.as_str()));
    TargetProblem::ALL.iter().for_each(|problem| pair("target", problem.as_str()));
    Possibility::ALL.iter().for_each(|it| pair("possible", it.as_str()));
    TargetWarning::ALL.iter().for_each(|warning| pair("warning", warning.as_str()));
    for error in ResumeError::ALL {
        pair("resume", error.code().trim_start_matches("resume_"));
    }
    Protection::CODES.iter().for_each(|code| pair("protect", code));
    SaveError::ALL.iter().for_each(|error| pair("save", error.as_str()));
    pair("save", "synced");
    PlanError::ALL.iter().for_each(|error| pair("plan-error", error.as_str()));
    for verdict in
        [Verdict::Consistent, Verdict::Inconsistent, Verdict::OtherScheme, Verdict::Ambiguous]
    {
        pair("verdict", verdict.as_str());
    }
    for network in [
        NetworkState::Blocked(Blocker::Kernel),
        NetworkState::Blocked(Blocker::Engine),
        NetworkState::Open { ways: 1 },
    ] {
        pair("isolation", network.as_str());
    }
    for state in [State::NotAvailable, State::Unknown] {
        pair("state", state.as_str());
    }
    ["opened", "not_found"].into_iter().for_each(|outcome| pair("cover", outcome));
    let mut name = |kind: &str, code: &str| ids.insert(message_id(kind, code));
    ChangeCode::ALL.iter().for_each(|code| _ = name("change", code.as_str()));
    SuggestionReason::ALL.iter().for_each(|reason| _ = name("reason", reason.as_str()));
    List::ALL.iter().for_each(|list| _ = name("list", list.name()));
    Family::ALL.iter().for_each(|family| _ = name("family", family.as_str()));
    [State::On, State::Off].iter().for_each(|state| _ = name("state", state.as_str()));
    for code in Protection::CODES {
        ids.insert(message_id("protect", code) + "-state");
    }
    // Changes are no faults; one advice serves them all.
    ids.insert("changes-do".to_owned());
    ids
}

/// The same for the file of `repair`: kinds of mistake are named, they need no advice.
fn ids_of_kinds() -> BTreeSet<String> {
    Kind::ALL.iter().map(|kind| message_id("kind", kind.as_str())).collect()
}

/// The same for the file of shares: what can be wrong with them, and what is to be known about each scheme.
fn ids_of_shares() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for error in ShareError::ALL {
        ids.insert(message_id("share", error.as_str()));
        ids.insert(message_id("share", error.as_str()) + "-do");
    }
    for scheme in ShareScheme::ALL {
        for kind in ["share-scheme", "share-know", "share-readers", "join-about"] {
            ids.insert(message_id(kind, scheme.as_str()));
        }
    }
    Reason::ALL.iter().for_each(|it| _ = ids.insert(message_id("share-reason", it.as_str())));
    Risk::ALL.iter().for_each(|it| _ = ids.insert(message_id("share-risk", it.as_str())));
    for scheme in ShareScheme::MADE {
        ids.insert(message_id("share-recover", scheme.as_str()));
    }
    ids
}

/// All source text that may name a message.
fn sources() -> String {
    fn collect(path: &Path, text: &mut String) {
        if path.is_dir() {
            for entry in fs::read_dir(path).unwrap() {
                collect(&entry.unwrap().path(), text);
            }
        } else if path
            .extension()
            .is_some_and(|it| ["rs", "ts", "tsx", "html"].iter().any(|e| it == *e))
        {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    let mut text = String::new();
    for folder in [
        "src-tauri/crates/cli/src",
        "src-tauri/crates/plan/src",
        "src-tauri/crates/sheets/src",
        "src-tauri/src",
        "ui/src",
        "ui/index.html",
    ] {
        let path = root().join(folder);
        if path.exists() {
            collect(&path, &mut text);
        }
    }
    text
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_figures() {
    let (english, japanese) = (files(Language::English), files(Language::Japanese));
    assert_eq!(english.keys().collect::<Vec<_>>(), japanese.keys().collect::<Vec<_>>());
    for (name, english) in &english {
        let japanese = &japanese[name];
        let ids = |file: &File| file.keys().cloned().collect::<BTreeSet<_>>();
        let differing: Vec<_> =
            ids(english).symmetric_difference(&ids(japanese)).cloned().collect();
        assert!(differing.is_empty(), "{name}: in one language only: {differing:?}");
        for (id, text) in english {
            // Japanese has no plural, so a figure may choose the wording in English alone; but none that is
            // shown may vanish, and none may be invented.
            let (english, japanese) = (variables(text), variables(&japanese[id]));
            let lost: Vec<_> =
                english.difference(&japanese).filter(|it| is_shown(text, it)).collect();
            let invented: Vec<_> = japanese.difference(&english).collect();
            assert!(lost.is_empty() && invented.is_empty(), "{name}: {id}: {lost:?} {invented:?}");
        }
    }
}

#[test]
fn every_closed_code_has_its_message_in_both_languages() {
    for language in Language::ALL {
        let (messages, written) = (Messages::new(language), files(language));
        for id in ids_of_codes() {
            let is_written = ["findings.ftl", "repair.ftl", "plan.ftl"]
                .iter()
                .any(|file| written[*file].contains_key(&id));
            assert!(is_written, "{language:?}: {id} is not written");
            assert!(messages.knows(&id), "{language:?}: {id} is not compiled in");
        }
        for id in ids_of_shares() {
            assert!(written["shares.ftl"].contains_key(&id), "{language:?}: {id} is not written");
            assert!(messages.knows(&id), "{language:?}: {id} is not compiled in");
        }
        for id in ids_of_guides() {
            let files = ["guides.ftl", "checklists.ftl", "glossary.ftl"];
            assert!(
                files.iter().any(|file| written[*file].contains_key(&id)),
                "{id} is not written"
            );
            assert!(messages.knows(&id), "{language:?}: {id} is not compiled in");
        }
        for id in ids_of_kinds() {
            assert!(written["repair.ftl"].contains_key(&id), "{language:?}: {id} is not written");
            assert!(messages.knows(&id), "{language:?}: {id} is not compiled in");
        }
    }
}

#[test]
fn every_message_is_used() {
    let codes = &(&ids_of_codes() | &ids_of_kinds()) | &(&ids_of_shares() | &ids_of_guides());
    let sources = sources();
    let quoted = |id: &str| {
        ["\"", "'", "`"].iter().any(|mark| sources.contains(&format!("{mark}{id}{mark}")))
    };
    // Some ids are put together from a beginning and a code: `step-${name}` in the window, id("kind", code) or
    // "kind-{code}" in Rust.
    let composed = |id: &str| {
        id.match_indices('-').filter_map(|(at, _)| id.get(..at)).any(|beginning| {
            [
                format!("`{beginning}-${{"),
                format!("id(\"{beginning}\","),
                format!("\"{beginning}-{{"),
            ]
            .iter()
            .any(|source| sources.contains(source))
        })
    };
    let named = |id: &str| quoted(id) || composed(id);
    let unused: Vec<String> = all(Language::English)
        .into_keys()
        .filter(|id| {
            let advised = id.strip_suffix("-do").is_some_and(&named);
            !codes.contains(id) && !named(id) && !advised
        })
        .collect();
    assert!(unused.is_empty(), "no code and no source uses: {unused:?}");
}

#[test]
fn every_message_that_says_what_is_wrong_says_what_to_do() {
    let told = ["finding-", "target-", "warning-", "scheme-", "isolation-", "failure-"];
    for (name, file) in files(Language::English) {
        for id in file.keys().filter(|id| told.iter().any(|kind| id.starts_with(kind))) {
            let advised = id.ends_with("-do") || file.contains_key(&format!("{id}-do"));
            // The window has headings that begin like findings; what it refuses begins with "failure-".
            let heading = name == "window.ftl" && !id.starts_with("failure-");
            assert!(advised || heading, "{name}: {id} has no advice");
        }
    }
}

#[test]
fn every_message_can_be_told_with_its_figures() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for (name, file) in files(language) {
            // The window's file is read by the window.
            for id in file.keys().filter(|_| name != "window.ftl") {
                let text = messages.text_with(id, FIGURES);
                assert!(!text.contains(['{', '}']), "{language:?}: {id}: {text}");
                assert!(!text.trim().is_empty() && text != *id, "{language:?}: {id} is empty");
            }
        }
    }
}

#[test]
fn no_message_uses_a_word_that_promises_or_confuses() {
    let rules =
        [(Language::English, &FORBIDDEN_ENGLISH), (Language::Japanese, &FORBIDDEN_JAPANESE)];
    for (language, forbidden) in rules {
        for (id, text) in all(language) {
            for (word, allowed) in forbidden {
                // The files of guides and checklists are about MetaMask, whose password is one.
                let its_own = ["guide-", "advice-", "item-", "term-", "list-of-", "genuine-"]
                    .iter()
                    .any(|kind| id.starts_with(kind))
                    && std::ptr::eq(*allowed, WALLET_PASSWORD.as_slice());
                let said = text.to_lowercase().contains(word) && !is_for_the_search(&id);
                let free = its_own || opens_the_plan(&id) || allowed.contains(&id.as_str());
                assert!(!said || free, "{language:?}: {id} says {word}");
            }
        }
    }
}

#[test]
fn sentences_are_short() {
    for (id, text) in all(Language::English) {
        for sentence in sentences(&text, &['.', '?', '!', ':']) {
            let words = sentence.split_whitespace().count();
            let free =
                LONG_BY_NEED.contains(&id.as_str()) || is_laid_out(&id) || is_for_the_search(&id);
            assert!(free || words <= ENGLISH_WORDS, "{id}: {words} words: {sentence}");
        }
    }
    for (id, text) in all(Language::Japanese) {
        for sentence in sentences(&text, &['。', '?', '!']) {
            let length = sentence.chars().filter(|letter| *letter != ' ').count();
            let free = LONG_BY_NEED.contains(&id.as_str())
                || is_laid_out(&id)
                || is_for_the_search(&id)
                || id.starts_with("help-option-");
            assert!(free || length <= JAPANESE_CHARACTERS, "{id}: {length} characters: {sentence}");
        }
    }
}

#[test]
fn lines_that_are_laid_out_by_hand_fit_a_terminal() {
    for language in Language::ALL {
        for (id, text) in all(language).into_iter().filter(|(id, _)| is_help_page(id)) {
            for line in text.lines() {
                let columns: usize =
                    line.chars().map(|letter| if letter.is_ascii() { 1 } else { 2 }).sum();
                // Fluent takes the common indent of four away.
                assert!(columns <= 78 + 4, "{language:?}: {id}: {columns} columns: {line}");
            }
        }
    }
}

#[test]
fn the_measuring_itself_sees_what_is_too_long() {
    let text = "{ $count ->\n    [one] { $count } word. Two words.\n   *[other] a b c\n} Then more";
    let found = sentences(text, &['.']);
    assert!(found.contains(&"0 word".to_owned()), "{found:?}");
    assert!(found.iter().any(|sentence| sentence.contains("a b c")), "{found:?}");
    assert!(found.iter().any(|sentence| sentence.contains("Then more")), "{found:?}");
    let long = "word ".repeat(ENGLISH_WORDS + 1);
    assert!(sentences(&long, &['.'])[0].split_whitespace().count() > ENGLISH_WORDS);
}
