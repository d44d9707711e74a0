//! What belongs to whom: addresses, libraries and their leads, news, pictures and concepts that are taken back, and the
//! log that goes along with a season.

use crate::{
    people::{link_in, mails},
    support::{House, Manner, SmtpSink, ask, python},
    uploads::{GIF, upload},
};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use domain::{accounts::Role, time::Span};
use server::{Config, Peer, jobs::mailer::Mailer};
use std::process::Command;

#[tokio::test]
async fn au_18_a_stolen_session_does_not_take_the_account_away() {
    let house = House::open().await;
    let (email, new) = ("nominator@demo.opslag.example", "new@library.example");
    let owner = house.demo("nominator").await;
    let elsewhere = house.demo("nominator").await;

    // some hours later, whoever finds the browser open is asked to sign in first
    house.pass(Span::hours(3));
    let stale = owner.get("/en/my/address").await;
    assert!(stale.body.contains("sign in once more"), "{}", stale.body);
    owner.post("/en/my/address", &[("email", new)]).await;
    assert!(mails(&house, new).await.is_empty() && mails(&house, email).await.is_empty());

    let fresh = house.demo("nominator").await;
    for (typed, sentence) in [("nonsense", "Write an e-mail address"), (email, "the address you have")] {
        let answer = fresh.post("/en/my/address", &[("email", typed)]).await;
        assert_eq!(answer.status, 422);
        assert!(answer.body.contains(sentence) && answer.body.contains(typed), "{}", answer.body);
    }
    // asking for an address that is somebody's looks like any other
    let known = fresh.post("/en/my/address", &[("email", "organiser@demo.opslag.example")]).await;
    let asked = fresh.post("/en/my/address", &[("email", new)]).await;
    assert_eq!((known.status, &known.body), (asked.status, &asked.body));

    let sink = SmtpSink::open(Manner::Accepting).await;
    let config = Config { smtp_url: Some(sink.url()), ..Config::default() };
    Mailer::new(&config).unwrap().send_due(&house.app.site).await.unwrap();
    let text = |to: &str| -> Vec<String> {
        let arrived = sink.arrived();
        let theirs = arrived.iter().filter(|mail| mail.recipients.iter().any(|it| it == to));
        theirs
            .map(|mail| {
                mail_parser::MessageParser::default()
                    .parse(&mail.text)
                    .and_then(|mail| mail.body_text(0).map(|text| text.into_owned()))
                    .unwrap()
            })
            .collect()
    };
    assert!(text(email).iter().all(|mail| mail.contains("/en/my/devices")), "the old address is warned");
    assert_eq!(text(email).len(), 2);
    let link = link_in(&text(new)[0]);
    // in somebody else's session, and in nobody's, the link is nothing
    assert_eq!(house.demo("editor").await.get(&link).await.status, 410);
    assert_eq!(house.anonymous().post(&link, &[]).await.status, 303);
    assert!(fresh.get(&link).await.body.contains(new), "looking changes nothing");
    assert_eq!(fresh.post(&link, &[]).await.status, 303);
    assert_eq!(fresh.post(&link, &[]).await.status, 410, "it works once");

    assert!(fresh.get("/en/my/address").await.body.contains(new), "who confirmed is still there");
    assert_eq!(elsewhere.get("/en/my").await.status, 303, "every other session has ended");
    assert_eq!(owner.get("/en/my").await.status, 303);
    Mailer::new(&config).unwrap().send_due(&house.app.site).await.unwrap();
    assert_eq!(text(email).len(), 3, "the old address is told that it is done");
}

async fn lead_of(house: &House, library: &str) -> String {
    let organiser = house.demo("organiser").await;
    let email = "lead@library.example";
    let without = [("email", email), ("role", "library-lead"), ("language", "en")];
    let refused = organiser.post("/en/organise/people/invite", &without).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Choose a library"), "{}", refused.body);
    let fields = [("email", email), ("role", "library-lead"), ("language", "en"), ("library", library)];
    assert_eq!(organiser.post("/en/organise/people/invite", &fields).await.status, 303);
    link_in(mails(house, email).await.last().expect("a mail"))
}

async fn library_path(house: &House, name: &str) -> String {
    let found = house.backend().store.find_organisation(name).await.unwrap().expect("a library");
    web::urls::library(domain::language::Language::En, &found)
}

#[tokio::test]
async fn az_09_a_lead_changes_their_own_library_and_no_other() {
    let house = House::open().await;
    let names = house.backend().store.list_library_names().await.unwrap();
    let (own, other) = (names[0].clone(), names[1].clone());
    let link = lead_of(&house, &own).await;
    let lead = house.signed_in("lead@library.example").await;
    assert_eq!(lead.post(&link, &[]).await.location(), "/en/my");
    let path = library_path(&house, &own).await;
    assert_eq!(lead.get("/en/my/library").await.location(), path);
    assert!(lead.get(&path).await.body.contains(&format!("{path}/edit")));

    let wrong = [
        ("short_name", "Ours"),
        ("homepage", "javascript:alert(1)"),
        ("population", "many"),
        ("channels", "https://social.example/ours\nnot an address"),
    ];
    let refused = lead.post(&format!("{path}/edit"), &wrong).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("javascript:alert(1)") && refused.body.contains("many"),
        "{}",
        refused.body
    );
    let fields = [
        ("short_name", "Ours"),
        ("homepage", "https://ours.example"),
        ("population", "12345"),
        ("languages", "da en"),
        ("channels", "https://social.example/ours\nhttps://video.example/ours"),
        ("name", "Stolen"),
        ("isil", "DK-999999"),
    ];
    assert_eq!(lead.post(&format!("{path}/edit"), &fields).await.location(), path);
    let shown = house.anonymous().get(&path).await;
    assert!(shown.body.contains("https://video.example/ours") && shown.body.contains(&own), "{}", shown.body);
    assert!(!shown.body.contains("Stolen") && !shown.body.contains("/edit"));

    // what is another library's, or an organiser's
    let theirs = library_path(&house, &other).await;
    let before = house.stored();
    for (path, fields) in [
        (format!("{theirs}/edit"), &fields[..]),
        (format!("{path}/close"), &[("closed_on", "2027-01-01")][..]),
        (format!("{theirs}/close"), &[("closed_on", "2027-01-01"), ("successor", &*own)][..]),
    ] {
        assert_eq!(lead.post(&path, fields).await.status, 403, "{path}");
        assert!(house.stored() == before, "{path} changed something");
    }
    assert_eq!(lead.get(&format!("{theirs}/edit")).await.status, 403);
    for who in ["nominator", "juror-1", "chair", "editor", "operator", "auditor"] {
        let actor = house.demo(who).await;
        let before = house.stored();
        assert_eq!(actor.post(&format!("{path}/edit"), &fields).await.status, 403, "{who}");
        assert!(house.stored() == before, "{who} changed something");
    }

    // a role that is taken away is gone at once
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let members = store.list_members(season).await.unwrap();
    let account = members.iter().find(|member| member.role == Role::LibraryLead).unwrap().account;
    let organiser = house.demo("organiser").await;
    let gone = [("account", account.to_string()), ("role", "library-lead".to_owned())];
    let gone: Vec<(&str, &str)> = gone.iter().map(|(name, value)| (*name, &**value)).collect();
    organiser.post("/en/organise/people/remove", &gone).await;
    assert_eq!(lead.get(&format!("{path}/edit")).await.status, 303);
}

#[tokio::test]
async fn a_merger_keeps_history_and_leads_on() {
    let house = House::open().await;
    let names = house.backend().store.list_library_names().await.unwrap();
    let (old, new) = (&*names[0], &*names[1]);
    let (old_path, new_path) = (library_path(&house, old).await, library_path(&house, new).await);
    let organiser = house.demo("organiser").await;
    for (fields, sentence) in [
        (vec![("closed_on", "soon")], "Write a day"),
        (vec![("closed_on", ""), ("successor", new)], "from which day on"),
        (vec![("closed_on", "2027-01-01"), ("successor", "Nowhere")], "another library that is open"),
        (vec![("closed_on", "2027-01-01"), ("successor", old)], "another library that is open"),
    ] {
        let refused = organiser.post(&format!("{old_path}/close"), &fields).await;
        assert_eq!(refused.status, 422, "{fields:?}");
        assert!(refused.body.contains(sentence), "{fields:?}: {}", refused.body);
    }
    let fields = [("closed_on", "2027-01-01"), ("successor", new)];
    assert_eq!(organiser.post(&format!("{old_path}/close"), &fields).await.location(), old_path);
    let reader = house.anonymous();
    assert!(reader.get(&old_path).await.body.contains(&new_path), "its page leads on");
    assert!(reader.get(&new_path).await.body.contains(&old_path), "and is found from there");
    let form = house.demo("nominator").await.get("/en/nominate").await.body;
    assert!(!form.contains(&format!("<option value=\"{old}\"")), "nobody chooses it any more");
}

async fn reads_news(house: &House, who: &str, language: &str) {
    let reader = house.demo(who).await;
    let kept = reader.post("/en/my/news", &[("wanted", "yes"), ("language", language)]).await;
    assert_eq!(kept.status, 303);
}

#[tokio::test]
async fn news_are_counted_released_and_ended_by_the_button_of_a_mail_program() {
    let house = House::open().await;
    reads_news(&house, "nominator", "da").await;
    reads_news(&house, "editor", "en").await;
    let organiser = house.demo("organiser").await;
    for (fields, sentence) in [
        (vec![("subject-en", ""), ("body-en", "")], "one language at least"),
        (vec![("subject-en", "Hello")], "Write a text"),
        (vec![("subject-en", "Hello"), ("body-en", "See https://evil.test now")], "Take the web address out"),
    ] {
        let refused = organiser.post("/en/organise/news", &fields).await;
        assert_eq!(refused.status, 422, "{fields:?}");
        assert!(refused.body.contains(sentence), "{}", refused.body);
    }
    let fields = [
        ("subject-en", "The call is open\r\nBcc: everybody@evil.test"),
        ("body-en", "Nominate until June."),
        ("target", "call"),
    ];
    assert_eq!(organiser.post("/en/organise/news", &fields).await.location(), "/en/organise/mail");
    let sink = SmtpSink::open(Manner::Accepting).await;
    let config = Config { smtp_url: Some(sink.url()), ..Config::default() };
    let mailer = Mailer::new(&config).unwrap();
    mailer.send_due(&house.app.site).await.unwrap();
    assert!(sink.arrived().is_empty(), "nothing goes before it is released");
    assert_eq!(organiser.post("/en/organise/mail", &[("counted", "3")]).await.status, 409);
    assert_eq!(organiser.post("/en/organise/mail", &[("counted", "2")]).await.status, 303);
    mailer.send_due(&house.app.site).await.unwrap();
    let arrived = sink.arrived();
    assert_eq!(arrived.len(), 2);
    for mail in &arrived {
        assert_eq!(mail.recipients.len(), 1, "nobody was added");
        let text = String::from_utf8_lossy(mail.text.as_ref()).into_owned();
        assert!(text.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click"), "{text}");
        assert!(!text.to_lowercase().contains("\nbcc:"), "{text}");
    }
    let text = String::from_utf8_lossy(arrived[0].text.as_ref()).replace("\r\n ", " ");
    let line =
        text.lines().find(|line| line.starts_with("List-Unsubscribe: ")).expect("the header").to_owned();
    let url = line.split(['<', '>']).nth(1).expect("an address").to_owned();
    let path = url.strip_prefix("http://opslag.test").expect("it is ours").to_owned();

    // scanners look, and nothing happens
    for _ in 0..3 {
        assert_eq!(house.anonymous().get(&path).await.status, 200);
    }
    assert_eq!(house.backend().store.list_news_readers().await.unwrap().len(), 2);
    // a mail program says neither where it comes from nor who it is (RFC 8058)
    let press = Request::builder()
        .method(Method::POST)
        .uri(&path)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("List-Unsubscribe=One-Click"))
        .unwrap();
    assert_eq!(house.anonymous().send(press).await.status, 200);
    assert_eq!(house.backend().store.list_news_readers().await.unwrap().len(), 1);
    assert_eq!(house.anonymous().post("/en/news/end/0123456789", &[]).await.status, 404);
}

#[tokio::test]
async fn az_11_a_concept_that_is_taken_back_is_nowhere_and_says_so() {
    let house = House::open().await;
    let (slug, title) = ("one-hashtag-one-summer", "One hashtag, one summer");
    let reader = house.anonymous();
    let pages =
        ["/en", "/en/catalogue", "/en/catalogue?q=hashtag", "/en/awards/some-awards", "/en/libraries"];
    assert!(reader.get("/en/catalogue").await.body.contains(slug));
    let editor = house.demo("editor").await;
    let path = format!("/en/editor/{slug}/withdraw");
    assert_eq!(editor.post(&path, &[("do", "withdraw")]).await.status, 422, "it wants a reason");
    assert_eq!(house.demo("organiser").await.post(&path, &[("reason", "x")]).await.status, 403);
    assert_eq!(
        editor.post(&path, &[("do", "withdraw"), ("reason", "A picture shows a child")]).await.status,
        303
    );

    // a second press changes nothing
    let twice = [("do", "withdraw"), ("reason", "Once more")];
    assert_eq!(editor.post(&path, &twice).await.status, 303);
    for page in pages {
        let answer = reader.get(page).await;
        assert!(!answer.body.contains(slug) && !answer.body.contains(title), "{page}");
    }
    for language in ["en", "da"] {
        let gone = reader.get(&format!("/{language}/concepts/{slug}")).await;
        assert_eq!(gone.status, 410);
        assert!(!gone.body.contains(title), "{}", gone.body);
    }
    assert_eq!(reader.get(&format!("/covers/{slug}.svg")).await.status, 404);
    // publishing does not bring it back by the way
    assert!(editor.get(&format!("/en/editor/{slug}")).await.body.contains("Taken back"));

    assert_eq!(editor.post(&path, &[("do", "put-back")]).await.status, 303);
    assert_eq!(reader.get(&format!("/en/concepts/{slug}")).await.status, 200);
    assert!(reader.get("/en/catalogue").await.body.contains(slug));
}

#[tokio::test]
async fn pr_04_and_az_08_a_picture_is_gone_with_one_press_and_for_nobody_else_before() {
    let house = House::open().await;
    let writer = house.signed_in("pictures@library.example").await;
    let begun = writer.post("/en/nominate", &[("title", "With a picture"), ("library", "Aarhus")]).await;
    let draft = begun.location().split("/step/").next().unwrap().to_owned();
    upload(&writer, &format!("{draft}/step/2"), "a.gif", "image/gif", GIF).await;
    let shown = writer.get(&format!("{draft}/step/2")).await;
    let picture = shown.values("src=\"/media/pictures/").first().expect("the picture is shown").to_string();
    let picture = picture.split('?').next().expect("a number");
    let path = format!("/media/pictures/{picture}");
    assert_eq!(writer.get(&path).await.status, 200);
    for who in ["nominator", "juror-1", "chair", "editor", "organiser", "auditor"] {
        assert_eq!(house.demo(who).await.get(&path).await.status, 404, "{who} looks into a draft");
    }
    // it is sent; the rows are what submitting leaves behind
    let id = draft.rsplit('/').next().unwrap().parse().map(domain::ids::NominationId).unwrap();
    house.send_as_it_is(id).await;
    assert_eq!(house.demo("organiser").await.get(&path).await.status, 200);
    let withdraw = format!("{draft}/pictures/{picture}/withdraw");
    for who in ["nominator", "juror-1", "chair", "editor", "auditor"] {
        let refused = house.demo(who).await.post(&withdraw, &[]).await;
        assert!(matches!(refused.status, 403 | 404), "{who}: {}", refused.status);
    }
    assert!(writer.get(&draft).await.body.contains(&withdraw));
    assert_eq!(writer.post(&withdraw, &[]).await.location(), draft);
    for actor in [&writer, &house.demo("organiser").await] {
        assert_eq!(actor.get(&path).await.status, 404);
    }
    assert!(house.media_files().is_empty(), "its bytes are gone: {:?}", house.media_files());
    assert_eq!(writer.post(&withdraw, &[]).await.status, 404);
}

#[tokio::test]
async fn the_log_goes_along_and_a_stranger_can_walk_it() {
    let house = House::open().await;
    let auditor = house.demo("auditor").await;
    house
        .demo("organiser")
        .await
        .post(
            "/en/organise/people/invite",
            &[("email", "x@library.example"), ("role", "juror"), ("language", "en")],
        )
        .await;
    for who in ["organiser", "chair", "nominator"] {
        assert_eq!(house.demo(who).await.get("/en/audit/export").await.status, 403, "{who}");
    }
    let export = auditor.get("/en/audit/export").await;
    assert_eq!(export.status, 200);
    assert!(!export.body.contains("x@library.example") && export.body.lines().count() > 10);
    let walk = |text: &str, head: &str| {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../content/check-audit.py");
        let told = Command::new(python()).arg(script).arg(file.path()).arg(head).output().unwrap();
        String::from_utf8_lossy(&told.stdout).trim().to_owned()
    };
    let hash = |line: &str| {
        serde_json::from_str::<serde_json::Value>(line).unwrap()["hash"].as_str().unwrap().to_owned()
    };
    let lines: Vec<&str> = export.body.lines().collect();
    assert_eq!(walk(&export.body, ""), "whole");
    assert_eq!(walk(&export.body, &hash(lines[3])), "whole");
    let without = |at: usize| {
        lines.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, l)| format!("{l}\n")).collect::<String>()
    };
    assert!(walk(&without(4), "").contains("missing"));
    assert!(walk(&without(lines.len() - 1), "").contains("ends after"));
    let changed = export.body.replacen("\"act\":\"sign-in\"", "\"act\":\"sign-out\"", 1);
    assert!(walk(&changed, "").contains("changed"), "{}", walk(&changed, ""));
    assert!(walk(&export.body, "0123").contains("nowhere"));
}

#[tokio::test]
async fn the_same_hand_is_stopped_and_another_one_is_not() {
    let house = House::open_with(|config| {
        config.trusted_proxies = vec!["10.0.0.0/8".parse().unwrap()];
    })
    .await;
    let report = |peer: &str, told: &str| {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri("/en/report")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", told)
            .body(Body::from("link=https://e.example&channel=facebook&why=x"))
            .unwrap();
        request.extensions_mut().insert(Peer(format!("{peer}:4000").parse().unwrap()));
        request
    };
    let mut last = 0;
    let mut taken = 0;
    // whatever it says of itself, and however new its cookies are
    for at in 0..40 {
        let answer = house.anonymous().send(report("192.0.2.7", &format!("203.0.113.{at}"))).await;
        last = answer.status;
        taken += u32::from(answer.status == 303);
        if answer.status == 429 {
            assert_eq!(answer.header("retry-after"), "60");
            assert!(answer.body.contains("what you typed is still there"), "{}", answer.body);
        }
    }
    assert_eq!((taken, last), (20, 429));
    assert_eq!(house.anonymous().send(report("192.0.2.8", "")).await.status, 303, "another network");
    // behind a proxy of ours everybody is told apart
    for at in 0..40 {
        let answer = house.anonymous().send(report("10.0.0.1", &format!("203.0.113.{at}"))).await;
        assert_eq!(answer.status, 303, "{at}");
    }
    house.pass(Span::minutes(2));
    assert_eq!(house.anonymous().send(report("192.0.2.7", "")).await.status, 303, "later it goes on");

    // a whole hall behind one address casts its ballots; one telephone alone is stopped
    let organiser = house.demo("organiser").await;
    for step in ["prepare", "open"] {
        let done = organiser.post("/en/organise/polls/conversation", &[("do", step)]).await;
        assert_eq!(done.status, 303, "{step}: {}", done.body);
    }
    let opened = organiser.get("/en/organise").await;
    let poll = format!("/v/{}", opened.values("opslag.test/v/").first().expect("the poll has an address"));
    let ballot = || {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(&poll)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from("request_key=k"))
            .unwrap();
        request.extensions_mut().insert(Peer("192.0.2.9:4000".parse().unwrap()));
        request
    };
    for _ in 0..60 {
        let voter = house.anonymous();
        voter.get(&poll).await;
        assert_ne!(voter.send(ballot()).await.status, 429);
    }
    let voter = house.anonymous();
    voter.get(&poll).await;
    let mut stopped = false;
    for _ in 0..40 {
        stopped |= voter.send(ballot()).await.status == 429;
    }
    assert!(stopped);
}

#[tokio::test]
async fn wb_01_a_form_with_a_session_says_where_it_comes_from() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let before = house.stored();
    let silent = Request::builder()
        .method(Method::POST)
        .uri("/en/organise/news")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("subject-en=x&body-en=y"))
        .unwrap();
    assert_eq!(organiser.send(silent).await.status, 403);
    assert!(house.stored() == before, "something was written");
}

#[tokio::test]
async fn az_18_nobody_counts_through_the_people() {
    let house = House::open().await;
    let pages = ["/en/people/1", "/en/accounts/1", "/en/my/1", "/api/people?q=a", "/en/organise/people?q=a"];
    for who in ["anonymous", "nominator", "juror-1", "chair", "editor", "operator"] {
        let actor = if who == "anonymous" { house.anonymous() } else { house.demo(who).await };
        for path in pages {
            let answer = actor.get(path).await;
            assert!(matches!(answer.status, 303 | 403 | 404 | 405), "{who} {path}: {}", answer.status);
            assert!(!answer.body.contains("@demo.opslag.example"), "{who} {path}");
        }
    }
}

#[tokio::test]
async fn lf_12_what_was_typed_is_there_after_the_session_ended_and_the_program_began_anew() {
    let house = House::open().await;
    let writer = house.signed_in("long@library.example").await;
    let begun = writer.post("/en/nominate", &[("title", "A long one"), ("library", "Aarhus")]).await;
    let step = begun.location().to_owned();
    let long = "Three thousand words. ".repeat(900);
    let saved = writer
        .post(&step, &[("title", "A long one"), ("what_was_done", long.trim()), ("then", "stay")])
        .await;
    assert_eq!(saved.status, 422, "it is kept, and the page says what is missing");
    house.pass(Span::days(40));
    assert_eq!(writer.get(&step).await.location(), format!("/en/sign-in?next={}", web::urls::encode(&step)));
    let again = house.signed_in("long@library.example").await;
    assert!(again.get(&step).await.body.contains(long.trim()), "it is all there");
}

#[tokio::test]
async fn pr_09_an_export_is_made_for_its_session_and_kept_nowhere() {
    let house = House::open().await;
    let nominator = house.demo("nominator").await;
    assert_eq!(nominator.get("/en/my/data/download").await.status, 200);
    assert_eq!(house.anonymous().get("/en/my/data/download").await.status, 303);
    for path in [
        "/en/my/data/download/1",
        "/en/my/data/1/download",
        "/media/opslag.json",
        "/en/my/data/download?account=1",
    ] {
        let answer = house.demo("editor").await.send(ask(Method::GET, path)).await;
        assert!(!answer.body.contains("nominator@demo"), "{path}");
    }
}

#[tokio::test]
async fn whoever_has_lost_every_passkey_is_helped_by_an_organiser_and_told() {
    let house = House::open().await;
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let members = store.list_members(season).await.unwrap();
    let juror = members.iter().find(|member| member.role == Role::Juror).unwrap();
    store
        .record_passkey(juror.account, "id", "{}", "Phone", &["c".to_owned()], house.backend().now())
        .await
        .unwrap();
    let sessions = house.signed_in(&juror.email).await;
    let id = juror.account.to_string();
    for who in ["chair", "auditor", "nominator"] {
        let refused = house.demo(who).await.post("/en/organise/people/reset", &[("account", &id)]).await;
        assert_eq!(refused.status, 403, "{who}");
    }
    let organiser = house.demo("organiser").await;
    assert_eq!(organiser.post("/en/organise/people/reset", &[("account", &id)]).await.status, 303);
    assert!(store.list_passkeys(juror.account).await.unwrap().is_empty());
    assert_eq!(sessions.get("/en/my").await.status, 303);
    assert!(mails(&house, &juror.email).await.last().unwrap().contains("removed your passkeys"));
}
