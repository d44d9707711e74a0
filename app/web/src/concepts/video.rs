//! The video beside a picture or alone on a card, as everybody sees it: its addresses are its own and gone as soon as it may
//! not be shown.

use super::picture::{cache_for, licence_words};
use crate::{
    error::{PageError, PageResult},
    media::{self, Encoding, Width},
    messages::Tr,
    nominations::videos::{Film, film},
    site::Site,
    urls,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, header},
    response::IntoResponse,
};
use domain::language::ContentLanguage;
use leptos::prelude::*;
use store::{
    concepts::{AtAddress, LeadVideo},
    nominations::Video,
};

/// `/videos/{address}.mp4` or `.webm` is the video, whole or in parts; `.jpg` its still picture; `.vtt` its captions. Whether
/// they may be shown is asked each time, as with pictures.
pub async fn serve(State(site): State<Site>, Path(file): Path<String>, asking: HeaderMap) -> PageResult {
    let (address, ending) = file.rsplit_once('.').ok_or(PageError::NotFound)?;
    let now = site.backend.now();
    let shown = match site.backend.store.find_video_at(address, now).await? {
        AtAddress::There(shown) => shown,
        AtAddress::Gone => return Err(PageError::Gone),
        AtAddress::Nothing => return Err(PageError::NotFound),
    };
    let LeadVideo { address, video, .. } = shown;
    let cache = cache_for(video.facts.consent_ends, now);
    if ending == video.kind.as_str() {
        return media::video(&site, &video, &asking, &format!("\"{address}\""), &cache).await;
    }
    match (ending, video.poster, video.captions) {
        ("jpg", Some(poster), _) => media::copy(&site, &poster, Width::Middle, Encoding::Jpeg, &cache).await,
        ("vtt", _, Some(captions)) => {
            let headers =
                [(header::CONTENT_TYPE, "text/vtt; charset=utf-8"), (header::CACHE_CONTROL, cache.as_str())];
            Ok((headers, captions).into_response())
        }
        _ => Err(PageError::NotFound),
    }
}

/// The video with what happens in it, who made it and what others may do with it.
pub fn figure(t: Tr, shown: &LeadVideo) -> impl IntoView + use<> {
    let LeadVideo { address, video, language } = shown;
    moving(t, video, *language, &|ending| urls::public_video(address, ending))
}

/// A video anybody may see, under whatever addresses it has.
pub fn moving(
    t: Tr,
    video: &Video,
    language: ContentLanguage,
    href: &dyn Fn(&str) -> String,
) -> impl IntoView + use<> {
    let lang = (language != ContentLanguage::from(t.language)).then(|| language.tag());
    let player = film(
        t,
        Film {
            src: href(video.kind.as_str()),
            kind: video.kind,
            size_bytes: video.size_bytes,
            captions: video.captions.as_ref().map(|_| (href("vtt"), language)),
            poster: video.poster.as_ref().map(|_| href("jpg")),
            name: t.s("concepts-video-name"),
        },
    );
    let credit = t.a("concepts-video-credit", [("credit", video.facts.credit.trim().to_owned().into())]);
    let licence = video.facts.licence.map(|licence| licence_words(t, licence));
    view! {
        <figure class="photo">
            {player}
            <figcaption class="flow tight">
                <p lang=lang>{video.facts.alt.clone()}</p>
                <p class="small soft">{credit} " " {licence}</p>
            </figcaption>
        </figure>
    }
}
