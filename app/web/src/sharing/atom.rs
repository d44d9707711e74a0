//! Feeds (RFC 4287): new and changed cards, of the whole catalogue or of one goal, channel or target group, in one language.

use super::{
    Asked,
    record::{Part, SITE_NAME, creators, licence_deed},
    reply::Reply,
    time, urls as own,
    xml::Xml,
};
use crate::{
    error::{PageError, PageResult},
    messages::Tr,
    urls,
};
use axum::extract::Path;
use domain::language::Language;
use store::concepts::{SharedConcept, SharedText};

/// Cards in a feed.
const NEWEST: usize = 50;
const PORTION: u64 = 100;

/// What a feed is about; nothing for the whole catalogue.
type About = Option<Part>;

/// The name a feed goes by in its address.
pub fn name(about: About) -> String {
    about.map_or_else(
        || "catalogue".to_owned(),
        |part| {
            let (facet, value) = part.words();
            format!("{facet}-{value}")
        },
    )
}

pub fn title(t: Tr, about: About) -> String {
    match about {
        None => t.s("sharing-feed-all"),
        Some(part) => t.a("sharing-feed-part", [("part", part.name(t).into())]),
    }
}

fn parse(file: &str) -> Option<About> {
    let name = file.strip_suffix(".atom")?;
    if name == "catalogue" {
        return Some(None);
    }
    let (facet, value) = name.split_once('-')?;
    Part::parse(facet, value).map(Some)
}

pub async fn feed(asked: Asked, Path((language, file)): Path<(String, String)>) -> PageResult {
    let language: Language = language.parse().map_err(|_| PageError::NotFound)?;
    let about = parse(&file).ok_or(PageError::NotFound)?;
    let cards = newest(&asked, language, about).await?;
    let modified = asked.store().span_of_shared_changes().await?.map(|(_, last)| last);
    let feed = write(&asked, language, about, &cards);
    Ok(Reply::new("application/atom+xml; charset=utf-8", feed).modified(modified).answer(&asked.headers))
}

/// The cards that changed last, of those that are written in the language.
async fn newest(asked: &Asked, language: Language, about: About) -> PageResult<Vec<SharedConcept>> {
    let mut cards: Vec<SharedConcept> = Vec::new();
    let mut skip = 0;
    loop {
        let portion = asked.store().list_newest_shared(skip, PORTION).await?;
        let last = u64::try_from(portion.len()).unwrap_or_default() < PORTION;
        let fits = |card: &SharedConcept| {
            card.texts.contains_key(&language) && about.is_none_or(|part| part.holds(card))
        };
        cards.extend(portion.into_iter().filter(fits));
        if last || cards.len() >= NEWEST {
            break;
        }
        skip += PORTION;
    }
    cards.truncate(NEWEST);
    Ok(cards)
}

fn write(asked: &Asked, language: Language, about: About, cards: &[SharedConcept]) -> Vec<u8> {
    let t = Tr::new(language);
    let base = asked.base();
    let own_address = format!("{base}{}", own::feed(language, &name(about)));
    let list = match about {
        // the catalogue cannot be narrowed by goal
        None | Some(Part::Goal(_)) => urls::catalogue(language),
        Some(part) => {
            let (facet, value) = part.words();
            format!("{}?{facet}={value}", urls::catalogue(language))
        }
    };
    let newest =
        cards.iter().filter_map(|card| card.texts.get(&language)).map(|text| text.published_at).max();
    let mut xml = Xml::document();
    xml.within("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", language.tag())], |xml| {
        xml.text("id", &[], &own_address);
        xml.text("title", &[], &format!("{} · {SITE_NAME}", title(t, about)));
        xml.text("subtitle", &[], &t.s("concepts-catalogue-description"));
        xml.text("updated", &[], &time::seconds(newest.unwrap_or(domain::time::Timestamp(0))));
        xml.within("author", &[], |xml| xml.text("name", &[], SITE_NAME));
        let links = [
            ("self", "application/atom+xml", own_address.clone()),
            ("alternate", "text/html", format!("{base}{list}")),
            ("license", "text/html", licence_deed().to_owned()),
        ];
        for (rel, kind, href) in &links {
            xml.empty("link", &[("rel", rel), ("type", kind), ("href", href)]);
        }
        xml.text("rights", &[], &t.s("sharing-rights"));
        for card in cards {
            if let Some(text) = card.texts.get(&language) {
                entry(xml, t, card, text, base);
            }
        }
    });
    xml.finish()
}

fn entry(xml: &mut Xml, t: Tr, card: &SharedConcept, text: &SharedText, base: &str) {
    let language = t.language;
    xml.within("entry", &[], |xml| {
        // the same card in two languages is two entries
        xml.text("id", &[], &format!("urn:uuid:{}#{language}", card.uuid));
        xml.text("title", &[], &text.text.title);
        xml.text("published", &[], &time::seconds(card.first_published_at));
        xml.text("updated", &[], &time::seconds(text.published_at));
        for creator in creators(card) {
            xml.within("author", &[], |xml| xml.text("name", &[], &creator));
        }
        let page = format!("{base}{}", urls::concept(language, &card.slug));
        xml.empty(
            "link",
            &[("rel", "alternate"), ("type", "text/html"), ("hreflang", language.tag()), ("href", &page)],
        );
        let record = format!("{base}{}", own::api_concept(&card.uuid));
        xml.empty("link", &[("rel", "related"), ("type", "application/json"), ("href", &record)]);
        xml.text("summary", &[], &format!("{}\n\n{}", text.text.line.trim(), text.text.promise.trim()));
        for part in Part::of(card) {
            let (facet, value) = part.words();
            let scheme = format!("{base}{}#{facet}", own::share(language));
            xml.empty("category", &[("term", value), ("scheme", &scheme), ("label", &part.name(t))]);
        }
    });
}
