//! What the page is told about the custody plan: all of it, because it holds no words, and what follows from it.

use serde::Serialize;
use tanekura_plan::review::Review;
use tanekura_plan::{Plan, WhatIf};

/// The answer to every command about the plan.
#[derive(Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct CustodyView {
    /// The plan that is open.
    pub(crate) open: Option<OpenPlanView>,
    /// The name of a file that waits for its password.
    pub(crate) chosen: Option<String>,
    /// Why something was not done: `plan_error_…` or `save_…`.
    pub(crate) problem: Option<String>,
    /// The name of a file that was just saved.
    pub(crate) written: Option<String>,
}

/// The plan and what follows from it; the types of crate `plan` are exported there.
#[derive(Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export))]
#[serde(rename_all = "camelCase")]
pub(crate) struct OpenPlanView {
    #[cfg_attr(test, ts(type = "import('./Plan').Plan"))]
    pub(crate) plan: Plan,
    #[cfg_attr(test, ts(type = "import('./WhatIf').WhatIf"))]
    pub(crate) what_if: WhatIf,
    #[cfg_attr(test, ts(type = "import('./Review').Review"))]
    pub(crate) review: Review,
    pub(crate) can_undo: bool,
    pub(crate) can_redo: bool,
    /// Whether the file says the same.
    pub(crate) saved: bool,
    /// The name of the file.
    pub(crate) name: Option<String>,
    pub(crate) has_password: bool,
}
