//! Pictures on their way out: the right copy, or a drawn stand-in where the bytes are gone.

use crate::{
    error::{PageError, PageResult},
    site::Site,
};
use axum::{
    body::{Body, Bytes},
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use leptos::prelude::*;
use object_store::{ObjectStoreExt, path::Path as Key};
use serde::Deserialize;
use store::nominations::PictureFile;

/// How wide a copy is asked for: one of few, so that nobody makes us keep others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Width {
    #[serde(rename = "480")]
    Small,
    #[serde(rename = "960")]
    Middle,
    #[default]
    #[serde(rename = "1600")]
    Large,
}

impl Width {
    pub const fn pixels(self) -> u32 {
        match self {
            Self::Small => 480,
            Self::Middle => 960,
            Self::Large => 1_600,
        }
    }

    /// From the number of pixels, as it stands in a file's name.
    pub fn from_pixels(text: &str) -> Option<Self> {
        [Self::Small, Self::Middle, Self::Large].into_iter().find(|width| width.pixels().to_string() == text)
    }
}

/// Shown where the bytes of a picture are gone: a frame with a leaf in it. The status still says that nothing is there.
const STAND_IN: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\">\
    <path fill=\"#e9e6df\" d=\"M0 0h400v300H0z\"/>\
    <path fill=\"none\" stroke=\"#6b6780\" stroke-width=\"6\" d=\"M160 190v-40a40 40 0 1 1 40 40zM170 60l60 180\"/></svg>";

/// What is kept under a key, if it is there.
pub async fn bytes(site: &Site, key: &str) -> PageResult<Option<Bytes>> {
    let failed = |error: object_store::Error| PageError::Internal(error.to_string());
    match site.media.get(&Key::from(key)).await {
        Ok(found) => Ok(Some(found.bytes().await.map_err(failed)?)),
        Err(object_store::Error::NotFound { .. }) => {
            tracing::error!(key, "the bytes of a picture are not there");
            Ok(None)
        }
        Err(error) => Err(failed(error)),
    }
}

/// The copy of at least `width`, as an answer that may be kept as `cache` says.
pub async fn jpeg(site: &Site, file: &PictureFile, width: Width, cache: &str) -> PageResult {
    let Some(bytes) = bytes(site, &file.key_for(width.pixels())).await? else { return Ok(stand_in()) };
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg"));
    let cache = HeaderValue::from_str(cache).map_err(|error| PageError::Internal(error.to_string()))?;
    headers.insert(header::CACHE_CONTROL, cache);
    Ok(response)
}

fn stand_in() -> Response {
    let mut response = Response::new(Body::from(STAND_IN));
    *response.status_mut() = StatusCode::NOT_FOUND;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("image/svg+xml"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// An image in as many sizes as there are: the largest is so wide and high, `narrower` are the others. `href` gives the
/// address of a copy, `sizes` says how wide it stands on the page, in the words of HTML.
pub fn image(
    (width, height): (i32, i32),
    narrower: &[u32],
    href: &dyn Fn(u32) -> String,
    alt: String,
    sizes: &'static str,
) -> impl IntoView + use<> {
    let largest = width;
    let set = narrower
        .iter()
        .map(|&narrower| format!("{} {narrower}w", href(narrower)))
        .chain([format!("{} {largest}w", href(Width::Large.pixels()))])
        .collect::<Vec<_>>()
        .join(", ");
    let set = (!narrower.is_empty()).then_some(set);
    view! {
        <img
            src=href(Width::Large.pixels())
            sizes=set.is_some().then_some(sizes)
            srcset=set
            alt=alt
            width=width.to_string()
            height=height.to_string()
            loading="lazy"
        />
    }
}
