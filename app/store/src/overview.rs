//! What an organiser sees of a season at a glance.

use crate::{
    Result, Store,
    entity::{decision, nomination, report},
};
use domain::{
    ids::{CategoryId, ReportId, SeasonId},
    jury::DecisionKind,
    time::Timestamp,
};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;

/// How much has come in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SeasonFigures {
    pub drafts: u64,
    /// Sent and not withdrawn.
    pub submitted: u64,
    pub reports: u64,
}

/// How far the jury is with a category.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CategoryProgress {
    /// Nominations sent and not withdrawn.
    pub submitted: usize,
    /// Decided on, and not public yet.
    pub pending: usize,
    /// Publicly advanced.
    pub finalists: usize,
}

/// A report as the organiser reads it; the e-mail address stays where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportSummary {
    pub id: ReportId,
    /// A draft has been made of it.
    pub promoted: bool,
    pub library: String,
    pub link: String,
    pub channel: String,
    pub why: String,
    pub language: String,
    pub sent_at: Timestamp,
}

impl Store {
    pub async fn find_season_figures(&self, season: SeasonId) -> Result<SeasonFigures> {
        let nominations = || nomination::Entity::find().filter(nomination::Column::SeasonId.eq(season.0));
        Ok(SeasonFigures {
            drafts: nominations().filter(nomination::Column::SubmittedAt.is_null()).count(&self.db).await?,
            submitted: nominations()
                .filter(nomination::Column::SubmittedAt.is_not_null())
                .filter(nomination::Column::WithdrawnAt.is_null())
                .count(&self.db)
                .await?,
            reports: report::Entity::find()
                .filter(report::Column::SeasonId.eq(season.0))
                .count(&self.db)
                .await?,
        })
    }

    /// By category; one without nominations is not in it.
    pub async fn list_category_progress(
        &self,
        season: SeasonId,
    ) -> Result<BTreeMap<CategoryId, CategoryProgress>> {
        let nominations: Vec<(i64, Option<i64>)> = nomination::Entity::find()
            .filter(nomination::Column::SeasonId.eq(season.0))
            .filter(nomination::Column::SubmittedAt.is_not_null())
            .filter(nomination::Column::WithdrawnAt.is_null())
            .select_only()
            .column(nomination::Column::Id)
            .column(nomination::Column::CategoryId)
            .into_tuple()
            .all(&self.db)
            .await?;
        let decisions: BTreeMap<i64, decision::Model> = decision::Entity::find()
            .filter(decision::Column::NominationId.is_in(nominations.iter().map(|(id, _)| *id)))
            .order_by_asc(decision::Column::Id)
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| (row.nomination_id, row))
            .collect();
        let mut progress: BTreeMap<CategoryId, CategoryProgress> = BTreeMap::new();
        for (id, category) in nominations {
            let Some(category) = category else { continue };
            let entry = progress.entry(CategoryId(category)).or_default();
            entry.submitted += 1;
            match decisions.get(&id) {
                Some(decision) if decision.published_at.is_none() => entry.pending += 1,
                Some(decision) if decision.kind == DecisionKind::Advance.as_str() => entry.finalists += 1,
                _ => {}
            }
        }
        Ok(progress)
    }

    /// The latest reports, newest first.
    pub async fn list_latest_reports(&self, season: SeasonId, limit: u64) -> Result<Vec<ReportSummary>> {
        let rows = report::Entity::find()
            .filter(report::Column::SeasonId.eq(season.0))
            .order_by_desc(report::Column::CreatedAt)
            .order_by_desc(report::Column::Id)
            .limit(limit)
            .all(&self.db)
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| ReportSummary {
                id: ReportId(row.id),
                promoted: row.nomination_id.is_some(),
                library: row.library,
                link: row.link,
                channel: row.channel,
                why: row.why,
                language: row.language,
                sent_at: Timestamp(row.created_at),
            })
            .collect())
    }
}
