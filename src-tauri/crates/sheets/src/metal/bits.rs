//! Numbers as dots: the centre-punch card, Stackbit, Tinyseed and KeyTag.

use std::ops::Range;

use tanekura_guide::Messages;

use super::kit::{self, Grid, Outline};
use crate::error::SheetError;
use crate::face::Face;
use crate::frame::{self, Area, CARD, CARD_RADIUS, Notes};
use crate::marks::Coding;
use crate::page::{LayerKind, Page};
use crate::request::Request;
use crate::shape::{Ink, Stroke, Text, Turn};
use crate::template::Template;

/// A card of bank-card size, upright: 11 bits, a blank column, a column that is always punched.
pub(super) fn punch_card(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    let pitch = kit::pitch(request, (3.0, 3.0))?;
    let (mut page, area) = with_base(template, request, messages);
    let count = usize::from(request.words());
    let (width, height) = (pitch.0 * 13.0, pitch.1 * count as f64);
    let card = (CARD.1.max(width + 12.0), CARD.0.max(height + 11.0));
    kit::must_fit(area, card.0, card.1 + 8.0)?;
    let outline =
        Outline::at(area.x + (area.width - card.0) / 2.0, area.y + 6.0, card, CARD_RADIUS);
    let words = kit::words_caption(messages, "plate-card", &(0..count));
    outline.draw(&mut page, &format!("{words} · {}", kit::size_of(card)));
    let first = (
        outline.area.x + (card.0 - width) / 2.0 + pitch.0 / 2.0 + 1.5,
        outline.area.y + (card.1 - height) / 2.0 + pitch.1 / 2.0 + 1.5,
    );
    let grid = Grid { first, pitch, columns: 11, rows: count };
    grid.rings(&mut page, kit::places(request, Coding::Punch11, 0..count));
    // The column that shows which way the card lies is punched on every card.
    for row in 0..count {
        let at = grid.place(12, row);
        page.pen(LayerKind::Mark).dot(at, grid.radius(), Ink::Black);
    }
    values(&mut page, &grid, Coding::Punch11, 1.0);
    row_numbers(&mut page, &grid, 0..count, 1.0);
    let below = (area.x, outline.area.bottom() + 4.0);
    kit::note(&mut page, below, area.width, &messages.text("plate-punch-card-way"));
    Ok(vec![page])
}

/// Blocks of 2 × 7 cells, each a digit as 1 + 2 + 4 + 8. The maker's own measures were not published.
pub(super) fn stackbit(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    let pitch = kit::pitch(request, (4.0, 4.0))?;
    let (mut page, area) = with_base(template, request, messages);
    let count = usize::from(request.words());
    let columns = count.div_ceil(12);
    let block = (7.0 + pitch.0 * 7.0, pitch.1 * 2.0 + 0.8);
    let plate = (block.0 * columns as f64 + 5.0, block.1 * 12.0 + 8.0);
    kit::must_fit(area, plate.0, plate.1 + 8.0)?;
    let outline = Outline::at(area.x + (area.width - plate.0) / 2.0, area.y + 6.0, plate, 3.0);
    outline.draw(&mut page, &kit::words_caption(messages, "plate-plate", &(0..count)));
    for word in 0..count {
        let x = outline.area.x + 2.0 + block.0 * (word / 12) as f64;
        let y = outline.area.y + 5.5 + block.1 * (word % 12) as f64;
        stackbit_block(&mut page, request, (x, y), pitch, word);
    }
    let below = (area.x, outline.area.bottom() + 3.0);
    kit::note(&mut page, below, area.width, &messages.text("plate-stackbit-size"));
    Ok(vec![page])
}

fn stackbit_block(
    page: &mut Page,
    request: &Request<'_>,
    at: (f64, f64),
    pitch: (f64, f64),
    word: usize,
) {
    let left = at.0 + 6.0;
    let first = (left + pitch.0 / 2.0, at.1 + pitch.1 / 2.0);
    let grid = Grid { first, pitch, columns: 7, rows: 2 };
    grid.lines(page, kit::places(request, Coding::Stackbit, word..word + 1));
    kit::number(page, (at.0 + 5.0, at.1 + pitch.1 + 1.0), 2.8, word);
    let bold = Stroke { width: 0.3, ..Stroke::THIN };
    let mut pen = page.pen(LayerKind::Guide);
    pen.frame((left, at.1), (pitch.0 * 7.0, pitch.1 * 2.0), bold);
    for column in [1.0, 3.0, 5.0] {
        let x = left + pitch.0 * column;
        pen.line((x, at.1), (x, at.1 + pitch.1 * 2.0), bold);
    }
    // The digit that a cell counts, small, in its corner.
    let values = ["1", "1", "2", "1", "2", "1", "2", "2", "4", "8", "4", "8", "4", "8"];
    let mut pen = page.pen(LayerKind::Caption);
    for (part, value) in values.into_iter().enumerate() {
        let (x, y) = grid.place(part % 7, part / 7);
        let corner = (x - pitch.0 / 2.0 + 0.25, y - pitch.1 / 2.0 + 1.05);
        pen.write(Text::new(corner, 1.15, value).face(Face::Mono).ink(Ink::Grey));
    }
    if word.is_multiple_of(12) {
        for (column, head) in [(0.5, "T"), (2.0, "H"), (4.0, "Z"), (6.0, "E")] {
            let at = (left + pitch.0 * column, at.1 - 0.9);
            pen.write(Text::new(at, 2.4, head).face(Face::Mono).middle());
        }
    }
}

/// A plate of two sides with twelve rows of twelve bits on each.
struct TwelveBits {
    id: &'static str,
    size: (f64, f64),
    radius: f64,
    pitch: (f64, f64),
    /// From the left and upper edge to the grid, on the front and on the back.
    offsets: [(f64, f64); 2],
    /// The hole, from the left and upper edge of each side, and its diameter.
    hole: Option<([(f64, f64); 2], f64)>,
    /// How much larger the second picture is.
    enlarged: f64,
}

const TINYSEED: TwelveBits = TwelveBits {
    id: "plate-tinyseed-size",
    size: (27.2, 34.5),
    radius: 1.5,
    pitch: (1.75, 2.0),
    offsets: [(4.4, 6.5), (4.1, 6.2)],
    hole: None,
    enlarged: 3.0,
};

const KEYTAG: TwelveBits = TwelveBits {
    id: "plate-keytag-size",
    size: (33.5, 36.0),
    radius: 3.0,
    pitch: (2.0, 2.0),
    offsets: [(6.7, 6.8), (6.7, 6.8)],
    hole: Some(([(3.2, 32.8), (30.3, 32.8)], 2.6)),
    enlarged: 2.5,
};

/// Tinyseed: 12 bits a word, counted from 1.
pub(super) fn tinyseed(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    Ok(twelve_bits(&TINYSEED, template, request, messages))
}

/// OneKey KeyTag: 12 bits a word, counted from 1.
pub(super) fn keytag(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    Ok(twelve_bits(&KEYTAG, template, request, messages))
}

fn twelve_bits(
    plate: &TwelveBits,
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Vec<Page> {
    let (mut page, area) = with_base(template, request, messages);
    let sides = kit::sides(usize::from(request.words()), 12);
    let middle = |side: usize| area.x + area.width * (0.25 + 0.5 * side as f64);
    let centred =
        |side: usize| if sides.len() == 1 { area.x + area.width / 2.0 } else { middle(side) };
    // First at true size, then so large that it can be read and checked.
    let top = area.y + 7.0;
    let second = top + plate.size.1 + 10.0;
    for (y, larger) in [(top, 1.0), (second, plate.enlarged)] {
        for (side, words) in sides.iter().enumerate() {
            let x = centred(side) - plate.size.0 * larger / 2.0;
            let id = if side == 0 { "plate-front" } else { "plate-back" };
            let words_caption = kit::words_caption(messages, id, words);
            let caption = if larger > 1.0 {
                let times = messages.text_with(
                    "plate-enlarged",
                    &[("times", kit::measure(larger).as_str().into())],
                );
                format!("{words_caption} · {times}")
            } else {
                format!("{words_caption} · {}", kit::size_of(plate.size))
            };
            twelve_bit_side(&mut page, request, plate, (x, y), larger, side, words, &caption);
        }
    }
    let below = (area.x, second + plate.size.1 * plate.enlarged + 3.0);
    kit::note(&mut page, below, area.width, &messages.text(plate.id));
    vec![page]
}

#[expect(
    clippy::too_many_arguments,
    reason = "one call; a struct for it would only name them again"
)]
fn twelve_bit_side(
    page: &mut Page,
    request: &Request<'_>,
    plate: &TwelveBits,
    at: (f64, f64),
    larger: f64,
    side: usize,
    words: &Range<usize>,
    caption: &str,
) {
    let size = (plate.size.0 * larger, plate.size.1 * larger);
    let outline = Outline::at(at.0, at.1, size, plate.radius * larger);
    outline.draw(page, "");
    let middle = (outline.area.x + size.0 / 2.0, outline.area.y - 1.4);
    page.pen(LayerKind::Caption).write(Text::new(middle, kit::CAPTION, caption).middle());
    if let Some((places, diameter)) = plate.hole
        && let Some(&(x, y)) = places.get(side)
    {
        outline.hole(page, (x * larger, y * larger), diameter * larger);
    }
    let Some(offset) = plate.offsets.get(side) else { return };
    let pitch = (plate.pitch.0 * larger, plate.pitch.1 * larger);
    let Area { x, y, .. } = outline.area;
    let first = (x + offset.0 * larger + pitch.0 / 2.0, y + offset.1 * larger + pitch.1 / 2.0);
    let grid = Grid { first, pitch, columns: 12, rows: 12 };
    grid.rings(page, kit::places(request, Coding::Punch12, words.clone()));
    values(page, &grid, Coding::Punch12, larger);
    row_numbers(page, &grid, words.clone(), larger);
}

/// What each column counts, above it.
fn values(page: &mut Page, grid: &Grid, coding: Coding, larger: f64) {
    let mut pen = page.pen(LayerKind::Caption);
    for column in 0..coding.parts() {
        let (x, y) = grid.place(column, 0);
        let size = (1.6 * larger).min(3.6);
        let at = (x + size * 0.36, y - grid.pitch.1 / 2.0 - 0.4);
        let value = Text::new(at, size, coding.label(column)).face(Face::Mono);
        pen.write(value.turned(Turn::Left));
    }
}

/// The number of each word, at the left of its row.
fn row_numbers(page: &mut Page, grid: &Grid, words: Range<usize>, larger: f64) {
    let size = (1.7 * larger).min(4.0);
    for (row, word) in words.enumerate() {
        let (x, y) = grid.place(0, row);
        let at = (x - grid.pitch.0 * 0.7, y + size * 0.36);
        let number = Text::new(at, size, format!("{}", word + 1)).face(Face::Mono).end();
        page.pen(LayerKind::Caption).write(number);
    }
}

/// The page of a format that writes numbers, with what they are counted from.
fn with_base(template: &Template, request: &Request<'_>, messages: &Messages) -> (Page, Area) {
    let base = messages.text(&format!("plate-base-{}", template.id));
    frame::page(template, request, messages, &Notes::of(template, messages).with_base(base))
}
