//! What every sheet has around its content: its name, rulers, the outline of a bank card, and what it says about itself.
//!
//! In: a template, a request, what the sheet's own notes say. Out: a page, and the area that is left for the content.
//! The measures here are the same on every sheet, so that one look tells whether a print has the right size.

use tanekura_guide::Messages;

use crate::face::Face;
use crate::page::{LayerKind, Page};
use crate::request::Request;
use crate::shape::{Ink, Stroke, Text, Turn};
use crate::template::Template;
use crate::text::{self, Style};

/// Where the content begins: right of the upright ruler.
const LEFT: f64 = 16.0;
/// Free space at the right edge.
const RIGHT: f64 = 12.0;
/// Free space above and below.
const EDGE: f64 = 9.0;
/// A bank card by ISO/IEC 7810.
pub(crate) const CARD: (f64, f64) = (85.6, 53.98);
/// The corners of a bank card.
pub(crate) const CARD_RADIUS: f64 = 3.18;
/// Small print.
pub(crate) const SMALL: f64 = 2.65;

/// A rectangle of a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Area {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Area {
    /// The right edge.
    pub(crate) fn right(self) -> f64 {
        self.x + self.width
    }

    /// The lower edge.
    pub(crate) fn bottom(self) -> f64 {
        self.y + self.height
    }

    /// What is left below `y`.
    pub(crate) fn below(self, y: f64) -> Self {
        Self { y, height: self.bottom() - y, ..self }
    }
}

/// What a sheet says about itself, beside the card's outline.
pub(crate) struct Notes {
    /// How numbers are counted, with one worked example; for sheets that hold numbers.
    pub(crate) base: Option<String>,
    /// What this sheet alone restores, and what it does not.
    pub(crate) alone: String,
    /// How to read it in thirty years.
    pub(crate) reading: String,
}

impl Notes {
    /// Notes by the template's id: `sheet-alone-<id>`, `sheet-reading-<id>`.
    pub(crate) fn of(template: &Template, messages: &Messages) -> Self {
        Self {
            base: None,
            alone: messages.text(&format!("sheet-alone-{}", template.id)),
            reading: messages.text(&format!("sheet-reading-{}", template.id)),
        }
    }

    /// The same with how numbers are counted.
    pub(crate) fn with_base(self, base: String) -> Self {
        Self { base: Some(base), ..self }
    }
}

/// A page with everything around the content, and the area that is left.
pub(crate) fn page(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
    notes: &Notes,
) -> (Page, Area) {
    let (width, height) = request.paper.size();
    let mut page = Page::new(width, height);
    let top = heading(&mut page, template, request, messages);
    rulers(&mut page);
    let bottom = height - EDGE - 7.0;
    let card_top = bottom - CARD.1;
    card(&mut page, (LEFT, card_top), messages);
    let column = LEFT + CARD.0 + 6.0;
    tell(&mut page, (column, card_top), width - RIGHT - column, notes, messages);
    let area = Area { x: LEFT, y: top, width: width - RIGHT - LEFT, height: card_top - 5.0 - top };
    (page, area)
}

/// The name of the sheet, and by which it is known to programs. Says where the content may begin.
fn heading(
    page: &mut Page,
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> f64 {
    let right = page.width - RIGHT;
    let base = EDGE + 6.0;
    let mut pen = page.pen(LayerKind::Caption);
    let title = messages.text(&format!("sheet-title-{}", template.id));
    pen.write(Text::new((LEFT, base), 5.4, title).strong());
    let mut known = format!("tanekura {} v{}", template.id, template.version);
    if !template.words.is_empty() {
        known.push_str(&format!(" / {}", request.words()));
    }
    pen.write(Text::new((right, base), 2.6, known).face(Face::Mono).end().ink(Ink::Grey));
    page.pen(LayerKind::Guide).line((LEFT, base + 2.6), (right, base + 2.6), Stroke::THIN);
    base + 6.0
}

/// 100 mm along both edges, with a line every millimetre.
fn rulers(page: &mut Page) {
    let (left, bottom) = (9.0, page.height - EDGE);
    let mut pen = page.pen(LayerKind::Guide);
    pen.line((LEFT, bottom), (LEFT + 100.0, bottom), Stroke::THIN);
    pen.line((left, bottom - 7.0), (left, bottom - 107.0), Stroke::THIN);
    for millimetre in 0..=100_u8 {
        let (length, stroke) = match millimetre % 10 {
            0 => (3.4, Stroke::THIN),
            5 => (2.4, Stroke { width: 0.12, ..Stroke::THIN }),
            _ => (1.6, Stroke { width: 0.12, ..Stroke::THIN }),
        };
        let at = f64::from(millimetre);
        pen.line((LEFT + at, bottom), (LEFT + at, bottom - length), stroke);
        pen.line((left, bottom - 7.0 - at), (left + length, bottom - 7.0 - at), stroke);
    }
    let mut pen = page.pen(LayerKind::Caption);
    for ten in 0..=10_u8 {
        let (at, number) = (f64::from(ten) * 10.0, format!("{}", u16::from(ten) * 10));
        let across = Text::new((LEFT + at + 0.5, bottom - 3.6), 1.9, number.clone());
        let upright = Text::new((left + 5.0, bottom - 7.5 - at), 1.9, number).turned(Turn::Left);
        pen.write(across.face(Face::Mono)).write(upright.face(Face::Mono));
    }
    pen.text((LEFT + 107.0, bottom), 2.4, "mm");
}

/// The outline of a bank card, with how to check the size inside.
fn card(page: &mut Page, at: (f64, f64), messages: &Messages) {
    let outline = Stroke { width: 0.25, ..Stroke::THIN }.dashed(2.0, 1.0);
    page.pen(LayerKind::Guide).rounded(at, CARD, CARD_RADIUS, outline);
    let (x, width) = (at.0 + 4.0, CARD.0 - 8.0);
    let mut pen = page.pen(LayerKind::Caption);
    let mut y = at.1 + 3.0;
    y = text::paragraph(&mut pen, (x, y), width, Style::strong(3.1), &messages.text("sheet-size"));
    // In both languages at once: print dialogs speak the computer's language, not the sheet's.
    let setting = "Actual size / 100 % / 実際のサイズ";
    y = text::paragraph(&mut pen, (x, y + 0.6), width, Style::strong(3.5), setting);
    y += 0.8;
    for id in ["sheet-size-never", "sheet-size-card", "sheet-size-ruler", "sheet-size-scale"] {
        y = text::paragraph(&mut pen, (x, y + 0.7), width, Style::plain(SMALL), &messages.text(id));
    }
}

/// What the sheet says about itself.
fn tell(page: &mut Page, at: (f64, f64), width: f64, notes: &Notes, messages: &Messages) {
    let mut pen = page.pen(LayerKind::Caption);
    let (x, mut y) = at;
    let mut part = |heading: &str, body: &str| {
        let heading = messages.text(heading);
        y = text::paragraph(&mut pen, (x, y), width, Style::strong(SMALL), &heading);
        y = text::paragraph(&mut pen, (x, y), width, Style::plain(SMALL), body) + 1.0;
    };
    part("sheet-alone", &notes.alone);
    if let Some(base) = &notes.base {
        part("sheet-base", base);
    }
    part("sheet-reading", &notes.reading);
}

/// The border of a bank card and its fold or cut marks are drawn by templates with this.
pub(crate) fn corner_marks(page: &mut Page, area: Area) {
    let mut pen = page.pen(LayerKind::Cut);
    let stroke = Stroke { width: 0.15, ..Stroke::THIN };
    for (x, away_x) in [(area.x, -1.0), (area.right(), 1.0)] {
        for (y, away_y) in [(area.y, -1.0), (area.bottom(), 1.0)] {
            pen.line((x + away_x, y), (x + away_x * 5.0, y), stroke);
            pen.line((x, y + away_y), (x, y + away_y * 5.0), stroke);
        }
    }
}

/// Whether every shape of a page lies inside the part that printers reach; for tests.
#[cfg(test)]
pub(crate) fn strays(page: &Page) -> Vec<String> {
    let margin = 6.35;
    let inside = |x: f64, y: f64| {
        x >= margin && y >= margin && x <= page.width - margin && y <= page.height - margin
    };
    let mut strays = Vec::new();
    for (layer, shapes) in page.layers() {
        for shape in shapes {
            let points = extent(shape);
            if !points.iter().all(|&(x, y)| inside(x, y)) {
                strays.push(format!("{}: {shape:?}", layer.as_str()));
            }
        }
    }
    strays
}

/// Corners of a shape's extent; for tests.
#[cfg(test)]
pub(crate) fn extent(shape: &crate::shape::Shape) -> Vec<(f64, f64)> {
    use crate::shape::Shape;
    match shape {
        Shape::Line { from, to, .. } => vec![(from.x, from.y), (to.x, to.y)],
        Shape::Box { corner, width, height, .. } => {
            vec![(corner.x, corner.y), (corner.x + width, corner.y + height)]
        }
        Shape::Disc { middle, radius, .. } => {
            vec![(middle.x - radius, middle.y - radius), (middle.x + radius, middle.y + radius)]
        }
        Shape::Path { points, .. } => points.iter().map(|point| (point.x, point.y)).collect(),
        Shape::Text(text) => {
            let length = crate::face::ems(text.face, text.words.expose()) * text.size;
            let before = match text.anchor {
                crate::shape::Anchor::Start => 0.0,
                crate::shape::Anchor::Middle => -length / 2.0,
                crate::shape::Anchor::End => -length,
            };
            let turn = f64::from(text.turn.degrees()).to_radians();
            let place = |along: f64, up: f64| {
                let (sin, cos) = turn.sin_cos();
                (text.at.x + along * cos + up * sin, text.at.y + along * sin - up * cos)
            };
            let high = text.size * text.face.capital();
            vec![
                place(before, 0.0),
                place(before + length, 0.0),
                place(before, high),
                place(before + length, high),
            ]
        }
        Shape::Marks(marks) => marks.runs().map(|(middle, _)| (middle.x, middle.y)).collect(),
    }
}
