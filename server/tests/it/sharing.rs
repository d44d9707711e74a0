//! What leaves the house, read by programs that know nothing of us; and what never leaves it.

use crate::{
    concepts::{begin_from, body, expected, save},
    support::{Answer, House, NOW, ask, python},
};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use domain::{
    concepts::{Channel, ConceptStep, Effort, Goal, Section, TargetGroup, VersionLabel},
    cover::Motif,
    ids::AccountId,
    language::Language,
    time::Span,
};
use std::process::Command;
use store::concepts::{ChangeRange, ConceptText, NewConcept, Shared};

const ALL_RECORDS: &str = "/oai?verb=ListRecords&metadataPrefix=oai_dc";

/// Everywhere a concept could turn up that is not its own address.
const LISTS: [&str; 16] = [
    ALL_RECORDS,
    "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc",
    "/feeds/en/catalogue.atom",
    "/feeds/da/catalogue.atom",
    "/feeds/en/goal-learning.atom",
    "/feeds/en/channel-blog.atom",
    "/feeds/en/target-students.atom",
    "/sitemap.xml",
    "/api/v1/concepts?limit=100",
    "/api/v1/concepts?limit=100&q=kanariefuglen",
    "/api/v1/changes?limit=100",
    "/en/share",
    "/en",
    "/da",
    "/en/catalogue?order=title",
    "/da/catalogue?order=title",
];

/// Where a concept is itself, as others know it.
fn own_addresses(slug: &str, uuid: &str) -> Vec<String> {
    let page = web::urls::encode(&format!("http://opslag.test/en/concepts/{slug}"));
    vec![
        format!("/api/v1/concepts/{uuid}"),
        format!("/en/embed/{slug}"),
        format!("/da/embed/{slug}"),
        format!("/share/{slug}.png"),
        format!("/oembed?url={page}"),
        format!("/oembed?format=xml&url={page}"),
    ]
}

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

/// What a Python program has to say; it must be content.
async fn told(program: &'static str, arguments: Vec<String>) -> String {
    let run = move || Command::new(python()).args(["-c", program]).args(arguments).output().expect("it runs");
    let said = tokio::task::spawn_blocking(run).await.expect("it ends");
    let (out, trouble) = (String::from_utf8_lossy(&said.stdout), String::from_utf8_lossy(&said.stderr));
    assert!(said.status.success(), "{out}\n{trouble}");
    out.trim().to_owned()
}

fn concept(number: i32) -> NewConcept {
    let text = |language| ConceptText {
        title: format!("Card {number} \u{1}<&>\"]]> 🦆"),
        line: "One line with \u{b} in it.".to_owned(),
        promise: "A promise.".to_owned(),
        goal: if number % 2 == 0 { Goal::Events } else { Goal::Crisis },
        channels: [Channel::Blog].into(),
        target_groups: [TargetGroup::Students].into(),
        effort: Effort::new(15, 1, 3).unwrap(),
        to_start: String::new(),
        skills: String::new(),
        body: Section::ALL.map(|section| format!("## {}\n\nText.\n\n", section.heading(language))).concat(),
    };
    NewConcept {
        uuid: format!("00000000-0000-7000-8000-{number:012}"),
        number,
        slug: format!("card-{number}"),
        motif: Motif::Voice,
        editorial: true,
        sources: Vec::new(),
        version: VersionLabel { year: 2027, number: 1 },
        updated_at: NOW - Span::days(1) + Span(i64::from(number)),
        texts: Language::ALL.map(|language| (language, text(language))).into(),
    }
}

/// Everything others are told, as the store knows it.
async fn shared(house: &House) -> Vec<Shared> {
    house.backend().store.list_shared_changes(ChangeRange::default(), 1_000).await.unwrap()
}

async fn uuid_of(house: &House, slug: &str) -> String {
    let found = house.backend().store.find_shared_at(slug).await.unwrap();
    found.expect("it was public").uuid().to_owned()
}

#[tokio::test]
async fn az_11_what_is_not_in_the_catalogue_is_in_no_format() {
    let house = House::open().await;
    let reader = house.anonymous();
    let editor = house.demo("editor").await;
    // a draft, and a draft beside what is published
    let (path, at) = begin_from(&editor, "1").await;
    assert_eq!(save(&editor, &path, &at, "save", &body()).await.status, 303);
    let beside = "/en/editor/one-hashtag-one-summer";
    let at = expected(&editor.get(beside).await);
    assert_eq!(save(&editor, beside, &at, "save", &body()).await.status, 303);
    // one that is withdrawn, and one that is retired
    let (withdrawn, retired) = ("bookface-every-friday", "cryptoparty-in-four-stations");
    let uuids = [uuid_of(&house, withdrawn).await, uuid_of(&house, retired).await];
    let mut titles = Vec::new();
    for one in shared(&house).await {
        let Shared::Concept(one) = one else { continue };
        if [withdrawn, retired].contains(&one.slug.as_str()) {
            titles.extend(one.texts.values().map(|text| text.text.title.clone()));
        }
    }
    assert_eq!(titles.len(), 4, "{titles:?}");
    let words: Vec<&str> =
        titles.iter().map(String::as_str).chain([withdrawn, retired, "kanariefuglen"]).collect();
    for path in ["/feeds/en/catalogue.atom", ALL_RECORDS, "/api/v1/concepts?limit=100", "/sitemap.xml"] {
        let before = reader.get(path).await;
        assert!(before.body.contains(withdrawn) && before.body.contains(retired), "{path}");
        assert!(!before.body.contains("kanariefuglen"), "{path}");
    }

    let form = [("do", "withdraw"), ("reason", "kanariefuglen")];
    assert_eq!(editor.post(&format!("/en/editor/{withdrawn}/withdraw"), &form).await.status, 303);
    house.run_sql(&format!("UPDATE concept SET retired_at = {} WHERE slug = '{retired}'", NOW.0));
    house.app.site.refresh_revision().await.unwrap();
    // behind the program's back nothing public has changed: kept pages grow old by themselves
    house.pass(Span::minutes(2));

    for path in LISTS {
        let answer = reader.get(path).await;
        assert_eq!(answer.status, 200, "{path}");
        let text = answer.body.replace("q=kanariefuglen", "");
        for word in &words {
            assert!(!text.contains(word), "{word} in {path}");
        }
    }
    for (slug, uuid) in [withdrawn, retired].into_iter().zip(&uuids) {
        for path in own_addresses(slug, uuid) {
            let answer = reader.get(&path).await;
            assert_eq!(answer.status, 410, "{path}");
            let said = answer.body.replace(&path, "");
            for word in &titles {
                assert!(!said.contains(word.as_str()), "{word} in {path}");
            }
        }
    }
    for path in own_addresses("kanariefuglen", "kanariefuglen") {
        assert_eq!(reader.get(&path).await.status, 404, "{path}");
    }
    // of both it is told that they are gone, and no more
    let records = reader.get(ALL_RECORDS).await.body;
    let changes = reader.get("/api/v1/changes?limit=100").await.body;
    let changes: serde_json::Value = serde_json::from_str(&changes).unwrap();
    for uuid in &uuids {
        let (_, record) =
            records.split_once(&format!("oai:opslag.test:{uuid}</identifier>")).expect("a header");
        let record = record.split("</record>").next().unwrap();
        assert!(!record.contains("setSpec") && !record.contains("metadata"), "{record}");
        let change =
            changes["changes"].as_array().unwrap().iter().find(|change| change["id"] == *uuid.as_str());
        let change = change.expect("it is announced").as_object().unwrap();
        assert_eq!(change.keys().collect::<Vec<_>>(), ["changed", "id", "kind"]);
        assert_eq!(change["kind"], "gone");
    }
    assert_eq!(records.matches("<header status=\"deleted\">").count(), 2);
}

#[tokio::test]
async fn az_11_whoever_asks_again_after_a_withdrawal_is_told_at_once() {
    let house = House::open().await;
    let reader = house.anonymous();
    let editor = house.demo("editor").await;
    let slug = "bookface-every-friday";
    let lists = [
        "/feeds/en/catalogue.atom",
        "/sitemap.xml",
        "/api/v1/concepts?limit=100",
        "/api/v1/changes?limit=100",
    ];
    let mut tags = Vec::new();
    for path in lists {
        let first = reader.get(path).await;
        let mut again = ask(Method::GET, path);
        again.headers_mut().insert(header::IF_NONE_MATCH, first.header("etag").parse().unwrap());
        let again = reader.send(again).await;
        assert_eq!((again.status, again.body.len()), (304, 0), "{path}");
        tags.push(first.header("etag").to_owned());
    }

    let form = [("do", "withdraw"), ("reason", "A complaint")];
    assert_eq!(editor.post(&format!("/en/editor/{slug}/withdraw"), &form).await.status, 303);

    for (path, tag) in lists.into_iter().zip(tags) {
        let mut again = ask(Method::GET, path);
        again.headers_mut().insert(header::IF_NONE_MATCH, tag.parse().unwrap());
        let again = reader.send(again).await;
        assert_eq!(again.status, 200, "{path}");
        assert!(!again.body.contains(slug), "{path}");
    }
    let page = reader.get(&format!("/en/concepts/{slug}")).await;
    assert_eq!(page.status, 410);

    assert_eq!(
        editor
            .post(&format!("/en/editor/{slug}/withdraw"), &[("do", "put-back"), ("reason", "Settled")])
            .await
            .status,
        303
    );
    assert!(reader.get(lists[0]).await.body.contains(slug));
    assert!(!reader.get(ALL_RECORDS).await.body.contains("deleted"));
}

#[tokio::test(flavor = "multi_thread")]
async fn io_07_a_harvester_takes_everything_in_portions() {
    let (house, base) = open_to_the_world().await;
    for number in 1_001..=1_260 {
        house.backend().store.record_published_concept(concept(number)).await.unwrap();
    }
    let all = shared(&house).await;
    let store = &house.backend().store;
    for one in all.iter().rev().take(7) {
        store.move_concept(one.mark().id, ConceptStep::Withdraw, AccountId(1), "", NOW).await.unwrap();
    }

    let said = told(include_str!("sharing/harvest.py"), vec![base]).await;

    assert_eq!(said, format!("{} 7", all.len()));
}

#[tokio::test]
async fn a_harvest_goes_on_where_it_was_whatever_happens_meanwhile() {
    let house = House::open().await;
    let reader = house.anonymous();
    let store = &house.backend().store;
    for number in 1_001..=1_120 {
        store.record_published_concept(concept(number)).await.unwrap();
    }
    let all = shared(&house).await;
    let token = |page: &Answer| {
        let (_, token) = page.body.split_once("<resumptionToken")?;
        let token = token.split_once('>')?.1.split('<').next()?.to_owned();
        (!token.is_empty()).then_some(token)
    };
    let first = reader.get(ALL_RECORDS).await;
    assert_eq!(first.body.matches("<record>").count(), 100);
    let next = token(&first).expect("there is more");

    // one that was given and one that was not
    let (given, coming) = (&all[3], &all[110]);
    for one in [given, coming] {
        store.move_concept(one.mark().id, ConceptStep::Withdraw, AccountId(1), "", NOW).await.unwrap();
    }
    let second = reader.get(&format!("/oai?verb=ListRecords&resumptionToken={next}")).await;
    let again = reader.get(&format!("/oai?verb=ListRecords&resumptionToken={next}")).await;

    assert_eq!(second.body, again.body, "a token may be used twice");
    assert_eq!(token(&second), None, "{}", second.body);
    assert!(second.body.contains("<resumptionToken cursor=\"100\"/>"));
    for one in [given, coming] {
        let name = format!("{}</identifier>", one.uuid());
        let (before, _) = second.body.split_once(&name).expect("it is announced");
        assert!(before.ends_with("<header status=\"deleted\"><identifier>oai:opslag.test:"), "{before}");
    }
    for one in &all {
        let name = format!("{}</identifier>", one.uuid());
        assert!(first.body.contains(&name) || second.body.contains(&name), "{}", one.uuid());
    }
    let broken = reader.get(&format!("/oai?verb=ListRecords&resumptionToken={}x", &next[1..])).await;
    assert!(broken.body.contains("<error code=\"badResumptionToken\">"), "{}", broken.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn io_07_everything_that_is_published_is_read_by_others() {
    let (_house, base) = open_to_the_world().await;

    let said = told(include_str!("sharing/read.py"), vec![base, "one-hashtag-one-summer".to_owned()]).await;

    assert_eq!(said, "read");
}

#[tokio::test(flavor = "multi_thread")]
async fn io_09_the_api_keeps_what_it_promises() {
    let (_house, base) = open_to_the_world().await;
    let run = move || {
        Command::new(python().with_file_name("schemathesis"))
            .args(["--no-color", "run", &format!("{base}/api/v1/openapi.json")])
            .args(["--max-examples", "12", "--generation-deterministic", "--workers", "1"])
            // a cursor is any text to the description, and only ours to us
            .args(["--exclude-checks", "positive_data_acceptance"])
            .current_dir(std::env::temp_dir())
            .output()
            .expect("it runs")
    };
    let said = tokio::task::spawn_blocking(run).await.unwrap();

    let out = String::from_utf8_lossy(&said.stdout);
    assert!(said.status.success(), "{out}\n{}", String::from_utf8_lossy(&said.stderr));
    assert!(out.contains("passed"), "{out}");
}

#[tokio::test]
async fn whatever_the_api_refuses_it_refuses_as_a_problem() {
    let house = House::open().await;
    let reader = house.anonymous();
    let gets = [
        ("/api/v1/concepts?limit=0", 400),
        ("/api/v1/concepts?limit=101", 400),
        ("/api/v1/concepts?limit=", 400),
        ("/api/v1/concepts?limit=-1", 400),
        ("/api/v1/concepts?limit=5&limit=5", 400),
        ("/api/v1/concepts?channel=carrier-pigeon", 400),
        ("/api/v1/concepts?cursor=x", 400),
        ("/api/v1/concepts?cursor=n01", 400),
        ("/api/v1/concepts?filter[juror]=x", 400),
        ("/api/v1/changes?since=yesterday", 400),
        ("/api/v1/changes?cursor=c1", 400),
        ("/api/v1/changes?since=2027-01-01T00:00:00Z&cursor=c1.1", 400),
        ("/api/v1/concepts/nothing", 404),
        ("/api/v1/nothing", 404),
        ("/api/v1/concepts/a/b/c", 404),
    ];
    let gets = gets.map(|(path, status)| (Method::GET, path, status));
    let others = [(Method::POST, "/api/v1/concepts", 405), (Method::DELETE, "/api/v1/changes", 405)];
    for (method, path, status) in gets.into_iter().chain(others) {
        let answer = reader.send(ask(method, path)).await;
        assert_eq!(answer.status, status, "{path}: {}", answer.body);
        assert_eq!(answer.header("content-type"), "application/problem+json", "{path}");
        let problem: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!(problem["status"], status, "{path}");
        assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
    }
    house.ruin();
    let failed = reader.get("/api/v1/concepts").await;
    assert!(failed.status >= 500);
    assert_eq!(failed.header("content-type"), "application/problem+json");
    assert!(
        !failed.body.to_lowercase().contains("sql") && !failed.body.contains("malformed"),
        "{}",
        failed.body
    );
}

#[tokio::test]
async fn a_card_in_somebody_elses_page_can_do_nothing_there() {
    let house = House::open().await;
    let visitor = house.demo("reader").await;

    let card = visitor.get("/en/embed/one-hashtag-one-summer").await;

    let policy = card.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
    assert!(policy.contains("frame-ancestors *") && policy.contains("sandbox allow-popups"), "{policy}");
    assert!(!policy.contains("allow-scripts") && !policy.contains("allow-same-origin"), "{policy}");
    assert_eq!((card.header("set-cookie"), card.header("x-robots-tag")), ("", "noindex"));
    for nothing in ["<script", "src=", "<link", "<form", "style=\"", "Demo reader"] {
        assert!(!card.body.contains(nothing), "{nothing}: {}", card.body);
    }
    // the same for everybody, signed in or not
    assert_eq!(card.body, house.anonymous().get("/en/embed/one-hashtag-one-summer").await.body);
    // and nothing else may be framed
    let page = visitor.get("/en/concepts/one-hashtag-one-summer").await;
    assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"));
}

#[tokio::test]
async fn whoever_asks_too_often_is_asked_to_wait() {
    use web::ClientAddress;
    let house = House::open().await;
    let reader = house.anonymous();
    let from = |address: &str| {
        let mut request = Request::builder().uri("/api/v1/changes?limit=1").body(Body::empty()).unwrap();
        request.extensions_mut().insert(ClientAddress(address.parse().unwrap()));
        request
    };
    for _ in 0..600 {
        assert_eq!(reader.send(from("192.0.2.1")).await.status, 200);
    }
    let stopped = reader.send(from("192.0.2.1")).await;
    assert_eq!((stopped.status, stopped.header("content-type")), (429, "application/problem+json"));
    assert_eq!(stopped.header("retry-after"), "1");
    assert_eq!(reader.send(from("192.0.2.2")).await.status, 200, "others go on");
    house.pass(Span::seconds(1));
    assert_eq!(reader.send(from("192.0.2.1")).await.status, 200);
}
