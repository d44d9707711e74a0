//! A countdown that runs without scripts.
//!
//! Digits stand in columns that are moved behind a window, each at its own pace, by the animation elements of SVG: they
//! need neither a script nor a style in the page, which its policy would refuse. It is started with what is left when
//! the page is made, so it does not ask the phone what time it is.

use super::words;
use crate::messages::Tr;
use domain::{language::Language, time::Span};
use leptos::prelude::*;
use std::fmt::Write;

/// One column: how long a digit of it stands, in seconds, and how many digits it has.
struct Column {
    stands: i64,
    digits: i64,
}

const SECONDS: Column = Column { stands: 1, digits: 10 };
const TENS: Column = Column { stands: 10, digits: 6 };
const MINUTES: Column = Column { stands: 60, digits: 10 };
const TEN_MINUTES: Column = Column { stands: 600, digits: 10 };
const HUNDRED_MINUTES: Column = Column { stands: 6_000, digits: 10 };

/// Of a digit, and of the mark between minutes and seconds.
const WIDE: i64 = 60;
const MARK: i64 = 26;
const HIGH: i64 = 100;

/// What is left, counting down to nothing and staying there; it stands still where `runs` is false.
pub fn countdown(t: Tr, left: Span, runs: bool) -> impl IntoView + use<> {
    let said = t.a("show-time-left", [("span", words::span(t, left).into())]);
    view! {
        <span class="count" role="timer">
            <span class="vh">{said}</span>
            <span aria-hidden="true" inner_html=picture(t.language, left, runs)></span>
        </span>
    }
}

fn picture(language: Language, left: Span, runs: bool) -> String {
    let left = Span(left.0.max(0));
    let mut columns = vec![MINUTES];
    if left.0 >= 600_000 {
        columns.insert(0, TEN_MINUTES);
    }
    if left.0 >= 6_000_000 {
        columns.insert(0, HUNDRED_MINUTES);
    }
    let mark = if language == Language::En { ':' } else { '.' };
    let mut inside = String::new();
    let mut x = 0;
    for column in columns {
        inside.push_str(&column.draw(x, left, runs));
        x += WIDE;
    }
    // writing to a String cannot fail
    let _ = write!(inside, "<text x=\"{}\" y=\"96\">{mark}</text>", x + MARK / 2);
    x += MARK;
    for column in [TENS, SECONDS] {
        inside.push_str(&column.draw(x, left, runs));
        x += WIDE;
    }
    format!("<svg viewBox=\"0 0 {x} {HIGH}\" text-anchor=\"middle\" font-size=\"104\">{inside}</svg>")
}

impl Column {
    fn draw(&self, x: i64, left: Span, runs: bool) -> String {
        let Self { stands, digits } = *self;
        let seconds = left.0 / 1_000;
        let mut strip = String::new();
        for digit in 0..digits {
            let _ = write!(strip, "<text x=\"{}\" y=\"{}\">{digit}</text>", WIDE / 2, digit * HIGH + 96);
        }
        let now = seconds / stands % digits;
        let moves = if runs && left.0 > 0 { self.moves(left) } else { String::new() };
        format!(
            "<svg x=\"{x}\" width=\"{WIDE}\" height=\"{HIGH}\" viewBox=\"0 0 {WIDE} {HIGH}\">\
             <g transform=\"translate(0 -{})\">{strip}{moves}</g></svg>",
            now * HIGH
        )
    }

    /// From the last full round before now to the end: every round begins with the highest digit and ends with nought,
    /// where the last one stays.
    fn moves(&self, left: Span) -> String {
        let Self { stands, digits } = *self;
        let round = stands * digits * 1_000;
        let whole = (left.0 + round - 1) / round * round;
        let values: Vec<String> = (0..digits).rev().map(|digit| format!("0 -{}", digit * HIGH)).collect();
        format!(
            "<animateTransform attributeName=\"transform\" type=\"translate\" calcMode=\"discrete\" \
             values=\"{}\" dur=\"{}s\" begin=\"-{:.3}s\" repeatDur=\"{}s\" fill=\"freeze\"/>",
            values.join(";"),
            round / 1_000,
            (whole - left.0) as f64 / 1_000.0,
            whole / 1_000,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The digit a column shows `after` so many milliseconds, by the rules of the animation.
    fn shown(column: &Column, left: Span, after: i64) -> i64 {
        let round = column.stands * column.digits * 1_000;
        let whole = (left.0 + round - 1) / round * round;
        let at = (whole - left.0 + after).min(whole);
        let place = if at == whole { column.digits - 1 } else { at % round / (column.stands * 1_000) };
        column.digits - 1 - place
    }

    #[test]
    fn every_column_shows_what_is_left_at_every_second_and_nought_at_the_end() {
        for left in [1_000, 59_400, 134_250, 600_000, 3_599_999] {
            for after in (0..=left + 5_000).step_by(250) {
                // a second that has just begun is over when the next figure comes
                let rest = (left - after).max(0);
                let seconds = if rest > 0 { (rest - 1) / 1_000 } else { 0 };
                for (column, expected) in [
                    (SECONDS, seconds % 10),
                    (TENS, seconds / 10 % 6),
                    (MINUTES, seconds / 60 % 10),
                    (TEN_MINUTES, seconds / 600 % 10),
                ] {
                    assert_eq!(shown(&column, Span(left), after), expected, "{left} after {after}");
                }
            }
        }
    }

    #[test]
    fn the_picture_is_markup_of_figures_alone() {
        let picture = picture(Language::Da, Span::seconds(134), true);

        assert!(picture.starts_with("<svg viewBox=\"0 0 206 100\""));
        assert_eq!(picture.matches("<animateTransform").count(), 3);
        assert!(picture.contains("begin=\"-6.000s\" repeatDur=\"140s\""));
        assert!(!picture.contains("style="));
        assert_eq!(super::picture(Language::Da, Span(-5), true).matches("<animateTransform").count(), 0);
        assert_eq!(super::picture(Language::Da, Span::seconds(9), false).matches("animate").count(), 0);
    }
}
