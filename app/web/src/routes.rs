//! Every page of the site, in reading order.

use crate::{
    accounts, assets, awards, cache, concepts, jury, nominations, seasons, show, site::Site, urls, voting,
};
use axum::{
    Router,
    http::HeaderMap,
    middleware,
    response::Redirect,
    routing::{get, post},
};
use domain::language::Language;

/// Pages anybody may read; kept as rendered bytes for anonymous visitors.
pub const READING: [&str; 7] = [
    "/{lang}",
    "/{lang}/catalogue",
    "/{lang}/concepts/{slug}",
    "/{lang}/seasons/{season}",
    "/{lang}/awards/{season}",
    "/{lang}/about/{page}",
    "/covers/{file}",
];

/// All routes of the site, without the layers of the process.
pub fn router(site: &Site) -> Router<Site> {
    reading(site)
        .merge(nominating())
        .merge(signing_in())
        .merge(judging())
        .merge(editing())
        .merge(voting_and_show())
        .route("/", get(front_door))
        .route("/assets/{version}/{*file}", get(assets::serve))
}

/// Order as in [`READING`].
fn reading(site: &Site) -> Router<Site> {
    Router::new()
        .route("/{lang}", get(seasons::home::page))
        .merge(concepts::reading())
        .route("/{lang}/seasons/{season}", get(seasons::call::page))
        .merge(awards::reading())
        .route("/{lang}/about/{page}", get(seasons::about::page))
        .route_layer(middleware::from_fn_with_state(site.clone(), cache::reading_pages))
}

fn nominating() -> Router<Site> {
    nominations::routes()
}

fn signing_in() -> Router<Site> {
    Router::new()
        .route("/{lang}/my", get(accounts::my::page))
        .route("/{lang}/sign-in", get(accounts::sign_in::page).post(accounts::sign_in::ask))
        .route("/{lang}/sign-in/sent", get(accounts::sign_in::sent))
        .route("/{lang}/sign-in/code", post(accounts::sign_in::code))
        .route("/{lang}/sign-in/link/{token}", get(accounts::sign_in::link).post(accounts::sign_in::use_link))
        .route("/{lang}/sign-out", post(accounts::sign_in::sign_out))
}

fn judging() -> Router<Site> {
    jury::routes()
}

fn editing() -> Router<Site> {
    concepts::editing()
}

fn voting_and_show() -> Router<Site> {
    voting::routes().merge(show::routes())
}

/// `/` leads to the language the browser prefers.
async fn front_door(headers: HeaderMap) -> (HeaderMap, Redirect) {
    let accepted = headers.get(http::header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let language = Language::negotiate(accepted.unwrap_or_default());
    let mut vary = HeaderMap::new();
    vary.insert(http::header::VARY, http::HeaderValue::from_static("accept-language"));
    (vary, Redirect::to(&urls::home(language)))
}
