//! A record that a backup was read back and compared: which format, which copy, when. Never words.
//!
//! In: what the person says (the day comes from the caller; this crate knows no clock). Out: one line of text that can
//! be kept, read again, and printed on the sheet's stub (`Fields::verified`).

use std::fmt;

/// Longest name of a copy.
const LONGEST_NAME: usize = 60;
/// What every record begins with; the number grows when its form changes.
const HEAD: &str = "tanekura verified 1";

/// One comparison that ended well.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Record {
    date: String,
    template: &'static str,
    copy: String,
    fingerprint: Option<String>,
}

/// Why there can be no record.
#[derive(Clone, Copy, Debug, Eq, PartialEq, thiserror::Error)]
pub enum RecordError {
    /// Not a day such as 2026-11-22.
    #[error("not a day such as 2026-11-22")]
    Date,
    /// Not eight hexadecimal digits.
    #[error("a fingerprint has eight hexadecimal digits")]
    Fingerprint,
    /// Not a record, or of a later version.
    #[error("not a record")]
    Form,
    /// Too long, or with signs that are no text, or with so many words that it could be a phrase.
    #[error("the name of the copy cannot be used")]
    Name,
    /// No template that is read back.
    #[error("there is no such format")]
    Template,
}

impl Record {
    /// A record of today's comparison.
    ///
    /// # Errors
    /// [`RecordError`].
    pub fn new(
        date: &str,
        template: &str,
        copy: &str,
        fingerprint: Option<&str>,
    ) -> Result<Self, RecordError> {
        if !is_day(date) {
            return Err(RecordError::Date);
        }
        let known = crate::template::template(template).map(|template| template.id);
        let template =
            known.filter(|id| super::Form::of(id).is_some()).ok_or(RecordError::Template)?;
        let plain = !copy.chars().any(|letter| letter.is_control() || letter == ';');
        // Nobody names a copy in eight words; whoever does may have typed the phrase into the wrong field.
        let short = copy.chars().count() <= LONGEST_NAME && copy.split_whitespace().count() < 8;
        if !plain || !short || copy.trim().is_empty() {
            return Err(RecordError::Name);
        }
        let is_print =
            |print: &str| print.len() == 8 && print.bytes().all(|it| it.is_ascii_hexdigit());
        if fingerprint.is_some_and(|print| !is_print(print)) {
            return Err(RecordError::Fingerprint);
        }
        Ok(Self {
            date: date.to_owned(),
            template,
            copy: copy.trim().to_owned(),
            fingerprint: fingerprint.map(str::to_ascii_lowercase),
        })
    }

    /// The record of one line, as [`Record`]'s `Display` writes it.
    ///
    /// # Errors
    /// [`RecordError`].
    pub fn parse(line: &str) -> Result<Self, RecordError> {
        let mut parts = line.trim().split("; ");
        let mut next = || parts.next().ok_or(RecordError::Form);
        if next()? != HEAD {
            return Err(RecordError::Form);
        }
        let (date, template, copy, fingerprint) = (next()?, next()?, next()?, next()?);
        if parts.next().is_some() {
            return Err(RecordError::Form);
        }
        Self::new(date, template, copy, Some(fingerprint).filter(|print| *print != "-"))
    }

    /// The day.
    #[must_use]
    pub fn date(&self) -> &str {
        &self.date
    }

    /// The template's id.
    #[must_use]
    pub fn template(&self) -> &'static str {
        self.template
    }

    /// The name of the copy.
    #[must_use]
    pub fn copy_name(&self) -> &str {
        &self.copy
    }

    /// The fingerprint, when the person wants it there.
    #[must_use]
    pub fn fingerprint(&self) -> Option<&str> {
        self.fingerprint.as_deref()
    }

    /// What a sheet's stub says: short enough for its field, the same in every language.
    #[must_use]
    pub fn stub(&self) -> String {
        let mut stub = format!("{} · {} · {}", self.date, self.template, self.copy);
        if let Some(fingerprint) = &self.fingerprint {
            stub.push_str(" · ");
            stub.push_str(fingerprint);
        }
        stub
    }
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let fingerprint = self.fingerprint.as_deref().unwrap_or("-");
        write!(f, "{HEAD}; {}; {}; {}; {fingerprint}", self.date, self.template, self.copy)
    }
}

/// Year, month and day; whether the month has that day is the caller's calendar's business.
fn is_day(date: &str) -> bool {
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let number = |text: &str, length: usize| {
        let digits = text.len() == length && text.bytes().all(|it| it.is_ascii_digit());
        digits.then(|| text.parse::<u16>().ok()).flatten()
    };
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|month| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day| (1..=31).contains(&day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_comes_back_from_its_line() {
        for fingerprint in [None, Some("73C5DA0A")] {
            let record = Record::new("2026-11-22", "tinyseed", "at my sister's", fingerprint);
            let record = record.unwrap();
            assert_eq!(Record::parse(&record.to_string()), Ok(record.clone()));
            assert!(record.stub().starts_with("2026-11-22 · tinyseed · at my sister's"));
        }
    }

    #[test]
    fn what_could_be_a_phrase_or_a_secret_finds_no_place_in_a_record() {
        let made = |date, template, copy, print| Record::new(date, template, copy, print).err();
        let words = "abandon ability able about above absent absorb abstract";
        assert_eq!(made("2026-11-22", "keytag", words, None), Some(RecordError::Name));
        assert_eq!(made("2026-11-22", "keytag", " ", None), Some(RecordError::Name));
        assert_eq!(made("2026-11-22", "keytag", "a; b", None), Some(RecordError::Name));
        assert_eq!(made("22.11.2026", "keytag", "A", None), Some(RecordError::Date));
        assert_eq!(made("2026-13-01", "keytag", "A", None), Some(RecordError::Date));
        assert_eq!(made("2026-11-22", "share", "A", None), Some(RecordError::Template));
        let long = Some("00112233445566778899aabbccddeeff");
        assert_eq!(made("2026-11-22", "keytag", "A", long), Some(RecordError::Fingerprint));
        assert_eq!(Record::parse("tanekura verified 2; x"), Err(RecordError::Form));
    }
}
