//! Every published version of a card: a version that was cited stays readable as it was.

use super::{published::published_versions, rows};
use crate::{
    Result, Store, StoreError,
    adaptations::CardVersion,
    entity::{concept, concept_version},
};
use domain::{language::Language, time::Timestamp};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// A version as it was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedVersion {
    pub card: CardVersion,
    pub published_at: Timestamp,
}

impl Store {
    /// The versions of a concept in a language, newest first; none of what was taken back or never published.
    pub async fn list_versions(&self, slug: &str, language: Language) -> Result<Vec<PublishedVersion>> {
        let found = concept::Entity::find()
            .filter(concept::Column::Slug.eq(slug))
            .filter(concept::Column::WithdrawnAt.is_null())
            .one(&self.db)
            .await?;
        let Some(concept) = found else { return Ok(Vec::new()) };
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
