//! `tanekura guide`: situation guides, their search, and "is this really MetaMask?".

use std::io::{self, IsTerminal};

use serde::Serialize;
use tanekura_guide::find::Finder;
use tanekura_guide::genuine::{self, Verdict};
use tanekura_guide::situation::{GUIDES, Guide, guide};
use tanekura_guide::told::{GuideTold, tell_guide};
use tanekura_guide::{Messages, message_id as id};
use tanekura_phrase::glimpse;
use tanekura_secret::SecretText;
use tanekura_sheets::told::guide_document;

use crate::arguments_guide::{GuideAsked, GuideJob, Printed};
use crate::document;
use crate::failure::{Exit, Failure};
use crate::page::{Page, paragraph};
use crate::{json, output, suspicion};

/// The longest text that is compared.
const LONGEST: usize = 100_000;

/// A name and a title, as `list` and `find` give them.
#[derive(Serialize)]
pub(crate) struct Titled {
    pub(crate) id: &'static str,
    pub(crate) title: String,
}

/// Runs the command.
pub(crate) fn run(job: &GuideJob, messages: &Messages) -> Result<Exit, Failure> {
    match &job.what {
        GuideAsked::List(shown) => titles(&GUIDES, shown.json, messages).map(|()| Exit::Well),
        GuideAsked::Find { text, json } => find(&text.join(" "), *json, messages),
        GuideAsked::Show(named) => {
            let guide = named_guide(&named.name)?;
            let told = tell_guide(guide, messages);
            if named.json {
                json::write(&GuideView::of(guide, &told))?;
            } else {
                page(&told, messages).write()?;
            }
            Ok(Exit::Well)
        }
        GuideAsked::Print(printed) => print(printed, messages),
        GuideAsked::Genuine(shown) => compare(shown.json, messages),
    }
}

fn named_guide(name: &str) -> Result<&'static Guide, Failure> {
    guide(name).ok_or_else(|| Failure::new(Exit::Usage, "guide-unknown", "guide-unknown-do"))
}

fn titles(guides: &[&Guide], json: bool, messages: &Messages) -> Result<(), Failure> {
    let titles = guides
        .iter()
        .map(|guide| Titled { id: guide.name, title: messages.text(&guide.title_id()) });
    write_titles(&titles.collect::<Vec<_>>(), json, messages)
}

/// Names and titles, one line each.
pub(crate) fn write_titles(
    titles: &[Titled],
    json: bool,
    messages: &Messages,
) -> Result<(), Failure> {
    if json {
        return json::write(&titles);
    }
    let widest = titles.iter().map(|titled| titled.id.len()).max().unwrap_or(0);
    let mut page = Page::new(messages);
    for titled in titles {
        page.paragraph(&format!("{:widest$}  ", titled.id), &titled.title);
    }
    page.write()
}

fn find(text: &str, json: bool, messages: &Messages) -> Result<Exit, Failure> {
    if glimpse(text).is_some() {
        return Err(suspicion::refusal());
    }
    let hits = Finder::new().find(text);
    let guides: Vec<&Guide> = hits.iter().map(|hit| hit.guide).collect();
    if guides.is_empty() && !json {
        let mut page = Page::new(messages);
        page.pair("", "find-nothing", &[]);
        page.write()?;
    } else {
        titles(&guides, json, messages)?;
    }
    Ok(if guides.is_empty() { Exit::BadNews } else { Exit::Well })
}

fn print(printed: &Printed, messages: &Messages) -> Result<Exit, Failure> {
    let guide = named_guide(&printed.name)?;
    document::save(&guide_document(guide, messages), printed, messages)
}

fn page<'m>(told: &GuideTold, messages: &'m Messages) -> Page<'m> {
    let mut page = Page::new(messages);
    page.paragraph("", &told.title);
    page.paragraph("  ", &told.about);
    for (number, step) in (1..).zip(&told.steps) {
        page.gap();
        page.paragraph(&format!("{number:2}  "), &step.text);
        if let Some(job) = &step.job {
            page.paragraph("    ▶ ", job);
        }
        for (answer, way) in &step.ways {
            page.paragraph("    - ", &format!("{answer} → {way}"));
        }
        if let Some(not) = &step.not {
            page.paragraph("    ✗ ", not);
        }
        let word = |id: &str| messages.text(id);
        page.paragraph("    ", &format!("{}: {}", word("guide-word-why"), step.why));
        let sources = step.sources.join("; ");
        page.paragraph("    ", &format!("{}: {sources}", word("guide-word-source")));
    }
    if !told.warnings.is_empty() {
        page.gap();
        page.paragraph("", &messages.text("guide-word-warnings"));
        for (advice, why) in &told.warnings {
            page.paragraph("  ✗ ", advice);
            page.paragraph("    ", why);
        }
    }
    page
}

#[derive(Serialize)]
struct GuideView<'t> {
    id: &'static str,
    title: &'t str,
    about: &'t str,
    steps: Vec<StepView<'t>>,
    warnings: Vec<WarningView<'t>>,
}

#[derive(Serialize)]
struct StepView<'t> {
    number: usize,
    id: &'static str,
    text: &'t str,
    why: &'t str,
    #[serde(rename = "do_not", skip_serializing_if = "Option::is_none")]
    not: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    job: Option<&'t str>,
    ways: Vec<[&'t str; 2]>,
    end: bool,
    facts: &'static [&'static str],
    sources: &'t [String],
}

#[derive(Serialize)]
struct WarningView<'t> {
    advice: &'t str,
    why: &'t str,
}

impl<'t> GuideView<'t> {
    fn of(guide: &'static Guide, told: &'t GuideTold) -> Self {
        let steps = guide.steps.iter().zip(&told.steps).zip(1..);
        let warnings = told.warnings.iter();
        Self {
            id: guide.name,
            title: &told.title,
            about: &told.about,
            steps: steps
                .map(|((step, told), number)| StepView {
                    number,
                    id: step.name,
                    text: &told.text,
                    why: &told.why,
                    not: told.not.as_deref(),
                    job: told.job.as_deref(),
                    ways: told
                        .ways
                        .iter()
                        .map(|(answer, way)| [answer, way].map(|it| it.as_str()))
                        .collect(),
                    end: told.is_end,
                    facts: step.sources,
                    sources: &told.sources,
                })
                .collect(),
            warnings: warnings.map(|(advice, why)| WarningView { advice, why }).collect(),
        }
    }
}

#[derive(Serialize)]
struct GenuineView {
    verdict: &'static str,
    addresses: Vec<AddressView>,
}

#[derive(Serialize)]
struct AddressView {
    number: usize,
    sender: bool,
    verdict: &'static str,
    reasons: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    official: Option<&'static str>,
}

/// Compares what stands on standard input with the official addresses. The answer repeats nothing of it.
fn compare(json: bool, messages: &Messages) -> Result<Exit, Failure> {
    if io::stdin().is_terminal() {
        output::tell(&paragraph("", &messages.text("genuine-title")));
        output::tell(&paragraph("", &messages.text("genuine-ask")));
    }
    let text = pasted()?;
    // EXPOSE: whether the pasted text reads like a secret; if so, it is dropped.
    if glimpse(text.expose()).is_some() {
        return Err(Failure::new(Exit::Usage, "genuine-secret", "genuine-secret-do"));
    }
    // EXPOSE: it reads like none; the addresses in it are compared.
    let judged = genuine::judge(text.expose());
    let verdict = genuine::overall(&judged);
    if json {
        let addresses = judged.iter().map(|one| AddressView {
            number: one.number,
            sender: one.sender,
            verdict: one.verdict.as_str(),
            reasons: one.reasons.iter().map(|reason| reason.as_str()).collect(),
            official: one.official,
        });
        json::write(&GenuineView { verdict: verdict.as_str(), addresses: addresses.collect() })?;
    } else {
        let mut page = Page::new(messages);
        if judged.is_empty() {
            page.pair("", "genuine-nothing", &[]);
        }
        for one in &judged {
            let label = if one.sender { "genuine-sender" } else { "genuine-number" };
            let label = messages.text_with(label, &[("number", one.number.into())]);
            page.paragraph("", &label);
            page.pair("  ", &id("genuine", one.verdict.as_str()), &[]);
            for reason in &one.reasons {
                page.paragraph("  - ", &messages.text(&id("genuine-reason", reason.as_str())));
            }
        }
        page.write()?;
    }
    Ok(if verdict == Verdict::Exact { Exit::Well } else { Exit::BadNews })
}

/// Standard input as text. Somebody may paste a phrase by mistake, so it lies in locked memory.
pub(crate) fn pasted() -> Result<SecretText, Failure> {
    let unreadable = || Failure::new(Exit::Device, "input-failed", "input-failed-do");
    let stdin = io::stdin();
    #[cfg(unix)]
    let mut stdin = {
        use std::os::fd::AsFd;
        std::fs::File::from(stdin.as_fd().try_clone_to_owned().map_err(|_| unreadable())?)
    };
    #[cfg(not(unix))]
    let mut stdin = stdin.lock();
    let read = SecretText::read_from(&mut stdin, LONGEST).map_err(|_| unreadable())?;
    read.map_err(|_| Failure::new(Exit::Usage, "pasted-too-long", "pasted-too-long-do"))
}

#[cfg(test)]
mod tests {
    use tanekura_guide::situation::START;

    use super::*;

    #[test]
    fn the_first_question_can_be_shown_by_name() {
        assert_eq!(named_guide("start").unwrap().name, START.name);
        assert!(named_guide("no-such-guide").is_err());
    }
}
