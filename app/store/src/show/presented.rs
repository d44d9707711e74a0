//! Nominees as the stage presents them, which is before anybody can vote on them.

use super::sheets::stand;
use crate::{
    Result, Store,
    entity::{category, nomination, show, show_desk},
    nominations::unconfirmed,
    voting::{Nominee, nominees, opening::finalists, option_ids, poll_for},
};
use domain::{
    ids::{CategoryId, NominationId, SeasonId},
    show::sheet::CueKind,
    voting::Purpose,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

impl Store {
    /// Who is up in a category, by number: those on its ballot, or, before it is opened, those that were publicly
    /// advanced and whose library has said yes.
    pub async fn list_presented(&self, category: CategoryId) -> Result<Vec<Nominee>> {
        let ids = self.presented(category).await?;
        let mut found = nominees(&self.db, &ids).await?;
        Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
    }

    /// A nominee that has been on the stage; any other is not public by being a finalist.
    pub async fn find_presented(&self, id: NominationId) -> Result<Option<Nominee>> {
        let row = nomination::Entity::find_by_id(id.0).one(&self.db).await?;
        let Some(category) = row.and_then(|row| row.category_id).map(CategoryId) else { return Ok(None) };
        if !self.was_on_stage(category).await? || !self.presented(category).await?.contains(&id) {
            return Ok(None);
        }
        Ok(nominees(&self.db, &[id]).await?.remove(&id))
    }

    async fn presented(&self, category: CategoryId) -> Result<Vec<NominationId>> {
        if let Some(poll) = poll_for(&self.db, category, Purpose::Award).await? {
            let options = option_ids(&self.db, poll.id).await?;
            if !options.is_empty() {
                return Ok(options);
            }
        }
        let (finalists, _) = finalists(&self.db, category).await?;
        let ids: Vec<i64> = finalists.iter().map(|id| id.0).collect();
        let silent = unconfirmed(&self.db, &ids).await?;
        Ok(finalists.into_iter().filter(|id| silent.iter().all(|it| it.id != *id)).collect())
    }

    /// Whether the show has come to the cue that presents a category's nominees, or to a later one of the category.
    async fn was_on_stage(&self, category: CategoryId) -> Result<bool> {
        let row = category::Entity::find_by_id(category.0).one(&self.db).await?;
        let Some(season) = row.map(|row| SeasonId(row.season_id)) else { return Ok(false) };
        let found = show::Entity::find().filter(show::Column::SeasonId.eq(season.0)).one(&self.db).await?;
        let Some(show) = found.map(super::Show::from) else { return Ok(false) };
        let row = show_desk::Entity::find_by_id(show.id.0).one(&self.db).await?;
        let stand = stand(&self.db, &show, 0, row).await?;
        let shown = stand.cues.iter().take(stand.desk.past());
        let presents =
            |kind: CueKind| kind.category() == Some(category) && !matches!(kind, CueKind::Category { .. });
        Ok(shown.map(|cue| cue.kind).any(presents))
    }
}
