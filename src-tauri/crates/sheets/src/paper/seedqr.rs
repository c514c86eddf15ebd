//! `seedqr`: SeedQR: each word as four digits, counted from 0.
//!
//! Blank, to be filled in by hand zone by zone, or filled.
//! Source: the SeedQR specification of SeedSigner, which defines it for 12 and 24 words.

use tanekura_guide::Messages;

use crate::error::SheetError;
use crate::page::Page;
use crate::paper::symbol;
use crate::qr::Kind;
use crate::request::{Paper, Request};
use crate::template::{Material, PAGES, Template};

pub(crate) const TEMPLATE: Template = Template {
    id: "seedqr",
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
    symbol::draw(template, request, messages, Kind::SeedQr)
}
