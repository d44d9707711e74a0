//! Addresses that other programs keep. They never change; those that must be whole begin with the site's own base.

use crate::urls::encode;
use domain::language::Language;

pub const OAI: &str = "/oai";
pub const SITEMAP: &str = "/sitemap.xml";
pub const OEMBED: &str = "/oembed";
pub const API_CONCEPTS: &str = "/api/v1/concepts";
pub const API_CHANGES: &str = "/api/v1/changes";
pub const API_DESCRIPTION: &str = "/api/v1/openapi.json";

/// The page for people.
pub fn share(language: Language) -> String {
    format!("/{language}/share")
}

/// `name` is `catalogue`, or a facet and its value such as `goal-events`.
pub fn feed(language: Language, name: &str) -> String {
    format!("/feeds/{language}/{name}.atom")
}

pub fn open_search(language: Language) -> String {
    format!("/{language}/opensearch.xml")
}

pub fn sitemap_part(number: usize) -> String {
    format!("/sitemaps/{number}.xml")
}

pub fn embed(language: Language, slug: &str) -> String {
    format!("/{language}/embed/{slug}")
}

/// Where a concept's card may be asked for by its page's whole address.
pub fn oembed_for(page: &str, format: &str) -> String {
    format!("{OEMBED}?url={}&format={format}", encode(page))
}

/// The cover as social media want it.
pub fn picture(slug: &str) -> String {
    format!("/share/{slug}.png")
}

pub fn api_concept(uuid: &str) -> String {
    format!("{API_CONCEPTS}/{uuid}")
}
