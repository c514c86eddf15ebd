//! `tanekura split`: from a phrase to shares that have been proved, in files or on the screen.
//!
//! In: options; the phrase from standard input or a hidden prompt. Out: one file for each share, or the shares in the answer;
//! always what was proved. Not here: any rule about shares (crate `shares`).

use std::path::{Path, PathBuf};

use serde::Serialize;
use tanekura_guide::{Messages, message_id};
use tanekura_lockdown::save;
use tanekura_phrase::{Options, Phrase, judge, read};
use tanekura_secret::SecretText;
use tanekura_shares::{
    Arrangement, MadeSet, PartsFrom, Quorum, Secret, ShareError, ShareScheme, Wish, make,
};
use tanekura_wallet::Seed;

use crate::failure::{Exit, Failure};
use crate::page::Page;
use crate::share_arguments::SplitJob;
use crate::{input, json, output, protect, share_sheet, share_text};

/// What was made, and where it went.
struct Answer {
    set: MadeSet,
    fingerprint: String,
    files: Vec<PathBuf>,
}

#[derive(Serialize)]
struct Object<'a> {
    scheme: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    set: Option<&'a str>,
    list: &'static str,
    word_count: usize,
    groups_needed: u8,
    groups: Vec<GroupObject>,
    fingerprint: &'a str,
    proof: ProofObject,
    shares: Vec<ShareObject<'a>>,
}

#[derive(Serialize)]
struct GroupObject {
    needed: u8,
    count: u8,
}

#[derive(Serialize)]
struct ProofObject {
    quorums_tried: u64,
    quorums: u64,
    too_small_tried: u64,
    too_small: u64,
    sampled: bool,
}

#[derive(Serialize)]
struct ShareObject<'a> {
    group: u8,
    member: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<String>,
}

/// Runs the command.
pub(crate) fn run(job: &SplitJob, messages: &Messages) -> Result<Exit, Failure> {
    // Everything that can be refused is refused before the words are asked for.
    if job.require_isolation {
        protect::require(messages)?;
    }
    if job.out.is_none() && !job.reveal {
        return Err(Failure::new(Exit::Usage, "split-nowhere", "split-nowhere-do"));
    }
    if job.sheet.is_some() && job.out.is_none() {
        return Err(Failure::new(Exit::Usage, "split-nowhere", "split-nowhere-do"));
    }
    let arrangement = arrangement(job)?;
    let files = files(job, &arrangement)?;
    output::tell(&protect::warnings(input::is_typed(), messages));
    let list = job.list.and_then(|choice| choice.0);
    let typed = input::phrase(list, messages)?
        .map_err(|_| Failure::new(Exit::BadNews, "split-not-readable", "split-not-readable-do"))?;
    let passphrase = input::passphrase(job.passphrase, job.passphrase_file.as_deref(), messages)?;
    // EXPOSE: read as typed.
    let reading = read(typed.expose(), list);
    let judgement = judge(&reading, &Options { list, number_base: job.count_from });
    let phrase = judgement.phrase().ok_or_else(|| {
        Failure::new(Exit::BadNews, "split-not-readable", "split-not-readable-do")
    })?;
    let set = made(job, arrangement, phrase, &passphrase).map_err(refused)?;
    let fingerprint = fingerprint(job.scheme.0, phrase, &passphrase);
    let answer = Answer { set, fingerprint, files };
    if let Some(folder) = &job.out {
        if let Some(by) = save::synced_folder(folder) {
            let figures = [("name", by.name().into())];
            output::tell(&format!("{}\n", messages.text_with("save-synced", &figures)));
            output::tell(&format!("{}\n", messages.text("save-synced-do")));
        }
        for (share, path) in answer.set.shares.iter().zip(&answer.files) {
            let saved = if let Some(paper) = job.paper() {
                let sheet = share_sheet::of(&answer.set, share, paper, messages)?;
                // EXPOSE: saved where the person said.
                save::new_file(path, sheet.expose())
            } else {
                let text = share_text::of(&answer.set, share, phrase, messages);
                // EXPOSE: saved where the person said.
                save::new_file(path, text.expose().as_bytes())
            };
            saved.map_err(|error| not_saved(error.as_str()))?;
        }
    }
    if job.json {
        tell_json(job, &answer, phrase)?
    } else {
        page(job, &answer, phrase, messages).write()?
    }
    Ok(Exit::Well)
}

fn made(
    job: &SplitJob,
    arrangement: Arrangement,
    phrase: &Phrase,
    passphrase: &SecretText,
) -> Result<MadeSet, ShareError> {
    let none = SecretText::with_capacity(0);
    let scheme = job.scheme.0;
    let wish = Wish {
        scheme,
        arrangement,
        // For codex32 the passphrase is the phrase's own and goes into the seed.
        passphrase: if scheme == ShareScheme::Codex32 { &none } else { passphrase },
        parts_from: if job.deterministic { PartsFrom::Phrase } else { PartsFrom::Chance },
    };
    if scheme == ShareScheme::Codex32 {
        let seed = Seed::derive(phrase, passphrase);
        return make(Secret::Seed(seed.bytes()), &wish);
    }
    make(Secret::Phrase(phrase), &wish)
}

/// The fingerprint of what joining will open: the phrase without a passphrase; of codex32, the seed itself.
fn fingerprint(scheme: ShareScheme, phrase: &Phrase, passphrase: &SecretText) -> String {
    let none = SecretText::with_capacity(0);
    let passphrase = if scheme == ShareScheme::Codex32 { passphrase } else { &none };
    Seed::derive(phrase, passphrase).fingerprint().to_string()
}

fn arrangement(job: &SplitJob) -> Result<Arrangement, Failure> {
    let quorum = |text: &String| Quorum::parse(text);
    let wanted = match (&job.shares, job.group.as_slice(), job.groups) {
        (Some(shares), [], None) => quorum(shares).map(Arrangement::single),
        (None, groups @ [_, ..], needed) => {
            groups.iter().map(quorum).collect::<Result<Vec<_>, _>>().and_then(|groups| {
                let needed = needed.or_else(|| u8::try_from(groups.len()).ok());
                Arrangement::groups(needed.unwrap_or(0), groups)
            })
        }
        _ => return Err(Failure::new(Exit::Usage, "split-shares", "split-shares-do")),
    };
    wanted.map_err(refused)
}

/// The names of the files, none of which may be there yet.
fn files(job: &SplitJob, arrangement: &Arrangement) -> Result<Vec<PathBuf>, Failure> {
    let Some(folder) = &job.out else { return Ok(Vec::new()) };
    if !folder.exists() {
        return Err(not_saved("no_folder"));
    }
    if !folder.is_dir() {
        return Err(not_saved("not_a_folder"));
    }
    let several = arrangement.only().is_none();
    let ending = if job.paper().is_some() { "pdf" } else { "txt" };
    let mut files = Vec::with_capacity(arrangement.share_count());
    for (group, quorum) in (1..=u8::MAX).zip(arrangement.quorums()) {
        for member in 1..=quorum.count {
            let name = if several {
                format!("share-{group}-{member}.{ending}")
            } else {
                format!("share-{member}.{ending}")
            };
            let path = Path::new(folder).join(name);
            if path.exists() {
                return Err(not_saved("exists"));
            }
            files.push(path);
        }
    }
    Ok(files)
}

fn not_saved(error: &str) -> Failure {
    Failure::composed(Exit::Device, "split-not-saved", &message_id("save", error))
}

/// A wish that cannot be fulfilled, or a proof that failed.
pub(crate) fn refused(error: ShareError) -> Failure {
    let exit = match error {
        ShareError::NoRandomness => Exit::Device,
        ShareError::ProofFailed => Exit::BadNews,
        _ => Exit::Usage,
    };
    Failure::composed(exit, "split-refused", &message_id("share", error.as_str()))
}

fn tell_json(job: &SplitJob, answer: &Answer, phrase: &Phrase) -> Result<(), Failure> {
    let set = &answer.set;
    let texts: Vec<SecretText> = set.shares.iter().map(tanekura_shares::MadeShare::text).collect();
    let mut files = answer.files.iter();
    let shares = set
        .shares
        .iter()
        .zip(&texts)
        .map(|(share, text)| ShareObject {
            group: share.group,
            member: share.member,
            // EXPOSE: asked for with --reveal.
            text: job.reveal.then(|| text.expose()),
            file: files.next().map(|path| path.display().to_string()),
        })
        .collect();
    let proof = &set.proof;
    json::write(&Object {
        scheme: set.scheme.as_str(),
        set: set.name.as_deref(),
        list: phrase.list().name(),
        word_count: phrase.word_count(),
        groups_needed: set.arrangement.group_threshold(),
        groups: set
            .arrangement
            .quorums()
            .iter()
            .map(|quorum| GroupObject { needed: quorum.threshold, count: quorum.count })
            .collect(),
        fingerprint: &answer.fingerprint,
        proof: ProofObject {
            quorums_tried: proof.quorums_tried,
            quorums: proof.quorums,
            too_small_tried: proof.too_small_tried,
            too_small: proof.too_small,
            sampled: proof.is_sampled(),
        },
        shares,
    })
}

fn page<'m>(job: &SplitJob, answer: &Answer, phrase: &Phrase, messages: &'m Messages) -> Page<'m> {
    let (set, mut page) = (&answer.set, Page::new(messages));
    let scheme = messages.text(&message_id("share-scheme", set.scheme.as_str()));
    let count = set.shares.len();
    let figures = [("scheme", scheme.as_str().into()), ("count", count.into())];
    page.paragraph("", &messages.text_with("split-made", &figures));
    let proof = &set.proof;
    let figures = [("done", proof.quorums_tried.into()), ("total", proof.quorums.into())];
    page.paragraph("", &messages.text_with("split-proved", &figures));
    let figures = [("done", proof.too_small_tried.into()), ("total", proof.too_small.into())];
    page.paragraph("", &messages.text_with("split-too-small", &figures));
    if proof.is_sampled() {
        page.paragraph("", &messages.text("split-sampled"));
    }
    let figures = [("fingerprint", answer.fingerprint.as_str().into())];
    page.paragraph("", &messages.text_with("split-fingerprint", &figures));
    page.gap();
    page.paragraph("", &messages.text(&message_id("share-know", set.scheme.as_str())));
    page.paragraph("", &messages.text(&message_id("share-readers", set.scheme.as_str())));
    if job.reveal {
        for share in &set.shares {
            page.gap();
            let text = share_text::of(set, share, phrase, messages);
            // EXPOSE: asked for with --reveal.
            page.exact(text.expose());
        }
    }
    if !answer.files.is_empty() {
        page.gap();
        page.paragraph("", &messages.text("split-saved"));
        for path in &answer.files {
            page.exact(&format!("  {}\n", path.display()));
        }
    }
    page.gap();
    page.paragraph("", &messages.text("split-next"));
    page
}
