use crate::support::{NOW, account, each_store, season};
use domain::{
    accounts::Role, language::ContentLanguage, nominations::NominationText, retention::Kept, time::Span,
};
use sea_orm::{ConnectOptions, ConnectionTrait, Database, Statement};
use std::collections::BTreeSet;
use store::{
    DatabaseUrl, Store,
    accounts::{ErasureRefusal, PERSONAL, PERSONAL_COLUMNS},
    nominations::DraftOwner,
};

#[tokio::test]
async fn no_column_that_names_a_person_is_left_out_of_what_they_may_take_away() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("opslag.db");
    Store::open(&DatabaseUrl::sqlite_file(&path)).await.unwrap();
    let db = Database::connect(ConnectOptions::new(format!("sqlite://{}", path.display()))).await.unwrap();
    let sql = "SELECT m.name AS t, p.name AS c FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table'";
    let rows = db.query_all_raw(Statement::from_string(sea_orm::DbBackend::Sqlite, sql)).await.unwrap();
    assert!(rows.len() > 150, "{}", rows.len());

    let mut missing = BTreeSet::new();
    for row in rows {
        let (table, column): (String, String) =
            (row.try_get("", "t").unwrap(), row.try_get("", "c").unwrap());
        let asked = PERSONAL.iter().any(|(_, sql)| sql.contains(&format!("FROM {table}")) && sql.contains(&column))
            // the juror of a scorecard is the juror of its assignment
            || PERSONAL.iter().any(|(_, sql)| sql.contains(&format!("JOIN {table}")) && sql.contains(&column));
        let refers =
            PERSONAL_COLUMNS.contains(&&*column) || column.ends_with("_by") || column.contains("account");
        // the address once more, as it is compared
        let copy = matches!((&*table, &*column), ("account" | "address_change", "email_key"));
        if refers && !asked && !copy {
            missing.insert(format!("{table}.{column}"));
        }
    }
    assert_eq!(missing, BTreeSet::new());
}

fn text(title: &str) -> NominationText {
    NominationText {
        library: "Aarhus".to_owned(),
        title: title.to_owned(),
        language: Some(ContentLanguage::Da),
        ..NominationText::default()
    }
}

#[tokio::test]
async fn a_person_takes_away_their_own_and_is_gone_afterwards() {
    each_store(async |store| {
        let season = season(&store).await;
        let mette = account(&store, "mette@library.example").await;
        let other = account(&store, "other@library.example").await;
        store.record_role(mette, season, Role::Juror, NOW).await.unwrap();
        store
            .record_passkey(mette, "cred-mette", "{}", "Firefox, Linux", &["hash".to_owned()], NOW)
            .await
            .unwrap();
        store.record_draft(season, DraftOwner::Account(mette), &text("Hers"), NOW).await.unwrap();
        store.record_draft(season, DraftOwner::Account(other), &text("Somebody else’s"), NOW).await.unwrap();

        let all = serde_json::to_string(&store.export_person(mette).await.unwrap()).unwrap();
        for hers in ["mette@library.example", "Hers", "Firefox, Linux", "juror"] {
            assert!(all.contains(hers), "{hers} is missing: {all}");
        }
        for not_hers in ["other@library.example", "Somebody else", "cred-mette", "\"hash\""] {
            assert!(!all.contains(not_hers), "{not_hers} is there: {all}");
        }

        assert_eq!(store.erase_account(mette, NOW).await.unwrap(), Ok(Vec::new()));
        let left = serde_json::to_string(&store.export_person(mette).await.unwrap()).unwrap();
        for gone in ["mette", "Hers", "Firefox"] {
            assert!(!left.contains(gone), "{gone} is still there: {left}");
        }
        assert!(store.list_roles(mette, season).await.unwrap().is_empty());
        assert_eq!(store.list_nominations_of(other).await.unwrap().len(), 1);
        assert_eq!(store.check_audit().await.unwrap().fault, None);
        assert_eq!(store.check_invariants().await.unwrap(), Vec::<String>::new());
        assert_eq!(store.erase_account(mette, NOW).await.unwrap(), Err(ErasureRefusal::Unknown));
        // the address is free for somebody who comes again
        let again = account(&store, "mette@library.example").await;
        assert_ne!(again, mette);
    })
    .await;
}

#[tokio::test]
async fn the_last_organiser_cannot_go() {
    each_store(async |store| {
        let season = season(&store).await;
        let one = account(&store, "one@library.example").await;
        store.record_role(one, season, Role::Organiser, NOW).await.unwrap();
        assert_eq!(store.erase_account(one, NOW).await.unwrap(), Err(ErasureRefusal::LastOrganiser));
        let two = account(&store, "two@library.example").await;
        store.record_role(two, season, Role::Organiser, NOW).await.unwrap();
        assert_eq!(store.erase_account(one, NOW).await.unwrap(), Ok(Vec::new()));
    })
    .await;
}

#[tokio::test]
async fn what_nobody_claimed_goes_when_its_time_is_over() {
    each_store(async |store| {
        let season = season(&store).await;
        let mette = account(&store, "mette@library.example").await;
        store
            .record_draft(season, DraftOwner::Browser("key".to_owned()), &text("Nobody’s"), NOW)
            .await
            .unwrap();
        store.record_draft(season, DraftOwner::Account(mette), &text("Hers"), NOW).await.unwrap();

        store.delete_outlived(NOW + Kept::Draft.span() - Span::minutes(1)).await.unwrap();
        assert_eq!(store.list_drafts_of_browser("key").await.unwrap().len(), 1);
        store.delete_outlived(NOW + Kept::Draft.span()).await.unwrap();
        assert_eq!(store.list_drafts_of_browser("key").await.unwrap().len(), 0);
        assert_eq!(store.list_nominations_of(mette).await.unwrap().len(), 1);
    })
    .await;
}
