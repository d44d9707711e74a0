//! Passkeys and the codes for when none is at hand.

use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{passkey, recovery_code, role_grant, session},
    outbox::{NewMail, queue},
};
use domain::{
    ids::{AccountId, SeasonId},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder,
    sea_query::Expr,
};

/// A passkey as it is kept. `credential` is opaque to the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyRecord {
    pub id: i64,
    pub account: AccountId,
    pub credential_id: String,
    pub credential: String,
    /// What its owner calls it, such as "Chrome, Android".
    pub name: String,
    pub created_at: Timestamp,
    pub used_at: Option<Timestamp>,
}

impl From<passkey::Model> for PasskeyRecord {
    fn from(row: passkey::Model) -> Self {
        Self {
            id: row.id,
            account: AccountId(row.account_id),
            credential_id: row.credential_id,
            credential: row.credential,
            name: row.name,
            created_at: Timestamp(row.created_at),
            used_at: row.used_at.map(Timestamp),
        }
    }
}

impl Store {
    /// An account's passkeys, the oldest first.
    pub async fn list_passkeys(&self, account: AccountId) -> Result<Vec<PasskeyRecord>> {
        let rows = passkey::Entity::find()
            .filter(passkey::Column::AccountId.eq(account.0))
            .order_by_asc(passkey::Column::Id)
            .all(&self.db)
            .await?;
        Ok(rows.into_iter().map(PasskeyRecord::from).collect())
    }

    pub async fn find_passkey(&self, credential_id: &str) -> Result<Option<PasskeyRecord>> {
        let row = passkey::Entity::find()
            .filter(passkey::Column::CredentialId.eq(credential_id))
            .one(&self.db)
            .await?;
        Ok(row.map(PasskeyRecord::from))
    }

    /// Keeps a new passkey, and with the first one the hashes of the codes that stand in for it.
    pub async fn record_passkey(
        &self,
        account: AccountId,
        credential_id: &str,
        credential: &str,
        name: &str,
        code_hashes: &[String],
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        let row = passkey::ActiveModel {
            account_id: Set(account.0),
            credential_id: Set(credential_id.to_owned()),
            credential: Set(credential.to_owned()),
            name: Set(name.to_owned()),
            created_at: Set(now.0),
            used_at: Set(None),
            ..Default::default()
        };
        passkey::Entity::insert(row).exec(&txn).await?;
        if !code_hashes.is_empty() {
            replace_codes(&txn, account, code_hashes, now).await?;
        }
        audit::append(&txn, deed(account, "passkey added"), now).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Notes that a passkey was used, with what its authenticator now says of itself.
    pub async fn record_passkey_used(
        &self,
        passkey: &PasskeyRecord,
        credential: &str,
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        passkey::Entity::update_many()
            .col_expr(passkey::Column::Credential, Expr::value(credential))
            .col_expr(passkey::Column::UsedAt, Expr::value(now.0))
            .filter(passkey::Column::Id.eq(passkey.id))
            .exec(&txn)
            .await?;
        audit::append(&txn, deed(passkey.account, "passkey used"), now).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Forgets a passkey of the account; with the last one go the codes that stood in for it.
    pub async fn delete_passkey(&self, account: AccountId, id: i64, now: Timestamp) -> Result<bool> {
        let txn = self.write().await?;
        let deleted = passkey::Entity::delete_many()
            .filter(passkey::Column::Id.eq(id))
            .filter(passkey::Column::AccountId.eq(account.0))
            .exec(&txn)
            .await?;
        if deleted.rows_affected == 0 {
            return Ok(false);
        }
        let left =
            passkey::Entity::find().filter(passkey::Column::AccountId.eq(account.0)).count(&txn).await?;
        if left == 0 {
            replace_codes(&txn, account, &[], now).await?;
        }
        audit::append(&txn, deed(account, "passkey removed"), now).await?;
        txn.commit().await?;
        Ok(true)
    }

    /// For a member who has lost every passkey and code: all of them go, and so does every session. They sign in by mail
    /// and make a new one; `tell` says so to them. Whether the account plays a part in the season.
    pub async fn reset_passkeys(
        &self,
        account: AccountId,
        season: SeasonId,
        by: AccountId,
        tell: NewMail,
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let member = role_grant::Entity::find()
            .filter(role_grant::Column::AccountId.eq(account.0))
            .filter(role_grant::Column::SeasonId.eq(season.0));
        if member.count(&txn).await? == 0 {
            return Ok(false);
        }
        passkey::Entity::delete_many().filter(passkey::Column::AccountId.eq(account.0)).exec(&txn).await?;
        replace_codes(&txn, account, &[], now).await?;
        session::Entity::delete_many().filter(session::Column::AccountId.eq(account.0)).exec(&txn).await?;
        queue(&txn, tell, now).await?;
        let deed = Deed::new(Act::ManagePeople, by, Subject::of("account", account.0), "passkeys reset");
        audit::append(&txn, deed.in_season(season), now).await?;
        txn.commit().await?;
        Ok(true)
    }

    /// New codes in place of the old ones.
    pub async fn record_recovery_codes(
        &self,
        account: AccountId,
        hashes: &[String],
        now: Timestamp,
    ) -> Result<()> {
        let txn = self.write().await?;
        replace_codes(&txn, account, hashes, now).await?;
        audit::append(&txn, deed(account, "recovery codes renewed"), now).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Uses up a code. Whether there was one like it.
    pub async fn use_recovery_code(&self, account: AccountId, hash: &str, now: Timestamp) -> Result<bool> {
        let txn = self.write().await?;
        let used = recovery_code::Entity::update_many()
            .col_expr(recovery_code::Column::UsedAt, Expr::value(now.0))
            .filter(recovery_code::Column::AccountId.eq(account.0))
            .filter(recovery_code::Column::CodeHash.eq(hash))
            .filter(recovery_code::Column::UsedAt.is_null())
            .exec(&txn)
            .await?;
        if used.rows_affected == 0 {
            return Ok(false);
        }
        audit::append(&txn, deed(account, "recovery code used"), now).await?;
        txn.commit().await?;
        Ok(true)
    }

    /// Codes that are still good.
    pub async fn count_recovery_codes(&self, account: AccountId) -> Result<u64> {
        Ok(recovery_code::Entity::find()
            .filter(recovery_code::Column::AccountId.eq(account.0))
            .filter(recovery_code::Column::UsedAt.is_null())
            .count(&self.db)
            .await?)
    }
}

async fn replace_codes(
    db: &impl ConnectionTrait,
    account: AccountId,
    hashes: &[String],
    now: Timestamp,
) -> Result<()> {
    recovery_code::Entity::delete_many()
        .filter(recovery_code::Column::AccountId.eq(account.0))
        .exec(db)
        .await?;
    for hash in hashes {
        let row = recovery_code::ActiveModel {
            account_id: Set(account.0),
            code_hash: Set(hash.clone()),
            created_at: Set(now.0),
            used_at: Set(None),
            ..Default::default()
        };
        recovery_code::Entity::insert(row).exec(db).await?;
    }
    Ok(())
}

fn deed(account: AccountId, what: &str) -> Deed {
    Deed {
        act: Act::ChangeOwn,
        by: Some(account),
        season: None,
        subject: Subject::of("account", account.0),
        what: what.to_owned(),
        reason: String::new(),
    }
}
