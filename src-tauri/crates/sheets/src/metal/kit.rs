//! What the plates share: outlines, holes, grids of places, letters in cells.

use std::ops::Range;

use tanekura_guide::{Arg, Messages};
use tanekura_secret::{SecretBytes, SecretText};

use crate::error::SheetError;
use crate::face::Face;
use crate::frame::Area;
use crate::marks::{self, Coding, EMPTY};
use crate::page::{LayerKind, Page};
use crate::request::Request;
use crate::shape::{Ink, Mark, Marks, Point, Stroke, Text};
use crate::template::Template;
use crate::text::{self, Style};

/// Draws one template.
pub(super) type Draw = fn(&Template, &Request<'_>, &Messages) -> Result<Vec<Page>, SheetError>;

/// Captions beside a plate.
pub(super) const CAPTION: f64 = 2.7;
/// Hair lines that are to be seen, but not to be taken for marks.
const FAINT: Stroke = Stroke { width: 0.09, ink: Ink::Grey, dash: None };

/// A plate on the page.
#[derive(Clone, Copy)]
pub(super) struct Outline {
    /// Where it lies and how large it is.
    pub(super) area: Area,
    /// Of its corners.
    pub(super) radius: f64,
}

impl Outline {
    /// A plate of that size with its top left corner at (x, y).
    pub(super) fn at(x: f64, y: f64, (width, height): (f64, f64), radius: f64) -> Self {
        Self { area: Area { x, y, width, height }, radius }
    }

    /// Draws it on the layer that is cut, and `caption` above it.
    pub(super) fn draw(self, page: &mut Page, caption: &str) {
        let Area { x, y, width, height } = self.area;
        let stroke = Stroke { width: 0.2, ..Stroke::THIN };
        page.pen(LayerKind::Cut).rounded((x, y), (width, height), self.radius, stroke);
        if !caption.is_empty() {
            page.pen(LayerKind::Caption).text((x, y - 1.4), CAPTION, caption);
        }
    }

    /// A hole in it: where its middle is, from the corner, and its diameter.
    pub(super) fn hole(self, page: &mut Page, at: (f64, f64), diameter: f64) {
        let middle = (self.area.x + at.0, self.area.y + at.1);
        let mut pen = page.pen(LayerKind::Cut);
        pen.ring(middle, diameter / 2.0, Stroke { width: 0.15, ..Stroke::THIN });
        let arm = diameter / 2.0 + 0.7;
        let mut pen = page.pen(LayerKind::Guide);
        pen.line((middle.0 - arm, middle.1), (middle.0 + arm, middle.1), FAINT);
        pen.line((middle.0, middle.1 - arm), (middle.0, middle.1 + arm), FAINT);
    }
}

/// A regular grid of places for dots.
#[derive(Clone, Copy)]
pub(super) struct Grid {
    /// The middle of the first place.
    pub(super) first: (f64, f64),
    /// From place to place.
    pub(super) pitch: (f64, f64),
    /// Places in a row.
    pub(super) columns: usize,
    /// Rows.
    pub(super) rows: usize,
}

impl Grid {
    /// The middle of a place.
    pub(super) fn place(&self, column: usize, row: usize) -> (f64, f64) {
        (self.first.0 + self.pitch.0 * column as f64, self.first.1 + self.pitch.1 * row as f64)
    }

    /// How large a mark is: most of a place, so that it is seen, but not its neighbour's.
    pub(super) fn radius(&self) -> f64 {
        self.pitch.0.min(self.pitch.1) * 0.36
    }

    /// A ring around every place, and the marks if there are any.
    pub(super) fn rings(&self, page: &mut Page, places: Option<SecretBytes>) {
        let radius = self.radius();
        let mut pen = page.pen(LayerKind::Guide);
        for row in 0..self.rows {
            for column in 0..self.columns {
                pen.ring(self.place(column, row), radius, FAINT);
            }
        }
        self.mark(page, places);
    }

    /// Lines between the places, and the marks if there are any.
    pub(super) fn lines(&self, page: &mut Page, places: Option<SecretBytes>) {
        let (left, top) = (self.first.0 - self.pitch.0 / 2.0, self.first.1 - self.pitch.1 / 2.0);
        let right = left + self.pitch.0 * self.columns as f64;
        let bottom = top + self.pitch.1 * self.rows as f64;
        let mut pen = page.pen(LayerKind::Guide);
        for column in 0..=self.columns {
            let x = left + self.pitch.0 * column as f64;
            pen.line((x, top), (x, bottom), FAINT);
        }
        for row in 0..=self.rows {
            let y = top + self.pitch.1 * row as f64;
            pen.line((left, y), (right, y), FAINT);
        }
        self.mark(page, places);
    }

    fn mark(&self, page: &mut Page, places: Option<SecretBytes>) {
        let Some(places) = places else { return };
        page.pen(LayerKind::Mark).marks(Marks {
            first: Point::at(self.first.0, self.first.1),
            pitch: self.pitch,
            columns: self.columns,
            places,
            mark: Mark::Disc { radius: self.radius() },
        });
    }
}

/// The dots of some words, one byte a place, or none for a blank sheet.
pub(super) fn places(
    request: &Request<'_>,
    coding: Coding,
    words: Range<usize>,
) -> Option<SecretBytes> {
    let plate = marks::Marks::of(coding, request.fill?);
    let mut places = SecretBytes::zeroed(words.len() * coding.parts());
    // EXPOSE: written in place.
    let room = places.expose_mut();
    let cells = words.flat_map(|word| (0..coding.parts()).map(move |part| (word, part)));
    for (place, (word, part)) in room.iter_mut().zip(cells) {
        *place = u8::from(plate.get(word, part).unwrap_or(EMPTY) != EMPTY);
    }
    Some(places)
}

/// The letter in a cell of a word: nothing on a blank sheet, a dash where the word has no fourth letter.
pub(super) fn letter(request: &Request<'_>, word: usize, place: usize) -> Option<SecretText> {
    let phrase = request.fill?;
    let four = marks::first_letters(phrase.list().word_nfkd(phrase.index(word)?));
    let letter = four.get(place).copied().filter(|&letter| letter != 0).map_or('–', char::from);
    let mut text = SecretText::with_capacity(8);
    text.push(letter);
    Some(text)
}

/// Fails when the words cannot be written with A to Z.
pub(super) fn needs_letters(request: &Request<'_>) -> Result<(), SheetError> {
    match request.fill {
        Some(phrase) if !marks::can_be_lettered(phrase.list()) => Err(SheetError::WordList),
        _ => Ok(()),
    }
}

/// Letters are as wide as everything else in their face: 0.6 em. So high must the em be for capitals of `height`.
pub(super) fn em_of_capitals(height: f64) -> f64 {
    height / Face::Mono.capital()
}

/// A number on the plate itself, to be stamped with the letters.
pub(super) fn number(page: &mut Page, at: (f64, f64), size: f64, word: usize) {
    let text = Text::new(at, size, format!("{}", word + 1)).face(Face::Mono).end();
    page.pen(LayerKind::Engrave).write(text);
}

/// Which words are on which side, in the language of the sheet.
pub(super) fn words_caption(messages: &Messages, id: &str, words: &Range<usize>) -> String {
    let figures = [("from", Arg::from(words.start + 1)), ("to", Arg::from(words.end))];
    messages.text_with(id, &figures)
}

/// A measure for a caption: at most two places behind the point, no zeros at the end.
pub(super) fn measure(millimetres: f64) -> String {
    let text = format!("{millimetres:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// "27.2 × 34.5 mm".
pub(super) fn size_of((width, height): (f64, f64)) -> String {
    format!("{} × {} mm", measure(width), measure(height))
}

/// A note below or beside the plates; says where it ends.
pub(super) fn note(page: &mut Page, at: (f64, f64), width: f64, words: &str) -> f64 {
    text::paragraph(&mut page.pen(LayerKind::Caption), at, width, Style::plain(CAPTION), words)
}

/// The owner's own distance from mark to mark, or the usual one.
///
/// # Errors
/// [`SheetError::Dimensions`] for what no hand could mark and no page could hold.
pub(super) fn pitch(request: &Request<'_>, usual: (f64, f64)) -> Result<(f64, f64), SheetError> {
    let (x, y) = request.pitch.unwrap_or(usual);
    let sane = |value: f64| (0.8..=30.0).contains(&value);
    if sane(x) && sane(y) { Ok((x, y)) } else { Err(SheetError::Dimensions) }
}

/// Fails when a plate reaches beyond the area.
pub(super) fn must_fit(area: Area, width: f64, height: f64) -> Result<(), SheetError> {
    let fits = width <= area.width + 1e-6 && height <= area.height + 1e-6;
    if fits { Ok(()) } else { Err(SheetError::Dimensions) }
}

/// Ranges of at most `most` words.
pub(super) fn sides(words: usize, most: usize) -> Vec<Range<usize>> {
    let most = most.max(1);
    (0..words).step_by(most).map(|start| start..(start + most).min(words)).collect()
}
