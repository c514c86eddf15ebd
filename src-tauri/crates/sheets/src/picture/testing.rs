//! A plain rasteriser of pages, for the tests: it shares no code with the writers.

use super::decode::Picture;
use super::glyphs;
use super::look::View;
use crate::page::Page;
use crate::shape::{Ink, Mark, Point, Shape, Stroke};

/// A page as a scanner at `dpi` would see it.
pub(super) fn raster(page: &Page, dpi: f64) -> Picture {
    let pixels = |length: f64| (length / 25.4 * dpi).ceil() as usize;
    let mut picture = Picture::white(pixels(page.width), pixels(page.height)).unwrap();
    for (_, shapes) in page.layers() {
        for shape in shapes {
            draw(&mut picture, shape, dpi / 25.4, (page.width, page.height));
        }
    }
    picture
}

fn dark(ink: Ink) -> f64 {
    f64::from(255 - ink.lightness()) / 255.0
}

fn draw(picture: &mut Picture, shape: &Shape, per_mm: f64, size: (f64, f64)) {
    match shape {
        Shape::Text(text) => glyphs::testing::paint(picture, text, size, dark(text.ink)),
        Shape::Marks(marks) => {
            // EXPOSE: a made-up phrase in a test.
            let places = marks.places.expose();
            for at in (0..places.len()).filter(|&at| places[at] != 0) {
                let x = marks.first.x + marks.pitch.0 * (at % marks.columns) as f64;
                let y = marks.first.y + marks.pitch.1 * (at / marks.columns) as f64;
                match marks.mark {
                    Mark::Disc { radius } | Mark::Ring { radius, .. } => {
                        disc(picture, Point::at(x, y), radius, per_mm, 1.0);
                    }
                    Mark::Block { width, height } => {
                        let corner = (x - width / 2.0, y - height / 2.0);
                        block(picture, corner, (width, height), per_mm, 1.0);
                    }
                }
            }
        }
        Shape::Disc { middle, radius, stroke, fill } => {
            if let Some(ink) = fill {
                disc(picture, *middle, *radius, per_mm, dark(*ink));
            }
            if let Some(stroke) = stroke {
                for step in 0..720_u16 {
                    let (sin, cos) = f64::from(step).to_radians().sin_cos();
                    let at = (middle.x + radius * cos, middle.y + radius * sin);
                    let side = stroke.width;
                    let corner = (at.0 - side / 2.0, at.1 - side / 2.0);
                    block(picture, corner, (side, side), per_mm, dark(stroke.ink));
                }
            }
        }
        Shape::Line { from, to, stroke } => line(picture, *from, *to, *stroke, per_mm),
        Shape::Box { corner, width, height, stroke, fill, .. } => {
            if let Some(ink) = fill {
                block(picture, (corner.x, corner.y), (*width, *height), per_mm, dark(*ink));
            }
            if let Some(stroke) = stroke {
                let (right, bottom) = (corner.x + width, corner.y + height);
                let corners =
                    [(corner.x, corner.y), (right, corner.y), (right, bottom), (corner.x, bottom)];
                for at in 0..4 {
                    let (from, to) = (corners[at], corners[(at + 1) % 4]);
                    let (from, to) = (Point::at(from.0, from.1), Point::at(to.0, to.1));
                    line(picture, from, to, *stroke, per_mm);
                }
            }
        }
        Shape::Path { points, closed, stroke, .. } => {
            let Some(stroke) = stroke else { return };
            for pair in points.windows(2) {
                line(picture, pair[0], pair[1], *stroke, per_mm);
            }
            if let (true, [first, .., last]) = (closed, points.as_slice()) {
                line(picture, *last, *first, *stroke, per_mm);
            }
        }
    }
}

fn line(picture: &mut Picture, from: Point, to: Point, stroke: Stroke, per_mm: f64) {
    let half = stroke.width / 2.0;
    let corner = (from.x.min(to.x) - half, from.y.min(to.y) - half);
    let size = ((from.x - to.x).abs() + stroke.width, (from.y - to.y).abs() + stroke.width);
    // Nearly every line of a sheet is upright or level; the few others are outside of what is read.
    if from.x == to.x || from.y == to.y {
        block(picture, corner, size, per_mm, dark(stroke.ink));
    }
}

/// A rectangle with soft edges: each pixel as dark as the part of it that is covered.
fn block(picture: &mut Picture, at: (f64, f64), size: (f64, f64), per_mm: f64, ink: f64) {
    let span = |from: f64, length: f64| (from * per_mm, (from + length) * per_mm);
    let ((left, right), (top, bottom)) = (span(at.0, size.0), span(at.1, size.1));
    let cover = |pixel: usize, from: f64, to: f64| {
        (to.min(pixel as f64 + 1.0) - from.max(pixel as f64)).clamp(0.0, 1.0)
    };
    for y in top.max(0.0) as usize..(bottom.ceil() as usize).min(picture.height()) {
        let row = cover(y, top, bottom);
        let end = (right.ceil() as usize).min(picture.width());
        for x in left.max(0.0) as usize..end {
            add(picture, x, y, row * cover(x, left, right) * ink);
        }
    }
}

fn disc(picture: &mut Picture, middle: Point, radius: f64, per_mm: f64, ink: f64) {
    let (x, y, reach) = (middle.x * per_mm, middle.y * per_mm, radius * per_mm);
    for row in (y - reach).max(0.0) as usize..((y + reach).ceil() as usize).min(picture.height()) {
        let end = ((x + reach).ceil() as usize).min(picture.width());
        for column in (x - reach).max(0.0) as usize..end {
            let away = (column as f64 + 0.5 - x).hypot(row as f64 + 0.5 - y);
            add(picture, column, row, (reach - away + 0.5).clamp(0.0, 1.0) * ink);
        }
    }
}

/// Ink over what is there.
pub(super) fn add(picture: &mut Picture, x: usize, y: usize, ink: f64) {
    if let Some(pixel) = picture.row_mut(y).get_mut(x) {
        let light = (1.0 - f64::from(*pixel) / 255.0) * (1.0 - ink);
        *pixel = ((1.0 - light) * 255.0).round() as u8;
    }
}

/// The same picture with noise and a softer edge, as paper and scanners have.
pub(super) fn worn(picture: &Picture, noise: u8) -> Picture {
    let mut worn = Picture::white(picture.width(), picture.height()).unwrap();
    let mut state = 1_u32;
    for y in 0..picture.height() {
        for x in 0..picture.width() {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let grain = (state >> 24) as u16 * u16::from(noise) / 255;
            let near = |x: usize, y: usize| u16::from(picture.row(y).get(x).copied().unwrap_or(0));
            let next = (y + 1).min(picture.height() - 1);
            let soft = (near(x, y) * 2 + near(x + 1, y) + near(x, next)) / 4;
            worn.row_mut(y)[x] = (soft * 9 / 10 + grain).min(255) as u8;
        }
    }
    worn
}

/// A view of a whole page, for painting.
pub(super) fn view(picture: &Picture, page: (f64, f64)) -> View<'_> {
    View::of(picture, page, 1.0).unwrap()
}
