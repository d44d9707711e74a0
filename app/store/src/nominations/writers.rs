//! Those who write along: asked by their address, and known by it once they sign in; and who wrote which answer.

use super::load_held;
use crate::{
    Result, Store,
    entity::{account, answer_author, co_author, nomination},
    outbox::{NewMail, queue},
};
use domain::{
    accounts::EmailAddress,
    ids::{AccountId, NominationId},
    nominations::{NominationText, Question},
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::OnConflict,
};
use std::collections::BTreeMap;

/// How many may write along on one nomination.
pub const CO_AUTHORS_MAX: u64 = 5;

/// Somebody who writes along, or has been asked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoAuthor {
    pub email: String,
    /// Empty until they have signed in and said it.
    pub name: String,
    /// Whether somebody has signed in with the address.
    pub known: bool,
}

/// Why nobody is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoAuthorRefusal {
    /// It is the owner's own address.
    Owner,
    /// Asked before.
    There,
    /// As many as there may be.
    Full,
    /// It has no owner yet whom an answer could be given to.
    NoOwner,
}

/// Who changed an answer last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerAuthor {
    pub account: AccountId,
    pub name: String,
    pub at: Timestamp,
}

impl Store {
    pub async fn list_co_authors(&self, id: NominationId) -> Result<Vec<CoAuthor>> {
        let rows = co_author::Entity::find()
            .filter(co_author::Column::NominationId.eq(id.0))
            .order_by_asc(co_author::Column::Id)
            .all(&self.db)
            .await?;
        let known: BTreeMap<String, String> = account::Entity::find()
            .filter(account::Column::EmailKey.is_in(rows.iter().map(|row| row.email_key.as_str())))
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| (row.email_key, row.name))
            .collect();
        Ok(rows
            .into_iter()
            .map(|row| {
                let name = known.get(&row.email_key);
                CoAuthor { email: row.email, known: name.is_some(), name: name.cloned().unwrap_or_default() }
            })
            .collect())
    }

    /// Asks somebody to write along. `tell` is the mail that says so.
    pub async fn invite_co_author(
        &self,
        id: NominationId,
        email: &EmailAddress,
        by: AccountId,
        now: Timestamp,
        tell: NewMail,
    ) -> Result<std::result::Result<(), CoAuthorRefusal>> {
        let txn = self.write().await?;
        let Some(found) = load_held(&txn, id).await? else { return Ok(Err(CoAuthorRefusal::NoOwner)) };
        let Some(owner) = found.owner else { return Ok(Err(CoAuthorRefusal::NoOwner)) };
        let owner = account::Entity::find_by_id(owner.0).one(&txn).await?;
        if owner.is_some_and(|owner| owner.email_key == email.key()) {
            return Ok(Err(CoAuthorRefusal::Owner));
        }
        let all =
            co_author::Entity::find().filter(co_author::Column::NominationId.eq(id.0)).all(&txn).await?;
        if all.iter().any(|row| row.email_key == email.key()) {
            return Ok(Err(CoAuthorRefusal::There));
        }
        if all.len() as u64 >= CO_AUTHORS_MAX {
            return Ok(Err(CoAuthorRefusal::Full));
        }
        let row = co_author::ActiveModel {
            nomination_id: Set(id.0),
            email: Set(email.as_str().to_owned()),
            email_key: Set(email.key()),
            invited_by: Set(by.0),
            invited_at: Set(now.0),
            ..Default::default()
        };
        co_author::Entity::insert(row).exec(&txn).await?;
        queue(&txn, tell, now).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// Nobody writes along under this address any more. Whether somebody did.
    pub async fn remove_co_author(&self, id: NominationId, email: &EmailAddress) -> Result<bool> {
        let gone = co_author::Entity::delete_many()
            .filter(co_author::Column::NominationId.eq(id.0))
            .filter(co_author::Column::EmailKey.eq(email.key()))
            .exec(&self.writer)
            .await?;
        Ok(gone.rows_affected > 0)
    }

    /// Who changed each answer last, of those that were changed by somebody signed in.
    pub async fn list_answer_authors(&self, id: NominationId) -> Result<BTreeMap<Question, AnswerAuthor>> {
        let rows = answer_author::Entity::find()
            .filter(answer_author::Column::NominationId.eq(id.0))
            .all(&self.db)
            .await?;
        let names: BTreeMap<i64, String> = account::Entity::find()
            .filter(account::Column::Id.is_in(rows.iter().map(|row| row.account_id)))
            .all(&self.db)
            .await?
            .into_iter()
            .map(|row| (row.id, row.name))
            .collect();
        Ok(rows
            .into_iter()
            .filter_map(|row| {
                let author = AnswerAuthor {
                    account: AccountId(row.account_id),
                    name: names.get(&row.account_id).cloned().unwrap_or_default(),
                    at: Timestamp(row.changed_at),
                };
                Some((row.question.parse().ok()?, author))
            })
            .collect())
    }
}

/// The accounts that write along on a nomination.
pub(super) async fn co_authors(db: &impl ConnectionTrait, id: NominationId) -> Result<Vec<AccountId>> {
    let keys: Vec<String> = co_author::Entity::find()
        .filter(co_author::Column::NominationId.eq(id.0))
        .select_only()
        .column(co_author::Column::EmailKey)
        .into_tuple()
        .all(db)
        .await?;
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<i64> = account::Entity::find()
        .filter(account::Column::EmailKey.is_in(keys))
        .select_only()
        .column(account::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(AccountId).collect())
}

/// What an account was asked to write along on.
pub(super) async fn written_along(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<i64>> {
    let Some(person) = account::Entity::find_by_id(account.0).one(db).await? else { return Ok(Vec::new()) };
    let ids = co_author::Entity::find()
        .filter(co_author::Column::EmailKey.eq(person.email_key))
        .select_only()
        .column(co_author::Column::NominationId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids)
}

/// Notes who changed which answers.
pub(super) async fn note_authors(
    db: &impl ConnectionTrait,
    id: NominationId,
    before: &NominationText,
    after: &NominationText,
    by: AccountId,
    now: Timestamp,
) -> Result<()> {
    let rows: Vec<answer_author::ActiveModel> = before
        .answers()
        .zip(after.answers())
        .filter(|((_, old), (_, new))| old != new)
        .map(|((question, _), _)| answer_author::ActiveModel {
            nomination_id: Set(id.0),
            question: Set(question.as_str().to_owned()),
            account_id: Set(by.0),
            changed_at: Set(now.0),
            ..Default::default()
        })
        .collect();
    if rows.is_empty() {
        return Ok(());
    }
    let newer = OnConflict::columns([answer_author::Column::NominationId, answer_author::Column::Question])
        .update_columns([answer_author::Column::AccountId, answer_author::Column::ChangedAt])
        .to_owned();
    answer_author::Entity::insert_many(rows).on_conflict(newer).exec_without_returning(db).await?;
    Ok(())
}

/// Whether the row belongs to this account, by owning it or by writing along.
pub(super) fn is_of(account: AccountId, along: Vec<i64>) -> sea_orm::Condition {
    sea_orm::Condition::any()
        .add(nomination::Column::OwnerId.eq(account.0))
        .add(nomination::Column::Id.is_in(along))
}
