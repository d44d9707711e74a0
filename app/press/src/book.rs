//! A choice of concepts as an electronic book (EPUB 3.3), for screens that are read in bed or aloud.

mod package;
mod page;
mod xml;

use crate::{
    PressError,
    input::{Booklet, Card, Imprint},
};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// How every page looks: little, because readers choose their letters themselves.
const STYLE: &str = include_str!("template/book.css");
/// Covers on the first page, in rows of three.
const FRONT_COVERS: usize = 9;

/// Concepts as an EPUB with contents and indexes. Blocking: some milliseconds for each.
pub fn epub(imprint: &Imprint, booklet: &Booklet) -> Result<Vec<u8>, PressError> {
    let mut book = Book::begin()?;
    book.add("META-INF/container.xml", package::CONTAINER)?;
    book.add("EPUB/package.opf", package::package(imprint, booklet))?;
    book.add("EPUB/nav.xhtml", package::contents(imprint, booklet))?;
    book.add("EPUB/style.css", STYLE)?;
    book.add("EPUB/front.svg", front(&booklet.cards))?;
    book.add("EPUB/front.xhtml", page::front(imprint, booklet))?;
    for (n, card) in booklet.cards.iter().enumerate() {
        book.add(&format!("EPUB/cover-{n}.svg"), &card.cover)?;
        if let Some(picture) = &card.picture {
            book.add(&format!("EPUB/picture-{n}.jpg"), &picture.jpeg)?;
        }
        book.add(&format!("EPUB/concept-{n}.xhtml"), page::card(imprint, card, n))?;
    }
    if !booklet.indexes.is_empty() {
        book.add("EPUB/index.xhtml", page::index(imprint, booklet))?;
    }
    Ok(book.zip.finish()?.into_inner())
}

struct Book {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Book {
    /// The first file says what the whole is, and is not compressed (EPUB OCF 3.3, 4.3).
    fn begin() -> Result<Self, PressError> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("mimetype", SimpleFileOptions::DEFAULT.compression_method(CompressionMethod::Stored))?;
        zip.write_all(b"application/epub+zip")?;
        Ok(Self { zip })
    }

    fn add(&mut self, name: &str, bytes: impl AsRef<[u8]>) -> Result<(), PressError> {
        let method =
            if name.ends_with(".jpg") { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        self.zip.start_file(name, SimpleFileOptions::DEFAULT.compression_method(method))?;
        self.zip.write_all(bytes.as_ref())?;
        Ok(())
    }
}

/// The book's own cover: the first concepts on a shelf.
fn front(cards: &[Card]) -> String {
    let covers = cards.iter().take(FRONT_COVERS).enumerate().map(|(n, card)| {
        let (x, y) = (50 + n % 3 * 220, 60 + n / 3 * 270);
        format!(
            "<svg x=\"{x}\" y=\"{y}\" width=\"200\" height=\"250\"{}",
            card.cover.trim_start().trim_start_matches("<svg")
        )
    });
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 740 930\"><path fill=\"#FFB52E\" d=\"M0 0h740v930H0z\"/>{}</svg>",
        covers.collect::<String>()
    )
}
