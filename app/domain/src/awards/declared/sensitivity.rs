//! Whether another weight of the audience would have changed the winner, for every weight from 0 to 100 per cent.

use super::{
    TieRule, Wholes,
    weigh::{Fields, Weighed, gcd, tie_value},
};
use crate::ids::NominationId;
use serde::Serialize;
use std::cmp::Ordering;

/// A weight in per cent, as an exact fraction: 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Weight {
    above: i128,
    below: i128,
}

/// Winners for a range of the audience's weight.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stretch {
    /// Where the range begins and ends; the same for a single weight. An end between two ranges belongs to one of them.
    pub from: Weight,
    pub to: Weight,
    pub from_included: bool,
    pub to_included: bool,
    pub winners: Vec<NominationId>,
}

/// The winners for every weight of the audience, from 0 to 100 per cent without a gap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sensitivity {
    pub stretches: Vec<Stretch>,
    /// Which of them holds the weight that was declared.
    pub declared: usize,
}

impl Weight {
    /// In per cent, from what a [`Balance`] weighs.
    fn of(balance: Balance, wholes: Wholes) -> Self {
        let audience = wholes.audience * balance.audience;
        let (above, below) = (100 * audience, wholes.jury * balance.jury + audience);
        let part = gcd(above, below).max(1);
        Self { above: above / part, below: below / part }
    }

    /// Numerator and denominator of the per cent, in lowest terms.
    pub const fn parts(self) -> (i128, i128) {
        (self.above, self.below)
    }

    /// Hundredths of a per cent, rounded down: 3333 for a third of a hundred.
    pub const fn hundredths(self) -> i128 {
        self.above * 100 / self.below
    }

    fn cmp_percent(self, percent: u8) -> Ordering {
        self.above.cmp(&(self.below * i128::from(percent)))
    }
}

/// How many times a value of the audience counts, and one of the jury. Only the ratio of the two matters, from 0 to 1
/// (the jury alone) to 1 to 0 (the audience alone), and it stays small where the weight in per cent does not.
#[derive(Clone, Copy, Debug)]
struct Balance {
    audience: i128,
    jury: i128,
}

impl Balance {
    const JURY: Self = Self { audience: 0, jury: 1 };
    const AUDIENCE: Self = Self { audience: 1, jury: 0 };

    /// Where two lines cross, if they do with a positive weight of both sides.
    fn crossing(one: &Weighed, other: &Weighed) -> Option<Self> {
        let jury = one.jury.value - other.jury.value;
        let audience = one.audience.value - other.audience.value;
        let opposed = jury.signum() * audience.signum() < 0;
        opposed.then(|| Self { audience: jury.abs(), jury: audience.abs() })
    }

    /// Some balance between two.
    const fn between(self, other: Self) -> Self {
        Self { audience: self.audience + other.audience, jury: self.jury + other.jury }
    }

    fn compare(&self, other: &Self) -> Ordering {
        (self.audience * other.jury).cmp(&(other.audience * self.jury))
    }
}

impl Sensitivity {
    /// A total is a straight line over the weight, so winners change only where two lines cross: they are looked at in
    /// each crossing and somewhere between two.
    pub(super) fn of(fields: &Fields, tie_rule: TieRule, declared_percent: u8) -> Self {
        let Fields { lines, wholes } = fields;
        let mut stretches: Vec<Stretch> = Vec::new();
        let crossings = crossings(lines);
        for (index, &at) in crossings.iter().enumerate() {
            let to = Weight::of(at, *wholes);
            if let Some(before) = index.checked_sub(1).map(|before| crossings[before]) {
                let from = Weight::of(before, *wholes);
                let winners = winners(lines, tie_rule, before.between(at));
                extend(
                    &mut stretches,
                    Stretch { from, to, from_included: false, to_included: false, winners },
                );
            }
            let winners = winners(lines, tie_rule, at);
            extend(&mut stretches, Stretch { from: to, to, from_included: true, to_included: true, winners });
        }
        let declared = stretches.iter().position(|it| it.contains(declared_percent)).unwrap_or(0);
        Self { stretches, declared }
    }

    /// The range of weights, around the declared one, that give the same winners.
    pub fn around(&self) -> &Stretch {
        &self.stretches[self.declared]
    }

    /// No weight at all would have changed the winners.
    pub fn never_changes(&self) -> bool {
        self.stretches.len() == 1
    }

    /// Who wins with this weight.
    pub fn winners_at(&self, percent: u8) -> &[NominationId] {
        self.stretches
            .iter()
            .find(|stretch| stretch.contains(percent))
            .map_or(&[], |stretch| &stretch.winners)
    }
}

impl Stretch {
    fn contains(&self, percent: u8) -> bool {
        let (from, to) = (self.from.cmp_percent(percent), self.to.cmp_percent(percent));
        let after = from.is_lt() || (self.from_included && from.is_eq());
        let before = to.is_gt() || (self.to_included && to.is_eq());
        after && before
    }
}

/// The jury alone, the audience alone, and every balance between where two totals are equal, in order.
fn crossings(lines: &[Weighed]) -> Vec<Balance> {
    let mut balances = vec![Balance::JURY, Balance::AUDIENCE];
    for (index, one) in lines.iter().enumerate() {
        balances.extend(lines[index + 1..].iter().filter_map(|other| Balance::crossing(one, other)));
    }
    balances.sort_by(Balance::compare);
    balances.dedup_by(|one, other| one.compare(other).is_eq());
    balances
}

fn winners(lines: &[Weighed], tie_rule: TieRule, balance: Balance) -> Vec<NominationId> {
    let total = |line: &Weighed| line.total(balance.audience, balance.jury);
    let rank = |line: &Weighed| (total(line), tie_value(tie_rule, line));
    let best = lines.iter().map(rank).max();
    let won = |line: &&Weighed| Some(rank(line)) == best && total(line) > 0;
    lines.iter().filter(won).map(|line| line.nomination).collect()
}

/// Adds a range that follows the last; the same winners make one range of the two.
fn extend(stretches: &mut Vec<Stretch>, next: Stretch) {
    match stretches.last_mut() {
        Some(last) if last.winners == next.winners => {
            last.to = next.to;
            last.to_included = next.to_included;
        }
        Some(_) | None => stretches.push(next),
    }
}
