//! The ballot paper: the options of a poll and its rule, and what a filled-in paper must look like to count.

use super::TallyRule;
use crate::ids::NominationId;
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroU16,
};

/// What every voter of one poll gets: the options, and the rule by which ballots count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BallotPaper {
    rule: TallyRule,
    options: Vec<NominationId>,
}

/// Why options make no ballot paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperFault {
    TooFewOptions {
        options: usize,
    },
    /// More than can be ranked or shown: [`BallotPaper::MOST_OPTIONS`].
    TooManyOptions {
        options: usize,
    },
    RepeatedOption(NominationId),
}

/// A paper as the voter filled it in, before anything is checked.
#[derive(Clone, Copy, Debug)]
pub enum Filled<'a> {
    /// The options that were ticked.
    Ticked(&'a [NominationId]),
    /// A number beside each option: points, or places from 1. Options without a number are left out; a nought beside
    /// an option means no points.
    Numbered(&'a [(NominationId, i64)]),
}

/// What is marked on a ballot, as it is stored and published: `[3,7]` ticked, `{"points":[[3,6],[7,4]]}`,
/// `{"ranked":[7,3]}` from the best.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Marks {
    Points(Vec<(NominationId, NonZeroU16)>),
    Ranked(Vec<NominationId>),
    #[serde(untagged)]
    Ticked(Vec<NominationId>),
}

/// Marks that are valid for the paper that made the ballot. Options stand in a fixed order, except in a ranking.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Ballot(Marks);

/// Why a filled-in paper is no ballot. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BallotFault {
    /// Ticks where the poll asks for numbers, points where it asks for places, or the other way round.
    WrongForm,
    /// Nothing ticked, no points given, nobody ranked.
    Empty,
    UnknownOption(NominationId),
    RepeatedOption(NominationId),
    TooMany {
        picked: usize,
        most: usize,
    },
    BelowZero(NominationId),
    OverBudget {
        given: u64,
        budget: u16,
    },
    /// Places go from 1 to the number of options.
    NoSuchPlace {
        option: NominationId,
        place: i64,
    },
    SharedPlace {
        place: usize,
    },
    /// A place is left out although a later one is given.
    Gap {
        missing: usize,
    },
}

impl Ballot {
    pub const fn marks(&self) -> &Marks {
        &self.0
    }
}

impl BallotPaper {
    pub const MOST_OPTIONS: usize = 100;

    /// A paper with two to a hundred options, none of them twice.
    pub fn new(rule: TallyRule, options: &[NominationId]) -> Result<Self, PaperFault> {
        let count = options.len();
        if count < 2 {
            return Err(PaperFault::TooFewOptions { options: count });
        }
        if count > Self::MOST_OPTIONS {
            return Err(PaperFault::TooManyOptions { options: count });
        }
        let mut options = options.to_vec();
        options.sort();
        match options.windows(2).find(|pair| pair[0] == pair[1]) {
            Some(pair) => Err(PaperFault::RepeatedOption(pair[0])),
            None => Ok(Self { rule, options }),
        }
    }

    pub const fn rule(&self) -> TallyRule {
        self.rule
    }

    /// By number, whatever order they came in.
    pub fn options(&self) -> &[NominationId] {
        &self.options
    }

    /// The ballot a voter filled in.
    pub fn read(&self, filled: Filled<'_>) -> Result<Ballot, BallotFault> {
        match (self.rule, filled) {
            (TallyRule::Approval | TallyRule::Pick { .. } | TallyRule::Single, Filled::Ticked(picked)) => {
                self.ticked(picked)
            }
            (TallyRule::Points { budget }, Filled::Numbered(numbers)) => self.points(numbers, budget),
            (TallyRule::Ranked { .. }, Filled::Numbered(places)) => self.placed(places),
            (TallyRule::Approval | TallyRule::Pick { .. } | TallyRule::Single, Filled::Numbered(_))
            | (TallyRule::Points { .. } | TallyRule::Ranked { .. }, Filled::Ticked(_)) => {
                Err(BallotFault::WrongForm)
            }
        }
    }

    /// The ballot that was stored or published as `marks`.
    pub fn admit(&self, marks: Marks) -> Result<Ballot, BallotFault> {
        match (self.rule, marks) {
            (TallyRule::Approval | TallyRule::Pick { .. } | TallyRule::Single, Marks::Ticked(picked)) => {
                self.ticked(&picked)
            }
            (TallyRule::Points { budget }, Marks::Points(points)) => {
                let numbers: Vec<_> = points.iter().map(|(id, points)| (*id, points.get().into())).collect();
                self.points(&numbers, budget)
            }
            (TallyRule::Ranked { .. }, Marks::Ranked(order)) => self.ranked(order),
            (_, Marks::Ticked(_) | Marks::Points(_) | Marks::Ranked(_)) => Err(BallotFault::WrongForm),
        }
    }

    fn ticked(&self, picked: &[NominationId]) -> Result<Ballot, BallotFault> {
        let ticked = self.known(picked.iter().copied())?;
        let most = self.rule.most_ticks(self.options.len()).unwrap_or(0);
        if ticked.len() > most {
            return Err(BallotFault::TooMany { picked: ticked.len(), most });
        }
        Ok(Ballot(Marks::Ticked(ticked.into_iter().collect())))
    }

    fn points(&self, numbers: &[(NominationId, i64)], budget: NonZeroU16) -> Result<Ballot, BallotFault> {
        if numbers.iter().all(|(_, points)| *points == 0) {
            return Err(BallotFault::Empty);
        }
        self.known(numbers.iter().map(|(option, _)| *option))?;
        if let Some((option, _)) = numbers.iter().find(|(_, points)| *points < 0) {
            return Err(BallotFault::BelowZero(*option));
        }
        let given = numbers.iter().fold(0_u64, |sum, (_, points)| sum.saturating_add(points.unsigned_abs()));
        if given > u64::from(budget.get()) {
            return Err(BallotFault::OverBudget { given, budget: budget.get() });
        }
        let points: BTreeMap<NominationId, NonZeroU16> = numbers
            .iter()
            .filter_map(|(option, points)| Some((*option, NonZeroU16::new(u16::try_from(*points).ok()?)?)))
            .collect();
        Ok(Ballot(Marks::Points(points.into_iter().collect())))
    }

    fn placed(&self, places: &[(NominationId, i64)]) -> Result<Ballot, BallotFault> {
        self.known(places.iter().map(|(option, _)| *option))?;
        let mut order = BTreeMap::new();
        for &(option, place) in places {
            let Some(at) = usize::try_from(place).ok().filter(|at| (1..=self.options.len()).contains(at))
            else {
                return Err(BallotFault::NoSuchPlace { option, place });
            };
            if order.insert(at, option).is_some() {
                return Err(BallotFault::SharedPlace { place: at });
            }
        }
        match (1..).zip(order.keys()).find(|(expected, place)| expected != *place) {
            Some((missing, _)) => Err(BallotFault::Gap { missing }),
            None => Ok(Ballot(Marks::Ranked(order.into_values().collect()))),
        }
    }

    fn ranked(&self, order: Vec<NominationId>) -> Result<Ballot, BallotFault> {
        self.known(order.iter().copied())?;
        Ok(Ballot(Marks::Ranked(order)))
    }

    /// Some of the options, none of them twice.
    fn known(
        &self,
        named: impl ExactSizeIterator<Item = NominationId>,
    ) -> Result<BTreeSet<NominationId>, BallotFault> {
        if named.len() == 0 {
            return Err(BallotFault::Empty);
        }
        let mut seen = BTreeSet::new();
        for option in named {
            if self.options.binary_search(&option).is_err() {
                return Err(BallotFault::UnknownOption(option));
            }
            if !seen.insert(option) {
                return Err(BallotFault::RepeatedOption(option));
            }
        }
        Ok(seen)
    }
}

#[cfg(test)]
mod tests;
