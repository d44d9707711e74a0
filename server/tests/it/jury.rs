//! What jurors and the chair see and do, and what nobody else learns of it.

mod giving;
mod support;

use axum::http::StatusCode;
use domain::{
    accounts::Role,
    ids::{AccountId, CategoryId, NominationId, SeasonId},
    language::ContentLanguage,
    nominations::{MetricText, NominationText},
    time::Span,
};
use store::nominations::DraftOwner;
use support::{Actor, Answer, NOW, TestApp};

/// Names that no juror may read, in lower case.
const SECRETS: [&str; 7] =
    ["levanger", "storgata", "bogbussen", "kari nordmann", "levanger.example", "@levbib", "kari@"];

async fn nominate(app: &TestApp, title: &str) -> NominationId {
    let owner = app.account("kari@levanger.example", "Kari Nordmann").await;
    let season = app.store().find_current_season().await.unwrap().unwrap();
    let category = category(app, season.id).await;
    let told = |what: &str| {
        format!(
            "{what}-told: Levanger bibliotek, LEVANGERS bogbussen i Storgata, med Kari Nordmann (kari@levanger.example), \
             @levbib og https://levanger.example/x"
        )
    };
    let text = NominationText {
        category: Some(category),
        library: "Levanger bibliotek".to_owned(),
        title: told(title),
        summary: told("summary"),
        what_was_done: format!("{}\n\n{}", told("done"), told("more")),
        why_it_worked: told("why"),
        target_group: told("group"),
        goal: told("goal"),
        channels: Vec::new(),
        effort: told("effort"),
        link: "https://levanger.example/post".to_owned(),
        names_to_cover: "Bogbussen\nStorgata".to_owned(),
        language: Some(ContentLanguage::Nb),
        ..NominationText::default()
    };
    let id = app.store().record_draft(season.id, DraftOwner::Account(owner), &text, *NOW).await.unwrap();
    let metric = MetricText {
        what: told("what"),
        before: told("before"),
        after: told("after"),
        period: told("period"),
        source: told("source"),
        ..MetricText::default()
    };
    app.store().change_draft(id, None, *NOW, |_, metrics| metrics.push(metric)).await.unwrap().unwrap();
    app.store().submit_nomination(id, &season, *NOW, |_, _, _| None).await.unwrap().unwrap().unwrap();
    app.store().record_nomination_source(id, "Levanger report", "https://levanger.example").await.unwrap();
    id
}

async fn category(app: &TestApp, season: SeasonId) -> CategoryId {
    app.store().list_categories(season).await.unwrap()[0].id
}

fn no_secret_in(answer: &Answer) {
    let body = answer.body.to_lowercase();
    for secret in SECRETS {
        assert!(!body.contains(secret), "{secret} can be read in {}", answer.body);
    }
}

struct Round {
    app: TestApp,
    season: SeasonId,
    nomination: NominationId,
}

impl Round {
    async fn new() -> Self {
        let app = TestApp::new().await;
        let season = app.season().await;
        let nomination = nominate(&app, "title").await;
        Self { app, season, nomination }
    }

    async fn juror(&self, email: &str) -> (AccountId, Actor<'_>) {
        self.app.signed_in(email, self.season, &[Role::Juror]).await
    }

    async fn chair(&self) -> Actor<'_> {
        self.app.signed_in("chair@jury.example", self.season, &[Role::Chair]).await.1
    }

    fn path(&self) -> String {
        format!("/en/jury/{}", self.nomination)
    }

    async fn declare(&self, juror: &Actor<'_>, kind: &str) -> Answer {
        juror.post(&format!("{}/conflict", self.path()), &[("kind", kind), ("note", "")]).await
    }

    /// Ids of the two criteria as the form names them.
    async fn criteria(&self) -> [String; 2] {
        let criteria = self.app.store().list_criteria(category(&self.app, self.season).await).await.unwrap();
        [criteria[0].id.to_string(), criteria[1].id.to_string()]
    }

    async fn save(&self, juror: &Actor<'_>, marks: [&str; 2], version: &str) -> Answer {
        let [a, b] = self.criteria().await;
        let names = |letter: &str| [format!("{letter}{a}"), format!("{letter}{b}")];
        let (marked, reasons, versions) = (names("c"), names("r"), names("v"));
        let reason = format!("because of {}", marks[0]);
        let fields = [
            (&*marked[0], marks[0]),
            (&*marked[1], marks[1]),
            (&*reasons[0], &*reason),
            (&*reasons[1], "thin"),
            (&*versions[0], version),
            (&*versions[1], version),
            ("private", ""),
            ("seen", ""),
        ];
        juror.post(&self.path(), &fields).await
    }
}

#[tokio::test]
async fn no_page_of_a_juror_says_whose_a_nomination_is() {
    let round = Round::new().await;
    let (_, anna) = round.juror("anna@jury.example").await;

    let desk = anna.get("/en/jury").await;
    let question = anna.get(&round.path()).await;
    round.declare(&anna, "none").await;
    let scorecard = anna.get(&round.path()).await;
    let danish = anna.get(&round.path().replace("/en/", "/da/")).await;

    for (answer, told) in [(&desk, 1), (&question, 1), (&scorecard, 13), (&danish, 13)] {
        assert_eq!(answer.status, StatusCode::OK, "{answer:?}");
        no_secret_in(answer);
        assert_eq!(answer.body.matches("-told:").count(), told, "{}", answer.body);
        assert!(answer.body.contains("class=\"redacted\""), "{}", answer.body);
    }
    assert!(desk.body.contains("N-001"), "{}", desk.body);
}

#[tokio::test]
async fn nothing_but_the_title_is_shown_before_a_juror_declares() {
    let round = Round::new().await;
    let (_, anna) = round.juror("anna@jury.example").await;

    let question = anna.get(&round.path()).await;
    let unanswered = anna.post(&format!("{}/conflict", round.path()), &[("note", "well")]).await;

    assert!(question.body.contains("title-told:"), "{}", question.body);
    for part in ["summary-told", "done-told", "why-told", "goal-told", "what-told", "leptos-island"] {
        assert!(!question.body.contains(part), "{part} shows: {}", question.body);
    }
    assert_eq!(unanswered.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unanswered.body.contains("well"), "{}", unanswered.body);
    no_secret_in(&unanswered);
}

#[tokio::test]
async fn a_juror_who_steps_aside_sees_and_saves_nothing() {
    let round = Round::new().await;
    let (_, anna) = round.juror("anna@jury.example").await;
    round.declare(&anna, "none").await;
    round.save(&anna, ["5", "4"], "0").await;

    let aside = round.declare(&anna, "employer").await;
    let closed = anna.get(&round.path()).await;
    let desk = anna.get("/en/jury").await;
    let late = round.save(&anna, ["1", "1"], "1").await;
    let back = round.declare(&anna, "none").await;
    let [a, _] = round.criteria().await;
    let call = format!(
        "{{\"nomination\":{},\"criterion\":{a},\"mark\":\"1\",\"comment\":\"\",\"version\":1}}",
        round.nomination
    );
    let called = anna.call("save-score", &call).await;

    assert_eq!((aside.status, &*aside.location), (StatusCode::SEE_OTHER, &*round.path()));
    for answer in [&closed, &desk] {
        assert_eq!(answer.body.matches("-told:").count(), 0, "{}", answer.body);
        no_secret_in(answer);
    }
    assert_eq!((late.status, &*late.location), (StatusCode::SEE_OTHER, &*round.path()));
    assert_eq!(back.status, StatusCode::CONFLICT);
    assert!(!called.status.is_success() && called.body.contains("refused"), "{called:?}");
    let scores = round.app.store().list_scores(category(&round.app, round.season).await).await.unwrap();
    assert_eq!((scores[0].expected, scores[0].scores.len()), (0, 0));
}

#[tokio::test]
async fn a_scorecard_is_saved_with_a_form_alone_and_two_tabs_lose_nothing() {
    let round = Round::new().await;
    let (_, anna) = round.juror("anna@jury.example").await;
    round.declare(&anna, "none").await;

    let saved = round.save(&anna, ["5", "4"], "0").await;
    let stale = round.save(&anna, ["2", "4"], "0").await;

    assert_eq!((saved.status, &*saved.location), (StatusCode::SEE_OTHER, "/en/jury"));
    assert_eq!(stale.status, StatusCode::CONFLICT);
    for text in ["because of 2", "because of 5", "Standing now:"] {
        assert!(stale.body.contains(text), "{text} is lost: {}", stale.body);
    }
    let again = round.save(&anna, ["2", "4"], "1").await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    let page = anna.get(&round.path()).await;
    assert!(page.body.contains("2 of 2 answered") && page.body.contains("So far 2.80 of 5"), "{}", page.body);
}

#[tokio::test]
async fn a_late_scorecard_is_refused_with_everything_typed_on_the_page() {
    let round = Round::new().await;
    let (_, anna) = round.juror("anna@jury.example").await;
    round.declare(&anna, "none").await;
    round.app.set_clock(*NOW + Span::days(2));

    let late = round.save(&anna, ["5", "4"], "0").await;

    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("because of 5") && late.body.contains("Nothing was saved."), "{}", late.body);
    assert!(!late.body.contains("leptos-island"), "{}", late.body);
}

#[tokio::test]
async fn the_control_saves_one_criterion_and_says_how_far_one_has_come() {
    let round = Round::new().await;
    let (_, anna) = round.juror("anna@jury.example").await;
    let [a, _] = round.criteria().await;
    let call = |mark: &str, version: i32| {
        format!(
            "{{\"nomination\":{},\"criterion\":{a},\"mark\":\"{mark}\",\"comment\":\"warm\",\"version\":{version}}}",
            round.nomination
        )
    };
    let early = anna.call("save-score", &call("4", 0)).await;
    round.declare(&anna, "none").await;

    let saved = anna.call("save-score", &call("4", 0)).await;
    let stale = anna.call("save-score", &call("3", 0)).await;
    let nobody = round.app.anonymous().call("save-score", &call("3", 1)).await;
    let nonsense = anna.call("save-score", &call("7", 1)).await;

    assert_eq!((early.status, &*early.body), (StatusCode::CONFLICT, "\"refused\""));
    assert_eq!(saved.body, "{\"Saved\":{\"version\":1,\"answered\":1,\"so_far\":4000}}");
    assert_eq!(stale.body, "\"Stale\"");
    assert_eq!((nobody.status, &*nobody.body), (StatusCode::UNAUTHORIZED, "\"sign-in\""));
    assert!(nonsense.body.contains("invalid"), "{nonsense:?}");
}

#[tokio::test]
async fn the_jurys_rooms_are_closed_to_everybody_else() {
    let round = Round::new().await;
    let (_, anna) = round.juror("anna@jury.example").await;
    let (_, kari) = round.app.signed_in("kari@levanger.example", round.season, &[]).await;
    let results = "/en/jury/results/conversation";
    let decide = format!("{results}/{}", round.nomination);
    let reason: [(&str, &str); 2] = [("kind", "advance"), ("reason", "Mine.")];

    for path in ["/en/jury", &round.path(), "/en/jury/results", results] {
        assert_eq!(kari.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
        assert_eq!(round.app.anonymous().get(path).await.status, StatusCode::SEE_OTHER, "{path}");
    }
    assert_eq!(anna.get(results).await.status, StatusCode::FORBIDDEN);
    assert_eq!(anna.post(&decide, &reason).await.status, StatusCode::FORBIDDEN);
    assert_eq!(kari.post(&round.path(), &reason).await.status, StatusCode::FORBIDDEN);
    assert_eq!(anna.get("/en/jury/999").await.status, StatusCode::NOT_FOUND);
    assert_eq!(anna.get("/en/jury/nonsense").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_chair_ranks_decides_and_publishes_what_was_confirmed() {
    let round = Round::new().await;
    let (_, anna) = round.juror("anna@jury.example").await;
    let (_, bo) = round.juror("bo@jury.example").await;
    let chair = round.chair().await;
    let results = "/en/jury/results/conversation";
    let decide = format!("{results}/{}", round.nomination);
    round.declare(&anna, "none").await;
    round.save(&anna, ["5", "4"], "0").await;

    let early = chair.get(results).await;
    round.declare(&bo, "none").await;
    round.save(&bo, ["3", "3"], "0").await;
    let ranked = chair.get(results).await;
    let blank = chair.post(&decide, &[("kind", "advance"), ("reason", " ")]).await;
    let prepared = chair.post(&decide, &[("kind", "advance"), ("reason", "Readers answer.")]).await;
    let confirm = chair.get(&format!("{results}/publish")).await;
    let token =
        confirm.body.split("name=\"decision\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let token = token.expect("a decision to confirm").to_owned();
    chair.post(&decide, &[("kind", "decline"), ("reason", "On second thought.")]).await;
    round.app.set_clock(*NOW + Span(1));
    chair.post(&decide, &[("kind", "advance"), ("reason", "After all.")]).await;
    let changed = chair.post(&format!("{results}/publish"), &[("decision", &token)]).await;
    let token =
        changed.body.split("name=\"decision\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let published =
        chair.post(&format!("{results}/publish"), &[("decision", token.expect("another to confirm"))]).await;

    assert!(early.body.contains("One scorecard is still missing"), "{}", early.body);
    assert!(!early.body.contains("class=\"ghost\""), "{}", early.body);
    assert!(ranked.body.contains("class=\"ghost\"") && ranked.body.contains("3.80"), "{}", ranked.body);
    assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(prepared.location, format!("{results}#decide-{}", round.nomination));
    assert!(confirm.body.contains("Publish one decision"), "{}", confirm.body);
    assert_eq!(changed.status, StatusCode::CONFLICT);
    assert_eq!(published.location, results);
    let finalists = round.app.store().list_finalists(category(&round.app, round.season).await).await.unwrap();
    assert_eq!(finalists.len(), 1);
}
