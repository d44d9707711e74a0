use crate::support::season;
use domain::ids::CategoryId;
use sea_orm::{ConnectionTrait, Database};
use store::{
    DatabaseUrl, Store,
    nominations::{DeskPlace, DeskQuery, DeskState},
};

/// Sent nominations without end, every thousandth of them withdrawn.
const MANY: &str = "
INSERT INTO account (email, email_key, name, created_at) VALUES ('a@b.dk', 'a@b.dk', 'A', 0);
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
INSERT INTO nomination (season_id, category_id, owner_id, number, library, title, created_at, updated_at, submitted_at,
    withdrawn_at, search_text)
SELECT 1, 1 + i % 2, 1, i, 'Library ' || (i % 90), 'Title ' || i, 0, 0, 1, CASE WHEN i % 1000 = 0 THEN 2 END,
    'title ' || i || ' | library ' || (i % 90)
FROM n;
";

#[tokio::test]
async fn a_page_of_a_hundred_thousand_is_found_without_looking_through_them() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("opslag.db");
    let store = Store::open(&DatabaseUrl::sqlite_file(&path)).await.unwrap();
    let season = season(&store).await;
    let beside = Database::connect(format!("sqlite://{}", path.display())).await.unwrap();
    beside.execute_unprepared(MANY).await.unwrap();

    let page = |state, category, words: &str, after| DeskQuery {
        state,
        category,
        place: None,
        words: words.to_owned(),
        after,
        most: 100,
    };
    let first = page(DeskState::Standing, None, "", 0);
    let table = [
        (first.clone(), 1),
        (page(DeskState::Standing, None, "", 90_000), 90_001),
        (page(DeskState::Standing, Some(CategoryId(2)), "", 50_000), 50_001),
        (page(DeskState::Withdrawn, None, "", 0), 1_000),
        (page(DeskState::Standing, None, "Title 77", 0), 77),
    ];
    for (query, expected) in table {
        let plan = store.explain_desk_list(season, &query).await.unwrap();
        assert!(
            plan.iter().all(|step| step.contains("USING INDEX") || step.contains("USING COVERING INDEX")),
            "{plan:?}"
        );
        let found = store.list_nominations_for_desk(season, &query).await.unwrap();
        assert_eq!(found[0].number, expected, "{query:?}");
        assert_eq!(found.len(), 100, "{query:?}");
    }
    let nowhere = DeskPlace::Region { country: "DK".to_owned(), name: "Nowhere".to_owned() };
    let query = DeskQuery { place: Some(nowhere), ..first };
    assert_eq!(store.list_nominations_for_desk(season, &query).await.unwrap(), []);
}

#[tokio::test]
async fn what_was_sent_before_there_was_a_search_is_found_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("opslag.db");
    let store = Store::open(&DatabaseUrl::sqlite_file(&path)).await.unwrap();
    let season = season(&store).await;
    let beside = Database::connect(format!("sqlite://{}", path.display())).await.unwrap();
    let old = MANY.replace("100000", "3").replace("'title ' || i || ' | library ' || (i % 90)", "NULL");
    beside.execute_unprepared(&old).await.unwrap();
    let query = DeskQuery { words: "LIBRARY 2".to_owned(), most: 10, ..DeskQuery::default() };
    assert_eq!(store.list_nominations_for_desk(season, &query).await.unwrap(), []);
    drop(store);

    let store = Store::open(&DatabaseUrl::sqlite_file(&path)).await.unwrap();
    let found = store.list_nominations_for_desk(season, &query).await.unwrap();
    assert_eq!(found.iter().map(|row| row.number).collect::<Vec<_>>(), [2]);
}
