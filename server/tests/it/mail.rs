//! Mail through a real conversation with a mail server, which may be down, slow, or say no.

use crate::support::{House, Manner, SmtpSink};
use domain::time::Span;
use server::{Config, jobs::mailer::Mailer};
use std::time::Duration;
use store::outbox::MAIL_ATTEMPTS;

fn mailer(url: &str) -> Mailer {
    let config = Config {
        smtp_url: Some(url.to_owned()),
        mail_from: "Opslag <post@opslag.test>".to_owned(),
        ..Config::default()
    };
    Mailer::with_patience(&config, Duration::from_millis(300)).expect("a mailer")
}

/// Asks for a sign-in mail, which waits in the outbox afterwards.
async fn ask_for_mail(house: &House, email: &str) {
    let asked = house.anonymous().post("/da/sign-in", &[("email", email)]).await;
    assert_eq!(asked.status, 303);
}

#[tokio::test]
async fn a_mail_arrives_once_as_its_recipient_can_read_it() {
    let house = House::open().await;
    let sink = SmtpSink::open(Manner::Accepting).await;
    let mailer = mailer(&sink.url());
    ask_for_mail(&house, "Aase@Bibliotek.example").await;

    mailer.send_due(&house.app.site).await.unwrap();
    house.pass(Span::hours(2));
    mailer.send_due(&house.app.site).await.unwrap();

    let arrived = sink.arrived();
    assert_eq!(arrived.len(), 1, "{arrived:?}");
    assert_eq!(arrived[0].recipients, ["Aase@bibliotek.example"]);
    let parsed = mail_parser::MessageParser::default().parse(&arrived[0].text).expect("a mail");
    let sender = parsed.from().and_then(|from| from.first()).expect("a sender");
    assert_eq!((sender.name(), sender.address()), (Some("Opslag"), Some("post@opslag.test")));
    assert!(parsed.message_id().is_some_and(|id| id.ends_with("@opslag")), "{:?}", parsed.message_id());
    assert!(parsed.subject().is_some_and(|subject| subject.contains("kode")), "{:?}", parsed.subject());
    let body = parsed.body_text(0).expect("plain text");
    assert!(body.contains("http://opslag.test/da/sign-in/link/"), "{body}");
    assert!(parsed.body_html(0).is_none_or(|html| !html.contains("<a ")), "plain text only");
}

#[tokio::test]
async fn a_mail_waits_while_the_server_is_down_or_says_later() {
    let house = House::open().await;
    let sink = SmtpSink::open(Manner::Answering(451)).await;
    let nobody = mailer("smtp://127.0.0.1:1");
    ask_for_mail(&house, "mette@aarhus.example").await;

    nobody.send_due(&house.app.site).await.unwrap();
    assert!(sink.arrived().is_empty());
    // not before its time
    let mailer = mailer(&sink.url());
    mailer.send_due(&house.app.site).await.unwrap();
    assert_eq!(sink.callers(), 0, "the second attempt waits");
    house.pass(Span::minutes(3));
    mailer.send_due(&house.app.site).await.unwrap();
    assert_eq!((sink.callers(), sink.arrived().len()), (1, 0));

    sink.behave(Manner::Accepting);
    house.pass(Span::minutes(5));
    mailer.send_due(&house.app.site).await.unwrap();
    assert_eq!(sink.arrived().len(), 1);
}

#[tokio::test]
async fn a_mail_that_is_refused_for_good_is_not_tried_again() {
    let house = House::open().await;
    let sink = SmtpSink::open(Manner::Answering(550)).await;
    let mailer = mailer(&sink.url());
    ask_for_mail(&house, "gone@aarhus.example").await;

    mailer.send_due(&house.app.site).await.unwrap();
    sink.behave(Manner::Accepting);
    house.pass(Span::days(1));
    mailer.send_due(&house.app.site).await.unwrap();

    assert!(sink.arrived().is_empty());
    assert_eq!(sink.callers(), 1);
}

#[tokio::test]
async fn a_mail_is_given_up_after_its_last_attempt() {
    let house = House::open().await;
    let sink = SmtpSink::open(Manner::Answering(421)).await;
    let mailer = mailer(&sink.url());
    ask_for_mail(&house, "mette@aarhus.example").await;

    for _ in 0..MAIL_ATTEMPTS + 3 {
        mailer.send_due(&house.app.site).await.unwrap();
        house.pass(Span::days(1));
    }

    assert_eq!(sink.callers(), usize::try_from(MAIL_ATTEMPTS).unwrap());
}

#[tokio::test]
async fn a_server_that_never_answers_holds_up_neither_visitors_nor_other_mail_for_long() {
    let house = House::open().await;
    let sink = SmtpSink::open(Manner::Silent).await;
    let mailer = mailer(&sink.url());
    for at in 0..4 {
        ask_for_mail(&house, &format!("reader-{at}@aarhus.example")).await;
    }

    // asking is answered while the mails hang
    let (sent, _) =
        tokio::join!(mailer.send_due(&house.app.site), ask_for_mail(&house, "eva@aarhus.example"));
    sent.unwrap();
    // the one asked for meanwhile may have been among them
    assert!((4..=5).contains(&sink.callers()), "{} were tried", sink.callers());

    sink.behave(Manner::Accepting);
    house.pass(Span::minutes(3));
    mailer.send_due(&house.app.site).await.unwrap();
    assert_eq!(sink.arrived().len(), 5);
}

#[tokio::test]
async fn after_a_crash_between_taking_and_sending_the_same_mail_is_sent() {
    let house = House::open().await;
    let sink = SmtpSink::open(Manner::Accepting).await;
    let mailer = mailer(&sink.url());
    ask_for_mail(&house, "mette@aarhus.example").await;

    // taken by a process that is no more
    let store = &house.backend().store;
    let taken = store.take_due_mail(20, Span::minutes(5), house.backend().now()).await.unwrap();
    mailer.send_due(&house.app.site).await.unwrap();
    assert!(sink.arrived().is_empty(), "it is still the other one's");
    house.pass(Span::minutes(6));
    mailer.send_due(&house.app.site).await.unwrap();

    let arrived = sink.arrived();
    assert_eq!(arrived.len(), 1);
    assert!(arrived[0].text.contains(&format!("<{}@opslag>", taken[0].message_id)));
}

#[test]
fn mail_does_not_cross_a_network_unencrypted() {
    for (url, sound) in [
        ("smtps://post.example", true),
        ("smtp://post.example?tls=required", true),
        ("smtp://user:word@127.0.0.1:2525", true),
        ("smtp://localhost", true),
        ("smtp://post.example", false),
        ("smtp://post.example:25?tls=opportunistic", false),
        ("smtp://localhost@post.example", false),
    ] {
        let config = Config { smtp_url: Some(url.to_owned()), ..Config::default() };
        assert_eq!(Mailer::new(&config).is_ok(), sound, "{url}");
    }
}
