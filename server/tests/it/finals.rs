//! The final, as the chair lays it out and jurors score it; and what the last steps of the jury say on their pages.

use crate::{
    results::recompute,
    support::{Actor, Answer, House},
};
use axum::{
    body::Body,
    http::{Method, Request, header},
};
use domain::{
    ids::{CategoryId, NominationId, SeasonId},
    jury::{ConflictKind, DecisionKind, Mark, Pass, RoundKind},
    time::Span,
};
use std::collections::BTreeSet;
use store::jury::ScoreEdit;

const PAGE: &str = "/en/jury/final";
const RESULTS: &str = "/en/jury/results/everyday";

struct Scene {
    house: House,
    season: SeasonId,
    category: CategoryId,
    /// On the shortlist of the category.
    listed: Vec<NominationId>,
}

impl Scene {
    /// Scoring has been closed by hand, two nominations are publicly on the shortlist, and the final is open.
    async fn open() -> Self {
        Self::of("everyday", 2).await
    }

    /// The same in a category, with so many on its shortlist.
    async fn of(slug: &str, many: usize) -> Self {
        let house = House::open().await;
        let (store, now) = (&house.backend().store, house.backend().now());
        let season = store.find_current_season().await.unwrap().unwrap().id;
        let categories = store.list_categories(season).await.unwrap();
        let category = categories.into_iter().find(|it| it.slug == slug).unwrap().id;
        let by = store.list_members(season).await.unwrap()[0].account;
        house.run_sql("DELETE FROM round WHERE kind IN ('deliberation', 'final')");
        let candidates = store.list_candidates(category).await.unwrap();
        let listed: Vec<NominationId> = candidates.iter().take(many).map(|it| it.nomination).collect();
        house.run_sql("DELETE FROM decision");
        let which = listed.iter().copied().collect();
        store
            .record_decisions(category, &which, DecisionKind::Shortlist, "A reason.", by, now)
            .await
            .unwrap()
            .unwrap();
        store.publish_decisions(category, by, now).await.unwrap();
        let close = "/en/organise/season/rounds/scoring/move";
        let closed = house
            .demo("chair")
            .await
            .post(close, &[("to", "close"), ("scoring-reason", "All are in.")])
            .await;
        assert_eq!(closed.status, 303, "{}", closed.body);
        let dates = Some((now, now + Span::days(10)));
        store.change_round(season, RoundKind::Final, dates, by, now).await.unwrap().unwrap();
        Self { house, season, category, listed }
    }

    /// The scorecard of everybody for everything in the final, each with other marks.
    async fn score_all(&self) {
        let (store, now) = (&self.house.backend().store, self.house.backend().now());
        let criteria = store.list_criteria(self.category).await.unwrap();
        let given = store.list_given_of_final(self.season, &BTreeSet::new()).await.unwrap();
        for (at, it) in given.iter().enumerate() {
            store.declare_conflict(it.juror, it.nomination, ConflictKind::None, "", now).await.unwrap();
            let edits = criteria.iter().enumerate().map(|(row, criterion)| ScoreEdit {
                criterion: criterion.id,
                mark: Some(Mark::parse(&(1 + (at * at + row) % 5).to_string()).unwrap()),
                comment: Some("Again.".to_owned()),
                expected_version: 0,
            });
            let pair = (it.juror, it.nomination);
            let saved =
                store.record_scorecard_of(pair, Pass::Final, edits.collect(), None, now).await.unwrap();
            saved.unwrap();
        }
    }

    async fn lay_out(&self, chair: &Actor<'_>, which: &[NominationId]) -> u16 {
        let ids: Vec<String> = which.iter().map(ToString::to_string).collect();
        let fields: Vec<(&str, &str)> = ids.iter().map(|id| ("nomination", id.as_str())).collect();
        chair.post(PAGE, &fields).await.status
    }
}

#[tokio::test]
async fn the_chair_lays_the_shortlist_before_the_jury_and_both_orders_stand_side_by_side() {
    let scene = Scene::open().await;
    let (house, store) = (&scene.house, &scene.house.backend().store);
    let (chair, juror) = (house.demo("chair").await, house.demo("juror-1").await);
    assert_eq!(juror.get(PAGE).await.status, 403);
    assert!(!chair.get(RESULTS).await.body.contains("Mean in the final"));
    let shown = chair.get(PAGE).await.body;
    assert!(
        shown.contains("Lay 2 nominations before the jury") && shown.contains("From the shortlist"),
        "{shown}"
    );

    let first = scene.listed[0];
    assert_eq!(scene.lay_out(&chair, &[first]).await, 409, "the page showed something else");
    assert_eq!(scene.lay_out(&chair, &scene.listed).await, 303);
    assert!(chair.get(PAGE).await.body.contains("Before the jury"));

    let path = format!("/en/jury/{first}/final");
    assert!(juror.get("/en/jury").await.body.contains(&path));
    juror.post(&format!("/en/jury/{first}/conflict"), &[("kind", "none"), ("pass", "final")]).await;
    let page = juror.get(&path).await;
    assert_eq!(page.status, 200);
    assert!(
        page.body.contains("your scorecard of the final") && page.body.contains("leptos-island"),
        "{}",
        page.body
    );
    let account = store
        .list_members(scene.season)
        .await
        .unwrap()
        .into_iter()
        .find(|it| it.email == "juror-1@demo.opslag.example")
        .unwrap()
        .account;
    let before = store.find_scorecard(account, first).await.unwrap();
    let names: Vec<(String, String)> = store
        .list_criteria(scene.category)
        .await
        .unwrap()
        .iter()
        .map(|it| (format!("c{}", it.id), format!("r{}", it.id)))
        .collect();
    let mut fields = vec![("then", "stay")];
    for (mark, comment) in &names {
        fields.extend([(mark.as_str(), "2"), (comment.as_str(), "Twice read.")]);
    }
    let saved = juror.post(&path, &fields).await;
    assert_eq!((saved.status, saved.location()), (303, path.as_str()), "{}", saved.body);
    assert!(juror.get(&path).await.body.contains("Twice read."));
    assert_eq!(store.find_scorecard(account, first).await.unwrap(), before);
    let last = store.find_scorecard_of(account, first, Pass::Final).await.unwrap().unwrap();
    assert_eq!(last.answered(), names.len());

    let results = chair.get(RESULTS).await.body;
    assert!(
        results.contains("Mean in the final") && results.contains("The order of the scoring round decides")
    );
    // nobody talks while the final is scored, and scoring is not opened again over it
    let room = chair.post("/en/jury/room", &[("do", "open")]).await;
    assert!(room.body.contains("The final is being scored"), "{}", room.body);
    let again =
        [("to", "reopen"), ("scoring-reason", "One is missing."), ("scoring-until", "2099-01-01T10:00")];
    let reopened = chair.post("/en/organise/season/rounds/scoring/move", &again).await;
    assert_eq!(reopened.status, 409);
    assert!(reopened.body.contains("The final opens when scoring has closed"), "{}", reopened.body);
    assert!(reopened.body.contains("One is missing."));
}

#[tokio::test]
async fn az_13_whoever_stepped_aside_is_given_nothing_of_the_final() {
    let scene = Scene::open().await;
    let (house, store) = (&scene.house, &scene.house.backend().store);
    let (chair, juror) = (house.demo("chair").await, house.demo("juror-1").await);
    let [first, second] = scene.listed[..] else { panic!("two are listed") };
    let aside = [("kind", "partner")];
    assert_eq!(juror.post(&format!("/en/jury/{first}/conflict"), &aside).await.status, 303);
    assert_eq!(scene.lay_out(&chair, &scene.listed).await, 303);
    assert_eq!(juror.get(&format!("/en/jury/{first}/final")).await.status, 404);
    assert_eq!(juror.get(&format!("/en/jury/{second}/final")).await.status, 200);

    // told of late, it closes the scorecard of the final as well
    let late = [("kind", "partner"), ("pass", "final")];
    assert_eq!(juror.post(&format!("/en/jury/{second}/conflict"), &late).await.status, 303);
    let title = store.list_candidates(scene.category).await.unwrap().remove(1).title;
    let kept = juror.get(&format!("/en/jury/{second}/final")).await.body;
    assert!(!kept.contains(&title) && !kept.contains("scorecard of the final"), "{kept}");
}

#[tokio::test]
async fn the_room_is_ordered_by_what_is_worth_discussing_and_says_why_to_those_who_see_marks() {
    let house = House::open().await;
    let (chair, juror) = (house.demo("chair").await, house.demo("juror-1").await);
    let order = [("do", "order"), ("by", "worth"), ("category", "conversation")];
    assert_eq!(chair.post("/en/jury/room", &order).await.status, 409, "jurors still score");
    let close = "/en/organise/season/rounds/scoring/move";
    chair.post(close, &[("to", "close"), ("scoring-reason", "All are in.")]).await;
    assert!(chair.get("/en/jury/room").await.body.contains("Order by what is most worth discussing"));
    assert_eq!(chair.post("/en/jury/room", &order).await.status, 303);

    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let items = store.find_room(season).await.unwrap().items;
    let reasons: Vec<usize> = items.iter().map(|it| it.why.len()).collect();
    assert!(reasons[0] > 0, "something is worth discussing: {reasons:?}");
    let weightiest: Vec<_> = items.iter().filter_map(|it| it.why.first().copied()).collect();
    assert!(weightiest.is_sorted(), "{weightiest:?}");
    let words = "Shares its place|do not agree on whether|one juror alone|whole level apart|line of finalists|Few jurors";
    let says = |body: &str| words.split('|').any(|words| body.contains(words));
    assert!(says(&chair.get("/en/jury/room").await.body));

    // what somebody is outside of tells them nothing of its scores
    let first = items[0].nomination;
    house.run_sql(&format!("UPDATE room_item SET why = '' WHERE nomination_id <> {first}"));
    assert!(says(&juror.get("/en/jury/room").await.body), "it is there to leak");
    juror.post(&format!("/en/jury/{first}/conflict"), &[("kind", "partner")]).await;
    assert!(!says(&juror.get("/en/jury/room").await.body));
}

#[tokio::test]
async fn many_libraries_are_noted_after_a_look_at_what_is_recognised() {
    let house = House::open().await;
    let chair = house.demo("chair").await;
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let juror = store.list_juror_profiles(season).await.unwrap()[0].juror;
    let names = store.list_library_names().await.unwrap();
    let known: Vec<&String> =
        names.iter().filter(|name| names.iter().filter(|other| other == name).count() == 1).take(2).collect();
    let text = format!("{}\n\n  {} \nNo such library\n{}", known[0], known[1], known[0]);
    let path = format!("/en/jury/assignments/jurors/{juror}/libraries");

    let fields = [("several", &*text), ("several_kind", "client")];
    let looked = chair.post(&path, &fields).await;
    assert_eq!(looked.status, 200, "{}", looked.body);
    assert!(
        looked.body.contains("2 libraries are recognised") && looked.body.contains("One line is no open")
    );
    assert_eq!(store.list_relations(juror).await.unwrap(), []);
    let taken = chair.post(&path, &[&fields[..], &[("take", "yes")]].concat()).await;
    assert_eq!(taken.status, 303);
    let mut noted: Vec<String> =
        store.list_relations(juror).await.unwrap().into_iter().map(|it| it.name).collect();
    noted.sort();
    let mut wanted: Vec<String> = known.into_iter().cloned().collect();
    wanted.sort();
    assert_eq!(noted, wanted);
}

#[tokio::test]
async fn what_nobody_is_left_to_score_is_named_and_can_be_given_to_somebody_else() {
    let house = House::open().await;
    let chair = house.demo("chair").await;
    let (store, now) = (&house.backend().store, house.backend().now());
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let lost = {
        let categories = store.list_categories(season).await.unwrap();
        let everyday = categories.into_iter().find(|it| it.slug == "everyday").unwrap().id;
        store.list_candidates(everyday).await.unwrap()[0].nomination
    };
    let progress = "/en/jury/progress";
    assert!(!chair.get(progress).await.body.contains("Needs another juror"));
    for given in store.list_given(season, &BTreeSet::new()).await.unwrap() {
        if given.nomination == lost {
            store.declare_conflict(given.juror, lost, ConflictKind::Other, "", now).await.unwrap();
        }
    }
    let shown = chair.get(progress).await.body;
    assert!(
        shown.contains("Nobody is left to score it") && shown.contains(&format!("only={lost}#preview")),
        "{shown}"
    );
    assert!(chair.get(RESULTS).await.body.contains("Nobody is left to score N-"));
    let preview = chair.get(&format!("/en/jury/assignments?each=1&only={lost}")).await;
    assert_eq!(preview.status, 200);
    assert!(preview.body.contains("alone. Nothing else is given or taken back"), "{}", preview.body);
}

#[tokio::test]
async fn a_stranger_comes_to_both_orders_from_the_pack_and_sees_which_decides() {
    let scene = Scene::of("conversation", 4).await;
    let house = &scene.house;
    let chair = house.demo("chair").await;
    let folder = tempfile::tempdir().unwrap();
    let told = async |change: &dyn Fn(String) -> String| recompute(&chair, folder.path(), change).await;
    assert_eq!(scene.lay_out(&chair, &scene.listed).await, 303);
    let unfinished = |text: String| {
        assert!(text.contains("\"final_is_missing\": true") && text.contains("\"final\": null"), "{text}");
        text
    };
    assert_eq!(told(&unfinished).await, "the same", "nobody's marks are told while the final is scored");

    scene.score_all().await;
    let beside = |text: String| {
        assert!(text.contains("\"final_decides\": false") && !text.contains("\"by\": \"final\""), "{text}");
        text
    };
    assert_eq!(told(&beside).await, "the same", "the final stands beside");
    house.run_sql(
        "INSERT INTO deciding_rule (season_id, rule, finalists, declared_at, final_decides) \
         SELECT id, 'adjusted', 2, 1, true FROM season",
    );
    let decides = |text: String| {
        assert_eq!(text.matches("\"by\": \"final\"").count(), 4, "{text}");
        assert!(text.contains("\"by\": \"scoring\""), "what is not on the shortlist keeps its place");
        text
    };
    assert_eq!(told(&decides).await, "the same", "the final decides");

    // one figure of the final altered at a time
    for (from, to, found) in [
        ("\"place\": 1", "\"place\": 2", "final: place of"),
        ("\"mean\": ", "\"mean\": 1", "final: mean of"),
        ("\"adjusted\": ", "\"adjusted\": 9", "final: adjusted score of"),
        ("\"score\": ", "\"score\": 1", "final: score of juror"),
    ] {
        let altered = told(&|text: String| {
            let (before, last) = text.split_once("\"final\": {").expect("the final is told");
            format!("{before}\"final\": {{{}", last.replacen(from, to, 1))
        })
        .await;
        assert!(altered.contains(found), "{from}: {altered}");
        assert!(altered.lines().all(|line| line.starts_with("final: ")), "{from}: {altered}");
    }
    for (from, to) in [
        ("\"by\": \"final\"", "\"by\": \"scoring\""),
        ("\"final_decides\": true", "\"final_decides\": false"),
    ] {
        let altered = told(&|text: String| text.replacen(from, to, 1)).await;
        assert!(altered.contains("what decides"), "{from}: {altered}");
    }
}

#[tokio::test]
async fn files_of_the_result_tell_the_final_and_which_order_decides() {
    let scene = Scene::of("conversation", 3).await;
    let house = &scene.house;
    let chair = house.demo("chair").await;
    let export = "/en/jury/results/conversation/export";
    let rows = async || -> Vec<serde_json::Value> {
        serde_json::from_str(&chair.get(&format!("{export}/json")).await.body).unwrap()
    };
    assert!(rows().await.iter().all(|it| it["final_place"].is_null() && it["decided_in"] == "scoring"));
    assert_eq!(scene.lay_out(&chair, &scene.listed).await, 303);
    assert!(rows().await.iter().all(|it| it["final_mean"].is_null()), "nobody has scored yet");
    scene.score_all().await;
    house.run_sql(
        "INSERT INTO deciding_rule (season_id, rule, finalists, declared_at, final_decides) \
         SELECT id, 'mean', 2, 1, true FROM season",
    );

    let told = rows().await;
    let (last, first): (Vec<_>, Vec<_>) = told.iter().partition(|it| it["decided_in"] == "final");
    assert_eq!((last.len(), first.is_empty()), (3, false));
    for it in &last {
        assert!(it["final_place"].is_number() && it["final_mean"].is_number(), "{it}");
        assert_eq!(it["final_scored_by"], it["final_asked"], "{it}");
        assert_ne!(it["final_mean"], it["mean"], "the scoring round stands beside: {it}");
    }
    assert!(first.iter().all(|it| it["final_place"].is_null() && it["final_scored_by"].is_null()));
    let csv = chair.get(&format!("{export}/csv")).await.body;
    assert!(csv.lines().next().unwrap().ends_with("final_place,final_mean,final_median,decided_in"), "{csv}");
    assert_eq!(csv.lines().filter(|line| line.ends_with(",final")).count(), 3, "{csv}");
}

/// As the control on the scorecard saves one criterion.
async fn autosave(juror: &Actor<'_>, body: String) -> Answer {
    let request = Request::builder()
        .method(Method::POST)
        .uri("/api/save-score")
        .header(header::CONTENT_TYPE, "application/json")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap();
    juror.send(request).await
}

#[tokio::test]
async fn a_scorecard_of_the_final_saves_itself_and_a_stale_tab_changes_nothing() {
    let scene = Scene::open().await;
    let (house, store) = (&scene.house, &scene.house.backend().store);
    let (chair, juror) = (house.demo("chair").await, house.demo("juror-1").await);
    assert_eq!(scene.lay_out(&chair, &scene.listed).await, 303);
    let first = scene.listed[0];
    juror.post(&format!("/en/jury/{first}/conflict"), &[("kind", "none"), ("pass", "final")]).await;
    let account = store.list_members(scene.season).await.unwrap();
    let account = account.into_iter().find(|it| it.email == "juror-1@demo.opslag.example").unwrap().account;
    let before = store.find_scorecard(account, first).await.unwrap();
    let criterion = store.list_criteria(scene.category).await.unwrap()[0].id;
    let call = |mark: &str, version: i32| {
        format!(
            "{{\"nomination\":{first},\"criterion\":{criterion},\"mark\":\"{mark}\",\"comment\":\"Once more.\",             \"version\":{version},\"of_final\":true}}"
        )
    };

    let saved = autosave(&juror, call("2", 0)).await;
    let stale = autosave(&juror, call("5", 0)).await;

    assert!(saved.body.starts_with("{\"Saved\":{\"version\":1,\"answered\":1,"), "{}", saved.body);
    assert_eq!(stale.body, "\"Stale\"");
    let last = store.find_scorecard_of(account, first, Pass::Final).await.unwrap().unwrap();
    assert_eq!(last.answers[&criterion].mark, Some(Mark::parse("2").unwrap()));
    assert_eq!(store.find_scorecard(account, first).await.unwrap(), before, "the first scorecard stays");
    let (mark, version) = (format!("c{criterion}"), format!("v{criterion}"));
    let form = [("then", "stay"), (&*mark, "4"), (&*version, "0")];
    let refused = juror.post(&format!("/en/jury/{first}/final"), &form).await;
    assert_eq!(refused.status, 409);
    assert!(refused.body.contains("Standing now:"), "{}", refused.body);

    house.pass(Span::days(11));
    assert_eq!(autosave(&juror, call("4", 1)).await.status, 409, "the final is over");
}

#[tokio::test]
async fn pages_of_the_final_name_the_final_and_say_how_much_of_it_is_left() {
    let scene = Scene::open().await;
    let house = &scene.house;
    let (chair, juror) = (house.demo("chair").await, house.demo("juror-1").await);
    house.run_sql("DELETE FROM conflict_declaration");
    assert_eq!(scene.lay_out(&chair, &scene.listed).await, 303);
    let path = format!("/en/jury/{}/final", scene.listed[0]);

    let question = juror.get(&path).await.body;
    assert!(question.contains("name=\"kind\"") && question.contains("The final is open until"), "{question}");
    assert!(!question.contains("Round 1"), "{question}");
    let desk = juror.get("/en/jury").await.body;
    let (_, last) = desk.split_once("aria-labelledby=\"final\"").expect("the final is on the desk");
    let (last, _) = last.split_once("</section>").unwrap();
    assert!(last.contains("0 of 2 scored") && last.contains("about 14 minutes left"), "{last}");
    assert!(last.contains("The final is open until"), "{last}");
    // what is over is not counted in minutes, and the strip on top is about what is due
    assert_eq!(desk.matches("minutes left").count(), 1, "{desk}");
    assert!(!desk.contains("Round 1"), "{desk}");

    let progress = chair.get("/en/jury/progress").await.body;
    assert!(progress.contains("reminders are about the final"), "{progress}");
    let account = scene.house.backend().store.list_members(scene.season).await.unwrap();
    let account = account.into_iter().find(|it| it.email == "juror-1@demo.opslag.example").unwrap().account;
    let sent = chair.post("/en/jury/progress", &[("juror", &account.to_string())]).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let mails = house.backend().store.list_mail(scene.season, 10).await.unwrap();
    assert!(mails.iter().any(|mail| mail.recipient == "juror-1@demo.opslag.example"), "{mails:?}");
    scene.score_all().await;
    assert!(!chair.get("/en/jury/progress").await.body.contains("reminders are about the final"));
}

#[tokio::test]
async fn what_ties_the_whole_jury_is_told_as_such_and_offered_to_nobody() {
    let house = House::open().await;
    let chair = house.demo("chair").await;
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let (now, by) = (house.backend().now(), store.list_members(season).await.unwrap()[0].account);
    let categories = store.list_categories(season).await.unwrap();
    let everyday = categories.into_iter().find(|it| it.slug == "everyday").unwrap().id;
    let lost = store.list_candidates(everyday).await.unwrap()[0].nomination;
    for juror in store.list_juror_profiles(season).await.unwrap() {
        store.pin_tie((juror.juror, lost), "A reason.", by, now).await.unwrap().unwrap();
    }
    house.run_sql(&format!("DELETE FROM assignment WHERE nomination_id = {lost}"));

    let shown = chair.get("/en/jury/progress").await.body;
    assert!(shown.contains("Every juror is tied to it"), "{shown}");
    assert!(!shown.contains(&format!("only={lost}")), "{shown}");
    assert!(chair.get(RESULTS).await.body.contains("Nobody is left to score N-"));
}

#[tokio::test]
async fn the_chair_is_told_who_came_too_late_to_be_given_anything_and_what_to_press() {
    let house = House::open().await;
    let chair = house.demo("chair").await;
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let by = store.list_members(season).await.unwrap()[0].account;
    let now = house.backend().now();
    let page = "/en/jury/assignments";
    let planning = store::jury::Planning { per_nomination: 2, afresh: true, only: None };
    let planned = store.plan_assignments(season, planning).await.unwrap().unwrap();
    store.apply_assignments(season, planning, &planned.seal, by, now).await.unwrap().unwrap();
    assert!(!chair.get(page).await.body.contains("nothing on the desk yet"));

    let address = domain::accounts::EmailAddress::parse("late@example.org").unwrap();
    let late = store.record_account(&address, "Late Comer", now).await.unwrap();
    store.record_role(late, season, domain::accounts::Role::Juror, now).await.unwrap();

    let shown = chair.get(page).await.body;
    assert!(shown.contains("Late Comer has nothing on the desk yet"), "{shown}");
    assert!(shown.contains("each=2&amp;afresh=yes#preview"), "{shown}");
    let preview = chair.get(&format!("{page}?each=2&afresh=yes")).await.body;
    assert!(preview.contains("id=\"preview\"") && preview.contains("Late Comer"), "{preview}");
}
