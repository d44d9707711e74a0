//! A library makes a concept its own, plans, and tells what came of it; an editor puts that on the card.

use crate::support::{Actor, House};
use domain::{concepts::Section, ids::AccountId, language::Language, time::Timestamp};
use store::concepts::DraftChange;

const SLUG: &str = "one-hashtag-one-summer";
/// What only the library has written, and nobody else may read.
const CANARY: &str = "kanariefugl";

async fn begin(actor: &Actor<'_>, library: &str) -> String {
    let page = actor.get(&format!("/en/concepts/{SLUG}/adapt")).await;
    assert_eq!(page.status, 200, "{}", page.body);
    let fields = [("library", library), ("country", "NO")];
    let begun = actor.post(&format!("/en/concepts/{SLUG}/adapt"), &fields).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    begun.location().to_owned()
}

fn value(page: &str, name: &str) -> String {
    let rest = page.split_once(&format!(r#"name="{name}" value=""#)).expect("the field is there").1;
    rest.split_once('"').expect("it ends").0.to_owned()
}

async fn tell(actor: &Actor<'_>, home: &str, kind: &str, lesson: &str, then: &str) -> u16 {
    let page = actor.get(&format!("{home}/outcome")).await.body;
    let version = value(&page, "version");
    let fields = [
        ("version", &*version),
        ("kind", kind),
        ("lesson", lesson),
        ("f1-what", "Comments a week"),
        ("f1-before", "3"),
        ("f1-after", "21"),
        ("q-text", "More of <i>this</i>!"),
        ("q-who", "A father"),
        ("q-consent", "yes"),
        ("agreed", "yes"),
        ("then", then),
    ];
    actor.post(&format!("{home}/outcome"), &fields).await.status
}

/// The number of the only report that waits.
fn waiting(page: &str) -> String {
    let rest = page.split_once("/en/editor/outcomes/").expect("a report waits").1;
    rest.split_once('"').expect("it ends").0.to_owned()
}

#[tokio::test]
async fn what_a_library_tells_stands_on_the_card_once_an_editor_says_so_and_no_longer_than_it_wants() {
    let house = House::open().await;
    let library = house.signed_in("anna@vestby.example").await;
    let editor = house.demo("editor").await;
    let reader = house.anonymous();
    let card = format!("/en/concepts/{SLUG}");
    let before = reader.get(&card).await.body;
    assert!(before.contains("Nobody has told yet") && !before.contains("It worked somewhere else once"));

    let home = begin(&library, "Vestby bibliotek <b>").await;
    assert_eq!(tell(&library, &home, "success", CANARY, "save").await, 303);
    let public = reader.get(&card).await.body;
    assert!(public.contains("1 library has made this concept its own") && !public.contains(CANARY));
    assert!(!editor.get("/en/editor/outcomes").await.body.contains(CANARY), "it was not sent");

    assert_eq!(tell(&library, &home, "success", CANARY, "send").await, 303);
    let desk = editor.get("/en/editor/outcomes").await.body;
    assert!(desk.contains(CANARY) && desk.contains("Vestby bibliotek &lt;b&gt;"), "{desk}");
    assert!(editor.get("/en/editor").await.body.contains("1 report of a library waits for you"));
    assert!(!reader.get(&card).await.body.contains(CANARY));
    assert_eq!(tell_while_read(&library, &home).await, 409);
    let judge = format!("/en/editor/outcomes/{}", waiting(&desk));
    assert_eq!(library.post(&judge, &[("then", "approve")]).await.status, 403);

    let unsaid = editor.post(&judge, &[("then", "return"), ("reason", " ")]).await;
    assert_eq!(unsaid.status, 422);
    assert_eq!(editor.post(&judge, &[("then", "return"), ("reason", "Which spring?")]).await.status, 303);
    assert!(library.get(&home).await.body.contains("Which spring?"));
    assert_eq!(editor.post(&judge, &[("then", "approve")]).await.status, 409, "it is with the library");
    assert_eq!(tell(&library, &home, "success", &format!("{CANARY} in 2027"), "send").await, 303);
    let judge = format!("/en/editor/outcomes/{}", waiting(&editor.get("/en/editor/outcomes").await.body));
    assert_eq!(editor.post(&judge, &[("then", "approve")]).await.status, 303);

    let public = reader.get(&card).await.body;
    assert!(public.contains("kanariefugl in 2027") && public.contains("Vestby bibliotek &lt;b&gt;"));
    assert!(public.contains("More of &lt;i&gt;this&lt;/i&gt;!"), "{public}");
    assert!(grade_of(&public) > grade_of(&before), "{} {}", grade_of(&before), grade_of(&public));
    let store = &house.backend().store;
    let season = store.find_current_season().await.unwrap().unwrap().id;
    let mails = store.list_mail(season, 99).await.unwrap();
    let subjects: Vec<&str> =
        mails.iter().filter(|mail| mail.kind == "outcome").map(|mail| &*mail.subject).collect();
    assert_eq!(subjects.len(), 2, "{subjects:?}");

    assert_eq!(library.post(&format!("{home}/outcome/withdraw"), &[]).await.status, 303);
    let after = reader.get(&card).await.body;
    assert!(!after.contains(CANARY));
    assert_eq!(grade_of(&after), grade_of(&before));
}

async fn tell_while_read(actor: &Actor<'_>, home: &str) -> u16 {
    assert!(actor.get(&format!("{home}/outcome")).await.body.contains("with the editors"));
    let fields = [("version", "2"), ("kind", "success"), ("lesson", "x"), ("then", "save")];
    actor.post(&format!("{home}/outcome"), &fields).await.status
}

/// The evidence grade a card shows.
fn grade_of(card: &str) -> u8 {
    let names = ["Idea", "Told", "Counted", "Repeated", "Travels", "Holds up"];
    let panel = card.split_once(r#"id="grade""#).expect("the grade is explained").1;
    let heading = panel.split_once("</h2>").expect("it has a heading").0.to_lowercase();
    let found = names.iter().position(|name| heading.contains(&name.to_lowercase()));
    u8::try_from(found.unwrap_or_else(|| panic!("a grade in {heading}"))).unwrap()
}

#[tokio::test]
async fn a_failure_is_told_like_a_success_and_raises_nothing() {
    let house = House::open().await;
    let library = house.signed_in("anna@vestby.example").await;
    let editor = house.demo("editor").await;
    let card = format!("/en/concepts/{SLUG}");
    let before = grade_of(&house.anonymous().get(&card).await.body);
    let home = begin(&library, "Vestby bibliotek").await;
    assert_eq!(tell(&library, &home, "failure", "Nobody came on Mondays.", "send").await, 303);
    let judge = format!("/en/editor/outcomes/{}", waiting(&editor.get("/en/editor/outcomes").await.body));
    assert_eq!(editor.post(&judge, &[("then", "approve")]).await.status, 303);

    let after = house.anonymous().get(&card).await.body;
    assert!(after.contains("Nobody came on Mondays.") && after.contains("It did not work"));
    assert_eq!(grade_of(&after), before);

    // another report is begun: the one that stands can be taken back all the same
    assert_eq!(tell(&library, &home, "success", "Tuesdays are better.", "save").await, 303);
    let form = library.get(&format!("{home}/outcome")).await.body;
    assert!(form.contains("Tuesdays are better.") && form.contains("Take the report back"));
    assert_eq!(library.post(&format!("{home}/outcome/withdraw"), &[]).await.status, 303);
    assert!(!house.anonymous().get(&card).await.body.contains("Nobody came on Mondays."));
    assert!(
        library.get(&format!("{home}/outcome")).await.body.contains("Tuesdays are better."),
        "the draft stays"
    );
}

#[tokio::test]
async fn nobody_else_finds_what_a_library_writes_for_itself() {
    let house = House::open().await;
    let library = house.signed_in("anna@vestby.example").await;
    let home = begin(&library, "Vestby bibliotek").await;
    let plan = [("version", "1"), ("goal", CANARY), ("starts_on", "2027-03-01")];
    assert_eq!(library.post(&format!("{home}/plan"), &plan).await.status, 303);
    assert!(library.get(&format!("{home}/plan")).await.body.contains(CANARY));

    let mut others = vec![house.signed_in("bo@ostby.example").await];
    for role in ["editor", "organiser", "auditor"] {
        others.push(house.demo(role).await);
    }
    for other in &others {
        for part in ["", "/text", "/plan", "/outcome", "/changes"] {
            assert_eq!(other.get(&format!("{home}{part}")).await.status, 404, "{part}");
        }
        for part in ["/text", "/plan", "/outcome", "/changes", "/delete", "/outcome/withdraw"] {
            let fields =
                [("version", "2"), ("title", "Mine"), ("sure", "yes"), ("goal", "Mine"), ("then", "save")];
            assert_eq!(other.post(&format!("{home}{part}"), &fields).await.status, 404, "{part}");
        }
        assert!(!other.get("/en/my/adaptations").await.body.contains("Vestby"));
    }
    assert_eq!(house.anonymous().get(&home).await.status, 303);
    assert!(library.get(&format!("{home}/plan")).await.body.contains(CANARY));
}

#[tokio::test]
async fn what_cannot_be_kept_comes_back_as_it_was_typed() {
    let house = House::open().await;
    let library = house.signed_in("anna@vestby.example").await;
    let nameless = library.post(&format!("/en/concepts/{SLUG}/adapt"), &[("library", "  ")]).await;
    assert_eq!(nameless.status, 422);
    assert!(nameless.body.contains("Write the name of your library"));
    let home = begin(&library, "Vestby bibliotek").await;

    let plan = [
        ("version", "1"),
        ("goal", "Mere snak"),
        ("starts_on", "2027-02-30"),
        ("s1-who", "AM"),
        ("m1-target", "20"),
    ];
    let wrong = library.post(&format!("{home}/plan"), &plan).await;
    assert_eq!(wrong.status, 422);
    for kept in ["Mere snak", "2027-02-30", "That is no day", "Say what is done", "Say what is counted"] {
        assert!(wrong.body.contains(kept), "{kept}: {}", wrong.body);
    }
    let first = [("version", "1"), ("goal", "First tab")];
    assert_eq!(library.post(&format!("{home}/plan"), &first).await.status, 303);
    let second = library.post(&format!("{home}/plan"), &[("version", "1"), ("goal", "Second tab")]).await;
    assert_eq!(second.status, 409);
    assert!(second.body.contains("Second tab") && second.body.contains("in another tab"));
    let version = value(&second.body, "version");
    let again = [("version", &*version), ("goal", "Second tab")];
    assert_eq!(library.post(&format!("{home}/plan"), &again).await.status, 303);

    let untitled =
        library.post(&format!("{home}/text"), &[("version", "3"), ("title", ""), ("steps", "1. Ask")]).await;
    assert_eq!(untitled.status, 422);
    assert!(untitled.body.contains("1. Ask") && untitled.body.contains("Give your card a title"));
    let unready =
        library.post(&format!("{home}/outcome"), &[("version", "0"), ("lesson", ""), ("then", "send")]).await;
    assert_eq!(unready.status, 422);
    for wanted in ["Choose how it went", "Write what others should know", "your library&#39;s yes"] {
        let plain = unready.body.replace("&#x27;", "&#39;").replace('\'', "&#39;");
        assert!(plain.contains(wanted), "{wanted}: {plain}");
    }
    let unsure = library.post(&format!("{home}/delete"), &[]).await;
    assert_eq!(unsure.status, 409);
    assert_eq!(library.post(&format!("{home}/delete"), &[("sure", "yes")]).await.status, 303);
    assert_eq!(library.get(&home).await.status, 404);
}

#[tokio::test]
async fn a_newer_version_is_compared_section_by_section_and_own_words_stay() {
    let house = House::open().await;
    let library = house.signed_in("anna@vestby.example").await;
    let home = begin(&library, "Vestby bibliotek").await;
    let store = &house.backend().store;
    let page = library.get(&format!("{home}/text")).await.body;
    assert!(!page.contains("What you have changed here"));
    let own = [
        ("version", "1"),
        ("title", "Our summer"),
        ("promise", "P"),
        ("when", "Ours <script>x</script>"),
        ("steps", "1. Ours"),
    ];
    assert_eq!(library.post(&format!("{home}/text"), &own).await.status, 303);
    let mine = library.get(&home).await.body;
    assert!(mine.contains("Our summer") && !mine.contains("<script>x"), "{mine}");
    assert_eq!(library.get(&format!("{home}/changes")).await.status, 303, "nothing is newer");

    let concept = store.find_concept_for_editing(SLUG, Language::En).await.unwrap().unwrap();
    let mut text = concept.text.clone().unwrap();
    let heading = |section: Section| format!("## {}\n", section.heading(Language::En));
    let steps = format!("{}\n1. Entirely new steps\n", heading(Section::Steps));
    let (head, rest) = text.body.split_once(&heading(Section::Steps)).unwrap();
    let (_, tail) = rest.split_once("## ").unwrap();
    text.body = format!("{head}{steps}\n## {}", tail.replacen("\n", "\n\nSomebody new.\n", 1));
    let change = DraftChange {
        concept: concept.id,
        language: Language::En,
        text,
        motif: concept.motif,
        expected_updated_at: concept.draft_updated_at,
    };
    let now = Timestamp(house.backend().now().0 + 1);
    let saved = store.record_draft_change(change, now).await.unwrap().unwrap();
    let by = AccountId(1);
    store.publish_concept(concept.id, Language::En, saved, by, 2040, now).await.unwrap().unwrap();

    let reader = house.anonymous();
    let versions = reader.get(&format!("/en/concepts/{SLUG}/versions")).await.body;
    assert!(
        versions.contains("Version 2040.1")
            && versions.contains("The first version.")
            && versions.contains("<ins>")
    );
    let first = versions.split_once("/versions/20").unwrap().1.split_once("/versions/20").unwrap().1;
    let first = format!("/en/concepts/{SLUG}/versions/20{}", first.split_once('"').unwrap().0);
    let old = reader.get(&first).await.body;
    assert!(old.contains("There is a newer one") && !old.contains("Entirely new steps"), "{old}");
    assert!(
        reader.get(&format!("/en/concepts/{SLUG}/versions/2040.1")).await.body.contains("Entirely new steps")
    );
    for nowhere in ["2040.2", "2040", "x", "2040.1.1"] {
        let path = format!("/en/concepts/{SLUG}/versions/{nowhere}");
        assert_eq!(reader.get(&path).await.status, 404, "{nowhere}");
    }

    let home_page = library.get(&home).await.body;
    assert!(home_page.contains("There is a newer version of the concept: 2040.1"), "{home_page}");
    let changes = library.get(&format!("{home}/changes")).await.body;
    assert!(changes.contains("Entirely new steps") || changes.contains("<ins>"), "{changes}");
    assert!(changes.contains("You have changed this section as well"));
    let fields = [
        ("version", value(&changes, "version")),
        ("newer", value(&changes, "newer")),
        ("who", "take".into()),
        ("steps", "keep".into()),
    ];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, &**value)).collect();
    assert_eq!(library.post(&format!("{home}/changes"), &fields).await.status, 303);
    let mine = library.get(&home).await.body;
    assert!(mine.contains("Ours") && mine.contains("Somebody new.") && !mine.contains("Entirely new steps"));
    assert!(!mine.contains("There is a newer version"));
}

#[tokio::test]
async fn a_retired_card_leaves_the_catalogue_and_stays_at_its_address() {
    let house = House::open().await;
    let editor = house.demo("editor").await;
    let reader = house.anonymous();
    let (card, desk) = (format!("/en/concepts/{SLUG}"), format!("/en/editor/{SLUG}"));
    let listed = async || reader.get("/en/catalogue?q=hashtag").await.body.contains(&format!("{card}\""));
    assert!(listed().await);

    let unsaid = editor.post(&format!("{desk}/withdraw"), &[("do", "retire"), ("reason", " ")]).await;
    assert_eq!(unsaid.status, 422);
    let retire = [("do", "retire"), ("reason", "The channel is gone")];
    assert_eq!(editor.post(&format!("{desk}/withdraw"), &retire).await.status, 303);
    assert!(!listed().await);
    let there = reader.get(&card).await;
    assert_eq!(there.status, 200);
    assert!(there.body.contains("taken out of the catalogue"));
    assert_eq!(editor.get(&format!("{card}/adapt")).await.status, 404, "nobody begins with it any more");
    assert!(!reader.get("/api/v1/concepts").await.body.contains(SLUG));
    assert_eq!(editor.post(&format!("{desk}/withdraw"), &[("do", "put-back")]).await.status, 303);
    assert!(listed().await);

    let never = editor.post(&format!("{desk}/review"), &[("review_by", "next spring")]).await;
    assert_eq!(never.status, 422);
    assert!(never.body.contains("That is no day"));
    assert!(!editor.get("/en/editor").await.body.contains("The day has come"));
    assert_eq!(editor.post(&format!("{desk}/review"), &[("review_by", "2020-01-31")]).await.status, 303);
    assert!(editor.get("/en/editor").await.body.contains("The day has come"));
    assert!(editor.get(&desk).await.body.contains("2020-01-31"));
}
