//! One row of the ranking as a picture: the figures, how sure they are, and each juror where that may be known.
//! Whole numbers all the way; what is drawn is also written in the row.

use domain::jury::{
    Score,
    results::{Figure, Figures},
};
use leptos::prelude::*;

/// Where a score stands on the axis, which runs from 10 to 290 for 1 to 5. Values outside end at its ends.
fn across(thousandths: i64) -> i64 {
    10 + (thousandths.clamp(1000, 5000) - 1000) * 280 / 4000
}

/// The adjusted score with its interval and the mean as a stroke; where nothing is adjusted, the mean with its spread.
pub fn row(own: &Figures, jurors: &[Score], line: Option<i64>) -> AnyView {
    let dots = jurors
        .iter()
        .map(|score| view! { <circle class="ghost" cx=across(score.thousandths()).to_string() cy="18" r="4"></circle> })
        .collect_view();
    let mean = own.mean.thousandths();
    let (middle, half) = match own.adjusted {
        Some(adjusted) => (adjusted.score.0, Some(adjusted.half.0)),
        None => (mean, own.spread.map(|spread| spread.thousandths())),
    };
    let span = half.map(|half| {
        let (from, to) = (across(middle - half), across(middle + half));
        view! { <path class="ci" d=format!("M{from} 18H{to}")></path> }
    });
    let raw = own.adjusted.map(|_| view! { <path class="raw" d=format!("M{} 6v24", across(mean))></path> });
    let cut = line.map(|at| view! { <path class="cut" d=format!("M{} 0v36", across(at))></path> });
    view! {
        <svg viewBox="0 0 300 36" aria-hidden="true">
            <path class="axis" d="M10 18h280"></path>
            {cut}
            {span}
            <circle class="dot" cx=across(middle).to_string() cy="18" r="8"></circle>
            {raw}
            {dots}
        </svg>
    }
    .into_any()
}

/// A bar from the middle: a juror stricter than this jury to the left, a more generous one to the right. A whole level
/// fills half the width.
pub fn strictness(severity: Figure) -> AnyView {
    let width = severity.0.clamp(-1000, 1000) * 78 / 1000;
    view! {
        <svg viewBox="0 0 160 16" class="mini" aria-hidden="true">
            <path class="axis" d="M80 0v16"></path>
            <path class="fill" d=format!("M80 3h{width}v10H80z")></path>
        </svg>
    }
    .into_any()
}

/// The signs of the chart as they stand in its legend.
pub fn key_of_figure() -> impl IntoView {
    view! {
        <svg class="key" viewBox="0 0 40 20" aria-hidden="true">
            <path class="ci" d="M0 10h40"></path>
            <circle class="dot" cx="20" cy="10" r="7"></circle>
        </svg>
    }
}

pub fn key_of_mean() -> impl IntoView {
    view! { <svg class="key" viewBox="0 0 40 20" aria-hidden="true"><path class="raw" d="M20 0v20"></path></svg> }
}

pub fn key_of_juror() -> impl IntoView {
    view! {
        <svg class="key" viewBox="0 0 40 20" aria-hidden="true"><circle class="ghost" cx="20" cy="10" r="5"></circle></svg>
    }
}

pub fn key_of_line() -> impl IntoView {
    view! { <svg class="key" viewBox="0 0 40 20" aria-hidden="true"><path class="cut" d="M20 0v20"></path></svg> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_stand_between_the_ends_of_the_axis() {
        let table = [(1000, 10), (3000, 150), (5000, 290), (0, 10), (7000, 290), (4345, 244)];
        for (thousandths, expected) in table {
            assert_eq!(across(thousandths), expected, "{thousandths}");
        }
    }
}
