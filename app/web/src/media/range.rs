//! Which part of a file is asked for (RFC 9110, section 14). One part is answered; whoever asks for several, or for something
//! that is no range, is given the whole, as the standard allows.

use std::ops::Range;

/// What is to be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    Whole,
    /// Never empty, and within the file.
    Part(Range<u64>),
    /// There is nothing where it is asked for.
    Beyond,
}

/// Reads the `Range` header of a request for a file of so many bytes.
pub fn asked(header: Option<&str>, size: u64) -> Asked {
    let Some((unit, spec)) = header.and_then(|header| header.split_once('=')) else { return Asked::Whole };
    let Some((first, last)) = spec.trim().split_once('-') else { return Asked::Whole };
    let number = |text: &str| {
        let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        // more digits than a number has room for is more than any file has bytes
        digits.then(|| text.parse::<u64>().unwrap_or(u64::MAX))
    };
    let range = match (number(first), number(last)) {
        _ if !unit.trim().eq_ignore_ascii_case("bytes") => return Asked::Whole,
        (Some(first), Some(last)) if first <= last => first..last.saturating_add(1).min(size),
        (Some(first), None) if last.is_empty() => first..size,
        (None, Some(suffix)) if first.is_empty() => size.saturating_sub(suffix)..size,
        _ => return Asked::Whole,
    };
    if range.is_empty() { Asked::Beyond } else { Asked::Part(range) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up_10_every_range_has_one_answer_that_is_right() {
        let many = format!("bytes={}", vec!["0-0"; 1_000].join(","));
        let table = [
            (None, Asked::Whole),
            (Some("bytes=0-"), Asked::Part(0..10)),
            (Some("bytes=0-0"), Asked::Part(0..1)),
            (Some("bytes=3-5"), Asked::Part(3..6)),
            (Some("bytes=5-99"), Asked::Part(5..10)),
            (Some("bytes=9-"), Asked::Part(9..10)),
            (Some("bytes=-1"), Asked::Part(9..10)),
            (Some("bytes=-99"), Asked::Part(0..10)),
            (Some("Bytes= 3-5 "), Asked::Part(3..6)),
            (Some("bytes=0-99999999999999999999999"), Asked::Part(0..10)),
            (Some("bytes=10-"), Asked::Beyond),
            (Some("bytes=-0"), Asked::Beyond),
            (Some("bytes=99999999999999999999999-"), Asked::Beyond),
            (Some("bytes=5-2"), Asked::Whole),
            (Some("bytes=-"), Asked::Whole),
            (Some("bytes="), Asked::Whole),
            (Some("bytes=a-b"), Asked::Whole),
            (Some("bytes=+1-2"), Asked::Whole),
            (Some("bytes=--1"), Asked::Whole),
            (Some("bytes=0-1,3-4"), Asked::Whole),
            (Some("items=0-1"), Asked::Whole),
            (Some("0-1"), Asked::Whole),
            (Some(&many), Asked::Whole),
        ];
        for (header, expected) in table {
            assert_eq!(asked(header, 10), expected, "{header:?}");
        }
        assert_eq!(asked(Some("bytes=0-"), 0), Asked::Beyond);
    }
}
