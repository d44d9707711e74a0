//! What everybody may know of concepts: the current published versions and nothing else.

use super::{ConceptText, rows};
use crate::{
    Result, Store, StoreError,
    adaptations::outcome_facts,
    entity::{concept, concept_source, concept_version, metric, nomination},
};
use domain::{
    adaptations::{WhoTold, count},
    concepts::{Channel, Effort, EvidenceFacts, Goal, Graded, TargetGroup, VersionLabel, grade},
    cover::Motif,
    ids::{ConceptId, NominationId, OrganisationId},
    language::{ContentLanguage, Language},
    nominations::MetricText,
    time::Timestamp,
};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DerivePartialModel, EntityTrait, QueryFilter, QueryOrder,
    QuerySelect, sea_query::Query,
};
use std::collections::{BTreeMap, BTreeSet};

/// A concept in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptSummary {
    pub id: ConceptId,
    pub slug: String,
    pub number: i32,
    pub motif: Motif,
    /// The language of title and line: the viewer's where the concept has it.
    pub language: Language,
    pub title: String,
    pub line: String,
    pub goal: Goal,
    pub channels: BTreeSet<Channel>,
    pub target_groups: BTreeSet<TargetGroup>,
    pub effort: Effort,
    pub evidence: EvidenceFacts,
    /// When this version was published.
    pub updated_at: Timestamp,
    pub version: VersionLabel,
}

impl ConceptSummary {
    pub fn graded(&self) -> Graded {
        grade(&self.evidence)
    }
}

/// A concept on its own page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptDetail {
    pub summary: ConceptSummary,
    pub promise: String,
    pub to_start: String,
    pub skills: String,
    /// Markdown in the sections of [`domain::concepts::skeleton`], in the language of the summary.
    pub body: String,
    pub editorial: bool,
    /// Taken out of the catalogue; libraries that use it still find it at its address.
    pub retired_at: Option<Timestamp>,
    pub sources: Vec<ConceptSource>,
    /// Every language it is published in.
    pub languages: Vec<Language>,
}

/// A nomination a concept comes from, as far as the public may know it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptSource {
    pub nomination: NominationId,
    pub title: String,
    pub library: String,
    /// The language the nomination is written in.
    pub language: ContentLanguage,
    /// Where the initiative was told before, if anywhere.
    pub source_title: String,
    pub source_url: String,
}

/// A version without the long texts.
#[derive(Clone, DerivePartialModel)]
#[sea_orm(entity = "concept_version::Entity")]
pub(crate) struct VersionRow {
    id: i64,
    concept_id: i64,
    year: i32,
    number: i32,
    language: String,
    pub title: String,
    line: String,
    goal: String,
    channels: String,
    target_groups: String,
    hours_per_week_tenths: i32,
    people_min: i32,
    people_max: i32,
    published_at: Option<i64>,
}

impl VersionRow {
    pub(super) const fn id(&self) -> i64 {
        self.id
    }

    pub fn label(&self) -> Result<VersionLabel> {
        rows::label(self.id, self.year, self.number)
    }

    pub fn language(&self) -> Result<Language> {
        rows::language(self.id, &self.language)
    }

    pub(super) fn into_summary(
        self,
        concept: &concept::Model,
        evidence: EvidenceFacts,
    ) -> Result<ConceptSummary> {
        let published_at = self.published_at.ok_or_else(|| {
            StoreError::inconsistent("concept_version", self.id, "a draft among published versions")
        })?;
        Ok(ConceptSummary {
            id: ConceptId(concept.id),
            slug: concept.slug.clone(),
            number: concept.number,
            motif: rows::motif(concept)?,
            language: self.language()?,
            goal: rows::word("concept_version", self.id, &self.goal)?,
            channels: rows::word_set(self.id, &self.channels)?,
            target_groups: rows::word_set(self.id, &self.target_groups)?,
            effort: rows::effort(self.id, self.hours_per_week_tenths, self.people_min, self.people_max)?,
            evidence,
            updated_at: Timestamp(published_at),
            version: self.label()?,
            title: self.title,
            line: self.line,
        })
    }
}

/// Concepts that stand in the catalogue, if anything of them is published.
pub(crate) fn in_catalogue() -> sea_orm::Select<concept::Entity> {
    concept::Entity::find()
        .filter(concept::Column::RetiredAt.is_null())
        .filter(concept::Column::WithdrawnAt.is_null())
}

/// Published versions. Every question of the public starts here.
pub(crate) fn published_versions() -> sea_orm::Select<concept_version::Entity> {
    concept_version::Entity::find().filter(concept_version::Column::PublishedAt.is_not_null())
}

/// Keeps the current version of each concept in each language.
pub(super) fn current(versions: Vec<VersionRow>) -> BTreeMap<i64, BTreeMap<String, VersionRow>> {
    let mut concepts: BTreeMap<i64, BTreeMap<String, VersionRow>> = BTreeMap::new();
    for version in versions {
        let languages = concepts.entry(version.concept_id).or_default();
        let newest = languages
            .get(&version.language)
            .is_none_or(|other| (other.year, other.number) < (version.year, version.number));
        if newest {
            languages.insert(version.language.clone(), version);
        }
    }
    concepts
}

/// The version for a reader of `language`, or else the one they read most easily.
pub(super) fn for_reader(
    mut languages: BTreeMap<String, VersionRow>,
    language: Language,
) -> Option<VersionRow> {
    language.and_others().into_iter().find_map(|language| languages.remove(language.tag()))
}

impl Store {
    /// A published concept, in `language` where it has that. Nothing for drafts.
    pub async fn find_published_concept(
        &self,
        slug: &str,
        language: Language,
    ) -> Result<Option<ConceptDetail>> {
        let Some(concept) = self.find_public(slug).await? else { return Ok(None) };
        let versions = published_versions()
            .filter(concept_version::Column::ConceptId.eq(concept.id))
            .into_partial_model::<VersionRow>()
            .all(&self.db)
            .await?;
        let Some(languages) = current(versions).remove(&concept.id) else { return Ok(None) };
        let tags: Vec<Language> =
            Language::ALL.into_iter().filter(|language| languages.contains_key(language.tag())).collect();
        let Some(version) = for_reader(languages, language) else { return Ok(None) };
        let Some(row) = concept_version::Entity::find_by_id(version.id).one(&self.db).await? else {
            return Ok(None);
        };
        let text = ConceptText::try_from(row)?;
        let evidence = evidence_of(&self.db, Some(&[concept.id])).await?;
        let summary =
            version.into_summary(&concept, evidence.get(&concept.id).copied().unwrap_or_default())?;
        Ok(Some(ConceptDetail {
            summary,
            promise: text.promise,
            to_start: text.to_start,
            skills: text.skills,
            body: text.body,
            editorial: concept.editorial,
            retired_at: concept.retired_at.map(Timestamp),
            sources: public_sources(&self.db, &[concept.id]).await?.remove(&concept.id).unwrap_or_default(),
            languages: tags,
        }))
    }

    /// A concept that was not withdrawn; it may have nothing published.
    pub(super) async fn find_public(&self, slug: &str) -> Result<Option<concept::Model>> {
        Ok(concept::Entity::find()
            .filter(concept::Column::Slug.eq(slug))
            .filter(concept::Column::WithdrawnAt.is_null())
            .one(&self.db)
            .await?)
    }

    /// Whether something was public under this address and was taken back.
    pub async fn was_withdrawn(&self, slug: &str) -> Result<bool> {
        let found = concept::Entity::find()
            .filter(concept::Column::Slug.eq(slug))
            .filter(concept::Column::WithdrawnAt.is_not_null())
            .one(&self.db)
            .await?;
        Ok(found.is_some())
    }

    /// The motif of a published concept's cover.
    pub async fn find_cover_motif(&self, slug: &str) -> Result<Option<Motif>> {
        let Some(concept) = self.find_public(slug).await? else { return Ok(None) };
        let published: Option<i64> = published_versions()
            .filter(concept_version::Column::ConceptId.eq(concept.id))
            .select_only()
            .column(concept_version::Column::Id)
            .into_tuple()
            .one(&self.db)
            .await?;
        published.map(|_| rows::motif(&concept)).transpose()
    }
}

/// Sources that were not withdrawn, in the editor's order.
pub(super) async fn public_sources(
    db: &impl ConnectionTrait,
    concepts: &[i64],
) -> Result<BTreeMap<i64, Vec<ConceptSource>>> {
    let cited: Vec<(i64, i64)> = concept_source::Entity::find()
        .filter(concept_source::Column::ConceptId.is_in(concepts.iter().copied()))
        .order_by_asc(concept_source::Column::Position)
        .select_only()
        .column(concept_source::Column::ConceptId)
        .column(concept_source::Column::NominationId)
        .into_tuple()
        .all(db)
        .await?;
    let nominations: BTreeSet<i64> = cited.iter().map(|(_, nomination)| *nomination).collect();
    let nominations = nomination::Entity::find()
        .filter(nomination::Column::Id.is_in(nominations))
        .filter(nomination::Column::SubmittedAt.is_not_null())
        .filter(nomination::Column::WithdrawnAt.is_null())
        .all(db)
        .await?;
    let mut known: BTreeMap<i64, ConceptSource> = BTreeMap::new();
    for row in nominations {
        let language = row
            .language
            .parse()
            .map_err(|_| StoreError::inconsistent("nomination", row.id, "unknown language"))?;
        let source = ConceptSource {
            nomination: NominationId(row.id),
            language,
            title: row.title,
            library: row.library,
            source_title: row.source_title,
            source_url: row.source_url,
        };
        known.insert(row.id, source);
    }
    let mut sources: BTreeMap<i64, Vec<ConceptSource>> = BTreeMap::new();
    for (concept, nomination) in cited {
        if let Some(source) = known.get(&nomination) {
            sources.entry(concept).or_default().push(source.clone());
        }
    }
    Ok(sources)
}

/// What is known of these concepts, or of all: sources that were not withdrawn, and their complete metrics.
/// Outcomes of adaptations elsewhere count as [`domain::adaptations::count`] says.
pub(super) async fn evidence_of(
    db: &impl ConnectionTrait,
    concepts: Option<&[i64]>,
) -> Result<BTreeMap<i64, EvidenceFacts>> {
    let named = concepts.map(|ids| concept_source::Column::ConceptId.is_in(ids.iter().copied()));
    let of_these = Condition::all().add_option(named);
    let sources: Vec<(i64, i64)> = concept_source::Entity::find()
        .filter(of_these.clone())
        .select_only()
        .column(concept_source::Column::ConceptId)
        .column(concept_source::Column::NominationId)
        .into_tuple()
        .all(db)
        .await?;
    let standing = Query::select()
        .column(nomination::Column::Id)
        .from(nomination::Entity)
        .and_where(
            nomination::Column::Id.in_subquery(
                Query::select()
                    .column(concept_source::Column::NominationId)
                    .from(concept_source::Entity)
                    .cond_where(of_these)
                    .to_owned(),
            ),
        )
        .and_where(nomination::Column::SubmittedAt.is_not_null())
        .and_where(nomination::Column::WithdrawnAt.is_null())
        .to_owned();
    let metrics = metric::Entity::find()
        .filter(metric::Column::NominationId.in_subquery(standing.clone()))
        .all(db)
        .await?;
    let standing = nomination::Entity::find()
        .filter(nomination::Column::Id.in_subquery(standing))
        .into_partial_model::<SourceRow>()
        .all(db)
        .await?;
    let mut counted: BTreeMap<i64, (u32, u32)> = standing.iter().map(|row| (row.id, (0, 0))).collect();
    for row in metrics {
        let nomination = row.nomination_id;
        let metric = MetricText::try_from(row)?;
        if let Some((complete, compared)) = counted.get_mut(&nomination)
            && metric.is_complete()
        {
            *complete += 1;
            *compared += u32::from(metric.has_baseline());
        }
    }
    let mut evidence: BTreeMap<i64, EvidenceFacts> = BTreeMap::new();
    for (concept, nomination) in &sources {
        let Some((complete, compared)) = counted.get(nomination) else { continue };
        let facts = evidence.entry(*concept).or_default();
        facts.sources += 1;
        facts.metrics_with_source_and_period += complete;
        facts.metrics_with_baseline += compared;
    }
    let outcomes = outcome_facts(db, concepts).await?;
    let rows: BTreeMap<i64, &SourceRow> = standing.iter().map(|row| (row.id, row)).collect();
    let mut own: BTreeMap<i64, BTreeSet<WhoTold>> = BTreeMap::new();
    for (concept, nomination) in sources.iter().filter(|(concept, _)| outcomes.contains_key(concept)) {
        let tellers = rows.get(nomination).into_iter().flat_map(|row| row.who());
        own.entry(*concept).or_default().extend(tellers);
    }
    for (concept, told) in outcomes {
        let facts = evidence.entry(concept).or_default();
        *facts = count(*facts, &own.remove(&concept).unwrap_or_default(), &told);
    }
    Ok(evidence)
}

/// Whose a source is.
#[derive(DerivePartialModel)]
#[sea_orm(entity = "nomination::Entity")]
struct SourceRow {
    id: i64,
    organisation_id: Option<i64>,
    library: String,
}

impl SourceRow {
    /// By its number in the register, and by its name: who adapts may be known by either.
    fn who(&self) -> impl Iterator<Item = WhoTold> + use<> {
        let known = self.organisation_id.map(|id| WhoTold::Known(OrganisationId(id)));
        known.into_iter().chain([WhoTold::of(None, &self.library)])
    }
}
