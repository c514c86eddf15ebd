//! What the page is told about a search: what would be tried, how far it is, what was found. Never a word but the few
//! that would replace one.

use serde::Serialize;

use super::AccountView;
use super::repair::{ProblemView, RepairView};

/// What would be tried.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct PlanView {
    /// Why nothing can be searched; null when something can.
    pub(crate) problem: Option<ProblemView>,
    /// Codes of lines that are not used. The lines themselves are not repeated: they may be secrets.
    pub(crate) refused: Vec<&'static str>,
    /// How many targets there are.
    pub(crate) targets: u32,
    /// In the order in which they are tried.
    pub(crate) rungs: Vec<RungView>,
    /// Phrases that this machine tries in a second.
    pub(crate) per_second: f64,
}

/// One step of a search.
#[derive(Clone, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct RungView {
    pub(crate) kind: &'static str,
    /// More accounts and paths than the usual ones.
    pub(crate) wide: bool,
    /// How many readings.
    pub(crate) count: f64,
    pub(crate) seconds: f64,
    /// The chance that the phrase is among the readings of this step and of those before it.
    pub(crate) chance: f64,
}

/// How far a search is.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct HuntView {
    /// `idle`, `running`, `paused`, `found`, `not_found` or `stopped`.
    pub(crate) state: &'static str,
    /// Which step, counted from 0.
    pub(crate) rung: u32,
    pub(crate) rungs: Vec<RungView>,
    pub(crate) tried: f64,
    pub(crate) total: f64,
    /// Phrases in a second, measured now.
    pub(crate) per_second: f64,
    pub(crate) seconds_left: f64,
    pub(crate) elapsed: f64,
    /// What matched.
    pub(crate) matched: Option<AccountView>,
    /// What was different; its rank is 0.
    pub(crate) repair: Option<RepairView>,
}
