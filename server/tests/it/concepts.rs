//! The catalogue and the cards as anybody reads them, and the editor's way from nominations to a published card.

use crate::support::{Actor, Answer, House};
use domain::{
    concepts::{Section, template},
    language::Language,
    seasons::Season,
};

/// A word that stands in a draft and nowhere else.
const CANARY: &str = "kanariefuglen";

async fn editor(house: &House) -> Actor<'_> {
    house.demo("editor").await
}

async fn season(house: &House) -> Season {
    house.backend().store.find_current_season().await.unwrap().unwrap()
}

pub fn body() -> String {
    Section::ALL
        .map(|section| format!("## {}\n\nThe {CANARY} sings.\n\n", section.heading(Language::En)))
        .concat()
}

/// Every answer of the form, with the draft the page showed.
pub async fn save(editor: &Actor<'_>, path: &str, expected: &str, action: &str, body: &str) -> Answer {
    let fields = [
        ("expected", expected),
        ("title", CANARY),
        ("line", "A line about kanariefuglen"),
        ("promise", "A promise"),
        ("goal", "learning"),
        ("motif", "team"),
        ("channel", "blog"),
        ("channel", "event"),
        ("target", "students"),
        ("hours", "1,5"),
        ("people_min", "1"),
        ("people_max", "2"),
        ("to_start", "A day"),
        ("skills", "Writing"),
        ("body", body),
        ("do", action),
    ];
    editor.post(path, &fields).await
}

/// Begins a card from the first nomination and gives its path and the moment it was saved.
async fn begin(house: &House, editor: &Actor<'_>) -> (String, String) {
    let derivable = house.backend().store.list_derivable_nominations(season(house).await.id).await.unwrap();
    begin_from(editor, &derivable[0].id.to_string()).await
}

/// The same from a nomination that is named.
pub async fn begin_from(editor: &Actor<'_>, from: &str) -> (String, String) {
    let begun = editor.post("/en/editor/new", &[("from", from), ("title", CANARY)]).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    let path = begun.location().to_owned();
    let expected = expected(&editor.get(&path).await);
    (path, expected)
}

/// The moment of saving that the form carries.
pub fn expected(page: &Answer) -> String {
    page.values(r#"name="expected" value=""#).first().copied().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_draft_is_on_no_page_until_it_is_published() {
    let house = House::open().await;
    let editor = editor(&house).await;
    let (path, expected_at) = begin(&house, &editor).await;
    let saved = save(&editor, &path, &expected_at, "save", &body()).await;
    assert_eq!((saved.status, saved.location()), (303, path.as_str()));
    let reader = house.anonymous();
    let season = season(&house).await.slug;
    let season_page = format!("/en/seasons/{season}");
    let awards = format!("/en/awards/{season}");
    let pages =
        ["/en", "/da", "/en/catalogue?q=sings", "/en/catalogue", "/da/catalogue", &season_page, &awards];

    for page in pages {
        let answer = reader.get(page).await;
        assert_eq!(answer.status, 200, "{page}");
        assert!(!answer.body.contains(CANARY), "{page}");
    }
    let draft = reader.get(&format!("/en/concepts/{CANARY}")).await;
    let nothing = reader.get("/en/concepts/there-is-no-such-concept").await;
    assert_eq!((draft.status, nothing.status), (404, 404));
    assert_eq!(draft.body, nothing.body);
    assert_eq!(reader.get(&format!("/covers/{CANARY}.svg")).await.status, 404);

    let again = expected(&editor.get(&path).await);
    let published = save(&editor, &path, &again, "publish", &body()).await;
    assert_eq!(published.status, 303, "{}", published.body);
    let page = reader.get(published.location()).await;
    assert!(page.body.contains(CANARY));
    assert!(reader.get("/en/catalogue?q=KANARIEFUGLEN").await.body.contains(CANARY));
    assert_eq!(reader.get(&format!("/covers/{CANARY}.svg")).await.status, 200);
}

#[tokio::test]
async fn what_was_typed_is_never_lost() {
    let house = House::open().await;
    let editor = editor(&house).await;
    let (path, expected_at) = begin(&house, &editor).await;
    let typed = format!("{}And more.", template(Language::En));

    let refused = save(&editor, &path, &expected_at, "publish", &typed).await;
    let previewed = save(&editor, &path, &expected_at, "preview", "## Use it when\n\n**Bold** words").await;
    let stale = save(&editor, &path, "1", "save", "My words").await;
    let nonsense = editor.post(&path, &[("hours", "many"), ("title", "Kept"), ("do", "save")]).await;

    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("And more.") && refused.body.contains("“Use it when” has no text yet."));
    assert_eq!(previewed.status, 200);
    assert!(previewed.body.contains("<strong>Bold</strong>"));
    assert_eq!(stale.status, 409);
    assert!(stale.body.contains("My words") && stale.body.contains("And more."));
    assert_eq!(nonsense.status, 422);
    assert!(nonsense.body.contains(r#"value="Kept""#) && nonsense.body.contains(r#"value="many""#));
}

#[tokio::test]
async fn only_editors_write() {
    let house = House::open().await;
    let reader = house.signed_in("somebody@library.example").await;
    let begun = begin(&house, &editor(&house).await).await.0;

    for path in ["/en/editor", "/en/editor/new", &begun] {
        assert_eq!(reader.get(path).await.status, 403, "{path}");
        let anonymous = house.anonymous().get(path).await;
        assert!(anonymous.location().starts_with("/en/sign-in?next="), "{path}: {}", anonymous.status);
    }
    for path in ["/en/editor/new", &begun] {
        assert_eq!(reader.post(path, &[("title", "x"), ("do", "save")]).await.status, 403, "{path}");
    }
    let preview = reader.post("/api/preview_markdown", &[("markdown", "**x**")]).await;
    assert!(!preview.body.contains("<strong>"), "{}", preview.body);
}

#[tokio::test]
async fn counts_and_links_agree_with_the_list() {
    let house = House::open().await;
    let reader = house.anonymous();

    let all = reader.get("/en/catalogue").await;
    let total = house.backend().store.list_published_concepts(Language::En).await.unwrap().len();
    assert!(all.body.contains(&format!(">{total} concepts<")), "{total}");
    assert_eq!(all.body.matches("<article").count(), total.min(18));
    assert!(all.body.len() <= 45_000, "{} bytes", all.body.len());

    // the needs of the front page lead to lists that are not empty
    let home = reader.get("/en").await;
    let needs: Vec<String> = home
        .body
        .split("<a href=\"")
        .filter(|rest| rest.split('>').next().is_some_and(|tag| tag.contains("class=\"tag\"")))
        .filter_map(|rest| Some(rest.split('"').next()?.replace("&amp;", "&")))
        .collect();
    assert!(needs.len() >= 3, "{needs:?}");
    for need in needs {
        let list = reader.get(&need).await;
        assert!(list.body.contains("<article"), "{need}");
    }
}

#[tokio::test]
async fn covers_are_kept_for_a_year_and_tell_nothing() {
    let house = House::open().await;
    let reader = house.anonymous();
    let concepts = house.backend().store.list_published_concepts(Language::En).await.unwrap();

    let cover = reader.get(&format!("/covers/{}.svg", concepts[0].slug)).await;
    let of_nomination = reader.get("/covers/nomination-1.svg").await;
    let of_nothing = reader.get("/covers/nomination-99999.svg").await;

    for answer in [&cover, &of_nomination, &of_nothing] {
        assert_eq!((answer.status, answer.header("content-type")), (200, "image/svg+xml"));
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    }
    for path in
        ["/covers/nothing.svg", "/covers/x.png", "/covers/nomination-0.svg", "/covers/..%2f..%2fx.svg"]
    {
        assert_eq!(reader.get(path).await.status, 404, "{path}");
    }
}
