//! oEmbed (oembed.com): paste the address of a card into a page of one's own and get the card.

use super::{
    Asked, embed,
    record::{SITE_NAME, creators},
    reply::Reply,
    urls as own,
    xml::Xml,
};
use crate::{
    error::{PageError, PageResult},
    urls,
};
use axum::{
    extract::Query,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use domain::language::Language;
use serde_json::{Map, Value};
use store::concepts::Shared;

/// The narrowest and the lowest frame that still holds a card, in CSS pixels.
const LEAST: (u32, u32) = (240, 160);

pub async fn answer(asked: Asked, Query(pairs): Query<Vec<(String, String)>>) -> PageResult {
    let first = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let address = first("url").ok_or(PageError::BadForm)?;
    let format = first("format").unwrap_or("json");
    if !matches!(format, "json" | "xml") {
        return Ok(not_implemented());
    }
    let (language, slug) = card(address, asked.base()).ok_or(PageError::NotFound)?;
    let concept = match asked.store().find_shared_at(slug).await? {
        Some(Shared::Concept(concept)) => concept,
        Some(Shared::Gone(_)) => return Err(PageError::Gone),
        None => return Err(PageError::NotFound),
    };
    let (_, text) = concept.text_for(language).ok_or(PageError::NotFound)?;
    let most = |name, usual: u32, least: u32| {
        let most: Option<u32> = first(name).and_then(|most| most.parse().ok());
        most.map_or(usual, |most| usual.min(most).max(least))
    };
    let size = (most("maxwidth", embed::SIZE.0, LEAST.0), most("maxheight", embed::SIZE.1, LEAST.1));
    let base = asked.base();
    let frame = format!("{base}{}", own::embed(language, slug));
    let title = text.text.title.clone();
    let told: [(&str, Value); 13] = [
        ("version", "1.0".into()),
        ("type", "rich".into()),
        ("title", title.clone().into()),
        ("author_name", creators(&concept).join("; ").into()),
        ("provider_name", SITE_NAME.into()),
        ("provider_url", format!("{base}{}", urls::home(language)).into()),
        ("cache_age", 3_600.into()),
        ("thumbnail_url", format!("{base}{}", own::picture(slug)).into()),
        ("thumbnail_width", 1_200.into()),
        ("thumbnail_height", 630.into()),
        ("html", embed::code(&frame, &title, size).into()),
        ("width", size.0.into()),
        ("height", size.1.into()),
    ];
    let reply = if format == "xml" {
        let mut xml = Xml::document();
        xml.within("oembed", &[], |xml| {
            for (name, value) in &told {
                xml.text(name, &[], &value.as_str().map_or_else(|| value.to_string(), str::to_owned));
            }
        });
        Reply::new("text/xml; charset=utf-8", xml.finish())
    } else {
        let told: Map<String, Value> =
            told.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Reply::new("application/json; charset=utf-8", Value::Object(told).to_string())
    };
    Ok(reply.answer(&asked.headers))
}

/// Language and slug of the card's page, where it is one of ours.
fn card<'a>(address: &'a str, base: &str) -> Option<(Language, &'a str)> {
    let path = address.strip_prefix(base)?;
    let path = path.split(['?', '#']).next()?;
    let mut parts = path.strip_prefix('/')?.split('/');
    let (language, kind, slug) = (parts.next()?, parts.next()?, parts.next()?);
    (matches!(kind, "concepts" | "embed") && parts.next().is_none() && !slug.is_empty())
        .then_some((language.parse().ok()?, slug))
}

/// The answer of the specification to a format nobody has.
fn not_implemented() -> Response {
    (StatusCode::NOT_IMPLEMENTED, [("content-type", "text/html; charset=utf-8")], "json, xml").into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_cards_here_are_known() {
        let base = "https://a.example";
        for (address, found) in [
            ("https://a.example/da/concepts/en-and", Some((Language::Da, "en-and"))),
            ("https://a.example/en/concepts/duck?utm_source=x#why", Some((Language::En, "duck"))),
            ("https://a.example/en/embed/duck", Some((Language::En, "duck"))),
            ("https://a.example/en/catalogue", None),
            ("https://a.example/en/concepts/", None),
            ("https://a.example/xx/concepts/duck", None),
            ("https://a.example/en/concepts/duck/more", None),
            ("https://a.example.evil.test/en/concepts/duck", None),
            ("https://b.example/en/concepts/duck", None),
            ("/en/concepts/duck", None),
            ("", None),
        ] {
            assert_eq!(card(address, base), found, "{address}");
        }
    }
}
