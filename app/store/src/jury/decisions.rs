//! What the jury decides on a nomination: prepared by one act, public by another.

use super::assignments::before_the_jury;
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{decision, nomination},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, CategoryId, DecisionId, NominationId, SeasonId},
    jury::{Decision, DecisionKind, DecisionRefusal, prepare},
    language::ContentLanguage,
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, OnConflict},
};
use std::collections::BTreeSet;

/// A decision and where it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionRecord {
    pub id: DecisionId,
    pub nomination: NominationId,
    pub decision: Decision,
}

/// Why a decision was not prepared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordDecisionRefusal {
    /// No such nomination is before the jury.
    NotBeforeTheJury,
    Rule(DecisionRefusal),
}

/// The pending decisions are others than those that were confirmed; nothing was published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecisionsChanged;

/// A nomination that has advanced, publicly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finalist {
    pub nomination: NominationId,
    pub number: i32,
    pub title: String,
    pub library: String,
    pub language: ContentLanguage,
}

impl TryFrom<decision::Model> for DecisionRecord {
    type Error = StoreError;

    fn try_from(row: decision::Model) -> Result<Self> {
        let kind =
            row.kind.parse().map_err(|_| StoreError::inconsistent("decision", row.id, "unknown kind"))?;
        let decided_by = AccountId(row.decided_by);
        let decided_at = Timestamp(row.decided_at);
        let decision = match (row.published_by, row.published_at) {
            (None, None) => Decision::Pending { kind, reason: row.reason, decided_by, decided_at },
            (Some(by), Some(at)) => Decision::Published {
                kind,
                reason: row.reason,
                decided_by,
                decided_at,
                published_by: AccountId(by),
                published_at: Timestamp(at),
            },
            _ => return Err(StoreError::inconsistent("decision", row.id, "half published")),
        };
        Ok(Self { id: DecisionId(row.id), nomination: NominationId(row.nomination_id), decision })
    }
}

impl Store {
    /// Decisions on a category's nominations, pending and published, by number of the nomination.
    /// For the chair only.
    pub async fn list_decisions(&self, category: CategoryId) -> Result<Vec<DecisionRecord>> {
        let nominations = ids_before_the_jury(&self.db, category).await?;
        let mut records: Vec<DecisionRecord> = decision::Entity::find()
            .filter(decision::Column::NominationId.is_in(nominations.iter().copied()))
            .all(&self.db)
            .await?
            .into_iter()
            .map(DecisionRecord::try_from)
            .collect::<Result<_>>()?;
        records.sort_by_key(|record| nominations.iter().position(|&id| id == record.nomination.0));
        Ok(records)
    }

    /// Prepares a decision, or another one in place of it while it is pending; see [`domain::jury::prepare`].
    pub async fn record_decision(
        &self,
        nomination: NominationId,
        kind: DecisionKind,
        reason: &str,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<Decision, RecordDecisionRefusal>> {
        let txn = self.write().await?;
        // held, so that on PostgreSQL nobody publishes or decides between the look and the write
        let held = nomination::Entity::find_by_id(nomination.0)
            .filter(before_the_jury())
            .lock_exclusive()
            .one(&txn)
            .await?;
        let Some(held) = held else { return Ok(Err(RecordDecisionRefusal::NotBeforeTheJury)) };
        let current = decision::Entity::find()
            .filter(decision::Column::NominationId.eq(nomination.0))
            .one(&txn)
            .await?
            .map(DecisionRecord::try_from)
            .transpose()?
            .map(|record| record.decision);
        let prepared = match prepare(current.as_ref(), kind, reason, by, now) {
            Ok(prepared) => prepared,
            Err(refusal) => return Ok(Err(RecordDecisionRefusal::Rule(refusal))),
        };
        let row = decision::ActiveModel {
            nomination_id: Set(nomination.0),
            kind: Set(prepared.kind().as_str().to_owned()),
            reason: Set(prepared.reason().to_owned()),
            decided_by: Set(by.0),
            decided_at: Set(now.0),
            ..Default::default()
        };
        decision::Entity::insert(row)
            .on_conflict(
                OnConflict::column(decision::Column::NominationId)
                    .update_columns([
                        decision::Column::Kind,
                        decision::Column::Reason,
                        decision::Column::DecidedBy,
                        decision::Column::DecidedAt,
                    ])
                    .to_owned(),
            )
            .exec_without_returning(&txn)
            .await?;
        let deed = Deed {
            act: Act::Decide,
            by: Some(by),
            season: Some(SeasonId(held.season_id)),
            subject: Subject::of("nomination", nomination.0),
            what: prepared.kind().as_str().to_owned(),
            reason: prepared.reason().to_owned(),
        };
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(Ok(prepared))
    }

    /// Publishes every pending decision of a category, and says how many there were.
    pub async fn publish_decisions(
        &self,
        category: CategoryId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<usize> {
        match self.publish(category, None, by, now).await? {
            Ok(published) => Ok(published),
            // nothing was named, so nothing can differ
            Err(DecisionsChanged) => Ok(0),
        }
    }

    /// Publishes the pending decisions of a category if they are exactly those that were looked at: which, and as
    /// decided when.
    pub async fn publish_confirmed_decisions(
        &self,
        category: CategoryId,
        confirmed: &BTreeSet<(DecisionId, Timestamp)>,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<usize, DecisionsChanged>> {
        self.publish(category, Some(confirmed), by, now).await
    }

    async fn publish(
        &self,
        category: CategoryId,
        confirmed: Option<&BTreeSet<(DecisionId, Timestamp)>>,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Result<usize, DecisionsChanged>> {
        let txn = self.write().await?;
        let nominations = nomination::Entity::find()
            .filter(nomination::Column::CategoryId.eq(category.0))
            .filter(before_the_jury())
            .order_by_asc(nomination::Column::Id)
            .lock_exclusive()
            .all(&txn)
            .await?;
        let pending = decision::Entity::find()
            .filter(decision::Column::NominationId.is_in(nominations.iter().map(|row| row.id)))
            .filter(decision::Column::PublishedAt.is_null())
            .all(&txn)
            .await?;
        let found = pending.iter().map(|row| (DecisionId(row.id), Timestamp(row.decided_at)));
        if confirmed.is_some_and(|confirmed| *confirmed != found.collect()) {
            return Ok(Err(DecisionsChanged));
        }
        if pending.is_empty() {
            return Ok(Ok(0));
        }
        decision::Entity::update_many()
            .col_expr(decision::Column::PublishedBy, Expr::value(by.0))
            .col_expr(decision::Column::PublishedAt, Expr::value(now.0))
            .filter(decision::Column::Id.is_in(pending.iter().map(|row| row.id)))
            .exec(&txn)
            .await?;
        let season = nominations.first().map(|row| SeasonId(row.season_id));
        for row in &pending {
            let deed = Deed {
                act: Act::PublishDecisions,
                by: Some(by),
                season,
                subject: Subject::of("nomination", row.nomination_id),
                what: row.kind.clone(),
                reason: row.reason.clone(),
            };
            audit::append(&txn, deed, now).await?;
        }
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(pending.len()))
    }

    /// Nominations of a category that have advanced, once that is public, by number.
    pub async fn list_finalists(&self, category: CategoryId) -> Result<Vec<Finalist>> {
        let advanced: BTreeSet<i64> = decision::Entity::find()
            .filter(decision::Column::NominationId.is_in(ids_before_the_jury(&self.db, category).await?))
            .filter(decision::Column::Kind.eq(DecisionKind::Advance.as_str()))
            .filter(decision::Column::PublishedAt.is_not_null())
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| row.nomination_id)
            .collect();
        nomination::Entity::find()
            .filter(nomination::Column::Id.is_in(advanced))
            .order_by_asc(nomination::Column::Number)
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| {
                let lacks = |what: &str| StoreError::inconsistent("nomination", row.id, what);
                Ok(Finalist {
                    nomination: NominationId(row.id),
                    number: row.number.ok_or_else(|| lacks("submitted without a number"))?,
                    language: row.language.parse().map_err(|_| lacks("unknown language"))?,
                    title: row.title,
                    library: row.library,
                })
            })
            .collect()
    }
}

/// Ids of a category's nominations, by number.
async fn ids_before_the_jury(db: &impl ConnectionTrait, category: CategoryId) -> Result<Vec<i64>> {
    Ok(nomination::Entity::find()
        .filter(nomination::Column::CategoryId.eq(category.0))
        .filter(before_the_jury())
        .order_by_asc(nomination::Column::Number)
        .select_only()
        .column(nomination::Column::Id)
        .into_tuple()
        .all(db)
        .await?)
}
