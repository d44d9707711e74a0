//! A nominee's part of a page: what it is, why the jury chose it, where it leads, and a badge to take along.

use super::{
    badge,
    seen::{Named, Seen},
};
use crate::{messages::Tr, ui, urls};
use domain::{
    awards::{embargo::AwardFile, known::Keepsake},
    ids::ConceptId,
    language::ContentLanguage,
};
use leptos::prelude::*;
use store::concepts::ConceptSummary;

/// Where a nominee leads beyond its own part.
#[derive(Default)]
pub struct Ways {
    pub concepts: Vec<ConceptSummary>,
    /// Its page in the season's gallery, where anybody may see it.
    pub gallery: Option<String>,
}

/// Those of a catalogue that come from one nomination.
pub fn grown(all: &[ConceptSummary], ids: &[ConceptId]) -> Vec<ConceptSummary> {
    all.iter().filter(|concept| ids.contains(&concept.id)).cloned().collect()
}

/// The language of a text where it is not the page's.
pub fn foreign(t: Tr, language: ContentLanguage) -> Option<&'static str> {
    (language != ContentLanguage::from(t.language)).then(|| language.tag())
}

pub fn part(t: Tr, base: &str, seen: &Seen, named: &Named, ways: Ways) -> impl IntoView + use<> {
    let lang = foreign(t, named.language);
    let reason = named.reason.clone().map(|reason| {
        view! { <p>{t.a("awards-reason", [("reason", reason.into())])}</p> }
    });
    view! {
        <li class="flow tight" id=format!("n-{}", named.number)>
            <h3 lang=lang>{named.title.clone()}</h3>
            <p class="soft">{named.library.clone()}</p>
            {reason}
            {grown_list(t, &ways.concepts)}
            {links(t, seen, named, ways.gallery)}
            {badge_box(t, base, seen, named)}
        </li>
    }
}

/// The concepts it became, by name.
pub fn grown_list(t: Tr, concepts: &[ConceptSummary]) -> Option<impl IntoView + use<>> {
    let links = concepts
        .iter()
        .map(|concept| {
            let lang = (concept.language != t.language).then(|| concept.language.tag());
            view! { <li><a href=urls::concept(t.language, &concept.slug) lang=lang>{concept.title.clone()}</a></li> }
        })
        .collect_view();
    (!concepts.is_empty()).then(|| {
        view! {
            <div class="small">
                <p>{t.s("honours-became")}</p>
                <ul>{links}</ul>
            </div>
        }
    })
}

fn links(t: Tr, seen: &Seen, named: &Named, gallery: Option<String>) -> Option<impl IntoView + use<>> {
    let (l, number) = (t.language, named.number);
    let (season, category) = (&seen.season.slug, &seen.category.slug);
    let there = |keepsake| seen.known.keepsake(named.id, keepsake).is_some();
    let certificate = AwardFile::Certificate { number };
    let links: Vec<(String, String)> = [
        there(Keepsake::Certificate)
            .then(|| (urls::award_file(l, season, category, certificate), t.s("honours-certificate"))),
        there(Keepsake::PressKit)
            .then(|| (urls::award_press(l, season, category, number), t.s("honours-press"))),
        gallery.map(|href| (href, t.s("honours-gallery"))),
    ]
    .into_iter()
    .flatten()
    .collect();
    let any = !links.is_empty();
    let lang = foreign(t, named.language);
    let links = links
        .into_iter()
        .map(|(href, words)| {
            view! { <a href=href>{words} <span class="vh" lang=lang>": " {named.title.clone()}</span></a> }
        })
        .collect_view();
    any.then(|| view! { <p class="row small screen">{links}</p> })
}

/// The badge, and what to paste into a page of one's own.
fn badge_box(t: Tr, base: &str, seen: &Seen, named: &Named) -> Option<impl IntoView + use<>> {
    seen.known.keepsake(named.id, Keepsake::Badge)?;
    let (l, number) = (t.language, named.number);
    let (season, category) = (&seen.season.slug, &seen.category.slug);
    let picture = urls::award_file(l, season, category, AwardFile::Badge { number });
    let code = badge::code(t, base, seen, named);
    let (width, height) = badge::SIZE;
    let id = format!("badge-{number}");
    let lang = foreign(t, named.language);
    Some(view! {
        <details class="small screen">
            <summary>{t.s("badge-take")} <span class="vh" lang=lang>": " {named.title.clone()}</span></summary>
            <div class="flow tight">
                <p><img src=picture alt=badge::words(t, seen, named) width=width.to_string() height=height.to_string() loading="lazy"/></p>
                <div class="field">
                    <label for=id.clone()>{t.s("badge-code")}</label>
                    <textarea class="input" id=id rows="5" readonly spellcheck="false">{ui::typed(&code)}</textarea>
                </div>
                <p><a href=urls::verify(l, season, category, number)>{t.s("badge-verify")}</a></p>
            </div>
        </details>
    })
}
