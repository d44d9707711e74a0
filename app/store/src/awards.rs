//! Closing a poll, the reveal, and the awards that have been revealed.
//!
//! An award is worked out and recorded in the transaction of its reveal and not before, so there is nothing that
//! could leak earlier. In the same transaction the poll is certified and what joined voters to ballots destroyed.

mod jury_means;

use crate::{
    Result, Store, StoreError,
    entity::{award, award_winner, poll, poll_secret},
    revision::touch_public,
    seasons::{from_json, json},
    show::{Press, PressRefusal, append_moment, locked_moment},
    voting::{Nominee, Poll, list_ballots, nominees, option_ids},
    webhooks::announce,
};
use domain::{
    awards::{AwardResult, AwardRule, decide},
    ids::{CategoryId, NominationId, SeasonId},
    policy::Act,
    show::{Cue, Moment, MomentRecord},
    time::Timestamp,
    voting::{PollState, current, tally},
    webhooks::HookEvent,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockType},
};

/// An award that has been revealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Award {
    pub category: CategoryId,
    pub poll: Poll,
    pub result: AwardResult,
    pub revealed_at: Timestamp,
    /// Everyone in the standings, in their order.
    pub nominees: Vec<Nominee>,
}

impl Award {
    /// One, or several who share the award.
    pub fn winners(&self) -> impl Iterator<Item = &Nominee> {
        self.nominees.iter().filter(|nominee| self.result.winners.contains(&nominee.id))
    }

    /// The rule that was declared before the poll opened.
    pub fn rule(&self) -> &AwardRule {
        &self.poll.rule
    }
}

impl Store {
    /// Closes the poll that is open: ballots committed before this count, none after.
    pub async fn close_poll(
        &self,
        press: Press,
        now: Timestamp,
    ) -> Result<Result<MomentRecord, PressRefusal>> {
        let txn = self.write().await?;
        let Step { from, to, poll } = match take(&txn, press, |category| Cue::ClosePoll { category }).await? {
            Ok(step) => step,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let closed_at = match poll.state.close(now) {
            Ok(PollState::Closed { closed_at, .. }) => closed_at,
            Ok(_) => return Err(StoreError::inconsistent("poll", poll.id.0, "closed is not closed")),
            Err(refusal) => return Ok(Err(PressRefusal::Poll(refusal))),
        };
        poll::Entity::update_many()
            .col_expr(poll::Column::ClosedAt, Expr::value(closed_at.0))
            .filter(poll::Column::Id.eq(poll.id.0))
            .exec(&txn)
            .await?;
        let record = append_moment(&txn, press.show, from, to, Act::RunShow, press.by, now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(record))
    }

    /// Counts, decides by the declared rule, records the award and turns the show to it; all or nothing.
    pub async fn reveal_award(
        &self,
        press: Press,
        now: Timestamp,
    ) -> Result<Result<MomentRecord, PressRefusal>> {
        let txn = self.write().await?;
        let Step { from, to, poll } = match take(&txn, press, |category| Cue::Reveal { category }).await? {
            Ok(step) => step,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let certified_at = match poll.state.certify(now) {
            Ok(PollState::Certified { certified_at, .. }) => certified_at,
            Ok(_) => return Err(StoreError::inconsistent("poll", poll.id.0, "certified is not certified")),
            Err(refusal) => return Ok(Err(PressRefusal::Poll(refusal))),
        };
        let result = work_out(&txn, &poll).await?;
        record_award(&txn, &poll, &result, now).await?;
        poll::Entity::update_many()
            .col_expr(poll::Column::CertifiedAt, Expr::value(certified_at.0))
            .filter(poll::Column::Id.eq(poll.id.0))
            .exec(&txn)
            .await?;
        poll_secret::Entity::delete_by_id(poll.id.0).exec(&txn).await?;
        announce(&txn, HookEvent::WinnerRevealed, poll.category.0, now).await?;
        let record = append_moment(&txn, press.show, from, to, Act::RunShow, press.by, now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(record))
    }

    /// The awards of a season that have been revealed, in the order they were.
    pub async fn list_awards(&self, season: SeasonId) -> Result<Vec<Award>> {
        let polls = poll::Entity::find().filter(poll::Column::SeasonId.eq(season.0)).all(&self.db).await?;
        let rows = award::Entity::find()
            .filter(award::Column::PollId.is_in(polls.iter().map(|poll| poll.id)))
            .order_by_asc(award::Column::Id)
            .all(&self.db)
            .await?;
        self.load_awards(rows, polls).await
    }

    /// The award of a category, if it has been revealed.
    pub async fn find_award(&self, category: CategoryId) -> Result<Option<Award>> {
        let rows =
            award::Entity::find().filter(award::Column::CategoryId.eq(category.0)).all(&self.db).await?;
        let polls = poll::Entity::find()
            .filter(poll::Column::Id.is_in(rows.iter().map(|row| row.poll_id)))
            .all(&self.db)
            .await?;
        Ok(self.load_awards(rows, polls).await?.pop())
    }

    async fn load_awards(&self, rows: Vec<award::Model>, polls: Vec<poll::Model>) -> Result<Vec<Award>> {
        let mut revealed = Vec::with_capacity(rows.len());
        for row in rows {
            let result: AwardResult = from_json("award", row.id, &row.result)?;
            revealed.push((row, result));
        }
        let ids: Vec<NominationId> =
            revealed.iter().flat_map(|(_, result)| result.standings.iter().map(|it| it.nomination)).collect();
        let known = nominees(&self.db, &ids).await?;
        revealed
            .into_iter()
            .map(|(row, result)| {
                let poll = polls
                    .iter()
                    .find(|poll| poll.id == row.poll_id)
                    .ok_or_else(|| StoreError::inconsistent("award", row.id, "an award without its poll"))?;
                Ok(Award {
                    category: CategoryId(row.category_id),
                    poll: poll.clone().try_into()?,
                    revealed_at: Timestamp(row.revealed_at),
                    nominees: result
                        .standings
                        .iter()
                        .filter_map(|standing| known.get(&standing.nomination).cloned())
                        .collect(),
                    result,
                })
            })
            .collect()
    }
}

/// A cue that may be taken: where the show stands, where it goes, and the poll it is about, all held.
struct Step {
    from: MomentRecord,
    to: Moment,
    poll: Poll,
}

async fn take(
    db: &impl ConnectionTrait,
    press: Press,
    cue: impl Fn(CategoryId) -> Cue,
) -> Result<Result<Step, PressRefusal>> {
    let from = match locked_moment(db, press).await? {
        Ok(from) => from,
        Err(refusal) => return Ok(Err(refusal)),
    };
    // a moment without a category refuses whatever category is asked for
    let category = from.moment.category().unwrap_or(CategoryId(0));
    match from.moment.take(cue(category)) {
        Ok(to) => Ok(Ok(Step { from, to, poll: locked_poll(db, category).await? })),
        Err(refusal) => Ok(Err(PressRefusal::Cue(refusal))),
    }
}

async fn locked_poll(db: &impl ConnectionTrait, category: CategoryId) -> Result<Poll> {
    let row = poll::Entity::find()
        .filter(poll::Column::CategoryId.eq(category.0))
        .lock(LockType::NoKeyUpdate)
        .one(db)
        .await?;
    row.ok_or_else(|| StoreError::inconsistent("moment", category.0, "an award without its poll"))?.try_into()
}

async fn work_out(db: &impl ConnectionTrait, poll: &Poll) -> Result<AwardResult> {
    let options = option_ids(db, poll.id).await?;
    let ballots = list_ballots(db, poll.id, &options).await?;
    let count = tally(&options, current(&ballots).into_iter().map(|ballot| &ballot.choice));
    let means = jury_means::deciding(db, poll.category, &options).await?;
    Ok(decide(&poll.rule, &means, &count))
}

async fn record_award(
    db: &impl ConnectionTrait,
    poll: &Poll,
    result: &AwardResult,
    now: Timestamp,
) -> Result<()> {
    let row = award::ActiveModel {
        category_id: Set(poll.category.0),
        poll_id: Set(poll.id.0),
        result: Set(json(result)?),
        revealed_at: Set(now.0),
        ..Default::default()
    };
    let id = award::Entity::insert(row).exec(db).await?.last_insert_id;
    let winners = result
        .winners
        .iter()
        .map(|winner| award_winner::ActiveModel { award_id: Set(id), nomination_id: Set(winner.0) });
    award_winner::Entity::insert_many(winners).exec_without_returning(db).await?;
    Ok(())
}
