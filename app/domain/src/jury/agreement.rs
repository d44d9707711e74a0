//! How far jurors read a criterion alike: Krippendorff's alpha.
//!
//! 1 is full agreement, 0 what chance would give, below zero worse than chance. Marks are taken as *ordinal*: levels are
//! anchored by sentences that come in order, and nobody promised equal steps between them. "Not enough evidence" is no
//! mark, and nominations with fewer than two marks say nothing.
//!
//! The coincidences o_ck are, over units with m ≥ 2 marks, pairs of marks c and k divided by m − 1; n_c are their row sums,
//! n all of them. Alpha is 1 − (n − 1) Σ o_ck δ²_ck / Σ n_c n_k δ²_ck, with the ordinal metric
//! δ²_ck = (n_c + … + n_k − (n_c + n_k) / 2)². Source: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011),
//! section C for the coincidences where marks are missing and section D for the metrics. The lines .800 (to rely on data)
//! and .667 (for tentative conclusions) are from his "Content Analysis", 2nd edition (2004), page 241.

/// What steps between levels mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Metric {
    /// Levels are in order.
    Ordinal,
    /// Steps between levels are equally large.
    Interval,
}

/// In words, by the lines Krippendorff draws in "Content Analysis" (2004).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// From .800.
    Good,
    /// From .667.
    Fair,
    /// Below.
    Poor,
}

impl Agreement {
    pub const fn of(alpha_thousandths: i64) -> Self {
        match alpha_thousandths {
            800.. => Self::Good,
            667.. => Self::Fair,
            _ => Self::Poor,
        }
    }

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Fair => "fair",
            Self::Poor => "poor",
        }
    }
}

const LEVELS: usize = 5;

/// With this share of marks on one level, in percent, alpha falls to what chance gives however well jurors agree.
pub const FLAT_FROM_PERCENT: usize = 90;

/// Whether nearly all marks that pair are the same level. Alpha compares disagreement with what the spread of marks would
/// give by chance; where there is hardly any spread, one odd mark decides what it says. Source: Krippendorff, "Agreement
/// and Information in the Reliability of Coding" (2011), on data without variation.
pub fn hardly_varies(units: &[Vec<u8>]) -> bool {
    let mut counts = [0_usize; LEVELS];
    for level in units.iter().filter(|unit| unit.len() >= 2).flatten() {
        counts[index(*level)] += 1;
    }
    let all: usize = counts.iter().sum();
    all > 0 && counts.iter().any(|count| count * 100 >= all * FLAT_FROM_PERCENT)
}

/// Alpha over units, each with the levels (1 to 5) its jurors ticked. None where nothing varies or nothing pairs.
pub fn alpha(units: &[Vec<u8>], metric: Metric) -> Option<f64> {
    let mut pairs = [[0.0_f64; LEVELS]; LEVELS];
    for unit in units.iter().filter(|unit| unit.len() >= 2) {
        let part = 1.0 / (unit.len() - 1) as f64;
        for (at, one) in unit.iter().enumerate() {
            for (_, other) in unit.iter().enumerate().filter(|(beside, _)| *beside != at) {
                pairs[index(*one)][index(*other)] += part;
            }
        }
    }
    let totals: Vec<f64> = pairs.iter().map(|row| row.iter().sum()).collect();
    let all: f64 = totals.iter().sum();
    let (mut observed, mut expected) = (0.0, 0.0);
    for (one, row) in pairs.iter().enumerate() {
        for (other, count) in row.iter().enumerate() {
            let apart = distance(metric, &totals, one, other);
            observed += count * apart;
            expected += totals[one] * totals[other] * apart;
        }
    }
    (expected > 0.0).then(|| 1.0 - (all - 1.0) * observed / expected)
}

fn index(level: u8) -> usize {
    usize::from(level.clamp(1, 5) - 1)
}

/// The squared difference of two levels.
fn distance(metric: Metric, totals: &[f64], one: usize, other: usize) -> f64 {
    let (low, high) = (one.min(other), one.max(other));
    let steps = match metric {
        Metric::Interval => (high - low) as f64,
        Metric::Ordinal => totals[low..=high].iter().sum::<f64>() - (totals[low] + totals[high]) / 2.0,
    };
    steps * steps
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Units as columns of the observers' rows; a dot is no mark.
    fn units(observers: &[&str]) -> Vec<Vec<u8>> {
        let length = observers[0].len();
        let mark = |row: &str, unit: usize| row[unit..=unit].parse().ok();
        (0..length).map(|unit| observers.iter().filter_map(|row| mark(row, unit)).collect()).collect()
    }

    #[test]
    fn krippendorffs_own_example_comes_out_as_published() {
        // Krippendorff (2011), section C: four observers, twelve units, values missing
        let example = units(&["123321412...", "1233224125.3", ".3332342251.", "12332441251."]);
        for (metric, published) in [(Metric::Ordinal, 0.815), (Metric::Interval, 0.849)] {
            let found = alpha(&example, metric).unwrap();
            assert!((found - published).abs() < 0.0005, "{metric:?}: {found}");
        }
    }

    #[test]
    fn agreement_is_one_and_systematic_disagreement_below_zero() {
        let table = [
            (units(&["12345", "12345", "12345"]), Some(1.0)),
            (units(&["33333", "33333"]), None),
            (units(&["12345", "....."]), None),
            (units(&["."]), None),
        ];
        for (marks, expected) in table {
            assert_eq!(alpha(&marks, Metric::Ordinal), expected, "{marks:?}");
        }
        assert!(alpha(&units(&["15", "51"]), Metric::Ordinal).unwrap() < 0.0);
    }

    #[test]
    fn where_marks_hardly_vary_one_odd_mark_makes_alpha_say_nothing() {
        let flat = units(&["3333333333", "3333333334"]);
        assert!(alpha(&flat, Metric::Ordinal).unwrap() < 0.1, "nineteen of twenty agree");
        assert!(hardly_varies(&flat));
        assert!(hardly_varies(&units(&["333", "333"])));
        assert!(!hardly_varies(&units(&["3334455", "3334455"])));
        // what pairs with nothing says nothing
        assert!(!hardly_varies(&units(&["3333", "...."])));
    }

    #[test]
    fn words_follow_the_published_lines() {
        let table =
            [(1000, "good"), (800, "good"), (799, "fair"), (667, "fair"), (666, "poor"), (-200, "poor")];
        for (alpha, word) in table {
            assert_eq!(Agreement::of(alpha).as_str(), word);
        }
    }
}
