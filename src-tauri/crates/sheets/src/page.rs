//! A page: its size, its layers of shapes, and a pen to draw on it.
//!
//! A layer is a pass: what is only a guide to the eye, what is cut, what is marked, what is engraved, what is written
//! beside it. The PDF draws them over one another; the SVG keeps them apart for machines that take one at a time.

use crate::face::Face;
use crate::shape::{Anchor, Ink, Marks, Point, Shape, Stroke, Text, Turn, Words};

/// What a shape is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum LayerKind {
    /// Lines that lead the hand: cells, grids, rulers, folds.
    Guide,
    /// Outlines to be cut or drilled.
    Cut,
    /// Marks that stand for the words.
    Mark,
    /// Words and letters to be stamped, engraved or written.
    Engrave,
    /// Explanations beside it.
    Caption,
}

impl LayerKind {
    /// All layers, the lowest first.
    pub const ALL: [Self; 5] = [Self::Guide, Self::Cut, Self::Mark, Self::Engrave, Self::Caption];

    /// The layer's name in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Guide => "guide",
            Self::Cut => "cut",
            Self::Mark => "mark",
            Self::Engrave => "engrave",
            Self::Caption => "caption",
        }
    }
}

/// One side of one sheet.
#[derive(Debug)]
pub struct Page {
    /// Of the paper, in millimetres.
    pub width: f64,
    /// Of the paper, in millimetres.
    pub height: f64,
    /// Everything is drawn so much larger, about the middle of the page, for a printer that shrinks. 1 for none.
    pub scale: f64,
    layers: [Vec<Shape>; 5],
}

impl Page {
    /// An empty page.
    #[must_use]
    pub fn new(width: f64, height: f64) -> Self {
        Self { width, height, scale: 1.0, layers: Default::default() }
    }

    /// The layers, the lowest first; empty ones too.
    pub fn layers(&self) -> impl Iterator<Item = (LayerKind, &[Shape])> {
        LayerKind::ALL.into_iter().zip(self.layers.iter().map(Vec::as_slice))
    }

    /// Puts one shape on a layer, over those that are there.
    pub fn put(&mut self, layer: LayerKind, shape: Shape) {
        let shapes = LayerKind::ALL.iter().position(|kind| *kind == layer);
        if let Some(shapes) = shapes.and_then(|at| self.layers.get_mut(at)) {
            shapes.push(shape);
        }
    }

    /// A pen for one layer.
    pub fn pen(&mut self, layer: LayerKind) -> Pen<'_> {
        Pen { page: self, layer }
    }
}

/// Draws on one layer of a page.
pub struct Pen<'p> {
    page: &'p mut Page,
    layer: LayerKind,
}

impl Pen<'_> {
    /// A straight line.
    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), stroke: Stroke) -> &mut Self {
        let (from, to) = (Point::at(from.0, from.1), Point::at(to.0, to.1));
        self.shape(Shape::Line { from, to, stroke })
    }

    /// An empty rectangle: its top left corner, its size.
    pub fn frame(&mut self, at: (f64, f64), size: (f64, f64), stroke: Stroke) -> &mut Self {
        self.rounded(at, size, 0.0, stroke)
    }

    /// An empty rectangle with rounded corners.
    pub fn rounded(
        &mut self,
        at: (f64, f64),
        size: (f64, f64),
        radius: f64,
        stroke: Stroke,
    ) -> &mut Self {
        let (corner, (width, height)) = (Point::at(at.0, at.1), size);
        self.shape(Shape::Box { corner, width, height, radius, stroke: Some(stroke), fill: None })
    }

    /// A filled rectangle without a border.
    pub fn block(&mut self, at: (f64, f64), size: (f64, f64), ink: Ink) -> &mut Self {
        let (corner, (width, height)) = (Point::at(at.0, at.1), size);
        let fill = Some(ink);
        self.shape(Shape::Box { corner, width, height, radius: 0.0, stroke: None, fill })
    }

    /// An empty circle.
    pub fn ring(&mut self, middle: (f64, f64), radius: f64, stroke: Stroke) -> &mut Self {
        let middle = Point::at(middle.0, middle.1);
        self.shape(Shape::Disc { middle, radius, stroke: Some(stroke), fill: None })
    }

    /// A filled circle.
    pub fn dot(&mut self, middle: (f64, f64), radius: f64, ink: Ink) -> &mut Self {
        let middle = Point::at(middle.0, middle.1);
        self.shape(Shape::Disc { middle, radius, stroke: None, fill: Some(ink) })
    }

    /// Straight lines from place to place.
    pub fn path(&mut self, points: &[(f64, f64)], closed: bool, stroke: Stroke) -> &mut Self {
        let points = points.iter().map(|&(x, y)| Point::at(x, y)).collect();
        self.shape(Shape::Path { points, closed, stroke: Some(stroke), fill: None })
    }

    /// A line of text that begins at `at`, in the face of captions. For more, see [`Pen::write`].
    pub fn text(&mut self, at: (f64, f64), size: f64, words: impl Into<Words>) -> &mut Self {
        self.write(Text::new(at, size, words))
    }

    /// A line of text with all its properties.
    pub fn write(&mut self, text: Text) -> &mut Self {
        self.shape(Shape::Text(text))
    }

    /// The marks of a grid.
    pub fn marks(&mut self, marks: Marks) -> &mut Self {
        self.shape(Shape::Marks(marks))
    }

    /// Any shape.
    pub fn shape(&mut self, shape: Shape) -> &mut Self {
        self.page.put(self.layer, shape);
        self
    }
}

impl Text {
    /// Black text in the face of captions, beginning at `at`.
    pub fn new(at: (f64, f64), size: f64, words: impl Into<Words>) -> Self {
        Self {
            at: Point::at(at.0, at.1),
            size,
            face: Face::Sans,
            anchor: Anchor::Start,
            turn: Turn::None,
            strong: false,
            ink: Ink::Black,
            words: words.into(),
        }
    }

    /// The same in another face.
    #[must_use]
    pub fn face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    /// The same with its middle at the given place.
    #[must_use]
    pub fn middle(self) -> Self {
        Self { anchor: Anchor::Middle, ..self }
    }

    /// The same with its end at the given place.
    #[must_use]
    pub fn end(self) -> Self {
        Self { anchor: Anchor::End, ..self }
    }

    /// The same, turned about the given place.
    #[must_use]
    pub fn turned(self, turn: Turn) -> Self {
        Self { turn, ..self }
    }

    /// The same, heavier.
    #[must_use]
    pub fn strong(self) -> Self {
        Self { strong: true, ..self }
    }

    /// The same in another ink.
    #[must_use]
    pub fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_stand_on_the_layer_they_were_put_on() {
        let mut page = Page::new(210.0, 297.0);
        page.pen(LayerKind::Cut).ring((5.0, 5.0), 2.0, Stroke::THIN).dot(
            (5.0, 5.0),
            0.2,
            Ink::Grey,
        );
        page.pen(LayerKind::Caption).text((1.0, 1.0), 3.0, "here");
        let counts: Vec<_> =
            page.layers().map(|(kind, shapes)| (kind.as_str(), shapes.len())).collect();
        assert_eq!(counts, [("guide", 0), ("cut", 2), ("mark", 0), ("engrave", 0), ("caption", 1)]);
    }
}
