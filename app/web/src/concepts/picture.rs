//! The picture beside a concept, as everybody sees it: an address of its own, gone as soon as it may not be shown.

use crate::{
    error::{PageError, PageResult},
    media::{self, Width},
    messages::Tr,
    site::Site,
    urls,
};
use axum::extract::{Path, State};
use domain::{
    language::ContentLanguage,
    nominations::Licence,
    time::{Span, Timestamp},
};
use leptos::prelude::*;
use store::concepts::{AtAddress, LeadPicture};

/// How long a browser may keep it without asking again.
const KEPT: Span = Span::days(30);

/// `/pictures/{address}-{width}.jpg`. Whether it may be shown is asked each time, so that every instance stops at once;
/// caches that many share ask again after a minute.
pub async fn serve(State(site): State<Site>, Path(file): Path<String>) -> PageResult {
    let name = file.strip_suffix(".jpg").and_then(|name| name.rsplit_once('-'));
    let (address, width) = name.ok_or(PageError::NotFound)?;
    let width = Width::from_pixels(width).ok_or(PageError::NotFound)?;
    let now = site.backend.now();
    match site.backend.store.find_picture_at(address, now).await? {
        AtAddress::Picture(picture) => {
            let cache = cache_for(picture.facts.consent_ends, now);
            media::jpeg(&site, &picture.file, width, &cache).await
        }
        AtAddress::Gone => Err(PageError::Gone),
        AtAddress::Nothing => Err(PageError::NotFound),
    }
}

fn cache_for(ends: Option<Timestamp>, now: Timestamp) -> String {
    let seconds = ends.map_or(KEPT.0, |end| (end - now).0.clamp(0, KEPT.0)) / 1_000;
    format!("public, max-age={seconds}, s-maxage={}", seconds.min(60))
}

/// The picture with who made it and what others may do with it.
pub fn figure(t: Tr, picture: &LeadPicture) -> impl IntoView + use<> {
    let lang =
        (picture.language != ContentLanguage::from(t.language)).then(|| picture.language.tag().to_owned());
    let href = |width| urls::public_picture(&picture.address, width);
    let largest = picture.file.width;
    let set = picture
        .file
        .widths
        .iter()
        .map(|&width| format!("{} {width}w", href(width)))
        .chain([format!("{} {largest}w", href(Width::Large.pixels()))])
        .collect::<Vec<_>>()
        .join(", ");
    let credit = t.a("concepts-picture-credit", [("credit", picture.facts.credit.trim().to_owned().into())]);
    let licence = picture.facts.licence.map(|licence| licence_words(t, licence));
    view! {
        <figure class="photo">
            <img
                src=href(Width::Middle.pixels())
                srcset=set
                sizes="(min-width: 60rem) 46rem, 92vw"
                alt=picture.facts.alt.clone()
                lang=lang
                width=largest.to_string()
                height=picture.file.height.to_string()
                loading="lazy"
            />
            <figcaption class="small soft">{credit} " " {licence}</figcaption>
        </figure>
    }
}

/// The licence's usual name, with a link where it can be read.
pub fn licence_words(t: Tr, licence: Licence) -> AnyView {
    let words = t.of("licence-", &licence.as_str().replace('.', "-"));
    match licence.deed() {
        Some(deed) => view! { <a href=deed rel="license noopener noreferrer">{words}</a> }.into_any(),
        None => view! { <span>{words}</span> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_kept_longer_than_its_consent() {
        let now = Timestamp(1_000_000);
        assert_eq!(cache_for(None, now), "public, max-age=2592000, s-maxage=60");
        assert_eq!(cache_for(Some(now + Span::days(400)), now), "public, max-age=2592000, s-maxage=60");
        assert_eq!(cache_for(Some(now + Span::hours(1)), now), "public, max-age=3600, s-maxage=60");
        assert_eq!(cache_for(Some(now + Span::seconds(9)), now), "public, max-age=9, s-maxage=9");
        assert_eq!(cache_for(Some(now), now), "public, max-age=0, s-maxage=0");
    }
}
