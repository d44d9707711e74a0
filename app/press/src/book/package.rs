//! What a reader of books looks at first: what there is, in which order, and what it is called.

use super::xml::{escape, page};
use crate::input::{Booklet, Imprint};
use std::fmt::Write;

/// Where the package stands in the archive.
pub const CONTAINER: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>\
    <rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n";

/// The list of everything in the book, with what is said about it as a whole.
pub fn package(imprint: &Imprint, booklet: &Booklet) -> String {
    let (mut items, mut spine) = (String::new(), String::new());
    let mut item = |id: &str, href: &str, kind: &str, more: &str| {
        // writing to a String cannot fail
        let _ = write!(items, "<item id=\"{id}\" href=\"{href}\" media-type=\"{kind}\"{more}/>");
    };
    let mut read = |id: &str| {
        let _ = write!(spine, "<itemref idref=\"{id}\"/>");
    };
    item("nav", "nav.xhtml", "application/xhtml+xml", " properties=\"nav\"");
    item("style", "style.css", "text/css", "");
    item("front-image", "front.svg", "image/svg+xml", " properties=\"cover-image\"");
    item("front", "front.xhtml", "application/xhtml+xml", "");
    read("front");
    read("nav");
    for (n, card) in booklet.cards.iter().enumerate() {
        item(&format!("cover-{n}"), &format!("cover-{n}.svg"), "image/svg+xml", "");
        if card.picture.is_some() {
            item(&format!("picture-{n}"), &format!("picture-{n}.jpg"), "image/jpeg", "");
        }
        let id = format!("concept-{n}");
        item(&id, &format!("{id}.xhtml"), "application/xhtml+xml", "");
        read(&id);
    }
    if !booklet.indexes.is_empty() {
        item("index", "index.xhtml", "application/xhtml+xml", "");
        read("index");
    }
    let day = format!("{:04}-{:02}-{:02}", imprint.day.year, imprint.day.month, imprint.day.day);
    let (language, title) = (escape(&imprint.language), escape(&booklet.title));
    let (site, address) = (escape(&imprint.site), escape(&booklet.address));
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\"{language}\">\
         <metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:identifier id=\"id\">{address}</dc:identifier>\
         <dc:title>{title}</dc:title><dc:language>{language}</dc:language><dc:creator>{site}</dc:creator>\
         <dc:publisher>{site}</dc:publisher><dc:date>{day}</dc:date>\
         <meta property=\"dcterms:modified\">{day}T00:00:00Z</meta>\
         <meta property=\"schema:accessMode\">textual</meta><meta property=\"schema:accessMode\">visual</meta>\
         <meta property=\"schema:accessModeSufficient\">textual</meta>\
         <meta property=\"schema:accessibilityFeature\">structuralNavigation</meta>\
         <meta property=\"schema:accessibilityFeature\">tableOfContents</meta>\
         <meta property=\"schema:accessibilityFeature\">alternativeText</meta>\
         <meta property=\"schema:accessibilityHazard\">none</meta></metadata>\
         <manifest>{items}</manifest><spine>{spine}</spine></package>\n"
    )
}

/// The table of contents, for programs and people.
pub fn contents(imprint: &Imprint, booklet: &Booklet) -> String {
    let words = &imprint.words;
    let mut lines = String::new();
    let mut line = |href: &str, title: &str| {
        let title = escape(title);
        // what leads somewhere has to say something
        let title = if title.trim().is_empty() { "…" } else { title.trim() };
        let _ = write!(lines, "<li><a href=\"{href}\">{title}</a></li>");
    };
    line("front.xhtml", &booklet.title);
    for (n, card) in booklet.cards.iter().enumerate() {
        line(&format!("concept-{n}.xhtml"), &card.title);
    }
    if !booklet.indexes.is_empty() {
        line("index.xhtml", &words.index);
    }
    let heading = escape(&words.contents);
    let body = format!("<nav epub:type=\"toc\" id=\"toc\"><h1>{heading}</h1><ol>{lines}</ol></nav>");
    page(&imprint.language, &words.contents, "frontmatter", &body)
}
