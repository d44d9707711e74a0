use crate::support::{NOW, account, address, each_store, season};
use domain::{
    accounts::{Role, SIGN_IN_LIFETIME, SignInRefusal},
    time::Span,
};
use std::collections::BTreeSet;
use store::{
    Store,
    accounts::{NewSession, NewSignIn, SignInAsked},
};

fn request(token: &str) -> NewSignIn {
    NewSignIn {
        email: address("mette@bibliotek.example"),
        token_hash: token.to_owned(),
        code_hash: Some(format!("code of {token}")),
        browser_hash: Some("her browser".to_owned()),
        next: "/da/my".to_owned(),
        expires_at: NOW + SIGN_IN_LIFETIME,
        mail: None,
    }
}

async fn ask(store: &Store, token: &str) -> SignInAsked {
    store.record_sign_in(request(token), NOW).await.expect("it is recorded")
}

#[tokio::test]
async fn a_link_signs_in_once_and_only_in_the_browser_that_asked() {
    each_store(async |store| {
        ask(&store, "a").await;

        let elsewhere = store.use_sign_in_link("a", Some("another"), NOW).await.unwrap();
        let nowhere = store.use_sign_in_link("a", None, NOW).await.unwrap();
        let here = store.use_sign_in_link("a", Some("her browser"), NOW).await.unwrap();
        let again = store.use_sign_in_link("a", Some("her browser"), NOW).await.unwrap();

        assert_eq!(elsewhere, Err(SignInRefusal::OtherBrowser));
        assert_eq!(nowhere, Err(SignInRefusal::OtherBrowser));
        assert_eq!(here.map(|s| s.next), Ok("/da/my".to_owned()));
        assert_eq!(again, Err(SignInRefusal::Used));
    })
    .await;
}

#[tokio::test]
async fn a_link_is_void_after_ten_minutes_or_a_newer_one() {
    each_store(async |store| {
        ask(&store, "old").await;
        ask(&store, "new").await;

        let old = store.check_sign_in_link("old", Some("her browser"), NOW).await.unwrap();
        let late = NOW + Span::minutes(10);
        let new = store.use_sign_in_link("new", Some("her browser"), late).await.unwrap();

        assert_eq!(old, Err(SignInRefusal::Superseded));
        assert_eq!(new, Err(SignInRefusal::Expired));
        assert_eq!(store.check_sign_in_link("x", None, NOW).await.unwrap(), Err(SignInRefusal::Unknown));
    })
    .await;
}

#[tokio::test]
async fn a_hundred_presses_of_one_button_make_one_session() {
    each_store(async |store| {
        ask(&store, "a").await;

        let presses = (0..100).map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.use_sign_in_link("a", Some("her browser"), NOW).await.unwrap() })
        });
        let mut signed_in = 0;
        for press in presses.collect::<Vec<_>>() {
            signed_in += usize::from(press.await.unwrap().is_ok());
        }

        assert_eq!(signed_in, 1);
    })
    .await;
}

#[tokio::test]
async fn five_wrong_codes_end_a_request() {
    each_store(async |store| {
        ask(&store, "a").await;
        for _ in 0..5 {
            let wrong = store.use_sign_in_code("guess", "her browser", NOW).await.unwrap();
            assert_eq!(wrong, Err(SignInRefusal::WrongCode));
        }

        let right = store.use_sign_in_code("code of a", "her browser", NOW).await.unwrap();

        assert_eq!(right, Err(SignInRefusal::TooManyWrongCodes));
    })
    .await;
}

#[tokio::test]
async fn an_address_is_mailed_three_times_a_quarter_and_no_more() {
    each_store(async |store| {
        let mut asked = Vec::new();
        for token in ["a", "b", "c", "d"] {
            asked.push(ask(&store, token).await);
        }

        use SignInAsked::{Recorded, TooManyMails};
        assert_eq!(asked, [Recorded, Recorded, Recorded, TooManyMails]);
    })
    .await;
}

#[tokio::test]
async fn one_mailbox_is_one_account_however_it_is_spelt() {
    each_store(async |store| {
        let first = account(&store, "Mette@Bibliotek.example").await;
        let second = account(&store, "mette@bibliotek.EXAMPLE").await;

        assert_eq!(first, second);
    })
    .await;
}

#[tokio::test]
async fn roles_are_held_in_one_season() {
    each_store(async |store| {
        let season = season(&store).await;
        let mette = account(&store, "mette@bibliotek.example").await;

        for role in [Role::Juror, Role::Chair, Role::Juror] {
            store.record_role(mette, season, role, NOW).await.unwrap();
        }

        let held = store.list_roles(mette, season).await.unwrap();
        assert_eq!(held, BTreeSet::from([Role::Juror, Role::Chair]));
    })
    .await;
}

#[tokio::test]
async fn a_session_is_kept_until_it_expires() {
    each_store(async |store| {
        let session = |record: &str, hours| NewSession {
            id: "key".to_owned(),
            record: record.to_owned(),
            account: None,
            device: String::new(),
            opened_at: None,
            expires_at: NOW + Span::hours(hours),
        };
        store.record_session(session("{}", 1), NOW).await.unwrap();
        store.change_session(session("{\"account\":1}", 2), NOW).await.unwrap();

        let kept = store.find_session("key", NOW).await.unwrap();
        let expired = store.find_session("key", NOW + Span::hours(2)).await.unwrap();

        let kept = kept.unwrap();
        assert_eq!((&*kept.record, kept.expires_at), ("{\"account\":1}", NOW + Span::hours(2)));
        // one that is used lives on
        store.record_session_seen("key", NOW + Span::hours(1), NOW + Span::hours(3)).await.unwrap();
        let used = store.find_session("key", NOW + Span::hours(2)).await.unwrap().unwrap();
        assert_eq!((used.seen_at, used.expires_at), (NOW + Span::hours(1), NOW + Span::hours(3)));
        assert_eq!(expired, None);

        // a request that was on its way when the session was ended does not bring it back
        store.delete_session("key").await.unwrap();
        store.change_session(session("{\"account\":1}", 2), NOW).await.unwrap();
        assert_eq!(store.find_session("key", NOW).await.unwrap(), None);
    })
    .await;
}
