use crate::support::{account, each_database, each_store, season};
use domain::{
    ids::NominationId,
    nominations::{LinkText, MetricText},
};
use sea_orm::ConnectionTrait;

#[tokio::test]
async fn the_schema_can_be_undone_and_made_again() {
    each_store(async |store| {
        season(&store).await;

        store.roll_back_everything().await.expect("every migration can be undone");
        store.roll_forward().await.expect("and done again");

        assert!(store.is_empty().await.expect("it answers"));
    })
    .await;
}

/// What stood in the database before numbers had kinds, links notes and quotes a place.
#[tokio::test]
async fn evidence_that_was_typed_before_evidence_had_kinds_is_read_word_for_word() {
    each_database(async |store, db| {
        let season = season(&store).await;
        let writer = account(&store, "writer@library.example").await;
        store.roll_back_before("000014").await.expect("the change can be undone");
        for sql in [
            format!(
                "INSERT INTO nomination (id, season_id, owner_id, title, link, created_at, updated_at) \
                 VALUES (77, {season}, {writer}, 'Lamps', 'seen on the wall, www.a.dk', 1, 1)"
            ),
            "INSERT INTO metric (nomination_id, position, what, before, after, period, source) \
             VALUES (77, 1, 'Lamps, about', 'few', 'many', 'Last winter', 'We saw them')"
                .to_owned(),
            "INSERT INTO metric (nomination_id, position, what, before, after, period, source) \
             VALUES (77, 2, 'Følgere', 'ca. 1.200', '1 900', 'maj 2025', 'Talt i hånden')"
                .to_owned(),
            "INSERT INTO nomination_version (nomination_id, version, text, sent_at) VALUES (77, 1, \
             '{\"text\":{\"category\":null,\"library\":\"A\",\"title\":\"Lamps\",\"summary\":\"\",\"what_was_done\":\"\",\
             \"why_it_worked\":\"\",\"target_group\":\"\",\"goal\":\"\",\"channels\":[],\"effort\":\"\",\"link\":\"\",\
             \"names_to_cover\":\"\",\"language\":\"en\"},\"metrics\":[{\"what\":\"Lamps\",\"before\":\"\",\
             \"after\":\"7\",\"period\":\"A week\",\"source\":\"Seen\"}]}', 5)"
                .to_owned(),
        ] {
            db.execute_unprepared(&sql).await.expect("a row as it was");
        }

        store.roll_forward().await.expect("the change is made");

        let found = store.find_nomination(NominationId(77)).await.unwrap().expect("it is there");
        let row = |what: &str, before: &str, after: &str, period: &str, source: &str| MetricText {
            what: what.into(),
            before: before.into(),
            after: after.into(),
            period: period.into(),
            source: source.into(),
            ..MetricText::default()
        };
        assert_eq!(
            found.metrics,
            [
                row("Lamps, about", "few", "many", "Last winter", "We saw them"),
                row("Følgere", "ca. 1.200", "1 900", "maj 2025", "Talt i hånden"),
            ]
        );
        assert!(found.metrics.iter().all(MetricText::is_complete), "what was whole is whole");
        assert_eq!(found.text.link, "seen on the wall, www.a.dk");
        let first = LinkText { address: found.text.link, note: String::new() };
        assert_eq!((found.links, found.quotes), (vec![first], vec![]));
        let versions = store.list_sent_versions(NominationId(77)).await.unwrap();
        assert_eq!(versions[0].metrics, [row("Lamps", "", "7", "A week", "Seen")]);
        assert!(versions[0].links.is_empty() && versions[0].quotes.is_empty());
    })
    .await;
}
