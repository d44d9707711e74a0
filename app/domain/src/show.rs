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
}

/// A moment as it was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MomentRecord {
    /// Counts up from 1 within a show; 0 before anything happened.
    pub number: i64,
    pub moment: Moment,
    pub at: Timestamp,
}
