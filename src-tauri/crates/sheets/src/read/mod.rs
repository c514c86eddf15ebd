//! Reading a sheet or plate back: what it says, where it differs, and what kind of mistake that is.
//!
//! In: the marks of a plate or the modules of a symbol, and, if there is one, the phrase that they should say.
//! Out: an [`Answer`]: whether it matches, the phrase that was read, and every fault with its word and cell.
//! A mistake of the plate (a dot, a digit, the base, the side it lies on) is told from another phrase by asking which
//! single slip explains most of what differs.
//! Not here: pixels (`picture`), sentences (crate `guide`).

mod alone;
mod compare;
mod fault;
mod form;
mod layout;
mod record;
mod symbol;
#[cfg(test)]
pub(crate) mod testing;
mod whole;

pub use alone::alone;
pub use compare::compare;
pub use fault::{Answer, Cause, Fault, FaultKind};
pub use form::{Form, Plate, Source};
pub use layout::Layout;
pub use record::{Record, RecordError};
pub use symbol::{alone_symbol, compare_symbol};
