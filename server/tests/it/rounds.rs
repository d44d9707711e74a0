//! Rounds, the rubric editor, practice and decisions on several nominations, through the router.

use crate::{people::mails, support::House};
use domain::{
    accounts::EmailAddress,
    ids::{CategoryId, NominationId, SeasonId},
    jury::{DecisionKind, RoundKind},
    language::ContentLanguage,
    nominations::NominationText,
    time::Span,
};
use store::nominations::DraftOwner;

impl House {
    async fn season(&self) -> SeasonId {
        self.backend().store.find_current_season().await.unwrap().unwrap().id
    }

    /// A whole nomination in the category "everyday", sent.
    async fn send_one(&self) -> NominationId {
        let (store, now) = (&self.backend().store, self.backend().now());
        let season = store.find_current_season().await.unwrap().unwrap();
        let email = EmailAddress::parse("writer@library.example").unwrap();
        let owner = store.record_account(&email, "Wilma", now).await.unwrap();
        let text = NominationText {
            category: Some(self.everyday().await),
            library: "Nowhere Library".to_owned(),
            title: "A bench that reads aloud".to_owned(),
            summary: "In short.".to_owned(),
            what_was_done: "We put it under the lime tree.".to_owned(),
            why_it_worked: "Everybody sits down.".to_owned(),
            target_group: "Passers-by".to_owned(),
            effort: "An hour a week".to_owned(),
            language: Some(ContentLanguage::En),
            ..NominationText::default()
        };
        let id = store.record_draft(season.id, DraftOwner::Account(owner), &text, now).await.unwrap();
        store.submit_nomination(id, &season, now, |_, _, _| None).await.unwrap().unwrap().unwrap();
        id
    }

    async fn everyday(&self) -> CategoryId {
        let categories = self.backend().store.list_categories(self.season().await).await.unwrap();
        categories.into_iter().find(|category| category.slug == "everyday").unwrap().id
    }
}

#[tokio::test]
async fn the_chair_closes_scoring_with_a_reason_and_jurors_are_told() {
    let house = House::open().await;
    let (chair, organiser) = (house.demo("chair").await, house.demo("organiser").await);
    let page = chair.get("/en/organise/season/rounds").await;
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Open until") && !page.body.contains("scoring-opens"), "{}", page.body);
    assert_eq!(house.demo("juror-1").await.get("/en/organise/season/rounds").await.status, 403);

    let close = "/en/organise/season/rounds/scoring/move";
    let silent = chair.post(close, &[("to", "close"), ("scoring-reason", " ")]).await;
    assert_eq!(silent.status, 422);
    assert!(silent.body.contains("Write a reason"));
    let closed = chair.post(close, &[("to", "close"), ("scoring-reason", "All are in.")]).await;
    assert_eq!(closed.status, 303, "{}", closed.body);
    assert_eq!(chair.post(close, &[("to", "close"), ("scoring-reason", "Again.")]).await.status, 409);
    assert!(house.demo("juror-1").await.get("/en/jury").await.body.contains("closed"));
    assert!(house.demo("auditor").await.get("/en/audit").await.body.contains("All are in."));

    let again =
        [("to", "reopen"), ("scoring-reason", "One is missing."), ("scoring-until", "2020-01-01T10:00")];
    let past = chair.post(close, &again).await;
    assert_eq!(past.status, 422);
    assert!(past.body.contains("still to come") && past.body.contains("One is missing."), "{}", past.body);
    // dates are the organiser's, and a round that makes no sense beside scoring is not set
    let dates = [("deliberation-opens", "2020-01-01T10:00"), ("deliberation-closes", "2020-01-02T10:00")];
    let to = "/en/organise/season/rounds/deliberation";
    assert_eq!(chair.post(to, &dates).await.status, 403);
    let early = organiser.post(to, &dates).await;
    assert_eq!(early.status, 422);
    assert!(early.body.contains("nobody has talked") && early.body.contains("2020-01-01T10:00"));
    let odd = organiser.post(to, &[("deliberation-opens", "soon"), ("deliberation-closes", "")]).await;
    assert_eq!(odd.status, 422);
    assert!(odd.body.contains("Choose a day and a time"));
    assert_eq!(organiser.post("/en/organise/season/rounds/lunch", &dates).await.status, 404);
    assert_eq!(organiser.post("/en/organise/season/rounds/scoring", &dates).await.status, 400);
}

#[tokio::test]
async fn a_rubric_says_what_is_wrong_with_it_and_loses_nothing() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let season = house.season().await;
    let (store, now) = (&house.backend().store, house.backend().now());
    let to = format!("/en/organise/season/categories/{}/rubric", house.everyday().await);
    // the demo season is being scored already
    let fixed = organiser.get(&to).await;
    assert!(fixed.body.contains("stays as it is"));
    let organiser_id = store.list_members(season).await.unwrap()[0].account;
    let text = |text: &str| {
        domain::language::Localised::new(domain::language::Language::ALL.map(|l| (l, text.to_owned())))
    };
    let new = store::seasons::NewCategory {
        slug: "new".into(),
        name: text("New"),
        question: text("Who?"),
        about: text("About"),
        criteria: Vec::new(),
        rules: Default::default(),
    };
    let id = store.record_category(season, new, organiser_id, now).await.unwrap().unwrap();
    let to = format!("/en/organise/season/categories/{id}/rubric");
    let names: Vec<String> = ["en", "da"]
        .iter()
        .flat_map(|language| {
            let levels = (1..=5).map(move |level| format!("anchor-1-{level}-{language}"));
            [format!("title-1-{language}"), format!("question-1-{language}")].into_iter().chain(levels)
        })
        .collect();
    let mut fields: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "Warm")).collect();
    fields.push(("example-1-5-en", "A queue <b>around</b> the block"));
    fields.push(("weight-1", "40"));
    let light = organiser.post(&to, &fields).await;
    assert_eq!(light.status, 422);
    assert!(
        light.body.contains("make 40 per cent") && light.body.contains("A queue &lt;b&gt;around"),
        "{}",
        light.body
    );
    let at = fields.len() - 1;
    fields[at] = ("weight-1", "a lot");
    assert!(organiser.post(&to, &fields).await.body.contains("whole number from 1 to 100"));
    fields[at] = ("weight-1", "100");
    assert_eq!(organiser.post(&to, &fields).await.status, 303);
    let (criteria, _) = store.find_rubric(season, id).await.unwrap().unwrap();
    assert_eq!(criteria.len(), 1);
    assert!(!criteria[0].comment_required, "nothing was ticked");
    assert_eq!(
        criteria[0].examples[4].get(domain::language::Language::En),
        "A queue <b>around</b> the block"
    );
    let ready = organiser.get(&format!("{to}?from=replicable")).await;
    assert!(ready.body.contains("Strength"), "a ready-made rubric is put into the form");
    assert_eq!(store.find_rubric(season, id).await.unwrap().unwrap().0.len(), 1, "and not saved");
    assert_eq!(organiser.get("/en/organise/season/categories/99999/rubric").await.status, 404);
}

#[tokio::test]
async fn several_are_decided_on_after_a_look_and_each_writer_is_told_without_the_outcome() {
    let house = House::open().await;
    let chair = house.demo("chair").await;
    let store = &house.backend().store;
    let season = house.season().await;
    let nomination = house.send_one().await;
    let everyday = house.everyday().await;
    let open = store.list_candidates(everyday).await.unwrap();
    let candidate = open.into_iter().find(|it| it.nomination == nomination).unwrap();
    let to = "/en/jury/results/everyday/several";
    let look = chair.get(&format!("{to}?kind=longlist&top=100")).await;
    assert_eq!(look.status, 200);
    assert!(look.body.contains(&candidate.title) && look.body.contains("Longlist"), "{}", look.body);
    let id = candidate.nomination.to_string();
    let blank = chair.post(to, &[("kind", "longlist"), ("nomination", &id), ("reason", " ")]).await;
    assert_eq!(blank.status, 422);
    assert!(blank.body.contains("Write a reason"));
    assert_eq!(chair.post(to, &[("kind", "longlist"), ("reason", "Canaryreason")]).await.status, 422);
    let strange = [("kind", "longlist"), ("nomination", "99999"), ("reason", "So.")];
    assert_eq!(chair.post(to, &strange).await.status, 404);
    let good = [("kind", "longlist"), ("nomination", &*id), ("reason", "Canaryreason")];
    assert_eq!(chair.post(to, &good).await.status, 303);
    assert_eq!(house.demo("organiser").await.post(to, &good).await.status, 403);

    let publish = "/en/jury/results/everyday/publish";
    let asked = chair.get(publish).await;
    assert!(asked.body.contains("mail") && asked.body.contains("Canaryreason"), "{}", asked.body);
    let before = store.list_mail(season, 500).await.unwrap().len();
    let decisions = asked.values("name=\"decision\" value=\"");
    let fields: Vec<(&str, &str)> = decisions.iter().map(|value| ("decision", *value)).collect();
    assert_eq!(chair.post(publish, &fields).await.status, 303);
    let public = store.find_published_decision(candidate.nomination).await.unwrap().unwrap();
    assert_eq!(public.kind, DecisionKind::Longlist);
    let mails = store.list_mail(season, 500).await.unwrap();
    let writers = store.count_writers(&[candidate.nomination]).await.unwrap()[&candidate.nomination];
    // the demo season's own pending decisions went out with it, each with one writer
    assert_eq!((writers, mails.len()), (1, before + fields.len()));
    assert!(
        mails
            .iter()
            .any(|mail| mail.recipient == "writer@library.example" && mail.subject.contains("decided"))
    );
    let writer = house.signed_in("writer@library.example").await;
    let page = writer.get(&format!("/en/my/nominations/{nomination}")).await.body;
    assert!(page.contains("On the longlist") && page.contains("the jury goes on"), "{page}");
}

#[tokio::test]
async fn practice_is_set_aside_at_the_desk_and_compared_after_ones_own() {
    let house = House::open().await;
    let (organiser, juror) = (house.demo("organiser").await, house.demo("juror-1").await);
    let (store, now) = (&house.backend().store, house.backend().now());
    let season = house.season().await;
    let id: NominationId = house.send_one().await;
    let by = store.list_members(season).await.unwrap()[0].account;
    let dates = Some((now - Span::days(1), now + Span::days(1)));
    store.change_round(season, RoundKind::Calibration, dates, by, now).await.unwrap().unwrap();

    let set = organiser.post(&format!("/en/organise/nominations/{id}/practice"), &[("practice", "1")]).await;
    assert_eq!(set.status, 303, "{}", set.body);
    assert!(organiser.get(&format!("/en/organise/nominations/{id}")).await.body.contains("For practice"));
    let desk = juror.get("/en/jury").await.body;
    assert!(desk.contains("for practice only"), "{desk}");
    juror.post(&format!("/en/jury/{id}/conflict"), &[("kind", "none")]).await;
    let compare = juror.get("/en/jury/practice").await.body;
    assert!(compare.contains("Fill in your own scorecard"), "{compare}");
    assert!(juror.get(&format!("/en/jury/{id}")).await.body.contains("rubric"));
    assert!(
        !house
            .demo("chair")
            .await
            .get("/en/jury/results/everyday")
            .await
            .body
            .contains(&format!("#decide-{id}"))
    );
    assert_eq!(house.demo("editor").await.get("/en/jury/practice").await.status, 403);
}

#[tokio::test]
async fn a_chair_sees_and_decides_nothing_of_what_is_their_own() {
    let house = House::open().await;
    let chair = house.demo("chair").await;
    let (store, now) = (&house.backend().store, house.backend().now());
    let nomination = house.send_one().await;
    let email = EmailAddress::parse("chair@demo.opslag.example").unwrap();
    let account = store.record_account(&email, "", now).await.unwrap();
    let page = "/en/jury/results/everyday";
    let title = "A bench that reads aloud";
    assert!(chair.get(page).await.body.contains(title), "it is there to leak");
    let by = store.list_members(house.season().await).await.unwrap()[0].account;
    store.record_decision(nomination, DecisionKind::Decline, "Canaryreason", by, now).await.unwrap().unwrap();
    house.run_sql(&format!("UPDATE nomination SET owner_id = {account} WHERE id = {nomination}"));

    let shown = chair.get(page).await.body;
    assert!(shown.contains("You are tied to one nomination"), "{shown}");
    let several = "/en/jury/results/everyday/several?kind=longlist&top=100";
    let publish = chair.get("/en/jury/results/everyday/publish").await.body;
    assert!(publish.contains("Somebody else has decided"), "{publish}");
    for body in [shown, publish, chair.get(several).await.body] {
        assert!(!body.contains(title) && !body.contains("Canaryreason"), "{body}");
    }
    let decide = format!("{page}/{nomination}");
    assert_eq!(chair.post(&decide, &[("kind", "advance"), ("reason", "Mine.")]).await.status, 404);
    let id = nomination.to_string();
    let all = [("kind", "advance"), ("nomination", &*id), ("reason", "Mine.")];
    assert_eq!(chair.post("/en/jury/results/everyday/several", &all).await.status, 404);
    for format in ["xlsx", "csv", "json", "pack"] {
        assert_eq!(chair.get(&format!("{page}/export/{format}")).await.status, 409, "{format}");
    }
}

#[tokio::test]
async fn eligibility_says_what_came_in_and_what_is_out_to_be_mended() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let page = "/en/organise/season/rounds";
    assert!(organiser.get(page).await.body.contains("None is out to be mended."));
    let id = house.send_one().await;
    let before = house.backend().store.count_eligibility(house.season().await).await.unwrap().came_in;

    let path = format!("/en/organise/nominations/{id}/return");
    let back = organiser
        .post(&path, &[("reason", "Say who took the picture."), ("until", "2099-01-01T10:00")])
        .await;
    assert_eq!(back.status, 303, "{}", back.body);

    let shown = organiser.get(page).await.body;
    assert!(shown.contains("One is out to be mended."), "{shown}");
    assert!(shown.contains(&format!("{} nominations have come in", before - 1)), "{shown}");
}

#[tokio::test]
async fn what_the_jury_returns_goes_back_with_what_to_complete_and_leaves_the_jurors_desks() {
    let house = House::open().await;
    let (chair, organiser) = (house.demo("chair").await, house.demo("organiser").await);
    let id = house.send_one().await;
    let reason = "Say what it cost, with figures. Canaryreason";
    let decide = format!("/en/jury/results/everyday/{id}");
    let done = chair.post(&decide, &[("kind", "return"), ("reason", reason)]).await;
    assert_eq!(done.status, 303, "{}", done.body);
    let writer = house.signed_in("writer@library.example").await;
    let status = format!("/en/my/nominations/{id}");
    assert!(!writer.get(&status).await.body.contains("Canaryreason"), "it is not public yet");

    let publish = "/en/jury/results/everyday/publish";
    let asked = chair.get(publish).await;
    assert!(asked.body.contains("may send it again until"), "{}", asked.body);
    let decisions = asked.values("name=\"decision\" value=\"");
    let fields: Vec<(&str, &str)> = decisions.iter().map(|value| ("decision", *value)).collect();
    assert_eq!(chair.post(publish, &fields).await.status, 303);
    let mail = mails(&house, "writer@library.example").await.pop().expect("a mail");
    assert!(mail.contains(reason) && mail.contains("Send it again by"), "{mail}");
    let draft = writer.get(&format!("/en/my/nominations/{id}/step/5")).await;
    assert!(draft.status == 200 && draft.body.contains("Canaryreason"), "{}", draft.body);
    assert!(!chair.get("/en/jury/results/everyday").await.body.contains("Canaryreason"), "it is out");
    assert_eq!(organiser.get(&format!("/en/organise/nominations/{id}")).await.status, 404, "a draft again");

    // the call may have closed meanwhile
    house.pass(Span::days(13));
    assert_eq!(writer.post(&format!("/en/my/nominations/{id}/send"), &[]).await.status, 303);
    let back = chair.get("/en/jury/results/everyday").await.body;
    assert!(back.contains(&format!("id=\"decide-{id}\"")), "undecided, among the others");
}

#[tokio::test]
async fn organisers_look_at_one_after_the_other_and_see_how_many_are_left() {
    let house = House::open().await;
    let organiser = house.demo("organiser").await;
    let (store, season) = (&house.backend().store, house.season().await);
    let all = store.count_eligibility(season).await.unwrap();
    assert!(all.left > 2 && all.left == all.came_in);
    let rounds = organiser.get("/en/organise/season/rounds").await.body;
    assert!(rounds.contains(&format!("{} are left to look at", all.left)), "{rounds}");

    let list = organiser.get("/en/organise/nominations?state=unlooked").await;
    let first = list
        .values("/en/organise/nominations/")
        .iter()
        .find_map(|rest| rest.split('"').next()?.parse::<i64>().ok())
        .expect("one that nobody has looked at");
    let one = format!("/en/organise/nominations/{first}");
    let next = organiser.post(&format!("{one}/fit"), &[("fit", "next")]).await;
    assert_eq!(next.status, 303);
    assert!(next.location().starts_with("/en/organise/nominations/") && next.location() != one);
    assert!(organiser.get(&one).await.body.contains("may take part."));
    assert_eq!(store.count_eligibility(season).await.unwrap().left, all.left - 1);
    let still = organiser.get("/en/organise/nominations?state=unlooked").await.body;
    assert!(!still.contains(&format!("{one}\"")));
    assert_eq!(organiser.post(&format!("{one}/fit"), &[("fit", "0")]).await.location(), one);
    assert_eq!(store.count_eligibility(season).await.unwrap(), all);
    for who in ["chair", "juror-1", "auditor", "nominator"] {
        let refused = house.demo(who).await.post(&format!("{one}/fit"), &[("fit", "1")]).await;
        assert!(matches!(refused.status, 403 | 404), "{who}: {}", refused.status);
    }
}
