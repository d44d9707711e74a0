//! Figures of the jury, kept in thousandths of a level so that nothing is ever lost to a binary fraction.

use crate::language::Language;
use serde::{Deserialize, Serialize};
use std::{cmp::Ordering, fmt};

/// What one scorecard amounts to: thousandths of a level, 1000 to 5000.
///
/// Written with two decimals, rounded half up: 4345 is `4.35`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct Score(i64);

impl Score {
    const LOWEST: i64 = 1000;
    const HIGHEST: i64 = 5000;

    /// None outside 1000 to 5000.
    pub fn from_thousandths(thousandths: i64) -> Option<Self> {
        (Self::LOWEST..=Self::HIGHEST).contains(&thousandths).then_some(Self(thousandths))
    }

    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// With the decimal sign of the language: `4.34` in English, `4,34` in Danish.
    pub fn in_language(self, language: Language) -> String {
        with_decimal_sign(&self.to_string(), language)
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_two_decimals(self.0, f)
    }
}

/// The figure is no score: scores lie between 1000 and 5000 thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScoreOutOfRange(pub i64);

impl fmt::Display for ScoreOutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is outside 1000 to 5000 thousandths", self.0)
    }
}

impl TryFrom<i64> for Score {
    type Error = ScoreOutOfRange;

    fn try_from(thousandths: i64) -> Result<Self, Self::Error> {
        Self::from_thousandths(thousandths).ok_or(ScoreOutOfRange(thousandths))
    }
}

impl From<Score> for i64 {
    fn from(score: Score) -> Self {
        score.0
    }
}

/// The mean of several scores, kept as sum and number so that two means compare exactly.
///
/// 8000 over 2 equals 16000 over 4, although one rests on more jurors.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(try_from = "(i64, u32)", into = "(i64, u32)")]
pub struct JuryMean {
    sum_thousandths: i64,
    n: u32,
}

impl JuryMean {
    /// None without scores.
    pub fn of(scores: &[Score]) -> Option<Self> {
        let sum = scores.iter().map(|score| score.0).sum();
        Self::new(sum, u32::try_from(scores.len()).ok()?)
    }

    /// None unless `n` scores of 1000 to 5000 can add up to `sum_thousandths`.
    pub fn new(sum_thousandths: i64, n: u32) -> Option<Self> {
        let possible = Score::LOWEST * i64::from(n)..=Score::HIGHEST * i64::from(n);
        (n > 0 && possible.contains(&sum_thousandths)).then_some(Self { sum_thousandths, n })
    }

    pub const fn sum_thousandths(self) -> i64 {
        self.sum_thousandths
    }

    pub const fn n(self) -> u32 {
        self.n
    }

    /// The mean as a score, rounded half up to thousandths. For display: compare the means themselves.
    pub fn score(self) -> Score {
        Score(divide_half_up(self.sum_thousandths, i64::from(self.n)))
    }
}

impl From<JuryMean> for (i64, u32) {
    fn from(mean: JuryMean) -> Self {
        (mean.sum_thousandths, mean.n)
    }
}

impl TryFrom<(i64, u32)> for JuryMean {
    type Error = &'static str;

    fn try_from((sum, n): (i64, u32)) -> Result<Self, Self::Error> {
        Self::new(sum, n).ok_or("no scores can add up to this mean")
    }
}

impl Ord for JuryMean {
    fn cmp(&self, other: &Self) -> Ordering {
        let ours = i128::from(self.sum_thousandths) * i128::from(other.n);
        let theirs = i128::from(other.sum_thousandths) * i128::from(self.n);
        ours.cmp(&theirs)
    }
}

impl PartialOrd for JuryMean {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for JuryMean {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for JuryMean {}

/// How far jurors are from each other: the sample standard deviation, in thousandths of a level.
///
/// Written like a [`Score`], with two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spread(i64);

impl Spread {
    /// Divided by n − 1 and rounded half up to thousandths, all in integers. None for fewer than two scores.
    pub fn of(scores: &[Score]) -> Option<Self> {
        let n = i128::try_from(scores.len()).ok().filter(|&n| n >= 2)?;
        let sum: i128 = scores.iter().map(|score| i128::from(score.0)).sum();
        let squares: i128 = scores.iter().map(|score| i128::from(score.0).pow(2)).sum();
        let four_times_variance = 4 * (n * squares - sum * sum) / (n * (n - 1));
        // The root of four times the variance is twice the deviation: its last bit is the half to round up.
        let rounded = (four_times_variance.isqrt() + 1) / 2;
        i64::try_from(rounded).ok().map(Self)
    }

    pub const fn thousandths(self) -> i64 {
        self.0
    }

    /// With the decimal sign of the language: `0.62` in English, `0,62` in Danish.
    pub fn in_language(self, language: Language) -> String {
        with_decimal_sign(&self.to_string(), language)
    }
}

impl fmt::Display for Spread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_two_decimals(self.0, f)
    }
}

/// Rounds a quotient half up. `numerator` is not negative, `denominator` above zero.
pub(crate) const fn divide_half_up(numerator: i64, denominator: i64) -> i64 {
    (2 * numerator + denominator) / (2 * denominator)
}

/// Replaces the point of a figure by the sign the language uses.
pub(crate) fn with_decimal_sign(figure: &str, language: Language) -> String {
    match language {
        Language::En => figure.to_owned(),
        Language::Da | Language::Nb | Language::Sv => figure.replace('.', ","),
    }
}

fn write_two_decimals(thousandths: i64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let hundredths = divide_half_up(thousandths, 10);
    write!(f, "{}.{:02}", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scores(thousandths: &[i64]) -> Vec<Score> {
        thousandths.iter().map(|&n| Score::from_thousandths(n).unwrap()).collect()
    }

    #[test]
    fn a_score_is_written_with_two_decimals_rounded_half_up() {
        let table = [
            (1000, "1.00", "1,00"),
            (4344, "4.34", "4,34"),
            (4345, "4.35", "4,35"),
            (3005, "3.01", "3,01"),
            (4995, "5.00", "5,00"),
            (5000, "5.00", "5,00"),
        ];
        for (thousandths, english, danish) in table {
            let score = Score::from_thousandths(thousandths).unwrap();

            assert_eq!(score.to_string(), english);
            assert_eq!(score.in_language(Language::En), english);
            assert_eq!(score.in_language(Language::Da), danish);
        }
    }

    #[test]
    fn nothing_outside_one_to_five_is_a_score() {
        for thousandths in [i64::MIN, -1, 0, 999, 5001, i64::MAX] {
            assert_eq!(Score::from_thousandths(thousandths), None);
            assert!(serde_json::from_str::<Score>(&thousandths.to_string()).is_err());
        }
    }

    #[test]
    fn means_compare_exactly_whatever_the_number_of_jurors() {
        let two = JuryMean::of(&scores(&[4000, 4001])).unwrap();
        let four = JuryMean::of(&scores(&[4000, 4001, 4000, 4001])).unwrap();
        let three = JuryMean::of(&scores(&[4000, 4000, 4001])).unwrap();

        assert_eq!(two, four);
        assert!(three < two);
        assert_eq!(two.score().thousandths(), 4001);
        assert_eq!(three.score().thousandths(), 4000);
    }

    #[test]
    fn a_mean_needs_scores_that_can_add_up_to_it() {
        assert!(JuryMean::of(&[]).is_none());
        assert!(JuryMean::new(0, 0).is_none());
        assert!(JuryMean::new(1999, 2).is_none());
        assert!(JuryMean::new(10_001, 2).is_none());
        assert!(JuryMean::new(i64::MAX, u32::MAX).is_none());
        assert!(JuryMean::new(10_000, 2).is_some());
    }

    #[test]
    fn spread_is_the_sample_deviation_rounded_half_up() {
        let table: [(&[i64], Option<i64>); 7] = [
            (&[], None),
            (&[4000], None),
            (&[4000, 4000, 4000], Some(0)),
            (&[1000, 5000], Some(2828)), // 2828.43
            (&[2000, 3000, 4000], Some(1000)),
            (&[4000, 4001], Some(1)),                // 0.71
            (&[1000, 2000, 3000, 5000], Some(1708)), // 1707.83
        ];
        for (input, expected) in table {
            let spread = Spread::of(&scores(input)).map(Spread::thousandths);

            assert_eq!(spread, expected, "{input:?}");
        }
        assert_eq!(Spread(708).in_language(Language::Da), "0,71");
    }
}
