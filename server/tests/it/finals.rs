//! The final, as the chair lays it out and jurors score it; and what the last steps of the jury say on their pages.

use crate::support::{Actor, House};
use domain::{
    ids::{CategoryId, NominationId, SeasonId},
    jury::{ConflictKind, DecisionKind, Pass, RoundKind},
    time::Span,
};
use std::collections::BTreeSet;

const PAGE: &str = "/en/jury/final";
const RESULTS: &str = "/en/jury/results/everyday";

struct Scene {
    house: House,
    season: SeasonId,
    category: CategoryId,
    /// On the shortlist of the category "everyday".
    listed: Vec<NominationId>,
}

impl Scene {
    /// Scoring has been closed by hand, two nominations are publicly on the shortlist, and the final is open.
    async fn open() -> Self {
        let house = House::open().await;
        let (store, now) = (&house.backend().store, house.backend().now());
        let season = store.find_current_season().await.unwrap().unwrap().id;
        let categories = store.list_categories(season).await.unwrap();
        let category = categories.into_iter().find(|it| it.slug == "everyday").unwrap().id;
        let by = store.list_members(season).await.unwrap()[0].account;
        house.run_sql("DELETE FROM round WHERE kind IN ('deliberation', 'final')");
        let candidates = store.list_candidates(category).await.unwrap();
        let listed: Vec<NominationId> = candidates.iter().take(2).map(|it| it.nomination).collect();
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
        page.body.contains("your scorecard of the final") && !page.body.contains("leptos-island"),
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
