//! What lies in the box when a poll is counted: ballots that count, or ballots of a rehearsal.
//!
//! They are two types, and only one of them can be tallied: no flag that somebody forgot to ask for can carry a
//! rehearsal's ballots into a result.
//!
//! ```compile_fail
//! # use domain::voting::{BallotPaper, RehearsedBallots, TallySheet};
//! fn decide_by(paper: &BallotPaper, ballots: &RehearsedBallots) -> TallySheet {
//!     paper.tally(ballots)
//! }
//! ```
//!
//! ```
//! # use domain::voting::{BallotPaper, CountedBallots, TallySheet};
//! fn decide_by(paper: &BallotPaper, ballots: &CountedBallots) -> TallySheet {
//!     paper.tally(ballots)
//! }
//! ```

use super::{Ballot, BallotPaper, TallySheet};
use serde::{Deserialize, Serialize};

/// What a poll is for. Decided when it is made, and never changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    #[default]
    Award,
    /// To try out phones, network and stage. Its ballots never count.
    Rehearsal,
}

impl Purpose {
    /// The word in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Award => "award",
            Self::Rehearsal => "rehearsal",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Award, Self::Rehearsal].into_iter().find(|purpose| purpose.as_str() == name)
    }
}

/// The current ballots of a poll that decides an award.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountedBallots(Vec<Ballot>);

/// The current ballots of a rehearsal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RehearsedBallots(Vec<Ballot>);

/// The ballots of one poll, sorted by what the poll is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BallotBox {
    Award(CountedBallots),
    Rehearsal(RehearsedBallots),
}

/// What the stage shows in a rehearsal. It names no winner and cannot decide an award.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RehearsalSheet {
    rehearsal: TallySheet,
}

impl BallotBox {
    /// `ballots`: the last one of each voter.
    pub fn new(purpose: Purpose, ballots: Vec<Ballot>) -> Self {
        match purpose {
            Purpose::Award => Self::Award(CountedBallots(ballots)),
            Purpose::Rehearsal => Self::Rehearsal(RehearsedBallots(ballots)),
        }
    }
}

impl CountedBallots {
    pub fn ballots(&self) -> &[Ballot] {
        &self.0
    }

    /// For what was counted and published before, and is counted again.
    pub(super) fn published(ballots: Vec<Ballot>) -> Self {
        Self(ballots)
    }
}

impl RehearsalSheet {
    /// How the count would look. For the operator's own eyes and the stage of the rehearsal.
    pub const fn shown(&self) -> &TallySheet {
        &self.rehearsal
    }
}

impl BallotPaper {
    /// Counts the ballots of an award's poll by the paper's rule.
    pub fn tally(&self, ballots: &CountedBallots) -> TallySheet {
        self.count(&ballots.0)
    }

    /// Counts the ballots of a rehearsal, to see that counting works.
    pub fn rehearse(&self, ballots: &RehearsedBallots) -> RehearsalSheet {
        RehearsalSheet { rehearsal: self.count(&ballots.0) }
    }
}
