//! `words-across`: numbered cells that are read row by row, as MetaMask shows its words.
//!
//! 12 to 21 words in three columns, 24 in four.

use tanekura_guide::Messages;

use crate::error::SheetError;
use crate::frame::{self, Notes};
use crate::page::Page;
use crate::paper::cells::{self, Order};
use crate::paper::fields;
use crate::request::{Paper, Request};
use crate::template::{Material, PAGES, Template};

pub(crate) const TEMPLATE: Template = Template {
    id: "words-across",
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
    let columns = if request.words() == 24 { 4 } else { 3 };
    let (mut page, area) = frame::page(template, request, messages, &Notes::of(template, messages));
    let below = cells::words(&mut page, area, request, messages, Order::Across { columns });
    fields::draw(&mut page, area.below(below + 5.0), request, messages);
    Ok(vec![page])
}
