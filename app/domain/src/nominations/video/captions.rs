//! Captions of a video, as WebVTT (<https://www.w3.org/TR/webvtt1/>): read, and written anew from what was understood.
//! Comments, styles and regions are left out; what is said and when it is said stays.

use std::fmt::Write as _;

/// The largest file of captions that is taken, in bytes: some hours of talk.
pub const CAPTIONS_BYTES_MAX: usize = 256 * 1024;

/// Why captions are not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaptionsFault {
    TooLarge,
    /// Not UTF-8.
    NotText,
    /// The first line is not `WEBVTT`.
    NotWebVtt,
    /// Nothing is said in them.
    Empty,
    /// On this line (from 1) no two times stand as they should, the first before the second.
    Times(usize),
}

/// The captions in a file.
pub fn read_captions(bytes: &[u8]) -> Result<String, CaptionsFault> {
    if bytes.len() > CAPTIONS_BYTES_MAX {
        return Err(CaptionsFault::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| CaptionsFault::NotText)?;
    let text = text.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").replace('\r', "\n");
    let mut lines = (1..).zip(text.split('\n'));
    let first = lines.next().map_or("", |(_, line)| line);
    if !first.strip_prefix("WEBVTT").is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t'])) {
        return Err(CaptionsFault::NotWebVtt);
    }
    let mut kept = "WEBVTT\n".to_owned();
    while let Some((number, line)) = lines.next() {
        if !line.contains("-->") {
            continue;
        }
        let times = times(line).ok_or(CaptionsFault::Times(number))?;
        let said: Vec<&str> =
            lines.by_ref().map(|(_, line)| line).take_while(|line| !line.trim().is_empty()).collect();
        if said.iter().any(|line| line.contains("-->")) {
            return Err(CaptionsFault::Times(number));
        }
        if !said.is_empty() {
            let said: String = said.join("\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect();
            // writing into a text does not fail
            let _ = write!(kept, "\n{times}\n{said}\n");
        }
    }
    if kept == "WEBVTT\n" { Err(CaptionsFault::Empty) } else { Ok(kept) }
}

/// `00:01.000 --> 00:03.500 line:0` with what may stand behind the times, if they are times.
fn times(line: &str) -> Option<String> {
    let (from, rest) = line.split_once("-->")?;
    let rest = rest.trim();
    let (to, settings) = rest.split_once([' ', '\t']).unwrap_or((rest, ""));
    if millis(from.trim())? >= millis(to)? {
        return None;
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '%' | ',' | '.' | '-');
    let settings: Vec<&str> =
        settings.split_whitespace().filter(|it| it.contains(':') && it.chars().all(plain)).collect();
    let line = format!("{} --> {to} {}", from.trim(), settings.join(" "));
    Some(line.trim_end().to_owned())
}

/// `MM:SS.mmm` or `HH:MM:SS.mmm` in thousandths of a second.
fn millis(time: &str) -> Option<u64> {
    let (clock, fraction) = time.split_once('.')?;
    let number = |text: &str, digits: std::ops::RangeInclusive<usize>| {
        let good = digits.contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        good.then(|| text.parse::<u64>().ok()).flatten()
    };
    let parts: Vec<&str> = clock.split(':').collect();
    let (hours, minutes, seconds) = match parts[..] {
        [minutes, seconds] => (0, number(minutes, 2..=2)?, number(seconds, 2..=2)?),
        [hours, minutes, seconds] => {
            (number(hours, 2..=4)?, number(minutes, 2..=2)?, number(seconds, 2..=2)?)
        }
        _ => return None,
    };
    (minutes < 60 && seconds < 60).then_some(())?;
    Some(((hours * 60 + minutes) * 60 + seconds) * 1_000 + number(fraction, 3..=3)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_are_written_anew_from_what_is_said() {
        let file = "\u{FEFF}WEBVTT - made by Ann\r\nKind: captions\r\n\r\nNOTE Ann, 4 June\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\n\
            one\r\n00:01.000 --> 00:02.500 align:start href=\"x\"\r\n- Welcome\r\n- Hi\r\n\r\n01:00:00.000 --> 01:00:01.000\r\n[applause]\r\n\r\n\
            00:09.000 --> 00:10.000\r\n";

        assert_eq!(
            read_captions(file.as_bytes()).unwrap(),
            "WEBVTT\n\n00:01.000 --> 00:02.500 align:start\n- Welcome\n- Hi\n\n01:00:00.000 --> 01:00:01.000\n[applause]\n"
        );
    }

    #[test]
    fn what_are_no_captions_is_said_to_be_none() {
        let cue = |times: &str| format!("WEBVTT\n\n{times}\nHi\n").into_bytes();
        let table: [(Vec<u8>, CaptionsFault); 11] = [
            (vec![b' '; CAPTIONS_BYTES_MAX + 1], CaptionsFault::TooLarge),
            (vec![0xFF, 0xFE, b'W'], CaptionsFault::NotText),
            (b"1\n00:00:01,000 --> 00:00:02,000\nHi\n".to_vec(), CaptionsFault::NotWebVtt),
            (b"WEBVTTX\n\n".to_vec(), CaptionsFault::NotWebVtt),
            (b"<script>alert(1)</script>".to_vec(), CaptionsFault::NotWebVtt),
            (b"WEBVTT\n\nNOTE nothing\n".to_vec(), CaptionsFault::Empty),
            (cue("00:01,000 --> 00:02,000"), CaptionsFault::Times(3)),
            (cue("00:02.000 --> 00:01.000"), CaptionsFault::Times(3)),
            (cue("00:61.000 --> 01:02.000"), CaptionsFault::Times(3)),
            (cue("--> 00:01.000"), CaptionsFault::Times(3)),
            (
                b"WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n00:03.000 --> 00:04.000\nno line between\n".to_vec(),
                CaptionsFault::Times(3),
            ),
        ];
        for (file, fault) in table {
            assert_eq!(
                read_captions(&file),
                Err(fault),
                "{:?}",
                String::from_utf8_lossy(&file[..file.len().min(60)])
            );
        }
    }
}
