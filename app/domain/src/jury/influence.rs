//! Whether somebody else would be a finalist: by the other figure, by the median, or without any single juror.

use super::{
    bootstrap::{millionths, places},
    deciding::{DecidingRule, Declared},
    panel::{Panel, median},
    score::{JuryMean, Score},
    severity::{Design, Fit, fit},
};
use crate::ids::NominationId;
use std::collections::BTreeSet;

/// What would be done otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Instead {
    Rule(DecidingRule),
    Median,
    /// Without this juror's scores, counted from 0 in the neutral order of the result.
    Without {
        juror: usize,
    },
}

/// Who would be a finalist then, and who would be none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub instead: Instead,
    pub enters: Vec<NominationId>,
    pub leaves: Vec<NominationId>,
    /// The adjusted score decides, and without the juror it cannot be told: the mean took its place.
    pub by_mean: bool,
}

/// The changes there are, in the order of [`Instead`]; nothing where nothing would change.
pub(super) fn changes(panel: &Panel<'_>, declared: Declared, fitted: Option<&Fit>) -> Vec<Change> {
    let scores = panel.scores();
    let means: Vec<Option<JuryMean>> = scores.iter().map(|scores| JuryMean::of(scores)).collect();
    let by_mean = finalists(&means, declared.finalists);
    let by_adjusted = fitted.map(|fit| finalists(&in_order(&fit.adjusted), declared.finalists));
    let decided = match (declared.rule, &by_adjusted) {
        (DecidingRule::Adjusted, Some(by_adjusted)) => by_adjusted,
        _ => &by_mean,
    };
    let change = |instead, others: &BTreeSet<usize>, by_mean| {
        let name = |at: &usize| panel.nominations[*at].nomination;
        Change {
            instead,
            enters: others.difference(decided).map(name).collect(),
            leaves: decided.difference(others).map(name).collect(),
            by_mean,
        }
    };
    let mut changes = Vec::new();
    match (declared.rule, &by_adjusted) {
        (DecidingRule::Mean, Some(others)) => {
            changes.push(change(Instead::Rule(DecidingRule::Adjusted), others, false));
        }
        (DecidingRule::Adjusted, Some(_)) => {
            changes.push(change(Instead::Rule(DecidingRule::Mean), &by_mean, false));
        }
        (_, None) => {}
    }
    let medians: Vec<Option<Score>> = scores.iter().map(|scores| median(scores)).collect();
    changes.push(change(Instead::Median, &finalists(&medians, declared.finalists), false));
    let adjusts = declared.rule == DecidingRule::Adjusted && fitted.is_some();
    for juror in 0..panel.jurors.len() {
        let left = if adjusts { adjusted_without(&panel.design, juror, declared.finalists) } else { None };
        let by_mean = adjusts && left.is_none();
        let left = left.unwrap_or_else(|| finalists(&means_without(panel, juror), declared.finalists));
        changes.push(change(Instead::Without { juror }, &left, by_mean));
    }
    changes.retain(|change| !change.enters.is_empty() || !change.leaves.is_empty());
    changes
}

fn in_order(adjusted: &[f64]) -> Vec<Option<i64>> {
    adjusted.iter().map(|value| Some(millionths(*value))).collect()
}

/// Those with a value whose place is a finalist's.
fn finalists<T: Ord>(values: &[Option<T>], last: u32) -> BTreeSet<usize> {
    let places = places(values);
    (0..values.len()).filter(|&at| values[at].is_some() && places[at] <= last).collect()
}

fn means_without(panel: &Panel<'_>, juror: usize) -> Vec<Option<JuryMean>> {
    let mut sums = vec![(0_i64, 0_u32); panel.nominations.len()];
    for (nomination, _, card) in panel.cards.iter().filter(|(_, own, _)| *own != juror) {
        let (sum, n) = sums[*nomination];
        sums[*nomination] = (sum + card.score.thousandths(), n + 1);
    }
    sums.into_iter().map(|(sum, n)| JuryMean::new(sum, n)).collect()
}

/// None where the model refuses without the juror.
fn adjusted_without(design: &Design, juror: usize, last: u32) -> Option<BTreeSet<usize>> {
    let (left, kept) = design.without(juror);
    let fit = fit(&left).ok()?;
    let mut values = vec![None; design.nominations];
    for (value, at) in in_order(&fit.adjusted).into_iter().zip(kept) {
        values[at] = value;
    }
    Some(finalists(&values, last))
}
