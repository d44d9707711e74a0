//! What leaves the house: feeds, harvesting, the API, cards in other people's pages, and what search engines and social
//! media are told. Everything about concepts is read from [`store::concepts::SharedConcept`], and nothing from anywhere else, so a
//! card that is retired or withdrawn is gone from all of it at once; what is told of a season's gallery comes from
//! [`store::gallery`] in the same way.

mod api;
mod atom;
mod embed;
mod head;
mod json_ld;
mod oai;
mod oembed;
mod open_search;
mod page;
mod picture;
mod record;
mod reply;
mod sitemap;
mod time;
pub mod urls;
mod xml;

pub use head::{HeadExtras, HeadPicture, head_links};
pub use json_ld::{catalogue as catalogue_data, concept as concept_data, home as home_data};
pub use page::share_section;
pub use record::SITE_NAME;
pub use reply::is_unchanged;
pub use time::seconds as timestamp;

use crate::{doors::Doors, error::PageError, limits::ClientAddress, site::Site};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
    response::Response,
};
use domain::{accounts::Viewer, policy::Act};

pub fn routes() -> Doors {
    Doors::new()
        .get("/oai", Act::Harvest, oai::by_address)
        .post("/oai", Act::Harvest, oai::by_form)
        .get("/feeds/{lang}/{file}", Act::Harvest, atom::feed)
        .get("/sitemap.xml", Act::Harvest, sitemap::all)
        .get("/sitemaps/{file}", Act::Harvest, sitemap::part)
        .get("/robots.txt", Act::Harvest, sitemap::robots)
        .get("/{lang}/opensearch.xml", Act::Harvest, open_search::describe)
        .get("/oembed", Act::Harvest, oembed::answer)
        .get("/{lang}/embed/{slug}", Act::Harvest, embed::card)
        .get("/share/{file}", Act::Harvest, picture::serve)
        .merge(api::routes())
}

/// The page for people stands among the reading pages.
pub fn reading() -> Doors {
    Doors::new().get("/{lang}/share", Act::ReadSite, page::page)
}

/// A small file that pages of other sites may show, such as a drawing.
pub fn open_file(asked: &Asked, kind: &'static str, body: String) -> Response {
    reply::Reply::new(kind, body).answer(&asked.headers)
}

/// A program that asks. Nobody is known here by a session: everybody is told the same.
pub struct Asked {
    pub site: Site,
    pub headers: HeaderMap,
}

impl FromRequestParts<Site> for Asked {
    type Rejection = PageError;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, PageError> {
        let client = parts.extensions.get::<ClientAddress>().copied();
        site.limits.count_look(Act::Harvest, &Viewer::Anonymous, client)?;
        Ok(Self { site: site.clone(), headers: parts.headers.clone() })
    }
}

impl Asked {
    pub fn store(&self) -> &store::Store {
        &self.site.backend.store
    }

    /// Where this site is, without a slash at the end.
    pub fn base(&self) -> &str {
        &self.site.base_url
    }
}
