//! What a card has said: each version as it was published, and what changed from one to the next.

use super::{missing, sections::card_sections_of};
use crate::{
    error::{PageError, PageResult},
    messages::Tr,
    page::{Head, Nav},
    ui::changed_words,
    urls,
    visit::Visit,
};
use axum::extract::Path;
use domain::{
    adaptations::AdaptationText,
    concepts::{Section, VersionLabel},
    language::Language,
};
use leptos::prelude::*;
use store::concepts::PublishedVersion;

/// The versions in the reader's language, or else in the first there is.
async fn of(visit: &Visit, slug: &str) -> PageResult<Vec<PublishedVersion>> {
    for language in [visit.language].into_iter().chain(Language::ALL) {
        let found = visit.store().list_versions(slug, language).await?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    Err(missing(visit.store(), slug).await?)
}

pub async fn list(visit: Visit, Path((_, slug)): Path<(String, String)>) -> PageResult {
    let versions = of(&visit, &slug).await?;
    let (t, l, zone) = (visit.t, visit.language, visit.zone().to_owned());
    let title = versions.first().map(|newest| newest.card.text.title.clone()).unwrap_or_default();
    let head = Head {
        title: t.a("versions-title", [("title", title.clone().into())]),
        nav: Nav::Catalogue,
        public: true,
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let lang = versions.first().map(|newest| newest.card.language).filter(|language| *language != l);
        let before = versions.iter().skip(1).map(Some).chain([None]);
        let rows = versions
            .iter()
            .zip(before)
            .map(|(version, before)| {
                let changes = match before {
                    Some(before) => changes(t, &before.card.text, &version.card.text, version.card.language),
                    None => view! { <p>{t.s("versions-first")}</p> }.into_any(),
                };
                let heading = t.a(
                    "versions-version",
                    [
                        ("version", version.card.label.to_string().into()),
                        ("date", t.date(version.published_at, &zone).into()),
                    ],
                );
                view! {
                    <li class="panel flow">
                        <h2 class="mid">{heading}</h2>
                        {changes}
                        <p>
                            <a href=urls::concept_version(l, &slug, version.card.label)>
                                {t.a("versions-read", [("version", version.card.label.to_string().into())])}
                            </a>
                        </p>
                    </li>
                }
            })
            .collect_view();
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs">
                    <a href=urls::concept(l, &slug) lang=lang.map(Language::tag)>{title.clone()}</a>
                </p>
                <h1>{t.s("versions-heading")}</h1>
                <p class="lead">{t.s("versions-lead")}</p>
                <ol class="flow plain" reversed>{rows}</ol>
            </div>
        }
    }))
}

/// Title, promise and each section that is not the same, word by word.
fn changes(t: Tr, before: &AdaptationText, after: &AdaptationText, language: Language) -> AnyView {
    let parts = [
        (t.s("concepts-title"), &*before.title, &*after.title),
        (t.s("concepts-promise"), &*before.promise, &*after.promise),
    ];
    let sections = Section::ALL.map(|section| {
        (section.heading(language).to_owned(), before.section(section), after.section(section))
    });
    let rows = parts
        .into_iter()
        .chain(sections)
        .filter(|(_, before, after)| before.trim() != after.trim())
        .map(|(name, before, after)| {
            view! {
                <div>
                    <dt>{name}</dt>
                    <dd lang=language.tag()>{changed_words(before, after)}</dd>
                </div>
            }
        })
        .collect::<Vec<_>>();
    if rows.is_empty() {
        return view! { <p>{t.s("versions-same")}</p> }.into_any();
    }
    view! { <dl class="facts long">{rows}</dl> }.into_any()
}

pub async fn one(visit: Visit, Path((_, slug, label)): Path<(String, String, String)>) -> PageResult {
    let label: VersionLabel = label.parse().map_err(|_| PageError::NotFound)?;
    let versions = of(&visit, &slug).await?;
    let newest = versions.first().map(|version| version.card.label);
    let found = versions.into_iter().find(|version| version.card.label == label);
    let version = found.ok_or(PageError::NotFound)?;
    let (t, l) = (visit.t, visit.language);
    let date = t.date(version.published_at, visit.zone());
    let head = Head {
        title: format!("{} · {label}", version.card.text.title),
        nav: Nav::Catalogue,
        public: true,
        ..Head::default()
    };
    Ok(visit.page(head, move || {
        let card = version.card;
        let lang = card.language.tag();
        let words = [("version", label.to_string().into()), ("date", date.into())];
        let key = if newest == Some(label) { "versions-is-newest" } else { "versions-is-old" };
        view! {
            <div class="wrap narrow band-s flow">
                <p class="crumbs">
                    <a href=urls::concept_versions(l, &slug)>{t.s("versions-heading")}</a>
                </p>
                <div class="notice flow tight">
                    <p>{t.a(key, words)}</p>
                    <p><a href=urls::concept(l, &slug)>{t.s("versions-now")}</a></p>
                </div>
                <article class="flow" lang=lang>
                    <h1>{card.text.title}</h1>
                    <p class="lead">{card.text.promise}</p>
                    {card_sections_of(card.text.sections.into_iter().collect(), card.language)}
                </article>
            </div>
        }
    }))
}
