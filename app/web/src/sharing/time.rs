//! Instants as machines write them, always in UTC.

use domain::time::{Span, Timestamp};
use jiff::{Timestamp as Instant, civil::Date, fmt::rfc2822, tz::TimeZone};

fn instant(at: Timestamp) -> Instant {
    Instant::from_millisecond(at.0).unwrap_or(Instant::UNIX_EPOCH)
}

/// `2027-01-15T08:00:00Z`, rounded down to the second.
pub fn seconds(at: Timestamp) -> String {
    instant(at).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// `2027-01-15T08:00:00.123Z`.
pub fn millis(at: Timestamp) -> String {
    instant(at).strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}

/// `2027-01-15`.
pub fn day(at: Timestamp) -> String {
    instant(at).strftime("%Y-%m-%d").to_string()
}

/// RFC 9110, 5.6.7: `Fri, 15 Jan 2027 08:00:00 GMT`.
pub fn http(at: Timestamp) -> String {
    rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&instant(at)).unwrap_or_default()
}

/// Reads what [`http`] writes.
pub fn parse_http(text: &str) -> Option<Timestamp> {
    let at = rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(Timestamp(at.as_millisecond()))
}

/// RFC 3339 with a zone.
pub fn parse(text: &str) -> Option<Timestamp> {
    Some(Timestamp(text.parse::<Instant>().ok()?.as_millisecond()))
}

/// Exactly what [`seconds`] writes.
pub fn parse_seconds(text: &str) -> Option<Timestamp> {
    let at = parse(text)?;
    (seconds(at) == text).then_some(at)
}

/// The first moment of exactly what [`day`] writes.
pub fn parse_day(text: &str) -> Option<Timestamp> {
    let date: Date = text.parse().ok()?;
    let at = Timestamp(date.to_zoned(TimeZone::UTC).ok()?.timestamp().as_millisecond());
    (day(at) == text).then_some(at)
}

/// The last moment of the second that begins then.
pub fn end_of_second(at: Timestamp) -> Timestamp {
    at + Span(999)
}

/// The last moment of the day that begins then.
pub fn end_of_day(at: Timestamp) -> Timestamp {
    at + Span::days(1) - Span(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_are_written_as_the_protocols_want_them() {
        let at = Timestamp(1_800_000_000_123);
        assert_eq!(seconds(at), "2027-01-15T08:00:00Z");
        assert_eq!(millis(at), "2027-01-15T08:00:00.123Z");
        assert_eq!(day(at), "2027-01-15");
        assert_eq!(http(at), "Fri, 15 Jan 2027 08:00:00 GMT");
        assert_eq!(parse_http("Fri, 15 Jan 2027 08:00:00 GMT"), Some(Timestamp(1_800_000_000_000)));
        assert_eq!(parse("2027-01-15T09:00:00.123+01:00"), Some(at));
        assert_eq!(parse_day("2027-01-15").map(end_of_day), Some(Timestamp(1_800_057_599_999)));
    }

    #[test]
    fn other_spellings_of_a_date_are_no_dates() {
        for text in [
            "",
            "2027",
            "2027-1-5",
            "2027-02-30",
            "2027-01-15T08:00:00",
            "20270115",
            " 2027-01-15",
            "-2027-01-15",
        ] {
            assert_eq!(parse_day(text), None, "{text}");
        }
        for text in [
            "",
            "2027-01-15",
            "2027-01-15T08:00Z",
            "2027-01-15T08:00:00.5Z",
            "2027-01-15T08:00:00+00:00",
            "2027-01-15 08:00:00Z",
        ] {
            assert_eq!(parse_seconds(text), None, "{text}");
        }
        assert_eq!(parse_seconds("2027-01-15T08:00:00Z"), Some(Timestamp(1_800_000_000_000)));
    }
}
