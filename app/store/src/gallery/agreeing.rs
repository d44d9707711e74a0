//! Who agrees to what, and who opens a gallery.

use super::{facts, season_gallery};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{confirmation, nomination, season},
    nominations::{Nomination, load_held},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, NominationId, SeasonId},
    nominations::{Shut, Stage},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, sea_query::Expr};

/// How many of a season's nominations have agreed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GalleryCount {
    /// Sent, not withdrawn, and not for practice.
    pub standing: usize,
    pub agreed: usize,
}

impl Store {
    /// The word of whoever wrote it. Whether it was there to be spoken about.
    pub async fn record_gallery_word(
        &self,
        id: NominationId,
        agreed: bool,
        by: AccountId,
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let Some(found) = sent(&txn, id).await? else { return Ok(false) };
        if found.gallery_agreed != agreed {
            set_agreed(&txn, id, agreed.then_some(now)).await?;
            let what = if agreed { "agreed" } else { "taken back" };
            let deed = Deed::new(Act::JoinGallery, by, Subject::of("nomination", id.0), what);
            audit::append(&txn, deed.in_season(found.season), now).await?;
            touch_public(&txn).await?;
        }
        txn.commit().await?;
        Ok(true)
    }

    /// Takes a nomination out for somebody who asks, whoever has agreed: its writer and its library may agree anew. Gives
    /// its season; nothing where it was not there to be taken out.
    pub async fn take_out_of_gallery(
        &self,
        id: NominationId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<SeasonId>> {
        let txn = self.write().await?;
        let Some(found) = sent(&txn, id).await? else { return Ok(None) };
        set_agreed(&txn, id, None).await?;
        confirmation::Entity::update_many()
            .col_expr(confirmation::Column::GalleryAgreedAt, Expr::value(None::<i64>))
            .filter(confirmation::Column::NominationId.eq(id.0))
            .exec(&txn)
            .await?;
        let deed = Deed::new(Act::LeaveGallery, by, Subject::of("nomination", id.0), "");
        audit::append(&txn, deed.in_season(found.season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Some(found.season))
    }

    /// Opens the gallery of a season, once the embargo is over. `None` where there is no such season.
    pub async fn open_gallery(
        &self,
        id: SeasonId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<std::result::Result<(), Shut>>> {
        let txn = self.write().await?;
        season::Entity::find_by_id(id.0).lock_exclusive().one(&txn).await?;
        let Some(gallery) = season_gallery(&txn, id).await? else { return Ok(None) };
        if let Err(shut) = gallery.may_open(now) {
            return Ok(Some(Err(shut)));
        }
        if gallery.opened_at.is_none() {
            set_opened(&txn, id, Some(now)).await?;
            let deed = Deed::new(Act::OpenGallery, by, Subject::of("season", id.0), "opened");
            audit::append(&txn, deed.in_season(id), now).await?;
        }
        txn.commit().await?;
        Ok(Some(Ok(())))
    }

    /// Closes it, whatever stands in it. Whether it was open.
    pub async fn close_gallery(
        &self,
        id: SeasonId,
        reason: &str,
        by: AccountId,
        now: Timestamp,
    ) -> Result<bool> {
        let txn = self.write().await?;
        let open = season_gallery(&txn, id).await?.is_some_and(|gallery| gallery.opened_at.is_some());
        if open {
            set_opened(&txn, id, None).await?;
            let deed = Deed::new(Act::OpenGallery, by, Subject::of("season", id.0), "closed");
            audit::append(&txn, deed.in_season(id).because(reason), now).await?;
        }
        txn.commit().await?;
        Ok(open)
    }

    /// How many nominations of a season have agreed, whether its gallery is open or not.
    pub async fn count_gallery(&self, season: SeasonId) -> Result<GalleryCount> {
        let rows = nomination::Entity::find()
            .filter(nomination::Column::SeasonId.eq(season.0))
            .filter(nomination::Column::SubmittedAt.is_not_null())
            .filter(nomination::Column::WithdrawnAt.is_null())
            .filter(nomination::Column::Practice.eq(false))
            .all(&self.db)
            .await?;
        let known = facts(&self.db, rows).await?;
        let agreed = known.iter().filter(|(_, facts)| facts.is_agreed().is_ok()).count();
        Ok(GalleryCount { standing: known.len(), agreed })
    }
}

async fn set_opened(db: &impl ConnectionTrait, id: SeasonId, at: Option<Timestamp>) -> Result<()> {
    season::Entity::update_many()
        .col_expr(season::Column::GalleryOpenedAt, Expr::value(at.map(|at| at.0)))
        .filter(season::Column::Id.eq(id.0))
        .exec(db)
        .await?;
    touch_public(db).await
}

async fn set_agreed(db: &impl ConnectionTrait, id: NominationId, at: Option<Timestamp>) -> Result<()> {
    nomination::Entity::update_many()
        .col_expr(nomination::Column::GalleryAgreedAt, Expr::value(at.map(|at| at.0)))
        .filter(nomination::Column::Id.eq(id.0))
        .exec(db)
        .await?;
    Ok(())
}

/// What was sent and not withdrawn, kept from other writers.
async fn sent(db: &impl ConnectionTrait, id: NominationId) -> Result<Option<Nomination>> {
    let found = load_held(db, id).await?;
    Ok(found.filter(|found| matches!(found.stage, Stage::Submitted { .. })))
}
