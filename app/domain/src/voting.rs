//! The audience's vote on one award category: the poll and its stages, ballots and how they are counted,
//! and the short codes people type.
//!
//! A ballot is never changed, only superseded by the same voter's next one. The tally is worked out from the
//! ballots whenever it is needed and never kept by adding one. Who won is decided in [`crate::awards`].

pub mod ballot;
pub mod ballot_box;
pub mod code;
pub mod file;
pub mod paper;
pub mod poll;
pub mod rule;
pub mod tally;

pub use ballot::{BallotRefusal, BallotRow, Choice, Tally, VoterKey, current, shuffle_for, tally};
pub use ballot_box::{BallotBox, CountedBallots, Purpose, RehearsalSheet, RehearsedBallots};
pub use code::{CodeFault, PollCode, Receipt};
pub use file::{BallotFile, FileFault, FileOption, receipt_list};
pub use paper::{Ballot, BallotFault, BallotPaper, Filled, Marks, PaperFault};
pub use poll::{PollRefusal, PollState, PollStep};
pub use rule::{RankedMethod, TallyRule};
pub use tally::{Pairs, Round, TallyLine, TallySheet, Working};
