//! The order the jury's scores give to the nominations of one category.

use super::score::{JuryMean, Score, Spread};
use crate::ids::NominationId;
use std::cmp::Reverse;

/// What the jurors have said about one nomination so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NominationScores {
    pub nomination: NominationId,
    /// Jurors assigned whose score is still meant to come or has come: leave out the recused, and those who
    /// abstained or found too little evidence on every criterion.
    pub expected: usize,
    /// Somebody was asked, and nobody who could score it is left.
    pub nobody_left: bool,
    /// One per juror, from complete scorecards only.
    pub scores: Vec<Score>,
}

/// A nomination's place among those of its category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    pub nomination: NominationId,
    /// 1 is best. None while nobody has scored it.
    pub place: Option<u32>,
    /// Rounded for reading; the order was made from the exact means.
    pub mean: Option<Score>,
    pub spread: Option<Spread>,
    pub n: usize,
    pub expected: usize,
    /// Another nomination has exactly the same mean and shares the place.
    pub tied: bool,
    /// At least one juror is expected, and each has scored; or nobody is left to.
    pub all_scored: bool,
}

/// Ranks the nominations of one category.
///
/// Sort keys in order:
/// 1. with a score before without;
/// 2. mean, highest first, compared exactly and not as rounded.
///
/// Equal means share a place and the next places stay empty: 1, 2, 2, 4. Spread is shown and plays no part.
/// Within a tie, and among nominations without a score, the nomination's number only keeps the list steady.
pub fn rank(mut nominations: Vec<NominationScores>) -> Vec<Ranked> {
    let mean = |it: &NominationScores| JuryMean::of(&it.scores);
    nominations.sort_by_key(|it| (Reverse(mean(it)), it.nomination));
    let means: Vec<Option<JuryMean>> = nominations.iter().map(mean).collect();

    nominations
        .iter()
        .zip(&means)
        .map(|(it, mean)| Ranked {
            nomination: it.nomination,
            place: mean.map(|_| place_of(mean, &means)),
            mean: mean.map(JuryMean::score),
            spread: Spread::of(&it.scores),
            n: it.scores.len(),
            expected: it.expected,
            tied: mean.is_some() && means.iter().filter(|other| *other == mean).count() > 1,
            all_scored: it.nobody_left || (it.expected > 0 && it.scores.len() >= it.expected),
        })
        .collect()
}

/// Whether the chair may see the jurors' raw scores: every nomination of the category has all its scores.
pub fn raw_scores_visible(category: &[Ranked]) -> bool {
    category.iter().any(|ranked| ranked.n > 0) && category.iter().all(|ranked| ranked.all_scored)
}

/// One more than the number of values that are better: standard competition ranking.
pub(crate) fn place_of<T: Ord>(value: &T, all: &[T]) -> u32 {
    let better = all.iter().filter(|other| *other > value).count();
    u32::try_from(better).map_or(u32::MAX, |better| better.saturating_add(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn nomination(id: i64, expected: usize, thousandths: &[i64]) -> NominationScores {
        NominationScores {
            nomination: NominationId(id),
            expected,
            nobody_left: false,
            scores: thousandths.iter().map(|&n| Score::from_thousandths(n).unwrap()).collect(),
        }
    }

    fn places(ranked: &[Ranked]) -> Vec<(i64, Option<u32>, bool)> {
        ranked.iter().map(|it| (it.nomination.0, it.place, it.tied)).collect()
    }

    #[test]
    fn equal_means_share_a_place_and_the_next_stays_empty() {
        let ranked = rank(vec![
            nomination(4, 1, &[2000]),
            nomination(3, 2, &[4000, 3000]),
            nomination(2, 2, &[3500]),
            nomination(1, 2, &[5000, 4000]),
        ]);

        assert_eq!(
            places(&ranked),
            [(1, Some(1), false), (2, Some(2), true), (3, Some(2), true), (4, Some(4), false),]
        );
    }

    #[test]
    fn means_that_look_alike_when_rounded_are_no_tie() {
        let ranked = rank(vec![
            nomination(1, 3, &[4000, 4000, 4001]),
            nomination(2, 4, &[4000, 4000, 4001, 4001]),
            nomination(3, 5, &[4000, 4001, 4001, 4001, 4001]),
        ]);

        assert_eq!(places(&ranked), [(3, Some(1), false), (2, Some(2), false), (1, Some(3), false)]);
        assert_eq!(ranked[0].mean, ranked[1].mean);
    }

    #[test]
    fn a_smaller_spread_wins_nothing() {
        let ranked = rank(vec![nomination(1, 2, &[1000, 5000]), nomination(2, 2, &[3000, 3000])]);

        assert_eq!(places(&ranked), [(1, Some(1), true), (2, Some(1), true)]);
        assert_eq!(ranked[0].spread.map(Spread::thousandths), Some(2828));
        assert_eq!(ranked[1].spread.map(Spread::thousandths), Some(0));
    }

    #[test]
    fn a_nomination_nobody_scored_comes_last_without_a_place() {
        let ranked = rank(vec![nomination(1, 3, &[]), nomination(2, 1, &[1000]), nomination(3, 0, &[])]);

        assert_eq!(places(&ranked), [(2, Some(1), false), (1, None, false), (3, None, false)]);
        assert_eq!(ranked[1].mean, None);
        assert_eq!(ranked[1].spread, None);
    }

    #[test]
    fn raw_scores_stay_hidden_until_every_nomination_is_fully_scored() {
        let table = [
            (vec![], false),
            (vec![nomination(1, 1, &[3000])], true),
            (vec![nomination(1, 2, &[3000])], false),
            (vec![nomination(1, 1, &[3000]), nomination(2, 1, &[])], false),
            (vec![nomination(1, 1, &[3000]), nomination(2, 0, &[])], false),
            (vec![nomination(1, 1, &[3000]), nomination(2, 1, &[4000])], true),
        ];
        for (category, expected) in table {
            assert_eq!(raw_scores_visible(&rank(category.clone())), expected, "{category:?}");
        }
    }

    proptest! {
        #[test]
        fn the_ranking_never_depends_on_the_order_of_the_input(
            scores in prop::collection::vec(prop::collection::vec(1000_i64..=5000, 0..4), 0..8),
            turn in 0_usize..8,
        ) {
            let input: Vec<_> = (1..).zip(&scores).map(|(id, s)| nomination(id, s.len(), s)).collect();
            let mut turned = input.clone();
            turned.rotate_left(turn.min(input.len()));
            turned.reverse();

            prop_assert_eq!(rank(input), rank(turned));
        }
    }
}
