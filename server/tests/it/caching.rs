//! Reading pages: kept, recognised, and new the moment something is published.

use crate::support::{House, ask};
use axum::http::{Method, header};

#[tokio::test]
async fn a_page_that_has_not_changed_is_not_sent_again() {
    let house = House::open().await;
    let visitor = house.anonymous();
    for path in ["/en", "/da/catalogue", "/en/concepts/one-hashtag-one-summer", "/en/awards/some-awards"] {
        let first = visitor.get(path).await;
        let etag = first.header("etag").to_owned();
        assert!(!etag.is_empty(), "{path}");
        assert_eq!(visitor.get(path).await.header("etag"), etag, "{path}");

        let mut request = ask(Method::GET, path);
        request.headers_mut().insert(header::IF_NONE_MATCH, etag.parse().expect("a header"));
        let unchanged = visitor.send(request).await;
        assert_eq!((unchanged.status, unchanged.body.len()), (304, 0), "{path}");
    }
}

#[tokio::test]
async fn what_is_published_is_there_at_once() {
    let house = House::open().await;
    let visitor = house.anonymous();
    let editor = house.demo("editor").await;
    let (slug, title) = ("one-hashtag-one-summer", "Kanariegul");
    let card = format!("/en/concepts/{slug}");
    let before = [visitor.get(&card).await, visitor.get("/en/catalogue").await];
    assert!(before.iter().all(|answer| !answer.body.contains(title)));

    let form = editor.get(&format!("/en/editor/{slug}")).await;
    let expected = form.body.split("name=\"expected\" value=\"").nth(1).and_then(|it| it.split('"').next());
    let body = body_of(&form.body);
    let published = editor
        .post(
            &format!("/en/editor/{slug}"),
            &[
                ("expected", expected.unwrap_or_default()),
                ("title", title),
                ("line", "A line."),
                ("promise", "A promise."),
                ("body", &body),
                ("goal", "events"),
                ("channel", "instagram"),
                ("target", "everyone"),
                ("hours", "2"),
                ("people_min", "1"),
                ("people_max", "2"),
                ("do", "publish"),
            ],
        )
        .await;
    assert_eq!((published.status, published.location()), (303, card.as_str()), "{}", published.body);

    for (path, before) in [card.as_str(), "/en/catalogue"].into_iter().zip(before) {
        let after = visitor.get(path).await;
        assert!(after.body.contains(title), "{path}");
        assert_ne!(after.header("etag"), before.header("etag"), "{path}");
    }
}

/// A card's text as the form holds it.
fn body_of(page: &str) -> String {
    let area = page.split("id=\"body\"").nth(1).and_then(|it| it.split_once('>')).map(|(_, rest)| rest);
    let text = area.and_then(|it| it.split("</textarea>").next()).unwrap_or_default();
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

#[tokio::test]
async fn pages_for_somebody_are_kept_nowhere() {
    let house = House::open().await;
    for (who, path) in
        [("juror-1", "/en/jury"), ("nominator", "/en/my"), ("editor", "/en"), ("chair", "/en/catalogue")]
    {
        let answer = house.demo(who).await.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("cache-control"), "no-store", "{who} {path}");
    }
    // nor is anything made for them served to others
    let public = house.anonymous().get("/en").await;
    assert!(!public.body.contains("Demo editor"));
}

#[tokio::test]
async fn the_front_door_speaks_the_visitors_language() {
    let house = House::open().await;
    let visitor = house.anonymous();
    for (accepted, home) in [
        ("da", "/da"),
        ("da-DK,da;q=0.9,en;q=0.8", "/da"),
        ("en-GB", "/en"),
        ("de, fr;q=0.9", "/en"),
        ("nb, en;q=0.1", "/nb"),
        ("sv-SE, en;q=0.9", "/sv"),
        ("fo, en;q=0.1", "/da"),
        ("", "/en"),
    ] {
        let mut request = ask(Method::GET, "/");
        request.headers_mut().insert(header::ACCEPT_LANGUAGE, accepted.parse().expect("a header"));
        let answer = visitor.send(request).await;
        assert_eq!((answer.status, answer.location()), (303, home), "{accepted}");
        assert_eq!(answer.header("vary"), "accept-language");
    }
}
