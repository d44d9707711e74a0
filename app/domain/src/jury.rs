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
//! | [`ranking`] | the order the scores give |
//! | [`decision`] | what the jury decides and when it is public |

pub mod conflict;
pub mod decision;
pub mod ranking;
pub mod round;
pub mod rubric;
pub mod score;

pub use conflict::{ConflictKind, DeclarationRefusal, JurorAccess, access, declare};
pub use decision::{Decision, DecisionAttempt, DecisionKind, DecisionRefusal, REASON_MAX_CHARS, prepare};
pub use ranking::{NominationScores, Ranked, rank, raw_scores_visible};
pub use round::{MoveRefusal, RoundKind, RoundState, RoundWindow, ScoringRefusal, WindowFault, fits};
pub use rubric::{
    COMMENT_MAX_CHARS, CRITERIA_MAX, CriterionWeight, Level, Mark, Missing, Rubric, RubricFault, UnknownMark,
    missing, scorecard_score,
};
pub use score::{JuryMean, Score, Spread};
