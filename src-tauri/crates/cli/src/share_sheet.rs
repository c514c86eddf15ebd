//! One share as a printed sheet: the same lines as in `share_text`, drawn by the template `share`.

use tanekura_guide::{Messages, message_id as id};
use tanekura_secret::{SecretBytes, SecretText};
use tanekura_shares::{Form, MadeSet, MadeShare, ShareScheme};
use tanekura_sheets::{Fields, Paper, Request, Share, SheetError, draw, template, write_pdf};

use crate::failure::{Exit, Failure};
use crate::share_text;

/// The only template that takes a share.
pub(crate) const TEMPLATE: &str = "share";

/// The sheet of one share as a PDF.
pub(crate) fn of(
    set: &MadeSet,
    share: &MadeShare,
    paper: Paper,
    messages: &Messages,
) -> Result<SecretBytes, Failure> {
    let drawn = drawn(set, share, paper, messages);
    drawn.map_err(|_| Failure::new(Exit::Usage, "split-no-sheet", "split-no-sheet-do"))
}

fn drawn(
    set: &MadeSet,
    share: &MadeShare,
    paper: Paper,
    messages: &Messages,
) -> Result<SecretBytes, SheetError> {
    let scheme = messages.text(&id("share-scheme", set.scheme.as_str()));
    let quorum = set.arrangement.quorums().get(usize::from(share.group.saturating_sub(1)));
    let (needed, count) = quorum.map_or((0, 0), |quorum| (quorum.threshold, quorum.count));
    let figures = [
        ("number", share.member.into()),
        ("group", share.group.into()),
        ("count", count.into()),
        ("needed", needed.into()),
    ];
    let groups = set.arrangement.only().is_none();
    let place = if groups { "split-place-group" } else { "split-place" };
    let place = messages.text_with(place, &figures);
    let rule = messages.text_with(share_text::rule(set.scheme, groups), &figures);
    let date = share_text::today();
    let printed = Share {
        scheme: &scheme,
        place: &place,
        rule: &rule,
        parts: parts(set.scheme, share),
        blank_parts: 0,
        set: set.name.as_deref().unwrap_or_default(),
    };
    let mut request = Request::new(paper, messages.language(), 0);
    request.share = Some(&printed);
    request.fields = Fields { date: Some(&date), ..Fields::default() };
    let template = template(TEMPLATE).ok_or(SheetError::NoTemplate)?;
    write_pdf(&draw(template, &request)?)
}

/// The words; of codex32 the characters in groups of four.
fn parts(scheme: ShareScheme, share: &MadeShare) -> Vec<SecretText> {
    let text = share.share.text(Form::Words).unwrap_or_else(|| SecretText::with_capacity(0));
    // EXPOSE: cut into locked pieces.
    let whole = text.expose();
    if scheme != ShareScheme::Codex32 {
        return whole.split([' ', '\u{3000}']).map(SecretText::copy_of).collect();
    }
    let mut parts = Vec::new();
    for (at, letter) in whole.chars().enumerate() {
        if at % 4 == 0 {
            parts.push(SecretText::with_capacity(4));
        }
        if let Some(last) = parts.last_mut() {
            last.push(letter);
        }
    }
    parts
}
