//! Dates and times as people write them, in the season's own time zone.

use crate::messages::Tr;
use domain::{language::Language, time::Timestamp};
use jiff::{Timestamp as Instant, Zoned, tz::TimeZone};

/// The instant in a named zone; UTC where the name means nothing.
fn zoned(at: Timestamp, zone: &str) -> Zoned {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    Instant::from_millisecond(at.0).unwrap_or(Instant::UNIX_EPOCH).to_zoned(zone)
}

impl Tr {
    /// `21. november 2026`, `21 November 2026`.
    pub fn date(self, at: Timestamp, zone: &str) -> String {
        let at = zoned(at, zone);
        let month = self.of("month-", &at.month().to_string());
        match self.language {
            Language::En => format!("{} {month} {}", at.day(), at.year()),
            Language::Da => format!("{}. {month} {}", at.day(), at.year()),
        }
    }

    /// `fredag 29. januar 2027 kl. 12.00`, `Friday 29 January 2027 at 12:00`; the zone is for the sentence around it.
    pub fn moment(self, at: Timestamp, zone: &str) -> String {
        let weekday = self.of("weekday-", &zoned(at, zone).weekday().to_monday_one_offset().to_string());
        let (date, time) = (self.date(at, zone), self.clock(at, zone));
        match self.language {
            Language::En => format!("{weekday} {date} at {time}"),
            Language::Da => format!("{weekday} {} kl. {time}", date),
        }
    }

    /// `14:32`, `14.32`.
    pub fn clock(self, at: Timestamp, zone: &str) -> String {
        let at = zoned(at, zone);
        let mark = match self.language {
            Language::En => ':',
            Language::Da => '.',
        };
        format!("{:02}{mark}{:02}", at.hour(), at.minute())
    }

    /// The city a zone is named for, as in "Copenhagen time".
    pub fn zone(self, zone: &str) -> String {
        match zone {
            "Europe/Copenhagen" => self.s("zone-copenhagen"),
            other => other.rsplit('/').next().unwrap_or(other).replace('_', " "),
        }
    }
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

        assert_eq!(Tr::new(Language::Da).moment(at, zone), "fredag 29. januar 2027 kl. 12.00");
        assert_eq!(Tr::new(Language::En).moment(at, zone), "Friday 29 January 2027 at 12:00");
        assert_eq!(iso_date(at, zone), "2027-01-29");
    }
}
