//! Every published version of a card: a version that was cited stays readable as it was.

use super::{
    published::{VersionRow, published_versions},
    rows,
};
use crate::{Result, Store, StoreError, entity::concept_version};
use domain::{
    adaptations::AdaptationText,
    concepts::{Section, VersionLabel, split_sections},
    language::Language,
    time::Timestamp,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use std::collections::BTreeMap;

/// A version of a card, by which it is cited, read again and compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardVersion {
    pub id: i64,
    pub label: VersionLabel,
    pub language: Language,
    pub text: AdaptationText,
}

/// A version as it was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedVersion {
    pub card: CardVersion,
    pub published_at: Timestamp,
}

impl TryFrom<concept_version::Model> for CardVersion {
    type Error = StoreError;

    fn try_from(row: concept_version::Model) -> Result<Self> {
        let language = rows::language(row.id, &row.language)?;
        let sections: BTreeMap<Section, String> = match split_sections(&row.body, language) {
            Ok(sections) => sections.into_iter().collect(),
            // nothing is published without its sections; what once was is not lost for that
            Err(_) => BTreeMap::from([(Section::Steps, row.body)]),
        };
        Ok(Self {
            id: row.id,
            label: rows::label(row.id, row.year, row.number)?,
            language,
            text: AdaptationText { title: row.title, promise: row.promise, sections },
        })
    }
}

/// Versions without what they say, by their rows.
pub(crate) async fn named_versions(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = i64>,
) -> Result<BTreeMap<i64, VersionRow>> {
    let rows = concept_version::Entity::find()
        .filter(concept_version::Column::Id.is_in(ids))
        .into_partial_model::<VersionRow>()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id(), row)).collect())
}

impl Store {
    /// The versions of a concept in a language, newest first; none of what was taken back or never published.
    pub async fn list_versions(&self, slug: &str, language: Language) -> Result<Vec<PublishedVersion>> {
        let Some(concept) = self.find_public(slug).await? else { return Ok(Vec::new()) };
        let rows = published_versions()
            .filter(concept_version::Column::ConceptId.eq(concept.id))
            .filter(concept_version::Column::Language.eq(language.tag()))
            .order_by_desc(concept_version::Column::Year)
            .order_by_desc(concept_version::Column::Number)
            .all(&self.db)
            .await?;
        rows.into_iter()
            .map(|row| {
                let at = row.published_at.map(Timestamp);
                let published_at =
                    at.ok_or_else(|| StoreError::inconsistent(rows::VERSION, row.id, "not published"))?;
                Ok(PublishedVersion { card: CardVersion::try_from(row)?, published_at })
            })
            .collect()
    }
}
