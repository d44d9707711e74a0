//! The gallery as visitors walk through it: the list, one nomination, and the ways to and from concepts.

use super::{
    browsable,
    media::{GalleryPicture, GalleryVideo, pictures_of, videos_shown},
};
use crate::{
    Result, Store, StoreError,
    concepts::ids_in_catalogue,
    entity::{
        award_winner, category, concept_source, concept_version, decision, nomination, organisation, season,
    },
    nominations::chosen,
};
use domain::{
    awards::known::Honour,
    ids::{ConceptId, NominationId, SeasonId},
    jury::DecisionKind,
    language::ContentLanguage,
    nominations::{Kind, Placed},
    time::Timestamp,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use std::collections::BTreeMap;

/// A nomination in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GalleryEntry {
    pub id: NominationId,
    pub title: String,
    pub library: String,
    /// The nominator's own few words.
    pub summary: String,
    /// What title and summary are written in.
    pub language: ContentLanguage,
    pub kind: Kind,
    /// Its category's address, its kind, and what the register says of its library.
    pub placed: Placed,
    pub honour: Option<Honour>,
    /// The first picture that may be shown.
    pub picture: Option<GalleryPicture>,
}

/// A nomination on its own page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GalleryDetail {
    pub entry: GalleryEntry,
    /// Every picture that may be shown, in its writer's order.
    pub pictures: Vec<GalleryPicture>,
    pub videos: Vec<GalleryVideo>,
    /// Concepts in the catalogue that come from it.
    pub concepts: Vec<ConceptId>,
}

/// Where a concept's source is to be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GallerySource {
    pub nomination: NominationId,
    /// The season's address.
    pub season: String,
}

/// Where everything in a season's gallery is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GalleryAddresses {
    /// The season's address.
    pub season: String,
    pub nominations: Vec<NominationId>,
}

impl Store {
    /// Everything in a season's gallery, newest number last; empty while it is shut.
    pub async fn list_gallery(&self, season: SeasonId, now: Timestamp) -> Result<Vec<GalleryEntry>> {
        let rows = standing_of(&self.db, season).await?;
        entries(&self.db, browsable(&self.db, rows, now).await?, now).await
    }

    /// A nomination in a season's gallery.
    pub async fn find_in_gallery(
        &self,
        season: SeasonId,
        id: NominationId,
        now: Timestamp,
    ) -> Result<Option<GalleryDetail>> {
        let rows = nomination::Entity::find_by_id(id.0)
            .filter(nomination::Column::SeasonId.eq(season.0))
            .all(&self.db)
            .await?;
        let shown = browsable(&self.db, rows, now).await?;
        let Some(entry) = entries(&self.db, shown, now).await?.pop() else { return Ok(None) };
        let pictures = pictures_of(&self.db, &[id.0], now).await?.remove(&id.0).unwrap_or_default();
        let videos = videos_shown(&self.db, id.0, now).await?;
        let concepts = concepts_from(&self.db, id).await?;
        Ok(Some(GalleryDetail { entry, pictures, videos, concepts }))
    }

    /// Which sources of a concept are to be seen in a gallery.
    pub async fn list_gallery_sources(
        &self,
        concept: ConceptId,
        now: Timestamp,
    ) -> Result<Vec<GallerySource>> {
        let cited = concept_source::Entity::find()
            .filter(concept_source::Column::ConceptId.eq(concept.0))
            .select_only()
            .column(concept_source::Column::NominationId)
            .into_query();
        let rows = nomination::Entity::find()
            .filter(nomination::Column::Id.in_subquery(cited))
            .all(&self.db)
            .await?;
        let shown = browsable(&self.db, rows, now).await?;
        let seasons = season::Entity::find()
            .filter(season::Column::Id.is_in(shown.iter().map(|row| row.season_id)))
            .all(&self.db)
            .await?;
        let slugs: BTreeMap<i64, String> = seasons.into_iter().map(|row| (row.id, row.slug)).collect();
        let sources = shown.into_iter().filter_map(|row| {
            Some(GallerySource {
                nomination: NominationId(row.id),
                season: slugs.get(&row.season_id)?.clone(),
            })
        });
        Ok(sources.collect())
    }

    /// Every open gallery with what is in it, oldest season first; those of demo seasons, whose libraries nobody has asked,
    /// are not told to search engines.
    pub async fn list_gallery_addresses(&self, now: Timestamp) -> Result<Vec<GalleryAddresses>> {
        let opened = season::Entity::find()
            .filter(season::Column::GalleryOpenedAt.is_not_null())
            .filter(season::Column::Demo.eq(false))
            .order_by_asc(season::Column::Id)
            .all(&self.db)
            .await?;
        let mut addresses = Vec::new();
        for row in opened {
            let shown = browsable(&self.db, standing_of(&self.db, SeasonId(row.id)).await?, now).await?;
            let nominations = shown.iter().map(|row| NominationId(row.id)).collect();
            addresses.push(GalleryAddresses { season: row.slug, nominations });
        }
        Ok(addresses)
    }
}

/// What was sent to a season and not withdrawn, by number.
async fn standing_of(db: &impl ConnectionTrait, season: SeasonId) -> Result<Vec<nomination::Model>> {
    Ok(nomination::Entity::find()
        .filter(nomination::Column::SeasonId.eq(season.0))
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .filter(nomination::Column::WithdrawnAt.is_null())
        .order_by_asc(nomination::Column::Number)
        .all(db)
        .await?)
}

/// What is in a list of these nominations, which may be browsed.
async fn entries(
    db: &impl ConnectionTrait,
    rows: Vec<nomination::Model>,
    now: Timestamp,
) -> Result<Vec<GalleryEntry>> {
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    let categories: BTreeMap<i64, String> = category::Entity::find()
        .filter(category::Column::Id.is_in(rows.iter().filter_map(|row| row.category_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row.slug))
        .collect();
    let libraries: BTreeMap<i64, organisation::Model> = organisation::Entity::find()
        .filter(organisation::Column::Id.is_in(rows.iter().filter_map(|row| row.organisation_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let honours = honours(db, &ids).await?;
    let mut pictures = pictures_of(db, &ids, now).await?;
    rows.into_iter()
        .map(|row| {
            let kind: Kind = chosen(&row, &row.kind)?.unwrap_or_default();
            let library = row.organisation_id.and_then(|id| libraries.get(&id));
            let placed = Placed {
                category: row.category_id.and_then(|id| categories.get(&id).cloned()).unwrap_or_default(),
                kind: kind.as_str().to_owned(),
                library: library.map(|it| it.library_type.clone()).unwrap_or_default(),
                region: library.map(|it| it.region.clone()).unwrap_or_default(),
            };
            let unknown = |_| StoreError::inconsistent("nomination", row.id, "unknown language");
            Ok(GalleryEntry {
                id: NominationId(row.id),
                language: row.language.parse().map_err(unknown)?,
                kind,
                placed,
                honour: honours.get(&row.id).copied(),
                picture: pictures.remove(&row.id).and_then(|pictures| pictures.into_iter().next()),
                title: row.title,
                library: row.library,
                summary: row.summary,
            })
        })
        .collect()
}

/// What is public of what these came to. An award is a row from its reveal on and not before.
async fn honours(db: &impl ConnectionTrait, ids: &[i64]) -> Result<BTreeMap<i64, Honour>> {
    let mut found = BTreeMap::new();
    let decided = decision::Entity::find()
        .filter(decision::Column::NominationId.is_in(ids.iter().copied()))
        .filter(decision::Column::PublishedAt.is_not_null())
        .order_by_asc(decision::Column::Id)
        .all(db)
        .await?;
    for row in decided {
        let unknown = |_| StoreError::inconsistent("decision", row.id, "unknown kind");
        // the newest one counts
        match row.kind.parse().map_err(unknown)? {
            DecisionKind::Advance => found.insert(row.nomination_id, Honour::Nominee),
            DecisionKind::Commend => found.insert(row.nomination_id, Honour::Commended),
            DecisionKind::Longlist
            | DecisionKind::Shortlist
            | DecisionKind::Decline
            | DecisionKind::Return => found.remove(&row.nomination_id),
        };
    }
    let winners = award_winner::Entity::find()
        .filter(award_winner::Column::NominationId.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    for row in winners {
        found.insert(row.nomination_id, Honour::Winner);
    }
    Ok(found)
}

/// Concepts that stand in the catalogue, have something published, and come from this nomination.
async fn concepts_from(db: &impl ConnectionTrait, id: NominationId) -> Result<Vec<ConceptId>> {
    Ok(concepts_by_source(db, &[id]).await?.remove(&id).unwrap_or_default())
}

/// The same of several nominations.
pub(crate) async fn concepts_by_source(
    db: &impl ConnectionTrait,
    ids: &[NominationId],
) -> Result<BTreeMap<NominationId, Vec<ConceptId>>> {
    let published = concept_version::Entity::find()
        .filter(concept_version::Column::PublishedAt.is_not_null())
        .select_only()
        .column(concept_version::Column::ConceptId)
        .into_query();
    let pairs: Vec<(i64, i64)> = concept_source::Entity::find()
        .filter(concept_source::Column::NominationId.is_in(ids.iter().map(|id| id.0)))
        .filter(concept_source::Column::ConceptId.in_subquery(ids_in_catalogue().into_query()))
        .filter(concept_source::Column::ConceptId.in_subquery(published))
        .order_by_asc(concept_source::Column::ConceptId)
        .select_only()
        .columns([concept_source::Column::NominationId, concept_source::Column::ConceptId])
        .into_tuple()
        .all(db)
        .await?;
    let mut found: BTreeMap<NominationId, Vec<ConceptId>> = BTreeMap::new();
    for (nomination, concept) in pairs {
        found.entry(NominationId(nomination)).or_default().push(ConceptId(concept));
    }
    Ok(found)
}
