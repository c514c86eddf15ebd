//! `word-numbers`: each word as its number in the list.
//!
//! Decimal or hexadecimal, counted from 1 (as most plates and printed lists do) or from 0 (as BIP-39 and SeedQR do);
//! the sheet says which, with one worked example.

use tanekura_guide::Messages;
use tanekura_secret::SecretText;

use crate::error::SheetError;
use crate::face::Face;
use crate::frame::{self, Notes};
use crate::page::Page;
use crate::paper::cells::{self, Content, Order};
use crate::paper::fields;
use crate::request::{Digits, Paper, Request};
use crate::template::{Material, PAGES, Template};

pub(crate) const TEMPLATE: Template = Template {
    id: "word-numbers",
    version: 1,
    words: &[12, 15, 18, 21, 24],
    papers: &Paper::ALL,
    formats: PAGES,
    fillable: true,
    material: Material::Paper,
    draw,
};

/// The place of "oyster" in the English list, counted from 0: the worked example.
const OYSTER: u16 = 1267;
const LAST: u16 = 2047;

fn draw(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    request.english_only()?;
    let first = u16::from(request.base.unwrap_or(1).min(1));
    let notes = Notes::of(template, messages).with_base(told(first, request.digits, messages));
    let (mut page, area) = frame::page(template, request, messages, &notes);
    let part = |number: u8| {
        let index = request.fill?.index(usize::from(number))?;
        let mut text = SecretText::with_capacity(8);
        text.push_str(&zeroize::Zeroizing::new(written(index.get() + first, request.digits)));
        Some(text)
    };
    let letters = match request.digits {
        Digits::Decimal => 4,
        Digits::Hexadecimal => 3,
    };
    let content = Content {
        count: request.words(),
        order: Order::Down,
        face: Face::Mono,
        part: &part,
        letters,
    };
    let below = cells::draw(&mut page, area, &content, messages);
    fields::lines(&mut page, area.below(below + 4.0), request, messages);
    Ok(vec![page])
}

/// How the numbers count, with the example.
pub(crate) fn told(first: u16, digits: Digits, messages: &Messages) -> String {
    let id = match digits {
        Digits::Decimal => "sheet-base-decimal",
        Digits::Hexadecimal => "sheet-base-hexadecimal",
    };
    let (begin, end) = (written(first, digits), written(LAST + first, digits));
    let example = written(OYSTER + first, digits);
    messages.text_with(
        id,
        &[
            ("first", begin.as_str().into()),
            ("last", end.as_str().into()),
            ("example", example.as_str().into()),
        ],
    )
}

/// Always as many digits as the largest number has.
pub(crate) fn written(number: u16, digits: Digits) -> String {
    match digits {
        Digits::Decimal => format!("{number:04}"),
        Digits::Hexadecimal => format!("{number:03X}"),
    }
}

#[cfg(test)]
mod tests {
    use tanekura_phrase::{List, WordIndex};

    use super::*;

    #[test]
    fn the_worked_example_is_true() {
        let oyster = List::English.find("oyster").map(WordIndex::get);
        assert_eq!(oyster, Some(OYSTER));
        assert_eq!(written(OYSTER + 1, Digits::Decimal), "1268");
        assert_eq!(written(OYSTER, Digits::Hexadecimal), "4F3");
        assert_eq!(written(LAST + 1, Digits::Hexadecimal), "800");
    }
}
