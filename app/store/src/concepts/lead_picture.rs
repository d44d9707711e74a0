//! The picture beside a concept: one of its sources' pictures, chosen by an editor, under an address of its own.
//!
//! Whether the public may see it is asked each time: picture, nomination and concept must all still stand, and the
//! consent must not have ended. The address is never used again, so that whoever has it is told that it is gone.

use super::recording::{lock_concept, season_of};
use crate::{
    Result, Store, StoreError,
    audit::{self, Deed, Subject},
    entity::{concept, concept_picture, concept_source, concept_version, media, nomination, picture},
    nominations::{PictureFile, facts, unconfirmed},
    revision::touch_public,
};
use domain::{
    ids::{AccountId, ConceptId, NominationId, PictureId},
    language::ContentLanguage,
    nominations::{PictureFacts, PictureLack},
    policy::Act,
    time::Timestamp,
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Expr,
};
use std::collections::BTreeMap;

/// A picture the public may see just now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeadPicture {
    /// What its public address is made from.
    pub address: String,
    pub facts: PictureFacts,
    /// What its words are written in.
    pub language: ContentLanguage,
    pub file: PictureFile,
}

/// What stands under a public address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AtAddress<T> {
    There(T),
    /// There was one.
    Gone,
    /// Never was anything, or nothing the public has seen yet.
    Nothing,
}

/// Whether the public has ever read a concept, and still may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    Never,
    Public,
    Withdrawn,
}

/// A nomination whose pictures and videos may stand beside a concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct StandingSource {
    /// In the editor's order.
    pub position: i32,
    /// What it is written in.
    pub language: ContentLanguage,
}

/// A picture an editor may choose, or sees why not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourcePicture {
    pub id: PictureId,
    pub nomination: NominationId,
    pub facts: PictureFacts,
    pub language: ContentLanguage,
    pub file: PictureFile,
    /// It is the one beside the concept.
    pub chosen: bool,
}

/// Why a picture was not chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeadRefusal {
    /// There is no such concept, or no such picture among its sources'.
    NotASource,
    /// It may not be published now.
    Lacks(Vec<PictureLack>),
}

impl Store {
    /// Puts a picture beside a concept, in place of the one before it, or takes that one away. `address` must never have
    /// been used.
    pub async fn choose_lead_picture(
        &self,
        concept: ConceptId,
        chosen: Option<PictureId>,
        address: String,
        by: AccountId,
        now: Timestamp,
    ) -> Result<std::result::Result<(), LeadRefusal>> {
        let txn = self.write().await?;
        if lock_concept(&txn, concept).await?.is_none() {
            return Ok(Err(LeadRefusal::NotASource));
        }
        if let Some(id) = chosen {
            let pictures = source_pictures(&txn, concept).await?;
            let Some(picture) = pictures.iter().find(|picture| picture.id == id) else {
                return Ok(Err(LeadRefusal::NotASource));
            };
            let lacks = picture.facts.lacks_for_publication(now);
            if !lacks.is_empty() {
                return Ok(Err(LeadRefusal::Lacks(lacks)));
            }
            // the same one again keeps its address
            if picture.chosen {
                return Ok(Ok(()));
            }
        }
        end(&txn, concept_picture::Column::ConceptId.eq(concept.0), now).await?;
        if let Some(id) = chosen {
            let row = concept_picture::ActiveModel {
                concept_id: Set(concept.0),
                picture_id: Set(Some(id.0)),
                address: Set(address),
                chosen_at: Set(now.0),
                ..Default::default()
            };
            concept_picture::Entity::insert(row).exec(&txn).await?;
        }
        let what = chosen.map_or_else(|| "no picture".to_owned(), |id| format!("picture {id}"));
        let season = season_of(&txn, concept.0).await?;
        let deed = Deed::new(Act::EditConcept, by, Subject::of("concept", concept.0), &what);
        audit::append(&txn, deed.in_season(season), now).await?;
        touch_public(&txn).await?;
        txn.commit().await?;
        Ok(Ok(()))
    }

    /// The picture beside a concept, if the public may see it now.
    pub async fn find_lead_picture(&self, concept: ConceptId, now: Timestamp) -> Result<Option<LeadPicture>> {
        let row = concept_picture::Entity::find()
            .filter(concept_picture::Column::ConceptId.eq(concept.0))
            .filter(concept_picture::Column::EndedAt.is_null())
            .one(&self.db)
            .await?;
        match row {
            Some(row) => shown(&self.db, row, now).await,
            None => Ok(None),
        }
    }

    /// What the public finds under an address now.
    pub async fn find_picture_at(&self, address: &str, now: Timestamp) -> Result<AtAddress<LeadPicture>> {
        let row = concept_picture::Entity::find()
            .filter(concept_picture::Column::Address.eq(address))
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

pub(super) async fn seen(db: &impl ConnectionTrait, concept: i64) -> Result<Seen> {
    let published: Option<i64> = concept_version::Entity::find()
        .filter(concept_version::Column::ConceptId.eq(concept))
        .filter(concept_version::Column::PublishedAt.is_not_null())
        .select_only()
        .column(concept_version::Column::Id)
        .into_tuple()
        .one(db)
        .await?;
    if published.is_none() {
        return Ok(Seen::Never);
    }
    let concept = concept::Entity::find_by_id(concept).one(db).await?;
    let withdrawn = concept.is_none_or(|concept| concept.withdrawn_at.is_some());
    Ok(if withdrawn { Seen::Withdrawn } else { Seen::Public })
}

/// A picture is no longer what it was when somebody chose it.
pub(crate) async fn end_lead_pictures(
    db: &impl ConnectionTrait,
    picture: PictureId,
    now: Timestamp,
) -> Result<()> {
    end(db, concept_picture::Column::PictureId.eq(picture.0), now).await
}

async fn end(db: &impl ConnectionTrait, which: Expr, now: Timestamp) -> Result<()> {
    concept_picture::Entity::update_many()
        .col_expr(concept_picture::Column::EndedAt, Expr::value(now.0))
        .filter(which.and(concept_picture::Column::EndedAt.is_null()))
        .exec(db)
        .await?;
    Ok(())
}

async fn shown(
    db: &impl ConnectionTrait,
    row: concept_picture::Model,
    now: Timestamp,
) -> Result<Option<LeadPicture>> {
    let pictures = source_pictures(db, ConceptId(row.concept_id)).await?;
    let picture = pictures.into_iter().find(|picture| Some(picture.id.0) == row.picture_id);
    Ok(picture.filter(|picture| picture.facts.may_be_published(now)).map(|picture| LeadPicture {
        address: row.address,
        facts: picture.facts,
        language: picture.language,
        file: picture.file,
    }))
}

/// The sources of a concept that stand and whose libraries have said yes to what others wrote about them, by number. Whatever
/// the public is shown of a source's pictures and videos begins here.
pub(super) async fn standing_sources(
    db: &impl ConnectionTrait,
    concept: ConceptId,
) -> Result<BTreeMap<i64, StandingSource>> {
    let positions: Vec<(i64, i32)> = concept_source::Entity::find()
        .filter(concept_source::Column::ConceptId.eq(concept.0))
        .select_only()
        .column(concept_source::Column::NominationId)
        .column(concept_source::Column::Position)
        .into_tuple()
        .all(db)
        .await?;
    let positions: BTreeMap<i64, i32> = positions.into_iter().collect();
    let languages: Vec<(i64, String)> = nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(positions.keys().copied()))
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .filter(nomination::Column::WithdrawnAt.is_null())
        .select_only()
        .column(nomination::Column::Id)
        .column(nomination::Column::Language)
        .into_tuple()
        .all(db)
        .await?;
    let ids: Vec<i64> = languages.iter().map(|(id, _)| *id).collect();
    let silent: Vec<i64> = unconfirmed(db, &ids).await?.into_iter().map(|silent| silent.id.0).collect();
    languages
        .into_iter()
        .filter(|(id, _)| !silent.contains(id))
        .map(|(id, language)| {
            let unknown = |_| StoreError::inconsistent("nomination", id, "unknown language");
            let position = positions.get(&id).copied().unwrap_or(i32::MAX);
            Ok((id, StandingSource { position, language: language.parse().map_err(unknown)? }))
        })
        .collect()
}

/// Pictures of sources that stand and may be public, in the editor's order of sources and the writer's of pictures.
pub(super) async fn source_pictures(
    db: &impl ConnectionTrait,
    concept: ConceptId,
) -> Result<Vec<SourcePicture>> {
    let sources = standing_sources(db, concept).await?;
    let mut rows = picture::Entity::find()
        .filter(picture::Column::NominationId.is_in(sources.keys().copied()))
        .order_by_asc(picture::Column::Position)
        .all(db)
        .await?;
    rows.sort_by_key(|row| sources.get(&row.nomination_id).map(|source| source.position));
    let files: BTreeMap<i64, media::Model> = media::Entity::find()
        .filter(media::Column::Id.is_in(rows.iter().map(|row| row.media_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let chosen: Option<Option<i64>> = concept_picture::Entity::find()
        .filter(concept_picture::Column::ConceptId.eq(concept.0))
        .filter(concept_picture::Column::EndedAt.is_null())
        .select_only()
        .column(concept_picture::Column::PictureId)
        .into_tuple()
        .one(db)
        .await?;
    let chosen = chosen.flatten();
    rows.into_iter()
        .map(|row| {
            let lacks = |what: &str| StoreError::inconsistent("picture", row.id, what);
            let file = files.get(&row.media_id).ok_or_else(|| lacks("its media is gone"))?;
            let source = sources.get(&row.nomination_id).ok_or_else(|| lacks("its nomination is gone"))?;
            Ok(SourcePicture {
                id: PictureId(row.id),
                nomination: NominationId(row.nomination_id),
                facts: facts(&row)?,
                language: source.language,
                file: PictureFile::try_from(file)?,
                chosen: chosen == Some(row.id),
            })
        })
        .collect()
}
