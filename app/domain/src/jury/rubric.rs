//! The rubric: criteria with weights, the marks a juror gives on them, and what a scorecard amounts to.

use super::score::{Score, divide_half_up};
use crate::ids::CriterionId;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An anchored level on a criterion, 1 (lowest) to 5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level(u8);

impl Level {
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Level {
    type Error = UnknownMark;

    fn try_from(level: u8) -> Result<Self, Self::Error> {
        match level {
            1..=5 => Ok(Self(level)),
            _ => Err(UnknownMark),
        }
    }
}

/// What a juror ticks on one criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub enum Mark {
    Level(Level),
    /// The nomination does not show enough to say. Left out of the score, never a zero.
    NotEnoughEvidence,
}

impl Mark {
    /// All six in the order of the score pad.
    pub const ALL: [Mark; 6] = [
        Self::Level(Level(1)),
        Self::Level(Level(2)),
        Self::Level(Level(3)),
        Self::Level(Level(4)),
        Self::Level(Level(5)),
        Self::NotEnoughEvidence,
    ];

    /// Reads `1` to `5` or `n`.
    pub fn parse(text: &str) -> Result<Self, UnknownMark> {
        Self::ALL.into_iter().find(|mark| mark.as_str() == text).ok_or(UnknownMark)
    }

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Level(Level(level)) => match level {
                1 => "1",
                2 => "2",
                3 => "3",
                4 => "4",
                _ => "5",
            },
            Self::NotEnoughEvidence => "n",
        }
    }

    /// The level ticked, or None for not enough evidence.
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::NotEnoughEvidence => None,
        }
    }
}

/// Neither `1` to `5` nor `n`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownMark;

impl std::fmt::Display for UnknownMark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a mark is 1 to 5 or n")
    }
}

impl TryFrom<String> for Mark {
    type Error = UnknownMark;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Mark> for &'static str {
    fn from(mark: Mark) -> Self {
        mark.as_str()
    }
}

/// The longest comment on one criterion, and the longest note a juror keeps, in characters.
pub const COMMENT_MAX_CHARS: usize = 2000;

/// How much one criterion counts, 1 to 100 per cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CriterionWeight {
    pub id: CriterionId,
    pub weight_percent: u8,
}

/// The criteria of a round, in the order jurors read them. Weights add up to exactly 100.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rubric {
    criteria: Vec<CriterionWeight>,
    /// Criteria on which a mark may stand without a comment.
    without_comment: BTreeSet<CriterionId>,
}

/// More criteria than this are no longer weighed but ticked off.
pub const CRITERIA_MAX: usize = 8;

/// Why a list of criteria is no rubric.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RubricFault {
    NoCriteria,
    Repeated(CriterionId),
    WeighsNothing(CriterionId),
    WeightsSumTo { percent: u32 },
}

impl Rubric {
    /// The first fault found, in the order of [`RubricFault`].
    pub fn new(criteria: Vec<CriterionWeight>) -> Result<Self, RubricFault> {
        if criteria.is_empty() {
            return Err(RubricFault::NoCriteria);
        }
        let mut seen = BTreeSet::new();
        if let Some(twin) = criteria.iter().find(|criterion| !seen.insert(criterion.id)) {
            return Err(RubricFault::Repeated(twin.id));
        }
        if let Some(idle) = criteria.iter().find(|it| it.weight_percent == 0) {
            return Err(RubricFault::WeighsNothing(idle.id));
        }
        let percent = criteria.iter().map(|it| u32::from(it.weight_percent)).sum();
        if percent != 100 {
            return Err(RubricFault::WeightsSumTo { percent });
        }
        Ok(Self { criteria, without_comment: BTreeSet::new() })
    }

    /// The same, with comments asked for everywhere but on these criteria.
    pub fn with_optional_comments(self, without_comment: BTreeSet<CriterionId>) -> Self {
        Self { without_comment, ..self }
    }

    pub fn criteria(&self) -> &[CriterionWeight] {
        &self.criteria
    }

    /// Whether a mark on this criterion needs a comment beside it.
    pub fn needs_comment(&self, criterion: CriterionId) -> bool {
        !self.without_comment.contains(&criterion)
    }
}

/// The weighted mean of the levels ticked, rounded half up to thousandths.
///
/// Criteria marked "not enough evidence" or not marked yet are left out and the remaining weights rescaled.
/// None when no level is ticked at all. Marks on criteria outside the rubric count for nothing.
pub fn scorecard_score(rubric: &Rubric, marks: &BTreeMap<CriterionId, Mark>) -> Option<Score> {
    let mut weighted_levels = 0;
    let mut weights = 0;
    for criterion in rubric.criteria() {
        if let Some(level) = marks.get(&criterion.id).and_then(|mark| mark.level()) {
            let weight = i64::from(criterion.weight_percent);
            weighted_levels += i64::from(level.get()) * weight;
            weights += weight;
        }
    }
    if weights == 0 {
        return None;
    }
    Score::from_thousandths(divide_half_up(1000 * weighted_levels, weights))
}

/// Something a scorecard still lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    Mark(CriterionId),
    Comment(CriterionId),
}

/// What a scorecard lacks, criterion by criterion in rubric order. It is complete when the list is empty:
/// each criterion has a mark, and where the rubric asks for one a comment that is more than blanks.
pub fn missing(
    rubric: &Rubric,
    marks: &BTreeMap<CriterionId, Mark>,
    comments: &BTreeMap<CriterionId, String>,
) -> Vec<Missing> {
    let mut missing = Vec::new();
    for &CriterionWeight { id, .. } in rubric.criteria() {
        if !marks.contains_key(&id) {
            missing.push(Missing::Mark(id));
        }
        if rubric.needs_comment(id) && comments.get(&id).is_none_or(|text| text.trim().is_empty()) {
            missing.push(Missing::Comment(id));
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn weights(percents: &[u8]) -> Vec<CriterionWeight> {
        (1..)
            .zip(percents)
            .map(|(id, &weight_percent)| CriterionWeight { id: CriterionId(id), weight_percent })
            .collect()
    }

    /// One character per criterion: a level, `n`, or `-` for no mark yet.
    fn marks(ticked: &str) -> BTreeMap<CriterionId, Mark> {
        (1..)
            .map(CriterionId)
            .zip(ticked.chars())
            .filter_map(|(id, c)| Some((id, Mark::parse(&c.to_string()).ok()?)))
            .collect()
    }

    #[test]
    fn a_mark_is_a_level_or_not_enough_evidence() {
        for mark in Mark::ALL {
            assert_eq!(Mark::parse(mark.as_str()), Ok(mark));
            let json = serde_json::to_string(&mark).unwrap();
            assert_eq!(serde_json::from_str::<Mark>(&json).unwrap(), mark);
        }
        for text in ["", "0", "6", "N", " 3", "-1", "1e9", "NaN", "٣"] {
            assert_eq!(Mark::parse(text), Err(UnknownMark), "{text}");
        }
        assert_eq!(Level::try_from(0), Err(UnknownMark));
        assert_eq!(Level::try_from(6), Err(UnknownMark));
    }

    #[test]
    fn a_rubric_weighs_exactly_a_hundred_per_cent() {
        let twice = vec![CriterionWeight { id: CriterionId(7), weight_percent: 50 }; 2];
        let table = [
            (vec![], RubricFault::NoCriteria),
            (twice, RubricFault::Repeated(CriterionId(7))),
            (weights(&[100, 0]), RubricFault::WeighsNothing(CriterionId(2))),
            (weights(&[50, 49]), RubricFault::WeightsSumTo { percent: 99 }),
            (weights(&[255, 255]), RubricFault::WeightsSumTo { percent: 510 }),
        ];
        for (criteria, fault) in table {
            assert_eq!(Rubric::new(criteria), Err(fault));
        }
        assert!(Rubric::new(weights(&[30, 25, 20, 15, 10])).is_ok());
    }

    #[test]
    fn a_scorecard_is_the_weighted_mean_of_the_levels_ticked() {
        let rubric = Rubric::new(weights(&[30, 25, 20, 15, 10])).unwrap();
        let table = [
            ("55555", Some(5000)),
            ("11111", Some(1000)),
            ("54321", Some(3500)),
            ("5432n", Some(3778)), // 340 over 90
            ("5nnnn", Some(5000)),
            ("-1-5-", Some(2500)), // 100 over 40
            ("n1nn2", Some(1286)), // 45 over 35
            ("nnnnn", None),
            ("-----", None),
        ];
        for (ticked, expected) in table {
            let score = scorecard_score(&rubric, &marks(ticked)).map(Score::thousandths);

            assert_eq!(score, expected, "{ticked}");
        }
    }

    #[test]
    fn a_half_thousandth_rounds_up() {
        let rubric = Rubric::new(weights(&[1, 15, 84])).unwrap();

        let score = scorecard_score(&rubric, &marks("21n"));

        assert_eq!(score, Score::from_thousandths(1063)); // 17 over 16 = 1.0625
    }

    #[test]
    fn marks_outside_the_rubric_count_for_nothing() {
        let rubric = Rubric::new(weights(&[100])).unwrap();

        let score = scorecard_score(&rubric, &marks("25"));

        assert_eq!(score, Score::from_thousandths(2000));
    }

    #[test]
    fn a_scorecard_is_complete_when_each_criterion_has_a_mark_and_a_comment() {
        let rubric = Rubric::new(weights(&[50, 30, 20])).unwrap();
        let [a, b, c] = [1, 2, 3].map(CriterionId);
        let comments = |texts: [&str; 3]| -> BTreeMap<CriterionId, String> {
            [a, b, c].into_iter().zip(texts.map(str::to_owned)).collect()
        };

        assert_eq!(missing(&rubric, &marks("3n5"), &comments(["Warm", "No numbers", "Clear"])), []);
        assert_eq!(
            missing(&rubric, &marks("3-5"), &comments(["Warm", "No numbers", " \n\t"])),
            [Missing::Mark(b), Missing::Comment(c)]
        );
        assert_eq!(
            missing(&rubric, &marks(""), &BTreeMap::new()).len(),
            6,
            "an empty scorecard lacks everything"
        );
    }

    #[test]
    fn a_comment_is_missed_only_where_the_rubric_asks_for_one() {
        let [a, b] = [1, 2].map(CriterionId);
        let rubric = Rubric::new(weights(&[50, 50])).unwrap().with_optional_comments([b].into());

        assert_eq!(missing(&rubric, &marks("35"), &BTreeMap::new()), [Missing::Comment(a)]);
        assert_eq!(
            missing(&rubric, &marks("3-"), &BTreeMap::from([(a, "So".to_owned())])),
            [Missing::Mark(b)]
        );
    }

    proptest! {
        #[test]
        fn a_score_lies_between_the_lowest_and_the_highest_level_ticked(ticked in "[1-5n-]{5}") {
            let rubric = Rubric::new(weights(&[30, 25, 20, 15, 10])).unwrap();
            let marks = marks(&ticked);
            let levels: Vec<i64> = marks.values().filter_map(|m| m.level()).map(|l| i64::from(l.get())).collect();

            match scorecard_score(&rubric, &marks) {
                None => prop_assert!(levels.is_empty()),
                Some(score) => {
                    prop_assert!(score.thousandths() >= 1000 * levels.iter().min().unwrap());
                    prop_assert!(score.thousandths() <= 1000 * levels.iter().max().unwrap());
                }
            }
        }
    }
}
