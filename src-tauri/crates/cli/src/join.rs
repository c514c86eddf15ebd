//! `tanekura join`: from shares in any form to the phrase, or to what is still missing.
//!
//! In: the shares from standard input or a hidden prompt, in any order. Out: what is there, which share is wrong and where;
//! with `--reveal` the phrase; with `--check-against-phrase` whether they open the phrase that is given as well. Of codex32,
//! only the latter. Not here: any rule about shares (crate `shares`).

use serde::Serialize;
use tanekura_guide::{Messages, message_id as id};
use tanekura_phrase::{List, Options, Phrase, judge, read};
use tanekura_secret::{SecretBytes, SecretText};
use tanekura_shares::{
    Added, AnyShare, Collector, Fault, Joined, Opened, SetStatus, ShareError, ShareScheme,
    recognise,
};
use tanekura_wallet::Seed;

use crate::failure::{Exit, Failure};
use crate::page::Page;
use crate::share_arguments::JoinJob;
use crate::{input, json, output, protect};

/// Everything that came of the shares.
struct Answer {
    collector: Collector,
    faults: Vec<Fault>,
    again: usize,
    joined: Result<Joined, ShareError>,
    phrase: Option<Phrase>,
    fingerprint: Option<String>,
    matches: Option<bool>,
}

/// Runs the command.
pub(crate) fn run(job: &JoinJob, messages: &Messages) -> Result<Exit, Failure> {
    if job.require_isolation {
        protect::require(messages)?;
    }
    output::tell(&protect::warnings(input::is_typed(), messages));
    let typed = input::shares(messages)?;
    let against = compared_phrase(job, messages)?;
    let passphrase = input::passphrase(job.passphrase, job.passphrase_file.as_deref(), messages)?;
    let answer = answer(job, typed.as_ref().ok(), against, &passphrase);
    if job.json {
        tell_json(job, &answer)?;
    } else {
        page(job, &answer, messages).write()?;
    }
    let good = answer.joined.is_ok() && answer.matches != Some(false) && answer.faults.is_empty();
    Ok(if good { Exit::Well } else { Exit::BadNews })
}

/// The phrase to compare with, asked for at a terminal. Piped in, it stands behind the shares.
fn compared_phrase(job: &JoinJob, messages: &Messages) -> Result<Option<SecretText>, Failure> {
    if !job.check_against_phrase || !input::is_typed() {
        return Ok(None);
    }
    let list = job.list.and_then(|choice| choice.0);
    Ok(input::phrase(list, messages)?.ok())
}

fn answer(
    job: &JoinJob,
    typed: Option<&SecretText>,
    against: Option<SecretText>,
    passphrase: &SecretText,
) -> Answer {
    let list = job.list.and_then(|choice| choice.0);
    let mut collector = Collector::new(list);
    let (mut faults, mut again, mut refused) = (Vec::new(), 0, None);
    let mut compared = against.and_then(|text| phrase_of(&text, list));
    match typed {
        None => refused = Some(ShareError::TooLong),
        // EXPOSE: read as typed.
        Some(text) => match recognise(text.expose(), list) {
            Err(code) => refused = Some(code),
            Ok(mut found) => {
                if job.check_against_phrase && compared.is_none() {
                    let last = found
                        .iter()
                        .rposition(|found| matches!(&found.share, Ok(AnyShare::SeedXor(_))));
                    if let Some(Ok(AnyShare::SeedXor(phrase))) =
                        last.map(|last| found.remove(last).share)
                    {
                        compared = Some(phrase);
                    }
                }
                for found in found {
                    let fits = |scheme| job.scheme.0.is_none_or(|wanted| wanted == scheme);
                    match found.share {
                        Ok(share) if fits(share.scheme()) => match collector.take(share) {
                            Ok(Added::Again(_)) => again += 1,
                            Ok(_) => {}
                            Err(code) => refused = Some(code),
                        },
                        Ok(_) => refused = Some(ShareError::DifferentScheme),
                        Err(fault) => faults.push(fault),
                    }
                }
            }
        },
    }
    let nothing = collector.is_empty() && faults.is_empty();
    // The passphrase belongs to SLIP-39's shares; of codex32 it goes into the seed that is compared.
    let is_codex32 = collector.sets().first().map(|set| set.scheme) == Some(ShareScheme::Codex32);
    let none = SecretText::with_capacity(0);
    let joined = match refused {
        Some(code) => Err(code),
        None if nothing => Err(ShareError::NotAShare),
        None => collector.join(if is_codex32 { &none } else { passphrase }),
    };
    let opened = joined.as_ref().ok().map(|joined| &joined.opened);
    let phrase = opened.and_then(|opened| opened.phrase(list.unwrap_or(List::English)).ok());
    let seed = match opened {
        Some(Opened::Seed(seed)) => Seed::from_bytes(twin(seed)).ok(),
        _ => phrase.as_ref().map(|phrase| Seed::derive(phrase, &none)),
    };
    let fingerprint = seed.as_ref().map(|seed| seed.fingerprint().to_string());
    let matches = match (opened, &compared) {
        (Some(Opened::Seed(seed)), Some(phrase)) => {
            Some(Seed::derive(phrase, passphrase).bytes().same_as(seed))
        }
        // The language is not in the shares: what counts is the entropy.
        (Some(_), Some(compared)) => {
            Some(phrase.as_ref().is_some_and(|it| it.entropy().same_as(&compared.entropy())))
        }
        _ if job.check_against_phrase => Some(false),
        _ => None,
    };
    Answer { collector, faults, again, joined, phrase, fingerprint, matches }
}

fn phrase_of(text: &SecretText, list: Option<List>) -> Option<Phrase> {
    // EXPOSE: read as typed.
    let reading = read(text.expose(), list);
    let judgement = judge(&reading, &Options { list, number_base: None });
    let phrase = judgement.phrase()?;
    Phrase::from_entropy(phrase.list(), &phrase.entropy()).ok()
}

fn twin(secret: &SecretBytes) -> SecretBytes {
    let mut twin = SecretBytes::zeroed(secret.len());
    // EXPOSE: from locked memory to locked memory.
    twin.expose_mut().copy_from_slice(secret.expose());
    twin
}

#[derive(Serialize)]
struct Object<'a> {
    scheme: Option<&'static str>,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    phrase: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fingerprint: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seed_matches: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phrase_matches: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
    weak: bool,
    duplicates: usize,
    left_out: Vec<PlaceObject>,
    sets: Vec<SetObject>,
    faults: Vec<FaultObject<'a>>,
}

#[derive(Serialize)]
struct PlaceObject {
    group: Option<u8>,
    member: Option<u8>,
}

#[derive(Serialize)]
struct SetObject {
    scheme: &'static str,
    set: Option<String>,
    ready: bool,
    groups_needed: u8,
    group_count: u8,
    groups: Vec<GroupObject>,
}

#[derive(Serialize)]
struct GroupObject {
    group: u8,
    members: Vec<u8>,
    needed: Option<u8>,
    complete: bool,
}

#[derive(Serialize)]
struct FaultObject<'a> {
    scheme: &'static str,
    code: &'static str,
    count: usize,
    positions: &'a [u8],
    suggestions: Vec<SuggestionObject<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    correction: Option<&'a str>,
}

#[derive(Serialize)]
struct SuggestionObject<'a> {
    position: u8,
    words: &'a [&'static str],
}

fn tell_json(job: &JoinJob, answer: &Answer) -> Result<(), Failure> {
    let joined = answer.joined.as_ref();
    let scheme = joined
        .ok()
        .map(|joined| joined.scheme)
        .or_else(|| answer.collector.sets().first().map(|set| set.scheme));
    let text = answer.phrase.as_ref().filter(|_| job.reveal).map(Phrase::shown_text);
    let is_seed = scheme == Some(ShareScheme::Codex32);
    let object = Object {
        scheme: scheme.map(ShareScheme::as_str),
        outcome: match (joined.is_ok(), answer.matches) {
            (true, Some(false)) => "other_phrase",
            (true, _) => "joined",
            _ => "not_joined",
        },
        // EXPOSE: asked for with --reveal.
        phrase: text.as_ref().map(SecretText::expose),
        list: answer.phrase.as_ref().map(|phrase| phrase.list().name()),
        fingerprint: answer.fingerprint.as_deref(),
        seed_matches: answer.matches.filter(|_| is_seed),
        phrase_matches: answer.matches.filter(|_| !is_seed),
        code: joined.err().map(|code| code.as_str()),
        weak: scheme == Some(ShareScheme::Cards),
        duplicates: answer.again,
        left_out: joined
            .ok()
            .map(|joined| joined.left_out.iter().map(|at| place(&answer.collector, *at)).collect())
            .unwrap_or_default(),
        sets: answer.collector.sets().iter().map(set_object).collect(),
        faults: answer.faults.iter().map(|fault| fault_object(fault, job.reveal)).collect(),
    };
    json::write(&object)
}

fn place(collector: &Collector, number: usize) -> PlaceObject {
    let place = collector.share(number).and_then(AnyShare::place);
    PlaceObject { group: place.map(|place| place.0), member: place.map(|place| place.1) }
}

fn set_object(set: &SetStatus) -> SetObject {
    SetObject {
        scheme: set.scheme.as_str(),
        set: set.name.clone(),
        ready: set.ready,
        groups_needed: set.groups_needed,
        group_count: set.group_count,
        groups: set
            .groups
            .iter()
            .map(|group| GroupObject {
                group: group.group,
                members: group.members.clone(),
                needed: group.needed,
                complete: group.is_complete(),
            })
            .collect(),
    }
}

fn fault_object(fault: &Fault, reveal: bool) -> FaultObject<'_> {
    FaultObject {
        scheme: fault.scheme.as_str(),
        code: fault.code.as_str(),
        count: fault.count,
        positions: &fault.positions,
        suggestions: fault
            .suggestions
            .iter()
            .map(|it| SuggestionObject { position: it.position, words: it.words() })
            .collect(),
        // EXPOSE: what a string was probably meant to be, asked for with --reveal; the person confirms it.
        correction: fault.correction.as_ref().filter(|_| reveal).map(|it| it.text.expose()),
    }
}

fn page<'m>(job: &JoinJob, answer: &Answer, messages: &'m Messages) -> Page<'m> {
    let mut page = Page::new(messages);
    for set in answer.collector.sets() {
        tell_set(&mut page, &set);
    }
    if answer.again > 0 {
        page.paragraph("", &messages.text_with("join-again", &[("count", answer.again.into())]));
    }
    for fault in &answer.faults {
        page.gap();
        tell_fault(&mut page, fault, job.reveal);
    }
    page.gap();
    match &answer.joined {
        Ok(joined) => tell_joined(&mut page, job, answer, joined),
        Err(code) => {
            page.paragraph("", &messages.text("join-not-joined"));
            page.pair("  ", &id("share", code.as_str()), &[]);
        }
    }
    page
}

fn tell_set(page: &mut Page<'_>, set: &SetStatus) {
    let messages = page.messages;
    let scheme = messages.text(&id("share-scheme", set.scheme.as_str()));
    let figures = [
        ("scheme", scheme.as_str().into()),
        ("name", set.name.as_deref().unwrap_or("—").into()),
        ("count", set.shares.len().into()),
    ];
    page.paragraph("", &messages.text_with("join-set", &figures));
    if set.group_count > 1 {
        let figures = [("needed", set.groups_needed.into()), ("total", set.group_count.into())];
        page.paragraph("  ", &messages.text_with("join-groups", &figures));
    }
    for group in &set.groups {
        let members = messages.positions(&group.members);
        let figures = [
            ("group", group.group.into()),
            ("positions", members.as_str().into()),
            ("done", group.members.len().into()),
            ("needed", group.needed.unwrap_or(0).into()),
            ("known", if group.needed.is_some() { "yes" } else { "no" }.into()),
            ("state", if group.is_complete() { "complete" } else { "open" }.into()),
        ];
        page.paragraph("  ", &messages.text_with("join-group", &figures));
    }
    if set.scheme == ShareScheme::Cards {
        page.pair("  ", "join-weak", &[]);
    }
}

fn tell_fault(page: &mut Page<'_>, fault: &Fault, reveal: bool) {
    let messages = page.messages;
    let scheme = messages.text(&id("share-scheme", fault.scheme.as_str()));
    let figures = [("scheme", scheme.as_str().into()), ("count", fault.count.into())];
    page.paragraph("", &messages.text_with("join-fault", &figures));
    page.pair("  ", &id("share", fault.code.as_str()), &[]);
    if !fault.positions.is_empty() {
        let positions = messages.positions(&fault.positions);
        let which = match fault.code {
            ShareError::UnknownWord => "join-unknown-at",
            _ => "join-suspect-at",
        };
        let figures =
            [("positions", positions.as_str().into()), ("count", fault.positions.len().into())];
        page.paragraph("  ", &messages.text_with(which, &figures));
    }
    for suggestion in &fault.suggestions {
        if !suggestion.words().is_empty() {
            let words = messages.row(suggestion.words());
            let figures = [("position", suggestion.position.into())];
            page.exact(&format!("  {}", messages.text_with("join-close-words", &figures)));
            page.exact(&format!(" {words}\n"));
        }
    }
    if let Some(correction) = &fault.correction {
        page.pair("  ", "join-correction", &[]);
        if reveal {
            page.exact("  ");
            // EXPOSE: asked for with --reveal; the person compares it with what is written.
            page.exact(correction.text.expose());
            page.exact("\n");
        }
    }
}

fn tell_joined(page: &mut Page<'_>, job: &JoinJob, answer: &Answer, joined: &Joined) {
    let messages = page.messages;
    page.paragraph("", &messages.text("join-joined"));
    for number in &joined.left_out {
        let place = answer.collector.share(*number).and_then(AnyShare::place).unwrap_or((1, 0));
        let figures = [("group", place.0.into()), ("number", place.1.into())];
        page.pair("  ", "join-left-out", &figures);
    }
    if let Some(fingerprint) = &answer.fingerprint {
        let figures = [("fingerprint", fingerprint.as_str().into())];
        page.paragraph("  ", &messages.text_with("join-fingerprint", &figures));
    }
    page.paragraph("  ", &messages.text(&id("join-about", joined.scheme.as_str())));
    match (&answer.phrase, answer.matches) {
        (_, Some(true)) => page.pair("  ", "join-matches", &[]),
        (_, Some(false)) => page.pair("  ", "join-differs", &[]),
        (None, None) if matches!(joined.opened, Opened::Entropy(_)) => {
            page.pair("  ", "join-no-phrase", &[]);
        }
        _ => {}
    }
    if let Some(phrase) = answer.phrase.as_ref().filter(|_| job.reveal) {
        page.gap();
        let text = phrase.shown_text();
        // EXPOSE: asked for with --reveal.
        page.exact(text.expose());
        page.exact("\n");
    }
}
