//! Ballots under suspicion: set aside with a reason, taken back with a reason, and counted both ways.
//!
//! A ballot is never changed or deleted. Quarantine is a log beside the box; what is tallied follows from it, and the
//! public learns how many ballots are out and why, never which.

use super::{Ballot, BallotPaper, CountedBallots, Receipt, TallySheet};
use crate::{ids::AccountId, time::Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A ballot's number in the box of its poll.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BallotNumber(pub i64);

/// What raised suspicion. Published with the count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Suspicion {
    /// One person seems to have voted on many devices.
    ManyDevices,
    /// Codes were guessed, copied or sold.
    StolenCodes,
    /// Cast faster or more alike than people do.
    Machine,
    /// The voter was not entitled.
    NotEntitled,
    Other,
}

impl Suspicion {
    pub const ALL: [Self; 5] =
        [Self::ManyDevices, Self::StolenCodes, Self::Machine, Self::NotEntitled, Self::Other];

    /// The word in forms, and the end of the key of its message.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ManyDevices => "many_devices",
            Self::StolenCodes => "stolen_codes",
            Self::Machine => "machine",
            Self::NotEntitled => "not_entitled",
            Self::Other => "other",
        }
    }
}

/// What was decided about some ballots.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ruling {
    SetAside(Suspicion),
    /// They count again.
    TakeBack,
}

/// One decision, as it is recorded and read out to anyone who asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RulingRecord {
    pub ruling: Ruling,
    pub ballots: BTreeSet<BallotNumber>,
    /// Why, in words.
    pub reason: String,
    pub by: AccountId,
    pub at: Timestamp,
}

/// Ballots as somebody names them: by their numbers in the box, or by their receipts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NamedBallots {
    pub numbers: BTreeSet<BallotNumber>,
    pub receipts: BTreeSet<Receipt>,
}

/// What of a list names no ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NamedFault {
    /// Neither a number, nor a range, nor a receipt.
    Unreadable(String),
    /// A range of more than [`NamedBallots::MOST`].
    TooMany(String),
}

impl NamedBallots {
    /// In one ruling.
    pub const MOST: usize = 10_000;

    /// Reads `101-137, 140 7Q2M-4XKD`: numbers, ranges and receipts, set apart by blanks, commas or lines. Four digits and
    /// four, with a hyphen, are a range where the second is the larger number, and a receipt otherwise.
    pub fn parse(text: &str) -> Result<Self, NamedFault> {
        let mut named = Self::default();
        let parts =
            text.split(|c: char| c.is_whitespace() || c == ',' || c == ';').filter(|part| !part.is_empty());
        for part in parts {
            let part = part.replace('–', "-");
            let range = part.split_once('-').unwrap_or((&part, &part));
            let number = |text: &str| text.parse::<i64>().ok().filter(|number| *number > 0);
            match (number(range.0), number(range.1)) {
                (Some(first), Some(last)) if first <= last => {
                    if named.numbers.len() + usize::try_from(last - first).unwrap_or(usize::MAX) >= Self::MOST
                    {
                        return Err(NamedFault::TooMany(part));
                    }
                    named.numbers.extend((first..=last).map(BallotNumber));
                }
                _ => match Receipt::parse(&part) {
                    Ok(receipt) => drop(named.receipts.insert(receipt)),
                    Err(_) => return Err(NamedFault::Unreadable(part)),
                },
            }
        }
        Ok(named)
    }
}

/// Why a ruling changes nothing. The first that applies, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QuarantineRefusal {
    /// The tally is final.
    Certified,
    NoBallots,
    /// Fewer characters than [`Quarantine::SHORTEST_REASON`] are no reason.
    NoReason,
    NotInTheBox(BallotNumber),
    AlreadyAside(BallotNumber),
    NotAside(BallotNumber),
}

/// Which ballots are set aside now, and how that came about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quarantine {
    aside: BTreeMap<BallotNumber, Suspicion>,
    log: Vec<RulingRecord>,
}

/// A poll counted both ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BothTallies {
    /// Without what was set aside: the result.
    pub counted: TallySheet,
    /// As if nothing had been set aside.
    pub all: TallySheet,
}

/// What the public is told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicCount {
    pub cast: u64,
    pub counted: u64,
    /// How many ballots are out, by what raised suspicion.
    pub set_aside: BTreeMap<Suspicion, u64>,
    /// Somebody else would be first had nothing been set aside.
    pub changes_first: bool,
}

impl Quarantine {
    pub const SHORTEST_REASON: usize = 10;

    /// The state after rulings that were recorded, in their order.
    pub fn replay(log: impl IntoIterator<Item = RulingRecord>) -> Self {
        let mut quarantine = Self::default();
        for record in log {
            quarantine.apply(record);
        }
        quarantine
    }

    /// Takes a ruling on ballots of `cast`, which are all that lie in the box, all or none of them.
    pub fn rule(
        &mut self,
        record: RulingRecord,
        cast: &BTreeSet<BallotNumber>,
        certified: bool,
    ) -> Result<(), QuarantineRefusal> {
        if certified {
            return Err(QuarantineRefusal::Certified);
        }
        if record.ballots.is_empty() {
            return Err(QuarantineRefusal::NoBallots);
        }
        if record.reason.trim().chars().count() < Self::SHORTEST_REASON {
            return Err(QuarantineRefusal::NoReason);
        }
        for &ballot in &record.ballots {
            if !cast.contains(&ballot) {
                return Err(QuarantineRefusal::NotInTheBox(ballot));
            }
            match (record.ruling, self.is_aside(ballot)) {
                (Ruling::SetAside(_), true) => return Err(QuarantineRefusal::AlreadyAside(ballot)),
                (Ruling::TakeBack, false) => return Err(QuarantineRefusal::NotAside(ballot)),
                (Ruling::SetAside(_), false) | (Ruling::TakeBack, true) => {}
            }
        }
        self.apply(record);
        Ok(())
    }

    pub fn is_aside(&self, ballot: BallotNumber) -> bool {
        self.aside.contains_key(&ballot)
    }

    /// Every ruling, from the first.
    pub fn log(&self) -> &[RulingRecord] {
        &self.log
    }

    /// Splits the current ballots into those that count and those set aside.
    pub fn split(&self, ballots: BTreeMap<BallotNumber, Ballot>) -> (CountedBallots, Vec<Ballot>) {
        let (aside, counted): (Vec<_>, Vec<_>) =
            ballots.into_iter().partition(|(number, _)| self.is_aside(*number));
        let plain =
            |ballots: Vec<(BallotNumber, Ballot)>| ballots.into_iter().map(|(_, ballot)| ballot).collect();
        (CountedBallots::published(plain(counted)), plain(aside))
    }

    /// Counts the current ballots both ways.
    pub fn both_tallies(&self, paper: &BallotPaper, ballots: &BTreeMap<BallotNumber, Ballot>) -> BothTallies {
        let counted = ballots.iter().filter(|(number, _)| !self.is_aside(**number)).map(|(_, ballot)| ballot);
        BothTallies { counted: paper.count(counted), all: paper.count(ballots.values()) }
    }

    /// What is published beside the result. Ballots that were superseded count neither way.
    pub fn public_count(&self, paper: &BallotPaper, ballots: &BTreeMap<BallotNumber, Ballot>) -> PublicCount {
        let BothTallies { counted, all } = self.both_tallies(paper, ballots);
        let mut set_aside = BTreeMap::new();
        for suspicion in ballots.keys().filter_map(|number| self.aside.get(number)) {
            *set_aside.entry(*suspicion).or_default() += 1;
        }
        PublicCount {
            cast: all.ballots,
            counted: counted.ballots,
            set_aside,
            changes_first: !counted.first().eq(all.first()),
        }
    }

    fn apply(&mut self, record: RulingRecord) {
        for &ballot in &record.ballots {
            match record.ruling {
                Ruling::SetAside(suspicion) => {
                    self.aside.insert(ballot, suspicion);
                }
                Ruling::TakeBack => {
                    self.aside.remove(&ballot);
                }
            }
        }
        self.log.push(record);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        ids::NominationId,
        voting::{Filled, TallyRule},
    };

    fn paper() -> BallotPaper {
        BallotPaper::new(TallyRule::Single, &[NominationId(1), NominationId(2)]).unwrap()
    }

    /// Ballots 1 to 63 are for option 1, 64 to 100 for option 2.
    fn cast() -> BTreeMap<BallotNumber, Ballot> {
        let vote = |option| paper().read(Filled::Ticked(&[NominationId(option)])).unwrap();
        (1..=100).map(|n| (BallotNumber(n), vote(if n <= 63 { 1 } else { 2 }))).collect()
    }

    fn record(ruling: Ruling, ballots: impl IntoIterator<Item = i64>) -> RulingRecord {
        let ballots = ballots.into_iter().map(BallotNumber).collect();
        let reason = "37 ballots within a second".to_owned();
        RulingRecord { ruling, ballots, reason, by: AccountId(9), at: Timestamp(5) }
    }

    fn numbers() -> BTreeSet<BallotNumber> {
        cast().into_keys().collect()
    }

    #[test]
    fn vo_16_ballots_are_set_aside_taken_back_and_set_aside_again() {
        let mut quarantine = Quarantine::default();
        let public = |quarantine: &Quarantine| quarantine.public_count(&paper(), &cast());
        let nothing = public(&quarantine);
        let aside = Ruling::SetAside(Suspicion::Machine);

        quarantine.rule(record(aside, 1..=37), &numbers(), false).unwrap();
        let out = public(&quarantine);
        quarantine.rule(record(Ruling::TakeBack, 1..=37), &numbers(), false).unwrap();
        let back = public(&quarantine);
        quarantine.rule(record(aside, 1..=37), &numbers(), false).unwrap();

        let machine = BTreeMap::from([(Suspicion::Machine, 37)]);
        assert_eq!(out, PublicCount { cast: 100, counted: 63, set_aside: machine, changes_first: true });
        assert_eq!(
            nothing,
            PublicCount { counted: 100, set_aside: BTreeMap::new(), changes_first: false, ..out.clone() }
        );
        assert_eq!(back, nothing);
        assert_eq!(public(&quarantine), out);
        let both = quarantine.both_tallies(&paper(), &cast());
        assert_eq!(both.all.first().collect::<Vec<_>>(), [NominationId(1)]);
        assert_eq!(both.counted.first().collect::<Vec<_>>(), [NominationId(2)]);
        let (counted, out) = quarantine.split(cast());
        assert_eq!((paper().tally(&counted), out.len()), (both.counted, 37));
        assert_eq!(quarantine.log().len(), 3);
        assert_eq!(Quarantine::replay(quarantine.log().to_vec()), quarantine);
    }

    #[test]
    fn ballots_are_named_by_number_range_and_receipt() {
        let named = NamedBallots::parse(" 3, 10–12\n7Q2M-4XKD;1234-1230 5").unwrap();

        assert_eq!(named.numbers.iter().map(|it| it.0).collect::<Vec<_>>(), [3, 5, 10, 11, 12]);
        assert_eq!(named.receipts.iter().map(Receipt::as_str).collect::<Vec<_>>(), ["12341230", "7Q2M4XKD"]);
        assert_eq!(NamedBallots::parse(""), Ok(NamedBallots::default()));
        for unreadable in ["-1", "0", "9-3", "seven", "7Q2M-4XK", "1-2-3"] {
            assert_eq!(NamedBallots::parse(unreadable), Err(NamedFault::Unreadable(unreadable.to_owned())));
        }
        for many in ["1-10001", "1-9223372036854775807"] {
            assert_eq!(NamedBallots::parse(many), Err(NamedFault::TooMany(many.to_owned())));
        }
        assert_eq!(NamedBallots::parse("1-10000").map(|named| named.numbers.len()), Ok(NamedBallots::MOST));
    }

    #[test]
    fn a_ruling_that_cannot_be_is_refused_whole() {
        let aside = Ruling::SetAside(Suspicion::Other);
        let mut quarantine = Quarantine::default();
        quarantine.rule(record(aside, [3]), &numbers(), false).unwrap();
        let before = quarantine.clone();
        let short = RulingRecord { reason: "  odd      ".to_owned(), ..record(aside, [1]) };
        let table = [
            (record(aside, [1]), true, QuarantineRefusal::Certified),
            (record(aside, []), false, QuarantineRefusal::NoBallots),
            (short, false, QuarantineRefusal::NoReason),
            (record(aside, [1, 101]), false, QuarantineRefusal::NotInTheBox(BallotNumber(101))),
            (record(aside, [1, 3]), false, QuarantineRefusal::AlreadyAside(BallotNumber(3))),
            (record(Ruling::TakeBack, [3, 4]), false, QuarantineRefusal::NotAside(BallotNumber(4))),
        ];

        for (record, certified, refusal) in table {
            assert_eq!(quarantine.rule(record, &numbers(), certified), Err(refusal));
            assert_eq!(quarantine, before);
        }
    }

    #[test]
    fn a_ballot_set_aside_that_its_voter_replaced_is_no_longer_told_of() {
        let mut quarantine = Quarantine::default();
        quarantine.rule(record(Ruling::SetAside(Suspicion::ManyDevices), [1, 2]), &numbers(), false).unwrap();
        let mut current = cast();
        current.remove(&BallotNumber(1));

        let public = quarantine.public_count(&paper(), &current);

        assert_eq!((public.cast, public.counted), (99, 98));
        assert_eq!(public.set_aside, BTreeMap::from([(Suspicion::ManyDevices, 1)]));
    }
}
