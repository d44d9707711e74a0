//! What the press may want of one nominee, from the reveal on: facts, the jury's words, pictures that may be public with
//! whoever took them, and a text to copy. It prints as it stands.

use super::{
    badge,
    category::crumbs,
    nominee::{foreign, grown, grown_list},
    seen::{Named, Seen},
};
use crate::{
    concepts::{photo, stock},
    error::{PageError, PageResult},
    media::{Encoding, Width},
    messages::Tr,
    page::{Head, Nav},
    ui, urls,
    visit::Visit,
};
use axum::extract::Path;
use domain::{
    awards::{embargo::AwardFile, known::Keepsake},
    language::ContentLanguage,
};
use leptos::prelude::*;
use store::{
    concepts::ConceptSummary,
    gallery::{GalleryDetail, GalleryPicture},
};

pub async fn page(
    visit: Visit,
    Path((_, season, category, number)): Path<(String, String, String, String)>,
) -> PageResult {
    let number: u32 = number.parse().map_err(|_| PageError::NotFound)?;
    let seen = Seen::find(visit.store(), &season, &category).await?.ok_or(PageError::NotFound)?;
    let named = seen.keepsake(number, Keepsake::PressKit).ok_or(PageError::NotFound)?;
    let shown = visit.store().find_in_gallery(seen.season.id, named.id, visit.now).await?;
    let ids = visit.store().list_concepts_from(&[named.id]).await?.remove(&named.id).unwrap_or_default();
    let concepts = grown(&stock(&visit.site, visit.language).await?.concepts, &ids);
    let t = visit.t;
    let kit = Kit { t, base: &visit.site.base_url, seen: &seen, named, shown, concepts };
    let head = Head {
        title: t.a("kit-title", [("title", named.title.clone().into())]),
        description: badge::words(t, &seen, named),
        nav: Nav::Awards,
        public: !seen.season.demo,
        ..Head::default()
    };
    Ok(visit.page(head, move || kit.view()))
}

struct Kit<'a> {
    t: Tr,
    base: &'a str,
    seen: &'a Seen,
    named: &'a Named,
    /// As anybody finds it in the season's gallery, if it is there.
    shown: Option<GalleryDetail>,
    concepts: Vec<ConceptSummary>,
}

impl Kit<'_> {
    fn view(self) -> impl IntoView + use<> {
        let (t, l, named) = (self.t, self.t.language, self.named);
        let season = &self.seen.season;
        let lang = foreign(t, named.language);
        let (summary, language) = self.summary();
        let summary = summary.map(|text| {
            view! { <p class="book lines" lang=language.and_then(|it| foreign(t, it))>{text}</p> }
        });
        let reason = named.reason.clone().map(|reason| {
            view! {
                <section class="flow tight">
                    <h2>{t.s("kit-reason")}</h2>
                    <blockquote class="quote lines">{reason}</blockquote>
                </section>
            }
        });
        let text = self.plain();
        let award = urls::award(l, &season.slug, &self.seen.category.slug);
        view! {
            <div class="wrap band-s flow">
                {crumbs(t, Some((season.name.get(l), &season.slug)))}
                <p class="stamp is-good">{t.of("honour-", named.honour.as_str())}</p>
                <h1 lang=lang>{named.title.clone()}</h1>
                <p class="lead">{named.library.clone()}</p>
                <p>
                    <a href=award>{self.seen.category.name.get(l).to_owned()}</a>
                    ", " {season.name.get(l).to_owned()}
                </p>
                {summary}
                {grown_list(t, &self.concepts)}
                {reason}
                {self.pictures()}
                {self.files()}
                <section class="flow tight screen">
                    <h2>{t.s("kit-text")}</h2>
                    <div class="field">
                        <label for="kit-text">{t.s("kit-text-label")}</label>
                        <textarea class="input" id="kit-text" rows="12" readonly spellcheck="false">{ui::typed(&text)}</textarea>
                    </div>
                </section>
            </div>
        }
    }

    /// One paragraph anybody may read: the library's own from the gallery, or the line of the concept it became.
    fn summary(&self) -> (Option<String>, Option<ContentLanguage>) {
        let own = self.shown.as_ref().map(|it| (it.entry.summary.trim().to_owned(), it.entry.language));
        let grown = self.concepts.first().map(|it| (it.line.clone(), ContentLanguage::from(it.language)));
        own.filter(|(text, _)| !text.is_empty()).or(grown).unzip()
    }

    fn pictures(&self) -> Option<impl IntoView + use<>> {
        let t = self.t;
        let detail = self.shown.as_ref()?;
        let language = detail.entry.language;
        let pictures = detail
            .pictures
            .iter()
            .map(|picture: &GalleryPicture| {
                let href = |width, encoding| urls::gallery_picture(picture.media, width, encoding);
                let whole = href(Width::Large.pixels(), Encoding::Jpeg);
                view! {
                    {photo(t, (&picture.facts, language), &picture.file, &href)}
                    <p class="small screen"><a href=whole>{t.s("kit-picture-file")}</a></p>
                }
            })
            .collect_view();
        (!detail.pictures.is_empty()).then(|| {
            view! {
                <section class="flow">
                    <h2>{t.s("kit-pictures")}</h2>
                    <p class="small soft">{t.s("kit-pictures-text")}</p>
                    {pictures}
                </section>
            }
        })
    }

    fn files(&self) -> impl IntoView + use<> {
        let (t, l, number) = (self.t, self.t.language, self.named.number);
        let (season, category) = (&self.seen.season.slug, &self.seen.category.slug);
        let certificate = self.seen.known.keepsake(self.named.id, Keepsake::Certificate).map(|_| {
            let href = urls::award_file(l, season, category, AwardFile::Certificate { number });
            view! { <li><a href=href>{t.s("honours-certificate")}</a></li> }
        });
        let badge = urls::award_file(l, season, category, AwardFile::Badge { number });
        let verify = urls::verify(l, season, category, number);
        let whole = format!("{}{verify}", self.base);
        view! {
            <section class="flow tight">
                <h2>{t.s("kit-files")}</h2>
                <ul>
                    {certificate}
                    <li><a href=badge>{t.s("kit-badge")}</a></li>
                    <li>{t.s("badge-verify")} ": " <a class="break" href=verify>{whole}</a></li>
                </ul>
            </section>
        }
    }

    /// The same in plain text.
    fn plain(&self) -> String {
        let (t, l, named) = (self.t, self.t.language, self.named);
        let season = &self.seen.season;
        let page = format!("{}{}", self.base, urls::award(l, &season.slug, &self.seen.category.slug));
        let revealed = self.seen.known.reveal().map(|reveal| t.date(reveal.at, &season.time_zone));
        let parts = [
            Some(format!("{}, {}", self.seen.category.name.get(l), season.name.get(l))),
            Some(format!("{}: {}\n{}", t.of("honour-", named.honour.as_str()), named.title, named.library)),
            self.summary().0,
            named.reason.as_ref().map(|reason| t.a("awards-reason", [("reason", reason.clone().into())])),
            revealed.map(|day| t.a("kit-revealed", [("day", day.into())])),
            Some(page),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
    }
}
