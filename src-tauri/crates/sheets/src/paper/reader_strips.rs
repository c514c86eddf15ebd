//! `reader-strips`: paper strips to lay on a plate, and the whole list with its numbers, to turn any format back into
//! words by hand.
//!
//! The first page has the strips at true scale. The others have all 2048 English words with their numbers.

use tanekura_guide::Messages;
use tanekura_phrase::{List, WordIndex};

use crate::error::SheetError;
use crate::face::Face;
use crate::frame::{self, Area, Notes};
use crate::page::{LayerKind, Page};
use crate::paper::word_numbers;
use crate::request::{Paper, Request};
use crate::shape::{Ink, Stroke, Text, Turn};
use crate::template::{Material, PAGES, Template};
use crate::text::{self, Style};

pub(crate) const TEMPLATE: Template = Template {
    id: "reader-strips",
    version: 1,
    words: &[],
    papers: &Paper::ALL,
    formats: PAGES,
    fillable: false,
    material: Material::Paper,
    draw,
};

/// Columns of the list on a page, and rows.
const COLUMNS: usize = 8;
const ROWS: usize = 64;

fn draw(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    let first = u16::from(request.base.unwrap_or(1).min(1));
    let base = word_numbers::told(first, request.digits, messages);
    let notes = Notes::of(template, messages).with_base(base);
    let (mut page, area) = frame::page(template, request, messages, &notes);
    strips(&mut page, area, messages);
    let mut pages = vec![page];
    for begin in (0..2048).step_by(COLUMNS * ROWS) {
        pages.push(list(begin, first, template, request, messages));
    }
    Ok(pages)
}

/// A strip of values, one to a place.
struct Strip {
    id: &'static str,
    /// From place to place.
    pitch: f64,
    values: Vec<String>,
}

fn strips(page: &mut Page, area: Area, messages: &Messages) {
    let twelve = || (0..12).map(|at| (2048 >> at).to_string()).collect::<Vec<_>>();
    let eleven = || (0..11).map(|at| (1024 >> at).to_string()).collect::<Vec<_>>();
    let letters = || ('A'..='Z').map(String::from).collect::<Vec<_>>();
    let all = [
        Strip { id: "sheet-strip-binary-grid", pitch: 5.7, values: twelve() },
        Strip { id: "sheet-strip-keytag", pitch: 2.0, values: twelve() },
        Strip { id: "sheet-strip-tinyseed", pitch: 1.75, values: twelve() },
        Strip { id: "sheet-strip-punch-card", pitch: 3.0, values: eleven() },
        Strip { id: "sheet-strip-letters", pitch: 3.0, values: letters() },
    ];
    let mut pen = page.pen(LayerKind::Caption);
    let how = messages.text("sheet-strips-how");
    let mut y =
        text::paragraph(&mut pen, (area.x, area.y), area.width, Style::plain(2.9), &how) + 3.0;
    for strip in all {
        page.pen(LayerKind::Caption).text((area.x, y + 3.0), 2.7, messages.text(strip.id));
        y = draw_strip(page, (area.x, y + 4.5), &strip) + 4.0;
    }
    digits(page, (area.x, y), messages);
}

/// The strip with a border to cut along; says where it ends.
fn draw_strip(page: &mut Page, at: (f64, f64), strip: &Strip) -> f64 {
    let (width, height) = (strip.pitch * strip.values.len() as f64, 9.0);
    page.pen(LayerKind::Cut).frame(at, (width, height), Stroke::THIN);
    let size = (strip.pitch * 0.72).min(2.6);
    for (number, value) in strip.values.iter().enumerate() {
        let x = at.0 + strip.pitch * number as f64;
        let mut pen = page.pen(LayerKind::Guide);
        if number > 0 {
            let stroke = if number % 4 == 0 && strip.values.len() == 12 {
                Stroke::THIN
            } else {
                Stroke::HAIR
            };
            pen.line((x, at.1), (x, at.1 + height), stroke);
        }
        let middle = x + strip.pitch / 2.0 + size * 0.37;
        let text = Text::new((middle, at.1 + height - 0.7), size, value.clone());
        page.pen(LayerKind::Caption).write(text.face(Face::Mono).turned(Turn::Left));
    }
    at.1 + height
}

/// The digits of the 1248 plate and of hexadecimal numbers, as dots.
fn digits(page: &mut Page, at: (f64, f64), messages: &Messages) {
    page.pen(LayerKind::Caption).text((at.0, at.1 + 3.0), 2.7, messages.text("sheet-strip-digits"));
    let (top, step) = (at.1 + 5.0, 11.2);
    for digit in 0..16_u8 {
        let x = at.0 + f64::from(digit) * step;
        page.pen(LayerKind::Guide).frame((x, top), (step, 15.0), Stroke::HAIR);
        let label = Text::new((x + step / 2.0, top + 13.6), 3.0, format!("{digit:X}"));
        page.pen(LayerKind::Caption).write(label.face(Face::Mono).middle().strong());
        for (bit, (column, row)) in [(0, 0), (1, 0), (0, 1), (1, 1)].into_iter().enumerate() {
            let place = (x + 3.4 + 4.4 * f64::from(column), top + 2.8 + 4.4 * f64::from(row));
            let mut pen = page.pen(LayerKind::Guide);
            pen.ring(place, 1.4, Stroke::HAIR);
            if digit & (1 << bit) != 0 {
                pen.dot(place, 1.0, Ink::Black);
            }
        }
    }
}

/// A page of the list.
fn list(
    begin: usize,
    first: u16,
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Page {
    let (width, height) = request.paper.size();
    let mut page = Page::new(width, height);
    let (left, top) = (14.0, 24.0);
    let step = ((width - 2.0 * left) / COLUMNS as f64, (height - top - 12.0) / ROWS as f64);
    let mut pen = page.pen(LayerKind::Caption);
    pen.write(Text::new((left, 15.0), 4.2, messages.text("sheet-strips-list")).strong());
    let known = format!("tanekura {} v{}", template.id, template.version);
    pen.write(Text::new((width - left, 15.0), 2.6, known).face(Face::Mono).end().ink(Ink::Grey));
    for (place, index) in WordIndex::all().skip(begin).take(COLUMNS * ROWS).enumerate() {
        let (column, row) = (place / ROWS, place % ROWS);
        let x = left + step.0 * column as f64;
        let y = top + step.1 * row as f64;
        let number = word_numbers::written(index.get() + first, request.digits);
        // Every list word is public; which ones somebody needs is not on this page.
        let line = format!("{number} {}", List::English.word(index));
        pen.write(Text::new((x, y), 2.15, line).face(Face::Mono));
    }
    let mut pen = page.pen(LayerKind::Guide);
    for column in 1..COLUMNS {
        let x = left + step.0 * column as f64 - 1.2;
        pen.line((x, top - 2.5), (x, height - 12.0), Stroke::HAIR.in_ink(Ink::Pale));
    }
    page
}
