//! Videos: what is known about them, and what becomes of them.

use super::{NewPicture, Nomination, PictureFile, RightsRow, load_held, picture_files};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    concepts::lead_video::end_lead_videos,
    entity::{media, nomination, video},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, NominationId, VideoId},
    nominations::{PictureFacts, Stage, VideoKind, VideoRefusal, room_for_video},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::Query,
};
use std::collections::BTreeMap;

/// A video of a nomination, as those know it who may see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Video {
    pub id: VideoId,
    /// Its key in the object store.
    pub key: String,
    pub kind: VideoKind,
    pub size_bytes: u64,
    pub facts: PictureFacts,
    /// WebVTT, written by us.
    pub captions: Option<String>,
    /// The picture that stands in its place until somebody plays it.
    pub poster: Option<PictureFile>,
}

/// A video whose bytes have just been put away.
#[derive(Clone, Debug)]
pub struct NewVideo {
    pub key: String,
    pub kind: VideoKind,
    pub size_bytes: u64,
}

/// What is under a video's number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredVideo {
    pub nomination: NominationId,
    /// Nothing once it was taken back.
    pub video: Option<Video>,
}

/// What is said about a video. What is not said stays as it is.
#[derive(Clone, Debug, Default)]
pub struct VideoChange {
    pub facts: Option<PictureFacts>,
    /// Other captions, or none.
    pub captions: Option<Option<String>>,
    /// Another poster, or none.
    pub poster: Option<Option<NewPicture>>,
}

impl Store {
    /// How many bytes one more video of a draft may have.
    pub async fn room_for_video(
        &self,
        nomination: &Nomination,
    ) -> Result<std::result::Result<u64, VideoRefusal>> {
        room(&self.db, nomination).await
    }

    /// Adds a video to a draft, if there is room for it.
    pub async fn record_video(
        &self,
        nomination: NominationId,
        new: NewVideo,
        now: Timestamp,
    ) -> Result<std::result::Result<VideoId, VideoRefusal>> {
        let txn = self.write().await?;
        let Some(draft) = load_held(&txn, nomination).await?.filter(|found| found.stage == Stage::Draft)
        else {
            return Ok(Err(VideoRefusal::NotADraft));
        };
        match room(&txn, &draft).await? {
            Ok(room) if new.size_bytes <= room => {}
            Ok(room) => return Ok(Err(VideoRefusal::TooLarge(room))),
            Err(refusal) => return Ok(Err(refusal)),
        }
        let highest = video::Entity::find()
            .filter(video::Column::NominationId.eq(nomination.0))
            .all(&txn)
            .await?
            .iter()
            .map(|row| row.position)
            .max();
        let facts = PictureFacts::default();
        let row = video::ActiveModel {
            nomination_id: Set(nomination.0),
            position: Set(highest.unwrap_or(0) + 1),
            key: Set(Some(new.key)),
            kind: Set(new.kind.as_str().to_owned()),
            size_bytes: Set(i64::try_from(new.size_bytes).unwrap_or(i64::MAX)),
            alt: Set(facts.alt),
            credit: Set(facts.credit),
            visible: Set(facts.visible.as_str().to_owned()),
            created_at: Set(now.0),
            ..Default::default()
        };
        let id = video::Entity::insert(row).exec(&txn).await?.last_insert_id;
        txn.commit().await?;
        Ok(Ok(VideoId(id)))
    }

    /// Records what is said about a video of a draft, and gives the keys of bytes that are to be deleted: of the poster
    /// before, or of the new one where it could not be recorded.
    pub async fn change_video(
        &self,
        nomination: NominationId,
        id: VideoId,
        change: VideoChange,
        now: Timestamp,
    ) -> Result<Vec<String>> {
        let txn = self.write().await?;
        let draft = load_held(&txn, nomination).await?.filter(|found| found.stage == Stage::Draft);
        if !draft.is_some_and(|draft| draft.videos.iter().any(|video| video.id == id)) {
            return Ok(change.poster.flatten().map(|poster| poster.keys()).unwrap_or_default());
        }
        if change.captions.is_some() || change.poster.is_some() {
            // whoever put it beside a concept looks at it again
            end_lead_videos(&txn, id, now).await?;
        }
        let said = change.facts.is_some() || change.captions.is_some();
        let mut row = video::ActiveModel { id: Set(id.0), ..Default::default() };
        if let Some(facts) = change.facts {
            set_facts(&mut row, facts);
        }
        if let Some(captions) = change.captions {
            row.captions = Set(captions);
        }
        let mut gone = Vec::new();
        if let Some(poster) = change.poster {
            let before = video::Entity::find_by_id(id.0).one(&txn).await?.and_then(|row| row.poster_id);
            let after = match poster {
                Some(new) => Some(picture_files::insert(&txn, new, now).await?),
                None => None,
            };
            row.poster_id = Set(after);
            video::Entity::update(row).exec(&txn).await?;
            if let Some(before) = before {
                gone = picture_files::delete(&txn, before).await?;
            }
        } else if said {
            video::Entity::update(row).exec(&txn).await?;
        }
        txn.commit().await?;
        Ok(gone)
    }

    /// Takes a video out of a draft and gives the keys of its bytes, which are to be deleted.
    pub async fn delete_video(&self, nomination: NominationId, id: VideoId) -> Result<Vec<String>> {
        let txn = self.write().await?;
        let draft = load_held(&txn, nomination).await?.filter(|found| found.stage == Stage::Draft);
        let Some(video) = draft.and_then(|draft| draft.videos.into_iter().find(|video| video.id == id))
        else {
            return Ok(Vec::new());
        };
        let poster = video::Entity::find_by_id(id.0).one(&txn).await?.and_then(|row| row.poster_id);
        video::Entity::delete_by_id(id.0).exec(&txn).await?;
        let mut keys = vec![video.key];
        if let Some(poster) = poster {
            keys.extend(picture_files::delete(&txn, poster).await?);
        }
        txn.commit().await?;
        Ok(keys)
    }

    /// Takes a video out of what was sent, at once and for good, and gives the keys of its bytes, which are to be deleted.
    /// Its number says from then on that it is gone. `None` where the nomination has no such video.
    pub async fn withdraw_video(
        &self,
        nomination: NominationId,
        id: VideoId,
        by: AccountId,
        now: Timestamp,
    ) -> Result<Option<Vec<String>>> {
        let txn = self.write().await?;
        let Some(found) = load_held(&txn, nomination).await? else { return Ok(None) };
        let Some(video) = found.videos.into_iter().find(|video| video.id == id) else { return Ok(None) };
        let poster = video::Entity::find_by_id(id.0).one(&txn).await?.and_then(|row| row.poster_id);
        let mut row = video::ActiveModel {
            id: Set(id.0),
            key: Set(None),
            size_bytes: Set(0),
            captions: Set(None),
            poster_id: Set(None),
            withdrawn_at: Set(Some(now.0)),
            ..Default::default()
        };
        set_facts(&mut row, PictureFacts::default());
        video::Entity::update(row).exec(&txn).await?;
        let mut keys = vec![video.key];
        if let Some(poster) = poster {
            keys.extend(picture_files::delete(&txn, poster).await?);
        }
        let deed = Deed::new(Act::WithdrawPicture, by, Subject::of("nomination", nomination.0), "video");
        audit::append(&txn, deed.in_season(found.season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Some(keys))
    }

    pub async fn find_video(&self, id: VideoId) -> Result<Option<StoredVideo>> {
        let Some(row) = video::Entity::find_by_id(id.0).one(&self.db).await? else { return Ok(None) };
        let nomination = NominationId(row.nomination_id);
        let video = read(&self.db, vec![row]).await?.pop();
        Ok(Some(StoredVideo { nomination, video }))
    }
}

fn set_facts(row: &mut video::ActiveModel, facts: PictureFacts) {
    row.alt = Set(facts.alt);
    row.credit = Set(facts.credit);
    row.visible = Set(facts.visible.as_str().to_owned());
    row.basis = Set(facts.basis.map(|basis| basis.as_str().to_owned()));
    row.guardians = Set(facts.guardians.map(|answer| answer.as_str().to_owned()));
    row.licence = Set(facts.licence.map(|licence| licence.as_str().to_owned()));
    row.consent_ends = Set(facts.consent_ends.map(|end| end.0));
}

async fn room(
    db: &impl ConnectionTrait,
    draft: &Nomination,
) -> Result<std::result::Result<u64, VideoRefusal>> {
    if draft.stage != Stage::Draft {
        return Ok(Err(VideoRefusal::NotADraft));
    }
    let Some(owner) = draft.owner else { return Ok(Err(VideoRefusal::NoOwner)) };
    let theirs = Query::select()
        .column(nomination::Column::Id)
        .from(nomination::Entity)
        .and_where(nomination::Column::OwnerId.eq(owner.0))
        .to_owned();
    let sizes: Vec<i64> = video::Entity::find()
        .filter(video::Column::NominationId.in_subquery(theirs))
        .select_only()
        .column(video::Column::SizeBytes)
        .into_tuple()
        .all(db)
        .await?;
    let present: Vec<u64> = draft.videos.iter().map(|video| video.size_bytes).collect();
    Ok(room_for_video(&present, sizes.into_iter().map(|size| size.max(0).unsigned_abs()).sum()))
}

/// The videos of a nomination that have not been taken back, in their order.
pub(crate) async fn videos_of(db: &impl ConnectionTrait, nomination: i64) -> Result<Vec<Video>> {
    let rows = video::Entity::find()
        .filter(video::Column::NominationId.eq(nomination))
        .filter(video::Column::WithdrawnAt.is_null())
        .order_by_asc(video::Column::Position)
        .all(db)
        .await?;
    read(db, rows).await
}

/// The videos of these nominations that have not been taken back, each with its nomination and in its order there.
pub(crate) async fn videos_in(
    db: &impl ConnectionTrait,
    nominations: impl Iterator<Item = i64>,
) -> Result<Vec<(i64, Video)>> {
    let rows = video::Entity::find()
        .filter(video::Column::NominationId.is_in(nominations))
        .filter(video::Column::WithdrawnAt.is_null())
        .order_by_asc(video::Column::Position)
        .all(db)
        .await?;
    let whose: BTreeMap<i64, i64> = rows.iter().map(|row| (row.id, row.nomination_id)).collect();
    let videos = read(db, rows).await?.into_iter();
    Ok(videos.filter_map(|video| Some((*whose.get(&video.id.0)?, video))).collect())
}

/// The keys of everything that goes with the videos of these nominations, and the rows of their posters.
pub(crate) async fn belongings(
    db: &impl ConnectionTrait,
    nominations: &[i64],
) -> Result<(Vec<String>, Vec<i64>)> {
    let rows = video::Entity::find()
        .filter(video::Column::NominationId.is_in(nominations.iter().copied()))
        .all(db)
        .await?;
    let posters = rows.iter().filter_map(|row| row.poster_id).collect();
    Ok((rows.into_iter().filter_map(|row| row.key).collect(), posters))
}

async fn read(db: &impl ConnectionTrait, rows: Vec<video::Model>) -> Result<Vec<Video>> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let posters: BTreeMap<i64, media::Model> = media::Entity::find()
        .filter(media::Column::Id.is_in(rows.iter().filter_map(|row| row.poster_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    rows.into_iter()
        .filter_map(|row| {
            let key = row.key.clone()?;
            Some(one(row, key, &posters))
        })
        .collect()
}

fn one(row: video::Model, key: String, posters: &BTreeMap<i64, media::Model>) -> Result<Video> {
    let odd = |what: &str| StoreError::inconsistent("video", row.id, what);
    let poster = row.poster_id.map(|id| posters.get(&id).ok_or_else(|| odd("its poster is gone")));
    Ok(Video {
        id: VideoId(row.id),
        key,
        kind: row.kind.parse().map_err(|_| odd("unknown kind"))?,
        size_bytes: u64::try_from(row.size_bytes).map_err(|_| odd("a size below nothing"))?,
        facts: PictureFacts::try_from(RightsRow::from(&row))?,
        poster: poster.transpose()?.map(PictureFile::try_from).transpose()?,
        captions: row.captions,
    })
}
