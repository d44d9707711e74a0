//! The audience's vote on one award category: the poll and its stages, ballots and how they are counted,
//! and the short codes people type.
//!
//! A ballot is never changed, only superseded by the same voter's next one. The tally is worked out from the
//! ballots whenever it is needed and never kept by adding one. Who won is decided in [`crate::awards`].

pub mod ballot;
pub mod code;
pub mod poll;

pub use ballot::{BallotRefusal, BallotRow, Choice, Tally, VoterKey, current, shuffle_for, tally};
pub use code::{CodeFault, PollCode, Receipt};
pub use poll::{PollRefusal, PollState, PollStep};
