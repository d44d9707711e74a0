//! Why a nomination works, as jurors and editors have worked it out. Each change is a version of its own.

use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{analysis, nomination},
    seasons::{from_json, json},
};
use domain::{
    concepts::Analysis,
    ids::{AccountId, NominationId, SeasonId},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
};
use std::collections::BTreeMap;

/// One version of the record. Who wrote it stays in the audit log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnalysisRecord {
    /// 1 is the first.
    pub version: i32,
    pub analysis: Analysis,
    pub written_at: Timestamp,
}

/// A record as somebody wants it, without faults: [`Analysis::faults`] is asked before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnalysisEdit {
    pub analysis: Analysis,
    /// The version they saw; 0 where there was none.
    pub expected_version: i32,
}

/// Why a record was not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RecordAnalysisRefusal {
    /// Never sent, or withdrawn.
    NotBeforeTheJury,
    /// Somebody else wrote since; this is what stands.
    Stale(Option<AnalysisRecord>),
}

impl Store {
    /// Whether a nomination of the season was sent with this number.
    pub async fn is_number_of_season(&self, season: SeasonId, number: i32) -> Result<bool> {
        let found = nomination::Entity::find()
            .filter(nomination::Column::SeasonId.eq(season.0))
            .filter(nomination::Column::Number.eq(number))
            .count(&self.db)
            .await?;
        Ok(found > 0)
    }

    /// Every version on a nomination, the newest first.
    pub async fn list_analyses(&self, nomination: NominationId) -> Result<Vec<AnalysisRecord>> {
        analysis::Entity::find()
            .filter(analysis::Column::NominationId.eq(nomination.0))
            .order_by_desc(analysis::Column::Version)
            .all(&self.db)
            .await?
            .into_iter()
            .map(read)
            .collect()
    }

    /// What stands on each of these nominations, where there is a record.
    pub async fn list_current_analyses(
        &self,
        nominations: &[NominationId],
    ) -> Result<BTreeMap<NominationId, AnalysisRecord>> {
        analysis::Entity::find()
            .filter(analysis::Column::NominationId.is_in(nominations.iter().map(|id| id.0)))
            .order_by_asc(analysis::Column::Version)
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| Ok((NominationId(row.nomination_id), read(row)?)))
            .collect()
    }

    /// Keeps a new version beside what stood before. Gives its number; writing what stands already changes nothing.
    pub async fn record_analysis(
        &self,
        nomination: NominationId,
        edit: AnalysisEdit,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<i32, RecordAnalysisRefusal>> {
        let txn = self.write().await?;
        let held = nomination::Entity::find_by_id(nomination.0)
            .filter(nomination::Column::SubmittedAt.is_not_null())
            .filter(nomination::Column::WithdrawnAt.is_null())
            .lock_exclusive()
            .one(&txn)
            .await?;
        let Some(held) = held else { return Ok(Err(RecordAnalysisRefusal::NotBeforeTheJury)) };
        let standing = analysis::Entity::find()
            .filter(analysis::Column::NominationId.eq(nomination.0))
            .order_by_desc(analysis::Column::Version)
            .one(&txn)
            .await?
            .map(read)
            .transpose()?;
        let version = standing.as_ref().map_or(0, |it| it.version);
        if standing.as_ref().is_some_and(|it| it.analysis == edit.analysis) {
            return Ok(Ok(version));
        }
        if version != edit.expected_version {
            return Ok(Err(RecordAnalysisRefusal::Stale(standing)));
        }
        let row = analysis::ActiveModel {
            nomination_id: Set(nomination.0),
            version: Set(version + 1),
            text: Set(json(&edit.analysis)?),
            written_by: Set(by.0),
            written_at: Set(now.0),
            ..Default::default()
        };
        analysis::Entity::insert(row).exec_without_returning(&txn).await?;
        let subject = Subject::of("nomination", nomination.0);
        let deed = Deed::new(Act::WriteAnalysis, by, subject, format!("version {}", version + 1));
        audit::append(&txn, deed.in_season(SeasonId(held.season_id)), now).await?;
        txn.commit().await?;
        Ok(Ok(version + 1))
    }
}

fn read(row: analysis::Model) -> Result<AnalysisRecord> {
    Ok(AnalysisRecord {
        version: row.version,
        analysis: from_json("analysis", row.id, &row.text)?,
        written_at: Timestamp(row.written_at),
    })
}
