//! The rule of an award as it is declared before the poll opens: who decides, how jury and audience are put together,
//! and what happens when they are level. It is printed on the ballot and on the result.

mod sensitivity;
mod weigh;

pub use sensitivity::{Sensitivity, Stretch, Weight};

use crate::{
    ids::NominationId,
    jury::{JuryMean, ranking::place_of},
    voting::{TallyRule, TallySheet},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use weigh::{Weighed, tie_value, weigh};

/// Who decides an award, and how.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeclaredRule {
    pub decided_by: DecidedBy,
    pub tie_rule: TieRule,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum DecidedBy {
    /// The nomination with the highest jury mean.
    Jury,
    /// Whoever is first in the poll.
    Audience,
    /// Both. The jury weighs what the audience leaves of a hundred.
    Combined { audience_percent: u8, by: Combination },
}

/// What of jury and audience is weighed and added.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Combination {
    /// A nomination's share of all jury means and its share of all the audience gave.
    Shares,
    /// Points for the first place, the second and so on, from each side. Never rising; later places earn none.
    RankPoints(Vec<u32>),
}

/// Who is first when the figures that decide are level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TieRule {
    /// Whoever has the better place in the poll. Level there too: shared.
    Audience,
    /// Whoever has the higher jury mean. Level there too: shared.
    Jury,
    /// All of them: the award is shared.
    Shared,
}

/// Why a rule cannot be declared. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeclaredFault {
    /// 1 to 99; 0 is the jury alone and 100 the audience alone, and each has its own name.
    Percent(u8),
    NoPoints,
    /// The points of this place (1 is first) are higher than those of the place before.
    PointsRise {
        place: usize,
    },
    /// The poll's tally rule gives places but nothing that could be shared out.
    NoShares(TallyRule),
    /// The side that would settle a tie takes no part in the award.
    TieRuleTakesNoPart(TieRule),
}

/// What jury and audience said of one category.
#[derive(Clone, Copy, Debug)]
pub struct BothSides<'a> {
    pub jury: &'a BTreeMap<NominationId, JuryMean>,
    /// None where the category has no poll.
    pub audience: Option<&'a TallySheet>,
}

/// How one nomination did by the declared rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeclaredStanding {
    pub nomination: NominationId,
    pub jury: Side,
    pub audience: Side,
    /// Both sides weighed and added: see [`Wholes`]. 0 for all where one side decides alone.
    pub total: i128,
    /// Shared by those who stay level by the tie rule too.
    pub place: u32,
}

/// One side's word on a nomination.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Side {
    /// None where the side said nothing of it: no score, or no ballot at all.
    pub place: Option<u32>,
    /// What is weighed: points for the place, or the part of the side's [`Wholes`].
    pub value: i128,
}

/// What settled the first place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Settled {
    /// Nobody else is level with the winner.
    Alone,
    /// Several were level, and the declared tie rule chose among them.
    ByTieRule(TieRule),
    /// Several are level and share the award.
    Shared,
    /// Neither jury nor audience said anything: there is no winner.
    Nobody,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DeclaredResult {
    /// By place; the nomination's number keeps the list steady within a shared place.
    pub standings: Vec<DeclaredStanding>,
    pub winners: Vec<NominationId>,
    pub settled: Settled,
    pub wholes: Wholes,
}

/// What a side's values are shares of; 1 where points for places are added.
///
/// A total is audience per cent × audience's value × jury's whole + jury per cent × jury's value × audience's whole: so
/// both sides' shares are added as whole numbers. Divided by both wholes it is per cent, or per cent times points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Wholes {
    pub jury: i128,
    pub audience: i128,
}

impl DeclaredRule {
    /// What an award gets when nobody chooses otherwise: half jury, half audience; 12, 10, 8, 7, 6, 5, 4, 3, 2, 1; the
    /// audience settles a tie.
    pub fn standard() -> Self {
        let by = Combination::RankPoints(vec![12, 10, 8, 7, 6, 5, 4, 3, 2, 1]);
        Self { decided_by: DecidedBy::Combined { audience_percent: 50, by }, tie_rule: TieRule::Audience }
    }

    /// Whether there is a poll at all.
    pub const fn asks_audience(&self) -> bool {
        !matches!(self.decided_by, DecidedBy::Jury)
    }

    /// Whether the rule can decide an award whose poll is counted by `tally`.
    pub fn check(&self, tally: TallyRule) -> Result<(), DeclaredFault> {
        match (&self.decided_by, self.tie_rule) {
            (DecidedBy::Combined { audience_percent: percent @ (0 | 100..), .. }, _) => {
                Err(DeclaredFault::Percent(*percent))
            }
            (DecidedBy::Combined { by: Combination::RankPoints(points), .. }, _) => check_points(points),
            (DecidedBy::Combined { by: Combination::Shares, .. }, _) if !tally.has_shares() => {
                Err(DeclaredFault::NoShares(tally))
            }
            (DecidedBy::Audience, TieRule::Audience) | (DecidedBy::Jury, TieRule::Jury) => {
                Err(DeclaredFault::TieRuleTakesNoPart(self.tie_rule))
            }
            (DecidedBy::Combined { .. } | DecidedBy::Audience | DecidedBy::Jury, _) => Ok(()),
        }
    }

    /// Decides a category among everyone named by a side that takes part. Jury and audience places are those of the
    /// jury's means and of the tally, compared exactly.
    pub fn decide(&self, sides: BothSides<'_>) -> DeclaredResult {
        let candidates = candidates(sides);
        let weighed = weigh(&self.decided_by, &candidates, sides);
        let totals: Vec<i128> = match self.decided_by {
            DecidedBy::Combined { audience_percent, .. } => {
                let audience = i128::from(audience_percent) * weighed.wholes.jury;
                let jury = i128::from(100 - audience_percent) * weighed.wholes.audience;
                weighed.lines.iter().map(|line| line.total(audience, jury)).collect()
            }
            DecidedBy::Jury | DecidedBy::Audience => vec![0; weighed.lines.len()],
        };
        let ranks: Vec<Rank> =
            weighed.lines.iter().zip(&totals).map(|(line, total)| self.rank(line, *total)).collect();
        let mut standings: Vec<DeclaredStanding> = weighed
            .lines
            .iter()
            .zip(&totals)
            .zip(&ranks)
            .map(|((line, &total), rank)| DeclaredStanding {
                nomination: line.nomination,
                jury: line.jury,
                audience: line.audience,
                total,
                place: place_of(rank, &ranks),
            })
            .collect();
        standings.sort_by_key(|line| (line.place, line.nomination));
        let settled = self.settled(&ranks);
        let winners = standings
            .iter()
            .filter(|line| line.place == 1 && settled != Settled::Nobody)
            .map(|line| line.nomination)
            .collect();
        DeclaredResult { standings, winners, settled, wholes: weighed.wholes }
    }

    /// Who would have won with any other weight of the audience. Exact: the weights at which the winner changes are
    /// fractions. None unless both sides decide.
    pub fn sensitivity(&self, sides: BothSides<'_>) -> Option<Sensitivity> {
        let DecidedBy::Combined { audience_percent, .. } = self.decided_by else { return None };
        let weighed = weigh(&self.decided_by, &candidates(sides), sides);
        Some(Sensitivity::of(&weighed, self.tie_rule, audience_percent))
    }

    fn rank(&self, line: &Weighed, total: i128) -> Rank {
        let first = match self.decided_by {
            DecidedBy::Jury => -i128::from(line.jury.place.unwrap_or(u32::MAX)),
            DecidedBy::Audience => -i128::from(line.audience.place.unwrap_or(u32::MAX)),
            DecidedBy::Combined { .. } => total,
        };
        (first, tie_value(self.tie_rule, line))
    }

    fn settled(&self, ranks: &[Rank]) -> Settled {
        let Some(best) = ranks.iter().max() else { return Settled::Nobody };
        let level = ranks.iter().filter(|rank| rank.0 == best.0).count();
        let first = ranks.iter().filter(|rank| *rank == best).count();
        let said = match self.decided_by {
            DecidedBy::Combined { .. } => best.0 > 0,
            DecidedBy::Jury | DecidedBy::Audience => best.0 > -i128::from(u32::MAX),
        };
        match (said, level, first) {
            (false, _, _) => Settled::Nobody,
            (true, 1, _) => Settled::Alone,
            (true, _, 1) => Settled::ByTieRule(self.tie_rule),
            (true, _, _) => Settled::Shared,
        }
    }
}

/// What decides, and what decides between those who are level there: greater is better.
type Rank = (i128, i64);
fn candidates(sides: BothSides<'_>) -> BTreeSet<NominationId> {
    let polled = sides.audience.into_iter().flat_map(|sheet| sheet.lines.iter().map(|line| line.option));
    sides.jury.keys().copied().chain(polled).collect()
}

fn check_points(points: &[u32]) -> Result<(), DeclaredFault> {
    if points.first().is_none_or(|first| *first == 0) {
        return Err(DeclaredFault::NoPoints);
    }
    match points.windows(2).position(|pair| pair[1] > pair[0]) {
        Some(index) => Err(DeclaredFault::PointsRise { place: index + 2 }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
