use crate::support::{NOW, account, address, each_database, each_store, season};
use domain::{
    accounts::{EmailAddress, Role},
    language::Language,
    policy::Act,
    time::Span,
};
use sea_orm::ConnectionTrait;
use store::{
    Store,
    accounts::{InvitationRefusal, NewInvitation, RemovalRefusal},
    audit::{AuditQuery, ChainFault, Subject},
    outbox::{MailKind, MailState, NewMail},
};

fn mail(to: &EmailAddress, id: &str, kind: MailKind) -> NewMail {
    NewMail {
        kind,
        message_id: id.to_owned(),
        recipient: to.as_str().to_owned(),
        subject: "A subject".to_owned(),
        body: "A body".to_owned(),
        language: Language::Da,
        season: None,
        unsubscribe: String::new(),
    }
}

async fn invite(
    store: &Store,
    season: domain::ids::SeasonId,
    by: domain::ids::AccountId,
    email: &str,
    token: &str,
) -> Result<(), InvitationRefusal> {
    let email = address(email);
    let new = NewInvitation {
        season,
        mail: mail(&email, token, MailKind::Invitation),
        email,
        role: Role::Juror,
        organisation: None,
        token_hash: token.to_owned(),
        by,
    };
    store.record_invitation(new, NOW).await.expect("the store answers")
}

#[tokio::test]
async fn every_act_is_written_down_and_the_chain_holds_however_many_write_at_once() {
    each_store(async |store| {
        let season = season(&store).await;
        let organiser = account(&store, "organiser@library.example").await;
        store.record_role(organiser, season, Role::Organiser, NOW).await.unwrap();
        let mut writers = tokio::task::JoinSet::new();
        for at in 0..12 {
            let store = store.clone();
            writers.spawn(async move {
                let email = format!("juror-{at}@library.example");
                invite(&store, season, organiser, &email, &format!("token {at}")).await
            });
        }
        for written in writers.join_all().await {
            assert_eq!(written, Ok(()));
        }

        let report = store.check_audit().await.unwrap();
        assert_eq!((report.entries, report.fault), (13, None));
        let query = AuditQuery { act: Some(Act::ManagePeople), most: 50, ..AuditQuery::default() };
        let log = store.list_audit(&query).await.unwrap();
        assert_eq!(log.len(), 13);
        assert!(log[..12].iter().all(|entry| entry.role == "organiser" && entry.account == Some(organiser)));
        assert_eq!((log[12].role.as_str(), log[12].account), ("machine", None));
        assert_eq!(log[0].hash, report.head);
        let of_one = store.list_audit_of(Subject::of("account", organiser.0)).await.unwrap();
        assert_eq!(of_one.len(), 1, "{of_one:?}");
        assert_eq!(store.check_invariants().await.unwrap(), Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn whoever_changes_the_log_behind_our_back_is_found_out() {
    each_database(async |store, beside| {
        let season = season(&store).await;
        for at in 0..3 {
            let juror = account(&store, &format!("juror-{at}@library.example")).await;
            store.record_role(juror, season, Role::Juror, NOW).await.unwrap();
        }
        assert_eq!(store.check_audit().await.unwrap().fault, None);

        beside.execute_unprepared("UPDATE audit_entry SET what = 'chair' WHERE id = 2").await.unwrap();
        assert_eq!(store.check_audit().await.unwrap().fault, Some(ChainFault::Changed { id: 2 }));
        beside.execute_unprepared("UPDATE audit_entry SET what = 'juror' WHERE id = 2").await.unwrap();
        assert_eq!(store.check_audit().await.unwrap().fault, None);
        beside.execute_unprepared("DELETE FROM audit_entry WHERE id = 3").await.unwrap();
        assert_eq!(store.check_audit().await.unwrap().fault, Some(ChainFault::Cut { entries: 3, found: 2 }));
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_for_one_person_once_and_for_two_weeks() {
    each_store(async |store| {
        let season = season(&store).await;
        let organiser = account(&store, "organiser@library.example").await;
        store.record_role(organiser, season, Role::Organiser, NOW).await.unwrap();
        let mette = account(&store, "mette@library.example").await;
        let other = account(&store, "other@library.example").await;
        assert_eq!(invite(&store, season, organiser, "Mette@library.example", "first").await, Ok(()));
        assert_eq!(invite(&store, season, organiser, "mette@library.example", "second").await, Ok(()));

        let old = store.accept_invitation("first", mette, NOW).await.unwrap();
        assert_eq!(old, Err(InvitationRefusal::Void), "a newer one has taken its place");
        let by_other = store.accept_invitation("second", other, NOW).await.unwrap();
        assert_eq!(by_other, Err(InvitationRefusal::OtherAddress));
        let late = store.accept_invitation("second", mette, NOW + Span::days(14)).await.unwrap();
        assert_eq!(late, Err(InvitationRefusal::Void));
        assert_eq!(store.accept_invitation("second", mette, NOW).await.unwrap(), Ok(Role::Juror));
        assert_eq!(
            store.accept_invitation("second", mette, NOW).await.unwrap(),
            Err(InvitationRefusal::Void)
        );
        assert!(store.list_roles(mette, season).await.unwrap().contains(&Role::Juror));
        assert_eq!(
            invite(&store, season, organiser, "mette@library.example", "third").await,
            Err(InvitationRefusal::AlreadyMember)
        );
    })
    .await;
}

#[tokio::test]
async fn two_organisers_who_remove_each_other_leave_one() {
    each_store(async |store| {
        let season = season(&store).await;
        let one = account(&store, "one@library.example").await;
        let two = account(&store, "two@library.example").await;
        for organiser in [one, two] {
            store.record_role(organiser, season, Role::Organiser, NOW).await.unwrap();
        }

        let (a, b) = tokio::join!(
            store.remove_member(two, season, Role::Organiser, one, "", NOW),
            store.remove_member(one, season, Role::Organiser, two, "", NOW)
        );

        let outcomes = [a.unwrap(), b.unwrap()];
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "{outcomes:?}");
        assert!(outcomes.contains(&Err(RemovalRefusal::LastOrganiser)), "{outcomes:?}");
    })
    .await;
}

#[tokio::test]
async fn news_wait_to_be_counted_and_released() {
    each_store(async |store| {
        let season = season(&store).await;
        let organiser = account(&store, "organiser@library.example").await;
        let mails = (0..3)
            .map(|at| NewMail {
                season: Some(season),
                ..mail(&address("reader@library.example"), &format!("news {at}"), MailKind::News)
            })
            .collect();
        store.record_news(mails, season, organiser, NOW).await.unwrap();

        assert_eq!(store.take_due_mail(20, Span::minutes(5), NOW).await.unwrap(), []);
        assert_eq!(store.release_mail(season, 2, organiser, NOW).await.unwrap(), None);
        assert_eq!(store.take_due_mail(20, Span::minutes(5), NOW).await.unwrap(), []);
        assert_eq!(store.release_mail(season, 3, organiser, NOW).await.unwrap(), Some(3));
        let due = store.take_due_mail(20, Span::minutes(5), NOW).await.unwrap();
        assert_eq!(due.len(), 3);
        store.record_mail_sent(due[0].id, NOW).await.unwrap();
        let listed = store.list_mail(season, 10).await.unwrap();
        assert!(listed.iter().any(|mail| mail.state == MailState::Sent(NOW)));
    })
    .await;
}
