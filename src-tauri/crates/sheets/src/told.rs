//! Guides and checklists as documents to be printed.
//!
//! In: a guide or a list of crate `guide`, and messages. Out: a [`Document`]. It holds no secret.

use tanekura_guide::checklist::Checklist;
use tanekura_guide::situation::Guide;
use tanekura_guide::told::{tell_checklist, tell_guide};
use tanekura_guide::{Messages, message_id};

use crate::document::{Block, Document};

/// A guide as a document: every step with its reason, its ways by number, and the advice to be wary of.
#[must_use]
pub fn guide_document(guide: &'static Guide, messages: &Messages) -> Document {
    let told = tell_guide(guide, messages);
    let mut blocks = vec![Block::Paragraph(told.about)];
    for step in told.steps {
        blocks.push(Block::Step(step.text));
        blocks.extend(step.job.map(|job| Block::Detail(format!("▶ {job}"))));
        for (answer, way) in step.ways {
            blocks.push(Block::Detail(format!("{answer} → {way}")));
        }
        if let Some(not) = step.not {
            blocks.push(Block::Detail(labelled("guide-word-not", &not, messages)));
        }
        blocks.push(Block::Detail(labelled("guide-word-why", &step.why, messages)));
        let sources = step.sources.join("; ");
        blocks.push(Block::Detail(labelled("guide-word-source", &sources, messages)));
    }
    if !told.warnings.is_empty() {
        blocks.push(Block::Heading(1, messages.text("guide-word-warnings")));
        for (advice, why) in told.warnings {
            blocks.push(Block::Bullet(advice));
            blocks.push(Block::Detail(why));
        }
    }
    Document { title: told.title, blocks, mark: format!("guide {}", guide.name) }
}

/// A checklist as a document: boxes to tick, a date to write, each item with its reason and how to know it is done.
#[must_use]
pub fn checklist_document(list: &Checklist, messages: &Messages) -> Document {
    let mut blocks = vec![
        Block::Paragraph(messages.text(&list.about_id())),
        Block::Field(messages.text("checklist-word-date")),
    ];
    let mut phase = None;
    for (item, told) in list.items().zip(tell_checklist(list, messages)) {
        if phase != Some(item.phase) {
            blocks
                .push(Block::Heading(2, messages.text(&message_id("phase", item.phase.as_str()))));
            phase = Some(item.phase);
        }
        blocks.push(Block::Check(told.text));
        blocks.push(Block::Detail(labelled("checklist-word-why", &told.why, messages)));
        blocks.push(Block::Detail(labelled("checklist-word-done", &told.done, messages)));
        let sources = told.sources.join("; ");
        blocks.push(Block::Detail(labelled("checklist-word-source", &sources, messages)));
    }
    let title = messages.text(&list.title_id());
    Document { title, blocks, mark: format!("checklist {}", list.name) }
}

fn labelled(id: &str, text: &str, messages: &Messages) -> String {
    format!("{}: {text}", messages.text(id))
}
