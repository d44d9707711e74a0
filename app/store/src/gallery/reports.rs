//! The public list of reports: what worked, where, and why, in the words of those who sent them.

use super::season_gallery;
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::report,
    revision::touch_public,
};
use domain::{
    ids::{AccountId, ReportId, SeasonId},
    nominations::ReportFacts,
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};

/// A report as anybody may read it. Who sent it is not among what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicReport {
    pub id: ReportId,
    /// Empty where the sender did not know.
    pub library: String,
    /// A channel as [`domain::concepts::Channel::as_str`] spells it, or in somebody's own words.
    pub channel: String,
    /// A web address.
    pub link: String,
    pub why: String,
    /// The language of the form it was typed into.
    pub language: String,
}

/// A report on the organiser's desk, whose sender has agreed that it may be listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskReport {
    pub report: PublicReport,
    pub sent_at: Timestamp,
    /// When an organiser let it stand, if one has.
    pub listed_at: Option<Timestamp>,
}

impl From<report::Model> for PublicReport {
    fn from(row: report::Model) -> Self {
        Self {
            id: ReportId(row.id),
            library: row.library,
            channel: row.channel,
            link: row.link,
            why: row.why,
            language: row.language,
        }
    }
}

impl Store {
    /// The reports of a season that anybody may read, newest first; none while its gallery is shut.
    pub async fn list_public_reports(&self, season: SeasonId, now: Timestamp) -> Result<Vec<PublicReport>> {
        let Some(gallery) = season_gallery(&self.db, season).await? else { return Ok(Vec::new()) };
        let rows = report::Entity::find()
            .filter(report::Column::SeasonId.eq(season.0))
            .filter(report::Column::AgreedAt.is_not_null())
            .filter(report::Column::ListedAt.is_not_null())
            .order_by_desc(report::Column::Id)
            .all(&self.db)
            .await?;
        let listed = rows.into_iter().filter(|row| {
            let (agreed, cleared) = (row.agreed_at.is_some(), row.listed_at.is_some());
            ReportFacts { season: gallery, agreed, cleared, link: &row.link }.may_be_listed(now)
        });
        Ok(listed.map(PublicReport::from).collect())
    }

    /// The reports whose senders have agreed, those nobody has let stand first.
    pub async fn list_reports_to_clear(&self, season: SeasonId) -> Result<Vec<DeskReport>> {
        let rows = report::Entity::find()
            .filter(report::Column::SeasonId.eq(season.0))
            .filter(report::Column::AgreedAt.is_not_null())
            .order_by_desc(report::Column::Id)
            .all(&self.db)
            .await?;
        let mut found: Vec<DeskReport> = rows
            .into_iter()
            .map(|row| DeskReport {
                sent_at: Timestamp(row.created_at),
                listed_at: row.listed_at.map(Timestamp),
                report: row.into(),
            })
            .collect();
        found.sort_by_key(|report| report.listed_at.is_some());
        Ok(found)
    }

    /// Lets a report stand in the public list, or takes it off. Gives its season; nothing where its sender has not agreed.
    pub async fn list_report(
        &self,
        id: ReportId,
        listed: bool,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<SeasonId>> {
        let txn = self.write().await?;
        let row = report::Entity::find_by_id(id.0)
            .filter(report::Column::AgreedAt.is_not_null())
            .lock_exclusive()
            .one(&txn)
            .await?;
        let Some(row) = row else { return Ok(None) };
        let season = SeasonId(row.season_id);
        if row.listed_at.is_some() != listed {
            let mut row = row.into_active_model();
            row.listed_at = Set(listed.then_some(now.0));
            report::Entity::update(row).exec(&txn).await?;
            let what = if listed { "listed" } else { "taken off" };
            let deed = Deed::new(Act::ListReport, by, Subject::of("report", id.0), what);
            audit::append(&txn, deed.in_season(season), now).await?;
            touch_public(&txn).await?;
        }
        txn.commit().await?;
        Ok(Some(season))
    }
}
