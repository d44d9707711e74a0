//! Links that sign in: once, in time, by a press of a button.

use crate::support::{House, ask};
use axum::http::Method;
use domain::time::Span;

#[tokio::test]
async fn opening_a_link_uses_nothing_up_and_pressing_the_button_does() {
    let house = House::open().await;
    let link = house.link("reader@library.example", "/da/my").await;
    let scanner = house.anonymous();
    for _ in 0..3 {
        assert_eq!(scanner.get(&link).await.status, 200);
        assert_eq!(scanner.send(ask(Method::HEAD, &link)).await.status, 200);
    }

    let reader = house.anonymous();
    let used = reader.post(&link, &[]).await;
    assert_eq!((used.status, used.location()), (303, "/da/my"));
    assert_eq!(reader.get("/da/my").await.status, 200);

    let again = house.anonymous().post(&link, &[]).await;
    assert_eq!((again.status, again.location()), (410, ""));
    assert_eq!(house.anonymous().get(&link).await.status, 410);
}

#[tokio::test]
async fn a_link_that_is_too_old_or_made_up_leads_nowhere() {
    let house = House::open().await;
    let link = house.link("reader@library.example", "/en/my").await;
    house.pass(Span::hours(2));

    assert_eq!(house.anonymous().get(&link).await.status, 410);
    assert_eq!(house.anonymous().post(&link, &[]).await.status, 410);
    for made_up in ["0", "%00", "..%2f", "æøå", "0123456789abcdef0123456789abcdef01234567"] {
        let path = format!("/en/sign-in/link/{}", web::urls::encode(made_up));
        assert_eq!(house.anonymous().get(&path).await.status, 410, "{made_up}");
    }
}

#[tokio::test]
async fn a_session_gets_a_new_name_when_it_is_somebodys_and_ends_by_itself() {
    let house = House::open().await;
    let reader = house.anonymous();
    // asking for a link begins a session; whoever planted it must not share the next one
    reader.post("/en/sign-in", &[("email", "reader@library.example")]).await;
    let link = house.link("reader@library.example", "/en/my").await;
    let used = reader.post(&link, &[]).await;
    assert!(used.header("set-cookie").contains("HttpOnly"), "{}", used.header("set-cookie"));
    assert!(used.header("set-cookie").contains("SameSite=Lax"));
    assert_eq!(reader.get("/en/my").await.status, 200);

    house.pass(Span::days(31));
    assert_eq!(reader.get("/en/my").await.location(), "/en/sign-in?next=%2Fen%2Fmy");
}

#[tokio::test]
async fn signing_out_forgets_the_session() {
    let house = House::open().await;
    let juror = house.demo("juror-1").await;
    assert_eq!(juror.get("/en/jury").await.status, 200);

    let out = juror.post("/en/sign-out", &[]).await;

    assert_eq!(out.location(), "/en");
    assert_eq!(out.header("clear-site-data"), "\"cache\", \"storage\"", "drafts in the browser end with it");
    assert_eq!(juror.get("/en/jury").await.status, 303);
}

#[tokio::test]
async fn a_link_never_leads_to_another_site() {
    let house = House::open().await;
    for next in ["//evil.example", "https://evil.example", "/\\evil.example"] {
        let link = house.link("reader@library.example", next).await;
        assert_eq!(house.anonymous().post(&link, &[]).await.location(), "/en/my", "{next}");
        house.pass(Span::minutes(1));
    }
}
