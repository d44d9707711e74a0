//! Brings jury and audience to whole numbers that can be weighed and added.

use super::{BothSides, Combination, DecidedBy, Side, TieRule, Wholes};
use crate::{
    ids::NominationId,
    jury::{JuryMean, ranking::place_of},
    voting::{TallySheet, Working},
};
use std::collections::{BTreeMap, BTreeSet};

/// Jury's and audience's value of each nomination.
type Values = BTreeMap<NominationId, (i128, i128)>;

/// One nomination with both sides in figures that can be added.
pub(super) struct Weighed {
    pub nomination: NominationId,
    pub jury: Side,
    pub audience: Side,
    /// The place, or the worst number where there is none.
    pub jury_worse: u32,
    pub audience_worse: u32,
}

impl Weighed {
    pub(super) const fn total(&self, audience: i128, jury: i128) -> i128 {
        self.audience.value * audience + self.jury.value * jury
    }
}

pub(super) struct Fields {
    pub lines: Vec<Weighed>,
    pub wholes: Wholes,
}

pub(super) fn tie_value(rule: TieRule, line: &Weighed) -> i64 {
    match rule {
        TieRule::Audience => -i64::from(line.audience_worse),
        TieRule::Jury => -i64::from(line.jury_worse),
        TieRule::Shared => 0,
    }
}

/// What `decided_by` weighs of each candidate.
pub(super) fn weigh(
    decided_by: &DecidedBy,
    candidates: &BTreeSet<NominationId>,
    sides: BothSides<'_>,
) -> Fields {
    let counted = sides.audience.filter(|sheet| sheet.ballots > 0);
    let means: Vec<&JuryMean> = sides.jury.values().collect();
    let places = |id: &NominationId| {
        let jury = sides.jury.get(id).map(|mean| place_of(&mean, &means));
        let audience = counted.and_then(|sheet| sheet.line(*id)).map(|line| line.place);
        (jury, audience)
    };
    let (values, wholes) = match decided_by {
        DecidedBy::Jury | DecidedBy::Audience => (Values::new(), Wholes { jury: 1, audience: 1 }),
        DecidedBy::Combined { by: Combination::RankPoints(points), .. } => {
            let earned = |id: &NominationId| {
                let (jury, audience) = places(id);
                let audience = audience.filter(|_| !nothing_for(counted, *id));
                (*id, (points_for(points, jury), points_for(points, audience)))
            };
            (candidates.iter().map(earned).collect(), Wholes { jury: 1, audience: 1 })
        }
        DecidedBy::Combined { by: Combination::Shares, .. } => shares(candidates, sides.jury, counted),
    };
    let lines = candidates
        .iter()
        .map(|id| {
            let (jury_place, audience_place) = places(id);
            let (jury, audience) = values.get(id).copied().unwrap_or((0, 0));
            Weighed {
                nomination: *id,
                jury: Side { place: jury_place, value: jury },
                audience: Side { place: audience_place, value: audience },
                jury_worse: jury_place.unwrap_or(u32::MAX),
                audience_worse: audience_place.unwrap_or(u32::MAX),
            }
        })
        .collect();
    Fields { lines, wholes }
}

/// Nobody's ballot gave it anything: then it earns no points, whatever the place. Where places come from comparing, a
/// figure of 0 may still be first.
fn nothing_for(sheet: Option<&TallySheet>, id: NominationId) -> bool {
    sheet.is_some_and(|sheet| sheet.working == Working::Sums) && figure(sheet, id) == 0
}

fn figure(sheet: Option<&TallySheet>, id: NominationId) -> u64 {
    sheet.and_then(|sheet| sheet.line(id)).map_or(0, |line| line.figure)
}

fn points_for(points: &[u32], place: Option<u32>) -> i128 {
    let at = place.and_then(|place| usize::try_from(place).ok()?.checked_sub(1));
    at.and_then(|at| points.get(at)).copied().unwrap_or(0).into()
}

/// What each side gave, and all it gave. Means are first brought to the common multiple of their numbers of jurors, so
/// that they are whole numbers. A side that said nothing gave 0 of 1.
fn shares(
    candidates: &BTreeSet<NominationId>,
    jury: &BTreeMap<NominationId, JuryMean>,
    audience: Option<&TallySheet>,
) -> (Values, Wholes) {
    let multiple = jury.values().fold(1, |multiple, mean| lcm(multiple, i128::from(mean.n())));
    let mean = |id: &NominationId| {
        jury.get(id).map_or(0, |mean| i128::from(mean.sum_thousandths()) * (multiple / i128::from(mean.n())))
    };
    let values: Values =
        candidates.iter().map(|id| (*id, (mean(id), i128::from(figure(audience, *id))))).collect();
    let jury = values.values().map(|(jury, _)| jury).sum::<i128>().max(1);
    let audience = values.values().map(|(_, audience)| audience).sum::<i128>().max(1);
    (values, Wholes { jury, audience })
}

fn lcm(a: i128, b: i128) -> i128 {
    a / gcd(a, b) * b
}

pub(super) fn gcd(a: i128, b: i128) -> i128 {
    if b == 0 { a.abs() } else { gcd(b, a % b) }
}
