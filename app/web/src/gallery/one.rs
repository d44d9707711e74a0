//! One nomination of a season's gallery, with its pictures and videos, what it came to, and the concepts it fed.

use super::{honour_words, season_of};
use crate::{
    concepts::{card, moving, photo, stock},
    error::{PageError, PageResult},
    media::{Encoding, Width},
    messages::Tr,
    page::Head,
    sharing::{HeadExtras, HeadPicture},
    urls,
    visit::Visit,
};
use axum::extract::Path;
use domain::{ids::NominationId, language::ContentLanguage, seasons::Season};
use leptos::prelude::*;
use store::{
    concepts::ConceptSummary,
    gallery::{GalleryDetail, GalleryEntry},
};

/// How much of its text is told to search engines, in characters.
const DESCRIPTION_MAX: usize = 200;

pub async fn page(visit: Visit, Path((_, slug, id)): Path<(String, String, NominationId)>) -> PageResult {
    let (season, _) = season_of(&visit, &slug).await?;
    let found = visit.store().find_in_gallery(season.id, id, visit.now).await?;
    let detail = found.ok_or(PageError::NotFound)?;
    let (t, l) = (visit.t, visit.language);
    let category = visit
        .store()
        .list_categories(season.id)
        .await?
        .into_iter()
        .find(|category| category.slug == detail.entry.placed.category)
        .map_or_else(String::new, |category| category.name.get(l).to_owned());
    let stock = stock(&visit.site, l).await?;
    let concepts: Vec<ConceptSummary> =
        stock.concepts.iter().filter(|concept| detail.concepts.contains(&concept.id)).cloned().collect();
    let head = Head {
        title: detail.entry.title.clone(),
        description: shortened(&detail.entry.summary),
        public: !season.demo,
        extras: Some(HeadExtras { picture: head_picture(&detail.entry), ..HeadExtras::default() }),
        ..Head::default()
    };
    Ok(visit.page(head, move || view(t, &season, &detail, &category, &concepts)))
}

/// Whole words of a text, with a sign where something is left out.
fn shortened(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((end, _)) = text.char_indices().nth(DESCRIPTION_MAX) else { return text };
    let head = text[..end].rsplit_once(' ').map_or(&text[..end], |(head, _)| head);
    format!("{head} …")
}

fn head_picture(entry: &GalleryEntry) -> Option<HeadPicture> {
    entry.picture.as_ref().map(|picture| HeadPicture {
        href: urls::gallery_picture(picture.media, Width::Large.pixels(), Encoding::Jpeg),
        alt: picture.facts.alt.clone(),
        size: (picture.file.width, picture.file.height),
    })
}

fn view(
    t: Tr,
    season: &Season,
    detail: &GalleryDetail,
    category: &str,
    concepts: &[ConceptSummary],
) -> impl IntoView + use<> {
    let (l, entry) = (t.language, &detail.entry);
    let lang = (entry.language != ContentLanguage::from(l)).then(|| entry.language.tag());
    let pictures = detail
        .pictures
        .iter()
        .map(|picture| {
            let href = |width, encoding| urls::gallery_picture(picture.media, width, encoding);
            photo(t, (&picture.facts, entry.language), &picture.file, &href)
        })
        .collect_view();
    let videos = detail
        .videos
        .iter()
        .map(|shown| {
            let id = shown.video.id;
            moving(t, &shown.video, shown.language, &|ending| urls::gallery_video(id, ending))
        })
        .collect_view();
    view! {
        <div class="wrap">
            <nav class="crumbs" aria-label=t.s("concepts-crumbs")>
                <a href=urls::season(l, &season.slug)>{season.name.get(l).to_owned()}</a>
                " / "
                <a href=urls::gallery(l, &season.slug)>{t.s("gallery-crumb")}</a>
            </nav>
            <article class="flow band-s">
                <h1 lang=lang>{entry.title.clone()}</h1>
                <p class="lead">{entry.library.clone()}</p>
                <div class="beside card-body">
                    <aside class="flow" aria-label=t.s("gallery-about")>{facts(t, entry, category)}</aside>
                    <div class="flow">
                        <p class="book mid lines" lang=lang>{entry.summary.clone()}</p>
                        <p class="small soft">{t.s("gallery-own-words")}</p>
                        {pictures}
                        {videos}
                        {fed(t, concepts)}
                    </div>
                </div>
            </article>
        </div>
    }
}

fn facts(t: Tr, entry: &GalleryEntry, category: &str) -> impl IntoView + use<> {
    let library = (!entry.placed.library.is_empty()).then(|| {
        t.maybe_of("library-type-", &entry.placed.library).unwrap_or_else(|| entry.placed.library.clone())
    });
    let rows = [
        (t.s("gallery-facet-category"), Some(category.to_owned())),
        (t.s("gallery-facet-kind"), Some(t.of("gallery-kind-", entry.kind.as_str()))),
        (t.s("gallery-facet-library"), library),
        (t.s("gallery-facet-region"), Some(entry.placed.region.clone())),
        (t.s("gallery-honour"), entry.honour.map(|honour| honour_words(t, honour))),
    ];
    let rows = rows
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?)))
        .map(|(name, value)| view! { <div><dt>{name}</dt> <dd>{value}</dd></div> })
        .collect_view();
    view! { <dl class="facts">{rows}</dl> }
}

/// The concepts that come from it; that nothing has come of it yet is not held against it.
fn fed(t: Tr, concepts: &[ConceptSummary]) -> Option<impl IntoView + use<>> {
    (!concepts.is_empty()).then(|| {
        let cards = concepts.iter().map(|concept| card(t, concept, true)).collect_view();
        view! {
            <section class="flow">
                <h2>{t.s("gallery-concepts")}</h2>
                <ul class="grid cards two">{cards}</ul>
            </section>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_between_words() {
        let long = "æbleskiver ".repeat(40);
        let cut = shortened(&long);
        assert!(cut.ends_with("æbleskiver …") && cut.chars().count() <= DESCRIPTION_MAX + 2, "{cut}");
        assert_eq!(shortened(" A short\none. "), "A short one.");
        assert_eq!(shortened(&"x".repeat(300)).chars().count(), DESCRIPTION_MAX + 2);
    }
}
