//! Letters in a picture, compared with the glyphs of the sheets' own faces.

use std::collections::BTreeSet;

use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use tanekura_phrase::{List, WordIndex};
use zeroize::Zeroizing;

use super::look::View;
use crate::face::{self, Face};
use crate::marks::Coding;
use crate::shape::{Anchor, Text, Turn, Words};

/// Less ink than this, as a share of a letter's box, is no letter.
const NO_INK: f64 = 0.02;
/// Below this likeness a letter cannot be told.
const UNLIKE: f64 = 0.5;

/// What may stand at a place, and how wide each letter is.
pub(super) struct Alphabet {
    letters: Vec<char>,
}

impl Alphabet {
    /// The letters of a coding in a list. `texts` shows whether words stand in capitals.
    pub(super) fn of(coding: Coding, list: List, texts: &[&Text]) -> Self {
        let letters: BTreeSet<char> = match coding {
            Coding::Letters => ('A'..='Z').chain(['–']).collect(),
            Coding::Number(_) => ('0'..='9').chain('A'..='F').collect(),
            _ => {
                // EXPOSE: whether the stand-in's words are drawn in capitals; it is nobody's phrase.
                let capitals = texts.first().is_some_and(|text| {
                    text.words.expose().starts_with(|letter: char| letter.is_uppercase())
                });
                let all = WordIndex::all().flat_map(|index| list.word(index).chars());
                if capitals { all.flat_map(char::to_uppercase).collect() } else { all.collect() }
            }
        };
        Self { letters: letters.into_iter().collect() }
    }

    /// The letters that stand where `text` would, at most `most`. `None` for one that cannot be told.
    pub(super) fn read(
        &self,
        view: &View<'_>,
        text: &Text,
        most: usize,
    ) -> Zeroizing<Vec<Option<char>>> {
        let mut said = Zeroizing::new(Vec::with_capacity(most));
        let advance = self.letters.first().map_or(0.0, |&first| face::letter_ems(text.face, first));
        let start = match text.anchor {
            Anchor::Start => 0.0,
            // All letters of a face are equally wide here, so a single one has its middle there.
            Anchor::Middle => -advance / 2.0,
            Anchor::End => -advance,
        };
        for place in 0..most {
            let offset = start + advance * place as f64;
            let boxed = Window::of(view, text, offset, advance);
            if boxed.ink() < NO_INK {
                break;
            }
            let best = self
                .letters
                .iter()
                .map(|&letter| (boxed.likeness(&boxed.glyph(text.face, letter)), letter))
                .max_by(|(one, _), (other, _)| one.total_cmp(other));
            said.push(best.filter(|(alike, _)| *alike > UNLIKE).map(|(_, letter)| letter));
        }
        said
    }
}

/// How well a whole text stands in the picture, 0 to 1.
pub(super) fn likeness(view: &View<'_>, text: &Text) -> f64 {
    let Words::Plain(words) = &text.words else { return 0.0 };
    if text.turn != Turn::None {
        return 0.0;
    }
    let wide = face::ems(text.face, words);
    let start = match text.anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => -wide / 2.0,
        Anchor::End => -wide,
    };
    let (mut sum, mut weight, mut along) = (0.0, 0.0, start);
    for letter in words.chars() {
        let advance = face::letter_ems(text.face, letter);
        if letter != ' ' {
            let boxed = Window::of(view, text, along, advance);
            sum += boxed.likeness(&boxed.glyph(text.face, letter)).max(0.0);
            weight += 1.0;
        }
        along += advance;
    }
    if weight > 0.0 { sum / weight } else { 0.0 }
}

/// The pixels of one letter's box.
struct Window {
    width: usize,
    height: usize,
    /// Where the pen stands, in pixels from the box's corner.
    origin: (f64, f64),
    /// Pixels per em.
    size: f64,
    dark: Zeroizing<Vec<f32>>,
}

impl Window {
    /// The box of a letter whose pen stands `offset` ems behind the text's place.
    fn of(view: &View<'_>, text: &Text, offset: f64, advance: f64) -> Self {
        let size = view.length(text.size);
        let (x, y) = view.pixel(text.at);
        let pen = (x + offset * size, y);
        // Capitals and what hangs below the line; accents above.
        let (above, below) = (0.96 * size, 0.22 * size);
        let (left, top) = (pen.0.floor(), (pen.1 - above).floor());
        let width = (advance * size).ceil().max(1.0) as usize + 1;
        let height = (above + below).ceil().max(1.0) as usize + 1;
        let mut dark = Zeroizing::new(Vec::with_capacity(width * height));
        for row in 0..height {
            let y = top + row as f64;
            let line = if y >= 0.0 { view.picture.row(y as usize) } else { &[] };
            for column in 0..width {
                let x = left + column as f64;
                let pixel = if x >= 0.0 { line.get(x as usize).copied() } else { None };
                dark.push(f32::from(pixel.unwrap_or(0)) / 255.0);
            }
        }
        Self { width, height, origin: (pen.0 - left, pen.1 - top), size, dark }
    }

    /// The share of the box that is inked.
    fn ink(&self) -> f64 {
        let sum: f32 = self.dark.iter().sum();
        f64::from(sum) / self.dark.len().max(1) as f64
    }

    /// The glyph as it would be drawn in this box.
    fn glyph(&self, face: Face, letter: char) -> Vec<f32> {
        let mut fill = Fill::new(self.width, self.height);
        for run in face::runs(face, &letter.to_string()) {
            let Some(open) = run.face.opened() else { continue };
            let outlines = open.font.outline_glyphs();
            for glyph in &run.glyphs {
                if let Some(outline) = outlines.get(glyph.id) {
                    let mut pen = Pen {
                        fill: &mut fill,
                        origin: self.origin,
                        start: (0.0, 0.0),
                        at: (0.0, 0.0),
                    };
                    let size = Size::new(self.size as f32);
                    let settings = DrawSettings::unhinted(size, LocationRef::default());
                    // A glyph that cannot be drawn is like nothing in the picture.
                    let _ = outline.draw(settings, &mut pen);
                }
            }
        }
        fill.coverage()
    }

    /// Correlation of the box with a glyph, −1 to 1.
    fn likeness(&self, glyph: &[f32]) -> f64 {
        let count = self.dark.len().max(1) as f32;
        let mean = |values: &[f32]| values.iter().sum::<f32>() / count;
        let (dark_mean, glyph_mean) = (mean(&self.dark), mean(glyph));
        let (mut both, mut of_dark, mut of_glyph) = (0.0_f32, 0.0_f32, 0.0_f32);
        for (dark, cover) in self.dark.iter().zip(glyph) {
            let (dark, cover) = (dark - dark_mean, cover - glyph_mean);
            both += dark * cover;
            of_dark += dark * dark;
            of_glyph += cover * cover;
        }
        let length = (of_dark * of_glyph).sqrt();
        if length > 0.0 { f64::from(both / length) } else { 0.0 }
    }
}

/// Areas under the edges of an outline, summed up from left to right.
struct Fill {
    width: usize,
    height: usize,
    sums: Vec<f32>,
}

impl Fill {
    fn new(width: usize, height: usize) -> Self {
        Self { width, height, sums: vec![0.0; (width + 1) * height + 1] }
    }

    fn edge(&mut self, from: (f64, f64), to: (f64, f64)) {
        if from.1 == to.1 {
            return;
        }
        let (direction, top, bottom) =
            if from.1 < to.1 { (1.0, from, to) } else { (-1.0, to, from) };
        let slope = (bottom.0 - top.0) / (bottom.1 - top.1);
        let first = top.1.floor().max(0.0) as usize;
        let last = (bottom.1.ceil().max(0.0) as usize).min(self.height);
        for row in first..last {
            let upper = top.1.max(row as f64);
            let lower = bottom.1.min(row as f64 + 1.0);
            if lower <= upper {
                continue;
            }
            let middle = top.0 + ((upper + lower) / 2.0 - top.1) * slope;
            let middle = middle.clamp(0.0, self.width as f64);
            let cell = (middle.floor() as usize).min(self.width.saturating_sub(1));
            let share = 1.0 - (middle - cell as f64).clamp(0.0, 1.0);
            let area = (direction * (lower - upper)) as f32;
            let at = row * (self.width + 1) + cell;
            // The rest of the row behind the edge is full; the edge's own pixel in part.
            if let Some(sum) = self.sums.get_mut(at) {
                *sum += area * share as f32;
            }
            if let Some(sum) = self.sums.get_mut(at + 1) {
                *sum += area * (1.0 - share as f32);
            }
        }
    }

    fn coverage(&self) -> Vec<f32> {
        let mut coverage = Vec::with_capacity(self.width * self.height);
        for row in self.sums.chunks(self.width + 1).take(self.height) {
            let mut sum = 0.0_f32;
            for value in row.iter().take(self.width) {
                sum += value;
                coverage.push(sum.abs().min(1.0));
            }
        }
        coverage
    }
}

/// Turns an outline into edges.
struct Pen<'f> {
    fill: &'f mut Fill,
    origin: (f64, f64),
    start: (f64, f64),
    at: (f64, f64),
}

impl Pen<'_> {
    /// Fonts count upwards, pictures downwards.
    fn place(&self, x: f32, y: f32) -> (f64, f64) {
        (self.origin.0 + f64::from(x), self.origin.1 - f64::from(y))
    }

    fn curve(&mut self, point: impl Fn(f64) -> (f64, f64)) {
        for step in 1..=6 {
            let next = point(f64::from(step) / 6.0);
            self.fill.edge(self.at, next);
            self.at = next;
        }
    }
}

impl OutlinePen for Pen<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.start = self.place(x, y);
        self.at = self.start;
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let to = self.place(x, y);
        self.fill.edge(self.at, to);
        self.at = to;
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        let (from, by, to) = (self.at, self.place(cx, cy), self.place(x, y));
        self.curve(|t| {
            let mix = |a: f64, b: f64, c: f64| {
                (1.0 - t) * (1.0 - t) * a + 2.0 * t * (1.0 - t) * b + t * t * c
            };
            (mix(from.0, by.0, to.0), mix(from.1, by.1, to.1))
        });
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        let (from, one, two, to) =
            (self.at, self.place(ax, ay), self.place(bx, by), self.place(x, y));
        self.curve(|t| {
            let u = 1.0 - t;
            let mix = |a: f64, b: f64, c: f64, d: f64| {
                u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d
            };
            (mix(from.0, one.0, two.0, to.0), mix(from.1, one.1, two.1, to.1))
        });
    }

    fn close(&mut self) {
        self.fill.edge(self.at, self.start);
        self.at = self.start;
    }
}

#[cfg(test)]
pub(super) mod testing {
    use super::super::decode::Picture;
    use super::super::testing::{add, view};
    use super::*;

    /// Paints a text that is not turned; turned ones are captions at the edges.
    pub(in super::super) fn paint(picture: &mut Picture, text: &Text, page: (f64, f64), ink: f64) {
        if text.turn != Turn::None {
            return;
        }
        let words = text.words.expose();
        let wide = face::ems(text.face, words);
        let mut along = match text.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => -wide / 2.0,
            Anchor::End => -wide,
        };
        for letter in words.chars() {
            let advance = face::letter_ems(text.face, letter);
            let seen = view(picture, page);
            let boxed = Window::of(&seen, text, along, advance);
            let (x, y) = seen.pixel(text.at);
            let corner = (x + along * boxed.size - boxed.origin.0, y - boxed.origin.1);
            let corner = (corner.0.round() as usize, corner.1.round() as usize);
            let glyph = boxed.glyph(text.face, letter);
            for (at, cover) in glyph.iter().enumerate().filter(|(_, cover)| **cover > 0.0) {
                let place = (corner.0 + at % boxed.width, corner.1 + at / boxed.width);
                add(picture, place.0, place.1, f64::from(*cover) * ink);
            }
            along += advance;
        }
    }
}
