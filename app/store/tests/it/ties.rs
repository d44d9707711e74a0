//! Who belongs to what: identities elsewhere, addresses that change, news, libraries and those who speak for them.

use crate::support::{NOW, account, address, each_store, season};
use domain::{
    accounts::{ADDRESS_CHANGE_LIFETIME, Role},
    language::{ContentLanguage, Language},
    libraries::{LibraryRow, read_row},
    nominations::NominationText,
    time::Span,
};
use std::collections::BTreeMap;
use store::{
    Store,
    accounts::{
        AddressChangeRefusal, CloseRefusal, Identity, IdentityRefusal, LibraryChange, NewAddressChange,
        NewInvitation, NewSession, NewsWish,
    },
    nominations::{DraftOwner, NewPicture},
    outbox::{MailKind, NewMail},
};

fn identity(issuer: &str, subject: &str, email: Option<&str>) -> Identity {
    Identity {
        issuer: issuer.to_owned(),
        subject: subject.to_owned(),
        email: email.map(address),
        name: String::new(),
    }
}

fn mail(to: &str, id: &str) -> NewMail {
    NewMail {
        kind: MailKind::Account,
        message_id: id.to_owned(),
        recipient: to.to_owned(),
        subject: "A subject".to_owned(),
        body: "A body".to_owned(),
        language: Language::En,
        season: None,
        unsubscribe: String::new(),
    }
}

#[tokio::test]
async fn au_14_somebody_is_who_they_are_to_one_issuer_and_not_what_an_address_says() {
    each_store(async |store| {
        let known = account(&store, "mette@library.example").await;
        let first = identity("https://a.example", "1", Some("new@library.example"));

        // nobody is let into an account because an issuer says it has its address
        let by_address = identity("https://a.example", "2", Some("METTE@library.example"));
        assert_eq!(
            store.sign_in_by_identity(&by_address, NOW).await.unwrap(),
            Err(IdentityRefusal::NotLinked)
        );
        let unknown = identity("https://a.example", "3", None);
        assert_eq!(store.sign_in_by_identity(&unknown, NOW).await.unwrap(), Err(IdentityRefusal::NoAddress));

        let made = store.sign_in_by_identity(&first, NOW).await.unwrap().unwrap();
        assert_ne!(made, known);
        // the issuer may tell another address tomorrow, or none
        let moved = Identity { email: None, ..first.clone() };
        assert_eq!(store.sign_in_by_identity(&moved, NOW).await.unwrap(), Ok(made));
        // the same subject, or the same address, at another issuer is somebody else
        let twin = identity("https://b.example", "1", Some("new@library.example"));
        assert_eq!(store.sign_in_by_identity(&twin, NOW).await.unwrap(), Err(IdentityRefusal::NotLinked));

        assert_eq!(
            store.link_identity(known, &by_address, mail("mette@library.example", "m1"), NOW).await.unwrap(),
            Ok(())
        );
        assert_eq!(
            store.link_identity(known, &by_address, mail("mette@library.example", "m2"), NOW).await.unwrap(),
            Ok(())
        );
        assert_eq!(store.sign_in_by_identity(&by_address, NOW).await.unwrap(), Ok(known));
        assert_eq!(
            store.link_identity(known, &first, mail("mette@library.example", "m3"), NOW).await.unwrap(),
            Err(IdentityRefusal::Others)
        );

        let linked = store.list_identities(known).await.unwrap();
        assert_eq!(linked.len(), 1);
        // nobody else unties it
        store.unlink_identity(made, linked[0].id, NOW).await.unwrap();
        assert_eq!(store.list_identities(known).await.unwrap().len(), 1);
        store.unlink_identity(known, linked[0].id, NOW).await.unwrap();
        assert_eq!(
            store.sign_in_by_identity(&by_address, NOW).await.unwrap(),
            Err(IdentityRefusal::NotLinked)
        );
        assert_eq!(store.check_audit().await.unwrap().fault, None);
    })
    .await;
}

async fn ask_for(store: &Store, account: domain::ids::AccountId, email: &str, token: &str) {
    let change = NewAddressChange {
        account,
        email: address(email),
        token_hash: token.to_owned(),
        expires_at: NOW + ADDRESS_CHANGE_LIFETIME,
        confirm: mail(email, &format!("confirm {token}")),
        warn: mail("mette@library.example", &format!("warn {token}")),
    };
    store.record_address_change(change, NOW).await.unwrap().unwrap();
}

#[tokio::test]
async fn au_18_an_address_changes_for_its_owner_once_and_ends_every_other_session() {
    each_store(async |store| {
        let mette = account(&store, "mette@library.example").await;
        let thief = account(&store, "thief@library.example").await;
        for (id, whose) in [("hers", mette), ("stolen", mette), ("his", thief)] {
            let session = NewSession {
                id: id.to_owned(),
                record: "{}".to_owned(),
                account: Some(whose),
                device: String::new(),
                opened_at: Some(NOW),
                expires_at: NOW + Span::days(1),
            };
            store.record_session(session, NOW).await.unwrap();
        }
        let use_it = |account, token: &'static str, id: &'static str| {
            let tell = mail("mette@library.example", id);
            let store = store.clone();
            async move { store.use_address_change(account, token, Some("hers"), tell, NOW).await.unwrap() }
        };

        ask_for(&store, mette, "older@library.example", "older").await;
        ask_for(&store, mette, "taken@library.example", "taken").await;
        // a newer wish ends the older one, and a link is good for its own account only
        assert_eq!(use_it(mette, "older", "t1").await, Err(AddressChangeRefusal::Void));
        assert_eq!(use_it(thief, "taken", "t2").await, Err(AddressChangeRefusal::Void));
        account(&store, "taken@library.example").await;
        assert_eq!(use_it(mette, "taken", "t3").await, Err(AddressChangeRefusal::Taken));

        ask_for(&store, mette, "new@library.example", "new").await;
        let late = NOW + ADDRESS_CHANGE_LIFETIME;
        assert_eq!(store.find_address_change(mette, "new", late).await.unwrap(), None);
        assert_eq!(use_it(mette, "new", "t4").await, Ok(()));
        assert_eq!(use_it(mette, "new", "t5").await, Err(AddressChangeRefusal::Void));
        assert_eq!(store.find_account(mette).await.unwrap().unwrap().email, "new@library.example");
        assert!(store.find_session("hers", NOW).await.unwrap().is_some());
        assert_eq!(store.find_session("stolen", NOW).await.unwrap(), None);
        assert!(store.find_session("his", NOW).await.unwrap().is_some());

        // the old address was told of every wish, and of the change
        let due = store.take_due_mail(50, Span::minutes(5), NOW).await.unwrap();
        let told = due.iter().filter(|mail| mail.recipient == "mette@library.example").count();
        assert_eq!(told, 4, "{due:?}");

        ask_for(&store, mette, "a@library.example", "a").await;
        ask_for(&store, mette, "b@library.example", "b").await;
        let again = NewAddressChange {
            account: mette,
            email: address("c@library.example"),
            token_hash: "c".to_owned(),
            expires_at: NOW + ADDRESS_CHANGE_LIFETIME,
            confirm: mail("c@library.example", "c1"),
            warn: mail("new@library.example", "c2"),
        };
        assert_eq!(
            store.record_address_change(again, NOW).await.unwrap(),
            Err(AddressChangeRefusal::TooMany)
        );
    })
    .await;
}

#[tokio::test]
async fn news_go_to_those_who_asked_and_end_with_one_press() {
    each_store(async |store| {
        let reader = account(&store, "reader@library.example").await;
        account(&store, "other@library.example").await;
        let wish = |wanted| NewsWish { wanted, language: Language::Da };
        assert!(store.list_news_readers().await.unwrap().is_empty());

        store.record_news_wish(reader, wish(true), "token").await.unwrap();
        store.record_news_wish(reader, wish(true), "a later token").await.unwrap();
        let readers = store.list_news_readers().await.unwrap();
        assert_eq!(readers.len(), 1);
        assert_eq!((&*readers[0].email, readers[0].language), ("reader@library.example", Language::Da));
        assert_eq!(readers[0].token, "token", "links in older mails keep working");

        assert!(!store.end_news("made up").await.unwrap());
        assert_eq!(store.list_news_readers().await.unwrap().len(), 1);
        assert!(store.end_news("token").await.unwrap() && store.end_news("token").await.unwrap());
        assert!(store.list_news_readers().await.unwrap().is_empty());
        assert!(!store.find_news_wish(reader).await.unwrap().unwrap().wanted);
    })
    .await;
}

fn row(name: &str) -> LibraryRow {
    read_row(&BTreeMap::from([("name", name.to_owned()), ("country", "DK".to_owned())])).unwrap()
}

#[tokio::test]
async fn a_library_that_is_merged_keeps_its_page_and_can_no_longer_be_chosen() {
    each_store(async |store| {
        let season = season(&store).await;
        let by = account(&store, "organiser@library.example").await;
        let rows = ["Old town", "New town", "Third town"].map(row);
        store.import_libraries(&rows, None, None, NOW).await.unwrap();
        let find = async |name: &str| store.find_organisation(name).await.unwrap().unwrap();
        let (old, new, third) = (find("Old town").await, find("New town").await, find("Third town").await);
        let close =
            async |id, day: &str, into| store.close_library(id, day, into, by, season, NOW).await.unwrap();

        assert_eq!(close(old.id, "2027-01-01", Some(old.id)).await, Err(CloseRefusal::NoSuccessor));
        assert_eq!(close(old.id, "", Some(new.id)).await, Err(CloseRefusal::NoSuccessor));
        assert_eq!(close(old.id, "2027-01-01", Some(new.id)).await, Ok(()));
        // never into one that is closed, so that nobody goes round in a circle
        assert_eq!(close(third.id, "2027-01-01", Some(old.id)).await, Err(CloseRefusal::NoSuccessor));

        let closed = find("Old town").await;
        assert_eq!((&*closed.closed_on, closed.successor), ("2027-01-01", Some(new.id)));
        assert_eq!(store.list_library_names().await.unwrap(), ["New town", "Third town"]);
        assert_eq!(store.list_predecessors(new.id).await.unwrap()[0].name, "Old town");
        // a register that names it again does not open it
        store.import_libraries(&rows, None, None, NOW).await.unwrap();
        assert_eq!(find("Old town").await.closed_on, "2027-01-01");
        assert_eq!(close(old.id, "", None).await, Ok(()));
        assert_eq!(store.list_library_names().await.unwrap().len(), 3);

        let change = LibraryChange {
            short_name: "Old".to_owned(),
            homepage: "https://old.example".to_owned(),
            population: None,
            languages: "da en".to_owned(),
            channels: "https://social.example/old".to_owned(),
        };
        store.change_library(old.id, change, by, season, NOW).await.unwrap();
        let changed = find("Old town").await;
        assert_eq!((&*changed.short_name, changed.channels.len()), ("Old", 1));
    })
    .await;
}

#[tokio::test]
async fn a_lead_speaks_for_the_library_of_the_invitation() {
    each_store(async |store| {
        let season = season(&store).await;
        let organiser = account(&store, "organiser@library.example").await;
        let lead = account(&store, "lead@library.example").await;
        store.import_libraries(&[row("Aarhus"), row("Odense")], None, None, NOW).await.unwrap();
        let aarhus = store.find_organisation("Aarhus").await.unwrap().unwrap().id;
        assert_eq!(store.find_led_library(lead, season).await.unwrap(), None);
        let new = NewInvitation {
            season,
            email: address("lead@library.example"),
            role: Role::LibraryLead,
            organisation: Some(aarhus),
            token_hash: "token".to_owned(),
            by: organiser,
            mail: mail("lead@library.example", "invitation"),
        };
        store.record_invitation(new, NOW).await.unwrap().unwrap();
        assert_eq!(store.accept_invitation("token", lead, NOW).await.unwrap(), Ok(Role::LibraryLead));
        assert_eq!(store.find_led_library(lead, season).await.unwrap(), Some(aarhus));
        assert_eq!(store.find_led_library(organiser, season).await.unwrap(), None);
        assert_eq!(store.list_members(season).await.unwrap()[0].organisation, Some(aarhus));
    })
    .await;
}

#[tokio::test]
async fn passkeys_of_a_member_can_be_reset_and_of_nobody_else() {
    each_store(async |store| {
        let season = season(&store).await;
        let organiser = account(&store, "organiser@library.example").await;
        let juror = account(&store, "juror@library.example").await;
        let outsider = account(&store, "outsider@library.example").await;
        store.record_role(juror, season, Role::Juror, NOW).await.unwrap();
        for who in [juror, outsider] {
            let id = format!("key {who}");
            store.record_passkey(who, &id, "{}", "Phone", &[format!("code {who}")], NOW).await.unwrap();
        }
        let reset = async |who, id: &str| {
            let tell = mail("juror@library.example", id);
            store.reset_passkeys(who, season, organiser, tell, NOW).await.unwrap()
        };

        assert!(!reset(outsider, "1").await);
        assert!(reset(juror, "2").await);
        assert_eq!(store.list_passkeys(juror).await.unwrap(), []);
        assert_eq!(store.count_recovery_codes(juror).await.unwrap(), 0);
        assert_eq!(store.list_passkeys(outsider).await.unwrap().len(), 1);
        let due = store.take_due_mail(10, Span::minutes(5), NOW).await.unwrap();
        assert_eq!(due.len(), 1, "they are told: {due:?}");
    })
    .await;
}

#[tokio::test]
async fn pr_04_a_picture_that_is_taken_back_leaves_no_row() {
    each_store(async |store| {
        let season = season(&store).await;
        let mette = account(&store, "mette@library.example").await;
        let text = NominationText {
            library: "Aarhus".to_owned(),
            title: "A title".to_owned(),
            language: Some(ContentLanguage::Da),
            ..NominationText::default()
        };
        let id = store.record_draft(season, DraftOwner::Account(mette), &text, NOW).await.unwrap();
        let other = store.record_draft(season, DraftOwner::Account(mette), &text, NOW).await.unwrap();
        let new = NewPicture {
            key: "pictures/a.jpg".to_owned(),
            sha256: "0".to_owned(),
            width: 10,
            height: 10,
            size_bytes: 10,
            widths: vec![480],
            webp: true,
        };
        let picture = store.record_picture(id, new, NOW).await.unwrap().unwrap();

        assert_eq!(store.withdraw_picture(other, picture, mette, NOW).await.unwrap(), None);
        let keys = store.withdraw_picture(id, picture, mette, NOW).await.unwrap().unwrap();
        assert_eq!(keys, ["pictures/a.jpg", "pictures/a-480.jpg", "pictures/a.webp", "pictures/a-480.webp"]);
        assert_eq!(store.find_picture(picture).await.unwrap(), None);
        assert_eq!(store.withdraw_picture(id, picture, mette, NOW).await.unwrap(), None);
    })
    .await;
}
