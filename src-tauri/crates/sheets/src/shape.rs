//! What a page is made of: a handful of shapes, in millimetres, with the origin at the top left.
//!
//! Both writers draw the same shapes. Words that somebody wants to keep secret stand in secret types, marks that stand
//! for such words in [`Marks`]; `Debug` shows neither.
//! Not here: where a shape comes from (templates), what a file looks like (`pdf`, `svg`, `dxf`).

use std::fmt;

use tanekura_secret::{SecretBytes, SecretText};

use crate::face::Face;

/// A place on a page: millimetres from the left and from the top.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left edge.
    pub x: f64,
    /// From the top edge.
    pub y: f64,
}

impl Point {
    /// The place `x` millimetres from the left and `y` from the top.
    #[must_use]
    pub fn at(x: f64, y: f64) -> Self {
        Self { x, y }
    }
}

/// How dark. There is no colour: every sheet must survive a plain printer and a copier.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Ink {
    /// Marks, words, outlines.
    Black,
    /// Captions of second rank, guide lines.
    Grey,
    /// Sample letters to write over, reading arrows.
    Pale,
    /// Covers what lies below; for a word on a mark.
    White,
}

impl Ink {
    /// 0 for black to 255 for white.
    #[must_use]
    pub fn lightness(self) -> u8 {
        match self {
            Self::Black => 0,
            Self::Grey => 105,
            Self::Pale => 175,
            Self::White => 255,
        }
    }
}

/// A drawn line: how wide, how dark, dashed or not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Millimetres.
    pub width: f64,
    /// How dark.
    pub ink: Ink,
    /// Millimetres drawn and millimetres left out, again and again.
    pub dash: Option<(f64, f64)>,
}

impl Stroke {
    /// Guide lines.
    pub const HAIR: Self = Self { width: 0.1, ink: Ink::Grey, dash: None };
    /// Borders of cells.
    pub const THIN: Self = Self { width: 0.2, ink: Ink::Black, dash: None };
    /// Borders of groups.
    pub const BOLD: Self = Self { width: 0.45, ink: Ink::Black, dash: None };

    /// The same line, dashed.
    #[must_use]
    pub const fn dashed(self, on: f64, off: f64) -> Self {
        Self { dash: Some((on, off)), ..self }
    }

    /// The same line in another ink.
    #[must_use]
    pub const fn in_ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }
}

/// One thing to draw.
#[derive(Debug)]
pub enum Shape {
    /// A straight line.
    Line {
        /// Where it begins.
        from: Point,
        /// Where it ends.
        to: Point,
        /// How it is drawn.
        stroke: Stroke,
    },
    /// A rectangle, its corners rounded by `radius`.
    Box {
        /// Its top left corner.
        corner: Point,
        /// From left to right.
        width: f64,
        /// From top to bottom.
        height: f64,
        /// Of the corners; 0 for sharp ones.
        radius: f64,
        /// Its border.
        stroke: Option<Stroke>,
        /// Its inside.
        fill: Option<Ink>,
    },
    /// A circle.
    Disc {
        /// Its middle.
        middle: Point,
        /// Its radius.
        radius: f64,
        /// Its border.
        stroke: Option<Stroke>,
        /// Its inside.
        fill: Option<Ink>,
    },
    /// Straight lines from place to place.
    Path {
        /// The places.
        points: Vec<Point>,
        /// Whether the last place is joined to the first.
        closed: bool,
        /// How the lines are drawn.
        stroke: Option<Stroke>,
        /// The inside.
        fill: Option<Ink>,
    },
    /// A line of text.
    Text(Text),
    /// The marks of a regular grid.
    Marks(Marks),
}

/// A line of text.
#[derive(Debug)]
pub struct Text {
    /// Where its base line begins, has its middle, or ends, as `anchor` says.
    pub at: Point,
    /// The em, in millimetres.
    pub size: f64,
    /// The face; characters that it lacks come from the others.
    pub face: Face,
    /// Which point of the base line `at` is.
    pub anchor: Anchor,
    /// Turned about `at`.
    pub turn: Turn,
    /// Heavier, by a thin outline.
    pub strong: bool,
    /// How dark.
    pub ink: Ink,
    /// What it says.
    pub words: Words,
}

/// Which point of a line of text is given.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Anchor {
    /// Its left end.
    Start,
    /// Its middle.
    Middle,
    /// Its right end.
    End,
}

/// A quarter turn, or none.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Turn {
    /// Left to right.
    None,
    /// Bottom to top.
    Left,
    /// Top to bottom.
    Right,
    /// Upside down.
    Over,
}

impl Turn {
    /// Clockwise, in degrees.
    #[must_use]
    pub fn degrees(self) -> u16 {
        match self {
            Self::None => 0,
            Self::Right => 90,
            Self::Over => 180,
            Self::Left => 270,
        }
    }
}

/// What a text says: a caption, or words to be kept secret.
pub enum Words {
    /// A caption: printed for everybody.
    Plain(String),
    /// Words of a phrase, numbers that stand for them, a share.
    Secret(SecretText),
}

impl Words {
    /// The words, to be drawn or measured.
    #[must_use]
    pub(crate) fn expose(&self) -> &str {
        match self {
            Self::Plain(text) => text,
            // EXPOSE: for the writers, which put it into a secret buffer, and for measuring.
            Self::Secret(text) => text.expose(),
        }
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}

impl From<String> for Words {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}

impl From<SecretText> for Words {
    fn from(text: SecretText) -> Self {
        Self::Secret(text)
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(text) => fmt::Debug::fmt(text, f),
            Self::Secret(_) => f.write_str("Words(hidden)"),
        }
    }
}

/// Marks on a regular grid: which of its places are marked is as secret as the words that they stand for.
pub struct Marks {
    /// The middle of the first place, top left.
    pub first: Point,
    /// From one place to the next: to the right, and down.
    pub pitch: (f64, f64),
    /// Places in a row.
    pub columns: usize,
    /// One byte a place, row by row; a place is marked unless its byte is 0.
    pub places: SecretBytes,
    /// What a mark looks like.
    pub mark: Mark,
}

/// What a mark looks like.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Mark {
    /// A filled circle.
    Disc {
        /// Its radius.
        radius: f64,
    },
    /// A filled rectangle around the place. Rectangles as wide as the pitch join to one without a seam.
    Block {
        /// From left to right.
        width: f64,
        /// From top to bottom.
        height: f64,
    },
    /// An empty circle, for a hole to be cut.
    Ring {
        /// Its radius.
        radius: f64,
        /// How its line is drawn.
        width: f64,
    },
}

impl Marks {
    /// The middles of the marked places, each with how many marked places follow it in its row without a gap.
    pub(crate) fn runs(&self) -> impl Iterator<Item = (Point, usize)> + '_ {
        let joins = matches!(self.mark, Mark::Block { width, .. } if width >= self.pitch.0 - 1e-9);
        let columns = self.columns.max(1);
        // EXPOSE: for the writers, which put the marks into a secret buffer.
        self.places.expose().chunks(columns).enumerate().flat_map(move |(row, places)| {
            let mut runs = Vec::new();
            let mut column = 0;
            while column < places.len() {
                if places.get(column).is_none_or(|place| *place == 0) {
                    column += 1;
                    continue;
                }
                let more = places.iter().skip(column + 1).take_while(|place| **place != 0).count();
                let more = if joins { more } else { 0 };
                let middle = Point::at(
                    self.first.x + self.pitch.0 * column as f64,
                    self.first.y + self.pitch.1 * row as f64,
                );
                runs.push((middle, more));
                column += more + 1;
            }
            runs
        })
    }
}

impl fmt::Debug for Marks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let places = self.places.len();
        write!(f, "Marks({places} places in rows of {}, {:?}, hidden)", self.columns, self.mark)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(width: f64) -> Marks {
        Marks {
            first: Point::at(10.0, 20.0),
            pitch: (2.0, 3.0),
            columns: 4,
            places: SecretBytes::taking(&mut [1, 1, 0, 1, 0, 0, 0, 1]),
            mark: Mark::Block { width, height: 3.0 },
        }
    }

    #[test]
    fn blocks_that_touch_are_drawn_as_one() {
        let runs: Vec<_> = marks(2.0).runs().map(|(at, more)| (at.x, at.y, more)).collect();
        assert_eq!(runs, [(10.0, 20.0, 1), (16.0, 20.0, 0), (16.0, 23.0, 0)]);
        assert_eq!(marks(1.0).runs().count(), 4);
    }

    #[test]
    fn debug_shows_neither_words_nor_marks() {
        let words = Words::from(SecretText::copy_of("zoo"));
        assert_eq!(format!("{words:?}"), "Words(hidden)");
        let shown = format!("{:?}", Shape::Marks(marks(1.0)));
        assert!(shown.contains("8 places") && shown.contains("hidden"), "{shown}");
    }
}
