//! A concept in the words and pictures a press wants.

use super::number;
use crate::{
    concepts::{
        explained::{self, GradeExplained},
        meters::{effort_words, evidence_words},
    },
    dates::{self, HOME_ZONE},
    error::PageResult,
    media::{self, Width},
    messages::Tr,
    sharing::SITE_NAME,
    site::Site,
    urls,
};
use domain::{
    concepts::{Facet, Section, split_sections},
    cover::cover_svg,
    nominations::is_web_link,
    time::Timestamp,
};
use press::{Card, Fact, Grade, Imprint, Meter, Picture, Poster, Shape, Source, Words};
use std::sync::Arc;
use store::concepts::{ConceptDetail, ConceptSource, LeadPicture};

/// A concept with the picture beside it, as the public finds them now.
pub struct Found {
    detail: ConceptDetail,
    picture: Option<(LeadPicture, Arc<[u8]>)>,
}

impl Found {
    pub async fn read(site: &Site, detail: ConceptDetail) -> PageResult<Self> {
        let picture = site.backend.store.find_lead_picture(detail.summary.id, site.backend.now()).await?;
        let Some(picture) = picture else { return Ok(Self::without_picture(detail)) };
        let bytes = media::bytes(site, &picture.file.key_for(Width::Middle.pixels())).await?;
        Ok(Self { detail, picture: bytes.map(|bytes| (picture, Arc::from(&bytes[..]))) })
    }

    pub fn without_picture(detail: ConceptDetail) -> Self {
        Self { detail, picture: None }
    }

    pub fn slug(&self) -> &str {
        &self.detail.summary.slug
    }

    /// When its picture may no longer be shown.
    pub fn ends(&self) -> Option<Timestamp> {
        self.picture.as_ref().and_then(|(picture, _)| picture.facts.consent_ends)
    }

    /// The same for the same words and picture.
    pub fn fingerprint(&self) -> String {
        format!("{:?} {:?}", self.detail, self.picture.as_ref().map(|(picture, _)| picture))
    }

    /// The values it has of a facet that an index may list.
    pub fn values(&self, facet: Facet) -> Vec<&'static str> {
        let summary = &self.detail.summary;
        match facet {
            Facet::Goal => vec![summary.goal.as_str()],
            Facet::Channel => summary.channels.iter().map(|it| it.as_str()).collect(),
            Facet::TargetGroup => summary.target_groups.iter().map(|it| it.as_str()).collect(),
            _ => Vec::new(),
        }
    }

    /// The whole card.
    pub fn card(&self, t: Tr, base: &str) -> Card {
        let summary = &self.detail.summary;
        let updated = t.date(summary.updated_at, HOME_ZONE);
        let version = t.a("concepts-version", [("version", summary.version.to_string().into())]);
        let mut version = format!("{version} · {} {updated}", t.s("concepts-updated"));
        if self.detail.retired_at.is_some() {
            version = format!("{version}. {}", t.s("concepts-retired"));
        }
        Card {
            language: summary.language.tag().to_owned(),
            slug: summary.slug.clone(),
            number: number(summary.number),
            version,
            title: summary.title.clone(),
            promise: self.detail.promise.clone(),
            evidence: self.evidence(t),
            effort: self.effort(t),
            facts: self.facts(t),
            sections: self.sections(t),
            grade: self.grade(t),
            sources: self.detail.sources.iter().map(|it| source(t, it)).collect(),
            cite: t.a(
                "concepts-cite",
                [("number", number(summary.number).into()), ("version", summary.version.to_string().into())],
            ),
            address: format!("{base}{}", urls::concept(t.language, &summary.slug)),
            cover: cover_svg(&summary.slug, summary.motif),
            picture: self.picture.as_ref().map(|(picture, jpeg)| printed_picture(t, picture, jpeg)),
        }
    }

    /// The concept on a wall.
    pub fn poster(&self, t: Tr, base: &str) -> Poster {
        let summary = &self.detail.summary;
        let steps = split_sections(&self.detail.body, summary.language).unwrap_or_default();
        let steps = steps.into_iter().find(|(section, _)| *section == Section::Steps);
        Poster {
            language: summary.language.tag().to_owned(),
            number: number(summary.number),
            title: summary.title.clone(),
            promise: self.detail.promise.clone(),
            heading: t.s("press-poster-steps"),
            steps: steps.map(|(_, text)| text).unwrap_or_default(),
            evidence: self.evidence(t),
            effort: self.effort(t),
            ask: t.s("press-poster-ask"),
            address: format!("{base}{}", urls::concept(t.language, &summary.slug)),
            cover: cover_svg(&summary.slug, summary.motif),
        }
    }

    fn evidence(&self, t: Tr) -> Meter {
        let grade = self.detail.summary.graded().grade;
        let name = t.s("press-evidence");
        Meter { name, on: grade.get(), of: 5, words: evidence_words(t, grade) }
    }

    fn effort(&self, t: Tr) -> Meter {
        let effort = self.detail.summary.effort;
        Meter { name: t.s("press-effort"), on: effort.bars(), of: 4, words: effort_words(t, effort) }
    }

    fn facts(&self, t: Tr) -> Vec<Fact> {
        let language = |own: bool| if own { self.detail.summary.language } else { t.language };
        let facts = explained::facts(t, &self.detail).into_iter();
        facts
            .map(|fact| Fact {
                name: fact.name,
                value: fact.value,
                language: language(fact.own_words).tag().to_owned(),
            })
            .collect()
    }

    fn sections(&self, t: Tr) -> Vec<press::Section> {
        let (body, language) = (&self.detail.body, self.detail.summary.language);
        let Ok(sections) = split_sections(body, language) else {
            let heading = t.s("concepts-about");
            return vec![press::Section {
                heading,
                shape: Shape::Plain,
                markdown: body.clone(),
                beside: false,
            }];
        };
        sections
            .into_iter()
            .map(|(section, markdown)| press::Section {
                heading: section.heading(language).to_owned(),
                shape: shape(section),
                markdown,
                beside: matches!(section, Section::UseWhen | Section::LeaveWhen),
            })
            .collect()
    }

    fn grade(&self, t: Tr) -> Grade {
        let GradeExplained { heading, reasons, missing } = explained::grade(t, &self.detail.summary.graded());
        Grade { heading, reasons, missing }
    }
}

fn shape(section: Section) -> Shape {
    match section {
        Section::UseWhen => Shape::Ticks,
        Section::LeaveWhen | Section::Pitfalls => Shape::Nots,
        Section::Why => Shape::Book,
        Section::Steps => Shape::Steps,
        Section::Who | Section::Measure => Shape::Plain,
    }
}

fn source(t: Tr, it: &ConceptSource) -> Source {
    let (told, url) = (it.source_title.trim(), it.source_url.trim());
    let href = is_web_link(url).then(|| url.to_owned());
    let told = match (told, &href) {
        ("", Some(url)) => url.as_str(),
        (told, _) => told,
    };
    let mut text = format!("{}, {}.", it.title.trim(), it.library.trim());
    if !told.is_empty() {
        text = format!("{text} {} {told}.", t.s("concepts-told-in"));
    }
    Source { text, language: it.language.tag().to_owned(), href }
}

fn printed_picture(t: Tr, picture: &LeadPicture, jpeg: &Arc<[u8]>) -> Picture {
    let facts = &picture.facts;
    let credit = t.a("concepts-picture-credit", [("credit", facts.credit.trim().to_owned().into())]);
    let licence = facts.licence.map(|licence| t.of("licence-", &licence.as_str().replace('.', "-")));
    Picture {
        jpeg: Arc::clone(jpeg),
        alt: facts.alt.clone(),
        language: picture.language.tag().to_owned(),
        credit: format!("{credit} {}", licence.unwrap_or_default()).trim().to_owned(),
    }
}

/// Who prints, and when the newest of it was written.
pub fn imprint(t: Tr, found: &[Found]) -> Imprint {
    Imprint {
        language: t.language.tag().to_owned(),
        site: SITE_NAME.to_owned(),
        day: dates::printed_day(newest_at(found), HOME_ZONE),
        words: Words {
            contents: t.s("press-contents"),
            index: t.s("press-index"),
            code: t.s("press-code"),
            scan: t.s("press-scan"),
            sources: t.s("concepts-sources"),
        },
    }
}

/// When the newest of the cards was written, in words.
pub fn newest(t: Tr, found: &[Found]) -> String {
    t.date(newest_at(found), HOME_ZONE)
}

fn newest_at(found: &[Found]) -> Timestamp {
    found.iter().map(|it| it.detail.summary.updated_at).max().unwrap_or(Timestamp(0))
}
