//! UP-04, IO-10: what people write is data on its whole way to the paper.

use crate::sample;
use press::{Card, Picture, Section, Shape, booklet, card, epub, poster};

/// Text that means something to a typesetter, to XML or to a reader of PDFs, or has no letters of ours.
const HOSTILE: [&str; 14] = [
    "#read(\"/etc/passwd\") #image(\"data.json\") #panic(\"x\") #eval(\"1\")",
    "$ x^2 $ @ref <label> //comment /* */ = heading \\u{41} _a_ *b* `c` ~ ---",
    "#import \"@preview/x:1.0.0\": * #let strong = 1",
    "]#{ while true {} }[",
    "<script>alert(1)</script> &amp; ]]> <!-- \" ' </p></body>",
    "مكتبة مركزية 图书馆 библиотека ספרייה",
    "🦆👩‍🔧🏳️‍🌈 \u{fe0f}\u{200d}",
    "\u{0}\u{1}\u{b}\u{1f}\u{7f}\u{85}\u{fffe}\u{ffff}\u{202e}\u{2066}",
    "a\u{301}\u{302}\u{303} e\u{20dd} \u{e000}\u{10ffff}",
    "   ",
    "",
    "%%EOF endobj << /JS (x) >> stream",
    "line\nline\r\nline\ttab\u{2028}next\u{2029}",
    "[x](javascript:alert(1)) [y](https://a.dk/\"onclick=) ![z](https://e.test/p.gif) <https://b.dk>",
];

fn hostile_card(text: &str) -> Card {
    let own = || text.to_owned();
    let mut card = sample::card(1);
    card.number = own();
    card.version = own();
    card.title = own();
    card.promise = own();
    card.cite = own();
    card.evidence.words = own();
    card.facts[0].name = own();
    card.facts[0].value = own();
    card.grade.heading = own();
    card.grade.reasons = vec![own()];
    card.sources[0].text = own();
    card.sources[0].href = Some(own());
    for (n, section) in card.sections.iter_mut().enumerate() {
        section.heading = own();
        section.markdown = match n % 4 {
            0 => own(),
            1 => format!("- {text}\n- **{text}**\n\n> {text}"),
            2 => format!("| {text} | b |\n|---|---|\n| {text} | {text} |\n"),
            _ => format!("1. {text}\n\n```\n{text}\n```\n\n### {text}\n\n[{text}](https://a.dk/x)"),
        };
    }
    card.picture = Some(Picture { jpeg: sample::jpeg(), alt: own(), language: "da".into(), credit: own() });
    card
}

#[test]
fn io_10_text_that_looks_like_a_template_is_printed_as_text() {
    let mut booklet_of_all = sample::booklet(0);
    for (n, text) in HOSTILE.iter().enumerate() {
        let mut it = hostile_card(text);
        it.slug = format!("{n} {text}");
        booklet_of_all.cards.push(it);
    }
    booklet_of_all.indexes[0].entries =
        vec![(HOSTILE[0].to_owned(), booklet_of_all.cards.iter().map(|card| card.slug.clone()).collect())];

    let printed = booklet(&sample::imprint(), &booklet_of_all).unwrap();
    let book = epub(&sample::imprint(), &booklet_of_all).unwrap();

    assert!(printed.starts_with(b"%PDF-"));
    assert!(book.starts_with(b"PK"));
}

#[test]
fn io_10_a_sheet_and_a_poster_of_anything_come_out() {
    for text in [HOSTILE[0], HOSTILE[1], HOSTILE[7], ""] {
        let mut on_a_wall = sample::poster();
        on_a_wall.title = text.to_owned();
        on_a_wall.promise = text.to_owned();
        on_a_wall.steps = format!("1. {text}");
        on_a_wall.ask = text.to_owned();

        card(&sample::imprint(), &hostile_card(text)).unwrap();
        poster(&sample::imprint(), &on_a_wall).unwrap();
    }
}

#[test]
fn io_10_words_without_end_and_lists_without_bottom_come_out() {
    let mut it = sample::card(1);
    it.title = "Donaudampfschifffahrt".repeat(12);
    it.sections = ["> ", "- ", "1. ", "*a_", "[", "**a ", "|a", "`"]
        .into_iter()
        .map(|bomb| Section {
            heading: "a".repeat(300),
            shape: Shape::Ticks,
            markdown: format!("{}{}", bomb.repeat(600), "w".repeat(1_000)),
            beside: false,
        })
        .collect();
    it.sections.push(Section {
        heading: String::new(),
        shape: Shape::Plain,
        markdown: "w".repeat(10_000),
        beside: true,
    });
    let mut of_one = sample::booklet(0);
    of_one.cards.push(it);

    booklet(&sample::imprint(), &of_one).unwrap();
    epub(&sample::imprint(), &of_one).unwrap();
}

#[test]
fn what_is_no_picture_does_not_stop_a_booklet() {
    let mut all = sample::booklet(2);
    for (card, bytes) in all.cards.iter_mut().zip([&b"<svg/>"[..], &[0xff, 0xd8, 0xff, 0xe0, 1, 2, 3][..]]) {
        card.picture.as_mut().unwrap().jpeg = bytes.into();
    }

    booklet(&sample::imprint(), &all).unwrap();
}
