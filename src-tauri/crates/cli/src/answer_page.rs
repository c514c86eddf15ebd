//! The answer of `tanekura check` for a person: what it is, what is wrong and what to do, what it opens.

use tanekura_guide::{Arg, Messages, message_id as id};
use tanekura_phrase::{Change, Finding, FindingCode, Judgement, List, Scheme, Severity, Verdict};
use tanekura_wallet::{CoverOutcome, Covered, Possibility, Target, most_compared};

use crate::answer::{Answer, Opens, Row, SEARCHED};
use crate::page::{Page, width};
use crate::repairs_page;

/// Puts the answer into words; with `reveal` the phrase's own words are among them.
pub(crate) fn page<'m>(answer: &Answer, reveal: bool, messages: &'m Messages) -> Page<'m> {
    let mut page = Page::new(messages);
    let judgement = &answer.judgement;
    verdict(&mut page, judgement);
    if let Some(count @ 1..) = answer.slips_that_fit {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        page.paragraph("  ", &messages.text_with("slips-that-fit", &[("count", count.into())]));
    }
    changes(&mut page, answer.reading.changes(), answer.reading.word_count());
    // That it is of another scheme has just been said by the verdict.
    let mut findings = judgement
        .findings
        .iter()
        .filter(|finding| finding.code != FindingCode::OtherScheme)
        .peekable();
    while let Some(finding) = findings.next() {
        page.gap();
        // Twelve unknown words need the same advice once.
        let last = findings.peek().is_none_or(|next| next.code != finding.code);
        self::finding(&mut page, finding, judgement, last);
    }
    if let Some(explanation) = &answer.explanation {
        page.gap();
        repairs_page::beside(&mut page, explanation, reveal);
    }
    if reveal {
        page.gap();
        words(&mut page, answer);
    }
    if let Some(opens) = &answer.opens {
        page.gap();
        if judgement.verdict == Verdict::Ambiguous {
            page.paragraph("", &messages.text("answer-same-wallet"));
        }
        accounts(&mut page, opens, answer.with_passphrase);
        coverage(&mut page, opens, &answer.targets);
    } else if !answer.targets.is_empty() {
        page.gap();
        page.paragraph("", &messages.text("answer-not-compared"));
    }
    page.gap();
    let next = if answer.opens.is_some() && !answer.targets.is_empty() {
        covered_advice(answer)
    } else {
        format!("{}-do", id("verdict", judgement.verdict.as_str()))
    };
    page.paragraph("", &messages.text(&next));
    page
}

fn verdict(page: &mut Page<'_>, judgement: &Judgement) {
    let messages = page.messages;
    page.paragraph("", &messages.text(&id("verdict", judgement.verdict.as_str())));
    if judgement.verdict == Verdict::OtherScheme || judgement.scheme != Scheme::Bip39 {
        page.pair("  ", &id("scheme", judgement.scheme.as_str()), &[]);
        return;
    }
    let lists = list_names(messages, &judgement.lists);
    let figures = [
        ("count", judgement.word_count.into()),
        ("lists", Arg::Text(&lists)),
        ("checksum", judgement.checksum.as_str().into()),
        ("known", if judgement.lists.is_empty() { "no" } else { "yes" }.into()),
    ];
    page.paragraph("  ", &messages.text_with("answer-figures", &figures));
    if matches!(judgement.verdict, Verdict::Consistent | Verdict::Ambiguous) {
        page.paragraph("  ", &messages.text_with("chance", &[("odds", odds(judgement).into())]));
    }
}

fn changes(page: &mut Page<'_>, changes: &[Change], count: usize) {
    if changes.is_empty() {
        return;
    }
    let messages = page.messages;
    page.gap();
    page.paragraph("", &messages.text("answer-changes"));
    for change in changes {
        let mut text = messages.text(&id("change", change.code.as_str()));
        // "All of them" needs no list.
        if !change.positions.is_empty() && change.positions.len() < count {
            let positions = messages.positions(&change.positions);
            let figures =
                [("positions", Arg::Text(&positions)), ("count", change.positions.len().into())];
            text.push_str(&messages.text_with("answer-change-positions", &figures));
        }
        page.paragraph("  · ", &text);
    }
    page.advice("  ", "changes-do", &[]);
}

fn finding(page: &mut Page<'_>, finding: &Finding, judgement: &Judgement, advise: bool) {
    let messages = page.messages;
    let sign = match finding.severity() {
        Severity::Problem => "✗ ",
        Severity::Question => "? ",
        Severity::Notice => "! ",
    };
    let positions = messages.positions(&finding.positions);
    let counts = messages.row(&finding.counts);
    let lists = list_names(messages, &finding.lists);
    let count = finding.count.map_or(judgement.word_count as u64, u64::from);
    let figures: [(&str, Arg<'_>); 6] = [
        ("position", finding.position.unwrap_or_default().into()),
        ("positions", Arg::Text(&positions)),
        ("count", count.into()),
        ("counts", Arg::Text(&counts)),
        ("lists", Arg::Text(&lists)),
        ("odds", odds(judgement).into()),
    ];
    let id = id("finding", finding.code.as_str());
    page.paragraph(sign, &messages.text_with(&id, &figures));
    if finding.code == FindingCode::WordCount && !finding.positions.is_empty() {
        page.pair("  ", "finding-word-count-gap", &figures);
    }
    suggestions(page, finding);
    if advise {
        page.advice("  ", &format!("{id}-do"), &figures);
    }
}

/// Suggested words go straight into the page, which is locked memory: messages are ordinary strings.
fn suggestions(page: &mut Page<'_>, finding: &Finding) {
    if finding.suggestions.is_empty() {
        return;
    }
    let messages = page.messages;
    page.paragraph("  ", &messages.text("answer-suggestions"));
    for suggestion in &finding.suggestions {
        page.exact("    ");
        page.exact(suggestion.list.word(suggestion.index));
        page.exact(" – ");
        page.exact(&messages.text(&id("reason", suggestion.reason.as_str())));
        page.gap();
    }
}

/// The phrase as it was read, numbered, one word in a line.
fn words(page: &mut Page<'_>, answer: &Answer) {
    let messages = page.messages;
    page.paragraph("", &messages.text("answer-words"));
    let count = u8::try_from(answer.reading.word_count()).unwrap_or(u8::MAX);
    for position in 1..=count {
        page.exact(&format!("{position:>4}  "));
        let shown = answer.judgement.phrase().and_then(|phrase| {
            Some(phrase.list().word(phrase.index(usize::from(position).checked_sub(1)?)?))
        });
        match (shown, answer.reading.typed(position)) {
            (Some(word), _) => page.exact(word),
            // EXPOSE: the person asked for the words with --reveal.
            (None, Some(typed)) => page.exact(typed.expose()),
            (None, None) => page.exact("?"),
        }
        page.gap();
    }
}

fn accounts(page: &mut Page<'_>, opens: &Opens, with_passphrase: bool) {
    let messages = page.messages;
    if with_passphrase {
        page.paragraph("", &messages.text("answer-with-passphrase"));
    }
    let figures = [("fingerprint", Arg::Text(&opens.fingerprint))];
    page.paragraph("", &messages.text_with("answer-fingerprint", &figures));
    if opens.accounts.is_empty() {
        return;
    }
    page.paragraph("", &messages.text("answer-accounts"));
    let widest = opens.accounts.iter().map(|account| width(&account.path)).max().unwrap_or(0);
    for account in &opens.accounts {
        page.exact(&format!("  {:widest$}  {}\n", account.path, account.address));
    }
}

fn coverage(page: &mut Page<'_>, opens: &Opens, targets: &[Target]) {
    if opens.coverage.is_empty() {
        return;
    }
    let messages = page.messages;
    page.gap();
    page.paragraph("", &messages.text("answer-coverage"));
    for row in &opens.coverage {
        let Some(target) = targets.get(row.covered.target) else { continue };
        covered(page, &row.covered, target);
    }
    possible(page, &opens.coverage);
}

/// What the addresses may be that were not found: once for all of them, in the order of the first.
fn possible(page: &mut Page<'_>, rows: &[Row]) {
    let mut listed: Vec<Possibility> = Vec::new();
    for possible in rows.iter().flat_map(|row| &row.possible) {
        if !listed.contains(possible) {
            listed.push(*possible);
        }
    }
    if listed.is_empty() {
        return;
    }
    page.gap();
    page.paragraph("", &page.messages.text("answer-possible"));
    for possible in listed {
        page.pair("  · ", &id("possible", possible.as_str()), &[]);
    }
}

fn covered(page: &mut Page<'_>, row: &Covered, target: &Target) {
    let messages = page.messages;
    let sign = if matches!(row.outcome, CoverOutcome::Opened { .. }) { "✓ " } else { "✗ " };
    page.exact(sign);
    page.exact(target.shown());
    if let Some(label) = target.label() {
        page.exact("  ");
        page.exact(label);
    }
    page.gap();
    match &row.outcome {
        CoverOutcome::Opened { path, family, exact, .. } => {
            let figures = [("path", Arg::Text(path))];
            let told = if *exact { "cover-opened" } else { "cover-opened-ends" };
            let text = messages.text_with(told, &figures);
            let named = family.map(|family| messages.text(&id("family", family.as_str())));
            let text = named.map_or(text.clone(), |family| format!("{family}: {text}"));
            page.paragraph("  ", &text);
            let chance = target.chance_of_coincidence(most_compared(target, SEARCHED));
            if !exact && chance > 0.0 {
                let odds = repairs_page::odds(chance);
                let figures = [("odds", Arg::Text(&odds))];
                page.paragraph("  ", &messages.text_with("cover-ends-odds", &figures));
            }
        }
        CoverOutcome::NotFound { searched } => {
            let told =
                if target.is_extended_key() { "cover-not-found-key" } else { "cover-not-found" };
            page.paragraph("  ", &messages.text_with(told, &[("searched", (*searched).into())]));
        }
    }
    for warning in target.warnings() {
        page.pair("  ! ", &id("warning", warning.as_str()), &[]);
    }
}

/// What to do after the addresses were compared: all opened, only by their ends, or some not found.
fn covered_advice(answer: &Answer) -> String {
    let rows = answer.opens.iter().flat_map(|opens| &opens.coverage);
    let (mut missing, mut weak) = (false, false);
    for row in rows {
        match row.covered.outcome {
            CoverOutcome::Opened { exact, .. } => weak |= !exact,
            CoverOutcome::NotFound { .. } => missing = true,
        }
    }
    match (missing, weak) {
        (true, _) => "cover-not-found-do",
        (false, true) => "cover-opened-ends-do",
        (false, false) => "answer-all-covered",
    }
    .to_owned()
}

/// "1 in so many" wrong phrases pass.
fn odds(judgement: &Judgement) -> u64 {
    let odds = (1.0 / judgement.chance_wrong_passes).round();
    // Between 16 and 256 by BIP-39; the cast cannot lose anything.
    odds as u64
}

fn list_names(messages: &Messages, lists: &[List]) -> String {
    messages.row(lists.iter().map(|list| messages.text(&id("list", list.name()))))
}
