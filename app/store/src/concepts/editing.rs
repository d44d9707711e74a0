//! What editors see: drafts beside published versions, and the evidence a card is written from.

use super::{
    ConceptText,
    lead_picture::{SourcePicture, source_pictures},
    lead_video::{SourceVideo, source_videos},
    rows,
};
use crate::{
    Result, Store,
    entity::{concept, concept_source, concept_version, metric, nomination},
    nominations::{links_of, quotes_of},
};
use domain::{
    adaptations::Day,
    concepts::VersionLabel,
    cover::Motif,
    ids::{ConceptId, NominationId, SeasonId},
    language::Language,
    nominations::{LinkNews, LinkText, MetricText, QuoteText},
    time::Timestamp,
};
use sea_orm::{ColumnTrait, DerivePartialModel, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::BTreeMap;

/// A concept in the editor's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptEntry {
    pub slug: String,
    pub number: i32,
    /// In the editor's language where there is a text in it; may be empty.
    pub title: String,
    /// Languages with a draft.
    pub drafts: Vec<Language>,
    /// Languages with a current version.
    pub published: Vec<(Language, VersionLabel)>,
    /// When anybody last wrote on it.
    pub updated_at: Timestamp,
    /// By when somebody should look at it again; of what is in the catalogue.
    pub review_by: Option<Day>,
}

/// A nomination concepts can be derived from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derivable {
    pub id: NominationId,
    pub number: i32,
    pub title: String,
    pub library: String,
    /// How many concepts, drafts included, come from it already.
    pub concepts: usize,
}

/// A concept with everything needed to write it in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConceptForEditing {
    pub id: ConceptId,
    pub slug: String,
    pub number: i32,
    pub motif: Motif,
    pub editorial: bool,
    /// Something is published, in whatever language: the motif is settled.
    pub ever_published: bool,
    /// Taken back from the public.
    pub withdrawn: bool,
    /// Out of the catalogue, and still read by those who use it.
    pub retired: bool,
    pub review_by: Option<Day>,
    /// The draft in this language, or what is published in it.
    pub text: Option<ConceptText>,
    /// When the draft was saved; none where there is only a published version or nothing.
    pub draft_updated_at: Option<Timestamp>,
    /// The current version in this language.
    pub published: Option<VersionLabel>,
    /// The text in another language, to translate from.
    pub other: Option<(Language, ConceptText)>,
    pub sources: Vec<EditorSource>,
    /// Every picture of the sources, whether it may be published or not.
    pub pictures: Vec<SourcePicture>,
    /// Their videos likewise.
    pub videos: Vec<SourceVideo>,
}

/// A nomination as evidence beside the draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditorSource {
    pub id: NominationId,
    pub number: i32,
    pub title: String,
    pub library: String,
    pub language: String,
    pub summary: String,
    pub what_was_done: String,
    pub why_it_worked: String,
    pub target_group: String,
    pub effort: String,
    pub channels: String,
    pub link: String,
    pub source_title: String,
    pub source_url: String,
    pub metrics: Vec<MetricText>,
    /// The first is [`EditorSource::link`].
    pub links: Vec<LinkText>,
    /// What became of the pages behind them and behind [`EditorSource::source_url`], by address.
    pub news: BTreeMap<String, LinkNews>,
    pub quotes: Vec<QuoteText>,
}

#[derive(DerivePartialModel)]
#[sea_orm(entity = "concept_version::Entity")]
struct EntryRow {
    id: i64,
    concept_id: i64,
    year: i32,
    number: i32,
    language: String,
    title: String,
    updated_at: i64,
    published_at: Option<i64>,
}

impl Store {
    /// Every concept, whatever its stage, latest written first.
    pub async fn list_concepts_for_editor(&self, language: Language) -> Result<Vec<ConceptEntry>> {
        let concepts = concept::Entity::find().all(&self.db).await?;
        let versions = concept_version::Entity::find()
            .order_by_asc(concept_version::Column::Id)
            .into_partial_model::<EntryRow>()
            .all(&self.db)
            .await?;
        let mut by_concept: BTreeMap<i64, Vec<EntryRow>> = BTreeMap::new();
        for version in versions {
            by_concept.entry(version.concept_id).or_default().push(version);
        }
        let mut entries = concepts
            .into_iter()
            .map(|concept| entry(&concept, by_concept.remove(&concept.id).unwrap_or_default(), language))
            .collect::<Result<Vec<_>>>()?;
        entries.sort_by_key(|entry| (std::cmp::Reverse(entry.updated_at), entry.number));
        Ok(entries)
    }

    /// Nominations the jury was sent and nobody withdrew, by number.
    pub async fn list_derivable_nominations(&self, season: SeasonId) -> Result<Vec<Derivable>> {
        let rows: Vec<(i64, Option<i32>, String, String)> = nomination::Entity::find()
            .filter(nomination::Column::SeasonId.eq(season.0))
            .filter(nomination::Column::SubmittedAt.is_not_null())
            .filter(nomination::Column::WithdrawnAt.is_null())
            .order_by_asc(nomination::Column::Number)
            .select_only()
            .column(nomination::Column::Id)
            .column(nomination::Column::Number)
            .column(nomination::Column::Title)
            .column(nomination::Column::Library)
            .into_tuple()
            .all(&self.db)
            .await?;
        let used: Vec<i64> = concept_source::Entity::find()
            .select_only()
            .column(concept_source::Column::NominationId)
            .into_tuple()
            .all(&self.db)
            .await?;
        Ok(rows
            .into_iter()
            .map(|(id, number, title, library)| Derivable {
                id: NominationId(id),
                number: number.unwrap_or_default(),
                title,
                library,
                concepts: used.iter().filter(|&&source| source == id).count(),
            })
            .collect())
    }

    /// A concept as its editor works on it in one language.
    pub async fn find_concept_for_editing(
        &self,
        slug: &str,
        language: Language,
    ) -> Result<Option<ConceptForEditing>> {
        let found = concept::Entity::find().filter(concept::Column::Slug.eq(slug)).one(&self.db).await?;
        let Some(concept) = found else { return Ok(None) };
        let versions = concept_version::Entity::find()
            .filter(concept_version::Column::ConceptId.eq(concept.id))
            .order_by_asc(concept_version::Column::Year)
            .order_by_asc(concept_version::Column::Number)
            .all(&self.db)
            .await?;
        let ever_published = versions.iter().any(|version| version.published_at.is_some());
        let mut own: Vec<concept_version::Model> = Vec::new();
        let mut others: Vec<concept_version::Model> = Vec::new();
        for version in versions {
            if version.language == language.tag() { own.push(version) } else { others.push(version) }
        }
        let published = own
            .iter()
            .rfind(|version| version.published_at.is_some())
            .map(|version| rows::label(version.id, version.year, version.number))
            .transpose()?;
        let draft_updated_at = own
            .iter()
            .find(|version| version.published_at.is_none())
            .map(|version| Timestamp(version.updated_at));
        let other = match newest(others) {
            Some(row) => Some((rows::language(row.id, &row.language)?, ConceptText::try_from(row)?)),
            None => None,
        };
        Ok(Some(ConceptForEditing {
            id: ConceptId(concept.id),
            motif: rows::motif(&concept)?,
            number: concept.number,
            editorial: concept.editorial,
            ever_published,
            withdrawn: concept.withdrawn_at.is_some(),
            retired: concept.retired_at.is_some(),
            review_by: review_by(&concept)?,
            text: newest(own).map(ConceptText::try_from).transpose()?,
            draft_updated_at,
            published,
            other,
            sources: self.list_editor_sources(concept.id).await?,
            pictures: source_pictures(&self.db, ConceptId(concept.id)).await?,
            videos: source_videos(&self.db, ConceptId(concept.id)).await?,
            slug: concept.slug,
        }))
    }

    /// The nominations a new card may be written from, in the order asked for; unknown ones are left out.
    pub async fn list_nominations_as_sources(&self, ids: &[NominationId]) -> Result<Vec<EditorSource>> {
        let rows = nomination::Entity::find()
            .filter(nomination::Column::Id.is_in(ids.iter().map(|id| id.0)))
            .filter(nomination::Column::SubmittedAt.is_not_null())
            .filter(nomination::Column::WithdrawnAt.is_null())
            .all(&self.db)
            .await?;
        let metrics = metric::Entity::find()
            .filter(metric::Column::NominationId.is_in(rows.iter().map(|row| row.id)))
            .order_by_asc(metric::Column::Position)
            .all(&self.db)
            .await?;
        let mut by_nomination: BTreeMap<i64, Vec<MetricText>> = BTreeMap::new();
        for row in metrics {
            by_nomination.entry(row.nomination_id).or_default().push(MetricText::try_from(row)?);
        }
        let known: Vec<i64> = rows.iter().map(|row| row.id).collect();
        let mut links = links_of(&self.db, &rows).await?;
        let mut quotes = quotes_of(&self.db, &known).await?;
        let named = links.values().flatten().map(|link| link.address.clone());
        let news = self.link_news(named.chain(rows.iter().map(|row| row.source_url.clone()))).await?;
        let mut sources: Vec<EditorSource> = rows
            .into_iter()
            .map(|row| EditorSource {
                metrics: by_nomination.remove(&row.id).unwrap_or_default(),
                news: news_of(&news, links.get(&row.id), &row.source_url),
                links: links.remove(&row.id).unwrap_or_default(),
                quotes: quotes.remove(&row.id).unwrap_or_default(),
                id: NominationId(row.id),
                number: row.number.unwrap_or_default(),
                title: row.title,
                library: row.library,
                language: row.language,
                summary: row.summary,
                what_was_done: row.what_was_done,
                why_it_worked: row.why_it_worked,
                target_group: row.target_group,
                effort: row.effort,
                channels: row.channels,
                link: row.link,
                source_title: row.source_title,
                source_url: row.source_url,
            })
            .collect();
        sources.sort_by_key(|source| ids.iter().position(|id| *id == source.id));
        Ok(sources)
    }

    async fn list_editor_sources(&self, concept: i64) -> Result<Vec<EditorSource>> {
        let ids: Vec<i64> = concept_source::Entity::find()
            .filter(concept_source::Column::ConceptId.eq(concept))
            .order_by_asc(concept_source::Column::Position)
            .select_only()
            .column(concept_source::Column::NominationId)
            .into_tuple()
            .all(&self.db)
            .await?;
        let ids: Vec<NominationId> = ids.into_iter().map(NominationId).collect();
        self.list_nominations_as_sources(&ids).await
    }
}

/// What is known of the pages one nomination names.
fn news_of(
    news: &BTreeMap<String, LinkNews>,
    links: Option<&Vec<LinkText>>,
    source_url: &str,
) -> BTreeMap<String, LinkNews> {
    let links = links.into_iter().flatten().map(|link| link.address.as_str());
    links
        .chain([source_url])
        .filter_map(|address| Some((address.to_owned(), news.get(address)?.clone())))
        .collect()
}

/// The draft if there is one, otherwise the latest version; `versions` are in the order of their labels.
fn newest(versions: Vec<concept_version::Model>) -> Option<concept_version::Model> {
    let draft = versions.iter().position(|version| version.published_at.is_none());
    let mut versions = versions;
    match draft {
        Some(index) => Some(versions.swap_remove(index)),
        None => versions.pop(),
    }
}

fn review_by(concept: &concept::Model) -> Result<Option<Day>> {
    let day = Some(concept.review_on.trim()).filter(|day| !day.is_empty());
    day.map(|day| rows::word("concept", concept.id, day)).transpose()
}

fn entry(concept: &concept::Model, versions: Vec<EntryRow>, language: Language) -> Result<ConceptEntry> {
    let mut drafts = Vec::new();
    let mut published: BTreeMap<Language, VersionLabel> = BTreeMap::new();
    for version in &versions {
        let language = rows::language(version.id, &version.language)?;
        if version.published_at.is_none() {
            drafts.push(language);
        } else {
            let label = rows::label(version.id, version.year, version.number)?;
            let latest = published.entry(language).or_insert(label);
            *latest = label.max(*latest);
        }
    }
    let title = versions
        .iter()
        .filter(|version| !version.title.is_empty())
        .max_by_key(|version| (version.language == language.tag(), version.updated_at))
        .map(|version| version.title.clone());
    Ok(ConceptEntry {
        slug: concept.slug.clone(),
        number: concept.number,
        title: title.unwrap_or_default(),
        review_by: match (concept.withdrawn_at, concept.retired_at) {
            (None, None) => review_by(concept)?,
            _ => None,
        },
        drafts,
        published: published.into_iter().collect(),
        updated_at: Timestamp(
            versions.iter().map(|version| version.updated_at).max().unwrap_or(concept.created_at),
        ),
    })
}
