//! Pictures and videos of what is in a gallery, under public addresses of their own: the number of the stored bytes, so that
//! an address never comes to mean another picture. Each is shown as the one rule for pictures says, asked each time.

use super::browsable;
use crate::{
    Result, Store, StoreError,
    entity::{media, nomination, picture, video},
    nominations::{PictureFile, Video, facts as picture_facts, videos::videos_of},
};
use domain::{
    ids::{MediaId, VideoId},
    language::ContentLanguage,
    nominations::PictureFacts,
    time::Timestamp,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;

/// A picture anybody may see just now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GalleryPicture {
    /// What its address is made from.
    pub media: MediaId,
    pub facts: PictureFacts,
    pub file: PictureFile,
}

/// A video anybody may see just now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GalleryVideo {
    pub video: Video,
    /// What its words and captions are written in.
    pub language: ContentLanguage,
}

impl Store {
    /// The picture under a public address of the gallery, if anybody may see it now.
    pub async fn find_gallery_picture(&self, id: MediaId, now: Timestamp) -> Result<Option<GalleryPicture>> {
        let row = picture::Entity::find().filter(picture::Column::MediaId.eq(id.0)).one(&self.db).await?;
        let Some(row) = row else { return Ok(None) };
        if !is_browsable(&self.db, row.nomination_id, now).await? {
            return Ok(None);
        }
        let shown = pictures_of(&self.db, &[row.nomination_id], now).await?.remove(&row.nomination_id);
        Ok(shown.into_iter().flatten().find(|picture| picture.media == id))
    }

    /// The same of a video.
    pub async fn find_gallery_video(&self, id: VideoId, now: Timestamp) -> Result<Option<GalleryVideo>> {
        let Some(row) = video::Entity::find_by_id(id.0).one(&self.db).await? else { return Ok(None) };
        if !is_browsable(&self.db, row.nomination_id, now).await? {
            return Ok(None);
        }
        let shown = videos_shown(&self.db, row.nomination_id, now).await?;
        Ok(shown.into_iter().find(|shown| shown.video.id == id))
    }
}

async fn is_browsable(db: &impl ConnectionTrait, nomination: i64, now: Timestamp) -> Result<bool> {
    let rows = nomination::Entity::find_by_id(nomination).all(db).await?;
    Ok(!browsable(db, rows, now).await?.is_empty())
}

/// The pictures of these nominations that may be public, by nomination and in their writers' order.
pub(super) async fn pictures_of(
    db: &impl ConnectionTrait,
    nominations: &[i64],
    now: Timestamp,
) -> Result<BTreeMap<i64, Vec<GalleryPicture>>> {
    let rows = picture::Entity::find()
        .filter(picture::Column::NominationId.is_in(nominations.iter().copied()))
        .order_by_asc(picture::Column::Position)
        .all(db)
        .await?;
    let files: BTreeMap<i64, media::Model> = media::Entity::find()
        .filter(media::Column::Id.is_in(rows.iter().map(|row| row.media_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let mut found: BTreeMap<i64, Vec<GalleryPicture>> = BTreeMap::new();
    for row in rows {
        let facts = picture_facts(&row)?;
        if !facts.may_be_published(now) {
            continue;
        }
        let file = files
            .get(&row.media_id)
            .ok_or_else(|| StoreError::inconsistent("picture", row.id, "its media is gone"))?;
        let picture =
            GalleryPicture { media: MediaId(row.media_id), facts, file: PictureFile::try_from(file)? };
        found.entry(row.nomination_id).or_default().push(picture);
    }
    Ok(found)
}

/// The videos of a nomination that may be public, in its writer's order.
pub(super) async fn videos_shown(
    db: &impl ConnectionTrait,
    nomination: i64,
    now: Timestamp,
) -> Result<Vec<GalleryVideo>> {
    let Some(row) = nomination::Entity::find_by_id(nomination).one(db).await? else { return Ok(Vec::new()) };
    let unknown = |_| StoreError::inconsistent("nomination", nomination, "unknown language");
    let language: ContentLanguage = row.language.parse().map_err(unknown)?;
    let videos = videos_of(db, nomination).await?;
    let shown = videos.into_iter().filter(|video| video.facts.may_be_published(now));
    Ok(shown.map(|video| GalleryVideo { video, language }).collect())
}
