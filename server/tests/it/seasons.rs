//! Setting a season up, moving it, and the next one; the calendar others read.

use crate::support::{House, python};
use std::process::Command;

const DATES: [(&str, &str); 5] = [
    ("call_opens", "2027-02-01T09:00"),
    ("call_closes", "2027-03-01T12:00"),
    ("round_opens", "2027-03-02T09:00"),
    ("round_closes", "2027-04-01T12:00"),
    ("show", "2027-05-01T19:00"),
];

/// A whole form, with some fields otherwise.
fn form<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields = vec![
        ("name-en", "SoMe Awards 2027"),
        ("name-da", "SoMe Awards 2027"),
        ("zone", "Europe/Copenhagen"),
        ("cap", ""),
    ];
    fields.extend(DATES);
    for (name, value) in other {
        if let Some(field) = fields.iter_mut().find(|(field, _)| field == name) {
            field.1 = value;
        }
    }
    fields
}

#[tokio::test]
async fn dates_are_read_in_the_named_zone_and_wrong_ones_are_said_without_losing_any() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let table: [(&[(&str, &str)], &str); 8] = [
        (&[("name-da", " "), ("name-en", "")], "Write a name"),
        (&[("zone", "Mars/Olympus")], "Choose a place"),
        (&[("cap", "0")], "from 1 to 1000"),
        (&[("show", "next summer")], "Choose a day and a time"),
        (&[("call_closes", "2027-03-28T02:30")], "no such time that day"),
        (&[("call_closes", "2027-01-01T09:00")], "must close after it opens"),
        (&[("round_closes", "2027-02-20T09:00")], "must end after"),
        (&[("show", "2027-03-20T09:00")], "must come after the jury ends"),
    ];
    for (other, sentence) in table {
        let before = house.stored();
        let answer = organiser.post("/en/organise/season", &form(other)).await;
        assert_eq!(answer.status, 422, "{other:?}");
        assert!(answer.body.contains(sentence), "{other:?}: {}", answer.body);
        assert!(answer.body.contains("2027-02-01T09:00"), "what was typed is still there: {other:?}");
        assert!(house.stored() == before, "{other:?} changed something");
    }
    // in Iceland the clocks stand still, so that half-hour is there
    let iceland = [("zone", "Atlantic/Reykjavik"), ("call_closes", "2027-03-28T02:30")];
    let saved = organiser.post("/en/organise/season", &form(&iceland)).await;
    assert_eq!(saved.location(), "/en/organise/season?saved=1", "{}", saved.body);

    // an hour that comes twice is said to
    let twice = [("show", "2027-10-31T02:30"), ("cap", "2")];
    assert_eq!(organiser.post("/en/organise/season", &form(&twice)).await.status, 303);
    let shown = organiser.get("/en/organise/season?saved=1").await;
    assert!(shown.body.contains("comes twice"), "{}", shown.body);
    assert!(shown.body.contains("value=\"2027-10-31T02:30\"") && shown.body.contains("value=\"2\""));
    let call = house.anonymous().get("/en/seasons/some-awards").await;
    assert!(call.body.contains("1\u{a0}February 2027 at\u{a0}09:00"), "{}", call.body);
}

#[tokio::test]
async fn a_season_moves_as_a_whole_and_its_calendar_with_it() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    organiser.post("/en/organise/season", &form(&[])).await;
    let read = async || -> Vec<String> {
        let calendar = house.anonymous().get("/calendar/some-awards.ics").await;
        assert_eq!(calendar.header("content-type"), "text/calendar; charset=utf-8");
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &calendar.body).unwrap();
        let script = "import sys, icalendar\n\
            calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n\
            for event in calendar.walk('VEVENT'):\n    \
            print(event['UID'], event['SEQUENCE'], event.decoded('DTSTART').isoformat(), event['SUMMARY'])";
        let told = Command::new(python()).args(["-c", script]).arg(file.path()).output().unwrap();
        assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
        String::from_utf8(told.stdout).unwrap().lines().map(str::to_owned).collect()
    };
    let first = read().await;
    assert_eq!(first.len(), 3, "{first:?}");
    assert!(first[0].contains("2027-02-01T08:00:00+00:00"), "nine in Copenhagen: {first:?}");

    for nonsense in ["", "a week", "4000", "1.5"] {
        let refused = organiser.post("/en/organise/season/move", &[("days", nonsense)]).await;
        assert_eq!(refused.status, 422, "{nonsense}");
    }
    assert_eq!(organiser.post("/en/organise/season/move", &[("days", "60")]).await.status, 303);
    let moved = read().await;
    // over the change of clocks nine stays nine
    assert!(moved[0].contains("2027-04-02T07:00:00+00:00"), "{moved:?}");
    for (before, after) in first.iter().zip(&moved) {
        let (before, after): (Vec<&str>, Vec<&str>) =
            (before.split(' ').collect(), after.split(' ').collect());
        assert_eq!(before[0], after[0], "the same event");
        assert!(before[1].parse::<u32>().unwrap() < after[1].parse::<u32>().unwrap(), "a newer one");
    }
    assert_eq!(house.anonymous().get("/calendar/some-awards").await.status, 404);
    assert_eq!(house.anonymous().get("/calendar/no-such.ics").await.status, 404);
}

#[tokio::test]
async fn io_06_a_calendar_is_read_whatever_the_season_is_called() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    // a comma, a semicolon and a backslash mean something there, and a line is folded after 75 bytes: in the middle of
    // letters of two, wherever it begins
    let names = (0..4).map(|before| format!("{}{} a,b;c\\d \"e\"", "x".repeat(before), "æøå".repeat(12)));
    for name in names {
        let fields = [("name-en", name.as_str()), ("name-da", name.as_str())];
        let saved = organiser.post("/en/organise/season", &form(&fields)).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let calendar = house.anonymous().get("/calendar/some-awards.ics").await.body;
        assert!(calendar.split("\r\n").all(|line| line.len() <= 75), "{calendar}");
        assert!(!calendar.contains("TZID:CET") && !calendar.contains("TZID=CET"), "{calendar}");
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), &calendar).unwrap();
        let script = "import sys, icalendar\n\
            calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n\
            for event in calendar.walk('VEVENT'):\n    \
            print(event['SUMMARY'])";
        let told = Command::new(python()).args(["-c", script]).arg(file.path()).output().unwrap();
        assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
        let told = String::from_utf8(told.stdout).unwrap();
        assert_eq!(told.lines().count(), 3, "{told}");
        assert!(told.lines().all(|line| line.starts_with(&name)), "{name}: {told}");
    }
}

#[tokio::test]
async fn categories_come_with_a_rubric_and_stay_once_somebody_uses_them() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let path = "/en/organise/season/categories";
    let words = |name: &'static str| {
        vec![
            ("name-en-new", name),
            ("question-en-new", "Who lent out what nobody lends?"),
            ("about-en-new", "Nominate what was lent."),
            ("rubric", "replicable"),
        ]
    };
    let refused = organiser.post(path, &[("name-en-new", "Half"), ("rubric", "replicable")]).await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("one language at least") && refused.body.contains("Half"),
        "{}",
        refused.body
    );
    assert_eq!(organiser.post(path, &words("Thing of the year")).await.location(), path);
    assert_eq!(organiser.post(path, &words("Thing of the year")).await.status, 422, "there is one");
    let call = house.anonymous().get("/en/seasons/some-awards").await;
    assert!(
        call.body.contains("Thing of the year") && call.body.contains("Can be repeated"),
        "{}",
        call.body
    );

    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let categories = store.list_categories(season).await.unwrap();
    let (used, new) = (categories[0].id, categories.last().unwrap().id);
    let lacks = organiser.get("/en/organise/season").await;
    assert!(lacks.body.contains("lacks words in a language"), "{}", lacks.body);
    let kept = organiser.post(&format!("{path}/{used}/remove"), &[]).await;
    assert_eq!(kept.status, 409);
    assert!(kept.body.contains("so it stays"), "{}", kept.body);
    assert_eq!(organiser.post(&format!("{path}/{new}/remove"), &[]).await.location(), path);
    assert_eq!(organiser.post(&format!("{path}/{new}/remove"), &[]).await.status, 404);
    for who in ["nominator", "juror-1", "chair", "editor", "operator", "auditor"] {
        assert_eq!(house.demo(who).await.post(path, &words("Mine")).await.status, 403, "{who}");
    }
}

#[tokio::test]
async fn the_next_season_has_the_same_questions_and_its_own_people() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    organiser.post("/en/organise/season", &form(&[])).await;
    let offered = organiser.get("/en/organise/season/next").await;
    for expected in ["value=\"SoMe Awards 2028\"", "value=\"2028-02-01T09:00\"", "value=\"2028-05-01T19:00\""]
    {
        assert!(offered.body.contains(expected), "{expected}: {}", offered.body);
    }
    let store = &house.backend().store;
    let old = store.find_current_season().await.unwrap().unwrap();
    let fields = form(&[
        ("name-en", "SoMe Awards 2028"),
        ("name-da", "SoMe Awards 2028"),
        ("call_opens", "2028-02-01T09:00"),
        ("call_closes", "2028-03-01T12:00"),
        ("round_opens", "2028-03-02T09:00"),
        ("round_closes", "2028-04-01T12:00"),
        ("show", "2028-05-01T19:00"),
    ]);
    let begun = organiser.post("/en/organise/season/next", &fields).await;
    assert_eq!(begun.location(), "/en/organise/season", "{}", begun.body);
    let new = store.find_current_season().await.unwrap().unwrap();
    assert_eq!((&*new.slug, new.demo), ("some-awards-2028", false));
    let slugs = async |season| -> Vec<String> {
        store.list_categories(season).await.unwrap().into_iter().map(|category| category.slug).collect()
    };
    assert_eq!(slugs(old.id).await, slugs(new.id).await);
    let category = store.list_categories(new.id).await.unwrap()[0].id;
    assert!(!store.list_criteria(category).await.unwrap().is_empty());
    // nobody but who made it has a part in it, and it is no demo: a passkey is asked for
    assert_eq!(store.list_members(new.id).await.unwrap().len(), 1);
    assert!(organiser.get("/en/organise").await.location().starts_with("/en/my/confirm"));
    assert_eq!(house.demo("juror-1").await.get("/en/jury").await.status, 403);
    // the old season's pages are still there
    assert_eq!(house.anonymous().get("/en/seasons/some-awards").await.status, 200);
    assert_eq!(house.anonymous().get("/en/awards/some-awards").await.status, 200);
}
