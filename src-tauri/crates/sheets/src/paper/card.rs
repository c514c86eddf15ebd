//! `card`: a card to be folded once, with the words inside and only a name outside.
//!
//! Two sides of a sheet: the first has the words, the second what shows when the card is folded. Marks at the corners
//! and at the fold stand at the same places on both, for printers that print both sides (turned on the long edge).

use tanekura_guide::Messages;
use tanekura_secret::SecretText;

use crate::error::SheetError;
use crate::face::{self, Face};
use crate::frame::{self, Area, CARD, Notes};
use crate::page::{LayerKind, Page};
use crate::paper::fields;
use crate::request::{CardSize, Paper, Request};
use crate::shape::{Ink, Stroke, Text};
use crate::template::{Material, PAGES, Template};
use crate::text::{self, Style};

pub(crate) const TEMPLATE: Template = Template {
    id: "card",
    version: 1,
    words: &[12, 15, 18, 21, 24],
    papers: &Paper::ALL,
    formats: PAGES,
    fillable: true,
    material: Material::Paper,
    draw,
};

/// Words on one half.
const HALF: u8 = 12;
/// From a half's edge to what stands in it.
const INSET: f64 = 3.5;

fn draw(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    let notes = Notes::of(template, messages);
    let (mut inside, area) = frame::page(template, request, messages, &notes);
    let (mut outside, _) = frame::page(template, request, messages, &notes);
    for (page, id) in [(&mut inside, "sheet-card-inside"), (&mut outside, "sheet-card-outside")] {
        let mut pen = page.pen(LayerKind::Caption);
        let how = messages.text(id);
        text::paragraph(&mut pen, (area.x, area.y - 1.5), area.width, Style::plain(2.9), &how);
    }
    let (width, height) = match request.card {
        CardSize::Bank => CARD,
        CardSize::Trading => (63.5, 88.9),
    };
    // In the middle of the paper, so that it lies at the same place when the paper is turned over.
    let x = (inside.width - width) / 2.0;
    // The large card uses the height to the last millimetre on Letter paper.
    let y = (area.y + 8.0).min(area.bottom() - 2.0 * height);
    let halves = [Area { x, y, width, height }, Area { x, y: y + height, width, height }];
    for page in [&mut inside, &mut outside] {
        border(page, halves);
    }
    words(&mut inside, halves, request);
    let [upper, lower] = halves;
    cover(&mut outside, upper, request, messages);
    let back = Area { x: x + INSET, y: lower.y + INSET, width: width - 2.0 * INSET, ..lower };
    let mut pen = outside.pen(LayerKind::Caption);
    let style = Style { ink: Ink::Grey, ..Style::plain(2.4) };
    let told = messages.text("sheet-card-back");
    text::paragraph(&mut pen, (back.x, back.y), back.width, style, &told);
    Ok(vec![inside, outside])
}

/// Marks where to cut and where to fold.
fn border(page: &mut Page, halves: [Area; 2]) {
    let [upper, lower] = halves;
    let whole = Area { height: upper.height + lower.height, ..upper };
    frame::corner_marks(page, whole);
    let fine = Stroke::HAIR.in_ink(Ink::Pale);
    let mut pen = page.pen(LayerKind::Guide);
    pen.frame((whole.x, whole.y), (whole.width, whole.height), fine);
    pen.line((whole.x, lower.y), (whole.right(), lower.y), Stroke::HAIR.dashed(1.6, 1.2));
    for (x, away) in [(whole.x, -1.0), (whole.right(), 1.0)] {
        pen.line((x + away, lower.y), (x + away * 5.0, lower.y), Stroke::THIN);
        pen.ring((x + away * 7.0, lower.y), 1.2, Stroke::HAIR);
        pen.line((x + away * 7.0, lower.y - 2.0), (x + away * 7.0, lower.y + 2.0), Stroke::HAIR);
    }
}

/// The words, twelve on a half: in two columns on the wide card, in one on the tall one.
fn words(page: &mut Page, halves: [Area; 2], request: &Request<'_>) {
    let columns = if request.card == CardSize::Bank { 2 } else { 1 };
    let rows = HALF / columns;
    for number in 0..request.words() {
        let [upper, lower] = halves;
        let half = if number < HALF { upper } else { lower };
        let place = number % HALF;
        let (column, row) = (place / rows, place % rows);
        let width = (half.width - 2.0 * INSET) / f64::from(columns);
        let height = (half.height - 2.0 * INSET) / f64::from(rows);
        let cell = Area {
            x: half.x + INSET + f64::from(column) * width,
            y: half.y + INSET + f64::from(row) * height,
            width,
            height,
        };
        let base = cell.bottom() - height * 0.28;
        let label = Text::new((cell.x + 5.0, base), 2.8, (number + 1).to_string());
        page.pen(LayerKind::Caption).write(label.face(Face::Mono).end().ink(Ink::Grey));
        let (left, right) = (cell.x + 6.2, cell.right() - 1.5);
        let word = request.fill.and_then(|phrase| {
            let index = phrase.index(usize::from(number))?;
            Some((phrase.list(), SecretText::copy_of(phrase.list().word(index))))
        });
        match word {
            Some((list, word)) => {
                let face = Face::of(list);
                // EXPOSE: only its width is taken.
                let wide = face::ems(face, word.expose()).max(0.1);
                let size = ((right - left) / wide).min(3.9);
                let word = Text::new((left, base), size, word).face(face);
                page.pen(LayerKind::Engrave).write(word);
            }
            None => {
                let line = Stroke::HAIR;
                page.pen(LayerKind::Guide).line((left, base + 0.9), (right, base + 0.9), line);
            }
        }
    }
}

/// What shows when the card is folded: nothing that says what it is.
fn cover(page: &mut Page, half: Area, request: &Request<'_>, messages: &Messages) {
    let copy = request.fields.copy.map(|(number, of)| format!("{number} / {of}"));
    let rows = [
        ("sheet-field-label", request.fields.label),
        ("sheet-field-date", request.fields.date),
        ("sheet-field-copy", copy.as_deref()),
        ("sheet-field-fingerprint", request.fields.fingerprint),
    ];
    for (row, (id, value)) in rows.into_iter().enumerate() {
        let base = half.y + INSET + 8.0 + row as f64 * 10.5;
        let (left, right) = (half.x + INSET, half.right() - INSET);
        fields::line(page, (left, base), right, &messages.text(id), value);
    }
}
