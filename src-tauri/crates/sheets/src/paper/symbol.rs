//! The sheet of a QR symbol: modules with zones to copy by hand, or the symbol itself.
//!
//! A blank sheet has what every symbol of its size has: finders, timing, alignment, the one module that is always
//! dark. The other modules depend on the words and are filled in zone by zone.
//! Source: ISO/IEC 18004, the function patterns of versions 1 to 3.

use tanekura_guide::Messages;
use tanekura_secret::SecretBytes;

use crate::error::SheetError;
use crate::face::Face;
use crate::frame::{self, Area, Notes};
use crate::page::{LayerKind, Page};
use crate::qr::{self, Kind, Level};
use crate::request::{Places, Request};
use crate::shape::{Ink, Mark, Marks, Point, Stroke, Text};
use crate::template::Template;

/// Free modules around a symbol that is to be filled in; a filled one has four, as readers like it.
const QUIET: f64 = 2.0;

/// The page.
pub(crate) fn draw(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
    kind: Kind,
) -> Result<Vec<Page>, SheetError> {
    request.english_only()?;
    let base = match kind {
        Kind::SeedQr => messages.text("sheet-base-seedqr"),
        Kind::CompactSeedQr => messages.text("sheet-base-compact-seedqr"),
    };
    let notes = Notes::of(template, messages).with_base(base);
    let (mut page, area) = frame::page(template, request, messages, &notes);
    let size = side(request.words(), kind);
    let mut how = match request.fill {
        Some(_) => messages.text("sheet-symbol-filled"),
        None => messages.text("sheet-symbol-blank"),
    };
    if ![12, 24].contains(&request.words()) {
        how.push(' ');
        how.push_str(&messages.text("sheet-symbol-unofficial"));
    }
    let mut pen = page.pen(LayerKind::Caption);
    let style = crate::text::Style::plain(2.9);
    let top = crate::text::paragraph(&mut pen, (area.x, area.y), area.width, style, &how) + 3.0;
    let area = area.below(top);
    match request.fill {
        Some(phrase) => {
            let symbol = qr::draw(phrase, kind, Level::L).map_err(|_| SheetError::Writer)?;
            // Never so large that a telephone must step back, and the letters stay outside the free border.
            let module = 4.0;
            let corner = middle(area, module * size as f64);
            zones(&mut page, corner, module, size, 4.0 * module + 1.0);
            modules(&mut page, corner, module, size, &|x, y| symbol.is_dark(x, y));
        }
        None => {
            let room = area.width.min(area.height) - 6.0;
            let module = room / (size as f64 + 2.0 * QUIET);
            let corner = middle(area, module * size as f64);
            places(&mut page, corner, module, size, request.places);
            zones(&mut page, corner, module, size, QUIET * module);
            modules(&mut page, corner, module, size, &|x, y| always_dark(size, x, y));
        }
    }
    Ok(vec![page])
}

/// Modules on a side of the smallest symbol at level L.
fn side(words: u8, kind: Kind) -> usize {
    match (kind, words) {
        (Kind::CompactSeedQr, 12) => 21,
        (Kind::CompactSeedQr, _) | (Kind::SeedQr, 12 | 15 | 18) => 25,
        (Kind::SeedQr, _) => 29,
    }
}

/// Where a square of `side` begins so that it stands in the middle.
fn middle(area: Area, side: f64) -> (f64, f64) {
    (area.x + (area.width - side) / 2.0, area.y + (area.height - side) / 2.0)
}

/// What is dark in every symbol of this size.
fn always_dark(size: usize, x: usize, y: usize) -> bool {
    let ring = |from_x: usize, from_y: usize| {
        let (x, y) = (x.abs_diff(from_x), y.abs_diff(from_y));
        let far = x.max(y);
        far <= 3 && far != 2
    };
    if (x <= 7 && (y <= 7 || y + 8 >= size)) || (y <= 7 && x + 8 >= size) {
        return ring(3, 3) || ring(size - 4, 3) || ring(3, size - 4);
    }
    let centre = size - 7;
    if size > 21 && x.abs_diff(centre) <= 2 && y.abs_diff(centre) <= 2 {
        return x.abs_diff(centre).max(y.abs_diff(centre)) != 1;
    }
    (y == 6 && x.is_multiple_of(2)) || (x == 6 && y.is_multiple_of(2)) || (x == 8 && y + 8 == size)
}

/// Lines between the modules, or a dot in each.
fn places(page: &mut Page, corner: (f64, f64), module: f64, size: usize, style: Places) {
    let side = module * size as f64;
    let mut pen = page.pen(LayerKind::Guide);
    match style {
        Places::Grid => {
            for line in 0..=size {
                let at = module * line as f64;
                let fine = Stroke::HAIR.in_ink(Ink::Pale);
                pen.line((corner.0 + at, corner.1), (corner.0 + at, corner.1 + side), fine);
                pen.line((corner.0, corner.1 + at), (corner.0 + side, corner.1 + at), fine);
            }
        }
        Places::Dots => {
            for y in 0..size {
                for x in 0..size {
                    let at = |number: usize| module * (number as f64 + 0.5);
                    pen.dot((corner.0 + at(x), corner.1 + at(y)), 0.3, Ink::Grey);
                }
            }
        }
    }
}

/// The borders of the zones, their letters at the left and their numbers above.
fn zones(page: &mut Page, corner: (f64, f64), module: f64, size: usize, away: f64) {
    let side = module * size as f64;
    let border = Stroke { width: 0.25, ..Stroke::THIN };
    for zone in qr::zones(size) {
        let at = (corner.0 + module * zone.x as f64, corner.1 + module * zone.y as f64);
        let extent = (module * zone.width as f64, module * zone.height as f64);
        page.pen(LayerKind::Guide).frame(at, extent, border);
        let mut pen = page.pen(LayerKind::Caption);
        if zone.row == 'A' {
            let label = Text::new(
                (at.0 + extent.0 / 2.0, corner.1 - away - 0.6),
                3.6,
                zone.column.to_string(),
            );
            pen.write(label.face(Face::Mono).middle());
        }
        if zone.column == 1 {
            let label = Text::new(
                (corner.0 - away - 0.8, at.1 + extent.1 / 2.0 + 1.3),
                3.6,
                zone.row.to_string(),
            );
            pen.write(label.face(Face::Mono).end());
        }
    }
    page.pen(LayerKind::Guide).frame(corner, (side, side), border);
}

/// The dark modules.
fn modules(
    page: &mut Page,
    corner: (f64, f64),
    module: f64,
    size: usize,
    dark: &dyn Fn(usize, usize) -> bool,
) {
    let mut places = SecretBytes::zeroed(size * size);
    // EXPOSE: written in place.
    for (number, place) in places.expose_mut().iter_mut().enumerate() {
        *place = u8::from(dark(number % size, number / size));
    }
    page.pen(LayerKind::Mark).marks(Marks {
        first: Point::at(corner.0 + module / 2.0, corner.1 + module / 2.0),
        pitch: (module, module),
        columns: size,
        places,
        mark: Mark::Block { width: module, height: module },
    });
}

#[cfg(test)]
mod tests {
    use tanekura_phrase::{List, Phrase};

    use super::*;

    #[test]
    fn what_is_printed_beforehand_stands_so_in_every_symbol() {
        for (kind, bytes) in [(Kind::SeedQr, 16), (Kind::SeedQr, 32), (Kind::CompactSeedQr, 16)] {
            for seed in 0..20_u8 {
                let mut entropy: Vec<u8> =
                    (0..bytes).map(|at: u8| at.wrapping_mul(91) ^ seed.wrapping_mul(37)).collect();
                let phrase =
                    Phrase::from_entropy(List::English, &SecretBytes::taking(&mut entropy))
                        .unwrap();
                let symbol = qr::draw(&phrase, kind, Level::L).unwrap();
                let size = symbol.size();
                assert_eq!(size, side(phrase.word_count() as u8, kind));
                let all = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
                for (x, y) in all.filter(|&(x, y)| always_dark(size, x, y)) {
                    assert!(symbol.is_dark(x, y), "{size}: {x} {y}");
                }
                let printed = (0..size * size).filter(|at| always_dark(size, at % size, at / size));
                // Three finders of 33, timing, the one module, and the alignment of 17 less what it shares.
                let expected = match size {
                    21 => 99 + 2 * 3 + 1,
                    25 => 99 + 2 * 5 + 1 + 17,
                    _ => 99 + 2 * 7 + 1 + 17,
                };
                assert_eq!(printed.count(), expected, "{size}");
            }
        }
    }
}
