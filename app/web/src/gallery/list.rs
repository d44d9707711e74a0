//! Everything in a season's gallery: narrowed by plain links and boxes, twenty-four to a page.

use super::{honour_words, query::GalleryQuery, season_of, shut_words};
use crate::{
    error::PageResult,
    media,
    messages::Tr,
    page::Head,
    ui::{self, Icon, PagesWords},
    urls,
    visit::Visit,
};
use axum::extract::{Path, Query};
use domain::{
    language::{ContentLanguage, Language},
    nominations::{GalleryFacet, Narrowed, narrow},
    seasons::{Category, Season},
};
use leptos::prelude::*;
use store::gallery::{GalleryEntry, GalleryPicture};

/// How many stand on a page.
const PAGE: usize = 24;
/// How many pictures are fetched before anybody scrolls.
const EAGER: usize = 6;

/// A gallery as somebody asks for it.
struct Walk {
    t: Tr,
    season: Season,
    categories: Vec<Category>,
    entries: Vec<GalleryEntry>,
    query: GalleryQuery,
    narrowed: Narrowed,
    reports: usize,
}

pub async fn page(
    visit: Visit,
    Path((_, slug)): Path<(String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> PageResult {
    let (season, gallery) = season_of(&visit, &slug).await?;
    let (t, l) = (visit.t, visit.language);
    let name = season.name.get(l).to_owned();
    let head = Head {
        title: t.a("gallery-title", [("season", name.clone().into())]),
        description: t.s("gallery-description"),
        // what is shut, and what nobody has agreed to outside the demo, is not for search engines
        public: gallery.is_open(visit.now).is_ok() && !season.demo,
        ..Head::default()
    };
    if let Err(shut) = gallery.is_open(visit.now) {
        let text = shut_words(t, &season, shut);
        let way_on = (urls::season(l, &season.slug), t.s("gallery-to-season"));
        return Ok(visit.page(head, move || {
            view! {
                <div class="wrap band-s flow">
                    <h1>{t.a("gallery-title", [("season", name.into())])}</h1>
                    {ui::empty(t.s("gallery-shut-title"), text, Some(way_on))}
                </div>
            }
        }));
    }
    let entries = visit.store().list_gallery(season.id, visit.now).await?;
    let categories = visit.store().list_categories(season.id).await?;
    let reports = visit.store().list_public_reports(season.id, visit.now).await?.len();
    let query = GalleryQuery::parse(&pairs);
    let narrowed = narrow(entries.iter().map(|entry| &entry.placed), &query.filter);
    let walk = Walk { t, season, categories, entries, query, narrowed, reports };
    Ok(visit.page(head, move || walk.view()))
}

impl Walk {
    fn view(self) -> impl IntoView {
        let t = self.t;
        let l = t.language;
        let name = self.season.name.get(l).to_owned();
        let slug = self.season.slug.clone();
        let reports = (self.reports > 0).then(|| {
            let words = t.a("gallery-reports-link", [("n", self.reports.into())]);
            view! { <p><a href=urls::season_reports(l, &slug)>{words}</a></p> }
        });
        let body = if self.entries.is_empty() {
            let way_on = (urls::catalogue(l), t.s("gallery-to-catalogue"));
            ui::empty(t.s("gallery-none-title"), t.s("gallery-none-text"), Some(way_on)).into_any()
        } else {
            view! {
                <div class="beside">
                    // a form of its own, so that the list is there on paper
                    <form method="get" action=urls::gallery(l, &slug) aria-label=t.s("gallery-narrow")>
                        {self.facets()}
                    </form>
                    <div class="flow">
                        <h2 class="mid">{self.count()}</h2>
                        {self.active()}
                        {self.results()}
                    </div>
                </div>
            }
            .into_any()
        };
        view! {
            <div class="wrap band-s flow">
                <nav class="crumbs" aria-label=t.s("concepts-crumbs")>
                    <a href=urls::season(l, &slug)>{name.clone()}</a>
                    " / "
                    <a href=urls::awards(l, &slug)>{t.s("nav-awards")}</a>
                </nav>
                <h1>{t.a("gallery-title", [("season", name.into())])}</h1>
                <p class="lead">{t.s("gallery-lead")}</p>
                {reports}
                {body}
            </div>
        }
    }

    fn count(&self) -> String {
        let (left, all) = (self.narrowed.left.len(), self.entries.len());
        if self.query.filter.is_empty() {
            self.t.a("gallery-count", [("n", all.into())])
        } else {
            self.t.a("gallery-count-of", [("n", left.into()), ("all", all.into())])
        }
    }

    /// A value's name, as readers know it.
    fn name(&self, facet: GalleryFacet, value: &str) -> String {
        let t = self.t;
        match facet {
            GalleryFacet::Category => {
                let category = self.categories.iter().find(|category| category.slug == value);
                category.map_or_else(|| value.to_owned(), |category| category.name.get(t.language).to_owned())
            }
            GalleryFacet::Kind => t.maybe_of("gallery-kind-", value).unwrap_or_else(|| value.to_owned()),
            GalleryFacet::Library => t.maybe_of("library-type-", value).unwrap_or_else(|| value.to_owned()),
            GalleryFacet::Region => value.to_owned(),
        }
    }

    fn facets(&self) -> impl IntoView + use<> {
        let t = self.t;
        let sets = GalleryFacet::ALL
            .into_iter()
            .filter_map(|facet| {
                let counts = self.narrowed.counts.get(&facet).cloned().unwrap_or_default();
                let gone = self
                    .query
                    .filter
                    .ticked()
                    .filter(|(of, value)| *of == facet && !counts.contains_key(*value));
                let gone: Vec<(String, usize)> = gone.map(|(_, value)| (value.to_owned(), 0)).collect();
                let values: Vec<(String, usize)> = counts.into_iter().chain(gone).collect();
                let ticked = values.iter().any(|(value, _)| self.query.filter.has(facet, value));
                // one value that nobody ticked leaves nothing to choose
                (values.len() > 1 || ticked).then(|| self.facet(facet, values))
            })
            .collect_view();
        view! {
            <details class="facets open-wide">
                <summary>{t.s("gallery-narrow")}</summary>
                {sets}
                <p><button class="btn" type="submit">{t.s("gallery-show")}</button></p>
            </details>
        }
    }

    fn facet(&self, facet: GalleryFacet, values: Vec<(String, usize)>) -> impl IntoView + use<> {
        let choices = values
            .into_iter()
            .map(|(value, count)| {
                let label = self.name(facet, &value);
                let ticked = self.query.filter.has(facet, &value);
                view! {
                    <label class="choice">
                        <input type="checkbox" name=facet.as_str() value=value checked=ticked/>
                        <span>{label}</span>
                        <span class="soft num">{count}</span>
                    </label>
                }
            })
            .collect_view();
        view! { <fieldset><legend>{self.t.of("gallery-facet-", facet.as_str())}</legend>{choices}</fieldset> }
    }

    /// What narrows the list just now, each removable.
    fn active(&self) -> Option<impl IntoView + use<>> {
        let (t, slug) = (self.t, &self.season.slug);
        let tags: Vec<_> = self
            .query
            .filter
            .ticked()
            .map(|(facet, value)| {
                let href = self.query.without(facet, value).href(t.language, slug);
                view! {
                    <li>
                        <a class="tag" href=href>
                            {self.name(facet, value)}
                            <span class="vh">{t.s("concepts-remove")}</span>
                            {ui::icon(Icon::Cross)}
                        </a>
                    </li>
                }
            })
            .collect();
        (!tags.is_empty()).then(|| view! { <ul class="row plain screen">{tags}</ul> })
    }

    fn results(&self) -> AnyView {
        let (t, slug) = (self.t, &self.season.slug);
        if self.narrowed.left.is_empty() {
            let way_on = (urls::gallery(t.language, slug), t.s("gallery-show-all"));
            return ui::empty(t.s("gallery-nothing-title"), t.s("gallery-nothing-text"), Some(way_on))
                .into_any();
        }
        let pages = self.narrowed.left.len().div_ceil(PAGE);
        let page = self.query.page.min(pages - 1);
        let shown =
            self.narrowed.left.iter().skip(page * PAGE).take(PAGE).filter_map(|at| self.entries.get(*at));
        let items = shown
            .enumerate()
            .map(|(at, entry)| {
                card(t, slug, entry, &self.name(GalleryFacet::Category, &entry.placed.category), at >= EAGER)
            })
            .collect_view();
        let words = PagesWords { label: t.s("concepts-pages"), page: t.s("concepts-page") };
        let links = ui::pages(words, page, pages, |page| self.query.at_page(page).href(t.language, slug));
        view! { <ul class="grid three plain works">{items}</ul> {links} }.into_any()
    }
}

/// A nomination in the list.
fn card(t: Tr, season: &str, entry: &GalleryEntry, category: &str, lazy: bool) -> impl IntoView + use<> {
    let l: Language = t.language;
    let lang = (entry.language != ContentLanguage::from(l)).then(|| entry.language.tag());
    let href = urls::gallery_nomination(l, season, entry.id);
    let honour =
        entry.honour.map(|honour| view! { " " <span class="stamp is-good">{honour_words(t, honour)}</span> });
    let picture =
        entry.picture.as_ref().map(|picture| view! { <div class="view">{thumbnail(picture, lazy)}</div> });
    view! {
        <li>
            <article class="work">
                {picture}
                <div class="flow tight">
                    <p class="small soft">{category.to_owned()} {honour}</p>
                    <h3><a href=href lang=lang>{entry.title.clone()}</a></h3>
                    <p class="small soft">{entry.library.clone()}</p>
                    <p class="small clip" lang=lang>{entry.summary.clone()}</p>
                </div>
            </article>
        </li>
    }
}

/// The picture in a list: what it shows is said on its own page, beside it the title says what it belongs to.
fn thumbnail(picture: &GalleryPicture, lazy: bool) -> impl IntoView + use<> {
    const SIZES: &str = "(min-width: 60rem) 19rem, 92vw";
    let href = |width, encoding| urls::gallery_picture(picture.media, width, encoding);
    let largest = i32::try_from(picture.file.width).unwrap_or(i32::MAX);
    let set = media::srcset(largest, &picture.file.widths, &href, media::Encoding::Jpeg);
    let source = picture.file.webp.then(|| media::webp_source(largest, &picture.file.widths, &href, SIZES));
    view! {
        <picture>
            {source}
            <img
                src=href(media::Width::Small.pixels(), media::Encoding::Jpeg)
                srcset=set
                sizes=SIZES
                alt=""
                width=largest.to_string()
                height=picture.file.height.to_string()
                loading=lazy.then_some("lazy")
            />
        </picture>
    }
}
