//! Who wins a category: the jury's order and the audience's order are each turned into points, and the points
//! are added by the weights declared beforehand.
//!
//! A tie is never broken in silence: the result says which tie-break was used, and an award can be shared.
//!
//! [`declared`] has the rules one can choose among, and what another weight would have changed; [`embargo`] keeps all of
//! it sealed until the reveal; [`honours`] says who is commended.

pub mod declared;
pub mod embargo;
pub mod honours;

use crate::{
    ids::NominationId,
    jury::{JuryMean, ranking::place_of, score::with_decimal_sign},
    language::Language,
    voting::Tally,
};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// How jury and audience are weighed, fixed before the poll opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AwardRule {
    jury_percent: u8,
    audience_percent: u8,
    points: Vec<u32>,
}

/// Why a rule cannot decide an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AwardRuleFault {
    PercentagesSumTo(u16),
    /// The points of this place (1 is first) are higher than those of the place before.
    PointsRise {
        place: usize,
    },
    /// The first place earns nothing, so no place does.
    NoPoints,
}

impl AwardRule {
    /// `points` for first place, second place and so on, never rising; later places earn none.
    pub fn new(jury_percent: u8, audience_percent: u8, points: Vec<u32>) -> Result<Self, AwardRuleFault> {
        let percent = u16::from(jury_percent) + u16::from(audience_percent);
        if percent != 100 {
            return Err(AwardRuleFault::PercentagesSumTo(percent));
        }
        if points.first().is_none_or(|first| *first == 0) {
            return Err(AwardRuleFault::NoPoints);
        }
        if let Some(index) = points.windows(2).position(|pair| pair[1] > pair[0]) {
            return Err(AwardRuleFault::PointsRise { place: index + 2 });
        }
        Ok(Self { jury_percent, audience_percent, points })
    }

    /// Half jury, half audience; 12, 10, 8, 7, 6, 5, 4, 3, 2, 1.
    pub fn standard() -> Self {
        Self { jury_percent: 50, audience_percent: 50, points: vec![12, 10, 8, 7, 6, 5, 4, 3, 2, 1] }
    }

    pub const fn jury_percent(&self) -> u8 {
        self.jury_percent
    }

    pub const fn audience_percent(&self) -> u8 {
        self.audience_percent
    }

    pub fn points(&self) -> &[u32] {
        &self.points
    }

    fn points_for(&self, place: u32) -> u32 {
        usize::try_from(place)
            .ok()
            .and_then(|place| self.points.get(place.checked_sub(1)?))
            .copied()
            .unwrap_or(0)
    }

    fn total(&self, jury_points: u32, audience_points: u32) -> Total {
        let jury = u64::from(self.jury_percent) * u64::from(jury_points);
        let audience = u64::from(self.audience_percent) * u64::from(audience_points);
        Total(jury + audience)
    }
}

/// Weighted points: per cent times points, jury and audience added.
///
/// Written divided by 50, so that equal weights show the plain sum of both points. A fiftieth is two
/// hundredths, so two decimals at most say it exactly and nothing is rounded: `22`, `22.8`, `22.86`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Total(u64);

impl Total {
    /// Per cent times points.
    pub const fn percent_points(self) -> u64 {
        self.0
    }

    /// With the decimal sign of the language: `22.8` in English, `22,8` in Danish.
    pub fn in_language(self, language: Language) -> String {
        with_decimal_sign(&self.to_string(), language)
    }
}

impl fmt::Display for Total {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, hundredths) = (self.0 / 50, self.0 % 50 * 2);
        match hundredths {
            0 => write!(f, "{whole}"),
            tenths if tenths % 10 == 0 => write!(f, "{whole}.{}", tenths / 10),
            _ => write!(f, "{whole}.{hundredths:02}"),
        }
    }
}

/// How one nomination did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    pub nomination: NominationId,
    /// None without a jury mean.
    pub jury_place: Option<u32>,
    pub jury_points: u32,
    pub audience_place: u32,
    pub approvals: u64,
    pub audience_points: u32,
    pub total: Total,
    /// Place in the award: by total, then approvals. Shared when both are equal.
    pub place: u32,
}

/// What settled the first place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tiebreak {
    /// One nomination has the highest total.
    None,
    /// Several had the highest total; one of them had more approvals from the audience.
    Audience,
    /// Total and approvals are equal: the award is shared.
    Shared,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AwardResult {
    /// By place; the nomination's number keeps the list steady within a shared place.
    pub standings: Vec<Standing>,
    /// Everyone in first place.
    pub winners: Vec<NominationId>,
    pub tie_break: Tiebreak,
    /// Ballots counted.
    pub ballots: u64,
}

/// Decides a category among everyone named in `jury` or `tally`.
///
/// 1. Jury place by mean, compared exactly; audience place by approvals. Equal ones share a place and the next
///    stay empty: 1, 2, 2, 4.
/// 2. Each place earns its points from the rule. No jury mean, no jury points; no approvals, no audience
///    points, whatever the place.
/// 3. Total = jury per cent × jury points + audience per cent × audience points; the highest wins.
/// 4. Equal totals: more approvals wins. Equal approvals too: the award is shared.
pub fn decide(rule: &AwardRule, jury: &BTreeMap<NominationId, JuryMean>, tally: &Tally) -> AwardResult {
    let means: Vec<&JuryMean> = jury.values().collect();
    let approvals_of = |id| tally.approvals.get(id).copied().unwrap_or(0);
    let candidates: BTreeSet<&NominationId> = jury.keys().chain(tally.approvals.keys()).collect();
    let all_approvals: Vec<u64> = candidates.iter().map(|id| approvals_of(id)).collect();

    let mut standings: Vec<Standing> = candidates
        .into_iter()
        .map(|id| {
            let jury_place = jury.get(id).map(|mean| place_of(&mean, &means));
            let jury_points = jury_place.map_or(0, |place| rule.points_for(place));
            let approvals = approvals_of(id);
            let audience_place = place_of(&approvals, &all_approvals);
            let audience_points = if approvals == 0 { 0 } else { rule.points_for(audience_place) };
            Standing {
                nomination: *id,
                jury_place,
                jury_points,
                audience_place,
                approvals,
                audience_points,
                total: rule.total(jury_points, audience_points),
                place: 0,
            }
        })
        .collect();

    let figures: Vec<_> = standings.iter().map(|it| (it.total, it.approvals)).collect();
    for standing in &mut standings {
        standing.place = place_of(&(standing.total, standing.approvals), &figures);
    }
    standings.sort_by_key(|it| (it.place, it.nomination));

    AwardResult {
        winners: standings.iter().filter(|it| it.place == 1).map(|it| it.nomination).collect(),
        tie_break: tie_break(&standings),
        standings,
        ballots: tally.ballots,
    }
}

fn tie_break(standings: &[Standing]) -> Tiebreak {
    let highest = standings.iter().map(|it| it.total).max();
    let on_top = standings.iter().filter(|it| Some(it.total) == highest).count();
    let winners = standings.iter().filter(|it| it.place == 1).count();
    match (on_top, winners) {
        (0 | 1, _) => Tiebreak::None,
        (_, 1) => Tiebreak::Audience,
        _ => Tiebreak::Shared,
    }
}

#[cfg(test)]
mod tests;
