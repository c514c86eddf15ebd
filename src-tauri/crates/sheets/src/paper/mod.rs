//! The templates for paper, one file each.

mod binary_grid;
mod card;
mod cells;
mod compact_seedqr;
mod fields;
mod reader_strips;
mod recover_by_hand;
mod seedqr;
mod share;
mod symbol;
mod word_numbers;
mod words_across;
mod words_down;

use crate::template::Template;

/// The catalogue's paper formats, in their order.
pub(crate) const BEFORE_METAL: &[&Template] = &[
    &words_across::TEMPLATE,
    &words_down::TEMPLATE,
    &card::TEMPLATE,
    &seedqr::TEMPLATE,
    &compact_seedqr::TEMPLATE,
    &binary_grid::TEMPLATE,
    &word_numbers::TEMPLATE,
    &reader_strips::TEMPLATE,
];

/// What stands behind the guides for metal.
pub(crate) const AFTER_METAL: &[&Template] = &[&share::TEMPLATE, &recover_by_hand::TEMPLATE];
