//! From words to pages.

use crate::{
    PressError,
    input::{Booklet, Card, Certificate, Imprint, Index, Picture, Poster, Section, Shape, Source},
    markdown::{self, Block},
    printable::{make_printable, printable},
    qr,
    world::Desk,
};
use serde_json::{Value, json};
use std::{collections::BTreeMap, sync::LazyLock};
use typst::{
    foundations::{Bytes, Smart},
    visualize::{ExchangeFormat, RasterImage},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Sizes of a card's letters, largest first, in tenths of a point. Below the last nobody would read it from a table.
const SIZES: [u32; 6] = [106, 98, 91, 85, 79, 74];
/// Size of the letters in a booklet, in tenths of a point.
const BOOK_SIZE: u32 = 104;

/// How large everything on a certificate is, largest first, in tenths: long titles make it smaller.
const SCALES: [u32; 5] = [10, 9, 8, 7, 6];

/// Pages are set by one thread, so that whoever only reads the site has the other; with room for deep templates.
static HANDS: LazyLock<Result<rayon::ThreadPool, rayon::ThreadPoolBuildError>> = LazyLock::new(|| {
    rayon::ThreadPoolBuilder::new()
        .num_threads(1)
        .stack_size(16 << 20)
        .thread_name(|_| "press".to_owned())
        .build()
});

/// A concept on one sheet of A4, in the largest letters that fit. Longer ones go over the edge in the smallest rather than
/// lose a word. Blocking: some tenths of a second.
pub fn card(imprint: &Imprint, card: &Card) -> Result<Vec<u8>, PressError> {
    set(|| {
        let mut files = Files::default();
        let content = files.card(card);
        largest(&SIZES, |size| {
            let data = json!({ "kind": "card", "imprint": imprint, "title": called(&card.title, imprint), "size": size, "card": content });
            compile(&files.with(data)?)
        })
    })
}

/// Sets one sheet in the first of `sizes` that fits, or else in the last.
fn largest(
    sizes: &[u32],
    set: impl Fn(u32) -> Result<PagedDocument, PressError>,
) -> Result<Vec<u8>, PressError> {
    let mut last = None;
    for &size in sizes {
        let document = set(size)?;
        let fits = document.pages().len() <= 1;
        last = Some(document);
        if fits {
            break;
        }
    }
    last.map_or_else(|| Err(PressError::Typesetting("no size".to_owned())), |document| write(&document))
}

/// A concept as a poster, A3. Blocking.
pub fn poster(imprint: &Imprint, poster: &Poster) -> Result<Vec<u8>, PressError> {
    set(|| {
        let mut files = Files::default();
        let steps = markdown::first_steps(&poster.steps, 3);
        let data = json!({
            "kind": "poster", "imprint": imprint, "title": called(&poster.title, imprint),
            "poster": {
                "language": poster.language, "number": poster.number, "title": poster.title, "promise": poster.promise,
                "heading": poster.heading, "steps": steps, "evidence": poster.evidence, "effort": poster.effort,
                "ask": poster.ask, "address": poster.address, "shown": shown(&poster.address),
                "cover": { "file": files.svg("cover.svg", poster.cover.clone()) },
                "code": files.code("code.svg", &poster.address),
            },
        });
        write(&compile(&files.with(data)?)?)
    })
}

/// A certificate on one sheet of A4, lying, in the largest letters that fit. Blocking: some tenths of a second.
pub fn certificate(imprint: &Imprint, it: &Certificate) -> Result<Vec<u8>, PressError> {
    set(|| {
        let mut files = Files::default();
        let title = format!("{}: {}", it.honour, it.award);
        let content = json!({
            "honour": it.honour, "won": it.won, "award": it.award, "season": it.season, "title": it.title,
            "language": it.language, "library": it.library, "day": it.day, "signed": it.signed,
            "verify": it.verify, "address": it.address, "shown": shown(&it.address),
            "code": files.code("code.svg", &it.address),
        });
        largest(&SCALES, |scale| {
            let data = json!({ "kind": "certificate", "imprint": imprint, "title": called(&title, imprint), "scale": scale, "certificate": content });
            compile(&files.with(data)?)
        })
    })
}

/// Concepts as a booklet with contents and indexes, A4. Blocking: on one core about a tenth of a second for each.
pub fn booklet(imprint: &Imprint, booklet: &Booklet) -> Result<Vec<u8>, PressError> {
    set(|| {
        let mut files = Files::default();
        let cards: Vec<Value> = booklet.cards.iter().map(|card| files.card(card)).collect();
        let indexes: Vec<Value> = booklet.indexes.iter().map(|it| index(it, &booklet.cards)).collect();
        let data = json!({
            "kind": "booklet", "imprint": imprint, "title": called(&booklet.title, imprint), "size": BOOK_SIZE,
            "booklet": {
                "lines": booklet.lines, "notes": booklet.notes, "address": booklet.address,
                "shown": shown(&booklet.address), "code": files.code("code.svg", &booklet.address),
                "cards": cards, "indexes": indexes,
            },
        });
        write(&compile(&files.with(data)?)?)
    })
}

/// The files of one job.
#[derive(Default)]
struct Files {
    files: BTreeMap<String, Bytes>,
    cards: usize,
}

impl Files {
    fn with(&self, mut data: Value) -> Result<Desk, PressError> {
        make_printable(&mut data);
        let mut files = self.files.clone();
        files.insert("data.json".to_owned(), Bytes::new(serde_json::to_vec(&data)?));
        Desk::new(files).ok_or_else(|| PressError::Typesetting("the templates have no names".to_owned()))
    }

    fn svg(&mut self, name: &str, svg: String) -> String {
        self.files.insert(name.to_owned(), Bytes::new(svg.into_bytes()));
        name.to_owned()
    }

    fn code(&mut self, name: &str, address: &str) -> Option<Value> {
        let svg = qr::svg(address)?;
        Some(json!({ "file": self.svg(name, svg) }))
    }

    fn card(&mut self, card: &Card) -> Value {
        self.cards += 1;
        let n = self.cards;
        let sections: Vec<Value> = card.sections.iter().map(section).collect();
        let sources: Vec<Value> = card.sources.iter().map(source).collect();
        let picture = card.picture.as_ref().and_then(|picture| self.picture(n, card, picture));
        json!({
            "language": card.language, "slug": card.slug, "number": card.number, "version": card.version,
            "title": card.title, "promise": card.promise, "evidence": card.evidence, "effort": card.effort,
            "facts": card.facts, "sections": sections, "grade": card.grade, "sources": sources, "cite": card.cite,
            "address": card.address, "shown": shown(&card.address),
            "cover": { "file": self.svg(&format!("cover-{n}.svg"), card.cover.clone()) },
            "code": self.code(&format!("code-{n}.svg"), &card.address),
            "picture": picture,
        })
    }

    fn picture(&mut self, n: usize, card: &Card, picture: &Picture) -> Option<Value> {
        let bytes = Bytes::new(picture.jpeg.to_vec());
        // what is no JPEG, or a broken one, would stop the whole booklet
        RasterImage::plain(bytes.clone(), ExchangeFormat::Jpg).ok()?;
        let file = format!("picture-{n}.jpg");
        self.files.insert(file.clone(), bytes);
        // every picture has to be described
        let described = [&picture.alt, &picture.credit, &card.title].into_iter().find(|it| !is_blank(it));
        let alt = described.map_or("JPEG", String::as_str);
        Some(json!({ "file": file, "alt": alt, "language": picture.language, "credit": picture.credit }))
    }
}

/// Whether nothing of a text can be printed.
fn is_blank(text: &str) -> bool {
    printable(text).trim().is_empty()
}

/// What a document is called: PDF/UA wants it to be called something.
fn called<'a>(title: &'a str, imprint: &'a Imprint) -> &'a str {
    if is_blank(title) { &imprint.site } else { title }
}

fn source(source: &Source) -> Value {
    let href = source.href.as_deref().filter(|href| markdown::may_lead(href));
    json!({ "text": source.text, "language": source.language, "href": href })
}

fn section(section: &Section) -> Value {
    let mut blocks = markdown::read(&section.markdown);
    // the first paragraph of a reason is set by itself
    let lead = match (section.shape, blocks.first()) {
        (Shape::Book, Some(Block::Paragraph(_))) => Some(blocks.remove(0)),
        _ => None,
    };
    json!({
        "heading": section.heading, "shape": section.shape, "beside": section.beside, "lead": lead, "blocks": blocks,
    })
}

/// Values with where their cards stand among all, from 0. What is on no page is left out.
fn index(index: &Index, cards: &[Card]) -> Value {
    let entries = index.entries.iter().map(|(name, slugs)| {
        let places: Vec<usize> =
            slugs.iter().filter_map(|slug| cards.iter().position(|card| card.slug == *slug)).collect();
        json!({ "name": name, "places": places })
    });
    json!({ "heading": index.heading, "entries": entries.collect::<Vec<_>>() })
}

/// An address as people read it.
fn shown(address: &str) -> &str {
    address.strip_prefix("https://").or_else(|| address.strip_prefix("http://")).unwrap_or(address)
}

fn set<T: Send>(work: impl FnOnce() -> Result<T, PressError> + Send) -> Result<T, PressError> {
    let hands = HANDS.as_ref().map_err(|error| PressError::Typesetting(error.to_string()))?;
    let result = hands.install(work);
    // what the typesetter remembers of this job helps no other, and it would keep it all
    typst::comemo::evict(0);
    result
}

fn compile(desk: &Desk) -> Result<PagedDocument, PressError> {
    typst::compile::<PagedDocument>(desk).output.map_err(|errors| {
        let lines = errors.iter().map(|error| format!("{} ({})", error.message, desk.place(error.span)));
        PressError::Typesetting(lines.collect::<Vec<_>>().join("; "))
    })
}

fn write(document: &PagedDocument) -> Result<Vec<u8>, PressError> {
    let refused = |error: String| PressError::Typesetting(error);
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| refused(error.message().to_string()))?;
    let options =
        PdfOptions { creator: Smart::Custom(Some("Opslag".to_owned())), standards, ..PdfOptions::default() };
    typst_pdf::pdf(document, &options).map_err(|errors| {
        refused(errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; "))
    })
}
