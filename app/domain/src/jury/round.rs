//! The rounds of a season: which there are, when each is open, and how one is closed and opened again by hand.

use crate::{
    ids::{AccountId, NominationId, RoundId},
    shuffle::shuffle_key,
    time::{Span, Timestamp},
    words::words,
};
use std::collections::BTreeMap;

words! {
    /// The steps of assessment in the order they come. Only scoring is in every season.
    RoundKind {
        /// Organisers look whether what came in may take part, and send back what is incomplete.
        Eligibility = "eligibility",
        /// Jurors practise on nominations that are in no ranking, and compare.
        Calibration = "calibration",
        Scoring = "scoring",
        /// Jurors score once more what is on the shortlist, on scorecards of their own.
        Final = "final",
        /// The jury talks, with everybody's scorecards on the table.
        Deliberation = "deliberation",
    }
}

impl RoundKind {
    /// Whether jurors fill in scorecards in it.
    pub const fn has_scorecards(self) -> bool {
        matches!(self, Self::Calibration | Self::Scoring | Self::Final)
    }
}

/// Which of a juror's scorecards on a nomination is meant: there is one for each time it is scored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// Of the scoring round, or of practice.
    First,
    Final,
}

/// The dates of a round. `opens_at` belongs to the round, `closes_at` no longer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundWindow {
    pub opens_at: Timestamp,
    pub closes_at: Timestamp,
    /// When somebody closed the round by hand. It stays closed until somebody opens it again.
    pub closed_at: Option<Timestamp>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoundState {
    NotYetOpen,
    Open,
    Closed,
}

/// Why a round is not closed or opened by hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveRefusal {
    /// Only what is open can be closed.
    NotOpen,
    /// Only what has closed can be opened again: before that its dates say when.
    NotClosed,
    /// It would be closed again at once.
    EndsInThePast,
    /// Another round could not stay where it is.
    Fault(RoundKind, WindowFault),
}

/// What is wrong with the dates of one round beside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowFault {
    ClosesBeforeItOpens,
    /// Whoever has begun to score needs no practice, and practice would colour what is being scored.
    PracticeAfterScoring,
    /// What is on the shortlist is known once everybody has scored.
    FinalBeforeScores,
    /// Scores are independent only as long as nobody has talked.
    TalkBeforeScores,
    /// Nor does anybody talk before the final has been scored.
    TalkBeforeFinal,
}

/// The rounds of a season that have dates.
pub type Windows = BTreeMap<RoundKind, RoundWindow>;

/// The rounds of a season whose dates do not go with the others', in their order.
///
/// Practice ends with scoring at the latest; the final comes after scoring, and deliberation after both: whoever has heard
/// the others no longer scores alone.
pub fn misfits(rounds: &Windows) -> Vec<(RoundKind, WindowFault)> {
    let scoring = rounds.get(&RoundKind::Scoring);
    let last = rounds.get(&RoundKind::Final);
    let fault = |kind: RoundKind, window: &RoundWindow| {
        let before = |end: Option<&RoundWindow>| end.is_some_and(|end| window.opens_at < end.end());
        if window.closes_at <= window.opens_at {
            return Some(WindowFault::ClosesBeforeItOpens);
        }
        match kind {
            RoundKind::Calibration if scoring.is_some_and(|it| window.closes_at > it.closes_at) => {
                Some(WindowFault::PracticeAfterScoring)
            }
            RoundKind::Final if before(scoring) => Some(WindowFault::FinalBeforeScores),
            RoundKind::Deliberation if before(scoring) => Some(WindowFault::TalkBeforeScores),
            RoundKind::Deliberation if before(last) => Some(WindowFault::TalkBeforeFinal),
            _ => None,
        }
    };
    rounds.iter().filter_map(|(&kind, window)| Some((kind, fault(kind, window)?))).collect()
}

/// Whether `next` may stand in place of `rounds`. What did not fit before keeps nothing else from being changed.
pub fn may_become(rounds: &Windows, next: &Windows) -> Result<(), (RoundKind, WindowFault)> {
    let before = misfits(rounds);
    misfits(next).into_iter().find(|fault| !before.contains(fault)).map_or(Ok(()), Err)
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

    /// Closed by hand from `now` on.
    pub fn close(self, now: Timestamp) -> Result<Self, MoveRefusal> {
        match self.state(now) {
            RoundState::Open => Ok(Self { closed_at: Some(now), ..self }),
            RoundState::NotYetOpen | RoundState::Closed => Err(MoveRefusal::NotOpen),
        }
    }

    /// Open again until `until`, which then is its planned end.
    pub fn reopen(self, until: Timestamp, now: Timestamp) -> Result<Self, MoveRefusal> {
        match self.state(now) {
            RoundState::Closed if until > now => Ok(Self { closes_at: until, closed_at: None, ..self }),
            RoundState::Closed => Err(MoveRefusal::EndsInThePast),
            RoundState::NotYetOpen | RoundState::Open => Err(MoveRefusal::NotClosed),
        }
    }

    /// The planned end, or the closing by hand if that came first.
    pub fn end(&self) -> Timestamp {
        self.closed_at.map_or(self.closes_at, |closed_at| closed_at.min(self.closes_at))
    }
}

/// Where a nomination lies on a juror's desk: sort by this. Every juror and every round has an order of its own that stays
/// the same, so that what comes first for one comes late for another, and tiredness hits no nomination more than others.
pub const fn desk_place(juror: AccountId, round: RoundId, nomination: NominationId) -> u64 {
    shuffle_key(shuffle_key(juror.0.cast_unsigned(), round.0), nomination.0)
}

/// The longest silence between two saves that still counts as work; what is longer was a pause.
pub const PAUSE: Span = Span::minutes(10);

/// Time at work that one save adds: since the save before it, if that was no longer ago than [`PAUSE`]. The first save adds
/// nothing, because nobody watches when reading begins.
pub fn time_spent(last: Option<Timestamp>, now: Timestamp) -> Span {
    match last {
        Some(last) if now > last && now.0 - last.0 <= PAUSE.0 => Span(now.0 - last.0),
        _ => Span(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLANNED: RoundWindow =
        RoundWindow { opens_at: Timestamp(100), closes_at: Timestamp(200), closed_at: None };

    #[test]
    fn every_juror_has_an_order_of_their_own_and_keeps_it() {
        let order = |juror: i64, round: i64| {
            let mut ids: Vec<i64> = (1..=12).collect();
            ids.sort_by_key(|&id| desk_place(AccountId(juror), RoundId(round), NominationId(id)));
            ids
        };

        assert_eq!(order(1, 1), order(1, 1));
        let orders =
            std::collections::BTreeSet::from([order(1, 1), order(2, 1), order(1, 2), (1..=12).collect()]);
        assert_eq!(orders.len(), 4);
    }

    #[test]
    fn time_between_saves_is_work_unless_it_is_a_pause() {
        let minutes = |n: i64| Timestamp(n * 60_000);
        assert_eq!(time_spent(None, minutes(5)), Span(0));
        assert_eq!(time_spent(Some(minutes(5)), minutes(9)), Span::minutes(4));
        assert_eq!(time_spent(Some(minutes(5)), minutes(15)), Span::minutes(10));
        assert_eq!(time_spent(Some(minutes(5)), minutes(16)), Span(0));
        assert_eq!(time_spent(Some(minutes(5)), minutes(4)), Span(0));
    }

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

    #[test]
    fn a_round_is_closed_and_opened_by_hand_only_from_where_it_stands() {
        let at = Timestamp;
        let closed = PLANNED.close(at(150)).unwrap();

        assert_eq!(PLANNED.close(at(99)), Err(MoveRefusal::NotOpen));
        assert_eq!(PLANNED.close(at(200)), Err(MoveRefusal::NotOpen));
        assert_eq!(closed.close(at(160)), Err(MoveRefusal::NotOpen));
        assert_eq!(PLANNED.reopen(at(300), at(150)), Err(MoveRefusal::NotClosed));
        assert_eq!(PLANNED.reopen(at(300), at(50)), Err(MoveRefusal::NotClosed));
        assert_eq!(closed.reopen(at(160), at(160)), Err(MoveRefusal::EndsInThePast));

        let again = closed.reopen(at(300), at(160)).unwrap();
        assert_eq!(again.state(at(160)), RoundState::Open);
        assert_eq!(again.state(at(299)), RoundState::Open);
        assert_eq!(again.state(at(300)), RoundState::Closed);
    }

    #[test]
    fn practice_comes_before_and_talk_after_the_scores() {
        let window = |opens, closes| RoundWindow {
            opens_at: Timestamp(opens),
            closes_at: Timestamp(closes),
            closed_at: None,
        };
        let beside = |kind, dates, scoring| {
            misfits(&[(RoundKind::Scoring, scoring), (kind, dates)].into()).pop().map_or(
                Ok(()),
                |(at, fault)| {
                    assert_eq!(at, kind);
                    Err(fault)
                },
            )
        };
        let table = [
            (RoundKind::Eligibility, window(50, 150), Ok(())),
            (RoundKind::Eligibility, window(50, 50), Err(WindowFault::ClosesBeforeItOpens)),
            (RoundKind::Calibration, window(50, 100), Ok(())),
            (RoundKind::Calibration, window(50, 201), Err(WindowFault::PracticeAfterScoring)),
            (RoundKind::Final, window(199, 300), Err(WindowFault::FinalBeforeScores)),
            (RoundKind::Final, window(200, 300), Ok(())),
            (RoundKind::Deliberation, window(199, 300), Err(WindowFault::TalkBeforeScores)),
            (RoundKind::Deliberation, window(200, 300), Ok(())),
        ];
        for (kind, dates, expected) in table {
            assert_eq!(beside(kind, dates, PLANNED), expected, "{kind} {dates:?}");
        }
        let early = RoundWindow { closed_at: Some(Timestamp(150)), ..PLANNED };
        assert_eq!(beside(RoundKind::Deliberation, window(150, 300), early), Ok(()));

        let talk = |opens| {
            misfits(
                &[
                    (RoundKind::Scoring, PLANNED),
                    (RoundKind::Final, window(200, 300)),
                    (RoundKind::Deliberation, window(opens, 400)),
                ]
                .into(),
            )
        };
        assert_eq!(talk(299), [(RoundKind::Deliberation, WindowFault::TalkBeforeFinal)]);
        assert_eq!(talk(300), []);
    }

    #[test]
    fn what_did_not_fit_before_keeps_nothing_else_from_being_changed() {
        let window = |opens, closes| RoundWindow {
            opens_at: Timestamp(opens),
            closes_at: Timestamp(closes),
            closed_at: None,
        };
        let with = |talk| Windows::from([(RoundKind::Scoring, PLANNED), (RoundKind::Deliberation, talk)]);
        let fault = Err((RoundKind::Deliberation, WindowFault::TalkBeforeScores));

        assert_eq!(may_become(&with(window(200, 300)), &with(window(150, 300))), fault);
        assert_eq!(may_become(&with(window(150, 300)), &with(window(160, 300))), Ok(()));
        assert_eq!(may_become(&with(window(150, 300)), &with(window(200, 300))), Ok(()));
    }
}
