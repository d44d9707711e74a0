//! What happens to a nomination between its writer and the jury: sent, taken back, returned, late, withdrawn; and the
//! files organisers take along.

use crate::{
    people::mails,
    support::{Actor, House, python},
};
use domain::{
    accounts::EmailAddress,
    ids::NominationId,
    jury::Mark,
    language::ContentLanguage,
    nominations::{MetricText, NominationText},
    time::Span,
};
use std::process::Command;
use store::{jury::ScoreEdit, nominations::DraftOwner};

const WRITER: &str = "writer@library.example";

/// A whole draft of the writer's.
async fn draft(house: &House, title: &str, library: &str) -> NominationId {
    let (store, now) = (&house.backend().store, house.backend().now());
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let category = store.list_categories(season).await.unwrap()[0].id;
    let email = EmailAddress::parse(WRITER).unwrap();
    let owner = store.record_account(&email, "Wilma", now).await.unwrap();
    let text = NominationText {
        category: Some(category),
        library: library.to_owned(),
        title: title.to_owned(),
        summary: "In short.".to_owned(),
        what_was_done: "We lent out a person who mends bicycles.".to_owned(),
        why_it_worked: "Everybody has a bicycle.".to_owned(),
        target_group: "Cyclists".to_owned(),
        effort: "An hour a week".to_owned(),
        language: Some(ContentLanguage::En),
        ..NominationText::default()
    };
    store.record_draft(season, DraftOwner::Account(owner), &text, now).await.unwrap()
}

async fn send(writer: &Actor<'_>, id: NominationId) -> u16 {
    writer.post(&format!("/en/my/nominations/{id}/send"), &[]).await.status
}

async fn label(writer: &Actor<'_>, id: NominationId) -> String {
    let page = writer.get(&format!("/en/my/nominations/{id}")).await;
    let at = page.body.find("N-").expect("it has a number");
    page.body[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// What a juror would do: a mark on the first criterion.
async fn score(house: &House, id: NominationId) {
    let juror = house.demo("juror-3").await;
    juror.post(&format!("/en/jury/{id}/conflict"), &[("kind", "none")]).await;
    let (store, now) = (&house.backend().store, house.backend().now());
    let found = store.find_nomination(id).await.unwrap().unwrap();
    let criterion = store.list_criteria(found.text.category.unwrap()).await.unwrap()[0].id;
    let email = EmailAddress::parse("juror-3@demo.opslag.example").unwrap();
    let account = store.record_account(&email, "", now).await.unwrap();
    let edit = ScoreEdit {
        criterion,
        mark: Some(Mark::ALL[3]),
        comment: Some("Good".to_owned()),
        expected_version: 0,
    };
    store.record_score(account, id, edit, now).await.unwrap().unwrap();
}

#[tokio::test]
async fn what_was_sent_is_taken_back_changed_and_sent_again_under_its_number() {
    let house = House::open().await;
    let writer = house.signed_in(WRITER).await;
    let id = draft(&house, "Mended while you wait", "Aarhus").await;
    assert_eq!(send(&writer, id).await, 303);
    let number = label(&writer, id).await;
    assert!(mails(&house, WRITER).await.iter().any(|mail| mail.contains(&number)), "a copy by mail");
    let other = draft(&house, "Another one", "Aarhus").await;

    let path = format!("/en/my/nominations/{id}");
    let stranger = house.demo("nominator").await;
    for act in ["take-back", "withdraw"] {
        assert_eq!(stranger.post(&format!("{path}/{act}"), &[("sure", "yes")]).await.status, 404);
    }
    let back = writer.post(&format!("{path}/take-back"), &[]).await;
    assert_eq!(back.location(), format!("{path}/step/1"), "{}", back.body);
    // while it is away its number is nobody else's
    assert_eq!(send(&writer, other).await, 303);
    assert_ne!(label(&writer, other).await, number);
    let changed = [
        ("title", "Mended while you wait"),
        ("library", "Aarhus"),
        ("category", "1"),
        ("summary", "In short."),
        ("what_was_done", "We lent out two people who mend bicycles and prams."),
    ];
    writer.post(&format!("{path}/step/1"), &changed).await;
    assert_eq!(send(&writer, id).await, 303);
    assert_eq!(label(&writer, id).await, number);
    let shown = writer.get(&path).await;
    assert!(shown.body.contains("Version 2"), "{}", shown.body);
    assert!(shown.body.contains("<ins>two</ins>") || shown.body.contains("<ins>two"), "{}", shown.body);
    assert!(shown.body.contains("You took it back"), "{}", shown.body);

    score(&house, id).await;
    assert_eq!(writer.post(&format!("{path}/take-back"), &[]).await.status, 409, "a juror has begun");
    let organiser = house.demo("organiser").await;
    let until = [("until", "2027-02-20T12:00"), ("reason", "The numbers lack a source.")];
    let refused = organiser.post(&format!("/en/organise/nominations/{id}/return"), &until).await;
    assert_eq!(refused.status, 409);
    assert!(refused.body.contains("lack a source"), "what was typed is still there");
}

#[tokio::test]
async fn what_is_returned_keeps_its_place_and_may_come_after_the_call_has_closed() {
    let house = House::open().await;
    let writer = house.signed_in(WRITER).await;
    let id = draft(&house, "Mended while you wait", "Aarhus").await;
    send(&writer, id).await;
    let number = label(&writer, id).await;
    let organiser = house.demo("organiser").await;
    let desk = format!("/en/organise/nominations/{id}");
    assert!(organiser.get("/en/organise/nominations").await.body.contains("Mended while you wait"));
    assert!(organiser.get(&desk).await.body.contains("mends bicycles"));

    let season = house.backend().store.find_current_season().await.unwrap().unwrap();
    house.pass(season.call.closes_at + Span::days(1) - house.backend().now());
    let writer = house.signed_in(WRITER).await;
    let organiser = house.demo("organiser").await;
    let path = format!("/en/my/nominations/{id}");
    assert_eq!(writer.post(&format!("{path}/take-back"), &[]).await.status, 409, "the call has closed");
    for (fields, sentence) in [
        ([("until", "2001-01-01T00:00"), ("reason", "x")], "a time to come"),
        ([("until", "2099-01-01T00:00"), ("reason", " ")], "Say why"),
        ([("until", "2099-01-01T00:00"), ("reason", "see https://evil.test")], "Take the web address out"),
    ] {
        let refused = organiser.post(&format!("{desk}/return"), &fields).await;
        assert_eq!(refused.status, 422, "{fields:?}");
        assert!(refused.body.contains(sentence), "{}", refused.body);
    }
    let now = house.backend().now();
    let in_three_days = |days: i64| {
        let at = now + Span::days(days);
        let text = Command::new(python())
            .args(["-c", "import sys, datetime; print(datetime.datetime.fromtimestamp(int(sys.argv[1]) / 1000, datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M'))"])
            .arg(at.0.to_string())
            .output()
            .unwrap();
        String::from_utf8(text.stdout).unwrap().trim().to_owned()
    };
    let until = in_three_days(3);
    let fields = [("until", &*until), ("reason", "The numbers lack a source.")];
    assert_eq!(
        organiser.post(&format!("{desk}/return"), &fields).await.location(),
        "/en/organise/nominations"
    );
    let told = mails(&house, WRITER).await;
    assert!(told.iter().any(|mail| mail.contains("The numbers lack a source.")), "{told:?}");
    // nobody on the jury or at the desk reads it meanwhile
    assert_eq!(organiser.get(&desk).await.status, 404);
    assert!(!house.demo("juror-1").await.get("/en/jury").await.body.contains("Mended while"));
    let check = writer.get(&format!("{path}/step/5")).await;
    assert!(
        check.body.contains("lack a source") && check.body.contains("You may send this until"),
        "{}",
        check.body
    );
    assert_eq!(send(&writer, id).await, 303);
    assert_eq!(label(&writer, id).await, number);

    // too late once more
    assert_eq!(organiser.post(&format!("{desk}/return"), &fields).await.status, 303);
    house.pass(Span::days(4));
    let writer = house.signed_in(WRITER).await;
    assert_eq!(send(&writer, id).await, 409);
}

#[tokio::test]
async fn somebody_who_is_late_is_let_in_by_name_and_with_a_reason() {
    let house = House::open().await;
    let id = draft(&house, "Late but good", "Aarhus").await;
    let season = house.backend().store.find_current_season().await.unwrap().unwrap();
    house.pass(season.call.closes_at + Span::days(1) - house.backend().now());
    let (writer, organiser) = (house.signed_in(WRITER).await, house.demo("organiser").await);
    assert_eq!(send(&writer, id).await, 409);
    let path = "/en/organise/nominations/late";
    for (fields, sentence) in [
        (
            [("email", "nobody@library.example"), ("until", "2099-01-01T00:00"), ("reason", "x")],
            "has a draft",
        ),
        ([("email", WRITER), ("until", "2099-01-01T00:00"), ("reason", "")], "Say why"),
    ] {
        let refused = organiser.post(path, &fields).await;
        assert_eq!(refused.status, 422);
        assert!(
            refused.body.contains(sentence) && !refused.body.contains("Late but good"),
            "{}",
            refused.body
        );
    }
    let fields = [("email", WRITER), ("until", "2099-01-01T00:00"), ("reason", "The site was down")];
    assert_eq!(organiser.post(path, &fields).await.status, 303);
    assert_eq!(send(&writer, id).await, 303);
    let auditor = house.demo("auditor").await;
    assert!(auditor.get("/en/audit").await.body.contains("The site was down"));
}

#[tokio::test]
async fn a_library_sends_as_many_as_the_call_takes_and_may_withdraw_one() {
    let house = House::open().await;
    let writer = house.signed_in(WRITER).await;
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap();
    let round = store.find_round(season.id).await.unwrap().unwrap();
    let change = store::seasons::SeasonChange {
        name: season.name.clone(),
        time_zone: season.time_zone.clone(),
        dates: domain::seasons::SeasonDates {
            call: season.call,
            round_opens_at: round.window.opens_at,
            round_closes_at: round.window.closes_at,
            show_at: season.show_at,
        },
        cap_per_library: Some(1),
        rounds: Default::default(),
    };
    let by = store.list_members(season.id).await.unwrap()[0].account;
    store.change_season(season.id, change, by, house.backend().now()).await.unwrap().unwrap();
    let first = draft(&house, "The first", "Nowhere Library").await;
    let second = draft(&house, "The second", " nowhere LIBRARY").await;
    assert_eq!(send(&writer, first).await, 303);
    let refused = writer.post(&format!("/en/my/nominations/{second}/send"), &[]).await;
    assert_eq!(refused.status, 409);
    assert!(refused.body.contains("as many as it may"), "{}", refused.body);

    let path = format!("/en/my/nominations/{first}/withdraw");
    assert_eq!(writer.post(&path, &[]).await.status, 409, "without the tick");
    assert_eq!(writer.post(&path, &[("sure", "yes")]).await.status, 303);
    assert_eq!(send(&writer, second).await, 303);
    let organiser = house.demo("organiser").await;
    let listed = organiser.get("/en/organise/nominations?state=withdrawn").await;
    assert!(listed.body.contains("The first") && !listed.body.contains("The second"), "{}", listed.body);
    let desk = format!("/en/organise/nominations/{second}/withdraw");
    assert_eq!(organiser.post(&desk, &[("why", "")]).await.status, 422);
    assert_eq!(organiser.post(&desk, &[("why", "The library asks")]).await.status, 303);
    assert_eq!(organiser.post(&desk, &[("why", "Again")]).await.status, 409);
}

#[tokio::test]
async fn io_01_files_hold_what_was_sent_as_text_and_no_draft() {
    let house = House::open().await;
    let writer = house.signed_in(WRITER).await;
    let formula = "=HYPERLINK(\"https://evil.test\";\"x\")";
    let id = draft(&house, formula, "Åbenrå; \"Ø\"").await;
    let metric = MetricText {
        what: "+45 12 34".to_owned(),
        after: "1.234".to_owned(),
        period: "May".to_owned(),
        source: "@counted".to_owned(),
        ..MetricText::default()
    };
    let store = &house.backend().store;
    store.change_draft(id, None, house.backend().now(), |_, metrics| metrics.push(metric)).await.unwrap();
    assert_eq!(send(&writer, id).await, 303);
    draft(&house, "A canary that is still a draft", "Aarhus").await;
    let organiser = house.demo("organiser").await;
    let fetch = async |format: &str| {
        let answer = organiser.get_bytes(&format!("/en/organise/nominations/export/{format}")).await;
        assert_eq!(answer.0, 200, "{format}");
        assert!(!String::from_utf8_lossy(&answer.1).contains("canary"), "{format}");
        let file = tempfile::Builder::new().suffix(&format!(".{format}")).tempfile().unwrap();
        std::fs::write(file.path(), &answer.1).unwrap();
        file
    };
    let read = |script: &str, file: &tempfile::NamedTempFile| {
        let told = Command::new(python()).args(["-c", script]).arg(file.path()).output().unwrap();
        assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
        String::from_utf8(told.stdout).unwrap().trim().to_owned()
    };
    let xlsx = fetch("xlsx").await;
    let script = "import sys, openpyxl\n\
        book = openpyxl.load_workbook(sys.argv[1])\n\
        for sheet in book:\n    \
            for row in sheet:\n        \
                for cell in row:\n            \
                    assert cell.data_type in 'sn', (cell.coordinate, cell.data_type)\n\
        rows = list(book['nominations'].values)\n\
        head = rows[0]\n\
        last = dict(zip(head, rows[-1]))\n\
        print(last['title'], '|', last['library'], '|', list(book['metrics'].values)[-1][1])";
    assert_eq!(read(script, &xlsx), format!("{formula} | Åbenrå; \"Ø\" | +45 12 34"));
    for (format, delimiter, encoding) in [("csv-excel", ";", "utf-8-sig"), ("csv", ",", "utf-8")] {
        let file = fetch(format).await;
        let script = format!(
            "import sys, csv\n\
             rows = list(csv.DictReader(open(sys.argv[1], newline='', encoding='{encoding}'), delimiter='{delimiter}'))\n\
             print(rows[-1]['title'], '|', rows[-1]['library'])"
        );
        assert_eq!(read(&script, &file), format!("'{formula} | Åbenrå; \"Ø\""), "{format}");
    }
    let json = fetch("json").await;
    let script = "import sys, json\nrow = json.load(open(sys.argv[1]))[-1]\nprint(row['title'], '|', row['metrics'][0]['source'])";
    assert_eq!(read(script, &json), format!("{formula} | @counted"));
    assert_eq!(organiser.get("/en/organise/nominations/export/pdf").await.status, 404);
    for who in ["nominator", "juror-1", "chair", "editor", "operator"] {
        let refused = house.demo(who).await.get("/en/organise/nominations/export/json").await;
        assert_eq!(refused.status, 403, "{who}");
    }
}

#[tokio::test]
async fn a_report_becomes_a_draft_once() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let desk = organiser.get("/en/organise").await;
    let path = desk.values("action=\"/en/organise/reports/").first().expect("a report").to_string();
    let path = format!("/en/organise/reports/{path}");
    let begun = organiser.post(&path, &[]).await;
    assert_eq!(begun.status, 303);
    assert_eq!(organiser.post(&path, &[]).await.location(), begun.location(), "the same draft");
    assert_eq!(organiser.get(begun.location()).await.status, 200);
    assert_eq!(organiser.post("/en/organise/reports/99999/promote", &[]).await.status, 404);
    assert!(organiser.get("/en/organise").await.body.contains("Go on with its draft"));
}

#[tokio::test]
async fn what_looks_like_something_else_is_pointed_out_and_what_others_sent_is_not() {
    let house = House::open().await;
    let writer = house.signed_in(WRITER).await;
    let store = &house.backend().store;
    let first = draft(&house, "Mended while you wait outside", "Aarhus").await;
    let second = draft(&house, "Mended outside, while you wait", "Odense").await;
    // the writer is not told what others have sent, only of cards everybody reads
    send(&writer, first).await;
    let check = writer.get(&format!("/en/my/nominations/{second}/step/5")).await;
    assert!(!check.body.contains("while you wait outside"), "{}", check.body);
    send(&writer, second).await;
    let organiser = house.demo("organiser").await;
    let desk = organiser.get(&format!("/en/organise/nominations/{first}")).await;
    assert!(
        desk.body.contains("May be the same") && desk.body.contains("outside, while you wait"),
        "{}",
        desk.body
    );

    let cards = store.list_published_concepts(domain::language::Language::En).await.unwrap();
    let long = |title: &str| title.split_whitespace().filter(|word| word.len() > 3).count() >= 3;
    let card = cards.into_iter().find(|card| long(&card.title)).expect("a card with a title of some words");
    let third = draft(&house, &card.title, "Aarhus").await;
    let check = writer.get(&format!("/en/my/nominations/{third}/step/5")).await;
    assert!(check.body.contains(&format!("/en/concepts/{}", card.slug)), "{}", card.title);
}

#[tokio::test]
async fn the_desk_finds_a_library_however_it_is_spelt_and_returns_nothing_that_is_judged() {
    let house = House::open().await;
    let writer = house.signed_in(WRITER).await;
    let id = draft(&house, "Mended 100 % outside", "ÅBENRÅ Bibliotek").await;
    send(&writer, id).await;
    let organiser = house.demo("organiser").await;
    for words in ["åbenrå", "Aabenraa", "abenra bib", "100 % out", "mended"] {
        let path = format!("/en/organise/nominations?q={}", web::urls::encode(words));
        assert!(organiser.get(&path).await.body.contains("Mended 100 % outside"), "{words}");
    }
    for words in ["zzyzx", "% zz", "_____x"] {
        let path = format!("/en/organise/nominations?q={}", web::urls::encode(words));
        assert!(!organiser.get(&path).await.body.contains("Mended 100 % outside"), "{words}");
    }

    // the chair has made up their mind on this very text
    let (store, now) = (&house.backend().store, house.backend().now());
    let chair = EmailAddress::parse("chair@demo.opslag.example").unwrap();
    let chair = store.record_account(&chair, "", now).await.unwrap();
    let kind = domain::jury::DecisionKind::Advance;
    store.record_decision(id, kind, "Canarydecision", chair, now).await.unwrap().unwrap();
    let back = writer.post(&format!("/en/my/nominations/{id}/take-back"), &[]).await;
    assert_eq!(back.status, 409);
    let fields = [("until", "2099-01-01T00:00"), ("reason", "x")];
    let returned = organiser.post(&format!("/en/organise/nominations/{id}/return"), &fields).await;
    assert_eq!(returned.status, 409);
    // and neither learns that it is a decision, or which
    for answer in [&back, &returned] {
        let text = answer.body.to_lowercase();
        assert!(!text.contains("canarydecision") && !text.contains("advance"), "{text}");
    }
}
