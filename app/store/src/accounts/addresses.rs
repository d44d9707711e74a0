//! Changing the address an account is reached by: asked for by somebody who has just shown who they are, confirmed from
//! the new mailbox, told to the old one.

use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{account, address_change, co_author, confirmation, invitation, mail, report, session, sign_in},
    jury::ties::note_of_juror,
    outbox::{MailKind, NewMail, queue},
};
use domain::{
    accounts::{ADDRESS_CHANGES_A_DAY, EmailAddress},
    ids::AccountId,
    policy::Act,
    time::{Span, Timestamp},
};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
    sea_query::{Expr, ExprTrait, Func, LockType},
};

/// A wish for another address, with the mails that tell of it.
#[derive(Clone, Debug)]
pub struct NewAddressChange {
    pub account: AccountId,
    pub email: EmailAddress,
    pub token_hash: String,
    pub expires_at: Timestamp,
    /// Brings the link to the new address.
    pub confirm: NewMail,
    /// Tells the old address that somebody asks.
    pub warn: NewMail,
}

/// Why an address is not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressChangeRefusal {
    /// No such wish of this account, or used, too old, or made void by a newer one.
    Void,
    /// Somebody here is reached by that address already.
    Taken,
    /// This account has asked often enough for one day.
    TooMany,
}

impl Store {
    /// Keeps the wish and queues its mails; an older wish ends.
    pub async fn record_address_change(
        &self,
        new: NewAddressChange,
        now: Timestamp,
    ) -> Result<Result<(), AddressChangeRefusal>> {
        let txn = self.write().await?;
        hold_account(&txn, new.account).await?;
        let own = || address_change::Column::AccountId.eq(new.account.0);
        let today = address_change::Entity::find()
            .filter(own())
            .filter(address_change::Column::AskedAt.gt((now - Span::days(1)).0))
            .count(&txn)
            .await?;
        if today >= ADDRESS_CHANGES_A_DAY {
            return Ok(Err(AddressChangeRefusal::TooMany));
        }
        address_change::Entity::update_many()
            .col_expr(address_change::Column::EndedAt, Expr::value(now.0))
            .filter(own())
            .filter(address_change::Column::EndedAt.is_null())
            .exec(&txn)
            .await?;
        let row = address_change::ActiveModel {
            account_id: Set(new.account.0),
            email: Set(new.email.as_str().to_owned()),
            email_key: Set(new.email.key()),
            token_hash: Set(new.token_hash),
            asked_at: Set(now.0),
            expires_at: Set(new.expires_at.0),
            ..Default::default()
        };
        address_change::Entity::insert(row).exec(&txn).await?;
        queue(&txn, new.confirm, now).await?;
        queue(&txn, new.warn, now).await?;
        let subject = Subject::of("account", new.account.0);
        audit::append(&txn, Deed::new(Act::ChangeOwn, new.account, subject, "address asked for"), now)
            .await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// The address a link stands for, while its own account can still confirm it. Changes nothing.
    pub async fn find_address_change(
        &self,
        account: AccountId,
        token_hash: &str,
        now: Timestamp,
    ) -> Result<Option<String>> {
        let row =
            address_change::Entity::find().filter(standing(account, token_hash, now)).one(&self.db).await?;
        Ok(row.map(|row| row.email))
    }

    /// Puts the new address in place of the old one. Every other session ends, and so does every link that was mailed to
    /// the old address; `tell` is what the old address is told.
    pub async fn use_address_change(
        &self,
        account: AccountId,
        token_hash: &str,
        keep_session: Option<&str>,
        tell: NewMail,
        now: Timestamp,
    ) -> Result<Result<(), AddressChangeRefusal>> {
        let txn = self.write().await?;
        let row = address_change::Entity::find()
            .filter(standing(account, token_hash, now))
            .lock(LockType::Update)
            .one(&txn)
            .await?;
        let person = account::Entity::find_by_id(account.0).one(&txn).await?;
        let (Some(row), Some(person)) = (row, person) else { return Ok(Err(AddressChangeRefusal::Void)) };
        let taken = account::Entity::find().filter(account::Column::EmailKey.eq(&row.email_key));
        if taken.one(&txn).await?.is_some_and(|other| other.id != account.0) {
            return Ok(Err(AddressChangeRefusal::Taken));
        }
        address_change::Entity::update_many()
            .col_expr(address_change::Column::EndedAt, Expr::value(now.0))
            .filter(address_change::Column::Id.eq(row.id))
            .exec(&txn)
            .await?;
        // no juror loses a tie with an address, and the new one may bring another
        note_of_juror(&txn, account, now).await?;
        account::Entity::update_many()
            .col_expr(account::Column::Email, Expr::value(&row.email))
            .col_expr(account::Column::EmailKey, Expr::value(&row.email_key))
            .filter(account::Column::Id.eq(account.0))
            .exec(&txn)
            .await?;
        // what they have reported stays theirs to take away
        report::Entity::update_many()
            .col_expr(report::Column::Email, Expr::value(&row.email))
            .filter(
                Expr::expr(Func::lower(Expr::col(report::Column::Email)))
                    .eq(&person.email_key)
                    .or(report::Column::Email.eq(&person.email)),
            )
            .exec(&txn)
            .await?;
        invitation::Entity::update_many()
            .col_expr(invitation::Column::Email, Expr::value(&row.email))
            .col_expr(invitation::Column::EmailKey, Expr::value(&row.email_key))
            .filter(invitation::Column::EmailKey.eq(&person.email_key))
            .filter(invitation::Column::AcceptedAt.is_not_null())
            .exec(&txn)
            .await?;
        // where both addresses were asked to write along, one is enough
        let there: Vec<i64> = co_author::Entity::find()
            .filter(co_author::Column::EmailKey.eq(&row.email_key))
            .select_only()
            .column(co_author::Column::NominationId)
            .into_tuple()
            .all(&txn)
            .await?;
        let old = co_author::Column::EmailKey.eq(&person.email_key);
        co_author::Entity::delete_many()
            .filter(old.clone())
            .filter(co_author::Column::NominationId.is_in(there))
            .exec(&txn)
            .await?;
        co_author::Entity::update_many()
            .col_expr(co_author::Column::Email, Expr::value(&row.email))
            .col_expr(co_author::Column::EmailKey, Expr::value(&row.email_key))
            .filter(old)
            .exec(&txn)
            .await?;
        confirmation::Entity::update_many()
            .col_expr(confirmation::Column::Email, Expr::value(&row.email))
            .col_expr(confirmation::Column::EmailKey, Expr::value(&row.email_key))
            .filter(confirmation::Column::EmailKey.eq(&person.email_key))
            .exec(&txn)
            .await?;
        // what has gone out, and news that have not yet; what waits to warn the old address stays
        mail::Entity::update_many()
            .col_expr(mail::Column::Recipient, Expr::value(&row.email))
            .filter(
                Expr::expr(Func::lower(Expr::col(mail::Column::Recipient)))
                    .eq(&person.email_key)
                    .or(mail::Column::Recipient.eq(&person.email)),
            )
            .filter(mail::Column::SentAt.is_not_null().or(mail::Column::Kind.eq(MailKind::News.as_str())))
            .exec(&txn)
            .await?;
        sign_in::Entity::delete_many()
            .filter(sign_in::Column::EmailKey.is_in([&person.email_key, &row.email_key]))
            .exec(&txn)
            .await?;
        let mut others = session::Entity::delete_many().filter(session::Column::AccountId.eq(account.0));
        if let Some(keep) = keep_session {
            others = others.filter(session::Column::Id.ne(keep));
        }
        others.exec(&txn).await?;
        note_of_juror(&txn, account, now).await?;
        queue(&txn, tell, now).await?;
        let subject = Subject::of("account", account.0);
        audit::append(&txn, Deed::new(Act::ChangeOwn, account, subject, "address changed"), now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }
}

/// The account, held until the transaction ends, unless it has been erased.
pub(super) async fn hold_account(db: &impl ConnectionTrait, id: AccountId) -> Result<Option<account::Model>> {
    Ok(account::Entity::find_by_id(id.0)
        .filter(account::Column::ErasedAt.is_null())
        .lock(LockType::Update)
        .one(db)
        .await?)
}

fn standing(account: AccountId, token_hash: &str, now: Timestamp) -> Condition {
    Condition::all()
        .add(address_change::Column::AccountId.eq(account.0))
        .add(address_change::Column::TokenHash.eq(token_hash))
        .add(address_change::Column::EndedAt.is_null())
        .add(address_change::Column::ExpiresAt.gt(now.0))
}
