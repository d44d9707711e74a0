//! Pages as search engines read them (schema.org, JSON-LD). The text of the data can hold anything people write.

use super::{
    record::{SITE_NAME, creators, licence_deed, subjects},
    time, urls as own,
};
use crate::urls;
use domain::{language::Language, nominations::is_web_link};
use serde_json::{Value, json};
use store::concepts::{ConceptSource, SharedConcept};

/// The data for a page, safe inside `<script>`: nothing in it can end the element or begin another.
pub fn script(data: &Value) -> String {
    let text = data.to_string();
    text.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

fn site(base: &str, language: Language) -> Value {
    json!({ "@type": "WebSite", "name": SITE_NAME, "url": format!("{base}{}", urls::home(language)) })
}

fn organisation(name: &str) -> Value {
    json!({ "@type": "Organization", "name": name })
}

pub fn concept(base: &str, concept: &SharedConcept, language: Language) -> Option<Value> {
    let (language, text) = concept.text_for(language)?;
    let address = |language| format!("{base}{}", urls::concept(language, &concept.slug));
    let others: Vec<Value> = concept
        .texts
        .iter()
        .filter(|(other, _)| **other != language)
        .map(|(other, text)| {
            json!({
                "@type": "CreativeWork",
                "name": text.text.title,
                "url": address(*other),
                "inLanguage": other.tag(),
            })
        })
        .collect();
    let sources: Vec<Value> = concept.sources.iter().map(source).collect();
    Some(json!({
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "@id": format!("urn:uuid:{}", concept.uuid),
        "identifier": format!("urn:uuid:{}", concept.uuid),
        "url": address(language),
        "name": text.text.title,
        "headline": text.text.title,
        "description": text.text.line,
        "abstract": text.text.promise,
        "inLanguage": language.tag(),
        "version": text.version.to_string(),
        "datePublished": time::seconds(concept.first_published_at),
        "dateModified": time::seconds(text.published_at),
        "license": licence_deed(),
        "isAccessibleForFree": true,
        "keywords": subjects(concept, language),
        "image": format!("{base}{}", own::picture(&concept.slug)),
        "author": creators(concept).iter().map(|name| organisation(name)).collect::<Vec<_>>(),
        "publisher": organisation(SITE_NAME),
        "isPartOf": site(base, language),
        "isBasedOn": sources,
        "workTranslation": others,
    }))
}

fn source(source: &ConceptSource) -> Value {
    let mut told = json!({
        "@type": "CreativeWork",
        "name": source.title,
        "inLanguage": source.language.tag(),
        "author": organisation(&source.library),
    });
    if is_web_link(source.source_url.trim()) {
        told["url"] = source.source_url.trim().into();
    }
    told
}

/// The catalogue, and the cards on this page of it by title and slug.
pub fn catalogue<'a>(
    base: &str,
    language: Language,
    title: &str,
    cards: impl Iterator<Item = (&'a str, &'a str)>,
) -> Value {
    let items: Vec<Value> = (1..)
        .zip(cards)
        .map(|(position, (title, slug))| {
            json!({
                "@type": "ListItem",
                "position": position,
                "name": title,
                "url": format!("{base}{}", urls::concept(language, slug)),
            })
        })
        .collect();
    json!({
        "@context": "https://schema.org",
        "@type": "CollectionPage",
        "name": title,
        "url": format!("{base}{}", urls::catalogue(language)),
        "inLanguage": language.tag(),
        "isPartOf": site(base, language),
        "mainEntity": { "@type": "ItemList", "itemListElement": items },
    })
}

pub fn home(base: &str, language: Language) -> Value {
    let mut home = site(base, language);
    home["@context"] = "https://schema.org".into();
    home["inLanguage"] = language.tag().into();
    home["publisher"] = organisation(SITE_NAME);
    home["potentialAction"] = json!({
        "@type": "SearchAction",
        "target": {
            "@type": "EntryPoint",
            "urlTemplate": format!("{base}{}?q={{search_term_string}}", urls::catalogue(language)),
        },
        "query-input": "required name=search_term_string",
    });
    home
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_the_data_ends_the_element_it_stands_in() {
        let data = json!({ "name": "</script><script>alert(1)</script><!-- & \u{2028}" });

        let text = script(&data);

        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), data);
    }
}
