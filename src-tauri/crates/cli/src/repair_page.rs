//! The answer of `tanekura repair` for a person.

use tanekura_guide::{Arg, Messages, message_id as id};
use tanekura_repair::{Found, Kind, Ladder};

use crate::arguments::RepairJob;
use crate::hunt::Hunted;
use crate::page::Page;
use crate::repair::Answer;
use crate::repairs_page::{self, percent};

/// Puts the answer into words.
pub(crate) fn page<'m>(answer: &Answer, job: &RepairJob, messages: &'m Messages) -> Page<'m> {
    let mut page = Page::new(messages);
    match answer {
        Answer::Ranked { explanation, fits } => {
            page.paragraph("", &messages.text("search-no-target"));
            if *fits {
                page.paragraph("", &messages.text("search-fits"));
            }
            page.gap();
            repairs_page::section(&mut page, explanation, job.reveal);
        }
        Answer::Hunted { hunted, ladder } => match &hunted.found {
            Some(found) => found_page(&mut page, found, hunted, ladder, job.reveal),
            None => lost_page(&mut page, hunted),
        },
    }
    page
}

fn found_page(page: &mut Page<'_>, found: &Found, hunted: &Hunted, ladder: &Ladder, reveal: bool) {
    let messages = page.messages;
    let told = if found.exact { "search-found" } else { "search-found-ends" };
    page.paragraph("✓ ", &messages.text(told));
    if let (Some(address), Some(path)) = (&hunted.address, &found.path) {
        page.exact(&format!("  {address}\n"));
        let figures = [("path", Arg::Text(path))];
        page.paragraph("  ", &messages.text_with("search-matched", &figures));
    }
    page.gap();
    let indices: Vec<u16> = (0..found.phrase.word_count())
        .filter_map(|at| found.phrase.index(at))
        .map(|index| index.get())
        .collect();
    let changes = ladder.changes(&indices);
    if changes.is_empty() {
        page.paragraph("", &messages.text("search-as-written"));
    } else {
        let kind = id("kind", found.kind.as_str());
        page.paragraph("", &messages.text(&format!("{kind}-says")));
        for change in &changes {
            let place = change.position.to_string();
            let place = messages.text_with("repair-place", &[("positions", Arg::Text(&place))]);
            page.exact(&format!("  {place}"));
            if let Some(word) = change.word.filter(|_| reveal) {
                page.exact(": ");
                page.exact(found.phrase.list().word(word));
            }
            page.gap();
        }
        if found.kind != Kind::AsWritten {
            page.paragraph("→ ", &messages.text(&format!("{kind}-lesson")));
        }
    }
    page.gap();
    if reveal {
        page.paragraph("", &messages.text("repair-reading"));
        page.exact("  ");
        // EXPOSE: the person asked for the words with --reveal.
        page.exact(found.phrase.shown_text().expose());
        page.gap();
    } else {
        page.paragraph("", &messages.text("search-reveal"));
    }
    page.advice("", &format!("{told}-do"), &[]);
}

fn lost_page(page: &mut Page<'_>, hunted: &Hunted) {
    let messages = page.messages;
    let chance = percent(hunted.chance);
    let figures = [("count", hunted.tried.into()), ("chance", Arg::Text(&chance))];
    if hunted.outcome == "stopped" {
        page.pair("", "search-stopped", &figures);
    } else {
        page.paragraph("✗ ", &messages.text("search-not-found"));
        page.paragraph("  ", &messages.text_with("search-remains", &figures));
        page.advice("  ", "search-not-found-do", &[]);
    }
}
