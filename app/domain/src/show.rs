//! The show: one evening, a run-sheet of cues, and the moment everybody is looking at.
//!
//! The moment is derived from a log of what the operator did; the stage, the phones and the operator's own page
//! all read the same one. What may be known at a moment is decided here, for every surface.
//!
//! [`sheet`] is the order of the evening as it was planned, [`plan`] how it is written, [`desk`] drives it cue by cue, and [`frame`] says what each
//! surface is told.

pub mod desk;
pub mod frame;
pub mod plan;
pub mod sheet;

use crate::{ids::CategoryId, time::Timestamp};
use serde::{Deserialize, Serialize};

/// What the room sees now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Moment {
    /// Before the first poll, or between awards.
    #[default]
    Waiting,
    /// A poll is open.
    Voting { category: CategoryId },
    /// The poll is closed and nobody knows the winner yet.
    Counting { category: CategoryId },
    /// The winner is on the stage.
    Revealed { category: CategoryId },
}

impl Moment {
    pub fn category(self) -> Option<CategoryId> {
        match self {
            Self::Waiting => None,
            Self::Voting { category } | Self::Counting { category } | Self::Revealed { category } => {
                Some(category)
            }
        }
    }

    /// The name stored in the database and sent to browsers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Voting { .. } => "voting",
            Self::Counting { .. } => "counting",
            Self::Revealed { .. } => "revealed",
        }
    }

    pub fn from_parts(kind: &str, category: Option<CategoryId>) -> Option<Self> {
        match (kind, category) {
            ("waiting", _) => Some(Self::Waiting),
            ("voting", Some(category)) => Some(Self::Voting { category }),
            ("counting", Some(category)) => Some(Self::Counting { category }),
            ("revealed", Some(category)) => Some(Self::Revealed { category }),
            _ => None,
        }
    }

    /// Whether anybody at all may be told the winner of `category` at this moment. Once revealed it stays known;
    /// that is a matter of the award's own record, not of the moment.
    pub fn reveals(self, category: CategoryId) -> bool {
        self == Self::Revealed { category }
    }
}

/// What an organiser or operator asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Cue {
    OpenPoll {
        category: CategoryId,
    },
    ClosePoll {
        category: CategoryId,
    },
    Reveal {
        category: CategoryId,
    },
    /// Back to the name of the show, between two awards.
    Rest,
}

/// Why a cue cannot be taken from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CueRefusal {
    pub cue: Cue,
    pub from: Moment,
}

impl Moment {
    /// The moment after `cue`. One poll at a time; a poll is closed before it is revealed; a reveal is never undone.
    pub fn take(self, cue: Cue) -> Result<Moment, CueRefusal> {
        match (self, cue) {
            (Self::Waiting | Self::Revealed { .. }, Cue::OpenPoll { category })
                if self != (Self::Revealed { category }) =>
            {
                Ok(Self::Voting { category })
            }
            (Self::Voting { category }, Cue::ClosePoll { category: same }) if category == same => {
                Ok(Self::Counting { category })
            }
            (Self::Counting { category }, Cue::Reveal { category: same }) if category == same => {
                Ok(Self::Revealed { category })
            }
            (Self::Revealed { .. }, Cue::Rest) => Ok(Self::Waiting),
            (from, cue) => Err(CueRefusal { cue, from }),
        }
    }

    /// The one thing the operator does next, if it is theirs to do.
    pub fn next_cue(self) -> Option<Cue> {
        match self {
            Self::Waiting => None,
            Self::Voting { category } => Some(Cue::ClosePoll { category }),
            Self::Counting { category } => Some(Cue::Reveal { category }),
            Self::Revealed { .. } => Some(Cue::Rest),
        }
    }
}

/// A moment as it was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MomentRecord {
    /// Counts up from 1 within a show; 0 before anything happened.
    pub number: i64,
    pub moment: Moment,
    pub at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const A: CategoryId = CategoryId(1);
    const B: CategoryId = CategoryId(2);

    #[test]
    fn an_award_goes_from_voting_to_counting_to_reveal() {
        let voting = Moment::Waiting.take(Cue::OpenPoll { category: A }).unwrap();
        let counting = voting.take(Cue::ClosePoll { category: A }).unwrap();
        let revealed = counting.take(Cue::Reveal { category: A }).unwrap();

        assert_eq!(revealed, Moment::Revealed { category: A });
        assert_eq!(revealed.take(Cue::OpenPoll { category: B }), Ok(Moment::Voting { category: B }));
    }

    #[test]
    fn nothing_is_revealed_while_people_vote() {
        let voting = Moment::Voting { category: A };

        for cue in [
            Cue::Reveal { category: A },
            Cue::OpenPoll { category: B },
            Cue::ClosePoll { category: B },
            Cue::Rest,
        ] {
            assert_eq!(voting.take(cue), Err(CueRefusal { cue, from: voting }));
        }
    }

    fn any_cue() -> impl Strategy<Value = Cue> {
        let category = prop_oneof![Just(A), Just(B)];
        (0..4, category).prop_map(|(kind, category)| match kind {
            0 => Cue::OpenPoll { category },
            1 => Cue::ClosePoll { category },
            2 => Cue::Reveal { category },
            _ => Cue::Rest,
        })
    }

    proptest! {
        #[test]
        fn no_sequence_of_cues_reveals_what_was_not_closed(cues in prop::collection::vec(any_cue(), 0..40)) {
            let mut moment = Moment::Waiting;
            for cue in cues {
                let before = moment;
                moment = moment.take(cue).unwrap_or(moment);
                if let Moment::Revealed { category } = moment {
                    let was_counting = before == Moment::Counting { category };
                    prop_assert!(before == moment || was_counting);
                }
            }
        }
    }
}
