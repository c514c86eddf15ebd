//! The words are right, or nearly, and nobody knows in which order they belong.
//!
//! Prior: when the person says so, it is certain; otherwise it is not tried. Owners who reordered words on purpose and
//! forgot how ask for it (btcrecover 213, 671).

use crate::observed::Observed;
use crate::plan::{Order, Plan};
use crate::words::checksum_bits;

pub(crate) const PRIOR: f64 = 1.0;

/// All orders of the words, each once even when words repeat.
pub(crate) fn plans(seen: &Observed) -> Vec<Plan> {
    if !seen.order_lost || checksum_bits(seen.count()).is_none() {
        return Vec::new();
    }
    let order = Order::identity(seen.count());
    vec![Plan { order, put: Vec::new(), weight: 1.0, any_order: true }]
}
