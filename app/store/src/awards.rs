//! The reveal, and the awards that have been revealed.
//!
//! An award is worked out and recorded in the transaction of its reveal and not before, so there is nothing that
//! could leak earlier. In the same transaction the poll is certified and what joined voters to ballots destroyed.

mod jury_means;
mod looking_back;

pub use looking_back::AwardAddresses;

use crate::{
    Result, Store, StoreError,
    entity::{award, award_winner, poll, poll_secret},
    revision::touch_public,
    seasons::{from_json, json},
    voting::{
        Nominee, Poll,
        count::OpenedBox,
        nominees,
        opening::{finalists, record_options},
        option_ids,
        running::locked_poll,
    },
    webhooks::announce,
};
use domain::{
    awards::{DeclaredResult, DeclaredRule, Verdict, told::ballots_are_published},
    ids::{CategoryId, NominationId, SeasonId},
    time::Timestamp,
    voting::{PollRefusal, PollState, PollStep, Purpose},
    webhooks::HookEvent,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr,
};

/// An award that has been revealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Award {
    pub category: CategoryId,
    pub poll: Poll,
    pub verdict: Verdict,
    /// What follows from the verdict.
    pub result: DeclaredResult,
    pub revealed_at: Timestamp,
    /// Everyone in the standings, in their order.
    pub nominees: Vec<Nominee>,
}

impl Award {
    /// One, or several who share the award.
    pub fn winners(&self) -> impl Iterator<Item = &Nominee> {
        self.nominees.iter().filter(|nominee| self.result.winners.contains(&nominee.id))
    }

    /// Whether anybody may see by how much it was won.
    pub const fn tells_figures(&self) -> bool {
        self.poll.terms.visibility.once_revealed()
    }

    /// Whether the ballots themselves are published.
    pub fn publishes_ballots(&self) -> bool {
        let word = self.verdict.audience.as_ref();
        word.is_some_and(|word| ballots_are_published(self.poll.terms.visibility, &word.count))
    }

    /// The rule that was declared before the poll opened.
    pub const fn rule(&self) -> &DeclaredRule {
        &self.verdict.rule
    }
}

/// Counts, decides by the declared rule and records the award, in the caller's transaction. A rehearsal's poll is
/// certified and decides nothing.
pub(crate) async fn reveal_in(
    db: &impl ConnectionTrait,
    category: CategoryId,
    purpose: Purpose,
    now: Timestamp,
) -> Result<Result<(), PollRefusal>> {
    let poll = locked_poll(db, category, purpose).await?;
    if !poll.rule().asks_audience() && poll.state == PollState::Draft {
        return reveal_for_the_jury(db, &poll, now).await;
    }
    let certified_at = match poll.state.certify(now) {
        Ok(PollState::Certified { certified_at, .. }) => certified_at,
        Ok(_) => return Err(StoreError::inconsistent("poll", poll.id.0, "certified is not certified")),
        Err(refusal) => return Ok(Err(refusal)),
    };
    if purpose == Purpose::Award {
        let counted = OpenedBox::of(db, &poll).await?;
        let options = counted.paper.options().to_vec();
        let jury = jury_means::deciding(db, category, &options).await?;
        let verdict = Verdict { rule: poll.rule().clone(), jury, audience: Some(counted.word()) };
        record_award(db, &poll, &verdict, now).await?;
        announce(db, HookEvent::WinnerRevealed, category.0, now).await?;
    }
    poll::Entity::update_many()
        .col_expr(poll::Column::CertifiedAt, Expr::value(certified_at.0))
        .filter(poll::Column::Id.eq(poll.id.0))
        .exec(db)
        .await?;
    poll_secret::Entity::delete_by_id(poll.id.0).exec(db).await?;
    touch_public(db).await?;
    Ok(Ok(()))
}

/// Where the jury decides alone and nobody was asked to vote: the draft carries the rule, and the finalists are put down
/// now.
async fn reveal_for_the_jury(
    db: &impl ConnectionTrait,
    poll: &Poll,
    now: Timestamp,
) -> Result<Result<(), PollRefusal>> {
    let revealed = award::Entity::find().filter(award::Column::PollId.eq(poll.id.0)).one(db).await?.is_some();
    if revealed {
        return Ok(Err(PollRefusal::WrongStage { attempted: PollStep::Certify, from: poll.state }));
    }
    if poll.purpose == Purpose::Rehearsal {
        return Ok(Ok(()));
    }
    let (options, _) = finalists(db, poll.category).await?;
    if options.is_empty() {
        return Ok(Err(PollRefusal::TooFewOptions { options: 0 }));
    }
    record_options(db, poll.id, &options).await?;
    let jury = jury_means::deciding(db, poll.category, &options).await?;
    let verdict = Verdict { rule: poll.rule().clone(), jury, audience: None };
    record_award(db, poll, &verdict, now).await?;
    poll_secret::Entity::delete_by_id(poll.id.0).exec(db).await?;
    announce(db, HookEvent::WinnerRevealed, poll.category.0, now).await?;
    touch_public(db).await?;
    Ok(Ok(()))
}

async fn record_award(
    db: &impl ConnectionTrait,
    poll: &Poll,
    verdict: &Verdict,
    now: Timestamp,
) -> Result<()> {
    let row = award::ActiveModel {
        category_id: Set(poll.category.0),
        poll_id: Set(poll.id.0),
        result: Set(json(verdict)?),
        revealed_at: Set(now.0),
        ..Default::default()
    };
    let id = award::Entity::insert(row).exec(db).await?.last_insert_id;
    let winners = verdict
        .result()
        .winners
        .into_iter()
        .map(|winner| award_winner::ActiveModel { award_id: Set(id), nomination_id: Set(winner.0) });
    award_winner::Entity::insert_many(winners).exec_without_returning(db).await?;
    Ok(())
}

/// What an award was decided from. One from before rules were declared kept its standings alone: its jury's means and
/// its ballots are read again, which nobody can have changed since.
async fn verdict_of(db: &impl ConnectionTrait, row: &award::Model, poll: &Poll) -> Result<Verdict> {
    if let Ok(verdict) = serde_json::from_str(&row.result) {
        return Ok(verdict);
    }
    let _: serde_json::Value = from_json("award", row.id, &row.result)?;
    let counted = OpenedBox::of(db, poll).await?;
    let options = option_ids(db, poll.id).await?;
    let jury = jury_means::deciding(db, poll.category, &options).await?;
    Ok(Verdict { rule: poll.rule().clone(), jury, audience: Some(counted.word()) })
}

impl Store {
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
        let mut awards = Vec::with_capacity(rows.len());
        for row in rows {
            let poll = polls
                .iter()
                .find(|poll| poll.id == row.poll_id)
                .ok_or_else(|| StoreError::inconsistent("award", row.id, "an award without its poll"))?;
            let poll = Poll::try_from(poll.clone())?;
            let verdict = verdict_of(&self.db, &row, &poll).await?;
            awards.push(Award {
                category: CategoryId(row.category_id),
                poll,
                result: verdict.result(),
                verdict,
                revealed_at: Timestamp(row.revealed_at),
                nominees: Vec::new(),
            });
        }
        let named = |award: &Award| -> Vec<NominationId> {
            award.result.standings.iter().map(|standing| standing.nomination).collect()
        };
        let known = nominees(&self.db, &awards.iter().flat_map(named).collect::<Vec<_>>()).await?;
        for award in &mut awards {
            award.nominees = named(award).iter().filter_map(|id| known.get(id).cloned()).collect();
        }
        Ok(awards)
    }
}
