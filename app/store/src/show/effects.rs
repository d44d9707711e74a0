//! What a press does to a poll, in the transaction of the press.

use super::desks::PressRefusal;
use crate::{
    Result,
    awards::reveal_in,
    voting::{
        OpenPoll,
        opening::open_in,
        poll_for,
        running::{close_in, pause_in, resume_in},
    },
};
use domain::{
    ids::{AccountId, CategoryId},
    show::desk::Effect,
    time::Timestamp,
    voting::{PollCode, PollRefusal, Purpose},
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
            return Ok(open_in(db, &open, draw_code, now).await?.map(|_| ()).map_err(PressRefusal::Open));
        }
        Effect::ClosePoll(category) => close_in(db, category, purpose, now).await?,
        Effect::PausePoll(category) => pause_in(db, category, purpose, now).await?,
        Effect::ResumePoll(category) => resume_in(db, category, purpose).await?,
        Effect::Reveal(category) => return reveal(db, category, purpose, now).await,
    };
    Ok(done.map_err(PressRefusal::Poll))
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
