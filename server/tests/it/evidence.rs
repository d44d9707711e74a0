//! Evidence from the form to everybody who may read it: numbers that are computed with, links that are looked after, and
//! quotes.

use crate::support::{Actor, House, NOW, PageServer, TestNames};
use domain::{
    accounts::EmailAddress,
    concepts::Channel,
    ids::NominationId,
    language::ContentLanguage,
    nominations::{LinkState, LinkText, Measure, MetricText, NominationText, QuoteText, Tool},
    time::Span,
};
use server::{
    fetch::{Allowance, Fetcher},
    jobs::link_check::LinkCheck,
};
use std::sync::Arc;
use store::nominations::DraftOwner;

const WRITER: &str = "writer@quillmark.example";
const LIBRARY: &str = "Quillmark Folkebibliotek";

async fn draft(house: &House) -> NominationId {
    let (store, now) = (&house.backend().store, house.backend().now());
    let owner = store.record_account(&EmailAddress::parse(WRITER).unwrap(), "", now).await.unwrap();
    let season = store.find_current_season().await.unwrap().unwrap();
    let category = store.list_categories(season.id).await.unwrap()[0].id;
    let text = NominationText {
        category: Some(category),
        library: LIBRARY.to_owned(),
        title: "A lamp".to_owned(),
        summary: "A lamp in the window.".to_owned(),
        what_was_done: "We lit it.".to_owned(),
        why_it_worked: "It was dark.".to_owned(),
        target_group: "Passers-by".to_owned(),
        effort: "An hour".to_owned(),
        language: Some(ContentLanguage::En),
        ..NominationText::default()
    };
    store.record_draft(season.id, DraftOwner::Account(owner), &text, now).await.unwrap()
}

async fn send(house: &House, id: NominationId) {
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap();
    let sent = store.submit_nomination(id, &season, house.backend().now(), |_, _, _| None).await;
    assert!(sent.unwrap().unwrap().is_ok());
}

/// A juror at the scorecard, with no tie to it.
async fn juror_at(house: &House, id: NominationId) -> (Actor<'_>, String) {
    let juror = house.demo("juror-1").await;
    let card = format!("/en/jury/{id}");
    juror.post(&format!("{card}/conflict"), &[("kind", "none")]).await;
    (juror, card)
}

const FORM: [(&str, &str); 30] = [
    ("link", "https://m.facebook.com/quillmarkbib/posts/7?fbclid=secret"),
    ("link-note", "The post itself"),
    ("l2-address", "www.quillmark.example/lamp?utm_source=x"),
    ("l2-note", "How it was built"),
    ("m1-channel", "facebook"),
    ("m1-measure", "likes"),
    ("m1-what", ""),
    ("m1-before", "20"),
    ("m1-after", "37"),
    ("m1-period", "May 2025"),
    ("m1-source", ""),
    ("m1-tool", "meta-business-suite"),
    ("m1-audience", "public"),
    ("m2-channel", "facebook"),
    ("m2-measure", "reach"),
    ("m2-after", "ca. 1.000"),
    ("m2-period", "maj 2025"),
    ("m2-source", "The same page"),
    ("m2-audience", "public"),
    ("m3-measure", "other"),
    ("m3-what", "Bicycles outside"),
    ("m3-after", "many"),
    ("m3-period", "May"),
    ("m3-source", "We looked"),
    ("q1-text", "I came for the lamp."),
    ("q1-who", "A pensioner"),
    ("q1-consent", "yes"),
    ("q2-text", "Quillmark never sleeps!"),
    ("q2-who", "A baker"),
    ("then", "next"),
];

#[tokio::test]
async fn what_was_typed_is_kept_and_what_follows_from_it_is_told_to_everybody_who_may_know() {
    let house = House::open().await;
    let id = draft(&house).await;
    let writer = house.signed_in(WRITER).await;
    let step = format!("/en/my/nominations/{id}/step/2");
    let empty = writer.get(&step).await;
    assert!(empty.body.contains("name=\"m2-after\"") && !empty.body.contains("l2-address"), "a short form");

    assert_eq!(writer.post(&step, &FORM).await.status, 303);

    let found = house.backend().store.find_nomination(id).await.unwrap().unwrap();
    let after: Vec<&str> = found.metrics.iter().map(|metric| metric.after.as_str()).collect();
    assert_eq!(after, ["37", "ca. 1.000", "many"], "word for word");
    assert_eq!(
        (found.metrics[0].channel, found.metrics[0].measure, found.metrics[0].tool),
        (Some(Channel::Facebook), Measure::Likes, Some(Tool::MetaBusinessSuite))
    );
    let addresses: Vec<&str> = found.links.iter().map(|link| link.address.as_str()).collect();
    let tidy = ["https://www.facebook.com/quillmarkbib/posts/7", "https://www.quillmark.example/lamp"];
    assert_eq!(addresses, tidy, "without what tells who passed them on");
    let page = writer.get(&step).await.body;
    for told in [
        "+85%, from 20 to 37",
        "Roughly: Engagement on Facebook: 3.7% of those reached (37 likes",
        "Kept as you typed it",
        "Facebook: a post",
        "value=\"ca. 1.000\"",
        "I came for the lamp.",
    ] {
        assert!(page.contains(told), "{told} is missing: {page}");
    }
    let why = writer.get(&format!("/en/my/nominations/{id}/step/3")).await.body;
    assert!(why.contains("value=\"facebook\" checked"), "the channel is preset: {why}");

    send(&house, id).await;
    let (juror, card) = juror_at(&house, id).await;
    let card = juror.get(&card).await.body;
    for told in ["+85%, from 20 to 37", "3.7% of those reached", "Link 1 of 2", "Facebook: a post", "many"] {
        assert!(card.contains(told), "{told} is missing: {card}");
    }
    assert!(card.contains("I came for the lamp.") && card.contains("never sleeps!"), "{card}");
    for hidden in ["uillmark", "facebook.com"] {
        assert!(!card.to_lowercase().contains(hidden), "{hidden} can be read: {card}");
    }
    let desk = house.demo("organiser").await.get(&format!("/en/organise/nominations/{id}")).await.body;
    for told in ["+85%, from 20 to 37", tidy[0], "Not looked up yet.", "Must not be published: no consent"] {
        assert!(desk.contains(told), "{told} is missing: {desk}");
    }
    let editor = house.demo("editor").await.get(&format!("/en/editor/new?from={id}")).await.body;
    for told in ["+85%, from 20 to 37", tidy[1], "May be quoted in public", "Must not be published"] {
        assert!(editor.contains(told), "{told} is missing: {editor}");
    }
}

#[tokio::test]
async fn a_row_more_is_shown_on_demand_and_half_a_quote_is_pointed_out() {
    let house = House::open().await;
    let id = draft(&house).await;
    let writer = house.signed_in(WRITER).await;
    let step = format!("/en/my/nominations/{id}/step/2");
    let link = [("link", "https://www.quillmark.example/lamp")];
    for (then, name) in [("link", "l2-address"), ("quote", "q1-text"), ("metric", "m2-after")] {
        let page = writer.post(&step, &[link[0], ("then", then)]).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains(&format!("name=\"{name}\"")), "{name}: {}", page.body);
    }
    let half = writer.post(&step, &[link[0], ("q1-text", "More!"), ("then", "next")]).await;
    assert_eq!(half.status, 422);
    assert!(half.body.contains("href=\"#q1-text\"") && half.body.contains("More!"), "{}", half.body);
    let check = writer.get(&format!("/en/my/nominations/{id}/step/5")).await.body;
    assert!(check.contains("step/2#q1-text") && check.contains("One link, one quote"), "{check}");
}

#[tokio::test]
async fn a_report_without_a_channel_is_given_the_one_its_link_leads_to() {
    let house = House::open().await;
    let visitor = house.anonymous();
    let report = async |link: &str, channel: &str| {
        visitor.post("/en/report", &[("link", link), ("channel", channel), ("why", "It worked")]).await.status
    };
    assert_eq!(report("instagram.com/quillmark/reel/C1?igsh=abc", "").await, 303);
    assert_eq!(report("https://www.quillmark.example/lamp", "press").await, 303);
    assert_eq!(report("on our wall", "").await, 422);
    assert_eq!(report("mailto:bib@facebook.com", "").await, 422);

    let file = house.demo("organiser").await.get("/en/organise").await.body;
    assert!(file.contains("https://instagram.com/quillmark/reel/C1\""), "{file}");
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap();
    let reports = store.list_latest_reports(season.id, 2).await.unwrap();
    let channels: Vec<&str> = reports.iter().map(|report| report.channel.as_str()).collect();
    assert_eq!(channels, ["press", "instagram"]);
}

/// A season that is not for show, in which one nomination names pages on this machine.
async fn with_links(house: &House, pages: &PageServer) -> NominationId {
    let id = draft(house).await;
    let change = |links: &mut Vec<LinkText>, quotes: &mut Vec<QuoteText>| {
        for (path, note) in
            [("/lamp", "The lamp of Quillmark"), ("/gone", "Gone"), ("/shy", "Shy"), ("/login-wall", "")]
        {
            links.push(LinkText { address: pages.url("pages.test", path), note: note.to_owned() });
        }
        quotes.clear();
    };
    let now = house.backend().now();
    house.backend().store.change_evidence(id, now, change).await.unwrap().unwrap();
    send(house, id).await;
    house.run_sql("UPDATE nomination SET link = '', source_url = '' WHERE title != 'A lamp'");
    house.run_sql("UPDATE season SET demo = 0");
    id
}

#[tokio::test]
async fn links_are_looked_up_and_a_juror_learns_what_became_of_them_but_not_where_they_lead() {
    let pages = PageServer::open(&[
        (
            "/lamp",
            "200 OK\r\nContent-Type: text/html",
            "<title>Quillmark lamp</title><p>Canaryword, says Quillmark.",
        ),
        ("/shy", "200 OK\r\nContent-Type: text/html\r\nX-Robots-Tag: noarchive", "<p>Canaryshy"),
        ("/login-wall", "302 Found\r\nLocation: /accounts/login", ""),
        ("/accounts/login", "200 OK\r\nContent-Type: text/html", "<p>Canarylogin"),
    ])
    .await;
    let house = House::open().await;
    let id = with_links(&house, &pages).await;
    let names = Arc::new(TestNames::new(&[("pages.test", pages.socket.ip())]));
    let allowance = Allowance { ports: vec![pages.socket.port()], sockets: vec![pages.socket] };
    let fetcher = Fetcher::with("http://opslag.test", names, allowance).unwrap();
    let job = LinkCheck::without_pause(fetcher);

    job.check_due(&house.app.site).await.unwrap();
    let asked = pages.asked();
    assert_eq!(asked.len(), 5, "each once, and one redirect: {asked:?}");
    for request in &asked {
        let lower = request.to_lowercase();
        assert!(lower.contains("user-agent: opslag link check (+http://opslag.test)"), "{request}");
        for header in ["cookie:", "authorization:", "referer:"] {
            assert!(!lower.contains(header), "{request}");
        }
    }
    job.check_due(&house.app.site).await.unwrap();
    assert_eq!(pages.asked().len(), 5, "nothing is due");
    house.pass(Span::days(1));
    job.check_due(&house.app.site).await.unwrap();
    assert_eq!(pages.asked().len(), 6, "what was gone is looked for the next day");

    let news = house
        .backend()
        .store
        .link_news(["/lamp", "/gone", "/shy", "/login-wall"].map(|path| pages.url("pages.test", path)))
        .await
        .unwrap();
    let state = |path: &str| news[&pages.url("pages.test", path)].state;
    assert_eq!(
        [state("/lamp"), state("/gone"), state("/shy"), state("/login-wall")],
        [LinkState::Reachable, LinkState::Unavailable, LinkState::Reachable, LinkState::Refused]
    );
    assert_eq!(news[&pages.url("pages.test", "/gone")].gone_on(), Some(NOW + Span::days(1)));

    // outside of a demo season jurors would need a passkey
    house.run_sql("UPDATE season SET demo = 1");
    let (juror, card) = juror_at(&house, id).await;
    let card = juror.get(&card).await.body.replace('\u{a0}', " ");
    assert!(card.contains("Evidence unavailable, 16 January 2027"), "{card}");
    assert!(card.contains("Canaryword, says"), "what was to be read there: {card}");
    for hidden in ["uillmark", "pages.test", "Canaryshy", "Canarylogin"] {
        assert!(!card.contains(hidden), "{hidden} can be read: {card}");
    }
    let desk = house.demo("organiser").await.get(&format!("/en/organise/nominations/{id}")).await.body;
    for told in ["Quillmark lamp", "Canaryword, says Quillmark.", "Evidence unavailable, ", "to people only"]
    {
        assert!(desk.contains(told), "{told} is missing: {desk}");
    }
    let editor = house.demo("editor").await.get(&format!("/en/editor/new?from={id}")).await.body;
    for told in ["Canaryword, says Quillmark.", "Evidence unavailable, ", "to people only", "There on "] {
        assert!(editor.contains(told), "{told} is missing: {editor}");
    }
    assert!(!editor.contains("Canaryshy") && !editor.contains("Canarylogin"));
    let organiser = house.demo("organiser").await;
    for (language, badge) in [("en", "Evidence unavailable"), ("da", "Dokumentation utilgængelig")] {
        let list = organiser.get(&format!("/{language}/organise/nominations")).await.body;
        assert_eq!(list.matches(badge).count(), 1, "one of them: {list}");
        let row = list.split("<tr>").find(|row| row.contains("A lamp")).expect("its row");
        assert!(row.contains(badge), "{row}");
    }
    let status = house.signed_in(WRITER).await.get(&format!("/en/my/nominations/{id}")).await.body;
    assert!(status.contains("Evidence unavailable, ") && !status.contains("Canaryword"), "{status}");
    for hidden in ["Canaryshy", "Canarylogin"] {
        assert!(!desk.contains(hidden), "{hidden} was kept");
    }
}

#[tokio::test]
async fn a_demo_season_visits_nobody() {
    let pages = PageServer::open(&[]).await;
    let house = House::open().await;
    with_links(&house, &pages).await;
    house.run_sql("UPDATE season SET demo = 1");
    let names = Arc::new(TestNames::new(&[("pages.test", pages.socket.ip())]));
    let allowance = Allowance { ports: vec![pages.socket.port()], sockets: vec![pages.socket] };
    let fetcher = Fetcher::with("http://opslag.test", names.clone(), allowance).unwrap();

    LinkCheck::without_pause(fetcher).check_due(&house.app.site).await.unwrap();

    assert_eq!((pages.asked().len(), names.asked()), (0, 0));
}

/// The numbers that travel in files carry their kind, after the columns that were there before.
#[tokio::test]
async fn files_carry_the_kind_of_each_number_and_every_link_and_quote() {
    let house = House::open().await;
    let id = draft(&house).await;
    let store = &house.backend().store;
    let metric = MetricText {
        channel: Some(Channel::Tiktok),
        measure: Measure::Views,
        after: "12, 40, 85".into(),
        period: "May".into(),
        source: "Seen".into(),
        ..MetricText::default()
    };
    store.change_draft(id, None, NOW, |_, metrics| metrics.push(metric)).await.unwrap().unwrap();
    let change = |links: &mut Vec<LinkText>, quotes: &mut Vec<QuoteText>| {
        links.push(LinkText { address: "https://www.quillmark.example/1".into(), note: "One".into() });
        links.push(LinkText { address: "https://www.quillmark.example/2".into(), note: String::new() });
        quotes.push(QuoteText { text: "More!".into(), who: "A baker".into(), ..QuoteText::default() });
    };
    store.change_evidence(id, NOW, change).await.unwrap().unwrap();
    send(&house, id).await;
    let organiser = house.demo("organiser").await;

    let json = organiser.get("/en/organise/nominations/export/json").await.body;
    let rows: serde_json::Value = serde_json::from_str(&json).unwrap();
    let row = rows.as_array().unwrap().last().unwrap();
    assert_eq!(row["metrics"][0]["measure"], "views");
    assert_eq!(row["metrics"][0]["after"], "12, 40, 85");
    assert_eq!(row["links"][1]["address"], "https://www.quillmark.example/2");
    assert_eq!((&row["quotes"][0]["text"], &row["quotes"][0]["consent"]), (&"More!".into(), &false.into()));
    let csv = organiser.get("/en/organise/nominations/export/csv").await.body;
    assert!(csv.lines().next().unwrap().ends_with(",links,quotes"), "{csv}");
    assert!(csv.contains("More! | A baker |  | no consent"), "{csv}");
}
