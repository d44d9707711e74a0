//! How the jury assesses: a rubric of weighted criteria, a scorecard per juror and nomination, rounds that
//! open and close, a ranking, and the decision that follows.
//!
//! A juror with a conflict is recused and sees nothing to score. "Not enough evidence" is an answer, never a
//! zero. A decision can be prepared and stay pending; publishing is its own act.
//!
//! | Module | Holds |
//! |---|---|
//! | [`score`] | what a scorecard amounts to, and how figures are written |
//! | [`rubric`] | the criteria, their weights and the marks on them |
//! | [`conflict`] | who must step aside |
//! | [`round`] | which rounds there are, and when each is open |
//! | [`ties`] | who is kept away by what the house knows |
//! | [`assignment`] | which juror is given which nomination |
//! | [`ranking`] | the order the scores give |
//! | [`decision`] | what the jury decides and when it is public |
//! | [`deciding`] | which figure decides, declared before anybody scores |
//! | [`severity`] | how strict each juror is, and scores without it |
//! | [`bootstrap`] | how firm a place is |
//! | [`agreement`] | how far jurors read a criterion alike |
//! | [`influence`] | whether somebody else would be a finalist |
//! | [`results`] | all of it for a category, as the chair is told |
//! | [`agenda`] | what is most worth talking about, and why |
//! | [`deliberation`] | who hears what while the jury talks, and in which order |
//! | [`feedback`] | what every nominator is told |

pub mod agenda;
pub mod agreement;
pub mod assignment;
pub mod bootstrap;
pub mod conflict;
pub mod deciding;
pub mod decision;
pub mod deliberation;
pub mod feedback;
pub mod influence;
mod linear;
mod panel;
pub mod ranking;
pub mod results;
pub mod round;
pub mod rubric;
pub mod score;
pub mod severity;
pub mod ties;

pub use agenda::{Worth, worth_discussing};
pub use conflict::{ConflictKind, DeclarationRefusal, JurorAccess, access, declare, standing};
pub use deciding::{DecidingRule, Declared};
pub use decision::{
    COMPLETE_WITHIN, Decision, DecisionAttempt, DecisionKind, DecisionRefusal, REASON_MAX_CHARS, prepare,
};
pub use deliberation::{
    ConsensusKind, Direction, DiscussionOrder, InRoom, RoleName, RoomState, Seat, TALK_MAX_CHARS,
    TalkRefusal, ToDiscuss, discussion_order, in_room, may_order, moved, next_on_table, seating,
};
pub use feedback::{
    FEEDBACK_MAX_CHARS, FeedbackRefusal, FeedbackStage, GivenMark, category_averages, feedback_text, names_in,
};
pub use ranking::{NominationScores, Ranked, rank, raw_scores_visible};
pub use round::{
    MoveRefusal, Pass, RoundKind, RoundState, RoundWindow, ScoringRefusal, WindowFault, Windows, desk_place,
    may_become, misfits, time_spent,
};
pub use rubric::{
    COMMENT_MAX_CHARS, CRITERIA_MAX, CriterionWeight, Level, Mark, Missing, Rubric, RubricFault, UnknownMark,
    missing, scorecard_score,
};
pub use score::{JuryMean, Score, Spread};
pub use ties::{JurorFacts, NominationFacts, Tie, TieKind};
