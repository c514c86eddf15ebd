//! A word was written that is in no list. Which words it may stand for is worked out place by place (`channel`);
//! here is only that there is nothing else wrong.
//!
//! Prior: the commonest report by far: contributors give "shoudl" and "bleu" as the typical support case
//! (metamask-extension 5736), and nine of ten slips of a letter lead out of the English list, which was made so. It
//! needs no figure beside the other kinds: where a word is off the list, this happened.

use crate::observed::Observed;
use crate::plan::Plan;

/// Given an off-list word: nothing else is wrong.
pub(crate) const ALONE: f64 = 0.9;
/// Given an off-list word: it was meant to be a word that nothing points to.
pub(crate) const UNRECOGNISABLE: f64 = 0.02;

/// The words as they stand, with the open places open.
pub(crate) fn plan(seen: &Observed) -> Plan {
    Plan::replaced(seen.count(), Vec::new(), 1.0)
}
