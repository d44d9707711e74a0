//! Webhooks: what is told, to whom, how it is signed, and what becomes of receivers that do not answer.

use crate::support::{House, PageServer, TestNames, python};
use domain::{
    concepts::ConceptStep,
    ids::{AccountId, ConceptId, WebhookId},
    language::Language,
    time::Span,
    webhooks::{FAILING_MAX, HookEvent, ROTATION},
};
use serde_json::Value;
use server::{
    fetch::{Allowance, Fetcher},
    jobs::webhooks::Webhooks,
};
use std::{collections::BTreeSet, process::Command, sync::Arc};
use store::webhooks::{Delivery, DeliveryState, DisabledWhy};

const HOOKS: &str = "/en/organise/webhooks";
const SECRET: &str = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

/// A receiver on the machine itself, and a sender that may reach nothing but it.
struct Wire<'a> {
    house: &'a House,
    receiver: PageServer,
    sender: Webhooks,
}

/// A request as it came.
struct Told {
    headers: Vec<(String, String)>,
    body: String,
}

impl Told {
    fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.body).expect("it is JSON")
    }

    /// How many of its signatures an independent reader finds right under a secret.
    fn verified(&self, secret: &str) -> String {
        let arguments = [
            secret,
            self.header("webhook-id"),
            self.header("webhook-timestamp"),
            self.header("webhook-signature"),
            &self.body,
        ];
        let told = Command::new(python())
            .args(["-c", include_str!("webhooks/verify.py")])
            .args(arguments)
            .output()
            .expect("python runs");
        assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
        String::from_utf8_lossy(&told.stdout).trim().to_owned()
    }
}

impl<'a> Wire<'a> {
    async fn lay(house: &'a House) -> Self {
        let receiver = PageServer::open(&[
            ("/ok", "204 No Content", ""),
            ("/down", "503 Service Unavailable", "later"),
            ("/gone", "410 Gone", ""),
            ("/moved", "308 Permanent Redirect\r\nLocation: /ok", ""),
        ])
        .await;
        let names = Arc::new(TestNames::new(&[("receiver.test", receiver.socket.ip())]));
        let allowance = Allowance { ports: vec![receiver.socket.port()], sockets: vec![receiver.socket] };
        let fetcher = Fetcher::with("http://opslag.test", names, allowance).unwrap();
        Self { house, receiver, sender: Webhooks::new(fetcher) }
    }

    async fn add(&self, path: &str, events: &[HookEvent]) -> WebhookId {
        let (store, now) = (&self.house.backend().store, self.house.backend().now());
        let address = self.receiver.url("receiver.test", path);
        let events: BTreeSet<HookEvent> = events.iter().copied().collect();
        store.record_webhook(&address, &events, SECRET, self.organiser().await, now).await.unwrap().unwrap()
    }

    async fn organiser(&self) -> AccountId {
        let email = domain::accounts::EmailAddress::parse("organiser@demo.opslag.example").unwrap();
        self.house.backend().store.record_account(&email, "", self.house.backend().now()).await.unwrap()
    }

    async fn send(&self) {
        self.sender.send_due(&self.house.app.site).await.unwrap();
    }

    /// Everything that arrived so far.
    fn told(&self) -> Vec<Told> {
        let read = |request: String| {
            let (head, body) = request.split_once("\r\n\r\n").expect("a head and a body");
            let headers = head.lines().skip(1).filter_map(|line| line.split_once(": "));
            Told {
                headers: headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect(),
                body: body.to_owned(),
            }
        };
        self.receiver.asked().into_iter().map(read).collect()
    }

    async fn log(&self, hook: WebhookId) -> Vec<Delivery> {
        self.house.backend().store.list_deliveries(hook, 100).await.unwrap()
    }

    async fn concept(&self, slug: &str) -> (ConceptId, String) {
        let store = &self.house.backend().store;
        let id =
            store.find_published_concept(slug, Language::En).await.unwrap().expect("it is there").summary.id;
        (id, store.find_shared_at(slug).await.unwrap().expect("it is public").uuid().to_owned())
    }

    async fn step(&self, id: ConceptId, step: ConceptStep) {
        let (store, now) = (&self.house.backend().store, self.house.backend().now());
        assert!(store.move_concept(id, step, self.organiser().await, "Canaryreason", now).await.unwrap());
    }
}

#[tokio::test]
async fn what_happened_is_told_with_names_and_addresses_and_signed_so_that_others_can_check_it() {
    let house = House::open().await;
    let wire = Wire::lay(&house).await;
    let (id, uuid) = wire.concept("bookface-every-friday").await;
    let hook = wire.add("/ok", &[HookEvent::ConceptRetired, HookEvent::ConceptPublished]).await;

    wire.step(id, ConceptStep::Retire).await;
    wire.send().await;
    house.pass(Span::seconds(5));
    wire.step(id, ConceptStep::PutBack).await;
    wire.send().await;
    wire.send().await;

    let told = wire.told();
    assert_eq!(told.len(), 2, "each once");
    let url = "http://opslag.test/en/concepts/bookface-every-friday";
    let api = format!("http://opslag.test/api/v1/concepts/{uuid}");
    let retired = serde_json::json!({
        "type": "concept.retired", "timestamp": "2027-01-15T08:00:00Z", "data": { "id": uuid, "url": url }
    });
    assert_eq!(told[0].json(), retired);
    assert_eq!(told[1].json()["data"], serde_json::json!({ "id": uuid, "url": url, "api": api }));
    for one in &told {
        assert_eq!(one.header("content-type"), "application/json");
        assert!(one.header("user-agent").contains("Opslag webhooks (+http://opslag.test)"));
        assert!(one.header("webhook-id").starts_with("msg_"));
        assert_eq!(one.verified(SECRET), "1");
        let other = "whsec_YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE=";
        assert_eq!(one.verified(other), "0");
        for name in ["Canaryreason", "demo.opslag.example", "Bookface"] {
            assert!(!one.body.contains(name), "{name}: {}", one.body);
        }
    }
    assert_eq!(told[0].header("webhook-timestamp"), "1800000000");
    let log = wire.log(hook).await;
    assert!(log.iter().all(|it| it.state == DeliveryState::Delivered && it.status == Some(204)), "{log:?}");
    assert_ne!(log[0].message, log[1].message);
}

#[tokio::test]
async fn nothing_is_told_that_is_not_public_when_it_is_sent() {
    let house = House::open().await;
    let wire = Wire::lay(&house).await;
    let (id, uuid) = wire.concept("bookface-every-friday").await;
    let everything: Vec<HookEvent> = HookEvent::offered().collect();
    let hook = wire.add("/ok", &everything).await;
    let deaf = wire.add("/ok", &[HookEvent::OutcomeApproved]).await;

    // taken back before anybody was told that it is there, and the other way round
    wire.step(id, ConceptStep::Withdraw).await;
    wire.step(id, ConceptStep::PutBack).await;
    wire.step(id, ConceptStep::Withdraw).await;
    // an award nobody has revealed, and a concept nobody has published
    house.run_sql(&format!(
        "INSERT INTO webhook_delivery (webhook_id, event, subject_id, happened_at, due_at, state) \
         SELECT {hook}, 'winner.revealed', min(id), 1, 1, 'waiting' FROM category"
    ));
    house.run_sql(&format!(
        "INSERT INTO webhook_delivery (webhook_id, event, subject_id, happened_at, due_at, state) \
         VALUES ({hook}, 'concept.published', 99999, 1, 1, 'waiting')"
    ));
    wire.send().await;

    let told: Vec<Value> = wire.told().iter().map(Told::json).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    for one in &told {
        assert_eq!(one["type"], "concept.withdrawn");
        assert_eq!(one["data"], serde_json::json!({ "id": uuid }), "not even where it was");
    }
    let states: Vec<&str> = wire.log(hook).await.iter().map(|it| it.state.as_str()).collect();
    assert_eq!(states, ["dropped", "dropped", "delivered", "dropped", "delivered"]);
    assert_eq!(wire.log(deaf).await, []);
}

#[tokio::test]
async fn two_secrets_sign_for_a_while_after_a_new_one_was_made() {
    let house = House::open().await;
    let wire = Wire::lay(&house).await;
    let hook = wire.add("/ok", &[HookEvent::ConceptRetired]).await;
    let organiser = house.demo("organiser").await;
    let page = format!("{HOOKS}/{hook}");

    let shown = organiser.post(&page, &[("do", "rotate")]).await;
    let new =
        shown.body.split("<code>whsec_").nth(1).and_then(|rest| rest.split('<').next()).expect("it is shown");
    let new = format!("whsec_{new}");
    assert!(!organiser.get(&page).await.body.contains("whsec_"), "once");
    assert_eq!(organiser.post(&page, &[("do", "test")]).await.status, 303);
    wire.send().await;
    house.pass(ROTATION);
    house.demo("organiser").await.post(&page, &[("do", "test")]).await;
    wire.send().await;

    let told = wire.told();
    assert_eq!(told[0].json()["type"], "webhook.test");
    assert_eq!((told[0].verified(SECRET), told[0].verified(&new)), ("1".to_owned(), "1".to_owned()));
    assert_eq!((told[1].verified(SECRET), told[1].verified(&new)), ("0".to_owned(), "1".to_owned()));
}

#[tokio::test]
async fn a_receiver_that_is_down_is_tried_again_and_in_the_end_left_alone() {
    let house = House::open().await;
    let wire = Wire::lay(&house).await;
    let hook = wire.add("/down", &[HookEvent::ConceptRetired]).await;
    let store = &house.backend().store;
    store.queue_hook_test(hook, house.backend().now()).await.unwrap();

    let mut attempts = 0;
    for _ in 0..40 {
        wire.send().await;
        wire.send().await;
        let first = wire.log(hook).await.pop().expect("it is there");
        attempts = first.attempts;
        let Some(due) = first.due_at else { break };
        assert_eq!((first.state, first.status), (DeliveryState::Waiting, Some(503)));
        assert!(due > house.backend().now(), "not at once");
        house.pass(Span(due.0 - house.backend().now().0));
    }
    assert_eq!((attempts, wire.told().len()), (10, 10));
    assert_eq!(wire.log(hook).await[0].state, DeliveryState::Failed);
    let names: BTreeSet<String> =
        wire.told().iter().map(|told| told.header("webhook-id").to_owned()).collect();
    assert_eq!(names.len(), 1, "one message, however often");
    let standing = store.find_webhook(hook).await.unwrap().unwrap();
    assert!(standing.disabled.is_none() && standing.failing_since.is_some());

    // by hand once more, after days without an answer: now it is switched off, and whoever added it is told
    house.pass(FAILING_MAX);
    let organiser = house.demo("organiser").await;
    let page = format!("{HOOKS}/{hook}");
    let delivery = wire.log(hook).await[0].id.to_string();
    assert_eq!(organiser.post(&page, &[("do", "again"), ("delivery", &delivery)]).await.status, 303);
    wire.send().await;
    let off = store.find_webhook(hook).await.unwrap().unwrap().disabled.expect("it is off");
    assert_eq!(off.why, DisabledWhy::Failing);
    let mails = store.take_due_mail(50, Span::minutes(1), house.backend().now()).await.unwrap();
    let mail = mails.iter().find(|mail| mail.subject.contains("webhook")).expect("a mail");
    assert_eq!(mail.recipient, "organiser@demo.opslag.example");
    assert!(mail.body.contains(&format!("http://opslag.test{page}")) && !mail.body.contains("receiver.test"));
    assert!(organiser.get(&page).await.body.contains("Nothing arrived there for five days"));
    assert_eq!(organiser.post(&page, &[("do", "test")]).await.status, 409);
    assert_eq!(organiser.post(&page, &[("do", "on")]).await.status, 303);
    assert_eq!(organiser.post(&page, &[("do", "test")]).await.status, 303);
}

#[tokio::test]
async fn whoever_answers_that_it_is_gone_is_left_alone_and_a_redirect_is_no_yes() {
    let house = House::open().await;
    let wire = Wire::lay(&house).await;
    let (gone, moved) = (
        wire.add("/gone", &[HookEvent::ConceptRetired]).await,
        wire.add("/moved", &[HookEvent::ConceptRetired]).await,
    );
    let store = &house.backend().store;
    for hook in [gone, moved] {
        store.queue_hook_test(hook, house.backend().now()).await.unwrap();
    }
    wire.send().await;

    let off = store.find_webhook(gone).await.unwrap().unwrap().disabled.expect("it is off");
    assert_eq!(off.why, DisabledWhy::Gone);
    assert_eq!(wire.log(gone).await[0].state, DeliveryState::Failed);
    assert_eq!(wire.told().len(), 2, "a redirect is not followed");
    let waiting = &wire.log(moved).await[0];
    assert_eq!((waiting.state, waiting.status), (DeliveryState::Waiting, Some(308)));
}

#[tokio::test]
async fn ou_01_a_webhook_reaches_no_inner_address_and_nothing_in_clear() {
    let house = House::open().await;
    let canary = PageServer::open(&[("/", "200 OK", "caught")]).await;
    let port = canary.socket.port();
    let names = Arc::new(TestNames::all(&[
        ("inner.test", &["127.0.0.1"]),
        ("both.test", &["8.8.8.8", "127.0.0.1"]),
        ("meta.test", &["169.254.169.254"]),
        ("public.test", &["8.8.8.8"]),
    ]));
    let strict = Allowance { ports: vec![port], sockets: Vec::new() };
    let sender = Webhooks::new(Fetcher::with("http://opslag.test", names, strict).unwrap());
    let wire = Wire::lay(&house).await;
    let (store, by) = (&house.backend().store, wire.organiser().await);
    let mut hooks = Vec::new();
    for address in [
        format!("https://127.0.0.1:{port}/"),
        format!("https://inner.test:{port}/"),
        format!("https://both.test:{port}/"),
        format!("https://[::ffff:127.0.0.1]:{port}/"),
        "https://meta.test/latest/".to_owned(),
        "https://public.test:22/".to_owned(),
        "http://public.test/".to_owned(),
        format!("http://127.0.0.1:{port}/"),
    ] {
        let hook = store.record_webhook(&address, &BTreeSet::new(), SECRET, by, house.backend().now()).await;
        let hook = hook.unwrap().unwrap();
        store.queue_hook_test(hook, house.backend().now()).await.unwrap();
        hooks.push((hook, address));
    }

    sender.send_due(&house.app.site).await.unwrap();

    for (hook, address) in hooks {
        let log = wire.log(hook).await;
        assert_eq!((log[0].status, log[0].trouble.as_str()), (None, "refused"), "{address}");
    }
    assert_eq!(canary.callers(), 0);
}

#[tokio::test]
async fn an_organiser_adds_a_webhook_sees_its_secret_once_and_nobody_else_comes_in() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;

    let wrong =
        organiser.post(HOOKS, &[("address", "http://a.example/hook"), ("events", "concept.retired")]).await;
    assert_eq!(wrong.status, 422);
    for kept in
        ["value=\"http://a.example/hook\"", "value=\"concept.retired\" checked", "begins with https://"]
    {
        assert!(wrong.body.contains(kept), "{kept}: {}", wrong.body);
    }
    let empty = organiser.post(HOOKS, &[("address", "https://a.example/hook"), ("events", "no.such")]).await;
    assert!(empty.status == 422 && empty.body.contains("Choose at least one"), "{}", empty.body);
    let added =
        organiser.post(HOOKS, &[("address", "https://a.example/hook"), ("events", "concept.retired")]).await;
    assert!(added.status == 200 && added.body.contains("whsec_"), "{}", added.body);
    assert_eq!(added.header("cache-control"), "no-store");
    let list = organiser.get(HOOKS).await;
    assert!(list.body.contains("https://a.example/hook") && !list.body.contains("whsec_"));
    let danish = organiser.get("/da/organise/webhooks").await;
    assert!(danish.status == 200 && danish.body.contains("Webhooks"), "{}", danish.body);
    for who in ["chair", "editor", "operator", "auditor", "reader"] {
        assert_eq!(house.demo(who).await.get(HOOKS).await.status, 403, "{who}");
    }
    assert_eq!(house.anonymous().get("/en/about/webhooks").await.status, 200);
    assert!(house.anonymous().get("/da/share").await.body.contains("/da/about/webhooks"));

    let id = house.backend().store.list_webhooks().await.unwrap()[0].id;
    let page = format!("{HOOKS}/{id}");
    assert_eq!(organiser.post(&page, &[("do", "events")]).await.status, 422);
    assert_eq!(organiser.post(&page, &[("do", "delete")]).await.location(), HOOKS);
    assert_eq!(organiser.get(&page).await.status, 404);
    let query = store::audit::AuditQuery { most: 50, ..Default::default() };
    let log = house.backend().store.list_audit(&query).await.unwrap();
    let ours = log.iter().filter(|entry| entry.act == "manage-webhooks");
    let what: Vec<&str> = ours.map(|entry| entry.what.as_str()).collect();
    assert_eq!(what, ["removed", "added"]);
}
