//! Pictures and videos of the gallery, as everybody sees them. Whether they may be shown is asked each time, so that every
//! instance stops at once; to those who ask too early or too late there is nothing there.

use crate::{
    concepts::cache_for,
    error::{PageError, PageResult},
    media::{self, Encoding, Width},
    site::Site,
};
use axum::{
    extract::{Path, State},
    http::{HeaderMap, header},
    response::IntoResponse,
};
use domain::ids::{MediaId, VideoId};
use store::gallery::GalleryVideo;

/// `/gallery/pictures/{media}-{width}.jpg`, or `.webp`.
pub async fn picture(State(site): State<Site>, Path(file): Path<String>) -> PageResult {
    let (name, ending) = file.rsplit_once('.').ok_or(PageError::NotFound)?;
    let encoding = Encoding::from_ending(ending).ok_or(PageError::NotFound)?;
    let (id, width) = name.rsplit_once('-').ok_or(PageError::NotFound)?;
    let width = Width::from_pixels(width).ok_or(PageError::NotFound)?;
    let id: MediaId = id.parse().map_err(|_| PageError::NotFound)?;
    let now = site.backend.now();
    let picture = site.backend.store.find_gallery_picture(id, now).await?.ok_or(PageError::NotFound)?;
    let cache = cache_for(picture.facts.consent_ends, now);
    media::copy(&site, &picture.file, width, encoding, &cache).await
}

/// `/gallery/videos/{id}.mp4` or `.webm` is the video, whole or in parts; `.jpg` its still picture; `.vtt` its captions.
pub async fn video(State(site): State<Site>, Path(file): Path<String>, asking: HeaderMap) -> PageResult {
    let (id, ending) = file.rsplit_once('.').ok_or(PageError::NotFound)?;
    let id: VideoId = id.parse().map_err(|_| PageError::NotFound)?;
    let now = site.backend.now();
    let shown = site.backend.store.find_gallery_video(id, now).await?.ok_or(PageError::NotFound)?;
    let GalleryVideo { video, .. } = shown;
    let cache = cache_for(video.facts.consent_ends, now);
    if ending == video.kind.as_str() {
        return media::video(&site, &video, &asking, &format!("\"gallery-{id}\""), &cache).await;
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
