//! Adaptations are their owner's; what is told of them is public once approved, counts once a library, and goes at once.

use crate::{
    concepts::{concept, text},
    support::{self, NOW, account, each_store},
};
use domain::{
    adaptations::{AdaptationText, OutcomeKind, OutcomeText, Plan},
    concepts::{ConceptStep, EvidenceFacts},
    ids::{AccountId, AdaptationId, ConceptId},
    language::Language,
    nominations::QuoteText,
    time::{Span, Timestamp},
};
use store::{
    Store,
    adaptations::{AdaptationRefusal, NewAdaptation, OutcomeEdit, OutcomeEditRefusal},
};

async fn published(store: &Store) -> ConceptId {
    store.record_published_concept(concept(1, vec![(Language::En, text("A", Language::En))])).await.unwrap()
}

async fn begin(
    store: &Store,
    concept: ConceptId,
    owner: AccountId,
    library: &str,
    country: &str,
) -> AdaptationId {
    let new = NewAdaptation {
        concept,
        language: Language::Da,
        owner,
        organisation: None,
        library: library.to_owned(),
        country: country.to_owned(),
    };
    store.begin_adaptation(new, NOW).await.unwrap().expect("it is in the catalogue")
}

fn told(kind: OutcomeKind, expected: i32, send: bool) -> OutcomeEdit {
    let quote = QuoteText { text: "More!".into(), who: "A father".into(), ..QuoteText::default() };
    let text = OutcomeText { kind: Some(kind), lesson: "Ask early.".into(), quote, ..OutcomeText::default() };
    OutcomeEdit { expected, language: Language::Da, text, send }
}

/// Tells and approves.
async fn tell(store: &Store, of: AdaptationId, owner: AccountId, kind: OutcomeKind, at: Timestamp) {
    store.record_outcome(of, owner, &told(kind, 0, true), at).await.unwrap().unwrap();
    let waiting = store.list_waiting_outcomes().await.unwrap();
    let decided = store.decide_outcome(waiting[0].id, owner, true, "", at, |_| None).await.unwrap();
    assert_eq!(decided.expect("it waited").adaptation, of);
}

async fn facts(store: &Store) -> EvidenceFacts {
    store.list_published_concepts(Language::En).await.unwrap()[0].evidence
}

#[tokio::test]
async fn outcomes_count_once_a_library_and_only_while_they_stand() {
    each_store(async |store| {
        support::season(&store).await;
        let anna = account(&store, "anna@vestby.example").await;
        let concept = published(&store).await;
        let mine = begin(&store, concept, anna, "Vestby", "NO").await;
        let second = begin(&store, concept, anna, " VESTBY ", "NO").await;
        let other = begin(&store, concept, anna, "Østby", "DK").await;
        let later = |hours: i64| NOW + Span::hours(hours);

        store.record_outcome(mine, anna, &told(OutcomeKind::Failure, 0, false), NOW).await.unwrap().unwrap();
        assert_eq!(facts(&store).await, EvidenceFacts::default(), "it was not sent");
        let stale =
            store.record_outcome(mine, anna, &told(OutcomeKind::Success, 0, false), NOW).await.unwrap();
        assert_eq!(stale, Err(OutcomeEditRefusal::Stale));
        store.record_outcome(mine, anna, &told(OutcomeKind::Failure, 1, true), NOW).await.unwrap().unwrap();
        assert_eq!(facts(&store).await, EvidenceFacts::default(), "nobody has approved it");
        let waiting = store.list_waiting_outcomes().await.unwrap();
        assert_eq!((&*waiting[0].library, &*waiting[0].country, waiting.len()), ("Vestby", "NO", 1));
        let read =
            store.record_outcome(mine, anna, &told(OutcomeKind::Success, 2, false), NOW).await.unwrap();
        assert_eq!(read, Err(OutcomeEditRefusal::BeingRead));
        store.decide_outcome(waiting[0].id, anna, true, "", later(1), |_| None).await.unwrap().unwrap();
        assert_eq!(
            store.decide_outcome(waiting[0].id, anna, false, "x", later(1), |_| None).await.unwrap(),
            None
        );
        assert_eq!(facts(&store).await, EvidenceFacts { failures: 1, ..EvidenceFacts::default() });

        // the same library, spelled otherwise and in another copy, has since succeeded
        tell(&store, second, anna, OutcomeKind::Success, later(2)).await;
        tell(&store, other, anna, OutcomeKind::Success, later(3)).await;
        let expected = EvidenceFacts { successes: 2, countries: 2, ..EvidenceFacts::default() };
        assert_eq!(facts(&store).await, expected);
        let (public, libraries) = store.list_public_outcomes(concept).await.unwrap();
        assert_eq!((public.len(), libraries), (3, 2));
        assert!(public.iter().all(|it| it.text.quote == QuoteText::default()), "nobody agreed to be quoted");

        // a later report takes the place of the one before
        tell(&store, second, anna, OutcomeKind::Partly, later(4)).await;
        assert_eq!(store.list_public_outcomes(concept).await.unwrap().0.len(), 3);
        assert!(store.withdraw_outcome(other, anna, later(5)).await.unwrap());
        assert!(!store.withdraw_outcome(other, anna, later(5)).await.unwrap());
        assert_eq!(facts(&store).await, EvidenceFacts::default());
        assert!(store.delete_adaptation(mine, anna, later(6)).await.unwrap());
        assert_eq!(store.list_public_outcomes(concept).await.unwrap().0.len(), 1);
        assert_eq!(store.check_invariants().await.unwrap(), Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn an_adaptation_is_its_owners_alone_and_remembers_what_it_came_from() {
    each_store(async |store| {
        support::season(&store).await;
        let anna = account(&store, "anna@vestby.example").await;
        let bo = account(&store, "bo@ostby.example").await;
        let concept = published(&store).await;
        let id = begin(&store, concept, anna, "Vestby", "").await;
        assert_eq!(store.find_adaptation(id, bo).await.unwrap(), None);
        let found = store.find_adaptation(id, anna).await.unwrap().expect("hers");
        assert_eq!((found.text.clone(), &found.newer), (found.origin.text.clone(), &None));

        let text = AdaptationText { title: "Ours".into(), ..found.text.clone() };
        let change =
            async |by, expected| store.change_adaptation(id, by, expected, &text, None, NOW).await.unwrap();
        assert_eq!(change(bo, 1).await, Err(AdaptationRefusal::Unknown));
        assert_eq!(change(anna, 1).await, Ok(2));
        assert_eq!(change(anna, 1).await, Err(AdaptationRefusal::Stale));
        let plan = Plan { goal: "More talk".into(), ..Plan::default() };
        assert_eq!(store.change_plan(id, bo, 2, &plan, NOW).await.unwrap(), Err(AdaptationRefusal::Unknown));
        assert_eq!(store.change_plan(id, anna, 2, &plan, NOW).await.unwrap(), Ok(3));
        assert!(!store.delete_adaptation(id, bo, NOW).await.unwrap());
        let refused = store.record_outcome(id, bo, &told(OutcomeKind::Success, 0, true), NOW).await.unwrap();
        assert_eq!(refused, Err(OutcomeEditRefusal::Unknown));
        assert_eq!(store.list_adaptations_of(bo).await.unwrap(), []);

        // what was taken back is not named any more, and its adaptation lives on
        assert!(store.move_concept(concept, ConceptStep::Withdraw, bo, "Rights", NOW).await.unwrap());
        let mine = &store.list_adaptations_of(anna).await.unwrap()[0];
        assert!(!mine.concept.readable);
        assert_eq!((&*mine.title, &*mine.plan.goal), ("Ours", "More talk"));
    })
    .await;
}

#[tokio::test]
async fn who_leaves_takes_copy_and_plan_along_and_leaves_what_stands_on_a_card() {
    each_store(async |store| {
        support::season(&store).await;
        let anna = account(&store, "anna@vestby.example").await;
        let concept = published(&store).await;
        let told_of = begin(&store, concept, anna, "Vestby", "NO").await;
        let private = begin(&store, concept, anna, "Vestby", "NO").await;
        tell(&store, told_of, anna, OutcomeKind::Success, NOW).await;
        store
            .record_outcome(private, anna, &told(OutcomeKind::Failure, 0, true), NOW)
            .await
            .unwrap()
            .unwrap();
        let kept = store.export_person(anna).await.unwrap();
        assert_eq!((kept["adaptation"].len(), kept["outcome"].len()), (2, 2));

        store.erase_account(anna, NOW).await.unwrap().unwrap();

        assert_eq!(store.find_adaptation(told_of, anna).await.unwrap(), None);
        assert_eq!(store.list_waiting_outcomes().await.unwrap(), []);
        let (public, libraries) = store.list_public_outcomes(concept).await.unwrap();
        assert_eq!((public.len(), libraries), (1, 1));
        assert_eq!(facts(&store).await.successes, 1);
    })
    .await;
}
