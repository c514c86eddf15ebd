//! One share as text: what it is, its words, what else is needed, how to get back without this program.
//!
//! Anonymous: no coin, no address, no fingerprint, nothing about the other groups. `tanekura join` reads these texts as
//! they are; the words stand in a paragraph of their own.

use std::time::{SystemTime, UNIX_EPOCH};

use tanekura_guide::{Messages, message_id as id};
use tanekura_phrase::Phrase;
use tanekura_secret::SecretText;
use tanekura_shares::{Form, MadeSet, MadeShare, ShareScheme};

use crate::page::paragraph;

/// The text of one share.
pub(crate) fn of(
    set: &MadeSet,
    share: &MadeShare,
    phrase: &Phrase,
    messages: &Messages,
) -> SecretText {
    let mut text = SecretText::with_capacity(4096);
    let scheme = messages.text(&id("share-scheme", set.scheme.as_str()));
    let quorum = set.arrangement.quorums().get(usize::from(share.group) - 1);
    let (needed, count) = quorum.map_or((0, 0), |quorum| (quorum.threshold, quorum.count));
    let date = today();
    let list = messages.text(&id("list", phrase.list().name()));
    let name = set.name.as_deref().unwrap_or("—");
    let figures = [
        ("scheme", scheme.as_str().into()),
        ("name", name.into()),
        ("number", share.member.into()),
        ("group", share.group.into()),
        ("count", count.into()),
        ("needed", needed.into()),
        ("lists", list.as_str().into()),
        ("time", date.as_str().into()),
    ];
    let groups = set.arrangement.only().is_none();
    let heading = if groups { "share-heading-group" } else { "share-heading" };
    text.push_str(&paragraph("", &messages.text_with(heading, &figures)));
    if set.name.is_some() {
        text.push_str(&paragraph("", &messages.text_with("share-set", &figures)));
    }
    text.push_str(&paragraph("", &messages.text_with("share-made", &figures)));
    text.push('\n');
    words(&mut text, set.scheme, share);
    text.push('\n');
    let needs = messages.text_with(rule(set.scheme, groups), &figures);
    text.push_str(&paragraph("", &needs));
    for kind in ["share-recover", "share-know", "share-readers"] {
        let message = messages.text_with(&id(kind, set.scheme.as_str()), &figures);
        text.push_str(&paragraph("", &message));
    }
    text
}

/// The message that says what else is needed.
pub(crate) fn rule(scheme: ShareScheme, groups: bool) -> &'static str {
    match (scheme, groups) {
        (ShareScheme::SeedXor, _) => "share-needs-all",
        (_, true) => "share-needs-group",
        _ => "share-needs",
    }
}

/// The words, a few in a line; of SSKR the form for QR codes as well.
fn words(text: &mut SecretText, scheme: ShareScheme, share: &MadeShare) {
    let whole = share.text();
    let in_line = if scheme == ShareScheme::Codex32 { 1 } else { 8 };
    // EXPOSE: set in lines, from locked text to locked text.
    for (at, word) in whole.expose().split([' ', '\u{3000}']).enumerate() {
        text.push_str(match at {
            0 => "  ",
            _ if at % in_line == 0 => "\n  ",
            _ => " ",
        });
        text.push_str(word);
    }
    text.push('\n');
    if let Some(ur) = share.share.text(Form::Ur) {
        text.push_str("\n  ");
        // EXPOSE: as above.
        text.push_str(ur.expose());
        text.push('\n');
    }
}

/// Today's date, year-month-day, in UTC.
pub(crate) fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let (year, month, day) = date_of(seconds / 86_400);
    format!("{year:04}-{month:02}-{day:02}")
}

/// The date so many days after the first of January 1970, by the Gregorian calendar.
fn date_of(days: u64) -> (u64, u64, u64) {
    // Counted in eras of 400 years that begin on the first of March, so that leap days come last.
    let days = days + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (era * 400 + year_of_era + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_become_dates() {
        assert_eq!(date_of(0), (1970, 1, 1));
        assert_eq!(date_of(11_016), (2000, 2, 29));
        assert_eq!(date_of(20_779), (2026, 11, 22));
        assert_eq!(date_of(47_540), (2100, 2, 28));
        assert_eq!(date_of(47_541), (2100, 3, 1));
    }
}
