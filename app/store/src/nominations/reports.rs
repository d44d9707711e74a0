//! Reports: a link, a channel, a reason.

use crate::{Result, Store, entity::report};
use domain::{
    ids::{ReportId, SeasonId},
    language::Language,
    nominations::ReportText,
    time::Timestamp,
};
use sea_orm::{ActiveValue::Set, EntityTrait};

impl Store {
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
            ..Default::default()
        };
        let id = report::Entity::insert(row).exec(&txn).await?.last_insert_id;
        txn.commit().await?;
        Ok(ReportId(id))
    }
}
