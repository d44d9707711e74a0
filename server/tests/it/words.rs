//! What is said about a picture after it was sent, and by whom.

use crate::{
    support::{Actor, House},
    uploads::{describe, draft_with_picture},
};
use domain::ids::NominationId;

async fn sent_picture(house: &House) -> (Actor<'_>, NominationId, String) {
    let writer = house.signed_in("pictures@library.example").await;
    let (picture, draft, step) = draft_with_picture(&writer, 600).await;
    let facts = [("alt", "A shelf"), ("credit", "Ann"), ("visible", "nobody")];
    describe(&writer, &step, &picture, &facts).await;
    house.send_as_it_is(draft).await;
    (writer, draft, format!("/en/my/nominations/{draft}/pictures/{picture}/words"))
}

async fn facts(house: &House, draft: NominationId) -> (String, Option<&'static str>, bool) {
    let found = house.backend().store.find_nomination(draft).await.unwrap().expect("it is there");
    let facts = &found.pictures[0].facts;
    (facts.alt.clone(), facts.licence.map(|licence| licence.as_str()), facts.consent_ends.is_some())
}

#[tokio::test]
async fn its_writer_answers_for_licence_and_consent_after_sending_and_it_is_noted() {
    let house = House::open().await;
    let (writer, draft, words) = sent_picture(&house).await;
    let mine = writer.get(&format!("/en/my/nominations/{draft}")).await.body;
    assert!(mine.contains(&words), "the way there: {mine}");
    let page = writer.get(&words).await;
    assert_eq!(page.status, 200);
    assert!(!page.body.contains("name=\"alt\"") && page.body.contains("name=\"licence\""), "{}", page.body);

    // what is no date is said to be none, and nothing is changed or lost
    let odd = writer.post(&words, &[("licence", "CC0-1.0"), ("until", "next summer")]).await;
    assert_eq!(odd.status, 422);
    assert!(odd.body.contains("That is no date") && odd.body.contains("next summer"), "{}", odd.body);
    assert!(odd.body.contains("value=\"CC0-1.0\" selected"), "{}", odd.body);
    assert_eq!(facts(&house, draft).await, ("A shelf".to_owned(), None, false));

    // the words are not the writer's any more
    let fields = [("alt", "Another picture"), ("licence", "CC-BY-4.0"), ("until", "2027-06-30")];
    assert_eq!(writer.post(&words, &fields).await.location(), format!("/en/my/nominations/{draft}"));
    assert_eq!(facts(&house, draft).await, ("A shelf".to_owned(), Some("CC-BY-4.0"), true));
    let log =
        house.backend().store.list_audit_of(store::audit::Subject::of("nomination", draft.0)).await.unwrap();
    let entry = log.iter().find(|entry| entry.act == "describe-picture").expect("it is in the log");
    assert!(entry.what.ends_with(": licence, end of consent"), "{}", entry.what);
    // the same once more changes nothing, and is not noted again
    writer.post(&words, &fields).await;
    let again =
        house.backend().store.list_audit_of(store::audit::Subject::of("nomination", draft.0)).await.unwrap();
    assert_eq!(again.len(), log.len());
}

#[tokio::test]
async fn up_15_editors_and_organisers_mend_the_words_and_nobody_else() {
    let house = House::open().await;
    let (_, draft, words) = sent_picture(&house).await;
    for who in ["juror-1", "chair", "auditor", "operator", "nominator"] {
        let actor = house.demo(who).await;
        for answer in [actor.get(&words).await, actor.post(&words, &[("alt", "Mine")]).await] {
            assert!(matches!(answer.status, 403 | 404), "{who}: {}", answer.status);
        }
    }
    let editor = house.demo("editor").await;
    let asked = editor.get(&format!("{words}?card=one-hashtag-one-summer")).await;
    assert!(
        asked.body.contains("name=\"alt\"") && !asked.body.contains("name=\"licence\""),
        "{}",
        asked.body
    );
    let none = editor.post(&words, &[("alt", "  ")]).await;
    assert_eq!(none.status, 422);
    let fields = [
        ("alt", "A shelf with lamps"),
        ("licence", "CC0-1.0"),
        ("until", ""),
        ("card", "one-hashtag-one-summer"),
    ];
    let saved = editor.post(&words, &fields).await;
    assert_eq!(saved.location(), "/en/editor/one-hashtag-one-summer#picture");
    assert_eq!(facts(&house, draft).await, ("A shelf with lamps".to_owned(), None, false));

    let organiser = house.demo("organiser").await;
    assert!(organiser.get(&format!("/en/organise/nominations/{draft}")).await.body.contains(&words));
    let fields = [("alt", "Lamps"), ("licence", "CC0-1.0"), ("until", "2027-02-01")];
    let saved = organiser.post(&words, &fields).await;
    assert_eq!(saved.location(), format!("/en/organise/nominations/{draft}"));
    assert_eq!(facts(&house, draft).await, ("Lamps".to_owned(), Some("CC0-1.0"), true));
}
