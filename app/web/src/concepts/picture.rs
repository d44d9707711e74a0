//! The picture beside a concept, as everybody sees it: an address of its own, gone as soon as it may not be shown.

use crate::{
    error::{PageError, PageResult},
    media::{self, Encoding, Width},
    messages::Tr,
    site::Site,
    urls,
};
use axum::extract::{Path, State};
use domain::{
    language::ContentLanguage,
    nominations::{Licence, PictureFacts},
    time::{Span, Timestamp},
};
use leptos::prelude::*;
use store::{
    concepts::{AtAddress, LeadPicture},
    nominations::PictureFile,
};

/// How long a browser may keep it without asking again.
const KEPT: Span = Span::days(30);

/// `/pictures/{address}-{width}.jpg`, or `.webp`. Whether it may be shown is asked each time, so that every instance stops at once;
/// caches that many share ask again after a minute.
pub async fn serve(State(site): State<Site>, Path(file): Path<String>) -> PageResult {
    let (name, ending) = file.rsplit_once('.').ok_or(PageError::NotFound)?;
    let encoding = Encoding::from_ending(ending).ok_or(PageError::NotFound)?;
    let (address, width) = name.rsplit_once('-').ok_or(PageError::NotFound)?;
    let width = Width::from_pixels(width).ok_or(PageError::NotFound)?;
    let now = site.backend.now();
    match site.backend.store.find_picture_at(address, now).await? {
        AtAddress::There(picture) => {
            let cache = cache_for(picture.facts.consent_ends, now);
            media::copy(&site, &picture.file, width, encoding, &cache).await
        }
        AtAddress::Gone => Err(PageError::Gone),
        AtAddress::Nothing => Err(PageError::NotFound),
    }
}

/// How long what is public until then may be kept: by a browser, and by caches that many share.
pub fn cache_for(ends: Option<Timestamp>, now: Timestamp) -> String {
    let seconds = ends.map_or(KEPT.0, |end| (end - now).0.clamp(0, KEPT.0)) / 1_000;
    format!("public, max-age={seconds}, s-maxage={}", seconds.min(60))
}

/// The picture with who made it and what others may do with it.
pub fn figure(t: Tr, picture: &LeadPicture) -> impl IntoView + use<> {
    let href = |width, encoding| urls::public_picture(&picture.address, width, encoding);
    photo(t, (&picture.facts, picture.language), &picture.file, &href)
}

/// A picture anybody may see, under whatever addresses it has, with who made it and what others may do with it.
pub fn photo(
    t: Tr,
    (facts, language): (&PictureFacts, ContentLanguage),
    file: &PictureFile,
    href: &dyn Fn(u32, Encoding) -> String,
) -> impl IntoView + use<> {
    let lang = (language != ContentLanguage::from(t.language)).then(|| language.tag().to_owned());
    const SIZES: &str = "(min-width: 60rem) 46rem, 92vw";
    let largest = i32::try_from(file.width).unwrap_or(i32::MAX);
    let set = media::srcset(largest, &file.widths, href, Encoding::Jpeg);
    let source = file.webp.then(|| media::webp_source(largest, &file.widths, href, SIZES));
    let credit = t.a("concepts-picture-credit", [("credit", facts.credit.trim().to_owned().into())]);
    let licence = facts.licence.map(|licence| licence_words(t, licence));
    view! {
        <figure class="photo">
            <picture>
                {source}
                <img
                    src=href(Width::Middle.pixels(), Encoding::Jpeg)
                    srcset=set
                    sizes=SIZES
                    alt=facts.alt.clone()
                    lang=lang
                    width=largest.to_string()
                    height=file.height.to_string()
                    loading="lazy"
                />
            </picture>
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
