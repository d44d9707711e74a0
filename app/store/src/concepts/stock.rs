//! The whole catalogue at once, with what searching and narrowing it takes.

use super::published::{ConceptSummary, current, evidence_of, for_reader, in_catalogue, published_versions};
use crate::{
    Result, Store,
    entity::{concept, concept_source, concept_version, nomination, organisation, season},
    seasons::from_json,
};
use domain::{
    concepts::CardFacts,
    language::{Language, Localised},
};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::Query,
};
use std::collections::{BTreeMap, BTreeSet};

/// A concept of the catalogue with everything choosing looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stocked {
    pub summary: ConceptSummary,
    pub facts: CardFacts,
    /// Everything a reader may search in, in all its languages, as [`domain::search::fold`] spells it.
    pub folded: String,
}

impl Store {
    /// The catalogue, in the order of the concepts' numbers: each concept once, in `language` where it has that. As many
    /// questions for twenty as for twenty thousand.
    pub async fn list_stock(&self, language: Language) -> Result<Vec<Stocked>> {
        let concepts = in_catalogue().order_by_asc(concept::Column::Number).all(&self.db).await?;
        let rows = published_versions().into_partial_model().all(&self.db).await?;
        let mut versions = current(rows);
        let mut texts: BTreeMap<i64, String> = published_versions()
            .select_only()
            .columns([concept_version::Column::Id, concept_version::Column::FoldedText])
            .into_tuple::<(i64, String)>()
            .all(&self.db)
            .await?
            .into_iter()
            .collect();
        let evidence = evidence_of(&self.db, None).await?;
        let mut origins = origins(&self.db).await?;
        let mut stock = Vec::new();
        for concept in &concepts {
            let Some(languages) = versions.remove(&concept.id) else { continue };
            let folded: Vec<String> =
                languages.values().filter_map(|version| texts.remove(&version.id())).collect();
            let tags = Language::ALL.into_iter().filter(|it| languages.contains_key(it.tag())).collect();
            let Some(version) = for_reader(languages, language) else { continue };
            let summary =
                version.into_summary(concept, evidence.get(&concept.id).copied().unwrap_or_default())?;
            let Origins { library_kinds, seasons } = origins.remove(&concept.id).unwrap_or_default();
            let facts = CardFacts {
                id: summary.id,
                title: summary.title.clone(),
                evidence: summary.graded().grade,
                updated_at: summary.updated_at,
                effort: summary.effort,
                channels: summary.channels.clone(),
                target_groups: summary.target_groups.clone(),
                goal: summary.goal,
                languages: tags,
                library_kinds,
                seasons,
            };
            stock.push(Stocked { summary, facts, folded: folded.join(" ") });
        }
        Ok(stock)
    }

    /// The same without what choosing takes. Pages read the shelf that is kept of it.
    pub async fn list_published_concepts(&self, language: Language) -> Result<Vec<ConceptSummary>> {
        Ok(self.list_stock(language).await?.into_iter().map(|it| it.summary).collect())
    }

    /// Seasons by their address, with their names.
    pub async fn list_season_names(&self) -> Result<BTreeMap<String, Localised>> {
        let rows = season::Entity::find().all(&self.db).await?;
        rows.into_iter()
            .map(|row| Ok((row.slug, from_json::<Localised>("season", row.id, &row.name)?)))
            .collect()
    }
}

/// Where a concept comes from, as far as the public may know it.
#[derive(Default)]
struct Origins {
    library_kinds: BTreeSet<String>,
    seasons: BTreeSet<String>,
}

/// By concept.
async fn origins(db: &impl ConnectionTrait) -> Result<BTreeMap<i64, Origins>> {
    let sources: Vec<(i64, i64)> = concept_source::Entity::find()
        .select_only()
        .columns([concept_source::Column::ConceptId, concept_source::Column::NominationId])
        .into_tuple()
        .all(db)
        .await?;
    let used =
        Query::select().column(concept_source::Column::NominationId).from(concept_source::Entity).to_owned();
    let told: BTreeMap<i64, (i64, Option<i64>)> = nomination::Entity::find()
        .filter(nomination::Column::Id.in_subquery(used))
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .filter(nomination::Column::WithdrawnAt.is_null())
        .select_only()
        .columns([nomination::Column::Id, nomination::Column::SeasonId, nomination::Column::OrganisationId])
        .into_tuple::<(i64, i64, Option<i64>)>()
        .all(db)
        .await?
        .into_iter()
        .map(|(id, season, library)| (id, (season, library)))
        .collect();
    let seasons: BTreeMap<i64, String> = season::Entity::find()
        .select_only()
        .columns([season::Column::Id, season::Column::Slug])
        .into_tuple::<(i64, String)>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    let kinds: BTreeMap<i64, String> = organisation::Entity::find()
        .select_only()
        .columns([organisation::Column::Id, organisation::Column::LibraryType])
        .into_tuple::<(i64, String)>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    let mut origins: BTreeMap<i64, Origins> = BTreeMap::new();
    for (concept, nomination) in sources {
        let Some((season, library)) = told.get(&nomination) else { continue };
        let origin = origins.entry(concept).or_default();
        origin.seasons.extend(seasons.get(season).cloned());
        let kind = library.and_then(|id| kinds.get(&id)).filter(|kind| !kind.is_empty());
        origin.library_kinds.extend(kind.cloned());
    }
    Ok(origins)
}
