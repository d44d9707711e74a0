//! How firm a place is: between which places a nomination comes when the jury's luck is drawn again and again.
//!
//! Errors are resampled from the model (a residual bootstrap for mixed models: Carpenter, Goldstein and Rasbash 2003;
//! Efron and Tibshirani 1993, chapter 9). One draw:
//!
//! 1. each juror gets one of this jury's severities, each scorecard one of its rests, by lot and with replacement; both
//!    sets were first made as large as the model says they are, since estimates are drawn towards zero;
//! 2. what this luck alone would make of nominations that are all equally good, as a mean and as an adjusted score, is
//!    the error, and is added to the mean and to the adjusted score that were found;
//! 3. the nominations are placed anew.
//!
//! The lot is SplitMix64 (Steele, Lea and Flood 2014) from a fixed public seed: whoever repeats it gets the same places.

use super::severity::{Design, Fit, Uncertainty};

/// Where every lot begins.
pub const SEED: u64 = 2017;
/// How often the luck is drawn.
pub const DRAWS: usize = 1000;

/// A generator that fits on a page, so that anybody can repeat it in any language.
#[derive(Clone, Debug)]
pub struct SplitMix64(u64);

impl SplitMix64 {
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub const fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    /// A number below `n`: the upper half of the product of 64 bits and `n`.
    pub fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.draw()) * n as u128) >> 64) as usize
    }
}

/// Places of one nomination over all draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RankInterval {
    /// The best and the worst place after 2.5 % of the draws are left out at either end.
    pub best: u32,
    pub worst: u32,
    /// Draws of [`DRAWS`] in which it was among the finalists.
    pub finalist_draws: u32,
}

/// By nomination, in the order of the design.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RankIntervals {
    pub by_mean: Vec<RankInterval>,
    pub by_adjusted: Vec<RankInterval>,
}

/// Draws [`DRAWS`] times. `finalists` is the last place that is one.
pub fn rank_intervals(design: &Design, fit: &Fit, sure: &Uncertainty, finalists: u32) -> RankIntervals {
    let rows = design.by_nomination();
    let rests: Vec<f64> = rows
        .iter()
        .flatten()
        .map(|cell| cell.score - fit.adjusted[cell.nomination] - fit.severities[cell.juror])
        .collect();
    let rests = grown(rests, sure.residual);
    let severities = grown(fit.severities.clone(), sure.severity);
    let mut dice = SplitMix64::new(SEED);
    let mut tally = [Tally::new(design.nominations), Tally::new(design.nominations)];
    let mut scores = Vec::new();
    for _ in 0..DRAWS {
        let jurors: Vec<f64> = (0..design.jurors).map(|_| severities[dice.below(severities.len())]).collect();
        let (mut above, mut errors) = (vec![0.0; design.jurors], Vec::with_capacity(rows.len()));
        for row in &rows {
            scores.clear();
            scores.extend(row.iter().map(|cell| jurors[cell.juror] + rests[dice.below(rests.len())]));
            let error = scores.iter().sum::<f64>() / row.len() as f64;
            for (cell, score) in row.iter().zip(&scores) {
                above[cell.juror] += score - error;
            }
            errors.push(error);
        }
        let found = sure.kernel.times(&above);
        let by_mean = fit.means.iter().zip(&errors).map(|(mean, error)| millionths(mean + error)).collect();
        let by_adjusted = rows
            .iter()
            .zip(&fit.adjusted)
            .zip(&errors)
            .map(|((row, adjusted), error)| {
                let taken_out = row.iter().map(|cell| found[cell.juror]).sum::<f64>() / row.len() as f64;
                millionths(adjusted + error - taken_out)
            })
            .collect();
        tally[0].add(by_mean);
        tally[1].add(by_adjusted);
    }
    let [by_mean, by_adjusted] = tally.map(|tally| tally.intervals(finalists));
    RankIntervals { by_mean, by_adjusted }
}

/// Values around nothing, stretched until their mean square is `size` squared.
fn grown(values: Vec<f64>, size: f64) -> Vec<f64> {
    let square = values.iter().map(|value| value * value).sum::<f64>() / values.len() as f64;
    let factor = if square > 1e-18 { size / square.sqrt() } else { 0.0 };
    values.into_iter().map(|value| value * factor).collect()
}

/// Whole millionths of a level, halves up: closer than that is equal.
pub(super) fn millionths(levels: f64) -> i64 {
    (levels * 1e6 + 0.5).floor() as i64
}

/// The places of each nomination, draw after draw.
struct Tally(Vec<Vec<u32>>);

impl Tally {
    fn new(nominations: usize) -> Self {
        Self(vec![Vec::with_capacity(DRAWS); nominations])
    }

    fn add(&mut self, values: Vec<i64>) {
        for (places, place) in self.0.iter_mut().zip(places(&values)) {
            places.push(place);
        }
    }

    fn intervals(self, finalists: u32) -> Vec<RankInterval> {
        let left_out = DRAWS / 40;
        let of = |mut places: Vec<u32>| {
            places.sort_unstable();
            RankInterval {
                best: places[left_out],
                worst: places[DRAWS - 1 - left_out],
                finalist_draws: places.iter().filter(|&&place| place <= finalists).count() as u32,
            }
        };
        self.0.into_iter().map(of).collect()
    }
}

/// One more than the number of values that are higher, for each.
pub(super) fn places<T: Ord>(values: &[T]) -> Vec<u32> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_unstable_by(|a, b| values[*b].cmp(&values[*a]));
    let mut places = vec![0; values.len()];
    let mut place = 0;
    for (at, &index) in order.iter().enumerate() {
        if at == 0 || values[index] != values[order[at - 1]] {
            place = at as u32 + 1;
        }
        places[index] = place;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jury::severity::{Cell, fit, uncertainty};

    #[test]
    fn the_lot_is_the_published_one() {
        // the first numbers of the reference implementation from 1234567
        let mut dice = SplitMix64::new(1_234_567);
        let expected = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ];
        for number in expected {
            assert_eq!(dice.draw(), number);
        }
    }

    #[test]
    fn equal_values_share_a_place() {
        assert_eq!(places(&[3, 5, 3, 1]), [2, 1, 2, 4]);
        assert!(places::<i64>(&[]).is_empty());
    }

    /// Twelve nominations a tenth of a level apart, four jurors of different strictness, all or three of them each.
    fn design(each: usize) -> Design {
        let mut dice = SplitMix64::new(5);
        let mut cells = Vec::new();
        for nomination in 0..12 {
            for step in 0..each {
                let juror = (nomination + step) % 4;
                let rest = dice.below(800) as f64 / 1000.0 - 0.4;
                let score = 4.0 - nomination as f64 / 10.0 + juror as f64 * 0.4 + rest;
                cells.push(Cell { nomination, juror, score });
            }
        }
        Design { nominations: 12, jurors: 4, cells }
    }

    fn drawn(design: &Design) -> RankIntervals {
        let fit = fit(design).unwrap();
        rank_intervals(design, &fit, &uncertainty(design, &fit), 4)
    }

    #[test]
    fn a_place_lies_within_its_own_interval_and_the_ends_are_firmer_than_the_middle() {
        for each in [3, 4] {
            let design = design(each);
            let found = fit(&design).unwrap();
            let intervals = drawn(&design);

            let values: Vec<i64> = found.adjusted.iter().map(|value| millionths(*value)).collect();
            for (place, interval) in places(&values).into_iter().zip(&intervals.by_adjusted) {
                assert!((interval.best..=interval.worst).contains(&place), "{place} {interval:?}");
            }
            assert!(intervals.by_adjusted[0].finalist_draws > 900, "{:?}", intervals.by_adjusted[0]);
            assert!(intervals.by_adjusted[11].finalist_draws < 100);
            assert_eq!(intervals, drawn(&design), "the seed is fixed");
        }
    }

    #[test]
    fn means_are_less_firm_than_adjusted_scores_where_strict_jurors_met_some_nominations_only() {
        let intervals = drawn(&design(3));

        let wide = |found: &[RankInterval]| found.iter().map(|it| it.worst - it.best).sum::<u32>();
        assert!(wide(&intervals.by_mean) > wide(&intervals.by_adjusted));
        let complete = drawn(&design(4));
        assert_eq!(complete.by_mean, complete.by_adjusted, "everybody scored everything");
    }

    #[test]
    fn without_doubt_there_is_one_place_each() {
        let cell = |at: usize| Cell { nomination: at / 3, juror: at % 3, score: (at / 3) as f64 };
        let design = Design { nominations: 5, jurors: 3, cells: (0..15).map(cell).collect() };

        let intervals = drawn(&design);

        let best: Vec<u32> = intervals.by_mean.iter().map(|it| it.best).collect();
        assert_eq!(best, [5, 4, 3, 2, 1]);
        assert!(intervals.by_adjusted.iter().all(|it| it.best == it.worst));
    }
}
