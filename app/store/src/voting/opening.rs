//! Preparing a poll and opening it: who the finalists are.

use super::{Poll, PollTerms, poll_for};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{category, decision, nomination, poll, poll_option, poll_secret},
    nominations::unconfirmed,
    revision::touch_public,
    seasons::json,
};
use domain::{
    ids::{AccountId, CategoryId, NominationId, PollId, SeasonId},
    jury::DecisionKind,
    policy::Act,
    time::Timestamp,
    voting::{PollCode, PollRefusal, Purpose},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, OnConflict},
};
use std::collections::BTreeSet;

/// How often a code is drawn again because another poll has it: out of a million, a few hundred may be taken.
const DRAWS: usize = 20;

/// Which poll to open. `secret` keys what stands for voters and is kept until the poll is certified.
pub struct OpenPoll {
    pub category: CategoryId,
    pub purpose: Purpose,
    pub secret: String,
    pub by: AccountId,
}

/// Why a poll cannot be opened. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenRefusal {
    AlreadyOpened,
    /// The jury has decided on this many nominations without saying so; finalists may still be added.
    DecisionsPending {
        pending: usize,
    },
    /// So many finalists were put forward by others, and their library has not said yes: a ballot would make them public.
    Unconfirmed {
        finalists: usize,
    },
    TooFewFinalists {
        finalists: usize,
    },
}

impl Store {
    /// Opens a category's poll with its finalists as options, outside the show: people may vote for days before it.
    pub async fn open_poll(
        &self,
        open: OpenPoll,
        draw_code: impl FnMut() -> PollCode + Send,
        now: Timestamp,
    ) -> Result<Result<PollId, OpenRefusal>> {
        let txn = self.write().await?;
        let opened = open_in(&txn, &open, draw_code, now).await?;
        if opened.is_ok() {
            let deed = Deed::new(Act::OpenPoll, open.by, Subject::of("category", open.category.0), "voting")
                .in_season(season_of(&txn, open.category).await?);
            audit::append(&txn, deed, now).await?;
            txn.commit().await?;
        }
        Ok(opened)
    }
}

/// Opens a poll in the caller's transaction, which holds whatever else must not move meanwhile.
///
/// A rehearsal's poll takes the terms of the award's.
pub(crate) async fn open_in(
    db: &impl ConnectionTrait,
    open: &OpenPoll,
    draw_code: impl FnMut() -> PollCode + Send,
    now: Timestamp,
) -> Result<Result<PollId, OpenRefusal>> {
    let poll = ensure_draft(db, (open.category, open.purpose), open.secret.clone(), draw_code, now).await?;
    let (finalists, pending) = finalists(db, open.category).await?;
    let ids: Vec<i64> = finalists.iter().map(|finalist| finalist.0).collect();
    let silent = unconfirmed(db, &ids).await?.len();
    match poll.state.open(finalists.len(), now) {
        Err(PollRefusal::WrongStage { .. }) => return Ok(Err(OpenRefusal::AlreadyOpened)),
        _ if pending > 0 => return Ok(Err(OpenRefusal::DecisionsPending { pending })),
        _ if silent > 0 => return Ok(Err(OpenRefusal::Unconfirmed { finalists: silent })),
        Err(PollRefusal::TooFewOptions { options }) => {
            return Ok(Err(OpenRefusal::TooFewFinalists { finalists: options }));
        }
        Ok(_) => {}
    }
    record_options(db, poll.id, &finalists).await?;
    poll::Entity::update_many()
        .col_expr(poll::Column::OpenedAt, Expr::value(now.0))
        .filter(poll::Column::Id.eq(poll.id.0))
        .exec(db)
        .await?;
    touch_public(db).await?;
    Ok(Ok(poll.id))
}

/// Puts the finalists on the ballot, in their order.
pub(crate) async fn record_options(
    db: &impl ConnectionTrait,
    poll: PollId,
    finalists: &[NominationId],
) -> Result<()> {
    let options = (1..).zip(finalists).map(|(position, finalist)| poll_option::ActiveModel {
        poll_id: Set(poll.0),
        nomination_id: Set(finalist.0),
        position: Set(position),
    });
    poll_option::Entity::insert_many(options).exec_without_returning(db).await?;
    Ok(())
}

async fn season_of(db: &impl ConnectionTrait, category: CategoryId) -> Result<SeasonId> {
    let row = category::Entity::find_by_id(category.0).one(db).await?;
    row.map(|row| SeasonId(row.season_id))
        .ok_or_else(|| StoreError::Unexpected(format!("no category {category}")))
}

pub(super) async fn ensure_draft(
    db: &impl ConnectionTrait,
    (category, purpose): (CategoryId, Purpose),
    secret: String,
    draw_code: impl FnMut() -> PollCode + Send,
    now: Timestamp,
) -> Result<Poll> {
    if let Some(poll) = poll_for(db, category, purpose).await? {
        return Ok(poll);
    }
    let terms = match purpose {
        Purpose::Award => None,
        Purpose::Rehearsal => poll_for(db, category, Purpose::Award).await?.map(|poll| poll.terms),
    };
    let terms = terms.unwrap_or_else(PollTerms::standard);
    let season = season_of(db, category).await?;
    let code = free_code(db, draw_code).await?;
    let row = poll::ActiveModel {
        season_id: Set(season.0),
        category_id: Set(category.0),
        code: Set(code.as_str().to_owned()),
        purpose: Set(purpose.as_str().to_owned()),
        created_at: Set(now.0),
        ..terms.columns()?
    };
    let id = poll::Entity::insert(row).exec(db).await?.last_insert_id;
    let row = poll_secret::ActiveModel { poll_id: Set(id), secret: Set(secret) };
    poll_secret::Entity::insert(row)
        .on_conflict(OnConflict::column(poll_secret::Column::PollId).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    poll_for(db, category, purpose)
        .await?
        .ok_or_else(|| StoreError::Unexpected("a poll just made is not there".to_owned()))
}

impl PollTerms {
    /// The terms as the columns of a poll.
    pub(super) fn columns(&self) -> Result<poll::ActiveModel> {
        Ok(poll::ActiveModel {
            tally: Set(json(&self.tally)?),
            declared: Set(json(&self.rule)?),
            mode: Set(self.mode.as_str().to_owned()),
            visibility: Set(self.visibility.as_str().to_owned()),
            expected: Set(self.expected.map(|n| i64::try_from(n).unwrap_or(i64::MAX))),
            ..Default::default()
        })
    }
}

async fn free_code(db: &impl ConnectionTrait, mut draw_code: impl FnMut() -> PollCode) -> Result<PollCode> {
    for _ in 0..DRAWS {
        let code = draw_code();
        let taken = poll::Entity::find().filter(poll::Column::Code.eq(code.as_str())).count(db).await?;
        if taken == 0 {
            return Ok(code);
        }
    }
    Err(StoreError::Conflict("every code that was drawn is taken".to_owned()))
}

/// Nominations of a category that were publicly advanced, by number, and how many decisions are not public yet.
pub(crate) async fn finalists(
    db: &impl ConnectionTrait,
    category: CategoryId,
) -> Result<(Vec<NominationId>, usize)> {
    let nominations = nomination::Entity::find()
        .filter(nomination::Column::CategoryId.eq(category.0))
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .filter(nomination::Column::WithdrawnAt.is_null())
        .order_by_asc(nomination::Column::Number)
        .all(db)
        .await?;
    let decisions = decision::Entity::find()
        .filter(decision::Column::NominationId.is_in(nominations.iter().map(|row| row.id)))
        .all(db)
        .await?;
    let advanced: BTreeSet<i64> = decisions
        .iter()
        .filter(|row| row.published_at.is_some() && row.kind == DecisionKind::Advance.as_str())
        .map(|row| row.nomination_id)
        .collect();
    let pending = decisions.iter().filter(|row| row.published_at.is_none()).count();
    let finalists =
        nominations.iter().filter(|row| advanced.contains(&row.id)).map(|row| NominationId(row.id)).collect();
    Ok((finalists, pending))
}
