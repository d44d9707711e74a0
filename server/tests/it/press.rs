//! What is taken along on paper or as a book: read by programs that know nothing of us, and gone as soon as it is taken back.

use crate::support::{House, ask, python};
use axum::http::{Method, header};
use std::process::Command;

const TAKEN_BACK: &str = "bookface-every-friday";
const STAYS: &str = "one-hashtag-one-summer";

/// The house at an address of its own, for programs that speak HTTP.
async fn open_to_the_world() -> (House, String) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let base = format!("http://{}", listener.local_addr().expect("an address"));
    let told = base.clone();
    let house = House::open_with(move |config| config.base_url = Some(told)).await;
    let router = house.app.router.clone();
    tokio::spawn(async move { axum::serve(listener, router).await });
    (house, base)
}

/// What the readers have to say about a job; they must be content.
async fn told(job: &str, base: &str) -> String {
    let arguments = [job.to_owned(), base.to_owned()];
    let run = move || {
        Command::new(python())
            .args(["-c", include_str!("press/read.py")])
            .args(arguments)
            .output()
            .expect("it runs")
    };
    let said = tokio::task::spawn_blocking(run).await.expect("it ends");
    let (out, trouble) = (String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
    assert!(said.status.success(), "{out}\n{trouble}");
    out.trim().to_owned()
}

#[tokio::test]
async fn io_10_sheets_are_whole_tagged_and_read_in_the_right_order() {
    let (_house, base) = open_to_the_world().await;

    assert_eq!(told("sheets", &base).await, "content");
}

#[tokio::test]
async fn io_10_booklets_have_contents_and_indexes_that_lead_somewhere_and_books_are_well_formed() {
    let (_house, base) = open_to_the_world().await;

    assert_eq!(told("booklets", &base).await, "content");
}

#[tokio::test]
async fn i9_what_is_taken_back_comes_off_no_press() {
    let (house, base) = open_to_the_world().await;
    let reader = house.anonymous();
    let both = format!("/en/catalogue/booklet.epub?c={TAKEN_BACK}&c={STAYS}");
    let card = format!("/en/concepts/{TAKEN_BACK}/card.pdf");
    assert_eq!(reader.get(&card).await.status, 200);
    assert_eq!(
        told("titles", &format!("{base}{both}")).await,
        "Bookface every Friday, One hashtag, one summer"
    );

    let editor = house.demo("editor").await;
    let why = [("do", "withdraw"), ("reason", "The library asked for it")];
    assert_eq!(editor.post(&format!("/en/editor/{TAKEN_BACK}/withdraw"), &why).await.status, 303);

    assert_eq!(reader.get(&card).await.status, 410);
    assert_eq!(reader.get(&card.replace("card.pdf", "poster.pdf")).await.status, 410);
    assert_eq!(told("titles", &format!("{base}{both}")).await, "One hashtag, one summer");
    let alone = both.replace(&format!("&c={STAYS}"), "");
    assert_eq!(reader.get(&alone).await.status, 404);
    let all = told("titles", &format!("{base}/en/catalogue/booklet.epub")).await;
    assert!(!all.contains("Bookface") && all.contains("One hashtag, one summer"), "{all}");
}

#[tokio::test]
async fn a_file_has_a_name_is_known_again_and_is_for_people_not_for_search_engines() {
    let house = House::open().await;
    let reader = house.anonymous();
    let path = format!("/da/concepts/{STAYS}/poster.pdf");

    let first = reader.get(&path).await;
    let mut request = ask(Method::GET, &path);
    request.headers_mut().insert(header::IF_NONE_MATCH, first.headers[header::ETAG].clone());
    let again = reader.send(request).await;

    assert_eq!((first.status, first.header("content-type")), (200, "application/pdf"));
    let name = format!("inline; filename=\"{STAYS}-plakat-da.pdf\"");
    assert_eq!(first.header("content-disposition"), name);
    assert_eq!(
        (first.header("cache-control"), first.header("x-robots-tag")),
        ("public, no-cache", "noindex")
    );
    assert_eq!((again.status, again.body.as_str()), (304, ""));
    for nothing in [
        "/xx/catalogue/booklet.pdf",
        "/en/concepts/no-such-concept/card.pdf",
        "/en/catalogue/booklet.pdf?q=zzyzxq",
        "/en/catalogue/booklet.epub?c=no-such-concept",
    ] {
        assert_eq!(reader.get(nothing).await.status, 404, "{nothing}");
    }
    assert!(reader.get("/robots.txt").await.body.contains("Disallow: /*/catalogue/booklet."));
}

#[tokio::test]
async fn every_list_and_card_says_how_to_take_it_along() {
    let house = House::open().await;
    let reader = house.anonymous();

    for (page, links) in [
        ("/en/catalogue", ["/en/catalogue/booklet.pdf\"", "/en/catalogue/booklet.epub\""]),
        (
            "/da/catalogue?goal=learning",
            ["/da/catalogue/booklet.pdf?goal=learning\"", "/da/catalogue/booklet.epub?goal=learning\""],
        ),
        (
            "/en/collection?name=For+Monday&c=one-hashtag-one-summer",
            [
                "/en/catalogue/booklet.pdf?name=For%20Monday&amp;c=one-hashtag-one-summer\"",
                "/en/catalogue/booklet.epub?name=For%20Monday&amp;c=one-hashtag-one-summer\"",
            ],
        ),
        (
            "/en/concepts/one-hashtag-one-summer",
            [
                "/en/concepts/one-hashtag-one-summer/card.pdf\"",
                "/en/concepts/one-hashtag-one-summer/poster.pdf\"",
            ],
        ),
    ] {
        let body = reader.get(page).await.body;
        for link in links {
            assert!(body.contains(link), "{page}: {link}");
        }
    }
    assert!(!reader.get("/en/catalogue?q=zzyzxq").await.body.contains("booklet."));
}

#[tokio::test]
async fn io_10_a_press_that_is_busy_says_so_and_when_to_come_again() {
    let house = House::open().await;
    let reader = house.anonymous();
    let page = reader.get("/en/catalogue").await.body;
    let slugs: Vec<String> = page
        .split("href=\"/en/concepts/")
        .skip(1)
        .filter_map(|rest| rest.split_once('"').map(|(slug, _)| slug.to_owned()))
        .take(12)
        .collect();
    assert_eq!(slugs.len(), 12);

    let posters = slugs.iter().map(|slug| {
        let path = format!("/en/concepts/{slug}/poster.pdf");
        let reader = &reader;
        async move { reader.get(&path).await }
    });
    let answers = futures::future::join_all(posters).await;

    let (printed, busy): (Vec<_>, Vec<_>) = answers.iter().partition(|answer| answer.status == 200);
    assert!(printed.len() >= 5 && !busy.is_empty(), "{} printed, {} not", printed.len(), busy.len());
    for answer in busy {
        assert_eq!((answer.status, answer.header("retry-after")), (503, "20"));
        assert!(answer.body.contains("The press is busy"));
    }
}
