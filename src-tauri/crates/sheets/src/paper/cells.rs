//! Numbered cells for words, with marks that lead from each to the next.
//!
//! Blank cells have a line to write on with a tick for each letter; filled ones have the word.

use tanekura_guide::Messages;
use tanekura_secret::SecretText;

use crate::face::{self, Face};
use crate::frame::Area;
use crate::page::{LayerKind, Page};
use crate::request::Request;
use crate::shape::{Ink, Point, Shape, Stroke, Text};

/// How the cells follow each other.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Order {
    /// Row by row.
    Across {
        /// Cells in a row.
        columns: u8,
    },
    /// Two columns, the left one first.
    Down,
}

/// Room for the number at the left of a cell.
const NUMBER: f64 = 8.0;
/// The longest word of the lists with Latin letters.
const LETTERS: u8 = 8;

/// What stands in the cells.
pub(crate) struct Content<'c> {
    /// How many cells.
    pub(crate) count: u8,
    /// How they follow each other.
    pub(crate) order: Order,
    /// The face of what stands in them.
    pub(crate) face: Face,
    /// What stands in the cell of that number, counted from 0. `None` for a line to write on.
    pub(crate) part: &'c dyn Fn(u8) -> Option<SecretText>,
    /// How many letters a blank cell has ticks for.
    pub(crate) letters: u8,
}

/// The words of the request's phrase in cells at the top of `area`; says where they end.
pub(crate) fn words(
    page: &mut Page,
    area: Area,
    request: &Request<'_>,
    messages: &Messages,
    order: Order,
) -> f64 {
    let part = |number: u8| {
        let phrase = request.fill?;
        Some(SecretText::copy_of(phrase.list().word(phrase.index(usize::from(number))?)))
    };
    let face = request.fill.map_or(Face::Mono, |phrase| Face::of(phrase.list()));
    let content = Content { count: request.words(), order, face, part: &part, letters: LETTERS };
    draw(page, area, &content, messages)
}

/// Draws the cells at the top of `area`; says where they end.
pub(crate) fn draw(page: &mut Page, area: Area, content: &Content<'_>, messages: &Messages) -> f64 {
    let (count, order) = (content.count, content.order);
    let (columns, rows) = match order {
        Order::Across { columns } => (columns.max(1), count.div_ceil(columns.max(1))),
        Order::Down => (2, count.div_ceil(2)),
    };
    let id = match order {
        Order::Across { .. } => "sheet-order-across",
        Order::Down => "sheet-order-down",
    };
    page.pen(LayerKind::Caption).text((area.x, area.y + 2.6), 2.9, messages.text(id));
    let top = area.y + 5.0;
    // The fields below need about 57 mm; cells are never lower than 9.
    let height = ((area.height - 62.0) / f64::from(rows.max(1))).clamp(9.0, 15.0);
    let gap = if order == Order::Down { 6.0 } else { 0.0 };
    let width = (area.width - gap) / f64::from(columns);
    for number in 0..count {
        let (column, row) = match order {
            Order::Across { .. } => (number % columns, number / columns),
            Order::Down => (number / rows, number % rows),
        };
        let cell = Area {
            x: area.x + f64::from(column) * (width + gap),
            y: top + f64::from(row) * height,
            width,
            height,
        };
        draw_cell(page, cell, number);
        match (content.part)(number) {
            Some(part) => fill(page, cell, content.face, part),
            None => rule(page, cell, content.letters),
        }
        let last = match order {
            Order::Across { .. } => column + 1 == columns,
            Order::Down => row + 1 == rows,
        };
        if number + 1 < count && !last {
            lead(page, cell, order);
        }
    }
    top + f64::from(rows) * height
}

fn draw_cell(page: &mut Page, cell: Area, number: u8) {
    let mut pen = page.pen(LayerKind::Guide);
    pen.frame((cell.x, cell.y), (cell.width, cell.height), Stroke::THIN);
    pen.line((cell.x + NUMBER, cell.y), (cell.x + NUMBER, cell.y + cell.height), Stroke::HAIR);
    let base = cell.y + cell.height / 2.0 + 3.6 * Face::Mono.capital() / 2.0;
    let number = Text::new((cell.x + NUMBER / 2.0, base), 3.6, format!("{}", number + 1));
    page.pen(LayerKind::Caption).write(number.face(Face::Mono).middle().strong());
}

/// A line to write on, with a tick for each letter.
fn rule(page: &mut Page, cell: Area, letters: u8) {
    let (left, right) = (cell.x + NUMBER + 1.5, cell.right() - 1.5);
    let base = cell.bottom() - 2.0;
    let mut pen = page.pen(LayerKind::Guide);
    pen.line((left, base), (right, base), Stroke::HAIR);
    let step = (right - left) / f64::from(letters.max(1));
    for letter in 0..=letters {
        let x = left + step * f64::from(letter);
        pen.line((x, base), (x, base - 1.4), Stroke::HAIR);
    }
}

/// A word, a number or a group of characters in its cell, smaller where it would not fit.
fn fill(page: &mut Page, cell: Area, face: Face, part: SecretText) {
    let room = cell.width - NUMBER - 4.0;
    // EXPOSE: only its width is taken.
    let size = (room / face::ems(face, part.expose()).max(0.1)).min(5.0);
    let base = cell.y + cell.height / 2.0 + size * face.capital() / 2.0;
    let part = Text::new((cell.x + NUMBER + 2.5, base), size, part).face(face);
    page.pen(LayerKind::Engrave).write(part);
}

/// A small arrow head on the border to the next cell. At the end of a row or column the numbers lead on.
fn lead(page: &mut Page, cell: Area, order: Order) {
    let points = match order {
        Order::Across { .. } => {
            let (x, y) = (cell.right(), cell.y + cell.height / 2.0);
            [Point::at(x - 1.1, y - 1.3), Point::at(x - 1.1, y + 1.3), Point::at(x + 1.1, y)]
        }
        Order::Down => {
            let (x, y) = (cell.x + NUMBER / 2.0, cell.bottom());
            [Point::at(x - 1.3, y - 1.1), Point::at(x + 1.3, y - 1.1), Point::at(x, y + 1.1)]
        }
    };
    let (points, fill) = (points.to_vec(), Some(Ink::Pale));
    page.put(LayerKind::Guide, Shape::Path { points, closed: true, stroke: None, fill });
}
