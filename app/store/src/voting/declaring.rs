//! How a poll is held: fixed before it opens, and printed on ballot and result.

use super::{Poll, opening::ensure_draft, poll_for};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::poll,
    revision::touch_public,
};
use domain::{
    awards::{DeclaredFault, DeclaredRule},
    ids::{AccountId, CategoryId},
    policy::Act,
    time::Timestamp,
    voting::{PollCode, PollState, Purpose, ResultVisibility, TallyRule, VoterMode},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// How a poll is counted, who may vote, who decides the award and who sees figures when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PollTerms {
    pub tally: TallyRule,
    pub rule: DeclaredRule,
    pub mode: VoterMode,
    pub visibility: ResultVisibility,
    /// How many people are expected to vote; bounds the devices of an open device ballot.
    pub expected: Option<u64>,
}

impl PollTerms {
    /// What a poll has when nobody chooses otherwise: up to three picks on any device, figures after the reveal.
    pub fn standard() -> Self {
        Self {
            tally: TallyRule::PICK_THREE,
            rule: DeclaredRule::standard(),
            mode: VoterMode::OpenDevice,
            visibility: ResultVisibility::default(),
            expected: None,
        }
    }
}

/// Why terms are not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeclareRefusal {
    /// People vote or have voted by the terms that were declared.
    AlreadyOpened(PollState),
    Fault(DeclaredFault),
}

impl Store {
    /// The poll of a category, made now if there is none: a draft has an address that can be printed before the
    /// evening, and the terms it will be held by.
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
        let poll = ensure_draft(&txn, (category, Purpose::Award), secret, draw_code, now).await?;
        txn.commit().await?;
        Ok(poll)
    }

    /// Declares how a category's poll is held; a poll that has been opened keeps its terms. `secret` and `draw_code` are
    /// for a poll that is not there yet.
    pub async fn declare_poll(
        &self,
        category: CategoryId,
        terms: &PollTerms,
        (secret, draw_code): (String, impl FnMut() -> PollCode + Send),
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<Poll, DeclareRefusal>> {
        if let Err(fault) = terms.rule.check(terms.tally) {
            return Ok(Err(DeclareRefusal::Fault(fault)));
        }
        let txn = self.write().await?;
        let poll = ensure_draft(&txn, (category, Purpose::Award), secret, draw_code, now).await?;
        if poll.state != PollState::Draft {
            return Ok(Err(DeclareRefusal::AlreadyOpened(poll.state)));
        }
        poll::Entity::update_many()
            .set(terms.columns()?)
            .filter(poll::Column::Id.eq(poll.id.0))
            .exec(&txn)
            .await?;
        let deed = Deed::new(Act::OpenPoll, by, Subject::of("category", category.0), "declared")
            .in_season(poll.season);
        audit::append(&txn, deed, now).await?;
        touch_public(&txn).await?;
        let poll = poll_for(&txn, category, Purpose::Award).await?.unwrap_or(poll);
        txn.commit().await?;
        Ok(Ok(poll))
    }
}
