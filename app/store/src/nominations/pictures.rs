//! Pictures: what is known about them, and where their bytes are kept.

use super::load_held;
use crate::{
    Result, Store,
    audit::{self, Deed, Subject},
    entity::{media, picture},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, NominationId, PictureId},
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
}

/// Where a picture's bytes are, and whose they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPicture {
    pub nomination: NominationId,
    pub key: String,
    pub facts: PictureFacts,
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
        let file = media::ActiveModel {
            key: Set(new.key),
            sha256: Set(new.sha256),
            width: Set(i32::try_from(new.width).unwrap_or(i32::MAX)),
            height: Set(i32::try_from(new.height).unwrap_or(i32::MAX)),
            size_bytes: Set(i64::try_from(new.size_bytes).unwrap_or(i64::MAX)),
            created_at: Set(now.0),
            ..Default::default()
        };
        let media_id = media::Entity::insert(file).exec(&txn).await?.last_insert_id;
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
                ..Default::default()
            };
            picture::Entity::update(row).exec(&txn).await?;
        }
        txn.commit().await?;
        Ok(())
    }

    /// Takes a picture out of a draft and gives the key of its bytes, which are to be deleted.
    pub async fn delete_picture(&self, nomination: NominationId, id: PictureId) -> Result<Option<String>> {
        let txn = self.write().await?;
        let draft = load_held(&txn, nomination).await?.filter(|found| found.stage == Stage::Draft);
        let Some(picture) =
            draft.and_then(|draft| draft.pictures.into_iter().find(|picture| picture.id == id))
        else {
            return Ok(None);
        };
        let file = media::Entity::find_by_id(picture.media.0).one(&txn).await?;
        picture::Entity::delete_by_id(id.0).exec(&txn).await?;
        media::Entity::delete_by_id(picture.media.0).exec(&txn).await?;
        txn.commit().await?;
        Ok(file.map(|file| file.key))
    }

    /// Takes a picture out of what was sent, at once and for good, and gives the key of its bytes, which are to be
    /// deleted. `None` where the nomination has no such picture.
    pub async fn withdraw_picture(
        &self,
        nomination: NominationId,
        id: PictureId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<String>> {
        let txn = self.write().await?;
        let found = load_held(&txn, nomination).await?;
        let picture = found.as_ref().and_then(|found| found.pictures.iter().find(|picture| picture.id == id));
        let (Some(found), Some(picture)) = (&found, picture) else { return Ok(None) };
        let file = media::Entity::find_by_id(picture.media.0).one(&txn).await?;
        picture::Entity::delete_by_id(id.0).exec(&txn).await?;
        media::Entity::delete_by_id(picture.media.0).exec(&txn).await?;
        let deed = Deed::new(Act::WithdrawPicture, by, Subject::of("nomination", nomination.0), "");
        audit::append(&txn, deed.in_season(found.season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(file.map(|file| file.key))
    }

    pub async fn find_picture(&self, id: PictureId) -> Result<Option<StoredPicture>> {
        let Some(row) = picture::Entity::find_by_id(id.0).one(&self.db).await? else { return Ok(None) };
        let Some(file) = media::Entity::find_by_id(row.media_id).one(&self.db).await? else {
            return Ok(None);
        };
        Ok(Some(StoredPicture {
            nomination: NominationId(row.nomination_id),
            key: file.key,
            facts: super::facts(&row)?,
        }))
    }
}
