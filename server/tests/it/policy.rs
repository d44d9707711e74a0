//! Every door of the house, knocked at by everybody, in every phase; and the answers, written down.

use crate::support::{Actor, Answer, House};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use domain::{
    accounts::{Role, Viewer},
    ids::AccountId,
    policy::{Refusal, enter},
};
use std::collections::{BTreeMap, BTreeSet};
use web::Door;

/// Who knocks, and the roles the demo season gives them.
const PEOPLE: [(&str, &[Role]); 9] = [
    ("reader", &[]),
    ("nominator", &[]),
    ("juror-1", &[Role::Juror]),
    ("juror-2", &[Role::Juror]),
    ("chair", &[Role::Chair]),
    ("editor", &[Role::Editor]),
    ("organiser", &[Role::Organiser]),
    ("operator", &[Role::Operator]),
    ("auditor", &[Role::Auditor]),
];

/// Everybody who knocks. `juror-2` has declared a tie to everything that is asked for.
struct People<'a> {
    house: &'a House,
    signed_in: BTreeMap<&'static str, Actor<'a>>,
}

impl<'a> People<'a> {
    async fn gather(house: &'a House) -> Self {
        let mut signed_in = BTreeMap::new();
        for (name, _) in PEOPLE {
            signed_in.insert(name, house.demo(name).await);
        }
        Self { house, signed_in }
    }

    async fn knock(&self, who: &'static str, door: &Door, path: &str) -> Answer {
        let request = Request::builder()
            .method(door.method)
            .uri(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::empty())
            .expect("a request");
        match who {
            "anonymous" => self.house.anonymous().send(request).await,
            // signing out is for good: somebody who has just come in does it
            name if door.path.ends_with("/sign-out") => self.house.demo(name).await.send(request).await,
            name => self.signed_in[name].send(request).await,
        }
    }
}

/// What a status says about being let in; a redirect to where one signs in or confirms is told apart.
fn word(answer: &Answer) -> String {
    match answer.status {
        303 if answer.location().contains("/sign-in?next=") => "sign-in".to_owned(),
        303 if answer.location().contains("/my/confirm") => "confirm".to_owned(),
        status => status.to_string(),
    }
}

fn is_refusal(answer: &Answer) -> bool {
    matches!(word(answer).as_str(), "sign-in" | "confirm" | "403" | "404")
}

/// The things a path's placeholders stand for, each with the name of its phase.
fn samples(door: &Door, nominations: &[(&'static str, String)]) -> Vec<(&'static str, String)> {
    let fixed = door
        .path
        .replace("{lang}", "en")
        .replace("{season}", "some-awards")
        .replace("{show}", "some-awards")
        .replace("{category}", "everyday")
        .replace("{round}", "deliberation")
        .replace("{slug}", "one-hashtag-one-summer")
        .replace("{page}", "privacy")
        .replace("{step}", "1")
        .replace("{number}", "1")
        .replace("{adaptation}", "99999")
        .replace("{outcome}", "99999")
        .replace("{question}", "99999")
        .replace("{label}", "2026.1")
        .replace("{token}", "0123456789")
        .replace("{picture}", "99999")
        .replace("{video}", "99999")
        .replace("{library}", "DK-775100")
        .replace("{format}", "json")
        .replace("{uuid}", "01900000-0000-7000-8000-000000000000")
        .replace("{*rest}", "nothing")
        .replace("{code}", "ZZZZ")
        .replace("{version}/{*file}", "x/opslag.css")
        .replace("{file}", "one-hashtag-one-summer.svg");
    if !fixed.contains('{') {
        return vec![("", fixed)];
    }
    nominations
        .iter()
        .map(|(phase, id)| (*phase, fixed.replace("{id}", id).replace("{nomination}", id)))
        .collect()
}

fn viewer(roles: &[Role]) -> Viewer {
    Viewer::SignedIn {
        account: AccountId(1),
        name: String::new(),
        roles: roles.iter().copied().collect(),
        withheld: BTreeSet::new(),
        seen_by: None,
    }
}

#[tokio::test]
async fn az_01_every_route_answers_everybody_as_the_table_says() {
    let house = House::open().await;
    let people = People::gather(&house).await;
    let begun = people.signed_in["nominator"].post("/en/nominate", &[("title", "A draft")]).await;
    let draft = begun.location().split('/').nth(4).expect("the draft's number").to_owned();
    for nomination in ["1", "18"] {
        let path = format!("/en/jury/{nomination}/conflict");
        people.signed_in["juror-2"].post(&path, &[("kind", "employer")]).await;
        people.signed_in["juror-1"].post(&path, &[("kind", "none")]).await;
    }
    let room = people.signed_in["chair"].post("/en/jury/room", &[("do", "order"), ("by", "number")]).await;
    assert_eq!(room.status, 303, "{}", room.body);
    people.signed_in["chair"].post("/en/jury/room", &[("do", "open")]).await;
    let nominations = [
        ("draft", draft),
        ("decided", "1".to_owned()),
        ("submitted", "18".to_owned()),
        ("none", "9999".to_owned()),
    ];
    let (_, mut doors) = web::doors(&house.app.site);
    assert!(doors.len() > 50, "only {} doors", doors.len());
    // whoever deletes themselves is not there any more for the others
    doors.retain(|door| !door.path.ends_with("/data/delete"));
    // streams never end: that of a show is open to everybody, those of the jury's room and of
    // the desk are tested beside them
    doors.retain(|door| door.path != "/live/{show}" && !door.path.ends_with("/live"));

    let mut lines = Vec::new();
    for door in &doors {
        for (phase, path) in samples(door, &nominations) {
            let mut line = format!("{:<4} {} [{}]", door.method, door.path, door.act.as_str());
            if !phase.is_empty() {
                line.push_str(&format!(" ({phase})"));
            }
            let anonymous = people.knock("anonymous", door, &path).await;
            assert!(anonymous.status < 500, "{line}: {}", anonymous.status);
            if enter(door.act, &Viewer::Anonymous) == Err(Refusal::SignIn) {
                assert_eq!(word(&anonymous), "sign-in", "{line}: anonymous");
            }
            line.push_str(&format!("\n      anonymous {}", word(&anonymous)));
            for (who, roles) in PEOPLE {
                let answer = people.knock(who, door, &path).await;
                assert!(answer.status < 500, "{line}: {who}: {}", answer.status);
                if enter(door.act, &viewer(roles)).is_err() {
                    assert!(is_refusal(&answer), "{line}: {who} comes in with {}", answer.status);
                }
                line.push_str(&format!(" · {who} {}", word(&answer)));
            }
            lines.push(line);
        }
    }
    insta::assert_snapshot!(lines.join("\n"));
}

#[tokio::test]
async fn az_01_every_server_function_is_in_the_table_and_no_other_answers() {
    let house = House::open().await;
    let registered: BTreeSet<String> =
        leptos::server_fn::axum::server_fn_paths().map(|(path, _)| path.to_owned()).collect();
    let listed: BTreeSet<String> = web::FUNCTIONS.iter().map(|(path, _)| (*path).to_owned()).collect();
    assert_eq!(registered, listed);

    let people = People::gather(&house).await;
    for (path, act) in web::FUNCTIONS {
        let call = || {
            Request::builder()
                .method(Method::POST)
                .uri(path)
                .header(header::CONTENT_TYPE, "application/json")
                .header("sec-fetch-site", "same-origin")
                .body(Body::from(
                    r#"{"nomination":18,"criterion":1,"mark":null,"comment":"","version":0,"markdown":""}"#,
                ))
                .expect("a request")
        };
        let anonymous = house.anonymous().send(call()).await;
        assert!((400..500).contains(&anonymous.status), "{path}: anonymous {}", anonymous.status);
        for (who, roles) in PEOPLE {
            let answer = people.signed_in[who].send(call()).await;
            if enter(act, &viewer(roles)).is_err() {
                assert!((400..500).contains(&answer.status), "{path}: {who} {}", answer.status);
            }
        }
    }
    let unknown = people.signed_in["organiser"].post("/api/everything", &[]).await;
    assert_eq!(unknown.status, 404);
}

#[tokio::test]
async fn what_an_organiser_sees_through_other_eyes_is_what_both_may_see() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap();
    let members = store.list_members(season.id).await.unwrap();
    let chair = members.iter().find(|member| member.role == Role::Chair).expect("a chair");

    let begun = organiser.post("/en/organise/act-as", &[("account", &chair.account.to_string())]).await;
    assert_eq!(begun.location(), "/en/my");
    let mine = organiser.get("/en/my").await;
    assert!(mine.body.contains(&chair.name) && mine.body.contains("Stop looking"), "{}", mine.body);
    for (path, status) in [
        ("/en/jury/results/everyday", 403),
        ("/en/organise", 403),
        ("/en/organise/people", 403),
        ("/en/nominate", 403),
        ("/en/my/nominations", 403),
        ("/en/my/devices", 403),
        ("/en/my/passkeys", 403),
        ("/en/my/data/download", 403),
        ("/en/catalogue", 200),
    ] {
        assert_eq!(organiser.get(path).await.status, status, "{path}");
    }
    assert_eq!(organiser.post("/en/organise/people/invite", &[]).await.status, 403);
    // not even somebody who is a juror too sees another juror's desk
    let juror = members.iter().find(|member| member.role == Role::Juror).expect("a juror");
    let mine = store.list_members(season.id).await.unwrap();
    let me = mine.iter().find(|member| member.role == Role::Organiser).expect("an organiser").account;
    store.record_role(me, season.id, Role::Juror, house.backend().now()).await.unwrap();
    organiser.post("/en/my/act-as/end", &[]).await;
    organiser.post("/en/organise/act-as", &[("account", &juror.account.to_string())]).await;
    assert_eq!(organiser.get("/en/jury").await.status, 403);
    assert_eq!(organiser.get("/en/jury/18").await.status, 403);
    assert_eq!(organiser.post("/en/my/devices", &[("others", "end")]).await.status, 403);

    assert_eq!(organiser.post("/en/my/act-as/end", &[]).await.status, 303);
    assert_eq!(organiser.get("/en/organise").await.status, 200);
    let log = store.list_audit(&store::audit::AuditQuery { most: 10, ..Default::default() }).await.unwrap();
    let acts: Vec<&str> = log.iter().take(2).map(|entry| entry.act.as_str()).collect();
    assert_eq!(acts, ["stop-acting-as", "act-as"]);
}
