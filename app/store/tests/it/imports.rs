use crate::support::{NOW, account, each_store, season};
use domain::{
    accounts::Role,
    ids::CategoryId,
    imports::{ImportedNomination, ImportedReport, metric},
    language::{ContentLanguage, Language},
    nominations::{NominationText, SubmitRefusal},
    time::Span,
};
use std::collections::BTreeSet;
use store::{
    Store,
    nominations::{DraftOwner, ImportFile, UndoRefusal},
    outbox::{MailKind, MailState, NewMail},
    reminders::{Audience, Contact, Reminding},
};

fn nomination(title: &str) -> ImportedNomination {
    ImportedNomination {
        text: NominationText {
            category: Some(CategoryId(1)),
            library: "Aarhus".to_owned(),
            title: title.to_owned(),
            summary: "In short".to_owned(),
            what_was_done: "This".to_owned(),
            why_it_worked: "Because".to_owned(),
            target_group: "Readers".to_owned(),
            effort: "An hour".to_owned(),
            language: Some(ContentLanguage::Da),
            ..NominationText::default()
        },
        metrics: vec![metric(["Likes", "1", "2", "May", "Us"].map(str::to_owned))],
        kept: "{\"partners\":[]}".to_owned(),
        ..ImportedNomination::default()
    }
}

#[tokio::test]
async fn rows_come_in_once_whole_or_not_at_all_and_go_out_again() {
    each_store(async |store: Store| {
        let id = season(&store).await;
        let by = account(&store, "olga@library.example").await;
        let current = store.find_current_season().await.unwrap().unwrap();
        let file = ImportFile { season: &current, name: "a.csv", by, now: NOW };
        let report =
            |n: usize| ImportedReport { link: format!("https://a.dk/{n}"), ..ImportedReport::default() };
        let reports: Vec<ImportedReport> = (0..450).map(report).collect();
        let done = store.take_in_reports(file, &reports).await.unwrap();
        assert_eq!(done.added, 450);
        assert_eq!(store.take_in_reports(file, &reports).await.unwrap().id, None);
        assert_eq!(
            store.plan_reports(id, &[report(1), report(999), report(999)]).await.unwrap(),
            [true, false, true]
        );
        assert_eq!(store.undo_import(id, done.id.unwrap(), by, NOW).await.unwrap(), Ok(450));
        assert_eq!(store.plan_reports(id, &[report(1)]).await.unwrap(), [false]);

        // the second one cannot be sent, so the first one is not there either
        let mut half = nomination("Half");
        half.text.effort.clear();
        let rows = [nomination("Whole"), half];
        let refused = store.take_in_nominations(file, &rows, true).await.unwrap();
        assert!(matches!(refused, Err((1, SubmitRefusal::Incomplete(_)))), "{refused:?}");
        assert_eq!(store.list_nominations_for_export(id).await.unwrap(), []);
        assert_eq!(store.list_imports(id).await.unwrap().len(), 1);

        let done = store.take_in_nominations(file, &[nomination("Whole")], true).await.unwrap().unwrap();
        let out = store.list_nominations_for_export(id).await.unwrap();
        assert_eq!((&*out[0].kept, out[0].metrics.len()), ("{\"partners\":[]}", 1));
        let later = NOW + Span::minutes(1);
        store.record_role(by, id, Role::Organiser, later).await.unwrap();
        let withdrawn = store.withdraw_nomination(out[0].id, by, "x", later).await.unwrap();
        assert_eq!(withdrawn, Some(Ok(())));
        let undone = store.undo_import(id, done.id.unwrap(), by, later).await.unwrap();
        assert_eq!(undone, Err(UndoRefusal::WentOn(1)));
        assert_eq!(store.check_audit().await.unwrap().fault, None);
        assert_eq!(store.check_invariants().await.unwrap(), Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_reminder_goes_once_a_week_and_never_to_somebody_who_ended_them() {
    each_store(async |store: Store| {
        let season = season(&store).await;
        let by = account(&store, "olga@library.example").await;
        let writer = account(&store, "mette@library.example").await;
        let text = NominationText {
            title: "Hers".to_owned(),
            language: Some(ContentLanguage::Da),
            ..NominationText::default()
        };
        store.record_draft(season, DraftOwner::Account(writer), &text, NOW).await.unwrap();
        store.record_draft(season, DraftOwner::Browser("key".to_owned()), &text, NOW).await.unwrap();
        let written = std::cell::Cell::new(0);
        let mail = |contact: &Contact, token: &str| NewMail {
            kind: MailKind::DraftReminder,
            message_id: format!("{token}-{}", written.replace(written.get() + 1)),
            recipient: contact.email.clone(),
            subject: "Your draft waits".to_owned(),
            body: "Body".to_owned(),
            language: Language::En,
            season: Some(season),
            unsubscribe: token.to_owned(),
        };
        let remind = async |now, counted| {
            let secret = || format!("token-{}", now);
            let now = domain::time::Timestamp(now);
            {
                let reminding = Reminding { season, audience: &Audience::Drafts, counted, by, now };
                store.record_reminders(reminding, secret, mail).await.unwrap()
            }
        };
        let planned = async |now: domain::time::Timestamp| {
            let plan = store.plan_reminders(season, &Audience::Drafts, now).await.unwrap();
            (plan.contacts.len(), plan.lately, plan.ended)
        };
        assert_eq!(planned(NOW).await, (1, 0, 0), "a draft without an owner reminds nobody");
        assert_eq!(remind(NOW.0, 2).await, None, "not as many as were counted");
        assert_eq!(remind(NOW.0, 1).await, Some(1));
        let listed = store.list_mail(season, 10).await.unwrap();
        assert_eq!((&*listed[0].recipient, &listed[0].state), ("m…@library.example", &MailState::Held));

        let week = NOW + Span::days(7);
        assert_eq!(planned(week + Span::minutes(-1)).await, (0, 1, 0));
        assert_eq!(remind(week.0, 1).await, Some(1));
        assert!(store.check_reminder_token("made up").await.is_ok_and(|known| !known));
        let token = format!("token-{}", NOW.0);
        assert!(store.check_reminder_token(&token).await.unwrap(), "the first one stays");
        assert!(
            store.end_reminders(&token, week).await.unwrap()
                && store.end_reminders(&token, week).await.unwrap()
        );
        assert_eq!(store.list_mail(season, 10).await.unwrap(), [], "what waited goes nowhere");
        assert_eq!(planned(week + Span::days(8)).await, (0, 0, 1));
        // and again, once it is asked for
        assert_eq!(store.find_reminder_wish(writer).await.unwrap(), Some(false));
        store.record_reminder_wish(writer, true, week).await.unwrap();
        assert_eq!(store.find_reminder_wish(writer).await.unwrap(), Some(true));
        assert_eq!(planned(week + Span::days(8)).await, (1, 0, 0));
        assert!(store.end_reminders(&token, week).await.unwrap(), "the link in older mails still ends them");
        assert_eq!(planned(week + Span::days(8)).await, (0, 0, 1));
        let regions = BTreeSet::from([("DK".to_owned(), String::new())]);
        let plan = store.plan_reminders(season, &Audience::Silent(regions), NOW).await.unwrap();
        assert_eq!(plan.contacts, []);
    })
    .await;
}
