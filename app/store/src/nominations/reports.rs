//! Reports: a link, a channel, a reason.

use super::drafts::replace_metrics;
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{nomination, report},
};
use domain::{
    ids::{AccountId, NominationId, ReportId, SeasonId},
    imports::{ImportedReport, metric},
    language::Language,
    nominations::ReportText,
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
};

impl Store {
    /// Makes a draft of a report, in the hands of whoever promotes it; the same draft when it is asked for again. `None`
    /// where the season has no such report.
    pub async fn promote_report(
        &self,
        season: SeasonId,
        id: ReportId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<NominationId>> {
        let txn = self.write().await?;
        let row = report::Entity::find_by_id(id.0)
            .filter(report::Column::SeasonId.eq(season.0))
            .lock_exclusive()
            .one(&txn)
            .await?;
        let Some(row) = row else { return Ok(None) };
        if let Some(draft) = row.nomination_id {
            return Ok(Some(NominationId(draft)));
        }
        let draft = nomination::ActiveModel {
            season_id: Set(season.0),
            owner_id: Set(Some(by.0)),
            library: Set(row.library.clone()),
            link: Set(row.link.clone()),
            channels: Set(row.channel.clone()),
            why_it_worked: Set(row.why.clone()),
            language: Set(row.language.clone()),
            source_url: Set(row.link.clone()),
            created_at: Set(now.0),
            updated_at: Set(now.0),
            ..Default::default()
        };
        let draft = nomination::Entity::insert(draft).exec(&txn).await?.last_insert_id;
        if !row.metric.is_empty() {
            let after = format!("{} {}", row.value, row.unit).trim().to_owned();
            let told = [row.metric.clone(), String::new(), after, row.published_on.clone(), row.link.clone()];
            replace_metrics(&txn, NominationId(draft), &[metric(told)]).await?;
        }
        let mut row = row.into_active_model();
        row.nomination_id = Set(Some(draft));
        report::Entity::update(row).exec(&txn).await?;
        let deed = Deed::new(Act::PromoteReport, by, Subject::of("report", id.0), "");
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(Some(NominationId(draft)))
    }

    /// Every report, oldest first, with when it came; the e-mail address stays where it is.
    pub async fn list_reports_for_export(
        &self,
        season: SeasonId,
    ) -> Result<Vec<(ImportedReport, Timestamp)>> {
        let rows = report::Entity::find()
            .filter(report::Column::SeasonId.eq(season.0))
            .order_by_asc(report::Column::Id)
            .all(&self.db)
            .await?;
        let told = |row: report::Model| {
            let told = ImportedReport {
                published_on: row.published_on,
                library: row.library,
                isil: row.isil,
                country: row.country,
                channel: row.channel,
                link: row.link,
                why: row.why,
                metric: row.metric,
                value: row.value,
                unit: row.unit,
                language: row.language,
                email: String::new(),
            };
            (told, Timestamp(row.created_at))
        };
        Ok(rows.into_iter().map(told).collect())
    }

    pub async fn record_report(
        &self,
        season: SeasonId,
        text: &ReportText,
        language: Language,
        now: Timestamp,
    ) -> Result<ReportId> {
        let txn = self.write().await?;
        let row = report::ActiveModel {
            season_id: Set(season.0),
            library: Set(text.library.trim().to_owned()),
            link: Set(text.link.trim().to_owned()),
            channel: Set(text.channel.trim().to_owned()),
            why: Set(text.why.trim().to_owned()),
            email: Set(text.email.trim().to_owned()),
            language: Set(language.tag().to_owned()),
            created_at: Set(now.0),
            agreed_at: Set(text.may_be_listed.then_some(now.0)),
            ..Default::default()
        };
        let id = report::Entity::insert(row).exec(&txn).await?.last_insert_id;
        txn.commit().await?;
        Ok(ReportId(id))
    }
}
