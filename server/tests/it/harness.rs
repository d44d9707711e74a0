//! Threats one by one, under the names `reference` gives them in issues and reports: identity (AU), authorisation (AZ),
//! browsers (WB), server functions (LF), privacy (PR). What needs a test of its own lives elsewhere:
//!
//! AU-01, AU-02, AU-03, AU-08, AU-10 `sign_in`, `store` · AU-05, AU-09, AU-15, AU-19 `people` · AU-12 the passkey journey ·
//! AZ-01 `policy` · AZ-02, PR-01 `canary` · AZ-04, AZ-05, IO-12, IO-13 `oracles` · AZ-07, AZ-10, AZ-13 `projections` and the journeys ·
//! AZ-16 `policy` · WB-02 `safe_methods` · WB-04, WB-17 `concepts` · WB-11 `headers` · WB-12, OU-09 the quiet pages ·
//! no test by id yet: AU-17, WB-09 and WB-10, which API, JSON-LD and PDF have given an object ·
//! UP `uploads`, IO-01 `desk`, IO-06 `seasons`, IO-10 `press` ·
//! AU-14 `provider` · AU-18, AZ-09, AZ-11, AZ-18, LF-12, PR-04, PR-09 `ties` ·
//! LF-08 `policy` · LF-09, LF-10 the journeys · OU-07 `mail` · PR-02, PR-03, PR-05 `store`

use crate::support::{House, ask};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use std::collections::BTreeSet;

/// Every form of the site with the least that names a thing.
fn forms(house: &House) -> Vec<String> {
    let (_, doors) = web::doors(&house.app.site);
    let paths = doors.iter().filter(|door| door.method == "POST").map(|door| {
        door.path
            .replace("{lang}", "en")
            .replace("{show}", "some-awards")
            .replace("{category}", "everyday")
            .replace("{slug}", "one-hashtag-one-summer")
            .replace("{step}", "1")
            .replace("{token}", "0123456789")
            .replace("{code}", "ZZZZ")
            .replace("{id}", "1")
            .replace("{nomination}", "1")
    });
    paths.chain(web::FUNCTIONS.iter().map(|(path, _)| (*path).to_owned())).collect()
}

#[tokio::test]
async fn au_07_a_host_that_is_not_ours_is_turned_away_and_never_gets_into_a_link() {
    let house = House::open().await;
    for (name, value) in
        [("host", "evil.test"), ("host", "opslag.test.evil.test"), ("host", "opslag.test:8080")]
    {
        let request = Request::builder().method(Method::POST).uri("/en/sign-in").header(name, value);
        let request = request
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from("email=reader@library.example"))
            .unwrap();
        assert_eq!(house.anonymous().send(request).await.status, 421, "{value}");
    }
    let absolute = Request::builder().uri("http://evil.test/en").body(Body::empty()).unwrap();
    assert_eq!(house.anonymous().send(absolute).await.status, 421);

    let forwarded = Request::builder()
        .method(Method::POST)
        .uri("/en/sign-in")
        .header("x-forwarded-host", "evil.test")
        .header("forwarded", "host=evil.test")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from("email=reader@library.example"))
        .unwrap();
    assert_eq!(house.anonymous().send(forwarded).await.status, 303);
    let store = &house.backend().store;
    let mails = store.take_due_mail(10, domain::time::Span::minutes(1), house.backend().now()).await.unwrap();
    assert_eq!(mails.len(), 1);
    assert!(
        mails[0].body.contains("http://opslag.test/") && !mails[0].body.contains("evil"),
        "{}",
        mails[0].body
    );
}

#[tokio::test]
async fn au_06_one_address_gets_three_mails_a_quarter_and_everybody_the_same_answer() {
    let house = House::open().await;
    for _ in 0..20 {
        let asked = house.anonymous().post("/en/sign-in", &[("email", "victim@library.example")]).await;
        assert_eq!((asked.status, asked.location()), (303, "/en/sign-in/sent"));
    }
    let store = &house.backend().store;
    let mails = store.take_due_mail(50, domain::time::Span::minutes(1), house.backend().now()).await.unwrap();
    assert_eq!(mails.len(), 3);
}

#[tokio::test]
async fn au_11_and_pr_08_cookies_are_few_and_locked() {
    let house = House::open().await;
    let mut names = BTreeSet::new();
    let (_, doors) = web::doors(&house.app.site);
    for who in ["anonymous", "nominator", "organiser", "juror-1"] {
        let actor = if who == "anonymous" { house.anonymous() } else { house.demo(who).await };
        for door in doors.iter().filter(|door| !door.path.contains("/live")) {
            let path = door
                .path
                .replace("{lang}", "en")
                .replace("{show}", "some-awards")
                .replace("{season}", "some-awards");
            let answer = match door.method {
                "GET" => actor.get(&path).await,
                _ => actor.post(&path, &[]).await,
            };
            for cookie in answer.headers.get_all(header::SET_COOKIE) {
                let cookie = cookie.to_str().unwrap();
                // one that is taken back holds nothing
                if cookie.contains("Max-Age=0") {
                    continue;
                }
                names.insert(cookie.split('=').next().unwrap().to_owned());
                for flag in ["HttpOnly", "SameSite=Lax", "Path=/"] {
                    assert!(cookie.contains(flag), "{path}: {cookie}");
                }
            }
        }
    }
    assert!(names.iter().all(|name| ["opslag", "opslag-voter", "voter"].contains(&&**name)), "{names:?}");
}

#[tokio::test]
async fn au_16_nobody_is_sent_anywhere_else() {
    let house = House::open().await;
    let long = format!("/{}", "a".repeat(4096));
    for next in [
        "//e.test",
        "/\\e.test",
        "https:e.test",
        "https://e.test",
        "/%09/e.test",
        "/%2f/e.test",
        "/%5ce.test",
        "javascript:alert(1)",
        "\\/e.test",
        " //e.test",
        &long,
    ] {
        let link = house.link("reader@library.example", next).await;
        let reader = house.anonymous();
        let used = reader.post(&link, &[]).await;
        assert_eq!((used.status, used.location()), (303, "/en/my"), "{next}");
        let encoded = web::urls::encode(next);
        for path in [format!("/en/sign-in?next={encoded}"), format!("/en/my/confirm?next={encoded}")] {
            let answer = reader.get(&path).await;
            assert!(answer.location().starts_with('/') || answer.location().is_empty(), "{path}");
            assert!(answer.values("name=\"next\" value=\"").iter().all(|next| next.is_empty()), "{path}");
            for leads in ["href=\"//", "href=\"http", "href=\"javascript", "action=\"//", "action=\"http"] {
                assert!(!answer.body.contains(leads), "{path}: {leads}");
            }
        }
    }
}

#[tokio::test]
async fn wb_01_forms_from_elsewhere_are_refused_whatever_they_call_themselves() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let elsewhere: [&[(&str, &str)]; 6] = [
        &[("origin", "https://evil.test")],
        &[("origin", "null")],
        &[("origin", "http://sub.opslag.test")],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.test"), ("x-http-method-override", "GET")],
    ];
    let kinds = [
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain",
        "application/json",
    ];
    let before = house.stored();
    for path in forms(&house) {
        for headers in elsewhere {
            for kind in kinds {
                let mut request =
                    Request::builder().method(Method::POST).uri(&path).header(header::CONTENT_TYPE, kind);
                for (name, value) in headers {
                    request = request.header(*name, *value);
                }
                let answer = organiser.send(request.body(Body::from("{}")).unwrap()).await;
                assert_eq!(answer.status, 403, "{path} {headers:?} {kind}");
            }
        }
    }
    assert!(house.stored() == before, "something was written");
}

/// A page without the values of its attributes, where a `<` means nothing. A quotation mark that got through would end
/// the value early and leave the rest standing here.
fn bare(html: &str) -> String {
    let mut parts = html.split("=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once('"').map_or("", |(_, behind)| behind))
}

#[tokio::test]
async fn wb_07_what_people_write_stays_text() {
    let house = House::open().await;
    let hostile = [
        "\"><svg onload=alert(1)>",
        "'-alert(1)-'",
        "</script><script>alert(1)</script>",
        "{{7*7}}",
        "<img src=x onerror=alert(1)>",
        "</textarea><script>alert(1)</script>",
        "</title><script>alert(1)</script>",
    ];
    let writer = house.demo("nominator").await;
    for text in hostile {
        let fields = [("title", text), ("library", text), ("summary", text)];
        let begun = writer.post("/en/nominate", &fields).await;
        let step = begun.location().to_owned();
        let draft = step.split("/step/").next().unwrap().to_owned();
        let pages = [
            step.clone(),
            format!("{draft}/step/5"),
            "/en/my/nominations".to_owned(),
            "/en/my/data".to_owned(),
        ];
        for path in pages.iter().map(String::as_str).chain(["/en/nominate"]) {
            let answer = writer.get(path).await;
            for sign in ["<svg onload", "<script>alert", "<img src=x", "onerror=alert(1)>"] {
                assert!(!bare(&answer.body).contains(sign), "{text} on {path}");
            }
        }
    }
    // and where an organiser looks
    let organiser = house.demo("organiser").await;
    for text in hostile {
        let fields = [("email", text), ("role", text), ("language", text)];
        let invited = organiser.post("/en/organise/people/invite", &fields).await;
        let reported = writer
            .post("/en/report", &[("library", text), ("link", text), ("channel", text), ("why", text)])
            .await;
        let register = organiser
            .post("/en/organise/libraries/import", &[("register", &format!("name,country\n\"{text}\",DK\n"))])
            .await;
        for answer in [
            invited,
            reported,
            register,
            organiser.get("/en/organise").await,
            organiser.get("/en/libraries").await,
        ] {
            for sign in ["<svg onload", "<script>alert", "<img src=x"] {
                assert!(!bare(&answer.body).contains(sign), "{text}: {}", answer.status);
            }
        }
    }
}

#[tokio::test]
async fn wb_08_what_an_address_says_stays_text() {
    let house = House::open().await;
    let hostile = web::urls::encode("\"><svg onload=alert(1)>");
    for path in [
        format!("/en/catalogue?q={hostile}"),
        format!("/en/catalogue?page={hostile}"),
        format!("/en/catalogue?sort={hostile}&per_page={hostile}&theme={hostile}&lang={hostile}"),
        format!("/en/libraries?q={hostile}"),
        format!("/en/libraries/{hostile}"),
        format!("/en/concepts/{hostile}"),
        format!("/en/about/{hostile}"),
        format!("/{hostile}"),
        format!("/en/sign-in?next={hostile}&__err={hostile}&__path={hostile}"),
        format!("/en/sign-in/link/{hostile}"),
        format!("/en/invitation/{hostile}"),
        format!("/v/{hostile}"),
        format!("/stage/{hostile}"),
    ] {
        let answer = house.anonymous().get(&path).await;
        assert!(answer.status < 500, "{path}: {}", answer.status);
        assert!(!bare(&answer.body).contains("<svg onload"), "{path}");
    }
}

#[tokio::test]
async fn au_13_nobody_is_signed_in_from_another_site() {
    let house = House::open().await;
    let link = house.link("attacker@library.example", "/en/my").await;
    let victim = house.anonymous();
    for path in
        [&*link, "/en/sign-in", "/en/sign-in/code", "/en/sign-in/passkey", "/en/invitation/0123456789"]
    {
        let answer = victim.post_from_elsewhere(path, &[("code", "123456")]).await;
        assert_eq!(answer.status, 403, "{path}");
    }
    assert_eq!(victim.get("/en/my").await.status, 303);
}

#[tokio::test]
async fn wb_03_the_stream_of_a_show_says_nothing_to_other_sites_and_nothing_of_anybody() {
    let house = House::open().await;
    let ask = async |origin: &str, site: &str| {
        let request = Request::builder()
            .uri("/live/some-awards")
            .header(header::ORIGIN, origin)
            .header("sec-fetch-site", site)
            .header(header::HOST, "opslag.test")
            .body(Body::empty())
            .unwrap();
        tower::ServiceExt::oneshot(house.app.router.clone(), request).await.unwrap()
    };
    let foreign = ask("https://evil.test", "cross-site").await;
    assert_eq!(foreign.status(), 403);
    let response = ask("http://opslag.test", "same-origin").await;
    assert_eq!(response.status(), 200);
    assert!(response.headers().get("access-control-allow-origin").is_none());
    assert_eq!(response.headers()["cross-origin-resource-policy"], "same-origin");
    // one frame, before anything happens: a moment and a count
    let mut body = response.into_body().into_data_stream();
    let mut text = String::new();
    while !text.contains("data:") {
        let part = futures::StreamExt::next(&mut body).await.expect("a frame").unwrap();
        text.push_str(&String::from_utf8_lossy(&part));
    }
    let data = text.lines().find_map(|line| line.strip_prefix("data:")).expect("data");
    let frame: serde_json::Map<String, serde_json::Value> = serde_json::from_str(data.trim()).unwrap();
    let names: BTreeSet<&str> = frame.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        BTreeSet::from(["cue", "number", "phase", "rehearsal", "sequence", "time_up_at", "turnout"])
    );
}

#[tokio::test]
async fn az_17_islands_are_given_words_and_addresses_and_no_record() {
    let house = House::open().await;
    let rooms = [
        ("nominator", "/en/nominate"),
        ("juror-1", "/en/jury/18"),
        ("editor", "/en/editor/one-hashtag-one-summer"),
        ("chair", "/en/my/passkeys"),
    ];
    let juror = house.demo("juror-1").await;
    juror.post("/en/jury/18/conflict", &[("kind", "none")]).await;
    /// Every name in it, however deep.
    fn names_in(value: &serde_json::Value, names: &mut BTreeSet<String>) {
        match value {
            serde_json::Value::Object(fields) => {
                names.extend(fields.keys().cloned());
                fields.values().for_each(|field| names_in(field, names));
            }
            serde_json::Value::Array(list) => list.iter().for_each(|entry| names_in(entry, names)),
            _ => {}
        }
    }
    let mut told = Vec::new();
    for (who, path) in rooms {
        let actor = if who == "juror-1" { None } else { Some(house.demo(who).await) };
        let page = actor.as_ref().unwrap_or(&juror).get(path).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(!page.body.contains("__RESOLVED_RESOURCES"), "{path} serialises what it has loaded");
        let mut names = BTreeSet::new();
        for props in page.values("data-props=\"") {
            let props = props.replace("&quot;", "\"").replace("&amp;", "&");
            let props: serde_json::Value = serde_json::from_str(&props).expect("it is JSON");
            names_in(&props, &mut names);
        }
        told.push(format!("{who} {path}: {}", names.into_iter().collect::<Vec<_>>().join(" ")));
    }
    insta::assert_snapshot!(told.join("\n"));
}

#[tokio::test]
async fn lf_01_and_lf_04_calls_that_make_no_sense_are_the_callers_fault() {
    let house = House::open().await;
    let (juror, editor) = (house.demo("juror-1").await, house.demo("editor").await);
    let kinds = [
        None,
        Some("text/plain"),
        Some("multipart/form-data"),
        Some("multipart/form-data; boundary="),
        Some("application/json"),
        Some("application/x-www-form-urlencoded"),
    ];
    let bodies: [&[u8]; 12] = [
        b"",
        b"{",
        b"[5]",
        b"\"5\"",
        b"nomination=18&criterion=1&level=NaN&version=0",
        b"nomination=18&criterion=1&level=1e999&version=0",
        b"nomination=18&criterion=-0&level=5&version=9223372036854775808",
        b"nomination=18&criterion=1&level[]=5",
        b"nomination=18&nomination=19&criterion=1&level=5",
        b"markdown[0]=x",
        b"\xff\xfe",
        b"criterion=%ff%fe",
    ];
    let before = house.stored();
    for (actor, path) in [(&juror, "/api/save-score"), (&editor, "/api/preview_markdown")] {
        for kind in kinds {
            for body in bodies {
                let mut request =
                    Request::builder().method(Method::POST).uri(path).header("sec-fetch-site", "same-origin");
                if let Some(kind) = kind {
                    request = request.header(header::CONTENT_TYPE, kind);
                }
                let answer = actor.send(request.body(Body::from(body)).unwrap()).await;
                assert!(answer.status < 500, "{path} {kind:?} {body:?}: {}", answer.status);
            }
        }
    }
    assert!(house.stored() == before, "something was written");
    assert_eq!(house.anonymous().get("/en").await.status, 200);
}

#[tokio::test]
async fn lf_02_nothing_reads_without_end() {
    let house = House::open().await;
    let juror = house.demo("juror-1").await;
    for path in
        ["/api/save-score", "/api/preview_markdown", "/en/report", "/en/sign-in", "/en/jury/18", "/v/ZZZZ"]
    {
        for kind in ["application/json", "application/x-www-form-urlencoded"] {
            let request = Request::builder()
                .method(Method::POST)
                .uri(path)
                .header(header::CONTENT_TYPE, kind)
                .header("sec-fetch-site", "same-origin")
                .body(Body::from(vec![b'a'; 2 * 1024 * 1024]))
                .unwrap();
            let answer = juror.send(request).await;
            assert!((400..500).contains(&answer.status), "{path} {kind}: {}", answer.status);
        }
    }
}

#[tokio::test]
async fn lf_03_and_az_12_fields_that_are_too_many_too_deep_or_not_ours_do_nothing() {
    let house = House::open().await;
    let writer = house.demo("nominator").await;
    let post = |body: String| {
        Request::builder()
            .method(Method::POST)
            .uri("/en/report")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap()
    };
    for body in [
        (0..100_000).map(|at| format!("k{at}=1")).collect::<Vec<_>>().join("&"),
        format!("a{}=1", "[b]".repeat(50)),
        "a[999999999]=1".to_owned(),
        "why=%ff%fe".to_owned(),
    ] {
        let answer = writer.send(post(body)).await;
        assert!((400..500).contains(&answer.status), "{}", answer.status);
    }
    let fields = [
        ("title", "Mine"),
        ("is_winner", "1"),
        ("status", "submitted"),
        ("number", "1"),
        ("owner_id", "1"),
        ("submitted_at", "1"),
        ("user[role]", "organiser"),
        ("role", "organiser"),
        ("score", "5"),
    ];
    let begun = writer.post("/en/nominate?role=organiser&title=Other", &fields).await;
    assert_eq!(begun.status, 303);
    let shown = writer.get(begun.location()).await;
    assert!(shown.body.contains("value=\"Mine\""), "the body counts, not the address");
    assert_eq!(writer.get("/en/organise").await.status, 403);
    assert_eq!(house.anonymous().get(begun.location()).await.status, 303, "it is still a draft");
}

#[tokio::test]
async fn lf_05_a_call_is_not_sent_back_to_another_site() {
    let house = House::open().await;
    let editor = house.demo("editor").await;
    for path in ["/api/preview_markdown", "/api/save-score"] {
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::ACCEPT, "text/html")
            .header(header::REFERER, "https://e.test/")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from("markdown=x"))
            .unwrap();
        let answer = editor.send(request).await;
        assert!(!answer.location().contains("e.test"), "{path}: {}", answer.location());
    }
}

#[tokio::test]
async fn az_08_a_picture_is_nowhere_for_those_who_guess_its_number() {
    let house = House::open().await;
    for who in ["anonymous", "reader", "juror-1", "operator"] {
        let actor = if who == "anonymous" { house.anonymous() } else { house.demo(who).await };
        for id in ["0", "1", "-1", "99999999", "9223372036854775808", "..%2f..%2fopslag.db", "%00"] {
            let answer = actor.get(&format!("/media/pictures/{id}")).await;
            assert!(matches!(answer.status, 400 | 404), "{who} {id}: {}", answer.status);
        }
    }
}

#[tokio::test]
async fn rx_07_files_are_served_from_inside_only() {
    let house = House::open().await;
    for path in [
        "/assets/x/..%2f..%2f.env",
        "/assets/x/../../Cargo.toml",
        "/.git/config",
        "/assets/x/%00",
        "/en/about/..%2f..%2fsecret",
        "/covers/..%2f..%2fopslag.db",
    ] {
        let answer = house.anonymous().send(ask(Method::GET, path)).await;
        assert!(matches!(answer.status, 400 | 404), "{path}: {}", answer.status);
    }
}
