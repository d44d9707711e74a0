//! Dates and times as people write them, in the season's own time zone.

use crate::messages::Tr;
use domain::{language::Language, time::Timestamp};
use jiff::{
    Timestamp as Instant, Zoned,
    tz::{AmbiguousOffset, TimeZone},
};

/// Where the house stands: for dates of no season.
pub const HOME_ZONE: &str = "Europe/Copenhagen";

/// The instant in a named zone; UTC where the name means nothing.
fn zoned(at: Timestamp, zone: &str) -> Zoned {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Instant::from_millisecond(at.0).unwrap_or(Instant::UNIX_EPOCH).to_zoned(zone)
}

impl Tr {
    /// `21. november 2026`, `21 November 2026`, `21 november 2026`.
    pub fn date(self, at: Timestamp, zone: &str) -> String {
        let at = zoned(at, zone);
        let month = self.of("month-", &at.month().to_string());
        match self.language {
            Language::En => format!("{}\u{a0}{month} {}", at.day(), at.year()),
            Language::Da | Language::Nb => format!("{}.\u{a0}{month} {}", at.day(), at.year()),
            Language::Sv => format!("{}\u{a0}{month} {}", at.day(), at.year()),
        }
    }

    /// The parts that belong together do not break apart at the end of a line:
    /// `fredag 29. januar 2027 kl. 12.00`, `Friday 29 January 2027 at 12:00`; the zone is for the sentence around it.
    pub fn moment(self, at: Timestamp, zone: &str) -> String {
        let weekday = self.of("weekday-", &zoned(at, zone).weekday().to_monday_one_offset().to_string());
        let (date, time) = (self.date(at, zone), self.clock(at, zone));
        match self.language {
            Language::En => format!("{weekday} {date} at\u{a0}{time}"),
            Language::Da | Language::Nb => format!("{weekday} {date} kl.\u{a0}{time}"),
            Language::Sv => format!("{weekday} {date} kl\u{a0}{time}"),
        }
    }

    /// `21.11.2026, 20.05`, `21/11/2026, 20:05`, `2026-11-21, 20.05`: short, for tables.
    pub fn stamp(self, at: Timestamp, zone: &str) -> String {
        let day = zoned(at, zone);
        let (d, m, y) = (day.day(), day.month(), day.year());
        let date = match self.language {
            Language::En => format!("{d:02}/{m:02}/{y}"),
            Language::Da | Language::Nb => format!("{d:02}.{m:02}.{y}"),
            Language::Sv => format!("{y}-{m:02}-{d:02}"),
        };
        format!("{date}, {}", self.clock(at, zone))
    }

    /// `14:32`, `14.32`.
    pub fn clock(self, at: Timestamp, zone: &str) -> String {
        let at = zoned(at, zone);
        let mark = match self.language {
            Language::En => ':',
            Language::Da | Language::Nb | Language::Sv => '.',
        };
        format!("{:02}{mark}{:02}", at.hour(), at.minute())
    }

    /// `632.340`, `632,340`, `632 340`.
    pub fn count(self, n: i64) -> String {
        let mark = match self.language {
            Language::En => ',',
            Language::Da => '.',
            Language::Nb | Language::Sv => '\u{a0}',
        };
        let digits = n.unsigned_abs().to_string();
        let mut text = if n < 0 { "−".to_owned() } else { String::new() };
        for (at, digit) in digits.char_indices() {
            if at > 0 && (digits.len() - at).is_multiple_of(3) {
                text.push(mark);
            }
            text.push(digit);
        }
        text
    }

    /// The city a zone is named for, as in "Copenhagen time".
    pub fn zone(self, zone: &str) -> String {
        match zone {
            "Europe/Copenhagen" => self.s("zone-copenhagen"),
            other => other.rsplit('/').next().unwrap_or(other).replace('_', " "),
        }
    }
}

/// What a date and time typed by somebody means in a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Local {
    At(Timestamp),
    /// The clocks go back, so the hour comes twice; this is the first of the two.
    FirstOfTwo(Timestamp),
}

impl Local {
    pub fn instant(self) -> Timestamp {
        match self {
            Self::At(at) | Self::FirstOfTwo(at) => at,
        }
    }
}

/// Why a date and time means nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalFault {
    /// Not written as `2027-03-28T02:30`.
    Shape,
    /// The clocks go forward over it: that day has no such time.
    Skipped,
}

/// A date and time as browsers write them, in a named zone.
pub fn local(text: &str, zone: &str) -> Result<Local, LocalFault> {
    let at: jiff::civil::DateTime = text.trim().parse().map_err(|_| LocalFault::Shape)?;
    let zone = TimeZone::get(zone).map_err(|_| LocalFault::Shape)?;
    let found = zone.to_ambiguous_zoned(at);
    let offset = found.offset();
    let instant = found.earlier().map_err(|_| LocalFault::Shape)?.timestamp();
    let instant = Timestamp(instant.as_millisecond());
    match offset {
        AmbiguousOffset::Unambiguous { .. } => Ok(Local::At(instant)),
        AmbiguousOffset::Fold { .. } => Ok(Local::FirstOfTwo(instant)),
        AmbiguousOffset::Gap { .. } => Err(LocalFault::Skipped),
    }
}

/// `2027-03-28T02:30`: what a field for date and time holds.
pub fn field_value(at: Timestamp, zone: &str) -> String {
    zoned(at, zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The same day and time of day, so many days later: over a change of clocks that is not a multiple of 24 hours.
pub fn days_later(at: Timestamp, days: i64, zone: &str) -> Timestamp {
    let moved = zoned(at, zone).checked_add(jiff::Span::new().days(days));
    moved.map_or(at, |moved| Timestamp(moved.timestamp().as_millisecond()))
}

/// The same day and time of day a year later; 29 February becomes 28 February.
pub fn a_year_later(at: Timestamp, zone: &str) -> Timestamp {
    let moved = zoned(at, zone).checked_add(jiff::Span::new().years(1));
    moved.map_or(at, |moved| Timestamp(moved.timestamp().as_millisecond()))
}

/// The end of a day typed as `2027-01-29`, in a named zone: the last minute before the next one begins.
pub fn end_of_day(text: &str, zone: &str) -> Option<Timestamp> {
    let day: jiff::civil::Date = text.trim().parse().ok()?;
    let at = day.at(23, 59, 0, 0).in_tz(zone).ok()?;
    Some(Timestamp(at.timestamp().as_millisecond()))
}

/// `2026-11-21`, for `datetime` attributes.
pub fn iso_date(at: Timestamp, zone: &str) -> String {
    zoned(at, zone).strftime("%Y-%m-%d").to_string()
}

/// A number that changes once a day in `zone`: the seed of the day's shuffle.
pub fn day_seed(at: Timestamp, zone: &str) -> u64 {
    let date = zoned(at, zone).date();
    (date.year().unsigned_abs() as u64) * 1000 + date.day_of_year() as u64
}

/// The day as a press prints it.
pub fn printed_day(at: Timestamp, zone: &str) -> press::Day {
    let date = zoned(at, zone).date();
    let part = |value: i8| u8::try_from(value).unwrap_or(1);
    press::Day { year: date.year(), month: part(date.month()), day: part(date.day()) }
}

/// The calendar year in `zone`.
pub fn year(at: Timestamp, zone: &str) -> i16 {
    zoned(at, zone).year()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_the_language_writes_them() {
        // 2027-01-29T11:00:00Z is noon in Copenhagen
        let at = Timestamp(1_801_220_400_000);
        let zone = "Europe/Copenhagen";

        assert_eq!(Tr::new(Language::Da).moment(at, zone), "fredag 29.\u{a0}januar 2027 kl.\u{a0}12.00");
        assert_eq!(Tr::new(Language::En).moment(at, zone), "Friday 29\u{a0}January 2027 at\u{a0}12:00");
        assert_eq!(iso_date(at, zone), "2027-01-29");
        assert_eq!(Tr::new(Language::Da).stamp(at, zone), "29.01.2027, 12.00");
        assert_eq!(Tr::new(Language::En).stamp(at, zone), "29/01/2027, 12:00");
    }

    #[test]
    fn a_time_the_clocks_skip_is_refused_and_one_that_comes_twice_is_the_first() {
        let zone = "Europe/Copenhagen";
        assert_eq!(local("2027-03-28T02:30", zone), Err(LocalFault::Skipped));
        assert_eq!(local("2027-10-31T02:30", zone), Ok(Local::FirstOfTwo(Timestamp(1_824_942_600_000))));
        assert_eq!(local("2027-01-29T12:00", zone), Ok(Local::At(Timestamp(1_801_220_400_000))));
        // Iceland keeps its clocks
        assert_eq!(
            local("2027-03-28T02:30", "Atlantic/Reykjavik").map(Local::instant),
            Ok(Timestamp(1_806_201_000_000))
        );
        for nonsense in ["", "soon", "2027-02-30T12:00", "29.1.2027 12:00"] {
            assert_eq!(local(nonsense, zone), Err(LocalFault::Shape), "{nonsense}");
        }
        // a day alone begins at midnight
        assert_eq!(local("2027-01-29", zone), local("2027-01-29T00:00", zone));
        assert_eq!(local("2027-01-29T12:00", "Nowhere/Town"), Err(LocalFault::Shape));
        let noon = Timestamp(1_801_220_400_000);
        assert_eq!(field_value(noon, zone), "2027-01-29T12:00");
        // over the change of clocks noon stays noon
        assert_eq!(field_value(days_later(noon, 100, zone), zone), "2027-05-09T12:00");
        assert_eq!(field_value(a_year_later(noon, zone), zone), "2028-01-29T12:00");
    }

    #[test]
    fn large_numbers_are_written_in_groups() {
        for (n, da, en) in [
            (0, "0", "0"),
            (999, "999", "999"),
            (1_000, "1.000", "1,000"),
            (-1_234_567, "−1.234.567", "−1,234,567"),
        ] {
            assert_eq!(Tr::new(Language::Da).count(n), da);
            assert_eq!(Tr::new(Language::En).count(n), en);
        }
    }
}
