//! One number that grows whenever something the public may see has changed, so that rendered pages know when they
//! are stale, in this process and in others on the same database.

use crate::{Result, Store, entity::publication};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, sea_query::Expr};

impl Store {
    /// The current revision of everything public.
    pub async fn public_revision(&self) -> Result<i64> {
        let row = publication::Entity::find_by_id(1).one(&self.db).await?;
        Ok(row.map_or(0, |row| row.revision))
    }
}

/// Call in the transaction of every write that changes what the public may see.
pub(crate) async fn touch_public(db: &impl ConnectionTrait) -> Result<()> {
    publication::Entity::update_many()
        .col_expr(publication::Column::Revision, Expr::col(publication::Column::Revision).add(1))
        .filter(publication::Column::Id.eq(1))
        .exec(db)
        .await?;
    Ok(())
}
