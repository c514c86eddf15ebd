//! Washers on a bolt: one word a washer, its number at twelve o'clock.

use tanekura_guide::Messages;

use super::kit;
use crate::error::SheetError;
use crate::face::Face;
use crate::frame::{self, Notes};
use crate::page::{LayerKind, Page};
use crate::request::Request;
use crate::shape::{Ink, Stroke, Text};
use crate::template::Template;

/// A fender washer for M6 or ¼ in: outside, hole.
const DIAMETERS: (f64, f64) = (25.4, 6.4);
/// From the middle of the washer to the middle of a letter.
const RING: f64 = 8.3;
/// Where the four letters stand, in degrees clockwise from twelve o'clock: read along the lower half.
const LETTERS_AT: [f64; 4] = [-102.0, -146.0, 146.0, 102.0];
/// Height of the stamps.
const STAMP: f64 = 3.0;

/// Washers, numbered, each with four letters.
pub(super) fn washers(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    kit::needs_letters(request)?;
    let (mut page, area) = frame::page(template, request, messages, &Notes::of(template, messages));
    let columns = 6;
    let step = (area.width / 6.0, DIAMETERS.0 + 3.0);
    for word in 0..usize::from(request.words()) {
        let middle = (
            area.x + step.0 * ((word % columns) as f64 + 0.5),
            area.y + 1.0 + step.1 * ((word / columns) as f64 + 0.5),
        );
        washer(&mut page, request, middle, word);
    }
    let rows = usize::from(request.words()).div_ceil(columns);
    let below = (area.x, area.y + 4.0 + step.1 * rows as f64);
    kit::note(&mut page, below, area.width, &messages.text("plate-washers-size"));
    Ok(vec![page])
}

fn washer(page: &mut Page, request: &Request<'_>, middle: (f64, f64), word: usize) {
    let rim = Stroke { width: 0.2, ..Stroke::THIN };
    page.pen(LayerKind::Cut).ring(middle, DIAMETERS.0 / 2.0, rim).ring(
        middle,
        DIAMETERS.1 / 2.0,
        rim,
    );
    let faint = Stroke { width: 0.09, ink: Ink::Grey, dash: None };
    page.pen(LayerKind::Guide).ring(middle, RING - 2.2, faint).ring(middle, RING + 2.2, faint);
    let number = format!("{}", word + 1);
    let size = kit::em_of_capitals(STAMP);
    let base = middle.1 - RING + STAMP / 2.0;
    let number = Text::new((middle.0, base), size, number).face(Face::Mono).middle().strong();
    page.pen(LayerKind::Engrave).write(number);
    for (place, degrees) in LETTERS_AT.into_iter().enumerate() {
        let (sin, cos) = degrees.to_radians().sin_cos();
        let at = (middle.0 + RING * sin, middle.1 - RING * cos);
        page.pen(LayerKind::Guide).frame((at.0 - 1.6, at.1 - 2.0), (3.2, 4.0), faint);
        if let Some(letter) = kit::letter(request, word, place) {
            let base = (at.0, at.1 + STAMP / 2.0);
            let letter = Text::new(base, size, letter).face(Face::Mono).middle();
            page.pen(LayerKind::Engrave).write(letter);
        }
    }
}
