//! Every page of the site, in reading order.

use crate::{
    accounts, adaptations, assets, awards, cache, concepts,
    dates::iso_date,
    doors::{Door, Doors},
    gallery, hooks, imports, jury, libraries, nominations, questions, seasons, sharing, show,
    site::Site,
    urls, voting,
};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    middleware,
    response::Redirect,
};
use domain::{language::Language, policy::Act, time::Span};

/// Pages anybody may read; kept as rendered bytes for anonymous visitors.
pub const READING: [&str; 18] = [
    "/{lang}",
    "/{lang}/catalogue",
    "/{lang}/concepts/{slug}",
    "/{lang}/seasons/{season}",
    "/{lang}/seasons/{season}/gallery",
    "/{lang}/seasons/{season}/gallery/{id}",
    "/{lang}/seasons/{season}/reports",
    "/{lang}/awards",
    "/{lang}/awards/{season}",
    "/{lang}/awards/{season}/integrity",
    "/{lang}/awards/{season}/{category}",
    "/{lang}/awards/{season}/{category}/press/{number}",
    "/{lang}/verify/{season}/{category}/{number}",
    "/{lang}/libraries",
    "/{lang}/libraries/{library}",
    "/{lang}/about/{page}",
    "/{lang}/share",
    "/covers/{file}",
];

/// Server functions, and the act each is for. Any other is refused before it is looked for.
pub const FUNCTIONS: [(&str, Act); 2] =
    [("/api/save-score", Act::Score), ("/api/preview_markdown", Act::EditConcept)];

/// All routes of the site, without the layers of the process, and the list of them.
pub fn doors(site: &Site) -> (Router<Site>, Vec<Door>) {
    reading(site)
        .merge(nominations::routes())
        .merge(accounts::routes())
        .merge(libraries::routes())
        .merge(imports::routes())
        .merge(seasons::editor::routes())
        .merge(jury::routes())
        .merge(adaptations::routes())
        .merge(questions::routes())
        .merge(concepts::editing())
        .merge(concepts::pictures())
        .merge(concepts::printed())
        .merge(gallery::routes())
        .merge(awards::routes())
        .merge(hooks::routes())
        .merge(voting::routes())
        .merge(show::routes())
        .merge(sharing::routes())
        .get("/calendar/{season}", Act::ReadSite, seasons::calendar::without_language)
        .get("/", Act::ReadSite, front_door)
        .get("/was", Act::ReadSite, accessibility)
        .get("/.well-known/security.txt", Act::ReadSite, security)
        .get("/assets/{version}/{*file}", Act::ReadSite, assets::serve)
        .open()
}

/// Order as in [`READING`].
fn reading(site: &Site) -> Doors {
    Doors::new()
        .get("/{lang}", Act::ReadSite, seasons::home::page)
        .merge(concepts::reading())
        .get("/{lang}/seasons/{season}", Act::ReadSite, seasons::call::page)
        .merge(gallery::reading())
        .merge(awards::reading())
        .merge(libraries::reading())
        .get("/{lang}/about/{page}", Act::ReadSite, seasons::about::page)
        .merge(sharing::reading())
        .around(|router| {
            router.route_layer(middleware::from_fn_with_state(site.clone(), cache::reading_pages))
        })
}

/// `/` leads to the language the browser prefers.
async fn front_door(headers: HeaderMap) -> (HeaderMap, Redirect) {
    let language = negotiated(&headers);
    let mut vary = HeaderMap::new();
    vary.insert(http::header::VARY, http::HeaderValue::from_static("accept-language"));
    (vary, Redirect::to(&urls::home(language)))
}

/// The short address the Danish law asks for: the statement where it stands, or our own page about it.
async fn accessibility(State(site): State<Site>, headers: HeaderMap) -> Redirect {
    match &site.accessibility_statement {
        Some(statement) => Redirect::to(statement),
        None => Redirect::to(&urls::about(negotiated(&headers), "accessibility")),
    }
}

/// RFC 9116. It expires in half a year, counted from today, because whoever runs the program stands for it while it runs.
async fn security(State(site): State<Site>) -> Result<String, StatusCode> {
    let contact = site.security_contact.as_ref().ok_or(StatusCode::NOT_FOUND)?;
    let expires = iso_date(site.backend.now() + Span::days(180), "UTC");
    Ok(format!("Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: en, da\n"))
}

fn negotiated(headers: &HeaderMap) -> Language {
    let accepted = headers.get(http::header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    Language::negotiate(accepted.unwrap_or_default())
}
