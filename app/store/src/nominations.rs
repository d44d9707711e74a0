//! Reports, nominations and their evidence.

use crate::{Result, Store, entity::nomination};
use domain::{ids::AccountId, time::Timestamp};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, sea_query::Expr};

impl Store {
    /// Drafts begun in a browser before anybody signed in become this account's own.
    pub async fn claim_drafts(&self, draft_key_hash: &str, account: AccountId, now: Timestamp) -> Result<()> {
        let txn = self.write().await?;
        nomination::Entity::update_many()
            .col_expr(nomination::Column::OwnerId, Expr::value(account.0))
            .col_expr(nomination::Column::DraftKeyHash, Expr::value(None::<String>))
            .col_expr(nomination::Column::UpdatedAt, Expr::value(now.0))
            .filter(nomination::Column::DraftKeyHash.eq(draft_key_hash))
            .filter(nomination::Column::OwnerId.is_null())
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(())
    }
}
