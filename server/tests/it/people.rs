//! Letting people in, and out again.

use crate::support::{Actor, House, Manner, SmtpSink};
use domain::{accounts::Role, time::Span};
use server::{Config, jobs::mailer::Mailer};
use store::outbox::MailKind;

/// What waits in the outbox for an address, the newest last.
pub async fn mails(house: &House, to: &str) -> Vec<String> {
    let sink = SmtpSink::open(Manner::Accepting).await;
    let config = Config { smtp_url: Some(sink.url()), ..Config::default() };
    let mailer = Mailer::new(&config).expect("a mailer");
    mailer.send_due(&house.app.site).await.expect("it is sent");
    let arrived = sink.arrived();
    arrived
        .iter()
        .filter(|mail| mail.recipients.iter().any(|it| it == to))
        .map(|mail| {
            let parsed = mail_parser::MessageParser::default().parse(&mail.text).expect("a mail");
            parsed.body_text(0).expect("plain text").into_owned()
        })
        .collect()
}

pub fn link_in(mail: &str) -> String {
    let link = mail.split_whitespace().find(|word| word.starts_with("http://opslag.test/")).expect("a link");
    link.trim_start_matches("http://opslag.test").to_owned()
}

async fn invite(house: &House, email: &str, role: Role) -> String {
    let organiser = house.demo("organiser").await;
    let fields = [("email", email), ("role", role.as_str()), ("language", "en")];
    let sent = organiser.post("/en/organise/people/invite", &fields).await;
    assert_eq!((sent.status, sent.location()), (303, "/en/organise/people"), "{}", sent.body);
    link_in(mails(house, email).await.last().expect("a mail"))
}

/// Signs in by the mail that was asked for last.
async fn sign_in_by_mail(house: &House, actor: &Actor<'_>, email: &str) -> String {
    let mail = mails(house, email).await.pop().expect("a mail to sign in with");
    let used = actor.post(&link_in(&mail), &[]).await;
    assert_eq!(used.status, 303, "{}", used.body);
    used.location().to_owned()
}

#[tokio::test]
async fn an_invited_person_signs_in_accepts_and_works() {
    let house = House::open().await;
    let link = invite(&house, "eva@library.example", Role::Editor).await;
    let eva = house.anonymous();

    let shown = eva.get(&link).await;
    assert!(shown.body.contains("Editor"), "{}", shown.body);
    let asked = eva.post(&link, &[]).await;
    assert_eq!(asked.location(), "/en/sign-in/sent");
    assert_eq!(sign_in_by_mail(&house, &eva, "eva@library.example").await, link);
    assert_eq!(eva.get("/en/editor").await.status, 403, "signing in alone is not accepting");
    assert_eq!(eva.post(&link, &[]).await.location(), "/en/my");
    assert_eq!(eva.get("/en/editor").await.status, 200);
    assert_eq!(eva.post(&link, &[]).await.status, 410, "it works once");
}

#[tokio::test]
async fn an_invitation_is_of_no_use_to_anybody_else_and_does_not_come_back_to_life() {
    let house = House::open().await;
    let link = invite(&house, "eva@library.example", Role::Juror).await;
    let other = house.demo("nominator").await;
    let refused = other.post(&link, &[]).await;
    assert_eq!(refused.status, 409);
    assert!(refused.body.contains("somebody else"), "{}", refused.body);

    house.pass(Span::days(15));
    let eva = house.anonymous();
    eva.post("/en/sign-in", &[("email", "eva@library.example")]).await;
    sign_in_by_mail(&house, &eva, "eva@library.example").await;
    assert_eq!(eva.post(&link, &[]).await.status, 410, "signing in does not revive it");
    assert_eq!(eva.get("/en/jury").await.status, 403);
}

#[tokio::test]
async fn somebody_who_is_removed_is_out_at_once() {
    let house = House::open().await;
    let editor = house.demo("editor").await;
    assert_eq!(editor.get("/en/editor").await.status, 200);
    let organiser = house.demo("organiser").await;
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let members = store.list_members(season).await.unwrap();
    let person =
        |role: Role| members.iter().find(|it| it.role == role).expect("a member").account.to_string();

    let fields = [("account", &*person(Role::Editor)), ("role", "editor")];
    assert_eq!(organiser.post("/en/organise/people/remove", &fields).await.status, 303);
    assert_eq!(editor.get("/en/editor").await.location(), "/en/sign-in?next=%2Fen%2Feditor");
    assert_eq!(house.demo("editor").await.get("/en/editor").await.status, 403);

    let last = [("account", &*person(Role::Organiser)), ("role", "organiser")];
    let refused = organiser.post("/en/organise/people/remove", &last).await;
    assert_eq!(refused.status, 409);
    assert!(refused.body.contains("last organiser"), "{}", refused.body);
    assert_eq!(organiser.get("/en/organise").await.status, 200);
}

#[tokio::test]
async fn bad_addresses_and_missing_parts_are_said_and_nothing_typed_is_lost() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let table: [(&[(&str, &str)], &str); 3] = [
        (&[("email", "mette"), ("role", "juror")], "Write an e-mail address"),
        (&[("email", "mette@library.example")], "Choose a part"),
        (&[("email", "mette@library.example"), ("role", "king")], "Choose a part"),
    ];
    for (fields, sentence) in table {
        let answer = organiser.post("/en/organise/people/invite", fields).await;
        assert_eq!(answer.status, 422, "{fields:?}");
        assert!(answer.body.contains(sentence) && answer.body.contains(fields[0].1), "{fields:?}");
    }
    let season = house.backend().store.find_current_season().await.unwrap().unwrap().id;
    let mails = house.backend().store.list_mail(season, 10).await.unwrap();
    assert!(mails.iter().all(|mail| mail.kind != MailKind::Invitation.as_str()), "{mails:?}");
}

#[tokio::test]
async fn a_device_signed_out_from_afar_is_out() {
    let house = House::open().await;
    let (phone, desk) = (house.demo("nominator").await, house.demo("nominator").await);
    let listed = desk.get("/en/my/devices").await;
    let others = listed.values("name=\"session\" value=\"");
    assert_eq!(others.len(), 1, "{}", listed.body);

    // somebody else cannot end it
    let other = house.demo("editor").await;
    other.post("/en/my/devices", &[("session", others[0])]).await;
    assert_eq!(phone.get("/en/my").await.status, 200);
    desk.post("/en/my/devices", &[("session", others[0])]).await;
    assert_eq!(phone.get("/en/my").await.status, 303);
    assert_eq!(desk.get("/en/my").await.status, 200);
}

#[tokio::test]
async fn asking_for_a_link_says_the_same_of_addresses_we_know_and_do_not_know() {
    let house = House::open().await;
    let mut answers = Vec::new();
    for email in ["organiser@demo.opslag.example", "nobody@library.example"] {
        let somebody = house.anonymous();
        let asked = somebody.post("/en/sign-in", &[("email", email)]).await;
        let sent = somebody.get("/en/sign-in/sent").await;
        let headers: Vec<String> = asked.headers.keys().map(ToString::to_string).collect();
        answers.push((asked.status, asked.location().to_owned(), headers, asked.body, sent.body));
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test]
async fn deleting_oneself_needs_a_word_and_then_leaves_no_name() {
    let house = House::open().await;
    let nominator = house.demo("nominator").await;
    let unsure = nominator.post("/en/my/data/delete", &[]).await;
    assert_eq!(unsure.status, 422);
    let own = nominator.get("/en/my/data/download").await;
    assert_eq!(own.header("content-disposition"), "attachment; filename=\"opslag.json\"");
    assert!(own.body.contains("nominator@demo.opslag.example"));
    assert!(!own.body.contains("organiser@demo"), "nobody else is in it");
    let catalogue = house.anonymous().get("/en/catalogue").await.body;

    let gone = nominator.post("/en/my/data/delete", &[("sure", "yes")]).await;
    assert_eq!(gone.header("clear-site-data"), "\"cache\", \"storage\"");
    assert_eq!(gone.status, 200, "{}", gone.body);
    assert_eq!(nominator.get("/en/my").await.status, 303);
    // what they sent is still there, under its library's name
    assert_eq!(house.anonymous().get("/en/catalogue").await.body, catalogue);

    let organiser = house.demo("organiser").await;
    let refused = organiser.post("/en/my/data/delete", &[("sure", "yes")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("only organiser"), "{}", refused.body);
}

#[tokio::test]
async fn the_first_organiser_comes_by_a_link_that_works_once() {
    let house = House::empty().await;
    let store = &house.backend().store;
    store.record_set_up_link(&islands::request::hash_secret("older")).await.unwrap();
    store.record_set_up_link(&islands::request::hash_secret("printed")).await.unwrap();
    let first = house.anonymous();
    assert_eq!(first.get("/en/set-up/older").await.status, 410);
    assert_eq!(first.get("/en/set-up/printed").await.status, 200);

    let empty = first.post("/en/set-up/printed", &[("name", "Eva Holm")]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.body.contains("Eva Holm") && empty.body.contains("4 things to fix"), "{}", empty.body);
    let fields = [
        ("name", "Eva Holm"),
        ("email", "eva@library.example"),
        ("season", "Årets idé 2027"),
        ("closes", "2027-06-01"),
        ("show", "2027-09-01"),
    ];
    let begun = first.post("/en/set-up/printed", &fields).await;
    assert_eq!((begun.status, begun.location()), (303, "/en/my/passkeys"), "{}", begun.body);
    // an organiser of a season that is no demo: the desk waits for a passkey
    assert_eq!(first.get("/en/organise").await.location(), "/en/my/confirm?next=%2Fen%2Forganise");
    assert!(first.get("/en/my").await.body.contains("Confirm to go on"));
    assert_eq!(house.anonymous().post("/en/set-up/printed", &fields).await.status, 410);
    // a link that was printed and never used is of no use once somebody is there
    store.record_set_up_link(&islands::request::hash_secret("late")).await.unwrap();
    assert_eq!(house.anonymous().get("/en/set-up/late").await.status, 410);
    assert_eq!(house.anonymous().post("/en/set-up/late", &fields).await.status, 410);
    for path in ["/en", "/da", "/en/catalogue", "/en/nominate"] {
        assert_eq!(first.get(path).await.status, 200, "{path}");
    }
}
