//! A day of the calendar, without a clock.
//!
//! In: year, month, day, or `2026-11-22`. Out: the same; days after and before it. Proleptic Gregorian, 1970 to 2999.
//! Source: ISO 8601, calendar dates.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::PlanError;

/// A day.
#[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[cfg_attr(test, derive(ts_rs::TS), ts(export, rename = "Day", type = "string"))]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if there is one.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let real = (1970..=2999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        real.then_some(Self { year, month, day })
    }

    /// The day that so many days after 1 January 1970 is.
    #[must_use]
    pub fn from_days(days: u32) -> Option<Self> {
        let mut left = days;
        for year in 1970..=2999 {
            let length = if is_leap(year) { 366 } else { 365 };
            if left >= length {
                left -= length;
                continue;
            }
            for month in 1..=12 {
                let length = u32::from(days_in(year, month));
                if left < length {
                    return Self::new(year, month, u8::try_from(left + 1).ok()?);
                }
                left -= length;
            }
        }
        None
    }

    /// Days since 1 January 1970.
    #[must_use]
    pub fn days(self) -> u32 {
        let years: u32 = (1970..self.year).map(|year| if is_leap(year) { 366 } else { 365 }).sum();
        let months: u32 = (1..self.month).map(|month| u32::from(days_in(self.year, month))).sum();
        years + months + u32::from(self.day) - 1
    }

    /// The same day of the month so many months later, or the month's last day.
    #[must_use]
    pub fn plus_months(self, months: u16) -> Self {
        let since = self.year * 12 + u16::from(self.month) - 1 + months.min(1200);
        let year = (since / 12).min(2999);
        let month = u8::try_from(since % 12).unwrap_or_default() + 1;
        Self { year, month, day: self.day.min(days_in(year, month)) }
    }

    /// `20261122`, as calendars write it.
    #[must_use]
    pub fn compact(self) -> String {
        format!("{:04}{:02}{:02}", self.year, self.month, self.day)
    }
}

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = PlanError;

    fn from_str(text: &str) -> Result<Self, PlanError> {
        let mut parts = text.split('-');
        let mut part = |length: usize| {
            let digits = parts.next().filter(|part| part.len() == length)?;
            digits.bytes().all(|byte| byte.is_ascii_digit()).then_some(digits)
        };
        let date = (|| {
            let (year, month, day) = (part(4)?, part(2)?, part(2)?);
            Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
        })();
        date.filter(|_| parts.next().is_none()).ok_or(PlanError::WrongValue)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_three_centuries_comes_back_from_its_number_and_its_text() {
        let first = Date::new(1970, 1, 1).unwrap().days();
        assert_eq!(first, 0);
        let mut before = None;
        for days in 0..110_000 {
            let date = Date::from_days(days).unwrap();
            assert_eq!(date.days(), days);
            assert_eq!(date.to_string().parse(), Ok(date));
            assert!(before < Some(date));
            before = Some(date);
        }
        assert_eq!(Date::from_days(20_779).unwrap().to_string(), "2026-11-22");
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "2026",
            "2026-1-01",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-04-31",
            "1969-12-31",
            "3000-01-01",
            "2026-01-01-01",
            "+026-01-01",
            "2026-01-01 ",
            "二〇二六-01-01",
        ] {
            assert_eq!(text.parse::<Date>(), Err(PlanError::WrongValue), "{text}");
        }
    }

    #[test]
    fn months_later_is_the_same_day_or_the_last_one() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(day("2026-08-31").plus_months(6), day("2027-02-28"));
        assert_eq!(day("2028-02-29").plus_months(12), day("2029-02-28"));
        assert_eq!(day("2026-11-22").plus_months(14), day("2028-01-22"));
    }
}
