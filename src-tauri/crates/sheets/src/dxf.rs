//! A page as a DXF: for machines that cut, drill and punch.
//!
//! In: a page. Out: the file's text, in locked memory: what is cut, marked and engraved, in millimetres, with the
//! origin at the bottom left as such machines have it. Guides and explanations are left out.
//! Source: AutoCAD DXF Reference, release 12 (AC1009), the dialect that every program reads.

use tanekura_secret::SecretText;

use crate::number::short;
use crate::page::{LayerKind, Page};
use crate::shape::{Mark, Marks, Point, Shape, Text};

/// The file. A page without anything to cut, mark or engrave gives a drawing with nothing in it.
#[must_use]
pub fn write_dxf(page: &Page) -> SecretText {
    let mut file = File { out: SecretText::with_capacity(16 * 1024), page, layer: "" };
    file.pair(0, "SECTION");
    file.pair(2, "HEADER");
    file.pair(9, "$ACADVER");
    file.pair(1, "AC1009");
    file.pair(0, "ENDSEC");
    file.pair(0, "SECTION");
    file.pair(2, "ENTITIES");
    let passes = [LayerKind::Cut, LayerKind::Mark, LayerKind::Engrave];
    for (kind, shapes) in page.layers().filter(|(kind, _)| passes.contains(kind)) {
        file.layer = kind.as_str();
        shapes.iter().for_each(|shape| file.shape(shape));
    }
    file.pair(0, "ENDSEC");
    file.pair(0, "EOF");
    file.out
}

struct File<'p> {
    out: SecretText,
    page: &'p Page,
    layer: &'static str,
}

impl File<'_> {
    /// A group code and its value, each on a line of its own.
    fn pair(&mut self, code: u8, value: &str) {
        self.out.push_str(&format!("{code}\r\n"));
        self.out.push_str(value);
        self.out.push_str("\r\n");
    }

    fn begin(&mut self, entity: &str) {
        self.pair(0, entity);
        let layer = self.layer.to_uppercase();
        self.pair(8, &layer);
    }

    /// A place, under `code` and `code + 10`; the second coordinate counts upwards here.
    fn place(&mut self, code: u8, at: Point) {
        let scale = self.page.scale;
        let (middle_x, middle_y) = (self.page.width / 2.0, self.page.height / 2.0);
        self.pair(code, &short(middle_x + (at.x - middle_x) * scale));
        self.pair(code + 10, &short(middle_y - (at.y - middle_y) * scale));
    }

    fn length(&mut self, code: u8, length: f64) {
        let length = short(length * self.page.scale);
        self.pair(code, &length);
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Line { from, to, .. } => {
                self.begin("LINE");
                self.place(10, *from);
                self.place(11, *to);
            }
            Shape::Box { corner, width, height, radius, .. } => {
                self.rectangle(*corner, (*width, *height), *radius);
            }
            Shape::Disc { middle, radius, .. } => self.circle(*middle, *radius),
            Shape::Path { points, closed, .. } => {
                let bends: Vec<_> = points.iter().map(|point| (*point, 0.0)).collect();
                self.polyline(&bends, *closed);
            }
            Shape::Text(text) => self.text(text),
            Shape::Marks(marks) => self.marks(marks),
        }
    }

    fn circle(&mut self, middle: Point, radius: f64) {
        self.begin("CIRCLE");
        self.place(10, middle);
        self.length(40, radius);
    }

    fn rectangle(&mut self, corner: Point, size: (f64, f64), radius: f64) {
        let (left, top, right, bottom) = (corner.x, corner.y, corner.x + size.0, corner.y + size.1);
        let at = Point::at;
        if radius <= 0.0 {
            let corners = [at(left, top), at(right, top), at(right, bottom), at(left, bottom)];
            return self.polyline(&corners.map(|corner| (corner, 0.0)), true);
        }
        // The bulge of a quarter circle: the tangent of a quarter of its angle; clockwise on this page.
        let quarter = -(std::f64::consts::PI / 8.0).tan();
        self.polyline(
            &[
                (at(left + radius, top), 0.0),
                (at(right - radius, top), quarter),
                (at(right, top + radius), 0.0),
                (at(right, bottom - radius), quarter),
                (at(right - radius, bottom), 0.0),
                (at(left + radius, bottom), quarter),
                (at(left, bottom - radius), 0.0),
                (at(left, top + radius), quarter),
            ],
            true,
        );
    }

    /// Places, each with the bulge of the way to the next.
    fn polyline(&mut self, places: &[(Point, f64)], closed: bool) {
        self.begin("POLYLINE");
        self.pair(66, "1");
        self.pair(70, if closed { "1" } else { "0" });
        for (place, bulge) in places {
            self.begin("VERTEX");
            self.place(10, *place);
            if *bulge != 0.0 {
                self.pair(42, &format!("{bulge:.6}"));
            }
        }
        self.begin("SEQEND");
    }

    fn marks(&mut self, marks: &Marks) {
        for (middle, more) in marks.runs() {
            match marks.mark {
                Mark::Disc { radius } | Mark::Ring { radius, .. } => self.circle(middle, radius),
                Mark::Block { width, height } => {
                    let corner = Point::at(middle.x - width / 2.0, middle.y - height / 2.0);
                    self.rectangle(corner, (width + marks.pitch.0 * more as f64, height), 0.0);
                }
            }
        }
    }

    fn text(&mut self, text: &Text) {
        self.begin("TEXT");
        self.place(10, text.at);
        self.length(40, text.size * text.face.capital());
        // EXPOSE: drawn into the file, which is a secret itself.
        let words = text.words.expose();
        self.pair(1, words);
        // DXF turns the other way round.
        let turn = (360 - text.turn.degrees()) % 360;
        if turn != 0 {
            self.pair(50, &turn.to_string());
        }
        let across = match text.anchor {
            crate::shape::Anchor::Start => return,
            crate::shape::Anchor::Middle => "1",
            crate::shape::Anchor::End => "2",
        };
        self.pair(72, across);
        self.place(11, text.at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::Stroke;

    #[test]
    fn holes_are_circles_counted_from_the_bottom() {
        let mut page = Page::new(100.0, 50.0);
        page.pen(LayerKind::Cut).ring((10.0, 5.0), 1.5, Stroke::THIN);
        page.pen(LayerKind::Guide).ring((20.0, 5.0), 1.5, Stroke::THIN);
        let dxf = write_dxf(&page);
        let lines: Vec<&str> = dxf.expose().lines().collect();
        let circle: Vec<&str> =
            lines.iter().skip_while(|line| **line != "CIRCLE").copied().take(9).collect();
        assert_eq!(circle, ["CIRCLE", "8", "CUT", "10", "10", "20", "45", "40", "1.5"]);
        assert_eq!(lines.iter().filter(|line| **line == "CIRCLE").count(), 1);
        assert_eq!(lines.last(), Some(&"EOF"));
    }
}
