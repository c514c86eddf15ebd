//! `words-down`: numbered cells that are read column by column, as most lists are written.
//!
//! Two columns: the first half of the words at the left, the second half at the right.

use tanekura_guide::Messages;

use crate::error::SheetError;
use crate::frame::{self, Notes};
use crate::page::Page;
use crate::paper::cells::{self, Order};
use crate::paper::fields;
use crate::request::{Paper, Request};
use crate::template::{Material, PAGES, Template};

pub(crate) const TEMPLATE: Template = Template {
    id: "words-down",
    version: 1,
    words: &[12, 15, 18, 21, 24],
    papers: &Paper::ALL,
    formats: PAGES,
    fillable: true,
    material: Material::Paper,
    draw,
};

fn draw(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    let (mut page, area) = frame::page(template, request, messages, &Notes::of(template, messages));
    let below = cells::words(&mut page, area, request, messages, Order::Down);
    fields::draw(&mut page, area.below(below + 5.0), request, messages);
    Ok(vec![page])
}
