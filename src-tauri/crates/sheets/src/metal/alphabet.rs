//! Letters as dots: the alphabet across (dot matrix) or upright (stencil), one dot a letter.

use tanekura_guide::Messages;

use super::kit::{self, Grid, Outline};
use crate::error::SheetError;
use crate::face::Face;
use crate::frame::{self, Notes};
use crate::marks::Coding;
use crate::page::{LayerKind, Page};
use crate::request::Request;
use crate::shape::{Ink, Stroke, Text};
use crate::template::Template;

/// Room for the number and the rows' own numbers at the left of the matrix.
const LEFT: f64 = 9.0;

/// Four rows of 26 a word, twelve words on a side.
pub(super) fn matrix(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    kit::needs_letters(request)?;
    let pitch = kit::pitch(request, (2.5, 2.0))?;
    let (mut page, area) = frame::page(template, request, messages, &Notes::of(template, messages));
    let sides = kit::sides(usize::from(request.words()), 12);
    let block = pitch.1 * 4.0 + 0.9;
    let plate = (LEFT + pitch.0 * 26.0 + 3.0, 6.5 + block * 12.0 + 1.5);
    let room = area.width / if sides.len() > 1 { 2.0 } else { 1.0 };
    kit::must_fit(crate::frame::Area { width: room, ..area }, plate.0, plate.1 + 8.0)?;
    for (at, words) in sides.into_iter().enumerate() {
        let x = area.x + room * at as f64 + (room - plate.0) / 2.0;
        let outline = Outline::at(x, area.y + 6.0, plate, 3.0);
        let id = if at == 0 { "plate-front" } else { "plate-back" };
        let caption = kit::words_caption(messages, id, &words);
        outline.draw(&mut page, &format!("{caption} · {}", kit::size_of(plate)));
        let left = outline.area.x + LEFT + pitch.0 / 2.0;
        alphabet_across(&mut page, (left, outline.area.y + 5.0), pitch.0);
        for (row, word) in words.enumerate() {
            let top = outline.area.y + 6.5 + block * row as f64 + pitch.1 / 2.0;
            let grid = Grid { first: (left, top), pitch, columns: 26, rows: 4 };
            grid.lines(&mut page, kit::places(request, Coding::DotMatrix, word..word + 1));
            let middle = top + pitch.1 * 1.5;
            kit::number(&mut page, (outline.area.x + 5.2, middle + 1.0), 2.8, word);
            for (line, digit) in ["1", "2", "3", "4"].into_iter().enumerate() {
                let at = (outline.area.x + 6.3, top + pitch.1 * line as f64 + 0.55);
                let digit = Text::new(at, 1.5, digit).face(Face::Mono).ink(Ink::Grey);
                page.pen(LayerKind::Caption).write(digit);
            }
        }
    }
    let below = (area.x, area.y + 6.0 + plate.1 + 3.0);
    kit::note(&mut page, below, area.width, &messages.text("plate-matrix-size"));
    Ok(vec![page])
}

fn alphabet_across(page: &mut Page, first: (f64, f64), pitch: f64) {
    let mut pen = page.pen(LayerKind::Engrave);
    for (column, letter) in (0_u8..).zip('A'..='Z') {
        let at = (first.0 + pitch * f64::from(column), first.1);
        let letter = Text::new(at, (pitch * 1.05).min(3.0), letter.to_string());
        pen.write(letter.face(Face::Mono).middle());
    }
}

/// A card of the size that DIYseed uses: four columns a word, the alphabet upright.
pub(super) fn stencil(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    kit::needs_letters(request)?;
    let (width, height, radius) =
        request.plate.map_or((100.0, 60.0, 1.5), |plate| (plate.width, plate.height, plate.radius));
    let sized = [width, height].iter().all(|side| (20.0..=180.0).contains(side));
    if !sized || !(0.0..=width.min(height) / 2.0).contains(&radius) {
        return Err(SheetError::Dimensions);
    }
    let padding = 1.5;
    let (mut page, area) = frame::page(template, request, messages, &Notes::of(template, messages));
    let cards = kit::sides(usize::from(request.words()), 12);
    let cards_drawn = cards.len() as f64;
    let step = height + 10.0;
    kit::must_fit(area, width + 7.0, step * cards.len() as f64)?;
    let pitch = ((width - 2.0 * padding) / 48.0, (height - 2.0 * padding) / 26.0);
    if pitch.0.min(pitch.1) < 0.8 {
        return Err(SheetError::Dimensions);
    }
    for (at, words) in cards.into_iter().enumerate() {
        let x = area.x + 5.0 + (area.width - width - 7.0) / 2.0;
        let outline = Outline::at(x, area.y + 9.0 + step * at as f64, (width, height), radius);
        outline.draw(&mut page, "");
        let caption = kit::words_caption(messages, "plate-card", &words);
        let caption = format!("{caption} · {}", kit::size_of((width, height)));
        page.pen(LayerKind::Caption).text((x, outline.area.y - 4.8), kit::CAPTION, caption);
        let first = (x + padding + pitch.0 / 2.0, outline.area.y + padding + pitch.1 / 2.0);
        for (slot, word) in words.enumerate() {
            let left = first.0 + pitch.0 * 4.0 * slot as f64;
            stencil_word(&mut page, request, (left, first.1), pitch, word);
        }
        alphabet_upright(&mut page, (x - 2.2, first.1), pitch.1);
        alphabet_upright(&mut page, (x + width + 2.2, first.1), pitch.1);
    }
    let below = (area.x, area.y + 2.0 + step * cards_drawn);
    kit::note(&mut page, below, area.width, &messages.text("plate-stencil-size"));
    Ok(vec![page])
}

fn stencil_word(
    page: &mut Page,
    request: &Request<'_>,
    first: (f64, f64),
    pitch: (f64, f64),
    word: usize,
) {
    let (left, top) = (first.0 - pitch.0 / 2.0, first.1 - pitch.1 / 2.0);
    let bold = Stroke { width: 0.3, ..Stroke::THIN };
    page.pen(LayerKind::Guide).frame((left, top), (pitch.0 * 4.0, pitch.1 * 26.0), bold);
    let number = Text::new((left + pitch.0 * 2.0, top - 2.6), 2.6, format!("{}", word + 1));
    page.pen(LayerKind::Caption).write(number.face(Face::Mono).middle());
    // One column a letter, so that the dots stand in the order of the letters.
    let places = kit::places(request, Coding::DotMatrix, word..word + 1);
    for letter in 0..4_usize {
        let at = (first.0 + pitch.0 * letter as f64, first.1);
        let grid = Grid { first: at, pitch, columns: 1, rows: 26 };
        let column = places.as_ref().map(|places| {
            // EXPOSE: one letter's dots, from locked memory to locked memory.
            let part = places.expose().get(letter * 26..(letter + 1) * 26).unwrap_or_default();
            let mut copy = zeroize::Zeroizing::new(part.to_vec());
            tanekura_secret::SecretBytes::taking(&mut copy)
        });
        grid.lines(page, column);
    }
}

fn alphabet_upright(page: &mut Page, first: (f64, f64), pitch: f64) {
    let mut pen = page.pen(LayerKind::Caption);
    for (row, letter) in (0_u8..).zip('A'..='Z') {
        let at = (first.0, first.1 + pitch * f64::from(row) + 0.75);
        let letter = Text::new(at, 2.1, letter.to_string());
        pen.write(letter.face(Face::Mono).middle());
    }
}
