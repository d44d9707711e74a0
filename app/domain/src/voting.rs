//! The audience's vote on one award category: the poll and its stages, ballots and how they are counted,
//! and the short codes people type.
//!
//! A ballot is never changed, only superseded by the same voter's next one. The tally is worked out from the
//! ballots whenever it is needed and never kept by adding one. Who won is decided in [`crate::awards`].
//!
//! [`rule`] says how a poll is counted, [`paper`] what a voter may fill in, [`tally`] counts, [`file`] publishes what was
//! counted. [`voters`] lets people in, [`visibility`] says who sees figures, [`quarantine`] sets ballots aside, and
//! [`ballot_box`] keeps a rehearsal's ballots out of every count.

pub mod ballot;
pub mod ballot_box;
pub mod code;
pub mod file;
pub mod paper;
pub mod poll;
pub mod quarantine;
pub mod rule;
pub mod tally;
pub mod visibility;
pub mod voter_code;
pub mod voters;

pub use ballot::{BallotRow, VoterKey, current, shuffle_for};
pub use ballot_box::{BallotBox, CountedBallots, Purpose, RehearsalSheet, RehearsedBallots};
pub use code::{CodeFault, PollCode, Receipt};
pub use file::{BallotFile, FileFault, FileOption, receipt_list};
pub use paper::{Ballot, BallotFault, BallotPaper, Filled, Marks, PaperFault};
pub use poll::{PollRefusal, PollState, PollStep};
pub use quarantine::{
    BallotNumber, BothTallies, NamedBallots, NamedFault, PublicCount, Quarantine, QuarantineRefusal, Ruling,
    RulingRecord, Suspicion,
};
pub use rule::{RankedMethod, TallyRule};
pub use tally::{Pairs, Round, TallyLine, TallySheet, Working};
pub use visibility::{Hidden, ResultFacts, ResultVisibility};
pub use voter_code::{VoterCode, VoterCodeFault};
pub use voters::{
    AccountFacts, CodeFacts, CodeNumber, DeviceFacts, LibraryFacts, NoVote, PollDoor, Promise, Remedy, Shut,
    VoteCheck, VoteRefusal, Voter, VoterFacts, VoterMode,
};
