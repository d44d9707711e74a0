//! Reading changes nothing, and only our own pages write.

use crate::support::{House, ask};
use axum::http::Method;

/// Every address that takes a form, with fields that would do something.
/// Who posts, where, and what.
type Form = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const FORMS: &[Form] = &[
    ("nominator", "/en/nominate", &[("title", "From elsewhere")]),
    ("nominator", "/en/my/nominations/1/step/1", &[("title", "From elsewhere")]),
    ("nominator", "/en/my/nominations/1/send", &[]),
    ("nominator", "/en/my/nominations/1/keep", &[("email", "x@library.example")]),
    ("nominator", "/en/report", &[("link", "https://e.example"), ("channel", "facebook"), ("why", "x")]),
    ("nominator", "/en/sign-in", &[("email", "x@library.example")]),
    ("nominator", "/en/sign-in/code", &[("code", "123456")]),
    ("nominator", "/en/sign-out", &[]),
    ("juror-3", "/en/jury/18", &[("then", "stay")]),
    ("juror-3", "/en/jury/18/conflict", &[("kind", "none")]),
    ("juror-3", "/api/save-score", &[]),
    ("editor", "/api/preview_markdown", &[("markdown", "x")]),
    ("chair", "/en/jury/results/everyday/7", &[("kind", "advance"), ("reason", "x")]),
    ("chair", "/en/jury/results/everyday/publish", &[("decision", "1-1")]),
    ("editor", "/en/editor/new", &[("title", "From elsewhere")]),
    ("editor", "/en/editor/one-hashtag-one-summer", &[("do", "publish")]),
    ("organiser", "/en/organise/polls/conversation", &[("do", "open")]),
    ("operator", "/operate/some-awards", &[("number", "0"), ("do", "take")]),
    ("organiser", "/en/organise/show/cues", &[("plan_number", "0"), ("do", "remove"), ("at", "1")]),
    ("organiser", "/en/organise/show/rehearsal", &[("do", "begin")]),
    ("nominator", "/v/K4M7", &[("finalist", "1"), ("request_key", "k")]),
];

#[tokio::test]
async fn a_form_on_another_site_is_refused_and_changes_nothing() {
    let house = House::open().await;
    for (who, path, fields) in FORMS {
        let actor = house.demo(who).await;
        let before = house.stored();

        let answer = actor.post_from_elsewhere(path, fields).await;

        assert_eq!(answer.status, 403, "{path}");
        assert!(house.stored() == before, "{path} changed something");
    }
    let link = house.link("victim@library.example", "/en/my").await;
    let before = house.stored();
    assert_eq!(house.anonymous().post_from_elsewhere(&link, &[]).await.status, 403);
    assert!(house.stored() == before, "a sign-in link was used up");
}

#[tokio::test]
async fn looking_changes_nothing() {
    let house = House::open().await;
    let link = house.link("reader@library.example", "/en/my").await;
    let rooms: &[(&str, &[&str])] = &[
        (
            "nominator",
            &["/en/my", "/en/my/nominations", "/en/my/nominations/1", "/en/nominate", "/en/report", "/v"],
        ),
        ("juror-3", &["/en/jury", "/en/jury/18", "/en/jury/1"]),
        ("chair", &["/en/jury/results", "/en/jury/results/everyday", "/en/jury/results/everyday/publish"]),
        ("editor", &["/en/editor", "/en/editor/new?from=1", "/da/editor/one-hashtag-one-summer"]),
        ("organiser", &["/en/organise", "/en/organise/show", "/en/organise/show?cue=2"]),
        (
            "operator",
            &[
                "/operate/some-awards",
                "/operate/some-awards/script",
                "/stage/some-awards",
                "/stage/some-awards/overlay",
                "/show/some-awards",
            ],
        ),
    ];
    for (who, paths) in rooms {
        let actor = house.demo(who).await;
        let before = house.stored();
        for path in paths.iter().chain(&["/en", "/da/catalogue?q=x", link.as_str()]) {
            for method in [Method::GET, Method::HEAD] {
                let answer = actor.send(ask(method.clone(), path)).await;
                assert_eq!(answer.status, 200, "{method} {path}");
            }
            assert!(house.stored() == before, "{path} changed something");
        }
    }
    for (_, path, _) in FORMS {
        let before = house.stored();
        house.anonymous().get(path).await;
        assert!(house.stored() == before, "{path} changed something");
    }
}
