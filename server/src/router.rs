//! The whole way in: the site's pages, the server functions, health, and the layers around them.

use crate::{config::Config, middleware, sessions::Sessions};
use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderName, HeaderValue, StatusCode, header},
    middleware::{from_fn, from_fn_with_state},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use islands::request::SESSION_ABSOLUTE;
use leptos::prelude::provide_context;
use tower_http::{catch_panic::CatchPanicLayer, csrf::CsrfLayer, set_header::SetResponseHeaderLayer};
use tower_sessions::{
    Expiry, SessionManagerLayer, cookie::SameSite, cookie::time::Duration as CookieDuration,
};
use web::{SECURE_SESSION_COOKIE, SESSION_COOKIE, Site};

/// Forms without pictures are small; the picture form states its own limit.
const BODY_MAX: usize = 256 * 1024;

pub fn router(site: &Site, config: &Config) -> Router {
    let sessions = SessionManagerLayer::new(Sessions::new(site.backend.clone()))
        .with_name(if config.secure() { SECURE_SESSION_COOKIE } else { SESSION_COOKIE })
        .with_secure(config.secure())
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        // the cookie may outlive the session, whose end the database knows
        .with_expiry(Expiry::OnInactivity(CookieDuration::milliseconds(SESSION_ABSOLUTE.0)));

    let (pages, _) = web::doors(site);
    let site_routes = with_functions(pages)
        .layer(DefaultBodyLimit::max(BODY_MAX))
        .layer(from_fn(middleware::referer::same_origin_only))
        .layer(sessions)
        .layer(from_fn_with_state(site.clone(), middleware::revision::after_writes));

    let pages = site_routes
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(from_fn(middleware::origin::told))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(
            middleware::host::OwnHost::of(&config.base_url()),
            middleware::host::own_only,
        ))
        .layer(from_fn_with_state(
            middleware::client::Trusted(config.trusted_proxies.clone().into()),
            middleware::client::resolve,
        ))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn(middleware::patience::limited))
        .layer(from_fn_with_state(site.clone(), web::error_pages))
        // once more, should the page about an error be the one that fails
        .layer(CatchPanicLayer::custom(panicked));

    let mut router = with_health(pages).with_state(site.clone());
    for (name, value) in headers(config) {
        router = router.layer(SetResponseHeaderLayer::if_not_present(name, value));
    }
    router
}

/// A handler's panic is an error like others: answered, logged, survived.
fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

/// What every response says, errors and files included, unless it says something of its own.
fn headers(config: &Config) -> Vec<(HeaderName, HeaderValue)> {
    let mut headers = vec![
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(
                "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox",
            ),
        ),
        (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
        (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
        (
            HeaderName::from_static("permissions-policy"),
            HeaderValue::from_static("camera=(), geolocation=(), microphone=()"),
        ),
    ];
    if config.secure() {
        headers.push((
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=31536000; includeSubDomains"),
        ));
    }
    headers
}

#[expect(clippy::disallowed_methods, reason = "server functions have a list of acts of their own")]
fn with_functions(router: Router<Site>) -> Router<Site> {
    router.route("/api/{*function}", post(server_function))
}

#[expect(clippy::disallowed_methods, reason = "says nothing about anything but the process")]
fn with_health(router: Router<Site>) -> Router<Site> {
    router.route("/healthz", get(|| async { "ok" })).route("/readyz", get(ready))
}

/// Hands a call to the server function it names, with the backend and the act it is for in reach. A function without
/// an act does not exist.
async fn server_function(State(site): State<Site>, request: Request) -> Response {
    let path = request.uri().path();
    let Some(&(_, act)) = web::FUNCTIONS.iter().find(|(function, _)| *function == path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let backend = site.backend.clone();
    let context = move || {
        provide_context(backend.clone());
        provide_context(act);
    };
    let mut response = leptos_axum::handle_server_fns_with_context(context, request).await.into_response();
    // The functions say what went wrong with a status of their own. What is left as 500 with this mark is a call
    // whose arguments could not be read, and that is the caller's doing.
    if response.status() == StatusCode::INTERNAL_SERVER_ERROR
        && response.headers().contains_key("serverfnerror")
    {
        *response.status_mut() = StatusCode::BAD_REQUEST;
    }
    response
}

async fn ready(State(site): State<Site>) -> StatusCode {
    match site.backend.store.ping().await {
        Ok(()) => StatusCode::OK,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}
