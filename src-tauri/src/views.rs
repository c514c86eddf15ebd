//! What the page is told. No view holds a word: words are list and index, and only where they are suggestions.
//!
//! The TypeScript side of these types is written by a test into `ui/src/bindings`; the gate fails when the two
//! differ. Names of codes are the crates' own.

pub(crate) mod backup;
pub(crate) mod custody;
pub(crate) mod guidance;
pub(crate) mod hunt;
pub(crate) mod repair;

use serde::Serialize;
use tanekura_phrase::{Change, Finding, Judgement, List, Suggestion};
use tanekura_wallet::Account;

use crate::isolation::Isolation;

/// What the page needs to begin.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct StartView {
    pub(crate) language: &'static str,
    pub(crate) isolation: Isolation,
    pub(crate) version: &'static str,
    pub(crate) idle_seconds: u32,
    pub(crate) theme: Option<&'static str>,
    /// Why the page before this one was ended: `asked`, `idle`, `suspend` or `fault`; null at the first start.
    pub(crate) locked: Option<&'static str>,
}

/// How the fields are to be drawn.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct SlotsView {
    pub(crate) word_count: u8,
    /// The list that was chosen, or the one that fits best.
    pub(crate) list: Option<&'static str>,
    /// Per field `empty`, `known`, `unknown` or `unreadable`.
    pub(crate) slots: Vec<&'static str>,
    pub(crate) changes: Vec<ChangeView>,
}

/// Something that was changed in reading.
#[derive(Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ChangeView {
    pub(crate) code: &'static str,
    /// Which words; none means the whole text.
    pub(crate) positions: Vec<u8>,
}

/// The answer to a check.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CheckView {
    pub(crate) verdict: &'static str,
    pub(crate) scheme: &'static str,
    pub(crate) list: Option<&'static str>,
    pub(crate) lists: Vec<&'static str>,
    pub(crate) word_count: u32,
    pub(crate) checksum: &'static str,
    pub(crate) chance_wrong_passes: f64,
    /// The same chance as "one in".
    pub(crate) one_in: u32,
    pub(crate) findings: Vec<FindingView>,
    pub(crate) fingerprint: Option<String>,
    pub(crate) first_accounts: Vec<AccountView>,
}

/// One thing that was found.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct FindingView {
    pub(crate) code: &'static str,
    pub(crate) severity: &'static str,
    pub(crate) position: Option<u8>,
    pub(crate) positions: Vec<u8>,
    pub(crate) count: Option<u32>,
    pub(crate) counts: Vec<u32>,
    pub(crate) lists: Vec<&'static str>,
    pub(crate) suggestions: Vec<SuggestionView>,
}

/// A word that may have been meant.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct SuggestionView {
    /// The list's number.
    pub(crate) list: u8,
    pub(crate) index: u16,
    pub(crate) reason: &'static str,
}

/// An account that the phrase opens.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct AccountView {
    pub(crate) path: String,
    pub(crate) address: String,
}

/// Which of the given addresses the phrase opens.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CoverageView {
    pub(crate) rows: Vec<CoverageRow>,
    /// How many accounts of each family were compared.
    pub(crate) searched: u32,
    pub(crate) with_passphrase: bool,
}

/// One of the given addresses.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CoverageRow {
    /// The address as it was given; empty when the line must not be repeated.
    pub(crate) shown: String,
    pub(crate) label: Option<String>,
    /// `opened`, `not_found` or `problem`.
    pub(crate) outcome: &'static str,
    pub(crate) path: Option<String>,
    pub(crate) family: Option<&'static str>,
    pub(crate) number: Option<u32>,
    pub(crate) exact: Option<bool>,
    pub(crate) problem: Option<&'static str>,
    pub(crate) warnings: Vec<&'static str>,
    /// What an address that was not found probably is, likeliest first.
    pub(crate) possible: Vec<&'static str>,
}

/// An answer without content.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, type = "Record<string, never>"))]
pub(crate) struct Done {}

impl From<&Change> for ChangeView {
    fn from(change: &Change) -> Self {
        Self { code: change.code.as_str(), positions: change.positions.clone() }
    }
}

impl From<&Suggestion> for SuggestionView {
    fn from(suggestion: &Suggestion) -> Self {
        Self {
            list: suggestion.list.number(),
            index: suggestion.index.get(),
            reason: suggestion.reason.as_str(),
        }
    }
}

impl From<&Finding> for FindingView {
    fn from(finding: &Finding) -> Self {
        Self {
            code: finding.code.as_str(),
            severity: finding.severity().as_str(),
            position: finding.position,
            positions: finding.positions.clone(),
            count: finding.count,
            counts: finding.counts.clone(),
            lists: names(&finding.lists),
            suggestions: finding.suggestions.iter().map(SuggestionView::from).collect(),
        }
    }
}

impl From<Account> for AccountView {
    fn from(account: Account) -> Self {
        Self { path: account.path, address: account.address }
    }
}

impl CheckView {
    /// The view of a judgement; what the phrase opens is added by the session.
    pub(crate) fn of(judgement: &Judgement) -> Self {
        Self {
            verdict: judgement.verdict.as_str(),
            scheme: judgement.scheme.as_str(),
            list: judgement.list.map(List::name),
            lists: names(&judgement.lists),
            word_count: u32::try_from(judgement.word_count).unwrap_or(u32::MAX),
            checksum: judgement.checksum.as_str(),
            chance_wrong_passes: judgement.chance_wrong_passes,
            one_in: one_in(judgement.chance_wrong_passes),
            findings: judgement.findings.iter().map(FindingView::from).collect(),
            fingerprint: None,
            first_accounts: Vec::new(),
        }
    }
}

/// 1/16 is "one in 16". The chances are powers of two, so nothing is rounded away.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "clamped to the range of the type first"
)]
fn one_in(chance: f64) -> u32 {
    (1.0 / chance).round().clamp(1.0, f64::from(u32::MAX)) as u32
}

fn names(lists: &[List]) -> Vec<&'static str> {
    lists.iter().map(|list| list.name()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_chance_is_told_as_one_in_so_many() {
        assert_eq!(one_in(1.0 / 16.0), 16);
        assert_eq!(one_in(1.0 / 256.0), 256);
        assert_eq!(one_in(0.0), u32::MAX);
    }
}
