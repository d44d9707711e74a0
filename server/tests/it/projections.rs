//! Who may know what. Words that occur nowhere else are put in at one end and looked for at every other.

use crate::support::{Actor, House};
use domain::{
    accounts::EmailAddress,
    ids::NominationId,
    language::ContentLanguage,
    nominations::{MetricText, NominationText},
};
use store::nominations::DraftOwner;

const LIBRARY: &str = "Zymurgia Folkebibliotek";
const PERSON: &str = "Quixandra";
const ACCOUNT: &str = "@zymurgiabib";

/// Pages anybody may open, in both languages.
const PUBLIC: &[&str] = &[
    "/en",
    "/da",
    "/en/catalogue",
    "/da/catalogue",
    "/en/awards/some-awards",
    "/da/awards/some-awards",
    "/en/seasons/some-awards",
    "/da/seasons/some-awards",
    "/stage/some-awards",
    "/en/nominate",
    "/en/report",
    "/oai?verb=ListRecords&metadataPrefix=oai_dc",
    "/feeds/en/catalogue.atom",
    "/feeds/da/catalogue.atom",
    "/sitemap.xml",
    "/api/v1/concepts?limit=100",
    "/api/v1/changes?limit=100",
    "/en/share",
];

async fn knows(actor: &Actor<'_>, paths: &[&str], words: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for path in paths {
        let answer = actor.get(path).await;
        assert!(answer.status < 500, "{path}: {}", answer.status);
        let text = answer.body.to_lowercase();
        found.extend(
            words
                .iter()
                .filter(|word| text.contains(&word.to_lowercase()))
                .map(|word| format!("{word} on {path}")),
        );
    }
    found
}

/// A sent nomination whose library and people have names nobody else has.
async fn nomination(house: &House) -> NominationId {
    let store = &house.backend().store;
    let now = house.backend().now();
    let owner = EmailAddress::parse("owner@zymurgia.example").expect("an address");
    let owner = store.record_account(&owner, PERSON, now).await.expect("an account");
    let season = store.find_current_season().await.expect("the store answers").expect("a season");
    let category = store.list_categories(season.id).await.expect("categories").remove(1).id;
    let told = format!("{PERSON} at {LIBRARY} posted as {ACCOUNT}.");
    let text = NominationText {
        category: Some(category),
        library: LIBRARY.to_owned(),
        title: format!("A lamp in the window of {LIBRARY}"),
        summary: told.clone(),
        what_was_done: told.clone(),
        why_it_worked: told.clone(),
        target_group: told.clone(),
        goal: told.clone(),
        channels: vec!["facebook".to_owned()],
        effort: told.clone(),
        link: "https://zymurgia.example/lamp".to_owned(),
        names_to_cover: format!("{PERSON}\n{ACCOUNT}\nzymurgia.example"),
        language: Some(ContentLanguage::En),
        ..NominationText::default()
    };
    let metric = MetricText {
        what: "Lamps".to_owned(),
        before: String::new(),
        after: "7".to_owned(),
        period: "A week".to_owned(),
        source: told,
        ..MetricText::default()
    };
    let id = store.record_draft(season.id, DraftOwner::Account(owner), &text, now).await.expect("a draft");
    store
        .change_draft(id, None, now, |_, metrics| metrics.push(metric))
        .await
        .expect("a metric")
        .expect("a draft");
    let sent = store
        .submit_nomination(id, &season, now, |_, _, _| None)
        .await
        .expect("the store answers")
        .expect("a draft");
    assert!(sent.is_ok(), "{sent:?}");
    id
}

#[tokio::test]
async fn jurors_never_see_whose_it_is() {
    let house = House::open().await;
    let id = nomination(&house).await;
    let juror = house.demo("juror-1").await;
    let card = format!("/en/jury/{id}");
    let hidden = [LIBRARY, "Zymurgia", PERSON, ACCOUNT];

    let question = juror.get(&card).await;
    assert!(
        question.body.contains("A lamp in the window"),
        "the title is shown before the question is answered"
    );
    assert!(!question.body.contains("posted as"), "and nothing else is");
    assert_eq!(knows(&juror, &["/en/jury", &card, "/da/jury"], &hidden).await, Vec::<String>::new());

    juror.post(&format!("{card}/conflict"), &[("kind", "none")]).await;
    let shown = juror.get(&card).await;
    assert!(shown.body.contains("posted as"), "{}", shown.body);
    assert_eq!(
        knows(&juror, &["/en/jury", &card, &format!("/da/jury/{id}")], &hidden).await,
        Vec::<String>::new()
    );

    // nor by the doors of others
    for path in [format!("/en/my/nominations/{id}"), format!("/en/my/nominations/{id}/step/1")] {
        assert_eq!(juror.get(&path).await.status, 404, "{path}");
    }
    for path in ["/en/jury/results/everyday", "/en/editor", "/en/organise", "/operate/some-awards"] {
        assert_eq!(juror.get(path).await.status, 403, "{path}");
    }
}

#[tokio::test]
async fn a_nomination_is_known_to_its_writer_and_to_nobody_outside() {
    let house = House::open().await;
    let id = nomination(&house).await;
    let hidden = [LIBRARY, PERSON, ACCOUNT];
    let visitor = house.anonymous();
    assert_eq!(knows(&visitor, PUBLIC, &hidden).await, Vec::<String>::new());
    assert_eq!(
        knows(&visitor, &["/en/catalogue?q=zymurgia", "/en/catalogue?q=lamp"], &hidden[..2]).await,
        Vec::<String>::new()
    );

    let page = format!("/en/my/nominations/{id}");
    assert_eq!(visitor.get(&page).await.location(), format!("/en/sign-in?next={}", web::urls::encode(&page)));
    assert_eq!(house.demo("nominator").await.get(&page).await.status, 404);
    let owner = house.signed_in("owner@zymurgia.example").await;
    assert_eq!(owner.get(&page).await.status, 200);
}

#[tokio::test]
async fn a_decision_is_known_to_the_chair_until_it_is_published() {
    let house = House::open().await;
    let id = nomination(&house).await;
    let chair = house.demo("chair").await;
    let reason = "Serendipitously luminous";
    let decided = chair
        .post(&format!("/en/jury/results/everyday/{id}"), &[("kind", "advance"), ("reason", reason)])
        .await;
    assert_eq!(decided.status, 303, "{}", decided.body);
    assert!(chair.get("/en/jury/results/everyday").await.body.contains(reason));

    let status = format!("/en/my/nominations/{id}");
    let card = format!("/en/jury/{id}");
    assert_eq!(
        knows(&house.anonymous(), PUBLIC, &[reason, "A lamp in the window"]).await,
        Vec::<String>::new()
    );
    let owner = house.signed_in("owner@zymurgia.example").await;
    assert_eq!(
        knows(&owner, &[&status, "/en/my/nominations"], &[reason, "Nominee"]).await,
        Vec::<String>::new()
    );
    for (who, paths) in [
        ("juror-2", vec!["/en/jury", card.as_str()]),
        ("editor", vec!["/en/editor", "/en/editor/new?from=1"]),
        ("organiser", vec!["/en/organise"]),
        ("operator", vec!["/operate/some-awards"]),
    ] {
        let actor = house.demo(who).await;
        assert_eq!(knows(&actor, &paths, &[reason]).await, Vec::<String>::new(), "{who}");
    }

    let confirm = chair.get("/en/jury/results/everyday/publish").await;
    let decisions: Vec<(&str, &str)> =
        confirm.values("name=\"decision\" value=\"").into_iter().map(|token| ("decision", token)).collect();
    let published = chair.post("/en/jury/results/everyday/publish", &decisions).await;
    assert_eq!(published.status, 303, "{}", published.body);
    assert!(owner.get(&status).await.body.contains("Nominee"));
}

#[tokio::test]
async fn a_card_that_is_being_written_is_nowhere_to_be_found() {
    let house = House::open().await;
    let editor = house.demo("editor").await;
    let title = "Phlogiston for beginners";
    let begun = editor.post("/en/editor/new", &[("title", title)]).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let slug = begun.location().trim_start_matches("/en/editor/").to_owned();
    assert!(editor.get("/en/editor").await.body.contains(title));

    let visitor = house.anonymous();
    assert_eq!(knows(&visitor, PUBLIC, &[title, &slug]).await, Vec::<String>::new());
    assert_eq!(
        knows(&visitor, &["/en/catalogue?q=phlogiston", "/da/catalogue?order=title"], &[title, &slug]).await,
        Vec::<String>::new()
    );
    for path in
        [format!("/en/concepts/{slug}"), format!("/da/concepts/{slug}"), format!("/covers/{slug}.svg")]
    {
        assert_eq!(visitor.get(&path).await.status, 404, "{path}");
        // the editor reads it at the editor's desk, not at its address
        assert_eq!(editor.get(&path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_draft_belongs_to_the_browser_it_was_written_in() {
    let house = House::open().await;
    let writer = house.anonymous();
    let begun = writer.post("/en/nominate", &[("title", "Xylotheque"), ("summary", "Books of wood")]).await;
    let step = begun.location().to_owned();
    assert_eq!(writer.get(&step).await.status, 200);

    for path in [step.clone(), step.replace("/step/1", ""), step.replace("/step/1", "/keep")] {
        let answer = house.anonymous().get(&path).await;
        assert!(answer.location().starts_with("/en/sign-in?next="), "{path}");
        assert!(!answer.body.contains("Xylotheque"));
        for who in ["juror-1", "chair", "editor", "organiser"] {
            assert_eq!(house.demo(who).await.get(&path).await.status, 404, "{who} {path}");
        }
    }
    let typed_over = house.anonymous().post(&step, &[("title", "Mine now")]).await;
    assert!(typed_over.location().starts_with("/en/sign-in?next="));
    assert!(writer.get(&step).await.body.contains("Xylotheque"));
}
