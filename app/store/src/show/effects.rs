//! What a press does to a poll, in the transaction of the press.
//!
//! An organiser may open and close polls too. Where the poll is already as the press would have it, the show goes on: it
//! must never be stuck because somebody helped.

use super::desks::PressRefusal;
use crate::{
    Result,
    awards::reveal_in,
    voting::{
        OpenPoll, OpenRefusal,
        opening::open_in,
        poll_for,
        running::{close_in, pause_in, resume_in},
    },
};
use domain::{
    ids::{AccountId, CategoryId},
    show::desk::Effect,
    time::Timestamp,
    voting::{PollCode, PollRefusal, PollState, Purpose},
};
use sea_orm::ConnectionTrait;

/// What a poll that is opened is for, by whom, and the secret it is given.
pub(super) struct Opening {
    pub purpose: Purpose,
    pub by: AccountId,
    pub secret: String,
}

pub(super) async fn carry_out(
    db: &impl ConnectionTrait,
    effect: Effect,
    opening: Opening,
    draw_code: impl FnMut() -> PollCode + Send,
    now: Timestamp,
) -> Result<Result<(), PressRefusal>> {
    let Opening { purpose, by, secret } = opening;
    let done = match effect {
        Effect::OpenPoll(category) => {
            let open = OpenPoll { category, purpose, secret, by };
            let opened = open_in(db, &open, draw_code, now).await?;
            return Ok(match opened {
                Ok(_) => Ok(()),
                Err(OpenRefusal::AlreadyOpened) if is_open(db, category, purpose).await? => Ok(()),
                Err(refusal) => Err(PressRefusal::Open(refusal)),
            });
        }
        Effect::ClosePoll(category) => match close_in(db, category, purpose, now).await? {
            Err(PollRefusal::WrongStage { from: PollState::Closed { .. }, .. }) => Ok(()),
            closed => closed,
        },
        Effect::PausePoll(category) => pause_in(db, category, purpose, now).await?,
        Effect::ResumePoll(category) => resume_in(db, category, purpose).await?,
        Effect::Reveal(category) => return reveal(db, category, purpose, now).await,
    };
    Ok(done.map_err(PressRefusal::Poll))
}

async fn is_open(db: &impl ConnectionTrait, category: CategoryId, purpose: Purpose) -> Result<bool> {
    let poll = poll_for(db, category, purpose).await?;
    Ok(poll.is_some_and(|poll| matches!(poll.state, PollState::Open { .. })))
}

/// A rehearsal names no winner, and one whose poll is held outside the show has nothing to count.
async fn reveal(
    db: &impl ConnectionTrait,
    category: CategoryId,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Result<(), PressRefusal>> {
    match (poll_for(db, category, purpose).await?, purpose) {
        (None, Purpose::Rehearsal) => Ok(Ok(())),
        (None, Purpose::Award) => Ok(Err(PressRefusal::NoPoll)),
        (Some(_), _) => {
            let revealed: Result<(), PollRefusal> = reveal_in(db, category, purpose, now).await?;
            Ok(revealed.map_err(PressRefusal::Poll))
        }
    }
}
