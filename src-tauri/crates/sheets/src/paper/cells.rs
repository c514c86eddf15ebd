//! Numbered cells for words, with marks that lead from each to the next.
//!
//! Blank cells have a line to write on with a tick for each letter; filled ones have the word.

use tanekura_guide::Messages;
use tanekura_phrase::Phrase;
use tanekura_secret::SecretText;

use crate::face::Face;
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

/// Draws the cells at the top of `area`; says where they end.
pub(crate) fn draw(
    page: &mut Page,
    area: Area,
    request: &Request<'_>,
    messages: &Messages,
    order: Order,
) -> f64 {
    let count = request.words();
    let (columns, rows) = match order {
        Order::Across { columns } => (columns, count.div_ceil(columns)),
        Order::Down => (2, count.div_ceil(2)),
    };
    let id = match order {
        Order::Across { .. } => "sheet-order-across",
        Order::Down => "sheet-order-down",
    };
    page.pen(LayerKind::Caption).text((area.x, area.y + 2.6), 2.9, messages.text(id));
    let top = area.y + 5.0;
    // The fields below need about 52 mm; cells are never lower than 9.
    let height = ((area.height - 57.0) / f64::from(rows)).clamp(9.0, 13.0);
    let width = match order {
        Order::Across { .. } => area.width / f64::from(columns),
        Order::Down => (area.width - 6.0) / 2.0,
    };
    for number in 0..count {
        let (column, row) = match order {
            Order::Across { columns } => (number % columns, number / columns),
            Order::Down => (number / rows, number % rows),
        };
        let gap = if order == Order::Down { 6.0 } else { 0.0 };
        let cell = Area {
            x: area.x + f64::from(column) * (width + gap),
            y: top + f64::from(row) * height,
            width,
            height,
        };
        draw_cell(page, cell, number);
        match request.fill {
            Some(phrase) => fill(page, cell, phrase, number),
            None => rule(page, cell),
        }
        if number + 1 < count {
            let last = match order {
                Order::Across { columns } => column + 1 == columns,
                Order::Down => row + 1 == rows,
            };
            lead(page, cell, order, last);
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
fn rule(page: &mut Page, cell: Area) {
    let (left, right) = (cell.x + NUMBER + 1.5, cell.right() - 1.5);
    let base = cell.bottom() - 2.0;
    let mut pen = page.pen(LayerKind::Guide);
    pen.line((left, base), (right, base), Stroke::HAIR);
    let step = (right - left) / f64::from(LETTERS);
    for letter in 0..=LETTERS {
        let x = left + step * f64::from(letter);
        pen.line((x, base), (x, base - 1.4), Stroke::HAIR);
    }
}

fn fill(page: &mut Page, cell: Area, phrase: &Phrase, number: u8) {
    let Some(index) = phrase.index(usize::from(number)) else { return };
    let mut word = SecretText::with_capacity(64);
    word.push_str(phrase.list().word(index));
    let face = Face::of(phrase.list());
    let size = 5.0;
    let base = cell.y + cell.height / 2.0 + size * face.capital() / 2.0;
    let word = Text::new((cell.x + NUMBER + 2.5, base), size, word).face(face);
    page.pen(LayerKind::Engrave).write(word);
}

/// A small arrow head on the border to the next cell; at the end of a row or column, none: the numbers lead on.
fn lead(page: &mut Page, cell: Area, order: Order, last: bool) {
    if last {
        return;
    }
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
