//! Shows and the log of their moments.

use crate::{Result, Store, entity::show};
use domain::ids::SeasonId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

impl Store {
    /// The name of a season's show in addresses.
    pub async fn find_show_slug(&self, season: SeasonId) -> Result<Option<String>> {
        let row = show::Entity::find().filter(show::Column::SeasonId.eq(season.0)).one(&self.db).await?;
        Ok(row.map(|row| row.slug))
    }
}
