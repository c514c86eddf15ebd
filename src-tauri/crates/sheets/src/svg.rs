//! A page as an SVG: for screens and engravers.
//!
//! In: a page. Out: the file's text, in locked memory. One group a layer, in millimetres. Text stays text or becomes
//! outlines, as the caller likes: machines that engrave know no fonts.
//! Source: SVG 1.1.

use skrifa::MetadataProvider;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use tanekura_secret::SecretText;

use crate::face;
use crate::number::short;
use crate::page::Page;
use crate::shape::{Anchor, Ink, Mark, Marks, Point, Shape, Stroke, Text};

/// How text is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Lettering {
    /// As text: small, and the reader's machine chooses the face.
    Text,
    /// As outlines: looks the same everywhere, holds no words that could be searched for.
    Outlines,
}

/// The file.
#[must_use]
pub fn write_svg(page: &Page, lettering: Lettering) -> SecretText {
    let mut file = File { out: SecretText::with_capacity(64 * 1024), lettering };
    let (width, height) = (short(page.width), short(page.height));
    file.add(&format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" \
         xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" width=\"{width}mm\" \
         height=\"{height}mm\" viewBox=\"0 0 {width} {height}\">\n"
    ));
    let shift = |length: f64| short(length * (1.0 - page.scale) / 2.0);
    let scaled = (page.scale - 1.0).abs() > 1e-9;
    if scaled {
        let (x, y, scale) = (shift(page.width), shift(page.height), page.scale);
        file.add(&format!("<g transform=\"translate({x} {y}) scale({scale})\">\n"));
    }
    for (layer, shapes) in page.layers().filter(|(_, shapes)| !shapes.is_empty()) {
        let name = layer.as_str();
        file.add(&format!(
            "<g id=\"{name}\" inkscape:groupmode=\"layer\" inkscape:label=\"{name}\" \
             fill=\"none\">\n"
        ));
        shapes.iter().for_each(|shape| file.shape(shape));
        file.add("</g>\n");
    }
    file.add(if scaled { "</g>\n</svg>\n" } else { "</svg>\n" });
    file.out
}

struct File {
    out: SecretText,
    lettering: Lettering,
}

impl File {
    fn add(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Line { from, to, stroke } => {
                let (x1, y1, x2, y2) = (short(from.x), short(from.y), short(to.x), short(to.y));
                self.add(&format!(
                    "<path d=\"M{x1} {y1}L{x2} {y2}\"{}/>\n",
                    look(Some(*stroke), None)
                ));
            }
            Shape::Box { corner, width, height, radius, stroke, fill } => {
                let (x, y, w, h) =
                    (short(corner.x), short(corner.y), short(*width), short(*height));
                let round = if *radius > 0.0 {
                    format!(" rx=\"{}\"", short(*radius))
                } else {
                    String::new()
                };
                let look = look(*stroke, *fill);
                self.add(&format!(
                    "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"{round}{look}/>\n"
                ));
            }
            Shape::Disc { middle, radius, stroke, fill } => {
                let (x, y, r) = (short(middle.x), short(middle.y), short(*radius));
                let look = look(*stroke, *fill);
                self.add(&format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"{look}/>\n"));
            }
            Shape::Path { points, closed, stroke, fill } => {
                let mut places = String::new();
                for (number, point) in points.iter().enumerate() {
                    places.push(if number == 0 { 'M' } else { 'L' });
                    places.push_str(&format!("{} {}", short(point.x), short(point.y)));
                }
                places.push_str(if *closed { "Z" } else { "" });
                self.add(&format!("<path d=\"{places}\"{}/>\n", look(*stroke, *fill)));
            }
            Shape::Text(text) => match self.lettering {
                Lettering::Text => self.text(text),
                Lettering::Outlines => self.outlines(text),
            },
            Shape::Marks(marks) => self.marks(marks),
        }
    }

    fn marks(&mut self, marks: &Marks) {
        let look = match marks.mark {
            Mark::Ring { width, .. } => look(Some(Stroke { width, ..Stroke::THIN }), None),
            _ => look(None, Some(Ink::Black)),
        };
        self.add(&format!("<g{look}>\n"));
        for (middle, more) in marks.runs() {
            match marks.mark {
                Mark::Disc { radius } | Mark::Ring { radius, .. } => {
                    let (x, y, r) = (short(middle.x), short(middle.y), short(radius));
                    self.add(&format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>\n"));
                }
                Mark::Block { width, height } => {
                    let (x, y) = (short(middle.x - width / 2.0), short(middle.y - height / 2.0));
                    let (w, h) = (short(width + marks.pitch.0 * more as f64), short(height));
                    self.add(&format!(
                        "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"/>\n"
                    ));
                }
            }
        }
        self.add("</g>\n");
    }

    fn text(&mut self, text: &Text) {
        // EXPOSE: drawn into the file, which is a secret itself.
        let words = text.words.expose();
        let (x, y) = (short(text.at.x), short(text.at.y));
        let anchor = match text.anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let turn = match text.turn.degrees() {
            0 => String::new(),
            degrees => format!(" transform=\"rotate({degrees} {x} {y})\""),
        };
        let (family, size) = (text.face.family(), short(text.size));
        // The width holds even when another face stands in.
        let length = short(face::ems(text.face, words) * text.size);
        let heavy =
            text.strong.then_some(Stroke { width: text.size * 0.028, ink: text.ink, dash: None });
        let look = look(heavy, Some(text.ink));
        self.add(&format!(
            "<text x=\"{x}\" y=\"{y}\" font-family=\"{family}\" font-size=\"{size}\" \
             textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\" \
             xml:space=\"preserve\"{anchor}{turn}{look}>"
        ));
        for letter in words.chars() {
            match letter {
                '&' => self.add("&amp;"),
                '<' => self.add("&lt;"),
                '>' => self.add("&gt;"),
                // XML 1.0 knows no control characters.
                control if control.is_control() => self.add(" "),
                other => self.out.push(other),
            }
        }
        self.add("</text>\n");
    }

    fn outlines(&mut self, text: &Text) {
        // EXPOSE: drawn into the file, which is a secret itself.
        let words = text.words.expose();
        let before = match text.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => face::ems(text.face, words) / -2.0,
            Anchor::End => -face::ems(text.face, words),
        };
        let heavy =
            text.strong.then_some(Stroke { width: text.size * 0.028, ink: text.ink, dash: None });
        self.add("<path");
        if text.turn.degrees() != 0 {
            let (x, y, degrees) = (short(text.at.x), short(text.at.y), text.turn.degrees());
            self.add(&format!(" transform=\"rotate({degrees} {x} {y})\""));
        }
        self.add(&format!("{} d=\"", look(heavy, Some(text.ink))));
        for run in face::runs(text.face, words) {
            let mut offset = before + run.offset;
            let Some(open) = run.face.opened() else { continue };
            let outlines = open.font.outline_glyphs();
            for glyph in &run.glyphs {
                let from = Point::at(text.at.x + offset * text.size, text.at.y);
                if let Some(outline) = outlines.get(glyph.id) {
                    let settings =
                        DrawSettings::unhinted(Size::new(text.size as f32), LocationRef::default());
                    let mut curve = Outline { out: &mut self.out, from };
                    // A glyph that cannot be drawn stays empty; a test draws all words.
                    let _ = outline.draw(settings, &mut curve);
                }
                offset += glyph.advance;
            }
        }
        self.add("\"/>\n");
    }
}

/// What a shape's line and inside look like, as attributes.
fn look(stroke: Option<Stroke>, fill: Option<Ink>) -> String {
    let mut attributes = String::new();
    if let Some(ink) = fill {
        attributes.push_str(&format!(" fill=\"{}\"", colour(ink)));
    }
    if let Some(stroke) = stroke {
        let (ink, width) = (colour(stroke.ink), short(stroke.width));
        attributes.push_str(&format!(" stroke=\"{ink}\" stroke-width=\"{width}\""));
        if let Some((on, off)) = stroke.dash {
            attributes.push_str(&format!(" stroke-dasharray=\"{} {}\"", short(on), short(off)));
        }
    }
    attributes
}

fn colour(ink: Ink) -> String {
    let light = ink.lightness();
    format!("#{light:02x}{light:02x}{light:02x}")
}

/// Writes outlines as path data; fonts count upwards, pages downwards.
struct Outline<'o> {
    out: &'o mut SecretText,
    from: Point,
}

impl Outline<'_> {
    fn place(&mut self, command: char, places: &[(f32, f32)]) {
        self.out.push(command);
        for (number, (x, y)) in places.iter().enumerate() {
            let gap = if number == 0 { "" } else { " " };
            let (x, y) = (self.from.x + f64::from(*x), self.from.y - f64::from(*y));
            self.out.push_str(&format!("{gap}{} {}", short(x), short(y)));
        }
    }
}

impl OutlinePen for Outline<'_> {
    fn move_to(&mut self, x: f32, y: f32) {
        self.place('M', &[(x, y)]);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.place('L', &[(x, y)]);
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.place('Q', &[(cx0, cy0), (x, y)]);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        self.place('C', &[(cx0, cy0), (cx1, cy1), (x, y)]);
    }

    fn close(&mut self) {
        self.out.push('Z');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::LayerKind;

    fn page() -> Page {
        let mut page = Page::new(100.0, 50.0);
        page.pen(LayerKind::Caption).text((10.0, 20.0), 4.0, "a < b & c");
        page.pen(LayerKind::Cut).ring((5.0, 5.0), 1.5, Stroke::THIN);
        page
    }

    #[test]
    fn text_is_escaped_and_layers_are_groups() {
        let svg = write_svg(&page(), Lettering::Text);
        let svg = svg.expose();
        assert!(svg.contains(">a &lt; b &amp; c</text>"), "{svg}");
        assert!(svg.contains("<g id=\"cut\"") && svg.contains("<g id=\"caption\""), "{svg}");
        assert!(!svg.contains("<g id=\"mark\""), "{svg}");
    }

    #[test]
    fn outlines_hold_no_text() {
        let svg = write_svg(&page(), Lettering::Outlines);
        let svg = svg.expose();
        assert!(!svg.contains("<text") && svg.contains("<path fill=\"#000000\" d=\"M"), "{svg}");
    }

    #[test]
    fn a_correction_enlarges_about_the_middle() {
        let mut page = page();
        page.scale = 1.02;
        let svg = write_svg(&page, Lettering::Text);
        assert!(svg.expose().contains("translate(-1 -0.5) scale(1.02)"), "{}", svg.expose());
    }
}
