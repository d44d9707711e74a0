//! What every response says, whatever it is.

use crate::support::{Answer, House, ask};
use axum::{
    body::Body,
    http::{Method, Request, header},
};

fn is_guarded(answer: &Answer, what: &str) {
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("default-src 'none'"), "{what}: {policy}");
    assert!(policy.contains("frame-ancestors 'none'"), "{what}: {policy}");
    assert!(policy.contains("base-uri 'none'"), "{what}: {policy}");
    assert!(!policy.contains("unsafe-inline"), "{what}: {policy}");
    assert!(!policy.replace("'wasm-unsafe-eval'", "").contains("unsafe-eval"), "{what}: {policy}");
    assert!(
        !policy.contains("http:") && !policy.contains("https:") && !policy.contains('*'),
        "{what}: {policy}"
    );
    assert_eq!(answer.header("x-content-type-options"), "nosniff", "{what}");
    assert_eq!(answer.header("referrer-policy"), "same-origin", "{what}");
    assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{what}");
}

#[tokio::test]
async fn every_kind_of_answer_is_guarded() {
    let house = House::open().await;
    let visitor = house.anonymous();
    let juror = house.demo("juror-1").await;
    let css = visitor.get("/en").await.values("href=\"/assets/").first().map(|it| format!("/assets/{it}"));
    let pages = [
        ("/", 303),
        ("/en", 200),
        ("/da/catalogue", 200),
        ("/en/concepts/one-hashtag-one-summer", 200),
        ("/covers/one-hashtag-one-summer.svg", 200),
        ("/en/awards/some-awards", 200),
        ("/en/nominate", 200),
        ("/stage/some-awards", 200),
        ("/en/my", 303),
        ("/en/no-such-page", 404),
        ("/assets/0/no-such-file.css", 404),
        ("/healthz", 200),
        ("/readyz", 200),
        (css.as_deref().expect("a style sheet"), 200),
    ];
    for (path, status) in pages {
        let answer = visitor.get(path).await;
        assert_eq!(answer.status, status, "{path}");
        is_guarded(&answer, path);
    }
    for path in ["/en/jury", "/en/organise", "/operate/some-awards"] {
        is_guarded(&juror.get(path).await, path);
    }
    for (what, request) in [
        ("a method nothing takes", ask(Method::DELETE, "/en")),
        ("an unknown server function", ask(Method::POST, "/api/nothing")),
        ("a form without a type", ask(Method::POST, "/en/report")),
        ("an endless address", ask(Method::GET, &format!("/en/{}", "a".repeat(4000)))),
    ] {
        let answer = visitor.send(request).await;
        assert!((400..500).contains(&answer.status), "{what}: {}", answer.status);
        is_guarded(&answer, what);
    }
}

#[tokio::test]
async fn a_failure_inside_is_a_page_that_tells_nothing_but_a_number() {
    let house = House::open().await;
    house.ruin();

    let answer = house.anonymous().get("/da/report").await;

    assert!(answer.status == 500 || answer.status == 503, "{}", answer.status);
    is_guarded(&answer, "a failure");
    assert!(answer.body.contains("<h1"), "{}", answer.body);
    for inside in ["sqlite", "SQLite", "database disk", "malformed", "src/", "DbErr"] {
        assert!(!answer.body.contains(inside), "{inside}: {}", answer.body);
    }
}

#[tokio::test]
async fn scripts_are_loaded_only_where_a_page_holds_a_control() {
    let house = House::open().await;
    let visitor = house.anonymous();
    for path in ["/en", "/en/catalogue", "/da/concepts/one-hashtag-one-summer", "/en/awards/some-awards"] {
        let answer = visitor.get(path).await;
        // data for search engines is no script: nothing runs it
        let code = answer.body.replace(r#"<script type="application/ld+json">"#, "");
        assert!(!code.contains("<script"), "{path}");
        assert!(!answer.body.contains(".wasm"), "{path}");
        assert!(answer.header("content-security-policy").contains("script-src 'none'"), "{path}");
    }
    let nominate = visitor.get("/en/nominate").await;
    assert!(nominate.header("content-security-policy").contains("'nonce-"));
}

#[tokio::test]
async fn a_server_function_that_is_called_wrongly_refuses_in_peace() {
    let house = House::open().await;
    for actor in [house.anonymous(), house.demo("juror-1").await] {
        for path in ["/api/save-score", "/api/preview_markdown"] {
            for kind in [
                None,
                Some("text/plain"),
                Some("application/json"),
                Some("multipart/form-data"),
                Some("application/cbor"),
                Some("\u{e9}"),
            ] {
                for body in ["", "{", "null", "[1]", "nomination=1", "{\"nomination\":\"x\"}"] {
                    let mut request = Request::builder().method(Method::POST).uri(path);
                    if let Some(kind) = kind {
                        request = request.header(header::CONTENT_TYPE, kind.as_bytes());
                    }
                    let answer = actor.send(request.body(Body::from(body)).expect("a request")).await;
                    assert!(
                        (400..500).contains(&answer.status),
                        "{path} {kind:?} {body}: {} {}",
                        answer.status,
                        answer.body
                    );
                }
            }
        }
    }
}
