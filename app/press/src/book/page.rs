//! The pages of a book.

use super::xml::{escape, in_language, page};
use crate::{
    input::{Booklet, Card, Imprint, Meter, Section, Shape},
    markdown::{self, Block, Inline},
};
use std::fmt::Write;

/// The first page.
pub fn front(imprint: &Imprint, booklet: &Booklet) -> String {
    let paragraphs =
        |lines: &[String]| lines.iter().map(|line| format!("<p>{}</p>", escape(line))).collect::<String>();
    let (site, title, address) = (escape(&imprint.site), escape(&booklet.title), escape(&booklet.address));
    let body = format!(
        "<p>{site}</p><h1>{title}</h1>{}<p><img class=\"front\" src=\"front.svg\" alt=\"\"/></p>{}\
         <p><a href=\"{address}\">{address}</a></p>",
        paragraphs(&booklet.lines),
        paragraphs(&booklet.notes),
    );
    page(&imprint.language, &booklet.title, "frontmatter", &body)
}

/// The page of the card at `n`.
pub fn card(imprint: &Imprint, card: &Card, n: usize) -> String {
    let own = in_language(&card.language);
    let mut body = format!(
        "<p class=\"small\"><b>{}</b> {}</p><h1{own}>{}</h1>\
         <p><img class=\"cover\" src=\"cover-{n}.svg\" alt=\"\"/></p><p class=\"lead\"{own}>{}</p><p>{}<br/>{}</p><dl>",
        escape(&card.number),
        escape(&card.version),
        escape(&card.title),
        escape(&card.promise),
        meter(&card.evidence),
        meter(&card.effort),
    );
    for fact in &card.facts {
        // writing to a String cannot fail
        let _ = write!(
            body,
            "<dt>{}</dt><dd{}>{}</dd>",
            escape(&fact.name),
            in_language(&fact.language),
            escape(&fact.value)
        );
    }
    body.push_str("</dl>");
    if card.facts.is_empty() {
        body = body.replace("<dl></dl>", "");
    }
    if let Some(picture) = &card.picture {
        let _ = write!(
            body,
            "<figure><img src=\"picture-{n}.jpg\" alt=\"{}\"{}/><figcaption>{}</figcaption></figure>",
            escape(&picture.alt),
            in_language(&picture.language),
            escape(&picture.credit)
        );
    }
    let _ = write!(body, "<div{own}>{}</div>", card.sections.iter().map(section).collect::<String>());
    grade(&mut body, card);
    sources(&mut body, imprint, card);
    page(&imprint.language, &card.title, "bodymatter", &body)
}

fn meter(it: &Meter) -> String {
    format!("{}: {}", escape(&it.name), escape(&it.words))
}

fn section(it: &Section) -> String {
    let class = match it.shape {
        Shape::Book => " class=\"book\"",
        Shape::Ticks => " class=\"ticks\"",
        Shape::Nots => " class=\"nots\"",
        Shape::Plain | Shape::Steps => "",
    };
    let mut out = format!("<section{class}><h2>{}</h2>", escape(&it.heading));
    blocks(&mut out, &markdown::read(&it.markdown));
    out.push_str("</section>");
    out
}

fn grade(body: &mut String, card: &Card) {
    let grade = &card.grade;
    if grade.reasons.is_empty() && grade.missing.is_empty() {
        return;
    }
    let lines = grade.reasons.iter().chain(&grade.missing).map(|line| format!("<li>{}</li>", escape(line)));
    let _ = write!(body, "<h2>{}</h2><ul>{}</ul>", escape(&grade.heading), lines.collect::<String>());
}

fn sources(body: &mut String, imprint: &Imprint, card: &Card) {
    if !card.sources.is_empty() {
        let lines = card.sources.iter().map(|source| {
            let text = escape(&source.text);
            let text = match source.href.as_deref().filter(|href| markdown::may_lead(href)) {
                Some(href) => format!("<a href=\"{}\">{text}</a>", escape(href)),
                None => text,
            };
            format!("<li{}>{text}</li>", in_language(&source.language))
        });
        let _ =
            write!(body, "<h2>{}</h2><ul>{}</ul>", escape(&imprint.words.sources), lines.collect::<String>());
    }
    let (scan, address) = (escape(&imprint.words.scan), escape(&card.address));
    let _ = write!(
        body,
        "<p>{scan} <a href=\"{address}\">{address}</a></p><p class=\"small\">{}</p>",
        escape(&card.cite)
    );
}

/// Values with the concepts that have them.
pub fn index(imprint: &Imprint, booklet: &Booklet) -> String {
    let words = &imprint.words;
    let mut body = format!("<h1>{}</h1>", escape(&words.index));
    for index in booklet.indexes.iter().filter(|index| !index.entries.is_empty()) {
        let _ = write!(body, "<h2>{}</h2><dl>", escape(&index.heading));
        for (name, slugs) in &index.entries {
            let _ = write!(body, "<dt>{}</dt>", escape(name));
            for (n, card) in booklet.cards.iter().enumerate().filter(|(_, card)| slugs.contains(&card.slug)) {
                let (own, title) = (in_language(&card.language), escape(&card.title));
                let _ = write!(body, "<dd><a href=\"concept-{n}.xhtml\"{own}>{title}</a></dd>");
            }
        }
        body.push_str("</dl>");
    }
    page(&imprint.language, &words.index, "backmatter", &body)
}

fn blocks(out: &mut String, of: &[Block]) {
    let list = |out: &mut String, open: &str, close: &str, items: &[Vec<Block>]| {
        out.push_str(open);
        for item in items {
            out.push_str("<li>");
            blocks(out, item);
            out.push_str("</li>");
        }
        out.push_str(close);
    };
    for block in of {
        match block {
            Block::Paragraph(of) => wrap(out, "p", of),
            Block::Heading(of) => wrap(out, "h3", of),
            Block::Bullets(items) => list(out, "<ul>", "</ul>", items),
            Block::Numbered { start, items } => list(out, &format!("<ol start=\"{start}\">"), "</ol>", items),
            Block::Quote(of) => {
                out.push_str("<blockquote>");
                blocks(out, of);
                out.push_str("</blockquote>");
            }
            Block::Code(text) => {
                let _ = write!(out, "<p><code>{}</code></p>", escape(text));
            }
            Block::Table { head, rows } => table(out, head, rows),
            Block::Rule => out.push_str("<hr/>"),
        }
    }
}

fn wrap(out: &mut String, tag: &str, of: &[Inline]) {
    let _ = write!(out, "<{tag}>{}</{tag}>", inlines(of));
}

fn table(out: &mut String, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) {
    let heads: String = head.iter().map(|cell| format!("<th scope=\"col\">{}</th>", inlines(cell))).collect();
    let _ = write!(out, "<table><thead><tr>{heads}</tr></thead>");
    if !rows.is_empty() {
        out.push_str("<tbody>");
        for row in rows {
            out.push_str("<tr>");
            for (n, cell) in row.iter().enumerate() {
                let cell = inlines(cell);
                let _ = match n {
                    0 => write!(out, "<th scope=\"row\">{cell}</th>"),
                    _ => write!(out, "<td>{cell}</td>"),
                };
            }
            out.push_str("</tr>");
        }
        out.push_str("</tbody>");
    }
    out.push_str("</table>");
}

fn inlines(of: &[Inline]) -> String {
    of.iter()
        .map(|it| match it {
            Inline::Text(text) => escape(text),
            Inline::Strong(of) => format!("<strong>{}</strong>", inlines(of)),
            Inline::Stressed(of) => format!("<em>{}</em>", inlines(of)),
            Inline::Struck(of) => format!("<del>{}</del>", inlines(of)),
            Inline::Code(text) => format!("<code>{}</code>", escape(text)),
            Inline::Link { href, words } => format!("<a href=\"{}\">{}</a>", escape(href), inlines(words)),
            Inline::Break => "<br/>".to_owned(),
        })
        .collect()
}
