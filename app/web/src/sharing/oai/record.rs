//! A concept as Dublin Core, and the names records go by.

use super::super::{
    record::{Part, SITE_NAME, creators, licence_deed, subjects},
    time,
    xml::Xml,
};
use crate::urls;
use domain::{language::Language, nominations::is_web_link};
use store::concepts::{Shared, SharedConcept};

/// The host of an address, without its port.
pub fn host(base: &str) -> &str {
    let authority = base.split_once("://").map_or(base, |(_, rest)| rest);
    authority.split([':', '/']).next().unwrap_or(authority)
}

/// `oai:host:uuid`.
pub fn identifier(uuid: &str, base: &str) -> String {
    format!("oai:{}:{uuid}", host(base))
}

/// The lasting name in an identifier of ours.
pub fn uuid_of<'a>(identifier: &'a str, base: &str) -> Option<&'a str> {
    identifier.strip_prefix("oai:")?.strip_prefix(host(base))?.strip_prefix(':')
}

/// What became of it when; the sets of what is still there.
pub fn header(xml: &mut Xml, shared: &Shared, base: &str) {
    let gone = matches!(shared, Shared::Gone(_));
    let status = [("status", "deleted")];
    xml.within("header", if gone { &status } else { &[] }, |xml| {
        xml.text("identifier", &[], &identifier(shared.uuid(), base));
        xml.text("datestamp", &[], &time::seconds(shared.mark().changed_at));
        if let Shared::Concept(concept) = shared {
            for part in Part::of(concept) {
                let (facet, value) = part.words();
                xml.text("setSpec", &[], &format!("{facet}:{value}"));
            }
        }
    });
}

pub fn metadata(xml: &mut Xml, concept: &SharedConcept, base: &str) {
    let root = [
        ("xmlns:oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc/"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        (
            "xsi:schemaLocation",
            "http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
        ),
    ];
    xml.within("oai_dc:dc", &root, |xml| {
        for (language, text) in &concept.texts {
            xml.text("dc:title", &[("xml:lang", language.tag())], &text.text.title);
        }
        for creator in creators(concept) {
            xml.text("dc:creator", &[], &creator);
        }
        for language in concept.texts.keys() {
            for subject in subjects(concept, *language) {
                xml.text("dc:subject", &[("xml:lang", language.tag())], &subject);
            }
        }
        for (language, text) in &concept.texts {
            let about = format!("{} {}", text.text.line.trim(), text.text.promise.trim());
            xml.text("dc:description", &[("xml:lang", language.tag())], about.trim());
        }
        xml.text("dc:publisher", &[], SITE_NAME);
        xml.text("dc:date", &[], &time::day(concept.last_published_at()));
        xml.text("dc:type", &[], "Text");
        xml.text("dc:format", &[], "text/html");
        for language in concept.texts.keys() {
            xml.text("dc:identifier", &[], &page(concept, *language, base));
        }
        xml.text("dc:identifier", &[], &format!("urn:uuid:{}", concept.uuid));
        for source in concept.sources.iter().filter(|source| is_web_link(source.source_url.trim())) {
            xml.text("dc:source", &[], source.source_url.trim());
        }
        for language in concept.texts.keys() {
            xml.text("dc:language", &[], language.tag());
        }
        xml.text("dc:rights", &[], licence_deed());
    });
}

fn page(concept: &SharedConcept, language: Language, base: &str) -> String {
    format!("{base}{}", urls::concept(language, &concept.slug))
}
