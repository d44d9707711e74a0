//! A poll that people vote in: stopped for a while, going on, closed; and rehearsals, which leave nothing.

use super::Poll;
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{ballot, poll, poll_option, poll_secret, ruling},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, CategoryId, SeasonId},
    policy::Act,
    time::Timestamp,
    voting::{PollRefusal, PollState, Purpose},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, LockType},
};

impl Store {
    /// Closes a poll that was opened outside the show: ballots committed before this count, none after.
    pub async fn close_poll(
        &self,
        category: CategoryId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<(), PollRefusal>> {
        let txn = self.write().await?;
        let poll = locked_poll(&txn, category, Purpose::Award).await?;
        let closed = close_locked(&txn, &poll, now).await?;
        if closed.is_ok() {
            let deed = Deed::new(Act::OpenPoll, by, Subject::of("category", category.0), "counting")
                .in_season(poll.season);
            audit::append(&txn, deed, now).await?;
            txn.commit().await?;
        }
        Ok(closed)
    }
}

/// Closes an open poll in the caller's transaction.
pub(crate) async fn close_in(
    db: &impl ConnectionTrait,
    category: CategoryId,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Result<(), PollRefusal>> {
    close_locked(db, &locked_poll(db, category, purpose).await?, now).await
}

async fn close_locked(
    db: &impl ConnectionTrait,
    poll: &Poll,
    now: Timestamp,
) -> Result<Result<(), PollRefusal>> {
    let closed_at = match poll.state.close(now) {
        Ok(PollState::Closed { closed_at, .. }) => closed_at,
        Ok(_) => return Err(StoreError::inconsistent("poll", poll.id.0, "closed is not closed")),
        Err(refusal) => return Ok(Err(refusal)),
    };
    poll::Entity::update_many()
        .col_expr(poll::Column::ClosedAt, Expr::value(closed_at.0))
        .col_expr(poll::Column::PausedAt, Expr::value(None::<i64>))
        .filter(poll::Column::Id.eq(poll.id.0))
        .exec(db)
        .await?;
    touch_public(db).await?;
    Ok(Ok(()))
}

/// Nobody can vote until it is resumed.
pub(crate) async fn pause_in(
    db: &impl ConnectionTrait,
    category: CategoryId,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Result<(), PollRefusal>> {
    set_paused(db, category, purpose, Some(now)).await
}

pub(crate) async fn resume_in(
    db: &impl ConnectionTrait,
    category: CategoryId,
    purpose: Purpose,
) -> Result<Result<(), PollRefusal>> {
    set_paused(db, category, purpose, None).await
}

async fn set_paused(
    db: &impl ConnectionTrait,
    category: CategoryId,
    purpose: Purpose,
    at: Option<Timestamp>,
) -> Result<Result<(), PollRefusal>> {
    let poll = locked_poll(db, category, purpose).await?;
    if let Err(refusal) = poll.state.pause() {
        return Ok(Err(refusal));
    }
    poll::Entity::update_many()
        .col_expr(poll::Column::PausedAt, Expr::value(at.map(|at| at.0)))
        .filter(poll::Column::Id.eq(poll.id.0))
        .exec(db)
        .await?;
    touch_public(db).await?;
    Ok(Ok(()))
}

/// The poll of a category, held until the transaction ends: no ballot is written meanwhile.
pub(crate) async fn locked_poll(
    db: &impl ConnectionTrait,
    category: CategoryId,
    purpose: Purpose,
) -> Result<Poll> {
    let row = poll::Entity::find()
        .filter(poll::Column::CategoryId.eq(category.0))
        .filter(poll::Column::Purpose.eq(purpose.as_str()))
        .lock(LockType::NoKeyUpdate)
        .one(db)
        .await?;
    row.ok_or_else(|| StoreError::inconsistent("category", category.0, "no poll to run"))?.try_into()
}

/// Removes the polls of rehearsals with every ballot in them.
pub(crate) async fn forget_rehearsals(db: &impl ConnectionTrait, season: SeasonId) -> Result<()> {
    let polls: Vec<i64> = poll::Entity::find()
        .filter(poll::Column::SeasonId.eq(season.0))
        .filter(poll::Column::Purpose.eq(Purpose::Rehearsal.as_str()))
        .select_only()
        .column(poll::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let of = || polls.iter().copied();
    ruling::Entity::delete_many().filter(ruling::Column::PollId.is_in(of())).exec(db).await?;
    ballot::Entity::delete_many().filter(ballot::Column::PollId.is_in(of())).exec(db).await?;
    poll_option::Entity::delete_many().filter(poll_option::Column::PollId.is_in(of())).exec(db).await?;
    poll_secret::Entity::delete_many().filter(poll_secret::Column::PollId.is_in(of())).exec(db).await?;
    poll::Entity::delete_many().filter(poll::Column::Id.is_in(of())).exec(db).await?;
    touch_public(db).await?;
    Ok(())
}
