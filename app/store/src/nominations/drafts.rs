//! Writing a draft: every change is applied to what stands in the database, within one transaction.

use super::{evidence::metric_columns, load_held, writers::note_authors};
use crate::{
    Result, Store, StoreError,
    entity::{metric, nomination},
    seasons::json,
};
use domain::{
    ids::{AccountId, NominationId, SeasonId},
    language::ContentLanguage,
    nominations::{AiHelp, METRICS_MAX, MetricText, NominationText, Stage, Team},
    time::Timestamp,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, sea_query::Expr};
use std::collections::BTreeMap;

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
            ..columns(text)?
        };
        let id = nomination::Entity::insert(row).exec(&txn).await?.last_insert_id;
        txn.commit().await?;
        Ok(NominationId(id))
    }

    /// Lets `change` alter a draft's answers, and notes who did. `None` when there is no such draft: sent nominations stay
    /// as they are.
    pub async fn change_draft(
        &self,
        id: NominationId,
        by: Option<AccountId>,
        now: Timestamp,
        change: impl FnOnce(&mut NominationText, &mut Vec<MetricText>),
    ) -> Result<Option<()>> {
        let txn = self.write().await?;
        let Some(mut draft) = load_held(&txn, id).await?.filter(|found| found.stage == Stage::Draft) else {
            return Ok(None);
        };
        let (text_before, before) = (draft.text.clone(), draft.metrics.clone());
        change(&mut draft.text, &mut draft.metrics);
        let row = nomination::ActiveModel { id: Set(id.0), updated_at: Set(now.0), ..columns(&draft.text)? };
        nomination::Entity::update(row).exec(&txn).await?;
        if let Some(by) = by {
            note_authors(&txn, id, &text_before, &draft.text, by, now).await?;
        }
        if draft.metrics != before {
            replace_metrics(&txn, id, &draft.metrics).await?;
        }
        txn.commit().await?;
        Ok(Some(()))
    }

    /// Answers what a category asks of those it has advanced. Whether it is there, sent and not withdrawn.
    pub async fn answer_own_questions(
        &self,
        id: NominationId,
        answers: BTreeMap<String, String>,
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let Some(mut found) = load_held(&txn, id).await? else { return Ok(false) };
        if !matches!(found.stage, Stage::Submitted { .. }) {
            return Ok(false);
        }
        found.text.own.extend(answers);
        let row = nomination::ActiveModel {
            id: Set(id.0),
            own_answers: Set(json(&found.text.own)?),
            updated_at: Set(now.0),
            ..Default::default()
        };
        nomination::Entity::update(row).exec(&txn).await?;
        txn.commit().await?;
        Ok(true)
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

pub(super) fn columns(text: &NominationText) -> Result<nomination::ActiveModel> {
    Ok(nomination::ActiveModel {
        relation: Set(text.relation.as_str().to_owned()),
        own_answers: Set(json(&text.own)?),
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
        kind: Set(text.kind.as_str().to_owned()),
        period_from: Set(text.period_from.clone()),
        period_to: Set(text.period_to.clone()),
        offline_effect: Set(text.offline_effect.clone()),
        side_effects: Set(text.side_effects.clone()),
        talk_about: Set(text.talk_about.clone()),
        how: Set(text.how.clone()),
        who_does_what: Set(text.who_does_what.clone()),
        get_better: Set(text.get_better.clone()),
        amplifiers: Set(text.amplifiers.clone()),
        hours: Set(text.hours.clone()),
        money: Set(text.money.clone()),
        skills: Set(text.skills.clone()),
        languages_used: Set(text.languages_used.clone()),
        team: Set(text.team.map(Team::as_str).unwrap_or_default().to_owned()),
        ai_help: Set(text.ai_help.map(AiHelp::as_str).unwrap_or_default().to_owned()),
        language: Set(text.language.unwrap_or(ContentLanguage::Da).tag().to_owned()),
        ..Default::default()
    })
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
            ..metric_columns(metric)
        })
        .collect();
    if !rows.is_empty() {
        metric::Entity::insert_many(rows).exec(db).await.map_err(StoreError::from)?;
    }
    Ok(())
}
