//! SeedHammer's plates: whole words in capitals and a SeedQR, to be engraved by the machine.
//!
//! Measures from SeedHammer's published code: margins, line pitch, columns, place and size of the symbol on the plate
//! of 85 × 85. The words of the plate of 85 × 134 stand in one column, which is this program's own arrangement.

use tanekura_guide::Messages;
use tanekura_phrase::List;
use tanekura_secret::{SecretBytes, SecretText};

use super::kit::{self, Outline};
use crate::error::SheetError;
use crate::face::Face;
use crate::frame::{self, Notes};
use crate::page::{LayerKind, Page};
use crate::qr::{self, Kind, Level};
use crate::request::Request;
use crate::shape::{Ink, Mark, Marks, Point, Stroke, Text};
use crate::template::Template;

/// From line to line.
const LINE: f64 = 4.1;
/// Where the columns of words begin.
const COLUMNS: [f64; 2] = [10.0, 44.0];
/// The side of a module: three strokes of the needle.
const MODULE: f64 = 0.9;
/// Left free at the corners for screws.
const CORNER: f64 = 10.0;

/// The square plate, then the large one.
pub(super) fn seedhammer(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    if request.fill.is_some_and(|phrase| phrase.list() != List::English) {
        return Err(SheetError::WordList);
    }
    let mut pages = Vec::new();
    for height in [85.0, 134.0] {
        let (mut page, area) =
            frame::page(template, request, messages, &Notes::of(template, messages));
        let size = (85.0, height);
        let outline = Outline::at(area.x + (area.width - size.0) / 2.0, area.y + 6.0, size, 2.0);
        let caption =
            kit::words_caption(messages, "plate-plate", &(0..usize::from(request.words())));
        outline.draw(&mut page, &format!("{caption} · {}", kit::size_of(size)));
        corners(&mut page, outline);
        for word in 0..usize::from(request.words()) {
            engrave(&mut page, request, outline, word);
        }
        symbol(&mut page, request, outline, messages)?;
        let below = (area.x, outline.area.bottom() + 3.0);
        kit::note(&mut page, below, area.width, &messages.text("plate-seedhammer-size"));
        pages.push(page);
    }
    Ok(pages)
}

fn corners(page: &mut Page, outline: Outline) {
    let dashed = Stroke { width: 0.1, ink: Ink::Grey, dash: Some((1.0, 1.0)) };
    let area = outline.area;
    let mut pen = page.pen(LayerKind::Guide);
    for x in [area.x, area.right() - CORNER] {
        for y in [area.y, area.bottom() - CORNER] {
            pen.frame((x, y), (CORNER, CORNER), dashed);
        }
    }
}

/// Where a word's line begins: its base line, from the plate's corner.
fn line_at(height: f64, words: usize, word: usize) -> (f64, f64) {
    let [left, right] = COLUMNS;
    let above_base = 3.2;
    if height > 100.0 {
        let top = (height - words as f64 * LINE) / 2.0;
        return (left, top + LINE * word as f64 + above_base);
    }
    // 16 lines are 65.6 high and begin at 9.7; fewer stand in the middle.
    let first_column = words.min(16);
    match word {
        0..16 => {
            let top = (height - first_column as f64 * LINE) / 2.0;
            (left, top + LINE * word as f64 + above_base)
        }
        16..20 => (right, 9.7 + LINE * (word - 16) as f64 + above_base),
        _ => {
            let lines = words.saturating_sub(20) as f64;
            let top = height - 9.7 - lines * LINE;
            (right, top + LINE * (word - 20) as f64 + above_base)
        }
    }
}

fn engrave(page: &mut Page, request: &Request<'_>, outline: Outline, word: usize) {
    let (x, y) = line_at(outline.area.height, usize::from(request.words()), word);
    let (x, y) = (outline.area.x + x, outline.area.y + y);
    let size = 3.9;
    let digits = crate::face::ems(Face::Mono, "00") * size;
    let number = Text::new((x + digits, y), size, format!("{}", word + 1)).face(Face::Mono).end();
    page.pen(LayerKind::Engrave).write(number);
    let start = x + digits + 1.6;
    let Some(index) = request.fill.and_then(|phrase| phrase.index(word)) else {
        let rule = Stroke { width: 0.1, ink: Ink::Grey, dash: None };
        page.pen(LayerKind::Guide).line((start, y + 0.4), (start + 18.0, y + 0.4), rule);
        return;
    };
    let mut capitals = SecretText::with_capacity(16);
    for letter in List::English.word(index).chars() {
        capitals.push(letter.to_ascii_uppercase());
    }
    let word = Text::new((start, y), size, capitals).face(Face::Mono);
    page.pen(LayerKind::Engrave).write(word);
}

fn symbol(
    page: &mut Page,
    request: &Request<'_>,
    outline: Outline,
    messages: &Messages,
) -> Result<(), SheetError> {
    let middle = (outline.area.x + 60.0, outline.area.y + outline.area.height / 2.0);
    let Some(phrase) = request.fill else {
        // The size of the symbol: 25 modules up to 18 words, 29 above.
        let side = MODULE * if request.words() > 18 { 29.0 } else { 25.0 };
        let corner = (middle.0 - side / 2.0, middle.1 - side / 2.0);
        let dashed = Stroke { width: 0.15, ink: Ink::Grey, dash: Some((1.0, 1.0)) };
        page.pen(LayerKind::Guide).frame(corner, (side, side), dashed);
        let caption = Text::new((middle.0, middle.1 + 1.0), 2.7, messages.text("plate-seedqr"));
        page.pen(LayerKind::Caption).write(caption.middle().ink(Ink::Grey));
        return Ok(());
    };
    let modules = qr::draw(phrase, Kind::SeedQr, Level::M).map_err(|_| SheetError::Writer)?;
    let size = modules.size();
    let mut places = SecretBytes::zeroed(size * size);
    // EXPOSE: written in place.
    for (at, place) in places.expose_mut().iter_mut().enumerate() {
        *place = u8::from(modules.is_dark(at % size, at / size));
    }
    let reach = MODULE * (size - 1) as f64 / 2.0;
    page.pen(LayerKind::Mark).marks(Marks {
        first: Point::at(middle.0 - reach, middle.1 - reach),
        pitch: (MODULE, MODULE),
        columns: size,
        places,
        mark: Mark::Block { width: MODULE, height: MODULE },
    });
    Ok(())
}
