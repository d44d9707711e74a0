//! A day of the calendar, as forms send it and people plan by it: without a time and without a zone.

use crate::time::days_in_month;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// A day there is, from year 1900 to 2199; written `2027-03-01`. Days compare as they follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
}

/// The text names no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADay;

impl Day {
    /// Years a plan or a report may speak of.
    const YEARS: std::ops::RangeInclusive<u16> = 1900..=2199;

    pub const fn year(self) -> u16 {
        self.year
    }

    /// From 1.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// From 1.
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let parts: Vec<&str> = text.split('-').collect();
        let [year, month, day] = *parts.as_slice() else { return Err(NotADay) };
        let digits = |part: &str, length: usize| {
            (part.len() == length && part.bytes().all(|c| c.is_ascii_digit())).then(|| part.parse().ok())?
        };
        let year: u16 = digits(year, 4).ok_or(NotADay)?;
        let small = |part: &str| digits(part, 2).and_then(|number: u16| u8::try_from(number).ok());
        let (month, day) = (small(month).ok_or(NotADay)?, small(day).ok_or(NotADay)?);
        let known = Self::YEARS.contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        if known { Ok(Self { year, month, day }) } else { Err(NotADay) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse().map_err(|NotADay| format!("{text} is no day"))
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_there_are_come_out_as_they_went_in_and_others_do_not_come_in() {
        for text in ["2027-03-01", "2024-02-29", "2000-02-29", "1999-12-31", "2027-04-30"] {
            assert_eq!(text.parse::<Day>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "2027-3-1",
            "2027-02-29",
            "2100-02-29",
            "2027-13-01",
            "2027-00-10",
            "2027-04-31",
            "1800-01-01",
            "+027-01-01",
            "2027-01-01T00:00",
            "01-03-2027",
            "２０２７-01-01",
        ] {
            assert_eq!(text.parse::<Day>(), Err(NotADay), "{text}");
        }
    }

    #[test]
    fn earlier_days_come_first() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        assert!(day("2026-12-31") < day("2027-01-01") && day("2027-01-31") < day("2027-02-01"));
    }
}
