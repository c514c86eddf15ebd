//! Pages as a PDF: for printers.
//!
//! In: pages. Out: the file's bytes, in locked memory. Faces are embedded, cut down to the characters that are drawn,
//! and text can be taken out as text. No date, no name, no producer; the identifier is a digest of the content.
//! Source: ISO 32000-1, through crate krilla.

use krilla::Document;
use krilla::SerializeSettings;
use krilla::color::luma;
use krilla::geom::{Path, PathBuilder, Point as Place, Rect, Transform};
use krilla::num::NormalizedF32;
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, StrokeDash};
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use tanekura_secret::SecretBytes;

use crate::error::SheetError;
use crate::face::{self, Face};
use crate::page::Page;
use crate::shape::{Anchor, Ink, Mark, Marks, Point, Shape, Stroke, Text};

/// Points to a millimetre.
const POINTS: f64 = 72.0 / 25.4;
/// Of a circle's radius: where the handles of its four curves lie.
const ROUND: f64 = 0.552_284_75;

/// The file.
///
/// # Errors
/// [`SheetError::Writer`]: a fault of the program.
pub fn write_pdf(pages: &[Page]) -> Result<SecretBytes, SheetError> {
    let settings = SerializeSettings {
        xmp_metadata: false,
        enable_tagging: false,
        ..SerializeSettings::default()
    };
    let mut document = Document::new_with(settings);
    let fonts = Fonts::default();
    for page in pages {
        let (width, height) = ((page.width * POINTS) as f32, (page.height * POINTS) as f32);
        let settings = PageSettings::from_wh(width, height).ok_or(SheetError::Writer)?;
        let mut leaf = document.start_page_with(settings);
        let mut surface = leaf.surface();
        surface.push_transform(&to_points(page));
        let mut drawing = Drawing { surface: &mut surface, fonts: &fonts };
        for (_, shapes) in page.layers() {
            shapes.iter().for_each(|shape| drawing.shape(shape));
        }
        surface.pop();
        surface.finish();
        leaf.finish();
    }
    let mut bytes = document.finish().map_err(|_| SheetError::Writer)?;
    Ok(SecretBytes::taking(&mut bytes))
}

/// From millimetres to points, enlarged about the middle of the page.
fn to_points(page: &Page) -> Transform {
    let shift = |length: f64| length * (1.0 - page.scale) / 2.0 * POINTS;
    let scale = (POINTS * page.scale) as f32;
    Transform::from_row(scale, 0.0, 0.0, scale, shift(page.width) as f32, shift(page.height) as f32)
}

/// The faces, opened when they are first used.
#[derive(Default)]
struct Fonts([std::cell::OnceCell<Option<Font>>; 5]);

impl Fonts {
    fn get(&self, face: Face) -> Option<Font> {
        let cell = self.0.get(face.number())?;
        cell.get_or_init(|| Font::new(face.bytes().into(), 0)).clone()
    }
}

struct Drawing<'d, 's> {
    surface: &'d mut Surface<'s>,
    fonts: &'d Fonts,
}

impl Drawing<'_, '_> {
    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Line { from, to, stroke } => {
                let mut path = PathBuilder::new();
                path.move_to(from.x as f32, from.y as f32);
                path.line_to(to.x as f32, to.y as f32);
                self.path(path, Some(*stroke), None);
            }
            Shape::Box { corner, width, height, radius, stroke, fill } => {
                let mut path = PathBuilder::new();
                rectangle(&mut path, *corner, (*width, *height), *radius);
                self.path(path, *stroke, *fill);
            }
            Shape::Disc { middle, radius, stroke, fill } => {
                let mut path = PathBuilder::new();
                disc(&mut path, *middle, *radius);
                self.path(path, *stroke, *fill);
            }
            Shape::Path { points, closed, stroke, fill } => {
                let mut path = PathBuilder::new();
                for (number, point) in points.iter().enumerate() {
                    let (x, y) = (point.x as f32, point.y as f32);
                    if number == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
                }
                if *closed {
                    path.close();
                }
                self.path(path, *stroke, *fill);
            }
            Shape::Text(text) => self.text(text),
            Shape::Marks(marks) => self.marks(marks),
        }
    }

    fn path(&mut self, path: PathBuilder, stroke: Option<Stroke>, fill: Option<Ink>) {
        if let Some(path) = path.finish()
            && (stroke.is_some() || fill.is_some())
        {
            self.finished(&path, stroke, fill);
        }
    }

    fn finished(&mut self, path: &Path, stroke: Option<Stroke>, fill: Option<Ink>) {
        self.surface.set_fill(fill.map(filling));
        self.surface.set_stroke(stroke.map(stroking));
        self.surface.draw_path(path);
    }

    fn marks(&mut self, marks: &Marks) {
        let mut path = PathBuilder::new();
        let mut stroke = None;
        for (middle, more) in marks.runs() {
            match marks.mark {
                Mark::Disc { radius } => disc(&mut path, middle, radius),
                Mark::Ring { radius, width } => {
                    disc(&mut path, middle, radius);
                    stroke = Some(Stroke { width, ..Stroke::THIN });
                }
                Mark::Block { width, height } => {
                    let corner = Point::at(middle.x - width / 2.0, middle.y - height / 2.0);
                    let width = width + marks.pitch.0 * more as f64;
                    rectangle(&mut path, corner, (width, height), 0.0);
                }
            }
        }
        let fill = if stroke.is_some() { None } else { Some(Ink::Black) };
        self.path(path, stroke, fill);
    }

    fn text(&mut self, text: &Text) {
        // EXPOSE: drawn into the file, which is a secret itself.
        let words = text.words.expose();
        let before = match text.anchor {
            Anchor::Start => 0.0,
            Anchor::Middle => face::ems(text.face, words) / -2.0,
            Anchor::End => -face::ems(text.face, words),
        };
        self.surface.set_fill(Some(filling(text.ink)));
        let heavy = Stroke { width: text.size * 0.028, ink: text.ink, dash: None };
        self.surface.set_stroke(text.strong.then(|| stroking(heavy)));
        // Not about a turned page's corner but about the text's own place.
        let turn = Transform::from_rotate_at(
            f32::from(text.turn.degrees()),
            text.at.x as f32,
            text.at.y as f32,
        );
        self.surface.push_transform(&turn);
        for run in face::runs(text.face, words) {
            let Some(font) = self.fonts.get(run.face) else { continue };
            let glyphs: Vec<KrillaGlyph> = run
                .glyphs
                .iter()
                .map(|glyph| KrillaGlyph {
                    glyph_id: GlyphId::new(glyph.id.to_u32()),
                    text_range: glyph.range.start - run.range.start
                        ..glyph.range.end - run.range.start,
                    x_advance: glyph.advance as f32,
                    x_offset: 0.0,
                    y_offset: 0.0,
                    y_advance: 0.0,
                    location: None,
                })
                .collect();
            let x = text.at.x + (before + run.offset) * text.size;
            let start = Place::from_xy(x as f32, text.at.y as f32);
            let said = words.get(run.range.clone()).unwrap_or_default();
            self.surface.draw_glyphs(start, &glyphs, font, said, text.size as f32, false);
        }
        self.surface.pop();
    }
}

fn filling(ink: Ink) -> Fill {
    let paint = luma::Color::new(ink.lightness()).into();
    Fill { paint, opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

fn stroking(stroke: Stroke) -> krilla::paint::Stroke {
    krilla::paint::Stroke {
        paint: luma::Color::new(stroke.ink.lightness()).into(),
        width: stroke.width as f32,
        miter_limit: 10.0,
        line_cap: LineCap::Butt,
        line_join: LineJoin::Miter,
        opacity: NormalizedF32::ONE,
        dash: stroke
            .dash
            .map(|(on, off)| StrokeDash { array: vec![on as f32, off as f32], offset: 0.0 }),
    }
}

fn rectangle(path: &mut PathBuilder, corner: Point, size: (f64, f64), radius: f64) {
    let (left, top) = (corner.x, corner.y);
    let (right, bottom) = (left + size.0, top + size.1);
    let radius = radius.min(size.0 / 2.0).min(size.1 / 2.0);
    if radius <= 0.0 {
        let sides = Rect::from_ltrb(left as f32, top as f32, right as f32, bottom as f32);
        if let Some(rect) = sides {
            path.push_rect(rect);
        }
        return;
    }
    let handle = radius * (1.0 - ROUND);
    let mut curve = Curve(path);
    curve.begin(left + radius, top);
    curve.line(right - radius, top);
    curve.bend((right - handle, top), (right, top + handle), (right, top + radius));
    curve.line(right, bottom - radius);
    curve.bend((right, bottom - handle), (right - handle, bottom), (right - radius, bottom));
    curve.line(left + radius, bottom);
    curve.bend((left + handle, bottom), (left, bottom - handle), (left, bottom - radius));
    curve.line(left, top + radius);
    curve.bend((left, top + handle), (left + handle, top), (left + radius, top));
    path.close();
}

fn disc(path: &mut PathBuilder, middle: Point, radius: f64) {
    let (x, y, handle) = (middle.x, middle.y, radius * ROUND);
    let mut curve = Curve(path);
    curve.begin(x + radius, y);
    curve.bend((x + radius, y + handle), (x + handle, y + radius), (x, y + radius));
    curve.bend((x - handle, y + radius), (x - radius, y + handle), (x - radius, y));
    curve.bend((x - radius, y - handle), (x - handle, y - radius), (x, y - radius));
    curve.bend((x + handle, y - radius), (x + radius, y - handle), (x + radius, y));
    path.close();
}

/// The path builder with millimetres as they are kept here.
struct Curve<'p>(&'p mut PathBuilder);

impl Curve<'_> {
    fn begin(&mut self, x: f64, y: f64) {
        self.0.move_to(x as f32, y as f32);
    }

    fn line(&mut self, x: f64, y: f64) {
        self.0.line_to(x as f32, y as f32);
    }

    fn bend(&mut self, first: (f64, f64), second: (f64, f64), end: (f64, f64)) {
        self.0.cubic_to(
            first.0 as f32,
            first.1 as f32,
            second.0 as f32,
            second.1 as f32,
            end.0 as f32,
            end.1 as f32,
        );
    }
}
