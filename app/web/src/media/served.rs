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

/// How a copy is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum Encoding {
    #[default]
    #[serde(rename = "jpg")]
    Jpeg,
    /// Some three tenths fewer bytes; for browsers that know it, which today are all but the oldest.
    #[serde(rename = "webp")]
    WebP,
}

impl Encoding {
    const ALL: [Self; 2] = [Self::Jpeg, Self::WebP];

    /// What the name of such a file ends in.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::WebP => "webp",
        }
    }

    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::WebP => "image/webp",
        }
    }

    pub fn from_ending(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.ending() == text)
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

/// The copy of at least `width`, as an answer that may be kept as `cache` says. Not found where it is not kept like that.
pub async fn copy(
    site: &Site,
    file: &PictureFile,
    width: Width,
    encoding: Encoding,
    cache: &str,
) -> PageResult {
    let key = match encoding {
        Encoding::Jpeg => file.key_for(width.pixels()),
        Encoding::WebP => file.webp_key_for(width.pixels()).ok_or(PageError::NotFound)?,
    };
    let Some(bytes) = bytes(site, &key).await? else { return Ok(stand_in()) };
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(encoding.media_type()));
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

/// An image in as many sizes as there are: the largest is so wide and high, `narrower` are the others, and `webp` says
/// whether they are there in that too. `href` gives the address of a copy, `sizes` says how wide it stands on the page, in
/// the words of HTML.
pub fn image(
    (width, height): (i32, i32),
    (narrower, webp): (&[u32], bool),
    href: &dyn Fn(u32, Encoding) -> String,
    alt: String,
    sizes: &'static str,
) -> impl IntoView + use<> {
    let set = (!narrower.is_empty()).then(|| srcset(width, narrower, href, Encoding::Jpeg));
    let source = webp.then(|| webp_source(width, narrower, href, sizes));
    view! {
        <picture>
            {source}
            <img
                src=href(Width::Large.pixels(), Encoding::Jpeg)
                sizes=set.is_some().then_some(sizes)
                srcset=set
                alt=alt
                width=width.to_string()
                height=height.to_string()
                loading="lazy"
            />
        </picture>
    }
}

/// The copies in WebP, for a `<picture>`: browsers that know it never ask for the others.
pub fn webp_source(
    largest: i32,
    narrower: &[u32],
    href: &dyn Fn(u32, Encoding) -> String,
    sizes: &'static str,
) -> impl IntoView + use<> {
    let set = srcset(largest, narrower, href, Encoding::WebP);
    view! { <source type=Encoding::WebP.media_type() srcset=set sizes=sizes/> }
}

/// Every copy with its width, as `srcset` has it.
pub fn srcset(
    largest: i32,
    narrower: &[u32],
    href: &dyn Fn(u32, Encoding) -> String,
    encoding: Encoding,
) -> String {
    narrower
        .iter()
        .map(|&narrower| format!("{} {narrower}w", href(narrower, encoding)))
        .chain([format!("{} {largest}w", href(Width::Large.pixels(), encoding))])
        .collect::<Vec<_>>()
        .join(", ")
}
