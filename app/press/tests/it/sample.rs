//! Concepts to print.

use press::{
    Booklet, Card, Certificate, Day, Fact, Grade, Imprint, Index, Meter, Picture, Poster, Section, Shape,
    Source, Words,
};
use std::sync::Arc;

pub const COVER: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 500\" \
    preserveAspectRatio=\"xMidYMid slice\"><path fill=\"#2E2A72\" d=\"M0 0h400v500H0z\"/>\
    <circle fill=\"#FFB52E\" cx=\"200\" cy=\"230\" r=\"120\"/></svg>";

pub fn imprint() -> Imprint {
    Imprint {
        language: "en".into(),
        site: "Opslag".into(),
        day: Day { year: 2026, month: 11, day: 22 },
        words: Words {
            contents: "Contents".into(),
            index: "Index".into(),
            code: "QR code:".into(),
            scan: "The card as it is today:".into(),
            sources: "Sources".into(),
        },
    }
}

pub fn certificate(title: &str) -> Certificate {
    Certificate {
        honour: "Winner".into(),
        won: true,
        award: "Conversation of the year".into(),
        season: "SoMe Awards 2027".into(),
        title: title.into(),
        language: "da".into(),
        library: "Hjørring Bibliotekerne".into(),
        day: "18 April 2027".into(),
        signed: "For the jury".into(),
        verify: "Is this true? Look it up:".into(),
        address: "https://opslag.example/en/verify/2027/conversation/7".into(),
    }
}

/// The smallest JPEG there is: one grey pixel.
pub fn jpeg() -> Arc<[u8]> {
    let mut bytes = vec![0xff, 0xd8, 0xff, 0xdb, 0, 0x43, 0];
    bytes.extend([1; 64]);
    bytes.extend([0xff, 0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0]);
    bytes.extend([0xff, 0xc4, 0, 20, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    bytes.extend([0xff, 0xc4, 0, 20, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    bytes.extend([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x3f, 0xff, 0xd9]);
    bytes.into()
}

/// A picture as a phone takes it, 960 × 720, about 250 KB; another for each `n`.
pub fn photograph(n: usize) -> Vec<u8> {
    let (width, height) = (960_u16, 720_u16);
    let pixels: Vec<u8> = (0..usize::from(width) * usize::from(height) * 3)
        .map(|at| ((at / 3 % 960) ^ (at / 2_880).wrapping_mul(n + 3) ^ (at * 7 % 13)) as u8)
        .collect();
    let mut jpeg = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut jpeg, 60);
    encoder.encode(&pixels, width, height, jpeg_encoder::ColorType::Rgb).unwrap();
    jpeg
}

pub fn card(n: usize) -> Card {
    let section = |heading: &str, shape, markdown: &str, beside| Section {
        heading: heading.into(),
        shape,
        markdown: markdown.into(),
        beside,
    };
    Card {
        language: "en".into(),
        slug: format!("small-everyday-posts-{n}"),
        number: format!("{n:02}"),
        version: "Concept card, version 2026.1".into(),
        title: format!("Small everyday posts {n}"),
        promise: "What a colleague saw on the way to the stacks is often what people answer.".into(),
        evidence: Meter { name: "Evidence".into(), on: 2, of: 5, words: "Counted, 2 of 5".into() },
        effort: Meter { name: "Effort".into(), on: 1, of: 4, words: "1 h a week, 1 person".into() },
        facts: vec![
            Fact { name: "Goal".into(), value: "Relations".into(), language: "en".into() },
            Fact {
                name: "To start".into(),
                value: "One hour and a shared folder".into(),
                language: "en".into(),
            },
        ],
        sections: vec![
            section("Use it when", Shape::Ticks, "- Nobody answers.\n- Somebody has an hour a week.", true),
            section("Leave it when", Shape::Nots, "- The house is in trouble.", true),
            section("Why it works", Shape::Book, "A small true thing asks nothing.\n\n> “It works.”", false),
            section(
                "Steps",
                Shape::Steps,
                "1. **Make a folder.** One line each.\n2. Agree.\n3. Pick one.\n4. Answer.",
                false,
            ),
            section("Who does what", Shape::Plain, "| Role | Time |\n|---|---|\n| Picker | 1 h |", false),
            section("Pitfalls", Shape::Nots, "- **One writer.** Holidays will be silent.", false),
        ],
        grade: Grade {
            heading: "Why “Counted”, and what would raise it".into(),
            reasons: vec!["Told by a library that did it".into()],
            missing: vec!["Missing for grade 3: one more library".into()],
        },
        sources: vec![Source {
            text: "The building answers, Stockholm.".into(),
            language: "en".into(),
            href: Some("https://example.org/told".into()),
        }],
        cite: "Cite as: Opslag concept 02, version 2026.1.".into(),
        address: format!("https://opslag.example/en/concepts/small-everyday-posts-{n}"),
        cover: COVER.into(),
        picture: Some(Picture {
            jpeg: jpeg(),
            alt: "A duck at a window".into(),
            language: "en".into(),
            credit: "Photograph: A. Nielsen".into(),
        }),
    }
}

pub fn poster() -> Poster {
    let card = card(2);
    Poster {
        language: card.language,
        number: card.number,
        title: card.title,
        promise: card.promise,
        heading: "The first three steps".into(),
        steps: card.sections[3].markdown.clone(),
        evidence: card.evidence,
        effort: card.effort,
        ask: "Shall we try it?".into(),
        address: card.address,
        cover: card.cover,
    }
}

pub fn booklet(cards: usize) -> Booklet {
    let cards: Vec<Card> = (1..=cards).map(card).collect();
    let slugs = || cards.iter().map(|card| card.slug.clone()).collect();
    Booklet {
        title: "Catalogue".into(),
        lines: vec!["All there is".into()],
        notes: vec!["Printed from what was there on 22 November 2026.".into()],
        address: "https://opslag.example/en/catalogue".into(),
        indexes: vec![Index { heading: "Channels".into(), entries: vec![("Facebook".into(), slugs())] }],
        cards,
    }
}
