//! The answer of `tanekura check`, before it is put into words or into JSON.
//!
//! In: the phrase as typed, the passphrase, the addresses. Out: an [`Answer`]. No rule of its own: reading and
//! judging are `phrase`'s, accounts and coverage `wallet`'s.

use std::ops::ControlFlow;

use tanekura_phrase::{
    Judgement, List, MAX_INPUT, Options, Phrase, Reading, Scheme, Severity, Verdict, judge, read,
};
use tanekura_repair::{Explanation, Kind, Knowledge, explain};
use tanekura_secret::{SecretText, TooLong};
use tanekura_wallet::{
    Account, Circumstances, CoverOutcome, Covered, Family, Possibility, Seed, Target, accounts,
    coverage, possibilities,
};

use crate::failure::Exit;

/// How many accounts of each family are searched for an address.
pub(crate) const SEARCHED: u32 = 100;

/// How many repairs are listed.
const REPAIRS: usize = 10;

/// More readings than this are not looked through for common slips.
const MOST_SLIPS: usize = 40;

/// Everything the command has to say.
pub(crate) struct Answer {
    /// The phrase as read.
    pub(crate) reading: Reading,
    /// What it is.
    pub(crate) judgement: Judgement,
    /// What it opens, when there is one wallet that can be meant.
    pub(crate) opens: Option<Opens>,
    /// The addresses that were asked about.
    pub(crate) targets: Vec<Target>,
    /// Whether a passphrase was used.
    pub(crate) with_passphrase: bool,
    /// What was probably written wrong, when something was.
    pub(crate) explanation: Option<Explanation>,
    /// For words that fit and were not compared with an address: how many common slips from them fit as well.
    pub(crate) slips_that_fit: Option<usize>,
}

/// What a phrase opens.
pub(crate) struct Opens {
    /// Eight hexadecimal digits.
    pub(crate) fingerprint: String,
    /// The first Ethereum accounts.
    pub(crate) accounts: Vec<Account>,
    /// One entry for each target.
    pub(crate) coverage: Vec<Row>,
}

impl Opens {
    /// Whether at least one target is opened.
    fn something(&self) -> bool {
        self.coverage.iter().any(|row| is_opened(&row.covered))
    }
}

/// Whether one target is opened, and if not, what it may be.
pub(crate) struct Row {
    /// What became of it.
    pub(crate) covered: Covered,
    /// Likeliest first; empty when the target is opened.
    pub(crate) possible: Vec<Possibility>,
}

/// What the person chose.
pub(crate) struct Question {
    /// How to read the words.
    pub(crate) options: Options,
    /// How many accounts to list.
    pub(crate) accounts: u32,
    /// Addresses to look for.
    pub(crate) targets: Vec<Target>,
}

impl Answer {
    /// Works everything out. `progress` is told how many addresses of how many have been derived.
    pub(crate) fn find(
        typed: Result<SecretText, TooLong>,
        passphrase: &SecretText,
        question: Question,
        progress: &mut dyn FnMut(u32, u32),
    ) -> Self {
        let Question { options, accounts: count, targets } = question;
        let reading = match typed {
            // EXPOSE: read into slots that are wiped on drop.
            Ok(text) => read(text.expose(), options.list),
            // The reader itself says that too much was given; it only needs to be given too much.
            Err(TooLong { .. }) => read(&" ".repeat(MAX_INPUT + 1), options.list),
        };
        let mut judgement = judge(&reading, &options);
        let with_passphrase = !passphrase.is_empty();
        let mut open = |phrase: &Phrase| {
            let seed = Seed::derive(phrase, passphrase);
            Opens {
                fingerprint: seed.fingerprint().to_string(),
                accounts: accounts(&seed, Family::Ethereum, 0..count),
                coverage: compare(&seed, &targets, with_passphrase, progress),
            }
        };
        let opens = match wallets(judgement.phrases()).as_slice() {
            [] => None,
            [phrase] => Some(open(phrase)),
            // Several wallets are possible: the one with an address of the person's is meant.
            several => several.iter().map(|phrase| open(phrase)).find(Opens::something),
        };
        let proven = opens.as_ref().is_some_and(Opens::something);
        if proven && judgement.verdict == Verdict::Ambiguous {
            judgement.verdict = Verdict::Consistent;
            judgement.findings.retain(|finding| finding.severity() != Severity::Question);
        }
        let explanation = explanation(&reading, &judgement, opens.as_ref(), &targets);
        let slips_that_fit = slips_that_fit(&reading, &judgement, &targets);
        Self { reading, judgement, opens, targets, with_passphrase, explanation, slips_that_fit }
    }

    /// Good news is a consistent phrase that opens every address asked about.
    pub(crate) fn exit(&self) -> Exit {
        let consistent = self.judgement.verdict == Verdict::Consistent;
        let opened = self.opens.as_ref().is_some_and(|opens| {
            opens.coverage.len() == self.targets.len()
                && opens.coverage.iter().all(|row| is_opened(&row.covered))
        });
        if consistent && opened { Exit::Well } else { Exit::BadNews }
    }
}

/// What was probably written wrong: for words that do not fit together, and for words that do but open none of the
/// addresses.
fn explanation(
    reading: &Reading,
    judgement: &Judgement,
    opens: Option<&Opens>,
    targets: &[Target],
) -> Option<Explanation> {
    let knowledge = match judgement.verdict {
        Verdict::Inconsistent => Knowledge::new(),
        Verdict::Consistent if !targets.is_empty() && !opens.is_some_and(Opens::something) => {
            Knowledge::new().not_as_written()
        }
        _ => return None,
    };
    if !matches!(judgement.scheme, Scheme::Bip39 | Scheme::Unknown) {
        return None;
    }
    let list = judgement.list.or(reading.likely_list()).unwrap_or(List::English);
    explain(reading, list, &knowledge, REPAIRS).ok().filter(|found| !found.repairs.is_empty())
}

/// Words that fit may be wrong all the same: one slip in sixteen passes. So it is looked how many do, from these.
fn slips_that_fit(reading: &Reading, judgement: &Judgement, targets: &[Target]) -> Option<usize> {
    let list = judgement.list.filter(|_| judgement.verdict == Verdict::Consistent)?;
    if !targets.is_empty() {
        return None;
    }
    let found = explain(reading, list, &Knowledge::new().not_as_written(), MOST_SLIPS).ok()?;
    let common = [Kind::SimilarWord, Kind::AdjacentSwap, Kind::ReadingOrder];
    Some(found.repairs.iter().filter(|repair| common.contains(&repair.kind)).count())
}

/// One reading for each wallet that is possible. A seed is made from the words' text, so readings that differ only
/// in the list (the same words in English and French) are the same wallet.
fn wallets(readings: &[Phrase]) -> Vec<&Phrase> {
    let mut wallets: Vec<(&Phrase, SecretText)> = Vec::new();
    for phrase in readings {
        let text = phrase.nfkd_text();
        // EXPOSE: compared, inside locked memory.
        if !wallets.iter().any(|(_, known)| known.expose() == text.expose()) {
            wallets.push((phrase, text));
        }
    }
    wallets.into_iter().map(|(phrase, _)| phrase).collect()
}

fn compare(
    seed: &Seed,
    targets: &[Target],
    with_passphrase: bool,
    progress: &mut dyn FnMut(u32, u32),
) -> Vec<Row> {
    if targets.is_empty() {
        return Vec::new();
    }
    let rows = coverage(seed, targets, SEARCHED, &mut |done, total| {
        progress(done, total);
        ControlFlow::Continue(())
    });
    let circumstances = Circumstances {
        opens_another: rows.iter().any(is_opened),
        with_passphrase,
        accounts_per_family: SEARCHED,
    };
    rows.into_iter()
        .map(|covered| {
            let target = targets.get(covered.target).filter(|_| !is_opened(&covered));
            let possible = target.map(|target| possibilities(target, circumstances));
            Row { covered, possible: possible.unwrap_or_default() }
        })
        .collect()
}

fn is_opened(covered: &Covered) -> bool {
    matches!(covered.outcome, CoverOutcome::Opened { .. })
}
