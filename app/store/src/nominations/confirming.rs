//! A library is asked whether what somebody says about it is right and may be shown, and answers.

use super::load_held;
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{account, confirmation, nomination},
    outbox::{NewMail, queue},
    revision::touch_public,
};
use domain::{
    accounts::EmailAddress,
    ids::{AccountId, NominationId},
    nominations::{NominationText, Stage, Verdict, may_be_public},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    sea_query::Expr,
};
use std::collections::BTreeMap;

/// Who was asked about a nomination, and what they said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    pub nomination: NominationId,
    pub email: String,
    pub asked_at: Timestamp,
    pub answer: Option<(Verdict, Timestamp)>,
    pub remarks: String,
    /// It may stand in the season's gallery too.
    pub gallery: bool,
}

/// What a library answers about what others put forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LibraryWord<'a> {
    pub verdict: Verdict,
    pub remarks: &'a str,
    /// Whether it may stand in the season's gallery; means nothing beside a no.
    pub gallery: bool,
}

/// A nomination somebody is asked about, with what they are to confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToConfirm {
    pub confirmation: Confirmation,
    pub text: NominationText,
    pub stage: Stage,
}

fn read(row: &confirmation::Model) -> Result<Confirmation> {
    let answer = match row.answered_at {
        Some(at) => {
            let unknown = |_| StoreError::inconsistent("confirmation", row.id, "unknown verdict");
            Some((row.verdict.parse().map_err(unknown)?, Timestamp(at)))
        }
        None => None,
    };
    Ok(Confirmation {
        nomination: NominationId(row.nomination_id),
        email: row.email.clone(),
        asked_at: Timestamp(row.asked_at),
        answer,
        remarks: row.remarks.clone(),
        gallery: row.gallery_agreed_at.is_some(),
    })
}

impl Store {
    pub async fn find_confirmation(&self, id: NominationId) -> Result<Option<Confirmation>> {
        let row = confirmation::Entity::find()
            .filter(confirmation::Column::NominationId.eq(id.0))
            .one(&self.db)
            .await?;
        row.as_ref().map(read).transpose()
    }

    /// Asks a library about what was sent; an older question and its answer are replaced. `None` where nothing like that
    /// was sent.
    pub async fn ask_to_confirm(
        &self,
        id: NominationId,
        email: &EmailAddress,
        by: AccountId,
        now: Timestamp,
        tell: NewMail,
    ) -> Result<Option<()>> {
        let txn = self.write().await?;
        let Some(found) =
            load_held(&txn, id).await?.filter(|found| matches!(found.stage, Stage::Submitted { .. }))
        else {
            return Ok(None);
        };
        confirmation::Entity::delete_many()
            .filter(confirmation::Column::NominationId.eq(id.0))
            .exec(&txn)
            .await?;
        let row = confirmation::ActiveModel {
            nomination_id: Set(id.0),
            email: Set(email.as_str().to_owned()),
            email_key: Set(email.key()),
            asked_by: Set(by.0),
            asked_at: Set(now.0),
            verdict: Set(String::new()),
            remarks: Set(String::new()),
            ..Default::default()
        };
        confirmation::Entity::insert(row).exec(&txn).await?;
        queue(&txn, tell, now).await?;
        let deed = Deed::new(Act::AskLibrary, by, Subject::of("nomination", id.0), "");
        audit::append(&txn, deed.in_season(found.season), now).await?;
        txn.commit().await?;
        Ok(Some(()))
    }

    /// What this account is asked about, newest first.
    pub async fn list_to_confirm(&self, account: AccountId) -> Result<Vec<ToConfirm>> {
        let Some(person) = account::Entity::find_by_id(account.0).one(&self.db).await? else {
            return Ok(Vec::new());
        };
        let rows = confirmation::Entity::find()
            .filter(confirmation::Column::EmailKey.eq(person.email_key))
            .order_by_desc(confirmation::Column::Id)
            .all(&self.db)
            .await?;
        let nominations = nomination::Entity::find()
            .filter(nomination::Column::Id.is_in(rows.iter().map(|row| row.nomination_id)))
            .all(&self.db)
            .await?;
        let mut found = Vec::new();
        for row in rows {
            let Some(of) = nominations.iter().find(|of| of.id == row.nomination_id) else { continue };
            let stage = super::stage(of)?;
            // what has been taken back or withdrawn is nobody's to confirm
            if matches!(stage, Stage::Submitted { .. }) {
                found.push(ToConfirm { confirmation: read(&row)?, text: super::text(of)?, stage });
            }
        }
        Ok(found)
    }

    /// The answer of whoever was asked. Whether they were.
    pub async fn answer_confirmation(
        &self,
        id: NominationId,
        account: AccountId,
        said: LibraryWord<'_>,
        now: Timestamp,
    ) -> Result<bool> {
        let LibraryWord { verdict, remarks, gallery } = said;
        let txn = self.write().await?;
        let Some(found) =
            load_held(&txn, id).await?.filter(|found| matches!(found.stage, Stage::Submitted { .. }))
        else {
            return Ok(false);
        };
        let Some(person) = account::Entity::find_by_id(account.0).one(&txn).await? else { return Ok(false) };
        let row = confirmation::Entity::find()
            .filter(confirmation::Column::NominationId.eq(id.0))
            .filter(confirmation::Column::EmailKey.eq(person.email_key))
            .one(&txn)
            .await?;
        let Some(row) = row else { return Ok(false) };
        let mut row = row.into_active_model();
        row.answered_by = Set(Some(account.0));
        row.answered_at = Set(Some(now.0));
        row.verdict = Set(verdict.as_str().to_owned());
        row.remarks = Set(remarks.trim().to_owned());
        let shown = gallery && verdict == Verdict::Confirmed;
        row.gallery_agreed_at = Set(shown.then_some(now.0));
        confirmation::Entity::update(row).exec(&txn).await?;
        let what = if shown { format!("{verdict}, gallery") } else { verdict.to_string() };
        let deed = Deed::new(Act::ConfirmNomination, account, Subject::of("nomination", id.0), what);
        audit::append(&txn, deed.in_season(found.season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(true)
    }
}

/// A text that is written anew has not been confirmed by anybody: the question stands, its answer goes.
pub(super) async fn forget_answer(db: &impl ConnectionTrait, id: NominationId) -> Result<()> {
    confirmation::Entity::update_many()
        .col_expr(confirmation::Column::Verdict, Expr::value(""))
        .col_expr(confirmation::Column::AnsweredAt, Expr::value(None::<i64>))
        .col_expr(confirmation::Column::AnsweredBy, Expr::value(None::<i64>))
        .col_expr(confirmation::Column::GalleryAgreedAt, Expr::value(None::<i64>))
        .filter(confirmation::Column::NominationId.eq(id.0))
        .exec(db)
        .await?;
    Ok(())
}

/// What the libraries of these nominations have answered, by nomination; those that were not asked, or have not answered,
/// are left out.
pub(crate) async fn answers_about(
    db: &impl ConnectionTrait,
    nominations: &[i64],
) -> Result<BTreeMap<i64, (Verdict, bool)>> {
    let rows = confirmation::Entity::find()
        .filter(confirmation::Column::NominationId.is_in(nominations.iter().copied()))
        .all(db)
        .await?;
    let mut found = BTreeMap::new();
    for row in rows {
        let read = read(&row)?;
        if let Some((verdict, _)) = read.answer {
            found.insert(row.nomination_id, (verdict, read.gallery));
        }
    }
    Ok(found)
}

/// A nomination of which nothing may be public yet.
pub(crate) struct NotPublic {
    pub id: NominationId,
    /// Such as `N-014`.
    pub label: String,
}

/// Those of these nominations of which nothing may be public, because their library has not said yes.
pub(crate) async fn unconfirmed(db: &impl ConnectionTrait, nominations: &[i64]) -> Result<Vec<NotPublic>> {
    let rows = nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(nominations.iter().copied()))
        .order_by_asc(nomination::Column::Number)
        .all(db)
        .await?;
    let answers = answers_about(db, nominations).await?;
    let mut found = Vec::new();
    for row in rows {
        let verdict = answers.get(&row.id).map(|(verdict, _)| *verdict);
        let relation = super::chosen(&row, &row.relation)?.unwrap_or_default();
        if may_be_public(relation, verdict).is_err() {
            let label = super::stage(&row)?.label().unwrap_or_default();
            found.push(NotPublic { id: NominationId(row.id), label });
        }
    }
    Ok(found)
}
