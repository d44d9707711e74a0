//! The first organiser: nobody is there by default, and a link that works once lets one in.

use super::{ensure_account, people::grant};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{role_grant, set_up},
    seasons::{NewSeason, insert_season},
};
use domain::{
    accounts::{EmailAddress, Role},
    ids::AccountId,
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter,
    sea_query::OnConflict,
};

impl Store {
    /// Whether anybody can let others in.
    pub async fn has_organiser(&self) -> Result<bool> {
        has_organiser(&self.db).await
    }

    /// Keeps the hash of a set-up link, in place of an older one.
    pub async fn record_set_up_link(&self, token_hash: &str) -> Result<()> {
        let row = set_up::ActiveModel { id: Set(1), token_hash: Set(token_hash.to_owned()) };
        set_up::Entity::insert(row)
            .on_conflict(
                OnConflict::column(set_up::Column::Id).update_column(set_up::Column::TokenHash).to_owned(),
            )
            .exec_without_returning(&self.writer)
            .await?;
        Ok(())
    }

    /// Whether the link still works. Changes nothing.
    pub async fn check_set_up_link(&self, token_hash: &str) -> Result<bool> {
        let row =
            set_up::Entity::find().filter(set_up::Column::TokenHash.eq(token_hash)).one(&self.db).await?;
        Ok(row.is_some() && !self.has_organiser().await?)
    }

    /// Uses the link up: a first season, and its organiser. `None` where the link does not work any more.
    pub async fn set_up(
        &self,
        token_hash: &str,
        season: NewSeason,
        email: &EmailAddress,
        name: &str,
        now: Timestamp,
    ) -> Result<Option<AccountId>> {
        let txn = self.write().await?;
        if has_organiser(&txn).await? {
            return Ok(None);
        }
        let used =
            set_up::Entity::delete_many().filter(set_up::Column::TokenHash.eq(token_hash)).exec(&txn).await?;
        if used.rows_affected == 0 {
            return Ok(None);
        }
        let season = insert_season(&txn, season, now).await?;
        let account = ensure_account(&txn, email, name, now).await?;
        grant(&txn, account, season, Role::Organiser, None, now).await?;
        let deed = Deed {
            act: Act::SetUp,
            by: Some(account),
            season: Some(season),
            subject: Subject::of("season", season.0),
            what: Role::Organiser.as_str().to_owned(),
            reason: String::new(),
        };
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(Some(account))
    }
}

async fn has_organiser(db: &impl ConnectionTrait) -> Result<bool> {
    let organisers = role_grant::Entity::find()
        .filter(role_grant::Column::Role.eq(Role::Organiser.as_str()))
        .count(db)
        .await?;
    Ok(organisers > 0)
}
