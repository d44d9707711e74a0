//! A concept on its own page: the spread, the card, why it has its grade, and where it comes from.

use super::{
    card::{cover_picture, number},
    explained::{self, GradeExplained},
    fit,
    meters::{effort_meter, evidence_meter},
    missing, picture, press, related,
    sections::card_sections,
    stock::stock,
    video,
};
use crate::{
    adaptations::{OUTCOMES, outcomes},
    dates,
    error::PageResult,
    messages::Tr,
    nominations::links,
    page::{Head, Nav},
    questions::{self, QUESTIONS},
    sharing::{HeadExtras, concept_data, share_section},
    urls,
    visit::Visit,
};
use axum::extract::{Path, Query};
use domain::{
    concepts::{Profile, Section, fit as weigh},
    language::ContentLanguage,
    nominations::is_web_link,
};
use leptos::prelude::*;
use store::{
    concepts::{ConceptDetail, ConceptSource, LeadPicture, LeadVideo, Shared},
    gallery::GallerySource,
};

pub async fn page(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> PageResult {
    let found = visit.store().find_published_concept(&slug, visit.language).await?;
    let Some(detail) = found else {
        return Err(missing(visit.store(), &slug).await?);
    };
    let t = visit.t;
    let shared = visit.store().find_shared_at(&slug).await?.and_then(Shared::concept);
    let base = visit.site.base_url.clone();
    let extras = shared.as_ref().map(|shared| HeadExtras {
        data: concept_data(&base, shared, visit.language),
        concept: Some(shared.slug.clone()),
        picture: None,
    });
    let head = Head {
        extras,
        title: detail.summary.title.clone(),
        description: detail.summary.line.clone(),
        nav: Nav::Catalogue,
        public: true,
        ..Head::default()
    };
    let updated = Updated {
        iso: dates::iso_date(detail.summary.updated_at, visit.zone()),
        words: t.date(detail.summary.updated_at, visit.zone()),
    };
    let picture = visit.store().find_lead_picture(detail.summary.id, visit.now).await?;
    let video = visit.store().find_lead_video(detail.summary.id, visit.now).await?;
    let (told, libraries) = visit.store().list_public_outcomes(detail.summary.id).await?;
    let asked = visit.store().list_public_questions(detail.summary.id).await?;
    let galleries = visit.store().list_gallery_sources(detail.summary.id, visit.now).await?;
    let zone = visit.zone().to_owned();
    let stock = stock(&visit.site, visit.language).await?;
    let profile = fit::profile(&pairs);
    Ok(visit.page(head, move || {
        let share = shared.map(|shared| share_section(t, &base, &shared).into_any());
        let beside = Beside {
            fits: fits(t, &detail, &profile),
            told: outcomes(t, &zone, &slug, &told, libraries).into_any(),
            asked: questions::section(t, &slug, &asked).into_any(),
            sources: sources(t, &detail, &galleries),
            related: related::list(t, &stock, &detail.summary.slug).into_any(),
            share,
        };
        view(t, &detail, (picture.as_ref(), video.as_ref()), updated, beside)
    }))
}

/// What stands beside a card and is no part of it.
struct Beside {
    fits: AnyView,
    told: AnyView,
    asked: AnyView,
    sources: AnyView,
    related: AnyView,
    share: Option<AnyView>,
}

fn fits(t: Tr, detail: &ConceptDetail, profile: &Profile) -> AnyView {
    let fits = weigh(profile, &fit::preconditions(&detail.summary));
    fit::panel(t, urls::concept(t.language, &detail.summary.slug), profile, &fits).into_any()
}

/// The day of the version, for machines and people.
struct Updated {
    iso: String,
    words: String,
}

fn view(
    t: Tr,
    detail: &ConceptDetail,
    (picture, video): (Option<&LeadPicture>, Option<&LeadVideo>),
    updated: Updated,
    beside: Beside,
) -> impl IntoView + use<> {
    let summary = &detail.summary;
    let l = t.language;
    let lang = (summary.language != l).then(|| summary.language.tag());
    view! {
        <div class="wrap">
            <nav class="crumbs" aria-label=t.s("concepts-crumbs")>
                <a href=urls::home(l)>{t.s("site-name")}</a>
                " / "
                <a href=urls::catalogue(l)>{t.s("concepts-catalogue-title")}</a>
            </nav>
            {notices(t, detail)}
            <article>
                <header class="spread">
                    {cover_picture(&summary.slug, String::new(), false)}
                    <div class="text flow">
                        <p class="row small">
                            <span class="no">{number(summary.number)}</span>
                            " "
                            <span>
                                {t.a("concepts-version", [("version", summary.version.to_string().into())])}
                                <br/>
                                <span class="soft">
                                    {t.s("concepts-updated")} " " <time datetime=updated.iso>{updated.words}</time>
                                </span>
                            </span>
                        </p>
                        <h1 lang=lang>{summary.title.clone()}</h1>
                        <p class="lead" lang=lang>{detail.promise.clone()}</p>
                        <div class="flow tight">
                            {evidence_meter(t, summary.graded().grade, true)}
                            {effort_meter(t, summary.effort, true)}
                        </div>
                        <p class="screen">
                            <a class="btn" href=urls::adapt(l, &summary.slug)>{t.s("adapt-title")}</a>
                        </p>
                        <p class="small soft screen">{t.s("concepts-print-hint")}</p>
                    </div>
                </header>
                <div class="beside card-body">
                    <aside class="flow" aria-label=t.s("concepts-about")>
                        {contents(t, detail)}
                        {facts(t, detail, lang)}
                    </aside>
                    <div class="flow">
                        {picture.map(|picture| picture::figure(t, picture))}
                        {video.map(|video| video::figure(t, video))}
                        <div class="flow" lang=lang>{card_sections(&detail.body, summary.language)}</div>
                        {beside.fits}
                        {grade(t, detail)}
                        {beside.told}
                        {beside.asked}
                        <h2 id="sources">{t.s("concepts-sources")}</h2>
                        {beside.sources}
                        {beside.related}
                        <p class="small soft">
                            {t.a(
                                "concepts-cite",
                                [
                                    ("number", number(summary.number).into()),
                                    ("version", summary.version.to_string().into()),
                                ],
                            )}
                            " "
                            <a class="screen" href=urls::concept_versions(l, &summary.slug)>{t.s("versions-heading")}</a>
                        </p>
                        {press::take_one(t, &summary.slug)}
                        {beside.share}
                    </div>
                </div>
            </article>
        </div>
    }
}

/// What a reader should know before reading: the language, and that the card is no longer in the catalogue.
fn notices(t: Tr, detail: &ConceptDetail) -> impl IntoView + use<> {
    let other = (detail.summary.language != t.language).then(|| {
        let name = t.of("concepts-language-", detail.summary.language.tag());
        view! {
            <div class="notice screen"><p>{t.a("concepts-other-language", [("language", name.into())])}</p></div>
        }
    });
    let retired =
        detail.retired_at.map(|_| view! { <div class="notice warn"><p>{t.s("concepts-retired")}</p></div> });
    view! { {retired} {other} }
}

fn contents(t: Tr, detail: &ConceptDetail) -> impl IntoView + use<> {
    let language = detail.summary.language;
    let lang = (language != t.language).then(|| language.tag());
    let sections = Section::ALL
        .map(|section| {
            let href = format!("#{}", section.anchor());
            view! { <li><a href=href lang=lang>{section.heading(language)}</a></li> }
        })
        .collect_view();
    view! {
        <nav class="toc" aria-label=t.s("concepts-contents")>
            <details class="open-wide">
                <summary>{t.s("concepts-contents")}</summary>
                <ul class="plain">
                    {sections}
                    <li><a href="#grade">{t.s("concepts-grade-heading")}</a></li>
                    <li><a href=format!("#{OUTCOMES}")>{t.s("outcomes-title")}</a></li>
                    <li><a href=format!("#{QUESTIONS}")>{t.s("questions-card")}</a></li>
                    <li><a href="#sources">{t.s("concepts-sources")}</a></li>
                </ul>
            </details>
        </nav>
    }
}

fn facts(t: Tr, detail: &ConceptDetail, lang: Option<&'static str>) -> impl IntoView + use<> {
    let rows = explained::facts(t, detail)
        .into_iter()
        .map(|fact| {
            let lang = if fact.own_words { lang } else { None };
            view! { <div><dt>{fact.name}</dt> <dd lang=lang>{fact.value}</dd></div> }
        })
        .collect_view();
    view! { <dl class="facts">{rows}</dl> }
}

/// Why the card has its grade, and what would raise it.
fn grade(t: Tr, detail: &ConceptDetail) -> impl IntoView + use<> {
    let GradeExplained { heading, reasons, missing } = explained::grade(t, &detail.summary.graded());
    let reasons = reasons.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    let raise = (!missing.is_empty()).then(|| {
        let lines = missing.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
        view! { <ul class="nots">{lines}</ul> }
    });
    view! {
        <div class="panel flow" id="grade">
            <h2 class="mid">{heading}</h2>
            <ul class="ticks">{reasons}</ul>
            {raise}
            <p class="small screen"><a href=urls::about(t.language, "grades")>{t.s("concepts-how-graded")}</a></p>
        </div>
    }
}

fn sources(t: Tr, detail: &ConceptDetail, galleries: &[GallerySource]) -> AnyView {
    if detail.sources.is_empty() {
        let key = if detail.editorial { "concepts-editorial" } else { "concepts-sources-withdrawn" };
        return view! { <p>{t.s(key)}</p> }.into_any();
    }
    let sources = detail
        .sources
        .iter()
        .map(|source| {
            let shown = galleries.iter().find(|shown| shown.nomination == source.nomination);
            view! { <li>{source_line(t, source, shown)}</li> }
        })
        .collect_view();
    view! { <ol class="cites">{sources}</ol> }.into_any()
}

/// The nomination's title and library, and where it was told before. The title leads to its season's gallery, where it stands
/// in that.
fn source_line(t: Tr, source: &ConceptSource, shown: Option<&GallerySource>) -> impl IntoView + use<> {
    let lang = (source.language != ContentLanguage::from(t.language)).then(|| source.language.tag());
    let told = match (source.source_title.trim(), source.source_url.trim()) {
        ("", url) if is_web_link(url) => Some(told_link(url, url)),
        ("", _) => None,
        (title, url) if is_web_link(url) => Some(told_link(url, title)),
        (title, _) => Some(view! { <span>{title.to_owned()}</span> }.into_any()),
    };
    let told = told.map(|told| view! { " " {t.s("concepts-told-in")} " " {told} "." });
    let watch = links::watch(t, source.source_url.trim());
    let title = match shown {
        Some(shown) => {
            let href = urls::gallery_nomination(t.language, &shown.season, shown.nomination);
            view! { <a href=href lang=lang>{source.title.clone()}</a> }.into_any()
        }
        None => view! { <span lang=lang>{source.title.clone()}</span> }.into_any(),
    };
    view! { {title} ", " {source.library.clone()} "." {told} {watch} }
}

fn told_link(url: &str, words: &str) -> AnyView {
    view! { <a href=url.to_owned() rel="noopener noreferrer">{words.to_owned()}</a> }.into_any()
}
