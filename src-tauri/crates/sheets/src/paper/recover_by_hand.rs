//! `recover-by-hand`: how to get the words back from any format without this program.
//!
//! A flowing document; its texts are messages, one a block.

use tanekura_guide::Messages;

use crate::document::{Block, Document};
use crate::error::SheetError;
use crate::page::Page;
use crate::request::{Paper, Request};
use crate::template::{Material, PAGES, Template};

pub(crate) const TEMPLATE: Template = Template {
    id: "recover-by-hand",
    version: 1,
    words: &[],
    papers: &Paper::ALL,
    formats: PAGES,
    fillable: false,
    material: Material::Paper,
    draw,
};

fn draw(
    template: &Template,
    request: &Request<'_>,
    messages: &Messages,
) -> Result<Vec<Page>, SheetError> {
    let say = |id: &str| messages.text(id);
    let heading = |id| Block::Heading(1, say(id));
    let paragraph = |id| Block::Paragraph(say(id));
    let step = |id| Block::Step(say(id));
    let bullet = |id| Block::Bullet(say(id));
    let detail = |id| Block::Detail(say(id));
    let blocks = vec![
        Block::Note(say("sheet-recover-first")),
        heading("sheet-recover-need"),
        bullet("sheet-recover-need-offline"),
        bullet("sheet-recover-need-list"),
        bullet("sheet-recover-need-wallet"),
        heading("sheet-recover-words"),
        step("sheet-recover-words-order"),
        step("sheet-recover-words-four"),
        step("sheet-recover-words-count"),
        heading("sheet-recover-numbers"),
        step("sheet-recover-numbers-base"),
        detail("sheet-recover-numbers-base-detail"),
        step("sheet-recover-numbers-look"),
        step("sheet-recover-numbers-hex"),
        heading("sheet-recover-dots"),
        step("sheet-recover-dots-twelve"),
        detail("sheet-recover-dots-twelve-detail"),
        step("sheet-recover-dots-eleven"),
        step("sheet-recover-dots-digits"),
        step("sheet-recover-dots-letters"),
        detail("sheet-recover-dots-turned"),
        heading("sheet-recover-codes"),
        step("sheet-recover-codes-seedqr"),
        step("sheet-recover-codes-compact"),
        heading("sheet-recover-shares"),
        paragraph("sheet-recover-shares-some"),
        bullet("sheet-recover-shares-slip"),
        bullet("sheet-recover-shares-sskr"),
        bullet("sheet-recover-shares-xor"),
        bullet("sheet-recover-shares-codex"),
        heading("sheet-recover-check"),
        step("sheet-recover-check-address"),
        step("sheet-recover-check-paths"),
        step("sheet-recover-check-passphrase"),
        step("sheet-recover-check-move"),
    ];
    let title = say("sheet-title-recover-by-hand");
    let mark = format!("tanekura {} v{}", template.id, template.version);
    Ok(Document { title, blocks, mark }.pages(request.paper, request.language))
}
