//! The queue to webhooks: each event once for each that wants it, taken by one instance only, told only while it is public.

use crate::{
    concepts::{concept, text},
    support::{NOW, account, each_store},
};
use domain::{
    concepts::ConceptStep,
    ids::WebhookId,
    language::Language,
    time::Span,
    webhooks::{HOOKS_MAX, HookEvent, LOG_KEPT, ROTATION},
};
use std::collections::BTreeSet;
use store::{
    Store,
    webhooks::{DeliveryState, HookSubject, Settled},
};

const LEASE: Span = Span::minutes(2);

async fn hook(store: &Store, events: &[HookEvent]) -> WebhookId {
    let by = account(store, "organiser@x.example").await;
    let events: BTreeSet<HookEvent> = events.iter().copied().collect();
    store.record_webhook("https://a.example/hook", &events, "whsec_one", by, NOW).await.unwrap().unwrap()
}

fn settled(status: u16) -> Settled {
    Settled { status: Some(status), trouble: String::new(), again_at: Some(NOW + Span::hours(1)) }
}

#[tokio::test]
async fn every_step_of_a_concept_is_told_once_to_those_who_want_it_and_by_one_instance() {
    each_store(async |store| {
        let by = account(&store, "organiser@x.example").await;
        let all = hook(&store, &HookEvent::ALL).await;
        let some = hook(&store, &[HookEvent::ConceptWithdrawn]).await;
        let off = hook(&store, &HookEvent::ALL).await;
        store.switch_webhook(off, false, by, NOW).await.unwrap();
        let new = concept(1, vec![(Language::En, text("A card", Language::En))]);
        let uuid = new.uuid.clone();
        let id = store.record_published_concept(new).await.unwrap();
        assert!(store.move_concept(id, ConceptStep::Retire, by, "", NOW).await.unwrap());

        let (one, two) =
            tokio::join!(store.take_due_hooks(9, LEASE, NOW), store.take_due_hooks(9, LEASE, NOW));
        let mut taken = [one.unwrap(), two.unwrap()].concat();
        taken.sort_by_key(|due| due.id);
        let what: Vec<_> = taken.iter().map(|due| (due.webhook, due.event, due.attempts)).collect();
        let expected = [(all, HookEvent::ConceptPublished, 1), (all, HookEvent::ConceptRetired, 1)];
        assert_eq!(what, expected);
        // it is retired by now: that it was published is no news any more
        assert_eq!(taken[0].subject, None);
        let gone = HookSubject::Gone { uuid: uuid.clone(), retired: Some("concept-1".to_owned()) };
        assert_eq!(taken[1].subject, Some(gone));
        assert_eq!(store.take_due_hooks(9, LEASE, NOW).await.unwrap(), [], "leased");

        // whoever broke off meanwhile gives it back
        let again = store.take_due_hooks(9, LEASE, NOW + LEASE).await.unwrap();
        assert_eq!(again.iter().map(|due| due.attempts).collect::<Vec<_>>(), [2, 2]);
        assert_eq!(again[1].message, taken[1].message);
        store.drop_delivery(again[0].id, NOW).await.unwrap();
        store.record_delivery(&again[1], settled(200), NOW, |_, _| None).await.unwrap();
        let states: Vec<_> = store.list_deliveries(all, 9).await.unwrap().iter().map(|it| it.state).collect();
        assert_eq!(states, [DeliveryState::Delivered, DeliveryState::Dropped]);

        assert!(store.move_concept(id, ConceptStep::Withdraw, by, "", NOW).await.unwrap());
        let mut due = store.take_due_hooks(9, LEASE, NOW).await.unwrap();
        // in which order different webhooks are told means nothing
        due.sort_by_key(|due| due.webhook);
        assert_eq!(due.iter().map(|due| due.webhook).collect::<Vec<_>>(), [all, some]);
        assert!(
            due.iter()
                .all(|due| due.subject == Some(HookSubject::Gone { uuid: uuid.clone(), retired: None }))
        );
        // switched off while it was on its way: what comes later waits until it is on again
        store.switch_webhook(some, false, by, NOW).await.unwrap();
        assert_eq!(store.take_due_hooks(9, LEASE, NOW + LEASE).await.unwrap().len(), 1);
        store.switch_webhook(some, true, by, NOW).await.unwrap();
        assert_eq!(store.take_due_hooks(9, LEASE, NOW + LEASE).await.unwrap().len(), 1);
        assert!(store.delete_webhook(some, by, NOW).await.unwrap());
        assert_eq!(store.list_deliveries(some, 9).await.unwrap(), []);
        assert!(!store.send_again(all, due[0].id, NOW).await.unwrap(), "it is still on its way");
    })
    .await;
}

#[tokio::test]
async fn what_was_settled_long_ago_is_forgotten_and_secrets_are_two_only_for_a_while() {
    each_store(async |store| {
        let by = account(&store, "organiser@x.example").await;
        let id = hook(&store, &[]).await;
        store.queue_hook_test(id, NOW).await.unwrap();
        let due = store.take_due_hooks(9, LEASE, NOW).await.unwrap().remove(0);
        assert_eq!((due.subject.as_ref(), due.secrets.len()), (Some(&HookSubject::Test), 1));
        store.record_delivery(&due, settled(200), NOW, |_, _| None).await.unwrap();
        assert!(store.rotate_hook_secret(id, "whsec_two", by, NOW).await.unwrap());

        let later = NOW + ROTATION - Span(1);
        store.queue_hook_test(id, later).await.unwrap();
        let due = store.take_due_hooks(9, LEASE, later).await.unwrap().remove(0);
        assert_eq!(due.secrets, ["whsec_two", "whsec_one"]);
        let later = NOW + LOG_KEPT + Span(1);
        let due = store.take_due_hooks(9, LEASE, later).await.unwrap().remove(0);
        assert_eq!((due.secrets, due.attempts), (vec!["whsec_two".to_owned()], 2));
        assert_eq!(
            store.list_deliveries(id, 9).await.unwrap().len(),
            1,
            "the first is forgotten, what waits is not"
        );

        let events = BTreeSet::new();
        for _ in 1..HOOKS_MAX {
            store
                .record_webhook("https://a.example", &events, "", by, NOW)
                .await
                .unwrap()
                .expect("there is room");
        }
        assert_eq!(store.record_webhook("https://a.example", &events, "", by, NOW).await.unwrap(), None);
    })
    .await;
}
