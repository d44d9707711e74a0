//! Pictures: what is known about them, and what becomes of them.

use super::{PictureFile, load_held, picture_files};
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    concepts::lead_picture::end_lead_pictures,
    entity::{media, picture},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, MediaId, NominationId, PictureId},
    nominations::{PICTURES_MAX, PictureFacts, Stage},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter};

/// A picture whose bytes have just been put away.
#[derive(Clone, Debug)]
pub struct NewPicture {
    /// Its key in the object store.
    pub key: String,
    pub sha256: String,
    pub width: u32,
    pub height: u32,
    pub size_bytes: usize,
    /// Widths of the smaller copies that lie beside it under [`super::narrower_key`], smallest first.
    pub widths: Vec<u32>,
    /// Each copy lies there as WebP too, under [`super::webp_key`].
    pub webp: bool,
}

/// Where a picture's bytes are, and whose they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPicture {
    pub nomination: NominationId,
    pub file: PictureFile,
    pub facts: PictureFacts,
}

/// What became of an attempt to put other bytes in a picture's place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Replaced {
    /// Done; the bytes under these keys are to be deleted.
    Done(Vec<String>),
    /// Somebody else has replaced it since.
    Stale,
    /// There is no such picture, or what it belongs to is no draft any more.
    NotThere,
}

impl Store {
    /// Adds a picture to a draft; `None` when it is no draft, or full.
    pub async fn record_picture(
        &self,
        nomination: NominationId,
        new: NewPicture,
        now: Timestamp,
    ) -> Result<Option<PictureId>> {
        let txn = self.write().await?;
        let Some(draft) = load_held(&txn, nomination).await?.filter(|found| found.stage == Stage::Draft)
        else {
            return Ok(None);
        };
        if draft.pictures.len() >= PICTURES_MAX {
            return Ok(None);
        }
        let highest = picture::Entity::find()
            .filter(picture::Column::NominationId.eq(nomination.0))
            .all(&txn)
            .await?
            .iter()
            .map(|row| row.position)
            .max();
        let media_id = picture_files::insert(&txn, new, now).await?;
        let row = picture::ActiveModel {
            nomination_id: Set(nomination.0),
            media_id: Set(media_id),
            position: Set(highest.unwrap_or(0) + 1),
            alt: Set(String::new()),
            credit: Set(String::new()),
            visible: Set("nobody".to_owned()),
            created_at: Set(now.0),
            ..Default::default()
        };
        let id = picture::Entity::insert(row).exec(&txn).await?.last_insert_id;
        txn.commit().await?;
        Ok(Some(PictureId(id)))
    }

    /// Records what is known about pictures of one draft; ids of other nominations are ignored.
    pub async fn change_pictures(
        &self,
        nomination: NominationId,
        changes: Vec<(PictureId, PictureFacts)>,
    ) -> Result<()> {
        if changes.is_empty() {
            return Ok(());
        }
        let txn = self.write().await?;
        let Some(draft) = load_held(&txn, nomination).await?.filter(|found| found.stage == Stage::Draft)
        else {
            return Ok(());
        };
        for (id, facts) in changes {
            let Some(known) = draft.pictures.iter().find(|picture| picture.id == id) else { continue };
            if known.facts == facts {
                continue;
            }
            let row = picture::ActiveModel {
                id: Set(id.0),
                alt: Set(facts.alt),
                credit: Set(facts.credit),
                visible: Set(facts.visible.as_str().to_owned()),
                basis: Set(facts.basis.map(|basis| basis.as_str().to_owned())),
                guardians: Set(facts.guardians.map(|answer| answer.as_str().to_owned())),
                licence: Set(facts.licence.map(|licence| licence.as_str().to_owned())),
                consent_ends: Set(facts.consent_ends.map(|end| end.0)),
                ..Default::default()
            };
            picture::Entity::update(row).exec(&txn).await?;
        }
        txn.commit().await?;
        Ok(())
    }

    /// Puts other bytes in the place of those that were `seen`, in a draft.
    pub async fn replace_picture(
        &self,
        nomination: NominationId,
        id: PictureId,
        seen: MediaId,
        new: NewPicture,
        now: Timestamp,
    ) -> Result<Replaced> {
        let txn = self.write().await?;
        let draft = load_held(&txn, nomination).await?.filter(|found| found.stage == Stage::Draft);
        let Some(picture) =
            draft.and_then(|draft| draft.pictures.into_iter().find(|picture| picture.id == id))
        else {
            return Ok(Replaced::NotThere);
        };
        if picture.media != seen {
            return Ok(Replaced::Stale);
        }
        let media_id = picture_files::insert(&txn, new, now).await?;
        let row = picture::ActiveModel { id: Set(id.0), media_id: Set(media_id), ..Default::default() };
        picture::Entity::update(row).exec(&txn).await?;
        let keys = picture_files::delete(&txn, seen.0).await?;
        // whoever put it beside a concept looks at it again
        end_lead_pictures(&txn, id, now).await?;
        txn.commit().await?;
        Ok(Replaced::Done(keys))
    }

    /// Takes a picture out of a draft and gives the keys of its bytes, which are to be deleted.
    pub async fn delete_picture(&self, nomination: NominationId, id: PictureId) -> Result<Vec<String>> {
        let txn = self.write().await?;
        let draft = load_held(&txn, nomination).await?.filter(|found| found.stage == Stage::Draft);
        let Some(picture) =
            draft.and_then(|draft| draft.pictures.into_iter().find(|picture| picture.id == id))
        else {
            return Ok(Vec::new());
        };
        picture::Entity::delete_by_id(id.0).exec(&txn).await?;
        let keys = picture_files::delete(&txn, picture.media.0).await?;
        txn.commit().await?;
        Ok(keys)
    }

    /// Takes a picture out of what was sent, at once and for good, and gives the keys of its bytes, which are to be
    /// deleted. `None` where the nomination has no such picture.
    pub async fn withdraw_picture(
        &self,
        nomination: NominationId,
        id: PictureId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<Vec<String>>> {
        let txn = self.write().await?;
        let found = load_held(&txn, nomination).await?;
        let picture = found.as_ref().and_then(|found| found.pictures.iter().find(|picture| picture.id == id));
        let (Some(found), Some(picture)) = (&found, picture) else { return Ok(None) };
        picture::Entity::delete_by_id(id.0).exec(&txn).await?;
        let keys = picture_files::delete(&txn, picture.media.0).await?;
        let deed = Deed::new(Act::WithdrawPicture, by, Subject::of("nomination", nomination.0), "");
        audit::append(&txn, deed.in_season(found.season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Some(keys))
    }

    pub async fn find_picture(&self, id: PictureId) -> Result<Option<StoredPicture>> {
        let Some(row) = picture::Entity::find_by_id(id.0).one(&self.db).await? else { return Ok(None) };
        let Some(file) = media::Entity::find_by_id(row.media_id).one(&self.db).await? else {
            return Ok(None);
        };
        Ok(Some(StoredPicture {
            nomination: NominationId(row.nomination_id),
            file: PictureFile::try_from(&file)?,
            facts: super::facts(&row)?,
        }))
    }
}
