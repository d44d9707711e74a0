//! Counting: ballots in, an explained result out. The same ballots and rule always give the same tally, in whatever
//! order the ballots come; only whole numbers are compared, and who is level stays level.

mod runoff;
mod schulze;
mod sums;

pub use runoff::Round;
pub use schulze::Pairs;

use super::{Ballot, BallotPaper, RankedMethod, TallyRule};
use crate::{ids::NominationId, jury::ranking::place_of};
use serde::{Deserialize, Serialize};

/// The count of one poll, with all that is needed to follow it by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TallySheet {
    /// Ballots counted.
    pub ballots: u64,
    /// Every option, by place; the number keeps the list steady within a shared place.
    pub lines: Vec<TallyLine>,
    pub working: Working,
}

/// How one option did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TallyLine {
    pub option: NominationId,
    /// 1 is best. Those who are level share a place and the next stay empty: 1, 2, 2, 4.
    pub place: u32,
    /// Somebody else has the same place.
    pub tied: bool,
    /// Ticks; points; half points for Borda; ballots in the last round it took part in for the run-off; how many
    /// others it is ahead of for Schulze.
    pub figure: u64,
}

/// How the places came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Working {
    /// The figures are sums over the ballots and say it all.
    Sums,
    Rounds(Vec<Round>),
    Pairs(Pairs),
}

impl TallySheet {
    /// Everyone in first place: one, or several who are level. Nobody where no ballot was counted.
    pub fn first(&self) -> impl Iterator<Item = NominationId> {
        let counted = self.ballots > 0;
        self.lines.iter().filter(move |line| counted && line.place == 1).map(|line| line.option)
    }

    /// Every place that several share, with those who share it.
    pub fn ties(&self) -> Vec<(u32, Vec<NominationId>)> {
        self.lines
            .chunk_by(|one, next| one.place == next.place)
            .filter(|level| level.len() > 1)
            .map(|level| (level[0].place, level.iter().map(|line| line.option).collect()))
            .collect()
    }

    pub fn line(&self, option: NominationId) -> Option<&TallyLine> {
        self.lines.iter().find(|line| line.option == option)
    }
}

impl BallotPaper {
    /// Counts ballots that this paper made. What another paper made counts for nothing where the options differ.
    pub(super) fn count<'a>(&self, ballots: impl IntoIterator<Item = &'a Ballot>) -> TallySheet {
        let ballots: Vec<&Ballot> = ballots.into_iter().collect();
        let options = self.options();
        let (figures, ranks, working) = match self.rule() {
            TallyRule::Approval | TallyRule::Pick { .. } | TallyRule::Single | TallyRule::Points { .. } => {
                plain(sums::sums(options, &ballots), Working::Sums)
            }
            TallyRule::Ranked { method: RankedMethod::Borda } => {
                plain(sums::half_points(options, &ballots), Working::Sums)
            }
            TallyRule::Ranked { method: RankedMethod::Runoff } => {
                let runoff::Runoff { figures, lasted, rounds } = runoff::run(options, &ballots);
                (figures, lasted, Working::Rounds(rounds))
            }
            TallyRule::Ranked { method: RankedMethod::Schulze } => {
                let pairs = Pairs::of(options, &ballots);
                let behind = pairs.behind().map(|n| (0, u64::MAX - n)).collect();
                (pairs.ahead().collect(), behind, Working::Pairs(pairs))
            }
        };
        TallySheet { ballots: ballots.len() as u64, lines: lines(options, &figures, &ranks), working }
    }
}

/// What places are made from: the greater, the better.
type Rank = (usize, u64);

fn plain(figures: Vec<u64>, working: Working) -> (Vec<u64>, Vec<Rank>, Working) {
    let ranks = figures.iter().map(|figure| (0, *figure)).collect();
    (figures, ranks, working)
}

fn lines(options: &[NominationId], figures: &[u64], ranks: &[Rank]) -> Vec<TallyLine> {
    let places: Vec<u32> = ranks.iter().map(|rank| place_of(rank, ranks)).collect();
    let mut lines: Vec<TallyLine> = options
        .iter()
        .zip(figures)
        .zip(&places)
        .map(|((&option, &figure), &place)| TallyLine {
            option,
            place,
            tied: places.iter().filter(|other| **other == place).count() > 1,
            figure,
        })
        .collect();
    lines.sort_by_key(|line| (line.place, line.option));
    lines
}

/// The positions among `options` of a ballot's ranking, from the best.
fn ranking<'a>(options: &'a [NominationId], ballot: &'a Ballot) -> impl Iterator<Item = usize> + 'a {
    let order = match ballot.marks() {
        super::Marks::Ranked(order) => order.as_slice(),
        super::Marks::Ticked(_) | super::Marks::Points(_) => &[],
    };
    order.iter().filter_map(|option| options.binary_search(option).ok())
}

#[cfg(test)]
mod tests;
