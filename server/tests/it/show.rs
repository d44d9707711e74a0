//! The show's pages: what every surface shows at every cue, and what none shows before the reveal.

use crate::support::{Actor, Answer, House};
use domain::{ids::NominationId, time::Span};
use std::collections::BTreeMap;

const OPERATE: &str = "/operate/some-awards";

/// What anybody may look at.
const ROOM: [&str; 5] = [
    "/stage/some-awards",
    "/show/some-awards",
    "/stage/some-awards/overlay",
    "/stage/some-awards/overlay.json",
    "/live/some-awards?once=1",
];

/// The number a page would press with.
async fn number(operator: &Actor<'_>) -> String {
    let page = operator.get(OPERATE).await;
    page.values("name=\"number\" value=\"").first().map_or_else(String::new, |number| (*number).to_owned())
}

async fn press(operator: &Actor<'_>, what: &str) -> Answer {
    let number = number(operator).await;
    operator.post(OPERATE, &[("number", &number), ("do", what)]).await
}

/// To the next cue, with a second press where it takes one; the page as it is then.
pub async fn next(operator: &Actor<'_>) -> Answer {
    let page = operator.get(OPERATE).await;
    let steps: &[&str] = if page.body.contains("value=\"arm\"") { &["arm", "confirm"] } else { &["next"] };
    for step in steps {
        let done = press(operator, step).await;
        assert_eq!(done.status, 303, "{step}: {}", done.body);
    }
    operator.get(OPERATE).await
}

pub async fn in_control(house: &House) -> Actor<'_> {
    let operator = house.demo("operator").await;
    assert_eq!(press(&operator, "take").await.status, 303);
    operator
}

/// The cue as the streams tell it. They look a beat after the press, so that the frame of the moment is waited for.
async fn cue(house: &House) -> String {
    let store = &house.backend().store;
    let show = store.find_show("some-awards").await.unwrap().expect("the show").id;
    for _ in 0..400 {
        let moment = store.find_moment(show).await.unwrap().number;
        let json = house.anonymous().get("/live/some-awards?once=1").await.body;
        if json.contains(&format!("\"number\":{moment},")) {
            let found =
                json.split_once("\"cue\":\"").map(|(_, rest)| rest.split('"').next().unwrap_or_default());
            return found.unwrap_or_default().to_owned();
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    panic!("no frame of the moment came");
}

/// One ballot for the finalist with this number.
async fn vote(house: &House, code: &str, finalist: &str) {
    let voter = house.anonymous();
    let ballot = format!("/v/{code}");
    voter.get(&ballot).await;
    let fields = [("finalist", finalist), ("request_key", "key")];
    let cast = voter.post(&ballot, &fields).await;
    assert_eq!(cast.status, 303, "{}", cast.body);
}

#[tokio::test]
async fn every_surface_follows_from_the_first_cue_to_the_winner_and_none_is_ahead_of_it() {
    let house = House::open().await;
    let visitor = house.anonymous();
    let operator = in_control(&house).await;
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let look = async |seen: &mut BTreeMap<String, String>| {
        let cue = cue(&house).await;
        for path in ROOM {
            let answer = visitor.get(path).await;
            assert_eq!(answer.status, 200, "{path} at {cue}: {}", answer.body);
            seen.insert(format!("{cue} {path}"), answer.body);
        }
        for path in [OPERATE, "/operate/some-awards/script"] {
            let answer = operator.get(path).await;
            assert_eq!(answer.status, 200, "{path} at {cue}");
            seen.insert(format!("{cue} {path}"), answer.body);
        }
        cue
    };
    assert_eq!(look(&mut seen).await, "before");

    for expected in ["welcome", "category", "nominees", "poll_open"] {
        next(&operator).await;
        assert_eq!(look(&mut seen).await, expected);
    }
    let phone = &seen["poll_open /show/some-awards"];
    let code = phone.split_once("href=\"/v/").unwrap().1.split('"').next().unwrap().to_owned();
    let stage = &seen["poll_open /stage/some-awards"];
    assert!(stage.contains(&code) && stage.contains("class=\"qr\"") && stage.contains("<animateTransform"));
    assert!(seen["poll_open /stage/some-awards/overlay.json"].contains(&format!("\"code\":\"{code}\"")));
    // everybody votes for the one whose name is planted
    house.run_sql(
        "UPDATE nomination SET title = 'Zymurgic triumph', library = 'Quibble Library' WHERE id = 5",
    );
    for _ in 0..3 {
        vote(&house, &code, "5").await;
    }
    for expected in ["poll_closed", "suspense"] {
        next(&operator).await;
        assert_eq!(look(&mut seen).await, expected);
    }
    let armed = press(&operator, "arm").await;
    assert_eq!(armed.status, 303);
    look(&mut seen).await;
    let titles_of_winners = ["Winner: ", "\"winners\":[{"];
    for (place, body) in &seen {
        for mark in titles_of_winners {
            assert!(!body.contains(mark), "{place} names a winner: {body}");
        }
    }

    assert_eq!(press(&operator, "confirm").await.status, 303);

    assert_eq!(look(&mut seen).await, "reveal");
    for path in &ROOM[..4] {
        assert!(seen[&format!("reveal {path}")].contains("Zymurgic triumph"), "{path}");
    }
    assert!(seen["reveal /operate/some-awards"].contains("Winner: Zymurgic triumph"));
    assert!(!seen["reveal /operate/some-awards/script"].contains("Winner: "));
}

/// Whoever wins, what the room sees before the reveal is the same, byte for byte.
#[tokio::test]
async fn no_byte_before_the_reveal_depends_on_who_wins() {
    let mut evenings = Vec::new();
    for favourite in ["1", "5"] {
        let house = House::open().await;
        let operator = in_control(&house).await;
        let mut pages = Vec::new();
        for _ in 0..6 {
            next(&operator).await;
            let live = house.anonymous().get("/show/some-awards").await.body;
            if let Some((_, rest)) = live.split_once("href=\"/v/") {
                vote(&house, rest.split('"').next().unwrap(), favourite).await;
            }
            for path in &ROOM[..4] {
                pages.push((*path, without_chance(&house.anonymous().get(path).await.body)));
            }
            pages.push((OPERATE, without_chance(&operator.get(OPERATE).await.body)));
        }
        assert_eq!(cue(&house).await, "suspense");
        evenings.push(pages);
    }
    assert_eq!(evenings[0], evenings[1]);
}

/// A page without what is drawn anew each time: codes, QR codes and the nonce.
fn without_chance(body: &str) -> String {
    let mut rest = body.to_owned();
    for (from, to) in [
        ("nonce=\"", "\""),
        ("crossorigin=\"", "\""),
        ("<path fill=\"#1a1736\" d=\"", "\""),
        ("/v/", "\""),
        ("<b>", "</b>"),
        ("\"code\":\"", "\""),
        ("aria-label=\"QR", "\""),
    ] {
        let mut out = String::new();
        let mut tail = rest.as_str();
        while let Some((before, after)) = tail.split_once(from) {
            out.push_str(before);
            out.push_str(from);
            tail = after.split_once(to).map_or("", |(_, behind)| behind);
        }
        out.push_str(tail);
        rest = out;
    }
    rest
}

#[tokio::test]
async fn a_stale_press_changes_nothing_and_says_so() {
    let house = House::open().await;
    let operator = in_control(&house).await;
    let old = number(&operator).await;
    next(&operator).await;

    let stale = operator.post(OPERATE, &[("number", &old), ("do", "next")]).await;

    assert_eq!(stale.status, 409);
    assert!(stale.body.contains("had moved on before you pressed"), "{}", stale.body);
    assert_eq!(cue(&house).await, "welcome");
    for fields in [
        vec![("number", "x"), ("do", "next")],
        vec![("number", "1")],
        vec![("number", "1"), ("do", "everything")],
        vec![("number", "99999999999999999999"), ("do", "next")],
        vec![("number", "1"), ("do", "skip"), ("cue", "-1")],
    ] {
        assert_eq!(operator.post(OPERATE, &fields).await.status, 400, "{fields:?}");
    }
    // what cannot be taken back takes two presses, and the second one in time
    for _ in 0..2 {
        next(&operator).await;
    }
    assert_eq!(press(&operator, "next").await.status, 409);
    assert_eq!(press(&operator, "arm").await.status, 303);
    house.pass(Span::seconds(31));
    let late = press(&operator, "confirm").await;
    assert!(late.status == 409 && late.body.contains("Too long passed"), "{}", late.body);
    assert_eq!(cue(&house).await, "nominees");
}

#[tokio::test]
async fn one_is_in_control_and_the_other_looks_on() {
    let house = House::open().await;
    let operator = in_control(&house).await;
    let organiser = house.demo("organiser").await;

    let monitor = organiser.get(OPERATE).await;

    assert!(monitor.body.contains("is in control. You can follow here, but not press"), "{}", monitor.body);
    assert!(!monitor.body.contains("<button"), "a monitor has nothing to press");
    let number = number(&operator).await;
    let pressed = organiser.post(OPERATE, &[("number", &number), ("do", "next")]).await;
    assert!(pressed.status == 409 && pressed.body.contains("Somebody else is in control"));
    // handed over, it is the other way round
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let members = store.list_members(season).await.unwrap();
    let to =
        members.iter().find(|it| it.role == domain::accounts::Role::Organiser).unwrap().account.to_string();
    let handed = operator.post(OPERATE, &[("number", &number), ("do", "hand-over"), ("to", &to)]).await;
    assert_eq!(handed.status, 303, "{}", handed.body);
    assert!(organiser.get(OPERATE).await.body.contains("You are in control"));
    assert!(operator.get(OPERATE).await.body.contains("is in control"));
    // and when their phone dies, the first may take it
    house.pass(Span::seconds(46));
    assert!(operator.get(OPERATE).await.body.contains("Nobody is in control"));
    assert!(organiser.get(OPERATE).await.body.contains("others can take control"));
    assert_eq!(press(&operator, "take").await.status, 303);
    for who in ["reader", "juror-1", "auditor"] {
        assert_eq!(house.demo(who).await.get(OPERATE).await.status, 403, "{who}");
    }
}

#[tokio::test]
async fn every_surface_of_a_rehearsal_says_so_and_none_names_anybody() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let rehearse = async |what| organiser.post("/en/organise/show/rehearsal", &[("do", what)]).await.status;
    assert_eq!(rehearse("begin").await, 303);
    assert_eq!(rehearse("begin").await, 409);
    let operator = in_control(&house).await;
    for _ in 0..7 {
        next(&operator).await;
        for path in ROOM {
            let body = house.anonymous().get(path).await.body;
            let says = body.contains("Rehearsal")
                || body.contains("rehearsal") && !body.contains("\"rehearsal\":false");
            assert!(says, "{path} at {}: {body}", cue(&house).await);
        }
    }
    assert_eq!(cue(&house).await, "reveal");
    assert!(house.anonymous().get("/stage/some-awards").await.body.contains("The winner’s name goes here"));
    assert!(operator.get(OPERATE).await.body.contains("This is a rehearsal"));
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    assert_eq!(store.list_awards(season).await.unwrap(), []);

    assert_eq!(rehearse("end").await, 303);

    assert_eq!(cue(&house).await, "before");
    assert_eq!(rehearse("end").await, 409);
    assert_eq!(house.backend().store.check_invariants().await.unwrap(), Vec::<String>::new());
}

#[tokio::test]
async fn the_run_sheet_is_written_one_change_at_a_time_and_nothing_typed_is_lost() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let page = organiser.get("/en/organise/show").await;
    assert!(page.body.contains("id=\"cue-20\"") && !page.body.contains("id=\"cue-21\""), "{}", page.body);
    let plan = |page: &Answer| page.values("name=\"plan_number\" value=\"")[0].to_owned();
    let fields = |at: &'static str, lasts: &'static str, number: String| {
        vec![
            ("plan_number".to_owned(), number),
            ("do".to_owned(), "add".to_owned()),
            ("at".to_owned(), at.to_owned()),
            ("kind".to_owned(), "interlude".to_owned()),
            ("lasts".to_owned(), lasts.to_owned()),
            ("note".to_owned(), "Band on stage <b>two</b>".to_owned()),
        ]
    };
    let send = async |fields: Vec<(String, String)>| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        organiser.post("/en/organise/show/cues", &fields).await
    };

    let wrong = send(fields("7", "soon", plan(&page))).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.body.contains("Write minutes and seconds"), "{}", wrong.body);
    assert!(wrong.body.contains("value=\"soon\"") && wrong.body.contains("Band on stage &lt;b&gt;two"));
    let added = send(fields("7", "4:30", plan(&page))).await;
    assert_eq!(added.location(), "/en/organise/show#cue-8");
    let late = send(fields("7", "4:30", plan(&page))).await;
    assert_eq!(late.status, 409);
    assert!(late.body.contains("Somebody has changed the run-sheet"));

    // the note is for the host, and no screen knows it
    let operator = in_control(&house).await;
    assert!(operator.get("/operate/some-awards/script").await.body.contains("Band on stage &lt;b&gt;two"));
    for path in ROOM {
        assert!(!house.anonymous().get(path).await.body.contains("Band on stage"), "{path}");
    }
    // a sheet that makes no sense says where, and cannot be run
    let page = organiser.get("/en/organise/show").await;
    let number = plan(&page);
    let removed = organiser
        .post("/en/organise/show/cues", &[("plan_number", &number), ("do", "remove"), ("at", "4")])
        .await;
    assert_eq!(removed.status, 303);
    let page = organiser.get("/en/organise/show").await;
    assert!(page.body.contains("People are still voting here"), "{}", page.body);
    assert_eq!(press(&operator, "next").await.status, 409);
    assert_eq!(cue(&house).await, "before");
    let again = plan(&page);
    let standard =
        organiser.post("/en/organise/show/cues", &[("plan_number", &again), ("do", "standard")]).await;
    assert_eq!(standard.status, 303);
    assert!(!organiser.get("/en/organise/show").await.body.contains("People are still voting here"));
    next(&operator).await;
    let started = organiser.get("/en/organise/show?cue=1").await;
    assert!(!started.body.contains("name=\"lasts\" value=\"5:00\""), "what has begun has no form");
    let bad = organiser.post("/en/organise/show/start", &[("starts_at", "tomorrow")]).await;
    assert!(bad.status == 422 && bad.body.contains("value=\"tomorrow\""));
    let nobody = house.demo("operator").await;
    assert_eq!(nobody.get("/en/organise/show").await.status, 200);
    assert_eq!(nobody.post("/en/organise/show/cues", &[("do", "standard")]).await.status, 403);
}

#[tokio::test]
async fn a_nominees_cover_is_public_from_when_the_stage_presents_it() {
    let house = House::open().await;
    let operator = in_control(&house).await;
    let cover = web::urls::finalist_cover(NominationId(1));
    for _ in 0..2 {
        next(&operator).await;
    }
    assert_eq!(house.anonymous().get(&cover).await.status, 404);

    next(&operator).await;

    assert_eq!(cue(&house).await, "nominees");
    assert_eq!(house.anonymous().get(&cover).await.status, 200);
    assert!(house.anonymous().get("/stage/some-awards").await.body.contains(&cover));
}

#[tokio::test]
async fn two_streams_begin_with_the_whole_state_and_the_room_does_not_hear_of_control() {
    let house = House::open().await;
    let room = house.anonymous().listen("/live/some-awards").await;
    assert!(
        room.contains("id: ") && room.contains("\"number\":0") && room.contains("\"turnout\":0"),
        "{room}"
    );
    let operator = in_control(&house).await;
    press(&operator, "release").await;
    assert!(house.anonymous().get("/live/some-awards?once=1").await.body.contains("\"number\":0"));
    assert!(operator.listen("/operate/some-awards/live").await.contains("\"number\":2"));
    assert_eq!(house.demo("reader").await.get("/operate/some-awards/live").await.status, 403);
}
