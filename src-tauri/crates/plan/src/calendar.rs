//! The reviews as a calendar file with neutral titles.
//!
//! In: a plan, today's date, the messages. Out: the text of an .ics file. Calendars lie on other people's servers, so
//! nothing in it says what is looked at or where. The same plan gives the same events, so a calendar that reads the
//! file again does not double them. Source: RFC 5545 (lines of 75 octets, CRLF, TEXT escapes).

use std::collections::BTreeSet;
use std::fmt::Write;

use sha2::{Digest, Sha256};
use tanekura_guide::Messages;

use crate::review::{living, next_check, review};
use crate::{Date, Plan};

/// The longest line, in octets.
const LINE: usize = 75;

/// The calendar file: one event each year from the next review on, and one for each other day something is due.
#[must_use]
pub fn calendar(plan: &Plan, today: Date, messages: &Messages) -> String {
    let next = review(plan, today).next;
    let others: BTreeSet<Date> =
        living(plan).map(|item| next_check(item, today)).filter(|date| *date > next).collect();
    let mut lines = Lines::default();
    for line in
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Reminders//1//EN", "CALSCALE:GREGORIAN"]
    {
        lines.add(line);
    }
    let title = escaped(&messages.text("plan-calendar-title"));
    for date in std::iter::once(next).chain(others) {
        let yearly = date == next;
        lines.add("BEGIN:VEVENT");
        lines.add(&format!("UID:{}", identifier(plan, date, yearly)));
        lines.add(&format!("DTSTAMP:{}T000000Z", today.compact()));
        lines.add(&format!("DTSTART;VALUE=DATE:{}", date.compact()));
        if yearly {
            lines.add("RRULE:FREQ=YEARLY");
        }
        lines.add(&format!("SUMMARY:{title}"));
        lines.add("CLASS:PRIVATE");
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
    }
    lines.add("END:VCALENDAR");
    lines.0
}

/// In the form of a UUID; from the plan's own number and the day alone.
fn identifier(plan: &Plan, date: Date, yearly: bool) -> String {
    let hash = Sha256::digest(format!("review {} {date} {yearly}", plan.id));
    let mut id = String::new();
    for (at, byte) in hash.iter().take(16).enumerate() {
        if [4, 6, 8, 10].contains(&at) {
            id.push('-');
        }
        // Writing into a string does not fail.
        let _ = write!(id, "{byte:02x}");
    }
    id
}

/// A value of type TEXT.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            '\n' => escaped.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => escaped.push(sign),
        }
    }
    escaped
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    /// Adds a line, folded where it is too long and never inside a character.
    fn add(&mut self, line: &str) {
        let mut length = 0;
        for sign in line.chars() {
            if length + sign.len_utf8() > LINE {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(sign);
            length += sign.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use tanekura_guide::Language;

    use super::*;

    #[test]
    fn long_lines_are_folded_and_unfold_to_what_they_were() {
        let mut lines = Lines::default();
        let text = format!("SUMMARY:{}", "用紙の点検, a;b ".repeat(20));
        lines.add(&text);
        assert!(lines.0.split("\r\n").all(|line| line.len() <= LINE));
        assert!(lines.0.ends_with("\r\n"));
        assert_eq!(lines.0.replace("\r\n ", "").trim_end(), text.trim_end());
    }

    #[test]
    fn signs_with_a_meaning_are_escaped() {
        assert_eq!(escaped("a,b;c\\d\ne\r"), "a\\,b\\;c\\\\d\\ne");
    }

    #[test]
    fn the_same_plan_gives_the_same_events_and_another_plan_others() {
        let today = Date::new(2026, 11, 22).unwrap();
        let messages = Messages::new(Language::English);
        let text = |random: u8| calendar(&Plan::new([random; 16]), today, &messages);
        assert_eq!(text(1), text(1));
        let uid = |text: &str| {
            text.lines().find(|line| line.starts_with("UID:")).map(str::to_owned).unwrap()
        };
        assert_ne!(uid(&text(1)), uid(&text(2)));
        assert_eq!(uid(&text(1)).len(), "UID:".len() + 36);
        assert_eq!(text(1).matches("BEGIN:VEVENT").count(), 1);
        assert!(text(1).contains("DTSTART;VALUE=DATE:20270522\r\nRRULE:FREQ=YEARLY\r\n"));
    }

    #[test]
    fn nothing_in_it_says_what_it_is_about() {
        let today = Date::new(2026, 11, 22).unwrap();
        for language in Language::ALL {
            let text =
                calendar(&Plan::new([7; 16]), today, &Messages::new(language)).to_lowercase();
            for telling in [
                "wallet",
                "phrase",
                "seed",
                "tanekura",
                "bitcoin",
                "crypto",
                "復元",
                "ウォレット",
                "分割片",
            ] {
                assert!(!text.contains(telling), "{language:?} says {telling}");
            }
        }
    }
}
