//! One row of the ranking as a picture: the mean, how far jurors are apart, and each juror where that may be known.
//! Whole numbers all the way; what is drawn is also written in the row.

use domain::jury::{Score, Spread};
use leptos::prelude::*;

/// Where a score stands on the axis, which runs from 10 to 290 for 1 to 5. Values outside end at its ends.
fn across(thousandths: i64) -> i64 {
    10 + (thousandths.clamp(1000, 5000) - 1000) * 280 / 4000
}

pub fn row(mean: Score, spread: Option<Spread>, jurors: &[Score]) -> impl IntoView + use<> {
    let dots = jurors
        .iter()
        .map(|score| view! { <circle class="ghost" cx=across(score.thousandths()).to_string() cy="18" r="4"></circle> })
        .collect_view();
    let mean = mean.thousandths();
    let span = spread.map(|spread| {
        let (from, to) = (across(mean - spread.thousandths()), across(mean + spread.thousandths()));
        view! { <path class="ci" d=format!("M{from} 18H{to}")></path> }
    });
    view! {
        <svg viewBox="0 0 300 36" aria-hidden="true">
            <path class="axis" d="M10 18h280"></path>
            {span}
            <circle class="dot" cx=across(mean).to_string() cy="18" r="8"></circle>
            {dots}
        </svg>
    }
}

/// The signs of the chart as they stand in its legend.
pub fn key_of_mean() -> impl IntoView {
    view! {
        <svg class="key" viewBox="0 0 40 20" aria-hidden="true">
            <path class="ci" d="M0 10h40"></path>
            <circle class="dot" cx="20" cy="10" r="7"></circle>
        </svg>
    }
}

pub fn key_of_juror() -> impl IntoView {
    view! {
        <svg class="key" viewBox="0 0 40 20" aria-hidden="true"><circle class="ghost" cx="20" cy="10" r="5"></circle></svg>
    }
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
