//! Deliberation: the jury talks about what it has scored, one nomination at a time, and records where it stands.
//!
//! A juror who has a conflict is outside while theirs is talked about, and learns no more of it than its number. Nobody
//! hears what others think before their own scorecard is in. What the room agrees on stands beside the scorecards and
//! never changes one.

use super::{agenda::Worth, conflict::JurorAccess, decision::REASON_MAX_CHARS, score::Spread};
use crate::{
    ids::{AccountId, NominationId},
    shuffle::shuffle_key,
    time::Timestamp,
    words::words,
};
use std::cmp::Reverse;

words! {
    /// What the room agrees on about a nomination.
    ConsensusKind {
        Advance = "advance",
        Decline = "decline",
        /// To be talked about once more.
        Again = "again",
    }
}

words! {
    /// How the order of discussion is made.
    DiscussionOrder {
        Number = "number",
        /// Best first, category by category.
        Rank = "rank",
        /// Where jurors are furthest from each other first.
        Spread = "spread",
        /// What is most worth talking about first; see [`Worth`].
        Worth = "worth",
    }
}

words! {
    /// Which way a nomination moves in the order.
    Direction { Up = "up", Down = "down" }
}

/// The longest comment in the room, in characters.
pub const TALK_MAX_CHARS: usize = 2_000;

/// Whether the room is in session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoomState {
    NotYetOpen,
    Open { since: Timestamp },
    Ended { at: Timestamp },
}

/// How somebody signs in the room: by what they are to one nomination, never by name. The numbers of jurors belong to one
/// nomination, so that nobody is followed from one to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoleName {
    Chair,
    Juror(u16),
}

/// Jurors in the order of their numbers for one nomination; `seed` is a new one for each nomination.
pub fn seating(seed: u64, mut jurors: Vec<AccountId>) -> Vec<AccountId> {
    jurors.sort_by_key(|juror| shuffle_key(seed, juror.0));
    jurors
}

/// What somebody is to one nomination that is talked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    /// A tie has been declared or found.
    pub recused: bool,
    pub chair: bool,
    /// Where it was given to them to score.
    pub juror: Option<JurorAccess>,
    /// Their own scorecard is complete.
    pub scored: bool,
}

/// What somebody may know of one nomination in the room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InRoom {
    /// Its number and nothing else.
    Outside,
    /// Its title; then the question whether anything ties them to it.
    MustDeclare,
    /// The blind copy; what others think only once their own scorecard is in.
    MustScore,
    /// Everything that is said, and with `marks` what each scorecard amounts to.
    Takes { marks: bool },
}

impl InRoom {
    /// Whether they read what others say, and say something themselves.
    pub const fn talks(self) -> bool {
        matches!(self, Self::Takes { .. })
    }

    pub const fn sees_marks(self) -> bool {
        matches!(self, Self::Takes { marks: true })
    }

    /// Whether they may read the nomination itself, with its names covered.
    pub const fn reads(self) -> bool {
        matches!(self, Self::MustScore | Self::Takes { .. })
    }
}

/// What somebody in that seat may know. `round_closed`: nobody can score any more; `all_scored`: nobody's scorecard on
/// this nomination is missing.
///
/// A chair who scores nothing talks along from the beginning, and sees marks when every juror may.
pub const fn in_room(seat: Seat, round_closed: bool, all_scored: bool) -> InRoom {
    if seat.recused {
        return InRoom::Outside;
    }
    match seat.juror {
        Some(JurorAccess::Recused) => InRoom::Outside,
        Some(JurorAccess::MustDeclare) => InRoom::MustDeclare,
        Some(JurorAccess::MayScore) if seat.scored || round_closed => InRoom::Takes { marks: true },
        // whoever abstains may come back to score while the round is open
        Some(JurorAccess::Abstained) if round_closed => InRoom::Takes { marks: true },
        Some(JurorAccess::MayScore | JurorAccess::Abstained) => InRoom::MustScore,
        None if seat.chair => InRoom::Takes { marks: round_closed || all_scored },
        None => InRoom::Outside,
    }
}

/// Whether an order can be made now: what follows from scores is not shown by a list while jurors still score.
pub const fn may_order(by: DiscussionOrder, round_closed: bool) -> bool {
    match by {
        DiscussionOrder::Number => true,
        DiscussionOrder::Rank | DiscussionOrder::Spread | DiscussionOrder::Worth => round_closed,
    }
}

/// A nomination to be put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToDiscuss {
    pub nomination: NominationId,
    pub number: i32,
    /// Where its category stands among the season's.
    pub category: usize,
    pub place: Option<u32>,
    pub spread: Option<Spread>,
    /// The weightiest reason to talk about it.
    pub worth: Option<Worth>,
    /// How many reasons there are.
    pub reasons: usize,
}

/// The order of discussion. What has no place or no spread comes last; the number decides what is left open.
pub fn discussion_order(mut of: Vec<ToDiscuss>, by: DiscussionOrder) -> Vec<NominationId> {
    match by {
        DiscussionOrder::Number => of.sort_by_key(|it| it.number),
        DiscussionOrder::Rank => {
            of.sort_by_key(|it| (it.category, it.place.is_none(), it.place, it.number));
        }
        DiscussionOrder::Spread => of.sort_by_key(|it| (Reverse(it.spread), it.number)),
        DiscussionOrder::Worth => of.sort_by_key(|it| {
            (it.worth.is_none(), it.worth, Reverse(it.reasons), Reverse(it.spread), it.number)
        }),
    }
    of.into_iter().map(|it| it.nomination).collect()
}

/// The order with one nomination moved by one place; the same where it stands at the end already, or is not in it.
pub fn moved(mut order: Vec<NominationId>, it: NominationId, to: Direction) -> Vec<NominationId> {
    let Some(at) = order.iter().position(|other| *other == it) else { return order };
    let other = match to {
        Direction::Up => at.checked_sub(1),
        Direction::Down => Some(at + 1).filter(|other| *other < order.len()),
    };
    if let Some(other) = other {
        order.swap(at, other);
    }
    order
}

/// What comes on the table after `current`; the first where there is nothing on it. `None` after the last.
pub fn next_on_table(order: &[NominationId], current: Option<NominationId>) -> Option<NominationId> {
    let at = current.and_then(|current| order.iter().position(|it| *it == current));
    order.get(at.map_or(0, |at| at + 1)).copied()
}

/// Why a comment or a consensus is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TalkRefusal {
    Blank,
    TooLong { chars: usize, max: usize },
}

/// A comment without blanks around it, 1 to [`TALK_MAX_CHARS`] characters.
pub fn comment(text: &str) -> Result<&str, TalkRefusal> {
    said(text, TALK_MAX_CHARS)
}

/// The reason of a consensus, 1 to [`REASON_MAX_CHARS`] characters.
pub fn reason(text: &str) -> Result<&str, TalkRefusal> {
    said(text, REASON_MAX_CHARS)
}

fn said(text: &str, max: usize) -> Result<&str, TalkRefusal> {
    let text = text.trim();
    match text.chars().count() {
        0 => Err(TalkRefusal::Blank),
        chars if chars > max => Err(TalkRefusal::TooLong { chars, max }),
        _ => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jury::score::Score;

    const JUROR: Seat =
        Seat { recused: false, chair: false, juror: Some(JurorAccess::MayScore), scored: false };

    #[test]
    fn whoever_has_a_conflict_is_outside_whatever_else_they_are() {
        for chair in [false, true] {
            for juror in [None, Some(JurorAccess::MayScore), Some(JurorAccess::Recused)] {
                for closed in [false, true] {
                    let seat = Seat { recused: true, chair, juror, scored: true };
                    assert_eq!(in_room(seat, closed, true), InRoom::Outside);
                }
            }
            let declared = Seat { chair, juror: Some(JurorAccess::Recused), ..JUROR };
            assert_eq!(in_room(declared, true, true), InRoom::Outside);
        }
    }

    #[test]
    fn nobody_hears_others_before_their_own_scorecard_is_in() {
        let table = [
            (JUROR, false, InRoom::MustScore),
            (Seat { scored: true, ..JUROR }, false, InRoom::Takes { marks: true }),
            (JUROR, true, InRoom::Takes { marks: true }),
            (Seat { juror: Some(JurorAccess::MustDeclare), ..JUROR }, true, InRoom::MustDeclare),
            (Seat { chair: true, ..JUROR }, false, InRoom::MustScore),
            (Seat { juror: None, ..JUROR }, true, InRoom::Outside),
        ];
        for (seat, closed, expected) in table {
            assert_eq!(in_room(seat, closed, false), expected, "{seat:?} {closed}");
        }
        let chair = Seat { chair: true, juror: None, ..JUROR };
        assert_eq!(in_room(chair, false, false), InRoom::Takes { marks: false });
        assert_eq!(in_room(chair, false, true), InRoom::Takes { marks: true });
        assert_eq!(in_room(chair, true, false), InRoom::Takes { marks: true });
    }

    #[test]
    fn an_order_that_tells_of_scores_waits_for_the_end_of_the_round() {
        for by in DiscussionOrder::ALL {
            assert!(may_order(by, true));
            assert_eq!(may_order(by, false), by == DiscussionOrder::Number);
        }
    }

    fn spread(low: i64, high: i64) -> Option<Spread> {
        Spread::of(&[Score::from_thousandths(low)?, Score::from_thousandths(high)?])
    }

    #[test]
    fn each_order_puts_what_it_does_not_know_last() {
        let it = |id, number, category, place, spread| ToDiscuss {
            nomination: NominationId(id),
            number,
            category,
            place,
            spread,
            worth: None,
            reasons: 0,
        };
        let of = vec![
            it(1, 3, 1, Some(1), None),
            it(2, 1, 0, None, spread(2000, 3000)),
            it(3, 2, 0, Some(2), spread(1000, 5000)),
            it(4, 4, 0, Some(2), spread(1000, 5000)),
        ];
        for (by, expected) in [
            (DiscussionOrder::Number, [2, 3, 1, 4]),
            (DiscussionOrder::Rank, [3, 4, 2, 1]),
            (DiscussionOrder::Spread, [3, 4, 2, 1]),
        ] {
            let ids: Vec<i64> = discussion_order(of.clone(), by).into_iter().map(|id| id.0).collect();
            assert_eq!(ids, expected, "{by}");
        }
    }

    #[test]
    fn what_is_worth_most_comes_first_then_what_has_more_reasons() {
        let it = |id, worth, reasons| ToDiscuss {
            nomination: NominationId(id),
            number: 0,
            category: 0,
            place: None,
            spread: None,
            worth,
            reasons,
        };
        let of = vec![
            it(1, None, 0),
            it(2, Some(Worth::Few), 3),
            it(3, Some(Worth::Split), 1),
            it(4, Some(Worth::Tie), 1),
            it(5, Some(Worth::Split), 2),
        ];
        let ids: Vec<i64> = discussion_order(of, DiscussionOrder::Worth).into_iter().map(|id| id.0).collect();
        assert_eq!(ids, [4, 5, 3, 2, 1]);
    }

    #[test]
    fn a_nomination_moves_one_place_and_the_table_goes_on_to_the_next() {
        let order = || vec![NominationId(1), NominationId(2), NominationId(3)];
        let ids = |order: Vec<NominationId>| order.into_iter().map(|id| id.0).collect::<Vec<_>>();
        assert_eq!(ids(moved(order(), NominationId(3), Direction::Up)), [1, 3, 2]);
        assert_eq!(ids(moved(order(), NominationId(1), Direction::Up)), [1, 2, 3]);
        assert_eq!(ids(moved(order(), NominationId(3), Direction::Down)), [1, 2, 3]);
        assert_eq!(ids(moved(order(), NominationId(9), Direction::Down)), [1, 2, 3]);

        assert_eq!(next_on_table(&order(), None), Some(NominationId(1)));
        assert_eq!(next_on_table(&order(), Some(NominationId(2))), Some(NominationId(3)));
        assert_eq!(next_on_table(&order(), Some(NominationId(3))), None);
        assert_eq!(next_on_table(&[], None), None);
    }

    #[test]
    fn a_number_in_the_room_tells_nothing_of_the_next_nomination() {
        let jurors: Vec<AccountId> = (1..=6).map(AccountId).collect();
        let seated = seating(1, jurors.clone());
        assert_eq!(seated, seating(1, jurors.iter().rev().copied().collect()));
        assert!((2..20).any(|seed| seating(seed, jurors.clone()) != seated));
        let mut sorted = seated;
        sorted.sort();
        assert_eq!(sorted, jurors);
    }

    #[test]
    fn something_must_be_said_and_not_too_much() {
        assert_eq!(comment(" \n"), Err(TalkRefusal::Blank));
        assert_eq!(comment(" well told "), Ok("well told"));
        assert!(comment(&"å".repeat(TALK_MAX_CHARS)).is_ok());
        assert_eq!(
            reason(&"å".repeat(REASON_MAX_CHARS + 1)),
            Err(TalkRefusal::TooLong { chars: REASON_MAX_CHARS + 1, max: REASON_MAX_CHARS })
        );
    }
}
