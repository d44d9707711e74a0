//! Writing a draft: every change is applied to what stands in the database, within one transaction.

use super::load_held;
use crate::{
    Result, Store, StoreError,
    entity::{metric, nomination},
};
use domain::{
    ids::{AccountId, NominationId, SeasonId},
    language::ContentLanguage,
    nominations::{METRICS_MAX, MetricText, NominationText, Stage},
    time::Timestamp,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::Expr};

/// Who a new draft belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftOwner {
    Account(AccountId),
    /// The hash of the secret the browser was given.
    Browser(String),
}

impl Store {
    /// Begins a draft.
    pub async fn record_draft(
        &self,
        season: SeasonId,
        owner: DraftOwner,
        text: &NominationText,
        now: Timestamp,
    ) -> Result<NominationId> {
        let txn = self.write().await?;
        let (owner_id, draft_key_hash) = match owner {
            DraftOwner::Account(account) => (Some(account.0), None),
            DraftOwner::Browser(hash) => (None, Some(hash)),
        };
        let row = nomination::ActiveModel {
            season_id: Set(season.0),
            owner_id: Set(owner_id),
            draft_key_hash: Set(draft_key_hash),
            created_at: Set(now.0),
            updated_at: Set(now.0),
            ..columns(text)
        };
        let id = nomination::Entity::insert(row).exec(&txn).await?.last_insert_id;
        txn.commit().await?;
        Ok(NominationId(id))
    }

    /// Lets `change` alter a draft's answers. `None` when there is no such draft: sent nominations stay as they are.
    pub async fn change_draft(
        &self,
        id: NominationId,
        now: Timestamp,
        change: impl FnOnce(&mut NominationText, &mut Vec<MetricText>),
    ) -> Result<Option<()>> {
        let txn = self.write().await?;
        let Some(mut draft) = load_held(&txn, id).await?.filter(|found| found.stage == Stage::Draft) else {
            return Ok(None);
        };
        let before = draft.metrics.clone();
        change(&mut draft.text, &mut draft.metrics);
        let row = nomination::ActiveModel { id: Set(id.0), updated_at: Set(now.0), ..columns(&draft.text) };
        nomination::Entity::update(row).exec(&txn).await?;
        if draft.metrics != before {
            replace_metrics(&txn, id, &draft.metrics).await?;
        }
        txn.commit().await?;
        Ok(Some(()))
    }

    /// Drafts begun in a browser before anybody signed in become this account's own.
    pub async fn claim_drafts(&self, draft_key_hash: &str, account: AccountId, now: Timestamp) -> Result<()> {
        let txn = self.write().await?;
        nomination::Entity::update_many()
            .col_expr(nomination::Column::OwnerId, Expr::value(account.0))
            .col_expr(nomination::Column::DraftKeyHash, Expr::value(None::<String>))
            .col_expr(nomination::Column::UpdatedAt, Expr::value(now.0))
            .filter(nomination::Column::DraftKeyHash.eq(draft_key_hash))
            .filter(nomination::Column::OwnerId.is_null())
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(())
    }
}

pub(super) fn columns(text: &NominationText) -> nomination::ActiveModel {
    nomination::ActiveModel {
        category_id: Set(text.category.map(|category| category.0)),
        library: Set(text.library.clone()),
        title: Set(text.title.clone()),
        summary: Set(text.summary.clone()),
        what_was_done: Set(text.what_was_done.clone()),
        why_it_worked: Set(text.why_it_worked.clone()),
        target_group: Set(text.target_group.clone()),
        goal: Set(text.goal.clone()),
        channels: Set(text.channels.join(",")),
        effort: Set(text.effort.clone()),
        link: Set(text.link.clone()),
        names_to_cover: Set(text.names_to_cover.clone()),
        language: Set(text.language.unwrap_or(ContentLanguage::Da).tag().to_owned()),
        ..Default::default()
    }
}

pub(super) async fn replace_metrics(
    db: &impl ConnectionTrait,
    id: NominationId,
    metrics: &[MetricText],
) -> Result<()> {
    metric::Entity::delete_many().filter(metric::Column::NominationId.eq(id.0)).exec(db).await?;
    let rows: Vec<metric::ActiveModel> = (1..)
        .zip(metrics.iter().filter(|metric| !metric.is_blank()).take(METRICS_MAX))
        .map(|(position, metric)| metric::ActiveModel {
            nomination_id: Set(id.0),
            position: Set(position),
            what: Set(metric.what.clone()),
            before: Set(metric.before.clone()),
            after: Set(metric.after.clone()),
            period: Set(metric.period.clone()),
            source: Set(metric.source.clone()),
            ..Default::default()
        })
        .collect();
    if !rows.is_empty() {
        metric::Entity::insert_many(rows).exec(db).await.map_err(StoreError::from)?;
    }
    Ok(())
}
