//! The video beside a concept: one of its sources' videos, chosen by an editor, under an address of its own.
//!
//! What is true of the picture beside it is true of the video: the same standing of nomination and concept, the same
//! rights, the same consent, asked each time.

use super::{
    lead_picture::{AtAddress, LeadRefusal, Seen, seen, standing_sources},
    recording::{lock_concept, season_of},
};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::concept_video,
    nominations::{Video, videos::videos_in},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, ConceptId, NominationId, VideoId},
    language::ContentLanguage,
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QuerySelect,
    sea_query::Expr,
};

/// A video the public may see just now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeadVideo {
    /// What its public addresses are made from.
    pub address: String,
    pub video: Video,
    /// What its words and captions are written in.
    pub language: ContentLanguage,
}

/// A video an editor may choose, or sees why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceVideo {
    pub nomination: NominationId,
    pub video: Video,
    pub language: ContentLanguage,
    /// It is the one beside the concept.
    pub chosen: bool,
}

impl Store {
    /// Puts a video beside a concept, in place of the one before it, or takes that one away. `address` must never have been
    /// used.
    pub async fn choose_lead_video(
        &self,
        concept: ConceptId,
        chosen: Option<VideoId>,
        address: String,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<(), LeadRefusal>> {
        let txn = self.write().await?;
        if lock_concept(&txn, concept).await?.is_none() {
            return Ok(Err(LeadRefusal::NotASource));
        }
        if let Some(id) = chosen {
            let videos = source_videos(&txn, concept).await?;
            let Some(source) = videos.iter().find(|source| source.video.id == id) else {
                return Ok(Err(LeadRefusal::NotASource));
            };
            let lacks = source.video.facts.lacks_for_publication(now);
            if !lacks.is_empty() {
                return Ok(Err(LeadRefusal::Lacks(lacks)));
            }
            // the same one again keeps its address
            if source.chosen {
                return Ok(Ok(()));
            }
        }
        end(&txn, concept_video::Column::ConceptId.eq(concept.0), now).await?;
        if let Some(id) = chosen {
            let row = concept_video::ActiveModel {
                concept_id: Set(concept.0),
                video_id: Set(Some(id.0)),
                address: Set(address),
                chosen_at: Set(now.0),
                ..Default::default()
            };
            concept_video::Entity::insert(row).exec(&txn).await?;
        }
        let what = chosen.map_or_else(|| "no video".to_owned(), |id| format!("video {id}"));
        let season = season_of(&txn, concept.0).await?;
        let deed = Deed::new(Act::EditConcept, by, Subject::of("concept", concept.0), &what);
        audit::append(&txn, deed.in_season(season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// The video beside a concept, if the public may see it now.
    pub async fn find_lead_video(&self, concept: ConceptId, now: Timestamp) -> Result<Option<LeadVideo>> {
        let row = concept_video::Entity::find()
            .filter(concept_video::Column::ConceptId.eq(concept.0))
            .filter(concept_video::Column::EndedAt.is_null())
            .one(&self.db)
            .await?;
        match row {
            Some(row) => shown(&self.db, row, now).await,
            None => Ok(None),
        }
    }

    /// What the public finds under a video's address now.
    pub async fn find_video_at(&self, address: &str, now: Timestamp) -> Result<AtAddress<LeadVideo>> {
        let row = concept_video::Entity::find()
            .filter(concept_video::Column::Address.eq(address))
            .one(&self.db)
            .await?;
        let Some(row) = row else { return Ok(AtAddress::Nothing) };
        Ok(match seen(&self.db, row.concept_id).await? {
            Seen::Never => AtAddress::Nothing,
            Seen::Withdrawn => AtAddress::Gone,
            Seen::Public if row.ended_at.is_some() => AtAddress::Gone,
            Seen::Public => shown(&self.db, row, now).await?.map_or(AtAddress::Gone, AtAddress::There),
        })
    }
}

/// A video is no longer what it was when somebody chose it.
pub(crate) async fn end_lead_videos(db: &impl ConnectionTrait, video: VideoId, now: Timestamp) -> Result<()> {
    end(db, concept_video::Column::VideoId.eq(video.0), now).await
}

async fn end(db: &impl ConnectionTrait, which: Expr, now: Timestamp) -> Result<()> {
    concept_video::Entity::update_many()
        .col_expr(concept_video::Column::EndedAt, Expr::value(now.0))
        .filter(which.and(concept_video::Column::EndedAt.is_null()))
        .exec(db)
        .await?;
    Ok(())
}

async fn shown(
    db: &impl ConnectionTrait,
    row: concept_video::Model,
    now: Timestamp,
) -> Result<Option<LeadVideo>> {
    let videos = source_videos(db, ConceptId(row.concept_id)).await?;
    let source = videos.into_iter().find(|source| Some(source.video.id.0) == row.video_id);
    Ok(source.filter(|source| source.video.facts.may_be_published(now)).map(|source| LeadVideo {
        address: row.address,
        video: source.video,
        language: source.language,
    }))
}

/// Videos of sources that stand and may be public, in the editor's order of sources and the writer's of videos.
pub(super) async fn source_videos(db: &impl ConnectionTrait, concept: ConceptId) -> Result<Vec<SourceVideo>> {
    let sources = standing_sources(db, concept).await?;
    let mut videos = videos_in(db, sources.keys().copied()).await?;
    videos.sort_by_key(|(nomination, _)| sources.get(nomination).map(|source| source.position));
    let chosen: Option<Option<i64>> = concept_video::Entity::find()
        .filter(concept_video::Column::ConceptId.eq(concept.0))
        .filter(concept_video::Column::EndedAt.is_null())
        .select_only()
        .column(concept_video::Column::VideoId)
        .into_tuple()
        .one(db)
        .await?;
    let chosen = chosen.flatten();
    videos
        .into_iter()
        .map(|(nomination, video)| {
            let lacks = || StoreError::inconsistent("video", video.id.0, "its nomination is gone");
            Ok(SourceVideo {
                nomination: NominationId(nomination),
                language: sources.get(&nomination).ok_or_else(lacks)?.language,
                chosen: chosen == Some(video.id.0),
                video,
            })
        })
        .collect()
}
