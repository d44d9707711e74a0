//! The stages of a poll: draft, open, closed, certified. There is no way back.

use crate::time::Timestamp;

/// Where a poll stands, with the moments that brought it there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PollState {
    Draft,
    Open {
        opened_at: Timestamp,
    },
    Closed {
        opened_at: Timestamp,
        closed_at: Timestamp,
    },
    /// The tally is final, and nothing stored joins voters to ballots any more.
    Certified {
        opened_at: Timestamp,
        closed_at: Timestamp,
        certified_at: Timestamp,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PollStep {
    Open,
    /// Stop for a while, or go on.
    Pause,
    Close,
    Certify,
}

/// Why a poll cannot take a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PollRefusal {
    WrongStage {
        attempted: PollStep,
        from: PollState,
    },
    /// With fewer than two options there is nothing to choose.
    TooFewOptions {
        options: usize,
    },
}

impl PollState {
    /// Opens a draft with at least two options.
    pub fn open(self, options: usize, now: Timestamp) -> Result<Self, PollRefusal> {
        match self {
            Self::Draft if options < 2 => Err(PollRefusal::TooFewOptions { options }),
            Self::Draft => Ok(Self::Open { opened_at: now }),
            Self::Open { .. } | Self::Closed { .. } | Self::Certified { .. } => {
                Err(self.refuse(PollStep::Open))
            }
        }
    }

    /// Closes an open poll. Ballots committed before this moment count, none after. It is never closed before it was opened,
    /// even where the clock has been set back meanwhile.
    pub fn close(self, now: Timestamp) -> Result<Self, PollRefusal> {
        match self {
            Self::Open { opened_at } => Ok(Self::Closed { opened_at, closed_at: now.max(opened_at) }),
            Self::Draft | Self::Closed { .. } | Self::Certified { .. } => Err(self.refuse(PollStep::Close)),
        }
    }

    /// Whether voting can be stopped for a while, or go on after a stop: only while the poll is open.
    pub const fn pause(self) -> Result<(), PollRefusal> {
        match self {
            Self::Open { .. } => Ok(()),
            Self::Draft | Self::Closed { .. } | Self::Certified { .. } => Err(self.refuse(PollStep::Pause)),
        }
    }

    /// Makes the tally of a closed poll final.
    pub fn certify(self, now: Timestamp) -> Result<Self, PollRefusal> {
        match self {
            Self::Closed { opened_at, closed_at } => {
                Ok(Self::Certified { opened_at, closed_at, certified_at: now.max(closed_at) })
            }
            Self::Draft | Self::Open { .. } | Self::Certified { .. } => Err(self.refuse(PollStep::Certify)),
        }
    }

    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open { .. })
    }

    /// The word for the stage in the database and in exports.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open { .. } => "open",
            Self::Closed { .. } => "closed",
            Self::Certified { .. } => "certified",
        }
    }

    const fn refuse(self, attempted: PollStep) -> PollRefusal {
        PollRefusal::WrongStage { attempted, from: self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPENED: Timestamp = Timestamp(10);
    const CLOSED: Timestamp = Timestamp(20);
    const CERTIFIED: Timestamp = Timestamp(30);

    #[test]
    fn a_poll_goes_from_draft_to_certified_in_three_steps() {
        let open = PollState::Draft.open(2, OPENED).unwrap();
        let closed = open.close(CLOSED).unwrap();
        let certified = closed.certify(CERTIFIED).unwrap();

        assert!(open.is_open());
        assert_eq!(
            certified,
            PollState::Certified { opened_at: OPENED, closed_at: CLOSED, certified_at: CERTIFIED }
        );
    }

    #[test]
    fn tm_02_a_clock_that_is_set_back_puts_nothing_before_what_it_follows() {
        let open = PollState::Draft.open(2, OPENED).unwrap();
        let closed = open.close(Timestamp(OPENED.0 - 5)).unwrap();
        assert_eq!(closed, PollState::Closed { opened_at: OPENED, closed_at: OPENED });
        let certified = closed.certify(Timestamp(OPENED.0 - 9)).unwrap();
        assert_eq!(
            certified,
            PollState::Certified { opened_at: OPENED, closed_at: OPENED, certified_at: OPENED }
        );
    }

    #[test]
    fn a_poll_with_one_option_does_not_open() {
        for options in [0, 1] {
            assert_eq!(PollState::Draft.open(options, OPENED), Err(PollRefusal::TooFewOptions { options }));
        }
    }

    #[test]
    fn no_step_is_skipped_repeated_or_taken_back() {
        let open = PollState::Open { opened_at: OPENED };
        let closed = PollState::Closed { opened_at: OPENED, closed_at: CLOSED };
        let certified =
            PollState::Certified { opened_at: OPENED, closed_at: CLOSED, certified_at: CERTIFIED };
        let table = [
            (PollStep::Open, vec![open, closed, certified]),
            (PollStep::Pause, vec![PollState::Draft, closed, certified]),
            (PollStep::Close, vec![PollState::Draft, closed, certified]),
            (PollStep::Certify, vec![PollState::Draft, open, certified]),
        ];

        for (attempted, stages) in table {
            for from in stages {
                let answer = match attempted {
                    PollStep::Open => from.open(3, Timestamp(99)),
                    PollStep::Pause => from.pause().map(|()| from),
                    PollStep::Close => from.close(Timestamp(99)),
                    PollStep::Certify => from.certify(Timestamp(99)),
                };
                assert_eq!(answer, Err(PollRefusal::WrongStage { attempted, from }));
            }
        }
    }
}
