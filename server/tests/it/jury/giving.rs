//! Ties, abstaining and the chair's desk, from the outside.

use super::*;

/// The pages of the chair's desk.
const DESK: [&str; 3] =
    ["/en/jury/assignments?each=1&afresh=yes", "/en/jury/progress", "/en/jury/assignments/file"];

fn seal(page: &Answer) -> String {
    let at = page.body.find("name=\"seal\" value=\"").expect("a plan to give out") + 19;
    page.body[at..at + 16].to_owned()
}

async fn another(round: &Round) -> NominationId {
    let id = nominate(&round.app, "second").await;
    assert_ne!(id, round.nomination);
    id
}

#[tokio::test]
async fn az_13_a_juror_at_the_same_house_learns_the_number_and_nothing_more() {
    let round = Round::new().await;
    let (account, ola) = round.juror("ola@bib.levanger.example").await;
    let [criterion, _] = round.criteria().await;

    let desk = ola.get("/en/jury").await;
    let data = ola.get("/en/my/data").await;
    assert!(desk.body.contains("N-001") && desk.body.contains("Kept from you"), "{}", desk.body);
    for page in [&desk, &data] {
        assert_eq!(page.body.matches("-told").count(), 0, "{}", page.body);
        assert!(!page.body.contains("Kari") && !page.body.contains("bibliotek"), "{}", page.body);
    }
    for path in [round.path(), round.path().replace("/en/", "/da/")] {
        assert_eq!(ola.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(round.declare(&ola, "none").await.status, StatusCode::NOT_FOUND);
    assert_eq!(round.save(&ola, ["5", "5"], "0").await.status, StatusCode::NOT_FOUND);
    let abstain = ola.post(&format!("{}/abstain", round.path()), &[]).await;
    assert_eq!(abstain.status, StatusCode::NOT_FOUND);
    let call = format!(
        "{{\"nomination\":{},\"criterion\":{criterion},\"mark\":\"5\",\"comment\":\"\",\"version\":0}}",
        round.nomination
    );
    let called = ola.call("save-score", &call).await;
    assert!(!called.status.is_success() && called.body.contains("refused"), "{called:?}");
    let outside = round.app.store().find_recused(round.nomination).await.unwrap();
    assert!(outside.contains(&account), "{outside:?}");
}

#[tokio::test]
async fn az_13_a_tie_noted_after_scoring_closes_the_nomination_and_sets_the_scorecard_aside() {
    let round = Round::new().await;
    let (account, anna) = round.juror("anna@elsewhere.example").await;
    round.declare(&anna, "none").await;
    round.save(&anna, ["5", "4"], "0").await;
    let chair = round.chair().await;
    let juror = account.to_string();
    let pin = |reason| {
        let fields = [("juror", juror.clone()), ("pinned", "N-001".to_owned()), ("reason", reason)];
        let chair = &chair;
        async move {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, &**value)).collect();
            chair.post("/en/jury/assignments/ties", &fields).await
        }
    };

    let without = pin(String::new()).await;
    let pinned = pin("Cousin of the <b>writer</b>".to_owned()).await;

    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(pinned.status, StatusCode::SEE_OTHER, "{pinned:?}");
    let (page, desk) = (anna.get(&round.path()).await, anna.get("/en/jury").await);
    for answer in [&page, &desk] {
        assert_eq!(answer.body.matches("-told").count(), 0, "{}", answer.body);
        assert!(!answer.body.contains("Cousin"), "the reason is not for the juror: {}", answer.body);
    }
    assert!(page.body.contains("is closed to you"), "{}", page.body);
    let late = round.save(&anna, ["1", "1"], "1").await;
    assert_eq!((late.status, &*late.location), (StatusCode::SEE_OTHER, &*round.path()));
    let scores = round.app.store().list_scores(category(&round.app, round.season).await).await.unwrap();
    assert_eq!((scores[0].expected, scores[0].scores.len()), (0, 0));
    let seen = chair.get("/en/jury/assignments").await;
    assert!(seen.body.contains("The scorecard is set aside."), "{}", seen.body);
    assert!(seen.body.contains("Cousin of the &lt;b&gt;writer&lt;/b&gt;"), "{}", seen.body);

    let lift = [("juror", &*juror), ("nomination", &*round.nomination.to_string()), ("why", "No cousin.")];
    assert_eq!(chair.post("/en/jury/assignments/ties/lift", &lift).await.status, StatusCode::SEE_OTHER);
    assert!(anna.get(&round.path()).await.body.contains("summary-told"));
}

#[tokio::test]
async fn az_13_a_chair_sees_nothing_of_what_they_are_tied_to_and_cannot_let_themselves_in() {
    let round = Round::new().await;
    let (_, anna) = round.juror("anna@elsewhere.example").await;
    round.declare(&anna, "none").await;
    round.save(&anna, ["5", "4"], "0").await;
    let app = &round.app;
    let (own, tied) = app.signed_in("chef@levanger.example", round.season, &[Role::Chair, Role::Juror]).await;
    let free = round.chair().await;

    for path in DESK {
        let page = tied.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(!page.body.contains("title-told") && !page.body.contains("N-001"), "{path}: {}", page.body);
        let other = free.get(path).await;
        assert!(path.contains("progress") || other.body.contains("N-001"), "{path}: {}", other.body);
        assert!(other.body.contains("anna@elsewhere.example") || other.body.contains("Somebody"), "{path}");
    }
    let (own, nomination) = (own.to_string(), round.nomination.to_string());
    let lift = [("juror", &*own), ("nomination", &*nomination), ("why", "Let me in.")];
    assert_eq!(tied.post("/en/jury/assignments/ties/lift", &lift).await.status, StatusCode::CONFLICT);
    let rows = format!("nomination,juror\nN-001,{}\n", "anna@elsewhere.example");
    let file = tied.post("/en/jury/assignments/file", &[("rows", &rows)]).await;
    assert_eq!(file.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(file.body.contains("There is no such nomination before the jury."), "{}", file.body);
}

#[tokio::test]
async fn a_plan_is_looked_at_before_it_is_given_out_and_given_out_as_it_was_seen() {
    let round = Round::new().await;
    let second = another(&round).await;
    let (_, anna) = round.juror("anna@elsewhere.example").await;
    let (_, bo) = round.juror("bo@bo.example").await;
    let chair = round.chair().await;
    assert_eq!(anna.get(&format!("/en/jury/{second}")).await.status, StatusCode::OK);

    let look = chair.get(DESK[0]).await;
    assert!(
        look.body.contains("languages not said") && look.body.contains("one of 2 without a tie"),
        "{look:?}"
    );
    let seal = seal(&look);
    let fields = [("each", "1"), ("afresh", "yes"), ("seal", &*seal)];
    round.declare(&anna, "none").await;
    let changed = chair.post("/en/jury/assignments", &fields).await;
    assert_eq!(changed.status, StatusCode::CONFLICT, "somebody has begun meanwhile");
    assert_eq!(bo.get(&round.path()).await.status, StatusCode::OK);

    let new = self::seal(&changed);
    let given = chair.post("/en/jury/assignments", &[("each", "1"), ("afresh", "yes"), ("seal", &new)]).await;

    assert_eq!(given.status, StatusCode::SEE_OTHER, "{given:?}");
    assert_eq!(anna.get(&round.path()).await.status, StatusCode::OK, "what she has begun stays with her");
    assert_eq!(bo.get(&round.path()).await.status, StatusCode::NOT_FOUND);
    assert_eq!(bo.get(&format!("/en/jury/{second}")).await.status, StatusCode::OK);
    let nothing = chair.get("/en/jury/assignments?each=1").await;
    assert!(nothing.body.contains("Nothing would change."), "{}", nothing.body);
}

#[tokio::test]
async fn whoever_abstains_reads_nothing_scores_nothing_and_may_come_back() {
    let round = Round::new().await;
    let (_, anna) = round.juror("anna@elsewhere.example").await;
    round.declare(&anna, "none").await;
    round.save(&anna, ["5", "4"], "0").await;
    let abstain = format!("{}/abstain", round.path());

    assert_eq!(anna.post(&abstain, &[]).await.status, StatusCode::SEE_OTHER);

    let page = anna.get(&round.path()).await;
    assert!(page.body.contains("You abstain from N-001"), "{}", page.body);
    assert_eq!(round.save(&anna, ["1", "1"], "1").await.location, round.path());
    let scores = round.app.store().list_scores(category(&round.app, round.season).await).await.unwrap();
    assert_eq!((scores[0].expected, scores[0].scores.len()), (0, 0), "no score, and no zero");
    anna.post(&abstain, &[("back", "yes")]).await;
    let back = anna.get(&round.path()).await;
    assert!(back.body.contains("because of 5"), "what was written is kept: {}", back.body);
    round.app.set_clock(*NOW + Span::days(400));
}

#[tokio::test]
async fn progress_tells_how_far_and_never_how_high_and_reminders_wait_to_be_released() {
    let round = Round::new().await;
    let (account, anna) = round.juror("anna@elsewhere.example").await;
    round.declare(&anna, "none").await;
    let [a, _] = round.criteria().await;
    let (mark, reason, version) = (format!("c{a}"), format!("r{a}"), format!("v{a}"));
    let half =
        [(&*mark, "2"), (&*reason, "a-reason-of-hers"), (&*version, "0"), ("private", "p"), ("seen", "")];
    anna.post(&round.path(), &half).await;
    let chair = round.chair().await;

    let page = chair.get("/en/jury/progress").await;
    assert!(!page.body.contains("a-reason-of-hers"), "{}", page.body);
    let nobody = chair.post("/en/jury/progress", &[]).await;
    let juror = account.to_string();
    let queued = chair.post("/en/jury/progress", &[("juror", &juror)]).await;
    let again = chair.post("/en/jury/progress", &[("juror", &juror)]).await;

    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!((queued.status, again.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    let mails = round.app.store().list_mail(round.season, 10).await.unwrap();
    let to_anna: Vec<_> = mails.iter().filter(|mail| mail.recipient == "anna@elsewhere.example").collect();
    assert_eq!(to_anna.len(), 1, "{mails:?}");
    assert_eq!(to_anna[0].state, store::outbox::MailState::Held);
    assert!(
        to_anna[0].body.as_deref().is_some_and(|body| body.contains("/en/jury") && !body.contains("told"))
    );
}

#[tokio::test]
async fn io_05_a_file_of_assignments_calculates_nothing_and_comes_in_again() {
    let round = Round::new().await;
    nominate(&round.app, "=HYPERLINK(\"http://evil.test\")").await;
    round.juror("anna@elsewhere.example").await;
    let chair = round.chair().await;

    let file = chair.get("/en/jury/assignments/file").await;
    let again = chair.post("/en/jury/assignments/file", &[("rows", &file.body)]).await;

    assert!(file.body.contains("N-002,anna@elsewhere.example,Somebody,given,\"'=HYPERLINK"), "{}", file.body);
    assert!(again.body.contains("All of these were given already."), "{}", again.body);
    for bad in ["", "a,b\n1,2\n", "nomination,juror\n"] {
        let answer = chair.post("/en/jury/assignments/file", &[("rows", bad)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad:?}");
    }
}

#[tokio::test]
async fn the_public_learns_no_number_of_recusals_before_anything_is_revealed() {
    let round = Round::new().await;
    round.juror("ola@levanger.example").await;
    assert_eq!(round.app.store().count_recusals(round.season).await.unwrap(), 1);

    let awards = round.app.anonymous().get("/en/awards/test").await;

    assert_eq!(awards.status, StatusCode::OK);
    assert!(!awards.body.contains("conflict of interest"), "{}", awards.body);
}
