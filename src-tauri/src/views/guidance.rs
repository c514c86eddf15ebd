//! What the page is told about guides and checklists: sentences in the window's language. Nothing here is secret.

use serde::Serialize;

/// A title with what it is about.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct EntryView {
    pub(crate) name: &'static str,
    pub(crate) title: String,
    pub(crate) about: String,
}

/// Something that is wrong, and what to do.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct AdviceView {
    pub(crate) text: String,
    pub(crate) advice: String,
}

/// The guides that fit a search, best first.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct FoundView {
    pub(crate) guides: Vec<EntryView>,
    /// Why nothing was looked for, or that nothing fits.
    pub(crate) problem: Option<AdviceView>,
}

/// One step of a guide.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct StepView {
    pub(crate) guide: &'static str,
    pub(crate) title: String,
    pub(crate) about: String,
    pub(crate) step: &'static str,
    /// `ask`, `do`, `open` or `end`.
    pub(crate) kind: &'static str,
    pub(crate) text: String,
    pub(crate) why: String,
    pub(crate) not: Option<String>,
    pub(crate) sources: Vec<String>,
    pub(crate) job: Option<GuideJobView>,
    pub(crate) ways: Vec<WayView>,
    /// Advice that is often read elsewhere, and what is wrong with it.
    pub(crate) warnings: Vec<AdviceView>,
}

/// A job of this program that a step opens.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct GuideJobView {
    pub(crate) code: &'static str,
    /// The checklist that is meant.
    pub(crate) list: Option<&'static str>,
    pub(crate) told: String,
}

/// A way on.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct WayView {
    /// The code of a job's answer that leads this way.
    pub(crate) answer: Option<&'static str>,
    pub(crate) text: String,
    pub(crate) guide: &'static str,
    pub(crate) step: &'static str,
}

/// Where a pasted text really comes from, as far as a list can tell.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct OriginView {
    /// `exact`, `look_alike`, `unknown`, `nothing` or `secret`.
    pub(crate) verdict: &'static str,
    pub(crate) text: String,
    pub(crate) advice: String,
    pub(crate) rows: Vec<OriginRow>,
}

/// One address or sender of the text, by number: what was pasted is not repeated.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct OriginRow {
    pub(crate) name: String,
    pub(crate) verdict: &'static str,
    pub(crate) text: String,
    pub(crate) reasons: Vec<String>,
    pub(crate) official: Option<&'static str>,
}

/// How saving a document ended.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct DocumentView {
    /// The file's name; null when nothing was saved.
    pub(crate) name: Option<String>,
    pub(crate) problem: Option<AdviceView>,
}

/// A checklist with how far it is.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ChecklistView {
    pub(crate) name: &'static str,
    pub(crate) title: String,
    pub(crate) about: String,
    pub(crate) phases: Vec<PhaseView>,
    pub(crate) done: u32,
    pub(crate) all: u32,
    pub(crate) keeping: KeepingView,
    /// Why the last deed was not kept.
    pub(crate) problem: Option<AdviceView>,
}

/// The items of one phase.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct PhaseView {
    pub(crate) title: String,
    pub(crate) items: Vec<ItemView>,
}

/// One item.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ItemView {
    pub(crate) name: &'static str,
    pub(crate) text: String,
    pub(crate) why: String,
    pub(crate) done_when: String,
    pub(crate) sources: Vec<String>,
    /// The day of the tick.
    pub(crate) done: Option<String>,
    pub(crate) note: Option<String>,
    /// What the program saw by itself.
    pub(crate) seen: Option<SeenView>,
}

/// What the program saw by itself.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct SeenView {
    /// `good`, `bad` or `cannot_tell`.
    pub(crate) seen: &'static str,
    pub(crate) text: String,
}

/// Whether and where progress is kept.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct KeepingView {
    pub(crate) kept: bool,
    pub(crate) file: Option<String>,
    /// Why the file that is there is not used.
    pub(crate) problem: Option<AdviceView>,
}

/// The checklists, with how far each is.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct ChecklistRow {
    pub(crate) name: &'static str,
    pub(crate) title: String,
    pub(crate) about: String,
    pub(crate) done: u32,
    pub(crate) all: u32,
}

/// A term and what it means.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct TermView {
    pub(crate) term: String,
    pub(crate) meaning: String,
}
