//! `share`: one share of a divided phrase, alone on its sheet.
//!
//! The request brings the texts: which scheme, which share of how many, what is needed to restore. Blank without.

use tanekura_guide::Messages;
use tanekura_secret::SecretText;

use crate::error::SheetError;
use crate::face::Face;
use crate::frame::{self, Notes};
use crate::page::{LayerKind, Page};
use crate::paper::cells::{self, Content, Order};
use crate::paper::fields;
use crate::request::{Paper, Request, Share};
use crate::template::{Material, PAGES, Template};
use crate::text::{self, Style};

pub(crate) const TEMPLATE: Template = Template {
    id: "share",
    version: 1,
    words: &[],
    papers: &Paper::ALL,
    formats: PAGES,
    fillable: true,
    material: Material::Paper,
    draw,
};

/// SLIP-39 for a phrase of 12 words.
const BLANK: u8 = 20;
/// More parts than this have no room on a page.
const MOST: usize = 52;

fn draw(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    // A phrase alone is no share.
    if request.fill.is_some() {
        return Err(SheetError::ShareMissing);
    }
    let (mut page, mut area) =
        frame::page(template, request, messages, &Notes::of(template, messages));
    let blank = Share { blank_parts: BLANK, ..Share::default() };
    let share = request.share.unwrap_or(&blank);
    let count =
        if share.parts.is_empty() { usize::from(share.blank_parts) } else { share.parts.len() };
    if count > MOST {
        return Err(SheetError::TooLong);
    }
    area = area.below(told(&mut page, area, share, messages) + 3.0);
    let part = |number: u8| {
        let part = share.parts.get(usize::from(number))?;
        // EXPOSE: copied, inside locked memory.
        Some(SecretText::copy_of(part.expose()))
    };
    let columns = if count > 24 { 4 } else { 3 };
    let content = Content {
        count: count as u8,
        order: Order::Across { columns },
        face: Face::Mono,
        part: &part,
        letters: 8,
    };
    let below = cells::draw(&mut page, area, &content, messages);
    fields::few(&mut page, area.below(below + 3.0), request, messages);
    Ok(vec![page])
}

/// What this share is; lines to write on where the request does not say.
fn told(page: &mut Page, area: frame::Area, share: &Share<'_>, messages: &Messages) -> f64 {
    let rows = [
        ("sheet-share-scheme", share.scheme),
        ("sheet-share-place", share.place),
        ("sheet-share-set", share.set),
    ];
    let mut y = area.y;
    for (id, value) in rows {
        fields::line(
            page,
            (area.x, y + 4.4),
            area.right(),
            &messages.text(id),
            Some(value).filter(|it| !it.is_empty()),
        );
        y += 7.4;
    }
    let rule = messages.text("sheet-share-rule");
    if share.rule.is_empty() {
        fields::line(page, (area.x, y + 4.4), area.right(), &rule, None);
        return y + 7.4;
    }
    let mut pen = page.pen(LayerKind::Caption);
    text::paragraph(&mut pen, (area.x, y), area.width, Style::strong(3.2), share.rule)
}
