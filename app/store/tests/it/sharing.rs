//! What others may keep of concepts: a stamp that moves with every change, and nothing of what was never there.

use crate::support::{NOW, account, each_database, each_store, season};
use domain::{
    concepts::{Channel, ConceptStep, Effort, Goal, Section, TargetGroup, VersionLabel},
    cover::Motif,
    ids::{AccountId, ConceptId, NominationId},
    language::{ContentLanguage, Language},
    nominations::NominationText,
    time::{Span, Timestamp},
};
use sea_orm::ConnectionTrait;
use store::{
    Store,
    concepts::{ChangeRange, ConceptText, DraftChange, NewConcept, NewDraft, Shared},
    nominations::DraftOwner,
};

fn text(title: &str, language: Language) -> ConceptText {
    let body = Section::ALL.map(|section| format!("## {}\n\nText.\n\n", section.heading(language))).concat();
    ConceptText {
        title: title.to_owned(),
        line: "One line.".to_owned(),
        promise: "A promise.".to_owned(),
        goal: Goal::Dialogue,
        channels: [Channel::Blog].into(),
        target_groups: [TargetGroup::Students].into(),
        effort: Effort::new(15, 1, 3).unwrap(),
        to_start: String::new(),
        skills: String::new(),
        body,
    }
}

async fn published(store: &Store, number: i32, at: Timestamp, sources: Vec<NominationId>) -> ConceptId {
    let new = NewConcept {
        uuid: format!("uuid-{number}"),
        number,
        slug: format!("concept-{number}"),
        motif: Motif::Voice,
        editorial: sources.is_empty(),
        sources,
        version: VersionLabel { year: 2027, number: 1 },
        updated_at: at,
        texts: vec![(Language::En, text("In English", Language::En))],
    };
    store.record_published_concept(new).await.unwrap()
}

/// Everything that is told, oldest change first: its name, and its languages where it is still there.
async fn told(store: &Store) -> Vec<String> {
    let all = store.list_shared_changes(ChangeRange::default(), 100).await.unwrap();
    let mut marks: Vec<_> = all.iter().map(Shared::mark).collect();
    marks.sort();
    assert_eq!(marks, all.iter().map(Shared::mark).collect::<Vec<_>>(), "in order");
    all.into_iter()
        .map(|shared| match shared {
            Shared::Concept(concept) => {
                let languages: Vec<&str> = concept.texts.keys().map(|language| language.tag()).collect();
                format!("{} {}", concept.uuid, languages.join("+"))
            }
            Shared::Gone(tombstone) => format!("{} gone", tombstone.uuid),
        })
        .collect()
}

async fn publish(store: &Store, concept: ConceptId, language: Language, by: AccountId, now: Timestamp) {
    let change = DraftChange {
        concept,
        language,
        text: text("Titel", language),
        motif: Motif::Voice,
        expected_updated_at: None,
    };
    let saved = store.record_draft_change(change, now).await.unwrap().unwrap();
    store.publish_concept(concept, language, saved, by, 2027, now).await.unwrap().unwrap();
}

#[tokio::test]
async fn the_stamp_moves_with_every_change_others_can_see() {
    each_store(async |store| {
        let editor = account(&store, "editor@library.example").await;
        let first = published(&store, 1, NOW, Vec::new()).await;
        let second = published(&store, 2, NOW + Span::seconds(1), Vec::new()).await;
        assert_eq!(told(&store).await, ["uuid-1 en", "uuid-2 en"]);

        // a new language, at a time before the other's stamp: stamps grow all the same
        publish(&store, first, Language::Da, editor, NOW).await;
        assert_eq!(told(&store).await, ["uuid-2 en", "uuid-1 en+da"]);

        let later = NOW + Span::days(1);
        assert!(store.move_concept(second, ConceptStep::Withdraw, editor, "a reason", later).await.unwrap());
        assert_eq!(told(&store).await, ["uuid-1 en+da", "uuid-2 gone"]);
        let Some(Shared::Gone(tombstone)) = store.find_shared("uuid-2").await.unwrap() else {
            panic!("it was there")
        };
        assert_eq!((tombstone.mark.id, tombstone.mark.changed_at), (second, later));
        assert_eq!(store.list_newest_shared(0, 10).await.unwrap().len(), 1);
        assert_eq!(store.list_shared_among(&[second, first]).await.unwrap().len(), 1);
        assert_eq!(store.list_shared_addresses().await.unwrap().len(), 1);

        assert!(store.move_concept(second, ConceptStep::PutBack, editor, "", later).await.unwrap());
        assert_eq!(told(&store).await, ["uuid-1 en+da", "uuid-2 en"]);
    })
    .await;
}

#[tokio::test]
async fn what_was_never_public_leaves_no_trace() {
    each_store(async |store| {
        let editor = account(&store, "editor@library.example").await;
        let draft = NewDraft {
            uuid: "secret".to_owned(),
            slug: "secret".to_owned(),
            motif: Motif::Voice,
            editorial: true,
            sources: Vec::new(),
            language: Language::En,
            text: text("Secret", Language::En),
        };
        store.record_concept_draft(draft, editor, NOW).await.unwrap().unwrap();

        assert_eq!(told(&store).await, Vec::<String>::new());
        assert_eq!(store.find_shared("secret").await.unwrap(), None);
        assert_eq!(store.find_shared_at("secret").await.unwrap(), None);
        assert_eq!(store.span_of_shared_changes().await.unwrap(), None);

        // nor does the draft beside a published text
        let concept = published(&store, 2, NOW, Vec::new()).await;
        let change = DraftChange {
            concept,
            language: Language::Da,
            text: text("Hemmelig", Language::Da),
            motif: Motif::Voice,
            expected_updated_at: None,
        };
        store.record_draft_change(change, NOW).await.unwrap().unwrap();
        assert_eq!(told(&store).await, ["uuid-2 en"]);
    })
    .await;
}

#[tokio::test]
async fn a_list_that_is_taken_in_parts_misses_nothing_that_changes_meanwhile() {
    each_store(async |store| {
        let editor = account(&store, "editor@library.example").await;
        let mut ids = Vec::new();
        for number in 1..=6 {
            // all in the same moment
            ids.push(published(&store, number, NOW, Vec::new()).await);
        }
        let mut seen = Vec::new();
        let mut range = ChangeRange::default();
        for turn in 0.. {
            let part = store.list_shared_changes(range, 2).await.unwrap();
            let Some(last) = part.last() else { break };
            range.after = Some(last.mark());
            seen.extend(part.iter().map(|it| format!("{} {}", it.uuid(), matches!(it, Shared::Gone(_)))));
            if turn == 0 {
                store.move_concept(ids[0], ConceptStep::Withdraw, editor, "", NOW).await.unwrap();
                store.move_concept(ids[3], ConceptStep::Withdraw, editor, "", NOW).await.unwrap();
            }
        }
        let expected = [
            "uuid-1 false",
            "uuid-2 false",
            "uuid-3 false",
            "uuid-5 false",
            "uuid-6 false",
            "uuid-1 true",
            "uuid-4 true",
        ];
        assert_eq!(seen, expected);
    })
    .await;
}

#[tokio::test]
async fn a_source_that_is_withdrawn_moves_the_stamp_and_is_named_no_more() {
    each_database(async |store, db| {
        let season = season(&store).await;
        let writer = account(&store, "writer@library.example").await;
        let text = NominationText {
            title: "A source".to_owned(),
            library: "A library".to_owned(),
            language: Some(ContentLanguage::En),
            ..NominationText::default()
        };
        let owner = DraftOwner::Account(writer);
        let nomination = store.record_draft(season, owner, &text, NOW).await.unwrap();
        let category = store.list_categories(season).await.unwrap().remove(0).id;
        let sent = format!(
            "UPDATE nomination SET submitted_at = 1, number = 1, category_id = {category} WHERE id = {nomination}"
        );
        db.execute_unprepared(&sent).await.unwrap();
        published(&store, 1, NOW, vec![nomination]).await;
        let before = store.find_shared("uuid-1").await.unwrap().unwrap().concept().unwrap();
        assert_eq!(before.sources.len(), 1);

        store.withdraw_nomination(nomination, writer, "", NOW).await.unwrap().unwrap().unwrap();

        let after = store.find_shared("uuid-1").await.unwrap().unwrap().concept().unwrap();
        assert_eq!(after.sources, []);
        assert!(after.mark > before.mark);
    })
    .await;
}

/// What stood in the database before changes had stamps.
#[tokio::test]
async fn concepts_from_before_have_the_stamp_of_what_happened_to_them_last() {
    each_database(async |store, db| {
        for number in 1..=3 {
            published(&store, number, NOW, Vec::new()).await;
        }
        store.roll_back_before("000023").await.expect("the change can be undone");
        let withdrawn = NOW + Span::days(1);
        for sql in [
            format!("UPDATE concept SET withdrawn_at = {} WHERE number = 1", withdrawn.0),
            "DELETE FROM concept_version WHERE concept_id = (SELECT id FROM concept WHERE number = 3)"
                .to_owned(),
        ] {
            db.execute_unprepared(&sql).await.expect("a row as it was");
        }

        store.roll_forward().await.expect("the change is made");

        assert_eq!(told(&store).await, ["uuid-2 en", "uuid-1 gone"]);
        assert_eq!(store.span_of_shared_changes().await.unwrap(), Some((NOW, withdrawn)));
    })
    .await;
}
