//! Reading pages for anonymous visitors come from rendered bytes, kept until anything public changes.
//!
//! A page is kept under its address and language, together with the revision of everything public it was made at
//! and the moment it grows old (dates on it count days). It is compressed once. Nobody who sends a session cookie
//! is served from here, and nothing made for them is kept.

use crate::site::Site;
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::time::{Span, Timestamp};
use quick_cache::sync::Cache;
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// How many rendered pages are kept.
const PAGES: usize = 2_000;
/// The largest page that is kept, in bytes.
const PAGE_MAX: usize = 512 * 1024;
/// The longest address that is kept: longer ones are somebody playing with the query.
const ADDRESS_MAX: usize = 300;
/// How long a page may be kept although nothing has changed.
const LIFETIME: Span = Span::minutes(1);

/// The session's cookie over http, for trying things out.
pub const SESSION_COOKIE: &str = "opslag";
/// The session's cookie over https: browsers accept the prefix only from this very host.
pub const SECURE_SESSION_COOKIE: &str = "__Host-opslag";

pub struct PageCache {
    pages: Cache<String, Arc<Kept>>,
}

struct Kept {
    revision: i64,
    until: Timestamp,
    headers: HeaderMap,
    etag: HeaderValue,
    plain: Bytes,
    brotli: Bytes,
}

impl PageCache {
    pub fn new() -> Self {
        Self { pages: Cache::new(PAGES) }
    }
}

/// Serves reading pages from what is kept, and keeps what it had to render.
pub async fn reading_pages(State(site): State<Site>, request: Request, next: Next) -> Response {
    let address = request.uri().path_and_query().map(ToString::to_string).unwrap_or_default();
    let anonymous = !has_session(request.headers());
    if request.method() != Method::GET || !anonymous || address.len() > ADDRESS_MAX {
        return next.run(request).await;
    }
    let asked = Asked::of(request.headers());
    let now = site.backend.now();
    let revision = site.revision();
    if let Some(kept) = site.pages.pages.get(&address)
        && kept.revision == revision
        && now < kept.until
    {
        return kept.answer(&asked);
    }
    let response = next.run(request).await;
    if response.status() != StatusCode::OK || response.headers().contains_key(header::SET_COOKIE) {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(plain) = to_bytes(body, PAGE_MAX).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let kept = Arc::new(Kept::new(revision, now + LIFETIME, parts.headers, plain));
    site.pages.pages.insert(address, Arc::clone(&kept));
    kept.answer(&asked)
}

/// Whether the browser says it has a session. Other cookies, such as a voter's, change nothing on a reading page.
fn has_session(headers: &HeaderMap) -> bool {
    headers.get_all(header::COOKIE).iter().any(|cookies| {
        // what cannot be read might be one
        cookies.to_str().map_or(true, |cookies| {
            cookies.split(';').any(|cookie| {
                matches!(cookie.trim().split('=').next(), Some(SESSION_COOKIE | SECURE_SESSION_COOKIE))
            })
        })
    })
}

/// What the visitor's browser said it can take.
struct Asked {
    brotli: bool,
    has: Option<HeaderValue>,
}

impl Asked {
    fn of(headers: &HeaderMap) -> Self {
        Self {
            brotli: headers
                .get(header::ACCEPT_ENCODING)
                .and_then(|value| value.to_str().ok())
                .is_some_and(|value| value.split(',').any(|coding| coding.trim().starts_with("br"))),
            has: headers.get(header::IF_NONE_MATCH).cloned(),
        }
    }
}

impl Kept {
    fn new(revision: i64, until: Timestamp, mut headers: HeaderMap, plain: Bytes) -> Self {
        let digest: String =
            Sha256::digest(&plain).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let etag =
            HeaderValue::from_str(&format!("W/\"{digest}\"")).unwrap_or(HeaderValue::from_static("W/\"\""));
        headers.insert(header::ETAG, etag.clone());
        // browsers ask again each time, so that a page that was withdrawn is gone at once; covers never change
        headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("public, no-cache"));
        headers.insert(header::VARY, HeaderValue::from_static("cookie, accept-encoding"));
        let brotli = crate::assets::brotli(&plain, 5).into();
        Self { revision, until, headers, etag, plain, brotli }
    }

    fn answer(&self, asked: &Asked) -> Response {
        let unchanged = asked.has.as_ref() == Some(&self.etag);
        let body = match (unchanged, asked.brotli) {
            (true, _) => Bytes::new(),
            (false, true) => self.brotli.clone(),
            (false, false) => self.plain.clone(),
        };
        let mut response = Response::new(Body::from(body));
        *response.headers_mut() = self.headers.clone();
        if unchanged {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
        } else if asked.brotli {
            response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
        }
        response
    }
}
