//! What was sent goes back to be mended, or is withdrawn; and who may send after the call has closed.

use super::{Nomination, confirming::forget_answer, load_held};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    concepts::sharing::stamp_derived,
    entity::{account, assignment, decision, nomination, picture, score, scorecard, video},
    outbox::{NewMail, queue},
    revision::touch_public,
};
use domain::{
    accounts::EmailAddress,
    ids::{AccountId, NominationId, PictureId, SeasonId, VideoId},
    nominations::{Question, ReturnRefusal, Stage},
    policy::Act,
    seasons::Season,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QuerySelect,
    sea_query::Expr,
};
use std::collections::BTreeSet;

/// What an organiser keeps from the jury.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Covering {
    /// Names, one a line, that are covered wherever they stand.
    pub names: String,
    /// Answers that are not read at all.
    pub withheld: BTreeSet<Question>,
    pub pictures: BTreeSet<PictureId>,
    pub videos: BTreeSet<VideoId>,
}

/// Why nobody may send late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LateRefusal {
    /// Nobody with that address has a draft in the season.
    NoDraft,
}

impl Store {
    /// Its writer takes it back to mend it: a draft again, with the number it had.
    pub async fn take_back_nomination(
        &self,
        id: NominationId,
        season: &Season,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<std::result::Result<(), ReturnRefusal>>> {
        let txn = self.write().await?;
        let Some(found) = load_held(&txn, id).await? else { return Ok(None) };
        let scored = is_judged(&txn, id).await?;
        if let Err(refusal) = found.stage.take_back(&season.call, scored, now) {
            return Ok(Some(Err(refusal)));
        }
        reopen(&txn, &found, None, "", now).await?;
        let deed = Deed::new(Act::TakeBackNomination, by, Subject::of("nomination", id.0), label(&found));
        audit::append(&txn, deed.in_season(found.season), now).await?;
        touch_public(&txn).await?;
        stamp_derived(&txn, id, now).await?;
        txn.commit().await?;
        Ok(Some(Ok(())))
    }

    /// An organiser returns it with what there is to mend, and until when; it keeps its number. `tell` makes the mail to
    /// its writer from its label, its title and their address.
    pub async fn return_nomination(
        &self,
        id: NominationId,
        until: Timestamp,
        reason: &str,
        by: AccountId,
        now: Timestamp,
        tell: impl FnOnce(&str, &str, &str) -> NewMail,
    ) -> Result<Option<std::result::Result<(), ReturnRefusal>>> {
        let txn = self.write().await?;
        let Some(found) = load_held(&txn, id).await? else { return Ok(None) };
        if let Err(refusal) = found.stage.give_back(is_judged(&txn, id).await?) {
            return Ok(Some(Err(refusal)));
        }
        reopen(&txn, &found, Some(until), reason.trim(), now).await?;
        let writer = match found.owner {
            Some(owner) => account::Entity::find_by_id(owner.0).one(&txn).await?,
            None => None,
        };
        if let Some(writer) = writer.filter(|writer| writer.erased_at.is_none()) {
            queue(&txn, tell(&label(&found), &found.text.title, &writer.email), now).await?;
        }
        let deed = Deed::new(Act::ReturnNomination, by, Subject::of("nomination", id.0), label(&found));
        audit::append(&txn, deed.in_season(found.season).because(reason), now).await?;
        touch_public(&txn).await?;
        stamp_derived(&txn, id, now).await?;
        txn.commit().await?;
        Ok(Some(Ok(())))
    }

    /// What the jury must not see beyond what its writer named. `None` where nothing like that was sent.
    pub async fn cover_names(
        &self,
        id: NominationId,
        covering: &Covering,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<()>> {
        let txn = self.write().await?;
        let Some(found) =
            load_held(&txn, id).await?.filter(|found| matches!(found.stage, Stage::Submitted { .. }))
        else {
            return Ok(None);
        };
        let withheld: Vec<&str> = covering.withheld.iter().map(|question| question.as_str()).collect();
        let row = nomination::ActiveModel {
            id: Set(id.0),
            names_from_desk: Set(covering.names.trim().to_owned()),
            withheld: Set(withheld.join(",")),
            ..Default::default()
        };
        nomination::Entity::update(row).exec(&txn).await?;
        for it in &found.pictures {
            let keep = covering.pictures.contains(&it.id);
            if it.facts.kept_from_jury != keep {
                let (id, kept_from_jury) = (Set(it.id.0), Set(keep));
                let row = picture::ActiveModel { id, kept_from_jury, ..Default::default() };
                picture::Entity::update(row).exec(&txn).await?;
            }
        }
        for it in &found.videos {
            let keep = covering.videos.contains(&it.id);
            if it.facts.kept_from_jury != keep {
                let (id, kept_from_jury) = (Set(it.id.0), Set(keep));
                let row = video::ActiveModel { id, kept_from_jury, ..Default::default() };
                video::Entity::update(row).exec(&txn).await?;
            }
        }
        let deed = Deed::new(Act::CoverNames, by, Subject::of("nomination", id.0), label(&found));
        audit::append(&txn, deed.in_season(found.season), now).await?;
        txn.commit().await?;
        Ok(Some(()))
    }

    /// Notes that it was looked at and may take part, or that this is open again; until it is sent anew. `None` where
    /// nothing like that was sent.
    pub async fn find_fit(
        &self,
        id: NominationId,
        fit: bool,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<()>> {
        let txn = self.write().await?;
        let found = load_held(&txn, id).await?;
        let Some(found) = found.filter(|found| matches!(found.stage, Stage::Submitted { .. })) else {
            return Ok(None);
        };
        if found.found_fit == fit {
            return Ok(Some(()));
        }
        let row = nomination::ActiveModel {
            id: Set(id.0),
            found_fit_at: Set(fit.then_some(now.0)),
            ..Default::default()
        };
        nomination::Entity::update(row).exec(&txn).await?;
        let what = format!("{}: {}", label(&found), if fit { "may take part" } else { "open again" });
        let deed = Deed::new(Act::FindFit, by, Subject::of("nomination", id.0), what);
        audit::append(&txn, deed.in_season(found.season), now).await?;
        txn.commit().await?;
        Ok(Some(()))
    }

    /// Takes it out for good; its number is not given to another.
    pub async fn withdraw_nomination(
        &self,
        id: NominationId,
        by: AccountId,
        reason: &str,
        now: Timestamp,
    ) -> Result<Option<std::result::Result<(), ReturnRefusal>>> {
        let txn = self.write().await?;
        let Some(found) = load_held(&txn, id).await? else { return Ok(None) };
        let decided = decision::Entity::find()
            .filter(decision::Column::NominationId.eq(id.0))
            .filter(decision::Column::PublishedAt.is_not_null())
            .count(&txn)
            .await?
            > 0;
        if let Err(refusal) = found.stage.withdraw(decided, now) {
            return Ok(Some(Err(refusal)));
        }
        nomination::Entity::update_many()
            .col_expr(nomination::Column::WithdrawnAt, Expr::value(now.0))
            .col_expr(nomination::Column::UpdatedAt, Expr::value(now.0))
            .filter(nomination::Column::Id.eq(id.0))
            .exec(&txn)
            .await?;
        let deed = Deed::new(Act::WithdrawNomination, by, Subject::of("nomination", id.0), label(&found));
        audit::append(&txn, deed.in_season(found.season).because(reason), now).await?;
        touch_public(&txn).await?;
        stamp_derived(&txn, id, now).await?;
        txn.commit().await?;
        Ok(Some(Ok(())))
    }

    /// Somebody may send their drafts of this season until then, although the call has closed. How many drafts they have;
    /// nobody is told what is in them.
    pub async fn allow_late(
        &self,
        season: SeasonId,
        email: &EmailAddress,
        until: Timestamp,
        reason: &str,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<usize, LateRefusal>> {
        let txn = self.write().await?;
        let person =
            account::Entity::find().filter(account::Column::EmailKey.eq(email.key())).one(&txn).await?;
        let Some(person) = person else { return Ok(Err(LateRefusal::NoDraft)) };
        let drafts: Vec<i64> = nomination::Entity::find()
            .filter(nomination::Column::SeasonId.eq(season.0))
            .filter(nomination::Column::OwnerId.eq(person.id))
            .filter(nomination::Column::SubmittedAt.is_null())
            .select_only()
            .column(nomination::Column::Id)
            .into_tuple()
            .all(&txn)
            .await?;
        if drafts.is_empty() {
            return Ok(Err(LateRefusal::NoDraft));
        }
        nomination::Entity::update_many()
            .col_expr(nomination::Column::ReturnedUntil, Expr::value(until.0))
            .filter(nomination::Column::Id.is_in(drafts.iter().copied()))
            .exec(&txn)
            .await?;
        for draft in &drafts {
            let deed = Deed::new(Act::AllowLate, by, Subject::of("nomination", *draft), "");
            audit::append(&txn, deed.in_season(season).because(reason), now).await?;
        }
        txn.commit().await?;
        Ok(Ok(drafts.len()))
    }
}

fn label(found: &Nomination) -> String {
    found.stage.label().unwrap_or_default()
}

/// What the jury returned, carried out: a draft again until then, with what there is to complete. What was decided before it
/// was published is in the log and nowhere else, so that it comes back undecided.
pub(crate) async fn return_by_jury(
    db: &impl ConnectionTrait,
    decision: &decision::Model,
    until: Timestamp,
    now: Timestamp,
) -> Result<()> {
    let id = NominationId(decision.nomination_id);
    decision::Entity::delete_by_id(decision.id).exec(db).await?;
    let Some(found) = load_held(db, id).await? else { return Ok(()) };
    reopen(db, &found, Some(until), &decision.reason, now).await?;
    stamp_derived(db, id, now).await
}

/// A draft again, whose number waits for it.
async fn reopen(
    db: &impl ConnectionTrait,
    found: &Nomination,
    until: Option<Timestamp>,
    reason: &str,
    now: Timestamp,
) -> Result<()> {
    let number = match found.stage {
        Stage::Submitted { number, .. } | Stage::Withdrawn { number, .. } => Some(number),
        Stage::Draft => found.kept_number,
    };
    let row = nomination::ActiveModel {
        id: Set(found.id.0),
        number: Set(None),
        submitted_at: Set(None),
        kept_number: Set(number),
        returned_until: Set(until.map(|until| until.0)),
        returned_reason: Set(reason.to_owned()),
        found_fit_at: Set(None),
        updated_at: Set(now.0),
        ..Default::default()
    };
    nomination::Entity::update(row).exec(db).await?;
    forget_answer(db, found.id).await
}

/// Whether any juror has put a mark or a comment on it, or the chair has prepared a decision: it was made on this text.
pub(crate) async fn is_judged(db: &impl ConnectionTrait, id: NominationId) -> Result<bool> {
    let decided = decision::Entity::find().filter(decision::Column::NominationId.eq(id.0));
    if decided.count(db).await? > 0 {
        return Ok(true);
    }
    let assignments: Vec<i64> = assignment::Entity::find()
        .filter(assignment::Column::NominationId.eq(id.0))
        .select_only()
        .column(assignment::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let cards: Vec<i64> = scorecard::Entity::find()
        .filter(scorecard::Column::AssignmentId.is_in(assignments))
        .select_only()
        .column(scorecard::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    Ok(score::Entity::find().filter(score::Column::ScorecardId.is_in(cards)).count(db).await? > 0)
}
