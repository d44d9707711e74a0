//! Signing in with what somebody has elsewhere: an issuer, and who they are to it.
//!
//! An identity is the pair of issuer and subject (OpenID Connect Core 1.0, 5.7). The address an issuer tells is only
//! used to make an account where there is none: whoever has one here proves that it is theirs first, because another
//! issuer may be careless about addresses.

use super::{addresses::hold_account, ensure_account};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{account, audit_entry, identity},
    outbox::{NewMail, queue},
};
use domain::{accounts::EmailAddress, ids::AccountId, policy::Act, time::Timestamp};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::OnConflict,
};

/// Who somebody is to an issuer we trust.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    pub issuer: String,
    pub subject: String,
    /// Only where the issuer says that it has checked the address.
    pub email: Option<EmailAddress>,
    pub name: String,
}

/// Why nobody is signed in by an identity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentityRefusal {
    /// The issuer tells no address it has checked, and none is known to us.
    NoAddress,
    /// An account with that address is here, and nobody has linked the two.
    NotLinked,
    /// The identity belongs to another account.
    Others,
}

/// An identity as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkedIdentity {
    pub id: i64,
    pub issuer: String,
    pub linked_at: Timestamp,
}

impl Store {
    /// The account an identity belongs to; one is made for somebody who has none.
    pub async fn sign_in_by_identity(
        &self,
        who: &Identity,
        now: Timestamp,
    ) -> Result<Result<AccountId, IdentityRefusal>> {
        let txn = self.write().await?;
        let account = match find(&txn, who).await? {
            Some(known) => AccountId(known.account_id),
            None => {
                let Some(email) = &who.email else { return Ok(Err(IdentityRefusal::NoAddress)) };
                let taken = account::Entity::find().filter(account::Column::EmailKey.eq(email.key()));
                if taken.one(&txn).await?.is_some() {
                    return Ok(Err(IdentityRefusal::NotLinked));
                }
                let name = if who.name.is_empty() { email.local_part() } else { &who.name };
                let account = ensure_account(&txn, email, name, now).await?;
                // one that came to be in this very moment was not made by us: its owner links it
                let made = hold_account(&txn, account).await?.is_some_and(|row| row.created_at == now.0);
                if !made || has_other_traces(&txn, account).await? || !insert(&txn, who, account, now).await?
                {
                    return Ok(Err(IdentityRefusal::NotLinked));
                }
                account
            }
        };
        let deed = Deed::new(Act::SignIn, account, Subject::of("account", account.0), "identity");
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(Ok(account))
    }

    /// Ties an identity to an account whose owner is signed in; doing it again changes nothing.
    pub async fn link_identity(
        &self,
        account: AccountId,
        who: &Identity,
        tell: NewMail,
        now: Timestamp,
    ) -> Result<Result<(), IdentityRefusal>> {
        let txn = self.write().await?;
        if hold_account(&txn, account).await?.is_none() {
            return Ok(Err(IdentityRefusal::Others));
        }
        match find(&txn, who).await? {
            Some(known) if known.account_id == account.0 => return Ok(Ok(())),
            Some(_) => return Ok(Err(IdentityRefusal::Others)),
            None if insert(&txn, who, account, now).await? => {}
            // somebody else was quicker
            None => return Ok(Err(IdentityRefusal::Others)),
        }
        queue(&txn, tell, now).await?;
        let deed = Deed::new(Act::ChangeOwn, account, Subject::of("account", account.0), "identity linked");
        audit::append(&txn, deed, now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// What an account has linked, oldest first.
    pub async fn list_identities(&self, account: AccountId) -> Result<Vec<LinkedIdentity>> {
        let rows = identity::Entity::find()
            .filter(identity::Column::AccountId.eq(account.0))
            .order_by_asc(identity::Column::Id)
            .all(&self.db)
            .await?;
        Ok(rows
            .into_iter()
            .map(|row| LinkedIdentity { id: row.id, issuer: row.issuer, linked_at: Timestamp(row.linked_at) })
            .collect())
    }

    /// Unties an identity of the account.
    pub async fn unlink_identity(&self, account: AccountId, id: i64, now: Timestamp) -> Result<()> {
        let txn = self.write().await?;
        let gone = identity::Entity::delete_many()
            .filter(identity::Column::Id.eq(id))
            .filter(identity::Column::AccountId.eq(account.0))
            .exec(&txn)
            .await?;
        if gone.rows_affected > 0 {
            let subject = Subject::of("account", account.0);
            audit::append(&txn, Deed::new(Act::ChangeOwn, account, subject, "identity unlinked"), now)
                .await?;
        }
        txn.commit().await?;
        Ok(())
    }
}

async fn find(db: &impl ConnectionTrait, who: &Identity) -> Result<Option<identity::Model>> {
    Ok(identity::Entity::find()
        .filter(identity::Column::Issuer.eq(&who.issuer))
        .filter(identity::Column::Subject.eq(&who.subject))
        .one(db)
        .await?)
}

/// Whether somebody has signed in to the account by mail: it is theirs.
async fn has_other_traces(db: &impl ConnectionTrait, account: AccountId) -> Result<bool> {
    let found = audit_entry::Entity::find()
        .filter(audit_entry::Column::Kind.eq("account"))
        .filter(audit_entry::Column::RecordId.eq(account.0))
        .one(db)
        .await?;
    Ok(found.is_some())
}

/// Whether it was new.
async fn insert(
    db: &impl ConnectionTrait,
    who: &Identity,
    account: AccountId,
    now: Timestamp,
) -> Result<bool> {
    let row = identity::ActiveModel {
        account_id: Set(account.0),
        issuer: Set(who.issuer.clone()),
        subject: Set(who.subject.clone()),
        linked_at: Set(now.0),
        ..Default::default()
    };
    let inserted = identity::Entity::insert(row)
        .on_conflict(
            OnConflict::columns([identity::Column::Issuer, identity::Column::Subject])
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(db)
        .await?;
    Ok(inserted > 0)
}
