//! The answer of `tanekura check --json`. Field names are a contract: they may be added, never renamed.
//!
//! Words appear as suggestions for a word that is on no list and, with `--reveal`, as the phrase. They are
//! borrowed from the word lists or from locked memory, never copied into strings here.

use serde::Serialize;
use tanekura_phrase::{Change, Finding, FindingCode, List};
use tanekura_secret::SecretText;
use tanekura_wallet::{CoverOutcome, Family, Target};

use crate::answer::{Answer, Row};
use crate::repairs_json::{RepairObject, RepairsView};

/// An answer with the secrets that the object borrows.
pub(crate) struct View<'a> {
    answer: &'a Answer,
    phrase: Option<SecretText>,
    words: Option<Vec<Option<SecretText>>>,
    repairs: RepairsView<'a>,
}

/// Prepares the object; with `reveal` the words are in it.
pub(crate) fn view(answer: &Answer, reveal: bool) -> View<'_> {
    let phrase = answer.judgement.phrase().filter(|_| reveal).map(|phrase| phrase.shown_text());
    let count = u8::try_from(answer.reading.word_count()).unwrap_or(u8::MAX);
    let words =
        reveal.then(|| (1..=count).map(|position| answer.reading.typed(position)).collect());
    let repairs = RepairsView::of(answer.explanation.as_ref(), reveal);
    View { answer, phrase, words, repairs }
}

#[derive(Serialize)]
pub(crate) struct Object<'a> {
    verdict: &'static str,
    scheme: &'static str,
    list: Option<&'static str>,
    lists: Vec<&'static str>,
    word_count: usize,
    checksum: &'static str,
    chance_wrong_passes: f64,
    changes: Vec<ChangeObject<'a>>,
    findings: Vec<FindingObject<'a>>,
    repairs: Vec<RepairObject<'a>>,
    readings: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    readings_of_any_word: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    something_else: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    slips_that_fit: Option<usize>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    settled_by: Vec<&'static str>,
    with_passphrase: bool,
    fingerprint: Option<&'a str>,
    accounts: Vec<AccountObject<'a>>,
    coverage: Vec<CoverageObject<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phrase: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<Vec<Option<&'a str>>>,
}

#[derive(Serialize)]
struct ChangeObject<'a> {
    code: &'static str,
    positions: &'a [u8],
}

#[derive(Serialize)]
struct FindingObject<'a> {
    code: &'static str,
    severity: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<u8>,
    #[serde(skip_serializing_if = "<[u8]>::is_empty")]
    positions: &'a [u8],
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<u32>,
    #[serde(skip_serializing_if = "<[u32]>::is_empty")]
    counts: &'a [u32],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    lists: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestions: Option<Vec<&'static str>>,
}

#[derive(Serialize)]
struct AccountObject<'a> {
    path: &'a str,
    address: &'a str,
}

#[derive(Serialize)]
struct CoverageObject<'a> {
    address: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    covered: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    path: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    family: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exact: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    searched: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    possible: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    warnings: Vec<&'static str>,
}

impl View<'_> {
    /// What is written.
    pub(crate) fn object(&self) -> Object<'_> {
        let Answer {
            reading,
            judgement,
            opens,
            targets,
            with_passphrase,
            explanation,
            slips_that_fit,
        } = self.answer;
        let explanation = explanation.as_ref();
        let opens = opens.as_ref();
        let accounts = opens.map(|opens| opens.accounts.as_slice()).unwrap_or_default();
        let coverage = opens.map(|opens| opens.coverage.as_slice()).unwrap_or_default();
        // EXPOSE: the person asked for the words with --reveal.
        let phrase = self.phrase.as_ref().map(SecretText::expose);
        let words = self.words.as_ref().map(|words| {
            // EXPOSE: as above.
            words.iter().map(|word| word.as_ref().map(SecretText::expose)).collect()
        });
        Object {
            verdict: judgement.verdict.as_str(),
            scheme: judgement.scheme.as_str(),
            list: judgement.list.map(List::name),
            lists: names(&judgement.lists),
            word_count: judgement.word_count,
            checksum: judgement.checksum.as_str(),
            chance_wrong_passes: judgement.chance_wrong_passes,
            changes: reading.changes().iter().map(change).collect(),
            findings: judgement.findings.iter().map(finding).collect(),
            repairs: self.repairs.objects(),
            readings: explanation
                .map_or(judgement.phrases().len() as u64, |explanation| explanation.readings),
            readings_of_any_word: explanation.map(|found| found.readings_of_any_word),
            something_else: explanation.map(|found| found.something_else),
            slips_that_fit: *slips_that_fit,
            settled_by: explanation
                .map(|found| found.settled_by.iter().map(|by| by.as_str()).collect())
                .unwrap_or_default(),
            with_passphrase: *with_passphrase,
            fingerprint: opens.map(|opens| opens.fingerprint.as_str()),
            accounts: accounts
                .iter()
                .map(|account| AccountObject { path: &account.path, address: &account.address })
                .collect(),
            coverage: coverage.iter().filter_map(|row| covered(row, targets)).collect(),
            phrase,
            words,
        }
    }
}

fn names(lists: &[List]) -> Vec<&'static str> {
    lists.iter().map(|list| list.name()).collect()
}

fn change(change: &Change) -> ChangeObject<'_> {
    ChangeObject { code: change.code.as_str(), positions: &change.positions }
}

fn finding(finding: &Finding) -> FindingObject<'_> {
    let suggested = || finding.suggestions.iter().map(|word| word.list.word(word.index)).collect();
    FindingObject {
        code: finding.code.as_str(),
        severity: finding.severity().as_str(),
        position: finding.position,
        positions: &finding.positions,
        count: finding.count,
        counts: &finding.counts,
        lists: names(&finding.lists),
        suggestions: takes_suggestions(finding).then(suggested),
    }
}

fn covered<'a>(row: &'a Row, targets: &'a [Target]) -> Option<CoverageObject<'a>> {
    let target = targets.get(row.covered.target)?;
    let mut object = CoverageObject {
        address: target.shown(),
        label: target.label(),
        covered: false,
        path: None,
        family: None,
        number: None,
        exact: None,
        searched: None,
        possible: row.possible.iter().map(|possible| possible.as_str()).collect(),
        warnings: target.warnings().iter().map(|warning| warning.as_str()).collect(),
    };
    match &row.covered.outcome {
        CoverOutcome::Opened { path, family, number, exact } => {
            object.covered = true;
            object.path = Some(path);
            object.family = family.map(Family::as_str);
            object.number = Some(*number);
            object.exact = Some(*exact);
        }
        CoverOutcome::NotFound { searched } => object.searched = Some(*searched),
    }
    Some(object)
}

/// An unknown word always has the field, if only to say that nothing comes near.
fn takes_suggestions(finding: &Finding) -> bool {
    finding.code == FindingCode::UnknownWord || !finding.suggestions.is_empty()
}
