//! What the API says. Names of fields are for good.

use super::super::{record::licence_deed, time, urls as own};
use crate::urls;
use domain::{concepts::TEXT_LICENCE, nominations::is_web_link};
use serde::Serialize;
use std::collections::BTreeMap;
use store::concepts::{ConceptSource, Shared, SharedConcept, SharedText};
use utoipa::ToSchema;

/// A concept card: what worked, for whom, and how to do it elsewhere.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Concept {
    /// Its lasting name, the same everywhere.
    #[schema(format = "uuid")]
    id: String,
    /// The number people know it by.
    number: i32,
    /// Moves whenever anything others may know of it changes.
    #[schema(format = "date-time")]
    changed: String,
    /// When it was first published.
    #[schema(format = "date-time")]
    published: String,
    /// What it is good for.
    goal: String,
    channels: Vec<String>,
    target_groups: Vec<String>,
    effort: Effort,
    /// How well it is proven, 0 to 5.
    #[schema(minimum = 0, maximum = 5)]
    evidence_grade: u8,
    licence: Licence,
    /// The cover, 1200 × 630 pixels, free to use.
    #[schema(format = "uri")]
    image: String,
    /// The initiatives it was written from.
    sources: Vec<Source>,
    /// The card in each of its languages, by language tag.
    texts: BTreeMap<String, Text>,
}

/// The card in one language.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Text {
    /// Year and number, to cite it by.
    #[schema(example = "2027.1")]
    version: String,
    #[schema(format = "date-time")]
    published: String,
    /// Where people read it.
    #[schema(format = "uri")]
    url: String,
    title: String,
    /// One sentence.
    line: String,
    /// Two or three sentences.
    promise: String,
    /// How long it takes until it runs.
    to_start: String,
    skills: String,
    /// The whole card in Markdown, in sections that begin with `##`.
    body: String,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Effort {
    /// Of all people together, in hours.
    #[schema(minimum = 0)]
    hours_per_week: f64,
    #[schema(minimum = 1)]
    people_min: u8,
    #[schema(minimum = 1)]
    people_max: u8,
}

/// What others may do with the text.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Licence {
    /// As SPDX names it.
    #[schema(example = "CC-BY-4.0")]
    id: &'static str,
    #[schema(format = "uri")]
    url: &'static str,
}

/// An initiative of a library.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Source {
    title: String,
    library: String,
    /// The language it is told in.
    language: &'static str,
    /// Where it was told before.
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

/// A part of a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ConceptList {
    /// How many concepts fit, on all pages together.
    #[schema(minimum = 0)]
    total: usize,
    concepts: Vec<Concept>,
    /// Where the next page is, if there is one.
    #[schema(format = "uri")]
    next: Option<String>,
}

/// What has become of a concept.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// It is in the catalogue; `concept` holds it.
    Published,
    /// It has been taken out of the catalogue: take it out of yours.
    Gone,
}

#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Change {
    #[schema(format = "uuid")]
    id: String,
    #[schema(format = "date-time")]
    changed: String,
    kind: ChangeKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    concept: Option<Concept>,
}

/// What has changed, oldest change first.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ChangeList {
    changes: Vec<Change>,
    /// Where to go on, also tomorrow: keep it and ask with it again.
    cursor: Option<String>,
    /// There is more to be had now.
    more: bool,
}

impl ConceptList {
    pub fn new(total: usize, concepts: Vec<Concept>, next: Option<String>) -> Self {
        Self { total, concepts, next }
    }
}

impl ChangeList {
    pub fn new(changes: Vec<Change>, cursor: Option<String>, more: bool) -> Self {
        Self { changes, cursor, more }
    }
}

impl Change {
    pub fn of(shared: &Shared, base: &str) -> Self {
        let (kind, concept) = match shared {
            Shared::Concept(concept) => (ChangeKind::Published, Concept::of(concept, base)),
            Shared::Gone(_) => (ChangeKind::Gone, None),
        };
        let changed = time::millis(shared.mark().changed_at);
        Self { id: shared.uuid().to_owned(), changed, kind, concept }
    }
}

impl Concept {
    /// What others may know of it. Goal, effort and the like are those of the newest text.
    pub fn of(concept: &SharedConcept, base: &str) -> Option<Self> {
        let newest = concept.texts.values().max_by_key(|text| text.published_at)?;
        let effort = newest.text.effort;
        let texts = concept.texts.iter().map(|(language, text)| {
            let url = format!("{base}{}", urls::concept(*language, &concept.slug));
            (language.tag().to_owned(), Text::of(text, url))
        });
        Some(Self {
            id: concept.uuid.clone(),
            number: concept.number,
            changed: time::millis(concept.mark.changed_at),
            published: time::millis(concept.first_published_at),
            goal: newest.text.goal.to_string(),
            channels: concept.channels().iter().map(ToString::to_string).collect(),
            target_groups: concept.target_groups().iter().map(ToString::to_string).collect(),
            effort: Effort {
                hours_per_week: f64::from(effort.hours_per_week_tenths()) / 10.0,
                people_min: effort.people_min(),
                people_max: effort.people_max(),
            },
            evidence_grade: concept.graded().grade.get(),
            licence: Licence { id: TEXT_LICENCE.as_str(), url: licence_deed() },
            image: format!("{base}{}", own::picture(&concept.slug)),
            sources: concept.sources.iter().map(Source::of).collect(),
            texts: texts.collect(),
        })
    }
}

impl Text {
    fn of(text: &SharedText, url: String) -> Self {
        let card = &text.text;
        Self {
            version: text.version.to_string(),
            published: time::millis(text.published_at),
            url,
            title: card.title.clone(),
            line: card.line.clone(),
            promise: card.promise.clone(),
            to_start: card.to_start.clone(),
            skills: card.skills.clone(),
            body: card.body.clone(),
        }
    }
}

impl Source {
    fn of(source: &ConceptSource) -> Self {
        let url = source.source_url.trim();
        Self {
            title: source.title.clone(),
            library: source.library.clone(),
            language: source.language.tag(),
            url: is_web_link(url).then(|| url.to_owned()),
        }
    }
}
