//! What is shared with other systems: feeds, harvesters, the API and everything else that leaves the house reads concepts
//! from here, so that a card which is taken back is gone from all of them at once.
//!
//! Shared is what stands in the catalogue. Of a concept that was there and is not any more, others are told that it is gone
//! and since when, and nothing else. Of one that never was there they are told nothing.

use super::{
    ConceptSource, ConceptText,
    published::{evidence_of, in_catalogue, public_sources, published_versions},
    rows,
};
use crate::{
    Result, Store, StoreError,
    entity::{concept, concept_source, concept_version},
    revision::touch_public,
};
use domain::{
    concepts::{Channel, EvidenceFacts, Goal, Graded, TargetGroup, VersionLabel, grade},
    cover::Motif,
    ids::{ConceptId, NominationId},
    language::Language,
    time::Timestamp,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, Order, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, Select, sea_query::Expr,
};
use std::collections::{BTreeMap, BTreeSet};

/// A place in the list of everything that is or was shared, oldest change first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ChangeMark {
    pub changed_at: Timestamp,
    pub id: ConceptId,
}

/// A concept as others may have it, whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedConcept {
    pub mark: ChangeMark,
    pub uuid: String,
    pub number: i32,
    pub slug: String,
    pub motif: Motif,
    pub first_published_at: Timestamp,
    /// At least one.
    pub texts: BTreeMap<Language, SharedText>,
    pub sources: Vec<ConceptSource>,
    pub evidence: EvidenceFacts,
}

/// The current version in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedText {
    pub version: VersionLabel,
    pub published_at: Timestamp,
    pub text: ConceptText,
}

/// Something that was shared and is not any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tombstone {
    pub mark: ChangeMark,
    pub uuid: String,
}

/// What others are told about one concept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shared {
    Concept(Box<SharedConcept>),
    Gone(Tombstone),
}

/// Which changes somebody asks for; both ends belong to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChangeRange {
    pub from: Option<Timestamp>,
    pub until: Option<Timestamp>,
    /// Only what comes after this place.
    pub after: Option<ChangeMark>,
}

/// Where a concept is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedAddress {
    pub slug: String,
    pub languages: BTreeSet<Language>,
    pub changed_at: Timestamp,
}

impl SharedConcept {
    pub fn goals(&self) -> BTreeSet<Goal> {
        self.texts.values().map(|it| it.text.goal).collect()
    }

    pub fn channels(&self) -> BTreeSet<Channel> {
        self.texts.values().flat_map(|it| it.text.channels.iter().copied()).collect()
    }

    pub fn target_groups(&self) -> BTreeSet<TargetGroup> {
        self.texts.values().flat_map(|it| it.text.target_groups.iter().copied()).collect()
    }

    pub fn graded(&self) -> Graded {
        grade(&self.evidence)
    }

    /// The text for a reader of `language`, or else the first in another one.
    pub fn text_for(&self, language: Language) -> Option<(Language, &SharedText)> {
        let own = self.texts.get_key_value(&language);
        own.or_else(|| self.texts.iter().next()).map(|(language, text)| (*language, text))
    }

    /// The newest version in any language.
    pub fn last_published_at(&self) -> Timestamp {
        self.texts.values().map(|it| it.published_at).max().unwrap_or(self.first_published_at)
    }
}

impl Shared {
    pub fn mark(&self) -> ChangeMark {
        match self {
            Self::Concept(concept) => concept.mark,
            Self::Gone(tombstone) => tombstone.mark,
        }
    }

    pub fn uuid(&self) -> &str {
        match self {
            Self::Concept(concept) => &concept.uuid,
            Self::Gone(tombstone) => &tombstone.uuid,
        }
    }

    pub fn concept(self) -> Option<SharedConcept> {
        match self {
            Self::Concept(concept) => Some(*concept),
            Self::Gone(_) => None,
        }
    }
}

/// Concepts of which something was published at some time, whatever became of them.
fn ever_public() -> Select<concept::Entity> {
    let published = published_versions().select_only().column(concept_version::Column::ConceptId);
    concept::Entity::find().filter(concept::Column::Id.in_subquery(published.into_query()))
}

impl Store {
    /// What has changed, oldest change first, at most `most`.
    pub async fn list_shared_changes(&self, range: ChangeRange, most: u64) -> Result<Vec<Shared>> {
        use concept::Column::{ChangedAt, Id};
        let mut query = ever_public();
        if let Some(from) = range.from {
            query = query.filter(ChangedAt.gte(from.0));
        }
        if let Some(until) = range.until {
            query = query.filter(ChangedAt.lte(until.0));
        }
        if let Some(after) = range.after {
            let later = Condition::any()
                .add(ChangedAt.gt(after.changed_at.0))
                .add(ChangedAt.eq(after.changed_at.0).and(Id.gt(after.id.0)));
            query = query.filter(later);
        }
        let rows = query.order_by_asc(ChangedAt).order_by_asc(Id).limit(most).all(&self.db).await?;
        self.shared(rows).await
    }

    /// What is in the catalogue, newest change first, from `skip` on and at most `most`.
    pub async fn list_newest_shared(&self, skip: u64, most: u64) -> Result<Vec<SharedConcept>> {
        let rows = ever_public()
            .filter(concept::Column::Id.in_subquery(ids_in_catalogue().into_query()))
            .order_by(concept::Column::ChangedAt, Order::Desc)
            .order_by(concept::Column::Id, Order::Desc)
            .offset(skip)
            .limit(most)
            .all(&self.db)
            .await?;
        Ok(self.shared(rows).await?.into_iter().filter_map(Shared::concept).collect())
    }

    /// Those of these concepts that are in the catalogue, in this order.
    pub async fn list_shared_among(&self, ids: &[ConceptId]) -> Result<Vec<SharedConcept>> {
        let rows =
            ever_public().filter(concept::Column::Id.is_in(ids.iter().map(|id| id.0))).all(&self.db).await?;
        let mut found: Vec<SharedConcept> =
            self.shared(rows).await?.into_iter().filter_map(Shared::concept).collect();
        found.sort_by_key(|concept| ids.iter().position(|id| *id == concept.mark.id));
        Ok(found)
    }

    /// What others are told about a concept by its lasting name; nothing where nothing of it was ever public.
    pub async fn find_shared(&self, uuid: &str) -> Result<Option<Shared>> {
        let rows = ever_public().filter(concept::Column::Uuid.eq(uuid)).all(&self.db).await?;
        Ok(self.shared(rows).await?.into_iter().next())
    }

    /// The same by its address.
    pub async fn find_shared_at(&self, slug: &str) -> Result<Option<Shared>> {
        let rows = ever_public().filter(concept::Column::Slug.eq(slug)).all(&self.db).await?;
        Ok(self.shared(rows).await?.into_iter().next())
    }

    /// When something that is or was shared changed for the first and for the last time.
    pub async fn span_of_shared_changes(&self) -> Result<Option<(Timestamp, Timestamp)>> {
        use concept::Column::ChangedAt;
        let span: Option<(Option<i64>, Option<i64>)> = ever_public()
            .select_only()
            .column_as(ChangedAt.min(), "first")
            .column_as(ChangedAt.max(), "last")
            .into_tuple()
            .one(&self.db)
            .await?;
        Ok(span.and_then(|(first, last)| Some((Timestamp(first?), Timestamp(last?)))))
    }

    /// Where everything in the catalogue is read, in the order of the concepts' ids.
    pub async fn list_shared_addresses(&self) -> Result<Vec<SharedAddress>> {
        let mut languages: BTreeMap<i64, BTreeSet<Language>> = BTreeMap::new();
        let spoken: Vec<(i64, i64, String)> = published_versions()
            .select_only()
            .column(concept_version::Column::Id)
            .column(concept_version::Column::ConceptId)
            .column(concept_version::Column::Language)
            .into_tuple()
            .all(&self.db)
            .await?;
        for (version, concept, language) in spoken {
            languages.entry(concept).or_default().insert(rows::language(version, &language)?);
        }
        let concepts = in_catalogue().order_by_asc(concept::Column::Id).all(&self.db).await?;
        let addresses = concepts.into_iter().filter_map(|row| {
            Some(SharedAddress {
                languages: languages.remove(&row.id)?,
                slug: row.slug,
                changed_at: Timestamp(row.changed_at),
            })
        });
        Ok(addresses.collect())
    }

    /// What may be known of these concepts, in their order. The catalogue alone says which of them are still there.
    async fn shared(&self, concepts: Vec<concept::Model>) -> Result<Vec<Shared>> {
        let ids: Vec<i64> = concepts.iter().map(|row| row.id).collect();
        let listed: Vec<i64> = ids_in_catalogue()
            .filter(concept::Column::Id.is_in(ids.iter().copied()))
            .into_tuple()
            .all(&self.db)
            .await?;
        let versions = published_versions()
            .filter(concept_version::Column::ConceptId.is_in(listed.iter().copied()))
            .all(&self.db)
            .await?;
        let mut texts = current_texts(versions)?;
        let mut sources = public_sources(&self.db, &listed).await?;
        let evidence = evidence_of(&self.db, Some(&listed)).await?;
        concepts
            .into_iter()
            .map(|row| {
                let mark = ChangeMark { changed_at: Timestamp(row.changed_at), id: ConceptId(row.id) };
                let Some((first, texts)) = texts.remove(&row.id) else {
                    return Ok(Shared::Gone(Tombstone { mark, uuid: row.uuid }));
                };
                Ok(Shared::Concept(Box::new(SharedConcept {
                    mark,
                    motif: rows::motif(&row)?,
                    number: row.number,
                    first_published_at: first,
                    texts,
                    sources: sources.remove(&row.id).unwrap_or_default(),
                    evidence: evidence.get(&row.id).copied().unwrap_or_default(),
                    uuid: row.uuid,
                    slug: row.slug,
                })))
            })
            .collect()
    }
}

pub(crate) fn ids_in_catalogue() -> Select<concept::Entity> {
    in_catalogue().select_only().column(concept::Column::Id)
}

/// When a concept was first published, and its current text in each language.
type Texts = (Timestamp, BTreeMap<Language, SharedText>);

fn current_texts(versions: Vec<concept_version::Model>) -> Result<BTreeMap<i64, Texts>> {
    let mut concepts: BTreeMap<i64, Texts> = BTreeMap::new();
    for row in versions {
        let (id, concept) = (row.id, row.concept_id);
        let at = row.published_at.map(Timestamp).ok_or_else(|| {
            StoreError::inconsistent("concept_version", id, "a draft among published versions")
        })?;
        let language = rows::language(id, &row.language)?;
        let version = rows::label(id, row.year, row.number)?;
        let (first, texts) = concepts.entry(concept).or_insert_with(|| (at, BTreeMap::new()));
        *first = (*first).min(at);
        if texts.get(&language).is_none_or(|other| other.version < version) {
            let text = ConceptText::try_from(row)?;
            texts.insert(language, SharedText { version, published_at: at, text });
        }
    }
    Ok(concepts)
}

/// Notes that what is shared of these concepts has changed. Call it in the transaction of the change.
///
/// Whoever writes something public waits for the row of the public revision, so stamps appear in their order and always
/// grow: nobody who has seen one finds an earlier one later.
pub(crate) async fn stamp(db: &impl ConnectionTrait, concepts: &[i64], now: Timestamp) -> Result<()> {
    touch_public(db).await?;
    let highest: Option<Option<i64>> = concept::Entity::find()
        .select_only()
        .column_as(concept::Column::ChangedAt.max(), "highest")
        .into_tuple()
        .one(db)
        .await?;
    let next = now.max(Timestamp(highest.flatten().unwrap_or_default() + 1)).0;
    for (stamp, concept) in (next..).zip(concepts) {
        concept::Entity::update_many()
            .col_expr(concept::Column::ChangedAt, Expr::value(stamp))
            .filter(concept::Column::Id.eq(*concept))
            .exec(db)
            .await?;
    }
    Ok(())
}

/// The same for everything that is derived from a nomination: its name stands among the sources, or does not any more.
pub(crate) async fn stamp_derived(
    db: &impl ConnectionTrait,
    nomination: NominationId,
    now: Timestamp,
) -> Result<()> {
    let concepts: Vec<i64> = concept_source::Entity::find()
        .filter(concept_source::Column::NominationId.eq(nomination.0))
        .select_only()
        .column(concept_source::Column::ConceptId)
        .into_tuple()
        .all(db)
        .await?;
    if concepts.is_empty() { Ok(()) } else { stamp(db, &concepts, now).await }
}
