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

#[cfg(test)]
mod tests {
    use tanekura_guide::Language;
    use tanekura_guide::checklist::CHECKLISTS;
    use tanekura_guide::situation::{GUIDES, START};

    use super::*;
    use crate::Paper;
    use crate::frame;
    use crate::shape::{Shape, Words};

    /// What may not begin a line of Japanese, and what may not end one (JIS X 4051).
    const NOT_FIRST: &str =
        "、。，．・：；？！ー」』）】〕〉》々ゝゞっゃゅょッャュョァィゥェォ,.!?)]}";
    const NOT_LAST: &str = "「『（【〔〈《([{";

    fn documents(messages: &Messages) -> Vec<Document> {
        let guides = std::iter::once(START).chain(GUIDES).map(|it| guide_document(it, messages));
        guides.chain(CHECKLISTS.iter().map(|list| checklist_document(list, messages))).collect()
    }

    fn breaks_wrongly(line: &str) -> bool {
        let letters: Vec<char> = line.trim().chars().collect();
        letters.len() > 1
            && (letters.first().is_some_and(|it| NOT_FIRST.contains(*it))
                || letters.last().is_some_and(|it| NOT_LAST.contains(*it)))
    }

    #[test]
    fn every_guide_and_list_fits_its_pages_and_breaks_its_lines_well() {
        let mut lines = 0;
        let mut wrong = Vec::new();
        for language in Language::ALL {
            for document in documents(&Messages::new(language)) {
                for paper in Paper::ALL {
                    let pages = document.pages(paper, language);
                    assert!(pages.len() <= 12, "{}: {} pages", document.mark, pages.len());
                    for page in &pages {
                        let strays = frame::strays(page);
                        assert!(strays.is_empty(), "{}: {strays:#?}", document.mark);
                        for shape in page.layers().flat_map(|(_, shapes)| shapes) {
                            let Shape::Text(text) = shape else { continue };
                            let Words::Plain(line) = &text.words else { continue };
                            lines += 1;
                            if language == Language::Japanese && breaks_wrongly(line) {
                                wrong.push(format!("{}: {line}", document.mark));
                            }
                        }
                    }
                }
            }
        }
        assert!(lines > 5000, "only {lines} lines seen");
        assert!(wrong.is_empty(), "{wrong:#?}");
        assert!(
            breaks_wrongly("、次の行") && breaks_wrongly("次は「") && !breaks_wrongly("次は。")
        );
    }
}
