//! `binary-grid`: twelve dots a word, on paper, as Krux and its camera read them.
//!
//! A square of 14 by 14 units: a white border of one unit, 12 rows of 12 places, black around it. Rows are words,
//! columns count 2048, 1024, … 1 from the left; the first word of the list is number 1.
//! Source: the Binary Grid templates of Krux.

use tanekura_guide::Messages;
use tanekura_secret::SecretBytes;

use crate::error::SheetError;
use crate::face::Face;
use crate::frame::{self, Notes};
use crate::marks::{self, Coding, MARKED};
use crate::page::{LayerKind, Page};
use crate::paper::fields;
use crate::request::{Paper, Request};
use crate::shape::{Ink, Mark, Marks, Point, Stroke, Text, Turn};
use crate::template::{Material, PAGES, Template};
use crate::text::{self, Style};

pub(crate) const TEMPLATE: Template = Template {
    id: "binary-grid",
    version: 1,
    words: &[12, 24],
    papers: &Paper::ALL,
    formats: PAGES,
    fillable: true,
    material: Material::Paper,
    draw,
};

/// Places in a row, rows in a square.
const SIDE: usize = 12;
/// From place to place.
const PITCH: f64 = 5.7;

fn draw(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    request.english_only()?;
    let notes = Notes::of(template, messages).with_base(messages.text("sheet-base-twelve-dots"));
    let (mut page, area) = frame::page(template, request, messages, &notes);
    let mut pen = page.pen(LayerKind::Caption);
    let how = messages.text("sheet-binary-grid-how");
    let top =
        text::paragraph(&mut pen, (area.x, area.y), area.width, Style::plain(2.9), &how) + 4.0;
    let written = request.fill.map(|phrase| marks::Marks::of(Coding::Punch12, phrase));
    let square = PITCH * 14.0;
    for number in 0..usize::from(request.words()) / SIDE {
        let x = area.x + 3.0 + number as f64 * (square + 14.0);
        grid(&mut page, (x, top), number);
        let Some(written) = &written else { continue };
        let mut places = SecretBytes::zeroed(SIDE * SIDE);
        // EXPOSE: written in place.
        for (at, place) in places.expose_mut().iter_mut().enumerate() {
            let dot = written.get(number * SIDE + at / SIDE, at % SIDE);
            *place = u8::from(dot == Some(MARKED));
        }
        page.pen(LayerKind::Mark).marks(Marks {
            first: Point::at(x + PITCH * 1.5, top + PITCH * 1.5),
            pitch: (PITCH, PITCH),
            columns: SIDE,
            places,
            mark: Mark::Disc { radius: PITCH * 0.4 },
        });
    }
    let below = area.below(top + square + 8.0);
    fields::lines(&mut page, below, request, messages);
    Ok(vec![page])
}

/// One square: black around, lines between the places, values above, word numbers at the left.
fn grid(page: &mut Page, corner: (f64, f64), number: usize) {
    let square = PITCH * 14.0;
    let around = Stroke { width: 2.6, ..Stroke::THIN };
    let mut pen = page.pen(LayerKind::Guide);
    pen.frame((corner.0 - 1.3, corner.1 - 1.3), (square + 2.6, square + 2.6), around);
    let (left, top) = (corner.0 + PITCH, corner.1 + PITCH);
    let inner = PITCH * SIDE as f64;
    for line in 0..=SIDE {
        let at = PITCH * line as f64;
        // Every fourth is heavier: a row is three groups of four.
        let stroke = if line % 4 == 0 { Stroke::THIN } else { Stroke::HAIR };
        pen.line((left + at, top), (left + at, top + inner), stroke);
        pen.line((left, top + at), (left + inner, top + at), stroke);
    }
    let mut pen = page.pen(LayerKind::Caption);
    for at in 0..SIDE {
        let along = PITCH * (at as f64 + 0.5);
        let value = Text::new((left + along + 0.7, top - 0.6), 1.9, (2048 >> at).to_string());
        pen.write(value.face(Face::Mono).turned(Turn::Left).ink(Ink::Grey));
        let word =
            Text::new((left - 0.8, top + along + 0.9), 2.5, (number * SIDE + at + 1).to_string());
        pen.write(word.face(Face::Mono).end());
    }
}
