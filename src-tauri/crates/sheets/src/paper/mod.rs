//! The templates for paper, one file each.

mod cells;
mod fields;
mod words_across;
mod words_down;

use crate::template::Template;

/// The catalogue's paper formats, in their order.
pub(crate) const BEFORE_METAL: &[&Template] = &[&words_across::TEMPLATE, &words_down::TEMPLATE];

/// What stands behind the guides for metal.
pub(crate) const AFTER_METAL: &[&Template] = &[];
