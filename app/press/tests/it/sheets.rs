//! What a whole card, a poster and a booklet hold.

use crate::sample;
use press::{booklet, card, certificate, epub, poster};
use std::io::Read;
use zip::ZipArchive;

fn file(epub: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(std::io::Cursor::new(epub)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_same_words_give_the_same_bytes() {
    let (imprint, it) = (sample::imprint(), sample::booklet(1));

    assert_eq!(card(&imprint, &it.cards[0]).unwrap(), card(&imprint, &it.cards[0]).unwrap());
    let won = sample::certificate("Bygningen svarer");
    assert_eq!(certificate(&imprint, &won).unwrap(), certificate(&imprint, &won).unwrap());
    assert_eq!(booklet(&imprint, &it).unwrap(), booklet(&imprint, &it).unwrap());
    assert_eq!(epub(&imprint, &it).unwrap(), epub(&imprint, &it).unwrap());
}

#[test]
fn every_sheet_says_that_it_is_for_everybody() {
    let imprint = sample::imprint();
    let sheets = [
        card(&imprint, &sample::card(1)).unwrap(),
        poster(&imprint, &sample::poster()).unwrap(),
        certificate(&imprint, &sample::certificate("Bygningen svarer")).unwrap(),
        booklet(&imprint, &sample::booklet(1)).unwrap(),
    ];

    for sheet in sheets {
        let text = String::from_utf8_lossy(&sheet);
        for part in ["/Marked true", "/Lang", "pdfuaid:part", "/StructTreeRoot", "/DisplayDocTitle true"] {
            assert!(text.contains(part), "{part}");
        }
    }
}

#[test]
fn a_book_begins_with_what_it_is_and_lists_what_it_holds() {
    let book = epub(&sample::imprint(), &sample::booklet(2)).unwrap();

    assert_eq!(&book[30..58], b"mimetypeapplication/epub+zip");
    let package = file(&book, "EPUB/package.opf");
    assert!(package.contains("<dc:title>Catalogue</dc:title>"), "{package}");
    assert!(package.contains("<meta property=\"dcterms:modified\">2026-11-22T00:00:00Z</meta>"), "{package}");
    let contents = file(&book, "EPUB/nav.xhtml");
    assert!(contents.contains("<a href=\"concept-1.xhtml\">Small everyday posts 2</a>"), "{contents}");
    let page = file(&book, "EPUB/concept-0.xhtml");
    assert!(page.contains("<li><p><strong>Make a folder.</strong> One line each.</p></li>"), "{page}");
    assert!(page.contains("<img src=\"picture-0.jpg\" alt=\"A duck at a window\""), "{page}");
    assert!(file(&book, "EPUB/index.xhtml").contains("<dt>Facebook</dt><dd><a href=\"concept-0.xhtml\""));
}

#[test]
fn a_certificate_is_one_lying_sheet_whatever_it_is_given_for() {
    let long = "Sommerens store fortælling om alle de bøger, som ingen nåede at læse færdig ".repeat(3);
    for title in ["Bygningen svarer", &long, "", "🦆", &"æ".repeat(200)] {
        let sheet = certificate(&sample::imprint(), &sample::certificate(title)).unwrap();

        let text = String::from_utf8_lossy(&sheet);
        assert_eq!(text.matches("/MediaBox[").count(), 1, "{title}");
        assert!(text.contains("/MediaBox[0 0 841.8898 595.2756]"), "{title}");
    }
}
