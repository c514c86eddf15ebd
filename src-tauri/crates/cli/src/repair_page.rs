//! The answer of `tanekura repair` for a person.

use tanekura_guide::{Arg, Messages, message_id as id};
use tanekura_repair::{Found, Kind, Ladder};

use crate::arguments::RepairJob;
use crate::hunt::{By, Hunted};
use crate::page::Page;
use crate::repair::Answer;
use crate::repairs_page::{self, odds, percent};

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
            None => lost_page(&mut page, hunted, job.part),
        },
    }
    page
}

fn found_page(page: &mut Page<'_>, found: &Found, hunted: &Hunted, ladder: &Ladder, reveal: bool) {
    let messages = page.messages;
    let told = match hunted.by {
        By::Address => "search-found",
        By::Ends => "search-found-ends",
        By::ExtendedKey => "search-found-key",
        By::Fingerprint => "search-found-fingerprint",
    };
    page.paragraph("✓ ", &messages.text(told));
    if hunted.coincidence > 0.0 {
        let odds = odds(hunted.coincidence);
        page.paragraph("  ", &messages.text_with("search-odds", &[("odds", Arg::Text(&odds))]));
    }
    if let (Some(address), Some(path)) = (&hunted.address, &found.path) {
        page.exact(&format!("  {address}\n"));
        let figures = [("path", Arg::Text(path))];
        page.paragraph("  ", &messages.text_with("search-matched", &figures));
    }
    if let Some(line) = hunted.listed_passphrase() {
        page.paragraph("  ", &messages.text_with("search-passphrase", &[("line", line.into())]));
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

fn lost_page(page: &mut Page<'_>, hunted: &Hunted, part: Option<(u64, u64)>) {
    let messages = page.messages;
    let (chance, rest) = (percent(hunted.chance), percent(1.0 - hunted.chance));
    let figures = [
        ("count", hunted.tried.into()),
        ("chance", Arg::Text(&chance)),
        ("percent", Arg::Text(&rest)),
    ];
    let kinds = |kinds: &[Kind]| {
        messages.row(kinds.iter().map(|kind| messages.text(&id("kind", kind.as_str()))))
    };
    let stopped = hunted.outcome == "stopped";
    if stopped {
        page.paragraph("", &messages.text_with("search-stopped", &figures));
    } else {
        page.paragraph("✗ ", &messages.text("search-not-found"));
        page.paragraph("  ", &messages.text_with("search-remains", &figures));
    }
    if let Some((index, count)) = part.filter(|(_, count)| *count > 1) {
        let figures = [("index", index.into()), ("count", count.into())];
        page.paragraph("  ", &messages.text_with("search-part", &figures));
    }
    for (told, list) in
        [("search-excluded", &hunted.excluded), ("search-left", &hunted.not_excluded)]
    {
        if !list.is_empty() {
            let list = kinds(list);
            page.paragraph("  ", &messages.text_with(told, &[("kinds", Arg::Text(&list))]));
        }
    }
    let rest = if hunted.chance < 0.995 { "search-rest-is" } else { "search-rest-is-nothing" };
    page.paragraph("  ", &messages.text_with(rest, &figures));
    let advice = match (stopped, &hunted.resume) {
        (true, Some(_)) => "search-stopped-do",
        (true, None) => "search-stopped-anew-do",
        (false, _) => "search-not-found-do",
    };
    page.advice("  ", advice, &[]);
}
