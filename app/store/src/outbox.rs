//! Mail waiting to be sent. Nothing is mailed except through here, in the transaction that caused it or after it.

use crate::{Result, Store, entity::mail};
use domain::time::{Span, Timestamp};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockBehavior, LockType},
};

/// A mail in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    pub id: i64,
    /// Stays the same over every attempt, so that a mail sent twice is seen to be one.
    pub message_id: String,
    pub recipient: String,
    pub subject: String,
    pub body: String,
    pub attempts: i32,
}

/// A mail to be queued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMail {
    pub message_id: String,
    pub recipient: String,
    pub subject: String,
    pub body: String,
}

/// After this many attempts a mail is given up.
pub const MAIL_ATTEMPTS: i32 = 8;

impl Store {
    pub async fn record_mail(&self, new: NewMail, now: Timestamp) -> Result<()> {
        let txn = self.write().await?;
        let row = mail::ActiveModel {
            message_id: Set(new.message_id),
            recipient: Set(new.recipient),
            subject: Set(new.subject),
            body: Set(new.body),
            created_at: Set(now.0),
            next_attempt_at: Set(now.0),
            attempts: Set(0),
            ..Default::default()
        };
        mail::Entity::insert(row).exec(&txn).await?;
        txn.commit().await?;
        Ok(())
    }

    /// Takes up to `most` mails that are due; nobody else is given them until `lease` has passed.
    pub async fn take_due_mail(&self, most: u64, lease: Span, now: Timestamp) -> Result<Vec<Mail>> {
        let txn = self.write().await?;
        let due = mail::Entity::find()
            .filter(mail::Column::SentAt.is_null())
            .filter(mail::Column::FailedAt.is_null())
            .filter(mail::Column::NextAttemptAt.lte(now.0))
            .order_by_asc(mail::Column::Id)
            .limit(most)
            // PostgreSQL only: another instance takes other mails instead of waiting for these
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .all(&txn)
            .await?;
        let ids: Vec<i64> = due.iter().map(|row| row.id).collect();
        mail::Entity::update_many()
            .col_expr(mail::Column::NextAttemptAt, Expr::value((now + lease).0))
            .col_expr(mail::Column::Attempts, Expr::col(mail::Column::Attempts).add(1))
            .filter(mail::Column::Id.is_in(ids))
            .exec(&txn)
            .await?;
        txn.commit().await?;
        Ok(due
            .into_iter()
            .map(|row| Mail {
                id: row.id,
                message_id: row.message_id,
                recipient: row.recipient,
                subject: row.subject,
                body: row.body,
                attempts: row.attempts + 1,
            })
            .collect())
    }

    /// Notes that a mail has been handed over; its text is no longer kept, because links in it open accounts.
    pub async fn record_mail_sent(&self, id: i64, now: Timestamp) -> Result<()> {
        mail::Entity::update_many()
            .col_expr(mail::Column::SentAt, Expr::value(now.0))
            .col_expr(mail::Column::Body, Expr::value(""))
            .filter(mail::Column::Id.eq(id))
            .exec(&self.db)
            .await?;
        Ok(())
    }

    /// Notes that a mail could not be sent: it is tried again at `retry_at`, or given up.
    pub async fn record_mail_failure(
        &self,
        id: i64,
        retry_at: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<()> {
        let update = mail::Entity::update_many().filter(mail::Column::Id.eq(id));
        let update = match retry_at {
            Some(at) => update.col_expr(mail::Column::NextAttemptAt, Expr::value(at.0)),
            None => update.col_expr(mail::Column::FailedAt, Expr::value(now.0)),
        };
        update.exec(&self.db).await?;
        Ok(())
    }
}
