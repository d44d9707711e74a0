//! Sending a draft to the jury: checked, numbered and assigned in one transaction.

use super::load_held;
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{nomination, organisation},
    jury::assignments::assign_all,
};
use domain::{
    ids::NominationId,
    nominations::{Stage, SubmitRefusal},
    policy::Act,
    seasons::Season,
    time::Timestamp,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

impl Store {
    /// Sends a draft. `None` when there is no such nomination.
    pub async fn submit_nomination(
        &self,
        id: NominationId,
        season: &Season,
        now: Timestamp,
    ) -> Result<Option<Result<Stage, SubmitRefusal>>> {
        let txn = self.write().await?;
        let Some(found) = load_held(&txn, id).await? else { return Ok(None) };
        let highest: Option<Option<i32>> = nomination::Entity::find()
            .select_only()
            .column(nomination::Column::Number)
            .filter(nomination::Column::SeasonId.eq(season.id.0))
            .filter(nomination::Column::Number.is_not_null())
            .order_by_desc(nomination::Column::Number)
            .into_tuple()
            .one(&txn)
            .await?;
        let number = highest.flatten().unwrap_or(0) + 1;
        let submitted =
            match found.stage.submit(&season.call, found.owner.is_some(), found.missing(), number, now) {
                Ok(stage) => stage,
                Err(refusal) => return Ok(Some(Err(refusal))),
            };
        let library = organisation::Entity::find()
            .filter(organisation::Column::Name.eq(found.text.library.trim()))
            .order_by_asc(organisation::Column::Id)
            .one(&txn)
            .await?;
        let row = nomination::ActiveModel {
            id: Set(id.0),
            number: Set(Some(number)),
            submitted_at: Set(Some(now.0)),
            updated_at: Set(now.0),
            organisation_id: Set(library.map(|library| library.id)),
            ..Default::default()
        };
        nomination::Entity::update(row).exec(&txn).await?;
        assign_all(&txn, season.id, id, now).await?;
        let deed = Deed {
            act: Act::SubmitNomination,
            by: found.owner,
            season: Some(season.id),
            subject: Subject::of("nomination", id.0),
            what: format!("N-{number:03}"),
            reason: String::new(),
        };
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(Some(Ok(submitted)))
    }

    /// Notes where the facts of an initiative were found, for those that were not nominated by their library.
    pub async fn record_nomination_source(&self, id: NominationId, title: &str, url: &str) -> Result<()> {
        let row = nomination::ActiveModel {
            id: Set(id.0),
            source_title: Set(title.to_owned()),
            source_url: Set(url.to_owned()),
            ..Default::default()
        };
        nomination::Entity::update(row).exec(&self.db).await?;
        Ok(())
    }
}
