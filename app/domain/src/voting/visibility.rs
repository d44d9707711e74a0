//! When the figures of a poll may be seen. One predicate for every page, file and frame.

use super::PollState;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// When a poll shows its figures. Declared with the poll; hidden until the close unless somebody chooses otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResultVisibility {
    /// While people vote, to everyone.
    Always,
    /// While people vote, to those who have voted.
    AfterVote,
    #[default]
    AfterClose,
    /// Only who won, never by how much.
    Never,
}

/// Where a poll stands for whoever looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResultFacts {
    pub state: PollState,
    /// The viewer's ballot is in.
    pub has_voted: bool,
    /// The poll decides an award, alone or with a jury, that has not been revealed.
    pub sealed: bool,
}

/// Why figures are not shown. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hidden {
    /// They never are.
    Never,
    /// They would give away a winner.
    UntilReveal,
    UntilVoted,
    UntilClosed,
}

impl ResultVisibility {
    pub const ALL: [Self; 4] = [Self::Always, Self::AfterVote, Self::AfterClose, Self::Never];

    /// The word in the database, in forms and in the keys of messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::AfterVote => "after_vote",
            Self::AfterClose => "after_close",
            Self::Never => "never",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|visibility| visibility.as_str() == name)
    }

    /// Whether the figures of a revealed award may be shown, by the same rule.
    pub const fn once_revealed(self) -> bool {
        let at = Timestamp(0);
        let state = PollState::Certified { opened_at: at, closed_at: at, certified_at: at };
        self.figures(ResultFacts { state, has_voted: false, sealed: false }).is_ok()
    }

    /// Whether the figures may be shown. How many have voted is not a figure of this kind: that may always be told.
    pub const fn figures(self, facts: ResultFacts) -> Result<(), Hidden> {
        let closed = match facts.state {
            PollState::Draft | PollState::Open { .. } => false,
            PollState::Closed { .. } | PollState::Certified { .. } => true,
        };
        match self {
            Self::Never => Err(Hidden::Never),
            Self::Always | Self::AfterVote | Self::AfterClose if facts.sealed => Err(Hidden::UntilReveal),
            Self::Always => Ok(()),
            Self::AfterVote if facts.has_voted || closed => Ok(()),
            Self::AfterVote => Err(Hidden::UntilVoted),
            Self::AfterClose if closed => Ok(()),
            Self::AfterClose => Err(Hidden::UntilClosed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATES: [PollState; 4] = [
        PollState::Draft,
        PollState::Open { opened_at: Timestamp(1) },
        PollState::Closed { opened_at: Timestamp(1), closed_at: Timestamp(2) },
        PollState::Certified { opened_at: Timestamp(1), closed_at: Timestamp(2), certified_at: Timestamp(3) },
    ];

    /// One letter a state: shown, until voted, until closed, until reveal, never.
    fn row(visibility: ResultVisibility, has_voted: bool, sealed: bool) -> String {
        STATES
            .iter()
            .map(|&state| match visibility.figures(ResultFacts { state, has_voted, sealed }) {
                Ok(()) => 's',
                Err(Hidden::UntilVoted) => 'v',
                Err(Hidden::UntilClosed) => 'c',
                Err(Hidden::UntilReveal) => 'r',
                Err(Hidden::Never) => 'n',
            })
            .collect()
    }

    #[test]
    fn figures_are_seen_when_the_poll_declared() {
        use ResultVisibility::{AfterClose, AfterVote, Always, Never};
        for (visibility, not_voted, voted) in [
            (Always, "ssss", "ssss"),
            (AfterVote, "vvss", "ssss"),
            (AfterClose, "ccss", "ccss"),
            (Never, "nnnn", "nnnn"),
        ] {
            assert_eq!(row(visibility, false, false), not_voted, "{visibility:?}");
            assert_eq!(row(visibility, true, false), voted, "{visibility:?}");
        }
    }

    #[test]
    fn no_setting_gives_a_winner_away_before_the_reveal() {
        for visibility in ResultVisibility::ALL {
            for has_voted in [false, true] {
                assert!(!row(visibility, has_voted, true).contains('s'), "{visibility:?}");
            }
        }
        assert_eq!(ResultVisibility::default(), ResultVisibility::AfterClose);
        assert_eq!(ResultVisibility::ALL.map(ResultVisibility::once_revealed), [true, true, true, false]);
    }
}
