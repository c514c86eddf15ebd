//! What the owner may note beside the words: a name, the day, the wallet, which copy this is.
//!
//! Each is a line to write on, or what the request says. A passphrase is asked for nowhere: it must not stand on the
//! same sheet.

use tanekura_guide::Messages;

use crate::face::{self, Face};
use crate::frame::Area;
use crate::page::{LayerKind, Page};
use crate::request::Request;
use crate::shape::{Ink, Stroke, Text};

/// From field to field.
const STEP: f64 = 8.6;
const SIZE: f64 = 2.7;

/// Draws the sample alphabet and the fields at the top of `area`; says where they end.
pub(crate) fn draw(page: &mut Page, area: Area, request: &Request<'_>, messages: &Messages) -> f64 {
    let mut top = area.y;
    if request.fill.is_none() {
        top = alphabet(page, area, messages) + 3.0;
    }
    lines(page, area.below(top), request, messages)
}

/// Block letters that cannot be taken for one another.
pub(crate) fn alphabet(page: &mut Page, area: Area, messages: &Messages) -> f64 {
    let say = messages.text("sheet-letters");
    let base = area.y + 3.6;
    let mut pen = page.pen(LayerKind::Caption);
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let wide = face::ems(Face::Sans, &say) * SIZE + 3.0;
    pen.text((area.x, base), SIZE, say);
    let step = (area.width - wide) / 26.0;
    for (number, letter) in letters.chars().enumerate() {
        let x = area.x + wide + step * (number as f64 + 0.5);
        pen.write(
            Text::new((x, base), 4.4, letter.to_string()).face(Face::Mono).middle().ink(Ink::Grey),
        );
    }
    base + 1.4
}

/// The fields, two in a row.
pub(crate) fn lines(
    page: &mut Page,
    area: Area,
    request: &Request<'_>,
    messages: &Messages,
) -> f64 {
    let fields = &request.fields;
    let count = request.words().to_string();
    let copy = fields
        .copy
        .map(|(number, of)| format!("{number} / {of}"))
        .unwrap_or_else(|| "        /".to_owned());
    let all = [
        ("sheet-field-label", fields.label),
        ("sheet-field-date", fields.date),
        ("sheet-field-wallet", fields.wallet),
        ("sheet-field-words", Some(count.as_str()).filter(|count| *count != "0")),
        ("sheet-field-path", fields.path),
        ("sheet-field-address", fields.address_end),
        ("sheet-field-fingerprint", fields.fingerprint),
        ("sheet-field-copy", Some(copy.as_str())),
        ("sheet-field-verified", fields.verified),
    ];
    let width = (area.width - 6.0) / 2.0;
    let last = all.len() - 1;
    for (number, (id, value)) in all.into_iter().enumerate() {
        let x = area.x + (number % 2) as f64 * (width + 6.0);
        let base = area.y + (number / 2 + 1) as f64 * STEP - 2.0;
        // The last one is long and has a row of its own.
        let right = if number == last { area.right() } else { x + width };
        line(page, (x, base), right, &messages.text(id), value);
    }
    area.y + all_rows(last + 1) * STEP
}

/// The fields that a share may carry: none that would tell whose wallet it belongs to, unless the owner says so.
pub(crate) fn few(page: &mut Page, area: Area, request: &Request<'_>, messages: &Messages) -> f64 {
    let fields = &request.fields;
    let all = [
        ("sheet-field-label", fields.label),
        ("sheet-field-date", fields.date),
        ("sheet-field-verified", fields.verified),
    ];
    let width = (area.width - 6.0) / 2.0;
    for (number, (id, value)) in all.into_iter().enumerate() {
        let x = area.x + (number % 2) as f64 * (width + 6.0);
        let base = area.y + (number / 2 + 1) as f64 * STEP - 2.0;
        let right = if number == 2 { area.right() } else { x + width };
        line(page, (x, base), right, &messages.text(id), value);
    }
    area.y + all_rows(3) * STEP
}

fn all_rows(fields: usize) -> f64 {
    fields.div_ceil(2) as f64
}

/// One field: its name, then a line to write on or what is known.
pub(crate) fn line(page: &mut Page, at: (f64, f64), right: f64, name: &str, value: Option<&str>) {
    let begin = at.0 + face::ems(Face::Sans, name) * SIZE + 1.5;
    page.pen(LayerKind::Guide).line((begin, at.1 + 0.8), (right, at.1 + 0.8), Stroke::HAIR);
    let mut pen = page.pen(LayerKind::Caption);
    pen.text(at, SIZE, name);
    if let Some(value) = value {
        let room = right - begin - 1.0;
        // A long label shrinks rather than runs over the next field.
        let size = (room / face::ems(Face::Mono, value).max(0.1)).min(3.3);
        pen.write(Text::new((begin + 1.0, at.1), size, value).face(Face::Mono));
    }
}
