//! The catalogue to take along: a card, a poster, and any choice of concepts as a booklet or an electronic book.
//!
//! Everything is read anew from what the public may know, and what was printed is used again only as long as that is
//! the same. Pages are set one at a time and off the event loop; only few wait for their turn.

mod choice;
mod links;
mod queue;
mod words;

pub use links::{take_list, take_one};
pub use queue::{Job, Press, Printed, printed};

use super::{card::number, missing};
use crate::{
    doors::Doors,
    error::{PageError, PageResult},
    messages::Tr,
    sharing::{Asked, is_unchanged},
    site::Site,
    urls,
};
use axum::{
    body::Body,
    extract::{Path, Query},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::Response,
};
use domain::{language::Language, policy::Act};
use store::concepts::ConceptDetail;
use words::Found;

pub const PDF: &str = "application/pdf";
const EPUB: &str = "application/epub+zip";

pub fn routes() -> Doors {
    Doors::new()
        .get("/{lang}/concepts/{slug}/card.pdf", Act::Harvest, card)
        .get("/{lang}/concepts/{slug}/poster.pdf", Act::Harvest, poster)
        .get("/{lang}/catalogue/booklet.pdf", Act::Harvest, booklet)
        .get("/{lang}/catalogue/booklet.epub", Act::Harvest, epub)
}

async fn card(asked: Asked, Path((language, slug)): Path<(String, String)>) -> PageResult {
    let language = known(&language)?;
    let (t, site) = (Tr::new(language), asked.site.clone());
    // whatever is kept, what was taken back is gone
    let slug = concept(&site, &slug, language).await?.summary.slug;
    let (name, page) = (format!("{slug}-{language}.pdf"), page_of(&asked, language, &slug));
    let printed = queue::printed(&asked.site, format!("card/{language}/{slug}"), || async move {
        let found = vec![Found::read(&site, concept(&site, &slug, language).await?).await?];
        Ok(Job::new(t, found, move |t, base, found| {
            let imprint = words::imprint(t, found);
            let card = found.first().map(|found| found.card(t, base));
            Ok(card.map(|card| press::card(&imprint, &card)).transpose()?.unwrap_or_default())
        }))
    });
    Ok(answer(&*printed.await?, PDF, &name, Some(page), &asked.headers))
}

async fn poster(asked: Asked, Path((language, slug)): Path<(String, String)>) -> PageResult {
    let language = known(&language)?;
    let (t, site) = (Tr::new(language), asked.site.clone());
    let slug = concept(&site, &slug, language).await?.summary.slug;
    let name = format!("{slug}-{}-{language}.pdf", t.s("press-file-poster"));
    let page = page_of(&asked, language, &slug);
    let printed = queue::printed(&asked.site, format!("poster/{language}/{slug}"), || async move {
        let found = vec![Found::without_picture(concept(&site, &slug, language).await?)];
        Ok(Job::new(t, found, move |t, base, found| {
            let imprint = words::imprint(t, found);
            let poster = found.first().map(|found| found.poster(t, base));
            Ok(poster.map(|poster| press::poster(&imprint, &poster)).transpose()?.unwrap_or_default())
        }))
    });
    Ok(answer(&*printed.await?, PDF, &name, Some(page), &asked.headers))
}

/// Where the same stands for browsers.
fn page_of(asked: &Asked, language: Language, slug: &str) -> String {
    format!("{}{}", asked.base(), urls::concept(language, slug))
}

async fn booklet(asked: Asked, path: Path<String>, query: Query<Vec<(String, String)>>) -> PageResult {
    several(asked, path, query, PDF).await
}

async fn epub(asked: Asked, path: Path<String>, query: Query<Vec<(String, String)>>) -> PageResult {
    several(asked, path, query, EPUB).await
}

async fn several(
    asked: Asked,
    Path(language): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
    kind: &'static str,
) -> PageResult {
    let language = known(&language)?;
    let t = Tr::new(language);
    let site = asked.site.clone();
    let choice = choice::choose(&site, t, &pairs).await?;
    let ending = if kind == EPUB { "epub" } else { "pdf" };
    let name = format!("opslag-{}-{language}.{ending}", t.s("press-file-booklet"));
    let printed = queue::printed(&asked.site, format!("{ending}{}", choice.href), || async move {
        let found = choice.read(&site, language).await?;
        Ok(Job::new(t, found, move |t, base, found| {
            let imprint = words::imprint(t, found);
            let booklet = choice.booklet(t, base, found);
            if kind == EPUB { press::epub(&imprint, &booklet) } else { press::booklet(&imprint, &booklet) }
        }))
    });
    Ok(answer(&*printed.await?, kind, &name, None, &asked.headers))
}

fn known(language: &str) -> PageResult<Language> {
    language.parse().map_err(|_| PageError::NotFound)
}

/// What the public may know of a concept now.
async fn concept(site: &Site, slug: &str, language: Language) -> PageResult<ConceptDetail> {
    let store = &site.backend.store;
    match store.find_published_concept(slug, language).await? {
        Some(detail) => Ok(detail),
        None => Err(missing(store, slug).await?),
    }
}

/// The file under a name of its own. `page` is where the same stands for browsers.
pub fn answer(
    printed: &Printed,
    kind: &'static str,
    name: &str,
    page: Option<String>,
    asked: &HeaderMap,
) -> Response {
    let unchanged = is_unchanged(asked, &printed.tag, None);
    let mut response =
        Response::new(if unchanged { Body::empty() } else { Body::from(printed.bytes.clone()) });
    if unchanged {
        *response.status_mut() = StatusCode::NOT_MODIFIED;
    }
    let place = if kind == PDF { "inline" } else { "attachment" };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    // asked for again each time, so that what was taken back is gone at once
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, no-cache"));
    let told = [
        (header::ETAG, Some(format!("\"{}\"", printed.tag))),
        (header::CONTENT_DISPOSITION, Some(format!("{place}; filename=\"{name}\""))),
        (header::LINK, page.map(|page| format!("<{page}>; rel=\"canonical\""))),
    ];
    for (name, value) in told {
        if let Some(Ok(value)) = value.map(|value| HeaderValue::from_str(&value)) {
            headers.insert(name, value);
        }
    }
    headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex"));
    response
}
