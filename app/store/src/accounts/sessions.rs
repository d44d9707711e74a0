//! Sessions, kept under the hash of their id, and what their owner is shown of them.

use crate::{Result, Store, entity::session};
use domain::{ids::AccountId, time::Timestamp};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};

/// A session as it is kept.
#[derive(Clone, Debug)]
pub struct NewSession {
    /// The hash of its id.
    pub id: String,
    /// What it holds; opaque to the store.
    pub record: String,
    pub account: Option<AccountId>,
    /// Such as "Firefox on Linux"; empty where nobody is signed in.
    pub device: String,
    /// When somebody signed in.
    pub opened_at: Option<Timestamp>,
    pub expires_at: Timestamp,
}

/// A session that is still good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptSession {
    /// What it holds; opaque to the store.
    pub record: String,
    pub seen_at: Timestamp,
    pub expires_at: Timestamp,
}

/// A session as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRecord {
    pub id: String,
    pub device: String,
    pub opened_at: Timestamp,
    pub seen_at: Timestamp,
}

impl Store {
    /// Keeps a new session until it expires.
    pub async fn record_session(&self, new: NewSession, now: Timestamp) -> Result<()> {
        let row = session::ActiveModel {
            id: Set(new.id),
            record: Set(new.record),
            account_id: Set(new.account.map(|account| account.0)),
            device: Set(new.device),
            opened_at: Set(new.opened_at.map_or(0, |at| at.0)),
            seen_at: Set(now.0),
            expires_at: Set(new.expires_at.0),
        };
        session::Entity::insert(row).exec_without_returning(&self.writer).await?;
        Ok(())
    }

    /// Changes a session that is there. One that was ended in the meantime stays ended.
    pub async fn change_session(&self, new: NewSession, now: Timestamp) -> Result<()> {
        session::Entity::update_many()
            .col_expr(session::Column::Record, Expr::value(new.record))
            .col_expr(session::Column::AccountId, Expr::value(new.account.map(|account| account.0)))
            .col_expr(session::Column::Device, Expr::value(new.device))
            .col_expr(session::Column::OpenedAt, Expr::value(new.opened_at.map_or(0, |at| at.0)))
            .col_expr(session::Column::SeenAt, Expr::value(now.0))
            .col_expr(session::Column::ExpiresAt, Expr::value(new.expires_at.0))
            .filter(session::Column::Id.eq(new.id))
            .exec(&self.writer)
            .await?;
        Ok(())
    }

    /// A session, unless it has expired.
    pub async fn find_session(&self, id: &str, now: Timestamp) -> Result<Option<KeptSession>> {
        let row = session::Entity::find_by_id(id)
            .filter(session::Column::ExpiresAt.gt(now.0))
            .one(&self.db)
            .await?;
        Ok(row.map(|row| KeptSession {
            record: row.record,
            seen_at: Timestamp(row.seen_at),
            expires_at: Timestamp(row.expires_at),
        }))
    }

    /// Notes that a session is in use; it lives on until `expires_at`.
    pub async fn record_session_seen(&self, id: &str, now: Timestamp, expires_at: Timestamp) -> Result<()> {
        session::Entity::update_many()
            .col_expr(session::Column::SeenAt, Expr::value(now.0))
            .col_expr(session::Column::ExpiresAt, Expr::value(expires_at.0))
            .filter(session::Column::Id.eq(id))
            .exec(&self.writer)
            .await?;
        Ok(())
    }

    pub async fn delete_session(&self, id: &str) -> Result<()> {
        session::Entity::delete_by_id(id).exec(&self.writer).await?;
        Ok(())
    }

    /// Where an account is signed in, the last used first.
    pub async fn list_sessions(&self, account: AccountId, now: Timestamp) -> Result<Vec<SessionRecord>> {
        let rows = session::Entity::find()
            .filter(session::Column::AccountId.eq(account.0))
            .filter(session::Column::ExpiresAt.gt(now.0))
            .order_by_desc(session::Column::SeenAt)
            .all(&self.db)
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| SessionRecord {
                id: row.id,
                device: row.device,
                opened_at: Timestamp(row.opened_at),
                seen_at: Timestamp(row.seen_at),
            })
            .collect())
    }

    /// Ends sessions of an account: the one named, or all but the one to keep. Says how many.
    pub async fn end_sessions(
        &self,
        account: AccountId,
        only: Option<&str>,
        keep: Option<&str>,
    ) -> Result<u64> {
        let mut delete = session::Entity::delete_many().filter(session::Column::AccountId.eq(account.0));
        if let Some(only) = only {
            delete = delete.filter(session::Column::Id.eq(only));
        }
        if let Some(keep) = keep {
            delete = delete.filter(session::Column::Id.ne(keep));
        }
        Ok(delete.exec(&self.writer).await?.rows_affected)
    }
}
