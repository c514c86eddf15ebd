//! Letters in cells: tiles, stamping cards, and the owner's own plate.

use tanekura_guide::Messages;

use super::kit::{self, CAPTION, Outline};
use crate::error::SheetError;
use crate::face::Face;
use crate::frame::{self, Area, CARD, CARD_RADIUS, Notes};
use crate::page::{LayerKind, Page};
use crate::request::{Plate, Request};
use crate::shape::{Ink, Stroke, Text};
use crate::template::Template;

/// Rails for letter tiles, twelve words on a side. The size of the makers' tiles was not published.
pub(super) fn tiles(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    kit::needs_letters(request)?;
    let (pitch_x, pitch_y) = kit::pitch(request, (9.0, 9.0))?;
    let (mut page, area) = frame::page(template, request, messages, &Notes::of(template, messages));
    let sides = kit::sides(usize::from(request.words()), 12);
    let height = pitch_y * 12.0;
    let step = area.width / 2.0;
    kit::must_fit(Area { width: step - 4.0, ..area }, 9.0 + pitch_x * 4.0, height + 12.0)?;
    for (at, words) in (0_u8..).zip(&sides) {
        let (x, y) = (area.x + f64::from(at) * step, area.y + 5.0);
        let caption = kit::words_caption(messages, side_caption(at), words);
        page.pen(LayerKind::Caption).text((x, y - 1.4), CAPTION, caption);
        for (row, word) in (0_u8..).zip(words.clone()) {
            let top = y + f64::from(row) * pitch_y;
            let cells = Area { x: x + 9.0, y: top, width: pitch_x * 4.0, height: pitch_y };
            draw_word(&mut page, request, cells, word, pitch_y * 0.55);
            kit::number(&mut page, (x + 7.5, top + pitch_y * 0.66), pitch_y * 0.45, word);
        }
    }
    let below = (area.x, area.y + height + 8.0);
    kit::note(&mut page, below, area.width, &messages.text("plate-tiles-size"));
    Ok(vec![page])
}

/// A card of bank-card size, stamped with four letters a word.
pub(super) fn stamp_card(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    kit::needs_letters(request)?;
    let (mut page, area) = frame::page(template, request, messages, &Notes::of(template, messages));
    let count = usize::from(request.words());
    let left = area.x + (area.width - CARD.0) / 2.0;
    // All words on one card with small stamps, and, for larger stamps, on two.
    let one = Outline::at(left, area.y + 5.0, CARD, CARD_RADIUS);
    let caption = kit::words_caption(messages, "plate-card", &(0..count));
    one.draw(&mut page, &caption);
    stamp_cells(&mut page, request, one.area, 0..count, 2);
    let below = (area.x, one.area.bottom() + 3.0);
    kit::note(&mut page, below, area.width, &messages.text("plate-stamp-size"));
    if count > 12 {
        let y = one.area.bottom() + 22.0;
        for (at, words) in (0_u8..).zip(kit::sides(count, 12)) {
            let x = area.x + f64::from(at) * (CARD.0 + 6.0);
            let card = Outline::at(x, y, CARD, CARD_RADIUS);
            card.draw(&mut page, &kit::words_caption(messages, "plate-card", &words));
            stamp_cells(&mut page, request, card.area, words, 2);
        }
    }
    Ok(vec![page])
}

fn stamp_cells(
    page: &mut Page,
    request: &Request<'_>,
    card: Area,
    words: std::ops::Range<usize>,
    columns: usize,
) {
    let margin = 3.0;
    let rows = words.len().div_ceil(columns).max(1);
    let width = (card.width - 2.0 * margin) / columns as f64;
    let height = (card.height - 2.0 * margin) / rows as f64;
    let capital = (height * 0.66).min(4.8);
    for (slot, word) in words.enumerate() {
        let x = card.x + margin + (slot / rows) as f64 * width;
        let y = card.y + margin + (slot % rows) as f64 * height;
        let cells = Area { x: x + 6.5, y, width: width - 8.0, height };
        draw_word(page, request, cells, word, capital);
        kit::number(page, (x + 5.2, y + height / 2.0 + 0.9), 2.4, word);
    }
}

/// A plate of the owner's own measures.
pub(super) fn own_plate(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    kit::needs_letters(request)?;
    let plate = request.plate.unwrap_or(Plate {
        width: 100.0,
        height: 60.0,
        radius: 3.0,
        hole: 3.2,
        hole_inset: 4.5,
        rows: 6,
        columns: 2,
    });
    check(&plate)?;
    let mut pages = Vec::new();
    let per_plate = usize::from(plate.rows) * usize::from(plate.columns);
    let mut sides = kit::sides(usize::from(request.words()), per_plate).into_iter().peekable();
    while sides.peek().is_some() {
        let (mut page, area) =
            frame::page(template, request, messages, &Notes::of(template, messages));
        kit::must_fit(area, plate.width, plate.height + 8.0)?;
        let step = plate.height + 9.0;
        let mut y = area.y + 5.0;
        while y + plate.height <= area.bottom() {
            let Some(words) = sides.next() else { break };
            let left = area.x + (area.width - plate.width) / 2.0;
            let outline = Outline::at(left, y, (plate.width, plate.height), plate.radius);
            let caption = kit::words_caption(messages, "plate-plate", &words);
            outline.draw(
                &mut page,
                &format!("{caption} · {}", kit::size_of((plate.width, plate.height))),
            );
            own_cells(&mut page, request, outline, &plate, words);
            y += step;
        }
        pages.push(page);
    }
    Ok(pages)
}

/// Whether the measures are those of a plate that can hold its cells.
fn check(plate: &Plate) -> Result<(), SheetError> {
    let Plate { width, height, radius, hole, hole_inset, rows, columns } = *plate;
    let sizes = [width, height].iter().all(|side| (15.0..=250.0).contains(side));
    let corner = (0.0..=width.min(height) / 2.0).contains(&radius);
    let holes = hole == 0.0
        || ((0.5..=20.0).contains(&hole)
            && (hole / 2.0..=width.min(height) / 2.0).contains(&hole_inset));
    let cells = (1..=24).contains(&rows) && (1..=8).contains(&columns);
    if !(sizes && corner && holes && cells) {
        return Err(SheetError::Dimensions);
    }
    let (inner_width, inner_height) = inner(plate);
    // A cell holds a number and four letters of at least 1.5 mm.
    let roomy = inner_width / f64::from(columns) >= 11.0 && inner_height / f64::from(rows) >= 2.4;
    if roomy { Ok(()) } else { Err(SheetError::Dimensions) }
}

/// The part of the plate that cells may take: inside the margin, between the holes.
fn inner(plate: &Plate) -> (f64, f64) {
    let aside = if plate.hole > 0.0 { plate.hole_inset + plate.hole / 2.0 + 1.0 } else { 2.5 };
    (plate.width - 2.0 * aside, plate.height - 5.0)
}

fn own_cells(
    page: &mut Page,
    request: &Request<'_>,
    outline: Outline,
    plate: &Plate,
    words: std::ops::Range<usize>,
) {
    if plate.hole > 0.0 {
        for x in [plate.hole_inset, plate.width - plate.hole_inset] {
            for y in [plate.hole_inset, plate.height - plate.hole_inset] {
                outline.hole(page, (x, y), plate.hole);
            }
        }
    }
    let (inner_width, inner_height) = inner(plate);
    let left = outline.area.x + (plate.width - inner_width) / 2.0;
    let top = outline.area.y + (plate.height - inner_height) / 2.0;
    let width = inner_width / f64::from(plate.columns);
    let height = inner_height / f64::from(plate.rows);
    let rows = usize::from(plate.rows);
    let capital = (height * 0.62).min((width - 7.0) / 4.0).min(8.0);
    for (slot, word) in words.enumerate() {
        let x = left + (slot / rows) as f64 * width;
        let y = top + (slot % rows) as f64 * height;
        let cells = Area { x: x + 5.5, y, width: width - 6.5, height };
        draw_word(page, request, cells, word, capital);
        let size = (height * 0.5).min(3.2);
        kit::number(page, (x + 4.6, y + height / 2.0 + size * 0.36), size, word);
    }
}

/// Four cells side by side, and the letters in them if the sheet is filled. Capitals are `capital` high.
fn draw_word(page: &mut Page, request: &Request<'_>, cells: Area, word: usize, capital: f64) {
    let gap = (cells.height * 0.1).min(0.6);
    let frame = Stroke { width: 0.12, ink: Ink::Grey, dash: None };
    let step = cells.width / 4.0;
    for place in 0..4_u8 {
        let x = cells.x + f64::from(place) * step;
        let size = (step - gap, cells.height - gap);
        page.pen(LayerKind::Guide).frame((x + gap / 2.0, cells.y + gap / 2.0), size, frame);
        if let Some(letter) = kit::letter(request, word, usize::from(place)) {
            let middle = (x + step / 2.0, cells.y + (cells.height + capital) / 2.0);
            let size = kit::em_of_capitals(capital);
            let letter = Text::new(middle, size, letter).face(Face::Mono).middle();
            page.pen(LayerKind::Engrave).write(letter);
        }
    }
}

fn side_caption(side: u8) -> &'static str {
    if side == 0 { "plate-front" } else { "plate-back" }
}
