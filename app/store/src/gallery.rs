//! The gallery of a season and its public list of reports: what everybody may see of what came in.
//!
//! Whatever is read here has been let through by [`GalleryFacts::may_be_browsed`] or [`ReportFacts::may_be_listed`], asked anew
//! each time: a word that is taken back, a round that is opened again and a date that is moved need nothing else done.
//!
//! [`ReportFacts::may_be_listed`]: domain::nominations::ReportFacts::may_be_listed

mod agreeing;
mod browsing;
mod media;
mod reports;

pub use agreeing::GalleryCount;
pub(crate) use browsing::concepts_by_source;
pub use browsing::{GalleryAddresses, GalleryDetail, GalleryEntry, GallerySource};
pub use media::{GalleryPicture, GalleryVideo};
pub use reports::{DeskReport, PublicReport};

use crate::{
    Result, StoreError,
    entity::{nomination, report, season},
    jury::rounds::rounds_of,
    nominations::{answers_about, chosen, stage},
};
use domain::{
    ids::SeasonId,
    nominations::{GalleryFacts, Hidden, SeasonGallery},
    time::Timestamp,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use std::collections::{BTreeMap, BTreeSet};

/// What the rules ask of a season.
pub(crate) async fn season_gallery(db: &impl ConnectionTrait, id: SeasonId) -> Result<Option<SeasonGallery>> {
    let Some(row) = season::Entity::find_by_id(id.0).one(db).await? else { return Ok(None) };
    Ok(Some(SeasonGallery {
        opened_at: row.gallery_opened_at.map(Timestamp),
        show_at: Timestamp(row.show_at),
        judged_until: rounds_of(db, id).await?.values().map(|round| round.window.end()).max(),
    }))
}

/// What the rules ask of these nominations, in their order.
async fn facts(
    db: &impl ConnectionTrait,
    rows: Vec<nomination::Model>,
) -> Result<Vec<(nomination::Model, GalleryFacts)>> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let mut seasons = BTreeMap::new();
    for id in rows.iter().map(|row| row.season_id).collect::<BTreeSet<_>>() {
        let known = season_gallery(db, SeasonId(id)).await?;
        seasons.insert(id, known.ok_or_else(|| StoreError::inconsistent("season", id, "it is gone"))?);
    }
    let answers = answers_about(db, &ids).await?;
    let promoted: BTreeSet<i64> = report::Entity::find()
        .filter(report::Column::NominationId.is_in(ids))
        .select_only()
        .column(report::Column::NominationId)
        .into_tuple::<i64>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    rows.into_iter()
        .map(|row| {
            let answer = answers.get(&row.id);
            let facts = GalleryFacts {
                season: seasons[&row.season_id],
                stage: stage(&row)?,
                practice: row.practice,
                relation: chosen(&row, &row.relation)?.unwrap_or_default(),
                brought_in: row.import_id.is_some() || promoted.contains(&row.id),
                writer_agreed: row.gallery_agreed_at.is_some(),
                verdict: answer.map(|(verdict, _)| *verdict),
                library_agreed: answer.is_some_and(|(_, gallery)| *gallery),
            };
            Ok((row, facts))
        })
        .collect()
}

/// Those of these nominations that anybody may see, in their order.
async fn browsable(
    db: &impl ConnectionTrait,
    rows: Vec<nomination::Model>,
    now: Timestamp,
) -> Result<Vec<nomination::Model>> {
    let known = facts(db, rows).await?;
    Ok(known.into_iter().filter(|(_, facts)| facts.may_be_browsed(now).is_ok()).map(|(row, _)| row).collect())
}

impl crate::Store {
    /// What is known of a season's gallery; nothing where there is no such season.
    pub async fn find_season_gallery(&self, season: SeasonId) -> Result<Option<SeasonGallery>> {
        season_gallery(&self.db, season).await
    }

    /// Whether a nomination may be browsed now, and if not why.
    pub async fn is_in_gallery(
        &self,
        id: domain::ids::NominationId,
        now: Timestamp,
    ) -> Result<std::result::Result<(), Hidden>> {
        let rows = nomination::Entity::find_by_id(id.0).all(&self.db).await?;
        let known = facts(&self.db, rows).await?.pop();
        Ok(known.map_or(Err(Hidden::NotSent), |(_, facts)| facts.may_be_browsed(now)))
    }
}
