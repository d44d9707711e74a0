//! What jurors are given to score, what they answer, and what the chair decides.
//!
//! Whoever has stepped aside counts nowhere: no ranking, no expectation, no progress. Withdrawn nominations are
//! left out in the same way. Writes about one assignment wait for each other on its row, so that checks hold.

mod around;
pub(crate) mod assignments;
mod deciding;
pub(crate) mod decisions;
mod desk;
pub(crate) mod facts;
pub(crate) mod feedback;
mod finals;
mod giving;
mod plans;
mod practice;
mod progress;
mod recused;
mod results;
mod room;
pub(crate) mod rounds;
pub(crate) mod scorecards;
pub(crate) mod standing;
mod talk;
mod texts;
pub(crate) mod ties;

pub use assignments::{AssignmentSummary, DeclarationAttempt};
pub use decisions::{
    Completion, DecisionRecord, DecisionsChanged, Finalist, PublicDecision, RecordDecisionRefusal, Told,
};
pub use desk::Desk;
pub use feedback::{
    Feedback, FeedbackEdit, FeedbackLetter, FeedbackPlan, FeedbackReader, NotYet, RecordFeedbackRefusal,
    ReleasedFeedback,
};
pub use finals::{FinalField, FinalRefusal};
pub use giving::{Given, MoveRefusal, PairFault, PairRow};
pub use plans::{JurorProfile, NominationToGive, Planned, Planning};
pub use practice::{Comparison, PracticeRefusal};
pub use progress::JurorContact;
pub use results::{Candidate, RawScore, RawScores, Scored};
pub use room::{Room, RoomItem, RoomPulse, RoomRefusal};
pub use rounds::{Eligibility, Round, RoundMove, RoundRefusal};
pub use scorecards::{Answer, FormSaved, NoteEdit, ScoreEdit, ScoreRefusal, ScoreSaved, Scorecard, Standing};
pub use standing::AbstainRefusal;
pub use talk::{
    ConsensusEdit, ConsensusRecord, Marks, RecordTalkRefusal, RoomComment, SeatMark, Speaker, Talk,
};
pub use texts::{AnswerForJury, LinkForJury, NominationForJury, PictureForJury, TitleForJury, VideoForJury};
pub use ties::{Relation, TieRefusal};

pub use domain::nominations::KnownNames;
