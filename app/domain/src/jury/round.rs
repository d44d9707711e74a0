//! A round of assessment: when jurors may score.

use crate::time::Timestamp;

/// The dates of a round. `opens_at` belongs to the round, `closes_at` no longer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundWindow {
    pub opens_at: Timestamp,
    pub closes_at: Timestamp,
    /// When somebody closed the round by hand. It stays closed.
    pub closed_at: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundState {
    NotYetOpen,
    Open,
    Closed,
}

/// Why a scorecard cannot be saved now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScoringRefusal {
    NotYetOpen { opens_at: Timestamp },
    Closed { since: Timestamp },
}

impl RoundWindow {
    pub fn state(&self, now: Timestamp) -> RoundState {
        if now >= self.end() {
            RoundState::Closed
        } else if now < self.opens_at {
            RoundState::NotYetOpen
        } else {
            RoundState::Open
        }
    }

    /// Refuses before the round opens and from the moment it closes, whichever way it closed.
    pub fn may_score(&self, now: Timestamp) -> Result<(), ScoringRefusal> {
        match self.state(now) {
            RoundState::Open => Ok(()),
            RoundState::NotYetOpen => Err(ScoringRefusal::NotYetOpen { opens_at: self.opens_at }),
            RoundState::Closed => Err(ScoringRefusal::Closed { since: self.end() }),
        }
    }

    /// The planned end, or the closing by hand if that came first.
    fn end(&self) -> Timestamp {
        self.closed_at.map_or(self.closes_at, |closed_at| closed_at.min(self.closes_at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLANNED: RoundWindow =
        RoundWindow { opens_at: Timestamp(100), closes_at: Timestamp(200), closed_at: None };

    #[test]
    fn juror_cannot_score_before_round_opens() {
        assert_eq!(
            PLANNED.may_score(Timestamp(99)),
            Err(ScoringRefusal::NotYetOpen { opens_at: Timestamp(100) })
        );
    }

    #[test]
    fn juror_can_score_from_the_first_instant_to_the_last() {
        assert_eq!(PLANNED.may_score(Timestamp(100)), Ok(()));
        assert_eq!(PLANNED.may_score(Timestamp(199)), Ok(()));
    }

    #[test]
    fn juror_cannot_score_after_round_closes() {
        let refusal = Err(ScoringRefusal::Closed { since: Timestamp(200) });

        assert_eq!(PLANNED.may_score(Timestamp(200)), refusal);
        assert_eq!(PLANNED.may_score(Timestamp(i64::MAX)), refusal);
    }

    #[test]
    fn a_round_closed_by_hand_is_closed_from_that_instant() {
        let table = [
            (Some(Timestamp(150)), 149, RoundState::Open),
            (Some(Timestamp(150)), 150, RoundState::Closed),
            (Some(Timestamp(150)), 199, RoundState::Closed),
            (Some(Timestamp(50)), 49, RoundState::NotYetOpen),
            (Some(Timestamp(50)), 60, RoundState::Closed),
            (Some(Timestamp(250)), 220, RoundState::Closed),
        ];
        for (closed_at, now, expected) in table {
            let round = RoundWindow { closed_at, ..PLANNED };

            assert_eq!(round.state(Timestamp(now)), expected, "{closed_at:?} at {now}");
        }
    }
}
