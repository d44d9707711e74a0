//! Preparing a poll and opening it: who the finalists are, and the rule that is declared.

use super::Poll;
use crate::{
    Result, Store, StoreError,
    entity::{category, decision, nomination, poll, poll_option, poll_secret, show},
    nominations::unconfirmed,
    revision::touch_public,
    seasons::json,
    show::{append_moment, current_moment, lock_show},
};
use domain::{
    awards::AwardRule,
    ids::{AccountId, CategoryId, NominationId, PollId, SeasonId, ShowId},
    jury::DecisionKind,
    policy::Act,
    show::{Cue, CueRefusal, MomentRecord},
    time::Timestamp,
    voting::{PollCode, PollRefusal, PollState},
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
    pub secret: String,
    pub by: AccountId,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    pub poll: PollId,
    pub moment: MomentRecord,
}

/// Why a poll cannot be opened. The first that applies, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenRefusal {
    NoShow,
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
    /// The show is busy with another award.
    Cue(CueRefusal),
}

impl Store {
    /// The poll of a category, made now if there is none: a draft has an address that can be printed before the
    /// evening, and the rule it will be counted by.
    ///
    /// `draw_code` is asked again while another poll has the code it drew.
    pub async fn record_poll_draft(
        &self,
        category: CategoryId,
        secret: String,
        draw_code: impl FnMut() -> PollCode + Send,
        now: Timestamp,
    ) -> Result<Poll> {
        let txn = self.write().await?;
        let poll = ensure_draft(&txn, category, secret, draw_code, now).await?;
        txn.commit().await?;
        Ok(poll)
    }

    /// Opens a category's poll with its finalists as options, and turns the show to it.
    pub async fn open_poll(
        &self,
        open: OpenPoll,
        draw_code: impl FnMut() -> PollCode + Send,
        now: Timestamp,
    ) -> Result<Result<Opened, OpenRefusal>> {
        let OpenPoll { category, secret, by } = open;
        let txn = self.write().await?;
        let Some(show) = show_of(&txn, category).await? else { return Ok(Err(OpenRefusal::NoShow)) };
        lock_show(&txn, show).await?;
        let poll = ensure_draft(&txn, category, secret, draw_code, now).await?;
        let (finalists, pending) = finalists(&txn, category).await?;
        let ids: Vec<i64> = finalists.iter().map(|finalist| finalist.0).collect();
        let silent = unconfirmed(&txn, &ids).await?.len();
        match poll.state.open(finalists.len(), now) {
            Err(PollRefusal::WrongStage { .. }) => return Ok(Err(OpenRefusal::AlreadyOpened)),
            _ if pending > 0 => return Ok(Err(OpenRefusal::DecisionsPending { pending })),
            _ if silent > 0 => return Ok(Err(OpenRefusal::Unconfirmed { finalists: silent })),
            Err(PollRefusal::TooFewOptions { options }) => {
                return Ok(Err(OpenRefusal::TooFewFinalists { finalists: options }));
            }
            Ok(_) => {}
        }
        let from = current_moment(&txn, show).await?;
        let to = match from.moment.take(Cue::OpenPoll { category }) {
            Ok(to) => to,
            Err(refusal) => return Ok(Err(OpenRefusal::Cue(refusal))),
        };
        let options = (1..).zip(&finalists).map(|(position, finalist)| poll_option::ActiveModel {
            poll_id: Set(poll.id.0),
            nomination_id: Set(finalist.0),
            position: Set(position),
        });
        poll_option::Entity::insert_many(options).exec_without_returning(&txn).await?;
        poll::Entity::update_many()
            .col_expr(poll::Column::OpenedAt, Expr::value(now.0))
            .filter(poll::Column::Id.eq(poll.id.0))
            .exec(&txn)
            .await?;
        let moment = append_moment(&txn, show, from, to, Act::OpenPoll, by, now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(Opened { poll: poll.id, moment }))
    }
}

async fn show_of(db: &impl ConnectionTrait, category: CategoryId) -> Result<Option<ShowId>> {
    let season = season_of(db, category).await?;
    let row = show::Entity::find().filter(show::Column::SeasonId.eq(season.0)).one(db).await?;
    Ok(row.map(|row| ShowId(row.id)))
}

async fn season_of(db: &impl ConnectionTrait, category: CategoryId) -> Result<SeasonId> {
    let row = category::Entity::find_by_id(category.0).one(db).await?;
    row.map(|row| SeasonId(row.season_id))
        .ok_or_else(|| StoreError::Unexpected(format!("no category {category}")))
}

async fn ensure_draft(
    db: &impl ConnectionTrait,
    category: CategoryId,
    secret: String,
    draw_code: impl FnMut() -> PollCode,
    now: Timestamp,
) -> Result<Poll> {
    let existing = poll::Entity::find().filter(poll::Column::CategoryId.eq(category.0)).one(db).await?;
    if let Some(row) = existing {
        return row.try_into();
    }
    let season = season_of(db, category).await?;
    let code = free_code(db, draw_code).await?;
    let rule = AwardRule::standard();
    let row = poll::ActiveModel {
        season_id: Set(season.0),
        category_id: Set(category.0),
        code: Set(code.as_str().to_owned()),
        jury_percent: Set(rule.jury_percent().into()),
        audience_percent: Set(rule.audience_percent().into()),
        points: Set(json(&rule.points())?),
        created_at: Set(now.0),
        ..Default::default()
    };
    let id = poll::Entity::insert(row).exec(db).await?.last_insert_id;
    let row = poll_secret::ActiveModel { poll_id: Set(id), secret: Set(secret) };
    poll_secret::Entity::insert(row)
        .on_conflict(OnConflict::column(poll_secret::Column::PollId).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    Ok(Poll { id: PollId(id), season, category, code, state: PollState::Draft, rule })
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
async fn finalists(db: &impl ConnectionTrait, category: CategoryId) -> Result<(Vec<NominationId>, usize)> {
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
