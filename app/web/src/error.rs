//! Pages for when something is not as it should be. They say what happened, in the visitor's language, and offer
//! a way on; what went wrong inside is logged once, under a number the visitor is shown.

use crate::{messages::Tr, page, site::Site, ui, urls};
use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use domain::language::Language;
use leptos::prelude::*;
use store::StoreError;

/// When somebody who found everything busy should come again, in seconds.
const BUSY_SECONDS: i64 = 20;

/// Why a page could not be given.
#[derive(Debug)]
pub enum PageError {
    /// There is nothing here, or nothing this viewer may know of; both look the same.
    NotFound,
    /// The viewer is not signed in; they are asked to, and come back here.
    SignIn,
    /// The viewer must confirm with a passkey first; they are asked to, and come back here.
    Passkey,
    /// The viewer is signed in, but this is not theirs to see or do.
    Forbidden,
    /// The form is not one we made.
    BadForm,
    /// Too large to be read.
    TooLarge,
    /// Sent so slowly that others would wait for it.
    TooSlow,
    /// The same hand has done this too often; the next time is after this span.
    TooMany(domain::time::Span),
    /// As much is being made as can be at a time; a little later there is room.
    Busy,
    /// Something that was public and was taken back.
    Gone,
    /// A request that the state of things no longer allows; the sentence has this message key.
    Refused(&'static str),
    Store(StoreError),
    Internal(String),
}

pub type PageResult<T = Response> = Result<T, PageError>;

impl From<tower_sessions::session::Error> for PageError {
    fn from(error: tower_sessions::session::Error) -> Self {
        Self::Internal(error.to_string())
    }
}

impl From<StoreError> for PageError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Rides on a response until [`error_pages`] turns it into a page.
#[derive(Clone, Debug)]
struct Trouble {
    /// Message key of heading and sentence: `{key}-title`, `{key}-text`.
    key: &'static str,
    detail: Option<String>,
}

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let wait = match &self {
            Self::TooMany(span) => Some((span.0 / 1_000).max(1)),
            Self::Busy => Some(BUSY_SECONDS),
            _ => None,
        };
        let (status, key, detail) = match self {
            Self::NotFound => (StatusCode::NOT_FOUND, "error-not-found", None),
            Self::SignIn => (StatusCode::SEE_OTHER, "error-sign-in", None),
            Self::Passkey => (StatusCode::SEE_OTHER, "error-passkey", None),
            Self::Forbidden => (StatusCode::FORBIDDEN, "error-forbidden", None),
            Self::BadForm => (StatusCode::BAD_REQUEST, "error-bad-form", None),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "error-too-large", None),
            Self::TooSlow => (StatusCode::REQUEST_TIMEOUT, "error-timeout", None),
            Self::TooMany(_) => (StatusCode::TOO_MANY_REQUESTS, "error-too-many", None),
            Self::Busy => (StatusCode::SERVICE_UNAVAILABLE, "error-busy", None),
            Self::Gone => (StatusCode::GONE, "error-gone", None),
            Self::Refused(key) => (StatusCode::CONFLICT, key, None),
            Self::Store(StoreError::Unavailable(why)) => {
                (StatusCode::SERVICE_UNAVAILABLE, "error-unavailable", Some(why))
            }
            Self::Store(StoreError::Conflict(why)) => (StatusCode::CONFLICT, "error-conflict", Some(why)),
            Self::Store(error) => {
                (StatusCode::INTERNAL_SERVER_ERROR, "error-internal", Some(error.to_string()))
            }
            Self::Internal(why) => (StatusCode::INTERNAL_SERVER_ERROR, "error-internal", Some(why)),
        };
        let mut response = status.into_response();
        if let Some(seconds) = wait {
            response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
        }
        response.extensions_mut().insert(Trouble { key, detail });
        response
    }
}

/// Turns every failed response into a page, including those that axum and its layers make by themselves.
pub async fn error_pages(State(site): State<Site>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let here = urls::page_of(request.method(), request.uri(), request.headers());
    let wants_page = request.method() == http::Method::GET
        || request.headers().get(header::ACCEPT).is_none_or(|accept| {
            accept.to_str().is_ok_and(|accept| accept.contains("text/html") || accept.contains("*/*"))
        });
    let accept_language = request.headers().get(header::ACCEPT_LANGUAGE).cloned();
    let response = next.run(request).await;
    let status = response.status();
    let trouble = response.extensions().get::<Trouble>().cloned();
    if trouble.is_none() && !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    // nobody looks at the answer to a range, and what it says stands in its head
    if status == StatusCode::RANGE_NOT_SATISFIABLE {
        return response;
    }
    // a form shown again with what is wrong in it is a page already, and a picture's stand-in is a picture
    if trouble.is_none() && has_a_body_of_its_own(&response) {
        return response;
    }
    if trouble.is_none() && (path.starts_with("/assets/") || path.starts_with("/api/") || !wants_page) {
        return response;
    }
    let language = urls::language_of(&path).unwrap_or_else(|| {
        Language::negotiate(
            accept_language.as_ref().and_then(|value| value.to_str().ok()).unwrap_or_default(),
        )
    });
    let trouble = trouble.unwrap_or(Trouble { key: key_of(status), detail: None });
    match trouble.key {
        "error-sign-in" => return Redirect::to(&urls::sign_in(language, Some(&here))).into_response(),
        "error-passkey" => return Redirect::to(&urls::confirm(language, &here)).into_response(),
        _ => {}
    }
    let retry_after = response.headers().get(header::RETRY_AFTER).cloned();
    let reference = format!("{:08x}", site.backend.random_u64() as u32);
    if status.is_server_error() {
        tracing::error!(%reference, %status, path = without_secrets(&path), detail = trouble.detail, "request failed");
    } else if let Some(detail) = &trouble.detail {
        tracing::warn!(%reference, %status, path = without_secrets(&path), detail, "request refused");
    }
    let mut page = render(language, trouble.key, status, &reference);
    *page.status_mut() = status;
    if let Some(seconds) = retry_after {
        page.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    page
}

/// An address as a log may hold it: what could open a door is left out.
fn without_secrets(path: &str) -> String {
    let secret = |part: &&str| part.len() >= 20 && part.bytes().all(|b| b.is_ascii_hexdigit());
    path.split('/').map(|part| if secret(&part) { "…" } else { part }).collect::<Vec<_>>().join("/")
}

fn has_a_body_of_its_own(response: &Response) -> bool {
    let kind = response.headers().get(header::CONTENT_TYPE);
    kind.and_then(|kind| kind.to_str().ok())
        .is_some_and(|kind| kind.starts_with("text/html") || kind.starts_with("image/"))
}

fn key_of(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND => "error-not-found",
        StatusCode::METHOD_NOT_ALLOWED => "error-method",
        StatusCode::FORBIDDEN => "error-cross-site",
        StatusCode::MISDIRECTED_REQUEST => "error-other-host",
        StatusCode::PAYLOAD_TOO_LARGE => "error-too-large",
        StatusCode::REQUEST_TIMEOUT => "error-timeout",
        StatusCode::SERVICE_UNAVAILABLE => "error-unavailable",
        status if status.is_server_error() => "error-internal",
        _ => "error-bad-form",
    }
}

fn render(language: Language, key: &str, status: StatusCode, reference: &str) -> Response {
    let t = Tr::new(language);
    let title = t.of(key, "-title");
    let text = t.of(key, "-text");
    let reference = (status.is_server_error() || status == StatusCode::BAD_REQUEST)
        .then(|| t.a("error-reference", [("reference", reference.into())]));
    page::plain(language, &title.clone(), move || {
        view! {
            <div class="wrap band">
                <div class="empty">
                    {ui::empty_shelf()}
                    <h1 class="title">{title}</h1>
                    <p>{text}</p>
                    <p class="row">
                        <a class="btn" href=urls::catalogue(language)>{t.s("error-to-catalogue")}</a>
                        <a class="btn second" href=urls::home(language)>{t.s("error-to-home")}</a>
                    </p>
                    {reference.map(|reference| view! { <p class="small soft">{reference}</p> })}
                </div>
            </div>
        }
    })
}
